import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={2537:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.ASN1TypeError=exports.ASN1ParseError=void 0;class ASN1ParseError extends Error{}exports.ASN1ParseError=ASN1ParseError;class ASN1TypeError extends Error{}
exports.ASN1TypeError=ASN1TypeError}),5811:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
ASN1Obj=void 0;var obj_1=__nccwpck_require__2(9798);Object.defineProperty(exports,"ASN1Obj",{enumerable:true,get:function(){return obj_1.ASN1Obj}})}),9899:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.decodeLength=decodeLength;exports.encodeLength=encodeLength;const error_1=__nccwpck_require__2(
2537);function decodeLength(stream){const buf=stream.getUint8();if((buf&128)===0){return buf}const byteCount=buf&127;if(byteCount>6){throw new error_1.ASN1ParseError(
"length exceeds 6 byte limit")}let len=0;for(let i=0;i<byteCount;i++){const byte=stream.getUint8();if(i===0&&byte===0){throw new error_1.ASN1ParseError("non-min\
imal length encoding")}len=len*256+byte}if(len===0){throw new error_1.ASN1ParseError("indefinite length encoding not supported")}if(len<128){throw new error_1.ASN1ParseError(
"non-minimal length encoding")}return len}function encodeLength(len){if(len<128){return Buffer.from([len])}let val=BigInt(len);const bytes=[];while(val>0n){bytes.
unshift(Number(val&255n));val=val>>8n}return Buffer.from([128|bytes.length,...bytes])}}),9798:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.ASN1Obj=void 0;const stream_1=__nccwpck_require__2(1745);const error_1=__nccwpck_require__2(2537);const length_1=__nccwpck_require__2(
9899);const parse_1=__nccwpck_require__2(3516);const tag_1=__nccwpck_require__2(4743);class ASN1Obj{tag;subs;value;constructor(tag,value,subs){this.tag=tag;this.
value=value;this.subs=subs}static parseBuffer(buf){const stream=new stream_1.ByteStream(buf);const obj=parseStream(stream);if(stream.position!==stream.length){throw new error_1.
ASN1ParseError("invalid trailing data")}return obj}toDER(){const valueStream=new stream_1.ByteStream;if(this.subs.length>0){for(const sub of this.subs){valueStream.
appendView(sub.toDER())}}else{valueStream.appendView(this.value)}const value=valueStream.buffer;const obj=new stream_1.ByteStream;obj.appendChar(this.tag.toDER());
obj.appendView((0,length_1.encodeLength)(value.length));obj.appendView(value);return obj.buffer}toBoolean(){if(!this.tag.isBoolean()){throw new error_1.ASN1TypeError(
"not a boolean")}return(0,parse_1.parseBoolean)(this.value)}toInteger(){if(!this.tag.isInteger()){throw new error_1.ASN1TypeError("not an integer")}return(0,parse_1.
parseInteger)(this.value)}toOID(){if(!this.tag.isOID()){throw new error_1.ASN1TypeError("not an OID")}return(0,parse_1.parseOID)(this.value)}toDate(){switch(true){case this.
tag.isUTCTime():return(0,parse_1.parseTime)(this.value,true);case this.tag.isGeneralizedTime():return(0,parse_1.parseTime)(this.value,false);default:throw new error_1.
ASN1TypeError("not a date")}}toBitString(){if(!this.tag.isBitString()){throw new error_1.ASN1TypeError("not a bit string")}return(0,parse_1.parseBitString)(this.
value)}}exports.ASN1Obj=ASN1Obj;const MAX_DEPTH=100;function parseStream(stream,depth=0){if(depth>MAX_DEPTH){throw new error_1.ASN1ParseError("maximum nesting d\
epth exceeded")}const tag=new tag_1.ASN1Tag(stream.getUint8());const len=(0,length_1.decodeLength)(stream);const value=stream.slice(stream.position,len);const start=stream.
position;let subs=[];if(tag.constructed){subs=collectSubs(stream,len,depth)}else if(tag.isOctetString()){try{subs=collectSubs(stream,len,depth)}catch(e){}}if(subs.
length===0){stream.seek(start+len)}return new ASN1Obj(tag,value,subs)}function collectSubs(stream,len,depth){const end=stream.position+len;if(end>stream.length){
throw new error_1.ASN1ParseError("invalid length")}const subs=[];while(stream.position<end){subs.push(parseStream(stream,depth+1))}if(stream.position!==end){throw new error_1.
ASN1ParseError("invalid length")}return subs}}),3516:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.parseInteger=parseInteger;exports.parseStringASCII=parseStringASCII;exports.parseTime=parseTime;exports.parseOID=parseOID;exports.parseBoolean=parseBoolean;
exports.parseBitString=parseBitString;const error_1=__nccwpck_require__2(2537);const RE_TIME_SHORT_YEAR=/^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
const RE_TIME_LONG_YEAR=/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;function parseInteger(buf){let pos=0;const end=buf.length;let val=buf[pos];const neg=val>
127;const pad=neg?255:0;while(val==pad&&++pos<end){val=buf[pos]}const len=end-pos;if(len===0)return BigInt(neg?-1:0);val=neg?val-256:val;let n=BigInt(val);for(let i=pos+
1;i<end;++i){n=n*BigInt(256)+BigInt(buf[i])}return n}function parseStringASCII(buf){return buf.toString("ascii")}function parseTime(buf,shortYear){const timeStr=parseStringASCII(
buf);const m=shortYear?RE_TIME_SHORT_YEAR.exec(timeStr):RE_TIME_LONG_YEAR.exec(timeStr);if(!m){throw new Error("invalid time")}if(shortYear){let year=Number(m[1]);
year+=year>=50?1900:2e3;m[1]=year.toString()}return new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`)}function parseOID(buf){let pos=0;const end=buf.
length;let n=buf[pos++];const first=Math.floor(n/40);const second=n%40;let oid=`${first}.${second}`;let val=0n;for(;pos<end;++pos){n=buf[pos];val=(val<<7n)+BigInt(
n&127);if((n&128)===0){oid+=`.${val}`;val=0n}}return oid}function parseBoolean(buf){if(buf.length!==1){throw new error_1.ASN1ParseError("invalid boolean")}switch(buf[0]){case 0:
return false;case 255:return true;default:throw new error_1.ASN1ParseError("invalid boolean")}}function parseBitString(buf){const unused=buf[0];if(unused>7){throw new error_1.
ASN1ParseError("invalid bit string")}const start=1;const end=buf.length;const bits=[];for(let i=start;i<end;++i){const byte=buf[i];const skip=i===end-1?unused:0;
for(let j=7;j>=skip;--j){bits.push(byte>>j&1)}}return bits}}),4743:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__es\
Module",{value:true});exports.ASN1Tag=void 0;const error_1=__nccwpck_require__2(2537);const UNIVERSAL_TAG={BOOLEAN:1,INTEGER:2,BIT_STRING:3,OCTET_STRING:4,OBJECT_IDENTIFIER:6,
SEQUENCE:16,SET:17,PRINTABLE_STRING:19,UTC_TIME:23,GENERALIZED_TIME:24};const TAG_CLASS={UNIVERSAL:0,APPLICATION:1,CONTEXT_SPECIFIC:2,PRIVATE:3};class ASN1Tag{number;constructed;class;constructor(enc){
this.number=enc&31;this.constructed=(enc&32)===32;this.class=enc>>6;if(this.number===31){throw new error_1.ASN1ParseError("long form tags not supported")}if(this.
class===TAG_CLASS.UNIVERSAL&&this.number===0){throw new error_1.ASN1ParseError("unsupported tag 0x00")}}isUniversal(){return this.class===TAG_CLASS.UNIVERSAL}isContextSpecific(num){
const res=this.class===TAG_CLASS.CONTEXT_SPECIFIC;return num!==void 0?res&&this.number===num:res}isBoolean(){return this.isUniversal()&&this.number===UNIVERSAL_TAG.
BOOLEAN}isInteger(){return this.isUniversal()&&this.number===UNIVERSAL_TAG.INTEGER}isBitString(){return this.isUniversal()&&this.number===UNIVERSAL_TAG.BIT_STRING}isOctetString(){
return this.isUniversal()&&this.number===UNIVERSAL_TAG.OCTET_STRING}isOID(){return this.isUniversal()&&this.number===UNIVERSAL_TAG.OBJECT_IDENTIFIER}isUTCTime(){
return this.isUniversal()&&this.number===UNIVERSAL_TAG.UTC_TIME}isGeneralizedTime(){return this.isUniversal()&&this.number===UNIVERSAL_TAG.GENERALIZED_TIME}toDER(){
return this.number|(this.constructed?32:0)|this.class<<6}}exports.ASN1Tag=ASN1Tag}),4304:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&
this.__importDefault||function(mod2){return mod2&&mod2.__esModule?mod2:{"default":mod2}};Object.defineProperty(exports,"__esModule",{value:true});exports.createPublicKey=
createPublicKey;exports.digest=digest;exports.verify=verify;exports.bufferEqual=bufferEqual;const crypto_1=__importDefault(__nccwpck_require__2(6982));function createPublicKey(key,type="\
spki"){if(typeof key==="string"){if(key.startsWith("-----")){return crypto_1.default.createPublicKey(key)}else{return crypto_1.default.createPublicKey({key:Buffer.
from(key,"base64"),format:"der",type})}}else{return crypto_1.default.createPublicKey({key,format:"der",type})}}function digest(algorithm,...data){const hash=crypto_1.
default.createHash(algorithm);for(const d of data){hash.update(d)}return hash.digest()}function verify(data,key,signature,algorithm){try{return crypto_1.default.
verify(algorithm,data,key,signature)}catch(e){return false}}function bufferEqual(a,b){try{return crypto_1.default.timingSafeEqual(a,b)}catch{return false}}}),7776:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.preAuthEncoding=preAuthEncoding;const PAE_PREFIX="DSSEv1";function preAuthEncoding(payloadType,payload){
const typeBytes=Buffer.from(payloadType,"utf-8");return Buffer.concat([Buffer.from(`${PAE_PREFIX} ${typeBytes.length} `,"ascii"),typeBytes,Buffer.from(` ${payload.
length} `,"ascii"),payload])}}),2108:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.base64Encode=base64Encode;
exports.base64Decode=base64Decode;const BASE64_ENCODING="base64";const UTF8_ENCODING="utf-8";function base64Encode(str){return Buffer.from(str,UTF8_ENCODING).toString(
BASE64_ENCODING)}function base64Decode(str){return Buffer.from(str,BASE64_ENCODING).toString(UTF8_ENCODING)}}),1845:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("\
get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,
value:v})}):function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)if(Object.prototype.hasOwnProperty.call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod2){if(mod2&&mod2.__esModule)
return mod2;var result={};if(mod2!=null){for(var k=ownKeys(mod2),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod2,k[i])}__setModuleDefault(result,
mod2);return result}})();Object.defineProperty(exports,"__esModule",{value:true});exports.X509SCTExtension=exports.X509Certificate=exports.EXTENSION_OID_SCT=exports.
ByteStream=exports.RFC3161Timestamp=exports.pem=exports.json=exports.encoding=exports.dsse=exports.crypto=exports.ASN1Obj=void 0;var asn1_1=__nccwpck_require__2(
5811);Object.defineProperty(exports,"ASN1Obj",{enumerable:true,get:function(){return asn1_1.ASN1Obj}});exports.crypto=__importStar(__nccwpck_require__2(4304));exports.
dsse=__importStar(__nccwpck_require__2(7776));exports.encoding=__importStar(__nccwpck_require__2(2108));exports.json=__importStar(__nccwpck_require__2(1207));exports.
pem=__importStar(__nccwpck_require__2(2695));var rfc3161_1=__nccwpck_require__2(1930);Object.defineProperty(exports,"RFC3161Timestamp",{enumerable:true,get:function(){
return rfc3161_1.RFC3161Timestamp}});var stream_1=__nccwpck_require__2(1745);Object.defineProperty(exports,"ByteStream",{enumerable:true,get:function(){return stream_1.
ByteStream}});var x509_1=__nccwpck_require__2(4566);Object.defineProperty(exports,"EXTENSION_OID_SCT",{enumerable:true,get:function(){return x509_1.EXTENSION_OID_SCT}});
Object.defineProperty(exports,"X509Certificate",{enumerable:true,get:function(){return x509_1.X509Certificate}});Object.defineProperty(exports,"X509SCTExtension",
{enumerable:true,get:function(){return x509_1.X509SCTExtension}})}),1207:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.canonicalize=canonicalize;function canonicalize(object){let buffer2="";if(object===null||typeof object!=="object"||object.toJSON!=null){buffer2+=JSON.stringify(
object)}else if(Array.isArray(object)){buffer2+="[";let first=true;object.forEach(element=>{if(!first){buffer2+=","}first=false;buffer2+=canonicalize(element)});
buffer2+="]"}else{buffer2+="{";let first=true;Object.keys(object).sort().forEach(property=>{if(!first){buffer2+=","}first=false;buffer2+=JSON.stringify(property);
buffer2+=":";buffer2+=canonicalize(object[property])});buffer2+="}"}return buffer2}}),3057:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"_\
_esModule",{value:true});exports.SHA2_HASH_ALGOS=exports.RSA_SIGNATURE_ALGOS=exports.ECDSA_SIGNATURE_ALGOS=void 0;exports.ECDSA_SIGNATURE_ALGOS={"1.2.840.10045.\
4.3.1":"sha224","1.2.840.10045.4.3.2":"sha256","1.2.840.10045.4.3.3":"sha384","1.2.840.10045.4.3.4":"sha512"};exports.RSA_SIGNATURE_ALGOS={"1.2.840.113549.1.1.1\
4":"sha224","1.2.840.113549.1.1.11":"sha256","1.2.840.113549.1.1.12":"sha384","1.2.840.113549.1.1.13":"sha512"};exports.SHA2_HASH_ALGOS={"2.16.840.1.101.3.4.2.1":"\
sha256","2.16.840.1.101.3.4.2.2":"sha384","2.16.840.1.101.3.4.2.3":"sha512"}}),2695:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModu\
le",{value:true});exports.toDER=toDER;exports.fromDER=fromDER;const PEM_HEADER=/-----BEGIN (.*)-----/;const PEM_FOOTER=/-----END (.*)-----/;function toDER(certificate){
let der="";certificate.split("\n").forEach(line=>{if(line.match(PEM_HEADER)||line.match(PEM_FOOTER)){return}der+=line});return Buffer.from(der,"base64")}function fromDER(certificate,type="\
CERTIFICATE"){const der=certificate.toString("base64");const lines=der.match(/.{1,64}/g)||"";return[`-----BEGIN ${type}-----`,...lines,`-----END ${type}-----`].
join("\n").concat("\n")}}),5056:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.RFC3161TimestampVerificationError=
void 0;class RFC3161TimestampVerificationError extends Error{}exports.RFC3161TimestampVerificationError=RFC3161TimestampVerificationError}),1930:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.RFC3161Timestamp=void 0;var timestamp_1=__nccwpck_require__2(6258);Object.defineProperty(exports,
"RFC3161Timestamp",{enumerable:true,get:function(){return timestamp_1.RFC3161Timestamp}})}),6258:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("\
get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,
value:v})}):function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)if(Object.prototype.hasOwnProperty.call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod2){if(mod2&&mod2.__esModule)
return mod2;var result={};if(mod2!=null){for(var k=ownKeys(mod2),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod2,k[i])}__setModuleDefault(result,
mod2);return result}})();Object.defineProperty(exports,"__esModule",{value:true});exports.RFC3161Timestamp=void 0;const asn1_1=__nccwpck_require__2(5811);const crypto=__importStar(
__nccwpck_require__2(4304));const oid_1=__nccwpck_require__2(3057);const error_1=__nccwpck_require__2(5056);const tstinfo_1=__nccwpck_require__2(6437);const OID_PKCS9_CONTENT_TYPE_SIGNED_DATA="\
1.2.840.113549.1.7.2";const OID_PKCS9_CONTENT_TYPE_TSTINFO="1.2.840.113549.1.9.16.1.4";const OID_PKCS9_MESSAGE_DIGEST_KEY="1.2.840.113549.1.9.4";class RFC3161Timestamp{root;constructor(asn1){
this.root=asn1}static parse(der){const asn1=asn1_1.ASN1Obj.parseBuffer(der);return new RFC3161Timestamp(asn1)}get status(){return this.pkiStatusInfoObj.subs[0].
toInteger()}get contentType(){return this.contentTypeObj.toOID()}get eContentType(){return this.eContentTypeObj.toOID()}get signingTime(){return this.tstInfo.genTime}get signerIssuer(){
return this.signerSidObj.subs[0].value}get signerSerialNumber(){return this.signerSidObj.subs[1].value}get signerDigestAlgorithm(){const oid=this.signerDigestAlgorithmObj.
subs[0].toOID();return oid_1.SHA2_HASH_ALGOS[oid]}get signatureAlgorithm(){const oid=this.signatureAlgorithmObj.subs[0].toOID();return oid_1.ECDSA_SIGNATURE_ALGOS[oid]}get signatureValue(){
return this.signatureValueObj.value}get tstInfo(){return new tstinfo_1.TSTInfo(this.eContentObj.subs[0].subs[0])}verify(data,publicKey){if(!this.timeStampTokenObj){
throw new error_1.RFC3161TimestampVerificationError("timeStampToken is missing")}if(this.contentType!==OID_PKCS9_CONTENT_TYPE_SIGNED_DATA){throw new error_1.RFC3161TimestampVerificationError(
`incorrect content type: ${this.contentType}`)}if(this.eContentType!==OID_PKCS9_CONTENT_TYPE_TSTINFO){throw new error_1.RFC3161TimestampVerificationError(`incor\
rect encapsulated content type: ${this.eContentType}`)}this.tstInfo.verify(data);this.verifyMessageDigest();this.verifySignature(publicKey)}verifyMessageDigest(){
const tstInfoDigest=crypto.digest(this.signerDigestAlgorithm,this.tstInfo.raw);const expectedDigest=this.messageDigestAttributeObj.subs[1].subs[0].value;if(!crypto.
bufferEqual(tstInfoDigest,expectedDigest)){throw new error_1.RFC3161TimestampVerificationError("signed data does not match tstInfo")}}verifySignature(key){const signedAttrs=this.
signedAttrsObj.toDER();signedAttrs[0]=49;const verified2=crypto.verify(signedAttrs,key,this.signatureValue,this.signatureAlgorithm);if(!verified2){throw new error_1.
RFC3161TimestampVerificationError("signature verification failed")}}get pkiStatusInfoObj(){return this.root.subs[0]}get timeStampTokenObj(){return this.root.subs[1]}get contentTypeObj(){
return this.timeStampTokenObj.subs[0]}get signedDataObj(){const obj=this.timeStampTokenObj.subs.find(sub=>sub.tag.isContextSpecific(0));return obj.subs[0]}get encapContentInfoObj(){
return this.signedDataObj.subs[2]}get signerInfosObj(){const sd=this.signedDataObj;return sd.subs[sd.subs.length-1]}get signerInfoObj(){return this.signerInfosObj.
subs[0]}get eContentTypeObj(){return this.encapContentInfoObj.subs[0]}get eContentObj(){return this.encapContentInfoObj.subs[1]}get signedAttrsObj(){const signedAttrs=this.
signerInfoObj.subs.find(sub=>sub.tag.isContextSpecific(0));return signedAttrs}get messageDigestAttributeObj(){const messageDigest=this.signedAttrsObj.subs.find(
sub=>sub.subs[0].tag.isOID()&&sub.subs[0].toOID()===OID_PKCS9_MESSAGE_DIGEST_KEY);return messageDigest}get signerSidObj(){return this.signerInfoObj.subs[1]}get signerDigestAlgorithmObj(){
return this.signerInfoObj.subs[2]}get signatureAlgorithmObj(){return this.signerInfoObj.subs[4]}get signatureValueObj(){return this.signerInfoObj.subs[5]}}exports.
RFC3161Timestamp=RFC3161Timestamp}),6437:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){
desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):function(o,v){o["default"]=v});var __importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)if(Object.prototype.hasOwnProperty.
call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null){for(var k=ownKeys(
mod2),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod2,k[i])}__setModuleDefault(result,mod2);return result}})();Object.defineProperty(exports,
"__esModule",{value:true});exports.TSTInfo=void 0;const crypto=__importStar(__nccwpck_require__2(4304));const oid_1=__nccwpck_require__2(3057);const error_1=__nccwpck_require__2(
5056);class TSTInfo{root;constructor(asn1){this.root=asn1}get version(){return this.root.subs[0].toInteger()}get genTime(){return this.root.subs[4].toDate()}get messageImprintHashAlgorithm(){
const oid=this.messageImprintObj.subs[0].subs[0].toOID();return oid_1.SHA2_HASH_ALGOS[oid]}get messageImprintHashedMessage(){return this.messageImprintObj.subs[1].
value}get raw(){return this.root.toDER()}verify(data){const digest=crypto.digest(this.messageImprintHashAlgorithm,data);if(!crypto.bufferEqual(digest,this.messageImprintHashedMessage)){
throw new error_1.RFC3161TimestampVerificationError("message imprint does not match artifact")}}get messageImprintObj(){return this.root.subs[2]}}exports.TSTInfo=
TSTInfo}),1745:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.ByteStream=void 0;class StreamError extends Error{}
class ByteStream{static BLOCK_SIZE=1024;buf;view;start=0;constructor(buffer2){if(buffer2){this.buf=buffer2;this.view=Buffer.from(buffer2)}else{this.buf=Buffer.alloc(
0);this.view=Buffer.from(this.buf)}}get buffer(){return this.view.subarray(0,this.start)}get length(){return this.view.byteLength}get position(){return this.start}seek(position){
this.start=position}slice(start,len){const end=start+len;if(end>this.length){throw new StreamError("request past end of buffer")}return this.view.subarray(start,
end)}appendChar(char){this.ensureCapacity(1);this.view[this.start]=char;this.start+=1}appendUint16(num){this.ensureCapacity(2);const value=new Uint16Array([num]);
const view=new Uint8Array(value.buffer);this.view[this.start]=view[1];this.view[this.start+1]=view[0];this.start+=2}appendUint24(num){this.ensureCapacity(3);const value=new Uint32Array(
[num]);const view=new Uint8Array(value.buffer);this.view[this.start]=view[2];this.view[this.start+1]=view[1];this.view[this.start+2]=view[0];this.start+=3}appendView(view){
this.ensureCapacity(view.length);this.view.set(view,this.start);this.start+=view.length}getBlock(size){if(size<=0){return Buffer.alloc(0)}if(this.start+size>this.
view.length){throw new Error("request past end of buffer")}const result=this.view.subarray(this.start,this.start+size);this.start+=size;return result}getUint8(){
return this.getBlock(1)[0]}getUint16(){const block=this.getBlock(2);return block[0]<<8|block[1]}ensureCapacity(size){if(this.start+size>this.view.byteLength){const blockSize=ByteStream.
BLOCK_SIZE+(size>ByteStream.BLOCK_SIZE?size:0);this.realloc(this.view.byteLength+blockSize)}}realloc(size){const newArray=Buffer.alloc(size);const newView=Buffer.
from(newArray);newView.set(this.view);this.buf=newArray;this.view=newView}}exports.ByteStream=ByteStream}),8790:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("\
get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,
value:v})}):function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)if(Object.prototype.hasOwnProperty.call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod2){if(mod2&&mod2.__esModule)
return mod2;var result={};if(mod2!=null){for(var k=ownKeys(mod2),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod2,k[i])}__setModuleDefault(result,
mod2);return result}})();Object.defineProperty(exports,"__esModule",{value:true});exports.X509Certificate=exports.EXTENSION_OID_SCT=void 0;const asn1_1=__nccwpck_require__2(
5811);const crypto=__importStar(__nccwpck_require__2(4304));const oid_1=__nccwpck_require__2(3057);const pem=__importStar(__nccwpck_require__2(2695));const ext_1=__nccwpck_require__2(
3613);const EXTENSION_OID_SUBJECT_KEY_ID="2.5.29.14";const EXTENSION_OID_KEY_USAGE="2.5.29.15";const EXTENSION_OID_SUBJECT_ALT_NAME="2.5.29.17";const EXTENSION_OID_BASIC_CONSTRAINTS="\
2.5.29.19";const EXTENSION_OID_AUTHORITY_KEY_ID="2.5.29.35";exports.EXTENSION_OID_SCT="1.3.6.1.4.1.11129.2.4.2";class X509Certificate{root;constructor(asn1){this.
root=asn1}static parse(cert){const der=typeof cert==="string"?pem.toDER(cert):cert;const asn1=asn1_1.ASN1Obj.parseBuffer(der);return new X509Certificate(asn1)}get tbsCertificate(){
return this.tbsCertificateObj}get version(){const ver=this.versionObj.subs[0].toInteger();return`v${(ver+BigInt(1)).toString()}`}get serialNumber(){return this.
serialNumberObj.value}get notBefore(){return this.validityObj.subs[0].toDate()}get notAfter(){return this.validityObj.subs[1].toDate()}get issuer(){return this.
issuerObj.value}get subject(){return this.subjectObj.value}get publicKey(){return this.subjectPublicKeyInfoObj.toDER()}get signatureAlgorithm(){const oid=this.signatureAlgorithmObj.
subs[0].toOID();if(oid_1.RSA_SIGNATURE_ALGOS[oid]){return oid_1.RSA_SIGNATURE_ALGOS[oid]}return oid_1.ECDSA_SIGNATURE_ALGOS[oid]}get signatureValue(){return this.
signatureValueObj.value.subarray(1)}get subjectAltName(){const ext=this.extSubjectAltName;return ext?.uri||ext?.rfc822Name}get extensions(){const extSeq=this.extensionsObj?.
subs[0];return extSeq?.subs||[]}get extKeyUsage(){const ext=this.findExtension(EXTENSION_OID_KEY_USAGE);return ext?new ext_1.X509KeyUsageExtension(ext):void 0}get extBasicConstraints(){
const ext=this.findExtension(EXTENSION_OID_BASIC_CONSTRAINTS);return ext?new ext_1.X509BasicConstraintsExtension(ext):void 0}get extSubjectAltName(){const ext=this.
findExtension(EXTENSION_OID_SUBJECT_ALT_NAME);return ext?new ext_1.X509SubjectAlternativeNameExtension(ext):void 0}get extAuthorityKeyID(){const ext=this.findExtension(
EXTENSION_OID_AUTHORITY_KEY_ID);return ext?new ext_1.X509AuthorityKeyIDExtension(ext):void 0}get extSubjectKeyID(){const ext=this.findExtension(EXTENSION_OID_SUBJECT_KEY_ID);
return ext?new ext_1.X509SubjectKeyIDExtension(ext):void 0}get extSCT(){const ext=this.findExtension(exports.EXTENSION_OID_SCT);return ext?new ext_1.X509SCTExtension(
ext):void 0}get isCA(){const ca=this.extBasicConstraints?.isCA||false;if(this.extKeyUsage){return ca&&this.extKeyUsage.keyCertSign}return ca}extension(oid){const ext=this.
findExtension(oid);return ext?new ext_1.X509Extension(ext):void 0}verify(issuerCertificate){const publicKey=issuerCertificate?.publicKey||this.publicKey;const key=crypto.
createPublicKey(publicKey);return crypto.verify(this.tbsCertificate.toDER(),key,this.signatureValue,this.signatureAlgorithm)}validForDate(date){return this.notBefore<=
date&&date<=this.notAfter}equals(other){return this.root.toDER().equals(other.root.toDER())}clone(){const der=this.root.toDER();const clone=Buffer.alloc(der.length);
der.copy(clone);return X509Certificate.parse(clone)}findExtension(oid){return this.extensions.find(ext=>ext.subs[0].toOID()===oid)}get tbsCertificateObj(){return this.
root.subs[0]}get signatureAlgorithmObj(){return this.root.subs[1]}get signatureValueObj(){return this.root.subs[2]}get versionObj(){return this.tbsCertificateObj.
subs[0]}get serialNumberObj(){return this.tbsCertificateObj.subs[1]}get issuerObj(){return this.tbsCertificateObj.subs[3]}get validityObj(){return this.tbsCertificateObj.
subs[4]}get subjectObj(){return this.tbsCertificateObj.subs[5]}get subjectPublicKeyInfoObj(){return this.tbsCertificateObj.subs[6]}get extensionsObj(){return this.
tbsCertificateObj.subs.find(sub=>sub.tag.isContextSpecific(3))}}exports.X509Certificate=X509Certificate}),3613:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.X509SCTExtension=exports.X509SubjectKeyIDExtension=exports.X509AuthorityKeyIDExtension=exports.
X509SubjectAlternativeNameExtension=exports.X509KeyUsageExtension=exports.X509BasicConstraintsExtension=exports.X509Extension=void 0;const stream_1=__nccwpck_require__2(
1745);const sct_1=__nccwpck_require__2(7336);class X509Extension{root;constructor(asn1){this.root=asn1}get oid(){return this.root.subs[0].toOID()}get critical(){
return this.root.subs.length===3?this.root.subs[1].toBoolean():false}get value(){return this.extnValueObj.value}get valueObj(){return this.extnValueObj}get extnValueObj(){
return this.root.subs[this.root.subs.length-1]}}exports.X509Extension=X509Extension;class X509BasicConstraintsExtension extends X509Extension{get isCA(){return this.
sequence.subs[0]?.toBoolean()??false}get pathLenConstraint(){return this.sequence.subs.length>1?this.sequence.subs[1].toInteger():void 0}get sequence(){return this.
extnValueObj.subs[0]}}exports.X509BasicConstraintsExtension=X509BasicConstraintsExtension;class X509KeyUsageExtension extends X509Extension{get digitalSignature(){
return this.bitString[0]===1}get keyCertSign(){return this.bitString[5]===1}get crlSign(){return this.bitString[6]===1}get bitString(){return this.extnValueObj.
subs[0].toBitString()}}exports.X509KeyUsageExtension=X509KeyUsageExtension;class X509SubjectAlternativeNameExtension extends X509Extension{get rfc822Name(){return this.
findGeneralName(1)?.value.toString("ascii")}get uri(){return this.findGeneralName(6)?.value.toString("ascii")}otherName(oid){const otherName=this.findGeneralName(
0);if(otherName===void 0){return void 0}const otherNameOID=otherName.subs[0].toOID();if(otherNameOID!==oid){return void 0}const otherNameValue=otherName.subs[1];
return otherNameValue.subs[0].value.toString("ascii")}findGeneralName(tag){return this.generalNames.find(gn=>gn.tag.isContextSpecific(tag))}get generalNames(){return this.
extnValueObj.subs[0].subs}}exports.X509SubjectAlternativeNameExtension=X509SubjectAlternativeNameExtension;class X509AuthorityKeyIDExtension extends X509Extension{get keyIdentifier(){
return this.findSequenceMember(0)?.value}findSequenceMember(tag){return this.sequence.subs.find(el=>el.tag.isContextSpecific(tag))}get sequence(){return this.extnValueObj.
subs[0]}}exports.X509AuthorityKeyIDExtension=X509AuthorityKeyIDExtension;class X509SubjectKeyIDExtension extends X509Extension{get keyIdentifier(){return this.extnValueObj.
subs[0].value}}exports.X509SubjectKeyIDExtension=X509SubjectKeyIDExtension;class X509SCTExtension extends X509Extension{constructor(asn1){super(asn1)}get signedCertificateTimestamps(){
const buf=this.extnValueObj.subs[0].value;const stream=new stream_1.ByteStream(buf);const end=stream.getUint16()+2;const sctList=[];while(stream.position<end){const sctLength=stream.
getUint16();const sct=stream.getBlock(sctLength);sctList.push(sct_1.SignedCertificateTimestamp.parse(sct))}if(stream.position!==end){throw new Error("SCT list l\
ength does not match actual length")}return sctList}}exports.X509SCTExtension=X509SCTExtension}),4566:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.X509SCTExtension=exports.X509Certificate=exports.EXTENSION_OID_SCT=void 0;var cert_1=__nccwpck_require__2(
8790);Object.defineProperty(exports,"EXTENSION_OID_SCT",{enumerable:true,get:function(){return cert_1.EXTENSION_OID_SCT}});Object.defineProperty(exports,"X509Ce\
rtificate",{enumerable:true,get:function(){return cert_1.X509Certificate}});var ext_1=__nccwpck_require__2(3613);Object.defineProperty(exports,"X509SCTExtension",
{enumerable:true,get:function(){return ext_1.X509SCTExtension}})}),7336:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;
o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):
function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)if(Object.prototype.hasOwnProperty.call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod2){if(mod2&&mod2.__esModule)return mod2;
var result={};if(mod2!=null){for(var k=ownKeys(mod2),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod2,k[i])}__setModuleDefault(result,mod2);return result}})();
Object.defineProperty(exports,"__esModule",{value:true});exports.SignedCertificateTimestamp=void 0;const crypto=__importStar(__nccwpck_require__2(4304));const stream_1=__nccwpck_require__2(
1745);class SignedCertificateTimestamp{version;logID;timestamp;extensions;hashAlgorithm;signatureAlgorithm;signature;constructor(options){this.version=options.version;
this.logID=options.logID;this.timestamp=options.timestamp;this.extensions=options.extensions;this.hashAlgorithm=options.hashAlgorithm;this.signatureAlgorithm=options.
signatureAlgorithm;this.signature=options.signature}get datetime(){return new Date(Number(this.timestamp.readBigInt64BE()))}get algorithm(){switch(this.hashAlgorithm){case 0:
return"none";case 1:return"md5";case 2:return"sha1";case 3:return"sha224";case 4:return"sha256";case 5:return"sha384";case 6:return"sha512";default:return"unkno\
wn"}}verify(preCert,key){const stream=new stream_1.ByteStream;stream.appendChar(this.version);stream.appendChar(0);stream.appendView(this.timestamp);stream.appendUint16(
1);stream.appendView(preCert);stream.appendUint16(this.extensions.byteLength);if(this.extensions.byteLength>0){stream.appendView(this.extensions)}return crypto.
verify(stream.buffer,key,this.signature,this.algorithm)}static parse(buf){const stream=new stream_1.ByteStream(buf);const version=stream.getUint8();const logID=stream.
getBlock(32);const timestamp=stream.getBlock(8);const extenstionLength=stream.getUint16();const extensions=stream.getBlock(extenstionLength);const hashAlgorithm=stream.
getUint8();const signatureAlgorithm=stream.getUint8();const sigLength=stream.getUint16();const signature=stream.getBlock(sigLength);if(stream.position!==buf.length){
throw new Error("SCT buffer length mismatch")}return new SignedCertificateTimestamp({version,logID,timestamp,extensions,hashAlgorithm,signatureAlgorithm,signature})}}
exports.SignedCertificateTimestamp=SignedCertificateTimestamp}),8873:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.Signature=exports.Envelope=void 0;exports.Envelope={fromJSON(object){return{payload:isSet(object.payload)?Buffer.from(bytesFromBase64(object.payload)):Buffer.
alloc(0),payloadType:isSet(object.payloadType)?globalThis.String(object.payloadType):"",signatures:globalThis.Array.isArray(object?.signatures)?object.signatures.
map(e=>exports.Signature.fromJSON(e)):[]}},toJSON(message){const obj={};if(message.payload.length!==0){obj.payload=base64FromBytes(message.payload)}if(message.payloadType!==
""){obj.payloadType=message.payloadType}if(message.signatures?.length){obj.signatures=message.signatures.map(e=>exports.Signature.toJSON(e))}return obj}};exports.
Signature={fromJSON(object){return{sig:isSet(object.sig)?Buffer.from(bytesFromBase64(object.sig)):Buffer.alloc(0),keyid:isSet(object.keyid)?globalThis.String(object.
keyid):""}},toJSON(message){const obj={};if(message.sig.length!==0){obj.sig=base64FromBytes(message.sig)}if(message.keyid!==""){obj.keyid=message.keyid}return obj}};
function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){return globalThis.Buffer.from(arr).toString(
"base64")}function isSet(value){return value!==null&&value!==void 0}}),3749:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.Timestamp=void 0;exports.Timestamp={fromJSON(object){return{seconds:isSet(object.seconds)?globalThis.String(object.seconds):"0",nanos:isSet(object.nanos)?
globalThis.Number(object.nanos):0}},toJSON(message){const obj={};if(message.seconds!=="0"){obj.seconds=message.seconds}if(message.nanos!==0){obj.nanos=Math.round(
message.nanos)}return obj}};function isSet(value){return value!==null&&value!==void 0}}),325:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.DSSELogEntryV002=exports.DSSERequestV002=void 0;const envelope_1=__nccwpck_require__2(8873);const sigstore_common_1=__nccwpck_require__2(
7755);const verifier_1=__nccwpck_require__2(9378);exports.DSSERequestV002={fromJSON(object){return{envelope:isSet(object.envelope)?envelope_1.Envelope.fromJSON(
object.envelope):void 0,verifiers:globalThis.Array.isArray(object?.verifiers)?object.verifiers.map(e=>verifier_1.Verifier.fromJSON(e)):[]}},toJSON(message){const obj={};
if(message.envelope!==void 0){obj.envelope=envelope_1.Envelope.toJSON(message.envelope)}if(message.verifiers?.length){obj.verifiers=message.verifiers.map(e=>verifier_1.
Verifier.toJSON(e))}return obj}};exports.DSSELogEntryV002={fromJSON(object){return{payloadHash:isSet(object.payloadHash)?sigstore_common_1.HashOutput.fromJSON(object.
payloadHash):void 0,signatures:globalThis.Array.isArray(object?.signatures)?object.signatures.map(e=>verifier_1.Signature.fromJSON(e)):[]}},toJSON(message){const obj={};
if(message.payloadHash!==void 0){obj.payloadHash=sigstore_common_1.HashOutput.toJSON(message.payloadHash)}if(message.signatures?.length){obj.signatures=message.
signatures.map(e=>verifier_1.Signature.toJSON(e))}return obj}};function isSet(value){return value!==null&&value!==void 0}}),7982:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.CreateEntryRequest=exports.Spec=exports.Entry=void 0;const dsse_1=__nccwpck_require__2(325);const hashedrekord_1=__nccwpck_require__2(
4612);exports.Entry={fromJSON(object){return{kind:isSet(object.kind)?globalThis.String(object.kind):"",apiVersion:isSet(object.apiVersion)?globalThis.String(object.
apiVersion):"",spec:isSet(object.spec)?exports.Spec.fromJSON(object.spec):void 0}},toJSON(message){const obj={};if(message.kind!==""){obj.kind=message.kind}if(message.
apiVersion!==""){obj.apiVersion=message.apiVersion}if(message.spec!==void 0){obj.spec=exports.Spec.toJSON(message.spec)}return obj}};exports.Spec={fromJSON(object){
return{spec:isSet(object.hashedRekordV002)?{$case:"hashedRekordV002",hashedRekordV002:hashedrekord_1.HashedRekordLogEntryV002.fromJSON(object.hashedRekordV002)}:
isSet(object.dsseV002)?{$case:"dsseV002",dsseV002:dsse_1.DSSELogEntryV002.fromJSON(object.dsseV002)}:void 0}},toJSON(message){const obj={};if(message.spec?.$case===
"hashedRekordV002"){obj.hashedRekordV002=hashedrekord_1.HashedRekordLogEntryV002.toJSON(message.spec.hashedRekordV002)}else if(message.spec?.$case==="dsseV002"){
obj.dsseV002=dsse_1.DSSELogEntryV002.toJSON(message.spec.dsseV002)}return obj}};exports.CreateEntryRequest={fromJSON(object){return{spec:isSet(object.hashedRekordRequestV002)?
{$case:"hashedRekordRequestV002",hashedRekordRequestV002:hashedrekord_1.HashedRekordRequestV002.fromJSON(object.hashedRekordRequestV002)}:isSet(object.dsseRequestV002)?
{$case:"dsseRequestV002",dsseRequestV002:dsse_1.DSSERequestV002.fromJSON(object.dsseRequestV002)}:void 0}},toJSON(message){const obj={};if(message.spec?.$case===
"hashedRekordRequestV002"){obj.hashedRekordRequestV002=hashedrekord_1.HashedRekordRequestV002.toJSON(message.spec.hashedRekordRequestV002)}else if(message.spec?.
$case==="dsseRequestV002"){obj.dsseRequestV002=dsse_1.DSSERequestV002.toJSON(message.spec.dsseRequestV002)}return obj}};function isSet(value){return value!==null&&
value!==void 0}}),4612:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.HashedRekordLogEntryV002=
exports.HashedRekordRequestV002=void 0;const sigstore_common_1=__nccwpck_require__2(7755);const verifier_1=__nccwpck_require__2(9378);exports.HashedRekordRequestV002=
{fromJSON(object){return{digest:isSet(object.digest)?Buffer.from(bytesFromBase64(object.digest)):Buffer.alloc(0),signature:isSet(object.signature)?verifier_1.Signature.
fromJSON(object.signature):void 0}},toJSON(message){const obj={};if(message.digest.length!==0){obj.digest=base64FromBytes(message.digest)}if(message.signature!==
void 0){obj.signature=verifier_1.Signature.toJSON(message.signature)}return obj}};exports.HashedRekordLogEntryV002={fromJSON(object){return{data:isSet(object.data)?
sigstore_common_1.HashOutput.fromJSON(object.data):void 0,signature:isSet(object.signature)?verifier_1.Signature.fromJSON(object.signature):void 0}},toJSON(message){
const obj={};if(message.data!==void 0){obj.data=sigstore_common_1.HashOutput.toJSON(message.data)}if(message.signature!==void 0){obj.signature=verifier_1.Signature.
toJSON(message.signature)}return obj}};function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){
return globalThis.Buffer.from(arr).toString("base64")}function isSet(value){return value!==null&&value!==void 0}}),9378:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.Signature=exports.Verifier=exports.PublicKey=void 0;const sigstore_common_1=__nccwpck_require__2(
7755);exports.PublicKey={fromJSON(object){return{rawBytes:isSet(object.rawBytes)?Buffer.from(bytesFromBase64(object.rawBytes)):Buffer.alloc(0)}},toJSON(message){
const obj={};if(message.rawBytes.length!==0){obj.rawBytes=base64FromBytes(message.rawBytes)}return obj}};exports.Verifier={fromJSON(object){return{verifier:isSet(
object.publicKey)?{$case:"publicKey",publicKey:exports.PublicKey.fromJSON(object.publicKey)}:isSet(object.x509Certificate)?{$case:"x509Certificate",x509Certificate:sigstore_common_1.
X509Certificate.fromJSON(object.x509Certificate)}:void 0,keyDetails:isSet(object.keyDetails)?(0,sigstore_common_1.publicKeyDetailsFromJSON)(object.keyDetails):0}},
toJSON(message){const obj={};if(message.verifier?.$case==="publicKey"){obj.publicKey=exports.PublicKey.toJSON(message.verifier.publicKey)}else if(message.verifier?.
$case==="x509Certificate"){obj.x509Certificate=sigstore_common_1.X509Certificate.toJSON(message.verifier.x509Certificate)}if(message.keyDetails!==0){obj.keyDetails=
(0,sigstore_common_1.publicKeyDetailsToJSON)(message.keyDetails)}return obj}};exports.Signature={fromJSON(object){return{content:isSet(object.content)?Buffer.from(
bytesFromBase64(object.content)):Buffer.alloc(0),verifier:isSet(object.verifier)?exports.Verifier.fromJSON(object.verifier):void 0}},toJSON(message){const obj={};
if(message.content.length!==0){obj.content=base64FromBytes(message.content)}if(message.verifier!==void 0){obj.verifier=exports.Verifier.toJSON(message.verifier)}
return obj}};function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){return globalThis.Buffer.from(
arr).toString("base64")}function isSet(value){return value!==null&&value!==void 0}}),3110:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.Bundle=exports.VerificationMaterial=exports.TimestampVerificationData=void 0;const envelope_1=__nccwpck_require__2(8873);
const sigstore_common_1=__nccwpck_require__2(7755);const sigstore_rekor_1=__nccwpck_require__2(8615);exports.TimestampVerificationData={fromJSON(object){return{
rfc3161Timestamps:globalThis.Array.isArray(object?.rfc3161Timestamps)?object.rfc3161Timestamps.map(e=>sigstore_common_1.RFC3161SignedTimestamp.fromJSON(e)):[]}},
toJSON(message){const obj={};if(message.rfc3161Timestamps?.length){obj.rfc3161Timestamps=message.rfc3161Timestamps.map(e=>sigstore_common_1.RFC3161SignedTimestamp.
toJSON(e))}return obj}};exports.VerificationMaterial={fromJSON(object){return{content:isSet(object.publicKey)?{$case:"publicKey",publicKey:sigstore_common_1.PublicKeyIdentifier.
fromJSON(object.publicKey)}:isSet(object.x509CertificateChain)?{$case:"x509CertificateChain",x509CertificateChain:sigstore_common_1.X509CertificateChain.fromJSON(
object.x509CertificateChain)}:isSet(object.certificate)?{$case:"certificate",certificate:sigstore_common_1.X509Certificate.fromJSON(object.certificate)}:void 0,
tlogEntries:globalThis.Array.isArray(object?.tlogEntries)?object.tlogEntries.map(e=>sigstore_rekor_1.TransparencyLogEntry.fromJSON(e)):[],timestampVerificationData:isSet(
object.timestampVerificationData)?exports.TimestampVerificationData.fromJSON(object.timestampVerificationData):void 0}},toJSON(message){const obj={};if(message.
content?.$case==="publicKey"){obj.publicKey=sigstore_common_1.PublicKeyIdentifier.toJSON(message.content.publicKey)}else if(message.content?.$case==="x509Certif\
icateChain"){obj.x509CertificateChain=sigstore_common_1.X509CertificateChain.toJSON(message.content.x509CertificateChain)}else if(message.content?.$case==="cert\
ificate"){obj.certificate=sigstore_common_1.X509Certificate.toJSON(message.content.certificate)}if(message.tlogEntries?.length){obj.tlogEntries=message.tlogEntries.
map(e=>sigstore_rekor_1.TransparencyLogEntry.toJSON(e))}if(message.timestampVerificationData!==void 0){obj.timestampVerificationData=exports.TimestampVerificationData.
toJSON(message.timestampVerificationData)}return obj}};exports.Bundle={fromJSON(object){return{mediaType:isSet(object.mediaType)?globalThis.String(object.mediaType):
"",verificationMaterial:isSet(object.verificationMaterial)?exports.VerificationMaterial.fromJSON(object.verificationMaterial):void 0,content:isSet(object.messageSignature)?
{$case:"messageSignature",messageSignature:sigstore_common_1.MessageSignature.fromJSON(object.messageSignature)}:isSet(object.dsseEnvelope)?{$case:"dsseEnvelope",
dsseEnvelope:envelope_1.Envelope.fromJSON(object.dsseEnvelope)}:void 0}},toJSON(message){const obj={};if(message.mediaType!==""){obj.mediaType=message.mediaType}
if(message.verificationMaterial!==void 0){obj.verificationMaterial=exports.VerificationMaterial.toJSON(message.verificationMaterial)}if(message.content?.$case===
"messageSignature"){obj.messageSignature=sigstore_common_1.MessageSignature.toJSON(message.content.messageSignature)}else if(message.content?.$case==="dsseEnvel\
ope"){obj.dsseEnvelope=envelope_1.Envelope.toJSON(message.content.dsseEnvelope)}return obj}};function isSet(value){return value!==null&&value!==void 0}}),7755:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.TimeRange=exports.X509CertificateChain=exports.SubjectAlternativeName=exports.X509Certificate=exports.
DistinguishedName=exports.ObjectIdentifierValuePair=exports.ObjectIdentifier=exports.PublicKeyIdentifier=exports.PublicKey=exports.RFC3161SignedTimestamp=exports.
LogId=exports.MessageSignature=exports.HashOutput=exports.SubjectAlternativeNameType=exports.PublicKeyDetails=exports.HashAlgorithm=void 0;exports.hashAlgorithmFromJSON=
hashAlgorithmFromJSON;exports.hashAlgorithmToJSON=hashAlgorithmToJSON;exports.publicKeyDetailsFromJSON=publicKeyDetailsFromJSON;exports.publicKeyDetailsToJSON=publicKeyDetailsToJSON;
exports.subjectAlternativeNameTypeFromJSON=subjectAlternativeNameTypeFromJSON;exports.subjectAlternativeNameTypeToJSON=subjectAlternativeNameTypeToJSON;const timestamp_1=__nccwpck_require__2(
3749);var HashAlgorithm;(function(HashAlgorithm2){HashAlgorithm2[HashAlgorithm2["HASH_ALGORITHM_UNSPECIFIED"]=0]="HASH_ALGORITHM_UNSPECIFIED";HashAlgorithm2[HashAlgorithm2["\
SHA2_256"]=1]="SHA2_256";HashAlgorithm2[HashAlgorithm2["SHA2_384"]=2]="SHA2_384";HashAlgorithm2[HashAlgorithm2["SHA2_512"]=3]="SHA2_512";HashAlgorithm2[HashAlgorithm2["\
SHA3_256"]=4]="SHA3_256";HashAlgorithm2[HashAlgorithm2["SHA3_384"]=5]="SHA3_384"})(HashAlgorithm||(exports.HashAlgorithm=HashAlgorithm={}));function hashAlgorithmFromJSON(object){
switch(object){case 0:case"HASH_ALGORITHM_UNSPECIFIED":return HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED;case 1:case"SHA2_256":return HashAlgorithm.SHA2_256;case 2:case"\
SHA2_384":return HashAlgorithm.SHA2_384;case 3:case"SHA2_512":return HashAlgorithm.SHA2_512;case 4:case"SHA3_256":return HashAlgorithm.SHA3_256;case 5:case"SHA3\
_384":return HashAlgorithm.SHA3_384;default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum HashAlgorithm")}}function hashAlgorithmToJSON(object){
switch(object){case HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:return"HASH_ALGORITHM_UNSPECIFIED";case HashAlgorithm.SHA2_256:return"SHA2_256";case HashAlgorithm.
SHA2_384:return"SHA2_384";case HashAlgorithm.SHA2_512:return"SHA2_512";case HashAlgorithm.SHA3_256:return"SHA3_256";case HashAlgorithm.SHA3_384:return"SHA3_384";default:
throw new globalThis.Error("Unrecognized enum value "+object+" for enum HashAlgorithm")}}var PublicKeyDetails;(function(PublicKeyDetails2){PublicKeyDetails2[PublicKeyDetails2["\
PUBLIC_KEY_DETAILS_UNSPECIFIED"]=0]="PUBLIC_KEY_DETAILS_UNSPECIFIED";PublicKeyDetails2[PublicKeyDetails2["PKCS1_RSA_PKCS1V5"]=1]="PKCS1_RSA_PKCS1V5";PublicKeyDetails2[PublicKeyDetails2["\
PKCS1_RSA_PSS"]=2]="PKCS1_RSA_PSS";PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PKCS1V5"]=3]="PKIX_RSA_PKCS1V5";PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_P\
SS"]=4]="PKIX_RSA_PSS";PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PKCS1V15_2048_SHA256"]=9]="PKIX_RSA_PKCS1V15_2048_SHA256";PublicKeyDetails2[PublicKeyDetails2["\
PKIX_RSA_PKCS1V15_3072_SHA256"]=10]="PKIX_RSA_PKCS1V15_3072_SHA256";PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PKCS1V15_4096_SHA256"]=11]="PKIX_RSA_PKCS1V15_\
4096_SHA256";PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PSS_2048_SHA256"]=16]="PKIX_RSA_PSS_2048_SHA256";PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PSS_30\
72_SHA256"]=17]="PKIX_RSA_PSS_3072_SHA256";PublicKeyDetails2[PublicKeyDetails2["PKIX_RSA_PSS_4096_SHA256"]=18]="PKIX_RSA_PSS_4096_SHA256";PublicKeyDetails2[PublicKeyDetails2["\
PKIX_ECDSA_P256_HMAC_SHA_256"]=6]="PKIX_ECDSA_P256_HMAC_SHA_256";PublicKeyDetails2[PublicKeyDetails2["PKIX_ECDSA_P256_SHA_256"]=5]="PKIX_ECDSA_P256_SHA_256";PublicKeyDetails2[PublicKeyDetails2["\
PKIX_ECDSA_P384_SHA_384"]=12]="PKIX_ECDSA_P384_SHA_384";PublicKeyDetails2[PublicKeyDetails2["PKIX_ECDSA_P521_SHA_512"]=13]="PKIX_ECDSA_P521_SHA_512";PublicKeyDetails2[PublicKeyDetails2["\
PKIX_ED25519"]=7]="PKIX_ED25519";PublicKeyDetails2[PublicKeyDetails2["PKIX_ED25519_PH"]=8]="PKIX_ED25519_PH";PublicKeyDetails2[PublicKeyDetails2["PKIX_ECDSA_P38\
4_SHA_256"]=19]="PKIX_ECDSA_P384_SHA_256";PublicKeyDetails2[PublicKeyDetails2["PKIX_ECDSA_P521_SHA_256"]=20]="PKIX_ECDSA_P521_SHA_256";PublicKeyDetails2[PublicKeyDetails2["\
LMS_SHA256"]=14]="LMS_SHA256";PublicKeyDetails2[PublicKeyDetails2["LMOTS_SHA256"]=15]="LMOTS_SHA256";PublicKeyDetails2[PublicKeyDetails2["ML_DSA_44"]=23]="ML_DS\
A_44";PublicKeyDetails2[PublicKeyDetails2["ML_DSA_65"]=21]="ML_DSA_65";PublicKeyDetails2[PublicKeyDetails2["ML_DSA_87"]=22]="ML_DSA_87"})(PublicKeyDetails||(exports.
PublicKeyDetails=PublicKeyDetails={}));function publicKeyDetailsFromJSON(object){switch(object){case 0:case"PUBLIC_KEY_DETAILS_UNSPECIFIED":return PublicKeyDetails.
PUBLIC_KEY_DETAILS_UNSPECIFIED;case 1:case"PKCS1_RSA_PKCS1V5":return PublicKeyDetails.PKCS1_RSA_PKCS1V5;case 2:case"PKCS1_RSA_PSS":return PublicKeyDetails.PKCS1_RSA_PSS;case 3:case"\
PKIX_RSA_PKCS1V5":return PublicKeyDetails.PKIX_RSA_PKCS1V5;case 4:case"PKIX_RSA_PSS":return PublicKeyDetails.PKIX_RSA_PSS;case 9:case"PKIX_RSA_PKCS1V15_2048_SHA\
256":return PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256;case 10:case"PKIX_RSA_PKCS1V15_3072_SHA256":return PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256;case 11:case"\
PKIX_RSA_PKCS1V15_4096_SHA256":return PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256;case 16:case"PKIX_RSA_PSS_2048_SHA256":return PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256;case 17:case"\
PKIX_RSA_PSS_3072_SHA256":return PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256;case 18:case"PKIX_RSA_PSS_4096_SHA256":return PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256;case 6:case"\
PKIX_ECDSA_P256_HMAC_SHA_256":return PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256;case 5:case"PKIX_ECDSA_P256_SHA_256":return PublicKeyDetails.PKIX_ECDSA_P256_SHA_256;case 12:case"\
PKIX_ECDSA_P384_SHA_384":return PublicKeyDetails.PKIX_ECDSA_P384_SHA_384;case 13:case"PKIX_ECDSA_P521_SHA_512":return PublicKeyDetails.PKIX_ECDSA_P521_SHA_512;case 7:case"\
PKIX_ED25519":return PublicKeyDetails.PKIX_ED25519;case 8:case"PKIX_ED25519_PH":return PublicKeyDetails.PKIX_ED25519_PH;case 19:case"PKIX_ECDSA_P384_SHA_256":return PublicKeyDetails.
PKIX_ECDSA_P384_SHA_256;case 20:case"PKIX_ECDSA_P521_SHA_256":return PublicKeyDetails.PKIX_ECDSA_P521_SHA_256;case 14:case"LMS_SHA256":return PublicKeyDetails.LMS_SHA256;case 15:case"\
LMOTS_SHA256":return PublicKeyDetails.LMOTS_SHA256;case 23:case"ML_DSA_44":return PublicKeyDetails.ML_DSA_44;case 21:case"ML_DSA_65":return PublicKeyDetails.ML_DSA_65;case 22:case"\
ML_DSA_87":return PublicKeyDetails.ML_DSA_87;default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum PublicKeyDetails")}}function publicKeyDetailsToJSON(object){
switch(object){case PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED:return"PUBLIC_KEY_DETAILS_UNSPECIFIED";case PublicKeyDetails.PKCS1_RSA_PKCS1V5:return"PKCS1_\
RSA_PKCS1V5";case PublicKeyDetails.PKCS1_RSA_PSS:return"PKCS1_RSA_PSS";case PublicKeyDetails.PKIX_RSA_PKCS1V5:return"PKIX_RSA_PKCS1V5";case PublicKeyDetails.PKIX_RSA_PSS:
return"PKIX_RSA_PSS";case PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256:return"PKIX_RSA_PKCS1V15_2048_SHA256";case PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256:
return"PKIX_RSA_PKCS1V15_3072_SHA256";case PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256:return"PKIX_RSA_PKCS1V15_4096_SHA256";case PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256:
return"PKIX_RSA_PSS_2048_SHA256";case PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256:return"PKIX_RSA_PSS_3072_SHA256";case PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256:
return"PKIX_RSA_PSS_4096_SHA256";case PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256:return"PKIX_ECDSA_P256_HMAC_SHA_256";case PublicKeyDetails.PKIX_ECDSA_P256_SHA_256:
return"PKIX_ECDSA_P256_SHA_256";case PublicKeyDetails.PKIX_ECDSA_P384_SHA_384:return"PKIX_ECDSA_P384_SHA_384";case PublicKeyDetails.PKIX_ECDSA_P521_SHA_512:return"\
PKIX_ECDSA_P521_SHA_512";case PublicKeyDetails.PKIX_ED25519:return"PKIX_ED25519";case PublicKeyDetails.PKIX_ED25519_PH:return"PKIX_ED25519_PH";case PublicKeyDetails.
PKIX_ECDSA_P384_SHA_256:return"PKIX_ECDSA_P384_SHA_256";case PublicKeyDetails.PKIX_ECDSA_P521_SHA_256:return"PKIX_ECDSA_P521_SHA_256";case PublicKeyDetails.LMS_SHA256:
return"LMS_SHA256";case PublicKeyDetails.LMOTS_SHA256:return"LMOTS_SHA256";case PublicKeyDetails.ML_DSA_44:return"ML_DSA_44";case PublicKeyDetails.ML_DSA_65:return"\
ML_DSA_65";case PublicKeyDetails.ML_DSA_87:return"ML_DSA_87";default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum PublicKeyDetails")}}
var SubjectAlternativeNameType;(function(SubjectAlternativeNameType2){SubjectAlternativeNameType2[SubjectAlternativeNameType2["SUBJECT_ALTERNATIVE_NAME_TYPE_UNS\
PECIFIED"]=0]="SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";SubjectAlternativeNameType2[SubjectAlternativeNameType2["EMAIL"]=1]="EMAIL";SubjectAlternativeNameType2[SubjectAlternativeNameType2["\
URI"]=2]="URI";SubjectAlternativeNameType2[SubjectAlternativeNameType2["OTHER_NAME"]=3]="OTHER_NAME"})(SubjectAlternativeNameType||(exports.SubjectAlternativeNameType=
SubjectAlternativeNameType={}));function subjectAlternativeNameTypeFromJSON(object){switch(object){case 0:case"SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":return SubjectAlternativeNameType.
SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;case 1:case"EMAIL":return SubjectAlternativeNameType.EMAIL;case 2:case"URI":return SubjectAlternativeNameType.URI;case 3:case"\
OTHER_NAME":return SubjectAlternativeNameType.OTHER_NAME;default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum SubjectAlternativeNameT\
ype")}}function subjectAlternativeNameTypeToJSON(object){switch(object){case SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:return"SUBJECT\
_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";case SubjectAlternativeNameType.EMAIL:return"EMAIL";case SubjectAlternativeNameType.URI:return"URI";case SubjectAlternativeNameType.
OTHER_NAME:return"OTHER_NAME";default:throw new globalThis.Error("Unrecognized enum value "+object+" for enum SubjectAlternativeNameType")}}exports.HashOutput={
fromJSON(object){return{algorithm:isSet(object.algorithm)?hashAlgorithmFromJSON(object.algorithm):0,digest:isSet(object.digest)?Buffer.from(bytesFromBase64(object.
digest)):Buffer.alloc(0)}},toJSON(message){const obj={};if(message.algorithm!==0){obj.algorithm=hashAlgorithmToJSON(message.algorithm)}if(message.digest.length!==
0){obj.digest=base64FromBytes(message.digest)}return obj}};exports.MessageSignature={fromJSON(object){return{messageDigest:isSet(object.messageDigest)?exports.HashOutput.
fromJSON(object.messageDigest):void 0,signature:isSet(object.signature)?Buffer.from(bytesFromBase64(object.signature)):Buffer.alloc(0)}},toJSON(message){const obj={};
if(message.messageDigest!==void 0){obj.messageDigest=exports.HashOutput.toJSON(message.messageDigest)}if(message.signature.length!==0){obj.signature=base64FromBytes(
message.signature)}return obj}};exports.LogId={fromJSON(object){return{keyId:isSet(object.keyId)?Buffer.from(bytesFromBase64(object.keyId)):Buffer.alloc(0)}},toJSON(message){
const obj={};if(message.keyId.length!==0){obj.keyId=base64FromBytes(message.keyId)}return obj}};exports.RFC3161SignedTimestamp={fromJSON(object){return{signedTimestamp:isSet(
object.signedTimestamp)?Buffer.from(bytesFromBase64(object.signedTimestamp)):Buffer.alloc(0)}},toJSON(message){const obj={};if(message.signedTimestamp.length!==
0){obj.signedTimestamp=base64FromBytes(message.signedTimestamp)}return obj}};exports.PublicKey={fromJSON(object){return{rawBytes:isSet(object.rawBytes)?Buffer.from(
bytesFromBase64(object.rawBytes)):void 0,keyDetails:isSet(object.keyDetails)?publicKeyDetailsFromJSON(object.keyDetails):0,validFor:isSet(object.validFor)?exports.
TimeRange.fromJSON(object.validFor):void 0}},toJSON(message){const obj={};if(message.rawBytes!==void 0){obj.rawBytes=base64FromBytes(message.rawBytes)}if(message.
keyDetails!==0){obj.keyDetails=publicKeyDetailsToJSON(message.keyDetails)}if(message.validFor!==void 0){obj.validFor=exports.TimeRange.toJSON(message.validFor)}
return obj}};exports.PublicKeyIdentifier={fromJSON(object){return{hint:isSet(object.hint)?globalThis.String(object.hint):""}},toJSON(message){const obj={};if(message.
hint!==""){obj.hint=message.hint}return obj}};exports.ObjectIdentifier={fromJSON(object){return{id:globalThis.Array.isArray(object?.id)?object.id.map(e=>globalThis.
Number(e)):[]}},toJSON(message){const obj={};if(message.id?.length){obj.id=message.id.map(e=>Math.round(e))}return obj}};exports.ObjectIdentifierValuePair={fromJSON(object){
return{oid:isSet(object.oid)?exports.ObjectIdentifier.fromJSON(object.oid):void 0,value:isSet(object.value)?Buffer.from(bytesFromBase64(object.value)):Buffer.alloc(
0)}},toJSON(message){const obj={};if(message.oid!==void 0){obj.oid=exports.ObjectIdentifier.toJSON(message.oid)}if(message.value.length!==0){obj.value=base64FromBytes(
message.value)}return obj}};exports.DistinguishedName={fromJSON(object){return{organization:isSet(object.organization)?globalThis.String(object.organization):"",
commonName:isSet(object.commonName)?globalThis.String(object.commonName):""}},toJSON(message){const obj={};if(message.organization!==""){obj.organization=message.
organization}if(message.commonName!==""){obj.commonName=message.commonName}return obj}};exports.X509Certificate={fromJSON(object){return{rawBytes:isSet(object.rawBytes)?
Buffer.from(bytesFromBase64(object.rawBytes)):Buffer.alloc(0)}},toJSON(message){const obj={};if(message.rawBytes.length!==0){obj.rawBytes=base64FromBytes(message.
rawBytes)}return obj}};exports.SubjectAlternativeName={fromJSON(object){return{type:isSet(object.type)?subjectAlternativeNameTypeFromJSON(object.type):0,identity:isSet(
object.regexp)?{$case:"regexp",regexp:globalThis.String(object.regexp)}:isSet(object.value)?{$case:"value",value:globalThis.String(object.value)}:void 0}},toJSON(message){
const obj={};if(message.type!==0){obj.type=subjectAlternativeNameTypeToJSON(message.type)}if(message.identity?.$case==="regexp"){obj.regexp=message.identity.regexp}else if(message.
identity?.$case==="value"){obj.value=message.identity.value}return obj}};exports.X509CertificateChain={fromJSON(object){return{certificates:globalThis.Array.isArray(
object?.certificates)?object.certificates.map(e=>exports.X509Certificate.fromJSON(e)):[]}},toJSON(message){const obj={};if(message.certificates?.length){obj.certificates=
message.certificates.map(e=>exports.X509Certificate.toJSON(e))}return obj}};exports.TimeRange={fromJSON(object){return{start:isSet(object.start)?fromJsonTimestamp(
object.start):void 0,end:isSet(object.end)?fromJsonTimestamp(object.end):void 0}},toJSON(message){const obj={};if(message.start!==void 0){obj.start=message.start.
toISOString()}if(message.end!==void 0){obj.end=message.end.toISOString()}return obj}};function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(
b64,"base64"))}function base64FromBytes(arr){return globalThis.Buffer.from(arr).toString("base64")}function fromTimestamp(t){let millis=(globalThis.Number(t.seconds)||
0)*1e3;millis+=(t.nanos||0)/1e6;return new globalThis.Date(millis)}function fromJsonTimestamp(o){if(o instanceof globalThis.Date){return o}else if(typeof o==="s\
tring"){return new globalThis.Date(o)}else{return fromTimestamp(timestamp_1.Timestamp.fromJSON(o))}}function isSet(value){return value!==null&&value!==void 0}}),
8615:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.TransparencyLogEntry=exports.InclusionPromise=
exports.InclusionProof=exports.Checkpoint=exports.KindVersion=void 0;const sigstore_common_1=__nccwpck_require__2(7755);exports.KindVersion={fromJSON(object){return{
kind:isSet(object.kind)?globalThis.String(object.kind):"",version:isSet(object.version)?globalThis.String(object.version):""}},toJSON(message){const obj={};if(message.
kind!==""){obj.kind=message.kind}if(message.version!==""){obj.version=message.version}return obj}};exports.Checkpoint={fromJSON(object){return{envelope:isSet(object.
envelope)?globalThis.String(object.envelope):""}},toJSON(message){const obj={};if(message.envelope!==""){obj.envelope=message.envelope}return obj}};exports.InclusionProof=
{fromJSON(object){return{logIndex:isSet(object.logIndex)?globalThis.String(object.logIndex):"0",rootHash:isSet(object.rootHash)?Buffer.from(bytesFromBase64(object.
rootHash)):Buffer.alloc(0),treeSize:isSet(object.treeSize)?globalThis.String(object.treeSize):"0",hashes:globalThis.Array.isArray(object?.hashes)?object.hashes.
map(e=>Buffer.from(bytesFromBase64(e))):[],checkpoint:isSet(object.checkpoint)?exports.Checkpoint.fromJSON(object.checkpoint):void 0}},toJSON(message){const obj={};
if(message.logIndex!=="0"){obj.logIndex=message.logIndex}if(message.rootHash.length!==0){obj.rootHash=base64FromBytes(message.rootHash)}if(message.treeSize!=="0"){
obj.treeSize=message.treeSize}if(message.hashes?.length){obj.hashes=message.hashes.map(e=>base64FromBytes(e))}if(message.checkpoint!==void 0){obj.checkpoint=exports.
Checkpoint.toJSON(message.checkpoint)}return obj}};exports.InclusionPromise={fromJSON(object){return{signedEntryTimestamp:isSet(object.signedEntryTimestamp)?Buffer.
from(bytesFromBase64(object.signedEntryTimestamp)):Buffer.alloc(0)}},toJSON(message){const obj={};if(message.signedEntryTimestamp.length!==0){obj.signedEntryTimestamp=
base64FromBytes(message.signedEntryTimestamp)}return obj}};exports.TransparencyLogEntry={fromJSON(object){return{logIndex:isSet(object.logIndex)?globalThis.String(
object.logIndex):"0",logId:isSet(object.logId)?sigstore_common_1.LogId.fromJSON(object.logId):void 0,kindVersion:isSet(object.kindVersion)?exports.KindVersion.fromJSON(
object.kindVersion):void 0,integratedTime:isSet(object.integratedTime)?globalThis.String(object.integratedTime):"0",inclusionPromise:isSet(object.inclusionPromise)?
exports.InclusionPromise.fromJSON(object.inclusionPromise):void 0,inclusionProof:isSet(object.inclusionProof)?exports.InclusionProof.fromJSON(object.inclusionProof):
void 0,canonicalizedBody:isSet(object.canonicalizedBody)?Buffer.from(bytesFromBase64(object.canonicalizedBody)):Buffer.alloc(0)}},toJSON(message){const obj={};if(message.
logIndex!=="0"){obj.logIndex=message.logIndex}if(message.logId!==void 0){obj.logId=sigstore_common_1.LogId.toJSON(message.logId)}if(message.kindVersion!==void 0){
obj.kindVersion=exports.KindVersion.toJSON(message.kindVersion)}if(message.integratedTime!=="0"){obj.integratedTime=message.integratedTime}if(message.inclusionPromise!==
void 0){obj.inclusionPromise=exports.InclusionPromise.toJSON(message.inclusionPromise)}if(message.inclusionProof!==void 0){obj.inclusionProof=exports.InclusionProof.
toJSON(message.inclusionProof)}if(message.canonicalizedBody.length!==0){obj.canonicalizedBody=base64FromBytes(message.canonicalizedBody)}return obj}};function bytesFromBase64(b64){
return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){return globalThis.Buffer.from(arr).toString("base64")}function isSet(value){
return value!==null&&value!==void 0}}),1510:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
ClientTrustConfig=exports.ServiceConfiguration=exports.Service=exports.SigningConfig=exports.TrustedRoot=exports.CertificateAuthority=exports.TransparencyLogInstance=
exports.ServiceSelector=void 0;exports.serviceSelectorFromJSON=serviceSelectorFromJSON;exports.serviceSelectorToJSON=serviceSelectorToJSON;const sigstore_common_1=__nccwpck_require__2(
7755);var ServiceSelector;(function(ServiceSelector2){ServiceSelector2[ServiceSelector2["SERVICE_SELECTOR_UNDEFINED"]=0]="SERVICE_SELECTOR_UNDEFINED";ServiceSelector2[ServiceSelector2["\
ALL"]=1]="ALL";ServiceSelector2[ServiceSelector2["ANY"]=2]="ANY";ServiceSelector2[ServiceSelector2["EXACT"]=3]="EXACT"})(ServiceSelector||(exports.ServiceSelector=
ServiceSelector={}));function serviceSelectorFromJSON(object){switch(object){case 0:case"SERVICE_SELECTOR_UNDEFINED":return ServiceSelector.SERVICE_SELECTOR_UNDEFINED;case 1:case"\
ALL":return ServiceSelector.ALL;case 2:case"ANY":return ServiceSelector.ANY;case 3:case"EXACT":return ServiceSelector.EXACT;default:throw new globalThis.Error("\
Unrecognized enum value "+object+" for enum ServiceSelector")}}function serviceSelectorToJSON(object){switch(object){case ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
return"SERVICE_SELECTOR_UNDEFINED";case ServiceSelector.ALL:return"ALL";case ServiceSelector.ANY:return"ANY";case ServiceSelector.EXACT:return"EXACT";default:throw new globalThis.
Error("Unrecognized enum value "+object+" for enum ServiceSelector")}}exports.TransparencyLogInstance={fromJSON(object){return{baseUrl:isSet(object.baseUrl)?globalThis.
String(object.baseUrl):"",hashAlgorithm:isSet(object.hashAlgorithm)?(0,sigstore_common_1.hashAlgorithmFromJSON)(object.hashAlgorithm):0,publicKey:isSet(object.publicKey)?
sigstore_common_1.PublicKey.fromJSON(object.publicKey):void 0,logId:isSet(object.logId)?sigstore_common_1.LogId.fromJSON(object.logId):void 0,checkpointKeyId:isSet(
object.checkpointKeyId)?sigstore_common_1.LogId.fromJSON(object.checkpointKeyId):void 0,operator:isSet(object.operator)?globalThis.String(object.operator):""}},
toJSON(message){const obj={};if(message.baseUrl!==""){obj.baseUrl=message.baseUrl}if(message.hashAlgorithm!==0){obj.hashAlgorithm=(0,sigstore_common_1.hashAlgorithmToJSON)(
message.hashAlgorithm)}if(message.publicKey!==void 0){obj.publicKey=sigstore_common_1.PublicKey.toJSON(message.publicKey)}if(message.logId!==void 0){obj.logId=sigstore_common_1.
LogId.toJSON(message.logId)}if(message.checkpointKeyId!==void 0){obj.checkpointKeyId=sigstore_common_1.LogId.toJSON(message.checkpointKeyId)}if(message.operator!==
""){obj.operator=message.operator}return obj}};exports.CertificateAuthority={fromJSON(object){return{subject:isSet(object.subject)?sigstore_common_1.DistinguishedName.
fromJSON(object.subject):void 0,uri:isSet(object.uri)?globalThis.String(object.uri):"",certChain:isSet(object.certChain)?sigstore_common_1.X509CertificateChain.
fromJSON(object.certChain):void 0,validFor:isSet(object.validFor)?sigstore_common_1.TimeRange.fromJSON(object.validFor):void 0,operator:isSet(object.operator)?globalThis.
String(object.operator):""}},toJSON(message){const obj={};if(message.subject!==void 0){obj.subject=sigstore_common_1.DistinguishedName.toJSON(message.subject)}if(message.
uri!==""){obj.uri=message.uri}if(message.certChain!==void 0){obj.certChain=sigstore_common_1.X509CertificateChain.toJSON(message.certChain)}if(message.validFor!==
void 0){obj.validFor=sigstore_common_1.TimeRange.toJSON(message.validFor)}if(message.operator!==""){obj.operator=message.operator}return obj}};exports.TrustedRoot=
{fromJSON(object){return{mediaType:isSet(object.mediaType)?globalThis.String(object.mediaType):"",tlogs:globalThis.Array.isArray(object?.tlogs)?object.tlogs.map(
e=>exports.TransparencyLogInstance.fromJSON(e)):[],certificateAuthorities:globalThis.Array.isArray(object?.certificateAuthorities)?object.certificateAuthorities.
map(e=>exports.CertificateAuthority.fromJSON(e)):[],ctlogs:globalThis.Array.isArray(object?.ctlogs)?object.ctlogs.map(e=>exports.TransparencyLogInstance.fromJSON(
e)):[],timestampAuthorities:globalThis.Array.isArray(object?.timestampAuthorities)?object.timestampAuthorities.map(e=>exports.CertificateAuthority.fromJSON(e)):
[]}},toJSON(message){const obj={};if(message.mediaType!==""){obj.mediaType=message.mediaType}if(message.tlogs?.length){obj.tlogs=message.tlogs.map(e=>exports.TransparencyLogInstance.
toJSON(e))}if(message.certificateAuthorities?.length){obj.certificateAuthorities=message.certificateAuthorities.map(e=>exports.CertificateAuthority.toJSON(e))}if(message.
ctlogs?.length){obj.ctlogs=message.ctlogs.map(e=>exports.TransparencyLogInstance.toJSON(e))}if(message.timestampAuthorities?.length){obj.timestampAuthorities=message.
timestampAuthorities.map(e=>exports.CertificateAuthority.toJSON(e))}return obj}};exports.SigningConfig={fromJSON(object){return{mediaType:isSet(object.mediaType)?
globalThis.String(object.mediaType):"",caUrls:globalThis.Array.isArray(object?.caUrls)?object.caUrls.map(e=>exports.Service.fromJSON(e)):[],oidcUrls:globalThis.
Array.isArray(object?.oidcUrls)?object.oidcUrls.map(e=>exports.Service.fromJSON(e)):[],rekorTlogUrls:globalThis.Array.isArray(object?.rekorTlogUrls)?object.rekorTlogUrls.
map(e=>exports.Service.fromJSON(e)):[],rekorTlogConfig:isSet(object.rekorTlogConfig)?exports.ServiceConfiguration.fromJSON(object.rekorTlogConfig):void 0,tsaUrls:globalThis.
Array.isArray(object?.tsaUrls)?object.tsaUrls.map(e=>exports.Service.fromJSON(e)):[],tsaConfig:isSet(object.tsaConfig)?exports.ServiceConfiguration.fromJSON(object.
tsaConfig):void 0}},toJSON(message){const obj={};if(message.mediaType!==""){obj.mediaType=message.mediaType}if(message.caUrls?.length){obj.caUrls=message.caUrls.
map(e=>exports.Service.toJSON(e))}if(message.oidcUrls?.length){obj.oidcUrls=message.oidcUrls.map(e=>exports.Service.toJSON(e))}if(message.rekorTlogUrls?.length){
obj.rekorTlogUrls=message.rekorTlogUrls.map(e=>exports.Service.toJSON(e))}if(message.rekorTlogConfig!==void 0){obj.rekorTlogConfig=exports.ServiceConfiguration.
toJSON(message.rekorTlogConfig)}if(message.tsaUrls?.length){obj.tsaUrls=message.tsaUrls.map(e=>exports.Service.toJSON(e))}if(message.tsaConfig!==void 0){obj.tsaConfig=
exports.ServiceConfiguration.toJSON(message.tsaConfig)}return obj}};exports.Service={fromJSON(object){return{url:isSet(object.url)?globalThis.String(object.url):
"",majorApiVersion:isSet(object.majorApiVersion)?globalThis.Number(object.majorApiVersion):0,validFor:isSet(object.validFor)?sigstore_common_1.TimeRange.fromJSON(
object.validFor):void 0,operator:isSet(object.operator)?globalThis.String(object.operator):""}},toJSON(message){const obj={};if(message.url!==""){obj.url=message.
url}if(message.majorApiVersion!==0){obj.majorApiVersion=Math.round(message.majorApiVersion)}if(message.validFor!==void 0){obj.validFor=sigstore_common_1.TimeRange.
toJSON(message.validFor)}if(message.operator!==""){obj.operator=message.operator}return obj}};exports.ServiceConfiguration={fromJSON(object){return{selector:isSet(
object.selector)?serviceSelectorFromJSON(object.selector):0,count:isSet(object.count)?globalThis.Number(object.count):0}},toJSON(message){const obj={};if(message.
selector!==0){obj.selector=serviceSelectorToJSON(message.selector)}if(message.count!==0){obj.count=Math.round(message.count)}return obj}};exports.ClientTrustConfig=
{fromJSON(object){return{mediaType:isSet(object.mediaType)?globalThis.String(object.mediaType):"",trustedRoot:isSet(object.trustedRoot)?exports.TrustedRoot.fromJSON(
object.trustedRoot):void 0,signingConfig:isSet(object.signingConfig)?exports.SigningConfig.fromJSON(object.signingConfig):void 0}},toJSON(message){const obj={};
if(message.mediaType!==""){obj.mediaType=message.mediaType}if(message.trustedRoot!==void 0){obj.trustedRoot=exports.TrustedRoot.toJSON(message.trustedRoot)}if(message.
signingConfig!==void 0){obj.signingConfig=exports.SigningConfig.toJSON(message.signingConfig)}return obj}};function isSet(value){return value!==null&&value!==void 0}}),
2929:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.Input=exports.Artifact=exports.ArtifactVerificationOptions_ObserverTimestampOptions=
exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions=exports.ArtifactVerificationOptions_TimestampAuthorityOptions=exports.ArtifactVerificationOptions_CtlogOptions=
exports.ArtifactVerificationOptions_TlogOptions=exports.ArtifactVerificationOptions=exports.PublicKeyIdentities=exports.CertificateIdentities=exports.CertificateIdentity=
void 0;const sigstore_bundle_1=__nccwpck_require__2(3110);const sigstore_common_1=__nccwpck_require__2(7755);const sigstore_trustroot_1=__nccwpck_require__2(1510);
exports.CertificateIdentity={fromJSON(object){return{issuer:isSet(object.issuer)?globalThis.String(object.issuer):"",san:isSet(object.san)?sigstore_common_1.SubjectAlternativeName.
fromJSON(object.san):void 0,oids:globalThis.Array.isArray(object?.oids)?object.oids.map(e=>sigstore_common_1.ObjectIdentifierValuePair.fromJSON(e)):[]}},toJSON(message){
const obj={};if(message.issuer!==""){obj.issuer=message.issuer}if(message.san!==void 0){obj.san=sigstore_common_1.SubjectAlternativeName.toJSON(message.san)}if(message.
oids?.length){obj.oids=message.oids.map(e=>sigstore_common_1.ObjectIdentifierValuePair.toJSON(e))}return obj}};exports.CertificateIdentities={fromJSON(object){return{
identities:globalThis.Array.isArray(object?.identities)?object.identities.map(e=>exports.CertificateIdentity.fromJSON(e)):[]}},toJSON(message){const obj={};if(message.
identities?.length){obj.identities=message.identities.map(e=>exports.CertificateIdentity.toJSON(e))}return obj}};exports.PublicKeyIdentities={fromJSON(object){return{
publicKeys:globalThis.Array.isArray(object?.publicKeys)?object.publicKeys.map(e=>sigstore_common_1.PublicKey.fromJSON(e)):[]}},toJSON(message){const obj={};if(message.
publicKeys?.length){obj.publicKeys=message.publicKeys.map(e=>sigstore_common_1.PublicKey.toJSON(e))}return obj}};exports.ArtifactVerificationOptions={fromJSON(object){
return{signers:isSet(object.certificateIdentities)?{$case:"certificateIdentities",certificateIdentities:exports.CertificateIdentities.fromJSON(object.certificateIdentities)}:
isSet(object.publicKeys)?{$case:"publicKeys",publicKeys:exports.PublicKeyIdentities.fromJSON(object.publicKeys)}:void 0,tlogOptions:isSet(object.tlogOptions)?exports.
ArtifactVerificationOptions_TlogOptions.fromJSON(object.tlogOptions):void 0,ctlogOptions:isSet(object.ctlogOptions)?exports.ArtifactVerificationOptions_CtlogOptions.
fromJSON(object.ctlogOptions):void 0,tsaOptions:isSet(object.tsaOptions)?exports.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(object.tsaOptions):
void 0,integratedTsOptions:isSet(object.integratedTsOptions)?exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(object.integratedTsOptions):
void 0,observerOptions:isSet(object.observerOptions)?exports.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(object.observerOptions):void 0}},toJSON(message){
const obj={};if(message.signers?.$case==="certificateIdentities"){obj.certificateIdentities=exports.CertificateIdentities.toJSON(message.signers.certificateIdentities)}else if(message.
signers?.$case==="publicKeys"){obj.publicKeys=exports.PublicKeyIdentities.toJSON(message.signers.publicKeys)}if(message.tlogOptions!==void 0){obj.tlogOptions=exports.
ArtifactVerificationOptions_TlogOptions.toJSON(message.tlogOptions)}if(message.ctlogOptions!==void 0){obj.ctlogOptions=exports.ArtifactVerificationOptions_CtlogOptions.
toJSON(message.ctlogOptions)}if(message.tsaOptions!==void 0){obj.tsaOptions=exports.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(message.tsaOptions)}
if(message.integratedTsOptions!==void 0){obj.integratedTsOptions=exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(message.integratedTsOptions)}
if(message.observerOptions!==void 0){obj.observerOptions=exports.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(message.observerOptions)}return obj}};
exports.ArtifactVerificationOptions_TlogOptions={fromJSON(object){return{threshold:isSet(object.threshold)?globalThis.Number(object.threshold):0,performOnlineVerification:isSet(
object.performOnlineVerification)?globalThis.Boolean(object.performOnlineVerification):false,disable:isSet(object.disable)?globalThis.Boolean(object.disable):false}},
toJSON(message){const obj={};if(message.threshold!==0){obj.threshold=Math.round(message.threshold)}if(message.performOnlineVerification!==false){obj.performOnlineVerification=
message.performOnlineVerification}if(message.disable!==false){obj.disable=message.disable}return obj}};exports.ArtifactVerificationOptions_CtlogOptions={fromJSON(object){
return{threshold:isSet(object.threshold)?globalThis.Number(object.threshold):0,disable:isSet(object.disable)?globalThis.Boolean(object.disable):false}},toJSON(message){
const obj={};if(message.threshold!==0){obj.threshold=Math.round(message.threshold)}if(message.disable!==false){obj.disable=message.disable}return obj}};exports.
ArtifactVerificationOptions_TimestampAuthorityOptions={fromJSON(object){return{threshold:isSet(object.threshold)?globalThis.Number(object.threshold):0,disable:isSet(
object.disable)?globalThis.Boolean(object.disable):false}},toJSON(message){const obj={};if(message.threshold!==0){obj.threshold=Math.round(message.threshold)}if(message.
disable!==false){obj.disable=message.disable}return obj}};exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions={fromJSON(object){return{threshold:isSet(
object.threshold)?globalThis.Number(object.threshold):0,disable:isSet(object.disable)?globalThis.Boolean(object.disable):false}},toJSON(message){const obj={};if(message.
threshold!==0){obj.threshold=Math.round(message.threshold)}if(message.disable!==false){obj.disable=message.disable}return obj}};exports.ArtifactVerificationOptions_ObserverTimestampOptions=
{fromJSON(object){return{threshold:isSet(object.threshold)?globalThis.Number(object.threshold):0,disable:isSet(object.disable)?globalThis.Boolean(object.disable):
false}},toJSON(message){const obj={};if(message.threshold!==0){obj.threshold=Math.round(message.threshold)}if(message.disable!==false){obj.disable=message.disable}
return obj}};exports.Artifact={fromJSON(object){return{data:isSet(object.artifactUri)?{$case:"artifactUri",artifactUri:globalThis.String(object.artifactUri)}:isSet(
object.artifact)?{$case:"artifact",artifact:Buffer.from(bytesFromBase64(object.artifact))}:isSet(object.artifactDigest)?{$case:"artifactDigest",artifactDigest:sigstore_common_1.
HashOutput.fromJSON(object.artifactDigest)}:void 0}},toJSON(message){const obj={};if(message.data?.$case==="artifactUri"){obj.artifactUri=message.data.artifactUri}else if(message.
data?.$case==="artifact"){obj.artifact=base64FromBytes(message.data.artifact)}else if(message.data?.$case==="artifactDigest"){obj.artifactDigest=sigstore_common_1.
HashOutput.toJSON(message.data.artifactDigest)}return obj}};exports.Input={fromJSON(object){return{artifactTrustRoot:isSet(object.artifactTrustRoot)?sigstore_trustroot_1.
TrustedRoot.fromJSON(object.artifactTrustRoot):void 0,artifactVerificationOptions:isSet(object.artifactVerificationOptions)?exports.ArtifactVerificationOptions.
fromJSON(object.artifactVerificationOptions):void 0,bundle:isSet(object.bundle)?sigstore_bundle_1.Bundle.fromJSON(object.bundle):void 0,artifact:isSet(object.artifact)?
exports.Artifact.fromJSON(object.artifact):void 0}},toJSON(message){const obj={};if(message.artifactTrustRoot!==void 0){obj.artifactTrustRoot=sigstore_trustroot_1.
TrustedRoot.toJSON(message.artifactTrustRoot)}if(message.artifactVerificationOptions!==void 0){obj.artifactVerificationOptions=exports.ArtifactVerificationOptions.
toJSON(message.artifactVerificationOptions)}if(message.bundle!==void 0){obj.bundle=sigstore_bundle_1.Bundle.toJSON(message.bundle)}if(message.artifact!==void 0){
obj.artifact=exports.Artifact.toJSON(message.artifact)}return obj}};function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){
return globalThis.Buffer.from(arr).toString("base64")}function isSet(value){return value!==null&&value!==void 0}}),1443:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("\
get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
if(k2===void 0)k2=k;o[k2]=m[k]}));var __exportStar=this&&this.__exportStar||function(m,exports2){for(var p in m)if(p!=="default"&&!Object.prototype.hasOwnProperty.
call(exports2,p))__createBinding(exports2,m,p)};Object.defineProperty(exports,"__esModule",{value:true});__exportStar(__nccwpck_require__2(8873),exports);__exportStar(
__nccwpck_require__2(3110),exports);__exportStar(__nccwpck_require__2(7755),exports);__exportStar(__nccwpck_require__2(8615),exports);__exportStar(__nccwpck_require__2(
1510),exports);__exportStar(__nccwpck_require__2(2929),exports)}),4788:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;
o[k2]=m[k]}));var __exportStar=this&&this.__exportStar||function(m,exports2){for(var p in m)if(p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p))
__createBinding(exports2,m,p)};Object.defineProperty(exports,"__esModule",{value:true});__exportStar(__nccwpck_require__2(325),exports);__exportStar(__nccwpck_require__2(
7982),exports);__exportStar(__nccwpck_require__2(4612),exports);__exportStar(__nccwpck_require__2(9378),exports)}),8078:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.DSSESignatureContent=void 0;const core_1=__nccwpck_require__2(1845);class DSSESignatureContent{env;constructor(env){
this.env=env}compareDigest(digest){return core_1.crypto.bufferEqual(digest,core_1.crypto.digest("sha256",this.env.payload))}compareSignedDigest(digest){return core_1.
crypto.bufferEqual(digest,core_1.crypto.digest("sha256",this.preAuthEncoding))}compareSignature(signature){return core_1.crypto.bufferEqual(signature,this.signature)}verifySignature(key){
return core_1.crypto.verify(this.preAuthEncoding,key,this.signature)}get signature(){return this.env.signatures.length>0?this.env.signatures[0].sig:Buffer.from(
"")}get preAuthEncoding(){return core_1.dsse.preAuthEncoding(this.env.payloadType,this.env.payload)}}exports.DSSESignatureContent=DSSESignatureContent}),1219:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.toSignedEntity=toSignedEntity;exports.signatureContent=signatureContent;const core_1=__nccwpck_require__2(
1845);const dsse_1=__nccwpck_require__2(8078);const message_1=__nccwpck_require__2(9660);function toSignedEntity(bundle,artifact){const{tlogEntries,timestampVerificationData}=bundle.
verificationMaterial;const timestamps=[];for(const entry of tlogEntries){if(entry.integratedTime&&entry.integratedTime!=="0"){timestamps.push({$case:"transparen\
cy-log",tlogEntry:entry})}}for(const ts of timestampVerificationData?.rfc3161Timestamps??[]){timestamps.push({$case:"timestamp-authority",timestamp:core_1.RFC3161Timestamp.
parse(Buffer.from(ts.signedTimestamp))})}return{signature:signatureContent(bundle,artifact),key:key(bundle),tlogEntries,timestamps}}function signatureContent(bundle,artifact){
switch(bundle.content.$case){case"dsseEnvelope":return new dsse_1.DSSESignatureContent(bundle.content.dsseEnvelope);case"messageSignature":return new message_1.
MessageSignatureContent(bundle.content.messageSignature,artifact)}}function key(bundle){switch(bundle.verificationMaterial.content.$case){case"publicKey":return{
$case:"public-key",hint:bundle.verificationMaterial.content.publicKey.hint};case"x509CertificateChain":return{$case:"certificate",certificate:core_1.X509Certificate.
parse(Buffer.from(bundle.verificationMaterial.content.x509CertificateChain.certificates[0].rawBytes))};case"certificate":return{$case:"certificate",certificate:core_1.
X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.certificate.rawBytes))}}}}),9660:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.MessageSignatureContent=void 0;const core_1=__nccwpck_require__2(1845);const protobuf_specs_1=__nccwpck_require__2(
1443);const HASH_ALGORITHM_MAP={[protobuf_specs_1.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]:"sha256",[protobuf_specs_1.HashAlgorithm.SHA2_256]:"sha256",[protobuf_specs_1.
HashAlgorithm.SHA2_384]:"sha384",[protobuf_specs_1.HashAlgorithm.SHA2_512]:"sha512",[protobuf_specs_1.HashAlgorithm.SHA3_256]:"sha3-256",[protobuf_specs_1.HashAlgorithm.
SHA3_384]:"sha3-384"};class MessageSignatureContent{signature;messageDigest;artifact;hashAlgorithm;constructor(messageSignature,artifact){this.signature=messageSignature.
signature;this.messageDigest=messageSignature.messageDigest.digest;this.artifact=artifact;this.hashAlgorithm=HASH_ALGORITHM_MAP[messageSignature.messageDigest.algorithm]??
"sha256"}compareSignature(signature){return core_1.crypto.bufferEqual(signature,this.signature)}compareDigest(digest){return core_1.crypto.bufferEqual(digest,this.
messageDigest)}compareSignedDigest(digest){return this.compareDigest(digest)}verifySignature(key){return core_1.crypto.verify(this.artifact,key,this.signature,this.
hashAlgorithm)}}exports.MessageSignatureContent=MessageSignatureContent}),7540:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{
value:true});exports.PolicyError=exports.VerificationError=void 0;class BaseError extends Error{code;cause;constructor({code,message,cause}){super(message);this.
code=code;this.cause=cause;this.name=this.constructor.name}}class VerificationError extends BaseError{}exports.VerificationError=VerificationError;class PolicyError extends BaseError{}
exports.PolicyError=PolicyError}),1254:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var __webpack_unused_export__;__webpack_unused_export__={value:true};
exports.BL=exports.jO=__webpack_unused_export__=__webpack_unused_export__=__webpack_unused_export__=void 0;var bundle_1=__nccwpck_require__2(1219);__webpack_unused_export__=
{enumerable:true,get:function(){return bundle_1.toSignedEntity}};var error_1=__nccwpck_require__2(7540);__webpack_unused_export__={enumerable:true,get:function(){
return error_1.PolicyError}};__webpack_unused_export__={enumerable:true,get:function(){return error_1.VerificationError}};var trust_1=__nccwpck_require__2(7743);
Object.defineProperty(exports,"jO",{enumerable:true,get:function(){return trust_1.toTrustMaterial}});var verifier_1=__nccwpck_require__2(4102);Object.defineProperty(
exports,"BL",{enumerable:true,get:function(){return verifier_1.Verifier}})}),2589:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.CertificateChainVerifier=void 0;exports.verifyCertificateChain=verifyCertificateChain;const error_1=__nccwpck_require__2(
7540);const trust_1=__nccwpck_require__2(7743);function verifyCertificateChain(timestamp,leaf,certificateAuthorities){const cas=(0,trust_1.filterCertAuthorities)(
certificateAuthorities,timestamp);let error;for(const ca of cas){try{const verifier=new CertificateChainVerifier({trustedCerts:ca.certChain,untrustedCert:leaf,timestamp});
return verifier.verify()}catch(err){error=err}}throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"Failed to verify certificate chain",cause:error})}
class CertificateChainVerifier{untrustedCert;trustedCerts;localCerts;timestamp;constructor(opts){this.untrustedCert=opts.untrustedCert;this.trustedCerts=opts.trustedCerts;
this.localCerts=dedupeCertificates([...opts.trustedCerts,opts.untrustedCert]);this.timestamp=opts.timestamp}verify(){const certificatePath=this.sort();this.checkPath(
certificatePath);const validForDate=certificatePath.every(cert=>cert.validForDate(this.timestamp));if(!validForDate){throw new error_1.VerificationError({code:"\
CERTIFICATE_ERROR",message:"certificate is not valid or expired at the specified date"})}return certificatePath}sort(){const leafCert=this.untrustedCert;let paths=this.
buildPaths(leafCert);paths=paths.filter(path2=>path2.some(cert=>this.trustedCerts.includes(cert)));if(paths.length===0){throw new error_1.VerificationError({code:"\
CERTIFICATE_ERROR",message:"no trusted certificate path found"})}const path=paths.reduce((prev,curr)=>prev.length<curr.length?prev:curr);return[leafCert,...path].
slice(0,-1)}buildPaths(certificate){const paths=[];const issuers=this.findIssuer(certificate);if(issuers.length===0){throw new error_1.VerificationError({code:"\
CERTIFICATE_ERROR",message:"no valid certificate path found"})}for(let i=0;i<issuers.length;i++){const issuer=issuers[i];if(issuer.equals(certificate)){paths.push(
[certificate]);continue}const subPaths=this.buildPaths(issuer);for(let j=0;j<subPaths.length;j++){paths.push([issuer,...subPaths[j]])}}return paths}findIssuer(certificate){
let issuers=[];let keyIdentifier;if(certificate.subject.equals(certificate.issuer)){if(certificate.verify()){return[certificate]}}if(certificate.extAuthorityKeyID){
keyIdentifier=certificate.extAuthorityKeyID.keyIdentifier}this.localCerts.forEach(possibleIssuer=>{if(keyIdentifier){if(possibleIssuer.extSubjectKeyID){if(possibleIssuer.
extSubjectKeyID.keyIdentifier.equals(keyIdentifier)){issuers.push(possibleIssuer)}return}}if(possibleIssuer.subject.equals(certificate.issuer)){issuers.push(possibleIssuer)}});
issuers=issuers.filter(issuer=>{try{return certificate.verify(issuer)}catch(ex){return false}});return issuers}checkPath(path){if(path.length<1){throw new error_1.
VerificationError({code:"CERTIFICATE_ERROR",message:"certificate chain must contain at least one certificate"})}const validCAs=path.slice(1).every(cert=>cert.isCA);
if(!validCAs){throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"intermediate certificate is not a CA"})}for(let i=path.length-2;i>=0;i--){if(!path[i].
issuer.equals(path[i+1].subject)){throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"incorrect certificate name chaining"})}}for(let i=0;i<path.
length;i++){const cert=path[i];if(cert.extBasicConstraints?.isCA){const pathLength=cert.extBasicConstraints.pathLenConstraint;if(pathLength!==void 0&&pathLength<
i-1){throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"path length constraint exceeded"})}}}}}exports.CertificateChainVerifier=CertificateChainVerifier;
function dedupeCertificates(certs){for(let i=0;i<certs.length;i++){for(let j=i+1;j<certs.length;j++){if(certs[i].equals(certs[j])){certs.splice(j,1);j--}}}return certs}}),
3834:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.verifyPublicKey=verifyPublicKey;
exports.verifyCertificate=verifyCertificate;const core_1=__nccwpck_require__2(1845);const error_1=__nccwpck_require__2(7540);const certificate_1=__nccwpck_require__2(
2589);const sct_1=__nccwpck_require__2(4716);const OID_FULCIO_ISSUER_V1="1.3.6.1.4.1.57264.1.1";const OID_FULCIO_ISSUER_V2="1.3.6.1.4.1.57264.1.8";function verifyPublicKey(hint,timestamps,trustMaterial){
const key=trustMaterial.publicKey(hint);timestamps.forEach(timestamp=>{if(!key.validFor(timestamp)){throw new error_1.VerificationError({code:"PUBLIC_KEY_ERROR",
message:`Public key is not valid for timestamp: ${timestamp.toISOString()}`})}});return{key:key.publicKey}}function verifyCertificate(leaf,timestamps,trustMaterial){
let path=[];timestamps.forEach(timestamp=>{path=(0,certificate_1.verifyCertificateChain)(timestamp,leaf,trustMaterial.certificateAuthorities)});return{scts:(0,sct_1.
verifySCTs)(path[0],path[1],trustMaterial.ctlogs),signer:getSigner(path[0])}}function getSigner(cert){let issuer;const issuerExtension=cert.extension(OID_FULCIO_ISSUER_V2);
if(issuerExtension){issuer=issuerExtension.valueObj.subs?.[0]?.value.toString("ascii")}else{issuer=cert.extension(OID_FULCIO_ISSUER_V1)?.value.toString("ascii")}
const oids=cert.extensions.map(ext=>{const oid=ext.subs[0].toOID();return{oid:{id:oid.split(".").map(Number)},value:ext.subs[ext.subs.length-1].value}});const identity={
extensions:{issuer},subjectAlternativeName:cert.subjectAltName,oids};return{key:core_1.crypto.createPublicKey(cert.publicKey),identity}}}),4716:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.verifySCTs=verifySCTs;const core_1=__nccwpck_require__2(1845);const error_1=__nccwpck_require__2(
7540);const trust_1=__nccwpck_require__2(7743);function verifySCTs(cert,issuer,ctlogs){let extSCT;const clone=cert.clone();for(let i=0;i<clone.extensions.length;i++){
const ext=clone.extensions[i];if(ext.subs[0].toOID()===core_1.EXTENSION_OID_SCT){extSCT=new core_1.X509SCTExtension(ext);clone.extensions.splice(i,1);break}}if(!extSCT){
return[]}if(extSCT.signedCertificateTimestamps.length===0){return[]}const preCert=new core_1.ByteStream;const issuerId=core_1.crypto.digest("sha256",issuer.publicKey);
preCert.appendView(issuerId);const tbs=clone.tbsCertificate.toDER();preCert.appendUint24(tbs.length);preCert.appendView(tbs);return extSCT.signedCertificateTimestamps.
map(sct=>{const validCTLogs=(0,trust_1.filterTLogAuthorities)(ctlogs,{logID:sct.logID,targetDate:sct.datetime});const verified2=validCTLogs.some(log=>sct.verify(
preCert.buffer,log.publicKey));if(!verified2){throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:"SCT verification failed"})}return sct.logID})}}),
1530:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.verifySubjectAlternativeName=verifySubjectAlternativeName;
exports.verifyExtensions=verifyExtensions;exports.verifyOIDs=verifyOIDs;const error_1=__nccwpck_require__2(7540);function verifySubjectAlternativeName(policyIdentity,signerIdentity){
if(signerIdentity===void 0||!signerIdentity.match(policyIdentity)){throw new error_1.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",message:`certificate identity er\
ror - expected ${policyIdentity}, got ${signerIdentity}`})}}function verifyExtensions(policyExtensions,signerExtensions={}){let key;for(key in policyExtensions){
if(signerExtensions[key]!==policyExtensions[key]){throw new error_1.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",message:`invalid certificate extension - expected\
 ${key}=${policyExtensions[key]}, got ${key}=${signerExtensions[key]}`})}}}function verifyOIDs(policyOIDs,signerOIDs=[]){for(const policyOID of policyOIDs){const match=signerOIDs.
find(signerOID=>oidEquals(policyOID.oid?.id,signerOID.oid?.id)&&policyOID.value.equals(signerOID.value));if(!match){const oid=policyOID.oid?.id.join(".")??"<unk\
nown>";throw new error_1.PolicyError({code:"UNTRUSTED_SIGNER_ERROR",message:`invalid certificate extension - missing OID ${oid}`})}}}function oidEquals(a,b){if(a===
void 0||b===void 0){return false}return a.length===b.length&&a.every((v,i)=>v===b[i])}}),4909:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.getTSATimestamp=getTSATimestamp;exports.getTLogTimestamp=getTLogTimestamp;const tsa_1=__nccwpck_require__2(93);function getTSATimestamp(timestamp,data,timestampAuthorities){
(0,tsa_1.verifyRFC3161Timestamp)(timestamp,data,timestampAuthorities);return{type:"timestamp-authority",logID:timestamp.signerSerialNumber,timestamp:timestamp.signingTime}}
function getTLogTimestamp(entry){if(!entry.inclusionPromise){return void 0}return{type:"transparency-log",logID:entry.logId.keyId,timestamp:new Date(Number(entry.
integratedTime)*1e3)}}}),93:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.verifyRFC3161Timestamp=
verifyRFC3161Timestamp;const core_1=__nccwpck_require__2(1845);const error_1=__nccwpck_require__2(7540);const certificate_1=__nccwpck_require__2(2589);const trust_1=__nccwpck_require__2(
7743);function verifyRFC3161Timestamp(timestamp,data,timestampAuthorities){const signingTime=timestamp.signingTime;timestampAuthorities=(0,trust_1.filterCertAuthorities)(
timestampAuthorities,signingTime);timestampAuthorities=filterCAsBySerialAndIssuer(timestampAuthorities,{serialNumber:timestamp.signerSerialNumber,issuer:timestamp.
signerIssuer});const verified2=timestampAuthorities.some(ca=>{try{verifyTimestampForCA(timestamp,data,ca);return true}catch(e){return false}});if(!verified2){throw new error_1.
VerificationError({code:"TIMESTAMP_ERROR",message:"timestamp could not be verified"})}}function verifyTimestampForCA(timestamp,data,ca){const[leaf,...cas]=ca.certChain;
const signingKey=core_1.crypto.createPublicKey(leaf.publicKey);const signingTime=timestamp.signingTime;try{new certificate_1.CertificateChainVerifier({untrustedCert:leaf,
trustedCerts:cas,timestamp:signingTime}).verify()}catch(e){throw new error_1.VerificationError({code:"TIMESTAMP_ERROR",message:"invalid certificate chain"})}timestamp.
verify(data,signingKey)}function filterCAsBySerialAndIssuer(timestampAuthorities,criteria){return timestampAuthorities.filter(ca=>ca.certChain.length>0&&core_1.
crypto.bufferEqual(ca.certChain[0].serialNumber,criteria.serialNumber)&&core_1.crypto.bufferEqual(ca.certChain[0].issuer,criteria.issuer))}}),5911:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.LogCheckpoint=void 0;exports.verifyCheckpoint=verifyCheckpoint;const core_1=__nccwpck_require__2(
1845);const error_1=__nccwpck_require__2(7540);const CHECKPOINT_SEPARATOR="\n\n";const SIGNATURE_REGEX=/\u2014 (\S+) (\S+)\n/g;function verifyCheckpoint(entry,tlogs){
const inclusionProof=entry.inclusionProof;const signedNote=SignedNote.fromString(inclusionProof.checkpoint.envelope);const checkpoint=LogCheckpoint.fromString(signedNote.
note);if(!verifySignedNote(signedNote,tlogs)){throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid checkpoint signature"})}return checkpoint}
function verifySignedNote(signedNote,tlogs){const data=Buffer.from(signedNote.note,"utf-8");return signedNote.signatures.some(signature=>{const tlog=tlogs.find(
tlog2=>core_1.crypto.bufferEqual(tlog2.logID.subarray(0,4),signature.keyHint)&&tlog2.baseURL.includes(signature.name));if(!tlog){return false}return core_1.crypto.
verify(data,tlog.publicKey,signature.signature)})}class SignedNote{note;signatures;constructor(note,signatures){this.note=note;this.signatures=signatures}static fromString(envelope){
if(!envelope.includes(CHECKPOINT_SEPARATOR)){throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"missing checkpoint separator"})}const split2=envelope.
indexOf(CHECKPOINT_SEPARATOR);const header=envelope.slice(0,split2+1);const data=envelope.slice(split2+CHECKPOINT_SEPARATOR.length);const matches=data.matchAll(
SIGNATURE_REGEX);const signatures=Array.from(matches,match=>{const[,name,signature]=match;const sigBytes=Buffer.from(signature,"base64");if(sigBytes.length<5){throw new error_1.
VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"malformed checkpoint signature"})}return{name,keyHint:sigBytes.subarray(0,4),signature:sigBytes.subarray(
4)}});if(signatures.length===0){throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"no signatures found in checkpoint"})}return new SignedNote(
header,signatures)}}class LogCheckpoint{origin;logSize;logHash;rest;constructor(origin,logSize,logHash,rest){this.origin=origin;this.logSize=logSize;this.logHash=
logHash;this.rest=rest}static fromString(note){const lines=note.trimEnd().split("\n");if(lines.length<3){throw new error_1.VerificationError({code:"TLOG_INCLUSI\
ON_PROOF_ERROR",message:"too few lines in checkpoint header"})}const origin=lines[0];let logSize;try{logSize=BigInt(lines[1])}catch{throw new error_1.VerificationError(
{code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid checkpoint log size"})}const rootHash=Buffer.from(lines[2],"base64");const rest=lines.slice(3);return new LogCheckpoint(
origin,logSize,rootHash,rest)}}exports.LogCheckpoint=LogCheckpoint}),9016:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.DSSE_API_VERSION_V1=void 0;exports.verifyDSSETLogBody=verifyDSSETLogBody;exports.verifyDSSETLogBodyV2=verifyDSSETLogBodyV2;const error_1=__nccwpck_require__2(
7540);exports.DSSE_API_VERSION_V1="0.0.1";function verifyDSSETLogBody(tlogEntry,content){switch(tlogEntry.apiVersion){case exports.DSSE_API_VERSION_V1:return verifyDSSE001TLogBody(
tlogEntry,content);default:throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported dsse version: ${tlogEntry.apiVersion}`})}}function verifyDSSETLogBodyV2(tlogEntry,content){
const spec=tlogEntry.spec?.spec;if(!spec){throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`missing dsse spec`})}switch(spec.$case){case"dsse\
V002":return verifyDSSE002TLogBody(spec.dsseV002,content);default:throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported version: ${spec.
$case}`})}}function verifyDSSE001TLogBody(tlogEntry,content){if(tlogEntry.spec.signatures?.length!==1){throw new error_1.VerificationError({code:"TLOG_BODY_ERRO\
R",message:"signature count mismatch"})}const tlogSig=tlogEntry.spec.signatures[0].signature;if(!content.compareSignature(Buffer.from(tlogSig,"base64")))throw new error_1.
VerificationError({code:"TLOG_BODY_ERROR",message:"tlog entry signature mismatch"});const tlogHash=tlogEntry.spec.payloadHash?.value||"";if(!content.compareDigest(
Buffer.from(tlogHash,"hex"))){throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"DSSE payload hash mismatch"})}}function verifyDSSE002TLogBody(spec,content){
if(spec.signatures?.length!==1){throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"signature count mismatch"})}const tlogSig=spec.signatures[0].
content;if(!content.compareSignature(tlogSig))throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"tlog entry signature mismatch"});const tlogHash=spec.
payloadHash?.digest||Buffer.from("");if(!content.compareDigest(tlogHash)){throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"DSSE payload hash\
 mismatch"})}}}),6733:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.HASHEDREKORD_API_VERSION_V1=
void 0;exports.verifyHashedRekordTLogBody=verifyHashedRekordTLogBody;exports.verifyHashedRekordTLogBodyV2=verifyHashedRekordTLogBodyV2;const error_1=__nccwpck_require__2(
7540);exports.HASHEDREKORD_API_VERSION_V1="0.0.1";function verifyHashedRekordTLogBody(tlogEntry,content){switch(tlogEntry.apiVersion){case exports.HASHEDREKORD_API_VERSION_V1:
return verifyHashedrekord001TLogBody(tlogEntry,content);default:throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported hashedrekord ve\
rsion: ${tlogEntry.apiVersion}`})}}function verifyHashedRekordTLogBodyV2(tlogEntry,content){const spec=tlogEntry.spec?.spec;if(!spec){throw new error_1.VerificationError(
{code:"TLOG_BODY_ERROR",message:`missing dsse spec`})}switch(spec.$case){case"hashedRekordV002":return verifyHashedrekord002TLogBody(spec.hashedRekordV002,content);default:
throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsupported version: ${spec.$case}`})}}function verifyHashedrekord001TLogBody(tlogEntry,content){
const tlogSig=tlogEntry.spec.signature.content||"";if(!content.compareSignature(Buffer.from(tlogSig,"base64"))){throw new error_1.VerificationError({code:"TLOG_\
BODY_ERROR",message:"signature mismatch"})}const tlogDigest=tlogEntry.spec.data.hash?.value||"";if(!content.compareSignedDigest(Buffer.from(tlogDigest,"hex"))){
throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"digest mismatch"})}}function verifyHashedrekord002TLogBody(spec,content){const tlogSig=spec.
signature?.content||Buffer.from("");if(!content.compareSignature(tlogSig)){throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"signature mismat\
ch"})}const tlogHash=spec.data?.digest||Buffer.from("");if(!content.compareSignedDigest(tlogHash)){throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"\
digest mismatch"})}}}),6301:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.verifyTLogBody=
verifyTLogBody;exports.verifyTLogInclusion=verifyTLogInclusion;const v2_1=__nccwpck_require__2(4788);const error_1=__nccwpck_require__2(7540);const dsse_1=__nccwpck_require__2(
9016);const hashedrekord_1=__nccwpck_require__2(6733);const intoto_1=__nccwpck_require__2(1666);const checkpoint_1=__nccwpck_require__2(5911);const merkle_1=__nccwpck_require__2(
167);const set_1=__nccwpck_require__2(1153);function verifyTLogBody(entry,sigContent){const{kind,version}=entry.kindVersion;let body;try{body=JSON.parse(entry.canonicalizedBody.
toString("utf8"))}catch{throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"invalid canonicalized body"})}if(kind!==body.kind||version!==body.apiVersion){
throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`kind/version mismatch - expected: ${kind}/${version}, received: ${body.kind}/${body.apiVersion}`})}
switch(kind){case"dsse":if(version==dsse_1.DSSE_API_VERSION_V1){return(0,dsse_1.verifyDSSETLogBody)(body,sigContent)}else{const entryRekorV2=v2_1.Entry.fromJSON(
body);return(0,dsse_1.verifyDSSETLogBodyV2)(entryRekorV2,sigContent)}case"intoto":return(0,intoto_1.verifyIntotoTLogBody)(body,sigContent);case"hashedrekord":if(version==
hashedrekord_1.HASHEDREKORD_API_VERSION_V1){return(0,hashedrekord_1.verifyHashedRekordTLogBody)(body,sigContent)}else{const entryRekorV2=v2_1.Entry.fromJSON(body);
return(0,hashedrekord_1.verifyHashedRekordTLogBodyV2)(entryRekorV2,sigContent)}default:throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`unsu\
pported kind: ${kind}`})}}function verifyTLogInclusion(entry,tlogAuthorities){let inclusionVerified=false;if(isTLogEntryWithInclusionPromise(entry)){(0,set_1.verifyTLogSET)(
entry,tlogAuthorities);inclusionVerified=true}if(isTLogEntryWithInclusionProof(entry)){const matchingAuthorities=tlogAuthorities.filter(tlog=>tlog.logID.equals(
entry.logId.keyId));const checkpoint=(0,checkpoint_1.verifyCheckpoint)(entry,matchingAuthorities);(0,merkle_1.verifyMerkleInclusion)(entry,checkpoint);inclusionVerified=
true}if(!inclusionVerified){throw new error_1.VerificationError({code:"TLOG_MISSING_INCLUSION_ERROR",message:"inclusion could not be verified"})}return}function isTLogEntryWithInclusionPromise(entry){
return entry.inclusionPromise!==void 0}function isTLogEntryWithInclusionProof(entry){return entry.inclusionProof!==void 0}}),1666:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.verifyIntotoTLogBody=verifyIntotoTLogBody;const error_1=__nccwpck_require__2(7540);function verifyIntotoTLogBody(tlogEntry,content){
switch(tlogEntry.apiVersion){case"0.0.2":return verifyIntoto002TLogBody(tlogEntry,content);default:throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:`\
unsupported intoto version: ${tlogEntry.apiVersion}`})}}function verifyIntoto002TLogBody(tlogEntry,content){if(tlogEntry.spec.content.envelope.signatures?.length!==
1){throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"signature count mismatch"})}const tlogSig=base64Decode(tlogEntry.spec.content.envelope.signatures[0].
sig);if(!content.compareSignature(Buffer.from(tlogSig,"base64"))){throw new error_1.VerificationError({code:"TLOG_BODY_ERROR",message:"tlog entry signature mism\
atch"})}const tlogHash=tlogEntry.spec.content.payloadHash?.value||"";if(!content.compareDigest(Buffer.from(tlogHash,"hex"))){throw new error_1.VerificationError(
{code:"TLOG_BODY_ERROR",message:"DSSE payload hash mismatch"})}}function base64Decode(str){return Buffer.from(str,"base64").toString("utf-8")}}),167:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.verifyMerkleInclusion=verifyMerkleInclusion;const core_1=__nccwpck_require__2(1845);const error_1=__nccwpck_require__2(
7540);const RFC6962_LEAF_HASH_PREFIX=Buffer.from([0]);const RFC6962_NODE_HASH_PREFIX=Buffer.from([1]);function verifyMerkleInclusion(entry,checkpoint){const inclusionProof=entry.
inclusionProof;let logIndex;try{logIndex=BigInt(inclusionProof.logIndex)}catch{throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"i\
nvalid inclusion proof log index"})}const treeSize=BigInt(checkpoint.logSize);if(logIndex<0n||logIndex>=treeSize){throw new error_1.VerificationError({code:"TLO\
G_INCLUSION_PROOF_ERROR",message:`invalid index: ${logIndex}`})}const{inner,border}=decompInclProof(logIndex,treeSize);if(inclusionProof.hashes.length!==inner+border){
throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"invalid hash count"})}const innerHashes=inclusionProof.hashes.slice(0,inner);const borderHashes=inclusionProof.
hashes.slice(inner);const leafHash=hashLeaf(entry.canonicalizedBody);const calculatedHash=chainBorderRight(chainInner(leafHash,innerHashes,logIndex),borderHashes);
if(!core_1.crypto.bufferEqual(calculatedHash,checkpoint.logHash)){throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROOF_ERROR",message:"calculated roo\
t hash does not match inclusion proof"})}}function decompInclProof(index,size){const inner=innerProofSize(index,size);const border=onesCount(index>>BigInt(inner));
return{inner,border}}function chainInner(seed,hashes,index){return hashes.reduce((acc,h,i)=>{if(index>>BigInt(i)&BigInt(1)){return hashChildren(h,acc)}else{return hashChildren(
acc,h)}},seed)}function chainBorderRight(seed,hashes){return hashes.reduce((acc,h)=>hashChildren(h,acc),seed)}function innerProofSize(index,size){return bitLength(
index^size-BigInt(1))}function onesCount(num){return num.toString(2).split("1").length-1}function bitLength(n){if(n===0n){return 0}return n.toString(2).length}function hashChildren(left,right){
return core_1.crypto.digest("sha256",RFC6962_NODE_HASH_PREFIX,left,right)}function hashLeaf(leaf){return core_1.crypto.digest("sha256",RFC6962_LEAF_HASH_PREFIX,
leaf)}}),1153:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.verifyTLogSET=verifyTLogSET;
const core_1=__nccwpck_require__2(1845);const error_1=__nccwpck_require__2(7540);const trust_1=__nccwpck_require__2(7743);function verifyTLogSET(entry,tlogs){const validTLogs=(0,
trust_1.filterTLogAuthorities)(tlogs,{logID:entry.logId.keyId,targetDate:new Date(Number(entry.integratedTime)*1e3)});const verified2=validTLogs.some(tlog=>{const payload=toVerificationPayload(
entry);const data=Buffer.from(core_1.json.canonicalize(payload),"utf8");const signature=entry.inclusionPromise.signedEntryTimestamp;return core_1.crypto.verify(
data,tlog.publicKey,signature)});if(!verified2){throw new error_1.VerificationError({code:"TLOG_INCLUSION_PROMISE_ERROR",message:"inclusion promise could not be\
 verified"})}}function toVerificationPayload(entry){const{integratedTime,logIndex,logId,canonicalizedBody}=entry;return{body:canonicalizedBody.toString("base64"),
integratedTime:Number(integratedTime),logIndex:Number(logIndex),logID:logId.keyId.toString("hex")}}}),8785:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.filterCertAuthorities=filterCertAuthorities;exports.filterTLogAuthorities=filterTLogAuthorities;function filterCertAuthorities(certAuthorities,timestamp){
return certAuthorities.filter(ca=>{return ca.validFor.start<=timestamp&&ca.validFor.end>=timestamp})}function filterTLogAuthorities(tlogAuthorities,criteria){return tlogAuthorities.
filter(tlog=>{if(criteria.logID&&!tlog.logID.equals(criteria.logID)){return false}return tlog.validFor.start<=criteria.targetDate&&criteria.targetDate<=tlog.validFor.
end})}}),7743:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.filterTLogAuthorities=exports.
filterCertAuthorities=void 0;exports.toTrustMaterial=toTrustMaterial;const core_1=__nccwpck_require__2(1845);const protobuf_specs_1=__nccwpck_require__2(1443);const error_1=__nccwpck_require__2(
7540);const BEGINNING_OF_TIME=new Date(0);const END_OF_TIME=new Date(864e13);var filter_1=__nccwpck_require__2(8785);Object.defineProperty(exports,"filterCertAu\
thorities",{enumerable:true,get:function(){return filter_1.filterCertAuthorities}});Object.defineProperty(exports,"filterTLogAuthorities",{enumerable:true,get:function(){
return filter_1.filterTLogAuthorities}});function toTrustMaterial(root,keys){const keyFinder=typeof keys==="function"?keys:keyLocator(keys);return{certificateAuthorities:root.
certificateAuthorities.map(createCertAuthority),timestampAuthorities:root.timestampAuthorities.map(createCertAuthority),tlogs:root.tlogs.map(createTLogAuthority),
ctlogs:root.ctlogs.map(createTLogAuthority),publicKey:keyFinder}}function createTLogAuthority(tlogInstance){const keyDetails=tlogInstance.publicKey.keyDetails;const keyType=keyDetails===
protobuf_specs_1.PublicKeyDetails.PKCS1_RSA_PKCS1V5||keyDetails===protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V5||keyDetails===protobuf_specs_1.PublicKeyDetails.
PKIX_RSA_PKCS1V15_2048_SHA256||keyDetails===protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256||keyDetails===protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256?
"pkcs1":"spki";return{baseURL:tlogInstance.baseUrl,logID:tlogInstance.checkpointKeyId?tlogInstance.checkpointKeyId.keyId:tlogInstance.logId.keyId,publicKey:core_1.
crypto.createPublicKey(tlogInstance.publicKey.rawBytes,keyType),validFor:{start:tlogInstance.publicKey.validFor?.start||BEGINNING_OF_TIME,end:tlogInstance.publicKey.
validFor?.end||END_OF_TIME}}}function createCertAuthority(ca){return{certChain:ca.certChain.certificates.map(cert=>{return core_1.X509Certificate.parse(Buffer.from(
cert.rawBytes))}),validFor:{start:ca.validFor?.start||BEGINNING_OF_TIME,end:ca.validFor?.end||END_OF_TIME}}}function keyLocator(keys){return hint=>{const key=(keys||
{})[hint];if(!key){throw new error_1.VerificationError({code:"PUBLIC_KEY_ERROR",message:`key not found: ${hint}`})}return{publicKey:core_1.crypto.createPublicKey(
key.rawBytes),validFor:date=>{return(key.validFor?.start||BEGINNING_OF_TIME)<=date&&(key.validFor?.end||END_OF_TIME)>=date}}}}}),4102:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.Verifier=void 0;const util_1=__nccwpck_require__2(9023);const error_1=__nccwpck_require__2(7540);
const key_1=__nccwpck_require__2(3834);const policy_1=__nccwpck_require__2(1530);const timestamp_1=__nccwpck_require__2(4909);const tlog_1=__nccwpck_require__2(
6301);class Verifier{trustMaterial;options;constructor(trustMaterial,options={}){this.trustMaterial=trustMaterial;this.options={ctlogThreshold:options.ctlogThreshold??
1,tlogThreshold:options.tlogThreshold??1,timestampThreshold:options.timestampThreshold??options.tsaThreshold??1,tsaThreshold:0}}verify(entity,policy){const timestamps=this.
verifyTimestamps(entity);const signer=this.verifySigningKey(entity,timestamps);this.verifyTLogs(entity);this.verifySignature(entity,signer);if(policy){this.verifyPolicy(
policy,signer.identity||{})}return signer}verifyTimestamps(entity){const timestamps=[];for(const timestamp of entity.timestamps){switch(timestamp.$case){case"ti\
mestamp-authority":timestamps.push((0,timestamp_1.getTSATimestamp)(timestamp.timestamp,entity.signature.signature,this.trustMaterial.timestampAuthorities));break;case"\
transparency-log":{const result=(0,timestamp_1.getTLogTimestamp)(timestamp.tlogEntry);if(result){timestamps.push(result)}break}}}if(containsDupes(timestamps)){throw new error_1.
VerificationError({code:"TIMESTAMP_ERROR",message:"duplicate timestamp"})}if(timestamps.length<this.options.timestampThreshold){throw new error_1.VerificationError(
{code:"TIMESTAMP_ERROR",message:`expected ${this.options.timestampThreshold} timestamps, got ${timestamps.length}`})}return timestamps.map(t=>t.timestamp)}verifySigningKey({
key},timestamps){switch(key.$case){case"public-key":{return(0,key_1.verifyPublicKey)(key.hint,timestamps,this.trustMaterial)}case"certificate":{const result=(0,
key_1.verifyCertificate)(key.certificate,timestamps,this.trustMaterial);if(containsDupes(result.scts)){throw new error_1.VerificationError({code:"CERTIFICATE_ER\
ROR",message:"duplicate SCT"})}if(result.scts.length<this.options.ctlogThreshold){throw new error_1.VerificationError({code:"CERTIFICATE_ERROR",message:`expecte\
d ${this.options.ctlogThreshold} SCTs, got ${result.scts.length}`})}return result.signer}}}verifyTLogs({signature:content,tlogEntries}){const entryIDs=[];tlogEntries.
forEach(entry=>{(0,tlog_1.verifyTLogInclusion)(entry,this.trustMaterial.tlogs);(0,tlog_1.verifyTLogBody)(entry,content);entryIDs.push({logID:entry.logId.keyId,body:entry.
canonicalizedBody})});if(containsDupes(entryIDs)){throw new error_1.VerificationError({code:"TLOG_ERROR",message:"duplicate tlog entry"})}if(entryIDs.length<this.
options.tlogThreshold){throw new error_1.VerificationError({code:"TLOG_ERROR",message:`expected ${this.options.tlogThreshold} tlog entries, got ${entryIDs.length}`})}}verifySignature(entity,signer){
if(!entity.signature.verifySignature(signer.key)){throw new error_1.VerificationError({code:"SIGNATURE_ERROR",message:"signature verification failed"})}}verifyPolicy(policy,identity){
if(policy.subjectAlternativeName){(0,policy_1.verifySubjectAlternativeName)(policy.subjectAlternativeName,identity.subjectAlternativeName)}if(policy.extensions){
(0,policy_1.verifyExtensions)(policy.extensions,identity.extensions)}if(policy.oids){(0,policy_1.verifyOIDs)(policy.oids,identity.oids)}}}exports.Verifier=Verifier;
function containsDupes(arr){for(let i=0;i<arr.length;i++){for(let j=i+1;j<arr.length;j++){if((0,util_1.isDeepStrictEqual)(arr[i],arr[j])){return true}}}return false}}),
6982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("util")})};var __webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==void 0){
return cachedModule.exports}var module=__webpack_module_cache__[moduleId]={exports:{}};var threw=true;try{__webpack_modules__[moduleId].call(module.exports,module,
module.exports,__nccwpck_require__);threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}if(typeof __nccwpck_require__!==
"undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";var __webpack_exports__={};
;const external_node_worker_threads_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");;const external_node_crypto_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:crypto");var dist=__nccwpck_require__(1443);var verify_dist=__nccwpck_require__(1254);;function readConfiguredKeys(keys){const believed=new Map;
for(const{hint,pem,validFrom,validUntil,logged}of keys){if(believed.has(hint))throw new Error("two keys have one name");const[start,end]=[timeOf(validFrom,Number.
NEGATIVE_INFINITY),timeOf(validUntil,Number.POSITIVE_INFINITY)];believed.set(hint,{key:(0,external_node_crypto_namespaceObject.createPublicKey)(pem),logged,timed:validFrom!==
void 0||validUntil!==void 0,from:validFrom??"",until:validUntil??"",validFor:time=>start<=time.getTime()&&time.getTime()<=end})}return believed}function timeOf(text,absent){
if(text===void 0)return absent;const time=Date.parse(text);if(Number.isNaN(time))throw new Error("a key has a malformed time");return time}var core_dist=__nccwpck_require__(
1845);;const ok=value=>({ok:true,value});const failed=problem2=>({ok:false,problem:problem2});function collect(results){const values=[];const problems=[];for(const result of results){
if(result.ok)values.push(result.value);else problems.push(result.problem)}return problems.length>0?failed(problems):ok(values)};const TAG={boolean:1,integer:2,bitString:3,
octetString:4,objectIdentifier:6,utf8String:12,utcTime:23,generalizedTime:24,sequence:48};class DerError extends Error{}function readDer(bytes,tag){const value=readAt(
bytes,0);if(value.raw.length!==bytes.length)throw new DerError("there are bytes behind the end");if(tag!==void 0&&value.tag!==tag)throw new DerError(`a value ha\
s the tag ${value.tag}, not ${tag}`);return value}function readChildren(value,tag){if(value===void 0)throw new DerError("a value is missing");if(value.tag!==tag)
throw new DerError(`a value has the tag ${value.tag}, not ${tag}`);const children=[];for(let at2=0;at2<value.content.length;){const child=readAt(value.content,at2);
children.push(child);at2+=child.raw.length}return children}function readContent(value,tag){if(value===void 0)throw new DerError("a value is missing");if(value.tag!==
tag)throw new DerError(`a value has the tag ${value.tag}, not ${tag}`);return value.content}function readBoolean(value){const content=readContent(value,TAG.boolean);
if(content.length!==1||content[0]!==0&&content[0]!==255)throw new DerError("a boolean is malformed");return content[0]===255}function readObjectIdentifier(value){
const content=readContent(value,TAG.objectIdentifier);const arcs=[];let arc=0;let started=false;for(const byte of content){if(!started&&byte===128)throw new DerError(
"an object identifier is padded");arc=arc*128+(byte&127);if(!Number.isSafeInteger(arc))throw new DerError("an object identifier is too large");started=(byte&128)!==
0;if(!started){arcs.push(arc);arc=0}}const[first,...rest]=arcs;if(started||first===void 0)throw new DerError("an object identifier is cut short");const root=first<
40?0:first<80?1:2;return[root,first-40*root,...rest].join(".")}function readTime(value){const short=value?.tag===TAG.utcTime;const text=latin1(readContent(value,
short?TAG.utcTime:TAG.generalizedTime));const match=(short?/^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/:/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/).exec(text);if(match===
null)throw new DerError("a time is malformed");const[year=0,month=0,day=0,hour=0,minute=0,second=0]=match.slice(1).map(Number);const fullYear=short?year+(year>=
50?1900:2e3):year;const time=new Date(Date.UTC(fullYear,month-1,day,hour,minute,second));if(time.getUTCMonth()!==month-1||time.getUTCDate()!==day||hour>23||minute>
59||second>59){throw new DerError("a time does not exist")}return time}function readAt(bytes,at2){const tag=bytes[at2];const first=bytes[at2+1];if(tag===void 0||
first===void 0)throw new DerError("a value is cut short");if((tag&31)===31)throw new DerError("a tag has the long form");let length=first;let start=at2+2;if(first>
127){const count=first&127;if(count===0||count>4)throw new DerError("a length is indefinite or too large");length=0;for(let i=0;i<count;i++)length=length*256+(bytes[start+
i]??0);start+=count;if(length<128||length<256**(count-1))throw new DerError("a length is not minimal")}const end=start+length;if(end>bytes.length)throw new DerError(
"a value is cut short");return{tag,content:bytes.subarray(start,end),raw:bytes.subarray(at2,end)}}const latin1=bytes=>String.fromCharCode(...bytes.subarray(0,64));
;const MAX_BYTES=64*1024;const MAX_EXTENSIONS=100;function parseCertificate(der){if(der.length>MAX_BYTES)return failed({kind:"malformed",reason:`it is longer th\
an ${MAX_BYTES} bytes`});try{return readCertificate(der)}catch(error){if(!(error instanceof DerError))throw error;return failed({kind:"malformed",reason:error.message})}}
function readCertificate(der){const[tbs,algorithm,signature,...excess]=readChildren(readDer(der),TAG.sequence);if(readContent(signature,TAG.bitString)[0]!==0)throw new DerError(
"its signature is not whole bytes");if(tbs===void 0||algorithm===void 0||excess.length>0)throw new DerError("it has not three parts");const[version,serial,innerAlgorithm,
issuer,validity,subject,publicKey,...optional]=readChildren(tbs,TAG.sequence);const[number]=readChildren(version,160);if(readContent(number,TAG.integer)[0]!==2)
throw new DerError("it is not of version 3");readContent(serial,TAG.integer);readContent(issuer,TAG.sequence);readContent(subject,TAG.sequence);if(publicKey?.tag!==
TAG.sequence)throw new DerError("it has no public key");if(innerAlgorithm===void 0||!sameBytes(innerAlgorithm.raw,algorithm.raw)){return failed({kind:"ambiguous",
reason:"it names two signature algorithms"})}const[notBefore,notAfter,...more]=readChildren(validity,TAG.sequence);if(more.length>0)throw new DerError("its vali\
dity is malformed");const extensions=readExtensions(optional);if(typeof extensions==="string")return failed({kind:"ambiguous",reason:extensions});return ok({der,
tbs:tbs.raw,notBefore:readTime(notBefore),notAfter:readTime(notAfter),publicKey:publicKey.raw,extensions})}function readExtensions(optional){const[holder,...excess]=optional.
filter(value=>value.tag!==129&&value.tag!==130);if(holder===void 0||excess.length>0)throw new DerError("it has no list of extensions");const[list,...behind]=readChildren(
holder,163);if(behind.length>0)throw new DerError("it has two lists of extensions");const items=readChildren(list,TAG.sequence);if(items.length>MAX_EXTENSIONS)throw new DerError(
`it has more than ${MAX_EXTENSIONS} extensions`);const extensions=new Map;for(const item of items){const parts=readChildren(item,TAG.sequence);const oid=readObjectIdentifier(
parts[0]);const critical=parts.length===3&&readBoolean(parts[1]);if(parts.length<2||parts.length>3)throw new DerError("an extension is malformed");if(extensions.
has(oid))return`it has the extension ${oid} twice`;extensions.set(oid,{critical,value:readContent(parts.at(-1),TAG.octetString)})}return extensions}const sameBytes=(a,b)=>a.
length===b.length&&a.every((byte,index)=>byte===b[index]);;class HeldCertificate extends core_dist.X509Certificate{der;#tbs;#verified=new WeakMap;#memo=new Map;constructor(bytes){
const der=Buffer.from(bytes);const parsed=parseCertificate(der);if(!parsed.ok)throw new Error(`a certificate is ${parsed.problem.kind}: ${parsed.problem.reason}`);
super(core_dist.ASN1Obj.parseBuffer(der));this.der=der;this.#tbs=parsed.value.tbs}#once(name,make){if(!this.#memo.has(name))this.#memo.set(name,make());return this.#memo.
get(name)}get key(){return this.#once("key",()=>(0,external_node_crypto_namespaceObject.createPublicKey)({key:this.publicKey,format:"der",type:"spki"}))}verify(issuer){
const by=issuer??this;if(!(by instanceof HeldCertificate))return super.verify(issuer);const known2=this.#verified.get(by);if(known2!==void 0)return known2;const holds=this.#verifies(
by.key);this.#verified.set(by,holds);return holds}#verifies(key){try{return(0,external_node_crypto_namespaceObject.verify)(this.signatureAlgorithm,this.#tbs,key,
this.signatureValue)}catch{return false}}equals(other){return other instanceof HeldCertificate?this.der.equals(other.der):super.equals(other)}clone(){return core_dist.
X509Certificate.parse(Buffer.from(this.der))}get publicKey(){return this.#once("publicKey",()=>super.publicKey)}get subject(){return this.#once("subject",()=>super.
subject)}get issuer(){return this.#once("issuer",()=>super.issuer)}get notBefore(){return this.#once("notBefore",()=>super.notBefore)}get notAfter(){return this.#once(
"notAfter",()=>super.notAfter)}get isCA(){return this.#once("isCA",()=>super.isCA)}get extBasicConstraints(){return this.#once("extBasicConstraints",()=>super.extBasicConstraints)}get extAuthorityKeyID(){
return this.#once("extAuthorityKeyID",()=>super.extAuthorityKeyID)}get extSubjectKeyID(){return this.#once("extSubjectKeyID",()=>super.extSubjectKeyID)}};function createVerificationContext(settings){
const root=dist.TrustedRoot.fromJSON(JSON.parse(settings.trustedRoot.json));const key=settings.publicKey===void 0?void 0:(0,external_node_crypto_namespaceObject.
createPublicKey)(settings.publicKey);const keys=readConfiguredKeys(settings.keys??[]);const material=(0,verify_dist.jO)(root,hint=>{if(key!==void 0)return{publicKey:key,
validFor:()=>true};const found=keys.get(hint);if(found===void 0)throw new Error("no public key was given");return{publicKey:found.key,validFor:time=>found.validFor(
time)}});const held={...material,certificateAuthorities:material.certificateAuthorities.map(hold),timestampAuthorities:material.timestampAuthorities.map(hold)};
return{trustDomain:settings.trustDomain,material:held,strictness:strictness(held,thresholdsOf(settings)),keys,strictnessOf:({logged,timed})=>strictness(held,{certificateLogs:0,
logs:logged?1:0,timestampAuthorities:0,times:timed?1:0}),...key===void 0?{}:{publicKey:key}}}const strictness=(material,thresholds)=>({thresholds,verifier:new verify_dist.
BL(material,{ctlogThreshold:thresholds.certificateLogs,tlogThreshold:thresholds.logs,timestampThreshold:thresholds.times})});const hold=({certChain,validFor})=>({
certChain:certChain.map(certificate=>new HeldCertificate(certificate.root.toDER())),validFor});function thresholdsOf({trustDomain,trustedRoot,publicKey}){if(trustDomain===
"github")return{certificateLogs:0,logs:0,timestampAuthorities:1,times:1};const times=publicKey===void 0?1:0;if(trustDomain!=="custom")return{certificateLogs:1,logs:1,
timestampAuthorities:0,times};return{certificateLogs:trustedRoot.holds.certificateLogs>0?1:0,logs:trustedRoot.holds.logs>0?1:0,timestampAuthorities:0,times}};function displayText(text,limit=300){
const shown=text.replace(UNSAFE,display_escape);if(shown.length<=limit)return shown;return`${shown.slice(0,limit-1).replace(/[\ud800-\udbff]$/,"")}…`}const quoted=(text,limit=300)=>`\
"${displayText(text,limit)}"`;const UNSAFE=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udfff]/gu;const display_escape=character=>`\
\\u{${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}}`;function markdownText(text,limit=300){return withoutBareLinks(displayText(text,limit).replace(
/[\\`*_{}[\]<>()#+!|~&@:$-]/g,characterReference))}function markdownCode(text,limit=300){const safe=displayText(text,limit).replace(/[\\`*_[\]<>!|~&@:$]/g,characterReference);
return`<code>${withoutBareLinks(safe)}</code>`}const characterReference=character=>`&#${character.charCodeAt(0)};`;const withoutBareLinks=text=>text.replace(/www\./gi,
w=>`${w.slice(0,-1)}&#46;`);;function parseJson(text,depth=100){const cursor={text,at:0,depth};try{skipSpace(cursor);const value=parseValue(cursor,0);skipSpace(
cursor);return cursor.at===text.length?ok(value):stop(cursor,"there is text behind the end of the document")}catch(error){if(!(error instanceof Stop))throw error;
const before=text.slice(0,error.at);const line=before.split("\n").length;return failed({reason:error.message,line,column:error.at-before.lastIndexOf("\n")})}}class Stop extends Error{at;constructor(at2,reason){
super(reason);this.at=at2}}function stop(cursor,reason,at2=cursor.at){throw new Stop(at2,reason)}function skipSpace(cursor){for(;;){const code=cursor.text.charCodeAt(
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
end}function parseString(cursor){const{text}=cursor;const start=cursor.at;let escaped=false;let at2=start+1;for(;;){const code=text.charCodeAt(at2);if(code===34)
break;if(code===92){escaped=true;at2+=2}else if(code<32)stop(cursor,"a control character stands in a string",at2);else if(at2>=text.length)stop(cursor,"a string\
 does not end",start);else at2++}cursor.at=at2+1;const value=escaped?decodeEscapes(cursor,text.slice(start,at2+1),start):text.slice(start+1,at2);if(!value.isWellFormed())
stop(cursor,"a string has half of a surrogate pair",start);return value}function decodeEscapes(cursor,token,start){try{return JSON.parse(token)}catch{return stop(
cursor,"a string has an unknown escape",start)}}function parseNumber(cursor){NUMBER.lastIndex=cursor.at;const token=NUMBER.exec(cursor.text)?.[0];if(token===void 0)
return stop(cursor,"a value must stand here");const value=Number(token);if(!Number.isFinite(value))stop(cursor,"a number is too large");cursor.at+=token.length;
return value}const NUMBER=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;function parseWord(cursor,word,value){if(!cursor.text.startsWith(word,cursor.at))stop(cursor,
"a value must stand here");cursor.at+=word.length;return value}const isJsonObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);;const ENVIRONMENT_PROBLEMS={
"environment/read-failed":{meaning:"A file could not be read.",fix:"Make sure that the file exists and that the runner may read it."},"environment/write-failed":{
meaning:"A file could not be written. Nothing half-written was left behind.",fix:"Make sure that the folder exists, is writable and has space."},"environment/va\
riable-missing":{meaning:"A variable that the runner sets is missing or malformed.",fix:"Run this on a GitHub Actions runner, or set the variable as a runner do\
es."},"environment/token-malformed":{meaning:"The identity token is not one that a GitHub Actions job gets.",fix:"Use the token of the job: give no `identity-to\
ken`, and grant `id-token: write`."},"environment/token-expired":{meaning:"The identity token has run out, and it cannot be renewed.",fix:"Give no `identity-tok\
en`, so that the job asks for fresh ones; or sign fewer artifacts with one token."},"environment/program-missing":{meaning:"A program that is needed is not on t\
his machine.",fix:"Install the program that the message names."},"environment/inventory-failed":{meaning:"The inventory of the packages could not be taken. Noth\
ing was written.",fix:"Read the cause in the message; `exclude` passes over files that cannot be read."},"environment/inventory-unusable":{meaning:"The inventor\
y tool was not run to its end here: its place, its memory, its time or the size of its answer stood in the way. Nothing was written.",fix:"Read the message: it \
names what to change. Where it took too long or too much, `exclude` passes over files."},"environment/rebuild-unusable":{meaning:"A rebuild could not be made he\
re: its folder, its source or its machine stood in the way.",fix:"Read the message: it names what to change on the machine. Then run the job again."}};;const INPUT_PROBLEMS={
"input/missing":{meaning:"A required input was not given.",fix:"Give the input in the `with:` block of the step, or as a command-line option."},"input/unknown":{
meaning:"An input or option that this action does not have.",fix:"Correct the name; the table of inputs in the README lists all of them."},"input/malformed":{meaning:"\
An input does not have the form it must have. Nothing was guessed and nothing was done.",fix:"Write the value in the form that the message names."},"input/confl\
ict":{meaning:"Inputs that exclude each other were given together, or none of a group was given.",fix:"Give exactly one of the inputs that the message names."},
"input/unmatched-glob":{meaning:"A pattern matches no file. An empty match in a release is nearly always a build that went wrong.",fix:"Correct the pattern, or \
make sure that the build step wrote the file."},"input/empty-set":{meaning:"There is nothing to work on, and doing nothing must not look like success.",fix:"Nam\
e at least one artifact."},"input/duplicate-name":{meaning:"Two artifacts would get the same name, so a consumer could not tell them apart.",fix:"Set `base` so \
that the names keep their folders, or rename one of the files."},"input/asset-name":{meaning:"GitHub would store the asset under another name, so its checksums \
and attestations would not fit it.",fix:"Rename the file: letters, digits and `.`, `_`, `-`, `+`, `@` stay as they are; no dot at either end."},"input/unportabl\
e-name":{meaning:"A name that some system cannot hold, or takes for another one: the archive would not be the same everywhere.",fix:"Rename the file or folder, \
or exclude it with `!`."},"input/path-escape":{meaning:"A path leaves the folder it must stay in, by `..`, an absolute path or a symbolic link.",fix:"Move the f\
ile below the base folder, or set `base` to a folder that holds all files."},"input/not-a-file":{meaning:"A named path is a folder, a device, a socket or someth\
ing else than a regular file.",fix:"Name regular files only."},"input/too-large":{meaning:"A file or text is larger than the limit that protects against exhaust\
ion.",fix:"Make it smaller; the message names the limit."},"input/too-many":{meaning:"There are more items than the limit that protects against exhaustion.",fix:"\
Split the work; the message names the limit."},"input/checksum-syntax":{meaning:"A line of a checksum file is in none of the known forms.",fix:"Make the file ag\
ain with `sha256sum` or with the checksums action."},"input/json-syntax":{meaning:"A file is not strict JSON, or it repeats a key.",fix:"Mend the file at the po\
sition that the message names."},"input/yaml-syntax":{meaning:"A file is not YAML, or it can be read in more than one way.",fix:"Mend the file at the line that \
the message names."},"input/policy-malformed":{meaning:"A policy file says something that is not known, is not complete, or contradicts itself.",fix:"Mend the f\
ile at the line that the message names; an editor with the JSON Schema of policies shows what may stand there."},"input/policy-cycle":{meaning:"Policy files ext\
end each other in a circle, or too many deep.",fix:"Take the `extends` out of one of them."},"input/sbom-unknown":{meaning:"The file is neither a CycloneDX nor \
an SPDX document in JSON.",fix:"Give a CycloneDX JSON document (`bomFormat`) or an SPDX JSON document (`spdxVersion` and `SPDXID`)."},"input/sbom-malformed":{meaning:"\
The SBOM is not a well-formed CycloneDX document, or it has more than one reading.",fix:"Make the SBOM again with a tool that writes CycloneDX 1.2 to 1.7 as JSO\
N."},"input/sbom-invalid":{meaning:"The SBOM breaks the schema of its format, or contradicts itself.",fix:"Mend what the message names in the tool that made the\
 document."},"input/lockfile-syntax":{meaning:"A lockfile or manifest cannot be read: it was cut off, or is not in its own format.",fix:"Make the lockfile again\
 with its package manager, and commit it."},"input/source-tree":{meaning:"The tree of the commit cannot be read.",fix:"Check the repository out before this step\
, or set `source: folder` to read the folder as it is."},"input/source-time":{meaning:"Nothing tells the time of the source, and the time of the run would make \
every run different.",fix:"Set the environment variable `SOURCE_DATE_EPOCH`, or read a commit."},"input/ruleset-malformed":{meaning:"A ruleset file does not hol\
d a ruleset, or holds something that GitHub would refuse.",fix:"Mend the place that the message names; `rulesets import` writes files that are right."},"input/r\
uleset-lint":{meaning:"A ruleset file means something else than it seems to.",fix:"Write what is meant, as the message proposes."},"input/ruleset-duplicate":{meaning:"\
Two rulesets have the same target and name, so nobody knows which one counts.",fix:"Remove one of the two, or give it a name of its own."},"input/change-unknown":{
meaning:"No tracked file is known whose change must change the outputs.",fix:"Name a tracked text file that goes into the outputs."},"input/changelog-missing":{
meaning:"The changelog has no section for the version. Notes that say nothing are not made up.",fix:"Write the section under a heading such as `## 1.2.3`, or na\
me the right file in `changelog`."},"input/changelog-empty":{meaning:"The section of the version says nothing: it is blank, or has only comments, headings or pl\
aceholders.",fix:"Write what changed, or say in words that nothing notable did."},"input/changelog-duplicate":{meaning:"Several sections of the changelog are of\
 the version, so nobody knows which one counts.",fix:"Join the sections, or name the package in `package` when the file is of several."},"input/changelog-malfor\
med":{meaning:"The changelog is not Markdown in UTF-8, or has markup that is not closed or cannot be closed safely.",fix:"Save the file as UTF-8, and close the \
code, comment or HTML that the message names."},"input/image-missing":{meaning:"The registry has no such image, or does not show it without credentials.",fix:"C\
heck the name and the digest. If the image is private, give credentials of its registry."},"input/registry-credentials":{meaning:"The stored credentials of the \
registry cannot be used here.",fix:"Give `registry-username` and `registry-password`, or store a login without a credential helper."}};;const INTEGRITY_PROBLEMS={
"integrity/file-changed":{meaning:"A file changed while it was read. Its digest would be of bytes that never existed together.",fix:"Let the step that writes th\
e file end before this one starts."},"integrity/digest-mismatch":{meaning:"The bytes of the artifact are not the bytes that the digest names.",fix:"Do not use t\
he artifact. Get it again from its source; if it stays, treat it as tampered with."},"integrity/file-missing":{meaning:"A checksum file or digest list names an \
artifact that is not there.",fix:"Get the missing artifact, or the checksum file that belongs to this set of artifacts."},"integrity/file-unexpected":{meaning:"\
A file is there that no job vouched for: it got in between, or a build wrote it unsaid.",fix:"Find out where the file comes from before anything is signed or pu\
blished; if it belongs there, have its build list it."},"integrity/sbom-differs":{meaning:"The SBOM made again from the tree is not the SBOM that was given.",fix:"\
Find out how the published SBOM was made: it does not describe this tree."},"integrity/rehashed":{meaning:"A dependency has the same name and version as before,\
 and other bytes.",fix:"Do not release before you know who replaced the package: versions of a registry do not change."},"integrity/bundle-malformed":{meaning:"\
The bundle is not a well-formed Sigstore bundle, or it has more than one reading.",fix:"Get the bundle again from its source. What is malformed is never guessed\
 at."},"integrity/payload-malformed":{meaning:"The signed payload is not a well-formed in-toto statement, or it has more than one reading.",fix:"Have the attest\
ation made again by a tool that follows the in-toto specification."},"integrity/signature":{meaning:"The signature does not fit the signed bytes and the certifi\
cate.",fix:"Do not use the artifact: somebody changed the artifact, the statement or the bundle."},"integrity/certificate":{meaning:"The signing certificate doe\
s not lead to a certificate authority of the trusted root, or is malformed.",fix:"Check that `trust-domain` names the Sigstore instance the signer used; else do\
 not use the artifact."},"integrity/certificate-timestamp":{meaning:"The certificate has no valid proof that it stands in a certificate transparency log.",fix:"\
Do not use the artifact: the certificate may have been issued in secret."},"integrity/certificate-ambiguous":{meaning:"The certificate says two different things\
 of its signer: duplicate or contradicting extensions.",fix:"Do not use the artifact: no honest certificate authority issues such a certificate."},"integrity/lo\
g-entry":{meaning:"The transparency log entry is missing, or does not belong to this signature.",fix:"Sign the artifact again; do not use it as it is."},"integr\
ity/signing-time":{meaning:"There is no trusted time of signing, or it lies outside the life of the certificate or the keys.",fix:"Sign the artifact again; do n\
ot use it as it is."},"integrity/trusted-root":{meaning:"The trusted root is malformed, or has no start of validity where it must have one.",fix:"Give the `trus\
ted_root.json` of the Sigstore instance as it publishes it."},"integrity/subject-mismatch":{meaning:"The attestation does not speak of this artifact: no subject\
 has its digest, or digests contradict.",fix:"Get the attestation that belongs to this artifact; if there is none, do not use the artifact."},"integrity/predica\
te-contradiction":{meaning:"The predicate says something else than the certificate. Only the certificate is checked by an authority.",fix:"Do not use the artifa\
ct: the provenance was written to mislead, or by a broken builder."},"integrity/tag-moved":{meaning:"The tag does not point to the commit that this run is of: s\
omebody moved it.",fix:"Find out who moved the tag. Release from a new tag, and protect tags by a ruleset with `update` and `deletion`."},"integrity/tag-renamed":{
meaning:"The tag object was made for another tag, so its signature says nothing of this one.",fix:"Make the tag anew under its own name; somebody may have put t\
he object of another release there."},"integrity/release-differs":{meaning:"A release of this tag is published, and its assets are not the files of this run.",fix:"\
Change nothing on the published release. Release the new files as a new version."},"integrity/asset-unexpected":{meaning:"The release holds an asset that this r\
un did not upload.",fix:"Find out who added it. Delete that one asset from the draft, and run the job again."},"integrity/published-unverified":{meaning:"The re\
lease is published, and what a stranger gets of it is not what was verified before.",fix:"Warn your users, find out who changed it, and release a new version. N\
othing was changed or deleted: the evidence is still there."},"integrity/archive-differs":{meaning:"An archive just written does not hold what was put into it, \
so it was not published.",fix:"Run the job again on another runner; when it stays, report this with the log of the run."},"integrity/self-check":{meaning:"A bun\
dle just made was refused by our own verification, so it was not published.",fix:"Report this with the log of the run."},"integrity/not-reproduced":{meaning:"A \
file that ships is not the file that its commit builds, although the builds agree with each other.",fix:"Do not release it before you know why: it was built fro\
m something else, elsewhere in another way, or changed afterwards."},"integrity/rebuild-stale":{meaning:"An output of a rebuild was not made by it: it was there\
 before, is older than the build, or is a link to another file.",fix:"Let the build make its outputs itself: take them out of git, and share no output or cache \
folder between builds."}};;const INTERNAL_PROBLEMS={"internal/invariant":{meaning:"tier3 met a state that it holds to be impossible. It stopped before doing any\
thing further.",fix:"Please report this with the log of the run."}};;const PERMISSION_PROBLEMS={"permission/id-token":{meaning:"The job may not ask for an ident\
ity token, which keyless signing needs.",fix:"Add to the job:\npermissions:\n  id-token: write"},"permission/fork-pull-request":{meaning:"GitHub gives runs for \
pull requests from forks no identity token and no write permission.",fix:"Run this step only where signing is possible: `if: github.event_name != 'pull_request'\
`, or use `dry-run: true` for pull requests."},"permission/reusable-caller":{meaning:"The job runs in a reusable workflow, and the workflow that calls it does n\
ot grant the permission.",fix:"Add to the job that has `uses:` in the calling workflow:\npermissions:\n  id-token: write"},"permission/denied":{meaning:"The tok\
en may not do this.",fix:"Grant the permission that the message names to the job."},"permission/token-rejected":{meaning:"GitHub does not accept the token.",fix:"\
Give a valid token in the input `token`; `${{ github.token }}` is the default."},"permission/registry-denied":{meaning:"The container registry does not let thes\
e credentials, or nobody without credentials, do this.",fix:"Give credentials of that registry in `registry-username` and `registry-password`, or log in to it b\
efore this step; on GitHub `packages: read` (to push: `write`) must be granted to the job."},"permission/plan-limit":{meaning:"The plan of the owner does not ha\
ve this feature for this repository, so GitHub does not show it.",fix:"Make the repository public, or move its owner to a plan that has the feature."},"permissi\
on/attestations-unavailable":{meaning:"GitHub keeps no attestations for this repository: private repositories of users, and of plans without the feature, have n\
o store.",fix:"Set `store: none` and publish the bundles with the release, or make the repository public."}};;const POLICY_PROBLEMS={"policy/no-attestation":{meaning:"\
There is no bundle for the artifact. Nothing verified is never a success.",fix:"Put the bundle beside the artifact, name it in `bundles`, or give a token so tha\
t the store can be asked."},"policy/trust-domain":{meaning:"The bundle was made with another Sigstore instance than the policy accepts.",fix:"If that instance i\
s right, name it in `trust-domain`; else do not use the artifact."},"policy/issuer":{meaning:"The identity was vouched for by another issuer than the policy acc\
epts.",fix:"Use attestations made in GitHub Actions, or name the issuer of your enterprise in the policy."},"policy/signer-workflow":{meaning:"Another workflow \
signed than the policy accepts.",fix:"If that workflow is right, name it in `signer-workflow`; else do not use the artifact."},"policy/source-repository":{meaning:"\
The artifact was built from another repository than the policy accepts.",fix:"If that repository is right, name it in `repository`; else do not use the artifact\
."},"policy/source-repository-id":{meaning:"The repository has the right name but another identity: it was deleted and made again, or transferred.",fix:"Find ou\
t who owns the name now before you accept its id in `repository-id`."},"policy/source-ref":{meaning:"The artifact was built from another branch or tag than the \
policy accepts.",fix:"If that ref is right, name it in `source-ref`; else do not use the artifact."},"policy/source-digest":{meaning:"The artifact was built fro\
m another commit than the policy accepts.",fix:"If that commit is right, name it in `source-digest`; else do not use the artifact."},"policy/event":{meaning:"Th\
e build was started by an event that the policy does not accept.",fix:"If that event is right, name it in `events`; pull request events run code that nobody rev\
iewed."},"policy/level":{meaning:"The artifact is verified, and its provenance supports a lower SLSA Build level than the policy demands.",fix:"Release with the\
 reusable workflow release.yml at a commit, which gives level 3; or accept the lower level in `min-level`."},"policy/workflow-inputs":{meaning:"The provenance r\
ecords other inputs of the workflow than the policy accepts, or none.",fix:"Find out who gave the workflow that input; if it is right, list it in `workflow-inpu\
ts`."},"policy/runner":{meaning:"The signing job did not run, or does not say that it ran, on a runner hosted by GitHub.",fix:"Build on hosted runners, or set `\
allow-self-hosted: true` when you trust the machine."},"policy/predicate-type":{meaning:"There are attestations of the artifact, but none of the type that the p\
olicy demands.",fix:"Have the missing attestation made, or correct `predicate-types`."},"policy/name":{meaning:"The attestation speaks of the same bytes under a\
nother name, so a file may have been renamed or swapped.",fix:"Give the file its own name back, or set `require-name: false` when the name does not matter."},"p\
olicy/build-type":{meaning:"The provenance is of a build type, or has external parameters, that the policy does not know.",fix:"Have the artifact built in a way\
 that the policy knows."},"policy/denied":{meaning:"The policy denies this artifact, or the run that made it, by name.",fix:"Do not use the artifact; the reason\
 stands in the policy."},"policy/unlisted":{meaning:"No rule of the policy speaks of the artifact, and what nobody demanded anything of is not accepted.",fix:"F\
ind out where the file comes from; if it belongs to the release, give it a rule in `artifacts`."},"policy/rule-unmatched":{meaning:"A rule of the policy demands\
 an artifact that is not there.",fix:"Find out why it is missing; if the release may go without it, set `optional: true` in the rule."},"policy/undemanded":{meaning:"\
The rules that speak of the artifact do not say what repository it must be built from.",fix:"Name the repository in `source` of one of the rules."},"policy/thre\
shold":{meaning:"Fewer signers vouch for the artifact than the policy demands; two bundles of one signer count once.",fix:"Have the missing attestation made by \
another signer, or lower `at-least`."},"policy/parameters":{meaning:"The build had an external parameter that the policy does not list, or one with another valu\
e.",fix:"Find out who gave the build that parameter; if it is right, list it in `parameters`."},"policy/freshness":{meaning:"The artifact was signed before the \
policy allows, or too long ago.",fix:"Release again, or allow a longer time in `freshness`."},"policy/summary-verifier":{meaning:"A verification summary is of a\
nother verifier, or signed by somebody else, than the policy believes.",fix:"Do not use the artifact on its word. If that verifier is right, name the pair of it\
s signer and id."},"policy/summary-resource":{meaning:"A verification summary is for another resource than the artifact is used as.",fix:"Ask the verifier which\
 URI its summaries have for this artifact; if that is right, demand that URI."},"policy/summary-result":{meaning:"A verification summary says that the artifact \
failed.",fix:"Do not use the artifact; the verifier can tell why it failed."},"policy/summary-policy":{meaning:"A verification summary is of another policy than\
 is accepted.",fix:"Compare both policies; if that one is right, add its digest."},"policy/version-disagrees":{meaning:"The version of the tag, of the ref it wa\
s built from and of the name of the artifact are not the same.",fix:"Do not use the artifact: an older one may have been renamed. Correct `version` only if the \
names are right."},"policy/downgrade":{meaning:"The artifact is older than one that was accepted before.",fix:"Get the newer one; to go back on purpose, lower t\
he recorded version by hand."},"policy/test-failed":{meaning:"A case of a policy test ended in another verdict, or in other codes, than it says.",fix:"Find out \
whether the policy or the case is wrong; the message says what came out."},"policy/waiver-expired":{meaning:"A waiver that would let the artifact pass has expir\
ed.",fix:"Mend what was waived, or have its owner renew the waiver after review."},"policy/sbom-profile":{meaning:"The SBOM misses elements that the demanded pr\
ofile requires.",fix:"Give what the message names, or demand a profile that the inputs can meet."},"policy/sbom-license":{meaning:"A component has a licence tha\
t is not accepted, or none that is known.",fix:"Replace the component, or accept its licence after review."},"policy/sbom-components":{meaning:"The SBOM lists f\
ewer components than demanded. An empty list is never a success.",fix:"Commit the lockfiles, or set `min-components: 0` when there really is nothing to list."},
"policy/lock-missing":{meaning:"A manifest has no lockfile, so nobody knows which versions will be used.",fix:"Commit the lockfile, pass a BOM of the build in `\
sbom-inputs`, or exclude the manifest."},"policy/sbom-incomplete":{meaning:"The SBOM does not list everything, or not how it hangs together.",fix:"Close the gap\
s that the message names, or do not demand completeness."},"policy/ruleset-weaker":{meaning:"What is live protects less than what is declared.",fix:"Apply the d\
eclared ruleset; when the change is wanted, declare it after review."},"policy/ruleset-stricter":{meaning:"What is live protects more than what is declared.",fix:"\
Declare the stricter form, or set `mode: at-least` to accept it."},"policy/ruleset-changed":{meaning:"What is live differs from what is declared, and neither is\
 the stricter one.",fix:"Apply the declared ruleset, or declare the live form after review."},"policy/ruleset-cosmetic":{meaning:"What is live is spelled in ano\
ther way than what is declared, and protects the same.",fix:"Nothing has to be done; declare the live form to silence this."},"policy/ruleset-missing":{meaning:"\
A declared ruleset is not live.",fix:"Apply the declared ruleset, or remove its file after review."},"policy/ruleset-extra":{meaning:"A live ruleset is not decl\
ared. It cannot weaken anything, and nobody reviewed it.",fix:"Import it into a file, or set `allow-extra: true`."},"policy/ruleset-hidden":{meaning:"Something \
that decides the verdict was not shown to this token. Hidden is not empty.",fix:"Give the token of an App with the permission Administration: write, or set `byp\
ass: unverified-ok` to accept the loss."},"policy/ruleset-effective":{meaning:"The rules that GitHub says are in force are not those that the rulesets add up to\
.",fix:"Run the check again; when it stays, read the rulesets of the organization and the enterprise."},"policy/ruleset-dangling-actor":{meaning:"A ruleset lets\
 an actor bypass who is no longer there.",fix:"Take the actor out of the list; when its App or team comes back, so does its bypass."},"policy/tag-unprotected":{
meaning:"A rule that must protect the tag does not: nobody has it in force, or somebody can pass by it.",fix:"Add the ruleset that the report holds; rulesets ad\
d up, so nothing that exists has to change."},"policy/tag-unverified":{meaning:"Whether the tag is protected could not be told, since something was not shown or\
 not read.",fix:"Give the token of an App with the permission Administration: write, which is shown who can bypass; or set `bypass: unverified-ok` to accept the\
 loss."},"policy/tag-creation":{meaning:"A rule for the creation of tags stops the actor that makes the release, or may stop it.",fix:"Let that actor alone bypa\
ss the ruleset with the rule `creation`, or make the release as an actor that may."},"policy/release-mutable":{meaning:"The tag has no immutable release: its as\
sets can be changed after they were verified.",fix:"Switch on immutable releases in the settings of the repository, and publish the release after that."},"polic\
y/tag-not-release":{meaning:"The tag does not name a version, or is none of the tags that the policy takes for releases.",fix:"Release from a tag such as `v1.2.\
3` or `v1.2.3-rc.1`, or name the form of your tags in `tag-pattern`."},"policy/tag-missing":{meaning:"The tag is not there, or not any more.",fix:"Push the tag,\
 and find out who deleted it if it was there before."},"policy/tag-lightweight":{meaning:"The tag is lightweight: nobody stands for it, and nothing records when\
 it was made.",fix:"Make the next tag with `git tag -a`, or set `tag-type: any`."},"policy/tag-unsigned":{meaning:"The tag has no signature that GitHub could ve\
rify.",fix:"Make the next tag with `git tag -s` and a key that GitHub knows, or do not demand it in `tag-type`."},"policy/commit-unsigned":{meaning:"The commit \
has no signature that GitHub could verify.",fix:"Sign commits with a key that GitHub knows, or set `require-signed-commit: false`."},"policy/commit-off-branch":{
meaning:"The tagged commit is in none of the branches that releases are made from, so it may be unreviewed.",fix:"Tag a commit of the branch, or name the branch\
 in `branches`."},"policy/version-mismatch":{meaning:"The version in the tag is not the version in a manifest.",fix:"Set the version in the manifest, commit it,\
 and make a new tag; or name the right file in `manifest`."},"policy/version-unstated":{meaning:"No manifest states the version in a way that can be read withou\
t running anything.",fix:"Name the file in `manifest`, as `path` or `path:pattern`; or set `manifest: none` when the tag alone has it."},"policy/already-release\
d":{meaning:"There is a published release of the tag.",fix:"Raise the version and make a new tag, or set `require-unreleased: false` to resume."},"policy/contex\
t-unknown":{meaning:"Whether this is a release could not be told, since something was not shown or not read.",fix:"Do what the message says of what was not answ\
ered, and run the job again."},"policy/release-missing":{meaning:"The repository has no published release of the tag that was to be verified.",fix:"Check the ta\
g and the repository; a draft is not published, and a prerelease is found by its tag only."},"policy/release-foreign":{meaning:"There is a release or a draft of\
 this tag that was not made by a run for this tag and commit.",fix:"Look at the one that the message names; delete it by hand if it is a leftover, and run the j\
ob again."},"policy/release-incomplete":{meaning:"The files of the release do not describe each other completely, so a consumer could not verify all of them.",fix:"\
Have the missing file made by the step before, and name it in `files`; or take what is not delivered out of `require`."},"policy/tag-used-up":{meaning:"An immut\
able release had this tag and was deleted. GitHub never allows that name for a release again.",fix:"Release under a new tag, with a new version."},"policy/forbi\
dden-path":{meaning:"A file that must not ship, or has no business in a release, would go into the archive.",fix:"Exclude the file with `!` in `files`; when it \
is meant to ship, name it in `allow`."},"policy/secret-text":{meaning:"A file that would go into the archive holds a text of the form of a credential.",fix:"Tak\
e it out of the file and revoke it; a harmless one, such as a test key, is named in `allow-secrets`."},"policy/preset-unmet":{meaning:"The rules in force do not\
 reach the chosen preset.",fix:"Add the rulesets of the preset, or choose a preset that the repository can meet."},"policy/not-reproducible":{meaning:"The same \
commit, built twice, gives different bytes.",fix:"Mend what the report names as the cause; it says how, for each ecosystem."},"policy/rebuild-equivalent":{meaning:"\
The rebuild has the same content as the file that ships, and not the same bytes.",fix:"Make the container deterministic, as the report says; or set `accept: equ\
ivalent` to let it pass under that name."},"policy/rebuild-failed":{meaning:"A rebuild failed, or made nothing, so there is nothing to compare what ships with.",
fix:"Read the end of the log in the message; the whole log is kept as a file."},"policy/rebuild-insensitive":{meaning:"An input was changed on purpose and the c\
omparison did not turn red, so that its green proves nothing.",fix:"Name a tracked file in `sensitivity` that must change the outputs; if it does not, the build\
 takes them from elsewhere."},"policy/rebuild-uncovered":{meaning:"The files that ship are not the files that the build makes: one has no partner.",fix:"Name th\
e file in `outputs` or `shipped`, or take it out of the comparison with `ignore`."},"policy/version-yanked":{meaning:"The changelog says that this version was y\
anked, so it must not be released again.",fix:"Release a new version; when the notes of a yanked one are wanted, set `allow-yanked: true`."}};;const SERVICE_PROBLEMS={
"service/oidc-unavailable":{meaning:"The service that hands out identity tokens did not answer.",fix:"Run the job again when the service is back; a larger `max-\
wait` waits longer."},"service/oidc-refused":{meaning:"The service that hands out identity tokens refused the request; asking again will not help.",fix:"Make su\
re that the job has `id-token: write`, and run it again from the start."},"service/fulcio-unavailable":{meaning:"The certificate authority did not answer. Nothi\
ng was signed.",fix:"Run the job again when the service is back; a larger `max-wait` waits longer."},"service/fulcio-refused":{meaning:"The certificate authorit\
y refused the request; asking again will not help.",fix:"Check that the identity token is meant for this Sigstore instance."},"service/rekor-unavailable":{meaning:"\
The transparency log did not answer. Nothing was published.",fix:"Run the job again when the service is back; a larger `max-wait` waits longer."},"service/rekor\
-refused":{meaning:"The transparency log refused the entry; asking again will not help.",fix:"Report this with the log of the run: the entry is made by tier3."},
"service/timestamp-unavailable":{meaning:"The timestamp authority did not answer.",fix:"Run the job again when the service is back; a larger `max-wait` waits lo\
nger."},"service/timestamp-refused":{meaning:"The timestamp authority refused the request; asking again will not help.",fix:"Check that the instance has a times\
tamp authority of this kind; report it when it has."},"service/trusted-root-unavailable":{meaning:"The repository of the newest trusted root did not answer.",fix:"\
Run the job again when the service is back, or give a `trusted-root` file."},"service/trusted-root-stale":{meaning:"The bundle names a key that the built-in tru\
sted root does not hold. It may have come into use since, and the newest keys were not at hand.",fix:"Run the job again with a network and without `trusted-root\
-refresh: never`, or give a newer `trusted-root` file."},"service/github-unavailable":{meaning:"GitHub did not answer, or answered with a server error.",fix:"Ru\
n the job again when GitHub is back."},"service/github-refused":{meaning:"GitHub refused the request; asking again will not help.",fix:"Read what GitHub said, a\
nd correct what it names."},"service/registry-unavailable":{meaning:"The container registry did not answer, or answered with a server error.",fix:"Run the job a\
gain when the registry is back."},"service/registry-refused":{meaning:"The container registry refused the request, or asks for something that must not be done.",
fix:"Read what the registry said, and correct what the message names."},"service/rate-limited":{meaning:"GitHub answers no more requests for now.",fix:"Run the \
job again after the time that the message names, or give a token with a higher limit."},"service/concurrent-run":{meaning:"Another run makes the release of the \
same tag at this moment. This one took back what it had begun.",fix:"Wait for the other run. Give the workflow a `concurrency` group for each tag, so that only \
one runs."},"service/call-budget":{meaning:"The run has made all the requests to GitHub that it may make; what was not read is unknown.",fix:"Allow more request\
s, or split the repositories over several jobs."},"service/unexpected-answer":{meaning:"A service answered with something that is not what its interface promise\
s.",fix:"Run the job again; when it stays, something stands between the runner and the service."}};;const PROBLEM_REGISTRY={...INPUT_PROBLEMS,...PERMISSION_PROBLEMS,
...ENVIRONMENT_PROBLEMS,...SERVICE_PROBLEMS,...INTEGRITY_PROBLEMS,...POLICY_PROBLEMS,...INTERNAL_PROBLEMS};const problem_registry_problemCategory=code=>code.slice(
0,code.indexOf("/"));;function problem(code,parts){return{code,attempted:displayText(parts.attempted,500),current:displayText(parts.current,1e3),desired:displayText(
parts.desired,500),fix:parts.fix??PROBLEM_REGISTRY[code].fix,...parts.at===void 0?{}:{at:parts.at},...parts.cause===void 0?{}:{cause:displayText(parts.cause,1e3)}}}
const describeProblem=p=>`Cannot ${p.attempted}: ${p.current}; ${p.desired}${p.cause===void 0?"":` (${p.cause})`}`;function exitCodeOf(problems){const codes=problems.
map(p=>EXIT[problemCategory(p.code)]);return codes.includes(1)?1:codes.includes(2)?2:codes.includes(3)?3:0}const EXIT={integrity:1,policy:1,input:2,internal:2,environment:2,
permission:3,service:3};;const encoder=new TextEncoder;const decoder=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true});const formatUtf8=text=>encoder.encode(
text);function parseUtf8(bytes){try{return decoder.decode(bytes)}catch{return void 0}};const ALPHABET="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz01234\
56789+/";const SEXTET=new Int16Array(128).fill(-1);for(let i=0;i<ALPHABET.length;i++)SEXTET[ALPHABET.charCodeAt(i)]=i;function formatBase64(bytes){const parts=[];
for(let i=0;i<bytes.length;i+=3){const[a=0,b=0,c=0]=bytes.subarray(i,i+3);const left=bytes.length-i;parts.push(ALPHABET.charAt(a>>2)+ALPHABET.charAt((a&3)<<4|b>>
4)+(left>1?ALPHABET.charAt((b&15)<<2|c>>6):"=")+(left>2?ALPHABET.charAt(c&63):"="))}return parts.join("")}function parseBase64(text){if(text.length%4!==0)return void 0;
const padding=text.endsWith("==")?2:text.endsWith("=")?1:0;const bytes=new Uint8Array(text.length/4*3-padding);const end=text.length-padding;let bits=0;let held=0;
let at2=0;for(let i=0;i<end;i++){const code=text.charCodeAt(i);const sextet=code<128?SEXTET[code]??-1:-1;if(sextet<0)return void 0;held=held<<6|sextet;bits+=6;if(bits>=
8){bits-=8;bytes[at2++]=held>>bits&255;held&=(1<<bits)-1}}return held===0?bytes:void 0};class Malformed extends Error{}function refuse(place,reason){throw new Malformed(
`${place} ${reason}`)}function fieldsOf(value,place,known2){if(!isJsonObject(value))return refuse(place,"is not an object");const fields=Object.create(null);for(const[
key,member]of Object.entries(value)){if(!known2.includes(key))refuse(place,`has the unknown field ${quoted(key,60)}`);if(member!==null)fields[key]=member}return fields}
function textField(fields,key,place){const value=fields[key];return typeof value==="string"&&value!==""?value:refuse(`${place}.${key}`,"is not a text")}function bytesField(fields,key,place){
return parseBase64(textField(fields,key,place))??refuse(`${place}.${key}`,"is not canonical base64 with padding")}function listField(fields,key,place,limit){const value=fields[key]??
[];if(!Array.isArray(value))return refuse(`${place}.${key}`,"is not a list");if(value.length>limit)refuse(`${place}.${key}`,`has more than ${limit} elements`);return value}
function countField(fields,key,place){const value=fields[key]??"0";return typeof value==="string"&&/^(?:0|[1-9][0-9]{0,18})$/.test(value)?value:refuse(`${place}\
.${key}`,"is not a count in decimal text")};const DIGEST_LENGTHS={SHA2_256:32,SHA2_384:48,SHA2_512:64};function bundle_content_readContent(message,envelope){if(message!==
void 0&&envelope!==void 0)return refuse("bundle","has two contents");if(envelope!==void 0)return readEnvelope(envelope);if(message!==void 0)return readMessage(message);
return refuse("bundle","has no content")}function readEnvelope(value){const place="dsseEnvelope";const fields=fieldsOf(value,place,["payload","payloadType","sig\
natures"]);const signatures=listField(fields,"signatures",place,1);if(signatures.length===0)refuse(`${place}.signatures`,"is empty");const signature=fieldsOf(signatures[0],
`${place}.signatures[0]`,["sig","keyid"]);if(signature["keyid"]!==void 0&&typeof signature["keyid"]!=="string"){refuse(`${place}.signatures[0].keyid`,"is not a \
text")}return{kind:"envelope",payloadType:textField(fields,"payloadType",place),payload:bytesField(fields,"payload",place),signature:bytesField(signature,"sig",
`${place}.signatures[0]`)}}function readMessage(value){const place="messageSignature";const fields=fieldsOf(value,place,["messageDigest","signature"]);const digest=fieldsOf(
fields["messageDigest"],`${place}.messageDigest`,["algorithm","digest"]);const name=textField(digest,"algorithm",`${place}.messageDigest`);const algorithm=ALGORITHMS.
find(known2=>known2===name);if(algorithm===void 0)return refuse(`${place}.messageDigest.algorithm`,"is not a known algorithm");const bytes=bytesField(digest,"di\
gest",`${place}.messageDigest`);if(bytes.length!==DIGEST_LENGTHS[algorithm]){refuse(`${place}.messageDigest.digest`,`has the wrong length for ${algorithm}`)}return{
kind:"message",algorithm,digest:bytes,signature:bytesField(fields,"signature",place)}}const ALGORITHMS=Object.keys(DIGEST_LENGTHS);;function isNonEmpty(items){return items.
length>0};const PLACE="verificationMaterial";function readMaterial(value,version,limits){const fields=fieldsOf(value,PLACE,["certificate","x509CertificateChain",
"publicKey","tlogEntries","timestampVerificationData"]);const entries=listField(fields,"tlogEntries",PLACE,limits.logEntries);return{signer:readBundleSigner(fields,
version,limits.certificates),logEntries:entries.map((entry,index)=>readLogEntry(entry,`${PLACE}.tlogEntries[${index}]`,version)),timestamps:readTimestamps(fields["\
timestampVerificationData"],limits.timestamps)}}const MAX_HINT=512;function readBundleSigner(fields,version,limit){const{certificate,x509CertificateChain:chain,
publicKey}=fields;if(publicKey===void 0){return{kind:"certificate",certificates:readCertificates(fields,version,limit)}}if(certificate!==void 0||chain!==void 0)
refuse(PLACE,"has a key and a certificate");const{hint=""}=fieldsOf(publicKey,`${PLACE}.publicKey`,["hint"]);return typeof hint==="string"&&hint.length<=MAX_HINT?
{kind:"key",hint}:refuse(`${PLACE}.publicKey.hint`,"is not a short text")}function readCertificates(fields,version,limit){const{certificate,x509CertificateChain:chain}=fields;
if(certificate!==void 0&&chain!==void 0)refuse(PLACE,"has a certificate and a chain");if(certificate!==void 0)return[rawBytes(certificate,`${PLACE}.certificate`,
"rawBytes")];if(chain===void 0)return refuse(PLACE,"has no certificate");const place=`${PLACE}.x509CertificateChain`;if(version==="0.3")refuse(place,"is not all\
owed in version 0.3");const list=listField(fieldsOf(chain,place,["certificates"]),"certificates",place,limit);const bytes=list.map((item,index)=>rawBytes(item,`${place}\
.certificates[${index}]`,"rawBytes"));return isNonEmpty(bytes)?bytes:refuse(place,"is empty")}function readTimestamps(value,limit){if(value===void 0)return[];const place=`${PLACE}\
.timestampVerificationData`;const fields=fieldsOf(value,place,["rfc3161Timestamps"]);return listField(fields,"rfc3161Timestamps",place,limit).map((item,index)=>rawBytes(
item,`${place}.rfc3161Timestamps[${index}]`,"signedTimestamp"))}function readLogEntry(value,place,version){const fields=fieldsOf(value,place,["logIndex","logId",
"kindVersion","integratedTime","inclusionPromise","inclusionProof","canonicalizedBody"]);const{inclusionPromise:promise,inclusionProof:proof}=fields;if(version===
"0.1"&&promise===void 0)refuse(`${place}.inclusionPromise`,"is missing");if(version!=="0.1"&&proof===void 0)refuse(`${place}.inclusionProof`,"is missing");const kind=fieldsOf(
fields["kindVersion"],`${place}.kindVersion`,["kind","version"]);const integratedTime=countField(fields,"integratedTime",place);return{logIndex:countField(fields,
"logIndex",place),logId:rawBytes(fields["logId"],`${place}.logId`,"keyId"),kind:textField(kind,"kind",`${place}.kindVersion`),kindVersion:textField(kind,"versio\
n",`${place}.kindVersion`),...integratedTime==="0"?{}:{integratedTime},...promise===void 0?{}:{inclusionPromise:rawBytes(promise,`${place}.inclusionPromise`,"si\
gnedEntryTimestamp")},...proof===void 0?{}:{inclusionProof:readProof(proof,`${place}.inclusionProof`,version)},body:bytesField(fields,"canonicalizedBody",place)}}
function readProof(value,place,version){const fields=fieldsOf(value,place,["logIndex","rootHash","treeSize","hashes","checkpoint"]);const{checkpoint}=fields;if(version!==
"0.1"&&checkpoint===void 0)refuse(`${place}.checkpoint`,"is missing");const hashes=listField(fields,"hashes",place,63).map((hash,index)=>hashBytes(bytesField({hash},
"hash",`${place}.hashes[${index}]`),`${place}.hashes[${index}]`));return{logIndex:countField(fields,"logIndex",place),treeSize:countField(fields,"treeSize",place),
rootHash:hashBytes(bytesField(fields,"rootHash",place),`${place}.rootHash`),hashes,...checkpoint===void 0?{}:{checkpoint:textField(fieldsOf(checkpoint,`${place}\
.checkpoint`,["envelope"]),"envelope",`${place}.checkpoint`)}}}const hashBytes=(bytes,place)=>bytes.length===32?bytes:refuse(place,"is not a hash of 32 bytes");
const rawBytes=(value,place,key)=>bytesField(fieldsOf(value,place,[key]),key,place);;const BUNDLE_LIMITS={bytes:32*1024*1024,logEntries:32,timestamps:32,certificates:16};
const VERSIONS=new Map([["application/vnd.dev.sigstore.bundle+json;version=0.1","0.1"],["application/vnd.dev.sigstore.bundle+json;version=0.2","0.2"],["applicat\
ion/vnd.dev.sigstore.bundle+json;version=0.3","0.3"],["application/vnd.dev.sigstore.bundle.v0.3+json","0.3"]]);function decodeBundle(text){if(text.length>BUNDLE_LIMITS.
bytes||formatUtf8(text).length>BUNDLE_LIMITS.bytes){return malformed(`it is larger than ${BUNDLE_LIMITS.bytes} bytes`)}const json=parseJson(text);if(!json.ok){const{
line,column,reason}=json.problem;return malformed(`it is not strict JSON at line ${line}, column ${column}: ${reason}`)}try{const fields=fieldsOf(json.value,"bu\
ndle",TOP);const mediaType=textField(fields,"mediaType","bundle");const version=VERSIONS.get(mediaType);if(version===void 0)return malformed(`its media type ${quoted(
mediaType,100)} is not known`);const material=readMaterial(fields["verificationMaterial"],version,BUNDLE_LIMITS);const content=bundle_content_readContent(fields["\
messageSignature"],fields["dsseEnvelope"]);return ok({mediaType,version,...material,content})}catch(error){if(!(error instanceof Malformed))throw error;return malformed(
error.message)}}const TOP=["mediaType","verificationMaterial","messageSignature","dsseEnvelope"];const malformed=current=>failed(problem("integrity/bundle-malfo\
rmed",{attempted:"read the bundle",current,desired:"it must be one Sigstore bundle of version 0.1 to 0.3 in canonical JSON"}));;function readBundleParts(text){const view=decodeBundle(
text);if(!view.ok)return failed(view.problem.current);const{mediaType,version,content,timestamps,signer,logEntries}=view.value;return ok({mediaType,version,content,
timestamps,signer:signer.kind==="key"?signer:{kind:"certificate",der:signer.certificates[0]},logEntries:logEntries.map(libraryForm)})}function libraryForm(entry){
const{inclusionPromise:promise,inclusionProof:proof}=entry;return{logIndex:entry.logIndex,logId:{keyId:buffer(entry.logId)},kindVersion:{kind:entry.kind,version:entry.
kindVersion},integratedTime:entry.integratedTime??"0",inclusionPromise:promise===void 0?void 0:{signedEntryTimestamp:buffer(promise)},inclusionProof:proof===void 0?
void 0:{logIndex:proof.logIndex,treeSize:proof.treeSize,rootHash:buffer(proof.rootHash),hashes:proof.hashes.map(buffer),checkpoint:proof.checkpoint===void 0?void 0:
{envelope:proof.checkpoint}},canonicalizedBody:buffer(entry.body)}}const buffer=bytes=>Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength);;function flawOfCheckpoint(entry,log){
const proof=entry.inclusionProof;if(proof===void 0)return void 0;const envelope=proof.checkpoint?.envelope??"";const split2=envelope.indexOf("\n\n");if(split2<0)
return"its proof has no checkpoint";const[origin="",size="",root=""]=envelope.slice(0,split2).split("\n");const names=namesOf(log.baseURL);if(!names.some(name=>origin===
name||origin.startsWith(`${name} - `)))return"its checkpoint is of another log";const signers=envelope.slice(split2+2).split("\n").filter(line=>line!=="");if(!signers.
every(isSignatureLine))return"its checkpoint is malformed";if(!signers.some(line=>names.includes(line.split(" ")[1]??"")))return"its checkpoint is not signed by\
 its log";if(!/^(?:0|[1-9]\d{0,18})$/.test(size)||size!==proof.treeSize)return"its checkpoint is of another tree size";const hash=parseBase64(root);if(hash?.length!==
32||!sameBytes(hash,proof.rootHash))return"its checkpoint is of another root hash";return proof.hashes.every(step=>step.length===32)?void 0:"its proof has a has\
h of a wrong length"}function isSignatureLine(line){const[,encoded]=/^\u2014 \S+ ([A-Za-z0-9+/=]+)$/.exec(line)??[];return encoded!==void 0&&parseBase64(encoded)!==
void 0}function namesOf(baseUrl){if(!URL.canParse(baseUrl))return[baseUrl];const{host,hostname,pathname}=new URL(baseUrl);return[...new Set([host,hostname,`${host}${pathname.
replace(/\/$/,"")}`])]};function flawOfLogEntryBody(body,kindVersion,logged){const text=parseUtf8(body);const parsed=text===void 0?void 0:parseJson(text);if(parsed===
void 0||!parsed.ok)return"its body is not strict JSON";const{kind,version}=kindVersion;if(at(parsed.value,"kind")!==kind||at(parsed.value,"apiVersion")!==version){
return"its body is of another kind or version than it says"}const fields=FORMS[`${kind}/${version}`]?.(at(parsed.value,"spec"));if(fields===void 0)return`its ki\
nd is ${kind} ${version}, which is not known`;if(!fields.alone)return"it holds other than one signature";if(!same(fields.signature,logged.signature))return"it i\
s of another signature";const digest=fields.of==="payload"?logged.payloadDigest:logged.digest;if(!same(fields.digest,digest))return"it is of other bytes";return same(
fields.verifier,logged.verifier)?void 0:"it is of another certificate or key"}const FORMS={"hashedrekord/0.0.1":spec=>({of:"signed bytes",alone:true,signature:base64(
at(spec,"signature","content")),digest:hexDigest(at(spec,"data","hash")),verifier:pemBody(at(spec,"signature","publicKey","content"))}),"hashedrekord/0.0.2":spec=>{
const record=at(spec,"hashedRekordV002");return{of:"signed bytes",alone:true,signature:base64(at(record,"signature","content")),digest:rekor2Digest(at(record,"d\
ata")),verifier:rekor2Verifier(at(record,"signature","verifier"))}},"dsse/0.0.1":spec=>{const{only,alone}=single(at(spec,"signatures"));return{of:"payload",alone,
signature:base64(at(only,"signature")),digest:hexDigest(at(spec,"payloadHash")),verifier:pemBody(at(only,"verifier"))}},"dsse/0.0.2":spec=>{const record=at(spec,
"dsseV002");const{only,alone}=single(at(record,"signatures"));return{of:"payload",alone,signature:base64(at(only,"content")),digest:rekor2Digest(at(record,"payl\
oadHash")),verifier:rekor2Verifier(at(only,"verifier"))}},"intoto/0.0.2":spec=>{const{only,alone}=single(at(spec,"content","envelope","signatures"));const outer=base64(
at(only,"sig"));return{of:"payload",alone,signature:outer===void 0?void 0:base64(parseUtf8(outer)),digest:hexDigest(at(spec,"content","payloadHash")),verifier:pemBody(
at(only,"publicKey"))}}};function at(value,...path){let found=value;for(const key of path)found=found!==void 0&&isJsonObject(found)?found[key]:void 0;return found}
function single(list){const items=Array.isArray(list)?list:[];return{only:items[0],alone:items.length===1}}const base64=value=>typeof value==="string"?parseBase64(
value):void 0;function hexDigest(hash){const value=at(hash,"value");if(at(hash,"algorithm")!=="sha256"||typeof value!=="string"||!/^[0-9a-f]{64}$/.test(value))return void 0;
return Buffer.from(value,"hex")}const rekor2Digest=hash=>at(hash,"algorithm")==="SHA2_256"?base64(at(hash,"digest")):void 0;const rekor2Verifier=verifier=>base64(
at(verifier,"x509Certificate","rawBytes")??at(verifier,"publicKey","rawBytes"));function pemBody(value){const bytes=base64(value);const pem=bytes===void 0?void 0:
parseUtf8(bytes);const match=pem===void 0?null:/^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END \1-----\s*$/.exec(pem);return match?.[2]===void 0?
void 0:parseBase64(match[2].replaceAll(/[\r\n]/g,""))}const same=(found,wanted)=>found!==void 0&&sameBytes(found,wanted);;function flawOfLogEntries({logEntries,
version},logged,{material},thresholds){if(logEntries.length<thresholds.logs)return NO_ENTRY;const seen=new Set;for(const entry of logEntries){if(!isIndex(entry.
logIndex)||!isIndex(entry.integratedTime))return"its log entry has a malformed index or time";const log=material.tlogs.find(({logID})=>logID.equals(entry.logId.
keyId));if(log===void 0)return"its log entry is of a log that is not trusted";if(entry.inclusionProof===void 0&&(version!=="0.1"||entry.inclusionPromise===void 0)){
return"its log entry has no inclusion proof"}if(entry.inclusionProof!==void 0&&!isIndex(entry.inclusionProof.logIndex))return"its log entry has a malformed inde\
x";const flaw=flawOfCheckpoint(entry,log)??flawOfLogEntryBody(entry.canonicalizedBody,entry.kindVersion,logged);if(flaw!==void 0)return`of its log entry: ${flaw}`;
const identity=`${entry.logId.keyId.toString("hex")} ${entry.canonicalizedBody.toString("base64")}`;if(seen.has(identity))return"it has the same log entry twice";
seen.add(identity)}return void 0}const NO_ENTRY="it has no log entry, so that nothing proves when it was signed: a form that carries none can be verified only w\
ith its entry from the log";const isIndex=text=>/^(?:0|[1-9]\d{0,18})$/.test(text);;const refusal_refuse=(code,current,desired)=>({code,current,desired});const refusalProblem=(origin,refusal)=>{
const{code,...parts}=refusal;return problem(code,{attempted:`verify the bundle ${quoted(origin)}`,...parts})};function refusalOfError(error){const{code,text}=readError(
error);const because=refusal=>({...refusal,cause:text});if(code==="SIGNATURE_ERROR"){return because(refusal_refuse("integrity/signature","the signature does not\
 hold","it must be made by the signer over these bytes"))}if(code==="TIMESTAMP_ERROR"){return because(refusal_refuse("integrity/signing-time","its timestamp doe\
s not hold","a trusted authority must vouch for the time of signing"))}if(code==="CERTIFICATE_ERROR"&&text.includes("SCT")){return because(refusal_refuse("integ\
rity/certificate-timestamp","its certificate is not proven to be logged","a trusted certificate log must have signed for it"))}if(code==="CERTIFICATE_ERROR"&&text.
includes("not valid or expired")){return because(refusal_refuse("integrity/signing-time","it was signed outside the life of its certificate","every trusted time\
 must lie inside it"))}if(code==="CERTIFICATE_ERROR"||code==="PUBLIC_KEY_ERROR"){return because(refusal_refuse("integrity/certificate","its certificate does not\
 lead to a trusted authority","an authority of the trusted root must have issued it"))}if(code.startsWith("TLOG_")){return because(refusal_refuse("integrity/log\
-entry","its log entry does not hold","a trusted log must have entered this signature"))}return because(refusal_refuse("integrity/bundle-malformed","it could no\
t be verified","it must be a well-formed Sigstore bundle"))}function readError(error){if(!(error instanceof Error))return{code:"",text:String(error)};const cause=error.
cause instanceof Error?`: ${error.cause.message}`:"";const code="code"in error&&typeof error.code==="string"?error.code:"";return{code,text:`${error.message}${cause}`}}
;const FACT_OIDS={issuer:8,buildSignerUri:9,buildSignerDigest:10,runnerEnvironment:11,sourceRepositoryUri:12,sourceRepositoryDigest:13,sourceRepositoryRef:14,sourceRepositoryId:15,
sourceRepositoryOwnerUri:16,sourceRepositoryOwnerId:17,buildConfigUri:18,buildConfigDigest:19,buildTrigger:20,runInvocationUri:21,sourceRepositoryVisibility:22,
deploymentEnvironment:23,tokenSubject:24};const FACT_OID_PREFIX="1.3.6.1.4.1.57264.1";const factOid=name=>`${FACT_OID_PREFIX}.${FACT_OIDS[name]}`;;const KEY_USAGE="\
2.5.29.15";const ALTERNATIVE_NAME="2.5.29.17";const BASIC_CONSTRAINTS="2.5.29.19";const EXTENDED_KEY_USAGE="2.5.29.37";const CODE_SIGNING="1.3.6.1.5.5.7.3.3";const UNDERSTOOD=new Set(
[KEY_USAGE,ALTERNATIVE_NAME,BASIC_CONSTRAINTS,EXTENDED_KEY_USAGE]);function readSignerFacts(certificate){try{const flaw=flawOfPurpose(certificate);if(flaw!==void 0)
return failed({kind:"malformed",reason:flaw});const name=readName(certificate);if(typeof name==="string")return failed({kind:"ambiguous",reason:name});const facts=readFacts(
certificate);const contradiction=contradictionIn(certificate,facts);if(contradiction!==void 0)return failed({kind:"ambiguous",reason:contradiction});return ok({
...name,facts,notBefore:certificate.notBefore.toISOString(),notAfter:certificate.notAfter.toISOString()})}catch(error){if(!(error instanceof DerError))throw error;
return failed({kind:"malformed",reason:error.message})}}function flawOfPurpose({extensions}){for(const[oid,{critical}]of extensions){if(critical&&!UNDERSTOOD.has(
oid))return`its critical extension ${oid} is not understood`}const constraints=extensions.get(BASIC_CONSTRAINTS);if(constraints!==void 0){const[isAuthority]=readChildren(
readDer(constraints.value),TAG.sequence);if(isAuthority!==void 0&&readBoolean(isAuthority))return"it is the certificate of an authority, not of a signer"}const usage=extensions.
get(KEY_USAGE);const bits=usage===void 0?void 0:readContent(readDer(usage.value),TAG.bitString)[1];if(bits===void 0||(bits&128)===0)return"its key is not meant \
for signatures";if((bits&4)!==0)return"its key may sign certificates";const purposes=extensions.get(EXTENDED_KEY_USAGE);const list=purposes===void 0?[]:readChildren(
readDer(purposes.value),TAG.sequence);return list.map(readObjectIdentifier).includes(CODE_SIGNING)?void 0:"it is not meant for code signing"}function readName({
extensions}){const extension=extensions.get(ALTERNATIVE_NAME);if(extension===void 0)throw new DerError("it names no signer");const[name,...others]=readChildren(
readDer(extension.value),TAG.sequence);if(name===void 0)throw new DerError("it names no signer");if(others.length>0)return`it names ${others.length+1} signers`;
if(name.tag===134)return{san:cleanText(name.content,"its name",true),sanKind:"uri"};if(name.tag===129)return{san:cleanText(name.content,"its name",true),sanKind:"\
email"};const[type,holder]=readChildren(name,160);if(readObjectIdentifier(type)!==`${FACT_OID_PREFIX}.7`)throw new DerError("its name is of an unknown kind");const[
text]=readChildren(holder,160);return{san:cleanText(readContent(text,TAG.utf8String),"its name",false),sanKind:"other"}}function readFacts({extensions}){const facts={};
for(const fact of Object.keys(FACT_OIDS)){const extension=extensions.get(factOid(fact));if(extension===void 0)continue;const text=cleanText(readContent(readDer(
extension.value),TAG.utf8String),`extension ${factOid(fact)}`,false);if(text!=="")facts[fact]=text}return facts}const SUCCESSORS=[[1,"issuer",(old,now)=>old===now],
[2,"buildTrigger",(old,now)=>old===now],[3,"sourceRepositoryDigest",(old,now)=>old===now],[5,"sourceRepositoryUri",(old,now)=>now.endsWith(`/${old}`)&&/^https:\/\/[^/]+$/.
test(now.slice(0,-old.length-1))],[6,"sourceRepositoryRef",(old,now)=>old===now]];function contradictionIn({extensions},facts){for(const[number,fact,agrees]of SUCCESSORS){
const oid=`${FACT_OID_PREFIX}.${number}`;const extension=extensions.get(oid);const now=facts[fact];if(extension===void 0||now===void 0)continue;const old=cleanText(
extension.value,`extension ${oid}`,false);if(!agrees(old,now))return`${oid} says ${displayText(old,80)}, but ${factOid(fact)} says ${displayText(now,80)}`}return void 0}
function cleanText(bytes,what,asciiOnly){const text=parseUtf8(bytes);if(text===void 0)throw new DerError(`${what} is not UTF-8`);if(/[\u0000-\u001f\u007f]/.test(
text))throw new DerError(`${what} has a control character`);if(asciiOnly&&!/^[\u0020-\u007e]+$/.test(text))throw new DerError(`${what} is empty or not ASCII`);return text}
;function readSigner({signer},context2){const{publicKey,material,strictness:strictness2}=context2;if(signer.kind==="key")return keySigner(signer.hint,context2);
if(publicKey!==void 0){return refusal_refuse("integrity/certificate","it was made with a certificate","the configuration demands a managed key")}const certificate=parseCertificate(
signer.der);if(!certificate.ok)return certificateRefusal(certificate.problem);const facts=readSignerFacts(certificate.value);if(!facts.ok)return certificateRefusal(
facts.problem);const key=(0,external_node_crypto_namespaceObject.createPublicKey)({key:Buffer.from(certificate.value.publicKey),format:"der",type:"spki"});const held=new HeldCertificate(
signer.der);return isIssuerNamed(held,material)?{key,verifier:signer.der,certificate:held,facts:facts.value,strictness:strictness2,unlogged:false}:unknownIssuer(
signer.der)}function keySigner(hint,context2){const{publicKey,keys,strictness:strictness2}=context2;const found=keys.get(hint);const key=publicKey??found?.key;if(key===
void 0){return refusal_refuse("integrity/certificate",hint===""?"it brings no certificate and names no key":`it was made with the key ${quoted(hint,100)}, which\
 the configuration does not hold`,"its key must be given in the configuration, or it must bring a certificate")}const own=publicKey===void 0?found:void 0;return{
key,verifier:key.export({type:"spki",format:"der"}),facts:{san:hint,sanKind:"key",facts:{},notBefore:own?.from??"",notAfter:own?.until??""},strictness:own===void 0?
strictness2:context2.strictnessOf(own),unlogged:own?.logged===false}}const isIssuerNamed=(leaf,{certificateAuthorities})=>certificateAuthorities.some(({certChain})=>certChain.
some(({subject})=>subject.equals(leaf.issuer)));const unknownIssuer=der=>refusal_refuse("integrity/certificate",`its certificate is from ${quoted(new external_node_crypto_namespaceObject.
X509Certificate(der).issuer.replaceAll("\n",", "))}, which the trusted root does not hold`,"an authority of the trusted root must have issued it");const certificateRefusal=({
kind,reason})=>kind==="ambiguous"?refusal_refuse("integrity/certificate-ambiguous",`of its certificate: ${reason}`,"a certificate must say one thing of its sign\
er"):refusal_refuse("integrity/certificate",`of its certificate: ${reason}`,"it must be a well-formed code-signing certificate");;const last=new WeakMap;function rememberedSigner(parts,context2){
if(parts.signer.kind!=="certificate")return readSigner(parts,context2);const{der}=parts.signer;const known2=last.get(context2);if(known2!==void 0&&Buffer.compare(
known2.der,der)===0)return known2.signer;const signer=readSigner(parts,context2);last.set(context2,{der:Uint8Array.from(der),signer});return signer};const IN_TOTO_PAYLOAD_TYPE="\
application/vnd.in-toto+json";function formatPreAuthentication(payloadType,payload){const type=formatUtf8(payloadType);const head=formatUtf8(`DSSEv1 ${type.length}\
 `);const middle=formatUtf8(` ${payload.length} `);const bytes=new Uint8Array(head.length+type.length+middle.length+payload.length);bytes.set(head,0);bytes.set(
type,head.length);bytes.set(middle,head.length+type.length);bytes.set(payload,head.length+type.length+middle.length);return bytes};const U32_MASK64=(()=>BigInt(
2**32-1))();const _32n=BigInt(32);function fromBig(n,le=false){if(le)return{h:Number(n&U32_MASK64),l:Number(n>>_32n&U32_MASK64)};return{h:Number(n>>_32n&U32_MASK64)|
0,l:Number(n&U32_MASK64)|0}}function split(lst,le=false){const len=lst.length;let Ah=new Uint32Array(len);let Al=new Uint32Array(len);for(let i=0;i<len;i++){const{
h,l}=fromBig(lst[i],le);[Ah[i],Al[i]]=[h,l]}return[Ah,Al]}const toBig=(h,l)=>BigInt(h>>>0)<<_32n|BigInt(l>>>0);const fromNumH=n=>n/2**32|0;const fromNumL=n=>n>>>
0;function setU64FromNum(view,byteOffset,n,isLE2){const h=fromNumH(n);const l=fromNumL(n);view.setUint32(byteOffset,isLE2?l:h,isLE2);view.setUint32(byteOffset+4,
isLE2?h:l,isLE2)}const shrSH=(h,_l,s)=>h>>>s;const shrSL=(h,l,s)=>h<<32-s|l>>>s;const rotrSH=(h,l,s)=>h>>>s|l<<32-s;const rotrSL=(h,l,s)=>h<<32-s|l>>>s;const rotrBH=(h,l,s)=>h<<
64-s|l>>>s-32;const rotrBL=(h,l,s)=>h>>>s-32|l<<64-s;const rotr32H=(_h,l)=>l;const rotr32L=(h,_l)=>h;function add(Ah,Al,Bh,Bl){const l=(Al>>>0)+(Bl>>>0);return{
h:Ah+Bh+(l/2**32|0)|0,l:l|0}}const add3L=(Al,Bl,Cl)=>(Al>>>0)+(Bl>>>0)+(Cl>>>0);const add3H=(low,Ah,Bh,Ch)=>Ah+Bh+Ch+(low/2**32|0)|0;const add4L=(Al,Bl,Cl,Dl)=>(Al>>>
0)+(Bl>>>0)+(Cl>>>0)+(Dl>>>0);const add4H=(low,Ah,Bh,Ch,Dh)=>Ah+Bh+Ch+Dh+(low/2**32|0)|0;const add5L=(Al,Bl,Cl,Dl,El)=>(Al>>>0)+(Bl>>>0)+(Cl>>>0)+(Dl>>>0)+(El>>>
0);const add5H=(low,Ah,Bh,Ch,Dh,Eh)=>Ah+Bh+Ch+Dh+Eh+(low/2**32|0)|0;;function isBytes(a){return a instanceof Uint8Array||ArrayBuffer.isView(a)&&a.constructor.name===
"Uint8Array"&&"BYTES_PER_ELEMENT"in a&&a.BYTES_PER_ELEMENT===1}const atitle=title=>title?`"${title}" `:"";function anumber(n,title=""){if(typeof n!=="number")throw new TypeError(
atitle(title)+"expected number, got "+typeof n);if(!Number.isSafeInteger(n)||n<0)throw new RangeError(atitle(title)+"expected integer >= 0, got "+n);return n}function abool(value,title=""){
if(typeof value!=="boolean")throw new TypeError(atitle(title)+"expected boolean, got type="+typeof value);return value}function abytes(value,length,title=""){if(isBytes(
value)&&(length===void 0||value.length===length))return value;if(length!==void 0)anumber(length,"length");const bytes=isBytes(value);const ofLen=length!==void 0?
` of length ${length}`:"";const got=bytes?`length=${value.length}`:`type=${typeof value}`;const message=atitle(title)+"expected Uint8Array"+ofLen+", got "+got;if(!bytes)
throw new TypeError(message);throw new RangeError(message)}function copyBytes(bytes){return Uint8Array.from(abytes(bytes))}function ahash(h){if(typeof h!=="func\
tion"||typeof h.create!=="function")throw new TypeError("expected hash wrapped by utils.createHasher");anumber(h.outputLen);anumber(h.blockLen);if(h.outputLen<1||
h.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}const aobject=(value,label)=>{if(value===null||typeof value!=="object"||Array.isArray(value))
throw new TypeError((label==="object"?"":`"${label}" `)+"expected object, got type="+typeof value)};const aopts=(value,label)=>{aobject(value,label);const proto=Object.
getPrototypeOf(value);if(proto!==Object.prototype&&proto!==null)throw new TypeError(`"${label}" expected plain object`);if(Object.hasOwn(value,"__proto__"))throw new TypeError(
`"${label}.__proto__" is not allowed`)};function aexists(instance,checkFinished=true){if(instance.destroyed)throw new Error("hash was destroyed");if(checkFinished&&
instance.finished)throw new Error("digest() was already called")}function aoutput(out,instance){abytes(out,void 0,"output");const min=instance.outputLen;if(!(out.
length>=min)){throw new RangeError('"output" expected length >= '+min)}}function u8(arr){return new Uint8Array(arr.buffer,arr.byteOffset,arr.byteLength)}function u32(arr){
return new Uint32Array(arr.buffer,arr.byteOffset,Math.floor(arr.byteLength/4))}function clean(...arrays){for(let i=0;i<arrays.length;i++){arrays[i].fill(0)}}function createView(arr){
return new DataView(arr.buffer,arr.byteOffset,arr.byteLength)}function rotr(word,shift){return word<<32-shift|word>>>shift}function rotl(word,shift){return word<<
shift|word>>>32-shift>>>0}const isLE=null;function byteSwap(word){return word<<24&4278190080|word<<8&16711680|word>>>8&65280|word>>>24&255}const swap8IfBE=null;
function byteSwap32(arr){for(let i=0;i<arr.length;i++){arr[i]=byteSwap(arr[i])}return arr}const swap32IfBE=null;const hasHexBuiltin=(()=>typeof Uint8Array.from(
[]).toHex==="function"&&typeof Uint8Array.fromHex==="function")();const hexes=Array.from({length:256},(_,i)=>i.toString(16).padStart(2,"0"));function bytesToHex(bytes){
abytes(bytes);if(hasHexBuiltin)return bytes.toHex();let hex="";for(let i=0;i<bytes.length;i++){hex+=hexes[bytes[i]]}return hex}function asciiToBase16(ch){return ch>=
48&&ch<=57?ch-48:ch>=65&&ch<=70?ch-(65-10):ch>=97&&ch<=102?ch-(97-10):void 0}function hexToBytes(hex){if(typeof hex!=="string")throw new TypeError("hex string e\
xpected, got "+typeof hex);if(hasHexBuiltin){try{return Uint8Array.fromHex(hex)}catch(error){if(error instanceof SyntaxError)throw new RangeError(error.message);
throw error}}const hl=hex.length;const al=hl/2;if(hl%2)throw new RangeError("hex string expected, got unpadded hex of length "+hl);const array=new Uint8Array(al);
for(let ai=0,hi=0;ai<al;ai++,hi+=2){const n1=asciiToBase16(hex.charCodeAt(hi));const n2=asciiToBase16(hex.charCodeAt(hi+1));if(n1===void 0||n2===void 0){const char=hex[hi]+
hex[hi+1];throw new RangeError('hex string expected, got non-hex character "'+char+'" at index '+hi)}array[ai]=n1*16+n2}return array}function nextTick(onReject){
const host=globalThis;if(typeof host.scheduler?.yield==="function"){const promise=host.scheduler.yield();if(onReject)promise.catch(onReject);return promise}return new Promise(
resolve=>host.setTimeout(resolve,0))}async function asyncLoop(iters,tick,cb,onReject){anumber(iters,"iters");anumber(tick,"tick");if(typeof cb!=="function")throw new TypeError(
"callback must be a function");let ts=Date.now();for(let i=0;i<iters;i++){cb(i);const diff=Date.now()-ts;if(diff>=0&&diff<tick)continue;await nextTick(onReject);
ts=Date.now()}}function utf8ToBytes(str){if(typeof str!=="string")throw new TypeError("string expected");const encoded=new TextEncoder().encode(str);try{return new Uint8Array(
encoded)}finally{clean(encoded)}}function kdfInputToBytes(data,errorTitle=""){if(typeof data==="string")return utf8ToBytes(data);return abytes(data,void 0,errorTitle)}
function concatBytes(...arrays){let sum=0;for(let i=0;i<arrays.length;i++){const a=arrays[i];abytes(a);sum+=a.length}const res=new Uint8Array(sum);for(let i=0,pad=0;i<
arrays.length;i++){const a=arrays[i];res.set(a,pad);pad+=a.length}return res}const validateObject=(object,fields={},optFields={},title="object")=>{aobject(object,
title);aobject(fields,"fields");aobject(optFields,"optFields");function checkField(fieldName,expectedType,isOpt){const label=title==="object"?`param "${String(fieldName)}\
"`:`"${title}.${String(fieldName)}"`;const val=object[fieldName];if(!Object.hasOwn(object,fieldName)&&(isOpt?val!==void 0:expectedType!=="function")){throw new TypeError(
`${label} is invalid: expected own property`)}if(isOpt&&val===void 0)return;const current=typeof val;if(current!==expectedType||val===null)throw new TypeError(`${label}\
 is invalid: expected ${expectedType}, got ${current}`)}const iter=(f,isOpt)=>Object.entries(f).forEach(([k,v])=>checkField(k,v,isOpt));iter(fields,false);iter(
optFields,true)};function checkOpts(defaults,opts,title="opts"){aopts(defaults,"defaults");if(opts!==void 0)aopts(opts,title);const merged=Object.assign(Object.
create(null),defaults,opts);return merged}function utils_createHasher(hashCons,info={}){if(typeof hashCons!=="function")throw new TypeError('"hashCons" expected\
 function, got type='+typeof hashCons);info=checkOpts({},info,"info");const hashC=(msg,opts)=>hashCons(opts).update(msg).digest();const tmp=hashCons(void 0);hashC.
outputLen=tmp.outputLen;hashC.blockLen=tmp.blockLen;hashC.canXOF=tmp.canXOF;hashC.create=opts=>hashCons(opts);Object.assign(hashC,info);return Object.freeze(hashC)}
function randomBytes(bytesLength=32){anumber(bytesLength,"bytesLength");const cr=typeof globalThis==="object"?globalThis.crypto:null;if(typeof cr?.getRandomValues!==
"function")throw new Error("crypto.getRandomValues must be defined");if(bytesLength>65536)throw new RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
return cr.getRandomValues(new Uint8Array(bytesLength))}const utils_oidNist=suffix=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,suffix])});;function Chi(a,b,c){
return a&b^~a&c}function Maj(a,b,c){return a&b^a&c^b&c}class HashMD{blockLen;outputLen;canXOF=false;padOffset;isLE;buffer;view;finished=false;length=0;pos=0;destroyed=false;constructor(blockLen,outputLen,padOffset,isLE2){
this.blockLen=blockLen;this.outputLen=outputLen;this.padOffset=padOffset;this.isLE=isLE2;this.buffer=new Uint8Array(blockLen);this.view=createView(this.buffer)}update(data){
aexists(this);abytes(data);const{view,buffer:buffer2,blockLen}=this;const len=data.length;let processed=false;for(let pos=0;pos<len;){const take=Math.min(blockLen-
this.pos,len-pos);if(take===blockLen){const dataView=createView(data);for(;blockLen<=len-pos;pos+=blockLen)this.process(dataView,pos);processed=true;continue}buffer2.
set(pos===0&&take===len?data:data.subarray(pos,pos+take),this.pos);this.pos+=take;pos+=take;if(this.pos===blockLen){this.process(view,0);this.pos=0;processed=true}}
this.length+=data.length;if(processed)this.roundClean();return this}digestInto(out){aexists(this);aoutput(out,this);this.finished=true;const{buffer:buffer2,view,
blockLen,isLE:isLE2}=this;let{pos}=this;buffer2[pos++]=128;buffer2.fill(0,pos);if(this.padOffset>blockLen-pos){this.process(view,0);buffer2.fill(0)}setU64FromNum(
view,blockLen-8,this.length*8,isLE2);this.process(view,0);this.roundClean();const oview=out===buffer2?view:createView(out);const len=this.outputLen;const outLen=len/
4;const state=this.get();if(len%4||outLen>state.length)throw new Error("invalid outputLen");for(let i=0;i<outLen;i++)oview.setUint32(4*i,state[i],isLE2)}digest(){
const{buffer:buffer2,outputLen}=this;this.digestInto(buffer2);const res=buffer2.slice(0,outputLen);this.destroy();return res}_cloneIntoMeta(to){const{buffer:buffer2,
length,finished,destroyed,pos}=this;to.destroyed=destroyed;to.finished=finished;to.length=length;to.pos=pos;if(pos)to.buffer.set(buffer2);return to}clone(){return this.
_cloneInto()}}const SHA256_IV=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);const SHA224_IV=Uint32Array.
from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428]);const SHA384_IV=Uint32Array.from([3418070365,3238371032,1654270250,
914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,1694076839,1203062813,3204075428]);const SHA512_IV=Uint32Array.
from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,2600822924,725511199,528734635,4215389547,1541459225,
327033209]);;const SHA256_K=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,
1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,
2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,
2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,
2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]);const SHA256_W=new Uint32Array(64);class SHA2_32B extends HashMD{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(outputLen,IV){
super(64,outputLen,8,false);this.A=IV[0]|0;this.B=IV[1]|0;this.C=IV[2]|0;this.D=IV[3]|0;this.E=IV[4]|0;this.F=IV[5]|0;this.G=IV[6]|0;this.H=IV[7]|0}get(){const{
A,B,C,D,E,F,G,H}=this;return[A,B,C,D,E,F,G,H]}set(A,B,C,D,E,F,G,H){this.A=A|0;this.B=B|0;this.C=C|0;this.D=D|0;this.E=E|0;this.F=F|0;this.G=G|0;this.H=H|0}_cloneInto(to){
(to||=new this.constructor).set(...this.get());return this._cloneIntoMeta(to)}process(view,offset){for(let i=0;i<16;i++,offset+=4)SHA256_W[i]=view.getUint32(offset,
false);for(let i=16;i<64;i++){const W15=SHA256_W[i-15];const W2=SHA256_W[i-2];const s0=rotr(W15,7)^rotr(W15,18)^W15>>>3;const s1=rotr(W2,17)^rotr(W2,19)^W2>>>10;
SHA256_W[i]=s1+SHA256_W[i-7]+s0+SHA256_W[i-16]|0}let{A,B,C,D,E,F,G,H}=this;for(let i=0;i<64;i++){const sigma1=rotr(E,6)^rotr(E,11)^rotr(E,25);const T1=H+sigma1+
Chi(E,F,G)+SHA256_K[i]+SHA256_W[i]|0;const sigma0=rotr(A,2)^rotr(A,13)^rotr(A,22);const T2=sigma0+Maj(A,B,C)|0;H=G;G=F;F=E;E=D+T1|0;D=C;C=B;B=A;A=T1+T2|0}A=A+this.
A|0;B=B+this.B|0;C=C+this.C|0;D=D+this.D|0;E=E+this.E|0;F=F+this.F|0;G=G+this.G|0;H=H+this.H|0;this.set(A,B,C,D,E,F,G,H)}roundClean(){clean(SHA256_W)}destroy(){
this.destroyed=true;this.set(0,0,0,0,0,0,0,0);clean(this.buffer)}}class _SHA256 extends SHA2_32B{constructor(){super(32,SHA256_IV)}}class _SHA224 extends SHA2_32B{constructor(){
super(28,SHA224_IV)}}const K512=(()=>split(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x59f111f1\
b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b896f","0x\
80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92c6f592b0\
275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4","0xc6e00\
bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d95b3df",
"0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc76c51a306\
54be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb99","0x34\
b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c87814a1f0ab7\
2","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0xeada7dd\
6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c72493","0\
x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(n=>BigInt(n))))();const SHA512_Kh=(()=>K512[0])();
const SHA512_Kl=(()=>K512[1])();const SHA512_W_H=new Uint32Array(80);const SHA512_W_L=new Uint32Array(80);class SHA2_64B extends HashMD{Ah=0;Al=0;Bh=0;Bl=0;Ch=0;Cl=0;Dh=0;Dl=0;Eh=0;El=0;Fh=0;Fl=0;Gh=0;Gl=0;Hh=0;Hl=0;constructor(outputLen,IV){
super(128,outputLen,16,false);this.Ah=IV[0]|0;this.Al=IV[1]|0;this.Bh=IV[2]|0;this.Bl=IV[3]|0;this.Ch=IV[4]|0;this.Cl=IV[5]|0;this.Dh=IV[6]|0;this.Dl=IV[7]|0;this.
Eh=IV[8]|0;this.El=IV[9]|0;this.Fh=IV[10]|0;this.Fl=IV[11]|0;this.Gh=IV[12]|0;this.Gl=IV[13]|0;this.Hh=IV[14]|0;this.Hl=IV[15]|0}get(){const{Ah,Al,Bh,Bl,Ch,Cl,Dh,
Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl}=this;return[Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl]}set(Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl){this.Ah=Ah|0;this.
Al=Al|0;this.Bh=Bh|0;this.Bl=Bl|0;this.Ch=Ch|0;this.Cl=Cl|0;this.Dh=Dh|0;this.Dl=Dl|0;this.Eh=Eh|0;this.El=El|0;this.Fh=Fh|0;this.Fl=Fl|0;this.Gh=Gh|0;this.Gl=Gl|
0;this.Hh=Hh|0;this.Hl=Hl|0}_cloneInto(to){(to||=new this.constructor).set(...this.get());return this._cloneIntoMeta(to)}process(view,offset){for(let i=0;i<16;i++,
offset+=4){SHA512_W_H[i]=view.getUint32(offset);SHA512_W_L[i]=view.getUint32(offset+=4)}for(let i=16;i<80;i++){const W15h=SHA512_W_H[i-15]|0;const W15l=SHA512_W_L[i-
15]|0;const s0h=rotrSH(W15h,W15l,1)^rotrSH(W15h,W15l,8)^shrSH(W15h,W15l,7);const s0l=rotrSL(W15h,W15l,1)^rotrSL(W15h,W15l,8)^shrSL(W15h,W15l,7);const W2h=SHA512_W_H[i-
2]|0;const W2l=SHA512_W_L[i-2]|0;const s1h=rotrSH(W2h,W2l,19)^rotrBH(W2h,W2l,61)^shrSH(W2h,W2l,6);const s1l=rotrSL(W2h,W2l,19)^rotrBL(W2h,W2l,61)^shrSL(W2h,W2l,
6);const SUMl=add4L(s0l,s1l,SHA512_W_L[i-7],SHA512_W_L[i-16]);const SUMh=add4H(SUMl,s0h,s1h,SHA512_W_H[i-7],SHA512_W_H[i-16]);SHA512_W_H[i]=SUMh|0;SHA512_W_L[i]=
SUMl|0}let{Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl}=this;for(let i=0;i<80;i++){const sigma1h=rotrSH(Eh,El,14)^rotrSH(Eh,El,18)^rotrBH(Eh,El,41);const sigma1l=rotrSL(
Eh,El,14)^rotrSL(Eh,El,18)^rotrBL(Eh,El,41);const CHIh=Eh&Fh^~Eh&Gh;const CHIl=El&Fl^~El&Gl;const T1ll=add5L(Hl,sigma1l,CHIl,SHA512_Kl[i],SHA512_W_L[i]);const T1h=add5H(
T1ll,Hh,sigma1h,CHIh,SHA512_Kh[i],SHA512_W_H[i]);const T1l=T1ll|0;const sigma0h=rotrSH(Ah,Al,28)^rotrBH(Ah,Al,34)^rotrBH(Ah,Al,39);const sigma0l=rotrSL(Ah,Al,28)^
rotrBL(Ah,Al,34)^rotrBL(Ah,Al,39);const MAJh=Ah&Bh^Ah&Ch^Bh&Ch;const MAJl=Al&Bl^Al&Cl^Bl&Cl;Hh=Gh|0;Hl=Gl|0;Gh=Fh|0;Gl=Fl|0;Fh=Eh|0;Fl=El|0;({h:Eh,l:El}=add(Dh|
0,Dl|0,T1h|0,T1l|0));Dh=Ch|0;Dl=Cl|0;Ch=Bh|0;Cl=Bl|0;Bh=Ah|0;Bl=Al|0;const All=add3L(T1l,sigma0l,MAJl);Ah=add3H(All,T1h,sigma0h,MAJh);Al=All|0}({h:Ah,l:Al}=add(
this.Ah|0,this.Al|0,Ah|0,Al|0));({h:Bh,l:Bl}=add(this.Bh|0,this.Bl|0,Bh|0,Bl|0));({h:Ch,l:Cl}=add(this.Ch|0,this.Cl|0,Ch|0,Cl|0));({h:Dh,l:Dl}=add(this.Dh|0,this.
Dl|0,Dh|0,Dl|0));({h:Eh,l:El}=add(this.Eh|0,this.El|0,Eh|0,El|0));({h:Fh,l:Fl}=add(this.Fh|0,this.Fl|0,Fh|0,Fl|0));({h:Gh,l:Gl}=add(this.Gh|0,this.Gl|0,Gh|0,Gl|
0));({h:Hh,l:Hl}=add(this.Hh|0,this.Hl|0,Hh|0,Hl|0));this.set(Ah,Al,Bh,Bl,Ch,Cl,Dh,Dl,Eh,El,Fh,Fl,Gh,Gl,Hh,Hl)}roundClean(){clean(SHA512_W_H,SHA512_W_L)}destroy(){
this.destroyed=true;clean(this.buffer);this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}}class _SHA512 extends SHA2_64B{constructor(){super(64,SHA512_IV)}}class _SHA384 extends SHA2_64B{constructor(){
super(48,SHA384_IV)}}const T224_IV=Uint32Array.from([2352822216,424955298,1944164710,2312950998,502970286,855612546,1738396948,1479516111,258812777,2077511080,2011393907,
79989058,1067287976,1780299464,286451373,2446758561]);const T256_IV=Uint32Array.from([573645204,4230739756,2673172387,3360449730,596883563,1867755857,2520282905,
1497426621,2519219938,2827943907,3193839141,1401305490,721525244,746961066,246885852,2177182882]);class _SHA512_224 extends SHA2_64B{constructor(){super(28,T224_IV)}}
class _SHA512_256 extends SHA2_64B{constructor(){super(32,T256_IV)}}const sha2_sha256=utils_createHasher(()=>new _SHA256,utils_oidNist(1));const sha224=null;const sha2_sha512=null;
const sha2_sha384=utils_createHasher(()=>new _SHA384,utils_oidNist(2));const sha512_256=null;const sha512_224=null;;class _HMAC{oHash;iHash;blockLen;outputLen;canXOF=false;finished=false;destroyed=false;constructor(hash,key){
ahash(hash);abytes(key,void 0,"key");this.iHash=hash.create();if(typeof this.iHash.update!=="function")throw new Error("expected Hash instance");this.blockLen=this.
iHash.blockLen;this.outputLen=this.iHash.outputLen;const blockLen=this.blockLen;const pad=new Uint8Array(blockLen);pad.set(key.length>blockLen?hash.create().update(
key).digest():key);for(let i=0;i<pad.length;i++)pad[i]^=54;this.iHash.update(pad);this.oHash=hash.create();for(let i=0;i<pad.length;i++)pad[i]^=54^92;this.oHash.
update(pad);clean(pad)}update(buf){aexists(this);this.iHash.update(buf);return this}digestInto(out){aexists(this);aoutput(out,this);this.finished=true;const buf=out.
subarray(0,this.outputLen);this.iHash.digestInto(buf);this.oHash.update(buf);this.oHash.digestInto(buf);this.destroy()}digest(){const out=new Uint8Array(this.oHash.
outputLen);this.digestInto(out);return out}_cloneInto(to){to||=Object.create(Object.getPrototypeOf(this),{});const{oHash,iHash,finished,destroyed,blockLen,outputLen,
canXOF}=this;to=to;to.finished=finished;to.destroyed=destroyed;to.blockLen=blockLen;to.outputLen=outputLen;to.canXOF=canXOF;to.oHash=oHash._cloneInto(to.oHash);
to.iHash=iHash._cloneInto(to.iHash);return to}clone(){return this._cloneInto()}destroy(){this.destroyed=true;this.oHash.destroy();this.iHash.destroy()}}const hmac_hmac=(()=>{
const hmac_=((hash,key,message)=>new _HMAC(hash,key).update(message).digest());hmac_.create=(hash,key)=>new _HMAC(hash,key);return hmac_})();;function aarray(item,title,inner=()=>{}){
if(!Array.isArray(item))throw new TypeError(`"${title}" expected array, got type=${typeof item}`);for(let i=0;i<item.length;i++)inner(item[i],`${title}[${i}]`);
return item}const utils_abytes=(value,length,title)=>abytes(value,length,title);const utils_anumber=anumber;function astring(value,title=""){if(typeof value!=="\
string"){const prefix=title&&`"${title}" `;throw new TypeError(prefix+"expected string, got type="+typeof value)}return value}function utils_aobject(value,title="\
object"){if(value===null||typeof value!=="object"||Array.isArray(value))throw new TypeError(title==="object"?"expected valid options object":`"${title}" expecte\
d object, got type=${typeof value}`);return value}function afunction(value,title){if(typeof value!=="function")throw new TypeError(`"${title}" is invalid: expec\
ted function, got ${typeof value}`);return value}const utils_bytesToHex=bytesToHex;const utils_concatBytes=(...arrays)=>concatBytes(...arrays);const utils_hexToBytes=hex=>hexToBytes(
hex);const utils_isBytes=isBytes;const utils_randomBytes=bytesLength=>randomBytes(bytesLength);const _0n=BigInt(0);const _1n=BigInt(1);const utils_atitle=title=>title?
`"${title}" `:"";function utils_abool(value,title=""){if(typeof value!=="boolean")throw new TypeError(utils_atitle(title)+"expected boolean, got type="+typeof value);
return value}function abignumber(n){if(typeof n==="bigint"){if(!isPosBig(n))throw new RangeError("positive bigint expected, got "+n)}else utils_anumber(n);return n}
function asafenumber(value,title=""){if(typeof value!=="number"){const prefix=title&&`"${title}" `;throw new TypeError(prefix+"expected number, got type="+typeof value)}
if(!Number.isSafeInteger(value)){const prefix=title&&`"${title}" `;throw new RangeError(prefix+"expected safe integer, got "+value)}}function numberToHexUnpadded(num){
const hex=abignumber(num).toString(16);return hex.length&1?"0"+hex:hex}function hexToNumber(hex){if(typeof hex!=="string")throw new TypeError("hex string expect\
ed, got "+typeof hex);return hex===""?_0n:BigInt("0x"+hex)}function bytesToNumberBE(bytes){return hexToNumber(bytesToHex(bytes))}function bytesToNumberLE(bytes){
return hexToNumber(bytesToHex(utils_copyBytes(abytes(bytes)).reverse()))}function numberToBytesBE(n,len){anumber(len);if(len===0)throw new Error("zero output le\
ngth is invalid");n=abignumber(n);const expectedLen=len*2;const hex=n.toString(16);if(hex.length>expectedLen)throw new RangeError("number is too large");return hexToBytes(
hex.padStart(expectedLen,"0"))}function numberToBytesLE(n,len){return numberToBytesBE(n,len).reverse()}function numberToVarBytesBE(n){return hexToBytes_(numberToHexUnpadded(
abignumber(n)))}function equalBytes(a,b){a=utils_abytes(a);b=utils_abytes(b);if(a.length!==b.length)return false;let diff=0;for(let i=0;i<a.length;i++)diff|=a[i]^
b[i];return diff===0}function utils_copyBytes(bytes){return Uint8Array.from(utils_abytes(bytes))}function asciiToBytes(ascii){if(typeof ascii!=="string")throw new TypeError(
"ascii string expected, got "+typeof ascii);return Uint8Array.from(ascii,(c,i)=>{const charCode=c.charCodeAt(0);if(c.length!==1||charCode>127){throw new RangeError(
`string contains non-ASCII character "${ascii[i]}" with code ${charCode} at position ${i}`)}return charCode})}function isPosBig(n){return typeof n==="bigint"&&_0n<=
n}function inRange(n,min,max){return isPosBig(n)&&isPosBig(min)&&isPosBig(max)&&min<=n&&n<max}function aInRange(title,n,min,max){if(!inRange(n,min,max))throw new RangeError(
"expected valid "+title+": "+min+" <= n < "+max+", got "+n)}function utils_bitLen(n){if(n<_0n)throw new Error("expected non-negative bigint, got "+n);return n===
_0n?0:n.toString(2).length}function bitGet(n,pos){if(typeof n!=="bigint")throw new TypeError('"n" expected bigint, got type='+typeof n);asafenumber(pos,"pos");return n>>
BigInt(pos)&_1n}function bitSet(n,pos,value){if(typeof n!=="bigint")throw new TypeError('"n" expected bigint, got type='+typeof n);asafenumber(pos,"pos");utils_abool(
value,"value");const mask=_1n<<BigInt(pos);return value?n|mask:n&~mask}const utils_bitMask=n=>{asafenumber(n,"n");return(_1n<<BigInt(n))-_1n};function createHmacDrbg(hashLen,qByteLen,hmacFn){
anumber(hashLen,"hashLen");anumber(qByteLen,"qByteLen");if(typeof hmacFn!=="function")throw new TypeError("hmacFn must be a function");const u8n=len=>new Uint8Array(
len);const NULL=Uint8Array.of();const byte0=Uint8Array.of(0);const byte1=Uint8Array.of(1);const _maxDrbgIters=1e3;let v=u8n(hashLen);let k=u8n(hashLen);let i=0;
const reset=()=>{v.fill(1);k.fill(0);i=0};const h=(...msgs)=>hmacFn(k,utils_concatBytes(v,...msgs));const reseed=(seed=NULL)=>{k=h(byte0,seed);v=h();if(seed.length===
0)return;k=h(byte1,seed);v=h()};const gen=()=>{if(i++>=_maxDrbgIters)throw new Error("drbg: tried max amount of iterations");let len=0;const out=[];while(len<qByteLen){
v=h();const sl=v.slice();out.push(sl);len+=v.length}return utils_concatBytes(...out)};const genUntil=(seed,pred)=>{reset();reseed(seed);let res=void 0;while((res=
pred(gen()))===void 0)reseed();reset();return res};return genUntil}function utils_validateObject(object,fields={},optFields={},title="object"){utils_aobject(object,
title);utils_aobject(fields,"fields");utils_aobject(optFields,"optFields");function checkField(fieldName,expectedType,isOpt){const label=title==="object"?`param\
 "${String(fieldName)}"`:`"${title}.${String(fieldName)}"`;const val=object[fieldName];if(!Object.hasOwn(object,fieldName)&&(isOpt?val!==void 0:expectedType!=="\
function")){throw new TypeError(`${label} is invalid: expected own property`)}if(isOpt&&val===void 0)return;const current=typeof val;if(current!==expectedType||
val===null)throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`)}const iter=(f,isOpt)=>Object.entries(f).forEach(([k,v])=>checkField(
k,v,isOpt));iter(fields,false);iter(optFields,true)}const notImplemented=()=>{throw new Error("not implemented")};;const modular_0n=BigInt(0),modular_1n=BigInt(
1),_2n=BigInt(2);const _3n=BigInt(3),_4n=BigInt(4),_5n=BigInt(5);const _7n=BigInt(7),_8n=BigInt(8),_9n=BigInt(9);const _15n=BigInt(15),_16n=BigInt(16);const POW_WINDOWED_MIN=BigInt(
"0x10000000000000000");function mod(a,b){if(b<=modular_0n)throw new Error("mod: expected positive modulus, got "+b);const result=a%b;return result>=modular_0n?result:
b+result}function pow(num,power,modulo){if(modulo<=modular_1n)throw new Error("pow: expected modulus > 1, got "+modulo);if(typeof power!=="bigint")throw new TypeError(
"invalid exponent: expected bigint, got "+typeof power);if(power<modular_0n)throw new Error("invalid exponent, negatives unsupported");if(power===modular_0n)return modular_1n;
if(power===modular_1n)return num;let d=num%modulo;if(d<modular_0n)d+=modulo;if(power<POW_WINDOWED_MIN){let p2=modular_1n;while(power>modular_0n){if(power&modular_1n)
p2=p2*d%modulo;d=d*d%modulo;power>>=modular_1n}return p2}const digits=[];while(power>modular_0n){digits.push(Number(power&_15n));power>>=_4n}const table=new Array(
16);table[0]=modular_1n;table[1]=d;for(let i=2;i<16;i++)table[i]=table[i-1]*d%modulo;let p=table[digits[digits.length-1]];for(let w=digits.length-2;w>=0;w--){p=
p*p%modulo;p=p*p%modulo;p=p*p%modulo;p=p*p%modulo;const digit=digits[w];if(digit!==0)p=p*table[digit]%modulo}return p}function pow2(x,power,modulo){if(modulo<=modular_1n)
throw new Error("pow2: expected modulus > 1, got "+modulo);if(power<modular_0n)throw new Error("pow2: expected non-negative exponent, got "+power);let res=x;while(power-- >
modular_0n){res*=res;res%=modulo}return res}function invert(number,modulo){if(number===modular_0n)throw new Error("invert: expected non-zero number");if(modulo<=
modular_1n)throw new Error("invert: expected modulus > 1, got "+modulo);let a=mod(number,modulo);let b=modulo;let x=modular_0n,u=modular_1n;while(a!==modular_0n){
const q=b/a;const r=b-a*q;const m=x-u*q;b=a,a=r,x=u,u=m}const gcd=b;if(gcd!==modular_1n)throw new Error("invert: does not exist");return mod(x,modulo)}function invertCt(a,prime){
if(prime<=modular_1n)throw new Error("invertCt: expected prime modulus > 1, got "+prime);const an=mod(a,prime);if(an===modular_0n)throw new Error("invertCt: exp\
ected non-zero number");const inverse=pow(an,prime-_2n,prime);if(mod(an*inverse,prime)!==modular_1n)throw new Error("invertCt: does not exist");return inverse}function assertIsSquare(Fp,root,n){
const F=Fp;if(!F.eql(F.sqr(root),n))throw new Error("Cannot find square root")}function aoddModulus(order,fnName){if((order&modular_1n)===modular_0n)throw new Error(
fnName+": expected odd modulus, got "+order)}function sqrt3mod4(Fp,n){const F=Fp;const p1div4=(F.ORDER+modular_1n)/_4n;const root=F.pow(n,p1div4);assertIsSquare(
F,root,n);return root}function sqrt5mod8(Fp,n){const F=Fp;const p5div8=(F.ORDER-_5n)/_8n;const n2=F.mul(n,_2n);const v=F.pow(n2,p5div8);const nv=F.mul(n,v);const i=F.
mul(F.mul(nv,_2n),v);const root=F.mul(nv,F.sub(i,F.ONE));assertIsSquare(F,root,n);return root}function sqrt9mod16(P){const Fp_=Field(P);const tn=tonelliShanks(P);
const c1=tn(Fp_,Fp_.neg(Fp_.ONE));const c2=tn(Fp_,c1);const c3=tn(Fp_,Fp_.neg(c1));const c4=(P+_7n)/_16n;return((Fp,n)=>{const F=Fp;let tv1=F.pow(n,c4);let tv2=F.
mul(tv1,c1);const tv3=F.mul(tv1,c2);const tv4=F.mul(tv1,c3);const e1=F.eql(F.sqr(tv2),n);const e2=F.eql(F.sqr(tv3),n);tv1=F.cmov(tv1,tv2,e1);tv2=F.cmov(tv4,tv3,
e2);const e3=F.eql(F.sqr(tv2),n);const root=F.cmov(tv1,tv2,e3);assertIsSquare(F,root,n);return root})}function tonelliShanks(P){if(P<_3n)throw new Error("sqrt i\
s not defined for small field");aoddModulus(P,"tonelliShanks");let Q=P-modular_1n;let S=0;while(Q%_2n===modular_0n){Q/=_2n;S++}let Z=_2n;const _Fp=Field(P);while(FpLegendre(
_Fp,Z)===1){if(Z++>1e3)throw new Error("Cannot find square root: probably non-prime P")}if(S===1)return sqrt3mod4;let cc=_Fp.pow(Z,Q);const Q1div2=(Q+modular_1n)/
_2n;return function tonelliSlow(Fp,n){const F=Fp;if(F.is0(n))return n;if(FpLegendre(F,n)!==1)throw new Error("Cannot find square root");let M=S;let c=F.mul(F.ONE,
cc);let t=F.pow(n,Q);let R=F.pow(n,Q1div2);while(!F.eql(t,F.ONE)){if(F.is0(t))throw new Error("Cannot find square root: probably non-prime P");let i=1;let t_tmp=F.
sqr(t);while(!F.eql(t_tmp,F.ONE)){i++;t_tmp=F.sqr(t_tmp);if(i===M)throw new Error("Cannot find square root")}const exponent=modular_1n<<BigInt(M-i-1);const b=F.
pow(c,exponent);M=i;c=F.sqr(b);t=F.mul(t,c);R=F.mul(R,b)}return R}}function FpSqrt(P){aoddModulus(P,"Fp.sqrt");if(P%_4n===_3n)return sqrt3mod4;if(P%_8n===_5n)return sqrt5mod8;
if(P%_16n===_9n)return sqrt9mod16(P);return tonelliShanks(P)}const isNegativeLE=(num,modulo)=>(mod(num,modulo)&modular_1n)===modular_1n;const FIELD_FIELDS=["cre\
ate","isValid","is0","neg","inv","sqrt","sqr","eql","add","sub","mul","pow","div","addN","subN","mulN","sqrN"];function validateField(field){utils_aobject(field,
"field");if(typeof field.ORDER!=="bigint")throw new TypeError('param "ORDER" is invalid: expected bigint, got '+typeof field.ORDER);asafenumber(field.BYTES,"BYT\
ES");asafenumber(field.BITS,"BITS");for(const name of FIELD_FIELDS)afunction(field[name],"field."+name);if(field.BYTES<1||field.BITS<1)throw new Error("invalid \
field: expected BYTES/BITS > 0");if(field.ORDER<=modular_1n)throw new Error("invalid field: expected ORDER > 1, got "+field.ORDER);return field}function FpPow(Fp,num,power){
validateField(Fp);const F=Fp;if(typeof power!=="bigint")throw new TypeError("invalid exponent: expected bigint, got "+typeof power);if(power<modular_0n)throw new Error(
"invalid exponent, negatives unsupported");if(power===modular_0n)return F.ONE;if(power===modular_1n)return num;if(power<POW_WINDOWED_MIN){let p2=F.ONE;let d=num;
while(power>modular_0n){if(power&modular_1n)p2=F.mul(p2,d);d=F.sqr(d);power>>=modular_1n}return p2}const digits=[];while(power>modular_0n){digits.push(Number(power&
_15n));power>>=_4n}const table=new Array(16);table[0]=F.ONE;table[1]=num;for(let i=2;i<16;i++)table[i]=F.mul(table[i-1],num);let p=table[digits[digits.length-1]];
for(let w=digits.length-2;w>=0;w--){p=F.sqr(F.sqr(F.sqr(F.sqr(p))));const digit=digits[w];if(digit!==0)p=F.mul(p,table[digit])}return p}function FpInvertBatch(Fp,nums,passZero=false){
validateField(Fp);aarray(nums,"nums");utils_abool(passZero,"passZero");const F=Fp;const inverted=new Array(nums.length).fill(passZero?F.ZERO:void 0);const multipliedAcc=nums.
reduce((acc,num,i)=>{if(F.is0(num))return acc;inverted[i]=acc;return F.mul(acc,num)},F.ONE);const invertedAcc=F.inv(multipliedAcc);nums.reduceRight((acc,num,i)=>{
if(F.is0(num))return acc;inverted[i]=F.mul(acc,inverted[i]);return F.mul(acc,num)},invertedAcc);return inverted}function FpDiv(Fp,lhs,rhs){validateField(Fp);const F=Fp;
return F.mul(lhs,typeof rhs==="bigint"?invert(rhs,F.ORDER):F.inv(rhs))}function FpLegendre(Fp,n){validateField(Fp);const F=Fp;aoddModulus(F.ORDER,"FpLegendre");
const p1mod2=(F.ORDER-modular_1n)/_2n;const powered=F.pow(n,p1mod2);const yes=F.eql(powered,F.ONE);const zero=F.eql(powered,F.ZERO);const no=F.eql(powered,F.neg(
F.ONE));if(!yes&&!zero&&!no)throw new Error("invalid Legendre symbol result");return yes?1:zero?0:-1}function FpIsSquare(Fp,n){const l=FpLegendre(Fp,n);return l!==
-1}function nLength(n,nBitLength){if(nBitLength!==void 0)utils_anumber(nBitLength);if(n<=modular_0n)throw new Error("invalid n length: expected positive n, got "+
n);if(nBitLength!==void 0&&nBitLength<1)throw new Error("invalid n length: expected positive bit length, got "+nBitLength);const bits=utils_bitLen(n);if(nBitLength!==
void 0&&nBitLength<bits)throw new Error(`invalid n length: expected nBitLength (${nBitLength}) >= bitLen(n) (${bits})`);const _nBitLength=nBitLength!==void 0?nBitLength:
bits;const nByteLength=Math.ceil(_nBitLength/8);return{nBitLength:_nBitLength,nByteLength}}const FIELD_SQRT=new WeakMap;class _Field{ORDER;BITS;BYTES;isLE;ZERO=modular_0n;ONE=modular_1n;_lengths;_mod;constructor(ORDER,opts={}){
if(ORDER<=modular_1n)throw new Error("invalid field: expected ORDER > 1, got "+ORDER);let _nbitLength=void 0;this.isLE=false;if(opts!=null&&typeof opts==="objec\
t"){if(typeof opts.BITS==="number")_nbitLength=opts.BITS;if(typeof opts.sqrt==="function")Object.defineProperty(this,"sqrt",{value:opts.sqrt,enumerable:true});if(typeof opts.
isLE==="boolean")this.isLE=opts.isLE;if(opts.allowedLengths)this._lengths=Object.freeze(opts.allowedLengths.slice());if(typeof opts.modFromBytes==="boolean")this.
_mod=opts.modFromBytes}const{nBitLength,nByteLength}=nLength(ORDER,_nbitLength);if(nByteLength>2048)throw new Error("invalid field: expected ORDER of <= 2048 by\
tes");this.ORDER=ORDER;this.BITS=nBitLength;this.BYTES=nByteLength;Object.freeze(this)}create(num){return mod(num,this.ORDER)}isValid(num){if(typeof num!=="bigi\
nt")throw new TypeError("invalid field element: expected bigint, got "+typeof num);return modular_0n<=num&&num<this.ORDER}is0(num){return num===modular_0n}isValidNot0(num){
return!this.is0(num)&&this.isValid(num)}isOdd(num){return(num&modular_1n)===modular_1n}neg(num){return mod(-num,this.ORDER)}eql(lhs,rhs){return lhs===rhs}sqr(num){
return mod(num*num,this.ORDER)}add(lhs,rhs){return mod(lhs+rhs,this.ORDER)}sub(lhs,rhs){return mod(lhs-rhs,this.ORDER)}mul(lhs,rhs){return mod(lhs*rhs,this.ORDER)}pow(num,power){
return pow(num,power,this.ORDER)}div(lhs,rhs){return mod(lhs*invert(rhs,this.ORDER),this.ORDER)}sqrN(num){return num*num}addN(lhs,rhs){return lhs+rhs}subN(lhs,rhs){
return lhs-rhs}mulN(lhs,rhs){return lhs*rhs}inv(num){return invert(num,this.ORDER)}sqrt(num){let sqrt=FIELD_SQRT.get(this);if(!sqrt)FIELD_SQRT.set(this,sqrt=FpSqrt(
this.ORDER));return sqrt(this,num)}toBytes(num){return this.isLE?numberToBytesLE(num,this.BYTES):numberToBytesBE(num,this.BYTES)}fromBytes(bytes,skipValidation=false){
utils_abytes(bytes);const{_lengths:allowedLengths,BYTES,isLE:isLE2,ORDER,_mod:modFromBytes}=this;if(allowedLengths){if(bytes.length<1||!allowedLengths.includes(
bytes.length)||bytes.length>BYTES){throw new Error("Field.fromBytes: expected "+allowedLengths+" bytes, got "+bytes.length)}const padded=new Uint8Array(BYTES);padded.
set(bytes,isLE2?0:padded.length-bytes.length);bytes=padded}if(bytes.length!==BYTES)throw new Error("Field.fromBytes: expected "+BYTES+" bytes, got "+bytes.length);
let scalar=isLE2?bytesToNumberLE(bytes):bytesToNumberBE(bytes);if(modFromBytes)scalar=mod(scalar,ORDER);if(!skipValidation){if(!this.isValid(scalar))throw new Error(
"invalid field element: outside of range 0..ORDER")}return scalar}invertBatch(lst){return FpInvertBatch(this,lst,true)}cmov(a,b,condition){utils_abool(condition,
"condition");return condition?b:a}}function Field(ORDER,opts={}){Object.freeze(_Field.prototype);return new _Field(ORDER,opts)}function FpSqrtOdd(Fp,elm){validateField(
Fp);const F=Fp;if(!F.isOdd)throw new Error("Field doesn't have isOdd");const root=F.sqrt(elm);return F.isOdd(root)?root:F.neg(root)}function FpSqrtEven(Fp,elm){
validateField(Fp);const F=Fp;if(!F.isOdd)throw new Error("Field doesn't have isOdd");const root=F.sqrt(elm);return F.isOdd(root)?F.neg(root):root}function getFieldBytesLength(fieldOrder){
if(typeof fieldOrder!=="bigint")throw new Error("field order must be bigint");if(fieldOrder<=modular_1n)throw new Error("field order must be greater than 1");const bitLength=utils_bitLen(
fieldOrder-modular_1n);return Math.ceil(bitLength/8)}function getMinHashLength(fieldOrder){const length=getFieldBytesLength(fieldOrder);return length+Math.ceil(
length/2)}function mapHashToField(key,fieldOrder,isLE2=false){utils_abytes(key);const len=key.length;const fieldLen=getFieldBytesLength(fieldOrder);const minLen=Math.
max(getMinHashLength(fieldOrder),16);if(len<minLen||len>1024)throw new Error("expected "+minLen+"-1024 bytes of input, got "+len);const num=isLE2?bytesToNumberLE(
key):bytesToNumberBE(key);const reduced=mod(num,fieldOrder-modular_1n)+modular_1n;return isLE2?numberToBytesLE(reduced,fieldLen):numberToBytesBE(reduced,fieldLen)}
;const curve_0n=BigInt(0);const curve_1n=BigInt(1);const curve_4n=BigInt(4);const BLIND_BYTES=16;const BLIND_BITS=128;const FW_WINDOW=5;const TABLE_BYTES_MAX=(()=>2**
31)();function validatePointCons(Point){const pc=Point;if(typeof pc!=="function")throw new TypeError('"Point" expected constructor, got type='+typeof Point);afunction(
pc.fromAffine,"Point.fromAffine");afunction(pc.fromBytes,"Point.fromBytes");afunction(pc.fromHex,"Point.fromHex");utils_aobject(pc.BASE,"Point.BASE");utils_aobject(
pc.ZERO,"Point.ZERO");validateField(pc.Fp);validateField(pc.Fn)}function normalizeZ(c,points){validatePointCons(c);validateMSMPoints(points,c);const invertedZs=FpInvertBatch(
c.Fp,points.map(p=>p.Z));return points.map((p,i)=>c.fromAffine(p.toAffine(invertedZs[i])))}function validateW(W,bits,min=1){if(!Number.isSafeInteger(W)||W<min||
W>bits)throw new Error("invalid window size, expected ["+min+".."+bits+"], got W="+W)}function validateTableBytes(numPoints,fpBytes){const bytes=numPoints*(4*fpBytes+
128);if(bytes>TABLE_BYTES_MAX)throw new Error("invalid window size: table would need ~"+Math.ceil(bytes/2**20)+" MiB, max "+TABLE_BYTES_MAX/2**20+" MiB")}function probeRandomBytes(randomBytes2,length){
if(randomBytes2===void 0)return void 0;afunction(randomBytes2,"randomBytes");try{const probe=randomBytes2(length);if(!utils_isBytes(probe)||probe.length!==length)
return void 0}catch{return void 0}return randomBytes2}function validateMSMPoints(points,c){aarray(points,"points");points.forEach((p,i)=>{if(!(p instanceof c))throw new Error(
"invalid point at index "+i)})}function validateMSMScalars(scalars,field,maxScalar){if(!Array.isArray(scalars))throw new Error("array of scalars expected");scalars.
forEach((s,i)=>{const ok2=maxScalar===void 0?field.isValid(s):isPosBig(s)&&s<maxScalar;if(!ok2)throw new Error("invalid scalar at index "+i)})}const pointWindowSizes=new WeakMap;
function getWindowSize(P){return pointWindowSizes.get(P)||1}function oddMultiples(p,size){const dbl=p.double();const t=[p];for(let j=1;j<size;j++)t.push(t[j-1].
add(dbl));return t}function wnafDigits(n,W){const size=2**W;const half=size/2;const mask=BigInt(size-1);const d=[];while(n>curve_0n){let w=0;if(n&curve_1n){w=Number(
n&mask);if(w>=half)w-=size;n-=BigInt(w)}d.push(w);n>>=curve_1n}return d}function signedWindowDigits(n,W,windows){const size=2**W;const half=size/2;const mask=BigInt(
size-1);const shiftBy=BigInt(W);const d=[];for(let w=0;w<windows;w++){let v=Number(n&mask);n>>=shiftBy;if(v>half){v-=size;n+=curve_1n}d.push(v)}if(n!==curve_0n)
throw new Error("invalid wnaf");return d}function wnafWalk(zero,tables,digits){let max=0;for(const d of digits)max=Math.max(max,d.length);let acc=zero;for(let bit=max-
1;bit>=0;bit--){if(bit!==max-1)acc=acc.double();for(let i=0;i<digits.length;i++){const w=digits[i][bit];if(w){const item=tables[i][Math.abs(w)-1>>1];acc=acc.add(
w<0?item.negate():item)}}}return acc}class ScalarMultiplier{Point;BASE;ZERO;randomBytes;wnafPrecomputes=new WeakMap;baseCanBeBlinded;bits;constructor(Point,randomBytes2){
validatePointCons(Point);this.randomBytes=probeRandomBytes(randomBytes2,BLIND_BYTES);this.Point=Point;this.BASE=Point.BASE;this.ZERO=Point.ZERO;this.bits=Point.
Fn.BITS}buildWnafTable(point,W,bits){const windows=Math.ceil(bits/W)+1;const half=2**(W-1);const comp=[];let base=point;for(let w=0;w<windows;w++){let acc=base;
for(let i=0;i<half;i++){comp.push(acc);acc=acc.add(base)}base=comp[comp.length-1].double()}return{W,bits,windows,comp}}wnafCachedCT(precomputes,n){const{W,windows,
comp}=precomputes;const half=2**(W-1);const digits=signedWindowDigits(n,W,windows);let p=this.ZERO;let f=this.BASE;for(let w=0;w<windows;w++){const digit=digits[w];
const start=w*half;const idx=Math.abs(digit)-1;let sel=comp[start];for(let i=1;i<half;i++)sel=i===idx?comp[start+i]:sel;const neg=sel.negate();if(digit===0)f=f.
add(comp[start]);else p=p.add(digit<0?neg:sel)}return{p,f}}getWnafPrecomputes(W,point,bits,transform){let entries=this.wnafPrecomputes.get(point);let comp=entries?.
find(entry=>entry.W===W&&entry.bits===bits);if(!comp){comp=this.buildWnafTable(point,W,bits);if(typeof transform==="function")comp={...comp,comp:transform(comp.
comp)};if(!entries){entries=[];this.wnafPrecomputes.set(point,entries)}entries.push(comp)}return comp}assertPoint(point){if(!(point instanceof this.Point))throw new TypeError(
'"point" expected Point instance, got type='+typeof point)}validateMulInput(point,scalar){this.assertPoint(point);if(!inRange(scalar,curve_1n,this.Point.Fn.ORDER))
throw new Error("invalid scalar")}runCT(point,n,bits,transform){const W=getWindowSize(point);if(W===1)return this.fixedWindowCT(point,n,bits);return this.wnafCachedCT(
this.getWnafPrecomputes(W,point,bits,transform),n)}mulCT(point,scalar,transform){this.validateMulInput(point,scalar);return this.runCT(point,scalar,this.bits,transform)}mulCTBlinded(point,scalar,transform){
this.validateMulInput(point,scalar);if(this.randomBytes===void 0)throw new Error("randomBytes is required for scalar blinding");const bits=this.Point.Fn.BITS+BLIND_BITS;
const blind=this.randomBytes(BLIND_BYTES);if(!utils_isBytes(blind)||blind.length!==BLIND_BYTES)throw new Error("randomBytes returned invalid byte array");blind[0]=
blind[0]&63|128;const n=scalar+bytesToNumberBE(blind)*this.Point.Fn.ORDER;return this.runCT(point,n,bits,transform)}fixedWindowCT(point,n,bits){const W=FW_WINDOW;
const size=1<<W;const mask=utils_bitMask(W);const table=new Array(size);table[0]=this.ZERO;for(let i=1;i<size;i++)table[i]=table[i-1].add(point);const windows=Math.
ceil(bits/W);let acc=this.ZERO;for(let window=windows-1;window>=0;window--){if(window!==windows-1)for(let d=0;d<W;d++)acc=acc.double();const digit=Number(n>>BigInt(
window*W)&mask);let sel=table[0];for(let i=1;i<size;i++)sel=i===digit?table[i]:sel;acc=acc.add(sel)}return{p:acc,f:acc}}shouldBlind(point,cofactor){if(this.randomBytes===
void 0)return false;if(cofactor===curve_1n)return true;if(point!==this.BASE)return false;if(this.baseCanBeBlinded===void 0)this.baseCanBeBlinded=this.mulUnsafe(
this.BASE,this.Point.Fn.ORDER).is0();return this.baseCanBeBlinded}mulSecret(point,scalar,cofactor,transform){return this.shouldBlind(point,cofactor)?this.mulCTBlinded(
point,scalar,transform):this.mulCT(point,scalar,transform)}mulUnsafe(point,scalar,transform){this.assertPoint(point);if(!isPosBig(scalar))throw new Error("inval\
id scalar");const W=getWindowSize(point);if(W===1||scalar>=this.Point.Fn.ORDER)return mulAddUnsafe(this.Point,[point],[scalar],true);const precomputes=this.getWnafPrecomputes(
W,point,this.bits,transform);return this.wnafCachedCT(precomputes,scalar).p}setWindowSize(point,W){this.assertPoint(point);validateW(W,this.bits);const windows=Math.
ceil((this.bits+BLIND_BITS)/W)+1;validateTableBytes(windows*2**(W-1),this.Point.Fp.BYTES);pointWindowSizes.set(point,W);this.wnafPrecomputes.delete(point)}hasWindowSize(point){
return getWindowSize(point)!==1}}function mulAddUnsafe(c,points,scalars,allowOversized=false){validatePointCons(c);validateMSMPoints(points,c);utils_abool(allowOversized,
"allowOversized");validateMSMScalars(scalars,c.Fn,allowOversized?c.Fn.ORDER**curve_4n:void 0);if(points.length!==scalars.length)throw new Error("arrays of point\
s and scalars must have equal length");const tables=points.map(p=>oddMultiples(p,4));const digits=scalars.map(n=>wnafDigits(n,4));return wnafWalk(c.ZERO,tables,
digits)}function pippenger(c,points,scalars){validatePointCons(c);const fieldN=c.Fn;validateMSMPoints(points,c);validateMSMScalars(scalars,fieldN);const plength=points.
length;const slength=scalars.length;if(plength!==slength)throw new Error("arrays of points and scalars must have equal length");const zero=c.ZERO;if(plength===0)
return zero;const wbits=bitLen(BigInt(plength));let windowSize=1;if(wbits>12)windowSize=wbits-3;else if(wbits>4)windowSize=wbits-2;else if(wbits>0)windowSize=2;
const MASK=bitMask(windowSize);const buckets=new Array(Number(MASK)+1).fill(zero);const lastBits=Math.floor((fieldN.BITS-1)/windowSize)*windowSize;let sum=zero;
for(let i=lastBits;i>=0;i-=windowSize){buckets.fill(zero);for(let j=0;j<slength;j++){const scalar=scalars[j];const wbits2=Number(scalar>>BigInt(i)&MASK);buckets[wbits2]=
buckets[wbits2].add(points[j])}let resI=zero;for(let j=buckets.length-1,sumI=zero;j>0;j--){sumI=sumI.add(buckets[j]);resI=resI.add(sumI)}sum=sum.add(resI);if(i!==
0)for(let j=0;j<windowSize;j++)sum=sum.double()}return sum}function interleavedMSMUnsafe(c,points,windowSize){validatePointCons(c);const fieldN=c.Fn;validateW(windowSize,
fieldN.BITS,2);validateMSMPoints(points,c);validateTableBytes(points.length*2**(windowSize-2),c.Fp.BYTES);const tables=points.map(p=>oddMultiples(p,2**(windowSize-
2)));return scalars=>{validateMSMScalars(scalars,fieldN);if(scalars.length>points.length)throw new Error("array of scalars must not be larger than array of poin\
ts");return wnafWalk(c.ZERO,tables,scalars.map(n=>wnafDigits(n,windowSize)))}}function createField(order,field,isLE2){if(field){if(field.ORDER!==order)throw new Error(
"Field.ORDER must match order: Fp == p, Fn == n");validateField(field);return field}else{return Field(order,{isLE:isLE2})}}function createCurveFields(type,CURVE,curveOpts={},FpFnLE){
if(type!=="weierstrass"&&type!=="edwards")throw new Error('expected curve type "weierstrass" or "edwards"');if(FpFnLE===void 0)FpFnLE=type==="edwards";if(!CURVE||
typeof CURVE!=="object")throw new Error(`expected valid ${type} CURVE object`);utils_validateObject(curveOpts);for(const p of["p","n","h"]){const val=CURVE[p];if(!(isPosBig(
val)&&val!==curve_0n))throw new Error(`CURVE.${p} must be positive bigint`)}const Fp=createField(CURVE.p,curveOpts.Fp,FpFnLE);const Fn=createField(CURVE.n,curveOpts.
Fn,FpFnLE);const _b=type==="weierstrass"?"b":"d";const params=["Gx","Gy","a",_b];for(const p of params){if(!Fp.isValid(CURVE[p]))throw new Error(`CURVE.${p} mus\
t be valid field element of CURVE.Fp`)}CURVE=Object.freeze(Object.assign({},CURVE));return{CURVE,Fp,Fn}}function createKeygen(randomSecretKey,getPublicKey){return function keygen(seed){
const secretKey=randomSecretKey(seed);return{secretKey,publicKey:getPublicKey(secretKey)}}};const der_0n=BigInt(0);class DERErr extends Error{constructor(m=""){
super(m)}}const _DER={Err:DERErr,_tlv:{encode:(tag,data)=>{const{Err:E}=_DER;asafenumber(tag,"tag");if(tag<0||tag>255)throw new E("tlv.encode: wrong tag");astring(
data,"data");if(data.length&1)throw new E("tlv.encode: unpadded data");const dataLen=data.length/2;const len=numberToHexUnpadded(dataLen);if(len.length/2&128)throw new E(
"tlv.encode: long form length too big");const lenLen=dataLen>127?numberToHexUnpadded(len.length/2|128):"";const t=numberToHexUnpadded(tag);return t+lenLen+len+data},
decode(tag,data){const{Err:E}=_DER;data=utils_abytes(data,void 0,"DER data");let pos=0;if(tag<0||tag>255)throw new E("tlv.decode: wrong tag");if(data.length<2||
data[pos++]!==tag)throw new E("tlv.decode: wrong tlv");const first=data[pos++];const isLong=!!(first&128);let length=0;if(!isLong)length=first;else{const lenLen=first&
127;if(!lenLen)throw new E("tlv.decode(long): indefinite length not supported");if(lenLen>4)throw new E("tlv.decode(long): byte length is too big");const lengthBytes=data.
subarray(pos,pos+lenLen);if(lengthBytes.length!==lenLen)throw new E("tlv.decode: length bytes not complete");if(lengthBytes[0]===0)throw new E("tlv.decode(long)\
: zero leftmost byte");for(const b of lengthBytes)length=length<<8|b;pos+=lenLen;if(length<128)throw new E("tlv.decode(long): not minimal encoding")}const v=data.
subarray(pos,pos+length);if(v.length!==length)throw new E("tlv.decode: wrong value length");return{v,l:data.subarray(pos+length)}}},_int:{encode(num){const{Err:E}=_DER;
abignumber(num);if(num<der_0n)throw new E("integer: negative integers are not allowed");let hex=numberToHexUnpadded(num);if(Number.parseInt(hex[0],16)&8)hex="00"+
hex;if(hex.length&1)throw new E("unexpected DER parsing assertion: unpadded hex");return hex},decode(data){const{Err:E}=_DER;if(data.length<1)throw new E("inval\
id signature integer: empty");if(data[0]&128)throw new E("invalid signature integer: negative");if(data.length>1&&data[0]===0&&!(data[1]&128))throw new E("inval\
id signature integer: unnecessary leading zero");return bytesToNumberBE(data)}},toSig(bytes,maxScalarBytes){const{Err:E,_int:int,_tlv:tlv}=_DER;if(maxScalarBytes!==
void 0){asafenumber(maxScalarBytes,"maxScalarBytes");if(maxScalarBytes<1)throw new E("invalid signature: maxScalarBytes must be positive")}const data=utils_abytes(
bytes,void 0,"signature");const{v:seqBytes,l:seqLeftBytes}=tlv.decode(48,data);if(seqLeftBytes.length)throw new E("invalid signature: left bytes after parsing");
const{v:rBytes,l:rLeftBytes}=tlv.decode(2,seqBytes);const{v:sBytes,l:sLeftBytes}=tlv.decode(2,rLeftBytes);if(sLeftBytes.length)throw new E("invalid signature: l\
eft bytes after parsing");if(maxScalarBytes!==void 0&&(rBytes.length>maxScalarBytes||sBytes.length>maxScalarBytes))throw new E("invalid signature: integer too l\
arge");return{r:int.decode(rBytes),s:int.decode(sBytes)}},hexFromSig(sig){const{_tlv:tlv,_int:int}=_DER;utils_validateObject(sig,{r:"bigint",s:"bigint"},{},"sig");
const rs=tlv.encode(2,int.encode(sig.r));const ss=tlv.encode(2,int.encode(sig.s));const seq=rs+ss;return tlv.encode(48,seq)}};const DER=(()=>{Object.freeze(_DER.
_tlv);Object.freeze(_DER._int);return Object.freeze(_DER)})();;const divNearest=(num,den)=>(num+(num>=0?den:-den)/weierstrass_2n)/den;function _splitEndoScalar(k,basis,n){
aInRange("scalar",k,weierstrass_0n,n);const[[a1,b1],[a2,b2]]=basis;const c1=divNearest(b2*k,n);const c2=divNearest(-b1*k,n);let k1=k-c1*a1-c2*a2;let k2=-c1*b1-c2*
b2;const k1neg=k1<weierstrass_0n;const k2neg=k2<weierstrass_0n;if(k1neg)k1=-k1;if(k2neg)k2=-k2;const MAX_NUM=utils_bitMask(Math.ceil(utils_bitLen(n)/2))+weierstrass_1n;
if(k1<weierstrass_0n||k1>=MAX_NUM||k2<weierstrass_0n||k2>=MAX_NUM){throw new Error("splitScalar (endomorphism): failed for k")}return{k1neg,k1,k2neg,k2}}function validateSigFormat(format){
if(!["compact","recovered","der"].includes(format))throw new Error('Signature format must be "compact", "recovered", or "der"');return format}function validateSigOpts(opts,def){
utils_validateObject(opts);const optsn={};for(let optName of Object.keys(def)){optsn[optName]=opts[optName]===void 0?def[optName]:opts[optName]}utils_abool(optsn.
lowS,"lowS");utils_abool(optsn.prehash,"prehash");if(optsn.format!==void 0)validateSigFormat(optsn.format);return optsn}const weierstrass_0n=BigInt(0),weierstrass_1n=BigInt(
1),weierstrass_2n=BigInt(2),weierstrass_3n=BigInt(3),weierstrass_4n=BigInt(4);function weierstrass_weierstrass(params,extraOpts={}){const validated=createCurveFields(
"weierstrass",params,extraOpts);const Fp=validated.Fp;const Fn=validated.Fn;let CURVE=validated.CURVE;const{h:cofactor,n:CURVE_ORDER}=CURVE;utils_validateObject(
extraOpts,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"\
function"});const{endo:endoOpts,allowInfinityPoint,clearCofactor,isTorsionFree,fromBytes,toBytes}=extraOpts;const randomBytes2=extraOpts.randomBytes===void 0?utils_randomBytes:
extraOpts.randomBytes;if(endoOpts){if(!Fp.is0(CURVE.a)||typeof endoOpts.beta!=="bigint"||!Array.isArray(endoOpts.basises)){throw new Error('invalid endo: expect\
ed "beta": bigint and "basises": array')}}const endo=endoOpts?{beta:endoOpts.beta,basises:endoOpts.basises.map(basis=>[...basis])}:void 0;const lengths=getWLengths(
Fp,Fn);function assertCompressionIsSupported(){if(!Fp.isOdd)throw new Error("compression is not supported: Field does not have .isOdd()")}function pointToBytes(_c,point,isCompressed){
if(point.is0()){if(!allowInfinityPoint)throw new Error("bad point: ZERO");return Uint8Array.of(0)}const{x,y}=point.toAffine();const bx=Fp.toBytes(x);utils_abool(
isCompressed,"isCompressed");if(isCompressed){assertCompressionIsSupported();const hasEvenY=!Fp.isOdd(y);return utils_concatBytes(pprefix(hasEvenY),bx)}else{return utils_concatBytes(
Uint8Array.of(4),bx,Fp.toBytes(y))}}function pointFromBytes(bytes){utils_abytes(bytes,void 0,"Point");const{publicKey:comp,publicKeyUncompressed:uncomp}=lengths;
const length=bytes.length;const head=bytes[0];const tail=bytes.subarray(1);if(allowInfinityPoint&&length===1&&head===0)return{x:Fp.ZERO,y:Fp.ZERO};if(length===comp&&
(head===2||head===3)){const x=Fp.fromBytes(tail);if(!Fp.isValid(x))throw new Error("bad point: is not on curve, wrong x");const y2=weierstrassEquation(x);let y;
try{y=Fp.sqrt(y2)}catch(sqrtError){const err=sqrtError instanceof Error?": "+sqrtError.message:"";throw new Error("bad point: is not on curve, sqrt error"+err)}
assertCompressionIsSupported();const evenY=Fp.isOdd(y);const evenH=(head&1)===1;if(evenH!==evenY)y=Fp.neg(y);return{x,y}}else if(length===uncomp&&head===4){const L=Fp.
BYTES;const x=Fp.fromBytes(tail.subarray(0,L));const y=Fp.fromBytes(tail.subarray(L,L*2));if(!isValidXY(x,y))throw new Error("bad point: is not on curve");return{
x,y}}else{throw new Error(`bad point: got length ${length}, expected compressed=${comp} or uncompressed=${uncomp}`)}}const encodePoint=toBytes===void 0?pointToBytes:
toBytes;const decodePoint=fromBytes===void 0?pointFromBytes:fromBytes;const b3=Fp.mul(CURVE.b,weierstrass_3n);const mulA=Fp.is0(CURVE.a)?_=>Fp.ZERO:x=>Fp.mul(CURVE.
a,x);function weierstrassEquation(x){const x2=Fp.sqr(x);const x3=Fp.mul(x2,x);return Fp.add(Fp.add(x3,Fp.mul(x,CURVE.a)),CURVE.b)}function isValidXY(x,y){const left=Fp.
sqr(y);const right=weierstrassEquation(x);return Fp.eql(left,right)}if(!isValidXY(CURVE.Gx,CURVE.Gy))throw new Error("bad curve params: generator point");const _4a3=Fp.
mul(Fp.pow(CURVE.a,weierstrass_3n),weierstrass_4n);const _27b2=Fp.mul(Fp.sqr(CURVE.b),BigInt(27));if(Fp.is0(Fp.add(_4a3,_27b2)))throw new Error("bad curve param\
s: a or b");function acoord(title,n,banZero=false){if(!Fp.isValid(n)||banZero&&Fp.is0(n))throw new Error(`bad point coordinate ${title}`);return typeof n==="obj\
ect"&&n!==null?Fp.create(n):n}function aprjpoint(other){if(!(other instanceof Point))throw new Error("Weierstrass Point expected")}function splitEndoScalarN(k){
if(!endo||!endo.basises)throw new Error("no endo");return _splitEndoScalar(k,endo.basises,Fn.ORDER)}function pushWnafPair(points,scalars,p,k){if(!Fn.isValid(k))
throw new RangeError("invalid scalar: out of range");if(endo){const{k1neg,k1,k2neg,k2}=splitEndoScalarN(k);const psi=new Point(Fp.mul(p.X,endo.beta),p.Y,p.Z);points.
push(k1neg?p.negate():p,k2neg?psi.negate():psi);scalars.push(k1,k2)}else{points.push(p);scalars.push(k)}}const validityCache=new WeakSet;class Point{static BASE=new Point(
CURVE.Gx,CURVE.Gy,Fp.ONE);static ZERO=new Point(Fp.ZERO,Fp.ONE,Fp.ZERO);static Fp=Fp;static Fn=Fn;X;Y;Z;constructor(X,Y,Z){this.X=acoord("x",X);this.Y=acoord("y",
Y,true);this.Z=acoord("z",Z);Object.freeze(this)}static CURVE(){return CURVE}static fromAffine(p){const{x,y}=p||{};if(!p||!Fp.isValid(x)||!Fp.isValid(y))throw new Error(
"invalid affine point");if(p instanceof Point)throw new Error("projective point not allowed");if(Fp.is0(x)&&Fp.is0(y))return Point.ZERO;return new Point(x,y,Fp.
ONE)}static fromBytes(bytes){const P=Point.fromAffine(decodePoint(utils_abytes(bytes,void 0,"point")));P.assertValidity();return P}static fromHex(hex){return Point.
fromBytes(utils_hexToBytes(hex))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(windowSize=6,isLazy=true){wnaf.setWindowSize(this,
windowSize);if(!isLazy)this.multiply(weierstrass_3n);return this}assertValidity(){const p=this;if(p.is0()){if(allowInfinityPoint&&Fp.is0(p.X)&&Fp.eql(p.Y,Fp.ONE)&&
Fp.is0(p.Z))return;throw new Error("bad point: ZERO")}if(validityCache.has(p))return;const{x,y}=p.toAffine();if(!Fp.isValid(x)||!Fp.isValid(y))throw new Error("\
bad point: x or y not field elements");if(!isValidXY(x,y))throw new Error("bad point: equation left != right");if(!p.isTorsionFree())throw new Error("bad point:\
 not in prime-order subgroup");validityCache.add(p)}hasEvenY(){const{y}=this.toAffine();if(!Fp.isOdd)throw new Error("Field doesn't support isOdd");return!Fp.isOdd(
y)}equals(other){aprjpoint(other);const{X:X1,Y:Y1,Z:Z1}=this;const{X:X2,Y:Y2,Z:Z2}=other;const U1=Fp.eql(Fp.mul(X1,Z2),Fp.mul(X2,Z1));const U2=Fp.eql(Fp.mul(Y1,
Z2),Fp.mul(Y2,Z1));return U1&&U2}negate(){return new Point(this.X,Fp.neg(this.Y),this.Z)}double(){const{X:X1,Y:Y1,Z:Z1}=this;let X3=Fp.ZERO,Y3=Fp.ZERO,Z3=Fp.ZERO;
let t0=Fp.mul(X1,X1);let t1=Fp.mul(Y1,Y1);let t2=Fp.mul(Z1,Z1);let t3=Fp.mul(X1,Y1);t3=Fp.add(t3,t3);Z3=Fp.mul(X1,Z1);Z3=Fp.add(Z3,Z3);X3=mulA(Z3);Y3=Fp.mul(b3,
t2);Y3=Fp.add(X3,Y3);X3=Fp.sub(t1,Y3);Y3=Fp.add(t1,Y3);Y3=Fp.mul(X3,Y3);X3=Fp.mul(t3,X3);Z3=Fp.mul(b3,Z3);t2=mulA(t2);t3=Fp.sub(t0,t2);t3=mulA(t3);t3=Fp.add(t3,
Z3);Z3=Fp.add(t0,t0);t0=Fp.add(Z3,t0);t0=Fp.add(t0,t2);t0=Fp.mul(t0,t3);Y3=Fp.add(Y3,t0);t2=Fp.mul(Y1,Z1);t2=Fp.add(t2,t2);t0=Fp.mul(t2,t3);X3=Fp.sub(X3,t0);Z3=
Fp.mul(t2,t1);Z3=Fp.add(Z3,Z3);Z3=Fp.add(Z3,Z3);return new Point(X3,Y3,Z3)}add(other){aprjpoint(other);const{X:X1,Y:Y1,Z:Z1}=this;const{X:X2,Y:Y2,Z:Z2}=other;let X3=Fp.
ZERO,Y3=Fp.ZERO,Z3=Fp.ZERO;let t0=Fp.mul(X1,X2);let t1=Fp.mul(Y1,Y2);let t2=Fp.mul(Z1,Z2);let t3=Fp.add(X1,Y1);let t4=Fp.add(X2,Y2);t3=Fp.mul(t3,t4);t4=Fp.add(t0,
t1);t3=Fp.sub(t3,t4);t4=Fp.add(X1,Z1);let t5=Fp.add(X2,Z2);t4=Fp.mul(t4,t5);t5=Fp.add(t0,t2);t4=Fp.sub(t4,t5);t5=Fp.add(Y1,Z1);X3=Fp.add(Y2,Z2);t5=Fp.mul(t5,X3);
X3=Fp.add(t1,t2);t5=Fp.sub(t5,X3);Z3=mulA(t4);X3=Fp.mul(b3,t2);Z3=Fp.add(X3,Z3);X3=Fp.sub(t1,Z3);Z3=Fp.add(t1,Z3);Y3=Fp.mul(X3,Z3);t1=Fp.add(t0,t0);t1=Fp.add(t1,
t0);t2=mulA(t2);t4=Fp.mul(b3,t4);t1=Fp.add(t1,t2);t2=Fp.sub(t0,t2);t2=mulA(t2);t4=Fp.add(t4,t2);t0=Fp.mul(t1,t4);Y3=Fp.add(Y3,t0);t0=Fp.mul(t5,t4);X3=Fp.mul(t3,
X3);X3=Fp.sub(X3,t0);t0=Fp.mul(t3,t1);Z3=Fp.mul(t5,Z3);Z3=Fp.add(Z3,t0);return new Point(X3,Y3,Z3)}subtract(other){aprjpoint(other);return this.add(other.negate())}is0(){
return this.equals(Point.ZERO)}multiply(scalar){if(!Fn.isValidNot0(scalar))throw new RangeError("invalid scalar: out of range");const{p,f}=wnaf.mulSecret(this,scalar,
cofactor,normalize);return normalize([p,f])[0]}multiplyUnsafe(scalar){const p=this;const sc=scalar;if(!Fn.isValid(sc))throw new RangeError("invalid scalar: out \
of range");if(sc===weierstrass_0n||p.is0())return Point.ZERO;if(sc===weierstrass_1n)return p;if(wnaf.hasWindowSize(this))return wnaf.mulUnsafe(p,sc,normalize);const points=[];
const scalars=[];pushWnafPair(points,scalars,p,sc);return mulAddUnsafe(Point,points,scalars)}mulAddUnsafe(a,other,b){aprjpoint(other);const points=[];const scalars=[];
pushWnafPair(points,scalars,this,a);pushWnafPair(points,scalars,other,b);return mulAddUnsafe(Point,points,scalars)}toAffine(invertedZ){const p=this;let iz=invertedZ;
if(iz!=null&&!Fp.isValid(iz))throw new RangeError('"invertedZ" expected valid field element');const{X,Y,Z}=p;if(Fp.eql(Z,Fp.ONE))return{x:X,y:Y};const is0=p.is0();
if(iz==null)iz=is0?Fp.ONE:Fp.inv(Z);const x=Fp.mul(X,iz);const y=Fp.mul(Y,iz);const zz=Fp.mul(Z,iz);if(is0)return{x:Fp.ZERO,y:Fp.ZERO};if(!Fp.eql(zz,Fp.ONE))throw new Error(
"invZ was invalid");return{x,y}}isTorsionFree(){if(cofactor===weierstrass_1n)return true;if(isTorsionFree)return isTorsionFree(Point,this);return wnaf.mulUnsafe(
this,CURVE_ORDER).is0()}clearCofactor(){if(cofactor===weierstrass_1n)return this;if(clearCofactor)return clearCofactor(Point,this);return this.multiplyUnsafe(cofactor)}isSmallOrder(){
if(cofactor===weierstrass_1n)return this.is0();return this.clearCofactor().is0()}toBytes(isCompressed=true){utils_abool(isCompressed,"isCompressed");this.assertValidity();
return encodePoint(Point,this,isCompressed)}toHex(isCompressed=true){return utils_bytesToHex(this.toBytes(isCompressed))}toString(){return`<Point ${this.is0()?"\
ZERO":this.toHex()}>`}}const normalize=points=>normalizeZ(Point,points);const wnaf=new ScalarMultiplier(Point,randomBytes2);if(wnaf.bits>=6)Point.BASE.precompute(
6);Object.freeze(Point.prototype);Object.freeze(Point);return Point}function pprefix(hasEvenY){return Uint8Array.of(hasEvenY?2:3)}function getWLengths(Fp,Fn){return{
secretKey:Fn.BYTES,publicKey:1+Fp.BYTES,publicKeyUncompressed:1+2*Fp.BYTES,publicKeyHasPrefix:true,signature:2*Fn.BYTES}}function ecdh(Point,ecdhOpts={}){validatePointCons(
Point);const{Fn}=Point;const randomBytes_=ecdhOpts.randomBytes===void 0?utils_randomBytes:ecdhOpts.randomBytes;const lengths=Object.assign(getWLengths(Point.Fp,
Fn),{seed:Math.max(getMinHashLength(Fn.ORDER),16)});function isValidSecretKey(secretKey){try{const num=Fn.fromBytes(secretKey);return Fn.isValidNot0(num)}catch(error){
return false}}function isValidPublicKey(publicKey,isCompressed){const{publicKey:comp,publicKeyUncompressed}=lengths;try{const l=publicKey.length;if(isCompressed===
true&&l!==comp)return false;if(isCompressed===false&&l!==publicKeyUncompressed)return false;return!Point.fromBytes(publicKey).is0()}catch(error){return false}}function randomSecretKey(seed){
seed=seed===void 0?randomBytes_(lengths.seed):seed;return mapHashToField(utils_abytes(seed,lengths.seed,"seed"),Fn.ORDER)}function getPublicKey(secretKey,isCompressed=true){
return Point.BASE.multiply(Fn.fromBytes(secretKey)).toBytes(isCompressed)}function isProbPub(item){const{secretKey,publicKey,publicKeyUncompressed}=lengths;const allowedLengths=Fn.
_lengths;if(!utils_isBytes(item))return void 0;const l=utils_abytes(item,void 0,"key").length;const isPub=l===publicKey||l===publicKeyUncompressed;const isSec=l===
secretKey||!!allowedLengths?.includes(l);if(isPub&&isSec)return void 0;return isPub}function getSharedSecret(secretKeyA,publicKeyB,isCompressed=true){if(isProbPub(
secretKeyA)===true)throw new Error("first arg must be private key");if(isProbPub(publicKeyB)===false)throw new Error("second arg must be public key");const s=Fn.
fromBytes(secretKeyA);const b=Point.fromBytes(publicKeyB);if(b.is0())throw new Error("invalid public key: point at infinity");return b.multiply(s).toBytes(isCompressed)}
const utils={isValidSecretKey,isValidPublicKey,randomSecretKey};const keygen=createKeygen(randomSecretKey,getPublicKey);Object.freeze(utils);Object.freeze(lengths);
return Object.freeze({getPublicKey,getSharedSecret,keygen,Point,utils,lengths})}function weierstrass_ecdsa(Point,hash,ecdsaOpts={}){validatePointCons(Point);const hash_=hash;
ahash(hash_);utils_validateObject(ecdsaOpts,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});const opts=Object.
assign({},ecdsaOpts);const randomBytes2=opts.randomBytes===void 0?utils_randomBytes:opts.randomBytes;const hmac=opts.hmac===void 0?(key,msg)=>hmac_hmac(hash_,key,
msg):opts.hmac;const{Fp,Fn}=Point;const{ORDER:CURVE_ORDER,BITS:fnBits}=Fn;const blindLength=getMinHashLength(CURVE_ORDER);const csprng=probeRandomBytes(randomBytes2,
blindLength);const{keygen,getPublicKey,getSharedSecret,utils,lengths}=ecdh(Point,opts);const defaultSigOpts={prehash:true,lowS:typeof opts.lowS==="boolean"?opts.
lowS:true,format:"compact",extraEntropy:false};const hasLargeRecoveryLifts=CURVE_ORDER*weierstrass_2n+weierstrass_1n<Fp.ORDER;function isBiggerThanHalfOrder(number){
const HALF=CURVE_ORDER>>weierstrass_1n;return number>HALF}function validateRS(title,num){if(!Fn.isValidNot0(num))throw new Error(`invalid signature ${title}: ou\
t of range 1..Point.Fn.ORDER`);return num}function assertFieldSignIsSupported(){if(!Fp.isOdd)throw new Error("Field doesn't support isOdd")}function getRecoveryBit(x,y,r){
assertFieldSignIsSupported();return(x===r?0:2)|Number(Fp.isOdd(y))}function assertRecoverableCurve(){if(hasLargeRecoveryLifts)throw new Error('"recovered" sig t\
ype is not supported for cofactor >2 curves')}function validateSigLength(bytes,format){validateSigFormat(format);const size=lengths.signature;const sizer=format===
"compact"?size:format==="recovered"?size+1:void 0;return utils_abytes(bytes,sizer)}class Signature{r;s;recovery;constructor(r,s,recovery){this.r=validateRS("r",
r);this.s=validateRS("s",s);if(recovery!=null){assertRecoverableCurve();if(![0,1,2,3].includes(recovery))throw new Error("invalid recovery id");this.recovery=recovery}
Object.freeze(this)}static fromBytes(bytes,format=defaultSigOpts.format){validateSigLength(bytes,format);let recid;if(format==="der"){if(bytes.length>2*Fn.BYTES+
16)throw new DER.Err("invalid signature: DER signature too long");const{r:r2,s:s2}=DER.toSig(utils_abytes(bytes),Fn.BYTES+1);return new Signature(r2,s2)}if(format===
"recovered"){recid=bytes[0];format="compact";bytes=bytes.subarray(1)}const L=lengths.signature/2;const r=bytes.subarray(0,L);const s=bytes.subarray(L,L*2);return new Signature(
Fn.fromBytes(r),Fn.fromBytes(s),recid)}static fromHex(hex,format){return this.fromBytes(utils_hexToBytes(hex),format)}assertRecovery(){const{recovery}=this;if(recovery==
null)throw new Error("invalid recovery id: must be present");return recovery}addRecoveryBit(recovery){return new Signature(this.r,this.s,recovery)}recoverPublicKey(messageHash){
const{r,s}=this;const recovery=this.assertRecovery();const radj=recovery===2||recovery===3?r+CURVE_ORDER:r;if(!Fp.isValid(radj))throw new Error("invalid recover\
y id: sig.r+curve.n != R.x");const x=Fp.toBytes(radj);const R=Point.fromBytes(utils_concatBytes(pprefix((recovery&1)===0),x));const ir=Fn.inv(radj);const h=bits2int_modN(
utils_abytes(messageHash,void 0,"msgHash"));const u1=Fn.create(-h*ir);const u2=Fn.create(s*ir);const Q=Point.BASE.mulAddUnsafe(u1,R,u2);if(Q.is0())throw new Error(
"invalid recovery: point at infinify");Q.assertValidity();return Q}hasHighS(){return isBiggerThanHalfOrder(this.s)}toBytes(format=defaultSigOpts.format){validateSigFormat(
format);if(format==="der")return utils_hexToBytes(DER.hexFromSig(this));const{r,s}=this;const rb=Fn.toBytes(r);const sb=Fn.toBytes(s);if(format==="recovered"){assertRecoverableCurve();
return utils_concatBytes(Uint8Array.of(this.assertRecovery()),rb,sb)}return utils_concatBytes(rb,sb)}toHex(format){return utils_bytesToHex(this.toBytes(format))}}
Object.freeze(Signature.prototype);Object.freeze(Signature);const bits2int=opts.bits2int===void 0?function bits2int_def(bytes){if(bytes.length>8192)throw new Error(
"input is too large");const num=bytesToNumberBE(bytes);const delta=bytes.length*8-fnBits;return delta>0?num>>BigInt(delta):num}:opts.bits2int;const bits2int_modN=opts.
bits2int_modN===void 0?function bits2int_modN_def(bytes){return Fn.create(bits2int(bytes))}:opts.bits2int_modN;const ORDER_MASK=utils_bitMask(fnBits);function int2octets(num){
aInRange("num < 2^"+fnBits,num,weierstrass_0n,ORDER_MASK);return Fn.toBytes(num)}function validateMsgAndHash(message,prehash){utils_abytes(message,void 0,"messa\
ge");return prehash?utils_abytes(hash_(message),void 0,"prehashed message"):message}function prepSig(message,secretKey,opts2){const{lowS,prehash,extraEntropy}=validateSigOpts(
opts2,defaultSigOpts);message=validateMsgAndHash(message,prehash);const h1int=bits2int_modN(message);const d=Fn.fromBytes(secretKey);if(!Fn.isValidNot0(d))throw new Error(
"invalid private key");const seedArgs=[int2octets(d),int2octets(h1int)];if(extraEntropy!=null&&extraEntropy!==false){const e=extraEntropy===true?randomBytes2(lengths.
secretKey):extraEntropy;seedArgs.push(utils_abytes(e,void 0,"extraEntropy"))}const seed=utils_concatBytes(...seedArgs);const m=h1int;function k2sig(kBytes){const k=bits2int(
kBytes);if(!Fn.isValidNot0(k))return;const q=Point.BASE.multiply(k).toAffine();const r=Fn.create(q.x);if(r===weierstrass_0n)return;let s;if(csprng!==void 0){const b=bytesToNumberBE(
mapHashToField(csprng(blindLength),CURVE_ORDER));const ibk=Fn.inv(Fn.mul(b,k));const bm=Fn.mul(b,m);const bd=Fn.mul(b,d);s=Fn.create(ibk*Fn.create(bm+bd*r))}else{
const ik=invertCt(k,CURVE_ORDER);s=Fn.create(ik*Fn.create(m+r*d))}if(s===weierstrass_0n)return;let recovery=getRecoveryBit(q.x,q.y,r);let normS=s;if(lowS&&isBiggerThanHalfOrder(
s)){normS=Fn.neg(s);recovery^=1}return new Signature(r,normS,hasLargeRecoveryLifts?void 0:recovery)}return{seed,k2sig}}function sign(message,secretKey,opts2={}){
const{seed,k2sig}=prepSig(message,secretKey,opts2);const drbg=createHmacDrbg(hash_.outputLen,Fn.BYTES,hmac);const sig=drbg(seed,k2sig);return sig.toBytes(opts2.
format)}function verify(signature,message,publicKey,opts2={}){const{lowS,prehash,format}=validateSigOpts(opts2,defaultSigOpts);publicKey=utils_abytes(publicKey,
void 0,"publicKey");message=validateMsgAndHash(message,prehash);if(!utils_isBytes(signature)){const end=signature instanceof Signature?", use sig.toBytes()":"";
throw new Error("verify expects Uint8Array signature"+end)}validateSigLength(signature,format);try{const sig=Signature.fromBytes(signature,format);const P=Point.
fromBytes(publicKey);if(P.is0())return false;if(lowS&&sig.hasHighS())return false;const{r,s}=sig;const h=bits2int_modN(message);const is=Fn.inv(s);const u1=Fn.create(
h*is);const u2=Fn.create(r*is);const R=Point.BASE.mulAddUnsafe(u1,P,u2);if(R.is0())return false;const q=R.toAffine();const v=Fn.create(q.x);if(v!==r)return false;
if(format==="recovered"&&sig.recovery!==getRecoveryBit(q.x,q.y,r))return false;return true}catch(e){return false}}function recoverPublicKey(signature,message,opts2={}){
const{prehash}=validateSigOpts(opts2,defaultSigOpts);message=validateMsgAndHash(message,prehash);return Signature.fromBytes(signature,"recovered").recoverPublicKey(
message).toBytes()}return Object.freeze({keygen,getPublicKey,getSharedSecret,utils,lengths,Point,sign,verify,recoverPublicKey,Signature,hash:hash_})};const p256_CURVE=(()=>({
p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(
1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),
Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")}))();
const p384_CURVE=(()=>({p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),n:BigInt("0xfffffffffffff\
fffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffff\
fffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),
Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f\
41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")}))();const p521_CURVE=null;function createSWU(Point,opts){let map;return scalars=>(map||(map=mapToCurveSimpleSWU(
Point.Fp,opts)))(scalars[0])}const p256_Point=weierstrass_weierstrass(p256_CURVE);const p256=weierstrass_ecdsa(p256_Point,sha2_sha256);const p256_hasher=null;const p256_oprf=null;
const p256_FROST=null;const p384_Point=weierstrass_weierstrass(p384_CURVE);const p384=weierstrass_ecdsa(p384_Point,sha2_sha384);const p384_hasher=null;const p384_oprf=null;
const p521_Point=null;const p521=null;const p521_hasher=null;const p521_oprf=null;;const CURVES={prime256v1:p256,secp384r1:p384};const isPrehashedCurve=name=>name!==
void 0&&Object.hasOwn(CURVES,name);const POINT_BYTES={prime256v1:65,secp384r1:97};const TABLE_FROM=4;const MAX_KEYS=16;const known=new Map;function verifyPrehashed(name,signature,sha2562,point){
try{const key=remember(`${name} ${Buffer.from(point).toString("hex")}`);key.uses+=1;if(key.uses<TABLE_FROM){return CURVES[name].verify(signature,sha2562,point,{
prehash:false,lowS:false,format:"der"})}key.point??=CURVES[name].Point.fromBytes(point).precompute(6,false);return verifyWithTable(CURVES[name],signature,sha2562,
key.point)}catch{return false}}function remember(id){const key=known.get(id)??{uses:0};known.delete(id);known.set(id,key);const[oldest]=known.keys();if(known.size>
MAX_KEYS&&oldest!==void 0)known.delete(oldest);return key}function verifyWithTable({Point,Signature},der,sha2562,key){const{r,s}=Signature.fromBytes(der,"der");
const{Fn}=Point;const digest=Fn.create(BigInt(`0x${Buffer.from(sha2562).toString("hex")}`));const inverse=Fn.inv(s);const sum=Point.BASE.multiplyUnsafe(Fn.mul(digest,
inverse)).add(key.multiplyUnsafe(Fn.mul(r,inverse)));return!sum.is0()&&Fn.create(sum.toAffine().x)===r};function messageBytes(signature,sha2562){const digest=Buffer.
from(sha2562);return{signature:Buffer.from(signature),digest,payloadDigest:digest,verifies(key){const curve=key.asymmetricKeyDetails?.namedCurve;if(!isPrehashedCurve(
curve))return false;const point=key.export({type:"spki",format:"der"}).subarray(-POINT_BYTES[curve]);return verifyPrehashed(curve,signature,digest,point)}}}function envelopeBytes(payloadType,payload,signature){
const encoded=formatPreAuthentication(payloadType,payload);return{signature:Buffer.from(signature),digest:signed_bytes_sha256(encoded),payloadDigest:signed_bytes_sha256(
payload),verifies:(key,bare=false)=>hashesOf(key).some(hash=>verifiesWith(hash,encoded,key,signature)||bare&&key.asymmetricKeyType==="ec"&&verifiesWith(hash,encoded,
{key,dsaEncoding:"ieee-p1363"},signature))}}function hashesOf({asymmetricKeyType,asymmetricKeyDetails}){if(asymmetricKeyType==="ed25519")return[null];if(asymmetricKeyType===
"rsa")return["sha256"];if(asymmetricKeyDetails?.namedCurve==="prime256v1")return["sha256"];if(asymmetricKeyDetails?.namedCurve==="secp384r1")return["sha384","sh\
a256"];return asymmetricKeyDetails?.namedCurve==="secp521r1"?["sha512"]:[]}function verifiesWith(hash,data,key,signature){try{return(0,external_node_crypto_namespaceObject.
verify)(hash,data,key,signature)}catch{return false}}const signed_bytes_sha256=bytes=>(0,external_node_crypto_namespaceObject.createHash)("sha256").update(bytes).
digest();;function verifyBundle(check,context2){try{const outcome=judge(check,context2);return"code"in outcome?failed(refusalProblem(check.bundle.origin,outcome)):
ok(outcome)}catch(error){return failed(refusalProblem(check.bundle.origin,refusalOfError(error)))}}function judge({bundle,artifact},context2){const parts=readBundleParts(
bundle.text);if(!parts.ok)return refusal_refuse("integrity/bundle-malformed",parts.problem,"it must be a well-formed Sigstore bundle");const signer=rememberedSigner(
parts.value,context2);if("code"in signer)return signer;const{document}=bundle;if(document!==void 0&&parts.value.content.kind==="envelope")return refusal_refuse(
"integrity/bundle-malformed","it is an envelope","it must be a signature over the document");const signed=readSignedBytes(parts.value,document===void 0?artifact:
digestOf(document));if("code"in signed)return signed;if(!signed.verifies(signer.key,signer.unlogged)){return refusal_refuse("integrity/signature","the signature\
 does not fit the signed bytes and the signer","the signer must have signed exactly these bytes")}const{thresholds,verifier}=signer.strictness;const flaw=flawOfLogEntries(
parts.value,{...signed,verifier:signer.verifier},context2,thresholds);if(flaw!==void 0)return refusal_refuse("integrity/log-entry",flaw,"a trusted log must have\
 entered exactly this signature");const timestamps=verify_bundle_readTimestamps(parts.value);if("code"in timestamps)return timestamps;if(timestamps.length<thresholds.
timestampAuthorities){return refusal_refuse("integrity/signing-time","it has no timestamp","this trust domain demands the time of a timestamp authority")}verifier.
verify(entityOf(parts.value,{signed,signer,timestamps}));return verified(bundle,{parts:parts.value,signer,signed,timestamps,context:context2})}const digestOf=document=>({
algorithm:"sha256",hex:(0,external_node_crypto_namespaceObject.createHash)("sha256").update(document).digest("hex")});function readSignedBytes({content},artifact){
if(content.kind==="envelope")return envelopeBytes(content.payloadType,content.payload,content.signature);const made=`${content.algorithm==="SHA2_256"?"sha256":content.
algorithm}:${Buffer.from(content.digest).toString("hex")}`;const wanted=`${artifact.algorithm}:${artifact.hex}`;if(artifact.algorithm!=="sha256"||made!==wanted){
return refusal_refuse("integrity/signature",`it was made for the artifact ${made}`,`it must be made for ${wanted}`)}return messageBytes(content.signature,content.
digest)}const MAX_TIMESTAMP_BYTES=64*1024;function verify_bundle_readTimestamps(parts){try{if(parts.timestamps.some(token=>token.length>MAX_TIMESTAMP_BYTES))throw new Error(
"too large");const timestamps=parts.timestamps.map(token=>core_dist.RFC3161Timestamp.parse(Buffer.from(token)));if(timestamps.every(({status,signingTime})=>status<=
1n&&status>=0n&&!Number.isNaN(signingTime.getTime()))){return timestamps}}catch{}return refusal_refuse("integrity/signing-time","a timestamp is malformed or was\
 not granted","a trusted authority must vouch for the time of signing")}function entityOf({logEntries,signer:signedBy},{signed,signer,timestamps}){return{signature:{
signature:signed.signature,compareSignature:other=>signed.signature.equals(other),compareDigest:other=>signed.payloadDigest.equals(other),compareSignedDigest:other=>signed.
digest.equals(other),verifySignature:key=>key.equals(signer.key)},key:signer.certificate===void 0?{$case:"public-key",hint:signedBy.kind==="key"?signedBy.hint:""}:
{$case:"certificate",certificate:signer.certificate},tlogEntries:[...logEntries],timestamps:[...logEntries.filter(hasSignedTime).map(tlogEntry=>({$case:"transpa\
rency-log",tlogEntry})),...timestamps.map(timestamp=>({$case:"timestamp-authority",timestamp}))]}}const hasSignedTime=entry=>entry.inclusionPromise!==void 0&&entry.
integratedTime!=="0";function verified({text,document},{parts,signer,signed,timestamps,context:context2}){const times=[...parts.logEntries.filter(hasSignedTime).
map(({integratedTime})=>({time:new Date(Number(integratedTime)*1e3).toISOString(),source:"transparency-log"})),...timestamps.map(({signingTime})=>({time:signingTime.
toISOString(),source:"timestamp-authority"}))];const stale=logOutsideItsLife(parts,times,context2);if(stale!==void 0)return stale;const[entry]=parts.logEntries;
const{content}=parts;return{mediaType:parts.mediaType,bundleDigest:{algorithm:"sha256",hex:(0,external_node_crypto_namespaceObject.createHash)("sha256").update(
text).digest("hex")},trustDomain:context2.trustDomain,signer:signer.facts,times,...entry===void 0?{}:{logIndex:provenIndex(entry)},content:content.kind==="envel\
ope"?{kind:"statement",payloadType:content.payloadType,payload:content.payload}:document!==void 0?{kind:"image-signature",payload:document}:{kind:"artifact",digest:{
algorithm:"sha256",hex:signed.digest.toString("hex")}}}}const provenIndex=({logIndex,inclusionPromise,inclusionProof})=>inclusionPromise===void 0?inclusionProof?.
logIndex??logIndex:logIndex;function logOutsideItsLife(parts,times,{material}){for(const entry of parts.logEntries){if(hasSignedTime(entry)||times.length===0)continue;
const alive=material.tlogs.some(({logID,validFor})=>logID.equals(entry.logId.keyId)&&times.every(({time})=>validFor.start<=new Date(time)&&new Date(time)<=validFor.
end));if(!alive)return refusal_refuse("integrity/log-entry","it was signed outside the life of its log","the log must have been in use at that time")}return void 0}
;const context=createVerificationContext(external_node_worker_threads_namespaceObject.workerData);external_node_worker_threads_namespaceObject.parentPort?.on("m\
essage",({first,checks})=>{const answer={first,results:checks.map(check=>verifyBundle(check,context))};external_node_worker_threads_namespaceObject.parentPort?.
postMessage(answer)});
