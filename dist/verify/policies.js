var __webpack_modules__={922:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var scan=__nccwpck_require__2(877);var parse=__nccwpck_require__2(145);module.
exports=function(source){return parse(scan(source))}}),145:(module=>{module.exports=function(tokens){var index=0;function hasMore(){return index<tokens.length}function token(){
return hasMore()?tokens[index]:null}function next(){if(!hasMore()){throw new Error}index++}function parseOperator(operator){var t=token();if(t&&t.type==="OPERAT\
OR"&&operator===t.string){next();return t.string}}function parseWith(){if(parseOperator("WITH")){var t=token();if(t&&t.type==="EXCEPTION"){next();return t.string}
throw new Error("Expected exception after `WITH`")}}function parseLicenseRef(){var begin=index;var string="";var t=token();if(t.type==="DOCUMENTREF"){next();string+=
"DocumentRef-"+t.string+":";if(!parseOperator(":")){throw new Error("Expected `:` after `DocumentRef-...`")}}t=token();if(t===null){throw new Error("Unexpected \
end of input")}if(t.type==="LICENSEREF"){next();string+="LicenseRef-"+t.string;var node2={license:string};var exception=parseWith();if(exception){node2.exception=
exception}return node2}index=begin}function parseLicense(){var t=token();if(t&&t.type==="LICENSE"){next();var node2={license:t.string};if(parseOperator("+")){node2.
plus=true}var exception=parseWith();if(exception){node2.exception=exception}return node2}}function parseParenthesizedExpression(){var left=parseOperator("(");if(!left){
return}var expr=parseExpression();if(!parseOperator(")")){throw new Error("Expected `)`")}return expr}function parseAtom(){return parseParenthesizedExpression()||
parseLicenseRef()||parseLicense()}function makeBinaryOpParser(operator,nextParser){return function parseBinaryOp(){var left=nextParser();if(!left){return}if(!parseOperator(
operator)){return left}var right=parseBinaryOp();if(!right){throw new Error("Expected expression")}return{left,conjunction:operator.toLowerCase(),right}}}var parseAnd=makeBinaryOpParser(
"AND",parseAtom);var parseExpression=makeBinaryOpParser("OR",parseAnd);var node=parseExpression();if(!node||hasMore()){throw new Error("Syntax error")}return node}}),
877:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var licenses=[].concat(__nccwpck_require__2(993)).concat(__nccwpck_require__2(554));var exceptions=__nccwpck_require__2(
173);module.exports=function(source){var index=0;function hasMore(){return index<source.length}function read(value){if(value instanceof RegExp){var chars=source.
slice(index);var match=chars.match(value);if(match){index+=match[0].length;return match[0]}}else{if(source.indexOf(value,index)===index){index+=value.length;return value}}}
function skipWhitespace(){read(/[ ]*/)}function operator(){var string;var possibilities=[/^WITH/i,/^AND/i,/^OR/i,"(",")",":","+"];for(var i=0;i<possibilities.length;i++){
string=read(possibilities[i]);if(string){break}}if(string==="+"&&index>1&&source[index-2]===" "){throw new Error("Space before `+`")}return string&&{type:"OPERA\
TOR",string:string.toUpperCase()}}function idstring(){return read(/[A-Za-z0-9-.]+/)}function expectIdstring(){var string=idstring();if(!string){throw new Error(
"Expected idstring at offset "+index)}return string}function documentRef(){if(read("DocumentRef-")){var string=expectIdstring();return{type:"DOCUMENTREF",string}}}
function licenseRef(){if(read("LicenseRef-")){var string=expectIdstring();return{type:"LICENSEREF",string}}}function identifier(){var begin=index;var string=idstring();
if(licenses.indexOf(string)!==-1){return{type:"LICENSE",string}}else if(exceptions.indexOf(string)!==-1){return{type:"EXCEPTION",string}}index=begin}function parseToken(){
return operator()||documentRef()||licenseRef()||identifier()}var tokens=[];while(hasMore()){skipWhitespace();if(!hasMore()){break}var token=parseToken();if(!token){
throw new Error("Unexpected `"+source[index]+"` at offset "+index)}tokens.push(token)}return tokens}}),173:(module=>{module.exports=JSON.parse('["389-exception"\
,"Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro"\
,"Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FO\
SS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0"\
,"GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GP\
L-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2\
p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLV\
M-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","\
PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0",\
"SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsft\
pd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]')}),554:(module=>{module.exports=JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-Fr\
eeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-b\
ison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-\
2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]')}),993:(module=>{module.exports=JSON.parse('["0BSD","3D-Sli\
cer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Document\
ation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Di\
gital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dic\
tionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0\
","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-line\
s","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause\
-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-\
Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause\
","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettv\
erk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics\
","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","\
Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-convers\
ion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-B\
Y-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-B\
Y-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-B\
Y-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-N\
C-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4\
.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-B\
Y-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.\
0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-\
Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-\
preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","\
D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Do\
tseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDa\
tagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFU\
L","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs\
","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-la\
ter","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-late\
r","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later"\
,"GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glid\
e","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kev\
lin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-expo\
rt-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-r\
egexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellRe\
port","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permissio\
n","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0\
","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later\
","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e"\
,"Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copylef\
t","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos\
-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG\
","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgmen\
t","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.\
0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1\
.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1\
.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-\
2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2\
.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1",\
"OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2\
.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-\
2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-\
PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SN\
IA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open\
-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.\
0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye\
","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","U\
nixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFP\
L","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","X\
debug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI\
-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","d\
iffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35\
","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgc\
onf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard\
-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]')})};var __webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0){return cachedModule.exports}var module=__webpack_module_cache__[moduleId]={exports:{}};var threw=true;try{__webpack_modules__[moduleId](
module,module.exports,__nccwpck_require__);threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}if(typeof __nccwpck_require__!==
"undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{__nccwpck_require__.
d=(exports,definition)=>{for(var key in definition){if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)){Object.defineProperty(exports,
key,{enumerable:true,get:definition[key]})}}}})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();var __webpack_exports__={};
__nccwpck_require__.d(__webpack_exports__,{P:()=>createPolicyDocuments,Y:()=>scoreSbom});;function displayText(text,limit=300){const shown=text.replace(UNSAFE,display_escape);
if(shown.length<=limit)return shown;return`${shown.slice(0,limit-1).replace(/[\ud800-\udbff]$/,"")}…`}const quoted=(text,limit=300)=>`"${displayText(text,limit)}\
"`;const UNSAFE=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udfff]/gu;const display_escape=character=>`\
\\u{${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}}`;function markdownText(text,limit=300){return withoutBareLinks(displayText(text,limit).replace(
/[\\`*_{}[\]<>()#+!|~&@:$-]/g,characterReference))}function markdownCode(text,limit=300){const safe=displayText(text,limit).replace(/[\\`*_[\]<>!|~&@:$]/g,characterReference);
return`<code>${withoutBareLinks(safe)}</code>`}const characterReference=character=>`&#${character.charCodeAt(0)};`;const withoutBareLinks=text=>text.replace(/www\./gi,
w=>`${w.slice(0,-1)}&#46;`);;const ENVIRONMENT_PROBLEMS={"environment/read-failed":{meaning:"A file could not be read.",fix:"Make sure that the file exists and \
that the runner may read it."},"environment/write-failed":{meaning:"A file could not be written. Nothing half-written was left behind.",fix:"Make sure that the \
folder exists, is writable and has space."},"environment/variable-missing":{meaning:"A variable that the runner sets is missing or malformed.",fix:"Run this on \
a GitHub Actions runner, or set the variable as a runner does."},"environment/token-malformed":{meaning:"The identity token is not one that a GitHub Actions job\
 gets.",fix:"Use the token of the job: give no `identity-token`, and grant `id-token: write`."},"environment/token-expired":{meaning:"The identity token has run\
 out, and it cannot be renewed.",fix:"Give no `identity-token`, so that the job asks for fresh ones; or sign fewer artifacts with one token."},"environment/prog\
ram-missing":{meaning:"A program that is needed is not on this machine.",fix:"Install the program that the message names."},"environment/inventory-failed":{meaning:"\
The inventory of the packages could not be taken. Nothing was written.",fix:"Read the cause in the message; `exclude` passes over files that cannot be read."},"\
environment/inventory-unusable":{meaning:"The inventory tool was not run to its end here: its place, its memory, its time or the size of its answer stood in the\
 way. Nothing was written.",fix:"Read the message: it names what to change. Where it took too long or too much, `exclude` passes over files."},"environment/rebu\
ild-unusable":{meaning:"A rebuild could not be made here: its folder, its source or its machine stood in the way.",fix:"Read the message: it names what to chang\
e on the machine. Then run the job again."}};;const INPUT_PROBLEMS={"input/missing":{meaning:"A required input was not given.",fix:"Give the input in the `with:\
` block of the step, or as a command-line option."},"input/unknown":{meaning:"An input or option that this action does not have.",fix:"Correct the name; the tab\
le of inputs in the README lists all of them."},"input/malformed":{meaning:"An input does not have the form it must have. Nothing was guessed and nothing was do\
ne.",fix:"Write the value in the form that the message names."},"input/conflict":{meaning:"Inputs that exclude each other were given together, or none of a grou\
p was given.",fix:"Give exactly one of the inputs that the message names."},"input/unmatched-glob":{meaning:"A pattern matches no file. An empty match in a rele\
ase is nearly always a build that went wrong.",fix:"Correct the pattern, or make sure that the build step wrote the file."},"input/empty-set":{meaning:"There is\
 nothing to work on, and doing nothing must not look like success.",fix:"Name at least one artifact."},"input/duplicate-name":{meaning:"Two artifacts would get \
the same name, so a consumer could not tell them apart.",fix:"Set `base` so that the names keep their folders, or rename one of the files."},"input/asset-name":{
meaning:"GitHub would store the asset under another name, so its checksums and attestations would not fit it.",fix:"Rename the file: letters, digits and `.`, `_\
`, `-`, `+`, `@` stay as they are; no dot at either end."},"input/unportable-name":{meaning:"A name that some system cannot hold, or takes for another one: the \
archive would not be the same everywhere.",fix:"Rename the file or folder, or exclude it with `!`."},"input/path-escape":{meaning:"A path leaves the folder it m\
ust stay in, by `..`, an absolute path or a symbolic link.",fix:"Move the file below the base folder, or set `base` to a folder that holds all files."},"input/n\
ot-a-file":{meaning:"A named path is a folder, a device, a socket or something else than a regular file.",fix:"Name regular files only."},"input/too-large":{meaning:"\
A file or text is larger than the limit that protects against exhaustion.",fix:"Make it smaller; the message names the limit."},"input/too-many":{meaning:"There\
 are more items than the limit that protects against exhaustion.",fix:"Split the work; the message names the limit."},"input/checksum-syntax":{meaning:"A line o\
f a checksum file is in none of the known forms.",fix:"Make the file again with `sha256sum` or with the checksums action."},"input/json-syntax":{meaning:"A file\
 is not strict JSON, or it repeats a key.",fix:"Mend the file at the position that the message names."},"input/yaml-syntax":{meaning:"A file is not YAML, or it \
can be read in more than one way.",fix:"Mend the file at the line that the message names."},"input/policy-malformed":{meaning:"A policy file says something that\
 is not known, is not complete, or contradicts itself.",fix:"Mend the file at the line that the message names; an editor with the JSON Schema of policies shows \
what may stand there."},"input/policy-cycle":{meaning:"Policy files extend each other in a circle, or too many deep.",fix:"Take the `extends` out of one of them\
."},"input/sbom-unknown":{meaning:"The file is neither a CycloneDX nor an SPDX document in JSON.",fix:"Give a CycloneDX JSON document (`bomFormat`) or an SPDX J\
SON document (`spdxVersion` and `SPDXID`)."},"input/sbom-malformed":{meaning:"The SBOM is not a well-formed CycloneDX document, or it has more than one reading.",
fix:"Make the SBOM again with a tool that writes CycloneDX 1.2 to 1.7 as JSON."},"input/sbom-invalid":{meaning:"The SBOM breaks the schema of its format, or con\
tradicts itself.",fix:"Mend what the message names in the tool that made the document."},"input/lockfile-syntax":{meaning:"A lockfile or manifest cannot be read\
: it was cut off, or is not in its own format.",fix:"Make the lockfile again with its package manager, and commit it."},"input/source-tree":{meaning:"The tree o\
f the commit cannot be read.",fix:"Check the repository out before this step, or set `source: folder` to read the folder as it is."},"input/source-time":{meaning:"\
Nothing tells the time of the source, and the time of the run would make every run different.",fix:"Set the environment variable `SOURCE_DATE_EPOCH`, or read a \
commit."},"input/ruleset-malformed":{meaning:"A ruleset file does not hold a ruleset, or holds something that GitHub would refuse.",fix:"Mend the place that the\
 message names; `rulesets import` writes files that are right."},"input/ruleset-lint":{meaning:"A ruleset file means something else than it seems to.",fix:"Writ\
e what is meant, as the message proposes."},"input/ruleset-duplicate":{meaning:"Two rulesets have the same target and name, so nobody knows which one counts.",fix:"\
Remove one of the two, or give it a name of its own."},"input/change-unknown":{meaning:"No tracked file is known whose change must change the outputs.",fix:"Nam\
e a tracked text file that goes into the outputs."},"input/changelog-missing":{meaning:"The changelog has no section for the version. Notes that say nothing are\
 not made up.",fix:"Write the section under a heading such as `## 1.2.3`, or name the right file in `changelog`."},"input/changelog-empty":{meaning:"The section\
 of the version says nothing: it is blank, or has only comments, headings or placeholders.",fix:"Write what changed, or say in words that nothing notable did."},
"input/changelog-duplicate":{meaning:"Several sections of the changelog are of the version, so nobody knows which one counts.",fix:"Join the sections, or name t\
he package in `package` when the file is of several."},"input/changelog-malformed":{meaning:"The changelog is not Markdown in UTF-8, or has markup that is not c\
losed or cannot be closed safely.",fix:"Save the file as UTF-8, and close the code, comment or HTML that the message names."},"input/image-missing":{meaning:"Th\
e registry has no such image, or does not show it without credentials.",fix:"Check the name and the digest. If the image is private, give credentials of its reg\
istry."},"input/registry-credentials":{meaning:"The stored credentials of the registry cannot be used here.",fix:"Give `registry-username` and `registry-passwor\
d`, or store a login without a credential helper."}};;const INTEGRITY_PROBLEMS={"integrity/file-changed":{meaning:"A file changed while it was read. Its digest \
would be of bytes that never existed together.",fix:"Let the step that writes the file end before this one starts."},"integrity/digest-mismatch":{meaning:"The b\
ytes of the artifact are not the bytes that the digest names.",fix:"Do not use the artifact. Get it again from its source; if it stays, treat it as tampered wit\
h."},"integrity/file-missing":{meaning:"A checksum file or digest list names an artifact that is not there.",fix:"Get the missing artifact, or the checksum file\
 that belongs to this set of artifacts."},"integrity/file-unexpected":{meaning:"A file is there that no job vouched for: it got in between, or a build wrote it \
unsaid.",fix:"Find out where the file comes from before anything is signed or published; if it belongs there, have its build list it."},"integrity/sbom-differs":{
meaning:"The SBOM made again from the tree is not the SBOM that was given.",fix:"Find out how the published SBOM was made: it does not describe this tree."},"in\
tegrity/rehashed":{meaning:"A dependency has the same name and version as before, and other bytes.",fix:"Do not release before you know who replaced the package\
: versions of a registry do not change."},"integrity/bundle-malformed":{meaning:"The bundle is not a well-formed Sigstore bundle, or it has more than one readin\
g.",fix:"Get the bundle again from its source. What is malformed is never guessed at."},"integrity/payload-malformed":{meaning:"The signed payload is not a well\
-formed in-toto statement, or it has more than one reading.",fix:"Have the attestation made again by a tool that follows the in-toto specification."},"integrity\
/signature":{meaning:"The signature does not fit the signed bytes and the certificate.",fix:"Do not use the artifact: somebody changed the artifact, the stateme\
nt or the bundle."},"integrity/certificate":{meaning:"The signing certificate does not lead to a certificate authority of the trusted root, or is malformed.",fix:"\
Check that `trust-domain` names the Sigstore instance the signer used; else do not use the artifact."},"integrity/certificate-timestamp":{meaning:"The certifica\
te has no valid proof that it stands in a certificate transparency log.",fix:"Do not use the artifact: the certificate may have been issued in secret."},"integr\
ity/certificate-ambiguous":{meaning:"The certificate says two different things of its signer: duplicate or contradicting extensions.",fix:"Do not use the artifa\
ct: no honest certificate authority issues such a certificate."},"integrity/log-entry":{meaning:"The transparency log entry is missing, or does not belong to th\
is signature.",fix:"Sign the artifact again; do not use it as it is."},"integrity/signing-time":{meaning:"There is no trusted time of signing, or it lies outsid\
e the life of the certificate or the keys.",fix:"Sign the artifact again; do not use it as it is."},"integrity/trusted-root":{meaning:"The trusted root is malfo\
rmed, or has no start of validity where it must have one.",fix:"Give the `trusted_root.json` of the Sigstore instance as it publishes it."},"integrity/subject-m\
ismatch":{meaning:"The attestation does not speak of this artifact: no subject has its digest, or digests contradict.",fix:"Get the attestation that belongs to \
this artifact; if there is none, do not use the artifact."},"integrity/predicate-contradiction":{meaning:"The predicate says something else than the certificate\
. Only the certificate is checked by an authority.",fix:"Do not use the artifact: the provenance was written to mislead, or by a broken builder."},"integrity/ta\
g-moved":{meaning:"The tag does not point to the commit that this run is of: somebody moved it.",fix:"Find out who moved the tag. Release from a new tag, and pr\
otect tags by a ruleset with `update` and `deletion`."},"integrity/tag-renamed":{meaning:"The tag object was made for another tag, so its signature says nothing\
 of this one.",fix:"Make the tag anew under its own name; somebody may have put the object of another release there."},"integrity/release-differs":{meaning:"A r\
elease of this tag is published, and its assets are not the files of this run.",fix:"Change nothing on the published release. Release the new files as a new ver\
sion."},"integrity/asset-unexpected":{meaning:"The release holds an asset that this run did not upload.",fix:"Find out who added it. Delete that one asset from \
the draft, and run the job again."},"integrity/published-unverified":{meaning:"The release is published, and what a stranger gets of it is not what was verified\
 before.",fix:"Warn your users, find out who changed it, and release a new version. Nothing was changed or deleted: the evidence is still there."},"integrity/ar\
chive-differs":{meaning:"An archive just written does not hold what was put into it, so it was not published.",fix:"Run the job again on another runner; when it\
 stays, report this with the log of the run."},"integrity/self-check":{meaning:"A bundle just made was refused by our own verification, so it was not published.",
fix:"Report this with the log of the run."},"integrity/not-reproduced":{meaning:"A file that ships is not the file that its commit builds, although the builds a\
gree with each other.",fix:"Do not release it before you know why: it was built from something else, elsewhere in another way, or changed afterwards."},"integri\
ty/rebuild-stale":{meaning:"An output of a rebuild was not made by it: it was there before, is older than the build, or is a link to another file.",fix:"Let the\
 build make its outputs itself: take them out of git, and share no output or cache folder between builds."}};;const INTERNAL_PROBLEMS={"internal/invariant":{meaning:"\
tier3 met a state that it holds to be impossible. It stopped before doing anything further.",fix:"Please report this with the log of the run."}};;const PERMISSION_PROBLEMS={
"permission/id-token":{meaning:"The job may not ask for an identity token, which keyless signing needs.",fix:"Add to the job:\npermissions:\n  id-token: write"},
"permission/fork-pull-request":{meaning:"GitHub gives runs for pull requests from forks no identity token and no write permission.",fix:"Run this step only wher\
e signing is possible: `if: github.event_name != 'pull_request'`, or use `dry-run: true` for pull requests."},"permission/reusable-caller":{meaning:"The job run\
s in a reusable workflow, and the workflow that calls it does not grant the permission.",fix:"Add to the job that has `uses:` in the calling workflow:\npermissio\
ns:\n  id-token: write"},"permission/denied":{meaning:"The token may not do this.",fix:"Grant the permission that the message names to the job."},"permission/to\
ken-rejected":{meaning:"GitHub does not accept the token.",fix:"Give a valid token in the input `token`; `${{ github.token }}` is the default."},"permission/reg\
istry-denied":{meaning:"The container registry does not let these credentials, or nobody without credentials, do this.",fix:"Give credentials of that registry i\
n `registry-username` and `registry-password`, or log in to it before this step; on GitHub `packages: read` (to push: `write`) must be granted to the job."},"pe\
rmission/plan-limit":{meaning:"The plan of the owner does not have this feature for this repository, so GitHub does not show it.",fix:"Make the repository publi\
c, or move its owner to a plan that has the feature."},"permission/attestations-unavailable":{meaning:"GitHub keeps no attestations for this repository: private\
 repositories of users, and of plans without the feature, have no store.",fix:"Set `store: none` and publish the bundles with the release, or make the repositor\
y public."}};;const POLICY_PROBLEMS={"policy/no-attestation":{meaning:"There is no bundle for the artifact. Nothing verified is never a success.",fix:"Put the b\
undle beside the artifact, name it in `bundles`, or give a token so that the store can be asked."},"policy/trust-domain":{meaning:"The bundle was made with anot\
her Sigstore instance than the policy accepts.",fix:"If that instance is right, name it in `trust-domain`; else do not use the artifact."},"policy/issuer":{meaning:"\
The identity was vouched for by another issuer than the policy accepts.",fix:"Use attestations made in GitHub Actions, or name the issuer of your enterprise in \
the policy."},"policy/signer-workflow":{meaning:"Another workflow signed than the policy accepts.",fix:"If that workflow is right, name it in `signer-workflow`;\
 else do not use the artifact."},"policy/source-repository":{meaning:"The artifact was built from another repository than the policy accepts.",fix:"If that repo\
sitory is right, name it in `repository`; else do not use the artifact."},"policy/source-repository-id":{meaning:"The repository has the right name but another \
identity: it was deleted and made again, or transferred.",fix:"Find out who owns the name now before you accept its id in `repository-id`."},"policy/source-ref":{
meaning:"The artifact was built from another branch or tag than the policy accepts.",fix:"If that ref is right, name it in `source-ref`; else do not use the art\
ifact."},"policy/source-digest":{meaning:"The artifact was built from another commit than the policy accepts.",fix:"If that commit is right, name it in `source-\
digest`; else do not use the artifact."},"policy/event":{meaning:"The build was started by an event that the policy does not accept.",fix:"If that event is righ\
t, name it in `events`; pull request events run code that nobody reviewed."},"policy/level":{meaning:"The artifact is verified, and its provenance supports a lo\
wer SLSA Build level than the policy demands.",fix:"Release with the reusable workflow release.yml at a commit, which gives level 3; or accept the lower level i\
n `min-level`."},"policy/workflow-inputs":{meaning:"The provenance records other inputs of the workflow than the policy accepts, or none.",fix:"Find out who gav\
e the workflow that input; if it is right, list it in `workflow-inputs`."},"policy/runner":{meaning:"The signing job did not run, or does not say that it ran, o\
n a runner hosted by GitHub.",fix:"Build on hosted runners, or set `allow-self-hosted: true` when you trust the machine."},"policy/predicate-type":{meaning:"The\
re are attestations of the artifact, but none of the type that the policy demands.",fix:"Have the missing attestation made, or correct `predicate-types`."},"pol\
icy/name":{meaning:"The attestation speaks of the same bytes under another name, so a file may have been renamed or swapped.",fix:"Give the file its own name ba\
ck, or set `require-name: false` when the name does not matter."},"policy/build-type":{meaning:"The provenance is of a build type, or has external parameters, t\
hat the policy does not know.",fix:"Have the artifact built in a way that the policy knows."},"policy/denied":{meaning:"The policy denies this artifact, or the \
run that made it, by name.",fix:"Do not use the artifact; the reason stands in the policy."},"policy/unlisted":{meaning:"No rule of the policy speaks of the art\
ifact, and what nobody demanded anything of is not accepted.",fix:"Find out where the file comes from; if it belongs to the release, give it a rule in `artifact\
s`."},"policy/rule-unmatched":{meaning:"A rule of the policy demands an artifact that is not there.",fix:"Find out why it is missing; if the release may go with\
out it, set `optional: true` in the rule."},"policy/undemanded":{meaning:"The rules that speak of the artifact do not say what repository it must be built from.",
fix:"Name the repository in `source` of one of the rules."},"policy/threshold":{meaning:"Fewer signers vouch for the artifact than the policy demands; two bundl\
es of one signer count once.",fix:"Have the missing attestation made by another signer, or lower `at-least`."},"policy/parameters":{meaning:"The build had an ex\
ternal parameter that the policy does not list, or one with another value.",fix:"Find out who gave the build that parameter; if it is right, list it in `paramet\
ers`."},"policy/freshness":{meaning:"The artifact was signed before the policy allows, or too long ago.",fix:"Release again, or allow a longer time in `freshnes\
s`."},"policy/summary-verifier":{meaning:"A verification summary is of another verifier, or signed by somebody else, than the policy believes.",fix:"Do not use \
the artifact on its word. If that verifier is right, name the pair of its signer and id."},"policy/summary-resource":{meaning:"A verification summary is for ano\
ther resource than the artifact is used as.",fix:"Ask the verifier which URI its summaries have for this artifact; if that is right, demand that URI."},"policy/\
summary-result":{meaning:"A verification summary says that the artifact failed.",fix:"Do not use the artifact; the verifier can tell why it failed."},"policy/su\
mmary-policy":{meaning:"A verification summary is of another policy than is accepted.",fix:"Compare both policies; if that one is right, add its digest."},"poli\
cy/version-disagrees":{meaning:"The version of the tag, of the ref it was built from and of the name of the artifact are not the same.",fix:"Do not use the arti\
fact: an older one may have been renamed. Correct `version` only if the names are right."},"policy/downgrade":{meaning:"The artifact is older than one that was \
accepted before.",fix:"Get the newer one; to go back on purpose, lower the recorded version by hand."},"policy/test-failed":{meaning:"A case of a policy test en\
ded in another verdict, or in other codes, than it says.",fix:"Find out whether the policy or the case is wrong; the message says what came out."},"policy/waive\
r-expired":{meaning:"A waiver that would let the artifact pass has expired.",fix:"Mend what was waived, or have its owner renew the waiver after review."},"poli\
cy/sbom-profile":{meaning:"The SBOM misses elements that the demanded profile requires.",fix:"Give what the message names, or demand a profile that the inputs c\
an meet."},"policy/sbom-license":{meaning:"A component has a licence that is not accepted, or none that is known.",fix:"Replace the component, or accept its lic\
ence after review."},"policy/sbom-components":{meaning:"The SBOM lists fewer components than demanded. An empty list is never a success.",fix:"Commit the lockfi\
les, or set `min-components: 0` when there really is nothing to list."},"policy/lock-missing":{meaning:"A manifest has no lockfile, so nobody knows which versio\
ns will be used.",fix:"Commit the lockfile, pass a BOM of the build in `sbom-inputs`, or exclude the manifest."},"policy/sbom-incomplete":{meaning:"The SBOM doe\
s not list everything, or not how it hangs together.",fix:"Close the gaps that the message names, or do not demand completeness."},"policy/ruleset-weaker":{meaning:"\
What is live protects less than what is declared.",fix:"Apply the declared ruleset; when the change is wanted, declare it after review."},"policy/ruleset-strict\
er":{meaning:"What is live protects more than what is declared.",fix:"Declare the stricter form, or set `mode: at-least` to accept it."},"policy/ruleset-changed":{
meaning:"What is live differs from what is declared, and neither is the stricter one.",fix:"Apply the declared ruleset, or declare the live form after review."},
"policy/ruleset-cosmetic":{meaning:"What is live is spelled in another way than what is declared, and protects the same.",fix:"Nothing has to be done; declare t\
he live form to silence this."},"policy/ruleset-missing":{meaning:"A declared ruleset is not live.",fix:"Apply the declared ruleset, or remove its file after re\
view."},"policy/ruleset-extra":{meaning:"A live ruleset is not declared. It cannot weaken anything, and nobody reviewed it.",fix:"Import it into a file, or set \
`allow-extra: true`."},"policy/ruleset-hidden":{meaning:"Something that decides the verdict was not shown to this token. Hidden is not empty.",fix:"Give the tok\
en of an App with the permission Administration: write, or set `bypass: unverified-ok` to accept the loss."},"policy/ruleset-effective":{meaning:"The rules that\
 GitHub says are in force are not those that the rulesets add up to.",fix:"Run the check again; when it stays, read the rulesets of the organization and the ent\
erprise."},"policy/ruleset-dangling-actor":{meaning:"A ruleset lets an actor bypass who is no longer there.",fix:"Take the actor out of the list; when its App o\
r team comes back, so does its bypass."},"policy/tag-unprotected":{meaning:"A rule that must protect the tag does not: nobody has it in force, or somebody can p\
ass by it.",fix:"Add the ruleset that the report holds; rulesets add up, so nothing that exists has to change."},"policy/tag-unverified":{meaning:"Whether the t\
ag is protected could not be told, since something was not shown or not read.",fix:"Give the token of an App with the permission Administration: write, which is\
 shown who can bypass; or set `bypass: unverified-ok` to accept the loss."},"policy/tag-creation":{meaning:"A rule for the creation of tags stops the actor that\
 makes the release, or may stop it.",fix:"Let that actor alone bypass the ruleset with the rule `creation`, or make the release as an actor that may."},"policy/\
release-mutable":{meaning:"The tag has no immutable release: its assets can be changed after they were verified.",fix:"Switch on immutable releases in the setti\
ngs of the repository, and publish the release after that."},"policy/tag-not-release":{meaning:"The tag does not name a version, or is none of the tags that the\
 policy takes for releases.",fix:"Release from a tag such as `v1.2.3` or `v1.2.3-rc.1`, or name the form of your tags in `tag-pattern`."},"policy/tag-missing":{
meaning:"The tag is not there, or not any more.",fix:"Push the tag, and find out who deleted it if it was there before."},"policy/tag-lightweight":{meaning:"The\
 tag is lightweight: nobody stands for it, and nothing records when it was made.",fix:"Make the next tag with `git tag -a`, or set `tag-type: any`."},"policy/ta\
g-unsigned":{meaning:"The tag has no signature that GitHub could verify.",fix:"Make the next tag with `git tag -s` and a key that GitHub knows, or do not demand\
 it in `tag-type`."},"policy/commit-unsigned":{meaning:"The commit has no signature that GitHub could verify.",fix:"Sign commits with a key that GitHub knows, o\
r set `require-signed-commit: false`."},"policy/commit-off-branch":{meaning:"The tagged commit is in none of the branches that releases are made from, so it may\
 be unreviewed.",fix:"Tag a commit of the branch, or name the branch in `branches`."},"policy/version-mismatch":{meaning:"The version in the tag is not the vers\
ion in a manifest.",fix:"Set the version in the manifest, commit it, and make a new tag; or name the right file in `manifest`."},"policy/version-unstated":{meaning:"\
No manifest states the version in a way that can be read without running anything.",fix:"Name the file in `manifest`, as `path` or `path:pattern`; or set `manif\
est: none` when the tag alone has it."},"policy/already-released":{meaning:"There is a published release of the tag.",fix:"Raise the version and make a new tag,\
 or set `require-unreleased: false` to resume."},"policy/context-unknown":{meaning:"Whether this is a release could not be told, since something was not shown o\
r not read.",fix:"Do what the message says of what was not answered, and run the job again."},"policy/release-missing":{meaning:"The repository has no published\
 release of the tag that was to be verified.",fix:"Check the tag and the repository; a draft is not published, and a prerelease is found by its tag only."},"pol\
icy/release-foreign":{meaning:"There is a release or a draft of this tag that was not made by a run for this tag and commit.",fix:"Look at the one that the mess\
age names; delete it by hand if it is a leftover, and run the job again."},"policy/release-incomplete":{meaning:"The files of the release do not describe each o\
ther completely, so a consumer could not verify all of them.",fix:"Have the missing file made by the step before, and name it in `files`; or take what is not de\
livered out of `require`."},"policy/tag-used-up":{meaning:"An immutable release had this tag and was deleted. GitHub never allows that name for a release again.",
fix:"Release under a new tag, with a new version."},"policy/forbidden-path":{meaning:"A file that must not ship, or has no business in a release, would go into \
the archive.",fix:"Exclude the file with `!` in `files`; when it is meant to ship, name it in `allow`."},"policy/secret-text":{meaning:"A file that would go int\
o the archive holds a text of the form of a credential.",fix:"Take it out of the file and revoke it; a harmless one, such as a test key, is named in `allow-secr\
ets`."},"policy/preset-unmet":{meaning:"The rules in force do not reach the chosen preset.",fix:"Add the rulesets of the preset, or choose a preset that the rep\
ository can meet."},"policy/not-reproducible":{meaning:"The same commit, built twice, gives different bytes.",fix:"Mend what the report names as the cause; it s\
ays how, for each ecosystem."},"policy/rebuild-equivalent":{meaning:"The rebuild has the same content as the file that ships, and not the same bytes.",fix:"Make\
 the container deterministic, as the report says; or set `accept: equivalent` to let it pass under that name."},"policy/rebuild-failed":{meaning:"A rebuild fail\
ed, or made nothing, so there is nothing to compare what ships with.",fix:"Read the end of the log in the message; the whole log is kept as a file."},"policy/re\
build-insensitive":{meaning:"An input was changed on purpose and the comparison did not turn red, so that its green proves nothing.",fix:"Name a tracked file in\
 `sensitivity` that must change the outputs; if it does not, the build takes them from elsewhere."},"policy/rebuild-uncovered":{meaning:"The files that ship are\
 not the files that the build makes: one has no partner.",fix:"Name the file in `outputs` or `shipped`, or take it out of the comparison with `ignore`."},"polic\
y/version-yanked":{meaning:"The changelog says that this version was yanked, so it must not be released again.",fix:"Release a new version; when the notes of a \
yanked one are wanted, set `allow-yanked: true`."}};;const SERVICE_PROBLEMS={"service/oidc-unavailable":{meaning:"The service that hands out identity tokens did\
 not answer.",fix:"Run the job again when the service is back; a larger `max-wait` waits longer."},"service/oidc-refused":{meaning:"The service that hands out i\
dentity tokens refused the request; asking again will not help.",fix:"Make sure that the job has `id-token: write`, and run it again from the start."},"service/\
fulcio-unavailable":{meaning:"The certificate authority did not answer. Nothing was signed.",fix:"Run the job again when the service is back; a larger `max-wait\
` waits longer."},"service/fulcio-refused":{meaning:"The certificate authority refused the request; asking again will not help.",fix:"Check that the identity to\
ken is meant for this Sigstore instance."},"service/rekor-unavailable":{meaning:"The transparency log did not answer. Nothing was published.",fix:"Run the job a\
gain when the service is back; a larger `max-wait` waits longer."},"service/rekor-refused":{meaning:"The transparency log refused the entry; asking again will n\
ot help.",fix:"Report this with the log of the run: the entry is made by tier3."},"service/timestamp-unavailable":{meaning:"The timestamp authority did not answ\
er.",fix:"Run the job again when the service is back; a larger `max-wait` waits longer."},"service/timestamp-refused":{meaning:"The timestamp authority refused \
the request; asking again will not help.",fix:"Check that the instance has a timestamp authority of this kind; report it when it has."},"service/trusted-root-un\
available":{meaning:"The repository of the newest trusted root did not answer.",fix:"Run the job again when the service is back, or give a `trusted-root` file."},
"service/trusted-root-stale":{meaning:"The bundle names a key that the built-in trusted root does not hold. It may have come into use since, and the newest keys\
 were not at hand.",fix:"Run the job again with a network and without `trusted-root-refresh: never`, or give a newer `trusted-root` file."},"service/github-unav\
ailable":{meaning:"GitHub did not answer, or answered with a server error.",fix:"Run the job again when GitHub is back."},"service/github-refused":{meaning:"Git\
Hub refused the request; asking again will not help.",fix:"Read what GitHub said, and correct what it names."},"service/registry-unavailable":{meaning:"The cont\
ainer registry did not answer, or answered with a server error.",fix:"Run the job again when the registry is back."},"service/registry-refused":{meaning:"The co\
ntainer registry refused the request, or asks for something that must not be done.",fix:"Read what the registry said, and correct what the message names."},"ser\
vice/rate-limited":{meaning:"GitHub answers no more requests for now.",fix:"Run the job again after the time that the message names, or give a token with a high\
er limit."},"service/concurrent-run":{meaning:"Another run makes the release of the same tag at this moment. This one took back what it had begun.",fix:"Wait fo\
r the other run. Give the workflow a `concurrency` group for each tag, so that only one runs."},"service/call-budget":{meaning:"The run has made all the request\
s to GitHub that it may make; what was not read is unknown.",fix:"Allow more requests, or split the repositories over several jobs."},"service/unexpected-answer":{
meaning:"A service answered with something that is not what its interface promises.",fix:"Run the job again; when it stays, something stands between the runner \
and the service."}};;const PROBLEM_REGISTRY={...INPUT_PROBLEMS,...PERMISSION_PROBLEMS,...ENVIRONMENT_PROBLEMS,...SERVICE_PROBLEMS,...INTEGRITY_PROBLEMS,...POLICY_PROBLEMS,
...INTERNAL_PROBLEMS};const problem_registry_problemCategory=code=>code.slice(0,code.indexOf("/"));;function problem(code,parts){return{code,attempted:displayText(
parts.attempted,500),current:displayText(parts.current,1e3),desired:displayText(parts.desired,500),fix:parts.fix??PROBLEM_REGISTRY[code].fix,...parts.at===void 0?
{}:{at:parts.at},...parts.cause===void 0?{}:{cause:displayText(parts.cause,1e3)}}}const describeProblem=p=>`Cannot ${p.attempted}: ${p.current}; ${p.desired}${p.
cause===void 0?"":` (${p.cause})`}`;function exitCodeOf(problems){const codes=problems.map(p=>EXIT[problemCategory(p.code)]);return codes.includes(1)?1:codes.includes(
2)?2:codes.includes(3)?3:0}const EXIT={integrity:1,policy:1,input:2,internal:2,environment:2,permission:3,service:3};;const result_ok=value=>({ok:true,value});const result_failed=problem2=>({
ok:false,problem:problem2});function collect(results){const values=[];const problems=[];for(const result of results){if(result.ok)values.push(result.value);else
problems.push(result.problem)}return problems.length>0?result_failed(problems):result_ok(values)};const encoder=new TextEncoder;const decoder=new TextDecoder("u\
tf-8",{fatal:true,ignoreBOM:true});const formatUtf8=text=>encoder.encode(text);function parseUtf8(bytes){try{return decoder.decode(bytes)}catch{return void 0}};
function parseJson(text,depth=100){const cursor={text,at:0,depth};try{skipSpace(cursor);const value=parseValue(cursor,0);skipSpace(cursor);return cursor.at===text.
length?ok(value):stop(cursor,"there is text behind the end of the document")}catch(error){if(!(error instanceof Stop))throw error;const before=text.slice(0,error.
at);const line=before.split("\n").length;return failed({reason:error.message,line,column:error.at-before.lastIndexOf("\n")})}}class Stop extends Error{at;constructor(at,reason){
super(reason);this.at=at}}function stop(cursor,reason,at=cursor.at){throw new Stop(at,reason)}function skipSpace(cursor){for(;;){const code=cursor.text.charCodeAt(
cursor.at);if(code!==32&&code!==10&&code!==13&&code!==9)return;cursor.at++}}function parseValue(cursor,level){if(level>cursor.depth)stop(cursor,`it nests more t\
han ${cursor.depth} levels`);switch(cursor.text[cursor.at]){case"{":return parseObject(cursor,level);case"[":return parseArray(cursor,level);case'"':return parseString(
cursor);case"t":return parseWord(cursor,"true",true);case"f":return parseWord(cursor,"false",false);case"n":return parseWord(cursor,"null",null);case void 0:return stop(
cursor,"the text ends too early");default:return parseNumber(cursor)}}function parseObject(cursor,level){const object=Object.create(null);const keys=new Set;cursor.
at++;skipSpace(cursor);if(cursor.text[cursor.at]==="}"){cursor.at++;return object}for(;;){skipSpace(cursor);const start=cursor.at;if(cursor.text[start]!=='"')stop(
cursor,"a key in double quotes must stand here");const key=parseString(cursor);if(keys.has(key))stop(cursor,"the key stands twice in one object",start);keys.add(
key);skipSpace(cursor);if(cursor.text[cursor.at]!==":")stop(cursor,"a colon must stand here");cursor.at++;skipSpace(cursor);object[key]=parseValue(cursor,level+
1);if(endsList(cursor,"}"))return object}}function parseArray(cursor,level){const array=[];cursor.at++;skipSpace(cursor);if(cursor.text[cursor.at]==="]"){cursor.
at++;return array}for(;;){skipSpace(cursor);array.push(parseValue(cursor,level+1));if(endsList(cursor,"]"))return array}}function endsList(cursor,end){skipSpace(
cursor);const character=cursor.text[cursor.at];if(character!==","&&character!==end)stop(cursor,`a comma or "${end}" must stand here`);cursor.at++;return character===
end}function parseString(cursor){const{text}=cursor;const start=cursor.at;let escaped=false;let at=start+1;for(;;){const code=text.charCodeAt(at);if(code===34)break;
if(code===92){escaped=true;at+=2}else if(code<32)stop(cursor,"a control character stands in a string",at);else if(at>=text.length)stop(cursor,"a string does not\
 end",start);else at++}cursor.at=at+1;const value=escaped?decodeEscapes(cursor,text.slice(start,at+1),start):text.slice(start+1,at);if(!value.isWellFormed())stop(
cursor,"a string has half of a surrogate pair",start);return value}function decodeEscapes(cursor,token,start){try{return JSON.parse(token)}catch{return stop(cursor,
"a string has an unknown escape",start)}}function parseNumber(cursor){NUMBER.lastIndex=cursor.at;const token=NUMBER.exec(cursor.text)?.[0];if(token===void 0)return stop(
cursor,"a value must stand here");const value=Number(token);if(!Number.isFinite(value))stop(cursor,"a number is too large");cursor.at+=token.length;return value}
const NUMBER=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;function parseWord(cursor,word,value){if(!cursor.text.startsWith(word,cursor.at))stop(cursor,"a valu\
e must stand here");cursor.at+=word.length;return value}const isJsonObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);;const WRITTEN_VERSIONS=null;
const COMPONENT_TYPES=["application","framework","library","container","platform","operating-system","device","device-driver","firmware","file","machine-learnin\
g-model","data","cryptographic-asset"];const AGGREGATES=["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomp\
lete_first_party_opensource_only","incomplete_third_party_only","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","no\
t_specified"];;const HASH_LENGTHS={MD5:32,"SHA-1":40,"SHA-256":64,"SHA-384":96,"SHA-512":128,"SHA3-256":64,"SHA3-384":96,"SHA3-512":128,"BLAKE2b-256":64,"BLAKE2\
b-384":96,"BLAKE2b-512":128,BLAKE3:64};const isHashAlgorithm=name=>Object.hasOwn(HASH_LENGTHS,name);const isWholeHash=({algorithm,content})=>content.length===HASH_LENGTHS[algorithm]&&
/^[0-9a-f]+$/.test(content);;class Misfit extends Error{path=[]}function under(place,read){try{return read()}catch(error){if(error instanceof Misfit)error.path.
unshift(place);throw error}}function asObject(value){if(!isJsonObject(value))throw new Misfit("it is not an object");return value}function optionalText(object,key){
const value=object[key];if(value===void 0||value===null||value==="")return void 0;if(typeof value==="string")return value;return under(key,()=>{throw new Misfit(
"it is not text")})}function requiredText(object,key){const text=optionalText(object,key);if(text!==void 0)return text;return under(key,()=>{throw new Misfit("i\
t is missing or empty")})}function listOf(object,key,read){const value=object[key];if(value===void 0||value===null)return[];return under(key,()=>{if(!Array.isArray(
value))throw new Misfit("it is not a list");return value.map((item,index)=>under(index,()=>read(item)))})}const textsOf=(object,key)=>listOf(object,key,asText);
function asText(value){if(typeof value!=="string")throw new Misfit("it is not text");return value}function optionalObject(object,key,read){const value=object[key];
return value===void 0||value===null?void 0:under(key,()=>read(asObject(value)))}function oneOf(words,word){const found=words.find(known2=>known2===word);if(found===
void 0)throw new Misfit("it is not a word that the format knows");return found}function present(fields){const kept={};for(const key of Object.keys(fields)){const value=fields[key];
if(value!==void 0)kept[key]=value}return kept};const decodeHashes=object=>listOf(object,"hashes",decodeHash).filter(hash=>hash!==void 0);function decodeHash(value){
const object=asObject(value);const algorithm=requiredText(object,"alg");const content=requiredText(object,"content").toLowerCase();return isHashAlgorithm(algorithm)?
{algorithm,content}:void 0}const decodeLicenses=object=>listOf(object,"licenses",item=>decodeLicense(asObject(item)));function decodeLicense(object){const expression=optionalText(
object,"expression");if(expression!==void 0)return{kind:"expression",expression,...acknowledgementOf(object)};const license=asObject(object["license"]??null);const id=optionalText(
license,"id");if(id!==void 0)return{kind:"id",id,...acknowledgementOf(license)};return{kind:"name",name:requiredText(license,"name"),...acknowledgementOf(license)}}
function acknowledgementOf(object){const word=optionalText(object,"acknowledgement");if(word===void 0)return{};if(word!=="declared"&&word!=="concluded"){throw new Misfit(
'its acknowledgement is neither "declared" nor "concluded"')}return{acknowledgement:word}}const REFERENCE_TYPES=new Set("vcs issue-tracker website advisories bo\
m mailing-list social chat documentation support source-distribution distribution distribution-intake license build-meta build-system release-notes security-con\
tact model-card log configuration evidence formulation attestation threat-model adversary-model risk-assessment vulnerability-assertion exploitability-statement\
 pentest-report static-analysis-report dynamic-analysis-report runtime-analysis-report component-analysis-report maturity-report certification-report codified-i\
nfrastructure quality-metrics poam electronic-signature digital-signature rfc-9116 other".split(" "));const referenceType=type=>REFERENCE_TYPES.has(type)?type:"\
other";const decodeReferences=object=>listOf(object,"externalReferences",item=>{const reference=asObject(item);const comment=optionalText(reference,"comment");return{
type:referenceType(requiredText(reference,"type")),url:requiredText(reference,"url"),...comment===void 0?{}:{comment},hashes:decodeHashes(reference)}});const decodeProperties=object=>listOf(
object,"properties",item=>{const property=asObject(item);return{name:requiredText(property,"name"),value:optionalText(property,"value")??""}});const EMAIL=/^(?=.{1,200}$)[\w%+-]{1,64}(?:\.[\w%+-]{1,64}){0,8}@[a-z0-9]{1,63}(?:-[a-z0-9]{1,60}){0,8}(?:\.[a-z0-9]{1,63}(?:-[a-z0-9]{1,60}){0,8}){1,8}$/i;
function decodeContact(object){const[name,email,phone]=["name","email","phone"].map(key=>optionalText(object,key));return{...name===void 0?{}:{name},...email!==
void 0&&EMAIL.test(email)?{email}:{},...phone===void 0?{}:{phone}}}function decodeOrganization(object){const name=optionalText(object,"name");return{...name===void 0?
{}:{name},urls:textsOf(object,"url"),contacts:listOf(object,"contact",item=>decodeContact(asObject(item)))}}function decodeAuthors(object){const authors=listOf(
object,"authors",item=>decodeContact(asObject(item)));const line=authors.length>0?void 0:optionalText(object,"author");return line===void 0?authors:[{name:line}]}
;class Inventory{components=[];contained=new Map;#taken;#derived=new Map;#count=0;constructor(taken){this.#taken=taken}add(object,depth=0){if(depth>DEEPEST)throw new Misfit(
`components are nested more than ${DEEPEST} levels deep`);const component2=this.read(object);this.components.push(component2);listOf(object,"components",item=>{
const inner=this.add(asObject(item),depth+1);const held=this.contained.get(component2.ref);if(held===void 0)this.contained.set(component2.ref,[inner.ref]);else held.
push(inner.ref)});return component2}read(object){if(++this.#count>MOST)throw new Misfit(`there are more than ${MOST} components`);const fields=componentFields(object);
return{...fields,ref:optionalText(object,"bom-ref")??this.#deriveRef(fields)}}readTool(object){const vendor=optionalText(object,"vendor");const tool=this.read({
type:"application",...object});return vendor===void 0?tool:{...tool,supplier:{name:vendor,urls:[],contacts:[]}}}#deriveRef({purl,type,group,name,version}){const base=purl??
`${type}:${group===void 0?"":`${group}/`}${name}@${version??""}`;for(;;){const times=(this.#derived.get(base)??0)+1;this.#derived.set(base,times);const ref=times===
1?base:`${base}#${times}`;if(!this.#taken.has(ref))return ref}}}const DEEPEST=40;const MOST=2e5;const SCOPES=["required","optional","excluded"];function componentFields(object){
const scope=optionalText(object,"scope");return{type:under("type",()=>oneOf(COMPONENT_TYPES,requiredText(object,"type"))),name:requiredText(object,"name"),authors:decodeAuthors(
object),hashes:decodeHashes(object),licenses:decodeLicenses(object),externalReferences:decodeReferences(object),properties:decodeProperties(object),...present({
group:optionalText(object,"group"),version:versionOf(object),description:optionalText(object,"description"),scope:scope===void 0?void 0:under("scope",()=>oneOf(
SCOPES,scope)),mimeType:optionalText(object,"mime-type"),purl:optionalText(object,"purl"),cpe:optionalText(object,"cpe"),copyright:optionalText(object,"copyrigh\
t"),supplier:optionalObject(object,"supplier",decodeOrganization),manufacturer:optionalObject(object,"manufacturer",decodeOrganization),publisher:optionalText(object,
"publisher")})}}function versionOf(object){const version=optionalText(object,"version");return version===void 0||version.length>1024?void 0:version};function decodeCycloneDx(json){
const unknown=whyUnknown(json);if(unknown!==void 0){return result_failed(problem("input/sbom-unknown",{attempted:"read the SBOM",current:unknown,desired:"Cyclon\
eDX 1.2 to 1.7 in JSON is read"}))}try{return result_ok(decodeDocument(asObject(json)))}catch(error){if(!(error instanceof Misfit))throw error;return result_failed(
problem("input/sbom-malformed",{attempted:"read the CycloneDX document",current:`at ${formatPath(error.path)}: ${error.message}`,desired:"every field that is re\
ad must have the shape of the format"}))}}const READ_VERSIONS=["1.2","1.3","1.4","1.5","1.6","1.7"];function whyUnknown(json){if(!isJsonObject(json))return"it i\
s not a JSON object";if(json["bomFormat"]!=="CycloneDX")return'it has no `bomFormat` of "CycloneDX"';const version=json["specVersion"];if(READ_VERSIONS.includes(
version??null))return void 0;return typeof version==="string"?`its \`specVersion\` is ${quoted(version,20)}`:"it has no `specVersion`"}const formatPath=path=>path.
map(place=>typeof place==="number"?`[${place}]`:`.${place}`).join("")||"the top";function decodeDocument(document){const metadata=optionalObject(document,"metad\
ata",value=>value)??{};const inventory=new Inventory(givenRefs(document,metadata));const root=under("metadata",()=>optionalObject(metadata,"component",object=>inventory.
add(object)));listOf(document,"components",item=>inventory.add(asObject(item)));const components=root===void 0?inventory.components:inventory.components.slice(1);
return{specVersion:requiredText(document,"specVersion"),version:decodeVersion(document["version"]),components,dependencies:decodeDependencies(document,inventory.
contained),compositions:listOf(document,"compositions",decodeComposition),...present({serialNumber:optionalText(document,"serialNumber"),root}),...under("metada\
ta",()=>decodeMetadata(metadata,inventory,decodeProperties(document)))}}function decodeMetadata(metadata,inventory,outer){return{lifecycles:listOf(metadata,"lif\
ecycles",item=>{const lifecycle=asObject(item);return optionalText(lifecycle,"phase")??requiredText(lifecycle,"name")}),tools:decodeTools(metadata,inventory),authors:listOf(
metadata,"authors",item=>decodeContact(asObject(item))),licenses:decodeLicenses(metadata),properties:[...decodeProperties(metadata),...outer],...present({timestamp:optionalText(
metadata,"timestamp"),manufacturer:optionalObject(metadata,"manufacturer",decodeOrganization)??optionalObject(metadata,"manufacture",decodeOrganization),supplier:optionalObject(
metadata,"supplier",decodeOrganization)})}}function decodeTools(metadata,inventory){const tools=metadata["tools"];if(Array.isArray(tools))return listOf(metadata,
"tools",item=>inventory.readTool(asObject(item)));return optionalObject(metadata,"tools",object=>listOf(object,"components",item=>inventory.read(asObject(item))))??
[]}function decodeVersion(version){if(version===void 0||version===null)return 1;if(typeof version==="number"&&Number.isSafeInteger(version)&&version>0)return version;
return under("version",()=>{throw new Misfit("it is not a whole number above 0")})}function decodeDependencies(document,contained){const dependencies=new Map;const add=(ref,needs)=>{
const known2=dependencies.get(ref);if(known2===void 0)dependencies.set(ref,[...needs]);else for(const need of needs)known2.push(need)};listOf(document,"dependen\
cies",item=>{const dependency=asObject(item);add(requiredText(dependency,"ref"),textsOf(dependency,"dependsOn"))});for(const[ref,inner]of contained)add(ref,inner);
return dependencies}function decodeComposition(item){const composition=asObject(item);return{aggregate:under("aggregate",()=>oneOf(AGGREGATES,requiredText(composition,
"aggregate"))),assemblies:textsOf(composition,"assemblies"),dependencies:textsOf(composition,"dependencies")}}function givenRefs(document,metadata){const refs=new Set;
const tools=metadata["tools"];const open=[metadata["component"]??null,document["components"]??null];open.push(isJsonObject(tools)?tools["components"]??null:null);
for(let value=open.pop();value!==void 0;value=open.pop()){if(Array.isArray(value))for(const item of value)open.push(item);if(!isJsonObject(value))continue;const ref=value["\
bom-ref"];if(typeof ref==="string")refs.add(ref);open.push(value["components"]??null)}return refs};function groupBy(items,keyOf2){const groups=new Map;for(const item of items){
const key=keyOf2(item);const group=groups.get(key);if(group===void 0)groups.set(key,[item]);else group.push(item)}return groups};function canonicalDocument(document){
return{...document,lifecycles:sortedTexts(document.lifecycles),tools:canonicalComponents(document.tools),authors:sortedBy(document.authors,contactKey),...canonicalOrganizations(
document),licenses:sortedBy(document.licenses,licenseKey),...document.root===void 0?{}:{root:canonicalComponent(document.root)},components:canonicalComponents(document.
components),dependencies:new Map([...document.dependencies].map(([ref,needs])=>[ref,sortedTexts(needs)]).toSorted(([a],[b])=>byCodeUnit(a,b))),compositions:sortedBy(
document.compositions.map(canonicalComposition),compositionKey),properties:sortedBy(document.properties,propertyKey)}}function canonicalComponent(component2){return{
...component2,...canonicalOrganizations(component2),authors:sortedBy(component2.authors,contactKey),hashes:sortedHashes(component2.hashes),licenses:sortedBy(component2.
licenses,licenseKey),externalReferences:sortedBy(component2.externalReferences.map(r=>({...r,hashes:sortedHashes(r.hashes)})),referenceKey),properties:sortedBy(
component2.properties,propertyKey)}}const sortedHashes=hashes=>sortedBy(hashes,hashKey);const canonicalComponents=components=>components.map(canonicalComponent).
toSorted((a,b)=>byCodeUnit(a.ref,b.ref)||byCodeUnit(tieKey(a),tieKey(b)));const tieKey=component2=>JSON.stringify(Object.entries(component2).toSorted(([a],[b])=>byCodeUnit(
a,b)));const canonicalOrganizations=({supplier,manufacturer})=>({...supplier===void 0?{}:{supplier:canonicalOrganization(supplier)},...manufacturer===void 0?{}:
{manufacturer:canonicalOrganization(manufacturer)}});const canonicalOrganization=organization=>({...organization,urls:sortedTexts(organization.urls),contacts:sortedBy(
organization.contacts,contactKey)});const canonicalComposition=composition=>({aggregate:composition.aggregate,assemblies:sortedTexts(composition.assemblies),dependencies:sortedTexts(
composition.dependencies)});const contactKey=({name,email,phone})=>JSON.stringify([name,email,phone]);const hashKey=({algorithm,content})=>`${algorithm} ${content}`;
const licenseKey=license=>JSON.stringify([license.kind,licenseText(license),license.acknowledgement]);const propertyKey=({name,value})=>JSON.stringify([name,value]);
const referenceKey=({type,url,comment,hashes})=>JSON.stringify([type,url,comment,hashes.map(hashKey)]);const compositionKey=({aggregate,assemblies,dependencies})=>JSON.
stringify([aggregate,assemblies,dependencies]);const licenseText=license=>license.kind==="id"?license.id:license.kind==="name"?license.name:license.expression;function sortedBy(items,key){
const first=items[0];if(first===void 0||items.length===1)return items;return[...new Map(items.map(item=>[key(item),item]))].toSorted(([a],[b])=>byCodeUnit(a,b)).
map(([,item])=>item)}var spdx_expression_parse=__nccwpck_require__(922);var deprecated=__nccwpck_require__(554);var spdx_license_ids=__nccwpck_require__(993);;const IDS=new Map(
[...spdx_license_ids,...deprecated].map(id=>[id.toLowerCase(),id]));const LONGEST=4e3;const MOST_TERMS=500;const licenseId=text=>IDS.get(text.toLowerCase());function parseLicenseExpression(text){
if(text.length>LONGEST)return result_failed(`it is longer than ${LONGEST} characters`);const words=text.match(/[A-Za-z0-9.:-]+|[()+]|\s+|./gsu)??[];if(words.filter(
word=>word.trim()!=="").length>MOST_TERMS){return result_failed(`it has more than ${MOST_TERMS} words`)}try{return result_ok(treeOf(spdx_expression_parse(words.
map(spelled).join(""))))}catch(error){if(!(error instanceof Error))throw error;return result_failed("it is no SPDX licence expression")}}function spelled(word){
if(/^\s+$/.test(word))return" ";return/^(?:and|or|with)$/i.test(word)?word.toUpperCase():licenseId(word)??word}function treeOf(node){if("conjunction"in node){const kind=node.
conjunction;const parts=[node.left,node.right].map(treeOf).flatMap(part=>part.kind===kind?part.parts:[part]);return{kind,parts}}const{license,plus=false,exception}=node;
return{kind:"term",license,plus,...exception===void 0?{}:{exception}}}function formatLicenseExpression(tree){if(tree.kind==="term")return formatTerm(tree);const inner=tree.
parts.map(part=>tree.kind==="and"&&part.kind==="or"?`(${formatLicenseExpression(part)})`:formatLicenseExpression(part));return inner.join(tree.kind==="and"?" AN\
D ":" OR ")}const formatTerm=({license,plus,exception})=>`${license}${plus?"+":""}${exception===void 0?"":` WITH ${exception}`}`;;const order_byCodeUnit=(a,b)=>a<
b?-1:a>b?1:0;const order_sortedTexts=texts=>[...new Set(texts)].toSorted(order_byCodeUnit);;function canonicalLicense(text){const tree=parseLicenseExpression(text);
return tree.ok?sorted(tree.value):void 0}const allOf=trees=>sorted({kind:"and",parts:trees});const conjuncts=tree=>tree.kind==="and"?tree.parts:[tree];const licenseReferences=tree=>tree.
kind==="term"?/^(?:DocumentRef|LicenseRef)-/.test(tree.license)?[tree.license]:[]:sortedTexts(tree.parts.flatMap(licenseReferences));function sorted(tree){if(tree.
kind==="term")return tree;const parts=tree.parts.map(sorted).flatMap(part=>part.kind===tree.kind?part.parts:[part]);const byText=new Map(parts.map(part=>[formatLicenseExpression(
part),part]));const ordered=order_sortedTexts(byText.keys()).flatMap(text=>byText.get(text)??[]);const[first]=ordered;return ordered.length===1&&first!==void 0?
first:{kind:tree.kind,parts:ordered}};const licenseTerms=licenses=>order_sortedTexts(licenses.flatMap(license=>termsOf(licenseText(license).trim())));function termsOf(text){
const tree=canonicalLicense(text);if(tree===void 0)return text===""?[]:[text];return conjuncts(tree).map(formatLicenseExpression)}const sameTerms=(a,b)=>fold(a)===
fold(b);const fold=terms=>JSON.stringify(order_sortedTexts(terms.map(term=>term.toLowerCase())));;function formatOrganization(organization){const name=organization?.
name??organization?.urls[0];const email=organization?.contacts.map(contact=>contact.email).find(text=>text!==void 0);return name===void 0?void 0:`Organization: ${name}${inBrackets(
email)}`}function formatPerson({name,email}){if(name===void 0)return email===void 0?void 0:`Person: ${email}`;return`Person: ${name}${inBrackets(email)}`}const inBrackets=email=>email===
void 0?"":` (${email})`;function parseMaker(text){const match=/^(Organization|Person): ?(.+)$/.exec(text??"");if(match?.[1]===void 0||match[2]===void 0)return void 0;
const kind=match[1]==="Person"?"person":"organization";const whole=match[2].trim();const open=whole.endsWith(")")?whole.lastIndexOf("("):-1;const email=open<0?"":
whole.slice(open+1,-1);if(!/^[^@\s]+@[^@\s]+$/.test(email)){return{kind,contact:{name:whole.replace(/ ?\(\)$/,"")}}}return{kind,contact:{name:whole.slice(0,open).
trim(),email}}};const CHECKSUM_NAMES={MD5:"MD5","SHA-1":"SHA1","SHA-256":"SHA256","SHA-384":"SHA384","SHA-512":"SHA512","SHA3-256":"SHA3-256","SHA3-384":"SHA3-3\
84","SHA3-512":"SHA3-512","BLAKE2b-256":"BLAKE2b-256","BLAKE2b-384":"BLAKE2b-384","BLAKE2b-512":"BLAKE2b-512",BLAKE3:"BLAKE3"};const algorithmOfChecksum=name=>ALGORITHMS.
get(name);const ALGORITHMS=new Map(Object.keys(CHECKSUM_NAMES).map(algorithm=>[CHECKSUM_NAMES[algorithm],algorithm]));const PURPOSES={application:"APPLICATION",
framework:"FRAMEWORK",library:"LIBRARY",container:"CONTAINER",platform:"OTHER","operating-system":"OPERATING_SYSTEM",device:"DEVICE","device-driver":"OTHER",firmware:"\
FIRMWARE",file:"FILE","machine-learning-model":"OTHER",data:"OTHER","cryptographic-asset":"OTHER"};const ARCHIVE=/\.(?:tar|tgz|tar\.[a-z0-9]{1,5}|zip|whl|jar|war|crate|gem|nupkg|deb|rpm|apk|7z)$/i;
const purposeOf=({type,name})=>type==="file"&&ARCHIVE.test(name)?"ARCHIVE":PURPOSES[type];const TYPES=new Map([["APPLICATION","application"],["FRAMEWORK","frame\
work"],["LIBRARY","library"],["CONTAINER","container"],["OPERATING-SYSTEM","operating-system"],["OPERATING_SYSTEM","operating-system"],["DEVICE","device"],["FIR\
MWARE","firmware"],["FILE","file"],["ARCHIVE","file"]]);const typeOfPurpose=purpose=>TYPES.get(purpose??"")??"library";;function decodePackage(object,names){const external=listOf(
object,"externalRefs",item=>decodeReference(asObject(item)));const purl=external.find(({type:type2})=>type2==="purl")?.locator;const type=typeOfPurpose(optionalText(
object,"primaryPackagePurpose"));const file=type==="file"&&purl===void 0?optionalText(object,"packageFileName"):void 0;const name=file??requiredText(object,"nam\
e");const originator=parseMaker(known(optionalText(object,"originator")));return{spdxId:requiredText(object,"SPDXID"),component:{type,ref:file===void 0?purl??"":
`file:${file}`,name,authors:originator?.kind==="person"?[originator.contact]:[],hashes:decodeChecksums(object),licenses:decode_package_decodeLicenses(object,names),
externalReferences:decodeAddresses(object),properties:[],...present({version:known(optionalText(object,"versionInfo")),description:optionalText(object,"descript\
ion"),purl,cpe:external.find(({type:kind})=>kind==="cpe23Type"||kind==="cpe22Type")?.locator,copyright:known(optionalText(object,"copyrightText")),supplier:organizationOf(
parseMaker(known(optionalText(object,"supplier")))),manufacturer:originator?.kind==="organization"?organizationOf(originator):void 0})}}}const extractedNames=document=>new Map(
listOf(document,"hasExtractedLicensingInfos",item=>{const info=asObject(item);const licenseId2=requiredText(info,"licenseId");return[licenseId2,known(optionalText(
info,"name"))??licenseId2]}));const known=text=>text==="NOASSERTION"||text==="NONE"?void 0:text;const decodeReference=object=>({type:requiredText(object,"refere\
nceType"),locator:requiredText(object,"referenceLocator")});const decodeChecksums=object=>listOf(object,"checksums",item=>{const checksum=asObject(item);const algorithm=algorithmOfChecksum(
requiredText(checksum,"algorithm"));const content=requiredText(checksum,"checksumValue").toLowerCase();return algorithm===void 0?void 0:{algorithm,content}}).filter(
hash=>hash!==void 0);function decodeAddresses(object){const location=known(optionalText(object,"downloadLocation"));const homepage=known(optionalText(object,"ho\
mepage"));const locationType=location!==void 0&&/^(?:git|hg|svn|bzr)[+:]/.test(location)?"vcs":"distribution";return[...location===void 0?[]:[{type:locationType,
url:location,hashes:[]}],...homepage===void 0?[]:[{type:"website",url:homepage,hashes:[]}]]}function organizationOf(maker){if(maker===void 0)return void 0;const{
name,email}=maker.contact;return{...name===void 0?{}:{name},urls:[],contacts:email===void 0?[]:[{email}]}}function decode_package_decodeLicenses(object,names){const[
declared,concluded]=["licenseDeclared","licenseConcluded"].map(key=>readExpression(known(optionalText(object,key)),names));const own=declared??[];const other=sameTerms(
licenseTerms(own),licenseTerms(concluded??[]))?[]:concluded??[];return[...own,...other.map(license=>({...license,acknowledgement:"concluded"}))]}function readExpression(text,names){
if(text===void 0)return[];const tree=canonicalLicense(text);if(tree===void 0)return[{kind:"name",name:text}];const terms=conjuncts(tree);return terms.every(({kind})=>kind===
"term")?terms.map(term=>readTerm(term,names)):[{kind:"expression",expression:formatLicenseExpression(tree)}]}function readTerm(term,names){const text=formatLicenseExpression(
term);const name=names.get(text);if(name!==void 0)return{kind:"name",name};return/^[A-Za-z0-9.-]+$/.test(text)&&!text.startsWith("LicenseRef-")?{kind:"id",id:text}:
{kind:"expression",expression:text}};const NEEDS=new Map([["DEPENDS_ON",{needIsFirst:false}],["GENERATES",{needIsFirst:false}],["GENERATED_FROM",{needIsFirst:true}],
["DEPENDENCY_OF",{needIsFirst:true}],["RUNTIME_DEPENDENCY_OF",{needIsFirst:true}],["PROVIDED_DEPENDENCY_OF",{needIsFirst:true}],["OPTIONAL_DEPENDENCY_OF",{needIsFirst:true,
scope:"optional"}],["DEV_DEPENDENCY_OF",{needIsFirst:true,scope:"excluded"}],["BUILD_DEPENDENCY_OF",{needIsFirst:true,scope:"excluded"}],["TEST_DEPENDENCY_OF",{
needIsFirst:true,scope:"excluded"}]]);function readRelationships(document,refs){const relations=listOf(document,"relationships",item=>{const relation=asObject(item);
return{from:requiredText(relation,"spdxElementId"),type:requiredText(relation,"relationshipType"),to:requiredText(relation,"relatedSpdxElement")}});const dependencies=new Map;
const scopes=new Map;const required2=new Set;const add=(from,needs)=>{const known2=dependencies.get(from);if(known2===void 0)dependencies.set(from,[...needs]);else
known2.push(...needs)};for(const{from,type,to}of relations){const kind=NEEDS.get(type);const[user,need]=kind?.needIsFirst===true?[refs.get(to),refs.get(from)]:[
refs.get(from),refs.get(to)];if(kind===void 0||user===void 0)continue;if(need!==void 0){add(user,[need]);if(kind.scope===void 0)required2.add(need);else if(scopes.
get(need)!=="optional")scopes.set(need,kind.scope)}else if(to==="NONE")add(user,[])}const open=(type,target)=>relations.filter(relation=>relation.type===type&&relation.
to===target).flatMap(({from})=>refs.get(from)??[]);return{described:[...textsOf(document,"documentDescribes"),...relations.filter(({type,from})=>type==="DESCRIB\
ES"&&from==="SPDXRef-DOCUMENT").map(({to})=>to),...relations.filter(({type,to})=>type==="DESCRIBED_BY"&&to==="SPDXRef-DOCUMENT").map(({from})=>from)].flatMap(id=>refs.
get(id)??[]),dependencies,compositions:compositionsOf(open,dependencies),scopes:new Map([...scopes].filter(([ref])=>!required2.has(ref)))}}function compositionsOf(open,dependencies){
const needs=open("DEPENDS_ON","NOASSERTION");return[{aggregate:"complete",assemblies:[],dependencies:open("DEPENDS_ON","NONE")},{aggregate:"incomplete",assemblies:open(
"CONTAINS","NOASSERTION"),dependencies:needs.filter(ref=>dependencies.has(ref))},{aggregate:"unknown",assemblies:[],dependencies:needs.filter(ref=>!dependencies.
has(ref))}].filter(composition=>composition.assemblies.length+composition.dependencies.length>0)};function decodeSpdx(json){const version=isJsonObject(json)?json["\
spdxVersion"]:void 0;if(version!=="SPDX-2.2"&&version!=="SPDX-2.3"){return result_failed(problem("input/sbom-unknown",{attempted:"read the SBOM",current:typeof version===
"string"?`its \`spdxVersion\` is ${quoted(version,20)}`:"it has no `spdxVersion`",desired:"SPDX 2.2 and 2.3 in JSON are read"}))}try{return result_ok(decode_decodeDocument(
asObject(json)))}catch(error){if(!(error instanceof Misfit))throw error;const place=error.path.map(step=>typeof step==="number"?`[${step}]`:`.${step}`).join("");
return result_failed(problem("input/sbom-malformed",{attempted:"read the SPDX document",current:`at ${place===""?"the top":place}: ${error.message}`,desired:"ev\
ery field that is read must have the shape of the format",fix:"Make the SBOM again with a tool that writes SPDX 2.2 or 2.3 as JSON."}))}}const decode_MOST=2e5;function decode_decodeDocument(json){
const names=extractedNames(json);const packages=listOf(json,"packages",item=>decodePackage(asObject(item),names));if(packages.length>decode_MOST)throw new Misfit(
`there are more than ${decode_MOST} packages`);const refs=chooseRefs(packages);const graph=readRelationships(json,refs);const components=packages.map(({spdxId,component:component2})=>{
const ref=refs.get(spdxId)??spdxId;const scope=graph.scopes.get(ref);return{...component2,ref,...scope===void 0?{}:{scope}}});const described=new Set(graph.described);
const[only]=described;const root=described.size===1?components.find(({ref})=>ref===only):void 0;return{specVersion:requiredText(json,"spdxVersion"),version:1,lifecycles:[],
licenses:[],properties:[],components:components.filter(component2=>component2!==root),dependencies:graph.dependencies,compositions:graph.compositions,...creation(
json),...present({root,serialNumber:optionalText(json,"documentNamespace")})}}function chooseRefs(packages){const wished=packages.map(({spdxId,component:component2})=>({
spdxId,ref:component2.ref}));const times=groupBy(wished,({ref})=>ref);return new Map(wished.map(({spdxId,ref})=>[spdxId,ref!==""&&times.get(ref)?.length===1?ref:
spdxId]))}function creation(json){const info=optionalObject(json,"creationInfo",object=>object)??{};const creators=textsOf(info,"creators");const makers=creators.
map(parseMaker).filter(maker=>maker!==void 0);const organization=makers.find(({kind})=>kind==="organization")?.contact;return{tools:creators.filter(text=>text.startsWith(
"Tool:")).map(text=>decodeTool(text.slice(5).trim())),authors:makers.filter(({kind})=>kind==="person").map(({contact})=>contact),...present({timestamp:optionalText(
info,"created"),manufacturer:organization===void 0?void 0:{...present({name:organization.name}),urls:[],contacts:organization.email===void 0?[]:[{email:organization.
email}]}})}}function decodeTool(text){const match=/^(.+?)-(v?\d[^\s]*)$/.exec(text);const[name,version]=match===null?[text,void 0]:[match[1]??text,match[2]];return{
type:"application",ref:text,name,...version===void 0?{}:{version},authors:[],hashes:[],licenses:[],externalReferences:[],properties:[]}};const PROFILE_NAMES=["n\
tia","cisa-2025","bsi-2.1"];const profile_UNKNOWN_ELEMENTS=null;;function normalizeParts(parts){const type=parts.type.toLowerCase();const rule=(Object.hasOwn(TYPE_RULES,
type)?TYPE_RULES[type]:void 0)??{};const namespace=(parts.namespace??"").split("/").filter(Boolean).join("/");const name=rule.lower?.includes("name")===true?parts.
name.toLowerCase():parts.name;const version=parts.version??"";const subpath=(parts.subpath??"").split("/").filter(segment=>segment!==""&&segment!=="."&&segment!==
"..").join("/");const foldedNamespace=rule.lower?.includes("namespace")===true?namespace.toLowerCase():namespace;const foldedVersion=rule.lower?.includes("versi\
on")===true?version.toLowerCase():version;return{type,...foldedNamespace===""?{}:{namespace:foldedNamespace},name:rule.replace===void 0?name:name.replaceAll(rule.
replace[0],rule.replace[1]),...foldedVersion===""?{}:{version:foldedVersion},qualifiers:normalizeQualifiers(parts.qualifiers),...subpath===""?{}:{subpath}}}function typeRuleBroken(purl){
if(purl.name==="")return"it has no name";const rule=Object.hasOwn(TYPE_RULES,purl.type)?TYPE_RULES[purl.type]:void 0;for(const part of rule?.requires??[]){if(purl[part]===
void 0)return`the type "${purl.type}" needs a ${part}`}if(rule?.noNamespace===true&&purl.namespace!==void 0){return`the type "${purl.type}" has no namespace`}return void 0}
function normalizeQualifiers(given){const pairs=[...given??[]].filter(([,value])=>value!=="").map(([key,value])=>[key.toLowerCase(),value]);return new Map(pairs.
toSorted(([a],[b])=>order_byCodeUnit(a,b)))}const LOWER={lower:["namespace","name"]};const TYPE_RULES={alpm:LOWER,apk:LOWER,bitbucket:LOWER,bitnami:{lower:["nam\
e"]},composer:LOWER,cran:{requires:["version"]},deb:LOWER,github:LOWER,gitlab:LOWER,hex:LOWER,huggingface:{lower:["version"]},luarocks:{lower:["version"]},maven:{
requires:["namespace"]},mlflow:{noNamespace:true},npm:LOWER,oci:{lower:["name"],noNamespace:true},pub:{lower:["name"],replace:["-","_"]},pypi:{...LOWER,replace:[
"_","-"]},qpkg:{lower:["namespace"]},rpm:{lower:["namespace"]},swift:{requires:["namespace","version"]}};;function parsePurl(text){const known2=parsed.get(text);
if(known2!==void 0)return known2;const result=readPurl(text);if(text.length<=LONGEST_REMEMBERED){if(parsed.size>=MOST_REMEMBERED)parsed.clear();parsed.set(text,
result)}return result}const parsed=new Map;const MOST_REMEMBERED=2e4;const LONGEST_REMEMBERED=300;function readPurl(text){if(text.length>purl_LONGEST)return result_failed(
`it is longer than ${purl_LONGEST} characters`);if(/[\u0000-\u0020\u007f]/.test(text)||!text.isWellFormed()){return result_failed("it has white space or a contr\
ol character in it")}if(text.slice(0,4).toLowerCase()!=="pkg:")return result_failed('it does not begin with "pkg:"');const[beforeSubpath,rawSubpath]=splitLast(text.
slice(4),"#");const[beforeQualifiers,rawQualifiers]=splitLast(beforeSubpath,"?");const path=trimSlashes(beforeQualifiers);const typeEnd=path.indexOf("/");if(typeEnd<
1)return result_failed('it has no "<type>/<name>"');const type=path.slice(0,typeEnd).toLowerCase();if(!/^[a-z][a-z0-9.+-]*$/.test(type))return result_failed('it\
s type is not letters, digits, ".", "+" and "-"');try{const[named,rawVersion]=splitVersion(path.slice(typeEnd+1));const segments=readSegments("name",named,()=>true);
const name=segments.pop();if(name===void 0)return result_failed("it has no name");const purl=normalizeParts({type,namespace:segments.join("/"),name,version:rawVersion===
void 0?void 0:decodePart("version",rawVersion),qualifiers:readQualifiers(rawQualifiers),subpath:readSegments("subpath",rawSubpath??"",isSubpathSegment).join("/")});
if(text.length*9>purl_LONGEST&&formatPurl(purl).length>purl_LONGEST)return result_failed(`in its canonical form it is longer than ${purl_LONGEST} characters`);const broken=typeRuleBroken(
purl);return broken===void 0?result_ok(purl):result_failed(broken)}catch(error){if(error instanceof Unreadable)return result_failed(error.message);throw error}}
function formatPurl(parts){const{type,namespace,name,version,qualifiers,subpath}=normalizeParts(parts);const pairs=[...qualifiers].map(([key,value])=>`${key}=${encodePart(
value)}`);return[`pkg:${type}/`,namespace===void 0?"":`${encodePath(namespace)}/`,encodePart(name),version===void 0?"":`@${encodePart(version)}`,pairs.length===
0?"":`?${pairs.join("&")}`,subpath===void 0?"":`#${encodePath(subpath)}`].join("")}function canonicalPurl(text){const purl=parsePurl(text);if(!purl.ok)return void 0;
const known2=formatted.get(purl.value)??formatPurl(purl.value);formatted.set(purl.value,known2);return known2}const formatted=new WeakMap;const purlKey=({type,namespace,
name,version})=>formatPurl({type,namespace,name,version});const packageKey=({type,namespace,name})=>formatPurl({type,namespace,name});const purl_LONGEST=8192;class Unreadable extends Error{}
function splitLast(text,mark){const at=text.lastIndexOf(mark);return at<0?[text,void 0]:[text.slice(0,at),text.slice(at+1)]}function splitVersion(path){const at=path.
lastIndexOf("@");const begins=at===0||path[at-1]==="/";if(at<0||begins&&path.includes("/",at))return[path,void 0];if(begins)throw new Unreadable("it has no name");
return[path.slice(0,at),path.slice(at+1)]}function trimSlashes(path){let start=0;let end=path.length;while(path[start]==="/")start++;while(end>start&&path[end-1]===
"/")end--;return path.slice(start,end)}function readSegments(part,path,keep){const segments=path.split("/").map(segment=>decodePart(part,segment)).filter(segment=>segment!==
""&&keep(segment));if(segments.some(segment=>segment.includes("/")))throw new Unreadable(`its ${part} has an encoded "/" in it`);return segments}const isSubpathSegment=segment=>segment!==
"."&&segment!=="..";function readQualifiers(text){const qualifiers=new Map;for(const pair of text===void 0||text===""?[]:text.split("&")){const equals=pair.indexOf(
"=");const key=pair.slice(0,Math.max(equals,0)).toLowerCase();if(!/^[a-z_.-][a-z0-9_.-]*$/.test(key))throw new Unreadable("a qualifier has no valid key");if(qualifiers.
has(key))throw new Unreadable(`the qualifier "${key}" stands twice`);qualifiers.set(key,decodePart("qualifier",pair.slice(equals+1)))}return qualifiers}function decodePart(part,text){
if(!text.includes("%"))return text;try{return decodeURIComponent(text)}catch{throw new Unreadable(`its ${part} has a broken percent escape`)}}const encodePart=text=>/^[\w.~:-]*$/.
test(text)?text:encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A",":");const encodePath=path=>path.
split("/").map(encodePart).join("/");;const isText=text=>text!==void 0&&text.trim()!=="";const hasName=({name})=>isText(name);const hasVersion=({version})=>isText(
version);const hasSupplier=({supplier,manufacturer,publisher,authors})=>isNamed(supplier)||isNamed(manufacturer)||isText(publisher)||authors.some(isNamedContact);
const isNamed=organization=>organization!==void 0&&(isText(organization.name)||organization.contacts.some(isNamedContact));const isNamedContact=({name,email})=>isText(
name)||isText(email);const isReachable=organization=>organization!==void 0&&(organization.contacts.some(({email})=>/^[^\s@]+@[^\s@]+$/.test(email??""))||organization.
urls.some(url=>/^https?:\/\/[^\s/]+/i.test(url)));const hasIdentifier=({purl,cpe,type,hashes})=>purl!==void 0&&parsePurl(purl).ok||/^cpe:(?:2\.3:|\/)[aho*-]?/i.
test(cpe??"")||type==="file"&&hashes.some(isSound);const isSound=hash=>hash.algorithm!=="MD5"&&hash.algorithm!=="SHA-1"&&isWholeHash(hash);const hasHash=({hashes,
externalReferences})=>hashes.some(isSound)||externalReferences.some(ref=>ref.type==="distribution"&&ref.hashes.some(isSound));const hasLicense=({licenses})=>licenses.
some(one=>isText(licenseText(one)));const hasSpdxLicense=(component2,acknowledgement)=>{const stated=component2.licenses.filter(license=>license.acknowledgement===
acknowledgement);return stated.length>0&&stated.every(license=>license.kind==="id"?licenseId(license.id)!==void 0:license.kind==="expression"&&parseLicenseExpression(
license.expression).ok)};function hasDependencies({ref,type},document){const{open,needed}=statedNeeds(document);return!open.has(ref)&&(document.dependencies.has(
ref)||type==="file"&&needed.has(ref))}const declaredOpen=document=>statedNeeds(document).open;const declaredAtAll=document=>statedNeeds(document).stated;const statements=new WeakMap;
function statedNeeds(document){const known2=statements.get(document);if(known2!==void 0)return known2;const open=new Set;const stated=new Set;for(const{aggregate,
dependencies}of document.compositions){if(aggregate==="not_specified")continue;for(const ref of dependencies){stated.add(ref);if(aggregate!=="complete")open.add(
ref)}}const needs={open,stated,needed:new Set([...document.dependencies.values()].flat())};statements.set(document,needs);return needs}const propertyValues=({properties},name)=>properties.
filter(property=>property.name===name).map(({value})=>value);;const FORM=/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|[+-](\d\d):(\d\d))$/i;const DAYS=[
31,28,31,30,31,30,31,31,30,31,30,31];function isRfc3339(text){const match=FORM.exec(text);if(match===null)return false;const[year=0,month=0,day=0,hour=0,minute=0,
second=0,offset=0,offsetMinute=0]=match.slice(1).map(part=>Number(part??0));const leap=month===2&&year%4===0&&(year%100!==0||year%400===0);const days=(DAYS[month-
1]??0)+(leap?1:0);return day>=1&&day<=days&&hour<24&&minute<60&&second<=60&&offset<24&&offsetMinute<60};const hasAuthor=({authors,manufacturer})=>authors.some(isNamedContact)||
isNamed(manufacturer);const hasTimestamp=({timestamp})=>timestamp!==void 0&&isRfc3339(timestamp);const hasDepth=({root,dependencies,components})=>root!==void 0&&
dependencies.has(root.ref)&&components.length>0;const DATA="NTIA 2021, Minimum Elements, Data Fields";const required={level:"required"};const NTIA={name:"ntia",
title:"NTIA minimum elements (2021)",elements:[{element:"Supplier Name",clause:DATA,...required,scope:"component",holds:hasSupplier,unknown:"supplier",note:"Loc\
kfiles do not name suppliers."},{element:"Component Name",clause:DATA,...required,scope:"component",holds:hasName},{element:"Version of the Component",clause:DATA,
...required,scope:"component",holds:hasVersion,unknown:"version"},{element:"Other Unique Identifiers",clause:DATA,...required,scope:"component",holds:hasIdentifier,
unknown:"identifier"},{element:"Dependency Relationship",clause:DATA,...required,scope:"component",holds:hasDependencies,unknown:"dependencies"},{element:"Autho\
r of SBOM Data",clause:DATA,...required,scope:"document",holds:hasAuthor},{element:"Timestamp",clause:DATA,...required,scope:"document",holds:hasTimestamp},{element:"\
Depth",clause:"NTIA 2021, Minimum Elements, Practices and Processes",...required,scope:"document",holds:hasDepth}]};;const TR="BSI TR-03183-2 v2.1.0";const FILE_NOTE="\
Only whoever has the file can say it; no manifest does.";const component=(clause,level,element,holds,note)=>({element,clause:`${TR}, ${clause}`,level,scope:"com\
ponent",holds,...note===void 0?{}:{note}});const flag=(name,values)=>one=>{const found=propertyValues(one,`bsi:component:${name}`);return found.length===1&&values.
includes(found[0]??"")};function hasFilename(one){const found=propertyValues(one,"bsi:component:filename");const[name=""]=found;return found.length===1&&name.trim()!==
""&&!/[/\\]/.test(name)}const hasStatedDependencies=({ref},document)=>declaredAtAll(document).has(ref)&&(document.dependencies.has(ref)||declaredOpen(document).
has(ref));const hasDeployableHash=({externalReferences})=>externalReferences.some(({type,hashes})=>type==="distribution"&&hashes.some(hash=>hash.algorithm==="SH\
A-512"&&isWholeHash(hash)));const hasReference=type=>({externalReferences})=>externalReferences.some(ref=>ref.type===type&&/^[a-z][a-z0-9+.-]*:\S+$/i.test(ref.url));
const hasOtherIdentifier=({purl,cpe})=>purl!==void 0&&parsePurl(purl).ok||cpe!==void 0&&cpe.trim()!=="";function isNewEnough({specVersion}){const[major=0,minor=0]=specVersion.
split(".").map(Number);return major>1||major===1&&minor>=6}const BSI_2_1={name:"bsi-2.1",title:"BSI TR-03183-2 v2.1.0",elements:[{element:"Format CycloneDX 1.6 \
or later",clause:`${TR}, 4`,level:"required",scope:"document",holds:isNewEnough},{element:"Creator of the SBOM",clause:`${TR}, 5.2.1`,level:"required",scope:"do\
cument",holds:({manufacturer})=>isReachable(manufacturer)},{element:"Timestamp",clause:`${TR}, 5.2.1`,level:"required",scope:"document",holds:hasTimestamp},component(
"5.2.2","required","Component creator",({manufacturer})=>isReachable(manufacturer),"No lockfile has an e-mail address or URL of whoever made a package."),component(
"5.2.2","required","Component name",hasName),component("5.2.2","required","Component version",hasVersion),component("5.2.2","required","Filename of the componen\
t",hasFilename,FILE_NOTE),component("5.2.2","required","Dependencies on other components",hasStatedDependencies),component("5.2.2","required","Distribution lice\
nces",one=>hasSpdxLicense(one,"concluded"),"A licence that someone concluded; a manifest only declares one."),component("5.2.2","required","Hash value of the de\
ployable component",hasDeployableHash,"SHA-512: the lockfiles of npm and pnpm have it, those of Python, Rust and Go do not."),component("5.2.2","required","Exec\
utable property",flag("executable",["executable","non-executable"]),FILE_NOTE),component("5.2.2","required","Archive property",flag("archive",["archive","no arc\
hive"]),FILE_NOTE),component("5.2.2","required","Structured property",flag("structured",["structured","unstructured"]),FILE_NOTE),{element:"SBOM-URI",clause:`${TR}\
, 5.2.3`,level:"if-available",scope:"document",holds:({serialNumber})=>serialNumber!==void 0},component("5.2.4","if-available","Source code URI",hasReference("s\
ource-distribution")),component("5.2.4","if-available","URI of the deployable form of the component",hasReference("distribution")),component("5.2.4","if-availab\
le","Other unique identifiers",hasOtherIdentifier),component("5.2.4","if-available","Original licences",one=>hasSpdxLicense(one,"declared"))]};;const cisa_2025_DATA="\
CISA 2025 (draft of 2025-08-22), Data Fields";const cisa_2025_required={level:"required"};const hasTool=({tools})=>tools.some(({name})=>name.trim()!=="");const hasContext=({
lifecycles})=>lifecycles.some(phase=>["design","pre-build","build","post-build","operations","discovery"].includes(phase));const CISA_2025={name:"cisa-2025",title:"\
CISA minimum elements (draft of 2025)",elements:[{element:"SBOM Author",clause:cisa_2025_DATA,...cisa_2025_required,scope:"document",holds:hasAuthor},{element:"\
Software Producer",clause:cisa_2025_DATA,...cisa_2025_required,scope:"component",holds:hasSupplier,unknown:"supplier",note:"Lockfiles do not name producers."},{
element:"Component Name",clause:cisa_2025_DATA,...cisa_2025_required,scope:"component",holds:hasName},{element:"Component Version",clause:cisa_2025_DATA,...cisa_2025_required,
scope:"component",holds:hasVersion,unknown:"version"},{element:"Software Identifiers",clause:cisa_2025_DATA,...cisa_2025_required,scope:"component",holds:hasIdentifier,
unknown:"identifier"},{element:"Component Hash",clause:cisa_2025_DATA,...cisa_2025_required,scope:"component",holds:hasHash,unknown:"hash",note:"Go modules, Gra\
dle and Yarn 2 or later lock no digest of a file that a consumer downloads."},{element:"License",clause:cisa_2025_DATA,...cisa_2025_required,scope:"component",holds:hasLicense,
unknown:"license",note:"Few lockfiles carry licences."},{element:"Dependency Relationship",clause:cisa_2025_DATA,...cisa_2025_required,scope:"component",holds:hasDependencies,
unknown:"dependencies"},{element:"Tool Name",clause:cisa_2025_DATA,...cisa_2025_required,scope:"document",holds:hasTool},{element:"Timestamp",clause:cisa_2025_DATA,
...cisa_2025_required,scope:"document",holds:hasTimestamp},{element:"Generation Context",clause:cisa_2025_DATA,...cisa_2025_required,scope:"document",holds:hasContext},
{element:"Coverage",clause:"CISA 2025 (draft of 2025-08-22), Practices and Processes",...cisa_2025_required,scope:"document",holds:hasDepth}]};;const FACTS={supplier:hasSupplier,
version:hasVersion,identifier:hasIdentifier,hash:hasHash,license:hasLicense,dependencies:hasDependencies};const judgedComponents=({root,components})=>root===void 0?
components:[root,...components];function unknownProperties(document){return UNKNOWN_ELEMENTS.flatMap(element=>{const count=judgedComponents(document).filter(component2=>!FACTS[element](
component2,document)).length;return count===0?[]:[{name:`tier3:unknown:${element}`,value:String(count)}]})}function declaredUnknown({properties},element){const values=properties.
filter(({name})=>name===`tier3:unknown:${element}`).map(({value:value2})=>value2);const[value]=values;return values.length===1&&value!==void 0&&/^\d{1,9}$/.test(
value)?Number(value):void 0};const PROFILES={ntia:NTIA,"cisa-2025":CISA_2025,"bsi-2.1":BSI_2_1};const MOST_EXAMPLES=5;function scoreProfile(document,name){const{
title,elements}=PROFILES[name];const rows=elements.map(element=>scoreElement(document,element));return{profile:name,title,rows,passed:rows.every(row=>row.status!==
"missing"||row.level==="if-available")}}function describeProfile({title,rows,passed}){const missing=rows.filter(row=>row.status==="missing"&&row.level==="requir\
ed");const names=missing.map(({element})=>quoted(element)).join(", ");return passed?`${title}: every required element is met or declared unknown`:`${title}: mis\
sing ${names}`}function scoreElement(document,element){const row={element:element.element,clause:element.clause,level:element.level,...element.note===void 0?{}:
{note:element.note}};if(element.scope==="document"){const holds=element.holds(document);return{...row,status:holds?"met":"missing",met:holds?1:0,of:1,examples:[]}}
const judged=judgedComponents(document);const lacking=judged.filter(component2=>!element.holds(component2,document));return{...row,status:statusOf(document,judged.
length,lacking,element.unknown),met:judged.length-lacking.length,of:judged.length,examples:lacking.slice(0,MOST_EXAMPLES).map(({ref})=>ref)}}function statusOf(document,judged,lacking,unknown){
if(judged===0)return"missing";if(lacking.length===0)return"met";if(unknown===void 0)return"missing";if(declaredUnknown(document,unknown)===lacking.length)return"\
known-unknown";const open=declaredOpen(document);return unknown==="dependencies"&&lacking.every(({ref})=>open.has(ref))?"known-unknown":"missing"};function scoreJson(document,profile){
const name=PROFILE_NAMES.find(known2=>known2===profile);if(name===void 0)return result_failed(`there is no profile ${profile}`);const decoded=document["spdxVers\
ion"]===void 0?decodeCycloneDx(document):decodeSpdx(document);if(!decoded.ok)return result_failed(decoded.problem.current);const result=scoreProfile(decoded.value,
name);return result.passed?result_ok(describeProfile(result)):result_failed(describeProfile(result))};var NOT_RESOLVED=Symbol("NOT_RESOLVED");function defineScalarTag(tagName,options){
return{tagName,nodeKind:"scalar",implicit:options.implicit??false,matchByTagPrefix:options.matchByTagPrefix??false,implicitFirstChars:options.implicitFirstChars??
null,resolve:options.resolve,identify:options.identify,represent:options.represent??(data=>String(data)),representTagName:options.representTagName??(()=>tagName)}}
function defineSequenceTag(tagName,options){const carrierIsResult=options.finalize===void 0;return{tagName,nodeKind:"sequence",implicit:false,matchByTagPrefix:options.
matchByTagPrefix??false,create:options.create,addItem:options.addItem,finalize:options.finalize??(carrier=>carrier),carrierIsResult,identify:options.identify,represent:options.
represent??(data=>data),representTagName:options.representTagName??(()=>tagName)}}function defineMappingTag(tagName,options){const carrierIsResult=options.finalize===
void 0;return{tagName,nodeKind:"mapping",implicit:false,matchByTagPrefix:options.matchByTagPrefix??false,create:options.create,addPair:options.addPair,has:options.
has,keys:options.keys,get:options.get,finalize:options.finalize??(carrier=>carrier),carrierIsResult,identify:options.identify,represent:options.represent??(data=>data),
representTagName:options.representTagName??(()=>tagName)}}var strTag=defineScalarTag("tag:yaml.org,2002:str",{resolve:source=>source,identify:data=>typeof data===
"string"});var NULL_VALUES$1=["","~","null","Null","NULL"];var nullCoreTag=defineScalarTag("tag:yaml.org,2002:null",{implicit:true,implicitFirstChars:["","~","n",
"N"],resolve:source=>{if(NULL_VALUES$1.indexOf(source)!==-1)return null;return NOT_RESOLVED},identify:object=>object===null,represent:()=>"null"});var nullJsonTag=defineScalarTag(
"tag:yaml.org,2002:null",{implicit:true,implicitFirstChars:["n"],resolve:(source,isExplicit)=>{if(source==="null"||isExplicit&&source==="")return null;return NOT_RESOLVED},
identify:object=>object===null,represent:()=>"null"});var NULL_VALUES=["","~","null","Null","NULL"];var nullYaml11Tag=defineScalarTag("tag:yaml.org,2002:null",{
implicit:true,implicitFirstChars:["","~","n","N"],resolve:source=>{if(NULL_VALUES.indexOf(source)!==-1)return null;return NOT_RESOLVED},identify:object=>object===
null,represent:()=>"null"});var TRUE_VALUES$2=["true","True","TRUE"];var FALSE_VALUES$2=["false","False","FALSE"];var boolCoreTag=defineScalarTag("tag:yaml.org,\
2002:bool",{implicit:true,implicitFirstChars:["t","T","f","F"],resolve:source=>{if(TRUE_VALUES$2.indexOf(source)!==-1)return true;if(FALSE_VALUES$2.indexOf(source)!==
-1)return false;return NOT_RESOLVED},identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?"true":"false"});var TRUE_VALUES$1=[
"true"];var FALSE_VALUES$1=["false"];var boolJsonTag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:true,implicitFirstChars:["t","f"],resolve:source=>{if(TRUE_VALUES$1.
indexOf(source)!==-1)return true;if(FALSE_VALUES$1.indexOf(source)!==-1)return false;return NOT_RESOLVED},identify:object=>Object.prototype.toString.call(object)===
"[object Boolean]",represent:object=>object?"true":"false"});var TRUE_VALUES=["true","True","TRUE","y","Y","yes","Yes","YES","on","On","ON"];var FALSE_VALUES=["\
false","False","FALSE","n","N","no","No","NO","off","Off","OFF"];var boolYaml11Tag=defineScalarTag("tag:yaml.org,2002:bool",{implicit:true,implicitFirstChars:["\
y","Y","n","N","t","T","f","F","o","O"],resolve:source=>{if(TRUE_VALUES.indexOf(source)!==-1)return true;if(FALSE_VALUES.indexOf(source)!==-1)return false;return NOT_RESOLVED},
identify:object=>Object.prototype.toString.call(object)==="[object Boolean]",represent:object=>object?"true":"false"});var YAML_INTEGER_IMPLICIT_PATTERN$1=new RegExp(
"^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");var YAML_INTEGER_EXPLICIT_PATTERN$1=new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source){let value=source;let sign=1;if(value[0]==="-"||value[0]==="+"){if(value[0]==="-")sign=-1;value=value.slice(1)}if(value.startsWith(
"0b"))return sign*parseInt(value.slice(2),2);if(value.startsWith("0o"))return sign*parseInt(value.slice(2),8);if(value.startsWith("0x"))return sign*parseInt(value.
slice(2),16);return sign*parseInt(value,10)}function resolveYamlInteger$2(source,isExplicit){if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN$1.
test(source))return NOT_RESOLVED;const result=parseYamlInteger$2(source);return Number.isFinite(result)?result:NOT_RESOLVED}var intCoreTag=defineScalarTag("tag:\
yaml.org,2002:int",{implicit:true,implicitFirstChars:["-","+",..."0123456789"],resolve:resolveYamlInteger$2,identify:object=>Number.isInteger(object)&&!Object.is(
object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)});var YAML_INTEGER_IMPLICIT_PATTERN=new RegExp("^-?(?:0|[1-9][0-9]*)$");var YAML_INTEGER_EXPLICIT_PATTERN=new RegExp(
"^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");function parseYamlInteger$1(source){let value=source;let sign=1;if(value[0]==="-"||value[0]===
"+"){if(value[0]==="-")sign=-1;value=value.slice(1)}if(value.startsWith("0b"))return sign*parseInt(value.slice(2),2);if(value.startsWith("0o"))return sign*parseInt(
value.slice(2),8);if(value.startsWith("0x"))return sign*parseInt(value.slice(2),16);return sign*parseInt(value,10)}function resolveYamlInteger$1(source,isExplicit){
if(isExplicit){if(!YAML_INTEGER_EXPLICIT_PATTERN.test(source))return NOT_RESOLVED}else if(!YAML_INTEGER_IMPLICIT_PATTERN.test(source))return NOT_RESOLVED;const result=parseYamlInteger$1(
source);return Number.isFinite(result)?result:NOT_RESOLVED}var intJsonTag=defineScalarTag("tag:yaml.org,2002:int",{implicit:true,implicitFirstChars:["-",..."012\
3456789"],resolve:resolveYamlInteger$1,identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.
toString(10)});var YAML_INTEGER_PATTERN=new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9\
_]*))$");function parseYamlInteger(source){let value=source.replace(/_/g,"");let sign=1;if(value[0]==="-"||value[0]==="+"){if(value[0]==="-")sign=-1;value=value.
slice(1)}if(value.startsWith("0b"))return sign*parseInt(value.slice(2),2);if(value.startsWith("0x"))return sign*parseInt(value.slice(2),16);if(value.includes(":")){
let result=0;for(const part of value.split(":"))result=result*60+Number(part);return sign*result}if(value!=="0"&&value[0]==="0")return sign*parseInt(value,8);return sign*
parseInt(value,10)}function resolveYamlInteger(source){if(!YAML_INTEGER_PATTERN.test(source))return NOT_RESOLVED;const result=parseYamlInteger(source);return Number.
isFinite(result)?result:NOT_RESOLVED}var intYaml11Tag=defineScalarTag("tag:yaml.org,2002:int",{implicit:true,implicitFirstChars:["-","+",..."0123456789"],resolve:resolveYamlInteger,
identify:object=>Number.isInteger(object)&&!Object.is(object,-0)&&object.toString(10).indexOf("e")<0,represent:object=>object.toString(10)});var YAML_FLOAT_PATTERN$1=new RegExp(
"^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");var YAML_FLOAT_SPECIAL_PATTERN$1=new RegExp(
"^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat$2(source){if(!YAML_FLOAT_PATTERN$1.test(source))return NOT_RESOLVED;let value=source.
toLowerCase();const sign=value[0]==="-"?-1:1;if("+-".includes(value[0]))value=value.slice(1);if(value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;
if(value===".nan")return NaN;const result=sign*parseFloat(value);if(Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN$1.test(source))return result;return NOT_RESOLVED}
function representYamlFloat$2(object){if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)return"\
-.inf";if(Object.is(object,-0))return"-0.0";const result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatCoreTag=defineScalarTag(
"tag:yaml.org,2002:float",{implicit:true,implicitFirstChars:["-","+",".",..."0123456789"],resolve:resolveYamlFloat$2,identify:object=>typeof object==="number"&&
(!Number.isInteger(object)||Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat$2});var YAML_FLOAT_IMPLICIT_PATTERN=new RegExp(
"^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");var YAML_FLOAT_EXPLICIT_PATTERN=new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[\
0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat$1(source,isExplicit){if(isExplicit){if(!YAML_FLOAT_EXPLICIT_PATTERN.
test(source))return NOT_RESOLVED;let value=source.toLowerCase();const sign=value[0]==="-"?-1:1;if("+-".includes(value[0]))value=value.slice(1);if(value===".inf")
return sign===1?Number.POSITIVE_INFINITY:Number.NEGATIVE_INFINITY;if(value===".nan")return NaN;const result2=sign*parseFloat(value);return Number.isFinite(result2)?
result2:NOT_RESOLVED}if(!YAML_FLOAT_IMPLICIT_PATTERN.test(source))return NOT_RESOLVED;const result=Number(source);if(Number.isFinite(result))return result;return NOT_RESOLVED}
function representYamlFloat$1(object){if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)return"\
-.inf";if(Object.is(object,-0))return"-0.0";const result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatJsonTag=defineScalarTag(
"tag:yaml.org,2002:float",{implicit:true,implicitFirstChars:["-",..."0123456789"],resolve:resolveYamlFloat$1,identify:object=>typeof object==="number"&&(!Number.
isInteger(object)||Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat$1});var YAML_FLOAT_PATTERN=new RegExp("^(?:[-+]?(?:(?\
:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");var YAML_FLOAT_SPECIAL_PATTERN=new RegExp(
"^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");function resolveYamlFloat(source){if(!YAML_FLOAT_PATTERN.test(source))return NOT_RESOLVED;let value=source.toLowerCase().
replace(/_/g,"");const sign=value[0]==="-"?-1:1;if("+-".includes(value[0]))value=value.slice(1);if(value===".inf")return sign===1?Number.POSITIVE_INFINITY:Number.
NEGATIVE_INFINITY;if(value===".nan")return NaN;let result=0;if(value.includes(":")){for(const part of value.split(":"))result=result*60+Number(part);result*=sign}else
result=sign*parseFloat(value);if(Number.isFinite(result)||YAML_FLOAT_SPECIAL_PATTERN.test(source))return result;return NOT_RESOLVED}function representYamlFloat(object){
if(isNaN(object))return".nan";if(object===Number.POSITIVE_INFINITY)return".inf";if(object===Number.NEGATIVE_INFINITY)return"-.inf";if(Object.is(object,-0))return"\
-0.0";const result=object.toString(10);return/^[-+]?[0-9]+e/.test(result)?result.replace("e",".e"):result}var floatYaml11Tag=defineScalarTag("tag:yaml.org,2002:\
float",{implicit:true,implicitFirstChars:["-","+",".",..."0123456789"],resolve:resolveYamlFloat,identify:object=>typeof object==="number"&&(!Number.isInteger(object)||
Object.is(object,-0)||object.toString(10).indexOf("e")>=0),represent:representYamlFloat});var mergeTag=defineScalarTag("tag:yaml.org,2002:merge",{implicit:true,
implicitFirstChars:["<"],resolve:(source,isExplicit)=>{if(source==="<<"||isExplicit&&source==="")return"<<";return NOT_RESOLVED},identify:()=>false});var BASE64_PATTERN=/^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source){const input=source.replace(/\s/g,"");if(input.length%4!==0||!BASE64_PATTERN.test(input))return NOT_RESOLVED;const binary=atob(
input);const result=new Uint8Array(binary.length);for(let index=0;index<binary.length;index++)result[index]=binary.charCodeAt(index);return result}function representYamlBinary(object){
let binary="";for(let index=0;index<object.length;index++)binary+=String.fromCharCode(object[index]);return btoa(binary)}var binaryTag=defineScalarTag("tag:yaml\
.org,2002:binary",{resolve:resolveYamlBinary,identify:object=>Object.prototype.toString.call(object)==="[object Uint8Array]",represent:representYamlBinary});var YAML_DATE_REGEXP=new RegExp(
"^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");var YAML_TIMESTAMP_REGEXP=new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([\
0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");function makeUtcDate(year,month,day,hour=0,minute=0,second=0,fraction=0){
const date=new Date(Date.UTC(year,month,day,hour,minute,second,fraction));date.setUTCFullYear(year,month,day);return date}function resolveYamlTimestamp(source){
let match=YAML_DATE_REGEXP.exec(source);if(match===null)match=YAML_TIMESTAMP_REGEXP.exec(source);if(match===null)return NOT_RESOLVED;const year=+match[1];const month=+match[2]-
1;const day=+match[3];if(!match[4]){const date2=makeUtcDate(year,month,day);if(date2.getUTCFullYear()!==year||date2.getUTCMonth()!==month||date2.getUTCDate()!==
day)return NOT_RESOLVED;return date2}const hour=+match[4];const minute=+match[5];const second=+match[6];let fraction=0;if(hour>23||minute>59||second>59)return NOT_RESOLVED;
if(match[7]){let value=match[7].slice(0,3);while(value.length<3)value+="0";fraction=+value}const date=makeUtcDate(year,month,day,hour,minute,second,fraction);if(date.
getUTCFullYear()!==year||date.getUTCMonth()!==month||date.getUTCDate()!==day)return NOT_RESOLVED;if(match[9]){const offsetHour=+match[10];const offsetMinute=+(match[11]||
0);if(offsetHour>23||offsetMinute>59)return NOT_RESOLVED;const offset=(offsetHour*60+offsetMinute)*6e4;date.setTime(date.getTime()-(match[9]==="-"?-offset:offset))}
return date}var timestampTag=defineScalarTag("tag:yaml.org,2002:timestamp",{implicit:true,implicitFirstChars:[..."0123456789"],resolve:resolveYamlTimestamp,identify:object=>object instanceof
Date,represent:object=>object.toISOString()});var seqTag=defineSequenceTag("tag:yaml.org,2002:seq",{create:()=>[],addItem:(container,item)=>{container.push(item)},
identify:Array.isArray});function isPlainObject(data){if(data===null||typeof data!=="object"||Array.isArray(data))return false;const prototype=Object.getPrototypeOf(
data);return prototype===null||prototype===Object.prototype}function pick(object,keys){const result={};for(const key of keys)if(object[key]!==void 0)result[key]=
object[key];return result}var omapTag=defineSequenceTag("tag:yaml.org,2002:omap",{create:()=>({list:[],seen:new Set}),addItem:(carrier,item)=>{let key;if(item instanceof
Map){if(item.size!==1)return"cannot resolve an ordered map item";key=item.keys().next().value}else if(isPlainObject(item)){const itemKeys=Object.keys(item);if(itemKeys.
length!==1)return"cannot resolve an ordered map item";key=itemKeys[0]}else return"cannot resolve an ordered map item";if(carrier.seen.has(key))return"duplicate \
key in ordered map";carrier.seen.add(key);carrier.list.push(item);return""},finalize:carrier=>carrier.list,identify:()=>false});var pairsTag=defineSequenceTag("\
tag:yaml.org,2002:pairs",{create:()=>[],addItem:(container,item)=>{if(item instanceof Map){if(item.size!==1)return"cannot resolve a pairs item";container.push(item.
entries().next().value);return""}if(Object.prototype.toString.call(item)!=="[object Object]")return"cannot resolve a pairs item";const object=item;const keys=Object.
keys(object);if(keys.length!==1)return"cannot resolve a pairs item";container.push([keys[0],object[keys[0]]]);return""},identify:()=>false});var mapTag=defineMappingTag(
"tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{const map=new Map;for(const key of Object.keys(o))map.set(key,o[key]);return map},
addPair:(container,key,value)=>{if(key!==null&&typeof key==="object")return"object-based map does not support complex keys";const normalizedKey=String(key);if(normalizedKey===
"__proto__")Object.defineProperty(container,normalizedKey,{value,enumerable:true,configurable:true,writable:true});else container[normalizedKey]=value;return""},
has:(container,key)=>{if(key!==null&&typeof key==="object")return false;return Object.prototype.hasOwnProperty.call(container,String(key))},keys:container=>Object.
keys(container),get:(container,key)=>{const normalizedKey=String(key);if(!Object.prototype.hasOwnProperty.call(container,normalizedKey))return null;return container[normalizedKey]}});
var setTag=defineMappingTag("tag:yaml.org,2002:set",{create:()=>new Set,identify:data=>data instanceof Set,represent:data=>{const map=new Map;for(const key of data)
map.set(key,null);return map},addPair:(container,key,value)=>{if(value!==null)return"cannot resolve a set item";container.add(key);return""},has:(container,key)=>container.
has(key),keys:container=>container.keys(),get:()=>null});function createTagDefinitionMap(){return{scalar:Object.create(null),sequence:Object.create(null),mapping:Object.
create(null)}}function createTagDefinitionListMap(){return{scalar:[],sequence:[],mapping:[]}}function compileTags(tags){const result=[];for(const tag of tags){let index=result.
length;for(let previousIndex=0;previousIndex<result.length;previousIndex++){const previous=result[previousIndex];if(previous.nodeKind===tag.nodeKind&&previous.tagName===
tag.tagName&&previous.matchByTagPrefix===tag.matchByTagPrefix){index=previousIndex;break}}result[index]=tag}return result}var Schema=class Schema2{tags;implicitScalarTags;implicitScalarByFirstChar;implicitScalarAnyFirstChar;defaultScalarTag;defaultSequenceTag;defaultMappingTag;exact;prefix;constructor(tags){
const compiledTags=compileTags(tags);const implicitScalarTags=[];const exact=createTagDefinitionMap();const prefix=createTagDefinitionListMap();for(const tag of compiledTags){
if(tag.nodeKind==="scalar"&&tag.implicit){if(tag.matchByTagPrefix)throw new Error("Implicit scalar tags cannot match by tag prefix");implicitScalarTags.push(tag)}
switch(tag.nodeKind){case"scalar":if(tag.matchByTagPrefix)prefix.scalar.push(tag);else exact.scalar[tag.tagName]=tag;break;case"sequence":if(tag.matchByTagPrefix)
prefix.sequence.push(tag);else exact.sequence[tag.tagName]=tag;break;case"mapping":if(tag.matchByTagPrefix)prefix.mapping.push(tag);else exact.mapping[tag.tagName]=
tag}}const implicitScalarAnyFirstChar=implicitScalarTags.filter(tag=>tag.implicitFirstChars===null);const keys=new Set;for(const tag of implicitScalarTags)if(tag.
implicitFirstChars!==null)for(const key of tag.implicitFirstChars)keys.add(key);const implicitScalarByFirstChar=new Map;for(const key of keys)implicitScalarByFirstChar.
set(key,implicitScalarTags.filter(tag=>tag.implicitFirstChars===null||tag.implicitFirstChars.indexOf(key)!==-1));const defaultScalarTag=exact.scalar["tag:yaml.o\
rg,2002:str"];if(!defaultScalarTag)throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");this.tags=compiledTags;this.implicitScalarTags=
implicitScalarTags;this.implicitScalarByFirstChar=implicitScalarByFirstChar;this.implicitScalarAnyFirstChar=implicitScalarAnyFirstChar;this.defaultScalarTag=defaultScalarTag;
this.defaultSequenceTag=exact.sequence["tag:yaml.org,2002:seq"];this.defaultMappingTag=exact.mapping["tag:yaml.org,2002:map"];this.exact=exact;this.prefix=prefix}lookupScalarTag(tagName){
const exactTag=this.exact.scalar[tagName];if(exactTag)return exactTag;for(const tag of this.prefix.scalar)if(tagName.startsWith(tag.tagName))return tag}lookupSequenceTag(tagName){
const exactTag=this.exact.sequence[tagName];if(exactTag)return exactTag;for(const tag of this.prefix.sequence)if(tagName.startsWith(tag.tagName))return tag}lookupMappingTag(tagName){
const exactTag=this.exact.mapping[tagName];if(exactTag)return exactTag;for(const tag of this.prefix.mapping)if(tagName.startsWith(tag.tagName))return tag}resolveImplicitScalarTag(source){
const candidates=this.implicitScalarByFirstChar.get(source.charAt(0))??this.implicitScalarAnyFirstChar;for(const tag2 of candidates){const value=tag2.resolve(source,
false,tag2.tagName);if(value!==NOT_RESOLVED)return{value,tag:tag2}}const tag=this.defaultScalarTag;return{value:tag.resolve(source,false,tag.tagName),tag}}withTags(...tags){
let flatTags=[];for(const tag of tags)flatTags=flatTags.concat(tag);return new Schema2([...this.tags,...flatTags])}};var FAILSAFE_SCHEMA=new Schema([strTag,seqTag,
mapTag]);var JSON_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullJsonTag,boolJsonTag,intJsonTag,floatJsonTag]);var CORE_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,
nullCoreTag,boolCoreTag,intCoreTag,floatCoreTag]);var YAML11_SCHEMA=new Schema([...FAILSAFE_SCHEMA.tags,nullYaml11Tag,boolYaml11Tag,intYaml11Tag,floatYaml11Tag,
timestampTag,mergeTag,binaryTag,omapTag,pairsTag,setTag]);var DUMP_SCHEMA=YAML11_SCHEMA.withTags({...intYaml11Tag,resolve:(source,isExplicit,tagName)=>{const result=intYaml11Tag.
resolve(source,isExplicit,tagName);return result===NOT_RESOLVED?intCoreTag.resolve(source,isExplicit,tagName):result}},{...floatYaml11Tag,resolve:(source,isExplicit,tagName)=>{
const result=floatYaml11Tag.resolve(source,isExplicit,tagName);return result===NOT_RESOLVED?floatCoreTag.resolve(source,isExplicit,tagName):result}});var realMapTag=defineMappingTag(
"tag:yaml.org,2002:map",{create:()=>new Map,addPair:(container,key,value)=>{container.set(key,value);return""},has:(container,key)=>container.has(key),keys:container=>container.
keys(),get:(container,key)=>container.get(key),identify:data=>data instanceof Map||isPlainObject(data),represent:data=>{if(data instanceof Map)return data;const map=new Map;
const obj=data;for(const key of Object.keys(obj))map.set(key,obj[key]);return map}});function normalizeKey(key){if(Array.isArray(key)){const array=Array.prototype.
slice.call(key);for(let index=0;index<array.length;index++){if(Array.isArray(array[index]))return null;if(typeof array[index]==="object"&&Object.prototype.toString.
call(array[index])==="[object Object]")array[index]="[object Object]"}return String(array)}if(typeof key==="object"&&Object.prototype.toString.call(key)==="[obj\
ect Object]")return"[object Object]";return String(key)}var legacyMapTag=defineMappingTag("tag:yaml.org,2002:map",{create:()=>({}),identify:isPlainObject,represent:o=>{
const map=new Map;for(const key of Object.keys(o))map.set(key,o[key]);return map},addPair:(container,key,value)=>{const normalizedKey=normalizeKey(key);if(normalizedKey===
null)return"nested arrays are not supported inside keys";if(normalizedKey==="__proto__")Object.defineProperty(container,normalizedKey,{value,enumerable:true,configurable:true,
writable:true});else container[normalizedKey]=value;return""},has:(container,key)=>{const normalizedKey=normalizeKey(key);return normalizedKey!==null&&Object.prototype.
hasOwnProperty.call(container,normalizedKey)},keys:container=>Object.keys(container),get:(container,key)=>{const normalizedKey=String(key);if(!Object.prototype.
hasOwnProperty.call(container,normalizedKey))return null;return container[normalizedKey]}});var DEFAULT_SNIPPET_OPTIONS={maxLength:79,indent:1,linesBefore:3,linesAfter:2};
function getLine(buffer,lineStart,lineEnd,position,maxLineLength){let head="";let tail="";const maxHalfLength=Math.floor(maxLineLength/2)-1;if(position-lineStart>
maxHalfLength){head=" ... ";lineStart=position-maxHalfLength+head.length}if(lineEnd-position>maxHalfLength){tail=" ...";lineEnd=position+maxHalfLength-tail.length}
return{str:head+buffer.slice(lineStart,lineEnd).replace(/\t/g,"→")+tail,pos:position-lineStart+head.length}}function padStart(string,max){return" ".repeat(Math.
max(max-string.length,0))+string}function makeSnippet(mark,options){if(!mark.buffer)return null;const opts={...DEFAULT_SNIPPET_OPTIONS,...options};const re=/\r?\n|\r|\0/g;
const lineStarts2=[0];const lineEnds=[];let match;let foundLineNo=-1;while(match=re.exec(mark.buffer)){lineEnds.push(match.index);lineStarts2.push(match.index+match[0].
length);if(mark.position<=match.index&&foundLineNo<0)foundLineNo=lineStarts2.length-2}if(foundLineNo<0)foundLineNo=lineStarts2.length-1;let result="";const lineNoLength=Math.
min(mark.line+opts.linesAfter,lineEnds.length).toString().length;const maxLineLength=opts.maxLength-(opts.indent+lineNoLength+3);for(let i=1;i<=opts.linesBefore;i++){
if(foundLineNo-i<0)break;const line2=getLine(mark.buffer,lineStarts2[foundLineNo-i],lineEnds[foundLineNo-i],mark.position-(lineStarts2[foundLineNo]-lineStarts2[foundLineNo-
i]),maxLineLength);result=`${" ".repeat(opts.indent)}${padStart((mark.line-i+1).toString(),lineNoLength)} | ${line2.str}
${result}`}const line=getLine(mark.buffer,lineStarts2[foundLineNo],lineEnds[foundLineNo],mark.position,maxLineLength);result+=`${" ".repeat(opts.indent)}${padStart(
(mark.line+1).toString(),lineNoLength)} | ${line.str}
`;result+=`${"-".repeat(opts.indent+lineNoLength+3+line.pos)}^
`;for(let i=1;i<=opts.linesAfter;i++){if(foundLineNo+i>=lineEnds.length)break;const line2=getLine(mark.buffer,lineStarts2[foundLineNo+i],lineEnds[foundLineNo+i],
mark.position-(lineStarts2[foundLineNo]-lineStarts2[foundLineNo+i]),maxLineLength);result+=`${" ".repeat(opts.indent)}${padStart((mark.line+i+1).toString(),lineNoLength)}\
 | ${line2.str}
`}return result.replace(/\n$/,"")}function formatError(exception,compact){let where="";if(!exception.mark)return exception.reason;if(exception.mark.name)where+=
`in "${exception.mark.name}" `;where+=`(${exception.mark.line+1}:${exception.mark.column+1})`;if(!compact&&exception.mark.snippet)where+=`

${exception.mark.snippet}`;return`${exception.reason} ${where}`}var YAMLException=class YAMLException2 extends Error{reason;mark;constructor(reason,mark){super();
this.name="YAMLException";this.reason=reason;this.mark=mark;this.message=formatError(this,false);if(Error.captureStackTrace)Error.captureStackTrace(this,this.constructor)}toString(compact){
return`${this.name}: ${formatError(this,compact)}`}static throwAt(source,position,message,filename=""){let line=0;let lineStart=0;for(let index=0;index<position;index++){
const ch=source.charCodeAt(index);if(ch===10){line++;lineStart=index+1}else if(ch===13){line++;if(source.charCodeAt(index+1)===10)index++;lineStart=index+1}}const mark={
name:filename,buffer:source,position,line,column:position-lineStart};mark.snippet=makeSnippet(mark);throw new YAMLException2(message,mark)}};var EVENT_ID={DOCUMENT:1,
SEQUENCE:2,MAPPING:3,SCALAR:4,ALIAS:5,POP:6};var SCALAR_STYLE={PLAIN:1,SINGLE_QUOTED:2,DOUBLE_QUOTED:3,LITERAL_BLOCK:4,FOLDED_BLOCK:5};var COLLECTION_STYLE={BLOCK:1,
FLOW:2};var CHOMPING_MODE={CLIP:1,STRIP:2,KEEP:3};var NO_RANGE$3=-1;function simpleEscapeSequence(c){switch(c){case 48:return"\0";case 97:return"\x07";case 98:return"\
\b";case 116:return"	";case 9:return"	";case 110:return"\n";case 118:return"\v";case 102:return"\f";case 114:return"\r";case 101:return"\x1B";case 32:return" ";case 34:
return'"';case 47:return"/";case 92:return"\\";case 78:return"";case 95:return" ";case 76:return"\u2028";case 80:return"\u2029";default:return""}}var simpleEscapeCheck=new Array(
256);var simpleEscapeMap=new Array(256);for(let i=0;i<256;i++){simpleEscapeCheck[i]=simpleEscapeSequence(i)?1:0;simpleEscapeMap[i]=simpleEscapeSequence(i)}function charFromCodepoint(c){
if(c<=65535)return String.fromCharCode(c);return String.fromCharCode((c-65536>>10)+55296,(c-65536&1023)+56320)}function fromHexCode$1(c){if(c>=48&&c<=57)return c-
48;return(c|32)-97+10}function escapedHexLen$1(c){if(c===120)return 2;if(c===117)return 4;return 8}function skipFoldedBreaks(input,position,end){let breaks=0;while(position<
end){const ch=input.charCodeAt(position);if(ch===10){breaks++;position++}else if(ch===13){breaks++;position++;if(input.charCodeAt(position)===10)position++}else if(ch===
32||ch===9)position++;else break}return{position,breaks}}function foldedBreaks(count){if(count===1)return" ";return"\n".repeat(count-1)}function getPlainValue(input,start,end){
let result="";let position=start;let captureStart=start;let captureEnd=start;while(position<end){const ch=input.charCodeAt(position);if(ch===10||ch===13){result+=
input.slice(captureStart,captureEnd);const fold2=skipFoldedBreaks(input,position,end);result+=foldedBreaks(fold2.breaks);position=captureStart=captureEnd=fold2.
position}else{position++;if(ch!==32&&ch!==9)captureEnd=position}}return result+input.slice(captureStart,captureEnd)}function getSingleQuotedValue(input,start,end){
let result="";let position=start;let captureStart=start;let captureEnd=start;while(position<end){const ch=input.charCodeAt(position);if(ch===39){result+=input.slice(
captureStart,position)+"'";position+=2;captureStart=captureEnd=position}else if(ch===10||ch===13){result+=input.slice(captureStart,captureEnd);const fold2=skipFoldedBreaks(
input,position,end);result+=foldedBreaks(fold2.breaks);position=captureStart=captureEnd=fold2.position}else{position++;if(ch!==32&&ch!==9)captureEnd=position}}return result+
input.slice(captureStart,end)}function getDoubleQuotedValue(input,start,end){let result="";let position=start;let captureStart=start;let captureEnd=start;while(position<
end){const ch=input.charCodeAt(position);if(ch===92){result+=input.slice(captureStart,position);position++;const escaped=input.charCodeAt(position);if(escaped===
10||escaped===13)position=skipFoldedBreaks(input,position,end).position;else if(escaped<256&&simpleEscapeCheck[escaped]){result+=simpleEscapeMap[escaped];position++}else{
let hexLength=escapedHexLen$1(escaped);let hexResult=0;for(;hexLength>0;hexLength--){position++;const digit=fromHexCode$1(input.charCodeAt(position));hexResult=
(hexResult<<4)+digit}result+=charFromCodepoint(hexResult);position++}captureStart=captureEnd=position}else if(ch===10||ch===13){result+=input.slice(captureStart,
captureEnd);const fold2=skipFoldedBreaks(input,position,end);result+=foldedBreaks(fold2.breaks);position=captureStart=captureEnd=fold2.position}else{position++;
if(ch!==32&&ch!==9)captureEnd=position}}return result+input.slice(captureStart,end)}function getBlockValue(input,start,end,indent,chomping,folded){const textIndent=indent<
0?0:indent;const region=input.slice(start,end).replace(/\r\n?/g,"\n");const lines=region===""?[]:(region.endsWith("\n")?region.slice(0,-1):region).split("\n");let result="";
let didReadContent=false;let emptyLines=0;let atMoreIndented=false;for(const line of lines){let column=0;while(column<textIndent&&line.charCodeAt(column)===32)column++;
if(indent<0||column>=line.length){emptyLines++;continue}const content=line.slice(textIndent);const first=content.charCodeAt(0);if(folded){if(first===32||first===
9){atMoreIndented=true;result+="\n".repeat(didReadContent?1+emptyLines:emptyLines)}else if(atMoreIndented){atMoreIndented=false;result+="\n".repeat(emptyLines+1)}else if(emptyLines===
0){if(didReadContent)result+=" "}else result+="\n".repeat(emptyLines)}else result+="\n".repeat(didReadContent?1+emptyLines:emptyLines);result+=content;didReadContent=
true;emptyLines=0}if(chomping===CHOMPING_MODE.KEEP)result+="\n".repeat(didReadContent?1+emptyLines:emptyLines);else if(chomping!==CHOMPING_MODE.STRIP){if(didReadContent)
result+="\n"}return result}function getScalarValue(input,scalar){if(scalar.valueStart===NO_RANGE$3)return"";const{valueStart,valueEnd}=scalar;if(scalar.fast)return input.
slice(valueStart,valueEnd);switch(scalar.style){case SCALAR_STYLE.SINGLE_QUOTED:return getSingleQuotedValue(input,valueStart,valueEnd);case SCALAR_STYLE.DOUBLE_QUOTED:
return getDoubleQuotedValue(input,valueStart,valueEnd);case SCALAR_STYLE.LITERAL_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar.indent,scalar.chomping,
false);case SCALAR_STYLE.FOLDED_BLOCK:return getBlockValue(input,valueStart,valueEnd,scalar.indent,scalar.chomping,true);default:return getPlainValue(input,valueStart,
valueEnd)}}var DEFAULT_TAG_HANDLERS=Object.assign(Object.create(null),{"!":"!","!!":"tag:yaml.org,2002:"});var TAG_SUFFIX_CHARS="-#;/?:@&=+$_.~*'()";var TAG_URI_CHARS=TAG_SUFFIX_CHARS+
"!,[]";var HEX="0123456789ABCDEF";function percentByte(byte){return"%"+HEX[byte>>4]+HEX[byte&15]}function tagPercentEncode(source,isSuffix){const allowed=isSuffix?
TAG_SUFFIX_CHARS:TAG_URI_CHARS;let result="";for(let index=0;index<source.length;index++){let ch=source.charCodeAt(index);if(ch>=48&&ch<=57||ch>=65&&ch<=90||ch>=
97&&ch<=122||allowed.includes(source[index])){result+=source[index];continue}if(ch>=55296&&ch<=56319)ch=65536+((ch&1023)<<10)+(source.charCodeAt(++index)&1023);
if(ch<128)result+=percentByte(ch);else if(ch<2048)result+=percentByte(192|ch>>6)+percentByte(128|ch&63);else if(ch<65536)result+=percentByte(224|ch>>12)+percentByte(
128|ch>>6&63)+percentByte(128|ch&63);else result+=percentByte(240|ch>>18)+percentByte(128|ch>>12&63)+percentByte(128|ch>>6&63)+percentByte(128|ch&63)}return result}
function tagPercentDecode(source){let result="";let index=0;while(index<source.length){if(source.charCodeAt(index)!==37){result+=source[index++];continue}let ch=parseInt(
source.slice(index+1,index+3),16);index+=3;if(ch>=192){let remaining=ch<224?1:ch<240?2:3;ch&=(1<<6-remaining)-1;while(remaining-- >0){ch=ch<<6|parseInt(source.slice(
index+1,index+3),16)&63;index+=3}}if(ch<65536)result+=String.fromCharCode(ch);else{ch-=65536;result+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return result}
function tagNameFull(rawTag2,tagHandlers){if(rawTag2.startsWith("!<")&&rawTag2.endsWith(">"))return tagPercentDecode(rawTag2.slice(2,-1));const handleEnd=rawTag2.
indexOf("!",1);const handle=handleEnd===-1?"!":rawTag2.slice(0,handleEnd+1);return tagPercentDecode(tagHandlers?.[handle]??DEFAULT_TAG_HANDLERS[handle]??handle)+
tagPercentDecode(rawTag2.slice(handle.length))}function tagNameShort(fullTag){let tag=fullTag;if(tag.charCodeAt(0)===33){tag=tag.slice(1);return`!${tagPercentEncode(
tag,true)}`}if(tag.slice(0,18)==="tag:yaml.org,2002:")return`!!${tagPercentEncode(tag.slice(18),true)}`;return`!<${tagPercentEncode(tag,false)}>`}var NO_RANGE$2=null;
var MERGE_TAG_NAME="tag:yaml.org,2002:merge";var DEFAULT_CONSTRUCTOR_OPTIONS={filename:"",schema:CORE_SCHEMA,json:false,maxTotalMergeKeys:1e4,maxAliases:-1};function eventPosition$1(event){
if("tagStart"in event&&event.tagStart!==NO_RANGE$2)return event.tagStart;if("anchorStart"in event&&event.anchorStart!==NO_RANGE$2)return event.anchorStart;if("v\
alueStart"in event&&event.valueStart!==NO_RANGE$2)return event.valueStart;if("start"in event)return event.start;return 0}function throwError$1(state,message){YAMLException.
throwAt(state.source,state.position,message,state.filename)}function finalizeCollection(state,position,tag,carrier){try{return tag.finalize(carrier)}catch(error){
if(error instanceof YAMLException)throw error;YAMLException.throwAt(state.source,position,error instanceof Error?error.message:String(error),state.filename)}}function constructScalar(state,event){
const source=getScalarValue(state.source,event);const rawTag2=event.tagStart===NO_RANGE$2?"":state.source.slice(event.tagStart,event.tagEnd);const strTag2=state.
schema.defaultScalarTag;if(rawTag2!==""){if(rawTag2==="!")return{value:source,tag:strTag2};const tagName=tagNameFull(rawTag2,state.tagHandlers);const scalarTag=state.
schema.lookupScalarTag(tagName);if(scalarTag){const result=scalarTag.resolve(source,true,tagName);if(result===NOT_RESOLVED)throwError$1(state,`cannot resolve a \
node with !<${tagName}> explicit tag`);return{value:result,tag:scalarTag}}const collectionTagDef=state.schema.lookupMappingTag(tagName)??state.schema.lookupSequenceTag(
tagName);if(collectionTagDef){if(source!=="")throwError$1(state,`cannot resolve a node with !<${tagName}> explicit tag`);const carrier=collectionTagDef.create(tagName);
return{value:collectionTagDef.carrierIsResult?carrier:finalizeCollection(state,state.position,collectionTagDef,carrier),tag:collectionTagDef}}throwError$1(state,
`unknown scalar tag !<${tagName}>`)}if(event.style===SCALAR_STYLE.PLAIN)return state.schema.resolveImplicitScalarTag(source);return{value:strTag2.resolve(source,
false,strTag2.tagName),tag:strTag2}}function collectionTagName(state,event,defaultTagName){const rawTag2=event.tagStart===NO_RANGE$2?"":state.source.slice(event.
tagStart,event.tagEnd);return rawTag2===""||rawTag2==="!"?defaultTagName:tagNameFull(rawTag2,state.tagHandlers)}function isMappingTag(tag){return tag.nodeKind===
"mapping"}function chargeMergeWork(state){state.totalMergeKeys++;if(state.maxTotalMergeKeys!==-1&&state.totalMergeKeys>state.maxTotalMergeKeys)throwError$1(state,
`merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`)}function mergeKeys(state,frame,source,sourceTag){chargeMergeWork(state);for(const sourceKey of sourceTag.
keys(source)){chargeMergeWork(state);if(frame.tag.has(frame.value,sourceKey))continue;const err=frame.tag.addPair(frame.value,sourceKey,sourceTag.get(source,sourceKey));
if(err)throwError$1(state,err);frame.overridable??=new Set;frame.overridable.add(sourceKey)}}function mergeSource(state,frame,source,sourceTag){state.position=frame.
keyPosition;if(isMappingTag(sourceTag))mergeKeys(state,frame,source,sourceTag);else if(sourceTag.nodeKind==="sequence"&&Array.isArray(source)){if(source.length>
100)throwError$1(state,"abnormal merge sequence size");for(const element of source){const elementTag=state.nodeTags.get(element);if(!elementTag)throwError$1(state,
"cannot merge mappings; the provided source object is unacceptable");mergeKeys(state,frame,element,elementTag)}}else throwError$1(state,"cannot merge mappings; \
the provided source object is unacceptable")}function addMappingValue(state,frame,key,value,tag){state.position=frame.keyPosition;if(frame.keyIsMerge){mergeSource(
state,frame,value,tag);return}if(!state.json&&frame.tag.has(frame.value,key)&&!frame.overridable?.has(key))throwError$1(state,"duplicated mapping key");const err=frame.
tag.addPair(frame.value,key,value);if(err)throwError$1(state,err);frame.overridable?.delete(key)}function addValue(state,value,tag){const frame=state.frames[state.
frames.length-1];if(frame.kind==="document"){frame.value=value;frame.hasValue=true}else if(frame.kind==="sequence"){if(isMappingTag(tag))state.nodeTags.set(value,
tag);const err=frame.tag.addItem(frame.value,value,frame.index++);if(err)throwError$1(state,err)}else if(frame.hasKey){const key=frame.key;frame.key=void 0;frame.
hasKey=false;addMappingValue(state,frame,key,value,tag)}else{frame.key=value;frame.keyPosition=state.position;frame.hasKey=true;frame.keyIsMerge=tag.tagName===MERGE_TAG_NAME}}
function storeAnchor(state,event,value,tag,isValueFinal){if(event.anchorStart!==NO_RANGE$2){const anchor={value,tag,isValueFinal};state.anchors.set(state.source.
slice(event.anchorStart,event.anchorEnd),anchor);return anchor}return null}function constructFromEvents(events,options){const state={...DEFAULT_CONSTRUCTOR_OPTIONS,
...options,events,documents:[],eventIndex:0,position:0,frames:[],anchors:new Map,nodeTags:new Map,tagHandlers:Object.create(null),totalMergeKeys:0,aliasCount:0};
while(state.eventIndex<state.events.length){const event=state.events[state.eventIndex++];state.position=eventPosition$1(event);switch(event.type){case EVENT_ID.
DOCUMENT:state.anchors=new Map;state.nodeTags=new Map;state.aliasCount=0;state.tagHandlers=Object.create(null);for(const directive of event.directives)if(directive.
kind==="tag")state.tagHandlers[directive.handle]=directive.prefix;state.frames.push({kind:"document",position:state.position,value:void 0,hasValue:false});break;case EVENT_ID.
SCALAR:{const{value,tag}=constructScalar(state,event);storeAnchor(state,event,value,tag,true);addValue(state,value,tag);break}case EVENT_ID.SEQUENCE:{const tagName=collectionTagName(
state,event,"tag:yaml.org,2002:seq");const tag=state.schema.lookupSequenceTag(tagName);if(!tag)throwError$1(state,`unknown sequence tag !<${tagName}>`);const value=tag.
create(tagName);const anchor=storeAnchor(state,event,value,tag,tag.carrierIsResult);state.frames.push({kind:"sequence",position:state.position,value,tag,anchor,
index:0});break}case EVENT_ID.MAPPING:{const tagName=collectionTagName(state,event,"tag:yaml.org,2002:map");const tag=state.schema.lookupMappingTag(tagName);if(!tag)
throwError$1(state,`unknown mapping tag !<${tagName}>`);const value=tag.create(tagName);const anchor=storeAnchor(state,event,value,tag,tag.carrierIsResult);state.
frames.push({kind:"mapping",position:state.position,value,tag,anchor,key:void 0,keyPosition:state.position,hasKey:false,keyIsMerge:false,overridable:null});break}case EVENT_ID.
ALIAS:{if(state.maxAliases!==-1&&++state.aliasCount>state.maxAliases)throwError$1(state,`aliases exceeded maxAliases (${state.maxAliases})`);const name=state.source.
slice(event.anchorStart,event.anchorEnd);const anchor=state.anchors.get(name);if(!anchor)throwError$1(state,`unidentified alias "${name}"`);if(!anchor.isValueFinal)
throwError$1(state,`recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);addValue(state,anchor.value,anchor.tag);
break}case EVENT_ID.POP:{const frame=state.frames.pop();if(frame.kind==="mapping"&&frame.hasKey){state.position=frame.keyPosition;throwError$1(state,"incomplete\
 mapping pair in event stream")}if(frame.kind==="document")state.documents.push(frame.value);else{const value=frame.tag.carrierIsResult?frame.value:finalizeCollection(
state,frame.position,frame.tag,frame.value);if(frame.anchor){frame.anchor.value=value;frame.anchor.isValueFinal=true}addValue(state,value,frame.tag)}break}}}return state.
documents}var NO_RANGE$1=-1;var HAS_OWN=Object.prototype.hasOwnProperty;var CONTEXT_FLOW_IN=1;var CONTEXT_FLOW_OUT=2;var CONTEXT_BLOCK_IN=3;var CONTEXT_BLOCK_OUT=4;
var PATTERN_NON_PRINTABLE=/[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS=/[,\[\]{}]/;var PATTERN_TAG_HANDLE=/^(?:!|!!|![0-9A-Za-z-]+!)$/;var NS_URI_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR=String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;var PATTERN_TAG_URI=new RegExp(`^(?:${NS_URI_CHAR})*$`);var PATTERN_TAG_SUFFIX=new RegExp(
`^(?:${NS_TAG_CHAR})+$`);var PATTERN_TAG_PREFIX=new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);var DEFAULT_PARSER_OPTIONS={filename:"",
maxDepth:100};function addDocumentEvent(state,explicitStart,explicitEnd){state.events.push({type:EVENT_ID.DOCUMENT,explicitStart,explicitEnd,directives:state.directives})}
function addSequenceEvent(state,start,anchorStart,anchorEnd,tagStart,tagEnd,style){state.events.push({type:EVENT_ID.SEQUENCE,start,anchorStart,anchorEnd,tagStart,
tagEnd,style})}function addMappingEvent(state,start,anchorStart,anchorEnd,tagStart,tagEnd,style){state.events.push({type:EVENT_ID.MAPPING,start,anchorStart,anchorEnd,
tagStart,tagEnd,style})}function insertFlowPairMappingEvent(state,snapshot){state.events.splice(snapshot.eventsLength,0,{type:EVENT_ID.MAPPING,start:snapshot.position,
anchorStart:NO_RANGE$1,anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1,style:COLLECTION_STYLE.FLOW})}function addScalarEvent(state,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping=CHOMPING_MODE.
CLIP,indent=-1,fast=false){state.events.push({type:EVENT_ID.SCALAR,valueStart,valueEnd,anchorStart,anchorEnd,tagStart,tagEnd,style,chomping,indent,fast})}function addAliasEvent(state,anchorStart,anchorEnd){
state.events.push({type:EVENT_ID.ALIAS,anchorStart,anchorEnd})}function addPopEvent(state){state.events.push({type:EVENT_ID.POP})}function addEmptyScalarEvent(state){
addScalarEvent(state,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,NO_RANGE$1,SCALAR_STYLE.PLAIN)}function emptyProperties(){return{anchorStart:NO_RANGE$1,
anchorEnd:NO_RANGE$1,tagStart:NO_RANGE$1,tagEnd:NO_RANGE$1}}function snapshotState(state){return{position:state.position,line:state.line,lineStart:state.lineStart,
lineIndent:state.lineIndent,firstTabInLine:state.firstTabInLine,eventsLength:state.events.length}}function restoreState(state,snapshot){state.position=snapshot.
position;state.line=snapshot.line;state.lineStart=snapshot.lineStart;state.lineIndent=snapshot.lineIndent;state.firstTabInLine=snapshot.firstTabInLine;state.events.
length=snapshot.eventsLength}function throwError(state,message){YAMLException.throwAt(state.input.slice(0,state.length),state.position,message,state.filename)}function isEol(c){
return c===10||c===13}function isWhiteSpace(c){return c===9||c===32}function isWsOrEol(c){return isWhiteSpace(c)||isEol(c)}function isWsOrEolOrEnd(c){return c===
0||isWsOrEol(c)}function isFlowIndicator(c){return c===44||c===91||c===93||c===123||c===125}function fromDecimalCode(c){return c>=48&&c<=57?c-48:-1}function fromHexCode(c){
if(c>=48&&c<=57)return c-48;const lc=c|32;if(lc>=97&&lc<=102)return lc-97+10;return-1}function escapedHexLen(c){if(c===120)return 2;if(c===117)return 4;if(c===85)
return 8;return 0}function isSimpleEscape(c){return c===48||c===97||c===98||c===116||c===9||c===110||c===118||c===102||c===114||c===101||c===32||c===34||c===47||
c===92||c===78||c===95||c===76||c===80}function consumeLineBreak(state){if(state.input.charCodeAt(state.position)===10)state.position++;else{state.position++;if(state.
input.charCodeAt(state.position)===10)state.position++}state.line++;state.lineStart=state.position;state.lineIndent=0;state.firstTabInLine=-1}function skipSeparationSpace(state,allowComments){
let lineBreaks=0;let ch=state.input.charCodeAt(state.position);let hasSeparation=state.position===state.lineStart||isWsOrEol(state.input.charCodeAt(state.position-
1));while(ch!==0){while(isWhiteSpace(ch)){hasSeparation=true;if(ch===9&&state.firstTabInLine===-1)state.firstTabInLine=state.position;ch=state.input.charCodeAt(
++state.position)}if(allowComments&&hasSeparation&&ch===35)do ch=state.input.charCodeAt(++state.position);while(!isEol(ch)&&ch!==0);if(!isEol(ch))break;consumeLineBreak(
state);lineBreaks++;hasSeparation=true;ch=state.input.charCodeAt(state.position);while(ch===32){state.lineIndent++;ch=state.input.charCodeAt(++state.position)}}
return lineBreaks}function testDocumentSeparator(state,position=state.position){const ch=state.input.charCodeAt(position);if((ch===45||ch===46)&&ch===state.input.
charCodeAt(position+1)&&ch===state.input.charCodeAt(position+2)){const following=state.input.charCodeAt(position+3);return following===0||isWsOrEol(following)}return false}
function skipByteOrderMark(state){if(state.position===state.lineStart&&state.input.charCodeAt(state.position)===65279){state.position++;state.lineStart=state.position}}
function testDocumentBoundary(state){if(state.position!==state.lineStart)return false;if(testDocumentSeparator(state))return true;if(state.input.charCodeAt(state.
position)!==65279)return false;const snapshot=snapshotState(state);skipByteOrderMark(state);skipSeparationSpace(state,true);const ch=state.input.charCodeAt(state.
position);const result=state.position===state.lineStart&&(ch===37||ch===45&&testDocumentSeparator(state));restoreState(state,snapshot);return result}function skipUntilLineEnd(state){
let ch=state.input.charCodeAt(state.position);while(ch!==0&&!isEol(ch))ch=state.input.charCodeAt(++state.position)}function checkPrintable(state,start,end){const match=PATTERN_NON_PRINTABLE.
exec(state.input.slice(start,end));if(match!==null){state.position=start+match.index+match[0].length-1;throwError(state,"the stream contains non-printable chara\
cters")}}function readTagProperty(state,props,inFlow){if(state.input.charCodeAt(state.position)!==33)return false;if(props.tagStart!==NO_RANGE$1)throwError(state,
"duplication of a tag property");const start=state.position;let isVerbatim=false;let isNamed2=false;let tagHandle="!";let ch=state.input.charCodeAt(++state.position);
if(ch===60){isVerbatim=true;ch=state.input.charCodeAt(++state.position)}else if(ch===33){isNamed2=true;tagHandle="!!";ch=state.input.charCodeAt(++state.position)}
let suffixStart=state.position;let tagName;if(isVerbatim){while(ch!==0&&ch!==62)ch=state.input.charCodeAt(++state.position);if(ch!==62)throwError(state,"unexpec\
ted end of the stream within a verbatim tag");tagName=state.input.slice(suffixStart,state.position);state.position++}else{while(ch!==0&&!isWsOrEol(ch)&&!(inFlow&&
isFlowIndicator(ch))){if(ch===33){if(!isNamed2){tagHandle=state.input.slice(suffixStart-1,state.position+1);if(!PATTERN_TAG_HANDLE.test(tagHandle))throwError(state,
"named tag handle cannot contain such characters");isNamed2=true;suffixStart=state.position+1}else throwError(state,"tag suffix cannot contain exclamation marks")}
ch=state.input.charCodeAt(++state.position)}tagName=state.input.slice(suffixStart,state.position);if(PATTERN_FLOW_INDICATORS.test(tagName))throwError(state,"tag\
 suffix cannot contain flow indicator characters")}if(tagName&&!(isVerbatim?PATTERN_TAG_URI.test(tagName):PATTERN_TAG_SUFFIX.test(tagName)))throwError(state,`ta\
g name cannot contain such characters: ${tagName}`);if(!isVerbatim&&tagHandle!=="!"&&tagHandle!=="!!"&&!HAS_OWN.call(state.tagHandlers,tagHandle))throwError(state,
`undeclared tag handle "${tagHandle}"`);props.tagStart=start;props.tagEnd=state.position;return true}function readAnchorProperty(state,props){if(state.input.charCodeAt(
state.position)!==38)return false;if(props.anchorStart!==NO_RANGE$1)throwError(state,"duplication of an anchor property");state.position++;const start=state.position;
while(state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position)))state.
position++;if(state.position===start)throwError(state,"name of an anchor node must contain at least one character");props.anchorStart=start;props.anchorEnd=state.
position;return true}function readAlias(state,props){if(state.input.charCodeAt(state.position)!==42)return false;if(props.anchorStart!==NO_RANGE$1||props.tagStart!==
NO_RANGE$1)throwError(state,"alias node should not have any properties");state.position++;const start=state.position;while(state.input.charCodeAt(state.position)!==
0&&!isWsOrEol(state.input.charCodeAt(state.position))&&!isFlowIndicator(state.input.charCodeAt(state.position)))state.position++;if(state.position===start)throwError(
state,"name of an alias node must contain at least one character");addAliasEvent(state,start,state.position);return true}function readFlowScalarBreak(state,nodeIndent){
skipSeparationSpace(state,false);if(state.lineIndent<nodeIndent)throwError(state,"deficient indentation")}function readSingleQuotedScalar(state,nodeIndent,props){
if(state.input.charCodeAt(state.position)!==39)return false;state.position++;const start=state.position;let simple=true;while(state.input.charCodeAt(state.position)!==
0){const ch=state.input.charCodeAt(state.position);if(ch===39){if(state.input.charCodeAt(state.position+1)===39){simple=false;state.position+=2;continue}const end=state.
position;state.position++;addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.SINGLE_QUOTED,CHOMPING_MODE.
CLIP,-1,simple);return true}if(isEol(ch)){simple=false;readFlowScalarBreak(state,nodeIndent)}else if(state.position===state.lineStart&&testDocumentSeparator(state))
throwError(state,"unexpected end of the document within a single quoted scalar");else if(ch!==9&&ch<32)throwError(state,"expected valid JSON character");else state.
position++}throwError(state,"unexpected end of the stream within a single quoted scalar")}function readDoubleQuotedScalar(state,nodeIndent,props){if(state.input.
charCodeAt(state.position)!==34)return false;state.position++;const start=state.position;let simple=true;while(state.input.charCodeAt(state.position)!==0){const ch=state.
input.charCodeAt(state.position);if(ch===34){const end=state.position;state.position++;addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,
props.tagEnd,SCALAR_STYLE.DOUBLE_QUOTED,CHOMPING_MODE.CLIP,-1,simple);return true}if(ch===92){simple=false;const escaped=state.input.charCodeAt(++state.position);
if(isEol(escaped))readFlowScalarBreak(state,nodeIndent);else if(isSimpleEscape(escaped))state.position++;else{let hexLength=escapedHexLen(escaped);if(hexLength===
0)throwError(state,"unknown escape sequence");while(hexLength-- >0){state.position++;if(fromHexCode(state.input.charCodeAt(state.position))<0)throwError(state,"\
expected hexadecimal character")}state.position++}}else if(isEol(ch)){simple=false;readFlowScalarBreak(state,nodeIndent)}else if(state.position===state.lineStart&&
testDocumentSeparator(state))throwError(state,"unexpected end of the document within a double quoted scalar");else if(ch!==9&&ch<32)throwError(state,"expected v\
alid JSON character");else state.position++}throwError(state,"unexpected end of the stream within a double quoted scalar")}function readBlockScalar(state,parentIndent,props){
const ch=state.input.charCodeAt(state.position);let chomping=CHOMPING_MODE.CLIP;let indent=-1;let detectedIndent=false;if(ch!==124&&ch!==62)return false;const style=ch===
124?SCALAR_STYLE.LITERAL_BLOCK:SCALAR_STYLE.FOLDED_BLOCK;state.position++;while(state.input.charCodeAt(state.position)!==0){const current=state.input.charCodeAt(
state.position);const digit=fromDecimalCode(current);if(current===43||current===45){if(chomping!==CHOMPING_MODE.CLIP)throwError(state,"repeat of a chomping mode\
 identifier");chomping=current===43?CHOMPING_MODE.KEEP:CHOMPING_MODE.STRIP;state.position++}else if(digit>=0){if(digit===0)throwError(state,"bad explicit indent\
ation width of a block scalar; it cannot be less than one");if(detectedIndent)throwError(state,"repeat of an indentation width identifier");indent=parentIndent+
digit-1;detectedIndent=true;state.position++}else break}let hadWhitespace=false;while(isWhiteSpace(state.input.charCodeAt(state.position))){hadWhitespace=true;state.
position++}if(hadWhitespace&&state.input.charCodeAt(state.position)===35)skipUntilLineEnd(state);if(isEol(state.input.charCodeAt(state.position)))consumeLineBreak(
state);else if(state.input.charCodeAt(state.position)!==0)throwError(state,"a line break is expected");let contentIndent=detectedIndent?indent:-1;let maxLeadingIndent=0;
const valueStart=state.position;let valueEnd=state.position;while(state.input.charCodeAt(state.position)!==0){const linePosition=state.position;let column=0;while(state.
input.charCodeAt(linePosition+column)===32)column++;const first=state.input.charCodeAt(linePosition+column);if(first===0){if(contentIndent>=0){if(column>contentIndent)
valueEnd=linePosition+column}else if(column>0)valueEnd=linePosition+column;break}if(testDocumentBoundary(state))break;if(!detectedIndent&&contentIndent===-1&&isEol(
first))maxLeadingIndent=Math.max(maxLeadingIndent,column);if(!detectedIndent&&contentIndent===-1&&!isEol(first)){if(first===9&&column<parentIndent){state.position=
linePosition+column;throwError(state,"tab characters must not be used in indentation")}if(column>=parentIndent&&column<maxLeadingIndent){state.position=linePosition+
column;throwError(state,"bad indentation of a mapping entry")}}if(contentIndent===-1&&first!==0&&!isEol(first)&&column<parentIndent){state.lineIndent=column;state.
position=linePosition+column;break}if(!detectedIndent&&first!==0&&!isEol(first)&&contentIndent===-1)contentIndent=column;const requiredIndent=contentIndent===-1?
parentIndent+1:contentIndent;if(first!==0&&!isEol(first)&&column<requiredIndent){state.lineIndent=column;state.position=linePosition+column;break}skipUntilLineEnd(
state);valueEnd=state.position;if(isEol(state.input.charCodeAt(state.position))){consumeLineBreak(state);valueEnd=state.position}}checkPrintable(state,valueStart,
valueEnd);addScalarEvent(state,valueStart,valueEnd,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,style,chomping,contentIndent);return true}function canStartPlainScalar(state,nodeContext){
const ch=state.input.charCodeAt(state.position);const inFlow=nodeContext===CONTEXT_FLOW_IN;if(ch===0||isWsOrEol(ch)||ch===35||ch===38||ch===42||ch===33||ch===124||
ch===62||ch===39||ch===34||ch===37||ch===64||ch===96||isFlowIndicator(ch))return false;if(ch===63||ch===45){const following=state.input.charCodeAt(state.position+
1);if(isWsOrEolOrEnd(following)||inFlow&&isFlowIndicator(following))return false}return true}function readPlainScalar(state,nodeIndent,nodeContext,props){if(!canStartPlainScalar(
state,nodeContext))return false;const start=state.position;let end=state.position;let ch=state.input.charCodeAt(state.position);const inFlow=nodeContext===CONTEXT_FLOW_IN;
let multiline=false;while(ch!==0){if(testDocumentBoundary(state))break;if(ch===58){const following=state.input.charCodeAt(state.position+1);if(isWsOrEolOrEnd(following)||
inFlow&&isFlowIndicator(following))break}else if(ch===35){if(isWsOrEol(state.input.charCodeAt(state.position-1)))break}else if(inFlow&&isFlowIndicator(ch))break;else if(isEol(
ch)){const savedPosition=state.position;const savedLine=state.line;const savedLineStart=state.lineStart;const savedLineIndent=state.lineIndent;skipSeparationSpace(
state,false);if(state.lineIndent>=nodeIndent){multiline=true;ch=state.input.charCodeAt(state.position);continue}state.position=savedPosition;state.line=savedLine;
state.lineStart=savedLineStart;state.lineIndent=savedLineIndent;break}if(!isWhiteSpace(ch))end=state.position+1;ch=state.input.charCodeAt(++state.position)}if(end===
start)return false;checkPrintable(state,start,end);addScalarEvent(state,start,end,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN,
CHOMPING_MODE.CLIP,-1,!multiline);return true}function skipFlowSeparationSpace(state,nodeIndent){const startLine=state.line;skipSeparationSpace(state,true);if(state.
line>startLine&&state.lineIndent<nodeIndent||state.firstTabInLine!==-1&&state.lineIndent<nodeIndent)throwError(state,"deficient indentation")}function readFlowCollection(state,nodeIndent,props){
const ch=state.input.charCodeAt(state.position);const isMapping=ch===123;const start=state.position;let readNext=true;if(ch!==91&&ch!==123)return false;const terminator=isMapping?
125:93;if(isMapping)addMappingEvent(state,start,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.FLOW);else addSequenceEvent(state,
start,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.FLOW);state.position++;while(state.input.charCodeAt(state.position)!==0){skipFlowSeparationSpace(
state,nodeIndent);let ch2=state.input.charCodeAt(state.position);if(ch2===terminator){state.position++;addPopEvent(state);return true}else if(!readNext)throwError(
state,"missed comma between flow collection entries");else if(ch2===44)throwError(state,"expected the node content, but found ','");let isPair=false;let isExplicitPair=false;
if(ch2===63&&isWsOrEol(state.input.charCodeAt(state.position+1))){isPair=isExplicitPair=true;state.position+=1;skipFlowSeparationSpace(state,nodeIndent)}const entryLine=state.
line;const entryStart=snapshotState(state);const keyWasRead=parseNode(state,nodeIndent,CONTEXT_FLOW_IN,false,true);skipFlowSeparationSpace(state,nodeIndent);ch2=
state.input.charCodeAt(state.position);if((isMapping||isExplicitPair||state.line===entryLine)&&ch2===58){isPair=true;state.position++;skipFlowSeparationSpace(state,
nodeIndent);if(!isMapping){insertFlowPairMappingEvent(state,entryStart);if(!keyWasRead)addEmptyScalarEvent(state)}else if(!keyWasRead)addEmptyScalarEvent(state);
if(!parseNode(state,nodeIndent,CONTEXT_FLOW_IN,false,true))addEmptyScalarEvent(state);skipFlowSeparationSpace(state,nodeIndent);if(!isMapping)addPopEvent(state)}else if(isMapping&&
isPair){if(!keyWasRead)addEmptyScalarEvent(state);addEmptyScalarEvent(state)}else if(isMapping)addEmptyScalarEvent(state);else if(isPair){insertFlowPairMappingEvent(
state,entryStart);if(!keyWasRead)addEmptyScalarEvent(state);addEmptyScalarEvent(state);addPopEvent(state)}ch2=state.input.charCodeAt(state.position);if(ch2===44){
readNext=true;state.position++}else readNext=false}throwError(state,"unexpected end of the stream within a flow collection")}function readBlockSequence(state,nodeIndent,props){
if(state.firstTabInLine!==-1||state.input.charCodeAt(state.position)!==45||!isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))return false;addSequenceEvent(
state,state.position,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,COLLECTION_STYLE.BLOCK);while(state.input.charCodeAt(state.position)===45&&isWsOrEolOrEnd(
state.input.charCodeAt(state.position+1))){if(state.firstTabInLine!==-1){state.position=state.firstTabInLine;throwError(state,"tab characters must not be used i\
n indentation")}const entryLine=state.line;state.position++;const hadBreak=skipSeparationSpace(state,true)>0;if(state.firstTabInLine!==-1&&state.input.charCodeAt(
state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))throwError(state,"bad indentation of a sequence entry");if(hadBreak&&state.lineIndent<=
nodeIndent)addEmptyScalarEvent(state);else parseNode(state,nodeIndent,CONTEXT_BLOCK_IN,false,true);skipSeparationSpace(state,true);if(state.lineIndent<nodeIndent||
state.position>=state.length)break;if(state.lineIndent>nodeIndent)throwError(state,"bad indentation of a sequence entry");if(state.line===entryLine&&state.input.
charCodeAt(state.position)===45&&isWsOrEolOrEnd(state.input.charCodeAt(state.position+1)))throwError(state,"bad indentation of a sequence entry")}addPopEvent(state);
return true}function readBlockMapping(state,nodeIndent,flowIndent,props){let atExplicitKey=false;let detected=false;let mappingOpened=false;let pendingExplicitKey=false;
if(state.firstTabInLine!==-1)return false;let ch=state.input.charCodeAt(state.position);while(ch!==0){if(!atExplicitKey&&state.firstTabInLine!==-1){state.position=
state.firstTabInLine;throwError(state,"tab characters must not be used in indentation")}const following=state.input.charCodeAt(state.position+1);const entryLine=state.
line;if((ch===63||ch===58)&&isWsOrEolOrEnd(following)){if(!mappingOpened){addMappingEvent(state,state.position,props.anchorStart,props.anchorEnd,props.tagStart,
props.tagEnd,COLLECTION_STYLE.BLOCK);mappingOpened=true}if(ch===63){if(atExplicitKey)addEmptyScalarEvent(state);detected=true;atExplicitKey=true}else if(atExplicitKey)
atExplicitKey=false;else{addEmptyScalarEvent(state);detected=true;atExplicitKey=false}state.position+=1;pendingExplicitKey=true}else{if(atExplicitKey){addEmptyScalarEvent(
state);atExplicitKey=false}const beforeKey=snapshotState(state);if(!parseNode(state,flowIndent,CONTEXT_FLOW_OUT,false,true))break;if(state.line===entryLine){ch=
state.input.charCodeAt(state.position);while(isWhiteSpace(ch))ch=state.input.charCodeAt(++state.position);if(ch===58){ch=state.input.charCodeAt(++state.position);
if(!isWsOrEolOrEnd(ch))throwError(state,"a whitespace character is expected after the key-value separator within a block mapping");if(!mappingOpened){state.events.
splice(beforeKey.eventsLength,0,{type:EVENT_ID.MAPPING,start:beforeKey.position,anchorStart:props.anchorStart,anchorEnd:props.anchorEnd,tagStart:props.tagStart,
tagEnd:props.tagEnd,style:COLLECTION_STYLE.BLOCK});mappingOpened=true}detected=true;atExplicitKey=false;pendingExplicitKey=false}else if(detected)throwError(state,
"expected ':' after a mapping key");else{if(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1){restoreState(state,beforeKey);return false}return true}}else if(detected)
throwError(state,"can not read a block mapping entry; a multiline key may not be an implicit key");else{if(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1){
restoreState(state,beforeKey);return false}return true}}if(parseNode(state,nodeIndent,CONTEXT_BLOCK_OUT,true,pendingExplicitKey))pendingExplicitKey=false;if(!atExplicitKey){
if(pendingExplicitKey){addEmptyScalarEvent(state);pendingExplicitKey=false}}skipSeparationSpace(state,true);ch=state.input.charCodeAt(state.position);if((state.
line===entryLine||state.lineIndent>nodeIndent)&&ch!==0)throwError(state,"bad indentation of a mapping entry");else if(state.lineIndent<nodeIndent)break}if(!detected)
return false;if(atExplicitKey)addEmptyScalarEvent(state);if(mappingOpened)addPopEvent(state);return true}function parseNode(state,parentIndent,nodeContext,allowToSeek,allowCompact,allowPropertyMapping=true){
if(state.depth>=state.maxDepth)throwError(state,`nesting exceeded maxDepth (${state.maxDepth})`);state.depth++;let indentStatus=1;let atNewLine=false;let hasContent=false;
let propertyStart=null;const props=emptyProperties();let allowBlockScalars=nodeContext===CONTEXT_BLOCK_OUT||nodeContext===CONTEXT_BLOCK_IN;let allowBlockCollections=allowBlockScalars;
const allowBlockStyles=allowBlockScalars;if(allowToSeek&&skipSeparationSpace(state,true)){atNewLine=true;if(state.lineIndent>parentIndent)indentStatus=1;else if(state.
lineIndent===parentIndent)indentStatus=0;else indentStatus=-1}if(indentStatus===1)while(true){const ch=state.input.charCodeAt(state.position);const propertyState=snapshotState(
state);if(atNewLine&&indentStatus!==1&&(ch===33||ch===38))break;if(atNewLine&&allowBlockStyles&&(props.tagStart!==NO_RANGE$1||props.anchorStart!==NO_RANGE$1)&&(ch===
33||ch===38)){const fallbackState=snapshotState(state);const flowIndent=parentIndent+1;if(readBlockMapping(state,state.position-state.lineStart,flowIndent,props)&&
state.events[fallbackState.eventsLength]?.type===EVENT_ID.MAPPING){state.depth--;return true}restoreState(state,fallbackState)}if(atNewLine&&(ch===33&&props.tagStart!==
NO_RANGE$1||ch===38&&props.anchorStart!==NO_RANGE$1))break;if(!readTagProperty(state,props,nodeContext===CONTEXT_FLOW_IN)&&!readAnchorProperty(state,props))break;
if(propertyStart===null)propertyStart=propertyState;if(skipSeparationSpace(state,true)){atNewLine=true;allowBlockCollections=allowBlockStyles;if(state.lineIndent>
parentIndent)indentStatus=1;else if(state.lineIndent===parentIndent)indentStatus=0;else indentStatus=-1}else allowBlockCollections=false}if(allowBlockCollections)
allowBlockCollections=atNewLine||allowCompact;if(indentStatus===1||nodeContext===CONTEXT_BLOCK_OUT){const flowIndent=nodeContext===CONTEXT_FLOW_IN||nodeContext===
CONTEXT_FLOW_OUT?parentIndent:parentIndent+1;const blockIndent=state.position-state.lineStart;if(indentStatus===1){if(allowBlockCollections&&(readBlockSequence(
state,blockIndent,props)||readBlockMapping(state,blockIndent,flowIndent,props))||readFlowCollection(state,flowIndent,props))hasContent=true;else{const ch=state.
input.charCodeAt(state.position);if(propertyStart!==null&&allowPropertyMapping&&allowBlockStyles&&!allowBlockCollections&&ch!==124&&ch!==62){const fallbackState=snapshotState(
state);const propertyIndent=propertyStart.position-propertyStart.lineStart;restoreState(state,propertyStart);if(readBlockMapping(state,propertyIndent,flowIndent,
emptyProperties())&&state.events[fallbackState.eventsLength]?.type===EVENT_ID.MAPPING)hasContent=true;else restoreState(state,fallbackState)}if(!hasContent&&(allowBlockScalars&&
readBlockScalar(state,flowIndent,props)||readSingleQuotedScalar(state,flowIndent,props)||readDoubleQuotedScalar(state,flowIndent,props)||readAlias(state,props)||
readPlainScalar(state,flowIndent,nodeContext,props)))hasContent=true}}else if(indentStatus===0)hasContent=allowBlockCollections&&readBlockSequence(state,blockIndent,
props)}allowBlockScalars=allowBlockScalars&&!hasContent;if(!hasContent&&(props.anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1||allowBlockScalars)){addScalarEvent(
state,NO_RANGE$1,NO_RANGE$1,props.anchorStart,props.anchorEnd,props.tagStart,props.tagEnd,SCALAR_STYLE.PLAIN);hasContent=true}state.depth--;return hasContent||props.
anchorStart!==NO_RANGE$1||props.tagStart!==NO_RANGE$1}function readDirective(state){if(state.lineIndent>0||state.input.charCodeAt(state.position)!==37)return false;
state.position++;const nameStart=state.position;while(state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position)))state.position++;
const name=state.input.slice(nameStart,state.position);const args=[];if(name.length===0)throwError(state,"directive name must not be less than one character in \
length");while(state.input.charCodeAt(state.position)!==0&&!isEol(state.input.charCodeAt(state.position))){while(isWhiteSpace(state.input.charCodeAt(state.position)))
state.position++;if(state.input.charCodeAt(state.position)===35||isEol(state.input.charCodeAt(state.position))||state.input.charCodeAt(state.position)===0)break;
const start=state.position;while(state.input.charCodeAt(state.position)!==0&&!isWsOrEol(state.input.charCodeAt(state.position)))state.position++;args.push(state.
input.slice(start,state.position))}if(isEol(state.input.charCodeAt(state.position)))consumeLineBreak(state);if(name==="YAML"){if(state.directives.some(directive=>directive.
kind==="yaml"))throwError(state,"duplication of %YAML directive");if(args.length!==1)throwError(state,"YAML directive accepts exactly one argument");const match=/^([0-9]+)\.([0-9]+)$/.
exec(args[0]);if(match===null)throwError(state,"ill-formed argument of the YAML directive");if(parseInt(match[1],10)!==1)throwError(state,"unacceptable YAML ver\
sion of the document");state.directives.push({kind:"yaml",version:args[0]})}else if(name==="TAG"){if(args.length!==2)throwError(state,"TAG directive accepts exa\
ctly two arguments");const[handle,prefix]=args;if(!PATTERN_TAG_HANDLE.test(handle))throwError(state,"ill-formed tag handle (first argument) of the TAG directive");
if(HAS_OWN.call(state.tagHandlers,handle))throwError(state,`there is a previously declared suffix for "${handle}" tag handle`);if(!PATTERN_TAG_PREFIX.test(prefix))
throwError(state,"ill-formed tag prefix (second argument) of the TAG directive");state.tagHandlers[handle]=prefix;state.directives.push({kind:"tag",handle,prefix})}
return true}function readDocument(state){state.directives=[];state.tagHandlers=Object.create(null);let hasDirectives=false;skipSeparationSpace(state,true);while(readDirective(
state)){hasDirectives=true;skipSeparationSpace(state,true)}let explicitStart=false;let explicitEnd=false;let allowCompact=true;if(state.lineIndent===0&&state.input.
charCodeAt(state.position)===45&&state.input.charCodeAt(state.position+1)===45&&state.input.charCodeAt(state.position+2)===45&&isWsOrEolOrEnd(state.input.charCodeAt(
state.position+3))){explicitStart=true;const markerLine=state.line;state.position+=3;skipSeparationSpace(state,true);allowCompact=state.line>markerLine}else if(hasDirectives)
throwError(state,"directives end mark is expected");const documentEventIndex=state.events.length;if(!explicitStart&&state.position===state.lineStart&&state.input.
charCodeAt(state.position)===46&&testDocumentSeparator(state)){state.position+=3;skipSeparationSpace(state,true);return}addDocumentEvent(state,explicitStart,false);
if(!parseNode(state,state.lineIndent-1,CONTEXT_BLOCK_OUT,false,allowCompact,allowCompact))addEmptyScalarEvent(state);skipSeparationSpace(state,true);if(state.position===
state.lineStart&&testDocumentSeparator(state)){explicitEnd=state.input.charCodeAt(state.position)===46;if(explicitEnd){const markerLine=state.line;state.position+=
3;skipSeparationSpace(state,true);if(state.line===markerLine&&state.position<state.length)throwError(state,"end of the stream or a document separator is expecte\
d")}}const documentEvent=state.events[documentEventIndex];if(documentEvent?.type===EVENT_ID.DOCUMENT)documentEvent.explicitEnd=explicitEnd;addPopEvent(state);if(!explicitEnd&&
state.position<state.length&&!testDocumentBoundary(state))throwError(state,"end of the stream or a document separator is expected")}function parseEvents(input,options){
const length=input.length;const state={...DEFAULT_PARSER_OPTIONS,...options,input:`${input}\0`,length,position:0,line:0,lineStart:0,lineIndent:0,firstTabInLine:-1,
depth:0,directives:[],tagHandlers:Object.create(null),events:[]};const nullpos=input.indexOf("\0");if(nullpos!==-1)YAMLException.throwAt(input,nullpos,"null byt\
e is not allowed in input",state.filename);while(state.position<state.length){skipByteOrderMark(state);skipSeparationSpace(state,true);if(state.position>=state.
length)break;const documentStart=state.position;readDocument(state);if(state.position===documentStart)throwError(state,"can not read a document")}return state.events}
var DEFAULT_LOAD_OPTIONS={...DEFAULT_PARSER_OPTIONS,...DEFAULT_CONSTRUCTOR_OPTIONS};function loadDocuments(input,options={}){const opts={...DEFAULT_LOAD_OPTIONS,
...options};const source=String(input);const PARSER_OPT_KEYS=Object.keys(DEFAULT_PARSER_OPTIONS);const CONSTRUCTOR_OPT_KEYS=Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
return constructFromEvents(parseEvents(source,pick(opts,PARSER_OPT_KEYS)),{...pick(opts,CONSTRUCTOR_OPT_KEYS),source})}function loadAll(input,iteratorOrOptions,options){
let iterator=null;if(typeof iteratorOrOptions==="function")iterator=iteratorOrOptions;else if(iteratorOrOptions!==null&&typeof iteratorOrOptions==="object")options=
iteratorOrOptions;const documents=loadDocuments(input,options);if(iterator===null)return documents;for(const document of documents)iterator(document)}function load(input,options){
const documents=loadDocuments(input,options);if(documents.length===0)throw new YAMLException("expected a document, but the input is empty");if(documents.length===
1)return documents[0];throw new YAMLException("expected a single document in the stream, but found more")}var INVALID=Symbol("INVALID");function buildRepresentTypes(schema){
const defaultTags=new Set([schema.defaultScalarTag,schema.defaultSequenceTag,schema.defaultMappingTag].filter(t=>t!==void 0));const implicitScalars=schema.implicitScalarTags;
const explicitTags=schema.tags.filter(t=>!(t.nodeKind==="scalar"&&t.implicit)&&!defaultTags.has(t));const defaultTagsLast=schema.tags.filter(t=>defaultTags.has(
t));return[...implicitScalars.map(tag=>({tag,implicitTag:true})),...explicitTags.map(tag=>({tag,implicitTag:false})),...defaultTagsLast.map(tag=>({tag,implicitTag:true}))]}
function matchTag(state,object){for(let index=0,length=state.representTypes.length;index<length;index+=1){const{tag,implicitTag}=state.representTypes[index];if(tag.
identify(object)){let tagName;if(tag.matchByTagPrefix)tagName=tag.representTagName(object);else tagName=tag.tagName;return{tag,tagName,implicitTag}}}return null}
function build(state,object){if(!state.noRefs&&object!==null&&typeof object==="object"){const existing=state.refs.get(object);if(existing){if(existing.anchor===
void 0)existing.anchor=`ref_${state.refCounter++}`;return{kind:"alias",anchor:existing.anchor}}}const matched=matchTag(state,object);if(!matched){if(object===void 0)
return INVALID;if(state.skipInvalid)return INVALID;throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`)}const{
tag,tagName,implicitTag}=matched;const nodeTagName=implicitTag?tagName:tagNameShort(tagName);if(tag.nodeKind==="scalar")return{kind:"scalar",tag:nodeTagName,tagged:!implicitTag,
style:SCALAR_STYLE.PLAIN,value:tag.represent(object)};if(tag.nodeKind==="sequence"){const container=tag.represent(object);const node2={kind:"sequence",tag:nodeTagName,
tagged:!implicitTag,style:COLLECTION_STYLE.BLOCK,items:[]};if(!state.noRefs)state.refs.set(object,node2);for(let index=0,length=container.length;index<length;index+=
1){let item=build(state,container[index]);if(item===INVALID&&container[index]===void 0)item=build(state,null);if(item===INVALID)continue;node2.items.push(item)}
return node2}const map=tag.represent(object);const node={kind:"mapping",tag:nodeTagName,tagged:!implicitTag,style:COLLECTION_STYLE.BLOCK,items:[]};if(!state.noRefs)
state.refs.set(object,node);for(const[objectKey,objectValue]of map){const key=build(state,objectKey);if(key===INVALID)continue;const value=build(state,objectValue);
if(value===INVALID)continue;node.items.push({key,value})}return node}function jsToAst(input,schema,options={}){const root=build({representTypes:buildRepresentTypes(
schema),noRefs:options.noRefs??false,skipInvalid:options.skipInvalid??false,refs:new Map,refCounter:0},input);return[{contents:root===INVALID?null:root,directives:[]}]}
var VISIT_BREAK=Symbol("visit:break");var VISIT_SKIP=Symbol("visit:skip");function visitNode(node,visitor,ctx){const control=visitor(node,ctx);if(control===VISIT_BREAK)
return true;if(control===VISIT_SKIP)return false;const depth=ctx.depth+1;switch(node.kind){case"sequence":for(const item of node.items)if(visitNode(item,visitor,
{depth,parent:node,isKey:false}))return true;break;case"mapping":for(const{key,value}of node.items){if(visitNode(key,visitor,{depth,parent:node,isKey:true}))return true;
if(visitNode(value,visitor,{depth,parent:node,isKey:false}))return true}}return false}function visit(documents,visitor){for(const doc of documents)if(doc.contents&&
visitNode(doc.contents,visitor,{depth:0,parent:null,isKey:false}))return}function hasBit(mask,bit){return(mask&1<<bit)!==0}var DEFAULT_SCALAR_STYLE_RULES={applyQuoteFlowKeysOption,
doubleQuoteForInvisibles,doubleQuoteWhitespaceOnly,applyForceQuotesOption,tryLongOrMultilineAsBlock,quoteInvalidPlain,fallbackToDoubleQuoted};function _preferredQuotedStyle(layout){
if(layout.presenterOptions.quoteStyle==="single"&&hasBit(layout.allowedStylesMask,SCALAR_STYLE.SINGLE_QUOTED))return SCALAR_STYLE.SINGLE_QUOTED;return SCALAR_STYLE.
DOUBLE_QUOTED}function applyQuoteFlowKeysOption(layout){if(!layout.presenterOptions.quoteFlowKeys)return;if(!layout.isKey||!layout.flowOnly||layout.style!==SCALAR_STYLE.
PLAIN)return;layout.style=SCALAR_STYLE.DOUBLE_QUOTED}function doubleQuoteForInvisibles(layout){if(layout.style===SCALAR_STYLE.PLAIN&&/[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.
test(layout.node.value))layout.style=SCALAR_STYLE.DOUBLE_QUOTED}function doubleQuoteWhitespaceOnly(layout){if(layout.style===SCALAR_STYLE.PLAIN&&/^\s+$/.test(layout.
node.value))layout.style=SCALAR_STYLE.DOUBLE_QUOTED}function applyForceQuotesOption(layout){if(!layout.presenterOptions.forceQuotes)return;if(layout.isKey||layout.
style!==SCALAR_STYLE.PLAIN)return;if(layout.node.tag!==layout.presenterOptions.schema.defaultScalarTag.tagName)return;layout.style=layout.node.value.includes("\n")?
SCALAR_STYLE.DOUBLE_QUOTED:_preferredQuotedStyle(layout)}function tryLongOrMultilineAsBlock(layout){if(layout.style!==SCALAR_STYLE.PLAIN||layout.isKey)return;const value=layout.
node.value;const multiline=value.indexOf("\n")!==-1;if(!hasBit(layout.allowedStylesMask,SCALAR_STYLE.LITERAL_BLOCK)){if(multiline)layout.style=SCALAR_STYLE.DOUBLE_QUOTED;
return}const w=layout.presenterOptions.lineWidth;if(w===-1){if(multiline)layout.style=SCALAR_STYLE.LITERAL_BLOCK;return}const availableWidth=Math.max(Math.min(w,
40),w-layout.shiftOfContent);let position=0;let shouldFold=false;while(position<=value.length){let lineEnd=value.length;const nextLineBreak=value.indexOf("\n",position);
if(nextLineBreak!==-1)lineEnd=nextLineBreak;const line=value.slice(position,lineEnd);if(line.length>availableWidth&&line[0]!==" "&&/ [^ \t]/.test(line))shouldFold=
true;if(nextLineBreak===-1)break;position=nextLineBreak+1}if(shouldFold)layout.style=SCALAR_STYLE.FOLDED_BLOCK;else if(multiline)layout.style=SCALAR_STYLE.LITERAL_BLOCK}
function quoteInvalidPlain(layout){if(layout.style===SCALAR_STYLE.PLAIN&&!hasBit(layout.allowedStylesMask,SCALAR_STYLE.PLAIN))layout.style=_preferredQuotedStyle(
layout)}function fallbackToDoubleQuoted(layout){if(!hasBit(layout.allowedStylesMask,layout.style))layout.style=SCALAR_STYLE.DOUBLE_QUOTED}function setBit(mask,bit){
return mask|1<<bit}var SRC_C_PRINTABLE="[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";var SRC_B_CHAR="[\\n\\r]";var SRC_C_BYTE_ORDER_MARK="\
\\uFEFF";var SRC_S_WHITE="[ \\t]";var SRC_NB_CHAR=`(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;var SRC_NS_CHAR=`(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR}\
)`;var SRC_NB_JSON="[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";var SRC_C_INDICATOR="[-?:,\\[\\]{}#&*!|>'\"%@`]";var SRC_C_FLOW_INDICATOR="[,\\[\\]\
{}]";var SRC_NS_PLAIN_SAFE_FLOW_OUT=SRC_NS_CHAR;var SRC_NS_PLAIN_SAFE_FLOW_IN=`(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;var SRC_NS_PLAIN_FIRST_FLOW_OUT=`(\
?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;var SRC_NS_PLAIN_FIRST_FLOW_IN=`(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|\
[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;var SRC_NS_PLAIN_CHAR_FLOW_OUT=`(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;var SRC_NS_PLAIN_CHAR_FLOW_IN=`\
(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT}\
)*`;var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN=`(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT=`${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN=`${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY=SRC_NS_PLAIN_ONE_LINE_FLOW_IN;var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN=`\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT=`${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}\
(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN=`${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;var NS_PLAIN_FLOW_OUT=new RegExp(
`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`,"u");var NS_PLAIN_FLOW_IN=new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`,"u");var NS_PLAIN_BLOCK_KEY=new RegExp(
`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`,"u");var NS_PLAIN_FLOW_KEY=new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`,"u");var NB_SINGLE_ONE_LINE=new RegExp(
`^(?:${SRC_NB_JSON})*$`,"u");var NB_SINGLE_MULTI_LINE=new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`,"u");var BLOCK_SCALAR_CONTENT=new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`,
"u");var C_FORBIDDEN_FIRST_LINE=/^(?:---|\.\.\.)(?=$|[ \t\n\r])/;var C_FORBIDDEN_CONTENT=/^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;function canUsePlain(layout){const str=layout.
node.value;if(str!==""){if(!(layout.isKey?layout.flowOnly?NS_PLAIN_FLOW_KEY:NS_PLAIN_BLOCK_KEY:layout.flowOnly?NS_PLAIN_FLOW_IN:NS_PLAIN_FLOW_OUT).test(str))return false;
if(layout.shiftOfFirstLine===0&&C_FORBIDDEN_FIRST_LINE.test(str))return false;if(layout.shiftOfContent===0){const firstLineBreak=str.indexOf("\n");if(firstLineBreak!==
-1){const content=str.slice(firstLineBreak+1);if(C_FORBIDDEN_CONTENT.test(content))return false}}}const resolvedTag=layout.presenterOptions.schema.resolveImplicitScalarTag(
str).tag.tagName;if(!layout.node.tagged&&resolvedTag!==layout.node.tag)return false;if(!layout.node.tagged&&str==="="&&resolvedTag===layout.presenterOptions.schema.
defaultScalarTag.tagName)return false;return true}function canUseSingleQuoted(layout){const str=layout.node.value;if(!(layout.isKey?NB_SINGLE_ONE_LINE:NB_SINGLE_MULTI_LINE).
test(str))return false;if(/[ \t]\n|\n[ \t]/.test(str))return false;if(!layout.isKey&&layout.shiftOfContent===0){const firstLineBreak=str.indexOf("\n");if(firstLineBreak!==
-1&&C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak+1)))return false}return true}function canUseBlock(layout){if(layout.flowOnly||!BLOCK_SCALAR_CONTENT.test(layout.
node.value))return false;const contentIndent=layout.shiftOfContent-layout.shiftOfParent;if(contentIndent<1)return false;if(contentIndent>9&&/^\n* /.test(layout.
node.value))return false;if(layout.shiftOfContent===0&&C_FORBIDDEN_CONTENT.test(layout.node.value))return false;return true}function detectAllowedStyles(layout){
let mask=setBit(0,SCALAR_STYLE.DOUBLE_QUOTED);if(canUsePlain(layout))mask=setBit(mask,SCALAR_STYLE.PLAIN);if(canUseSingleQuoted(layout))mask=setBit(mask,SCALAR_STYLE.
SINGLE_QUOTED);if(canUseBlock(layout))mask=setBit(setBit(mask,SCALAR_STYLE.LITERAL_BLOCK),SCALAR_STYLE.FOLDED_BLOCK);layout.allowedStylesMask=mask}function renderScalar(layout){
switch(layout.style){case SCALAR_STYLE.PLAIN:return renderPlain(layout);case SCALAR_STYLE.SINGLE_QUOTED:return renderSingleQuoted(layout);case SCALAR_STYLE.LITERAL_BLOCK:
return renderLiteralBlock(layout);case SCALAR_STYLE.FOLDED_BLOCK:return renderFoldedBlock(layout);case SCALAR_STYLE.DOUBLE_QUOTED:return renderDoubleQuoted(layout)}}
function renderPlain(layout){return encodeFlowBreaks(layout.node.value,layout.shiftOfContent)}function renderSingleQuoted(layout){return`'${encodeFlowBreaks(layout.
node.value,layout.shiftOfContent).replace(/'/g,"''")}'`}function renderLiteralBlock(layout){const value=layout.node.value;return"|"+blockHeader(value,layout.shiftOfParent,
layout.shiftOfContent)+dropEndingNewline(indentString(value,layout.shiftOfContent))}function renderFoldedBlock(layout){const value=layout.node.value;const w=layout.
presenterOptions.lineWidth;let availableWidth=Infinity;if(w!==-1)availableWidth=Math.max(Math.min(w,40),w-layout.shiftOfContent);return">"+blockHeader(value,layout.
shiftOfParent,layout.shiftOfContent)+dropEndingNewline(indentString(foldBlockScalar(value,availableWidth),layout.shiftOfContent))}function renderDoubleQuoted(layout){
return`"${escapeString(layout.node.value)}"`}function encodeFlowBreaks(string,shiftOfContent){let nextLF=string.indexOf("\n");if(nextLF===-1)return string;const pad="\
 ".repeat(shiftOfContent);let result=string.slice(0,nextLF);const lineRe=/(\n+)([^\n]*)/g;lineRe.lastIndex=nextLF;let match;while(match=lineRe.exec(string)){const breaks=match[1].
length;const line=match[2];result+="\n".repeat(breaks+1)+pad+line}return result}function indentString(string,spaces){const indent=" ".repeat(spaces);let position=0;
let result="";const length=string.length;while(position<length){let line;const next=string.indexOf("\n",position);if(next===-1){line=string.slice(position);position=
length}else{line=string.slice(position,next+1);position=next+1}if(line.length&&line!=="\n")result+=indent;result+=line}return result}function needIndentIndicator(string){
return/^\n* /.test(string)}function blockHeader(string,shiftOfParent,shiftOfContent){const indentIndicator=needIndentIndicator(string)?String(shiftOfContent-shiftOfParent):
"";const clip=string[string.length-1]==="\n";return`${indentIndicator}${clip&&(string[string.length-2]==="\n"||string==="\n")?"+":clip?"":"-"}
`}function dropEndingNewline(string){return string[string.length-1]==="\n"?string.slice(0,-1):string}function isMoreIndented(char){return char===" "||char==="	"}
function foldLine(line,width){if(line===""||isMoreIndented(line[0]))return line;const breakRe=/ [^ \t]/g;let match;let start=0;let end;let curr=0;let next=0;let result="";
while(match=breakRe.exec(line)){next=match.index;if(next-start>width){end=curr>start?curr:next;result+=`
${line.slice(start,end)}`;start=end+1}curr=next}result+="\n";if(line.length-start>width&&curr>start)result+=`${line.slice(start,curr)}
${line.slice(curr+1)}`;else result+=line.slice(start);return result.slice(1)}function foldBlockScalar(string,width){const lineRe=/(\n+)([^\n]*)/g;let nextLF=string.
indexOf("\n");if(nextLF===-1)nextLF=string.length;lineRe.lastIndex=nextLF;let result=foldLine(string.slice(0,nextLF),width);let prevMoreIndented=string[0]==="\n"||
isMoreIndented(string[0]);let moreIndented;let match;while(match=lineRe.exec(string)){const prefix=match[1];const line=match[2];moreIndented=line!==""&&isMoreIndented(
line[0]);result+=prefix+(!prevMoreIndented&&!moreIndented&&line!==""?"\n":"")+foldLine(line,width);prevMoreIndented=moreIndented}return result}var CHARACTERS_TO_ESCAPE=/["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character){switch(character){case"\0":return"\\0";case"\x07":return"\\a";case"\b":return"\\b";case"	":return"\\t";case"\n":return"\\n";case"\
\v":return"\\v";case"\f":return"\\f";case"\r":return"\\r";case"\x1B":return"\\e";case'"':return'\\"';case"\\":return"\\\\";case"":return"\\N";case" ":return"\
\\_";case"\u2028":return"\\L";case"\u2029":return"\\P"}const code=character.charCodeAt(0);const hex=code.toString(16).toUpperCase();if(code<=255)return`\\x${"0".
repeat(2-hex.length)}${hex}`;return`\\u${"0".repeat(4-hex.length)}${hex}`}function escapeString(string){return string.replace(CHARACTERS_TO_ESCAPE,escapeCharacter)}
var CHAR_LINE_FEED=10;var DEFAULT_PRESENTER_OPTIONS={indent:2,seqNoIndent:false,seqInlineFirst:true,lineWidth:80,flowBracketPadding:false,flowSkipCommaSpace:false,
flowSkipColonSpace:false,quoteFlowKeys:false,quoteStyle:"single",forceQuotes:false,scalarStyleRules:Object.keys(DEFAULT_SCALAR_STYLE_RULES).map(name=>Reflect.get(
DEFAULT_SCALAR_STYLE_RULES,name)),tagBeforeAnchor:false};function nodeTagShort(node){return node.tagged?node.tag:tagNameShort(node.tag)}function createPresenterState(options){
const opts={...DEFAULT_PRESENTER_OPTIONS,...options};if(opts.flowSkipColonSpace)opts.quoteFlowKeys=true;return{...opts,defaultScalarTagName:opts.schema.defaultScalarTag.
tagName,openEnded:false}}function generateNextLine(state,level){return`
${" ".repeat(state.indent*level)}`}function scalarLayout(state,node,parent,level,isKey,flowOnly){return{node,parent,level,isKey,flowOnly,shiftOfParent:level===0?
-1:state.indent*(level-1),shiftOfContent:state.indent*Math.max(1,level),shiftOfFirstLine:level===0?0:state.indent*level,presenterOptions:state,allowedStylesMask:0,
style:node.style}}function writeFlowSequence(state,level,node){let result="";for(let index=0,length=node.items.length;index<length;index+=1){const item=writeNode(
state,level,node.items[index],node,{}).text;if(index>0)result+=`,${!state.flowSkipCommaSpace?" ":""}`;result+=item}const pad=state.flowBracketPadding&&node.items.
length>0?" ":"";return`[${pad}${result}${pad}]`}function writeBlockSequence(state,level,node,compact){let result="";for(let index=0,length=node.items.length;index<
length;index+=1){const item=writeNode(state,level+1,node.items[index],node,{block:true,compact:state.seqInlineFirst,isblockseq:true}).text;if(!compact||result!==
"")result+=generateNextLine(state,level);if(item===""||CHAR_LINE_FEED===item.charCodeAt(0))result+="-";else result+="- ";result+=item}return result}function writeFlowMapping(state,level,node){
let result="";for(const{key,value}of node.items){let pairBuffer="";if(result!=="")pairBuffer+=`,${!state.flowSkipCommaSpace?" ":""}`;const keyRender=writeNode(state,
level,key,node,{iskey:true});const keyText=keyRender.text;const valueText=writeNode(state,level,value,node,{}).text;const sep=state.flowSkipColonSpace||valueText===
""?"":" ";const keyIsBareProps=key.kind==="scalar"&&keyRender.noBody&&(key.tagged||key.anchor!==void 0);const keyColonSep=key.kind==="alias"||keyIsBareProps?" ":
"";pairBuffer+=`${keyText}${keyColonSep}:${sep}${valueText}`;result+=pairBuffer}const pad=state.flowBracketPadding&&result!==""?" ":"";return`{${pad}${result}${pad}\
}`}function writeBlockMapping(state,level,node,compact){let result="";for(let index=0,length=node.items.length;index<length;index+=1){let pairBuffer="";if(!compact||
result!=="")pairBuffer+=generateNextLine(state,level);const{key,value}=node.items[index];const keyIsBlock=(key.kind==="mapping"||key.kind==="sequence")&&key.style===
COLLECTION_STYLE.BLOCK&&key.items.length!==0||key.kind==="scalar"&&(key.style===SCALAR_STYLE.LITERAL_BLOCK||key.style===SCALAR_STYLE.FOLDED_BLOCK);const keyRender=keyIsBlock?
writeNode(state,level+1,key,node,{block:true,compact:true,isblockseq:!cannotBeCompact(state,key,level+1)}):writeNode(state,level+1,key,node,{block:true,compact:true,
iskey:true});const keyText=keyRender.text;const keyHasLineBreak=key.kind==="scalar"&&key.value.indexOf("\n")!==-1;const keyIsTooLong=keyText.length>1024&&/^[\s\S]{1025}/u.
test(keyText);const explicitPair=keyIsBlock||keyHasLineBreak||keyIsTooLong;if(explicitPair){if(keyText&&CHAR_LINE_FEED===keyText.charCodeAt(0))pairBuffer+="?";else
pairBuffer+="? "}pairBuffer+=keyText;if(explicitPair)pairBuffer+=generateNextLine(state,level);const valueText=writeNode(state,level+1,value,node,{block:true,compact:explicitPair,
isblockseq:explicitPair&&!cannotBeCompact(state,value,level+1)}).text;const keyIsBareProps=key.kind==="scalar"&&keyRender.noBody&&(key.tagged||key.anchor!==void 0);
const keyColonSep=!explicitPair&&(key.kind==="alias"||keyIsBareProps)?" ":"";if(valueText===""||CHAR_LINE_FEED===valueText.charCodeAt(0))pairBuffer+=`${keyColonSep}\
:`;else pairBuffer+=`${keyColonSep}: `;pairBuffer+=valueText;result+=pairBuffer}return result}function cannotBeCompact(state,node,level){if(node.kind==="alias")
return true;return node.tagged||node.anchor!==void 0||state.indent<2&&level>0}function writeNode(state,level,node,parent,ctx){if(node.kind==="alias"){state.openEnded=
false;return{text:`*${node.anchor}`,noBody:false}}const{block=false,iskey=false,isblockseq=false}=ctx;let compact=ctx.compact??false;const hasAnchor=node.anchor!==
void 0;if(cannotBeCompact(state,node,level))compact=false;let body;let shouldPrintTag=node.tagged;const useBlockCollection=block&&(node.kind==="mapping"||node.kind===
"sequence")&&node.style===COLLECTION_STYLE.BLOCK&&node.items.length!==0;if(node.kind==="mapping"){if(useBlockCollection)body=writeBlockMapping(state,level,node,
compact);else body=writeFlowMapping(state,level,node)}else if(node.kind==="sequence"){if(useBlockCollection){if(state.seqNoIndent&&!isblockseq&&level>0)body=writeBlockSequence(
state,level-1,node,compact);else body=writeBlockSequence(state,level,node,compact)}else body=writeFlowSequence(state,level,node)}else{const layout=scalarLayout(
state,node,parent,level,iskey,!block);detectAllowedStyles(layout);for(const rule of state.scalarStyleRules)rule(layout);body=renderScalar(layout);state.openEnded=
(layout.style===SCALAR_STYLE.LITERAL_BLOCK||layout.style===SCALAR_STYLE.FOLDED_BLOCK)&&(node.value==="\n"||node.value.endsWith("\n\n"));shouldPrintTag=node.tagged||
body===""&&layout.flowOnly&&parent?.kind==="sequence"&&!hasAnchor||layout.style!==SCALAR_STYLE.PLAIN&&node.tag!==state.defaultScalarTagName}if((node.kind==="map\
ping"||node.kind==="sequence")&&!useBlockCollection)state.openEnded=false;if(useBlockCollection&&compact&&level>0&&state.indent>2)body=`${" ".repeat(state.indent-
2)}${body}`;const noBody=body==="";let text=body;if(shouldPrintTag||hasAnchor){const props=[];const tag=shouldPrintTag?nodeTagShort(node):null;const anchor=hasAnchor?
`&${node.anchor}`:null;if(state.tagBeforeAnchor){if(tag!==null)props.push(tag);if(anchor!==null)props.push(anchor)}else{if(anchor!==null)props.push(anchor);if(tag!==
null)props.push(tag)}const sep=body===""||body.charCodeAt(0)===CHAR_LINE_FEED?"":" ";text=`${props.join(" ")}${sep}${body}`}return{text,noBody}}function rootStartsOwnLine(node){
return(node.kind==="sequence"||node.kind==="mapping")&&node.style===COLLECTION_STYLE.BLOCK&&node.items.length!==0&&!node.tagged&&node.anchor===void 0}function writeDocumentDirectives(doc){
let result="";for(const directive of doc.directives){if(directive.kind==="yaml"){result+=`%YAML ${directive.version}
`;continue}const{handle,prefix}=directive;result+=`%TAG ${handle} ${prefix}
`}return result}function js_yaml_present(documents,options){const state=createPresenterState(options);let result="";let previousEnded=false;for(let index=0;index<
documents.length;index+=1){const doc=documents[index];state.openEnded=false;const directives=writeDocumentDirectives(doc);const hasDirectives=directives!=="";const marker=doc.
explicitStart||hasDirectives||index>0&&!previousEnded;result+=directives;if(doc.contents===null){if(marker)result+="---\n"}else if(marker){const body=writeNode(
state,0,doc.contents,null,{block:true,compact:true}).text;const sep=body===""?"":hasDirectives||rootStartsOwnLine(doc.contents)?"\n":" ";result+=`---${sep}${body}\

`}else result+=writeNode(state,0,doc.contents,null,{block:true,compact:true}).text+"\n";previousEnded=doc.explicitEnd||state.openEnded;if(previousEnded)result+=
"...\n"}return result}var DEFAULT_DUMP_OPTIONS={...DEFAULT_PRESENTER_OPTIONS,schema:DUMP_SCHEMA,skipInvalid:false,noRefs:false,flowLevel:-1,sortKeys:false,transform:()=>{}};
function defaultCompareFn(a,b){const x=String(a);const y=String(b);if(x<y)return-1;if(x>y)return 1;return 0}function dump(input,options={}){const opts={...DEFAULT_DUMP_OPTIONS,
...options};const documents=jsToAst(input,opts.schema,{noRefs:opts.noRefs,skipInvalid:opts.skipInvalid});if(opts.flowLevel>=0)visit(documents,(node,ctx)=>{if(ctx.
depth<opts.flowLevel)return;if(node.kind==="sequence"||node.kind==="mapping")node.style=COLLECTION_STYLE.FLOW;return VISIT_SKIP});if(opts.sortKeys){const compareFn=opts.
sortKeys===true?defaultCompareFn:opts.sortKeys;visit(documents,node=>{if(node.kind!=="mapping")return;node.items.sort((a,b)=>compareFn(a.key.kind==="scalar"?a.key.
value:"",b.key.kind==="scalar"?b.key.value:""))})}opts.transform(documents);return js_yaml_present(documents,{...pick(opts,Object.keys(DEFAULT_PRESENTER_OPTIONS)),
schema:opts.schema})}var NO_RANGE=null;function eventPosition(event){if("tagStart"in event&&event.tagStart!==NO_RANGE)return event.tagStart;if("anchorStart"in event&&
event.anchorStart!==NO_RANGE)return event.anchorStart;if("valueStart"in event&&event.valueStart!==NO_RANGE)return event.valueStart;if("start"in event)return event.
start;return 0}function rawTag(state,event){return event.tagStart===NO_RANGE?"":state.source.slice(event.tagStart,event.tagEnd)}function anchorName(state,event){
return event.anchorStart===NO_RANGE?void 0:state.source.slice(event.anchorStart,event.anchorEnd)}function buildScalar(state,event){const value=getScalarValue(state.
source,event);const raw=rawTag(state,event);let tag;let tagged=false;if(raw!==""){tagged=true;tag=raw}else if(event.style===SCALAR_STYLE.PLAIN)tag=state.schema.
resolveImplicitScalarTag(value).tag.tagName;else tag=state.schema.defaultScalarTag.tagName;return{kind:"scalar",tag,tagged,style:event.style,anchor:anchorName(state,
event),value}}function buildCollection(state,event,defaultTagName){const raw=rawTag(state,event);let tag;let tagged=false;if(raw==="")tag=defaultTagName;else{tag=
raw;tagged=true}return{tag,tagged,style:event.style,anchor:anchorName(state,event)}}function addNode(state,node){const frame=state.frames[state.frames.length-1];
if(frame.kind==="document")frame.doc.contents=node;else if(frame.kind==="sequence")frame.node.items.push(node);else if(frame.key){frame.node.items.push({key:frame.
key,value:node});frame.key=null}else frame.key=node}function eventsToAst(events,options){const state={source:options.source,schema:options.schema,eventIndex:0,position:0,
frames:[],documents:[]};while(state.eventIndex<events.length){const event=events[state.eventIndex++];state.position=eventPosition(event);switch(event.type){case EVENT_ID.
DOCUMENT:{const doc={contents:null,explicitStart:event.explicitStart,explicitEnd:event.explicitEnd,directives:event.directives};state.frames.push({kind:"documen\
t",doc});break}case EVENT_ID.SCALAR:addNode(state,buildScalar(state,event));break;case EVENT_ID.SEQUENCE:{const{tag,tagged,style,anchor}=buildCollection(state,event,
"tag:yaml.org,2002:seq");const node={kind:"sequence",tag,tagged,style,anchor,items:[]};state.frames.push({kind:"sequence",node});break}case EVENT_ID.MAPPING:{const{
tag,tagged,style,anchor}=buildCollection(state,event,"tag:yaml.org,2002:map");const node={kind:"mapping",tag,tagged,style,anchor,items:[]};state.frames.push({kind:"\
mapping",node,key:null});break}case EVENT_ID.ALIAS:addNode(state,{kind:"alias",anchor:state.source.slice(event.anchorStart,event.anchorEnd)});break;case EVENT_ID.
POP:{const frame=state.frames.pop();if(frame.kind==="mapping"&&frame.key)throw new Error("incomplete mapping pair in event stream");if(frame.kind==="document")state.
documents.push(frame.doc);else addNode(state,frame.node);break}}}return state.documents}var EVENT_DOCUMENT=EVENT_ID.DOCUMENT;var EVENT_SEQUENCE=EVENT_ID.SEQUENCE;
var EVENT_MAPPING=EVENT_ID.MAPPING;var EVENT_SCALAR=EVENT_ID.SCALAR;var EVENT_ALIAS=EVENT_ID.ALIAS;var EVENT_POP=EVENT_ID.POP;var SCALAR_STYLE_PLAIN=SCALAR_STYLE.
PLAIN;var SCALAR_STYLE_SINGLE_QUOTED=SCALAR_STYLE.SINGLE_QUOTED;var SCALAR_STYLE_DOUBLE_QUOTED=SCALAR_STYLE.DOUBLE_QUOTED;var SCALAR_STYLE_LITERAL_BLOCK=SCALAR_STYLE.
LITERAL_BLOCK;var SCALAR_STYLE_FOLDED_BLOCK=SCALAR_STYLE.FOLDED_BLOCK;var COLLECTION_STYLE_BLOCK=COLLECTION_STYLE.BLOCK;var COLLECTION_STYLE_FLOW=COLLECTION_STYLE.
FLOW;var CHOMPING_CLIP=CHOMPING_MODE.CLIP;var CHOMPING_STRIP=CHOMPING_MODE.STRIP;var CHOMPING_KEEP=CHOMPING_MODE.KEEP;;function plainScalar(word){if(word==="tru\
e")return result_ok(true);if(word==="false")return result_ok(false);if(word===""||word==="~"||word.toLowerCase()==="null")return result_failed("a value is missi\
ng");if(/^(?:y|n|yes|no|on|off|true|false)$/i.test(word)){return result_failed(`"${word}" means true or false to some readers; write true or false, or put it in\
 quotes`)}if(/^-?(?:0|[1-9][0-9]{0,14})$/.test(word))return result_ok(Number(word));return NUMBER_LIKE.test(word)?result_failed(`"${word.slice(0,80)}" is a numb\
er to some readers; put it in quotes`):result_ok(word)}const NUMBER_LIKE=/^[-+]?(?:[0-9][0-9_]*(?::[0-9]{1,2})*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/;
;const STRICT_YAML_LIMITS={characters:1024*1024,depth:30,values:5e4};function parseStrictYaml(file,text){if(text.length>STRICT_YAML_LIMITS.characters){return result_failed(
yamlProblem(file,`it has more than ${STRICT_YAML_LIMITS.characters} characters`,void 0))}const reader={text,events:[],at:0,values:0,lines:new Map,starts:lineStarts(
text)};try{const bad=UNPRINTABLE.exec(text);if(bad!==null)refuse("it has a control character",bad.index);const sly=MISLEADING.exec(text);if(sly!==null)refuse("i\
t has a character that is shown otherwise than it is read",sly.index);reader.events=parseEvents(text,{maxDepth:STRICT_YAML_LIMITS.depth});const value=strict_yaml_readDocument(
reader);return result_ok({file,value,lineOf:path=>nearestLine(reader.lines,path)})}catch(error){if(error instanceof Refusal){return result_failed(yamlProblem(file,
error.message,lineAt(reader.starts,error.offset)))}if(!(error instanceof YAMLException))throw error;const line=error.mark===void 0?void 0:error.mark.line+1;return result_failed(
yamlProblem(file,`it is not YAML: ${error.reason}`,line))}}const UNPRINTABLE=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]|[\ud800-\udfff]/u;const MISLEADING=/[\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
class Refusal extends Error{offset;constructor(message,offset){super(message);this.offset=offset}}function refuse(message,offset){throw new Refusal(message,offset)}
function strict_yaml_readDocument(reader){const first=reader.events[reader.at++];if(first?.type!==EVENT_ID.DOCUMENT)return refuse("it is empty",0);if(first.directives.
length>0)refuse("it has a directive",0);const value=readValue(reader,[],0);reader.at++;if(reader.at<reader.events.length)refuse("it has more than one document",
reader.text.length);return value}function readValue(reader,path,before){const event=reader.events[reader.at++];if(event===void 0)return refuse("it ends too earl\
y",reader.text.length);if(++reader.values>STRICT_YAML_LIMITS.values){refuse(`it has more than ${STRICT_YAML_LIMITS.values} values`,before)}const offset=offsetOf(
event,before);reader.lines.set(keyOf(path),lineAt(reader.starts,offset));switch(event.type){case EVENT_ID.ALIAS:return refuse("it has an alias; write the value \
out",event.anchorStart);case EVENT_ID.SCALAR:return readScalar(reader,event,offset);case EVENT_ID.SEQUENCE:{plainNode(event);const items=[];while(reader.events[reader.
at]?.type!==EVENT_ID.POP)items.push(readValue(reader,[...path,items.length],offset));reader.at++;return items}case EVENT_ID.MAPPING:plainNode(event);return readMapping(
reader,path,offset);case EVENT_ID.DOCUMENT:case EVENT_ID.POP:return refuse("a value must stand here",before)}}function readMapping(reader,path,start){const object=Object.
create(null);const keys=new Set;for(;;){const event=reader.events[reader.at++];if(event?.type===EVENT_ID.POP)return object;if(event?.type===EVENT_ID.ALIAS)return refuse(
"it has an alias; write the key out",event.anchorStart);if(event?.type!==EVENT_ID.SCALAR)return refuse("a key must be one word or text",start);plainNode(event);
const offset=offsetOf(event,start);const key=getScalarValue(reader.text,event);if(key==="<<")refuse("it has a merge key; write the values out",offset);if(keys.has(
key))refuse(`the key "${key}" stands twice`,offset);keys.add(key);object[key]=readValue(reader,[...path,key],offset);reader.lines.set(keyOf([...path,key]),lineAt(
reader.starts,offset))}}function readScalar(reader,event,offset){plainNode(event);const value=getScalarValue(reader.text,event);if(!value.isWellFormed())refuse(
"a text has half of a surrogate pair",offset);if(event.style!==SCALAR_STYLE.PLAIN)return value;const read=plainScalar(value);return read.ok?read.value:refuse(read.
problem,offset)}function plainNode(event){if(event.anchorStart>=0)refuse("it has an anchor; write the value out where it is needed",event.anchorStart);if(event.
tagStart>=0)refuse("it has a tag",event.tagStart)}const offsetOf=(event,before)=>event.type===EVENT_ID.SCALAR?event.valueStart<0?before:event.valueStart:event.type===
EVENT_ID.SEQUENCE||event.type===EVENT_ID.MAPPING?event.start:before;const keyOf=path=>JSON.stringify(path);function nearestLine(lines,path){for(let length=path.
length;length>=0;length--){const line=lines.get(keyOf(path.slice(0,length)));if(line!==void 0)return line}return 1}function lineStarts(text){return[0,...[...text.
matchAll(/\r\n?|\n/g)].map(({index,0:end})=>index+end.length)]}function lineAt(starts,offset){let low=0;let high=starts.length;while(high-low>1){const middle=low+
high>>1;if((starts[middle]??0)<=offset)low=middle;else high=middle}return low+1}const yamlProblem=(file,current,line)=>problem("input/yaml-syntax",{attempted:`r\
ead "${file}"`,current,desired:"it must be one document that can be read in one way only",at:line===void 0?{file}:{file,line}});;const scoreSbom=scoreJson;function createPolicyDocuments(files){
return async path=>{const bytes=await files.read(path,4*STRICT_YAML_LIMITS.characters);if(!bytes.ok)return result_failed([bytes.problem]);const text=parseUtf8(bytes.
value);if(text===void 0)return result_failed([notText(path)]);const parsed2=parseStrictYaml(path,text);return parsed2.ok?parsed2:result_failed([parsed2.problem])}}
const notText=path=>problem("input/yaml-syntax",{attempted:`read ${quoted(path)}`,current:"it is not well-formed UTF-8",desired:"it must be one document that ca\
n be read in one way only",at:{file:path}});var __webpack_exports__createPolicyDocuments=__webpack_exports__.P;var __webpack_exports__scoreSbom=__webpack_exports__.
Y;export{__webpack_exports__createPolicyDocuments as createPolicyDocuments,__webpack_exports__scoreSbom as scoreSbom};
