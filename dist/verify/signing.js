import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={2654:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const net=__nccwpck_require__2(
9278);const tls=__nccwpck_require__2(4756);const{once}=__nccwpck_require__2(4434);const timers=__nccwpck_require__2(6460);const{normalizeOptions,cacheOptions}=__nccwpck_require__2(
7808);const{getProxy,getProxyAgent,proxyCache}=__nccwpck_require__2(7274);const Errors=__nccwpck_require__2(3219);const{Agent:AgentBase}=__nccwpck_require__2(5921);
module2.exports=class Agent extends AgentBase{#options;#timeouts;#proxy;#noProxy;#ProxyAgent;constructor(options={}){const{timeouts,proxy,noProxy,...normalizedOptions}=normalizeOptions(
options);super(normalizedOptions);this.#options=normalizedOptions;this.#timeouts=timeouts;if(proxy){this.#proxy=new URL(proxy);this.#noProxy=noProxy;this.#ProxyAgent=
getProxyAgent(proxy)}}get proxy(){return this.#proxy?{url:this.#proxy}:{}}#getProxy(options){if(!this.#proxy){return}const proxy=getProxy(`${options.protocol}//${options.
host}:${options.port}`,{proxy:this.#proxy,noProxy:this.#noProxy});if(!proxy){return}const cacheKey=cacheOptions({...options,...this.#options,timeouts:this.#timeouts,
proxy});if(proxyCache.has(cacheKey)){return proxyCache.get(cacheKey)}let ProxyAgent=this.#ProxyAgent;if(Array.isArray(ProxyAgent)){ProxyAgent=this.isSecureEndpoint(
options)?ProxyAgent[1]:ProxyAgent[0]}const proxyAgent=new ProxyAgent(proxy,{...this.#options,socketOptions:{family:this.#options.family}});proxyCache.set(cacheKey,
proxyAgent);return proxyAgent}async#timeoutConnection({promises,options,timeout},ac=new AbortController){if(timeout){const connectionTimeout=timers.setTimeout(timeout,
null,{signal:ac.signal}).then(()=>{throw new Errors.ConnectionTimeoutError(`${options.host}:${options.port}`)}).catch(err=>{if(err.name==="AbortError"){return}throw err});
promises.push(connectionTimeout)}let result;try{result=await Promise.race(promises);ac.abort()}catch(err){ac.abort();throw err}return result}async connect(request,options){
options.lookup??=this.#options.lookup;let socket;let timeout=this.#timeouts.connection;const isSecureEndpoint=this.isSecureEndpoint(options);const proxy=this.#getProxy(
options);if(proxy){const start=Date.now();socket=await this.#timeoutConnection({options,timeout,promises:[proxy.connect(request,options)]});if(timeout){timeout=
timeout-(Date.now()-start)}}else{socket=(isSecureEndpoint?tls:net).connect(options)}socket.setKeepAlive(this.keepAlive,this.keepAliveMsecs);socket.setNoDelay(this.
keepAlive);const abortController=new AbortController;const{signal}=abortController;const connectPromise=socket[isSecureEndpoint?"secureConnecting":"connecting"]?
once(socket,isSecureEndpoint?"secureConnect":"connect",{signal}):Promise.resolve();await this.#timeoutConnection({options,timeout,promises:[connectPromise,once(
socket,"error",{signal}).then(err=>{throw err[0]})]},abortController);if(this.#timeouts.idle){socket.setTimeout(this.#timeouts.idle,()=>{socket.destroy(new Errors.
IdleTimeoutError(`${options.host}:${options.port}`))})}return socket}keepSocketAlive(socket){const keepAlive=super.keepSocketAlive(socket);if(keepAlive&&this.#timeouts.
idle){socket.setTimeout(this.#timeouts.idle)}return keepAlive}addRequest(request,options){const proxy=this.#getProxy(options);if(proxy?.setRequestProps){proxy.setRequestProps(
request,options)}request.setHeader("connection",this.keepAlive?"keep-alive":"close");if(this.#timeouts.response){let responseTimeout;request.once("finish",()=>{
setTimeout(()=>{request.destroy(new Errors.ResponseTimeoutError(request,this.#proxy))},this.#timeouts.response)});request.once("response",()=>{clearTimeout(responseTimeout)})}
if(this.#timeouts.transfer){let transferTimeout;request.once("response",res=>{setTimeout(()=>{res.destroy(new Errors.TransferTimeoutError(request,this.#proxy))},
this.#timeouts.transfer);res.once("close",()=>{clearTimeout(transferTimeout)})})}return super.addRequest(request,options)}createSocket(req,options,cb){super.createSocket(
req,options,(err,socket)=>{if(err){this.#drainPendingRequests(req,options)}cb(err,socket)})}#drainPendingRequests(failedReq,options){const name=this.getName(options);
const queue=this.requests[name];if(!queue||queue.length===0){return}const failedIndex=queue.indexOf(failedReq);if(failedIndex!==-1){queue.splice(failedIndex,1)}
if(queue.length===0){delete this.requests[name];return}const socketCount=this.sockets[name]?this.sockets[name].length:0;if(socketCount>=this.maxSockets||this.totalSocketCount>=
this.maxTotalSockets){return}const nextReq=queue.shift();if(queue.length===0){delete this.requests[name]}this.createSocket(nextReq,options,(err,socket)=>{if(err){
nextReq.onSocket(null,err)}else{nextReq.onSocket(socket)}})}}}),9245:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{LRUCache}=__nccwpck_require__2(
6701);const dns=__nccwpck_require__2(2250);const cache=new LRUCache({max:50});const getOptions=({family=0,hints=dns.ADDRCONFIG,all=false,verbatim=void 0,ttl=5*60*
1e3,lookup=dns.lookup})=>({hints,lookup:(hostname,...args)=>{const callback=args.pop();const lookupOptions=args[0]??{};const options={family,hints,all,verbatim,
...typeof lookupOptions==="number"?{family:lookupOptions}:lookupOptions};const key=JSON.stringify({hostname,...options});if(cache.has(key)){const cached=cache.get(
key);return process.nextTick(callback,null,...cached)}lookup(hostname,options,(err,...result)=>{if(err){return callback(err)}cache.set(key,result,{ttl});return callback(
null,...result)})}});module2.exports={cache,getOptions}}),3219:(module2=>{class InvalidProxyProtocolError extends Error{constructor(url){super(`Invalid protocol\
 \`${url.protocol}\` connecting to proxy \`${url.host}\``);this.code="EINVALIDPROXY";this.proxy=url}}class ConnectionTimeoutError extends Error{constructor(host){
super(`Timeout connecting to host \`${host}\``);this.code="ECONNECTIONTIMEOUT";this.host=host}}class IdleTimeoutError extends Error{constructor(host){super(`Idl\
e timeout reached for host \`${host}\``);this.code="EIDLETIMEOUT";this.host=host}}class ResponseTimeoutError extends Error{constructor(request,proxy){let msg="R\
esponse timeout ";if(proxy){msg+=`from proxy \`${proxy.host}\` `}msg+=`connecting to host \`${request.host}\``;super(msg);this.code="ERESPONSETIMEOUT";this.proxy=
proxy;this.request=request}}class TransferTimeoutError extends Error{constructor(request,proxy){let msg="Transfer timeout ";if(proxy){msg+=`from proxy \`${proxy.
host}\` `}msg+=`for \`${request.host}\``;super(msg);this.code="ETRANSFERTIMEOUT";this.proxy=proxy;this.request=request}}module2.exports={InvalidProxyProtocolError,
ConnectionTimeoutError,IdleTimeoutError,ResponseTimeoutError,TransferTimeoutError}}),3534:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{LRUCache}=__nccwpck_require__2(
6701);const{normalizeOptions,cacheOptions}=__nccwpck_require__2(7808);const{getProxy,proxyCache}=__nccwpck_require__2(7274);const dns=__nccwpck_require__2(9245);
const Agent=__nccwpck_require__2(2654);const agentCache=new LRUCache({max:20});const getAgent=(url,{agent,proxy,noProxy,...options}={})=>{if(agent!=null){return agent}
url=new URL(url);const proxyForUrl=getProxy(url,{proxy,noProxy});const normalizedOptions={...normalizeOptions(options),proxy:proxyForUrl};const cacheKey=cacheOptions(
{...normalizedOptions,secureEndpoint:url.protocol==="https:"});if(agentCache.has(cacheKey)){return agentCache.get(cacheKey)}const newAgent=new Agent(normalizedOptions);
agentCache.set(cacheKey,newAgent);return newAgent};module2.exports={getAgent,Agent,HttpAgent:Agent,HttpsAgent:Agent,cache:{proxy:proxyCache,agent:agentCache,dns:dns.
cache,clear:()=>{proxyCache.clear();agentCache.clear();dns.cache.clear()}}}}),7808:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const dns=__nccwpck_require__2(
9245);const normalizeOptions=opts=>{const family=parseInt(opts.family??"0",10);const keepAlive=opts.keepAlive??true;const normalized={keepAliveMsecs:keepAlive?1e3:
void 0,maxSockets:opts.maxSockets??15,maxTotalSockets:Infinity,maxFreeSockets:keepAlive?256:void 0,scheduling:"fifo",...opts,family,keepAlive,timeouts:{idle:opts.
timeout??0,connection:0,response:0,transfer:0,...opts.timeouts},...dns.getOptions({family,...opts.dns})};delete normalized.timeout;delete normalized.headers;return normalized};
const createKey=obj=>{let key="";const sorted=Object.entries(obj).sort((a,b)=>a[0]-b[0]);for(let[k,v]of sorted){if(v==null){v="null"}else if(v instanceof URL){v=
v.toString()}else if(typeof v==="object"){v=createKey(v)}key+=`${k}:${v}:`}return key};const cacheOptions=({secureEndpoint,...options})=>createKey({secureEndpoint:!!secureEndpoint,
family:options.family,hints:options.hints,localAddress:options.localAddress,strictSsl:secureEndpoint?!!options.rejectUnauthorized:false,ca:secureEndpoint?options.
ca:null,cert:secureEndpoint?options.cert:null,key:secureEndpoint?options.key:null,keepAlive:options.keepAlive,keepAliveMsecs:options.keepAliveMsecs,maxSockets:options.
maxSockets,maxTotalSockets:options.maxTotalSockets,maxFreeSockets:options.maxFreeSockets,scheduling:options.scheduling,timeouts:options.timeouts,proxy:options.proxy});
module2.exports={normalizeOptions,cacheOptions}}),7274:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{HttpProxyAgent}=__nccwpck_require__2(5965);
const{HttpsProxyAgent}=__nccwpck_require__2(2886);const{SocksProxyAgent}=__nccwpck_require__2(8711);const{LRUCache}=__nccwpck_require__2(6701);const{InvalidProxyProtocolError}=__nccwpck_require__2(
3219);const PROXY_CACHE=new LRUCache({max:20});const SOCKS_PROTOCOLS=new Set(SocksProxyAgent.protocols);const PROXY_ENV_KEYS=new Set(["https_proxy","http_proxy",
"proxy","no_proxy"]);const PROXY_ENV=Object.entries(process.env).reduce((acc,[key,value])=>{key=key.toLowerCase();if(PROXY_ENV_KEYS.has(key)){acc[key]=value}return acc},
{});const getProxyAgent=url=>{url=new URL(url);const protocol=url.protocol.slice(0,-1);if(SOCKS_PROTOCOLS.has(protocol)){return SocksProxyAgent}if(protocol==="h\
ttps"||protocol==="http"){return[HttpProxyAgent,HttpsProxyAgent]}throw new InvalidProxyProtocolError(url)};const isNoProxy=(url,noProxy)=>{if(typeof noProxy==="\
string"){noProxy=noProxy.split(",").map(p=>p.trim()).filter(Boolean)}if(!noProxy||!noProxy.length){return false}const hostSegments=url.hostname.split(".").reverse();
return noProxy.some(no=>{const noSegments=no.split(".").filter(Boolean).reverse();if(!noSegments.length){return false}for(let i=0;i<noSegments.length;i++){if(hostSegments[i]!==
noSegments[i]){return false}}return true})};const getProxy=(url,{proxy,noProxy})=>{url=new URL(url);if(!proxy){proxy=url.protocol==="https:"?PROXY_ENV.https_proxy:
PROXY_ENV.https_proxy||PROXY_ENV.http_proxy||PROXY_ENV.proxy}if(!noProxy){noProxy=PROXY_ENV.no_proxy}if(!proxy||isNoProxy(url,noProxy)){return null}return new URL(
proxy)};module2.exports={getProxyAgent,getProxy,proxyCache:PROXY_CACHE}}),2e3:(module2=>{const getOptions=(input,{copy,wrap})=>{const result={};if(input&&typeof input===
"object"){for(const prop of copy){if(input[prop]!==void 0){result[prop]=input[prop]}}}else{result[wrap]=input}return result};module2.exports=getOptions}),2255:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const semver=__nccwpck_require__2(2320);const satisfies=range=>{return semver.satisfies(process.version,range,{includePrerelease:true})};module2.exports={satisfies}}),
822:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{inspect}=__nccwpck_require__2(9023);class SystemError{constructor(code,prefix,context){let message=`${prefix}\
: ${context.syscall} returned ${context.code} (${context.message})`;if(context.path!==void 0){message+=` ${context.path}`}if(context.dest!==void 0){message+=` =\
> ${context.dest}`}this.code=code;Object.defineProperties(this,{name:{value:"SystemError",enumerable:false,writable:true,configurable:true},message:{value:message,
enumerable:false,writable:true,configurable:true},info:{value:context,enumerable:true,configurable:true,writable:false},errno:{get(){return context.errno},set(value){
context.errno=value},enumerable:true,configurable:true},syscall:{get(){return context.syscall},set(value){context.syscall=value},enumerable:true,configurable:true}});
if(context.path!==void 0){Object.defineProperty(this,"path",{get(){return context.path},set(value){context.path=value},enumerable:true,configurable:true})}if(context.
dest!==void 0){Object.defineProperty(this,"dest",{get(){return context.dest},set(value){context.dest=value},enumerable:true,configurable:true})}}toString(){return`${this.
name} [${this.code}]: ${this.message}`}[Symbol.for("nodejs.util.inspect.custom")](_recurseTimes,ctx){return inspect(this,{...ctx,getters:true,customInspect:false})}}
function E(code,message){module2.exports[code]=class NodeError extends SystemError{constructor(ctx){super(code,message,ctx)}}}E("ERR_FS_CP_DIR_TO_NON_DIR","Cann\
ot overwrite directory with non-directory");E("ERR_FS_CP_EEXIST","Target already exists");E("ERR_FS_CP_EINVAL","Invalid src or dest");E("ERR_FS_CP_FIFO_PIPE","C\
annot copy a FIFO pipe");E("ERR_FS_CP_NON_DIR_TO_DIR","Cannot overwrite non-directory with directory");E("ERR_FS_CP_SOCKET","Cannot copy a socket file");E("ERR_\
FS_CP_SYMLINK_TO_SUBDIRECTORY","Cannot overwrite symlink in subdirectory of self");E("ERR_FS_CP_UNKNOWN","Cannot copy an unknown file type");E("ERR_FS_EISDIR","\
Path is a directory");module2.exports.ERR_INVALID_ARG_TYPE=class ERR_INVALID_ARG_TYPE extends Error{constructor(name,expected,actual){super();this.code="ERR_INV\
ALID_ARG_TYPE";this.message=`The ${name} argument must be ${expected}. Received ${typeof actual}`}}}),5057:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const fs=__nccwpck_require__2(1943);const getOptions=__nccwpck_require__2(2e3);const node=__nccwpck_require__2(2255);const polyfill=__nccwpck_require__2(7654);const useNative=node.
satisfies(">=16.7.0");const cp=async(src,dest,opts)=>{const options=getOptions(opts,{copy:["dereference","errorOnExist","filter","force","preserveTimestamps","r\
ecursive"]});return useNative?fs.cp(src,dest,options):polyfill(src,dest,options)};module2.exports=cp}),7654:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const{ERR_FS_CP_DIR_TO_NON_DIR,ERR_FS_CP_EEXIST,ERR_FS_CP_EINVAL,ERR_FS_CP_FIFO_PIPE,ERR_FS_CP_NON_DIR_TO_DIR,ERR_FS_CP_SOCKET,ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY,
ERR_FS_CP_UNKNOWN,ERR_FS_EISDIR,ERR_INVALID_ARG_TYPE}=__nccwpck_require__2(822);const{constants:{errno:{EEXIST,EISDIR,EINVAL,ENOTDIR}}}=__nccwpck_require__2(857);
const{chmod,copyFile,lstat,mkdir,readdir,readlink,stat,symlink,unlink,utimes}=__nccwpck_require__2(1943);const{dirname,isAbsolute,join,parse,resolve,sep,toNamespacedPath}=__nccwpck_require__2(
6928);const{fileURLToPath}=__nccwpck_require__2(7016);const defaultOptions={dereference:false,errorOnExist:false,filter:void 0,force:true,preserveTimestamps:false,
recursive:false};async function cp(src,dest,opts){if(opts!=null&&typeof opts!=="object"){throw new ERR_INVALID_ARG_TYPE("options",["Object"],opts)}return cpFn(toNamespacedPath(
getValidatedPath(src)),toNamespacedPath(getValidatedPath(dest)),{...defaultOptions,...opts})}function getValidatedPath(fileURLOrPath){const path=fileURLOrPath!=
null&&fileURLOrPath.href&&fileURLOrPath.origin?fileURLToPath(fileURLOrPath):fileURLOrPath;return path}async function cpFn(src,dest,opts){if(opts.preserveTimestamps&&
process.arch==="ia32"){const warning="Using the preserveTimestamps option in 32-bit node is not recommended";process.emitWarning(warning,"TimestampPrecisionWarn\
ing")}const stats=await checkPaths(src,dest,opts);const{srcStat,destStat}=stats;await checkParentPaths(src,srcStat,dest);if(opts.filter){return handleFilter(checkParentDir,
destStat,src,dest,opts)}return checkParentDir(destStat,src,dest,opts)}async function checkPaths(src,dest,opts){const{0:srcStat,1:destStat}=await getStats(src,dest,
opts);if(destStat){if(areIdentical(srcStat,destStat)){throw new ERR_FS_CP_EINVAL({message:"src and dest cannot be the same",path:dest,syscall:"cp",errno:EINVAL})}
if(srcStat.isDirectory()&&!destStat.isDirectory()){throw new ERR_FS_CP_DIR_TO_NON_DIR({message:`cannot overwrite directory ${src} with non-directory ${dest}`,path:dest,
syscall:"cp",errno:EISDIR})}if(!srcStat.isDirectory()&&destStat.isDirectory()){throw new ERR_FS_CP_NON_DIR_TO_DIR({message:`cannot overwrite non-directory ${src}\
 with directory ${dest}`,path:dest,syscall:"cp",errno:ENOTDIR})}}if(srcStat.isDirectory()&&isSrcSubdir(src,dest)){throw new ERR_FS_CP_EINVAL({message:`cannot co\
py ${src} to a subdirectory of self ${dest}`,path:dest,syscall:"cp",errno:EINVAL})}return{srcStat,destStat}}function areIdentical(srcStat,destStat){return destStat.
ino&&destStat.dev&&destStat.ino===srcStat.ino&&destStat.dev===srcStat.dev}function getStats(src,dest,opts){const statFunc=opts.dereference?file=>stat(file,{bigint:true}):
file=>lstat(file,{bigint:true});return Promise.all([statFunc(src),statFunc(dest).catch(err=>{if(err.code==="ENOENT"){return null}throw err})])}async function checkParentDir(destStat,src,dest,opts){
const destParent=dirname(dest);const dirExists=await pathExists(destParent);if(dirExists){return getStatsForCopy(destStat,src,dest,opts)}await mkdir(destParent,
{recursive:true});return getStatsForCopy(destStat,src,dest,opts)}function pathExists(dest){return stat(dest).then(()=>true,err=>err.code==="ENOENT"?false:Promise.
reject(err))}async function checkParentPaths(src,srcStat,dest){const srcParent=resolve(dirname(src));const destParent=resolve(dirname(dest));if(destParent===srcParent||
destParent===parse(destParent).root){return}let destStat;try{destStat=await stat(destParent,{bigint:true})}catch(err){if(err.code==="ENOENT"){return}throw err}if(areIdentical(
srcStat,destStat)){throw new ERR_FS_CP_EINVAL({message:`cannot copy ${src} to a subdirectory of self ${dest}`,path:dest,syscall:"cp",errno:EINVAL})}return checkParentPaths(
src,srcStat,destParent)}const normalizePathToArray=path=>resolve(path).split(sep).filter(Boolean);function isSrcSubdir(src,dest){const srcArr=normalizePathToArray(
src);const destArr=normalizePathToArray(dest);return srcArr.every((cur,i)=>destArr[i]===cur)}async function handleFilter(onInclude,destStat,src,dest,opts,cb){const include=await opts.
filter(src,dest);if(include){return onInclude(destStat,src,dest,opts,cb)}}function startCopy(destStat,src,dest,opts){if(opts.filter){return handleFilter(getStatsForCopy,
destStat,src,dest,opts)}return getStatsForCopy(destStat,src,dest,opts)}async function getStatsForCopy(destStat,src,dest,opts){const statFn=opts.dereference?stat:
lstat;const srcStat=await statFn(src);if(srcStat.isDirectory()&&opts.recursive){return onDir(srcStat,destStat,src,dest,opts)}else if(srcStat.isDirectory()){throw new ERR_FS_EISDIR(
{message:`${src} is a directory (not copied)`,path:src,syscall:"cp",errno:EINVAL})}else if(srcStat.isFile()||srcStat.isCharacterDevice()||srcStat.isBlockDevice()){
return onFile(srcStat,destStat,src,dest,opts)}else if(srcStat.isSymbolicLink()){return onLink(destStat,src,dest)}else if(srcStat.isSocket()){throw new ERR_FS_CP_SOCKET(
{message:`cannot copy a socket file: ${dest}`,path:dest,syscall:"cp",errno:EINVAL})}else if(srcStat.isFIFO()){throw new ERR_FS_CP_FIFO_PIPE({message:`cannot cop\
y a FIFO pipe: ${dest}`,path:dest,syscall:"cp",errno:EINVAL})}throw new ERR_FS_CP_UNKNOWN({message:`cannot copy an unknown file type: ${dest}`,path:dest,syscall:"\
cp",errno:EINVAL})}function onFile(srcStat,destStat,src,dest,opts){if(!destStat){return _copyFile(srcStat,src,dest,opts)}return mayCopyFile(srcStat,src,dest,opts)}
async function mayCopyFile(srcStat,src,dest,opts){if(opts.force){await unlink(dest);return _copyFile(srcStat,src,dest,opts)}else if(opts.errorOnExist){throw new ERR_FS_CP_EEXIST(
{message:`${dest} already exists`,path:dest,syscall:"cp",errno:EEXIST})}}async function _copyFile(srcStat,src,dest,opts){await copyFile(src,dest);if(opts.preserveTimestamps){
return handleTimestampsAndMode(srcStat.mode,src,dest)}return setDestMode(dest,srcStat.mode)}async function handleTimestampsAndMode(srcMode,src,dest){if(fileIsNotWritable(
srcMode)){await makeFileWritable(dest,srcMode);return setDestTimestampsAndMode(srcMode,src,dest)}return setDestTimestampsAndMode(srcMode,src,dest)}function fileIsNotWritable(srcMode){
return(srcMode&128)===0}function makeFileWritable(dest,srcMode){return setDestMode(dest,srcMode|128)}async function setDestTimestampsAndMode(srcMode,src,dest){await setDestTimestamps(
src,dest);return setDestMode(dest,srcMode)}function setDestMode(dest,srcMode){return chmod(dest,srcMode)}async function setDestTimestamps(src,dest){const updatedSrcStat=await stat(
src);return utimes(dest,updatedSrcStat.atime,updatedSrcStat.mtime)}function onDir(srcStat,destStat,src,dest,opts){if(!destStat){return mkDirAndCopy(srcStat.mode,
src,dest,opts)}return copyDir(src,dest,opts)}async function mkDirAndCopy(srcMode,src,dest,opts){await mkdir(dest);await copyDir(src,dest,opts);return setDestMode(
dest,srcMode)}async function copyDir(src,dest,opts){const dir=await readdir(src);for(let i=0;i<dir.length;i++){const item=dir[i];const srcItem=join(src,item);const destItem=join(
dest,item);const{destStat}=await checkPaths(srcItem,destItem,opts);await startCopy(destStat,srcItem,destItem,opts)}}async function onLink(destStat,src,dest){let resolvedSrc=await readlink(
src);if(!isAbsolute(resolvedSrc)){resolvedSrc=resolve(dirname(src),resolvedSrc)}if(!destStat){return symlink(resolvedSrc,dest)}let resolvedDest;try{resolvedDest=
await readlink(dest)}catch(err){if(err.code==="EINVAL"||err.code==="UNKNOWN"){return symlink(resolvedSrc,dest)}throw err}if(!isAbsolute(resolvedDest)){resolvedDest=
resolve(dirname(dest),resolvedDest)}if(isSrcSubdir(resolvedSrc,resolvedDest)){throw new ERR_FS_CP_EINVAL({message:`cannot copy ${resolvedSrc} to a subdirectory \
of self ${resolvedDest}`,path:dest,syscall:"cp",errno:EINVAL})}const srcStat=await stat(src);if(srcStat.isDirectory()&&isSrcSubdir(resolvedDest,resolvedSrc)){throw new ERR_FS_CP_SYMLINK_TO_SUBDIRECTORY(
{message:`cannot overwrite ${resolvedDest} with ${resolvedSrc}`,path:dest,syscall:"cp",errno:EINVAL})}return copyLink(resolvedSrc,dest)}async function copyLink(resolvedSrc,dest){
await unlink(dest);return symlink(resolvedSrc,dest)}module2.exports=cp}),4385:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const cp=__nccwpck_require__2(
5057);const withTempDir=__nccwpck_require__2(3938);const readdirScoped=__nccwpck_require__2(5595);const moveFile=__nccwpck_require__2(9815);module2.exports={cp,
withTempDir,readdirScoped,moveFile}}),9815:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{dirname,join,resolve,relative,isAbsolute}=__nccwpck_require__2(
6928);const fs=__nccwpck_require__2(1943);const pathExists=async path=>{try{await fs.access(path);return true}catch(er){return er.code!=="ENOENT"}};const moveFile=async(source,destination,options={},root=true,symlinks=[])=>{
if(!source||!destination){throw new TypeError("`source` and `destination` file required")}options={overwrite:true,...options};if(!options.overwrite&&await pathExists(
destination)){throw new Error(`The destination file exists: ${destination}`)}await fs.mkdir(dirname(destination),{recursive:true});try{await fs.rename(source,destination)}catch(error){
if(error.code==="EXDEV"||error.code==="EPERM"){const sourceStat=await fs.lstat(source);if(sourceStat.isDirectory()){const files=await fs.readdir(source);await Promise.
all(files.map(file=>moveFile(join(source,file),join(destination,file),options,false,symlinks)))}else if(sourceStat.isSymbolicLink()){symlinks.push({source,destination})}else{
await fs.copyFile(source,destination)}}else{throw error}}if(root){await Promise.all(symlinks.map(async({source:symSource,destination:symDestination})=>{let target=await fs.
readlink(symSource);if(isAbsolute(target)){target=resolve(symDestination,relative(symSource,target))}let targetType="file";try{const targetStat=await fs.stat(resolve(
dirname(symSource),target));if(targetStat.isDirectory()){targetType="junction"}}catch{}await fs.symlink(target,symDestination,targetType)}));await fs.rm(source,
{recursive:true,force:true})}};module2.exports=moveFile}),5595:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{readdir}=__nccwpck_require__2(1943);
const{join}=__nccwpck_require__2(6928);const readdirScoped=async dir=>{const results=[];for(const item of await readdir(dir)){if(item.startsWith("@")){for(const scopedItem of await readdir(
join(dir,item))){results.push(join(item,scopedItem))}}else{results.push(item)}}return results};module2.exports=readdirScoped}),3938:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const{join,sep}=__nccwpck_require__2(6928);const getOptions=__nccwpck_require__2(2e3);const{mkdir,mkdtemp,rm}=__nccwpck_require__2(1943);const withTempDir=async(root,fn,opts)=>{
const options=getOptions(opts,{copy:["tmpPrefix"]});await mkdir(root,{recursive:true});const target=await mkdtemp(join(`${root}${sep}`,options.tmpPrefix||""));let err;
let result;try{result=await fn(target)}catch(_err){err=_err}try{await rm(target,{force:true,recursive:true})}catch{}if(err){throw err}return result};module2.exports=
withTempDir}),5172:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const matchers=__nccwpck_require__2(5781);const{redactUrlPassword}=__nccwpck_require__2(
1645);const REPLACE="***";const redact=value=>{if(typeof value!=="string"||!value){return value}return redactUrlPassword(value,REPLACE).replace(matchers.NPM_SECRET.
pattern,`npm_${REPLACE}`).replace(matchers.UUID.pattern,REPLACE)};const splitAndRedact=str=>{const splitChars=/[\s=]/g;let match=null;let result="";let index=0;
while(match=splitChars.exec(str)){result+=redact(str.slice(index,match.index))+match[0];index=splitChars.lastIndex}return result+redact(str.slice(index))};const redactLog=arg=>{
if(typeof arg==="string"){return splitAndRedact(arg)}else if(Array.isArray(arg)){return arg.map(a=>typeof a==="string"?splitAndRedact(a):a)}return arg};module2.
exports={redact,redactLog}}),5781:(module2=>{const TYPE_REGEX="regex";const TYPE_URL="url";const TYPE_PATH="path";const NPM_SECRET={type:TYPE_REGEX,pattern:/\b(npms?_)[a-zA-Z0-9]{36,48}\b/gi,
replacement:`[REDACTED_NPM_SECRET]`};const AUTH_HEADER={type:TYPE_REGEX,pattern:/\b(Basic\s+|Bearer\s+)[\w+=\-.]+\b/gi,replacement:`[REDACTED_AUTH_HEADER]`};const JSON_WEB_TOKEN={
type:TYPE_REGEX,pattern:/\b[A-Za-z0-9-_]{10,}(?!\.\d+\.)\.[A-Za-z0-9-_]{3,}\.[A-Za-z0-9-_]{20,}\b/gi,replacement:`[REDACTED_JSON_WEB_TOKEN]`};const UUID={type:TYPE_REGEX,
pattern:/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,replacement:`[REDACTED_UUID]`};const URL_MATCHER={type:TYPE_REGEX,pattern:/(?:https?|ftp):\/\/[^\s/"$.?#].[^\s"]*/gi,
replacement:"[REDACTED_URL]"};const DEEP_HEADER_AUTHORIZATION={type:TYPE_PATH,predicate:({path})=>path.endsWith(".headers.authorization"),replacement:"[REDACTED\
_HEADER_AUTHORIZATION]"};const DEEP_HEADER_SET_COOKIE={type:TYPE_PATH,predicate:({path})=>path.endsWith(".headers.set-cookie"),replacement:"[REDACTED_HEADER_SET\
_COOKIE]"};const DEEP_HEADER_COOKIE={type:TYPE_PATH,predicate:({path})=>path.endsWith(".headers.cookie"),replacement:"[REDACTED_HEADER_COOKIE]"};const REWRITE_REQUEST={
type:TYPE_PATH,predicate:({path})=>path.endsWith(".request"),replacement:input=>({method:input?.method,path:input?.path,headers:input?.headers,url:input?.url})};
const REWRITE_RESPONSE={type:TYPE_PATH,predicate:({path})=>path.endsWith(".response"),replacement:input=>({data:input?.data,status:input?.status,headers:input?.
headers})};module2.exports={TYPE_REGEX,TYPE_URL,TYPE_PATH,NPM_SECRET,AUTH_HEADER,JSON_WEB_TOKEN,UUID,URL_MATCHER,DEEP_HEADER_AUTHORIZATION,DEEP_HEADER_SET_COOKIE,
DEEP_HEADER_COOKIE,REWRITE_REQUEST,REWRITE_RESPONSE}}),1645:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{URL_MATCHER,TYPE_URL,TYPE_REGEX,TYPE_PATH}=__nccwpck_require__2(
5781);const asterisk=(length=0)=>{length=typeof length==="string"?length.length:length;if(length<8){return"*".repeat(8)}return"*".repeat(length)};const escapeRegExp=text=>{
return text.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,`\\$&`)};const urlEncodeRegexGroup=value=>{const decoded=decodeURIComponent(value);const encoded=encodeURIComponent(
value);const union=[...new Set([encoded,decoded,value])].map(escapeRegExp).join("|");return union};const urlEncodeRegexTag=(strings,...values)=>{let pattern="";
for(let i=0;i<values.length;i++){pattern+=strings[i]+`(${urlEncodeRegexGroup(values[i])})`}pattern+=strings[strings.length-1];return new RegExp(pattern)};const redactUrlHostnameMatcher=({
hostname,replacement}={})=>({type:TYPE_URL,predicate:({url})=>url.hostname===hostname,pattern:({url})=>{return urlEncodeRegexTag`(^${url.protocol}//${url.username}:.+@)?${url.
hostname}`},replacement:`$1${replacement||asterisk()}`});const redactUrlSearchParamsMatcher=({param,replacement}={})=>({type:TYPE_URL,predicate:({url})=>url.searchParams.
has(param),pattern:({url})=>urlEncodeRegexTag`(${param}=)${url.searchParams.get(param)}`,replacement:`$1${replacement||asterisk()}`});const redactUrlPasswordMatcher=({
replacement}={})=>({type:TYPE_URL,predicate:({url})=>url.password,pattern:({url})=>urlEncodeRegexTag`(^${url.protocol}//${url.username}:)${url.password}`,replacement:`\
$1${replacement||asterisk()}`});const redactUrlReplacement=(...matchers)=>subValue=>{try{const url=new URL(subValue);return redactMatchers(...matchers)(subValue,
{url})}catch(err){return subValue}};const redactUrlMatcher=(...matchers)=>{return{...URL_MATCHER,replacement:redactUrlReplacement(...matchers)}};const matcherFunctions={
[TYPE_REGEX]:matcher=>value=>{if(typeof value==="string"){value=value.replace(matcher.pattern,matcher.replacement)}return value},[TYPE_URL]:matcher=>(value,ctx)=>{
if(typeof value==="string"){try{const url=ctx?.url||new URL(value);const{predicate,pattern}=matcher;const predicateValue=predicate({url});if(predicateValue){value=
value.replace(pattern({url}),matcher.replacement)}}catch(_e){return value}}return value},[TYPE_PATH]:matcher=>(value,ctx)=>{const rawPath=ctx?.path;const path=rawPath.
join(".").toLowerCase();const{predicate,replacement}=matcher;const replace=typeof replacement==="function"?replacement:()=>replacement;const shouldRun=predicate(
{rawPath,path});if(shouldRun){value=replace(value,{rawPath,path})}return value}};const redactMatcher=matcher=>{return matcherFunctions[matcher.type](matcher)};const redactMatchers=(...matchers)=>(value,ctx)=>{
const flatMatchers=matchers.flat();return flatMatchers.reduce((result,matcher)=>{const fn=typeof matcher==="function"?matcher:redactMatcher(matcher);return fn(result,
ctx)},value)};const redactDynamicReplacement=()=>(value,start)=>{if(typeof start==="number"){return asterisk(value)}return start+asterisk(value.substring(start.
length).length)};const redactFixedReplacement=length=>(_value,start)=>{if(typeof start==="number"){return asterisk(length)}return start+asterisk(length)};const redactUrlPassword=(value,replacement)=>{
return redactMatchers(redactUrlPasswordMatcher({replacement}))(value)};module2.exports={asterisk,escapeRegExp,urlEncodeRegexGroup,urlEncodeRegexTag,redactUrlHostnameMatcher,
redactUrlSearchParamsMatcher,redactUrlPasswordMatcher,redactUrlMatcher,redactUrlReplacement,redactDynamicReplacement,redactFixedReplacement,redactMatchers,redactUrlPassword}}),
980:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.toMessageSignatureBundle=toMessageSignatureBundle;
exports.toDSSEBundle=toDSSEBundle;const protobuf_specs_1=__nccwpck_require__2(1443);const bundle_1=__nccwpck_require__2(1794);function toMessageSignatureBundle(options){
return{mediaType:options.certificateChain?bundle_1.BUNDLE_V02_MEDIA_TYPE:bundle_1.BUNDLE_V03_MEDIA_TYPE,content:{$case:"messageSignature",messageSignature:{messageDigest:{
algorithm:protobuf_specs_1.HashAlgorithm.SHA2_256,digest:options.digest},signature:options.signature}},verificationMaterial:toVerificationMaterial(options)}}function toDSSEBundle(options){
return{mediaType:options.certificateChain?bundle_1.BUNDLE_V02_MEDIA_TYPE:bundle_1.BUNDLE_V03_MEDIA_TYPE,content:{$case:"dsseEnvelope",dsseEnvelope:toEnvelope(options)},
verificationMaterial:toVerificationMaterial(options)}}function toEnvelope(options){return{payloadType:options.artifactType,payload:options.artifact,signatures:[
toSignature(options)]}}function toSignature(options){return{keyid:options.keyHint||"",sig:options.signature}}function toVerificationMaterial(options){return{content:toKeyContent(
options),tlogEntries:[],timestampVerificationData:{rfc3161Timestamps:[]}}}function toKeyContent(options){if(options.certificate){if(options.certificateChain){return{
$case:"x509CertificateChain",x509CertificateChain:{certificates:[{rawBytes:options.certificate}]}}}else{return{$case:"certificate",certificate:{rawBytes:options.
certificate}}}}else{return{$case:"publicKey",publicKey:{hint:options.keyHint||""}}}}}),1794:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"\
__esModule",{value:true});exports.BUNDLE_V03_MEDIA_TYPE=exports.BUNDLE_V03_LEGACY_MEDIA_TYPE=exports.BUNDLE_V02_MEDIA_TYPE=exports.BUNDLE_V01_MEDIA_TYPE=void 0;
exports.isBundleWithCertificateChain=isBundleWithCertificateChain;exports.isBundleWithPublicKey=isBundleWithPublicKey;exports.isBundleWithMessageSignature=isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope=isBundleWithDsseEnvelope;exports.BUNDLE_V01_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.1";exports.BUNDLE_V02_MEDIA_TYPE=
"application/vnd.dev.sigstore.bundle+json;version=0.2";exports.BUNDLE_V03_LEGACY_MEDIA_TYPE="application/vnd.dev.sigstore.bundle+json;version=0.3";exports.BUNDLE_V03_MEDIA_TYPE=
"application/vnd.dev.sigstore.bundle.v0.3+json";function isBundleWithCertificateChain(b){return b.verificationMaterial.content.$case==="x509CertificateChain"}function isBundleWithPublicKey(b){
return b.verificationMaterial.content.$case==="publicKey"}function isBundleWithMessageSignature(b){return b.content.$case==="messageSignature"}function isBundleWithDsseEnvelope(b){
return b.content.$case==="dsseEnvelope"}}),8918:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.ValidationError=
void 0;class ValidationError extends Error{fields;constructor(message,fields){super(message);this.fields=fields}}exports.ValidationError=ValidationError}),6028:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.isBundleV01=exports.assertBundleV02=exports.assertBundleV01=exports.assertBundleLatest=exports.
assertBundle=exports.envelopeToJSON=exports.envelopeFromJSON=exports.bundleToJSON=exports.bundleFromJSON=exports.ValidationError=exports.isBundleWithPublicKey=exports.
isBundleWithMessageSignature=exports.isBundleWithDsseEnvelope=exports.isBundleWithCertificateChain=exports.BUNDLE_V03_MEDIA_TYPE=exports.BUNDLE_V03_LEGACY_MEDIA_TYPE=
exports.BUNDLE_V02_MEDIA_TYPE=exports.BUNDLE_V01_MEDIA_TYPE=exports.toMessageSignatureBundle=exports.toDSSEBundle=void 0;var build_1=__nccwpck_require__2(980);Object.
defineProperty(exports,"toDSSEBundle",{enumerable:true,get:function(){return build_1.toDSSEBundle}});Object.defineProperty(exports,"toMessageSignatureBundle",{enumerable:true,
get:function(){return build_1.toMessageSignatureBundle}});var bundle_1=__nccwpck_require__2(1794);Object.defineProperty(exports,"BUNDLE_V01_MEDIA_TYPE",{enumerable:true,
get:function(){return bundle_1.BUNDLE_V01_MEDIA_TYPE}});Object.defineProperty(exports,"BUNDLE_V02_MEDIA_TYPE",{enumerable:true,get:function(){return bundle_1.BUNDLE_V02_MEDIA_TYPE}});
Object.defineProperty(exports,"BUNDLE_V03_LEGACY_MEDIA_TYPE",{enumerable:true,get:function(){return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE}});Object.defineProperty(
exports,"BUNDLE_V03_MEDIA_TYPE",{enumerable:true,get:function(){return bundle_1.BUNDLE_V03_MEDIA_TYPE}});Object.defineProperty(exports,"isBundleWithCertificateC\
hain",{enumerable:true,get:function(){return bundle_1.isBundleWithCertificateChain}});Object.defineProperty(exports,"isBundleWithDsseEnvelope",{enumerable:true,
get:function(){return bundle_1.isBundleWithDsseEnvelope}});Object.defineProperty(exports,"isBundleWithMessageSignature",{enumerable:true,get:function(){return bundle_1.
isBundleWithMessageSignature}});Object.defineProperty(exports,"isBundleWithPublicKey",{enumerable:true,get:function(){return bundle_1.isBundleWithPublicKey}});var error_1=__nccwpck_require__2(
8918);Object.defineProperty(exports,"ValidationError",{enumerable:true,get:function(){return error_1.ValidationError}});var serialized_1=__nccwpck_require__2(6152);
Object.defineProperty(exports,"bundleFromJSON",{enumerable:true,get:function(){return serialized_1.bundleFromJSON}});Object.defineProperty(exports,"bundleToJSON",
{enumerable:true,get:function(){return serialized_1.bundleToJSON}});Object.defineProperty(exports,"envelopeFromJSON",{enumerable:true,get:function(){return serialized_1.
envelopeFromJSON}});Object.defineProperty(exports,"envelopeToJSON",{enumerable:true,get:function(){return serialized_1.envelopeToJSON}});var validate_1=__nccwpck_require__2(
7116);Object.defineProperty(exports,"assertBundle",{enumerable:true,get:function(){return validate_1.assertBundle}});Object.defineProperty(exports,"assertBundle\
Latest",{enumerable:true,get:function(){return validate_1.assertBundleLatest}});Object.defineProperty(exports,"assertBundleV01",{enumerable:true,get:function(){
return validate_1.assertBundleV01}});Object.defineProperty(exports,"assertBundleV02",{enumerable:true,get:function(){return validate_1.assertBundleV02}});Object.
defineProperty(exports,"isBundleV01",{enumerable:true,get:function(){return validate_1.isBundleV01}})}),6152:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.envelopeToJSON=exports.envelopeFromJSON=exports.bundleToJSON=exports.bundleFromJSON=void 0;const protobuf_specs_1=__nccwpck_require__2(
1443);const bundle_1=__nccwpck_require__2(1794);const validate_1=__nccwpck_require__2(7116);const bundleFromJSON=obj=>{const bundle=protobuf_specs_1.Bundle.fromJSON(
obj);switch(bundle.mediaType){case bundle_1.BUNDLE_V01_MEDIA_TYPE:(0,validate_1.assertBundleV01)(bundle);break;case bundle_1.BUNDLE_V02_MEDIA_TYPE:(0,validate_1.
assertBundleV02)(bundle);break;default:(0,validate_1.assertBundleLatest)(bundle);break}return bundle};exports.bundleFromJSON=bundleFromJSON;const bundleToJSON=bundle=>{
return protobuf_specs_1.Bundle.toJSON(bundle)};exports.bundleToJSON=bundleToJSON;const envelopeFromJSON=obj=>{return protobuf_specs_1.Envelope.fromJSON(obj)};exports.
envelopeFromJSON=envelopeFromJSON;const envelopeToJSON=envelope=>{return protobuf_specs_1.Envelope.toJSON(envelope)};exports.envelopeToJSON=envelopeToJSON}),7116:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.assertBundle=assertBundle;exports.assertBundleV01=assertBundleV01;exports.isBundleV01=isBundleV01;
exports.assertBundleV02=assertBundleV02;exports.assertBundleLatest=assertBundleLatest;const error_1=__nccwpck_require__2(8918);function assertBundle(b){const invalidValues=validateBundleBase(
b);if(invalidValues.length>0){throw new error_1.ValidationError("invalid bundle",invalidValues)}}function assertBundleV01(b){const invalidValues=[];invalidValues.
push(...validateBundleBase(b));invalidValues.push(...validateInclusionPromise(b));if(invalidValues.length>0){throw new error_1.ValidationError("invalid v0.1 bun\
dle",invalidValues)}}function isBundleV01(b){try{assertBundleV01(b);return true}catch(e){return false}}function assertBundleV02(b){const invalidValues=[];invalidValues.
push(...validateBundleBase(b));invalidValues.push(...validateInclusionProof(b));if(invalidValues.length>0){throw new error_1.ValidationError("invalid v0.2 bundl\
e",invalidValues)}}function assertBundleLatest(b){const invalidValues=[];invalidValues.push(...validateBundleBase(b));invalidValues.push(...validateInclusionProof(
b));invalidValues.push(...validateNoCertificateChain(b));if(invalidValues.length>0){throw new error_1.ValidationError("invalid bundle",invalidValues)}}function validateBundleBase(b){
const invalidValues=[];if(b.mediaType===void 0||!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/)&&!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/)){
invalidValues.push("mediaType")}if(b.content===void 0){invalidValues.push("content")}else{switch(b.content.$case){case"messageSignature":if(b.content.messageSignature.
messageDigest===void 0){invalidValues.push("content.messageSignature.messageDigest")}else{if(b.content.messageSignature.messageDigest.digest.length===0){invalidValues.
push("content.messageSignature.messageDigest.digest")}}if(b.content.messageSignature.signature.length===0){invalidValues.push("content.messageSignature.signatur\
e")}break;case"dsseEnvelope":if(b.content.dsseEnvelope.payload.length===0){invalidValues.push("content.dsseEnvelope.payload")}if(b.content.dsseEnvelope.signatures.
length!==1){invalidValues.push("content.dsseEnvelope.signatures")}else{if(b.content.dsseEnvelope.signatures[0].sig.length===0){invalidValues.push("content.dsseE\
nvelope.signatures[0].sig")}}break}}if(b.verificationMaterial===void 0){invalidValues.push("verificationMaterial")}else{if(b.verificationMaterial.content===void 0){
invalidValues.push("verificationMaterial.content")}else{switch(b.verificationMaterial.content.$case){case"x509CertificateChain":if(b.verificationMaterial.content.
x509CertificateChain.certificates.length===0){invalidValues.push("verificationMaterial.content.x509CertificateChain.certificates")}b.verificationMaterial.content.
x509CertificateChain.certificates.forEach((cert,i)=>{if(cert.rawBytes.length===0){invalidValues.push(`verificationMaterial.content.x509CertificateChain.certific\
ates[${i}].rawBytes`)}});break;case"certificate":if(b.verificationMaterial.content.certificate.rawBytes.length===0){invalidValues.push("verificationMaterial.con\
tent.certificate.rawBytes")}break}}if(b.verificationMaterial.tlogEntries===void 0){invalidValues.push("verificationMaterial.tlogEntries")}else{if(b.verificationMaterial.
tlogEntries.length>0){b.verificationMaterial.tlogEntries.forEach((entry,i)=>{if(entry.logId===void 0){invalidValues.push(`verificationMaterial.tlogEntries[${i}]\
.logId`)}if(entry.kindVersion===void 0){invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`)}})}}}return invalidValues}function validateInclusionPromise(b){
const invalidValues=[];if(b.verificationMaterial&&b.verificationMaterial.tlogEntries?.length>0){b.verificationMaterial.tlogEntries.forEach((entry,i)=>{if(entry.
inclusionPromise===void 0){invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`)}})}return invalidValues}function validateInclusionProof(b){
const invalidValues=[];if(b.verificationMaterial&&b.verificationMaterial.tlogEntries?.length>0){b.verificationMaterial.tlogEntries.forEach((entry,i)=>{if(entry.
inclusionProof===void 0){invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`)}else{if(entry.inclusionProof.checkpoint===void 0){invalidValues.
push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`)}}})}return invalidValues}function validateNoCertificateChain(b){const invalidValues=[];
if(b.verificationMaterial?.content?.$case==="x509CertificateChain"){invalidValues.push("verificationMaterial.content.$case")}return invalidValues}}),2537:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.ASN1TypeError=exports.ASN1ParseError=void 0;class ASN1ParseError extends Error{}exports.ASN1ParseError=
ASN1ParseError;class ASN1TypeError extends Error{}exports.ASN1TypeError=ASN1TypeError}),5811:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.ASN1Obj=void 0;var obj_1=__nccwpck_require__2(9798);Object.defineProperty(exports,"ASN1Obj",{enumerable:true,get:function(){
return obj_1.ASN1Obj}})}),9899:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.decodeLength=
decodeLength;exports.encodeLength=encodeLength;const error_1=__nccwpck_require__2(2537);function decodeLength(stream){const buf=stream.getUint8();if((buf&128)===
0){return buf}const byteCount=buf&127;if(byteCount>6){throw new error_1.ASN1ParseError("length exceeds 6 byte limit")}let len=0;for(let i=0;i<byteCount;i++){const byte=stream.
getUint8();if(i===0&&byte===0){throw new error_1.ASN1ParseError("non-minimal length encoding")}len=len*256+byte}if(len===0){throw new error_1.ASN1ParseError("in\
definite length encoding not supported")}if(len<128){throw new error_1.ASN1ParseError("non-minimal length encoding")}return len}function encodeLength(len){if(len<
128){return Buffer.from([len])}let val=BigInt(len);const bytes=[];while(val>0n){bytes.unshift(Number(val&255n));val=val>>8n}return Buffer.from([128|bytes.length,
...bytes])}}),9798:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.ASN1Obj=void 0;const stream_1=__nccwpck_require__2(
1745);const error_1=__nccwpck_require__2(2537);const length_1=__nccwpck_require__2(9899);const parse_1=__nccwpck_require__2(3516);const tag_1=__nccwpck_require__2(
4743);class ASN1Obj{tag;subs;value;constructor(tag,value,subs){this.tag=tag;this.value=value;this.subs=subs}static parseBuffer(buf){const stream=new stream_1.ByteStream(
buf);const obj=parseStream(stream);if(stream.position!==stream.length){throw new error_1.ASN1ParseError("invalid trailing data")}return obj}toDER(){const valueStream=new stream_1.
ByteStream;if(this.subs.length>0){for(const sub of this.subs){valueStream.appendView(sub.toDER())}}else{valueStream.appendView(this.value)}const value=valueStream.
buffer;const obj=new stream_1.ByteStream;obj.appendChar(this.tag.toDER());obj.appendView((0,length_1.encodeLength)(value.length));obj.appendView(value);return obj.
buffer}toBoolean(){if(!this.tag.isBoolean()){throw new error_1.ASN1TypeError("not a boolean")}return(0,parse_1.parseBoolean)(this.value)}toInteger(){if(!this.tag.
isInteger()){throw new error_1.ASN1TypeError("not an integer")}return(0,parse_1.parseInteger)(this.value)}toOID(){if(!this.tag.isOID()){throw new error_1.ASN1TypeError(
"not an OID")}return(0,parse_1.parseOID)(this.value)}toDate(){switch(true){case this.tag.isUTCTime():return(0,parse_1.parseTime)(this.value,true);case this.tag.
isGeneralizedTime():return(0,parse_1.parseTime)(this.value,false);default:throw new error_1.ASN1TypeError("not a date")}}toBitString(){if(!this.tag.isBitString()){
throw new error_1.ASN1TypeError("not a bit string")}return(0,parse_1.parseBitString)(this.value)}}exports.ASN1Obj=ASN1Obj;const MAX_DEPTH=100;function parseStream(stream,depth=0){
if(depth>MAX_DEPTH){throw new error_1.ASN1ParseError("maximum nesting depth exceeded")}const tag=new tag_1.ASN1Tag(stream.getUint8());const len=(0,length_1.decodeLength)(
stream);const value=stream.slice(stream.position,len);const start=stream.position;let subs=[];if(tag.constructed){subs=collectSubs(stream,len,depth)}else if(tag.
isOctetString()){try{subs=collectSubs(stream,len,depth)}catch(e){}}if(subs.length===0){stream.seek(start+len)}return new ASN1Obj(tag,value,subs)}function collectSubs(stream,len,depth){
const end=stream.position+len;if(end>stream.length){throw new error_1.ASN1ParseError("invalid length")}const subs=[];while(stream.position<end){subs.push(parseStream(
stream,depth+1))}if(stream.position!==end){throw new error_1.ASN1ParseError("invalid length")}return subs}}),3516:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.parseInteger=parseInteger;exports.parseStringASCII=parseStringASCII;exports.parseTime=parseTime;
exports.parseOID=parseOID;exports.parseBoolean=parseBoolean;exports.parseBitString=parseBitString;const error_1=__nccwpck_require__2(2537);const RE_TIME_SHORT_YEAR=/^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
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
7982),exports);__exportStar(__nccwpck_require__2(4612),exports);__exportStar(__nccwpck_require__2(9378),exports)}),7447:((__unused_webpack_module,exports)=>{Object.
defineProperty(exports,"__esModule",{value:true});exports.BaseBundleBuilder=void 0;class BaseBundleBuilder{signer;witnesses;constructor(options){this.signer=options.
signer;this.witnesses=options.witnesses}async create(artifact){const signature=await this.prepare(artifact).then(blob=>this.signer.sign(blob));const bundle=await this.
package(artifact,signature);const verificationMaterials=await Promise.all(this.witnesses.map(witness=>witness.testify(bundle.content,publicKey(signature.key))));
const tlogEntryList=[];const timestampList=[];verificationMaterials.forEach(({tlogEntries,rfc3161Timestamps})=>{tlogEntryList.push(...tlogEntries??[]);timestampList.
push(...rfc3161Timestamps??[])});bundle.verificationMaterial.tlogEntries=tlogEntryList;bundle.verificationMaterial.timestampVerificationData={rfc3161Timestamps:timestampList};
return bundle}async prepare(artifact){return artifact.data}}exports.BaseBundleBuilder=BaseBundleBuilder;function publicKey(key){switch(key.$case){case"publicKey":
return key.publicKey;case"x509Certificate":return key.certificate}}}),7462:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;
o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):
function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)if(Object.prototype.hasOwnProperty.call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod2){if(mod2&&mod2.__esModule)return mod2;
var result={};if(mod2!=null){for(var k=ownKeys(mod2),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod2,k[i])}__setModuleDefault(result,mod2);return result}})();
Object.defineProperty(exports,"__esModule",{value:true});exports.toMessageSignatureBundle=toMessageSignatureBundle;exports.toDSSEBundle=toDSSEBundle;const sigstore=__importStar(
__nccwpck_require__2(6028));const util_1=__nccwpck_require__2(9722);function toMessageSignatureBundle(artifact,signature){const digest=util_1.crypto.digest("sha\
256",artifact.data);return sigstore.toMessageSignatureBundle({digest,signature:signature.signature,certificate:signature.key.$case==="x509Certificate"?util_1.pem.
toDER(signature.key.certificate):void 0,keyHint:signature.key.$case==="publicKey"?signature.key.hint:void 0,certificateChain:true})}function toDSSEBundle(artifact,signature,certificateChain){
return sigstore.toDSSEBundle({artifact:artifact.data,artifactType:artifact.type,signature:signature.signature,certificate:signature.key.$case==="x509Certificate"?
util_1.pem.toDER(signature.key.certificate):void 0,keyHint:signature.key.$case==="publicKey"?signature.key.hint:void 0,certificateChain})}}),6403:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.DSSEBundleBuilder=void 0;const util_1=__nccwpck_require__2(9722);const base_1=__nccwpck_require__2(
7447);const bundle_1=__nccwpck_require__2(7462);class DSSEBundleBuilder extends base_1.BaseBundleBuilder{certificateChain;constructor(options){super(options);this.
certificateChain=options.certificateChain??false}async prepare(artifact){const a=artifactDefaults(artifact);return util_1.dsse.preAuthEncoding(a.type,a.data)}async package(artifact,signature){
return(0,bundle_1.toDSSEBundle)(artifactDefaults(artifact),signature,this.certificateChain)}}exports.DSSEBundleBuilder=DSSEBundleBuilder;function artifactDefaults(artifact){
return{...artifact,type:artifact.type??""}}}),9816:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.MessageSignatureBundleBuilder=exports.DSSEBundleBuilder=void 0;var dsse_1=__nccwpck_require__2(6403);Object.defineProperty(exports,"DSSEBundleBuilder",{
enumerable:true,get:function(){return dsse_1.DSSEBundleBuilder}});var message_1=__nccwpck_require__2(8523);Object.defineProperty(exports,"MessageSignatureBundle\
Builder",{enumerable:true,get:function(){return message_1.MessageSignatureBundleBuilder}})}),8523:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.
defineProperty(exports,"__esModule",{value:true});exports.MessageSignatureBundleBuilder=void 0;const base_1=__nccwpck_require__2(7447);const bundle_1=__nccwpck_require__2(
7462);class MessageSignatureBundleBuilder extends base_1.BaseBundleBuilder{constructor(options){super(options)}async package(artifact,signature){return(0,bundle_1.
toMessageSignatureBundle)(artifact,signature)}}exports.MessageSignatureBundleBuilder=MessageSignatureBundleBuilder}),3691:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.bundleBuilderFromSigningConfig=bundleBuilderFromSigningConfig;const protobuf_specs_1=__nccwpck_require__2(
1443);const dsse_1=__nccwpck_require__2(6403);const message_1=__nccwpck_require__2(8523);const signer_1=__nccwpck_require__2(9124);const witness_1=__nccwpck_require__2(
4433);const MAX_CA_API_VERSION=1;const MAX_TLOG_API_VERSION=2;const MAX_TSA_API_VERSION=1;const DEFAULT_TIMEOUT=5e3;const DEFAULT_REKORV2_TIMEOUT=2e4;const DEFAULT_RETRY={
retries:2};function bundleBuilderFromSigningConfig(options){const{signingConfig,identityProvider,bundleType}=options;const fetchOptions=options.fetchOptions||{timeout:DEFAULT_TIMEOUT,
retry:DEFAULT_RETRY};const signer=fulcioSignerFromConfig(signingConfig,identityProvider,fetchOptions);const witnesses=witnessesFromConfig(signingConfig,fetchOptions);
switch(bundleType){case"messageSignature":return new message_1.MessageSignatureBundleBuilder({signer,witnesses});case"dsseEnvelope":return new dsse_1.DSSEBundleBuilder(
{signer,witnesses})}}function fulcioSignerFromConfig(signingConfig,identityProvider,fetchOptions){const service=certAuthorityService(signingConfig);return new signer_1.
FulcioSigner({fulcioBaseURL:service.url,identityProvider,timeout:fetchOptions.timeout,retry:fetchOptions.retry})}function witnessesFromConfig(signingConfig,fetchOptions){
const witnesses=[];if(signingConfig.rekorTlogConfig){if(signingConfig.rekorTlogConfig.selector!==protobuf_specs_1.ServiceSelector.ANY){throw new Error("Unsuppor\
ted Rekor TLog selector in signing configuration")}const tlog=tlogService(signingConfig);witnesses.push(new witness_1.RekorWitness({rekorBaseURL:tlog.url,majorApiVersion:tlog.
majorApiVersion,retry:fetchOptions.retry,timeout:tlog.majorApiVersion===1?fetchOptions.timeout:Math.min(fetchOptions.timeout||DEFAULT_TIMEOUT,DEFAULT_REKORV2_TIMEOUT)}))}
if(signingConfig.tsaConfig){if(signingConfig.tsaConfig.selector!==protobuf_specs_1.ServiceSelector.ANY){throw new Error("Unsupported TSA selector in signing con\
figuration")}const tsa=tsaService(signingConfig);witnesses.push(new witness_1.TSAWitness({tsaBaseURL:tsa.url,retry:fetchOptions.retry,timeout:fetchOptions.timeout}))}
return witnesses}function certAuthorityService(signingConfig){const compatibleCAs=filterServicesByMaxAPIVersion(signingConfig.caUrls,MAX_CA_API_VERSION);const sortedCAs=sortServicesByStartDate(
compatibleCAs);if(sortedCAs.length===0){throw new Error("No valid CA services found in signing configuration")}return sortedCAs[0]}function tlogService(signingConfig){
const compatibleTLogs=filterServicesByMaxAPIVersion(signingConfig.rekorTlogUrls,MAX_TLOG_API_VERSION);const sortedTLogs=sortServicesByStartDate(compatibleTLogs);
if(sortedTLogs.length===0){throw new Error("No valid TLogs found in signing configuration")}return sortedTLogs[0]}function tsaService(signingConfig){const compatibleTSAs=filterServicesByMaxAPIVersion(
signingConfig.tsaUrls,MAX_TSA_API_VERSION);const sortedTSAs=sortServicesByStartDate(compatibleTSAs);if(sortedTSAs.length===0){throw new Error("No valid TSAs fou\
nd in signing configuration")}return sortedTSAs[0]}function sortServicesByStartDate(services){const now=new Date;const validServices=services.filter(service=>{if(!service.
validFor?.end){return true}return service.validFor.end>=now});return validServices.sort((a,b)=>{const aStart=a.validFor?.start?.getTime()??0;const bStart=b.validFor?.
start?.getTime()??0;return bStart-aStart})}function filterServicesByMaxAPIVersion(services,apiVersion){return services.filter(service=>{return service.majorApiVersion<=
apiVersion})}}),2123:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.InternalError=void 0;
exports.internalError=internalError;const error_1=__nccwpck_require__2(531);class InternalError extends Error{code;cause;constructor({code,message,cause}){super(
message);this.name=this.constructor.name;this.cause=cause;this.code=code}}exports.InternalError=InternalError;function internalError(err,code,message){if(err instanceof
error_1.HTTPError){message+=` - ${err.message}`}throw new InternalError({code,message,cause:err})}}),531:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.HTTPError=void 0;class HTTPError extends Error{statusCode;location;constructor({status,message,location}){super(`(${status}\
) ${message}`);this.statusCode=status;this.location=location}}exports.HTTPError=HTTPError}),5249:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __importDefault=this&&this.__importDefault||function(mod2){return mod2&&mod2.__esModule?mod2:{"default":mod2}};Object.defineProperty(exports,"__esModule",{value:true});
exports.fetchWithRetry=fetchWithRetry;const promise_retry_1=__nccwpck_require__2(5468);const http2_1=__nccwpck_require__2(5675);const make_fetch_happen_1=__importDefault(
__nccwpck_require__2(2741));const proc_log_1=__nccwpck_require__2(2818);const util_1=__nccwpck_require__2(9722);const error_1=__nccwpck_require__2(531);const{HTTP2_HEADER_LOCATION,
HTTP2_HEADER_CONTENT_TYPE,HTTP2_HEADER_USER_AGENT,HTTP_STATUS_INTERNAL_SERVER_ERROR,HTTP_STATUS_TOO_MANY_REQUESTS,HTTP_STATUS_REQUEST_TIMEOUT}=http2_1.constants;
async function fetchWithRetry(url,options){return(0,promise_retry_1.promiseRetry)(async(retry,attemptNum)=>{const method=options.method||"POST";const headers={[HTTP2_HEADER_USER_AGENT]:util_1.
ua.getUserAgent(),...options.headers};const response=await(0,make_fetch_happen_1.default)(url,{method,headers,body:options.body,timeout:options.timeout,retry:false,
redirect:"error"}).catch(reason=>{proc_log_1.log.http("fetch",`${method} ${url} attempt ${attemptNum} failed with ${reason}`);return retry(reason)});if(response.
ok){return response}else{const error=await errorFromResponse(response);proc_log_1.log.http("fetch",`${method} ${url} attempt ${attemptNum} failed with ${response.
status}`);if(retryable(response.status)){return retry(error)}else{throw error}}},retryOpts(options.retry))}const errorFromResponse=async response=>{let message=response.
statusText;const location=response.headers.get(HTTP2_HEADER_LOCATION)||void 0;const contentType=response.headers.get(HTTP2_HEADER_CONTENT_TYPE);if(contentType?.
includes("application/json")){try{const body=await response.json();message=body.message||message}catch(e){}}return new error_1.HTTPError({status:response.status,
message,location})};const retryable=status=>[HTTP_STATUS_REQUEST_TIMEOUT,HTTP_STATUS_TOO_MANY_REQUESTS].includes(status)||status>=HTTP_STATUS_INTERNAL_SERVER_ERROR;
const retryOpts=retry=>{if(typeof retry==="boolean"){return{retries:retry?1:0}}else if(typeof retry==="number"){return{retries:retry}}else{return{retries:0,...retry}}}}),
7261:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.Fulcio=void 0;const fetch_1=__nccwpck_require__2(
5249);class Fulcio{options;constructor(options){this.options=options}async createSigningCertificate(request){const{baseURL,retry,timeout}=this.options;const url=`${baseURL}\
/api/v2/signingCert`;const response=await(0,fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json"},body:JSON.stringify(request),timeout,retry});
return response.json()}}exports.Fulcio=Fulcio}),6691:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.RekorV2=void 0;const fetch_1=__nccwpck_require__2(5249);const protobuf_specs_1=__nccwpck_require__2(1443);const v2_1=__nccwpck_require__2(4788);class RekorV2{options;constructor(options){
this.options=options}async createEntry(proposedEntry){const{baseURL,timeout,retry}=this.options;const url=`${baseURL}/api/v2/log/entries`;const response=await(0,
fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(v2_1.CreateEntryRequest.toJSON(proposedEntry)),
timeout,retry});return response.json().then(data=>protobuf_specs_1.TransparencyLogEntry.fromJSON(data))}}exports.RekorV2=RekorV2}),5506:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.Rekor=void 0;const fetch_1=__nccwpck_require__2(5249);class Rekor{options;constructor(options){
this.options=options}async createEntry(propsedEntry){const{baseURL,timeout,retry}=this.options;const url=`${baseURL}/api/v1/log/entries`;const response=await(0,
fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json",Accept:"application/json"},body:JSON.stringify(propsedEntry),timeout,retry});const data=await response.
json();return entryFromResponse(data)}async getEntry(uuid){const{baseURL,timeout,retry}=this.options;const url=`${baseURL}/api/v1/log/entries/${uuid}`;const response=await(0,
fetch_1.fetchWithRetry)(url,{method:"GET",headers:{Accept:"application/json"},timeout,retry});const data=await response.json();return entryFromResponse(data)}}exports.
Rekor=Rekor;function entryFromResponse(data){const entries=Object.entries(data);if(entries.length!=1){throw new Error("Received multiple entries in Rekor respon\
se")}const[uuid,entry]=entries[0];return{...entry,uuid}}}),5886:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esMod\
ule",{value:true});exports.TimestampAuthority=void 0;const fetch_1=__nccwpck_require__2(5249);class TimestampAuthority{options;constructor(options){this.options=
options}async createTimestamp(request){const{baseURL,timeout,retry}=this.options;const url=new URL(baseURL).pathname==="/"?`${baseURL}/api/v1/timestamp`:baseURL;
const response=await(0,fetch_1.fetchWithRetry)(url,{headers:{"Content-Type":"application/json"},body:JSON.stringify(request),timeout,retry});return response.buffer()}}
exports.TimestampAuthority=TimestampAuthority}),8986:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||
function(mod2){return mod2&&mod2.__esModule?mod2:{"default":mod2}};Object.defineProperty(exports,"__esModule",{value:true});exports.CIContextProvider=void 0;const make_fetch_happen_1=__importDefault(
__nccwpck_require__2(2741));const node_child_process_1=__nccwpck_require__2(1421);const providers=[getGHAToken,getBuildkiteToken,getEnv];class CIContextProvider{audience;constructor(audience="\
sigstore"){this.audience=audience}async getToken(){return Promise.any(providers.map(getToken=>getToken(this.audience))).catch(()=>Promise.reject("CI: no tokens \
available"))}}exports.CIContextProvider=CIContextProvider;async function getGHAToken(audience){if(!process.env.ACTIONS_ID_TOKEN_REQUEST_URL||!process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN){
return Promise.reject("no token available")}const url=new URL(process.env.ACTIONS_ID_TOKEN_REQUEST_URL);url.searchParams.append("audience",audience);const response=await(0,
make_fetch_happen_1.default)(url.href,{retry:2,headers:{Accept:"application/json",Authorization:`Bearer ${process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}`}});return response.
json().then(data=>data.value)}async function getBuildkiteToken(audience){if(process.env.BUILDKITE!=="true"){return Promise.reject("no token available")}const stdout=await new Promise(
(resolve,reject)=>{(0,node_child_process_1.execFile)("buildkite-agent",["oidc","request-token","--audience",audience],(error,stdout2)=>error?reject(error):resolve(
stdout2))});const token=stdout.trim();return token||Promise.reject("no token available")}async function getEnv(){if(!process.env.SIGSTORE_ID_TOKEN){return Promise.
reject("no token available")}return process.env.SIGSTORE_ID_TOKEN}}),2992:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.CIContextProvider=void 0;var ci_1=__nccwpck_require__2(8986);Object.defineProperty(exports,"CIContextProvider",{enumerable:true,
get:function(){return ci_1.CIContextProvider}})}),7721:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var __webpack_unused_export__;__webpack_unused_export__=
{value:true};exports.gs=exports.fU=__webpack_unused_export__=exports.$o=__webpack_unused_export__=__webpack_unused_export__=__webpack_unused_export__=__webpack_unused_export__=
__webpack_unused_export__=__webpack_unused_export__=void 0;var bundler_1=__nccwpck_require__2(9816);__webpack_unused_export__={enumerable:true,get:function(){return bundler_1.
DSSEBundleBuilder}};__webpack_unused_export__={enumerable:true,get:function(){return bundler_1.MessageSignatureBundleBuilder}};var config_1=__nccwpck_require__2(
3691);__webpack_unused_export__={enumerable:true,get:function(){return config_1.bundleBuilderFromSigningConfig}};var error_1=__nccwpck_require__2(2123);__webpack_unused_export__=
{enumerable:true,get:function(){return error_1.InternalError}};var identity_1=__nccwpck_require__2(2992);__webpack_unused_export__={enumerable:true,get:function(){
return identity_1.CIContextProvider}};var signer_1=__nccwpck_require__2(9124);__webpack_unused_export__={enumerable:true,get:function(){return signer_1.DEFAULT_FULCIO_URL}};
Object.defineProperty(exports,"$o",{enumerable:true,get:function(){return signer_1.FulcioSigner}});var witness_1=__nccwpck_require__2(4433);__webpack_unused_export__=
{enumerable:true,get:function(){return witness_1.DEFAULT_REKOR_URL}};Object.defineProperty(exports,"fU",{enumerable:true,get:function(){return witness_1.RekorWitness}});
Object.defineProperty(exports,"gs",{enumerable:true,get:function(){return witness_1.TSAWitness}})}),4905:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.CAClient=void 0;const error_1=__nccwpck_require__2(2123);const fulcio_1=__nccwpck_require__2(7261);
class CAClient{fulcio;constructor(options){this.fulcio=new fulcio_1.Fulcio({baseURL:options.fulcioBaseURL,retry:options.retry,timeout:options.timeout})}async createSigningCertificate(identityToken,publicKey,challenge){
const request=toCertificateRequest(identityToken,publicKey,challenge);try{const resp=await this.fulcio.createSigningCertificate(request);const cert=resp.signedCertificateEmbeddedSct?
resp.signedCertificateEmbeddedSct:resp.signedCertificateDetachedSct;return cert.chain.certificates}catch(err){(0,error_1.internalError)(err,"CA_CREATE_SIGNING_C\
ERTIFICATE_ERROR","error creating signing certificate")}}}exports.CAClient=CAClient;function toCertificateRequest(identityToken,publicKey,challenge){return{credentials:{
oidcIdentityToken:identityToken},publicKeyRequest:{publicKey:{algorithm:"ECDSA",content:publicKey},proofOfPossession:challenge.toString("base64")}}}}),3538:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.EphemeralSigner=void 0;const crypto_1=__nccwpck_require__2(6982);const EC_KEYPAIR_TYPE="ec";const P256_CURVE="\
P-256";class EphemeralSigner{keypair;constructor(){this.keypair=(0,crypto_1.generateKeyPairSync)(EC_KEYPAIR_TYPE,{namedCurve:P256_CURVE})}async sign(data){const signature=(0,
crypto_1.sign)("sha256",data,this.keypair.privateKey);const publicKey=this.keypair.publicKey.export({format:"pem",type:"spki"}).toString();return{signature,key:{
$case:"publicKey",publicKey}}}}exports.EphemeralSigner=EphemeralSigner}),9593:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.FulcioSigner=exports.DEFAULT_FULCIO_URL=void 0;const error_1=__nccwpck_require__2(2123);const util_1=__nccwpck_require__2(9722);
const ca_1=__nccwpck_require__2(4905);const ephemeral_1=__nccwpck_require__2(3538);exports.DEFAULT_FULCIO_URL="https://fulcio.sigstore.dev";class FulcioSigner{ca;identityProvider;keyHolder;constructor(options){
this.ca=new ca_1.CAClient({...options,fulcioBaseURL:options.fulcioBaseURL||exports.DEFAULT_FULCIO_URL});this.identityProvider=options.identityProvider;this.keyHolder=
options.keyHolder||new ephemeral_1.EphemeralSigner}async sign(data){const identityToken=await this.getIdentityToken();let subject;try{subject=util_1.oidc.extractJWTSubject(
identityToken)}catch(err){throw new error_1.InternalError({code:"IDENTITY_TOKEN_PARSE_ERROR",message:`invalid identity token: ${identityToken}`,cause:err})}const challenge=await this.
keyHolder.sign(Buffer.from(subject));if(challenge.key.$case!=="publicKey"){throw new error_1.InternalError({code:"CA_CREATE_SIGNING_CERTIFICATE_ERROR",message:"\
unexpected format for signing key"})}const certificates=await this.ca.createSigningCertificate(identityToken,challenge.key.publicKey,challenge.signature);const signature=await this.
keyHolder.sign(data);return{signature:signature.signature,key:{$case:"x509Certificate",certificate:certificates[0]}}}async getIdentityToken(){try{return await this.
identityProvider.getToken()}catch(err){throw new error_1.InternalError({code:"IDENTITY_TOKEN_READ_ERROR",message:"error retrieving identity token",cause:err})}}}
exports.FulcioSigner=FulcioSigner}),9124:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
FulcioSigner=exports.DEFAULT_FULCIO_URL=void 0;var fulcio_1=__nccwpck_require__2(9593);Object.defineProperty(exports,"DEFAULT_FULCIO_URL",{enumerable:true,get:function(){
return fulcio_1.DEFAULT_FULCIO_URL}});Object.defineProperty(exports,"FulcioSigner",{enumerable:true,get:function(){return fulcio_1.FulcioSigner}})}),9722:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("\
get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,
value:v})}):function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)if(Object.prototype.hasOwnProperty.call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod2){if(mod2&&mod2.__esModule)
return mod2;var result={};if(mod2!=null){for(var k=ownKeys(mod2),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod2,k[i])}__setModuleDefault(result,
mod2);return result}})();Object.defineProperty(exports,"__esModule",{value:true});exports.ua=exports.oidc=exports.pem=exports.json=exports.encoding=exports.dsse=
exports.crypto=void 0;var core_1=__nccwpck_require__2(1845);Object.defineProperty(exports,"crypto",{enumerable:true,get:function(){return core_1.crypto}});Object.
defineProperty(exports,"dsse",{enumerable:true,get:function(){return core_1.dsse}});Object.defineProperty(exports,"encoding",{enumerable:true,get:function(){return core_1.
encoding}});Object.defineProperty(exports,"json",{enumerable:true,get:function(){return core_1.json}});Object.defineProperty(exports,"pem",{enumerable:true,get:function(){
return core_1.pem}});exports.oidc=__importStar(__nccwpck_require__2(2337));exports.ua=__importStar(__nccwpck_require__2(2898))}),2337:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.extractJWTSubject=extractJWTSubject;const core_1=__nccwpck_require__2(1845);function extractJWTSubject(jwt){
const parts=jwt.split(".",3);const payload=JSON.parse(core_1.encoding.base64Decode(parts[1]));if(payload.email){if(!payload.email_verified){throw new Error("JWT\
 email not verified by issuer")}return payload.email}if(payload.sub){return payload.sub}else{throw new Error("JWT subject not found")}}}),2898:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __importDefault=this&&this.__importDefault||function(mod2){return mod2&&mod2.__esModule?mod2:{"default":mod2}};Object.defineProperty(exports,"__esModule",{value:true});
exports.getUserAgent=void 0;const os_1=__importDefault(__nccwpck_require__2(857));const getUserAgent=()=>{const packageVersion=__nccwpck_require__2(1925).rE;const nodeVersion=process.
version;const platformName=os_1.default.platform();const archName=os_1.default.arch();return`sigstore-js/${packageVersion} (Node ${nodeVersion}) (${platformName}\
/${archName})`};exports.getUserAgent=getUserAgent}),4433:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.TSAWitness=exports.RekorWitness=exports.DEFAULT_REKOR_URL=void 0;var tlog_1=__nccwpck_require__2(2528);Object.defineProperty(exports,"DEFAULT_REKOR_URL",
{enumerable:true,get:function(){return tlog_1.DEFAULT_REKOR_URL}});Object.defineProperty(exports,"RekorWitness",{enumerable:true,get:function(){return tlog_1.RekorWitness}});
var tsa_1=__nccwpck_require__2(9914);Object.defineProperty(exports,"TSAWitness",{enumerable:true,get:function(){return tsa_1.TSAWitness}})}),777:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.TLogV2Client=exports.TLogClient=void 0;const error_1=__nccwpck_require__2(2123);const error_2=__nccwpck_require__2(
531);const rekor_1=__nccwpck_require__2(5506);const rekor_v2_1=__nccwpck_require__2(6691);class TLogClient{rekor;fetchOnConflict;constructor(options){this.fetchOnConflict=
options.fetchOnConflict??true;this.rekor=new rekor_1.Rekor({baseURL:options.rekorBaseURL,retry:options.retry,timeout:options.timeout})}async createEntry(proposedEntry){
let entry;try{entry=await this.rekor.createEntry(proposedEntry)}catch(err){if(entryExistsError(err)&&this.fetchOnConflict){const uuid=err.location.split("/").pop()||
"";try{entry=await this.rekor.getEntry(uuid)}catch(err2){(0,error_1.internalError)(err2,"TLOG_FETCH_ENTRY_ERROR","error fetching tlog entry")}}else{(0,error_1.internalError)(
err,"TLOG_CREATE_ENTRY_ERROR","error creating tlog entry")}}return entry}}exports.TLogClient=TLogClient;function entryExistsError(value){return value instanceof
error_2.HTTPError&&value.statusCode===409&&value.location!==void 0}class TLogV2Client{rekor;constructor(options){this.rekor=new rekor_v2_1.RekorV2({baseURL:options.
rekorBaseURL,retry:options.retry,timeout:options.timeout})}async createEntry(createEntryRequest){let entry;try{entry=await this.rekor.createEntry(createEntryRequest)}catch(err){
(0,error_1.internalError)(err,"TLOG_CREATE_ENTRY_ERROR","error creating tlog entry")}if(entry.logId===void 0||entry.kindVersion===void 0){(0,error_1.internalError)(
new Error("invalid tlog entry"),"TLOG_CREATE_ENTRY_ERROR","error creating tlog entry")}return{...entry,logId:entry.logId,kindVersion:entry.kindVersion}}}exports.
TLogV2Client=TLogV2Client}),2344:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.toProposedEntry=
toProposedEntry;exports.toCreateEntryRequest=toCreateEntryRequest;const bundle_1=__nccwpck_require__2(6028);const protobuf_specs_1=__nccwpck_require__2(1443);const util_1=__nccwpck_require__2(
9722);const SHA256_ALGORITHM="sha256";function toProposedEntry(content,publicKey,entryType="dsse"){switch(content.$case){case"dsseEnvelope":if(entryType==="into\
to"){return toProposedIntotoEntry(content.dsseEnvelope,publicKey)}return toProposedDSSEEntry(content.dsseEnvelope,publicKey);case"messageSignature":return toProposedHashedRekordEntry(
content.messageSignature,publicKey)}}function toProposedHashedRekordEntry(messageSignature,publicKey){const hexDigest2=messageSignature.messageDigest.digest.toString(
"hex");const b64Signature=messageSignature.signature.toString("base64");const b64Key=util_1.encoding.base64Encode(publicKey);return{apiVersion:"0.0.1",kind:"has\
hedrekord",spec:{data:{hash:{algorithm:SHA256_ALGORITHM,value:hexDigest2}},signature:{content:b64Signature,publicKey:{content:b64Key}}}}}function toProposedDSSEEntry(envelope,publicKey){
const envelopeJSON=JSON.stringify((0,bundle_1.envelopeToJSON)(envelope));const encodedKey=util_1.encoding.base64Encode(publicKey);return{apiVersion:"0.0.1",kind:"\
dsse",spec:{proposedContent:{envelope:envelopeJSON,verifiers:[encodedKey]}}}}function toProposedIntotoEntry(envelope,publicKey){const payloadHash=util_1.crypto.
digest(SHA256_ALGORITHM,envelope.payload).toString("hex");const envelopeHash=calculateDSSEHash(envelope,publicKey);const payload=util_1.encoding.base64Encode(envelope.
payload.toString("base64"));const sig=util_1.encoding.base64Encode(envelope.signatures[0].sig.toString("base64"));const keyid=envelope.signatures[0].keyid;const encodedKey=util_1.
encoding.base64Encode(publicKey);const dsse={payloadType:envelope.payloadType,payload,signatures:[{sig,publicKey:encodedKey}]};if(keyid.length>0){dsse.signatures[0].
keyid=keyid}return{apiVersion:"0.0.2",kind:"intoto",spec:{content:{envelope:dsse,hash:{algorithm:SHA256_ALGORITHM,value:envelopeHash},payloadHash:{algorithm:SHA256_ALGORITHM,
value:payloadHash}}}}}function calculateDSSEHash(envelope,publicKey){const dsse={payloadType:envelope.payloadType,payload:envelope.payload.toString("base64"),signatures:[
{sig:envelope.signatures[0].sig.toString("base64"),publicKey}]};if(envelope.signatures[0].keyid.length>0){dsse.signatures[0].keyid=envelope.signatures[0].keyid}
return util_1.crypto.digest(SHA256_ALGORITHM,util_1.json.canonicalize(dsse)).toString("hex")}function toCreateEntryRequest(content,publicKey){switch(content.$case){case"\
dsseEnvelope":return toCreateEntryRequestDSSE(content.dsseEnvelope,publicKey);case"messageSignature":return toCreateEntryRequestMessageSignature(content.messageSignature,
publicKey)}}function toCreateEntryRequestDSSE(envelope,publicKey){return{spec:{$case:"dsseRequestV002",dsseRequestV002:{envelope,verifiers:[{keyDetails:protobuf_specs_1.
PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,verifier:{$case:"x509Certificate",x509Certificate:{rawBytes:util_1.pem.toDER(publicKey)}}}]}}}}function toCreateEntryRequestMessageSignature(messageSignature,publicKey){
return{spec:{$case:"hashedRekordRequestV002",hashedRekordRequestV002:{digest:messageSignature.messageDigest.digest,signature:{content:messageSignature.signature,
verifier:{keyDetails:protobuf_specs_1.PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,verifier:{$case:"x509Certificate",x509Certificate:{rawBytes:util_1.pem.toDER(publicKey)}}}}}}}}}),
2528:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.RekorWitness=exports.DEFAULT_REKOR_URL=
void 0;const util_1=__nccwpck_require__2(9722);const client_1=__nccwpck_require__2(777);const entry_1=__nccwpck_require__2(2344);exports.DEFAULT_REKOR_URL="http\
s://rekor.sigstore.dev";class RekorWitness{tlogV1;tlogV2;entryType;majorApiVersion;constructor(options){this.entryType=options.entryType;this.majorApiVersion=options.
majorApiVersion||1;this.tlogV1=new client_1.TLogClient({...options,rekorBaseURL:options.rekorBaseURL||exports.DEFAULT_REKOR_URL});this.tlogV2=new client_1.TLogV2Client(
{...options,rekorBaseURL:options.rekorBaseURL||exports.DEFAULT_REKOR_URL})}async testify(content,publicKey){let tlogEntry;if(this.majorApiVersion===2){const request=(0,
entry_1.toCreateEntryRequest)(content,publicKey);tlogEntry=await this.tlogV2.createEntry(request)}else{const proposedEntry=(0,entry_1.toProposedEntry)(content,publicKey,
this.entryType);const entry=await this.tlogV1.createEntry(proposedEntry);tlogEntry=toTransparencyLogEntry(entry)}return{tlogEntries:[tlogEntry]}}}exports.RekorWitness=
RekorWitness;function toTransparencyLogEntry(entry){const logID=Buffer.from(entry.logID,"hex");const bodyJSON=util_1.encoding.base64Decode(entry.body);const entryBody=JSON.
parse(bodyJSON);const promise=entry?.verification?.signedEntryTimestamp?inclusionPromise(entry.verification.signedEntryTimestamp):void 0;const proof=entry?.verification?.
inclusionProof?inclusionProof(entry.verification.inclusionProof):void 0;const tlogEntry={logIndex:entry.logIndex.toString(),logId:{keyId:logID},integratedTime:entry.
integratedTime.toString(),kindVersion:{kind:entryBody.kind,version:entryBody.apiVersion},inclusionPromise:promise,inclusionProof:proof,canonicalizedBody:Buffer.
from(entry.body,"base64")};return tlogEntry}function inclusionPromise(promise){return{signedEntryTimestamp:Buffer.from(promise,"base64")}}function inclusionProof(proof){
return{logIndex:proof.logIndex.toString(),treeSize:proof.treeSize.toString(),rootHash:Buffer.from(proof.rootHash,"hex"),hashes:proof.hashes.map(h=>Buffer.from(h,
"hex")),checkpoint:{envelope:proof.checkpoint}}}}),1587:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.TSAClient=void 0;const error_1=__nccwpck_require__2(2123);const tsa_1=__nccwpck_require__2(5886);const util_1=__nccwpck_require__2(9722);const SHA256_ALGORITHM="\
sha256";class TSAClient{tsa;constructor(options){this.tsa=new tsa_1.TimestampAuthority({baseURL:options.tsaBaseURL,retry:options.retry,timeout:options.timeout})}async createTimestamp(signature){
const request={artifactHash:util_1.crypto.digest(SHA256_ALGORITHM,signature).toString("base64"),hashAlgorithm:SHA256_ALGORITHM};try{return await this.tsa.createTimestamp(
request)}catch(err){(0,error_1.internalError)(err,"TSA_CREATE_TIMESTAMP_ERROR","error creating timestamp")}}}exports.TSAClient=TSAClient}),9914:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.TSAWitness=void 0;const client_1=__nccwpck_require__2(1587);class TSAWitness{tsa;constructor(options){
this.tsa=new client_1.TSAClient({tsaBaseURL:options.tsaBaseURL,retry:options.retry,timeout:options.timeout})}async testify(content){const signature=extractSignature(
content);const timestamp=await this.tsa.createTimestamp(signature);return{rfc3161Timestamps:[{signedTimestamp:timestamp}]}}}exports.TSAWitness=TSAWitness;function extractSignature(content){
switch(content.$case){case"dsseEnvelope":return content.dsseEnvelope.signatures[0].sig;case"messageSignature":return content.messageSignature.signature}}}),8078:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
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
7563:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const contentVer=__nccwpck_require__2(9029).MH.Q;const hashToSegments=__nccwpck_require__2(6710);
const path=__nccwpck_require__2(6928);const ssri=__nccwpck_require__2(4602);module2.exports=contentPath;function contentPath(cache,integrity){const sri=ssri.parse(
integrity,{single:true});return path.join(contentDir(cache),sri.algorithm,...hashToSegments(sri.hexDigest()))}module2.exports.contentDir=contentDir;function contentDir(cache){
return path.join(cache,`content-v${contentVer}`)}}),1164:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const fs=__nccwpck_require__2(1943);const fsm=__nccwpck_require__2(
4231);const ssri=__nccwpck_require__2(4602);const contentPath=__nccwpck_require__2(7563);const Pipeline=__nccwpck_require__2(4958);module2.exports=read;const MAX_SINGLE_READ_SIZE=64*
1024*1024;async function read(cache,integrity,opts={}){const{size}=opts;const{stat,cpath,sri}=await withContentSri(cache,integrity,async(cpath2,sri2)=>{const stat2=size?
{size}:await fs.stat(cpath2);return{stat:stat2,cpath:cpath2,sri:sri2}});if(stat.size>MAX_SINGLE_READ_SIZE){return readPipeline(cpath,stat.size,sri,new Pipeline).
concat()}const data=await fs.readFile(cpath,{encoding:null});if(stat.size!==data.length){throw sizeError(stat.size,data.length)}if(!ssri.checkData(data,sri)){throw integrityError(
sri,cpath)}return data}const readPipeline=(cpath,size,sri,stream)=>{stream.push(new fsm.ReadStream(cpath,{size,readSize:MAX_SINGLE_READ_SIZE}),ssri.integrityStream(
{integrity:sri,size}));return stream};module2.exports.stream=readStream;module2.exports.readStream=readStream;function readStream(cache,integrity,opts={}){const{
size}=opts;const stream=new Pipeline;Promise.resolve().then(async()=>{const{stat,cpath,sri}=await withContentSri(cache,integrity,async(cpath2,sri2)=>{const stat2=size?
{size}:await fs.stat(cpath2);return{stat:stat2,cpath:cpath2,sri:sri2}});return readPipeline(cpath,stat.size,sri,stream)}).catch(err=>stream.emit("error",err));return stream}
module2.exports.copy=copy;function copy(cache,integrity,dest){return withContentSri(cache,integrity,cpath=>{return fs.copyFile(cpath,dest)})}module2.exports.hasContent=
hasContent;async function hasContent(cache,integrity){if(!integrity){return false}try{return await withContentSri(cache,integrity,async(cpath,sri)=>{const stat=await fs.
stat(cpath);return{size:stat.size,sri,stat}})}catch(err){if(err.code==="ENOENT"){return false}if(err.code==="EPERM"){if(process.platform!=="win32"){throw err}else{
return false}}}}async function withContentSri(cache,integrity,fn){const sri=ssri.parse(integrity);const algo=sri.pickAlgorithm();const digests=sri[algo];if(digests.
length<=1){const cpath=contentPath(cache,digests[0]);return fn(cpath,digests[0])}else{const results=await Promise.all(digests.map(async meta=>{try{return await withContentSri(
cache,meta,fn)}catch(err){if(err.code==="ENOENT"){return Object.assign(new Error("No matching content found for "+sri.toString()),{code:"ENOENT"})}return err}}));
const result=results.find(r=>!(r instanceof Error));if(result){return result}const enoentError=results.find(r=>r.code==="ENOENT");if(enoentError){throw enoentError}
throw results.find(r=>r instanceof Error)}}function sizeError(expected,found){const err=new Error(`Bad data size: expected inserted data to be ${expected} bytes\
, but got ${found} instead`);err.expected=expected;err.found=found;err.code="EBADSIZE";return err}function integrityError(sri,path){const err=new Error(`Integri\
ty verification failed for ${sri} (${path})`);err.code="EINTEGRITY";err.sri=sri;err.path=path;return err}}),3005:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const fs=__nccwpck_require__2(1943);const contentPath=__nccwpck_require__2(7563);const{hasContent}=__nccwpck_require__2(1164);module2.exports=rm;async function rm(cache,integrity){
const content=await hasContent(cache,integrity);if(content&&content.sri){await fs.rm(contentPath(cache,content.sri),{recursive:true,force:true});return true}else{
return false}}}),9081:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const events=__nccwpck_require__2(4434);const contentPath=__nccwpck_require__2(
7563);const fs=__nccwpck_require__2(1943);const{moveFile}=__nccwpck_require__2(4385);const{Minipass}=__nccwpck_require__2(7493);const Pipeline=__nccwpck_require__2(
4958);const Flush=__nccwpck_require__2(1697);const path=__nccwpck_require__2(6928);const ssri=__nccwpck_require__2(4602);const cacheDir=__nccwpck_require__2(4970);
const{tmpName}=__nccwpck_require__2(3264);const fsm=__nccwpck_require__2(4231);module2.exports=write;const moveOperations=new Map;async function write(cache,data,opts={}){
const{algorithms,size,integrity}=opts;if(typeof size==="number"&&data.length!==size){throw sizeError(size,data.length)}const sri=ssri.fromData(data,algorithms?{
algorithms}:{});if(integrity&&!ssri.checkData(data,integrity,opts)){throw checksumError(integrity,sri)}for(const algo in sri){const tmp=await makeTmp(cache,opts);
const hash=sri[algo].toString();try{await fs.writeFile(tmp.target,data,{flag:"wx"});await moveToDestination(tmp,cache,hash,opts)}finally{if(!tmp.moved){await fs.
rm(tmp.target,{recursive:true,force:true})}}}return{integrity:sri,size:data.length}}module2.exports.stream=writeStream;class CacacheWriteStream extends Flush{constructor(cache,opts){
super();this.opts=opts;this.cache=cache;this.inputStream=new Minipass;this.inputStream.on("error",er=>this.emit("error",er));this.inputStream.on("drain",()=>this.
emit("drain"));this.handleContentP=null}write(chunk,encoding,cb){if(!this.handleContentP){this.handleContentP=handleContent(this.inputStream,this.cache,this.opts);
this.handleContentP.catch(error=>this.emit("error",error))}return this.inputStream.write(chunk,encoding,cb)}flush(cb){this.inputStream.end(()=>{if(!this.handleContentP){
const e=new Error("Cache input stream was empty");e.code="ENODATA";return Promise.reject(e).catch(cb)}this.handleContentP.then(res=>{res.integrity&&this.emit("i\
ntegrity",res.integrity);res.size!==null&&this.emit("size",res.size);cb()},er=>cb(er))})}}function writeStream(cache,opts={}){return new CacacheWriteStream(cache,
opts)}async function handleContent(inputStream,cache,opts){const tmp=await makeTmp(cache,opts);try{const res=await pipeToTmp(inputStream,cache,tmp.target,opts);
await moveToDestination(tmp,cache,res.integrity,opts);return res}finally{if(!tmp.moved){await fs.rm(tmp.target,{recursive:true,force:true})}}}async function pipeToTmp(inputStream,cache,tmpTarget,opts){
const outStream=new fsm.WriteStream(tmpTarget,{flags:"wx"});if(opts.integrityEmitter){const[integrity2,size2]=await Promise.all([events.once(opts.integrityEmitter,
"integrity").then(res=>res[0]),events.once(opts.integrityEmitter,"size").then(res=>res[0]),new Pipeline(inputStream,outStream).promise()]);return{integrity:integrity2,
size:size2}}let integrity;let size;const hashStream=ssri.integrityStream({integrity:opts.integrity,algorithms:opts.algorithms,size:opts.size});hashStream.on("in\
tegrity",i=>{integrity=i});hashStream.on("size",s=>{size=s});const pipeline=new Pipeline(inputStream,hashStream,outStream);await pipeline.promise();return{integrity,
size}}async function makeTmp(cache,opts){const tmpTarget=tmpName(cache,opts.tmpPrefix);await cacheDir.mkdir(cache);await fs.mkdir(path.dirname(tmpTarget),{recursive:true});
return{target:tmpTarget,moved:false}}async function moveToDestination(tmp,cache,sri){const destination=contentPath(cache,sri);const destDir=path.dirname(destination);
if(moveOperations.has(destination)){return moveOperations.get(destination)}moveOperations.set(destination,fs.mkdir(destDir,{recursive:true}).then(async()=>{await moveFile(
tmp.target,destination,{overwrite:false});tmp.moved=true;return tmp.moved}).catch(err=>{if(!err.message.startsWith("The destination file exists")){throw Object.
assign(err,{code:"EEXIST"})}}).finally(()=>{moveOperations.delete(destination)}));return moveOperations.get(destination)}function sizeError(expected,found){const err=new Error(
`Bad data size: expected inserted data to be ${expected} bytes, but got ${found} instead`);err.expected=expected;err.found=found;err.code="EBADSIZE";return err}
function checksumError(expected,found){const err=new Error(`Integrity check failed:
  Wanted: ${expected}
   Found: ${found}`);err.code="EINTEGRITY";err.expected=expected;err.found=found;return err}}),1477:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const crypto=__nccwpck_require__2(
6982);const{appendFile,mkdir,readFile,readdir,rm,writeFile}=__nccwpck_require__2(1943);const{Minipass}=__nccwpck_require__2(7493);const path=__nccwpck_require__2(
6928);const ssri=__nccwpck_require__2(4602);const{tmpName}=__nccwpck_require__2(3264);const cacheDir=__nccwpck_require__2(4970);const contentPath=__nccwpck_require__2(
7563);const hashToSegments=__nccwpck_require__2(6710);const indexV=__nccwpck_require__2(9029).MH.P;const{moveFile}=__nccwpck_require__2(4385);const lsStreamConcurrency=5;
module2.exports.NotFoundError=class NotFoundError extends Error{constructor(cache,key){super(`No cache entry for ${key} found in ${cache}`);this.code="ENOENT";this.
cache=cache;this.key=key}};module2.exports.compact=compact;async function compact(cache,key,matchFn,opts={}){const bucket=bucketPath(cache,key);const entries=await bucketEntries(
bucket);const newEntries=[];for(let i=entries.length-1;i>=0;--i){const entry=entries[i];if(entry.integrity===null&&!opts.validateEntry){break}if((!opts.validateEntry||
opts.validateEntry(entry)===true)&&(newEntries.length===0||!newEntries.find(oldEntry=>matchFn(oldEntry,entry)))){newEntries.unshift(entry)}}const newIndex="\n"+
newEntries.map(entry=>{const stringified=JSON.stringify(entry);const hash2=hashEntry(stringified);return`${hash2}	${stringified}`}).join("\n");const setup=async()=>{
const target=tmpName(cache,opts.tmpPrefix);await cacheDir.mkdir(cache);await mkdir(path.dirname(target),{recursive:true});return{target,moved:false}};const teardown=async tmp2=>{
if(!tmp2.moved){return rm(tmp2.target,{recursive:true,force:true})}};const write=async tmp2=>{await writeFile(tmp2.target,newIndex,{flag:"wx"});await mkdir(path.
dirname(bucket),{recursive:true});await moveFile(tmp2.target,bucket);tmp2.moved=true};const tmp=await setup();try{await write(tmp)}finally{await teardown(tmp)}return newEntries.
reverse().map(entry=>formatEntry(cache,entry,true))}module2.exports.insert=insert;async function insert(cache,key,integrity,opts={}){const{metadata,size,time}=opts;
const bucket=bucketPath(cache,key);const entry={key,integrity:integrity&&ssri.stringify(integrity),time:time||Date.now(),size,metadata};try{await cacheDir.mkdir(
cache);await mkdir(path.dirname(bucket),{recursive:true});const stringified=JSON.stringify(entry);await appendFile(bucket,`
${hashEntry(stringified)}	${stringified}`)}catch(err){if(err.code==="ENOENT"){return void 0}throw err}return formatEntry(cache,entry)}module2.exports.find=find;
async function find(cache,key){const bucket=bucketPath(cache,key);try{const entries=await bucketEntries(bucket);return entries.reduce((latest,next)=>{if(next&&next.
key===key){return formatEntry(cache,next)}else{return latest}},null)}catch(err){if(err.code==="ENOENT"){return null}else{throw err}}}module2.exports["delete"]=del;
function del(cache,key,opts={}){if(!opts.removeFully){return insert(cache,key,null,opts)}const bucket=bucketPath(cache,key);return rm(bucket,{recursive:true,force:true})}
module2.exports.lsStream=lsStream;function lsStream(cache){const indexDir=bucketDir(cache);const stream=new Minipass({objectMode:true});Promise.resolve().then(async()=>{
const{default:pMap}=await Promise.resolve().then(__nccwpck_require__2.bind(__nccwpck_require__2,5529));const buckets=await readdirOrEmpty(indexDir);await pMap(buckets,
async bucket=>{const bucketPath2=path.join(indexDir,bucket);const subbuckets=await readdirOrEmpty(bucketPath2);await pMap(subbuckets,async subbucket=>{const subbucketPath=path.
join(bucketPath2,subbucket);const subbucketEntries=await readdirOrEmpty(subbucketPath);await pMap(subbucketEntries,async entry=>{const entryPath=path.join(subbucketPath,
entry);try{const entries=await bucketEntries(entryPath);const reduced=entries.reduce((acc,entry2)=>{acc.set(entry2.key,entry2);return acc},new Map);for(const entry2 of reduced.
values()){const formatted=formatEntry(cache,entry2);if(formatted){stream.write(formatted)}}}catch(err){if(err.code==="ENOENT"){return void 0}throw err}},{concurrency:lsStreamConcurrency})},
{concurrency:lsStreamConcurrency})},{concurrency:lsStreamConcurrency});stream.end();return stream}).catch(err=>stream.emit("error",err));return stream}module2.exports.
ls=ls;async function ls(cache){const entries=await lsStream(cache).collect();return entries.reduce((acc,xs)=>{acc[xs.key]=xs;return acc},{})}module2.exports.bucketEntries=
bucketEntries;async function bucketEntries(bucket,filter){const data=await readFile(bucket,"utf8");return _bucketEntries(data,filter)}function _bucketEntries(data){
const entries=[];data.split("\n").forEach(entry=>{if(!entry){return}const pieces=entry.split("	");if(!pieces[1]||hashEntry(pieces[1])!==pieces[0]){return}let obj;
try{obj=JSON.parse(pieces[1])}catch(_){}if(obj){entries.push(obj)}});return entries}module2.exports.bucketDir=bucketDir;function bucketDir(cache){return path.join(
cache,`index-v${indexV}`)}module2.exports.bucketPath=bucketPath;function bucketPath(cache,key){const hashed=hashKey(key);return path.join.apply(path,[bucketDir(
cache)].concat(hashToSegments(hashed)))}module2.exports.hashKey=hashKey;function hashKey(key){return hash(key,"sha256")}module2.exports.hashEntry=hashEntry;function hashEntry(str){
return hash(str,"sha1")}function hash(str,digest){return crypto.createHash(digest).update(str).digest("hex")}function formatEntry(cache,entry,keepAll){if(!entry.
integrity&&!keepAll){return null}return{key:entry.key,integrity:entry.integrity,path:entry.integrity?contentPath(cache,entry.integrity):void 0,size:entry.size,time:entry.
time,metadata:entry.metadata}}function readdirOrEmpty(dir){return readdir(dir).catch(err=>{if(err.code==="ENOENT"||err.code==="ENOTDIR"){return[]}throw err})}}),
8800:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const Collect=__nccwpck_require__2(4770);const{Minipass}=__nccwpck_require__2(7493);const Pipeline=__nccwpck_require__2(
4958);const index=__nccwpck_require__2(1477);const memo=__nccwpck_require__2(6990);const read=__nccwpck_require__2(1164);async function getData(cache,key,opts={}){
const{integrity,memoize,size}=opts;const memoized=memo.get(cache,key,opts);if(memoized&&memoize!==false){return{metadata:memoized.entry.metadata,data:memoized.data,
integrity:memoized.entry.integrity,size:memoized.entry.size}}const entry=await index.find(cache,key,opts);if(!entry){throw new index.NotFoundError(cache,key)}const data=await read(
cache,entry.integrity,{integrity,size});if(memoize){memo.put(cache,entry,data,opts)}return{data,metadata:entry.metadata,size:entry.size,integrity:entry.integrity}}
module2.exports=getData;async function getDataByDigest(cache,key,opts={}){const{integrity,memoize,size}=opts;const memoized=memo.get.byDigest(cache,key,opts);if(memoized&&
memoize!==false){return memoized}const res=await read(cache,key,{integrity,size});if(memoize){memo.put.byDigest(cache,key,res,opts)}return res}module2.exports.byDigest=
getDataByDigest;const getMemoizedStream=memoized=>{const stream=new Minipass;stream.on("newListener",function(ev,cb){ev==="metadata"&&cb(memoized.entry.metadata);
ev==="integrity"&&cb(memoized.entry.integrity);ev==="size"&&cb(memoized.entry.size)});stream.end(memoized.data);return stream};function getStream(cache,key,opts={}){
const{memoize,size}=opts;const memoized=memo.get(cache,key,opts);if(memoized&&memoize!==false){return getMemoizedStream(memoized)}const stream=new Pipeline;Promise.
resolve().then(async()=>{const entry=await index.find(cache,key);if(!entry){throw new index.NotFoundError(cache,key)}stream.emit("metadata",entry.metadata);stream.
emit("integrity",entry.integrity);stream.emit("size",entry.size);stream.on("newListener",function(ev,cb){ev==="metadata"&&cb(entry.metadata);ev==="integrity"&&cb(
entry.integrity);ev==="size"&&cb(entry.size)});const src=read.readStream(cache,entry.integrity,{...opts,size:typeof size!=="number"?entry.size:size});if(memoize){
const memoStream=new Collect.PassThrough;memoStream.on("collect",data=>memo.put(cache,entry,data,opts));stream.unshift(memoStream)}stream.unshift(src);return stream}).
catch(err=>stream.emit("error",err));return stream}module2.exports.stream=getStream;function getStreamDigest(cache,integrity,opts={}){const{memoize}=opts;const memoized=memo.
get.byDigest(cache,integrity,opts);if(memoized&&memoize!==false){const stream=new Minipass;stream.end(memoized);return stream}else{const stream=read.readStream(
cache,integrity,opts);if(!memoize){return stream}const memoStream=new Collect.PassThrough;memoStream.on("collect",data=>memo.put.byDigest(cache,integrity,data,opts));
return new Pipeline(stream,memoStream)}}module2.exports.stream.byDigest=getStreamDigest;function info(cache,key,opts={}){const{memoize}=opts;const memoized=memo.
get(cache,key,opts);if(memoized&&memoize!==false){return Promise.resolve(memoized.entry)}else{return index.find(cache,key)}}module2.exports.info=info;async function copy(cache,key,dest,opts={}){
const entry=await index.find(cache,key,opts);if(!entry){throw new index.NotFoundError(cache,key)}await read.copy(cache,entry.integrity,dest,opts);return{metadata:entry.
metadata,size:entry.size,integrity:entry.integrity}}module2.exports.copy=copy;async function copyByDigest(cache,key,dest,opts={}){await read.copy(cache,key,dest,
opts);return key}module2.exports.copy.byDigest=copyByDigest;module2.exports.hasContent=read.hasContent}),7452:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const get=__nccwpck_require__2(8800);const put=__nccwpck_require__2(9061);const rm=__nccwpck_require__2(1635);const verify=__nccwpck_require__2(9863);const{clearMemoized}=__nccwpck_require__2(
6990);const tmp=__nccwpck_require__2(3264);const index=__nccwpck_require__2(1477);module2.exports.index={};module2.exports.index.compact=index.compact;module2.exports.
index.insert=index.insert;module2.exports.ls=index.ls;module2.exports.ls.stream=index.lsStream;module2.exports.get=get;module2.exports.get.byDigest=get.byDigest;
module2.exports.get.stream=get.stream;module2.exports.get.stream.byDigest=get.stream.byDigest;module2.exports.get.copy=get.copy;module2.exports.get.copy.byDigest=
get.copy.byDigest;module2.exports.get.info=get.info;module2.exports.get.hasContent=get.hasContent;module2.exports.put=put;module2.exports.put.stream=put.stream;
module2.exports.rm=rm.entry;module2.exports.rm.all=rm.all;module2.exports.rm.entry=module2.exports.rm;module2.exports.rm.content=rm.content;module2.exports.clearMemoized=
clearMemoized;module2.exports.tmp={};module2.exports.tmp.mkdir=tmp.mkdir;module2.exports.tmp.withTmp=tmp.withTmp;module2.exports.verify=verify;module2.exports.verify.
lastRun=verify.lastRun}),6990:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{LRUCache}=__nccwpck_require__2(6701);const MEMOIZED=new LRUCache(
{max:500,maxSize:50*1024*1024,ttl:3*60*1e3,sizeCalculation:(entry,key)=>key.startsWith("key:")?entry.data.length:entry.length});module2.exports.clearMemoized=clearMemoized;
function clearMemoized(){const old={};MEMOIZED.forEach((v,k)=>{old[k]=v});MEMOIZED.clear();return old}module2.exports.put=put;function put(cache,entry,data,opts){
pickMem(opts).set(`key:${cache}:${entry.key}`,{entry,data});putDigest(cache,entry.integrity,data,opts)}module2.exports.put.byDigest=putDigest;function putDigest(cache,integrity,data,opts){
pickMem(opts).set(`digest:${cache}:${integrity}`,data)}module2.exports.get=get;function get(cache,key,opts){return pickMem(opts).get(`key:${cache}:${key}`)}module2.
exports.get.byDigest=getDigest;function getDigest(cache,integrity,opts){return pickMem(opts).get(`digest:${cache}:${integrity}`)}class ObjProxy{constructor(obj){
this.obj=obj}get(key){return this.obj[key]}set(key,val){this.obj[key]=val}}function pickMem(opts){if(!opts||!opts.memoize){return MEMOIZED}else if(opts.memoize.
get&&opts.memoize.set){return opts.memoize}else if(typeof opts.memoize==="object"){return new ObjProxy(opts.memoize)}else{return MEMOIZED}}}),9061:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const index=__nccwpck_require__2(1477);const memo=__nccwpck_require__2(6990);const write=__nccwpck_require__2(9081);const Flush=__nccwpck_require__2(1697);const{
PassThrough}=__nccwpck_require__2(4770);const Pipeline=__nccwpck_require__2(4958);const putOpts=opts=>({algorithms:["sha512"],...opts});module2.exports=putData;
async function putData(cache,key,data,opts={}){const{memoize}=opts;opts=putOpts(opts);const res=await write(cache,data,opts);const entry=await index.insert(cache,
key,res.integrity,{...opts,size:res.size});if(memoize){memo.put(cache,entry,data,opts)}return res.integrity}module2.exports.stream=putStream;function putStream(cache,key,opts={}){
const{memoize}=opts;opts=putOpts(opts);let integrity;let size;let error;let memoData;const pipeline=new Pipeline;if(memoize){const memoizer=new PassThrough().on(
"collect",data=>{memoData=data});pipeline.push(memoizer)}const contentStream=write.stream(cache,opts).on("integrity",int=>{integrity=int}).on("size",s=>{size=s}).
on("error",err=>{error=err});pipeline.push(contentStream);pipeline.push(new Flush({async flush(){if(!error){const entry=await index.insert(cache,key,integrity,{
...opts,size});if(memoize&&memoData){memo.put(cache,entry,memoData,opts)}pipeline.emit("integrity",integrity);pipeline.emit("size",size)}}}));return pipeline}}),
1635:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{rm}=__nccwpck_require__2(1943);const glob=__nccwpck_require__2(5787);const index=__nccwpck_require__2(
1477);const memo=__nccwpck_require__2(6990);const path=__nccwpck_require__2(6928);const rmContent=__nccwpck_require__2(3005);module2.exports=entry;module2.exports.
entry=entry;function entry(cache,key,opts){memo.clearMemoized();return index.delete(cache,key,opts)}module2.exports.content=content;function content(cache,integrity){
memo.clearMemoized();return rmContent(cache,integrity)}module2.exports.all=all;async function all(cache){memo.clearMemoized();const paths=await glob(path.join(cache,
"*(content-*|index-*)"),{silent:true,nosort:true});paths.push(path.join(cache,"CACHEDIR.TAG"));return Promise.all(paths.map(p=>rm(p,{recursive:true,force:true})))}}),
4970:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const fs=__nccwpck_require__2(1943);const path=__nccwpck_require__2(6928);const tagContent=`Sign\
ature: 8a477f597d28d172789f06886806bc55
# This file is a cache directory tag created by cacache.
# For information about cache directory tags, see https://bford.info/cachedir/
`;async function mkdir(cache){await fs.mkdir(cache,{recursive:true,owner:"inherit"});await writeTag(cache)}async function writeTag(cache){try{await fs.writeFile(
path.join(cache,"CACHEDIR.TAG"),tagContent,{flag:"wx"})}catch(err){if(err.code!=="EEXIST"){throw err}}}module2.exports={mkdir,tagContent}}),5787:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const{glob}=__nccwpck_require__2(7055);const path=__nccwpck_require__2(6928);const globify=pattern=>pattern.split(path.win32.sep).join(path.posix.sep);module2.exports=
(path2,options)=>glob(globify(path2),options)}),6710:(module2=>{module2.exports=hashToSegments;function hashToSegments(hash){return[hash.slice(0,2),hash.slice(2,
4),hash.slice(4)]}}),3264:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const crypto=__nccwpck_require__2(6982);const{withTempDir}=__nccwpck_require__2(
4385);const fs=__nccwpck_require__2(1943);const path=__nccwpck_require__2(6928);const cacheDir=__nccwpck_require__2(4970);module2.exports.mkdir=mktmpdir;module2.
exports.tmpName=function tmpName(cache,tmpPrefix){const id=crypto.randomUUID();return path.join(cache,"tmp",tmpPrefix?`${tmpPrefix}-${id}`:id)};async function mktmpdir(cache,opts={}){
const{tmpPrefix}=opts;const tmpDir=path.join(cache,"tmp");await cacheDir.mkdir(cache);await fs.mkdir(tmpDir,{recursive:true,owner:"inherit"});const target=`${tmpDir}${path.
sep}${tmpPrefix||""}`;return fs.mkdtemp(target,{owner:"inherit"})}module2.exports.withTmp=withTmp;function withTmp(cache,opts,cb){if(!cb){cb=opts;opts={}}return cacheDir.
mkdir(cache).then(()=>withTempDir(path.join(cache,"tmp"),cb,opts))}}),9863:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{readFile,rm,stat,truncate,
writeFile}=__nccwpck_require__2(1943);const contentPath=__nccwpck_require__2(7563);const fsm=__nccwpck_require__2(4231);const glob=__nccwpck_require__2(5787);const index=__nccwpck_require__2(
1477);const cacheDir=__nccwpck_require__2(4970);const path=__nccwpck_require__2(6928);const ssri=__nccwpck_require__2(4602);const hasOwnProperty=(obj,key)=>Object.
prototype.hasOwnProperty.call(obj,key);const verifyOpts=opts=>({concurrency:20,log:{silly(){}},...opts});module2.exports=verify;async function verify(cache,opts){
opts=verifyOpts(opts);opts.log.silly("verify","verifying cache at",cache);const steps=[markStartTime,fixPerms,garbageCollect,rebuildIndex,cleanTmp,writeVerifile,
markEndTime];const stats={};for(const step of steps){const label=step.name;const start=new Date;const s=await step(cache,opts);if(s){Object.keys(s).forEach(k=>{
stats[k]=s[k]})}const end=new Date;if(!stats.runTime){stats.runTime={}}stats.runTime[label]=end-start}stats.runTime.total=stats.endTime-stats.startTime;opts.log.
silly("verify","verification finished for",cache,"in",`${stats.runTime.total}ms`);return stats}async function markStartTime(){return{startTime:new Date}}async function markEndTime(){
return{endTime:new Date}}async function fixPerms(cache,opts){opts.log.silly("verify","fixing cache permissions");await cacheDir.mkdir(cache);return null}async function garbageCollect(cache,opts){
opts.log.silly("verify","garbage collecting content");const{default:pMap}=await Promise.resolve().then(__nccwpck_require__2.bind(__nccwpck_require__2,5529));const indexStream=index.
lsStream(cache);const liveContent=new Set;indexStream.on("data",entry=>{if(opts.filter&&!opts.filter(entry)){return}const integrity=ssri.parse(entry.integrity);
for(const algo in integrity){liveContent.add(integrity[algo].toString())}});await new Promise((resolve,reject)=>{indexStream.on("end",resolve).on("error",reject)});
const contentDir=contentPath.contentDir(cache);const files=await glob(path.join(contentDir,"**"),{follow:false,nodir:true,nosort:true});const stats={verifiedContent:0,
reclaimedCount:0,reclaimedSize:0,badContentCount:0,keptSize:0};await pMap(files,async f=>{const split2=f.split(/[/\\]/);const digest=split2.slice(split2.length-
3).join("");const algo=split2[split2.length-4];const integrity=ssri.fromHex(digest,algo);if(liveContent.has(integrity.toString())){const info=await verifyContent(
f,integrity);if(!info.valid){stats.reclaimedCount++;stats.badContentCount++;stats.reclaimedSize+=info.size}else{stats.verifiedContent++;stats.keptSize+=info.size}}else{
stats.reclaimedCount++;const s=await stat(f);await rm(f,{recursive:true,force:true});stats.reclaimedSize+=s.size}return stats},{concurrency:opts.concurrency});return stats}
async function verifyContent(filepath,sri){const contentInfo={};try{const{size}=await stat(filepath);contentInfo.size=size;contentInfo.valid=true;await ssri.checkStream(
new fsm.ReadStream(filepath),sri)}catch(err){if(err.code==="ENOENT"){return{size:0,valid:false}}if(err.code!=="EINTEGRITY"){throw err}await rm(filepath,{recursive:true,
force:true});contentInfo.valid=false}return contentInfo}async function rebuildIndex(cache,opts){opts.log.silly("verify","rebuilding index");const{default:pMap}=await Promise.
resolve().then(__nccwpck_require__2.bind(__nccwpck_require__2,5529));const entries=await index.ls(cache);const stats={missingContent:0,rejectedEntries:0,totalEntries:0};
const buckets={};for(const k in entries){if(hasOwnProperty(entries,k)){const hashed=index.hashKey(k);const entry=entries[k];const excluded=opts.filter&&!opts.filter(
entry);excluded&&stats.rejectedEntries++;if(buckets[hashed]&&!excluded){buckets[hashed].push(entry)}else if(buckets[hashed]&&excluded){}else if(excluded){buckets[hashed]=
[];buckets[hashed]._path=index.bucketPath(cache,k)}else{buckets[hashed]=[entry];buckets[hashed]._path=index.bucketPath(cache,k)}}}await pMap(Object.keys(buckets),
key=>{return rebuildBucket(cache,buckets[key],stats,opts)},{concurrency:opts.concurrency});return stats}async function rebuildBucket(cache,bucket,stats){await truncate(
bucket._path);for(const entry of bucket){const content=contentPath(cache,entry.integrity);try{await stat(content);await index.insert(cache,entry.key,entry.integrity,
{metadata:entry.metadata,size:entry.size,time:entry.time});stats.totalEntries++}catch(err){if(err.code==="ENOENT"){stats.rejectedEntries++;stats.missingContent++}else{
throw err}}}}function cleanTmp(cache,opts){opts.log.silly("verify","cleaning tmp directory");return rm(path.join(cache,"tmp"),{recursive:true,force:true})}async function writeVerifile(cache,opts){
const verifile=path.join(cache,"_lastverified");opts.log.silly("verify","writing verifile to "+verifile);return writeFile(verifile,`${Date.now()}`)}module2.exports.
lastRun=lastRun;async function lastRun(cache){const data=await readFile(path.join(cache,"_lastverified"),{encoding:"utf8"});return new Date(+data)}}),2231:((module2,exports,__nccwpck_require__2)=>{
exports.formatArgs=formatArgs;exports.save=save;exports.load=load;exports.useColors=useColors;exports.storage=localstorage();exports.destroy=(()=>{let warned=false;
return()=>{if(!warned){warned=true;console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next maj\
or version of `debug`.")}}})();exports.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#0\
0CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#3\
3CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#C\
C0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#F\
F0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#F\
FCC33"];function useColors(){if(typeof window!=="undefined"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs)){return true}if(typeof navigator!==
"undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)){return false}let m;return typeof document!=="undefined"&&document.
documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window!=="undefined"&&window.console&&(window.console.firebug||
window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.userAgent&&(m=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&
parseInt(m[1],10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function formatArgs(args){
args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+args[0]+(this.useColors?"%c ":" ")+"+"+module2.exports.humanize(this.diff);if(!this.useColors){
return}const c="color: "+this.color;args.splice(1,0,c,"color: inherit");let index=0;let lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{if(match==="%%"){return}index++;
if(match==="%c"){lastC=index}});args.splice(lastC,0,c)}exports.log=console.debug||console.log||(()=>{});function save(namespaces){try{if(namespaces){exports.storage.
setItem("debug",namespaces)}else{exports.storage.removeItem("debug")}}catch(error){}}function load(){let r;try{r=exports.storage.getItem("debug")||exports.storage.
getItem("DEBUG")}catch(error){}if(!r&&typeof process!=="undefined"&&"env"in process){r=process.env.DEBUG}return r}function localstorage(){try{return localStorage}catch(error){}}
module2.exports=__nccwpck_require__2(1274)(exports);const{formatters}=module2.exports;formatters.j=function(v){try{return JSON.stringify(v)}catch(error){return"\
[UnexpectedJSONParseError]: "+error.message}}}),1274:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{function setup(env){createDebug.debug=createDebug;
createDebug.default=createDebug;createDebug.coerce=coerce;createDebug.disable=disable;createDebug.enable=enable;createDebug.enabled=enabled;createDebug.humanize=
__nccwpck_require__2(4523);createDebug.destroy=destroy;Object.keys(env).forEach(key=>{createDebug[key]=env[key]});createDebug.names=[];createDebug.skips=[];createDebug.
formatters={};function selectColor(namespace){let hash=0;for(let i=0;i<namespace.length;i++){hash=(hash<<5)-hash+namespace.charCodeAt(i);hash|=0}return createDebug.
colors[Math.abs(hash)%createDebug.colors.length]}createDebug.selectColor=selectColor;function createDebug(namespace){let prevTime;let enableOverride=null;let namespacesCache;
let enabledCache;function debug(...args){if(!debug.enabled){return}const self=debug;const curr=Number(new Date);const ms=curr-(prevTime||curr);self.diff=ms;self.
prev=prevTime;self.curr=curr;prevTime=curr;args[0]=createDebug.coerce(args[0]);if(typeof args[0]!=="string"){args.unshift("%O")}let index=0;args[0]=args[0].replace(
/%([a-zA-Z%])/g,(match,format)=>{if(match==="%%"){return"%"}index++;const formatter=createDebug.formatters[format];if(typeof formatter==="function"){const val=args[index];
match=formatter.call(self,val);args.splice(index,1);index--}return match});createDebug.formatArgs.call(self,args);const logFn=self.log||createDebug.log;logFn.apply(
self,args)}debug.namespace=namespace;debug.useColors=createDebug.useColors();debug.color=createDebug.selectColor(namespace);debug.extend=extend;debug.destroy=createDebug.
destroy;Object.defineProperty(debug,"enabled",{enumerable:true,configurable:false,get:()=>{if(enableOverride!==null){return enableOverride}if(namespacesCache!==
createDebug.namespaces){namespacesCache=createDebug.namespaces;enabledCache=createDebug.enabled(namespace)}return enabledCache},set:v=>{enableOverride=v}});if(typeof createDebug.
init==="function"){createDebug.init(debug)}return debug}function extend(namespace,delimiter){const newDebug=createDebug(this.namespace+(typeof delimiter==="unde\
fined"?":":delimiter)+namespace);newDebug.log=this.log;return newDebug}function enable(namespaces){createDebug.save(namespaces);createDebug.namespaces=namespaces;
createDebug.names=[];createDebug.skips=[];const split2=(typeof namespaces==="string"?namespaces:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const ns of split2){
if(ns[0]==="-"){createDebug.skips.push(ns.slice(1))}else{createDebug.names.push(ns)}}}function matchesTemplate(search,template){let searchIndex=0;let templateIndex=0;
let starIndex=-1;let matchIndex=0;while(searchIndex<search.length){if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||template[templateIndex]===
"*")){if(template[templateIndex]==="*"){starIndex=templateIndex;matchIndex=searchIndex;templateIndex++}else{searchIndex++;templateIndex++}}else if(starIndex!==-1){
templateIndex=starIndex+1;matchIndex++;searchIndex=matchIndex}else{return false}}while(templateIndex<template.length&&template[templateIndex]==="*"){templateIndex++}
return templateIndex===template.length}function disable(){const namespaces=[...createDebug.names,...createDebug.skips.map(namespace=>"-"+namespace)].join(",");createDebug.
enable("");return namespaces}function enabled(name){for(const skip of createDebug.skips){if(matchesTemplate(name,skip)){return false}}for(const ns of createDebug.
names){if(matchesTemplate(name,ns)){return true}}return false}function coerce(val){if(val instanceof Error){return val.stack||val.message}return val}function destroy(){
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}createDebug.
enable(createDebug.load());return createDebug}module2.exports=setup}),6835:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{if(typeof process==="undef\
ined"||process.type==="renderer"||process.browser===true||process.__nwjs){module2.exports=__nccwpck_require__2(2231)}else{module2.exports=__nccwpck_require__2(7043)}}),
7043:((module2,exports,__nccwpck_require__2)=>{const tty=__nccwpck_require__2(2018);const util=__nccwpck_require__2(9023);exports.init=init;exports.log=log;exports.
formatArgs=formatArgs;exports.save=save;exports.load=load;exports.useColors=useColors;exports.destroy=util.deprecate(()=>{},"Instance method `debug.destroy()` i\
s deprecated and no longer does anything. It will be removed in the next major version of `debug`.");exports.colors=[6,2,3,4,5,1];try{const supportsColor=__nccwpck_require__2(
6048);if(supportsColor&&(supportsColor.stderr||supportsColor).level>=2){exports.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,
78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,
204,205,206,207,208,209,214,215,220,221]}}catch(error){}exports.inspectOpts=Object.keys(process.env).filter(key=>{return/^debug_/i.test(key)}).reduce((obj,key)=>{
const prop=key.substring(6).toLowerCase().replace(/_([a-z])/g,(_,k)=>{return k.toUpperCase()});let val=process.env[key];if(/^(yes|on|true|enabled)$/i.test(val)){
val=true}else if(/^(no|off|false|disabled)$/i.test(val)){val=false}else if(val==="null"){val=null}else{val=Number(val)}obj[prop]=val;return obj},{});function useColors(){
return"colors"in exports.inspectOpts?Boolean(exports.inspectOpts.colors):tty.isatty(process.stderr.fd)}function formatArgs(args){const{namespace:name,useColors:useColors2}=this;
if(useColors2){const c=this.color;const colorCode="\x1B[3"+(c<8?c:"8;5;"+c);const prefix=`  ${colorCode};1m${name} \x1B[0m`;args[0]=prefix+args[0].split("\n").join(
"\n"+prefix);args.push(colorCode+"m+"+module2.exports.humanize(this.diff)+"\x1B[0m")}else{args[0]=getDate()+name+" "+args[0]}}function getDate(){if(exports.inspectOpts.
hideDate){return""}return new Date().toISOString()+" "}function log(...args){return process.stderr.write(util.formatWithOptions(exports.inspectOpts,...args)+"\n")}
function save(namespaces){if(namespaces){process.env.DEBUG=namespaces}else{delete process.env.DEBUG}}function load(){return process.env.DEBUG}function init(debug){
debug.inspectOpts={};const keys=Object.keys(exports.inspectOpts);for(let i=0;i<keys.length;i++){debug.inspectOpts[keys[i]]=exports.inspectOpts[keys[i]]}}module2.
exports=__nccwpck_require__2(1274)(exports);const{formatters}=module2.exports;formatters.o=function(v){this.inspectOpts.colors=this.useColors;return util.inspect(
v,this.inspectOpts).split("\n").map(str=>str.trim()).join(" ")};formatters.O=function(v){this.inspectOpts.colors=this.useColors;return util.inspect(v,this.inspectOpts)}}),
4231:((__unused_webpack_module,exports,__nccwpck_require__2)=>{const{Minipass}=__nccwpck_require__2(7493);const EE=__nccwpck_require__2(4434).EventEmitter;const fs=__nccwpck_require__2(
9896);const writev=fs.writev;const _autoClose=Symbol("_autoClose");const _close=Symbol("_close");const _ended=Symbol("_ended");const _fd=Symbol("_fd");const _finished=Symbol(
"_finished");const _flags=Symbol("_flags");const _flush=Symbol("_flush");const _handleChunk=Symbol("_handleChunk");const _makeBuf=Symbol("_makeBuf");const _mode=Symbol(
"_mode");const _needDrain=Symbol("_needDrain");const _onerror=Symbol("_onerror");const _onopen=Symbol("_onopen");const _onread=Symbol("_onread");const _onwrite=Symbol(
"_onwrite");const _open=Symbol("_open");const _path=Symbol("_path");const _pos=Symbol("_pos");const _queue=Symbol("_queue");const _read=Symbol("_read");const _readSize=Symbol(
"_readSize");const _reading=Symbol("_reading");const _remain=Symbol("_remain");const _size=Symbol("_size");const _write=Symbol("_write");const _writing=Symbol("\
_writing");const _defaultFlag=Symbol("_defaultFlag");const _errored=Symbol("_errored");class ReadStream extends Minipass{constructor(path,opt){opt=opt||{};super(
opt);this.readable=true;this.writable=false;if(typeof path!=="string"){throw new TypeError("path must be a string")}this[_errored]=false;this[_fd]=typeof opt.fd===
"number"?opt.fd:null;this[_path]=path;this[_readSize]=opt.readSize||16*1024*1024;this[_reading]=false;this[_size]=typeof opt.size==="number"?opt.size:Infinity;this[_remain]=
this[_size];this[_autoClose]=typeof opt.autoClose==="boolean"?opt.autoClose:true;if(typeof this[_fd]==="number"){this[_read]()}else{this[_open]()}}get fd(){return this[_fd]}get path(){
return this[_path]}write(){throw new TypeError("this is a readable stream")}end(){throw new TypeError("this is a readable stream")}[_open](){fs.open(this[_path],
"r",(er,fd)=>this[_onopen](er,fd))}[_onopen](er,fd){if(er){this[_onerror](er)}else{this[_fd]=fd;this.emit("open",fd);this[_read]()}}[_makeBuf](){return Buffer.allocUnsafe(
Math.min(this[_readSize],this[_remain]))}[_read](){if(!this[_reading]){this[_reading]=true;const buf=this[_makeBuf]();if(buf.length===0){return process.nextTick(
()=>this[_onread](null,0,buf))}fs.read(this[_fd],buf,0,buf.length,null,(er,br,b)=>this[_onread](er,br,b))}}[_onread](er,br,buf){this[_reading]=false;if(er){this[_onerror](
er)}else if(this[_handleChunk](br,buf)){this[_read]()}}[_close](){if(this[_autoClose]&&typeof this[_fd]==="number"){const fd=this[_fd];this[_fd]=null;fs.close(fd,
er=>er?this.emit("error",er):this.emit("close"))}}[_onerror](er){this[_reading]=true;this[_close]();this.emit("error",er)}[_handleChunk](br,buf){let ret=false;this[_remain]-=
br;if(br>0){ret=super.write(br<buf.length?buf.slice(0,br):buf)}if(br===0||this[_remain]<=0){ret=false;this[_close]();super.end()}return ret}emit(ev,data){switch(ev){case"\
prefinish":case"finish":break;case"drain":if(typeof this[_fd]==="number"){this[_read]()}break;case"error":if(this[_errored]){return}this[_errored]=true;return super.
emit(ev,data);default:return super.emit(ev,data)}}}class ReadStreamSync extends ReadStream{[_open](){let threw=true;try{this[_onopen](null,fs.openSync(this[_path],
"r"));threw=false}finally{if(threw){this[_close]()}}}[_read](){let threw=true;try{if(!this[_reading]){this[_reading]=true;do{const buf=this[_makeBuf]();const br=buf.
length===0?0:fs.readSync(this[_fd],buf,0,buf.length,null);if(!this[_handleChunk](br,buf)){break}}while(true);this[_reading]=false}threw=false}finally{if(threw){
this[_close]()}}}[_close](){if(this[_autoClose]&&typeof this[_fd]==="number"){const fd=this[_fd];this[_fd]=null;fs.closeSync(fd);this.emit("close")}}}class WriteStream extends EE{constructor(path,opt){
opt=opt||{};super(opt);this.readable=false;this.writable=true;this[_errored]=false;this[_writing]=false;this[_ended]=false;this[_needDrain]=false;this[_queue]=[];
this[_path]=path;this[_fd]=typeof opt.fd==="number"?opt.fd:null;this[_mode]=opt.mode===void 0?438:opt.mode;this[_pos]=typeof opt.start==="number"?opt.start:null;
this[_autoClose]=typeof opt.autoClose==="boolean"?opt.autoClose:true;const defaultFlag=this[_pos]!==null?"r+":"w";this[_defaultFlag]=opt.flags===void 0;this[_flags]=
this[_defaultFlag]?defaultFlag:opt.flags;if(this[_fd]===null){this[_open]()}}emit(ev,data){if(ev==="error"){if(this[_errored]){return}this[_errored]=true}return super.
emit(ev,data)}get fd(){return this[_fd]}get path(){return this[_path]}[_onerror](er){this[_close]();this[_writing]=true;this.emit("error",er)}[_open](){fs.open(
this[_path],this[_flags],this[_mode],(er,fd)=>this[_onopen](er,fd))}[_onopen](er,fd){if(this[_defaultFlag]&&this[_flags]==="r+"&&er&&er.code==="ENOENT"){this[_flags]=
"w";this[_open]()}else if(er){this[_onerror](er)}else{this[_fd]=fd;this.emit("open",fd);if(!this[_writing]){this[_flush]()}}}end(buf,enc){if(buf){this.write(buf,
enc)}this[_ended]=true;if(!this[_writing]&&!this[_queue].length&&typeof this[_fd]==="number"){this[_onwrite](null,0)}return this}write(buf,enc){if(typeof buf===
"string"){buf=Buffer.from(buf,enc)}if(this[_ended]){this.emit("error",new Error("write() after end()"));return false}if(this[_fd]===null||this[_writing]||this[_queue].
length){this[_queue].push(buf);this[_needDrain]=true;return false}this[_writing]=true;this[_write](buf);return true}[_write](buf){fs.write(this[_fd],buf,0,buf.length,
this[_pos],(er,bw)=>this[_onwrite](er,bw))}[_onwrite](er,bw){if(er){this[_onerror](er)}else{if(this[_pos]!==null){this[_pos]+=bw}if(this[_queue].length){this[_flush]()}else{
this[_writing]=false;if(this[_ended]&&!this[_finished]){this[_finished]=true;this[_close]();this.emit("finish")}else if(this[_needDrain]){this[_needDrain]=false;
this.emit("drain")}}}}[_flush](){if(this[_queue].length===0){if(this[_ended]){this[_onwrite](null,0)}}else if(this[_queue].length===1){this[_write](this[_queue].
pop())}else{const iovec=this[_queue];this[_queue]=[];writev(this[_fd],iovec,this[_pos],(er,bw)=>this[_onwrite](er,bw))}}[_close](){if(this[_autoClose]&&typeof this[_fd]===
"number"){const fd=this[_fd];this[_fd]=null;fs.close(fd,er=>er?this.emit("error",er):this.emit("close"))}}}class WriteStreamSync extends WriteStream{[_open](){let fd;
if(this[_defaultFlag]&&this[_flags]==="r+"){try{fd=fs.openSync(this[_path],this[_flags],this[_mode])}catch(er){if(er.code==="ENOENT"){this[_flags]="w";return this[_open]()}else{
throw er}}}else{fd=fs.openSync(this[_path],this[_flags],this[_mode])}this[_onopen](null,fd)}[_close](){if(this[_autoClose]&&typeof this[_fd]==="number"){const fd=this[_fd];
this[_fd]=null;fs.closeSync(fd);this.emit("close")}}[_write](buf){let threw=true;try{this[_onwrite](null,fs.writeSync(this[_fd],buf,0,buf.length,this[_pos]));threw=
false}finally{if(threw){try{this[_close]()}catch{}}}}}exports.ReadStream=ReadStream;exports.ReadStreamSync=ReadStreamSync;exports.WriteStream=WriteStream;exports.
WriteStreamSync=WriteStreamSync}),30:(module2=>{const statusCodeCacheableByDefault=new Set([200,203,204,206,300,301,308,404,405,410,414,501]);const understoodStatuses=new Set(
[200,203,204,300,301,302,303,307,308,404,405,410,414,501]);const errorStatusCodes=new Set([500,502,503,504]);const hopByHopHeaders={date:true,connection:true,"k\
eep-alive":true,"proxy-authenticate":true,"proxy-authorization":true,te:true,trailer:true,"transfer-encoding":true,upgrade:true};const excludedFromRevalidationUpdate={
"content-length":true,"content-encoding":true,"transfer-encoding":true,"content-range":true};function toNumberOrZero(s){const n=parseInt(s,10);return isFinite(n)?
n:0}function isErrorResponse(response){if(!response){return true}return errorStatusCodes.has(response.status)}function parseCacheControl(header){const cc={};if(!header)
return cc;const parts=header.trim().split(/,/);for(const part of parts){const[k,v]=part.split(/=/,2);cc[k.trim()]=v===void 0?true:v.trim().replace(/^"|"$/g,"")}
return cc}function formatCacheControl(cc){let parts=[];for(const k in cc){const v=cc[k];parts.push(v===true?k:k+"="+v)}if(!parts.length){return void 0}return parts.
join(", ")}module2.exports=class CachePolicy{constructor(req,res,{shared:shared2,cacheHeuristic,immutableMinTimeToLive,ignoreCargoCult,_fromObject}={}){if(_fromObject){
this._fromObject(_fromObject);return}if(!res||!res.headers){throw Error("Response headers missing")}this._assertRequestHasHeaders(req);this._responseTime=this.now();
this._isShared=shared2!==false;this._ignoreCargoCult=!!ignoreCargoCult;this._cacheHeuristic=void 0!==cacheHeuristic?cacheHeuristic:.1;this._immutableMinTtl=void 0!==
immutableMinTimeToLive?immutableMinTimeToLive:24*3600*1e3;this._status="status"in res?res.status:200;this._resHeaders=res.headers;this._rescc=parseCacheControl(
res.headers["cache-control"]);this._method="method"in req?req.method:"GET";this._url=req.url;this._host=req.headers.host;this._noAuthorization=!req.headers.authorization;
this._reqHeaders=res.headers.vary?req.headers:null;this._reqcc=parseCacheControl(req.headers["cache-control"]);if(this._ignoreCargoCult&&"pre-check"in this._rescc&&
"post-check"in this._rescc){delete this._rescc["pre-check"];delete this._rescc["post-check"];delete this._rescc["no-cache"];delete this._rescc["no-store"];delete this.
_rescc["must-revalidate"];this._resHeaders=Object.assign({},this._resHeaders,{"cache-control":formatCacheControl(this._rescc)});delete this._resHeaders.expires;
delete this._resHeaders.pragma}if(res.headers["cache-control"]==null&&/no-cache/.test(res.headers.pragma)){this._rescc["no-cache"]=true}}now(){return Date.now()}storable(){
return!!(!this._reqcc["no-store"]&&("GET"===this._method||"HEAD"===this._method||"POST"===this._method&&this._hasExplicitExpiration())&&understoodStatuses.has(this.
_status)&&!this._rescc["no-store"]&&(!this._isShared||!this._rescc.private)&&(!this._isShared||this._noAuthorization||this._allowsStoringAuthenticated())&&(this.
_resHeaders.expires||this._rescc["max-age"]||this._isShared&&this._rescc["s-maxage"]||this._rescc.public||statusCodeCacheableByDefault.has(this._status)))}_hasExplicitExpiration(){
return!!(this._isShared&&this._rescc["s-maxage"]||this._rescc["max-age"]||this._resHeaders.expires)}_assertRequestHasHeaders(req){if(!req||!req.headers){throw Error(
"Request headers missing")}}satisfiesWithoutRevalidation(req){const result=this.evaluateRequest(req);return!result.revalidation}_evaluateRequestHitResult(revalidation){
return{response:{headers:this.responseHeaders(),status:this._status},revalidation}}_evaluateRequestRevalidation(request,synchronous){return{synchronous,headers:this.
revalidationHeaders(request)}}_evaluateRequestMissResult(request){return{response:void 0,revalidation:this._evaluateRequestRevalidation(request,true)}}evaluateRequest(req){
this._assertRequestHasHeaders(req);if(this._rescc["must-revalidate"]){return this._evaluateRequestMissResult(req)}if(!this._requestMatches(req,false)){return this.
_evaluateRequestMissResult(req)}const requestCC=parseCacheControl(req.headers["cache-control"]);if(requestCC["no-cache"]||/no-cache/.test(req.headers.pragma)){return this.
_evaluateRequestMissResult(req)}if(requestCC["max-age"]&&this.age()>toNumberOrZero(requestCC["max-age"])){return this._evaluateRequestMissResult(req)}if(requestCC["\
min-fresh"]&&this.maxAge()-this.age()<toNumberOrZero(requestCC["min-fresh"])){return this._evaluateRequestMissResult(req)}if(this.stale()){const allowsStaleWithoutRevalidation="\
max-stale"in requestCC&&(true===requestCC["max-stale"]||requestCC["max-stale"]>this.age()-this.maxAge());if(allowsStaleWithoutRevalidation){return this._evaluateRequestHitResult(
void 0)}if(this.useStaleWhileRevalidate()){return this._evaluateRequestHitResult(this._evaluateRequestRevalidation(req,false))}return this._evaluateRequestMissResult(
req)}return this._evaluateRequestHitResult(void 0)}_requestMatches(req,allowHeadMethod){return!!((!this._url||this._url===req.url)&&this._host===req.headers.host&&
(!req.method||this._method===req.method||allowHeadMethod&&"HEAD"===req.method)&&this._varyMatches(req))}_allowsStoringAuthenticated(){return!!(this._rescc["must\
-revalidate"]||this._rescc.public||this._rescc["s-maxage"])}_varyMatches(req){if(!this._resHeaders.vary){return true}const fields=this._resHeaders.vary.trim().toLowerCase().
split(/\s*,\s*/);for(const name of fields){if(name==="*"){return false}const newReq=Object.prototype.hasOwnProperty.call(req.headers,name)&&req.headers[name];const cachedReq=Object.
prototype.hasOwnProperty.call(this._reqHeaders,name)&&this._reqHeaders[name];if(newReq!==cachedReq){return false}}return true}_copyWithoutHopByHopHeaders(inHeaders){
const headers={};for(const name in inHeaders){if(hopByHopHeaders[name])continue;headers[name]=inHeaders[name]}if(inHeaders.connection){const tokens=inHeaders.connection.
trim().split(/\s*,\s*/);for(const name of tokens){delete headers[name]}}if(headers.warning){const warnings=headers.warning.split(/,/).filter(warning=>{return!/^\s*1[0-9][0-9]/.
test(warning)});if(!warnings.length){delete headers.warning}else{headers.warning=warnings.join(",").trim()}}return headers}responseHeaders(){const headers=this.
_copyWithoutHopByHopHeaders(this._resHeaders);const age=this.age();if(age>3600*24&&!this._hasExplicitExpiration()&&this.maxAge()>3600*24){headers.warning=(headers.
warning?`${headers.warning}, `:"")+'113 - "rfc7234 5.5.4"'}headers.age=`${Math.round(age)}`;headers.date=new Date(this.now()).toUTCString();return headers}status(){
return this._status}date(){const serverDate=Date.parse(this._resHeaders.date);if(isFinite(serverDate)){return serverDate}return this._responseTime}age(){let age=this.
_ageValue();const residentTime=(this.now()-this._responseTime)/1e3;return age+residentTime}_ageValue(){return toNumberOrZero(this._resHeaders.age)}maxAge(){if(!this.
storable()||this._rescc["no-cache"]){return 0}if(this._isShared&&(this._resHeaders["set-cookie"]&&!this._rescc.public&&!this._rescc.immutable)){return 0}if(this.
_resHeaders.vary==="*"){return 0}if(this._isShared){if(this._rescc["proxy-revalidate"]){return 0}if(this._rescc["s-maxage"]){return toNumberOrZero(this._rescc["\
s-maxage"])}}if(this._rescc["max-age"]){return toNumberOrZero(this._rescc["max-age"])}const defaultMinTtl=this._rescc.immutable?this._immutableMinTtl:0;const serverDate=this.
date();if(this._resHeaders.expires){const expires=Date.parse(this._resHeaders.expires);if(Number.isNaN(expires)||expires<serverDate){return 0}return Math.max(defaultMinTtl,
(expires-serverDate)/1e3)}if(this._resHeaders["last-modified"]){const lastModified=Date.parse(this._resHeaders["last-modified"]);if(isFinite(lastModified)&&serverDate>
lastModified){return Math.max(defaultMinTtl,(serverDate-lastModified)/1e3*this._cacheHeuristic)}}return defaultMinTtl}timeToLive(){const age=this.maxAge()-this.
age();const staleIfErrorAge=age+toNumberOrZero(this._rescc["stale-if-error"]);const staleWhileRevalidateAge=age+toNumberOrZero(this._rescc["stale-while-revalida\
te"]);return Math.round(Math.max(0,age,staleIfErrorAge,staleWhileRevalidateAge)*1e3)}stale(){return this.maxAge()<=this.age()}_useStaleIfError(){return this.maxAge()+
toNumberOrZero(this._rescc["stale-if-error"])>this.age()}useStaleWhileRevalidate(){const swr=toNumberOrZero(this._rescc["stale-while-revalidate"]);return swr>0&&
this.maxAge()+swr>this.age()}static fromObject(obj){return new this(void 0,void 0,{_fromObject:obj})}_fromObject(obj){if(this._responseTime)throw Error("Reiniti\
alized");if(!obj||obj.v!==1)throw Error("Invalid serialization");this._responseTime=obj.t;this._isShared=obj.sh;this._cacheHeuristic=obj.ch;this._immutableMinTtl=
obj.imm!==void 0?obj.imm:24*3600*1e3;this._ignoreCargoCult=!!obj.icc;this._status=obj.st;this._resHeaders=obj.resh;this._rescc=obj.rescc;this._method=obj.m;this.
_url=obj.u;this._host=obj.h;this._noAuthorization=obj.a;this._reqHeaders=obj.reqh;this._reqcc=obj.reqcc}toObject(){return{v:1,t:this._responseTime,sh:this._isShared,
ch:this._cacheHeuristic,imm:this._immutableMinTtl,icc:this._ignoreCargoCult,st:this._status,resh:this._resHeaders,rescc:this._rescc,m:this._method,u:this._url,h:this.
_host,a:this._noAuthorization,reqh:this._reqHeaders,reqcc:this._reqcc}}revalidationHeaders(incomingReq){this._assertRequestHasHeaders(incomingReq);const headers=this.
_copyWithoutHopByHopHeaders(incomingReq.headers);delete headers["if-range"];if(!this._requestMatches(incomingReq,true)||!this.storable()){delete headers["if-non\
e-match"];delete headers["if-modified-since"];return headers}if(this._resHeaders.etag){headers["if-none-match"]=headers["if-none-match"]?`${headers["if-none-mat\
ch"]}, ${this._resHeaders.etag}`:this._resHeaders.etag}const forbidsWeakValidators=headers["accept-ranges"]||headers["if-match"]||headers["if-unmodified-since"]||
this._method&&this._method!="GET";if(forbidsWeakValidators){delete headers["if-modified-since"];if(headers["if-none-match"]){const etags=headers["if-none-match"].
split(/,/).filter(etag=>{return!/^\s*W\//.test(etag)});if(!etags.length){delete headers["if-none-match"]}else{headers["if-none-match"]=etags.join(",").trim()}}}else if(this.
_resHeaders["last-modified"]&&!headers["if-modified-since"]){headers["if-modified-since"]=this._resHeaders["last-modified"]}return headers}revalidatedPolicy(request,response){
this._assertRequestHasHeaders(request);if(this._useStaleIfError()&&isErrorResponse(response)){return{policy:this,modified:false,matches:true}}if(!response||!response.
headers){throw Error("Response headers missing")}let matches=false;if(response.status!==void 0&&response.status!=304){matches=false}else if(response.headers.etag&&
!/^\s*W\//.test(response.headers.etag)){matches=this._resHeaders.etag&&this._resHeaders.etag.replace(/^\s*W\//,"")===response.headers.etag}else if(this._resHeaders.
etag&&response.headers.etag){matches=this._resHeaders.etag.replace(/^\s*W\//,"")===response.headers.etag.replace(/^\s*W\//,"")}else if(this._resHeaders["last-mo\
dified"]){matches=this._resHeaders["last-modified"]===response.headers["last-modified"]}else{if(!this._resHeaders.etag&&!this._resHeaders["last-modified"]&&!response.
headers.etag&&!response.headers["last-modified"]){matches=true}}const optionsCopy={shared:this._isShared,cacheHeuristic:this._cacheHeuristic,immutableMinTimeToLive:this.
_immutableMinTtl,ignoreCargoCult:this._ignoreCargoCult};if(!matches){return{policy:new this.constructor(request,response,optionsCopy),modified:response.status!=
304,matches:false}}const headers={};for(const k in this._resHeaders){headers[k]=k in response.headers&&!excludedFromRevalidationUpdate[k]?response.headers[k]:this.
_resHeaders[k]}const newResponse=Object.assign({},response,{status:this._status,method:this._method,headers});return{policy:new this.constructor(request,newResponse,
optionsCopy),modified:false,matches:true}}}}),1811:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.AddressError=
void 0;class AddressError extends Error{constructor(message,parseMessage){super(message);this.name="AddressError";this.parseMessage=parseMessage}}exports.AddressError=
AddressError}),4875:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.isInSubnet=isInSubnet;
exports.isHostInSubnet=isHostInSubnet;exports.isGloballyReachable=isGloballyReachable;exports.offsetBigInt=offsetBigInt;exports.isCorrect=isCorrect;exports.prefixLengthFromMask=
prefixLengthFromMask;exports.assertByteArray=assertByteArray;exports.numberToPaddedHex=numberToPaddedHex;exports.stringToPaddedHex=stringToPaddedHex;exports.testBit=
testBit;const address_error_1=__nccwpck_require__2(1811);function isInSubnet(address){if(this.subnetMask<address.subnetMask){return false}return isHostInSubnet.
call(this,address)}function isHostInSubnet(address){if(this.binaryZeroPad().length!==address.binaryZeroPad().length){return false}return this.mask(address.subnetMask)===
address.mask()}function isGloballyReachable(entries){let best=null;for(let i=0;i<entries.length;i++){const entry=entries[i];if(entry.reachable!==null&&isHostInSubnet.
call(this,entry.subnet)&&(best===null||entry.subnet.subnetMask>best.subnet.subnetMask)){best=entry}}return best===null?true:best.reachable}function offsetBigInt(value,n,bits,family){
if(typeof n==="number"&&!Number.isSafeInteger(n)){throw new address_error_1.AddressError(`${family} offset must be an integer`)}if(typeof n!=="number"&&typeof n!==
"bigint"){throw new address_error_1.AddressError(`${family} offset must be an integer`)}const result=value+BigInt(n);if(result<BigInt(0)||result>(BigInt(1)<<BigInt(
bits))-BigInt(1)){throw new address_error_1.AddressError(`${family} offset leaves the address space`)}return result}function isCorrect(defaultBits){return function isCorrectForm(){
if(this.addressMinusSuffix!==this.correctForm()){return false}if(this.subnetMask===defaultBits&&!this.parsedSubnet){return true}return this.parsedSubnet===String(
this.subnetMask)}}function prefixLengthFromMask(value,totalBits){const binary=value.toString(2).padStart(totalBits,"0");if(binary.length>totalBits){throw new address_error_1.
AddressError("Invalid subnet mask.")}const firstZero=binary.indexOf("0");if(firstZero===-1){return totalBits}if(binary.slice(firstZero).includes("1")){throw new address_error_1.
AddressError("Invalid subnet mask.")}return firstZero}function assertByteArray(bytes,byteCount,family,minimum){if(bytes.length!==byteCount){throw new address_error_1.
AddressError(`${family} addresses require exactly ${byteCount} bytes`)}for(let i=0;i<bytes.length;i++){if(!Number.isInteger(bytes[i])||bytes[i]<minimum||bytes[i]>
255){throw new address_error_1.AddressError(`All bytes must be integers between ${minimum} and 255`)}}}function numberToPaddedHex(number){return number.toString(
16).padStart(2,"0")}function stringToPaddedHex(numberString){return numberToPaddedHex(parseInt(numberString,10))}function testBit(binaryValue,position){const{length}=binaryValue;
if(position>=length){return false}const positionInString=length-position-1;return binaryValue.substring(positionInString,positionInString+1)==="1"}}),2418:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("\
get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,
value:v})}):function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=
null){for(var k in mod2)if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod2,k))__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};
Object.defineProperty(exports,"__esModule",{value:true});exports.v6=exports.AddressError=exports.Address6=exports.Address4=void 0;var ipv4_1=__nccwpck_require__2(
6609);Object.defineProperty(exports,"Address4",{enumerable:true,get:function(){return ipv4_1.Address4}});var ipv6_1=__nccwpck_require__2(7791);Object.defineProperty(
exports,"Address6",{enumerable:true,get:function(){return ipv6_1.Address6}});var address_error_1=__nccwpck_require__2(1811);Object.defineProperty(exports,"Addre\
ssError",{enumerable:true,get:function(){return address_error_1.AddressError}});const helpers=__importStar(__nccwpck_require__2(9904));exports.v6={helpers}}),6609:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("\
get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,
value:v})}):function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=
null){for(var k in mod2)if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod2,k))__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};
Object.defineProperty(exports,"__esModule",{value:true});exports.Address4=void 0;const common=__importStar(__nccwpck_require__2(4875));const constants=__importStar(
__nccwpck_require__2(7382));const address_error_1=__nccwpck_require__2(1811);const isCorrect4=common.isCorrect(constants.BITS);class Address4{constructor(address){
this.addressMinusSuffix="";this.groups=constants.GROUPS;this.parsedAddress=[];this.parsedSubnet="";this.subnet="/32";this.subnetMask=32;this.v4=true;this.isCorrect=
isCorrect4;this.isInSubnet=common.isInSubnet;this.isHostInSubnet=common.isHostInSubnet;this.address=address;const subnet=constants.RE_SUBNET_STRING.exec(address);
if(subnet){this.parsedSubnet=subnet[0].replace("/","");this.subnetMask=parseInt(this.parsedSubnet,10);this.subnet=`/${this.subnetMask}`;if(this.subnetMask<0||this.
subnetMask>constants.BITS){throw new address_error_1.AddressError("Invalid subnet mask.")}address=address.replace(constants.RE_SUBNET_STRING,"")}const longest=constants.
GROUPS*4-1;if(address.length>longest){throw new address_error_1.AddressError(`IPv4 addresses are at most ${longest} characters.`)}this.addressMinusSuffix=address;
this.parsedAddress=this.parse(address)}static isValid(address){try{new Address4(address);return true}catch{return false}}parse(address){const groups=address.split(
".");if(groups.some(group=>/^0\d/.test(group))){throw new address_error_1.AddressError("IPv4 addresses can't have leading zeroes.")}if(!address.match(constants.
RE_ADDRESS)){throw new address_error_1.AddressError("Invalid IPv4 address.")}return groups}correctForm(){return this.parsedAddress.map(part=>parseInt(part,10)).
join(".")}static fromAddressAndMask(address,mask){const bits=common.prefixLengthFromMask(new Address4(mask).bigInt(),constants.BITS);return new Address4(`${address}\
/${bits}`)}static fromAddressAndWildcardMask(address,wildcardMask){const wildcard=new Address4(wildcardMask).bigInt();const allOnes=(BigInt(1)<<BigInt(constants.
BITS))-BigInt(1);const mask=wildcard^allOnes;const bits=common.prefixLengthFromMask(mask,constants.BITS);return new Address4(`${address}/${bits}`)}static fromWildcard(input){
const groups=input.split(".");if(groups.length!==constants.GROUPS){throw new address_error_1.AddressError("Wildcard pattern must have 4 octets")}let firstWildcard=-1;
for(let i=0;i<groups.length;i++){if(groups[i]==="*"){if(firstWildcard===-1){firstWildcard=i}}else if(firstWildcard!==-1){throw new address_error_1.AddressError(
"Wildcard `*` must only appear in trailing octets (e.g. `192.168.0.*`)")}}const trailing=firstWildcard===-1?0:groups.length-firstWildcard;const replaced=groups.
map(g=>g==="*"?"0":g);const subnetBits=constants.BITS-trailing*8;return new Address4(`${replaced.join(".")}/${subnetBits}`)}static fromHex(hex){const stripped=hex.
replace(/:/g,"");if(!/^[0-9a-fA-F]{8}$/.test(stripped)){throw new address_error_1.AddressError("IPv4 hex must be exactly 8 hex digits")}const groups=[];for(let i=0;i<
8;i+=2){groups.push(parseInt(stripped.slice(i,i+2),16))}return new Address4(groups.join("."))}static fromInteger(integer){if(!Number.isInteger(integer)||integer<
0||integer>4294967295){throw new address_error_1.AddressError("IPv4 integer must be in the range 0 to 2**32 - 1")}return Address4.fromHex(integer.toString(16).padStart(
8,"0"))}static fromArpa(arpaFormAddress){const longest=constants.GROUPS*4-1+"/32".length+".in-addr.arpa.".length;if(arpaFormAddress.length>longest){throw new address_error_1.
AddressError(`in-addr.arpa names are at most ${longest} characters.`)}const leader=arpaFormAddress.replace(/(\.in-addr\.arpa)?\.?$/i,"");const address=leader.split(
".").reverse().join(".");return new Address4(address)}toHex(){return this.parsedAddress.map(part=>common.stringToPaddedHex(part)).join(":")}toArray(){return this.
parsedAddress.map(part=>parseInt(part,10))}toGroup6(){const output=[];let i;for(i=0;i<constants.GROUPS;i+=2){output.push(`${common.stringToPaddedHex(this.parsedAddress[i])}${common.
stringToPaddedHex(this.parsedAddress[i+1])}`)}return output.join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(n=>common.stringToPaddedHex(n)).join("")}`)}_startAddress(){
return BigInt(`0b${this.mask()+"0".repeat(constants.BITS-this.subnetMask)}`)}startAddress(){return Address4.fromBigInt(this._startAddress())}startAddressExclusive(){
const adjust=BigInt("1");return Address4.fromBigInt(this._startAddress()+adjust)}offset(n){return Address4.fromBigInt(common.offsetBigInt(this.bigInt(),n,constants.
BITS,"IPv4")).withSubnetMask(this.subnetMask)}nextNetwork(){return Address4.fromBigInt(common.offsetBigInt(this._endAddress(),1,constants.BITS,"IPv4")).withSubnetMask(
this.subnetMask)}withSubnetMask(subnetMask){return new Address4(`${this.correctForm()}/${subnetMask}`)}_endAddress(){return BigInt(`0b${this.mask()+"1".repeat(constants.
BITS-this.subnetMask)}`)}endAddress(){return Address4.fromBigInt(this._endAddress())}endAddressExclusive(){const adjust=BigInt("1");return Address4.fromBigInt(this.
_endAddress()-adjust)}subnetMaskAddress(){return Address4.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants.BITS-this.subnetMask)}`))}wildcardMask(){
return Address4.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants.BITS-this.subnetMask)}`))}networkForm(){return`${this.startAddress().correctForm()}\
/${this.subnetMask}`}static fromBigInt(bigInt){if(bigInt<BigInt(0)||bigInt>BigInt(4294967295)){throw new address_error_1.AddressError("IPv4 BigInt must be in th\
e range 0 to 2**32 - 1")}return Address4.fromHex(bigInt.toString(16).padStart(8,"0"))}static fromByteArray(bytes){common.assertByteArray(bytes,4,"IPv4",0);return this.
fromUnsignedByteArray(bytes)}static fromUnsignedByteArray(bytes){if(bytes.length!==4){throw new address_error_1.AddressError("IPv4 addresses require exactly 4 b\
ytes")}const address=bytes.join(".");return new Address4(address)}mask(mask){if(mask===void 0){mask=this.subnetMask}return this.getBitsBase2(0,mask)}getBitsBase2(start,end){
return this.binaryZeroPad().slice(start,end)}reverseForm(options){if(!options){options={}}const reversed=this.correctForm().split(".").reverse().join(".");if(options.
omitSuffix){return reversed}return`${reversed}.in-addr.arpa.`}isMulticast(){return this.isHostInSubnet(MULTICAST_V4)}isPrivate(){return PRIVATE_V4.some(subnet=>this.
isHostInSubnet(subnet))}isLoopback(){return this.isHostInSubnet(LOOPBACK_V4)}isLinkLocal(){return this.isHostInSubnet(LINK_LOCAL_V4)}isUnspecified(){return this.
isHostInSubnet(UNSPECIFIED_V4)}isBroadcast(){return this.isHostInSubnet(BROADCAST_V4)}isCGNAT(){return this.isHostInSubnet(CGNAT_V4)}isDocumentation(){return DOCUMENTATION_V4.
some(subnet=>this.isHostInSubnet(subnet))}isBenchmarking(){return this.isHostInSubnet(BENCHMARKING_V4)}isReserved(){return this.isHostInSubnet(RESERVED_V4)}isGlobal(){
return!this.isMulticast()&&common.isGloballyReachable.call(this,SPECIAL_PURPOSE_V4)}binaryZeroPad(){if(this._binaryZeroPad===void 0){this._binaryZeroPad=this.bigInt().
toString(2).padStart(constants.BITS,"0")}return this._binaryZeroPad}groupForV6(){const segments=this.parsedAddress;return this.correctForm().replace(constants.RE_ADDRESS,
`<span class="hover-group group-v4 group-6">${segments.slice(0,2).join(".")}</span>.<span class="hover-group group-v4 group-7">${segments.slice(2,4).join(".")}<\
/span>`)}}exports.Address4=Address4;const MULTICAST_V4=new Address4("224.0.0.0/4");const PRIVATE_V4=[new Address4("10.0.0.0/8"),new Address4("172.16.0.0/12"),new Address4(
"192.168.0.0/16")];const LOOPBACK_V4=new Address4("127.0.0.0/8");const LINK_LOCAL_V4=new Address4("169.254.0.0/16");const UNSPECIFIED_V4=new Address4("0.0.0.0/3\
2");const BROADCAST_V4=new Address4("255.255.255.255/32");const CGNAT_V4=new Address4("100.64.0.0/10");const DOCUMENTATION_V4=[new Address4("192.0.2.0/24"),new Address4(
"198.51.100.0/24"),new Address4("203.0.113.0/24")];const BENCHMARKING_V4=new Address4("198.18.0.0/15");const RESERVED_V4=new Address4("240.0.0.0/4");const SPECIAL_PURPOSE_V4=constants.
SPECIAL_PURPOSE.map(([cidr,,reachable])=>({subnet:new Address4(cidr),reachable}))}),7791:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;
o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):
function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null){for(var k in mod2)
if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod2,k))__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};Object.defineProperty(
exports,"__esModule",{value:true});exports.Address6=void 0;const common=__importStar(__nccwpck_require__2(4875));const constants4=__importStar(__nccwpck_require__2(
7382));const constants6=__importStar(__nccwpck_require__2(7900));const helpers=__importStar(__nccwpck_require__2(9904));const ipv4_1=__nccwpck_require__2(6609);
const regular_expressions_1=__nccwpck_require__2(4551);const address_error_1=__nccwpck_require__2(1811);const common_1=__nccwpck_require__2(4875);const isCorrect6=common.
isCorrect(constants6.BITS);function assert(condition){if(!condition){throw new Error("Assertion failed.")}}function addCommas(number){const r=/(\d+)(\d{3})/;while(r.
test(number)){number=number.replace(r,"$1,$2")}return number}function spanLeadingZeroes4(n){n=n.replace(/^(0{1,})([1-9]+)$/,'<span class="parse-error">$1</span>\
$2');n=n.replace(/^(0{1,})(0)$/,'<span class="parse-error">$1</span>$2');return n}function compact(address,slice){const s1=[];const s2=[];let i;for(i=0;i<address.
length;i++){if(i<slice[0]){s1.push(address[i])}else if(i>slice[1]){s2.push(address[i])}}return s1.concat(["compact"]).concat(s2)}function paddedHex(octet){return parseInt(
octet,16).toString(16).padStart(4,"0")}function unsignByte(b){return b&255}class Address6{constructor(address,optionalGroups){this.addressMinusSuffix="";this.parsedSubnet=
"";this.subnet="/128";this.subnetMask=128;this.v4=false;this.zone="";this.isInSubnet=common.isInSubnet;this.isHostInSubnet=common.isHostInSubnet;this.isCorrect=
isCorrect6;if(optionalGroups===void 0){this.groups=constants6.GROUPS}else{this.groups=optionalGroups}this.address=address;const subnet=constants6.RE_SUBNET_STRING.
exec(address);if(subnet){this.parsedSubnet=subnet[0].replace("/","");this.subnetMask=parseInt(this.parsedSubnet,10);this.subnet=`/${this.subnetMask}`;if(Number.
isNaN(this.subnetMask)||this.subnetMask<0||this.subnetMask>constants6.BITS){throw new address_error_1.AddressError("Invalid subnet mask.")}address=address.replace(
constants6.RE_SUBNET_STRING,"")}if(/\//.test(address)){throw new address_error_1.AddressError("Invalid subnet mask.")}const zoneStart=address.indexOf("%");if(zoneStart!==
-1&&/^.*$/.test(address.slice(zoneStart))){this.zone=address.slice(zoneStart);address=address.slice(0,zoneStart)}const longest=this.groups*5+5;if(address.length>
longest){throw new address_error_1.AddressError(`IPv6 addresses are at most ${longest} characters.`)}this.addressMinusSuffix=address;this.parsedAddress=this.parse(
this.addressMinusSuffix)}static isValid(address){try{new Address6(address);return true}catch{return false}}static fromBigInt(bigInt){if(bigInt<BigInt(0)||bigInt>
(BigInt(1)<<BigInt(constants6.BITS))-BigInt(1)){throw new address_error_1.AddressError("IPv6 BigInt must be in the range 0 to 2**128 - 1")}const hex=bigInt.toString(
16).padStart(32,"0");const groups=[];for(let i=0;i<constants6.GROUPS;i++){groups.push(hex.slice(i*4,(i+1)*4))}return new Address6(groups.join(":"))}static fromURL(url){
var _a;let host;let port=null;let result;let error;const stripped=url.replace(/^[a-z][a-z0-9+.-]*:\/\//i,"");if(stripped.indexOf("[")!==-1&&stripped.indexOf("]:")!==
-1){error="failed to parse address with port";result=constants6.RE_URL_WITH_PORT.exec(stripped);if(result===null){return{error,address:null,port:null}}host=result[1];
port=result[2]}else{error="failed to parse address from URL";result=constants6.RE_URL.exec(stripped);if(result===null){return{error,address:null,port:null}}host=
(_a=result[1])!==null&&_a!==void 0?_a:result[2]}if(port){port=parseInt(port,10);if(port<0||port>65535){port=null}}else{port=null}let address;try{address=new Address6(
host)}catch{return{error,address:null,port:null}}return{address,port}}static fromAddressAndMask(address,mask){const bits=common.prefixLengthFromMask(new Address6(
mask).bigInt(),constants6.BITS);return new Address6(`${address}/${bits}`)}static fromAddressAndWildcardMask(address,wildcardMask){const wildcard=new Address6(wildcardMask).
bigInt();const allOnes=(BigInt(1)<<BigInt(constants6.BITS))-BigInt(1);const mask=wildcard^allOnes;const bits=common.prefixLengthFromMask(mask,constants6.BITS);return new Address6(
`${address}/${bits}`)}static fromWildcard(input){if(input.includes("%")||input.includes("/")){throw new address_error_1.AddressError("Wildcard pattern must not \
include a zone or CIDR suffix")}const halves=input.split("::");if(halves.length>2){throw new address_error_1.AddressError("Wildcard pattern cannot contain more \
than one '::'")}let groups;if(halves.length===2){const left=halves[0]===""?[]:halves[0].split(":");const right=halves[1]===""?[]:halves[1].split(":");const remaining=constants6.
GROUPS-left.length-right.length;if(remaining<1){throw new address_error_1.AddressError("Wildcard pattern with '::' has too many groups")}groups=[...left,...new Array(
remaining).fill("0"),...right]}else{groups=input.split(":")}if(groups.length!==constants6.GROUPS){throw new address_error_1.AddressError("Wildcard pattern must \
have 8 groups")}let firstWildcard=-1;for(let i=0;i<groups.length;i++){if(groups[i]==="*"){if(firstWildcard===-1){firstWildcard=i}}else if(firstWildcard!==-1){throw new address_error_1.
AddressError("Wildcard `*` must only appear in trailing groups (e.g. `2001:db8:*:*:*:*:*:*`)")}}const trailing=firstWildcard===-1?0:groups.length-firstWildcard;
const replaced=groups.map(g=>g==="*"?"0":g);const subnetBits=constants6.BITS-trailing*16;return new Address6(`${replaced.join(":")}/${subnetBits}`)}static fromAddress4(address){
const address4=new ipv4_1.Address4(address);const mask6=constants6.BITS-(constants4.BITS-address4.subnetMask);return new Address6(`::ffff:${address4.correctForm()}\
/${mask6}`)}static fromArpa(arpaFormAddress){const nibbles=arpaFormAddress.replace(/(\.ip6\.arpa)?\.?$/i,"");if(!/^[0-9a-f](\.[0-9a-f]){0,31}$/i.test(nibbles)){
throw new address_error_1.AddressError("Invalid 'ip6.arpa' form.")}const reversed=nibbles.split(".").reverse();const subnetMask=reversed.length*4;const hex=reversed.
join("").padEnd(32,"0");const groups=[];for(let i=0;i<constants6.GROUPS;i++){groups.push(hex.slice(i*4,(i+1)*4))}return new Address6(`${groups.join(":")}/${subnetMask}`)}microsoftTranscription(){
return`${this.correctForm().replace(/:/g,"-")}.ipv6-literal.net`}mask(mask=this.subnetMask){return this.getBitsBase2(0,mask)}possibleSubnets(subnetSize=128){const availableBits=constants6.
BITS-this.subnetMask;const subnetBits=Math.abs(subnetSize-constants6.BITS);const subnetPowers=availableBits-subnetBits;if(subnetPowers<0){return"0"}return addCommas(
(BigInt("2")**BigInt(subnetPowers)).toString(10))}_startAddress(){return BigInt(`0b${this.mask()+"0".repeat(constants6.BITS-this.subnetMask)}`)}startAddress(){return Address6.
fromBigInt(this._startAddress())}startAddressExclusive(){const adjust=BigInt("1");return Address6.fromBigInt(this._startAddress()+adjust)}_endAddress(){return BigInt(
`0b${this.mask()+"1".repeat(constants6.BITS-this.subnetMask)}`)}endAddress(){return Address6.fromBigInt(this._endAddress())}endAddressExclusive(){const adjust=BigInt(
"1");return Address6.fromBigInt(this._endAddress()-adjust)}offset(n){return Address6.fromBigInt(common.offsetBigInt(this.bigInt(),n,constants6.BITS,"IPv6")).withSubnetMask(
this.subnetMask)}nextNetwork(){return Address6.fromBigInt(common.offsetBigInt(this._endAddress(),1,constants6.BITS,"IPv6")).withSubnetMask(this.subnetMask)}withSubnetMask(subnetMask){
return new Address6(`${this.correctForm()}/${subnetMask}`)}subnetMaskAddress(){return Address6.fromBigInt(BigInt(`0b${"1".repeat(this.subnetMask)}${"0".repeat(constants6.
BITS-this.subnetMask)}`))}wildcardMask(){return Address6.fromBigInt(BigInt(`0b${"0".repeat(this.subnetMask)}${"1".repeat(constants6.BITS-this.subnetMask)}`))}networkForm(){
return`${this.startAddress().correctForm()}/${this.subnetMask}`}getScope(){const type=this.getType();if(type==="Multicast"||type.startsWith("Multicast ")){const scope=constants6.
SCOPES[parseInt(this.getBits(12,16).toString(10),10)];return scope||"Unknown"}if(type==="Link-local unicast"||type==="Loopback"){return"Link local"}if(type==="U\
nspecified"){return"Unknown"}return"Global"}getType(){for(let i=0;i<TYPE_SUBNETS.length;i++){const entry=TYPE_SUBNETS[i];if(this.isHostInSubnet(entry[0])){return entry[1]}}
return"Global unicast"}getBits(start,end){return BigInt(`0b${this.getBitsBase2(start,end)}`)}getBitsBase2(start,end){return this.binaryZeroPad().slice(start,end)}getBitsBase16(start,end){
const length=end-start;if(length%4!==0){throw new Error("Length of bits to retrieve must be divisible by four")}return this.getBits(start,end).toString(16).padStart(
length/4,"0")}getBitsPastSubnet(){return this.getBitsBase2(this.subnetMask,constants6.BITS)}reverseForm(options){if(!options){options={}}const characters=Math.floor(
this.subnetMask/4);const reversed=this.canonicalForm().replace(/:/g,"").split("").slice(0,characters).reverse().join(".");if(characters>0){if(options.omitSuffix){
return reversed}return`${reversed}.ip6.arpa.`}if(options.omitSuffix){return""}return"ip6.arpa."}correctForm(){let i;let groups=[];let zeroCounter=0;const zeroes=[];
for(i=0;i<this.parsedAddress.length;i++){const value=parseInt(this.parsedAddress[i],16);if(value===0){zeroCounter++}if(value!==0&&zeroCounter>0){if(zeroCounter>
1){zeroes.push([i-zeroCounter,i-1])}zeroCounter=0}}if(zeroCounter>1){zeroes.push([this.parsedAddress.length-zeroCounter,this.parsedAddress.length-1])}const zeroLengths=zeroes.
map(n=>n[1]-n[0]+1);if(zeroes.length>0){const index=zeroLengths.indexOf(Math.max(...zeroLengths));groups=compact(this.parsedAddress,zeroes[index])}else{groups=this.
parsedAddress}for(i=0;i<groups.length;i++){if(groups[i]!=="compact"){groups[i]=parseInt(groups[i],16).toString(16)}}let correct=groups.join(":");correct=correct.
replace(/^compact$/,"::");correct=correct.replace(/(^compact)|(compact$)/,":");correct=correct.replace(/compact/,"");return correct}binaryZeroPad(){if(this._binaryZeroPad===
void 0){this._binaryZeroPad=this.bigInt().toString(2).padStart(constants6.BITS,"0")}return this._binaryZeroPad}parse4in6(address){if(address.indexOf(".")===-1){
return address}const groups=address.split(":");const lastGroup=groups.slice(-1)[0];const v4Octets=lastGroup.split(".");if(v4Octets.length===constants4.GROUPS&&v4Octets.
every(octet=>/^\d{1,3}$/.test(octet))){if(v4Octets.some(octet=>/^0\d/.test(octet))){const highlighted=v4Octets.map(spanLeadingZeroes4).join(".");const prefix=groups.
slice(0,-1).map(helpers.escapeHtml).join(":");const separator=groups.length>1?":":"";throw new address_error_1.AddressError("IPv4 addresses can't have leading z\
eroes.",`${prefix}${separator}${highlighted}`)}}const address4=lastGroup.match(constants4.RE_ADDRESS);if(address4){this.parsedAddress4=address4[0];const v4Suffix=this.
subnetMask>=96?`/${this.subnetMask-96}`:"";this.address4=new ipv4_1.Address4(`${this.parsedAddress4}${v4Suffix}`);this.v4=true;groups[groups.length-1]=this.address4.
toGroup6();address=groups.join(":")}return address}parse(address){address=this.parse4in6(address);const badCharacters=address.match(constants6.RE_BAD_CHARACTERS);
if(badCharacters){throw new address_error_1.AddressError(`Bad character${badCharacters.length>1?"s":""} detected in address: ${badCharacters.join("")}`,address.
replace(constants6.RE_BAD_CHARACTERS,character=>`<span class="parse-error">${helpers.escapeHtml(character)}</span>`))}const badAddress=address.match(constants6.
RE_BAD_ADDRESS);if(badAddress){throw new address_error_1.AddressError(`Address failed regex: ${badAddress.join("")}`,address.replace(constants6.RE_BAD_ADDRESS,'\
<span class="parse-error">$1</span>'))}let groups=[];const halves=address.split("::");if(halves.length===2){let first=halves[0].split(":");let last2=halves[1].split(
":");if(first.length===1&&first[0]===""){first=[]}if(last2.length===1&&last2[0]===""){last2=[]}const remaining=this.groups-(first.length+last2.length);if(!remaining){
throw new address_error_1.AddressError("Error parsing groups")}this.elidedGroups=remaining;this.elisionBegin=first.length;this.elisionEnd=first.length+this.elidedGroups;
groups=groups.concat(first);for(let i=0;i<remaining;i++){groups.push("0")}groups=groups.concat(last2)}else if(halves.length===1){groups=address.split(":");this.
elidedGroups=0}else{throw new address_error_1.AddressError("Too many :: groups found")}groups=groups.map(group=>parseInt(group,16).toString(16));if(groups.length!==
this.groups){throw new address_error_1.AddressError("Incorrect number of groups found")}return groups}canonicalForm(){return this.parsedAddress.map(paddedHex).join(
":")}decimal(){return this.parsedAddress.map(n=>parseInt(n,16).toString(10).padStart(5,"0")).join(":")}bigInt(){return BigInt(`0x${this.parsedAddress.map(paddedHex).
join("")}`)}to4(){const binary=this.binaryZeroPad().split("");const hex=BigInt(`0b${binary.slice(96,128).join("")}`).toString(16).padStart(8,"0");if(this.subnetMask>=
96){const v4Mask=this.subnetMask-96;const groups=[];for(let i=0;i<8;i+=2){groups.push(parseInt(hex.slice(i,i+2),16))}return new ipv4_1.Address4(`${groups.join("\
.")}/${v4Mask}`)}return ipv4_1.Address4.fromHex(hex)}to4in6(){const address4=this.to4();const address6=new Address6(this.parsedAddress.slice(0,6).join(":"),6);const correct=address6.
correctForm();let infix="";if(!/:$/.test(correct)){infix=":"}return correct+infix+address4.correctForm()}inspectTeredo(){const prefix=this.getBitsBase16(0,32);const bitsForUdpPort=this.
getBits(80,96);const udpPort=(bitsForUdpPort^BigInt("0xffff")).toString();const server4=ipv4_1.Address4.fromHex(this.getBitsBase16(32,64));const bitsForClient4=this.
getBits(96,128);const client4=ipv4_1.Address4.fromHex((bitsForClient4^BigInt("0xffffffff")).toString(16).padStart(8,"0"));const flagsBase2=this.getBitsBase2(64,
80);const coneNat=(0,common_1.testBit)(flagsBase2,15);const reserved=(0,common_1.testBit)(flagsBase2,14);const groupIndividual=(0,common_1.testBit)(flagsBase2,8);
const universalLocal=(0,common_1.testBit)(flagsBase2,9);const nonce=BigInt(`0b${flagsBase2.slice(2,6)+flagsBase2.slice(8,16)}`).toString(10);return{prefix:`${prefix.
slice(0,4)}:${prefix.slice(4,8)}`,server4:server4.address,client4:client4.address,flags:flagsBase2,coneNat,microsoft:{reserved,universalLocal,groupIndividual,nonce},
udpPort}}inspect6to4(){const prefix=this.getBitsBase16(0,16);const gateway=ipv4_1.Address4.fromHex(this.getBitsBase16(16,48));return{prefix:prefix.slice(0,4),gateway:gateway.
address}}to6to4(){if(!this.is4()){return null}const addr6to4=["2002",this.getBitsBase16(96,112),this.getBitsBase16(112,128),"","/16"].join(":");return new Address6(
addr6to4)}static fromAddress4Nat64(address,prefix="64:ff9b::/96"){const v4=new ipv4_1.Address4(address);const prefix6=new Address6(prefix);const pl=prefix6.subnetMask;
if(pl!==32&&pl!==40&&pl!==48&&pl!==56&&pl!==64&&pl!==96){throw new address_error_1.AddressError("NAT64 prefix length must be 32, 40, 48, 56, 64, or 96")}const prefixBits=prefix6.
binaryZeroPad();const v4Bits=v4.binaryZeroPad();let bits;if(pl===96){bits=prefixBits.slice(0,96)+v4Bits}else{const beforeU=64-pl;bits=[prefixBits.slice(0,pl),v4Bits.
slice(0,beforeU),"00000000",v4Bits.slice(beforeU),"0".repeat(128-72-(32-beforeU))].join("")}const hex=BigInt(`0b${bits}`).toString(16).padStart(32,"0");const groups=[];
for(let i=0;i<8;i++){groups.push(hex.slice(i*4,(i+1)*4))}return new Address6(groups.join(":"))}toAddress4Nat64(prefix="64:ff9b::/96"){const prefix6=new Address6(
prefix);const pl=prefix6.subnetMask;if(pl!==32&&pl!==40&&pl!==48&&pl!==56&&pl!==64&&pl!==96){throw new address_error_1.AddressError("NAT64 prefix length must be\
 32, 40, 48, 56, 64, or 96")}if(!this.isHostInSubnet(prefix6)){return null}const bits=this.binaryZeroPad();let v4Bits;if(pl===96){v4Bits=bits.slice(96,128)}else{
const beforeU=64-pl;v4Bits=bits.slice(pl,pl+beforeU)+bits.slice(72,72+(32-beforeU))}const octets=[];for(let i=0;i<4;i++){octets.push(parseInt(v4Bits.slice(i*8,(i+
1)*8),2).toString())}return new ipv4_1.Address4(octets.join("."))}toByteArray(){const value=this.bigInt().toString(16).padStart(constants6.BITS/4,"0");const bytes=[];
for(let i=0,length=value.length;i<length;i+=2){bytes.push(parseInt(value.substring(i,i+2),16))}return bytes}toUnsignedByteArray(){return this.toByteArray().map(
unsignByte)}static fromByteArray(bytes){common.assertByteArray(bytes,16,"IPv6",-128);return this.fromUnsignedByteArray(bytes.map(unsignByte))}static fromUnsignedByteArray(bytes){
common.assertByteArray(bytes,16,"IPv6",0);const BYTE_MAX=BigInt("256");let result=BigInt("0");let multiplier=BigInt("1");for(let i=bytes.length-1;i>=0;i--){result+=
multiplier*BigInt(bytes[i].toString(10));multiplier*=BYTE_MAX}return Address6.fromBigInt(result)}isCanonical(){return this.addressMinusSuffix===this.canonicalForm()}isLinkLocal(){
const embedded=this.embeddedIPv4();if(embedded){return embedded.isLinkLocal()}return this.isHostInSubnet(LINK_LOCAL_SUBNET)}isMulticast(){const embedded=this.embeddedIPv4();
if(embedded){return embedded.isMulticast()}const type=this.getType();return type==="Multicast"||type.startsWith("Multicast ")}is4(){return this.v4}isMapped4(){return this.
isHostInSubnet(IPV4_MAPPED_SUBNET)}embeddedIPv4(){if(this.isMapped4()||this.isHostInSubnet(NAT64_WELL_KNOWN_SUBNET)){return this.to4()}return null}isTeredo(){return this.
isHostInSubnet(TEREDO_SUBNET)}is6to4(){return this.isHostInSubnet(SIX_TO_FOUR_SUBNET)}isLoopback(){const embedded=this.embeddedIPv4();if(embedded){return embedded.
isLoopback()}return this.getType()==="Loopback"}isULA(){return this.isHostInSubnet(ULA_SUBNET)}isPrivate(){const embedded=this.embeddedIPv4();if(embedded){return embedded.
isPrivate()}return this.isULA()||this.isHostInSubnet(NAT64_LOCAL_USE_SUBNET)}isCGNAT(){const embedded=this.embeddedIPv4();if(embedded){return embedded.isCGNAT()}
return false}isBroadcast(){const embedded=this.embeddedIPv4();if(embedded){return embedded.isBroadcast()}return false}isUnspecified(){const embedded=this.embeddedIPv4();
if(embedded){return embedded.isUnspecified()}return this.getType()==="Unspecified"}isDocumentation(){return DOCUMENTATION_SUBNETS.some(subnet=>this.isHostInSubnet(
subnet))}isBenchmarking(){const embedded=this.embeddedIPv4();if(embedded){return embedded.isBenchmarking()}return this.isHostInSubnet(BENCHMARKING_SUBNET)}isGlobal(){
const embedded=this.embeddedIPv4();if(embedded){return embedded.isGlobal()}return this.isHostInSubnet(GLOBAL_UNICAST_SUBNET)&&common.isGloballyReachable.call(this,
SPECIAL_PURPOSE_V6)}href(optionalPort){if(optionalPort===void 0){optionalPort=""}else{optionalPort=`:${optionalPort}`}return`http://[${this.correctForm()}]${optionalPort}\
/`}link(options){if(!options){options={}}if(options.className===void 0){options.className=""}if(options.prefix===void 0){options.prefix="/#address="}if(options.
v4===void 0){options.v4=false}let formFunction=this.correctForm;if(options.v4){formFunction=this.to4in6}const form=formFunction.call(this);const safeHref=helpers.
escapeHtml(`${options.prefix}${form}`);const safeForm=helpers.escapeHtml(form);if(options.className){const safeClass=helpers.escapeHtml(options.className);return`\
<a href="${safeHref}" class="${safeClass}">${safeForm}</a>`}return`<a href="${safeHref}">${safeForm}</a>`}group(){if(this.elidedGroups===0){return helpers.simpleGroup(
this.addressMinusSuffix).join(":")}assert(typeof this.elidedGroups==="number");assert(typeof this.elisionBegin==="number");const output=[];const[left,right]=this.
addressMinusSuffix.split("::");if(left.length){output.push(...helpers.simpleGroup(left))}else{output.push("")}const classes=["hover-group"];for(let i=this.elisionBegin;i<
this.elisionBegin+this.elidedGroups;i++){classes.push(`group-${i}`)}output.push(`<span class="${classes.join(" ")}"></span>`);if(right.length){output.push(...helpers.
simpleGroup(right,this.elisionEnd))}else{output.push("")}if(this.is4()){assert(this.address4 instanceof ipv4_1.Address4);output.pop();output.push(this.address4.
groupForV6())}return output.join(":")}regularExpressionString(substringSearch=false){let output=[];const address6=new Address6(this.correctForm());if(address6.elidedGroups===
0){output.push((0,regular_expressions_1.simpleRegularExpression)(address6.parsedAddress))}else if(address6.elidedGroups===constants6.GROUPS){output.push((0,regular_expressions_1.
possibleElisions)(constants6.GROUPS))}else{const halves=address6.address.split("::");if(halves[0].length){output.push((0,regular_expressions_1.simpleRegularExpression)(
halves[0].split(":")))}assert(typeof address6.elidedGroups==="number");output.push((0,regular_expressions_1.possibleElisions)(address6.elidedGroups,halves[0].length!==
0,halves[1].length!==0));if(halves[1].length){output.push((0,regular_expressions_1.simpleRegularExpression)(halves[1].split(":")))}output=[output.join(":")]}if(!substringSearch){
output=["(?=^|",regular_expressions_1.ADDRESS_BOUNDARY,"|[^\\w\\:])(",...output,")(?=[^\\w\\:]|",regular_expressions_1.ADDRESS_BOUNDARY,"|$)"]}return output.join(
"")}regularExpression(substringSearch=false){return new RegExp(this.regularExpressionString(substringSearch),"i")}}exports.Address6=Address6;const TYPE_SUBNETS=Object.
keys(constants6.TYPES).map(subnet=>[new Address6(subnet),constants6.TYPES[subnet]]);const TEREDO_SUBNET=new Address6("2001::/32");const SIX_TO_FOUR_SUBNET=new Address6(
"2002::/16");const ULA_SUBNET=new Address6("fc00::/7");const LINK_LOCAL_SUBNET=new Address6("fe80::/10");const DOCUMENTATION_SUBNETS=[new Address6("2001:db8::/3\
2"),new Address6("3fff::/20")];const BENCHMARKING_SUBNET=new Address6("2001:2::/48");const GLOBAL_UNICAST_SUBNET=new Address6("2000::/3");const SPECIAL_PURPOSE_V6=constants6.
SPECIAL_PURPOSE.map(([cidr,,reachable])=>({subnet:new Address6(cidr),reachable}));const IPV4_MAPPED_SUBNET=new Address6("::ffff:0:0/96");const NAT64_WELL_KNOWN_SUBNET=new Address6(
"64:ff9b::/96");const NAT64_LOCAL_USE_SUBNET=new Address6("64:ff9b:1::/48")}),7382:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModul\
e",{value:true});exports.SPECIAL_PURPOSE=exports.RE_SUBNET_STRING=exports.RE_ADDRESS=exports.GROUPS=exports.BITS=void 0;exports.BITS=32;exports.GROUPS=4;exports.
RE_ADDRESS=/^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])$/g;
exports.RE_SUBNET_STRING=/\/\d{1,2}$/;exports.SPECIAL_PURPOSE=[["0.0.0.0/8","This network",false],["0.0.0.0/32","This host on this network",false],["10.0.0.0/8",
"Private-Use",false],["100.64.0.0/10","Shared Address Space",false],["127.0.0.0/8","Loopback",false],["169.254.0.0/16","Link Local",false],["172.16.0.0/12","Pri\
vate-Use",false],["192.0.0.0/24","IETF Protocol Assignments",false],["192.0.0.0/29","IPv4 Service Continuity Prefix",false],["192.0.0.8/32","IPv4 dummy address",
false],["192.0.0.9/32","Port Control Protocol Anycast",true],["192.0.0.10/32","Traversal Using Relays around NAT Anycast",true],["192.0.0.170/32","NAT64/DNS64 D\
iscovery",false],["192.0.0.171/32","NAT64/DNS64 Discovery",false],["192.0.2.0/24","Documentation (TEST-NET-1)",false],["192.31.196.0/24","AS112-v4",true],["192.\
52.193.0/24","AMT",true],["192.88.99.0/24","Deprecated (6to4 Relay Anycast)",null],["192.88.99.2/32","6a44-relay anycast address",false],["192.168.0.0/16","Priv\
ate-Use",false],["192.175.48.0/24","Direct Delegation AS112 Service",true],["198.18.0.0/15","Benchmarking",false],["198.51.100.0/24","Documentation (TEST-NET-2)",
false],["203.0.113.0/24","Documentation (TEST-NET-3)",false],["240.0.0.0/4","Reserved",false],["255.255.255.255/32","Limited Broadcast",false]]}),7900:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.SPECIAL_PURPOSE=exports.RE_URL_WITH_PORT=exports.RE_URL=exports.RE_ZONE_STRING=exports.RE_SUBNET_STRING=
exports.RE_BAD_ADDRESS=exports.RE_BAD_CHARACTERS=exports.TYPES=exports.SCOPES=exports.GROUPS=exports.BITS=void 0;exports.BITS=128;exports.GROUPS=8;exports.SCOPES=
{0:"Reserved",1:"Interface local",2:"Link local",4:"Admin local",5:"Site local",8:"Organization local",14:"Global",15:"Reserved"};exports.TYPES={"ff01::1/128":"\
Multicast (All nodes on this interface)","ff01::2/128":"Multicast (All routers on this interface)","ff02::1/128":"Multicast (All nodes on this link)","ff02::2/1\
28":"Multicast (All routers on this link)","ff05::2/128":"Multicast (All routers in this site)","ff02::5/128":"Multicast (OSPFv3 AllSPF routers)","ff02::6/128":"\
Multicast (OSPFv3 AllDR routers)","ff02::9/128":"Multicast (RIP routers)","ff02::a/128":"Multicast (EIGRP routers)","ff02::d/128":"Multicast (PIM routers)","ff0\
2::16/128":"Multicast (MLDv2 reports)","ff01::fb/128":"Multicast (mDNSv6)","ff02::fb/128":"Multicast (mDNSv6)","ff05::fb/128":"Multicast (mDNSv6)","ff02::1:2/12\
8":"Multicast (All DHCP servers and relay agents on this link)","ff05::1:2/128":"Multicast (All DHCP servers and relay agents in this site)","ff02::1:3/128":"Mu\
lticast (All DHCP servers on this link)","ff05::1:3/128":"Multicast (All DHCP servers in this site)","::/128":"Unspecified","::1/128":"Loopback","::ffff:0:0/96":"\
IPv4-mapped","ff00::/8":"Multicast","fe80::/10":"Link-local unicast","fc00::/7":"Unique local","2001::/32":"Teredo","2001:2::/48":"Benchmarking","2002::/16":"6t\
o4","2001:db8::/32":"Documentation","3fff::/20":"Documentation","100::/64":"Discard-only","fec0::/10":"Site-local unicast (deprecated)","::/96":"IPv4-compatible\
 (deprecated)","64:ff9b::/96":"NAT64 (well-known)","64:ff9b:1::/48":"NAT64 (local-use)"};exports.RE_BAD_CHARACTERS=/([^0-9a-f:/%])/gi;exports.RE_BAD_ADDRESS=/([0-9a-f]{5,}|:{3,}|[^:]:$|^:[^:]|\/$)/gi;
exports.RE_SUBNET_STRING=/\/\d{1,3}(?=%|$)/;exports.RE_ZONE_STRING=/%.*$/;exports.RE_URL=/^(?:\[([0-9a-f:.]+)\]|([0-9a-f:.]+))(?:[/?#].*)?$/i;exports.RE_URL_WITH_PORT=
/^\[([0-9a-f:.]+)\]:([0-9]{1,5})(?:[/?#].*)?$/i;exports.SPECIAL_PURPOSE=[["::1/128","Loopback Address",false],["::/128","Unspecified Address",false],["::ffff:0:\
0/96","IPv4-mapped Address",false],["64:ff9b::/96","IPv4-IPv6 Translat.",true],["64:ff9b:1::/48","IPv4-IPv6 Translat.",false],["100::/64","Discard-Only Address \
Block",false],["100:0:0:1::/64","Dummy IPv6 Prefix",false],["2001::/23","IETF Protocol Assignments",false],["2001::/32","TEREDO",false],["2001:1::1/128","Port C\
ontrol Protocol Anycast",true],["2001:1::2/128","Traversal Using Relays around NAT Anycast",true],["2001:1::3/128","DNS-SD Service Registration Protocol Anycast",
true],["2001:2::/48","Benchmarking",false],["2001:3::/32","AMT",true],["2001:4:112::/48","AS112-v6",true],["2001:10::/28","Deprecated (previously ORCHID)",null],
["2001:20::/28","ORCHIDv2",true],["2001:30::/28","Drone Remote ID Protocol Entity Tags (DETs) Prefix",true],["2001:db8::/32","Documentation",false],["2002::/16",
"6to4",false],["2620:4f:8000::/48","Direct Delegation AS112 Service",true],["3fff::/20","Documentation",false],["5f00::/16","Segment Routing (SRv6) SIDs",false],
["fc00::/7","Unique-Local",false],["fe80::/10","Link-Local Unicast",false]]}),9904:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModul\
e",{value:true});exports.escapeHtml=escapeHtml;exports.spanAllZeroes=spanAllZeroes;exports.spanAll=spanAll;exports.spanLeadingZeroes=spanLeadingZeroes;exports.simpleGroup=
simpleGroup;function escapeHtml(s){return s.replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;")}function spanAllZeroes(s){
return escapeHtml(s).replace(/(0+)/g,'<span class="zero">$1</span>')}function spanAll(s,offset=0){const letters=s.split("");return letters.map((n,i)=>`<span cla\
ss="digit value-${escapeHtml(n)} position-${i+offset}">${spanAllZeroes(n)}</span>`).join("")}function spanLeadingZeroesSimple(group){return escapeHtml(group).replace(
/^(0+)/,'<span class="zero">$1</span>')}function spanLeadingZeroes(address){const groups=address.split(":");return groups.map(g=>spanLeadingZeroesSimple(g)).join(
":")}function simpleGroup(addressString,offset=0){const groups=addressString.split(":");return groups.map((g,i)=>{if(/group-v4/.test(g)){return g}return`<span c\
lass="hover-group group-${i+offset}">${spanLeadingZeroesSimple(g)}</span>`})}}),4551:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;
o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):
function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||function(mod2){if(mod2&&mod2.__esModule)return mod2;var result={};if(mod2!=null){for(var k in mod2)
if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod2,k))__createBinding(result,mod2,k)}__setModuleDefault(result,mod2);return result};Object.defineProperty(
exports,"__esModule",{value:true});exports.ADDRESS_BOUNDARY=void 0;exports.groupPossibilities=groupPossibilities;exports.padGroup=padGroup;exports.simpleRegularExpression=
simpleRegularExpression;exports.possibleElisions=possibleElisions;const v6=__importStar(__nccwpck_require__2(7900));function groupPossibilities(possibilities){return`\
(${possibilities.join("|")})`}function padGroup(group){if(group.length<4){return`0{0,${4-group.length}}${group}`}return group}exports.ADDRESS_BOUNDARY="[^A-Fa-f\
0-9:]";function simpleRegularExpression(groups){const zeroIndexes=[];groups.forEach((group,i)=>{const groupInteger=parseInt(group,16);if(groupInteger===0){zeroIndexes.
push(i)}});const possibilities=zeroIndexes.map(zeroIndex=>groups.map((group,i)=>{if(i===zeroIndex){const elision=i===0||i===v6.GROUPS-1?":":"";return groupPossibilities(
[padGroup(group),elision])}return padGroup(group)}).join(":"));possibilities.push(groups.map(padGroup).join(":"));return groupPossibilities(possibilities)}function possibleElisions(elidedGroups,moreLeft,moreRight){
const left=moreLeft?"":":";const right=moreRight?"":":";const possibilities=[];if(!moreLeft&&!moreRight){possibilities.push("::")}if(moreLeft&&moreRight){possibilities.
push("")}if(moreRight&&!moreLeft||!moreRight&&moreLeft){possibilities.push(":")}possibilities.push(`${left}(:0{1,4}){1,${elidedGroups-1}}`);possibilities.push(`\
(0{1,4}:){1,${elidedGroups-1}}${right}`);possibilities.push(`(0{1,4}:){${elidedGroups-1}}0{1,4}`);for(let groups=1;groups<elidedGroups-1;groups++){for(let position=1;position<
elidedGroups-groups;position++){possibilities.push(`(0{1,4}:){${position}}:(0{1,4}:){${elidedGroups-position-groups-1}}0{1,4}`)}}return groupPossibilities(possibilities)}}),
8276:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{Request,Response}=__nccwpck_require__2(8482);const{Minipass}=__nccwpck_require__2(7493);const MinipassFlush=__nccwpck_require__2(
1697);const cacache=__nccwpck_require__2(7452);const url=__nccwpck_require__2(7016);const CachingMinipassPipeline=__nccwpck_require__2(9623);const CachePolicy=__nccwpck_require__2(
7384);const cacheKey=__nccwpck_require__2(5679);const remote=__nccwpck_require__2(3355);const hasOwnProperty=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,
prop);const KEEP_REQUEST_HEADERS=["accept-charset","accept-encoding","accept-language","accept","cache-control"];const KEEP_RESPONSE_HEADERS=["cache-control","c\
ontent-encoding","content-language","content-type","date","etag","expires","last-modified","link","location","pragma","vary"];const getMetadata=(request,response,options)=>{
const metadata={time:Date.now(),url:request.url,reqHeaders:{},resHeaders:{},options:{compress:options.compress!=null?options.compress:request.compress}};if(response.
status!==200&&response.status!==304){metadata.status=response.status}for(const name of KEEP_REQUEST_HEADERS){if(request.headers.has(name)){metadata.reqHeaders[name]=
request.headers.get(name)}}const host=request.headers.get("host");const parsedUrl=new url.URL(request.url);if(host&&parsedUrl.host!==host){metadata.reqHeaders.host=
host}if(response.headers.has("vary")){const vary=response.headers.get("vary");if(vary!=="*"){const varyHeaders=vary.trim().toLowerCase().split(/\s*,\s*/);for(const name of varyHeaders){
if(request.headers.has(name)){metadata.reqHeaders[name]=request.headers.get(name)}}}}for(const name of KEEP_RESPONSE_HEADERS){if(response.headers.has(name)){metadata.
resHeaders[name]=response.headers.get(name)}}for(const name of options.cacheAdditionalHeaders){if(response.headers.has(name)){metadata.resHeaders[name]=response.
headers.get(name)}}return metadata};const _request=Symbol("request");const _response=Symbol("response");const _policy=Symbol("policy");class CacheEntry{constructor({
entry,request,response,options}){if(entry){this.key=entry.key;this.entry=entry;this.entry.metadata.time=this.entry.metadata.time||this.entry.time}else{this.key=
cacheKey(request)}this.options=options;this[_request]=request;this[_response]=response;this[_policy]=null}static async find(request,options){try{var matches=await cacache.
index.compact(options.cachePath,cacheKey(request),(A,B)=>{const entryA=new CacheEntry({entry:A,options});const entryB=new CacheEntry({entry:B,options});return entryA.
policy.satisfies(entryB.request)},{validateEntry:entry=>{if(entry.metadata&&entry.metadata.resHeaders&&entry.metadata.resHeaders["content-encoding"]===null){return false}
if(entry.integrity===null){return!!(entry.metadata&&entry.metadata.status)}return true}})}catch(err){return}if(options.cache==="reload"){return}let match;for(const entry of matches){
const _entry=new CacheEntry({entry,options});if(_entry.policy.satisfies(request)){match=_entry;break}}return match}static async invalidate(request,options){const key=cacheKey(
request);try{await cacache.rm.entry(options.cachePath,key,{removeFully:true})}catch(err){}}get request(){if(!this[_request]){this[_request]=new Request(this.entry.
metadata.url,{method:"GET",headers:this.entry.metadata.reqHeaders,...this.entry.metadata.options})}return this[_request]}get response(){if(!this[_response]){this[_response]=
new Response(null,{url:this.entry.metadata.url,counter:this.options.counter,status:this.entry.metadata.status||200,headers:{...this.entry.metadata.resHeaders,"c\
ontent-length":this.entry.size}})}return this[_response]}get policy(){if(!this[_policy]){this[_policy]=new CachePolicy({entry:this.entry,request:this.request,response:this.
response,options:this.options})}return this[_policy]}async store(status){if(this.request.method!=="GET"||![200,301,308].includes(this.response.status)||!this.policy.
storable()){this.response.headers.set("x-local-cache-status","skip");return this.response}const size=this.response.headers.get("content-length");const cacheOpts={
algorithms:this.options.algorithms,metadata:getMetadata(this.request,this.response,this.options),size,integrity:this.options.integrity,integrityEmitter:this.response.
body.hasIntegrityEmitter&&this.response.body};let body=null;if(this.response.status===200){let cacheWriteResolve,cacheWriteReject;const cacheWritePromise=new Promise(
(resolve,reject)=>{cacheWriteResolve=resolve;cacheWriteReject=reject}).catch(err=>{body.emit("error",err)});body=new CachingMinipassPipeline({events:["integrity",
"size"]},new MinipassFlush({flush(){return cacheWritePromise}}));body.hasIntegrityEmitter=true;const onResume=()=>{const tee=new Minipass;const cacheStream=cacache.
put.stream(this.options.cachePath,this.key,cacheOpts);cacheStream.on("integrity",i=>body.emit("integrity",i));cacheStream.on("size",s=>body.emit("size",s));tee.
pipe(cacheStream);cacheStream.promise().then(cacheWriteResolve,cacheWriteReject);body.unshift(tee);body.unshift(this.response.body)};body.once("resume",onResume);
body.once("end",()=>body.removeListener("resume",onResume))}else{await cacache.index.insert(this.options.cachePath,this.key,null,cacheOpts)}this.response.headers.
set("x-local-cache",encodeURIComponent(this.options.cachePath));this.response.headers.set("x-local-cache-key",encodeURIComponent(this.key));this.response.headers.
set("x-local-cache-mode","stream");this.response.headers.set("x-local-cache-status",status);this.response.headers.set("x-local-cache-time",new Date().toISOString());
const newResponse=new Response(body,{url:this.response.url,status:this.response.status,headers:this.response.headers,counter:this.options.counter});return newResponse}async respond(method,options,status){
let response;if(method==="HEAD"||[301,308].includes(this.response.status)){response=this.response}else{const body=new Minipass;const headers={...this.policy.responseHeaders()};
const onResume=()=>{const cacheStream=cacache.get.stream.byDigest(this.options.cachePath,this.entry.integrity,{memoize:this.options.memoize});cacheStream.on("er\
ror",async err=>{cacheStream.pause();if(err.code==="EINTEGRITY"){await cacache.rm.content(this.options.cachePath,this.entry.integrity,{memoize:this.options.memoize})}
if(err.code==="ENOENT"||err.code==="EINTEGRITY"){await CacheEntry.invalidate(this.request,this.options)}body.emit("error",err);cacheStream.resume()});body.emit(
"integrity",this.entry.integrity);body.emit("size",Number(headers["content-length"]));cacheStream.pipe(body)};body.once("resume",onResume);body.once("end",()=>body.
removeListener("resume",onResume));response=new Response(body,{url:this.entry.metadata.url,counter:options.counter,status:200,headers})}response.headers.set("x-\
local-cache",encodeURIComponent(this.options.cachePath));response.headers.set("x-local-cache-hash",encodeURIComponent(this.entry.integrity));response.headers.set(
"x-local-cache-key",encodeURIComponent(this.key));response.headers.set("x-local-cache-mode","stream");response.headers.set("x-local-cache-status",status);response.
headers.set("x-local-cache-time",new Date(this.entry.metadata.time).toUTCString());return response}async revalidate(request,options){const revalidateRequest=new Request(
request,{headers:this.policy.revalidationHeaders(request)});try{var response=await remote(revalidateRequest,{...options,headers:void 0})}catch(err){if(!this.policy.
mustRevalidate){return this.respond(request.method,options,"stale")}throw err}if(this.policy.revalidated(revalidateRequest,response)){const metadata=getMetadata(
request,response,options);for(const name of KEEP_RESPONSE_HEADERS){if(!hasOwnProperty(metadata.resHeaders,name)&&hasOwnProperty(this.entry.metadata.resHeaders,name)){
metadata.resHeaders[name]=this.entry.metadata.resHeaders[name]}}for(const name of options.cacheAdditionalHeaders){const inMeta=hasOwnProperty(metadata.resHeaders,
name);const inEntry=hasOwnProperty(this.entry.metadata.resHeaders,name);const inPolicy=hasOwnProperty(this.policy.response.headers,name);if(!inMeta&&inEntry){metadata.
resHeaders[name]=this.entry.metadata.resHeaders[name]}if(!inPolicy&&inMeta){this.policy.response.headers[name]=metadata.resHeaders[name]}}try{await cacache.index.
insert(options.cachePath,this.key,this.entry.integrity,{size:this.entry.size,metadata})}catch(err){}return this.respond(request.method,options,"revalidated")}const newEntry=new CacheEntry(
{request,response,options});return newEntry.store("updated")}}module2.exports=CacheEntry}),8397:(module2=>{class NotCachedError extends Error{constructor(url){super(
`request to ${url} failed: cache mode is 'only-if-cached' but no cached response is available.`);this.code="ENOTCACHED"}}module2.exports={NotCachedError}}),3404:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const{NotCachedError}=__nccwpck_require__2(8397);const CacheEntry=__nccwpck_require__2(8276);const remote=__nccwpck_require__2(3355);const cacheFetch=async(request,options)=>{
const entry=await CacheEntry.find(request,options);if(!entry){if(options.cache==="only-if-cached"){throw new NotCachedError(request.url)}const response=await remote(
request,options);const newEntry=new CacheEntry({request,response,options});return newEntry.store("miss")}if(options.cache==="no-cache"){return entry.revalidate(
request,options)}const _needsRevalidation=entry.policy.needsRevalidation(request);if(options.cache==="force-cache"||options.cache==="only-if-cached"||!_needsRevalidation){
return entry.respond(request.method,options,_needsRevalidation?"stale":"hit")}return entry.revalidate(request,options)};cacheFetch.invalidate=async(request,options)=>{
if(!options.cachePath){return}return CacheEntry.invalidate(request,options)};module2.exports=cacheFetch}),5679:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const{URL:URL2,format}=__nccwpck_require__2(7016);const formatOptions={auth:false,fragment:false,search:true,unicode:false};const cacheKey=request=>{const parsed=new URL2(
request.url);return`make-fetch-happen:request-cache:${format(parsed,formatOptions)}`};module2.exports=cacheKey}),7384:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const CacheSemantics=__nccwpck_require__2(30);const Negotiator=__nccwpck_require__2(9779);const ssri=__nccwpck_require__2(4602);const policyOptions={shared:false,
ignoreCargoCult:true};const emptyResponse={status:200,headers:{}};const requestObject=request=>{const _obj={method:request.method,url:request.url,headers:{},compress:request.
compress};request.headers.forEach((value,key)=>{_obj.headers[key]=value});return _obj};const responseObject=response=>{const _obj={status:response.status,headers:{}};
response.headers.forEach((value,key)=>{_obj.headers[key]=value});return _obj};class CachePolicy{constructor({entry,request,response,options}){this.entry=entry;this.
request=requestObject(request);this.response=responseObject(response);this.options=options;this.policy=new CacheSemantics(this.request,this.response,policyOptions);
if(this.entry){this.policy._responseTime=this.entry.metadata.time}}static storable(request,options){if(!options.cachePath){return false}if(options.cache==="no-s\
tore"){return false}if(!["GET","HEAD"].includes(request.method)){return false}const policy=new CacheSemantics(requestObject(request),emptyResponse,policyOptions);
return policy.storable()}satisfies(request){const _req=requestObject(request);if(this.request.headers.host!==_req.headers.host){return false}if(this.request.compress!==
_req.compress){return false}const negotiatorA=new Negotiator(this.request);const negotiatorB=new Negotiator(_req);if(JSON.stringify(negotiatorA.mediaTypes())!==
JSON.stringify(negotiatorB.mediaTypes())){return false}if(JSON.stringify(negotiatorA.languages())!==JSON.stringify(negotiatorB.languages())){return false}if(JSON.
stringify(negotiatorA.encodings())!==JSON.stringify(negotiatorB.encodings())){return false}if(this.options.integrity){return ssri.parse(this.options.integrity).
match(this.entry.integrity)}return true}storable(){return this.policy.storable()}get mustRevalidate(){return!!this.policy._rescc["must-revalidate"]}needsRevalidation(request){
const _req=requestObject(request);_req.method="GET";return!this.policy.satisfiesWithoutRevalidation(_req)}responseHeaders(){return this.policy.responseHeaders()}revalidationHeaders(request){
const _req=requestObject(request);return this.policy.revalidationHeaders(_req)}revalidated(request,response){const _req=requestObject(request);const _res=responseObject(
response);const policy=this.policy.revalidatedPolicy(_req,_res);return!policy.modified}}module2.exports=CachePolicy}),3381:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const{FetchError,Request,isRedirect}=__nccwpck_require__2(8482);const url=__nccwpck_require__2(7016);const CachePolicy=__nccwpck_require__2(7384);const cache=__nccwpck_require__2(
3404);const remote=__nccwpck_require__2(3355);const canFollowRedirect=(request,response,options)=>{if(!isRedirect(response.status)){return false}if(options.redirect===
"manual"){return false}if(options.redirect==="error"){throw new FetchError(`redirect mode is set to error: ${request.url}`,"no-redirect",{code:"ENOREDIRECT"})}if(!response.
headers.has("location")){throw new FetchError(`redirect location header missing for: ${request.url}`,"no-location",{code:"EINVALIDREDIRECT"})}if(request.counter>=
request.follow){throw new FetchError(`maximum redirect reached at: ${request.url}`,"max-redirect",{code:"EMAXREDIRECT"})}return true};const getRedirect=(request,response,options)=>{
const _opts={...options};const location=response.headers.get("location");const redirectUrl=new url.URL(location,/^https?:/.test(location)?void 0:request.url);if(new url.
URL(request.url).hostname!==redirectUrl.hostname){request.headers.delete("authorization");request.headers.delete("cookie")}if(response.status===303||request.method===
"POST"&&[301,302].includes(response.status)){_opts.method="GET";_opts.body=null;request.headers.delete("content-length")}_opts.headers={};request.headers.forEach(
(value,key)=>{_opts.headers[key]=value});_opts.counter=++request.counter;const redirectReq=new Request(url.format(redirectUrl),_opts);return{request:redirectReq,
options:_opts}};const fetch2=async(request,options)=>{const response=CachePolicy.storable(request,options)?await cache(request,options):await remote(request,options);
if(!["GET","HEAD"].includes(request.method)&&response.status>=200&&response.status<=399){await cache.invalidate(request,options)}if(!canFollowRedirect(request,response,
options)){return response}const redirect=getRedirect(request,response,options);return fetch2(redirect.request,redirect.options)};module2.exports=fetch2}),2741:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const{FetchError,Headers,Request,Response}=__nccwpck_require__2(8482);const configureOptions=__nccwpck_require__2(9639);const fetch2=__nccwpck_require__2(3381);
const makeFetchHappen=(url,opts)=>{const options=configureOptions(opts);const request=new Request(url,options);return fetch2(request,options)};makeFetchHappen.defaults=
(defaultUrl,defaultOptions={},wrappedFetch=makeFetchHappen)=>{if(typeof defaultUrl==="object"){defaultOptions=defaultUrl;defaultUrl=null}const defaultedFetch=(url,options={})=>{
const finalUrl=url||defaultUrl;const finalOptions={...defaultOptions,...options,headers:{...defaultOptions.headers,...options.headers}};return wrappedFetch(finalUrl,
finalOptions)};defaultedFetch.defaults=(defaultUrl1,defaultOptions1={})=>makeFetchHappen.defaults(defaultUrl1,defaultOptions1,defaultedFetch);return defaultedFetch};
module2.exports=makeFetchHappen;module2.exports.FetchError=FetchError;module2.exports.Headers=Headers;module2.exports.Request=Request;module2.exports.Response=Response}),
9639:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const dns=__nccwpck_require__2(2250);const conditionalHeaders=["if-modified-since","if-none-matc\
h","if-unmodified-since","if-match","if-range"];const configureOptions=opts=>{const{strictSSL,...options}={...opts};options.method=options.method?options.method.
toUpperCase():"GET";if(strictSSL===void 0||strictSSL===null){options.rejectUnauthorized=process.env.NODE_TLS_REJECT_UNAUTHORIZED!=="0"}else{options.rejectUnauthorized=
strictSSL!==false}if(!options.retry){options.retry={retries:0}}else if(typeof options.retry==="string"){const retries=parseInt(options.retry,10);if(isFinite(retries)){
options.retry={retries}}else{options.retry={retries:0}}}else if(typeof options.retry==="number"){options.retry={retries:options.retry}}else{options.retry={retries:0,
...options.retry}}options.dns={ttl:5*60*1e3,lookup:dns.lookup,...options.dns};options.cache=options.cache||"default";if(options.cache==="default"){const hasConditionalHeader=Object.
keys(options.headers||{}).some(name=>{return conditionalHeaders.includes(name.toLowerCase())});if(hasConditionalHeader){options.cache="no-store"}}options.cacheAdditionalHeaders=
options.cacheAdditionalHeaders||[];if(options.cacheManager&&!options.cachePath){options.cachePath=options.cacheManager}return options};module2.exports=configureOptions}),
9623:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const MinipassPipeline=__nccwpck_require__2(4958);class CachingMinipassPipeline extends MinipassPipeline{#events=[];#data=new Map;constructor(opts,...streams){
super();this.#events=opts.events;if(streams.length){this.push(...streams)}}on(event,handler){if(this.#events.includes(event)&&this.#data.has(event)){return handler(
...this.#data.get(event))}return super.on(event,handler)}emit(event,...data){if(this.#events.includes(event)){this.#data.set(event,data)}return super.emit(event,
...data)}}module2.exports=CachingMinipassPipeline}),3355:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{Minipass}=__nccwpck_require__2(7493);const fetch2=__nccwpck_require__2(
8482);const{promiseRetry}=__nccwpck_require__2(5468);const ssri=__nccwpck_require__2(4602);const{log}=__nccwpck_require__2(2818);const{redact:cleanUrl}=__nccwpck_require__2(
5172);const CachingMinipassPipeline=__nccwpck_require__2(9623);const{getAgent}=__nccwpck_require__2(3534);const pkg=__nccwpck_require__2(5208);const USER_AGENT=`${pkg.
name}/${pkg.version} (+https://npm.im/${pkg.name})`;const RETRY_ERRORS=["ECONNRESET","ECONNREFUSED","EADDRINUSE","ETIMEDOUT","ECONNECTIONTIMEOUT","EIDLETIMEOUT",
"ERESPONSETIMEOUT","ETRANSFERTIMEOUT"];const RETRY_TYPES=["request-timeout"];const remoteFetch=(request,options)=>{const agent=getAgent(request.url,{...options,
signal:void 0});if(!request.headers.has("connection")){request.headers.set("connection",agent?"keep-alive":"close")}if(!request.headers.has("user-agent")){request.
headers.set("user-agent",USER_AGENT)}const _opts={...options,agent,redirect:"manual"};return promiseRetry(async(retryHandler,attemptNum)=>{const req=new fetch2.
Request(request,_opts);const url=cleanUrl(req.url);try{let res=await fetch2(req,_opts);if(_opts.integrity&&res.status===200){const integrityStream=ssri.integrityStream(
{algorithms:_opts.algorithms,integrity:_opts.integrity,size:_opts.size});const pipeline=new CachingMinipassPipeline({events:["integrity","size"]},res.body,integrityStream);
integrityStream.on("integrity",i=>pipeline.emit("integrity",i));integrityStream.on("size",s=>pipeline.emit("size",s));res=new fetch2.Response(pipeline,res);res.
body.hasIntegrityEmitter=true}res.headers.set("x-fetch-attempts",attemptNum);const isStream=Minipass.isStream(req.body);const isRetriable=req.method!=="POST"&&!isStream&&
([408,420,429].includes(res.status)||res.status>=500);if(isRetriable){if(typeof options.onRetry==="function"){options.onRetry(res)}log.http("fetch",`${req.method}\
 ${url} attempt ${attemptNum} failed with ${res.status}`);return retryHandler(res)}return res}catch(err){const code=err.code==="EPROMISERETRY"?err.retried.code:
err.code;const isRetryError=err.retried instanceof fetch2.Response||RETRY_ERRORS.includes(code)&&RETRY_TYPES.includes(err.type);if(req.method==="POST"||isRetryError){
throw err}if(typeof options.onRetry==="function"){options.onRetry(err)}log.http("fetch",`${req.method} ${url} attempt ${attemptNum} failed with ${err.code}`);return retryHandler(
err)}},options.retry).catch(err=>{if(err.status>=400&&err.type!=="system"){return err}throw err})};module2.exports=remoteFetch}),4770:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const{Minipass}=__nccwpck_require__2(7493);const _data=Symbol("_data");const _length=Symbol("_length");class Collect extends Minipass{constructor(options){super(
options);this[_data]=[];this[_length]=0}write(chunk,encoding,cb){if(typeof encoding==="function")cb=encoding,encoding="utf8";if(!encoding)encoding="utf8";const c=Buffer.
isBuffer(chunk)?chunk:Buffer.from(chunk,encoding);this[_data].push(c);this[_length]+=c.length;if(cb)cb();return true}end(chunk,encoding,cb){if(typeof chunk==="f\
unction")cb=chunk,chunk=null;if(typeof encoding==="function")cb=encoding,encoding="utf8";if(chunk)this.write(chunk,encoding);const result=Buffer.concat(this[_data],
this[_length]);super.write(result);return super.end(cb)}}module2.exports=Collect;class CollectPassThrough extends Minipass{constructor(options){super(options);this[_data]=
[];this[_length]=0}write(chunk,encoding,cb){if(typeof encoding==="function")cb=encoding,encoding="utf8";if(!encoding)encoding="utf8";const c=Buffer.isBuffer(chunk)?
chunk:Buffer.from(chunk,encoding);this[_data].push(c);this[_length]+=c.length;return super.write(chunk,encoding,cb)}end(chunk,encoding,cb){if(typeof chunk==="fu\
nction")cb=chunk,chunk=null;if(typeof encoding==="function")cb=encoding,encoding="utf8";if(chunk)this.write(chunk,encoding);const result=Buffer.concat(this[_data],
this[_length]);this.emit("collect",result);return super.end(cb)}}module2.exports.PassThrough=CollectPassThrough}),5471:(module2=>{class AbortError extends Error{constructor(message){
super(message);this.code="FETCH_ABORTED";this.type="aborted";Error.captureStackTrace(this,this.constructor)}get name(){return"AbortError"}set name(s){}}module2.
exports=AbortError}),4915:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{Minipass}=__nccwpck_require__2(7493);const TYPE=Symbol("type");const BUFFER=Symbol(
"buffer");class Blob{constructor(blobParts,options){this[TYPE]="";const buffers=[];let size=0;if(blobParts){const a=blobParts;const length=Number(a.length);for(let i=0;i<
length;i++){const element=a[i];const buffer2=element instanceof Buffer?element:ArrayBuffer.isView(element)?Buffer.from(element.buffer,element.byteOffset,element.
byteLength):element instanceof ArrayBuffer?Buffer.from(element):element instanceof Blob?element[BUFFER]:typeof element==="string"?Buffer.from(element):Buffer.from(
String(element));size+=buffer2.length;buffers.push(buffer2)}}this[BUFFER]=Buffer.concat(buffers,size);const type=options&&options.type!==void 0&&String(options.
type).toLowerCase();if(type&&!/[^\u0020-\u007E]/.test(type)){this[TYPE]=type}}get size(){return this[BUFFER].length}get type(){return this[TYPE]}text(){return Promise.
resolve(this[BUFFER].toString())}arrayBuffer(){const buf=this[BUFFER];const off=buf.byteOffset;const len=buf.byteLength;const ab=buf.buffer.slice(off,off+len);return Promise.
resolve(ab)}stream(){return new Minipass().end(this[BUFFER])}slice(start,end,type){const size=this.size;const relativeStart=start===void 0?0:start<0?Math.max(size+
start,0):Math.min(start,size);const relativeEnd=end===void 0?size:end<0?Math.max(size+end,0):Math.min(end,size);const span=Math.max(relativeEnd-relativeStart,0);
const buffer2=this[BUFFER];const slicedBuffer=buffer2.slice(relativeStart,relativeStart+span);const blob=new Blob([],{type});blob[BUFFER]=slicedBuffer;return blob}get[Symbol.
toStringTag](){return"Blob"}static get BUFFER(){return BUFFER}}Object.defineProperties(Blob.prototype,{size:{enumerable:true},type:{enumerable:true}});module2.exports=
Blob}),3792:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{Minipass}=__nccwpck_require__2(7493);const{MinipassSized}=__nccwpck_require__2(4448);
const Blob=__nccwpck_require__2(4915);const{BUFFER}=Blob;const FetchError=__nccwpck_require__2(201);let decode;try{decode=__nccwpck_require__2(7350).decode}catch(e){}
const INTERNALS=Symbol("Body internals");const CONSUME_BODY=Symbol("consumeBody");class Body{constructor(bodyArg,options={}){const{size=0,timeout=0}=options;const body=bodyArg===
void 0||bodyArg===null?null:isURLSearchParams(bodyArg)?Buffer.from(bodyArg.toString()):isBlob(bodyArg)?bodyArg:Buffer.isBuffer(bodyArg)?bodyArg:Object.prototype.
toString.call(bodyArg)==="[object ArrayBuffer]"?Buffer.from(bodyArg):ArrayBuffer.isView(bodyArg)?Buffer.from(bodyArg.buffer,bodyArg.byteOffset,bodyArg.byteLength):
Minipass.isStream(bodyArg)?bodyArg:Buffer.from(String(bodyArg));this[INTERNALS]={body,disturbed:false,error:null};this.size=size;this.timeout=timeout;if(Minipass.
isStream(body)){body.on("error",er=>{const error=er.name==="AbortError"?er:new FetchError(`Invalid response while trying to fetch ${this.url}: ${er.message}`,"s\
ystem",er);this[INTERNALS].error=error})}}get body(){return this[INTERNALS].body}get bodyUsed(){return this[INTERNALS].disturbed}arrayBuffer(){return this[CONSUME_BODY]().
then(buf=>buf.buffer.slice(buf.byteOffset,buf.byteOffset+buf.byteLength))}blob(){const ct=this.headers&&this.headers.get("content-type")||"";return this[CONSUME_BODY]().
then(buf=>Object.assign(new Blob([],{type:ct.toLowerCase()}),{[BUFFER]:buf}))}async json(){const buf=await this[CONSUME_BODY]();try{return JSON.parse(buf.toString())}catch(er){
throw new FetchError(`invalid json response body at ${this.url} reason: ${er.message}`,"invalid-json")}}text(){return this[CONSUME_BODY]().then(buf=>buf.toString())}buffer(){
return this[CONSUME_BODY]()}textConverted(){if(typeof decode!=="function"){throw new Error("The package `iconv-lite` must be installed to use the textConverted(\
) function")}return this[CONSUME_BODY]().then(buf=>convertBody(buf,this.headers))}[CONSUME_BODY](){if(this[INTERNALS].disturbed){return Promise.reject(new TypeError(
`body used already for: ${this.url}`))}this[INTERNALS].disturbed=true;if(this[INTERNALS].error){return Promise.reject(this[INTERNALS].error)}if(this.body===null){
return Promise.resolve(Buffer.alloc(0))}if(Buffer.isBuffer(this.body)){return Promise.resolve(this.body)}const upstream=isBlob(this.body)?this.body.stream():this.
body;if(!Minipass.isStream(upstream)){return Promise.resolve(Buffer.alloc(0))}const stream=this.size&&upstream instanceof MinipassSized?upstream:!this.size&&upstream instanceof
Minipass&&!(upstream instanceof MinipassSized)?upstream:this.size?new MinipassSized({size:this.size}):new Minipass;const resTimeout=this.timeout&&stream.writable?
setTimeout(()=>{stream.emit("error",new FetchError(`Response timeout while trying to fetch ${this.url} (over ${this.timeout}ms)`,"body-timeout"))},this.timeout):
null;if(resTimeout&&resTimeout.unref){resTimeout.unref()}return new Promise(resolve=>{if(stream!==upstream){upstream.on("error",er=>stream.emit("error",er));upstream.
pipe(stream)}resolve()}).then(()=>stream.concat()).then(buf=>{clearTimeout(resTimeout);return buf}).catch(er=>{clearTimeout(resTimeout);if(er.name==="AbortError"||
er.name==="FetchError"){throw er}else if(er.name==="RangeError"){throw new FetchError(`Could not create Buffer from response body for ${this.url}: ${er.message}`,
"system",er)}else{throw new FetchError(`Invalid response body while trying to fetch ${this.url}: ${er.message}`,"system",er)}})}static clone(instance){if(instance.
bodyUsed){throw new Error("cannot clone body after it is used")}const body=instance.body;if(Minipass.isStream(body)&&typeof body.getBoundary!=="function"){const tee=new Minipass;
const p1=new Minipass;const p2=new Minipass;tee.on("error",er=>{p1.emit("error",er);p2.emit("error",er)});body.on("error",er=>tee.emit("error",er));tee.pipe(p1);
tee.pipe(p2);body.pipe(tee);instance[INTERNALS].body=p1;return p2}else{return instance.body}}static extractContentType(body){return body===null||body===void 0?null:
typeof body==="string"?"text/plain;charset=UTF-8":isURLSearchParams(body)?"application/x-www-form-urlencoded;charset=UTF-8":isBlob(body)?body.type||null:Buffer.
isBuffer(body)?null:Object.prototype.toString.call(body)==="[object ArrayBuffer]"?null:ArrayBuffer.isView(body)?null:typeof body.getBoundary==="function"?`multi\
part/form-data;boundary=${body.getBoundary()}`:Minipass.isStream(body)?null:"text/plain;charset=UTF-8"}static getTotalBytes(instance){const{body}=instance;return body===
null||body===void 0?0:isBlob(body)?body.size:Buffer.isBuffer(body)?body.length:body&&typeof body.getLengthSync==="function"&&(body._lengthRetrievers&&body._lengthRetrievers.
length===0||body.hasKnownLength&&body.hasKnownLength())?body.getLengthSync():null}static writeToStream(dest,instance){const{body}=instance;if(body===null||body===
void 0){dest.end()}else if(Buffer.isBuffer(body)||typeof body==="string"){dest.end(body)}else{const stream=isBlob(body)?body.stream():body;stream.on("error",er=>dest.
emit("error",er)).pipe(dest)}return dest}}Object.defineProperties(Body.prototype,{body:{enumerable:true},bodyUsed:{enumerable:true},arrayBuffer:{enumerable:true},
blob:{enumerable:true},json:{enumerable:true},text:{enumerable:true}});const isURLSearchParams=obj=>typeof obj!=="object"||typeof obj.append!=="function"||typeof obj.
delete!=="function"||typeof obj.get!=="function"||typeof obj.getAll!=="function"||typeof obj.has!=="function"||typeof obj.set!=="function"?false:obj.constructor.
name==="URLSearchParams"||Object.prototype.toString.call(obj)==="[object URLSearchParams]"||typeof obj.sort==="function";const isBlob=obj=>typeof obj==="object"&&
typeof obj.arrayBuffer==="function"&&typeof obj.type==="string"&&typeof obj.stream==="function"&&typeof obj.constructor==="function"&&typeof obj.constructor.name===
"string"&&/^(Blob|File)$/.test(obj.constructor.name)&&/^(Blob|File)$/.test(obj[Symbol.toStringTag]);const convertBody=(buffer2,headers)=>{const ct=headers&&headers.
get("content-type");let charset="utf-8";let res;if(ct){res=/charset=([^;]*)/i.exec(ct)}const str=buffer2.slice(0,1024).toString();if(!res&&str){res=/<meta.+?charset=(['"])(.+?)\1/i.
exec(str)}if(!res&&str){res=/<meta[\s]+?http-equiv=(['"])content-type\1[\s]+?content=(['"])(.+?)\2/i.exec(str);if(!res){res=/<meta[\s]+?content=(['"])(.+?)\1[\s]+?http-equiv=(['"])content-type\3/i.
exec(str);if(res){res.pop()}}if(res){res=/charset=(.*)/i.exec(res.pop())}}if(!res&&str){res=/<\?xml.+?encoding=(['"])(.+?)\1/i.exec(str)}if(res){charset=res.pop();
if(charset==="gb2312"||charset==="gbk"){charset="gb18030"}}if(charset==="UTF-8"){return buffer2.toString("UTF-8")}charset=charset.toString().trim().replace(/^latin[-_]?(\d+)$/i,
"ISO-8859-$1").replace(/^win(?:dows)?[-_]?(\d+)$/i,"WINDOWS-$1").replace(/^utf[-_]?(\d+)$/i,"UTF-$1").replace(/^ks_c_5601-1987$/i,"CP949").replace(/^us[-_]?ascii$/i,
"ASCII").toUpperCase();try{return decode(buffer2,charset).toString()}catch{return buffer2.toString("UTF-8")}};module2.exports=Body}),201:(module2=>{class FetchError extends Error{constructor(message,type,systemError){
super(message);this.code="FETCH_ERROR";if(systemError){Object.assign(this,systemError)}this.errno=this.code;this.type=this.code==="EBADSIZE"&&this.found>this.expect?
"max-size":type;this.message=message;Error.captureStackTrace(this,this.constructor)}get name(){return"FetchError"}set name(n){}get[Symbol.toStringTag](){return"\
FetchError"}}module2.exports=FetchError}),7480:(module2=>{const invalidTokenRegex=/[^^_`a-zA-Z\-0-9!#$%&'*+.|~]/;const invalidHeaderCharRegex=/[^\t\x20-\x7e\x80-\xff]/;
const validateName=name=>{name=`${name}`;if(invalidTokenRegex.test(name)||name===""){throw new TypeError(`${name} is not a legal HTTP header name`)}};const validateValue=value=>{
value=`${value}`;if(invalidHeaderCharRegex.test(value)){throw new TypeError(`${value} is not a legal HTTP header value`)}};const find=(map,name)=>{name=name.toLowerCase();
for(const key in map){if(key.toLowerCase()===name){return key}}return void 0};const MAP=Symbol("map");class Headers{constructor(init=void 0){this[MAP]=Object.create(
null);if(init instanceof Headers){const rawHeaders=init.raw();const headerNames=Object.keys(rawHeaders);for(const headerName of headerNames){for(const value of rawHeaders[headerName]){
this.append(headerName,value)}}return}if(init===void 0||init===null){return}if(typeof init==="object"){const method=init[Symbol.iterator];if(method!==null&&method!==
void 0){if(typeof method!=="function"){throw new TypeError("Header pairs must be iterable")}const pairs=[];for(const pair of init){if(typeof pair!=="object"||typeof pair[Symbol.
iterator]!=="function"){throw new TypeError("Each header pair must be iterable")}const arrPair=Array.from(pair);if(arrPair.length!==2){throw new TypeError("Each\
 header pair must be a name/value tuple")}pairs.push(arrPair)}for(const pair of pairs){this.append(pair[0],pair[1])}}else{for(const key of Object.keys(init)){this.
append(key,init[key])}}}else{throw new TypeError("Provided initializer must be an object")}}get(name){name=`${name}`;validateName(name);const key=find(this[MAP],
name);if(key===void 0){return null}return this[MAP][key].join(", ")}forEach(callback,thisArg=void 0){let pairs=getHeaders(this);for(let i=0;i<pairs.length;i++){
const[name,value]=pairs[i];callback.call(thisArg,value,name,this);pairs=getHeaders(this)}}set(name,value){name=`${name}`;value=`${value}`;validateName(name);validateValue(
value);const key=find(this[MAP],name);this[MAP][key!==void 0?key:name]=[value]}append(name,value){name=`${name}`;value=`${value}`;validateName(name);validateValue(
value);const key=find(this[MAP],name);if(key!==void 0){this[MAP][key].push(value)}else{this[MAP][name]=[value]}}has(name){name=`${name}`;validateName(name);return find(
this[MAP],name)!==void 0}delete(name){name=`${name}`;validateName(name);const key=find(this[MAP],name);if(key!==void 0){delete this[MAP][key]}}raw(){return this[MAP]}keys(){
return new HeadersIterator(this,"key")}values(){return new HeadersIterator(this,"value")}[Symbol.iterator](){return new HeadersIterator(this,"key+value")}entries(){
return new HeadersIterator(this,"key+value")}get[Symbol.toStringTag](){return"Headers"}static exportNodeCompatibleHeaders(headers){const obj=Object.assign(Object.
create(null),headers[MAP]);const hostHeaderKey=find(headers[MAP],"Host");if(hostHeaderKey!==void 0){obj[hostHeaderKey]=obj[hostHeaderKey][0]}return obj}static createHeadersLenient(obj){
const headers=new Headers;for(const name of Object.keys(obj)){if(invalidTokenRegex.test(name)){continue}if(Array.isArray(obj[name])){for(const val of obj[name]){
if(invalidHeaderCharRegex.test(val)){continue}if(headers[MAP][name]===void 0){headers[MAP][name]=[val]}else{headers[MAP][name].push(val)}}}else if(!invalidHeaderCharRegex.
test(obj[name])){headers[MAP][name]=[obj[name]]}}return headers}}Object.defineProperties(Headers.prototype,{get:{enumerable:true},forEach:{enumerable:true},set:{
enumerable:true},append:{enumerable:true},has:{enumerable:true},delete:{enumerable:true},keys:{enumerable:true},values:{enumerable:true},entries:{enumerable:true}});
const getHeaders=(headers,kind="key+value")=>Object.keys(headers[MAP]).sort().map(kind==="key"?k=>k.toLowerCase():kind==="value"?k=>headers[MAP][k].join(", "):k=>[
k.toLowerCase(),headers[MAP][k].join(", ")]);const INTERNAL=Symbol("internal");class HeadersIterator{constructor(target,kind){this[INTERNAL]={target,kind,index:0}}get[Symbol.
toStringTag](){return"HeadersIterator"}next(){if(!this||Object.getPrototypeOf(this)!==HeadersIterator.prototype){throw new TypeError("Value of `this` is not a H\
eadersIterator")}const{target,kind,index}=this[INTERNAL];const values=getHeaders(target,kind);const len=values.length;if(index>=len){return{value:void 0,done:true}}
this[INTERNAL].index++;return{value:values[index],done:false}}}Object.setPrototypeOf(HeadersIterator.prototype,Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.
iterator]())));module2.exports=Headers}),8482:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{URL:URL2}=__nccwpck_require__2(7016);const http=__nccwpck_require__2(
8611);const https=__nccwpck_require__2(5692);const zlib=__nccwpck_require__2(5932);const{Minipass}=__nccwpck_require__2(7493);const Body=__nccwpck_require__2(3792);
const{writeToStream,getTotalBytes}=Body;const Response=__nccwpck_require__2(1519);const Headers=__nccwpck_require__2(7480);const{createHeadersLenient}=Headers;const Request=__nccwpck_require__2(
8395);const{getNodeRequestOptions}=Request;const FetchError=__nccwpck_require__2(201);const AbortError=__nccwpck_require__2(5471);const acceptsEncoding=(headers,encoding)=>{
const encodings=new Headers(headers).get("Accept-Encoding").toLowerCase().split(",").map(value=>value.trim().split(/\s*;\s*/));const preference=encodings.find(([
name])=>name===encoding)||encodings.find(([name])=>name==="*");if(!preference){return false}const[,weight="q=1"]=preference;return preference.length<=2&&/^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.
test(weight)&&Number(weight.slice(2))>0};const fetch2=async(url,opts)=>{if(/^data:/.test(url)){const request=new Request(url,opts);return Promise.resolve().then(
()=>new Promise((resolve,reject)=>{let type,data;try{const{pathname,search}=new URL2(url);const split2=pathname.split(",");if(split2.length<2){throw new Error("\
invalid data: URI")}const mime=split2.shift();const base642=/;base64$/.test(mime);type=base642?mime.slice(0,-1*";base64".length):mime;const rawData=decodeURIComponent(
split2.join(",")+search);data=base642?Buffer.from(rawData,"base64"):Buffer.from(rawData)}catch(er){return reject(new FetchError(`[${request.method}] ${request.url}\
 invalid URL, ${er.message}`,"system",er))}const{signal}=request;if(signal&&signal.aborted){return reject(new AbortError("The user aborted a request."))}const headers={
"Content-Length":data.length};if(type){headers["Content-Type"]=type}return resolve(new Response(data,{headers}))}))}return new Promise((resolve,reject)=>{const request=new Request(
url,opts);let options;try{options=getNodeRequestOptions(request)}catch(er){return reject(er)}const send=(options.protocol==="https:"?https:http).request;const{signal}=request;
let response=null;const abort=()=>{const error=new AbortError("The user aborted a request.");reject(error);if(Minipass.isStream(request.body)&&typeof request.body.
destroy==="function"){request.body.destroy(error)}if(response&&response.body){response.body.emit("error",error)}};if(signal&&signal.aborted){return abort()}const abortAndFinalize=()=>{
abort();finalize()};const finalize=()=>{req.abort();if(signal){signal.removeEventListener("abort",abortAndFinalize)}clearTimeout(reqTimeout)};const req=send(options);
if(signal){signal.addEventListener("abort",abortAndFinalize)}let reqTimeout=null;if(request.timeout){req.once("socket",()=>{reqTimeout=setTimeout(()=>{reject(new FetchError(
`network timeout at: ${request.url}`,"request-timeout"));finalize()},request.timeout)})}req.on("error",er=>{if(req.res){req.res.emit("error",er)}reject(new FetchError(
`request to ${request.url} failed, reason: ${er.message}`,"system",er));finalize()});req.on("response",res=>{clearTimeout(reqTimeout);const headers=createHeadersLenient(
res.headers);if(fetch2.isRedirect(res.statusCode)){const location=headers.get("Location");let locationURL=null;try{locationURL=location===null?null:new URL2(location,
request.url).toString()}catch{if(request.redirect!=="manual"){reject(new FetchError(`uri requested responds with an invalid redirect URL: ${location}`,"invalid-\
redirect"));finalize();return}}if(request.redirect==="error"){reject(new FetchError(`uri requested responds with a redirect, redirect mode is set to error: ${request.
url}`,"no-redirect"));finalize();return}else if(request.redirect==="manual"){if(locationURL!==null){try{headers.set("Location",locationURL)}catch(err){reject(err)}}}else if(request.
redirect==="follow"&&locationURL!==null){if(request.counter>=request.follow){reject(new FetchError(`maximum redirect reached at: ${request.url}`,"max-redirect"));
finalize();return}if(res.statusCode!==303&&request.body&&getTotalBytes(request)===null){reject(new FetchError("Cannot follow redirect with body being a readable\
 stream","unsupported-redirect"));finalize();return}request.headers.set("host",new URL2(locationURL).host);const requestOpts={headers:new Headers(request.headers),
follow:request.follow,counter:request.counter+1,agent:request.agent,compress:request.compress,method:request.method,body:request.body,signal:request.signal,timeout:request.
timeout};const parsedOriginal=new URL2(request.url);const parsedRedirect=new URL2(locationURL);if(parsedOriginal.hostname!==parsedRedirect.hostname){requestOpts.
headers.delete("authorization");requestOpts.headers.delete("cookie")}if(res.statusCode===303||(res.statusCode===301||res.statusCode===302)&&request.method==="PO\
ST"){requestOpts.method="GET";requestOpts.body=void 0;requestOpts.headers.delete("content-length")}resolve(fetch2(new Request(locationURL,requestOpts)));finalize();
return}}res.once("end",()=>signal&&signal.removeEventListener("abort",abortAndFinalize));const body=new Minipass;body.on("error",finalize);res.on("error",er=>body.
emit("error",er));res.on("data",chunk=>body.write(chunk));res.on("end",()=>body.end());const responseOptions={url:request.url,status:res.statusCode,statusText:res.
statusMessage,headers,size:request.size,timeout:request.timeout,counter:request.counter,trailer:new Promise(resolveTrailer=>res.on("end",()=>resolveTrailer(createHeadersLenient(
res.trailers))))};const codings=headers.get("Content-Encoding");if(!request.compress||request.method==="HEAD"||codings===null||res.statusCode===204||res.statusCode===
304){response=new Response(body,responseOptions);resolve(response);return}const zlibOptions={flush:zlib.constants.Z_SYNC_FLUSH,finishFlush:zlib.constants.Z_SYNC_FLUSH};
if(codings==="gzip"||codings==="x-gzip"){const unzip=new zlib.Gunzip(zlibOptions);response=new Response(body.on("error",er=>unzip.emit("error",er)).pipe(unzip),
responseOptions);resolve(response);return}if(codings==="deflate"||codings==="x-deflate"){res.once("data",chunk=>{const decoder3=(chunk[0]&15)===8?new zlib.Inflate:
new zlib.InflateRaw;body.on("error",er=>decoder3.emit("error",er)).pipe(decoder3);response=new Response(decoder3,responseOptions);resolve(response)});return}if(codings===
"br"&&acceptsEncoding(options.headers,"br")){try{var decoder2=new zlib.BrotliDecompress}catch(err){reject(err);finalize();return}body.on("error",er=>decoder2.emit(
"error",er)).pipe(decoder2);response=new Response(decoder2,responseOptions);resolve(response);return}response=new Response(body,responseOptions);resolve(response)});
writeToStream(req,request)})};module2.exports=fetch2;fetch2.isRedirect=code=>code===301||code===302||code===303||code===307||code===308;fetch2.Headers=Headers;fetch2.
Request=Request;fetch2.Response=Response;fetch2.FetchError=FetchError;fetch2.AbortError=AbortError}),8395:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const{URL:URL2}=__nccwpck_require__2(7016);const{Minipass}=__nccwpck_require__2(7493);const Headers=__nccwpck_require__2(7480);const{exportNodeCompatibleHeaders}=Headers;
const Body=__nccwpck_require__2(3792);const{clone,extractContentType,getTotalBytes}=Body;const version=__nccwpck_require__2(6731).rE;const defaultUserAgent=`min\
ipass-fetch/${version} (+https://github.com/isaacs/minipass-fetch)`;const INTERNALS=Symbol("Request internals");const isRequest=input=>typeof input==="object"&&
typeof input[INTERNALS]==="object";const isAbortSignal=signal=>{const proto=signal&&typeof signal==="object"&&Object.getPrototypeOf(signal);return!!(proto&&proto.
constructor.name==="AbortSignal")};class Request extends Body{constructor(input,init={}){const parsedURL=isRequest(input)?new URL2(input.url):input&&input.href?
new URL2(input.href):new URL2(`${input}`);if(isRequest(input)){init={...input[INTERNALS],...init}}else if(!input||typeof input==="string"){input={}}const method=(init.
method||input.method||"GET").toUpperCase();const isGETHEAD=method==="GET"||method==="HEAD";if((init.body!==null&&init.body!==void 0||isRequest(input)&&input.body!==
null)&&isGETHEAD){throw new TypeError("Request with GET/HEAD method cannot have body")}const inputBody=init.body!==null&&init.body!==void 0?init.body:isRequest(
input)&&input.body!==null?clone(input):null;super(inputBody,{timeout:init.timeout||input.timeout||0,size:init.size||input.size||0});const headers=new Headers(init.
headers||input.headers||{});if(inputBody!==null&&inputBody!==void 0&&!headers.has("Content-Type")){const contentType=extractContentType(inputBody);if(contentType){
headers.append("Content-Type",contentType)}}const signal="signal"in init?init.signal:null;if(signal!==null&&signal!==void 0&&!isAbortSignal(signal)){throw new TypeError(
"Expected signal must be an instanceof AbortSignal")}const{ca,cert,ciphers,clientCertEngine,crl,dhparam,ecdhCurve,family,honorCipherOrder,key,passphrase,pfx,rejectUnauthorized=process.
env.NODE_TLS_REJECT_UNAUTHORIZED!=="0",secureOptions,secureProtocol,servername,sessionIdContext}=init;this[INTERNALS]={method,redirect:init.redirect||input.redirect||
"follow",headers,parsedURL,signal,ca,cert,ciphers,clientCertEngine,crl,dhparam,ecdhCurve,family,honorCipherOrder,key,passphrase,pfx,rejectUnauthorized,secureOptions,
secureProtocol,servername,sessionIdContext};this.follow=init.follow!==void 0?init.follow:input.follow!==void 0?input.follow:20;this.compress=init.compress!==void 0?
init.compress:input.compress!==void 0?input.compress:true;this.counter=init.counter||input.counter||0;this.agent=init.agent||input.agent}get method(){return this[INTERNALS].
method}get url(){return this[INTERNALS].parsedURL.toString()}get headers(){return this[INTERNALS].headers}get redirect(){return this[INTERNALS].redirect}get signal(){
return this[INTERNALS].signal}clone(){return new Request(this)}get[Symbol.toStringTag](){return"Request"}static getNodeRequestOptions(request){const parsedURL=request[INTERNALS].
parsedURL;const headers=new Headers(request[INTERNALS].headers);if(!headers.has("Accept")){headers.set("Accept","*/*")}if(!/^https?:$/.test(parsedURL.protocol)){
throw new TypeError("Only HTTP(S) protocols are supported")}if(request.signal&&Minipass.isStream(request.body)&&typeof request.body.destroy!=="function"){throw new Error(
"Cancellation of streamed requests with AbortSignal is not supported")}const contentLengthValue=(request.body===null||request.body===void 0)&&/^(POST|PUT)$/i.test(
request.method)?"0":request.body!==null&&request.body!==void 0?getTotalBytes(request):null;if(contentLengthValue){headers.set("Content-Length",contentLengthValue+
"")}if(!headers.has("User-Agent")){headers.set("User-Agent",defaultUserAgent)}if(request.compress&&!headers.has("Accept-Encoding")){headers.set("Accept-Encoding",
"gzip,deflate")}const agent=typeof request.agent==="function"?request.agent(parsedURL):request.agent;if(!headers.has("Connection")&&!agent){headers.set("Connect\
ion","close")}const{ca,cert,ciphers,clientCertEngine,crl,dhparam,ecdhCurve,family,honorCipherOrder,key,passphrase,pfx,rejectUnauthorized,secureOptions,secureProtocol,
servername,sessionIdContext}=request[INTERNALS];const urlProps={auth:parsedURL.username||parsedURL.password?`${parsedURL.username}:${parsedURL.password}`:"",host:parsedURL.
host,hostname:parsedURL.hostname,path:`${parsedURL.pathname}${parsedURL.search}`,port:parsedURL.port,protocol:parsedURL.protocol};return{...urlProps,method:request.
method,headers:exportNodeCompatibleHeaders(headers),agent,ca,cert,ciphers,clientCertEngine,crl,dhparam,ecdhCurve,family,honorCipherOrder,key,passphrase,pfx,rejectUnauthorized,
secureOptions,secureProtocol,servername,sessionIdContext,timeout:request.timeout}}}module2.exports=Request;Object.defineProperties(Request.prototype,{method:{enumerable:true},
url:{enumerable:true},headers:{enumerable:true},redirect:{enumerable:true},clone:{enumerable:true},signal:{enumerable:true}})}),1519:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const http=__nccwpck_require__2(8611);const{STATUS_CODES}=http;const Headers=__nccwpck_require__2(7480);const Body=__nccwpck_require__2(3792);const{clone,extractContentType}=Body;
const INTERNALS=Symbol("Response internals");class Response extends Body{constructor(body=null,opts={}){super(body,opts);const status=opts.status||200;const headers=new Headers(
opts.headers);if(body!==null&&body!==void 0&&!headers.has("Content-Type")){const contentType=extractContentType(body);if(contentType){headers.append("Content-Ty\
pe",contentType)}}this[INTERNALS]={url:opts.url,status,statusText:opts.statusText||STATUS_CODES[status],headers,counter:opts.counter,trailer:Promise.resolve(opts.
trailer||new Headers)}}get trailer(){return this[INTERNALS].trailer}get url(){return this[INTERNALS].url||""}get status(){return this[INTERNALS].status}get ok(){
return this[INTERNALS].status>=200&&this[INTERNALS].status<300}get redirected(){return this[INTERNALS].counter>0}get statusText(){return this[INTERNALS].statusText}get headers(){
return this[INTERNALS].headers}clone(){return new Response(clone(this),{url:this.url,status:this.status,statusText:this.statusText,headers:this.headers,ok:this.
ok,redirected:this.redirected,trailer:this.trailer})}get[Symbol.toStringTag](){return"Response"}}module2.exports=Response;Object.defineProperties(Response.prototype,
{url:{enumerable:true},status:{enumerable:true},ok:{enumerable:true},redirected:{enumerable:true},statusText:{enumerable:true},headers:{enumerable:true},clone:{
enumerable:true}})}),1697:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const Minipass=__nccwpck_require__2(3473);const _flush=Symbol("_flush");const _flushed=Symbol(
"_flushed");const _flushing=Symbol("_flushing");class Flush extends Minipass{constructor(opt={}){if(typeof opt==="function")opt={flush:opt};super(opt);if(typeof opt.
flush!=="function"&&typeof this.flush!=="function")throw new TypeError("must provide flush function in options");this[_flush]=opt.flush||this.flush}emit(ev,...data){
if(ev!=="end"&&ev!=="finish"||this[_flushed])return super.emit(ev,...data);if(this[_flushing])return;this[_flushing]=true;const afterFlush=er=>{this[_flushed]=true;
er?super.emit("error",er):super.emit("end")};const ret=this[_flush](afterFlush);if(ret&&ret.then)ret.then(()=>afterFlush(),er=>afterFlush(er))}}module2.exports=
Flush}),4958:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const Minipass=__nccwpck_require__2(3473);const EE=__nccwpck_require__2(4434);const isStream=s=>s&&
s instanceof EE&&(typeof s.pipe==="function"||typeof s.write==="function"&&typeof s.end==="function");const _head=Symbol("_head");const _tail=Symbol("_tail");const _linkStreams=Symbol(
"_linkStreams");const _setHead=Symbol("_setHead");const _setTail=Symbol("_setTail");const _onError=Symbol("_onError");const _onData=Symbol("_onData");const _onEnd=Symbol(
"_onEnd");const _onDrain=Symbol("_onDrain");const _streams=Symbol("_streams");class Pipeline extends Minipass{constructor(opts,...streams){if(isStream(opts)){streams.
unshift(opts);opts={}}super(opts);this[_streams]=[];if(streams.length)this.push(...streams)}[_linkStreams](streams){return streams.reduce((src,dest)=>{src.on("e\
rror",er=>dest.emit("error",er));src.pipe(dest);return dest})}push(...streams){this[_streams].push(...streams);if(this[_tail])streams.unshift(this[_tail]);const linkRet=this[_linkStreams](
streams);this[_setTail](linkRet);if(!this[_head])this[_setHead](streams[0])}unshift(...streams){this[_streams].unshift(...streams);if(this[_head])streams.push(this[_head]);
const linkRet=this[_linkStreams](streams);this[_setHead](streams[0]);if(!this[_tail])this[_setTail](linkRet)}destroy(er){this[_streams].forEach(s=>typeof s.destroy===
"function"&&s.destroy());return super.destroy(er)}[_setTail](stream){this[_tail]=stream;stream.on("error",er=>this[_onError](stream,er));stream.on("data",chunk=>this[_onData](
stream,chunk));stream.on("end",()=>this[_onEnd](stream));stream.on("finish",()=>this[_onEnd](stream))}[_onError](stream,er){if(stream===this[_tail])this.emit("e\
rror",er)}[_onData](stream,chunk){if(stream===this[_tail])super.write(chunk)}[_onEnd](stream){if(stream===this[_tail])super.end()}pause(){super.pause();return this[_tail]&&
this[_tail].pause&&this[_tail].pause()}emit(ev,...args){if(ev==="resume"&&this[_tail]&&this[_tail].resume)this[_tail].resume();return super.emit(ev,...args)}[_setHead](stream){
this[_head]=stream;stream.on("drain",()=>this[_onDrain](stream))}[_onDrain](stream){if(stream===this[_head])this.emit("drain")}write(chunk,enc,cb){return this[_head].
write(chunk,enc,cb)&&(this.flowing||this.buffer.length===0)}end(chunk,enc,cb){this[_head].end(chunk,enc,cb);return this}}module2.exports=Pipeline}),3473:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const proc=typeof process==="object"&&process?process:{stdout:null,stderr:null};const EE=__nccwpck_require__2(4434);const Stream=__nccwpck_require__2(2203);const SD=__nccwpck_require__2(
3193).StringDecoder;const EOF=Symbol("EOF");const MAYBE_EMIT_END=Symbol("maybeEmitEnd");const EMITTED_END=Symbol("emittedEnd");const EMITTING_END=Symbol("emitti\
ngEnd");const EMITTED_ERROR=Symbol("emittedError");const CLOSED=Symbol("closed");const READ=Symbol("read");const FLUSH=Symbol("flush");const FLUSHCHUNK=Symbol("\
flushChunk");const ENCODING=Symbol("encoding");const DECODER=Symbol("decoder");const FLOWING=Symbol("flowing");const PAUSED=Symbol("paused");const RESUME=Symbol(
"resume");const BUFFERLENGTH=Symbol("bufferLength");const BUFFERPUSH=Symbol("bufferPush");const BUFFERSHIFT=Symbol("bufferShift");const OBJECTMODE=Symbol("objec\
tMode");const DESTROYED=Symbol("destroyed");const EMITDATA=Symbol("emitData");const EMITEND=Symbol("emitEnd");const EMITEND2=Symbol("emitEnd2");const ASYNC=Symbol(
"async");const defer=fn=>Promise.resolve().then(fn);const doIter=global._MP_NO_ITERATOR_SYMBOLS_!=="1";const ASYNCITERATOR=doIter&&Symbol.asyncIterator||Symbol(
"asyncIterator not implemented");const ITERATOR=doIter&&Symbol.iterator||Symbol("iterator not implemented");const isEndish=ev=>ev==="end"||ev==="finish"||ev==="\
prefinish";const isArrayBuffer=b=>b instanceof ArrayBuffer||typeof b==="object"&&b.constructor&&b.constructor.name==="ArrayBuffer"&&b.byteLength>=0;const isArrayBufferView=b=>!Buffer.
isBuffer(b)&&ArrayBuffer.isView(b);class Pipe{constructor(src,dest,opts){this.src=src;this.dest=dest;this.opts=opts;this.ondrain=()=>src[RESUME]();dest.on("drai\
n",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(){}end(){this.unpipe();if(this.opts.end)this.dest.end()}}class PipeProxyErrors extends Pipe{unpipe(){
this.src.removeListener("error",this.proxyErrors);super.unpipe()}constructor(src,dest,opts){super(src,dest,opts);this.proxyErrors=er=>dest.emit("error",er);src.
on("error",this.proxyErrors)}}module2.exports=class Minipass extends Stream{constructor(options){super();this[FLOWING]=false;this[PAUSED]=false;this.pipes=[];this.
buffer=[];this[OBJECTMODE]=options&&options.objectMode||false;if(this[OBJECTMODE])this[ENCODING]=null;else this[ENCODING]=options&&options.encoding||null;if(this[ENCODING]===
"buffer")this[ENCODING]=null;this[ASYNC]=options&&!!options.async||false;this[DECODER]=this[ENCODING]?new SD(this[ENCODING]):null;this[EOF]=false;this[EMITTED_END]=
false;this[EMITTING_END]=false;this[CLOSED]=false;this[EMITTED_ERROR]=null;this.writable=true;this.readable=true;this[BUFFERLENGTH]=0;this[DESTROYED]=false}get bufferLength(){
return this[BUFFERLENGTH]}get encoding(){return this[ENCODING]}set encoding(enc){if(this[OBJECTMODE])throw new Error("cannot set encoding in objectMode");if(this[ENCODING]&&
enc!==this[ENCODING]&&(this[DECODER]&&this[DECODER].lastNeed||this[BUFFERLENGTH]))throw new Error("cannot change encoding");if(this[ENCODING]!==enc){this[DECODER]=
enc?new SD(enc):null;if(this.buffer.length)this.buffer=this.buffer.map(chunk=>this[DECODER].write(chunk))}this[ENCODING]=enc}setEncoding(enc){this.encoding=enc}get objectMode(){
return this[OBJECTMODE]}set objectMode(om){this[OBJECTMODE]=this[OBJECTMODE]||!!om}get["async"](){return this[ASYNC]}set["async"](a){this[ASYNC]=this[ASYNC]||!!a}write(chunk,encoding,cb){
if(this[EOF])throw new Error("write after end");if(this[DESTROYED]){this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),
{code:"ERR_STREAM_DESTROYED"}));return true}if(typeof encoding==="function")cb=encoding,encoding="utf8";if(!encoding)encoding="utf8";const fn=this[ASYNC]?defer:
f=>f();if(!this[OBJECTMODE]&&!Buffer.isBuffer(chunk)){if(isArrayBufferView(chunk))chunk=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength);else if(isArrayBuffer(
chunk))chunk=Buffer.from(chunk);else if(typeof chunk!=="string")this.objectMode=true}if(this[OBJECTMODE]){if(this.flowing&&this[BUFFERLENGTH]!==0)this[FLUSH](true);
if(this.flowing)this.emit("data",chunk);else this[BUFFERPUSH](chunk);if(this[BUFFERLENGTH]!==0)this.emit("readable");if(cb)fn(cb);return this.flowing}if(!chunk.
length){if(this[BUFFERLENGTH]!==0)this.emit("readable");if(cb)fn(cb);return this.flowing}if(typeof chunk==="string"&&!(encoding===this[ENCODING]&&!this[DECODER].
lastNeed)){chunk=Buffer.from(chunk,encoding)}if(Buffer.isBuffer(chunk)&&this[ENCODING])chunk=this[DECODER].write(chunk);if(this.flowing&&this[BUFFERLENGTH]!==0)
this[FLUSH](true);if(this.flowing)this.emit("data",chunk);else this[BUFFERPUSH](chunk);if(this[BUFFERLENGTH]!==0)this.emit("readable");if(cb)fn(cb);return this.
flowing}read(n){if(this[DESTROYED])return null;if(this[BUFFERLENGTH]===0||n===0||n>this[BUFFERLENGTH]){this[MAYBE_EMIT_END]();return null}if(this[OBJECTMODE])n=
null;if(this.buffer.length>1&&!this[OBJECTMODE]){if(this.encoding)this.buffer=[this.buffer.join("")];else this.buffer=[Buffer.concat(this.buffer,this[BUFFERLENGTH])]}
const ret=this[READ](n||null,this.buffer[0]);this[MAYBE_EMIT_END]();return ret}[READ](n,chunk){if(n===chunk.length||n===null)this[BUFFERSHIFT]();else{this.buffer[0]=
chunk.slice(n);chunk=chunk.slice(0,n);this[BUFFERLENGTH]-=n}this.emit("data",chunk);if(!this.buffer.length&&!this[EOF])this.emit("drain");return chunk}end(chunk,encoding,cb){
if(typeof chunk==="function")cb=chunk,chunk=null;if(typeof encoding==="function")cb=encoding,encoding="utf8";if(chunk)this.write(chunk,encoding);if(cb)this.once(
"end",cb);this[EOF]=true;this.writable=false;if(this.flowing||!this[PAUSED])this[MAYBE_EMIT_END]();return this}[RESUME](){if(this[DESTROYED])return;this[PAUSED]=
false;this[FLOWING]=true;this.emit("resume");if(this.buffer.length)this[FLUSH]();else if(this[EOF])this[MAYBE_EMIT_END]();else this.emit("drain")}resume(){return this[RESUME]()}pause(){
this[FLOWING]=false;this[PAUSED]=true}get destroyed(){return this[DESTROYED]}get flowing(){return this[FLOWING]}get paused(){return this[PAUSED]}[BUFFERPUSH](chunk){
if(this[OBJECTMODE])this[BUFFERLENGTH]+=1;else this[BUFFERLENGTH]+=chunk.length;this.buffer.push(chunk)}[BUFFERSHIFT](){if(this.buffer.length){if(this[OBJECTMODE])
this[BUFFERLENGTH]-=1;else this[BUFFERLENGTH]-=this.buffer[0].length}return this.buffer.shift()}[FLUSH](noDrain){do{}while(this[FLUSHCHUNK](this[BUFFERSHIFT]()));
if(!noDrain&&!this.buffer.length&&!this[EOF])this.emit("drain")}[FLUSHCHUNK](chunk){return chunk?(this.emit("data",chunk),this.flowing):false}pipe(dest,opts){if(this[DESTROYED])
return;const ended=this[EMITTED_END];opts=opts||{};if(dest===proc.stdout||dest===proc.stderr)opts.end=false;else opts.end=opts.end!==false;opts.proxyErrors=!!opts.
proxyErrors;if(ended){if(opts.end)dest.end()}else{this.pipes.push(!opts.proxyErrors?new Pipe(this,dest,opts):new PipeProxyErrors(this,dest,opts));if(this[ASYNC])
defer(()=>this[RESUME]());else this[RESUME]()}return dest}unpipe(dest){const p=this.pipes.find(p2=>p2.dest===dest);if(p){this.pipes.splice(this.pipes.indexOf(p),
1);p.unpipe()}}addListener(ev,fn){return this.on(ev,fn)}on(ev,fn){const ret=super.on(ev,fn);if(ev==="data"&&!this.pipes.length&&!this.flowing)this[RESUME]();else if(ev===
"readable"&&this[BUFFERLENGTH]!==0)super.emit("readable");else if(isEndish(ev)&&this[EMITTED_END]){super.emit(ev);this.removeAllListeners(ev)}else if(ev==="erro\
r"&&this[EMITTED_ERROR]){if(this[ASYNC])defer(()=>fn.call(this,this[EMITTED_ERROR]));else fn.call(this,this[EMITTED_ERROR])}return ret}get emittedEnd(){return this[EMITTED_END]}[MAYBE_EMIT_END](){
if(!this[EMITTING_END]&&!this[EMITTED_END]&&!this[DESTROYED]&&this.buffer.length===0&&this[EOF]){this[EMITTING_END]=true;this.emit("end");this.emit("prefinish");
this.emit("finish");if(this[CLOSED])this.emit("close");this[EMITTING_END]=false}}emit(ev,data,...extra){if(ev!=="error"&&ev!=="close"&&ev!==DESTROYED&&this[DESTROYED])
return;else if(ev==="data"){return!data?false:this[ASYNC]?defer(()=>this[EMITDATA](data)):this[EMITDATA](data)}else if(ev==="end"){return this[EMITEND]()}else if(ev===
"close"){this[CLOSED]=true;if(!this[EMITTED_END]&&!this[DESTROYED])return;const ret2=super.emit("close");this.removeAllListeners("close");return ret2}else if(ev===
"error"){this[EMITTED_ERROR]=data;const ret2=super.emit("error",data);this[MAYBE_EMIT_END]();return ret2}else if(ev==="resume"){const ret2=super.emit("resume");
this[MAYBE_EMIT_END]();return ret2}else if(ev==="finish"||ev==="prefinish"){const ret2=super.emit(ev);this.removeAllListeners(ev);return ret2}const ret=super.emit(
ev,data,...extra);this[MAYBE_EMIT_END]();return ret}[EMITDATA](data){for(const p of this.pipes){if(p.dest.write(data)===false)this.pause()}const ret=super.emit(
"data",data);this[MAYBE_EMIT_END]();return ret}[EMITEND](){if(this[EMITTED_END])return;this[EMITTED_END]=true;this.readable=false;if(this[ASYNC])defer(()=>this[EMITEND2]());else
this[EMITEND2]()}[EMITEND2](){if(this[DECODER]){const data=this[DECODER].end();if(data){for(const p of this.pipes){p.dest.write(data)}super.emit("data",data)}}for(const p of this.
pipes){p.end()}const ret=super.emit("end");this.removeAllListeners("end");return ret}collect(){const buf=[];if(!this[OBJECTMODE])buf.dataLength=0;const p=this.promise();
this.on("data",c=>{buf.push(c);if(!this[OBJECTMODE])buf.dataLength+=c.length});return p.then(()=>buf)}concat(){return this[OBJECTMODE]?Promise.reject(new Error(
"cannot concat in objectMode")):this.collect().then(buf=>this[OBJECTMODE]?Promise.reject(new Error("cannot concat in objectMode")):this[ENCODING]?buf.join(""):Buffer.
concat(buf,buf.dataLength))}promise(){return new Promise((resolve,reject)=>{this.on(DESTROYED,()=>reject(new Error("stream destroyed")));this.on("error",er=>reject(
er));this.on("end",()=>resolve())})}[ASYNCITERATOR](){const next=()=>{const res=this.read();if(res!==null)return Promise.resolve({done:false,value:res});if(this[EOF])
return Promise.resolve({done:true});let resolve=null;let reject=null;const onerr=er=>{this.removeListener("data",ondata);this.removeListener("end",onend);reject(
er)};const ondata=value=>{this.removeListener("error",onerr);this.removeListener("end",onend);this.pause();resolve({value,done:!!this[EOF]})};const onend=()=>{this.
removeListener("error",onerr);this.removeListener("data",ondata);resolve({done:true})};const ondestroy=()=>onerr(new Error("stream destroyed"));return new Promise(
(res2,rej)=>{reject=rej;resolve=res2;this.once(DESTROYED,ondestroy);this.once("error",onerr);this.once("end",onend);this.once("data",ondata)})};return{next}}[ITERATOR](){
const next=()=>{const value=this.read();const done=value===null;return{value,done}};return{next}}destroy(er){if(this[DESTROYED]){if(er)this.emit("error",er);else
this.emit(DESTROYED);return this}this[DESTROYED]=true;this.buffer.length=0;this[BUFFERLENGTH]=0;if(typeof this.close==="function"&&!this[CLOSED])this.close();if(er)
this.emit("error",er);else this.emit(DESTROYED);return this}static isStream(s){return!!s&&(s instanceof Minipass||s instanceof Stream||s instanceof EE&&(typeof s.
pipe==="function"||typeof s.write==="function"&&typeof s.end==="function"))}}}),4523:(module2=>{var s=1e3;var m=s*60;var h=m*60;var d=h*24;var w=d*7;var y=d*365.25;
module2.exports=function(val,options){options=options||{};var type=typeof val;if(type==="string"&&val.length>0){return parse(val)}else if(type==="number"&&isFinite(
val)){return options.long?fmtLong(val):fmtShort(val)}throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse(str){
str=String(str);if(str.length>100){return}var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str);if(!match){return}var n=parseFloat(match[1]);var type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"yrs":case"yr":case"y":return n*
y;case"weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"\
minute":case"mins":case"min":case"m":return n*m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"mse\
cs":case"msec":case"ms":return n;default:return void 0}}function fmtShort(ms){var msAbs=Math.abs(ms);if(msAbs>=d){return Math.round(ms/d)+"d"}if(msAbs>=h){return Math.
round(ms/h)+"h"}if(msAbs>=m){return Math.round(ms/m)+"m"}if(msAbs>=s){return Math.round(ms/s)+"s"}return ms+"ms"}function fmtLong(ms){var msAbs=Math.abs(ms);if(msAbs>=
d){return plural(ms,msAbs,d,"day")}if(msAbs>=h){return plural(ms,msAbs,h,"hour")}if(msAbs>=m){return plural(ms,msAbs,m,"minute")}if(msAbs>=s){return plural(ms,msAbs,
s,"second")}return ms+" ms"}function plural(ms,msAbs,n,name){var isPlural=msAbs>=n*1.5;return Math.round(ms/n)+" "+name+(isPlural?"s":"")}}),9779:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
var preferredCharsets=__nccwpck_require__2(8784);var preferredEncodings=__nccwpck_require__2(1934);var preferredLanguages=__nccwpck_require__2(685);var preferredMediaTypes=__nccwpck_require__2(
4851);module2.exports=Negotiator;module2.exports.Negotiator=Negotiator;function Negotiator(request){if(!(this instanceof Negotiator)){return new Negotiator(request)}
this.request=request}Negotiator.prototype.charset=function charset(available){var set=this.charsets(available);return set&&set[0]};Negotiator.prototype.charsets=
function charsets(available){return preferredCharsets(this.request.headers["accept-charset"],available)};Negotiator.prototype.encoding=function encoding(available,opts){
var set=this.encodings(available,opts);return set&&set[0]};Negotiator.prototype.encodings=function encodings(available,options){var opts=options||{};return preferredEncodings(
this.request.headers["accept-encoding"],available,opts.preferred)};Negotiator.prototype.language=function language(available){var set=this.languages(available);
return set&&set[0]};Negotiator.prototype.languages=function languages(available){return preferredLanguages(this.request.headers["accept-language"],available)};Negotiator.
prototype.mediaType=function mediaType(available){var set=this.mediaTypes(available);return set&&set[0]};Negotiator.prototype.mediaTypes=function mediaTypes(available){
return preferredMediaTypes(this.request.headers.accept,available)};Negotiator.prototype.preferredCharset=Negotiator.prototype.charset;Negotiator.prototype.preferredCharsets=
Negotiator.prototype.charsets;Negotiator.prototype.preferredEncoding=Negotiator.prototype.encoding;Negotiator.prototype.preferredEncodings=Negotiator.prototype.
encodings;Negotiator.prototype.preferredLanguage=Negotiator.prototype.language;Negotiator.prototype.preferredLanguages=Negotiator.prototype.languages;Negotiator.
prototype.preferredMediaType=Negotiator.prototype.mediaType;Negotiator.prototype.preferredMediaTypes=Negotiator.prototype.mediaTypes}),375:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
var contentType=__nccwpck_require__2(4092);module2.exports=parseAccept;function parseAccept(header){var values=[];var index=0;while(index<header.length){var start=skipOptionalWhitespace(
header,index);var parsed=contentType.parse(header,{comma:true,start});parsed.type=header.slice(start,start+parsed.type.length);values.push(parsed);index=parsed.
index+1}return values}function skipOptionalWhitespace(header,index){var cursor=index;while(header.charCodeAt(cursor)===32||header.charCodeAt(cursor)===9){cursor++}
return cursor}}),8784:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{var parseAccept=__nccwpck_require__2(375);module2.exports=preferredCharsets;module2.
exports.preferredCharsets=preferredCharsets;function parseAcceptCharset(accept){var accepts=parseAccept(accept);for(var i=0,j=0;i<accepts.length;i++){var charset=formatCharset(
accepts[i],i);if(charset)accepts[j++]=charset}accepts.length=j;return accepts}function formatCharset(parsed,i){if(!parsed.type)return null;return{charset:parsed.
type,q:parsed.parameters.q?parseFloat(parsed.parameters.q):1,i}}function getCharsetPriority(charset,accepted,index){var priority={o:-1,q:0,s:0};for(var i=0;i<accepted.
length;i++){var spec=specify(charset,accepted[i],index);if(spec&&(priority.s-spec.s||priority.q-spec.q||priority.o-spec.o)<0){priority=spec}}return priority}function specify(charset,spec,index){
var s=0;if(spec.charset.toLowerCase()===charset.toLowerCase()){s|=1}else if(spec.charset!=="*"){return null}return{i:index,o:spec.i,q:spec.q,s}}function preferredCharsets(accept,provided){
var accepts=parseAcceptCharset(accept===void 0?"*":accept||"");if(!provided){return accepts.filter(isQuality).sort(compareSpecs).map(getFullCharset)}var priorities=provided.
map(function getPriority(type,index){return getCharsetPriority(type,accepts,index)});return priorities.filter(isQuality).sort(compareSpecs).map(function getCharset(priority){
return provided[priorities.indexOf(priority)]})}function compareSpecs(a,b){return b.q-a.q||b.s-a.s||a.o-b.o||a.i-b.i||0}function getFullCharset(spec){return spec.
charset}function isQuality(spec){return spec.q>0}}),1934:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{var parseAccept=__nccwpck_require__2(375);module2.
exports=preferredEncodings;module2.exports.preferredEncodings=preferredEncodings;function parseAcceptEncoding(accept){var accepts=parseAccept(accept);var hasIdentity=false;
var minQuality=1;for(var i=0,j=0;i<accepts.length;i++){var encoding=formatEncoding(accepts[i],i);if(encoding){accepts[j++]=encoding;hasIdentity=hasIdentity||specify(
"identity",encoding);minQuality=Math.min(minQuality,encoding.q||1)}}if(!hasIdentity){accepts[j++]={encoding:"identity",q:minQuality,i}}accepts.length=j;return accepts}
function formatEncoding(parsed,i){if(!parsed.type)return null;return{encoding:parsed.type,q:parsed.parameters.q?parseFloat(parsed.parameters.q):1,i}}function getEncodingPriority(encoding,accepted,index){
var priority={encoding,o:-1,q:0,s:0};for(var i=0;i<accepted.length;i++){var spec=specify(encoding,accepted[i],index);if(spec&&(priority.s-spec.s||priority.q-spec.
q||priority.o-spec.o)<0){priority=spec}}return priority}function specify(encoding,spec,index){var s=0;if(spec.encoding.toLowerCase()===encoding.toLowerCase()){s|=
1}else if(spec.encoding!=="*"){return null}return{encoding,i:index,o:spec.i,q:spec.q,s}};function preferredEncodings(accept,provided,preferred){var accepts=parseAcceptEncoding(
accept||"");var comparator=preferred?function comparator2(a,b){if(a.q!==b.q){return b.q-a.q}var aPreferred=preferred.indexOf(a.encoding);var bPreferred=preferred.
indexOf(b.encoding);if(aPreferred===-1&&bPreferred===-1){return b.s-a.s||a.o-b.o||a.i-b.i}if(aPreferred!==-1&&bPreferred!==-1){return aPreferred-bPreferred}return aPreferred===
-1?1:-1}:compareSpecs;if(!provided){return accepts.filter(isQuality).sort(comparator).map(getFullEncoding)}var priorities=provided.map(function getPriority(type,index){
return getEncodingPriority(type,accepts,index)});return priorities.filter(isQuality).sort(comparator).map(function getEncoding(priority){return provided[priorities.
indexOf(priority)]})}function compareSpecs(a,b){return b.q-a.q||b.s-a.s||a.o-b.o||a.i-b.i}function getFullEncoding(spec){return spec.encoding}function isQuality(spec){
return spec.q>0}}),685:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{var contentType=__nccwpck_require__2(4092);var parseAccept=__nccwpck_require__2(
375);module2.exports=preferredLanguages;module2.exports.preferredLanguages=preferredLanguages;function parseAcceptLanguage(accept){var accepts=parseAccept(accept);
for(var i=0,j=0;i<accepts.length;i++){var language=formatLanguage(accepts[i],i);if(language)accepts[j++]=language}accepts.length=j;return accepts}function formatLanguage(parsed,i){
if(!parsed.type)return null;var hyphen=parsed.type.indexOf("-");var prefix=hyphen===-1?parsed.type:parsed.type.slice(0,hyphen);var suffix=hyphen===-1?void 0:parsed.
type.slice(hyphen+1);return{prefix,suffix,q:parsed.parameters.q?parseFloat(parsed.parameters.q):1,i,full:parsed.type}}function getLanguagePriority(language,accepted,index){
var priority={o:-1,q:0,s:0};for(var i=0;i<accepted.length;i++){var spec=specify(language,accepted[i],index);if(spec&&(priority.s-spec.s||priority.q-spec.q||priority.
o-spec.o)<0){priority=spec}}return priority}function specify(language,spec,index){var p=formatLanguage(contentType.parse(language),0);if(!p)return null;var s=0;
if(spec.full.toLowerCase()===p.full.toLowerCase()){s|=4}else if(spec.prefix.toLowerCase()===p.full.toLowerCase()){s|=2}else if(spec.full.toLowerCase()===p.prefix.
toLowerCase()){s|=1}else if(spec.full!=="*"){return null}return{i:index,o:spec.i,q:spec.q,s}};function preferredLanguages(accept,provided){var accepts=parseAcceptLanguage(
accept===void 0?"*":accept||"");if(!provided){return accepts.filter(isQuality).sort(compareSpecs).map(getFullLanguage)}var priorities=provided.map(function getPriority(type,index){
return getLanguagePriority(type,accepts,index)});return priorities.filter(isQuality).sort(compareSpecs).map(function getLanguage(priority){return provided[priorities.
indexOf(priority)]})}function compareSpecs(a,b){return b.q-a.q||b.s-a.s||a.o-b.o||a.i-b.i||0}function getFullLanguage(spec){return spec.full}function isQuality(spec){
return spec.q>0}}),4851:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{var contentType=__nccwpck_require__2(4092);var parseAcceptHeader=__nccwpck_require__2(
375);module2.exports=preferredMediaTypes;module2.exports.preferredMediaTypes=preferredMediaTypes;function parseAccept(accept){var accepts=parseAcceptHeader(accept);
for(var i=0,j=0;i<accepts.length;i++){var mediaType=formatMediaType(accepts[i],i);if(mediaType)accepts[j++]=mediaType}accepts.length=j;return accepts}function formatMediaType(parsed,i){
var slash=parsed.type.indexOf("/");if(slash===-1)return null;var q=parsed.parameters.q?parseFloat(parsed.parameters.q):1;delete parsed.parameters.q;return{type:parsed.
type.slice(0,slash),subtype:parsed.type.slice(slash+1),params:parsed.parameters,q,i}}function getMediaTypePriority(type,accepted,index){var priority={o:-1,q:0,s:0};
for(var i=0;i<accepted.length;i++){var spec=specify(type,accepted[i],index);if(spec&&(priority.s-spec.s||priority.q-spec.q||priority.o-spec.o)<0){priority=spec}}
return priority}function specify(type,spec,index){var p=formatMediaType(contentType.parse(type),0);var s=0;if(!p){return null}if(spec.type.toLowerCase()==p.type.
toLowerCase()){s|=4}else if(spec.type!="*"){return null}if(spec.subtype.toLowerCase()==p.subtype.toLowerCase()){s|=2}else if(spec.subtype!="*"){return null}var keys=Object.
keys(spec.params);if(keys.length>0){if(keys.every(function(k){return spec.params[k]=="*"||(spec.params[k]||"").toLowerCase()==(p.params[k]||"").toLowerCase()})){
s|=1}else{return null}}return{i:index,o:spec.i,q:spec.q,s}}function preferredMediaTypes(accept,provided){var accepts=parseAccept(accept===void 0?"*/*":accept||"");
if(!provided){return accepts.filter(isQuality).sort(compareSpecs).map(getFullType)}var priorities=provided.map(function getPriority(type,index){return getMediaTypePriority(
type,accepts,index)});return priorities.filter(isQuality).sort(compareSpecs).map(function getType(priority){return provided[priorities.indexOf(priority)]})}function compareSpecs(a,b){
return b.q-a.q||b.s-a.s||a.o-b.o||a.i-b.i||0}function getFullType(spec){return spec.type+"/"+spec.subtype}function isQuality(spec){return spec.q>0}}),2818:(module2=>{
const META=Symbol("proc-log.meta");module2.exports={META,output:{LEVELS:["standard","error","buffer","flush"],KEYS:{standard:"standard",error:"error",buffer:"bu\
ffer",flush:"flush"},standard:function(...args){return process.emit("output","standard",...args)},error:function(...args){return process.emit("output","error",...args)},
buffer:function(...args){return process.emit("output","buffer",...args)},flush:function(...args){return process.emit("output","flush",...args)}},log:{LEVELS:["n\
otice","error","warn","info","verbose","http","silly","timing","pause","resume"],KEYS:{notice:"notice",error:"error",warn:"warn",info:"info",verbose:"verbose",http:"\
http",silly:"silly",timing:"timing",pause:"pause",resume:"resume"},error:function(...args){return process.emit("log","error",...args)},notice:function(...args){
return process.emit("log","notice",...args)},warn:function(...args){return process.emit("log","warn",...args)},info:function(...args){return process.emit("log",
"info",...args)},verbose:function(...args){return process.emit("log","verbose",...args)},http:function(...args){return process.emit("log","http",...args)},silly:function(...args){
return process.emit("log","silly",...args)},timing:function(...args){return process.emit("log","timing",...args)},pause:function(){return process.emit("log","pa\
use")},resume:function(){return process.emit("log","resume")}},time:{LEVELS:["start","end"],KEYS:{start:"start",end:"end"},start:function(name,fn){process.emit(
"time","start",name);function end(){return process.emit("time","end",name)}if(typeof fn==="function"){const res=fn();if(res&&res.finally){return res.finally(end)}
end();return res}return end},end:function(name){return process.emit("time","end",name)}},input:{LEVELS:["start","end","read"],KEYS:{start:"start",end:"end",read:"\
read"},start:function(...args){let fn;if(typeof args[0]==="function"){fn=args.shift()}process.emit("input","start",...args);function end(){return process.emit("\
input","end",...args)}if(typeof fn==="function"){const res=fn();if(res&&res.finally){return res.finally(end)}end();return res}return end},end:function(...args){
return process.emit("input","end",...args)},read:function(...args){let resolve,reject;const promise=new Promise((_resolve,_reject)=>{resolve=_resolve;reject=_reject});
process.emit("input","read",resolve,reject,...args);return promise}}}}),5275:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const ANY=Symbol("SemVer\
 ANY");class Comparator{static get ANY(){return ANY}constructor(comp,options){options=parseOptions(options);if(comp instanceof Comparator){if(comp.loose===!!options.
loose){return comp}else{comp=comp.value}}comp=comp.trim().split(/\s+/).join(" ");debug("comparator",comp,options);this.options=options;this.loose=!!options.loose;
this.parse(comp);if(this.semver===ANY){this.value=""}else{this.value=this.operator+this.semver.version}debug("comp",this)}parse(comp){const r=this.options.loose?
re[t.COMPARATORLOOSE]:re[t.COMPARATOR];const m=comp.match(r);if(!m){throw new TypeError(`Invalid comparator: ${comp}`)}this.operator=m[1]!==void 0?m[1]:"";if(this.
operator==="="){this.operator=""}if(!m[2]){this.semver=ANY}else{this.semver=new SemVer(m[2],this.options.loose)}}toString(){return this.value}test(version){debug(
"Comparator.test",version,this.options.loose);if(this.semver===ANY||version===ANY){return true}if(typeof version==="string"){try{version=new SemVer(version,this.
options)}catch(er){return false}}return cmp(version,this.operator,this.semver,this.options)}intersects(comp,options){if(!(comp instanceof Comparator)){throw new TypeError(
"a Comparator is required")}if(this.operator===""){if(this.value===""){return true}return new Range(comp.value,options).test(this.value)}else if(comp.operator===
""){if(comp.value===""){return true}return new Range(this.value,options).test(comp.semver)}options=parseOptions(options);if(options.includePrerelease&&(this.value===
"<0.0.0-0"||comp.value==="<0.0.0-0")){return false}if(!options.includePrerelease&&(this.value.startsWith("<0.0.0")||comp.value.startsWith("<0.0.0"))){return false}
if(this.operator.startsWith(">")&&comp.operator.startsWith(">")){return true}if(this.operator.startsWith("<")&&comp.operator.startsWith("<")){return true}if(this.
semver.version===comp.semver.version&&this.operator.includes("=")&&comp.operator.includes("=")){return true}if(cmp(this.semver,"<",comp.semver,options)&&this.operator.
startsWith(">")&&comp.operator.startsWith("<")){return true}if(cmp(this.semver,">",comp.semver,options)&&this.operator.startsWith("<")&&comp.operator.startsWith(
">")){return true}return false}}module2.exports=Comparator;const parseOptions=__nccwpck_require__2(7308);const{safeRe:re,t}=__nccwpck_require__2(3191);const cmp=__nccwpck_require__2(
8446);const debug=__nccwpck_require__2(5519);const SemVer=__nccwpck_require__2(1603);const Range=__nccwpck_require__2(9046)}),9046:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const SPACE_CHARACTERS=/\s+/g;class Range{constructor(range,options){options=parseOptions(options);if(range instanceof Range){if(range.loose===!!options.loose&&
range.includePrerelease===!!options.includePrerelease){return range}else{return new Range(range.raw,options)}}if(range instanceof Comparator){this.raw=range.value;
this.set=[[range]];this.formatted=void 0;return this}this.options=options;this.loose=!!options.loose;this.includePrerelease=!!options.includePrerelease;this.raw=
range.trim().replace(SPACE_CHARACTERS," ");this.set=this.raw.split("||").map(r=>this.parseRange(r.trim())).filter(c=>c.length);if(!this.set.length){throw new TypeError(
`Invalid SemVer Range: ${this.raw}`)}if(this.set.length>1){const first=this.set[0];this.set=this.set.filter(c=>!isNullSet(c[0]));if(this.set.length===0){this.set=
[first]}else if(this.set.length>1){for(const c of this.set){if(c.length===1&&isAny(c[0])){this.set=[c];break}}}}this.formatted=void 0}get range(){if(this.formatted===
void 0){this.formatted="";for(let i=0;i<this.set.length;i++){if(i>0){this.formatted+="||"}const comps=this.set[i];for(let k=0;k<comps.length;k++){if(k>0){this.formatted+=
" "}this.formatted+=comps[k].toString().trim()}}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(range){range=range.replace(
BUILDSTRIPRE,"");const memoOpts=(this.options.includePrerelease&&FLAG_INCLUDE_PRERELEASE)|(this.options.loose&&FLAG_LOOSE);const memoKey=memoOpts+":"+range;const cached=cache.
get(memoKey);if(cached){return cached}const loose=this.options.loose;const hr=loose?re[t.HYPHENRANGELOOSE]:re[t.HYPHENRANGE];range=range.replace(hr,hyphenReplace(
this.options.includePrerelease));debug("hyphen replace",range);range=trimComparatorWhitespace(range);debug("comparator trim",range);range=range.replace(re[t.TILDETRIM],
tildeTrimReplace);debug("tilde trim",range);range=range.replace(re[t.CARETTRIM],caretTrimReplace);debug("caret trim",range);let rangeList=range.split(" ").map(comp=>parseComparator(
comp,this.options)).join(" ").split(/\s+/).map(comp=>replaceGTE0(comp,this.options));if(loose){rangeList=rangeList.filter(comp=>{debug("loose invalid filter",comp,
this.options);return!!comp.match(re[t.COMPARATORLOOSE])})}debug("range list",rangeList);const rangeMap=new Map;const comparators=rangeList.map(comp=>new Comparator(
comp,this.options));for(const comp of comparators){if(isNullSet(comp)){return[comp]}rangeMap.set(comp.value,comp)}if(rangeMap.size>1&&rangeMap.has("")){rangeMap.
delete("")}const result=[...rangeMap.values()];cache.set(memoKey,result);return result}intersects(range,options){if(!(range instanceof Range)){throw new TypeError(
"a Range is required")}return this.set.some(thisComparators=>{return isSatisfiable(thisComparators,options)&&range.set.some(rangeComparators=>{return isSatisfiable(
rangeComparators,options)&&thisComparators.every(thisComparator=>{return rangeComparators.every(rangeComparator=>{return thisComparator.intersects(rangeComparator,
options)})})})})}test(version){if(!version){return false}if(typeof version==="string"){try{version=new SemVer(version,this.options)}catch(er){return false}}for(let i=0;i<
this.set.length;i++){if(testSet(this.set[i],version,this.options)){return true}}return false}}module2.exports=Range;const LRU=__nccwpck_require__2(1663);const cache=new LRU;
const parseOptions=__nccwpck_require__2(7308);const Comparator=__nccwpck_require__2(5275);const debug=__nccwpck_require__2(5519);const SemVer=__nccwpck_require__2(
1603);const trimComparatorWhitespace=__nccwpck_require__2(1777);const{safeRe:re,src,t,tildeTrimReplace,caretTrimReplace}=__nccwpck_require__2(3191);const{FLAG_INCLUDE_PRERELEASE,
FLAG_LOOSE}=__nccwpck_require__2(5733);const BUILDSTRIPRE=new RegExp(src[t.BUILD],"g");const isNullSet=c=>c.value==="<0.0.0-0";const isAny=c=>c.value==="";const isSatisfiable=(comparators,options)=>{
let result=true;const remainingComparators=comparators.slice();let testComparator=remainingComparators.pop();while(result&&remainingComparators.length){result=remainingComparators.
every(otherComparator=>{return testComparator.intersects(otherComparator,options)});testComparator=remainingComparators.pop()}return result};const parseComparator=(comp,options)=>{
comp=comp.replace(re[t.BUILD],"");debug("comp",comp,options);comp=replaceCarets(comp,options);debug("caret",comp);comp=replaceTildes(comp,options);debug("tildes",
comp);comp=replaceXRanges(comp,options);debug("xrange",comp);comp=replaceStars(comp,options);debug("stars",comp);return comp};const isX=id=>!id||id.toLowerCase()===
"x"||id==="*";const invalidXRangeOrder=(M,m,p)=>isX(M)&&!isX(m)||isX(m)&&p&&!isX(p);const replaceTildes=(comp,options)=>{return comp.trim().split(/\s+/).map(c=>replaceTilde(
c,options)).join(" ")};const replaceTilde=(comp,options)=>{const r=options.loose?re[t.TILDELOOSE]:re[t.TILDE];const z=options.includePrerelease?"-0":"";return comp.
replace(r,(_,M,m,p,pr)=>{debug("tilde",comp,_,M,m,p,pr);let ret;if(isX(M)){ret=""}else if(isX(m)){ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`}else if(isX(p)){ret=`>=${M}\
.${m}.0${z} <${M}.${+m+1}.0-0`}else if(pr){debug("replaceTilde pr",pr);ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`}else{ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0\
-0`}debug("tilde return",ret);return ret})};const replaceCarets=(comp,options)=>{return comp.trim().split(/\s+/).map(c=>replaceCaret(c,options)).join(" ")};const replaceCaret=(comp,options)=>{
debug("caret",comp,options);const r=options.loose?re[t.CARETLOOSE]:re[t.CARET];const z=options.includePrerelease?"-0":"";return comp.replace(r,(_,M,m,p,pr)=>{debug(
"caret",comp,_,M,m,p,pr);let ret;if(isX(M)){ret=""}else if(isX(m)){ret=`>=${M}.0.0${z} <${+M+1}.0.0-0`}else if(isX(p)){if(M==="0"){ret=`>=${M}.${m}.0${z} <${M}.${+m+
1}.0-0`}else{ret=`>=${M}.${m}.0${z} <${+M+1}.0.0-0`}}else if(pr){debug("replaceCaret pr",pr);if(M==="0"){if(m==="0"){ret=`>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p+
1}-0`}else{ret=`>=${M}.${m}.${p}-${pr} <${M}.${+m+1}.0-0`}}else{ret=`>=${M}.${m}.${p}-${pr} <${+M+1}.0.0-0`}}else{debug("no pr");if(M==="0"){if(m==="0"){ret=`>=${M}\
.${m}.${p} <${M}.${m}.${+p+1}-0`}else{ret=`>=${M}.${m}.${p} <${M}.${+m+1}.0-0`}}else{ret=`>=${M}.${m}.${p} <${+M+1}.0.0-0`}}debug("caret return",ret);return ret})};
const replaceXRanges=(comp,options)=>{debug("replaceXRanges",comp,options);return comp.split(/\s+/).map(c=>replaceXRange(c,options)).join(" ")};const replaceXRange=(comp,options)=>{
comp=comp.trim();const r=options.loose?re[t.XRANGELOOSE]:re[t.XRANGE];return comp.replace(r,(ret,gtlt,M,m,p,pr)=>{debug("xRange",comp,ret,gtlt,M,m,p,pr);if(invalidXRangeOrder(
M,m,p)){return comp}const xM=isX(M);const xm=xM||isX(m);const xp=xm||isX(p);const anyX=xp;if(gtlt==="="&&anyX){gtlt=""}pr=options.includePrerelease?"-0":"";if(xM){
if(gtlt===">"||gtlt==="<"){ret="<0.0.0-0"}else{ret="*"}}else if(gtlt&&anyX){if(xm){m=0}p=0;if(gtlt===">"){gtlt=">=";if(xm){M=+M+1;m=0;p=0}else{m=+m+1;p=0}}else if(gtlt===
"<="){gtlt="<";if(xm){M=+M+1}else{m=+m+1}}if(gtlt==="<"){pr="-0"}ret=`${gtlt+M}.${m}.${p}${pr}`}else if(xm){ret=`>=${M}.0.0${pr} <${+M+1}.0.0-0`}else if(xp){ret=
`>=${M}.${m}.0${pr} <${M}.${+m+1}.0-0`}debug("xRange return",ret);return ret})};const replaceStars=(comp,options)=>{debug("replaceStars",comp,options);return comp.
trim().replace(re[t.STAR],"")};const replaceGTE0=(comp,options)=>{debug("replaceGTE0",comp,options);return comp.trim().replace(re[options.includePrerelease?t.GTE0PRE:
t.GTE0],"")};const hyphenReplace=incPr=>($0,from,fM,fm,fp,fpr,fb,to,tM,tm,tp,tpr)=>{if(isX(fM)){from=""}else if(isX(fm)){from=`>=${fM}.0.0${incPr?"-0":""}`}else if(isX(
fp)){from=`>=${fM}.${fm}.0${incPr?"-0":""}`}else if(fpr){from=`>=${from}`}else{from=`>=${from}${incPr?"-0":""}`}if(isX(tM)){to=""}else if(isX(tm)){to=`<${+tM+1}\
.0.0-0`}else if(isX(tp)){to=`<${tM}.${+tm+1}.0-0`}else if(tpr){to=`<=${tM}.${tm}.${tp}-${tpr}`}else if(incPr){to=`<${tM}.${tm}.${+tp+1}-0`}else{to=`<=${to}`}return`${from}\
 ${to}`.trim()};const testSet=(set,version,options)=>{for(let i=0;i<set.length;i++){if(!set[i].test(version)){return false}}if(version.prerelease.length&&!options.
includePrerelease){for(let i=0;i<set.length;i++){debug(set[i].semver);if(set[i].semver===Comparator.ANY){continue}if(set[i].semver.prerelease.length>0){const allowed=set[i].
semver;if(allowed.major===version.major&&allowed.minor===version.minor&&allowed.patch===version.patch){return true}}}return false}return true}}),1603:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const debug=__nccwpck_require__2(5519);const{MAX_LENGTH:MAX_LENGTH2,MAX_SAFE_INTEGER}=__nccwpck_require__2(5733);const{safeRe:re,t}=__nccwpck_require__2(3191);const parseOptions=__nccwpck_require__2(
7308);const{compareIdentifiers}=__nccwpck_require__2(9916);const isPrereleaseIdentifier=(prerelease,identifier)=>{const identifiers=identifier.split(".");if(identifiers.
length>prerelease.length){return false}for(let i=0;i<identifiers.length;i++){if(compareIdentifiers(prerelease[i],identifiers[i])!==0){return false}}return true};
class SemVer{constructor(version,options){options=parseOptions(options);if(version instanceof SemVer){if(version.loose===!!options.loose&&version.includePrerelease===
!!options.includePrerelease){return version}else{version=version.version}}else if(typeof version!=="string"){throw new TypeError(`Invalid version. Must be a str\
ing. Got type "${typeof version}".`)}if(version.length>MAX_LENGTH2){throw new TypeError(`version is longer than ${MAX_LENGTH2} characters`)}debug("SemVer",version,
options);this.options=options;this.loose=!!options.loose;this.includePrerelease=!!options.includePrerelease;const m=version.trim().match(options.loose?re[t.LOOSE]:
re[t.FULL]);if(!m){throw new TypeError(`Invalid Version: ${version}`)}this.raw=version;this.major=+m[1];this.minor=+m[2];this.patch=+m[3];if(this.major>MAX_SAFE_INTEGER||
this.major<0){throw new TypeError("Invalid major version")}if(this.minor>MAX_SAFE_INTEGER||this.minor<0){throw new TypeError("Invalid minor version")}if(this.patch>
MAX_SAFE_INTEGER||this.patch<0){throw new TypeError("Invalid patch version")}if(!m[4]){this.prerelease=[]}else{this.prerelease=m[4].split(".").map(id=>{if(/^[0-9]+$/.
test(id)){const num=+id;if(num>=0&&num<MAX_SAFE_INTEGER){return num}}return id})}this.build=m[5]?m[5].split("."):[];this.format()}format(){this.version=`${this.
major}.${this.minor}.${this.patch}`;if(this.prerelease.length){this.version+=`-${this.prerelease.join(".")}`}return this.version}toString(){return this.version}compare(other){
debug("SemVer.compare",this.version,this.options,other);if(!(other instanceof SemVer)){if(typeof other==="string"&&other===this.version){return 0}other=new SemVer(
other,this.options)}if(other.version===this.version){return 0}return this.compareMain(other)||this.comparePre(other)}compareMain(other){if(!(other instanceof SemVer)){
other=new SemVer(other,this.options)}if(this.major<other.major){return-1}if(this.major>other.major){return 1}if(this.minor<other.minor){return-1}if(this.minor>other.
minor){return 1}if(this.patch<other.patch){return-1}if(this.patch>other.patch){return 1}return 0}comparePre(other){if(!(other instanceof SemVer)){other=new SemVer(
other,this.options)}if(this.prerelease.length&&!other.prerelease.length){return-1}else if(!this.prerelease.length&&other.prerelease.length){return 1}else if(!this.
prerelease.length&&!other.prerelease.length){return 0}let i=0;do{const a=this.prerelease[i];const b=other.prerelease[i];debug("prerelease compare",i,a,b);if(a===
void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===void 0){return-1}else if(a===b){continue}else{return compareIdentifiers(a,b)}}while(++i)}compareBuild(other){
if(!(other instanceof SemVer)){other=new SemVer(other,this.options)}let i=0;do{const a=this.build[i];const b=other.build[i];debug("build compare",i,a,b);if(a===
void 0&&b===void 0){return 0}else if(b===void 0){return 1}else if(a===void 0){return-1}else if(a===b){continue}else{return compareIdentifiers(a,b)}}while(++i)}inc(release,identifier,identifierBase){
if(release.startsWith("pre")){if(!identifier&&identifierBase===false){throw new Error("invalid increment argument: identifier is empty")}if(identifier){const match=`\
-${identifier}`.match(this.options.loose?re[t.PRERELEASELOOSE]:re[t.PRERELEASE]);if(!match||match[1]!==identifier){throw new Error(`invalid identifier: ${identifier}`)}}}
switch(release){case"premajor":this.prerelease.length=0;this.patch=0;this.minor=0;this.major++;this.inc("pre",identifier,identifierBase);break;case"preminor":this.
prerelease.length=0;this.patch=0;this.minor++;this.inc("pre",identifier,identifierBase);break;case"prepatch":this.prerelease.length=0;this.inc("patch",identifier,
identifierBase);this.inc("pre",identifier,identifierBase);break;case"prerelease":if(this.prerelease.length===0){this.inc("patch",identifier,identifierBase)}this.
inc("pre",identifier,identifierBase);break;case"release":if(this.prerelease.length===0){throw new Error(`version ${this.raw} is not a prerelease`)}this.prerelease.
length=0;break;case"major":if(this.minor!==0||this.patch!==0||this.prerelease.length===0){this.major++}this.minor=0;this.patch=0;this.prerelease=[];break;case"m\
inor":if(this.patch!==0||this.prerelease.length===0){this.minor++}this.patch=0;this.prerelease=[];break;case"patch":if(this.prerelease.length===0){this.patch++}
this.prerelease=[];break;case"pre":{const base=Number(identifierBase)?1:0;if(this.prerelease.length===0){this.prerelease=[base]}else{let i=this.prerelease.length;
while(--i>=0){if(typeof this.prerelease[i]==="number"){this.prerelease[i]++;i=-2}}if(i===-1){if(identifier===this.prerelease.join(".")&&identifierBase===false){
throw new Error("invalid increment argument: identifier already exists")}this.prerelease.push(base)}}if(identifier){let prerelease=[identifier,base];if(identifierBase===
false){prerelease=[identifier]}if(isPrereleaseIdentifier(this.prerelease,identifier)){const prereleaseBase=this.prerelease[identifier.split(".").length];if(isNaN(
prereleaseBase)){this.prerelease=prerelease}}else{this.prerelease=prerelease}}break}default:throw new Error(`invalid increment argument: ${release}`)}this.raw=this.
format();if(this.build.length){this.raw+=`+${this.build.join(".")}`}return this}}module2.exports=SemVer}),9455:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const parse=__nccwpck_require__2(1817);const clean2=(version,options)=>{const s=parse(version.trim().replace(/^[=v]+/,""),options);return s?s.version:null};module2.
exports=clean2}),8446:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const eq=__nccwpck_require__2(3714);const neq=__nccwpck_require__2(6518);const gt=__nccwpck_require__2(
5743);const gte=__nccwpck_require__2(972);const lt=__nccwpck_require__2(3896);const lte=__nccwpck_require__2(7221);const cmp=(a,op,b,loose)=>{switch(op){case"==\
=":if(typeof a==="object"){a=a.version}if(typeof b==="object"){b=b.version}return a===b;case"!==":if(typeof a==="object"){a=a.version}if(typeof b==="object"){b=
b.version}return a!==b;case"":case"=":case"==":return eq(a,b,loose);case"!=":return neq(a,b,loose);case">":return gt(a,b,loose);case">=":return gte(a,b,loose);case"\
<":return lt(a,b,loose);case"<=":return lte(a,b,loose);default:throw new TypeError(`Invalid operator: ${op}`)}};module2.exports=cmp}),9889:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const SemVer=__nccwpck_require__2(1603);const parse=__nccwpck_require__2(1817);const{safeRe:re,t}=__nccwpck_require__2(3191);const coerce=(version,options)=>{if(version instanceof
SemVer){return version}if(typeof version==="number"){version=String(version)}if(typeof version!=="string"){return null}options=options||{};let match=null;if(!options.
rtl){match=version.match(options.includePrerelease?re[t.COERCEFULL]:re[t.COERCE])}else{const coerceRtlRegex=options.includePrerelease?re[t.COERCERTLFULL]:re[t.COERCERTL];
let next;while((next=coerceRtlRegex.exec(version))&&(!match||match.index+match[0].length!==version.length)){if(!match||next.index+next[0].length!==match.index+match[0].
length){match=next}coerceRtlRegex.lastIndex=next.index+next[1].length+next[2].length}coerceRtlRegex.lastIndex=-1}if(match===null){return null}const major=match[2];
const minor=match[3]||"0";const patch=match[4]||"0";const prerelease=options.includePrerelease&&match[5]?`-${match[5]}`:"";const build=options.includePrerelease&&
match[6]?`+${match[6]}`:"";return parse(`${major}.${minor}.${patch}${prerelease}${build}`,options)};module2.exports=coerce}),9256:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const SemVer=__nccwpck_require__2(1603);const compareBuild=(a,b,loose)=>{const versionA=new SemVer(a,loose);const versionB=new SemVer(b,loose);return versionA.compare(
versionB)||versionA.compareBuild(versionB)};module2.exports=compareBuild}),2498:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const compare=__nccwpck_require__2(
6061);const compareLoose=(a,b)=>compare(a,b,true);module2.exports=compareLoose}),6061:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const SemVer=__nccwpck_require__2(
1603);const compare=(a,b,loose)=>new SemVer(a,loose).compare(new SemVer(b,loose));module2.exports=compare}),7535:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const parse=__nccwpck_require__2(1817);const diff=(version1,version2)=>{const v1=parse(version1,null,true);const v2=parse(version2,null,true);const comparison=v1.
compare(v2);if(comparison===0){return null}const v1Higher=comparison>0;const highVersion=v1Higher?v1:v2;const lowVersion=v1Higher?v2:v1;const highHasPre=!!highVersion.
prerelease.length;const lowHasPre=!!lowVersion.prerelease.length;if(lowHasPre&&!highHasPre){if(!lowVersion.patch&&!lowVersion.minor){return"major"}if(lowVersion.
compareMain(highVersion)===0){if(lowVersion.minor&&!lowVersion.patch){return"minor"}return"patch"}}const prefix=highHasPre?"pre":"";if(v1.major!==v2.major){return prefix+
"major"}if(v1.minor!==v2.minor){return prefix+"minor"}if(v1.patch!==v2.patch){return prefix+"patch"}return"prerelease"};module2.exports=diff}),3714:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const compare=__nccwpck_require__2(6061);const eq=(a,b,loose)=>compare(a,b,loose)===0;module2.exports=eq}),5743:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const compare=__nccwpck_require__2(6061);const gt=(a,b,loose)=>compare(a,b,loose)>0;module2.exports=gt}),972:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const compare=__nccwpck_require__2(6061);const gte=(a,b,loose)=>compare(a,b,loose)>=0;module2.exports=gte}),4858:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const SemVer=__nccwpck_require__2(1603);const inc=(version,release,options,identifier,identifierBase)=>{if(typeof options==="string"){identifierBase=identifier;
identifier=options;options=void 0}try{return new SemVer(version instanceof SemVer?version.version:version,options).inc(release,identifier,identifierBase).version}catch(er){
return null}};module2.exports=inc}),3896:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const compare=__nccwpck_require__2(6061);const lt=(a,b,loose)=>compare(
a,b,loose)<0;module2.exports=lt}),7221:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const compare=__nccwpck_require__2(6061);const lte=(a,b,loose)=>compare(
a,b,loose)<=0;module2.exports=lte}),4567:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const SemVer=__nccwpck_require__2(1603);const major=(a,loose)=>new SemVer(
a,loose).major;module2.exports=major}),8467:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const SemVer=__nccwpck_require__2(1603);const minor=(a,loose)=>new SemVer(
a,loose).minor;module2.exports=minor}),6518:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const compare=__nccwpck_require__2(6061);const neq=(a,b,loose)=>compare(
a,b,loose)!==0;module2.exports=neq}),1817:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const SemVer=__nccwpck_require__2(1603);const parse=(version,options,throwErrors=false)=>{
if(version instanceof SemVer){return version}try{return new SemVer(version,options)}catch(er){if(!throwErrors){return null}throw er}};module2.exports=parse}),3276:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const SemVer=__nccwpck_require__2(1603);const patch=(a,loose)=>new SemVer(a,loose).patch;module2.exports=patch}),4282:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const parse=__nccwpck_require__2(1817);const prerelease=(version,options)=>{const parsed=parse(version,options);return parsed&&parsed.prerelease.length?parsed.prerelease:
null};module2.exports=prerelease}),6149:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const compare=__nccwpck_require__2(6061);const rcompare=(a,b,loose)=>compare(
b,a,loose);module2.exports=rcompare}),4624:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const compareBuild=__nccwpck_require__2(9256);const rsort=(list,loose)=>list.
sort((a,b)=>compareBuild(b,a,loose));module2.exports=rsort}),883:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const Range=__nccwpck_require__2(9046);
const satisfies=(version,range,options)=>{try{range=new Range(range,options)}catch(er){return false}return range.test(version)};module2.exports=satisfies}),4888:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const compareBuild=__nccwpck_require__2(9256);const sort=(list,loose)=>list.sort((a,b)=>compareBuild(a,b,loose));module2.exports=sort}),8314:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const parse=__nccwpck_require__2(1817);const constants=__nccwpck_require__2(5733);const SemVer=__nccwpck_require__2(1603);const truncate=(version,truncation,options)=>{
if(!constants.RELEASE_TYPES.includes(truncation)){return null}const clonedVersion=cloneInputVersion(version,options);return clonedVersion&&doTruncation(clonedVersion,
truncation)};const cloneInputVersion=(version,options)=>{const versionStringToParse=version instanceof SemVer?version.version:version;return parse(versionStringToParse,
options)};const doTruncation=(version,truncation)=>{if(isPrerelease(truncation)){return version.version}version.prerelease=[];switch(truncation){case"major":version.
minor=0;version.patch=0;break;case"minor":version.patch=0;break}return version.format()};const isPrerelease=type=>{return type.startsWith("pre")};module2.exports=
truncate}),1988:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const parse=__nccwpck_require__2(1817);const valid=(version,options)=>{const v=parse(
version,options);return v?v.version:null};module2.exports=valid}),2320:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const internalRe=__nccwpck_require__2(
3191);const constants=__nccwpck_require__2(5733);const SemVer=__nccwpck_require__2(1603);const identifiers=__nccwpck_require__2(9916);const parse=__nccwpck_require__2(
1817);const valid=__nccwpck_require__2(1988);const clean2=__nccwpck_require__2(9455);const inc=__nccwpck_require__2(4858);const diff=__nccwpck_require__2(7535);
const major=__nccwpck_require__2(4567);const minor=__nccwpck_require__2(8467);const patch=__nccwpck_require__2(3276);const prerelease=__nccwpck_require__2(4282);
const compare=__nccwpck_require__2(6061);const rcompare=__nccwpck_require__2(6149);const compareLoose=__nccwpck_require__2(2498);const compareBuild=__nccwpck_require__2(
9256);const sort=__nccwpck_require__2(4888);const rsort=__nccwpck_require__2(4624);const gt=__nccwpck_require__2(5743);const lt=__nccwpck_require__2(3896);const eq=__nccwpck_require__2(
3714);const neq=__nccwpck_require__2(6518);const gte=__nccwpck_require__2(972);const lte=__nccwpck_require__2(7221);const cmp=__nccwpck_require__2(8446);const coerce=__nccwpck_require__2(
9889);const truncate=__nccwpck_require__2(8314);const Comparator=__nccwpck_require__2(5275);const Range=__nccwpck_require__2(9046);const satisfies=__nccwpck_require__2(
883);const toComparators=__nccwpck_require__2(9830);const maxSatisfying=__nccwpck_require__2(5377);const minSatisfying=__nccwpck_require__2(2235);const minVersion=__nccwpck_require__2(
2210);const validRange=__nccwpck_require__2(7705);const outside=__nccwpck_require__2(5472);const gtr=__nccwpck_require__2(940);const ltr=__nccwpck_require__2(9605);
const intersects=__nccwpck_require__2(6465);const simplifyRange=__nccwpck_require__2(7076);const subset=__nccwpck_require__2(6585);module2.exports={parse,valid,
clean:clean2,inc,diff,major,minor,patch,prerelease,compare,rcompare,compareLoose,compareBuild,sort,rsort,gt,lt,eq,neq,gte,lte,cmp,coerce,truncate,Comparator,Range,
satisfies,toComparators,maxSatisfying,minSatisfying,minVersion,validRange,outside,gtr,ltr,intersects,simplifyRange,subset,SemVer,re:internalRe.re,src:internalRe.
src,tokens:internalRe.t,SEMVER_SPEC_VERSION:constants.SEMVER_SPEC_VERSION,RELEASE_TYPES:constants.RELEASE_TYPES,compareIdentifiers:identifiers.compareIdentifiers,
rcompareIdentifiers:identifiers.rcompareIdentifiers}}),5733:(module2=>{const SEMVER_SPEC_VERSION="2.0.0";const MAX_LENGTH2=256;const MAX_SAFE_INTEGER=Number.MAX_SAFE_INTEGER||
9007199254740991;const MAX_SAFE_COMPONENT_LENGTH=16;const MAX_SAFE_BUILD_LENGTH=MAX_LENGTH2-6;const WHITESPACE_CHARACTERS=["	","\n","\v","\f","\r"," "," "," ",
" "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\uFEFF"];const RELEASE_TYPES=["major","premajor","minor",
"preminor","patch","prepatch","prerelease"];module2.exports={MAX_LENGTH:MAX_LENGTH2,MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,MAX_SAFE_INTEGER,WHITESPACE_CHARACTERS,
RELEASE_TYPES,SEMVER_SPEC_VERSION,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),5519:(module2=>{const debug=typeof process==="object"&&process.env&&process.env.NODE_DEBUG&&
/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...args)=>console.error("SEMVER",...args):()=>{};module2.exports=debug}),9916:(module2=>{const numeric=/^[0-9]+$/;const compareIdentifiers=(a,b)=>{
if(typeof a==="number"&&typeof b==="number"){return a===b?0:a<b?-1:1}const anum=numeric.test(a);const bnum=numeric.test(b);if(anum&&bnum){a=+a;b=+b}return a===b?
0:anum&&!bnum?-1:bnum&&!anum?1:a<b?-1:1};const rcompareIdentifiers=(a,b)=>compareIdentifiers(b,a);module2.exports={compareIdentifiers,rcompareIdentifiers}}),1663:(module2=>{
class LRUCache{constructor(){this.max=1e3;this.map=new Map}get(key){const value=this.map.get(key);if(value===void 0){return void 0}else{this.map.delete(key);this.
map.set(key,value);return value}}delete(key){return this.map.delete(key)}set(key,value){const deleted=this.delete(key);if(!deleted&&value!==void 0){if(this.map.
size>=this.max){const firstKey=this.map.keys().next().value;this.delete(firstKey)}this.map.set(key,value)}return this}}module2.exports=LRUCache}),7308:(module2=>{
const looseOption=Object.freeze({loose:true});const emptyOpts=Object.freeze({});const parseOptions=options=>{if(!options){return emptyOpts}if(typeof options!=="\
object"){return looseOption}return options};module2.exports=parseOptions}),3191:((module2,exports,__nccwpck_require__2)=>{const{MAX_SAFE_COMPONENT_LENGTH,MAX_SAFE_BUILD_LENGTH,
MAX_LENGTH:MAX_LENGTH2}=__nccwpck_require__2(5733);const debug=__nccwpck_require__2(5519);exports=module2.exports={};const re=exports.re=[];const safeRe=exports.
safeRe=[];const src=exports.src=[];const safeSrc=exports.safeSrc=[];const t=exports.t={};let R=0;const LETTERDASHNUMBER="[a-zA-Z0-9-]";const safeRegexReplacements=[
["\\s",1],["\\d",MAX_LENGTH2],[LETTERDASHNUMBER,MAX_SAFE_BUILD_LENGTH]];const makeSafeRegex=value=>{for(const[token,max]of safeRegexReplacements){value=value.split(
`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`)}return value};const createToken=(name,value,isGlobal)=>{const safe=makeSafeRegex(
value);const index=R++;debug(name,index,value);t[name]=index;src[index]=value;safeSrc[index]=safe;re[index]=new RegExp(value,isGlobal?"g":void 0);safeRe[index]=
new RegExp(safe,isGlobal?"g":void 0)};createToken("NUMERICIDENTIFIER","0|[1-9]\\d*");createToken("NUMERICIDENTIFIERLOOSE","\\d+");createToken("NONNUMERICIDENTIF\
IER",`\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);createToken("MAINVERSION",`(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]}\
)`);createToken("MAINVERSIONLOOSE",`(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("\
PRERELEASEIDENTIFIER",`(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);createToken("PRERELEASEIDENTIFIERLOOSE",`(?:${src[t.NONNUMERICIDENTIFIER]}\
|${src[t.NUMERICIDENTIFIERLOOSE]})`);createToken("PRERELEASE",`(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);createToken("PREREL\
EASELOOSE",`(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);createToken("BUILDIDENTIFIER",`${LETTERDASHNUMBER}+`);createToken(
"BUILD",`(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);createToken("FULLPLAIN",`v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}\
?`);createToken("FULL",`^${src[t.FULLPLAIN]}$`);createToken("LOOSEPLAIN",`[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);createToken(
"LOOSE",`^${src[t.LOOSEPLAIN]}$`);createToken("GTLT","((?:<|>)?=?)");createToken("XRANGEIDENTIFIERLOOSE",`${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);createToken(
"XRANGEIDENTIFIER",`${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);createToken("XRANGEPLAIN",`[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.\
(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);createToken("XRANGEPLAINLOOSE",`[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.
XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);createToken("XRANGE",`^${src[t.GTLT]}\\s*${src[t.
XRANGEPLAIN]}$`);createToken("XRANGELOOSE",`^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);createToken("COERCEPLAIN",`${"(^|[^\\d])(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}\
})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);createToken("COERCE",`${src[t.COERCEPLAIN]}(?:$|[^\\d])`);createToken(
"COERCEFULL",src[t.COERCEPLAIN]+`(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);createToken("COERCERTL",src[t.COERCE],true);createToken("COERCERTLF\
ULL",src[t.COERCEFULL],true);createToken("LONETILDE","(?:~>?)");createToken("TILDETRIM",`(\\s*)${src[t.LONETILDE]}\\s+`,true);exports.tildeTrimReplace="$1~";createToken(
"TILDE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);createToken("TILDELOOSE",`^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);createToken("LONECARET","(?:\\^\
)");createToken("CARETTRIM",`(\\s*)${src[t.LONECARET]}\\s+`,true);exports.caretTrimReplace="$1^";createToken("CARET",`^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
createToken("CARETLOOSE",`^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);createToken("COMPARATORLOOSE",`^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);createToken(
"COMPARATOR",`^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);createToken("COMPARATORTRIM",`(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`,
true);exports.comparatorTrimReplace="$1$2$3";createToken("HYPHENRANGE",`^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);createToken("HYPHENR\
ANGELOOSE",`^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);createToken("STAR","(<|>)?=?\\s*\\*");createToken("GTE0","^\\s*>=\\s*0\\.\
0\\.0\\s*$");createToken("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")}),1777:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{MAX_LENGTH:MAX_LENGTH2,
MAX_SAFE_BUILD_LENGTH,WHITESPACE_CHARACTERS}=__nccwpck_require__2(5733);const whitespace=new Uint8Array(65536);for(const char of WHITESPACE_CHARACTERS){whitespace[char.
charCodeAt(0)]=1}const isWhitespace=char=>char!==void 0&&whitespace[char.charCodeAt(0)]===1;const isVersionPrefix=char=>char==="v"||char==="="||isWhitespace(char);
const isDigit=char=>char!==void 0&&char>="0"&&char<="9";const isLetter=char=>char!==void 0&&(char>="a"&&char<="z"||char>="A"&&char<="Z");const isIdentifierCharacter=char=>isDigit(
char)||isLetter(char)||char==="-";const isVersionStart=char=>isDigit(char)||char==="x"||char==="X"||char==="*";const findDigitsEndIndex=(range,start,limit,digitRuns)=>{
if(!isDigit(range[start])){return start}if(start>=digitRuns.start&&start<digitRuns.end){return Math.min(start+limit,digitRuns.end)}if(start>=digitRuns.previousStart&&
start<digitRuns.previousEnd){return Math.min(start+limit,digitRuns.previousEnd)}let end=start+1;while(isDigit(range[end])){end++}digitRuns.previousStart=digitRuns.
start;digitRuns.previousEnd=digitRuns.end;digitRuns.start=start;digitRuns.end=end;return Math.min(start+limit,end)};const findVersionNumberEndIndex=(range,start,loose,digitRuns)=>{
if(!loose&&range[start]==="0"){return start+1}return findDigitsEndIndex(range,start,loose?MAX_LENGTH2:MAX_LENGTH2+1,digitRuns)};const findPrereleaseIdentifierEndIndex=(range,start,loose,digitRuns)=>{
const digitsEnd=findDigitsEndIndex(range,start,MAX_LENGTH2,digitRuns);if(isLetter(range[digitsEnd])||range[digitsEnd]==="-"){let end=digitsEnd+1;const limit=end+
MAX_SAFE_BUILD_LENGTH;while(end<limit&&isIdentifierCharacter(range[end])){end++}return end}return findVersionNumberEndIndex(range,start,loose,digitRuns)};const findPrereleaseEndIndex=(range,start,loose,digitRuns)=>{
const hyphen=range[start]==="-";if(!loose&&!hyphen){return start}const identifierStart=start+(hyphen?1:0);let end=findPrereleaseIdentifierEndIndex(range,identifierStart,
loose,digitRuns);if(end===identifierStart){if(!loose||!hyphen){return start}end=findPrereleaseIdentifierEndIndex(range,start,loose,digitRuns)}while(range[end]===
"."){const next=findPrereleaseIdentifierEndIndex(range,end+1,loose,digitRuns);if(next===end+1){break}end=next}return end};const findBuildIdentifierEndIndex=(range,start)=>{
let end=start;while(end-start<MAX_SAFE_BUILD_LENGTH&&isIdentifierCharacter(range[end])){end++}return end};const findBuildEndIndex=(range,start)=>{if(range[start]!==
"+"){return start}let end=findBuildIdentifierEndIndex(range,start+1);if(end===start+1){return start}while(range[end]==="."){const next=findBuildIdentifierEndIndex(
range,end+1);if(next===end+1){break}end=next}return end};const findLooseFullVersionEndIndex=(range,start,digitRuns)=>{let end=start;for(let component=0;component<
3;component++){const next=findVersionNumberEndIndex(range,end,true,digitRuns);if(next===end){return start}end=next;if(component<2){if(range[end]!=="."){return start}
end++}}const prereleaseEnd=findPrereleaseEndIndex(range,end,true,digitRuns);return findBuildEndIndex(range,prereleaseEnd)};const findPartialVersionComponentEndIndex=(range,start,digitRuns)=>{
if(isDigit(range[start])){return findVersionNumberEndIndex(range,start,false,digitRuns)}return isVersionStart(range[start])?start+1:start};const findPartialVersionEndIndex=(range,start,digitRuns)=>{
let end=findPartialVersionComponentEndIndex(range,start,digitRuns);for(let component=0;component<2;component++){if(range[end]!=="."){return end}const next=findPartialVersionComponentEndIndex(
range,end+1,digitRuns);if(next===end+1){return end}end=next}const prereleaseEnd=findPrereleaseEndIndex(range,end,false,digitRuns);return findBuildEndIndex(range,
prereleaseEnd)};const findVersionEndIndex=(range,start,digitRuns)=>{const fullVersionEnd=findLooseFullVersionEndIndex(range,start,digitRuns);return fullVersionEnd!==
start?fullVersionEnd:findPartialVersionEndIndex(range,start,digitRuns)};const findRemovableWhitespaceIndex=(range,matchStart)=>{let position=matchStart;if(isWhitespace(
range[position])){position++}if(range[position]==="<"||range[position]===">"){position++}if(range[position]==="="){position++}return isWhitespace(range[position])?
position:-1};const trimComparatorWhitespace=range=>{let result="";let copyFrom=0;let cursor=0;const digitRuns={start:-1,end:-1,previousStart:-1,previousEnd:-1};
while(cursor<range.length){const matchStart=cursor;if(range[cursor]==="<"||range[cursor]===">"){cursor++}else if(!isVersionPrefix(range[cursor])&&!isVersionStart(
range[cursor])){cursor++;continue}while(cursor<range.length&&isVersionPrefix(range[cursor])){cursor++}if(!isVersionStart(range[cursor])){continue}const whitespacePosition=findRemovableWhitespaceIndex(
range,matchStart);if(whitespacePosition!==-1){result+=range.slice(copyFrom,whitespacePosition);copyFrom=whitespacePosition+1}cursor=findVersionEndIndex(range,cursor,
digitRuns)}return result+range.slice(copyFrom)};module2.exports=trimComparatorWhitespace}),940:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const outside=__nccwpck_require__2(
5472);const gtr=(version,range,options)=>outside(version,range,">",options);module2.exports=gtr}),6465:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const Range=__nccwpck_require__2(9046);const intersects=(r1,r2,options)=>{r1=new Range(r1,options);r2=new Range(r2,options);return r1.intersects(r2,options)};module2.
exports=intersects}),9605:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const outside=__nccwpck_require__2(5472);const ltr=(version,range,options)=>outside(
version,range,"<",options);module2.exports=ltr}),5377:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const SemVer=__nccwpck_require__2(1603);const Range=__nccwpck_require__2(
9046);const maxSatisfying=(versions,range,options)=>{let max=null;let maxSV=null;let rangeObj=null;try{rangeObj=new Range(range,options)}catch(er){return null}versions.
forEach(v=>{if(rangeObj.test(v)){if(!max||maxSV.compare(v)===-1){max=v;maxSV=new SemVer(max,options)}}});return max};module2.exports=maxSatisfying}),2235:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const SemVer=__nccwpck_require__2(1603);const Range=__nccwpck_require__2(9046);const minSatisfying=(versions,range,options)=>{let min=null;let minSV=null;let rangeObj=null;
try{rangeObj=new Range(range,options)}catch(er){return null}versions.forEach(v=>{if(rangeObj.test(v)){if(!min||minSV.compare(v)===1){min=v;minSV=new SemVer(min,
options)}}});return min};module2.exports=minSatisfying}),2210:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const SemVer=__nccwpck_require__2(1603);
const Range=__nccwpck_require__2(9046);const gt=__nccwpck_require__2(5743);const minVersion=(range,loose)=>{range=new Range(range,loose);let minver=new SemVer("\
0.0.0");if(range.test(minver)){return minver}minver=new SemVer("0.0.0-0");if(range.test(minver)){return minver}minver=null;for(let i=0;i<range.set.length;++i){const comparators=range.
set[i];let setMin=null;comparators.forEach(comparator=>{const compver=new SemVer(comparator.semver.version);switch(comparator.operator){case">":if(compver.prerelease.
length===0){compver.patch++}else{compver.prerelease.push(0)}compver.raw=compver.format();case"":case">=":if(!setMin||gt(compver,setMin)){setMin=compver}break;case"\
<":case"<=":break;default:throw new Error(`Unexpected operation: ${comparator.operator}`)}});if(setMin&&(!minver||gt(minver,setMin))){minver=setMin}}if(minver&&
range.test(minver)){return minver}return null};module2.exports=minVersion}),5472:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const SemVer=__nccwpck_require__2(
1603);const Comparator=__nccwpck_require__2(5275);const{ANY}=Comparator;const Range=__nccwpck_require__2(9046);const satisfies=__nccwpck_require__2(883);const gt=__nccwpck_require__2(
5743);const lt=__nccwpck_require__2(3896);const lte=__nccwpck_require__2(7221);const gte=__nccwpck_require__2(972);const outside=(version,range,hilo,options)=>{
version=new SemVer(version,options);range=new Range(range,options);let gtfn,ltefn,ltfn,comp,ecomp;switch(hilo){case">":gtfn=gt;ltefn=lte;ltfn=lt;comp=">";ecomp=
">=";break;case"<":gtfn=lt;ltefn=gte;ltfn=gt;comp="<";ecomp="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(satisfies(version,
range,options)){return false}for(let i=0;i<range.set.length;++i){const comparators=range.set[i];let high=null;let low=null;comparators.forEach(comparator=>{if(comparator.
semver===ANY){comparator=new Comparator(">=0.0.0")}high=high||comparator;low=low||comparator;if(gtfn(comparator.semver,high.semver,options)){high=comparator}else if(ltfn(
comparator.semver,low.semver,options)){low=comparator}});if(high.operator===comp||high.operator===ecomp){return false}if((!low.operator||low.operator===comp)&&ltefn(
version,low.semver)){return false}else if(low.operator===ecomp&&ltfn(version,low.semver)){return false}}return true};module2.exports=outside}),7076:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const satisfies=__nccwpck_require__2(883);const compare=__nccwpck_require__2(6061);module2.exports=(versions,range,options)=>{const set=[];let first=null;let prev=null;
const v=versions.sort((a,b)=>compare(a,b,options));for(const version of v){const included=satisfies(version,range,options);if(included){prev=version;if(!first){
first=version}}else{if(prev){set.push([first,prev])}prev=null;first=null}}if(first){set.push([first,null])}const ranges=[];for(const[min,max]of set){if(min===max){
ranges.push(min)}else if(!max&&min===v[0]){ranges.push("*")}else if(!max){ranges.push(`>=${min}`)}else if(min===v[0]){ranges.push(`<=${max}`)}else{ranges.push(`${min}\
 - ${max}`)}}const simplified=ranges.join(" || ");const original=typeof range.raw==="string"?range.raw:String(range);return simplified.length<original.length?simplified:
range}}),6585:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const Range=__nccwpck_require__2(9046);const Comparator=__nccwpck_require__2(5275);const{
ANY}=Comparator;const satisfies=__nccwpck_require__2(883);const compare=__nccwpck_require__2(6061);const subset=(sub,dom,options={})=>{if(sub===dom){return true}
sub=new Range(sub,options);dom=new Range(dom,options);let sawNonNull=false;OUTER:for(const simpleSub of sub.set){for(const simpleDom of dom.set){const isSub=simpleSubset(
simpleSub,simpleDom,options);sawNonNull=sawNonNull||isSub!==null;if(isSub){continue OUTER}}if(sawNonNull){return false}}return true};const minimumVersionWithPreRelease=[
new Comparator(">=0.0.0-0")];const minimumVersion=[new Comparator(">=0.0.0")];const simpleSubset=(sub,dom,options)=>{if(sub===dom){return true}if(sub.length===1&&
sub[0].semver===ANY){if(dom.length===1&&dom[0].semver===ANY){return true}else if(options.includePrerelease){sub=minimumVersionWithPreRelease}else{sub=minimumVersion}}
if(dom.length===1&&dom[0].semver===ANY){if(options.includePrerelease){return true}else{dom=minimumVersion}}const eqSet=new Set;let gt,lt;for(const c of sub){if(c.
operator===">"||c.operator===">="){gt=higherGT(gt,c,options)}else if(c.operator==="<"||c.operator==="<="){lt=lowerLT(lt,c,options)}else{eqSet.add(c.semver)}}if(eqSet.
size>1){return null}let gtltComp;if(gt&&lt){gtltComp=compare(gt.semver,lt.semver,options);if(gtltComp>0){return null}else if(gtltComp===0&&(gt.operator!==">="||
lt.operator!=="<=")){return null}}for(const eq of eqSet){if(gt&&!satisfies(eq,String(gt),options)){return null}if(lt&&!satisfies(eq,String(lt),options)){return null}
for(const c of dom){if(!satisfies(eq,String(c),options)){return false}}return true}let higher,lower;let hasDomLT,hasDomGT;let needDomLTPre=lt&&!options.includePrerelease&&
lt.semver.prerelease.length?lt.semver:false;let needDomGTPre=gt&&!options.includePrerelease&&gt.semver.prerelease.length?gt.semver:false;if(needDomLTPre&&needDomLTPre.
prerelease.length===1&&lt.operator==="<"&&needDomLTPre.prerelease[0]===0){needDomLTPre=false}for(const c of dom){hasDomGT=hasDomGT||c.operator===">"||c.operator===
">=";hasDomLT=hasDomLT||c.operator==="<"||c.operator==="<=";if(gt){if(needDomGTPre){if(c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===needDomGTPre.
major&&c.semver.minor===needDomGTPre.minor&&c.semver.patch===needDomGTPre.patch){needDomGTPre=false}}if(c.operator===">"||c.operator===">="){higher=higherGT(gt,
c,options);if(higher===c&&higher!==gt){return false}}else if(gt.operator===">="&&!c.test(gt.semver)){return false}}if(lt){if(needDomLTPre){if(c.semver.prerelease&&
c.semver.prerelease.length&&c.semver.major===needDomLTPre.major&&c.semver.minor===needDomLTPre.minor&&c.semver.patch===needDomLTPre.patch){needDomLTPre=false}}if(c.
operator==="<"||c.operator==="<="){lower=lowerLT(lt,c,options);if(lower===c&&lower!==lt){return false}}else if(lt.operator==="<="&&!c.test(lt.semver)){return false}}
if(!c.operator&&(lt||gt)&&gtltComp!==0){return false}}if(gt&&hasDomLT&&!lt&&gtltComp!==0){return false}if(lt&&hasDomGT&&!gt&&gtltComp!==0){return false}if(needDomGTPre||
needDomLTPre){return false}return true};const higherGT=(a,b,options)=>{if(!a){return b}const comp=compare(a.semver,b.semver,options);return comp>0?a:comp<0?b:b.
operator===">"&&a.operator===">="?b:a};const lowerLT=(a,b,options)=>{if(!a){return b}const comp=compare(a.semver,b.semver,options);return comp<0?a:comp>0?b:b.operator===
"<"&&a.operator==="<="?b:a};module2.exports=subset}),9830:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const Range=__nccwpck_require__2(9046);const toComparators=(range,options)=>new Range(
range,options).set.map(comp=>comp.map(c=>c.value).join(" ").trim().split(" "));module2.exports=toComparators}),7705:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const Range=__nccwpck_require__2(9046);const validRange=(range,options)=>{try{return new Range(range,options).range||"*"}catch(er){return null}};module2.exports=
validRange}),3881:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});const utils_1=__nccwpck_require__2(
3139);const DEFAULT_SMARTBUFFER_SIZE=4096;const DEFAULT_SMARTBUFFER_ENCODING="utf8";class SmartBuffer{constructor(options){this.length=0;this._encoding=DEFAULT_SMARTBUFFER_ENCODING;
this._writeOffset=0;this._readOffset=0;if(SmartBuffer.isSmartBufferOptions(options)){if(options.encoding){utils_1.checkEncoding(options.encoding);this._encoding=
options.encoding}if(options.size){if(utils_1.isFiniteInteger(options.size)&&options.size>0){this._buff=Buffer.allocUnsafe(options.size)}else{throw new Error(utils_1.
ERRORS.INVALID_SMARTBUFFER_SIZE)}}else if(options.buff){if(Buffer.isBuffer(options.buff)){this._buff=options.buff;this.length=options.buff.length}else{throw new Error(
utils_1.ERRORS.INVALID_SMARTBUFFER_BUFFER)}}else{this._buff=Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE)}}else{if(typeof options!=="undefined"){throw new Error(
utils_1.ERRORS.INVALID_SMARTBUFFER_OBJECT)}this._buff=Buffer.allocUnsafe(DEFAULT_SMARTBUFFER_SIZE)}}static fromSize(size,encoding){return new this({size,encoding})}static fromBuffer(buff,encoding){
return new this({buff,encoding})}static fromOptions(options){return new this(options)}static isSmartBufferOptions(options){const castOptions=options;return castOptions&&
(castOptions.encoding!==void 0||castOptions.size!==void 0||castOptions.buff!==void 0)}readInt8(offset){return this._readNumberValue(Buffer.prototype.readInt8,1,
offset)}readInt16BE(offset){return this._readNumberValue(Buffer.prototype.readInt16BE,2,offset)}readInt16LE(offset){return this._readNumberValue(Buffer.prototype.
readInt16LE,2,offset)}readInt32BE(offset){return this._readNumberValue(Buffer.prototype.readInt32BE,4,offset)}readInt32LE(offset){return this._readNumberValue(Buffer.
prototype.readInt32LE,4,offset)}readBigInt64BE(offset){utils_1.bigIntAndBufferInt64Check("readBigInt64BE");return this._readNumberValue(Buffer.prototype.readBigInt64BE,
8,offset)}readBigInt64LE(offset){utils_1.bigIntAndBufferInt64Check("readBigInt64LE");return this._readNumberValue(Buffer.prototype.readBigInt64LE,8,offset)}writeInt8(value,offset){
this._writeNumberValue(Buffer.prototype.writeInt8,1,value,offset);return this}insertInt8(value,offset){return this._insertNumberValue(Buffer.prototype.writeInt8,
1,value,offset)}writeInt16BE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt16BE,2,value,offset)}insertInt16BE(value,offset){return this._insertNumberValue(
Buffer.prototype.writeInt16BE,2,value,offset)}writeInt16LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt16LE,2,value,offset)}insertInt16LE(value,offset){
return this._insertNumberValue(Buffer.prototype.writeInt16LE,2,value,offset)}writeInt32BE(value,offset){return this._writeNumberValue(Buffer.prototype.writeInt32BE,
4,value,offset)}insertInt32BE(value,offset){return this._insertNumberValue(Buffer.prototype.writeInt32BE,4,value,offset)}writeInt32LE(value,offset){return this.
_writeNumberValue(Buffer.prototype.writeInt32LE,4,value,offset)}insertInt32LE(value,offset){return this._insertNumberValue(Buffer.prototype.writeInt32LE,4,value,
offset)}writeBigInt64BE(value,offset){utils_1.bigIntAndBufferInt64Check("writeBigInt64BE");return this._writeNumberValue(Buffer.prototype.writeBigInt64BE,8,value,
offset)}insertBigInt64BE(value,offset){utils_1.bigIntAndBufferInt64Check("writeBigInt64BE");return this._insertNumberValue(Buffer.prototype.writeBigInt64BE,8,value,
offset)}writeBigInt64LE(value,offset){utils_1.bigIntAndBufferInt64Check("writeBigInt64LE");return this._writeNumberValue(Buffer.prototype.writeBigInt64LE,8,value,
offset)}insertBigInt64LE(value,offset){utils_1.bigIntAndBufferInt64Check("writeBigInt64LE");return this._insertNumberValue(Buffer.prototype.writeBigInt64LE,8,value,
offset)}readUInt8(offset){return this._readNumberValue(Buffer.prototype.readUInt8,1,offset)}readUInt16BE(offset){return this._readNumberValue(Buffer.prototype.readUInt16BE,
2,offset)}readUInt16LE(offset){return this._readNumberValue(Buffer.prototype.readUInt16LE,2,offset)}readUInt32BE(offset){return this._readNumberValue(Buffer.prototype.
readUInt32BE,4,offset)}readUInt32LE(offset){return this._readNumberValue(Buffer.prototype.readUInt32LE,4,offset)}readBigUInt64BE(offset){utils_1.bigIntAndBufferInt64Check(
"readBigUInt64BE");return this._readNumberValue(Buffer.prototype.readBigUInt64BE,8,offset)}readBigUInt64LE(offset){utils_1.bigIntAndBufferInt64Check("readBigUIn\
t64LE");return this._readNumberValue(Buffer.prototype.readBigUInt64LE,8,offset)}writeUInt8(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt8,
1,value,offset)}insertUInt8(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt8,1,value,offset)}writeUInt16BE(value,offset){return this._writeNumberValue(
Buffer.prototype.writeUInt16BE,2,value,offset)}insertUInt16BE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt16BE,2,value,offset)}writeUInt16LE(value,offset){
return this._writeNumberValue(Buffer.prototype.writeUInt16LE,2,value,offset)}insertUInt16LE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt16LE,
2,value,offset)}writeUInt32BE(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt32BE,4,value,offset)}insertUInt32BE(value,offset){return this.
_insertNumberValue(Buffer.prototype.writeUInt32BE,4,value,offset)}writeUInt32LE(value,offset){return this._writeNumberValue(Buffer.prototype.writeUInt32LE,4,value,
offset)}insertUInt32LE(value,offset){return this._insertNumberValue(Buffer.prototype.writeUInt32LE,4,value,offset)}writeBigUInt64BE(value,offset){utils_1.bigIntAndBufferInt64Check(
"writeBigUInt64BE");return this._writeNumberValue(Buffer.prototype.writeBigUInt64BE,8,value,offset)}insertBigUInt64BE(value,offset){utils_1.bigIntAndBufferInt64Check(
"writeBigUInt64BE");return this._insertNumberValue(Buffer.prototype.writeBigUInt64BE,8,value,offset)}writeBigUInt64LE(value,offset){utils_1.bigIntAndBufferInt64Check(
"writeBigUInt64LE");return this._writeNumberValue(Buffer.prototype.writeBigUInt64LE,8,value,offset)}insertBigUInt64LE(value,offset){utils_1.bigIntAndBufferInt64Check(
"writeBigUInt64LE");return this._insertNumberValue(Buffer.prototype.writeBigUInt64LE,8,value,offset)}readFloatBE(offset){return this._readNumberValue(Buffer.prototype.
readFloatBE,4,offset)}readFloatLE(offset){return this._readNumberValue(Buffer.prototype.readFloatLE,4,offset)}writeFloatBE(value,offset){return this._writeNumberValue(
Buffer.prototype.writeFloatBE,4,value,offset)}insertFloatBE(value,offset){return this._insertNumberValue(Buffer.prototype.writeFloatBE,4,value,offset)}writeFloatLE(value,offset){
return this._writeNumberValue(Buffer.prototype.writeFloatLE,4,value,offset)}insertFloatLE(value,offset){return this._insertNumberValue(Buffer.prototype.writeFloatLE,
4,value,offset)}readDoubleBE(offset){return this._readNumberValue(Buffer.prototype.readDoubleBE,8,offset)}readDoubleLE(offset){return this._readNumberValue(Buffer.
prototype.readDoubleLE,8,offset)}writeDoubleBE(value,offset){return this._writeNumberValue(Buffer.prototype.writeDoubleBE,8,value,offset)}insertDoubleBE(value,offset){
return this._insertNumberValue(Buffer.prototype.writeDoubleBE,8,value,offset)}writeDoubleLE(value,offset){return this._writeNumberValue(Buffer.prototype.writeDoubleLE,
8,value,offset)}insertDoubleLE(value,offset){return this._insertNumberValue(Buffer.prototype.writeDoubleLE,8,value,offset)}readString(arg1,encoding){let lengthVal;
if(typeof arg1==="number"){utils_1.checkLengthValue(arg1);lengthVal=Math.min(arg1,this.length-this._readOffset)}else{encoding=arg1;lengthVal=this.length-this._readOffset}
if(typeof encoding!=="undefined"){utils_1.checkEncoding(encoding)}const value=this._buff.slice(this._readOffset,this._readOffset+lengthVal).toString(encoding||this.
_encoding);this._readOffset+=lengthVal;return value}insertString(value,offset,encoding){utils_1.checkOffsetValue(offset);return this._handleString(value,true,offset,
encoding)}writeString(value,arg2,encoding){return this._handleString(value,false,arg2,encoding)}readStringNT(encoding){if(typeof encoding!=="undefined"){utils_1.
checkEncoding(encoding)}let nullPos=this.length;for(let i=this._readOffset;i<this.length;i++){if(this._buff[i]===0){nullPos=i;break}}const value=this._buff.slice(
this._readOffset,nullPos);this._readOffset=nullPos+1;return value.toString(encoding||this._encoding)}insertStringNT(value,offset,encoding){utils_1.checkOffsetValue(
offset);this.insertString(value,offset,encoding);this.insertUInt8(0,offset+value.length);return this}writeStringNT(value,arg2,encoding){this.writeString(value,arg2,
encoding);this.writeUInt8(0,typeof arg2==="number"?arg2+value.length:this.writeOffset);return this}readBuffer(length){if(typeof length!=="undefined"){utils_1.checkLengthValue(
length)}const lengthVal=typeof length==="number"?length:this.length;const endPoint=Math.min(this.length,this._readOffset+lengthVal);const value=this._buff.slice(
this._readOffset,endPoint);this._readOffset=endPoint;return value}insertBuffer(value,offset){utils_1.checkOffsetValue(offset);return this._handleBuffer(value,true,
offset)}writeBuffer(value,offset){return this._handleBuffer(value,false,offset)}readBufferNT(){let nullPos=this.length;for(let i=this._readOffset;i<this.length;i++){
if(this._buff[i]===0){nullPos=i;break}}const value=this._buff.slice(this._readOffset,nullPos);this._readOffset=nullPos+1;return value}insertBufferNT(value,offset){
utils_1.checkOffsetValue(offset);this.insertBuffer(value,offset);this.insertUInt8(0,offset+value.length);return this}writeBufferNT(value,offset){if(typeof offset!==
"undefined"){utils_1.checkOffsetValue(offset)}this.writeBuffer(value,offset);this.writeUInt8(0,typeof offset==="number"?offset+value.length:this._writeOffset);return this}clear(){
this._writeOffset=0;this._readOffset=0;this.length=0;return this}remaining(){return this.length-this._readOffset}get readOffset(){return this._readOffset}set readOffset(offset){
utils_1.checkOffsetValue(offset);utils_1.checkTargetOffset(offset,this);this._readOffset=offset}get writeOffset(){return this._writeOffset}set writeOffset(offset){
utils_1.checkOffsetValue(offset);utils_1.checkTargetOffset(offset,this);this._writeOffset=offset}get encoding(){return this._encoding}set encoding(encoding){utils_1.
checkEncoding(encoding);this._encoding=encoding}get internalBuffer(){return this._buff}toBuffer(){return this._buff.slice(0,this.length)}toString(encoding){const encodingVal=typeof encoding===
"string"?encoding:this._encoding;utils_1.checkEncoding(encodingVal);return this._buff.toString(encodingVal,0,this.length)}destroy(){this.clear();return this}_handleString(value,isInsert,arg3,encoding){
let offsetVal=this._writeOffset;let encodingVal=this._encoding;if(typeof arg3==="number"){offsetVal=arg3}else if(typeof arg3==="string"){utils_1.checkEncoding(arg3);
encodingVal=arg3}if(typeof encoding==="string"){utils_1.checkEncoding(encoding);encodingVal=encoding}const byteLength=Buffer.byteLength(value,encodingVal);if(isInsert){
this.ensureInsertable(byteLength,offsetVal)}else{this._ensureWriteable(byteLength,offsetVal)}this._buff.write(value,offsetVal,byteLength,encodingVal);if(isInsert){
this._writeOffset+=byteLength}else{if(typeof arg3==="number"){this._writeOffset=Math.max(this._writeOffset,offsetVal+byteLength)}else{this._writeOffset+=byteLength}}
return this}_handleBuffer(value,isInsert,offset){const offsetVal=typeof offset==="number"?offset:this._writeOffset;if(isInsert){this.ensureInsertable(value.length,
offsetVal)}else{this._ensureWriteable(value.length,offsetVal)}value.copy(this._buff,offsetVal);if(isInsert){this._writeOffset+=value.length}else{if(typeof offset===
"number"){this._writeOffset=Math.max(this._writeOffset,offsetVal+value.length)}else{this._writeOffset+=value.length}}return this}ensureReadable(length,offset){let offsetVal=this.
_readOffset;if(typeof offset!=="undefined"){utils_1.checkOffsetValue(offset);offsetVal=offset}if(offsetVal<0||offsetVal+length>this.length){throw new Error(utils_1.
ERRORS.INVALID_READ_BEYOND_BOUNDS)}}ensureInsertable(dataLength,offset){utils_1.checkOffsetValue(offset);this._ensureCapacity(this.length+dataLength);if(offset<
this.length){this._buff.copy(this._buff,offset+dataLength,offset,this._buff.length)}if(offset+dataLength>this.length){this.length=offset+dataLength}else{this.length+=
dataLength}}_ensureWriteable(dataLength,offset){const offsetVal=typeof offset==="number"?offset:this._writeOffset;this._ensureCapacity(offsetVal+dataLength);if(offsetVal+
dataLength>this.length){this.length=offsetVal+dataLength}}_ensureCapacity(minLength){const oldLength=this._buff.length;if(minLength>oldLength){let data=this._buff;
let newLength=oldLength*3/2+1;if(newLength<minLength){newLength=minLength}this._buff=Buffer.allocUnsafe(newLength);data.copy(this._buff,0,0,oldLength)}}_readNumberValue(func,byteSize,offset){
this.ensureReadable(byteSize,offset);const value=func.call(this._buff,typeof offset==="number"?offset:this._readOffset);if(typeof offset==="undefined"){this._readOffset+=
byteSize}return value}_insertNumberValue(func,byteSize,value,offset){utils_1.checkOffsetValue(offset);this.ensureInsertable(byteSize,offset);func.call(this._buff,
value,offset);this._writeOffset+=byteSize;return this}_writeNumberValue(func,byteSize,value,offset){if(typeof offset==="number"){if(offset<0){throw new Error(utils_1.
ERRORS.INVALID_WRITE_BEYOND_BOUNDS)}utils_1.checkOffsetValue(offset)}const offsetVal=typeof offset==="number"?offset:this._writeOffset;this._ensureWriteable(byteSize,
offsetVal);func.call(this._buff,value,offsetVal);if(typeof offset==="number"){this._writeOffset=Math.max(this._writeOffset,offsetVal+byteSize)}else{this._writeOffset+=
byteSize}return this}}exports.SmartBuffer=SmartBuffer}),3139:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",
{value:true});const buffer_1=__nccwpck_require__2(181);const ERRORS={INVALID_ENCODING:"Invalid encoding provided. Please specify a valid encoding the internal N\
ode.js Buffer supports.",INVALID_SMARTBUFFER_SIZE:"Invalid size provided. Size must be a valid integer greater than zero.",INVALID_SMARTBUFFER_BUFFER:"Invalid B\
uffer provided in SmartBufferOptions.",INVALID_SMARTBUFFER_OBJECT:"Invalid SmartBufferOptions object supplied to SmartBuffer constructor or factory methods.",INVALID_OFFSET:"\
An invalid offset value was provided.",INVALID_OFFSET_NON_NUMBER:"An invalid offset value was provided. A numeric value is required.",INVALID_LENGTH:"An invalid\
 length value was provided.",INVALID_LENGTH_NON_NUMBER:"An invalid length value was provived. A numeric value is required.",INVALID_TARGET_OFFSET:"Target offset\
 is beyond the bounds of the internal SmartBuffer data.",INVALID_TARGET_LENGTH:"Specified length value moves cursor beyong the bounds of the internal SmartBuffe\
r data.",INVALID_READ_BEYOND_BOUNDS:"Attempted to read beyond the bounds of the managed data.",INVALID_WRITE_BEYOND_BOUNDS:"Attempted to write beyond the bounds\
 of the managed data."};exports.ERRORS=ERRORS;function checkEncoding(encoding){if(!buffer_1.Buffer.isEncoding(encoding)){throw new Error(ERRORS.INVALID_ENCODING)}}
exports.checkEncoding=checkEncoding;function isFiniteInteger(value){return typeof value==="number"&&isFinite(value)&&isInteger(value)}exports.isFiniteInteger=isFiniteInteger;
function checkOffsetOrLengthValue(value,offset){if(typeof value==="number"){if(!isFiniteInteger(value)||value<0){throw new Error(offset?ERRORS.INVALID_OFFSET:ERRORS.
INVALID_LENGTH)}}else{throw new Error(offset?ERRORS.INVALID_OFFSET_NON_NUMBER:ERRORS.INVALID_LENGTH_NON_NUMBER)}}function checkLengthValue(length){checkOffsetOrLengthValue(
length,false)}exports.checkLengthValue=checkLengthValue;function checkOffsetValue(offset){checkOffsetOrLengthValue(offset,true)}exports.checkOffsetValue=checkOffsetValue;
function checkTargetOffset(offset,buff){if(offset<0||offset>buff.length){throw new Error(ERRORS.INVALID_TARGET_OFFSET)}}exports.checkTargetOffset=checkTargetOffset;
function isInteger(value){return typeof value==="number"&&isFinite(value)&&Math.floor(value)===value}function bigIntAndBufferInt64Check(bufferMethod){if(typeof BigInt===
"undefined"){throw new Error("Platform does not support JS BigInt type.")}if(typeof buffer_1.Buffer.prototype[bufferMethod]==="undefined"){throw new Error(`Plat\
form does not support Buffer.prototype.${bufferMethod}.`)}}exports.bigIntAndBufferInt64Check=bigIntAndBufferInt64Check}),6553:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(
value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step(
(generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports,"__esModule",{value:true});exports.SocksClientError=exports.SocksClient=
void 0;const events_1=__nccwpck_require__2(4434);const net=__nccwpck_require__2(9278);const smart_buffer_1=__nccwpck_require__2(3881);const constants_1=__nccwpck_require__2(
2660);const helpers_1=__nccwpck_require__2(4536);const receivebuffer_1=__nccwpck_require__2(1690);const util_1=__nccwpck_require__2(9293);Object.defineProperty(
exports,"SocksClientError",{enumerable:true,get:function(){return util_1.SocksClientError}});const ip_address_1=__nccwpck_require__2(2418);class SocksClient extends events_1.
EventEmitter{constructor(options){super();this.options=Object.assign({},options);(0,helpers_1.validateSocksClientOptions)(options);this.setState(constants_1.SocksClientState.
Created)}static createConnection(options,callback){return new Promise((resolve,reject)=>{try{(0,helpers_1.validateSocksClientOptions)(options,["connect"])}catch(err){
if(typeof callback==="function"){callback(err);return resolve(err)}else{return reject(err)}}const client=new SocksClient(options);client.connect(options.existing_socket);
client.once("established",info=>{client.removeAllListeners();if(typeof callback==="function"){callback(null,info);resolve(info)}else{resolve(info)}});client.once(
"error",err=>{client.removeAllListeners();if(typeof callback==="function"){callback(err);resolve(err)}else{reject(err)}})})}static createConnectionChain(options,callback){
return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,function*(){try{(0,helpers_1.validateSocksClientChainOptions)(options)}catch(err){if(typeof callback===
"function"){callback(err);return resolve(err)}else{return reject(err)}}if(options.randomizeChain){(0,util_1.shuffleArray)(options.proxies)}try{let sock;for(let i=0;i<
options.proxies.length;i++){const nextProxy=options.proxies[i];const nextDestination=i===options.proxies.length-1?options.destination:{host:options.proxies[i+1].
host||options.proxies[i+1].ipaddress,port:options.proxies[i+1].port};const result=yield SocksClient.createConnection({command:"connect",proxy:nextProxy,destination:nextDestination,
existing_socket:sock});sock=sock||result.socket}if(typeof callback==="function"){callback(null,{socket:sock});resolve({socket:sock})}else{resolve({socket:sock})}}catch(err){
if(typeof callback==="function"){callback(err);resolve(err)}else{reject(err)}}}))}static createUDPFrame(options){const buff=new smart_buffer_1.SmartBuffer;buff.
writeUInt16BE(0);buff.writeUInt8(options.frameNumber||0);if(net.isIPv4(options.remoteHost.host)){buff.writeUInt8(constants_1.Socks5HostType.IPv4);buff.writeUInt32BE(
(0,helpers_1.ipv4ToInt32)(options.remoteHost.host))}else if(net.isIPv6(options.remoteHost.host)){buff.writeUInt8(constants_1.Socks5HostType.IPv6);buff.writeBuffer(
(0,helpers_1.ipToBuffer)(options.remoteHost.host))}else{buff.writeUInt8(constants_1.Socks5HostType.Hostname);buff.writeUInt8(Buffer.byteLength(options.remoteHost.
host));buff.writeString(options.remoteHost.host)}buff.writeUInt16BE(options.remoteHost.port);buff.writeBuffer(options.data);return buff.toBuffer()}static parseUDPFrame(data){
const buff=smart_buffer_1.SmartBuffer.fromBuffer(data);buff.readOffset=2;const frameNumber=buff.readUInt8();const hostType=buff.readUInt8();let remoteHost;if(hostType===
constants_1.Socks5HostType.IPv4){remoteHost=(0,helpers_1.int32ToIpv4)(buff.readUInt32BE())}else if(hostType===constants_1.Socks5HostType.IPv6){remoteHost=ip_address_1.
Address6.fromByteArray(Array.from(buff.readBuffer(16))).canonicalForm()}else{remoteHost=buff.readString(buff.readUInt8())}const remotePort=buff.readUInt16BE();return{
frameNumber,remoteHost:{host:remoteHost,port:remotePort},data:buff.readBuffer()}}setState(newState){if(this.state!==constants_1.SocksClientState.Error){this.state=
newState}}connect(existingSocket){this.onDataReceived=data=>this.onDataReceivedHandler(data);this.onClose=()=>this.onCloseHandler();this.onError=err=>this.onErrorHandler(
err);this.onConnect=()=>this.onConnectHandler();const timer=setTimeout(()=>this.onEstablishedTimeout(),this.options.timeout||constants_1.DEFAULT_TIMEOUT);if(timer.
unref&&typeof timer.unref==="function"){timer.unref()}if(existingSocket){this.socket=existingSocket}else{this.socket=new net.Socket}this.socket.once("close",this.
onClose);this.socket.once("error",this.onError);this.socket.once("connect",this.onConnect);this.socket.on("data",this.onDataReceived);this.setState(constants_1.
SocksClientState.Connecting);this.receiveBuffer=new receivebuffer_1.ReceiveBuffer;if(existingSocket){this.socket.emit("connect")}else{this.socket.connect(this.getSocketOptions());
if(this.options.set_tcp_nodelay!==void 0&&this.options.set_tcp_nodelay!==null){this.socket.setNoDelay(!!this.options.set_tcp_nodelay)}}this.prependOnceListener(
"established",info=>{setImmediate(()=>{if(this.receiveBuffer.length>0){const excessData=this.receiveBuffer.get(this.receiveBuffer.length);info.socket.emit("data",
excessData)}info.socket.resume()})})}getSocketOptions(){return Object.assign(Object.assign({},this.options.socket_options),{host:this.options.proxy.host||this.options.
proxy.ipaddress,port:this.options.proxy.port})}onEstablishedTimeout(){if(this.state!==constants_1.SocksClientState.Established&&this.state!==constants_1.SocksClientState.
BoundWaitingForConnection){this.closeSocket(constants_1.ERRORS.ProxyConnectionTimedOut)}}onConnectHandler(){this.setState(constants_1.SocksClientState.Connected);
if(this.options.proxy.type===4){this.sendSocks4InitialHandshake()}else{this.sendSocks5InitialHandshake()}this.setState(constants_1.SocksClientState.SentInitialHandshake)}onDataReceivedHandler(data){
this.receiveBuffer.append(data);this.processData()}processData(){while(this.state!==constants_1.SocksClientState.Established&&this.state!==constants_1.SocksClientState.
Error&&this.receiveBuffer.length>=this.nextRequiredPacketBufferSize){if(this.state===constants_1.SocksClientState.SentInitialHandshake){if(this.options.proxy.type===
4){this.handleSocks4FinalHandshakeResponse()}else{this.handleInitialSocks5HandshakeResponse()}}else if(this.state===constants_1.SocksClientState.SentAuthentication){
this.handleInitialSocks5AuthenticationHandshakeResponse()}else if(this.state===constants_1.SocksClientState.SentFinalHandshake){this.handleSocks5FinalHandshakeResponse()}else if(this.
state===constants_1.SocksClientState.BoundWaitingForConnection){if(this.options.proxy.type===4){this.handleSocks4IncomingConnectionResponse()}else{this.handleSocks5IncomingConnectionResponse()}}else{
this.closeSocket(constants_1.ERRORS.InternalError);break}}}onCloseHandler(){this.closeSocket(constants_1.ERRORS.SocketClosed)}onErrorHandler(err){this.closeSocket(
err.message)}removeInternalSocketHandlers(){this.socket.pause();this.socket.removeListener("data",this.onDataReceived);this.socket.removeListener("close",this.onClose);
this.socket.removeListener("error",this.onError);this.socket.removeListener("connect",this.onConnect)}closeSocket(err){if(this.state!==constants_1.SocksClientState.
Error){this.setState(constants_1.SocksClientState.Error);this.socket.destroy();this.removeInternalSocketHandlers();this.emit("error",new util_1.SocksClientError(
err,this.options))}}sendSocks4InitialHandshake(){const userId=this.options.proxy.userId||"";const buff=new smart_buffer_1.SmartBuffer;buff.writeUInt8(4);buff.writeUInt8(
constants_1.SocksCommand[this.options.command]);buff.writeUInt16BE(this.options.destination.port);if(net.isIPv4(this.options.destination.host)){buff.writeBuffer(
(0,helpers_1.ipToBuffer)(this.options.destination.host));buff.writeStringNT(userId)}else{buff.writeUInt8(0);buff.writeUInt8(0);buff.writeUInt8(0);buff.writeUInt8(
1);buff.writeStringNT(userId);buff.writeStringNT(this.options.destination.host)}this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks4Response;
this.socket.write(buff.toBuffer())}handleSocks4FinalHandshakeResponse(){const data=this.receiveBuffer.get(8);if(data[1]!==constants_1.Socks4Response.Granted){this.
closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedConnection} - (${constants_1.Socks4Response[data[1]]})`)}else{if(constants_1.SocksCommand[this.options.command]===
constants_1.SocksCommand.bind){const buff=smart_buffer_1.SmartBuffer.fromBuffer(data);buff.readOffset=2;const remoteHost={port:buff.readUInt16BE(),host:(0,helpers_1.
int32ToIpv4)(buff.readUInt32BE())};if(remoteHost.host==="0.0.0.0"){remoteHost.host=this.options.proxy.ipaddress}this.setState(constants_1.SocksClientState.BoundWaitingForConnection);
this.emit("bound",{remoteHost,socket:this.socket})}else{this.setState(constants_1.SocksClientState.Established);this.removeInternalSocketHandlers();this.emit("e\
stablished",{socket:this.socket})}}}handleSocks4IncomingConnectionResponse(){const data=this.receiveBuffer.get(8);if(data[1]!==constants_1.Socks4Response.Granted){
this.closeSocket(`${constants_1.ERRORS.Socks4ProxyRejectedIncomingBoundConnection} - (${constants_1.Socks4Response[data[1]]})`)}else{const buff=smart_buffer_1.SmartBuffer.
fromBuffer(data);buff.readOffset=2;const remoteHost={port:buff.readUInt16BE(),host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE())};this.setState(constants_1.SocksClientState.
Established);this.removeInternalSocketHandlers();this.emit("established",{remoteHost,socket:this.socket})}}sendSocks5InitialHandshake(){const buff=new smart_buffer_1.
SmartBuffer;const supportedAuthMethods=[constants_1.Socks5Auth.NoAuth];if(this.options.proxy.userId||this.options.proxy.password){supportedAuthMethods.push(constants_1.
Socks5Auth.UserPass)}if(this.options.proxy.custom_auth_method!==void 0){supportedAuthMethods.push(this.options.proxy.custom_auth_method)}buff.writeUInt8(5);buff.
writeUInt8(supportedAuthMethods.length);for(const authMethod of supportedAuthMethods){buff.writeUInt8(authMethod)}this.nextRequiredPacketBufferSize=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5InitialHandshakeResponse;this.socket.write(buff.toBuffer());this.setState(constants_1.SocksClientState.SentInitialHandshake)}handleInitialSocks5HandshakeResponse(){
const data=this.receiveBuffer.get(2);if(data[0]!==5){this.closeSocket(constants_1.ERRORS.InvalidSocks5IntiailHandshakeSocksVersion)}else if(data[1]===constants_1.
SOCKS5_NO_ACCEPTABLE_AUTH){this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeNoAcceptedAuthType)}else{if(data[1]===constants_1.Socks5Auth.NoAuth){
this.socks5ChosenAuthType=constants_1.Socks5Auth.NoAuth;this.sendSocks5CommandRequest()}else if(data[1]===constants_1.Socks5Auth.UserPass){this.socks5ChosenAuthType=
constants_1.Socks5Auth.UserPass;this.sendSocks5UserPassAuthentication()}else if(data[1]===this.options.proxy.custom_auth_method){this.socks5ChosenAuthType=this.
options.proxy.custom_auth_method;this.sendSocks5CustomAuthentication()}else{this.closeSocket(constants_1.ERRORS.InvalidSocks5InitialHandshakeUnknownAuthType)}}}sendSocks5UserPassAuthentication(){
const userId=this.options.proxy.userId||"";const password=this.options.proxy.password||"";const buff=new smart_buffer_1.SmartBuffer;buff.writeUInt8(1);buff.writeUInt8(
Buffer.byteLength(userId));buff.writeString(userId);buff.writeUInt8(Buffer.byteLength(password));buff.writeString(password);this.nextRequiredPacketBufferSize=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5UserPassAuthenticationResponse;this.socket.write(buff.toBuffer());this.setState(constants_1.SocksClientState.SentAuthentication)}sendSocks5CustomAuthentication(){
return __awaiter(this,void 0,void 0,function*(){this.nextRequiredPacketBufferSize=this.options.proxy.custom_auth_response_size;this.socket.write(yield this.options.
proxy.custom_auth_request_handler());this.setState(constants_1.SocksClientState.SentAuthentication)})}handleSocks5CustomAuthHandshakeResponse(data){return __awaiter(
this,void 0,void 0,function*(){return yield this.options.proxy.custom_auth_response_handler(data)})}handleSocks5AuthenticationNoAuthHandshakeResponse(data){return __awaiter(
this,void 0,void 0,function*(){return data[1]===0})}handleSocks5AuthenticationUserPassHandshakeResponse(data){return __awaiter(this,void 0,void 0,function*(){return data[1]===
0})}handleInitialSocks5AuthenticationHandshakeResponse(){return __awaiter(this,void 0,void 0,function*(){this.setState(constants_1.SocksClientState.ReceivedAuthenticationResponse);
let authResult=false;if(this.socks5ChosenAuthType===constants_1.Socks5Auth.NoAuth){authResult=yield this.handleSocks5AuthenticationNoAuthHandshakeResponse(this.
receiveBuffer.get(2))}else if(this.socks5ChosenAuthType===constants_1.Socks5Auth.UserPass){authResult=yield this.handleSocks5AuthenticationUserPassHandshakeResponse(
this.receiveBuffer.get(2))}else if(this.socks5ChosenAuthType===this.options.proxy.custom_auth_method){authResult=yield this.handleSocks5CustomAuthHandshakeResponse(
this.receiveBuffer.get(this.options.proxy.custom_auth_response_size))}if(!authResult){this.closeSocket(constants_1.ERRORS.Socks5AuthenticationFailed)}else{this.
sendSocks5CommandRequest()}})}sendSocks5CommandRequest(){const buff=new smart_buffer_1.SmartBuffer;buff.writeUInt8(5);buff.writeUInt8(constants_1.SocksCommand[this.
options.command]);buff.writeUInt8(0);if(net.isIPv4(this.options.destination.host)){buff.writeUInt8(constants_1.Socks5HostType.IPv4);buff.writeBuffer((0,helpers_1.
ipToBuffer)(this.options.destination.host))}else if(net.isIPv6(this.options.destination.host)){buff.writeUInt8(constants_1.Socks5HostType.IPv6);buff.writeBuffer(
(0,helpers_1.ipToBuffer)(this.options.destination.host))}else{buff.writeUInt8(constants_1.Socks5HostType.Hostname);buff.writeUInt8(this.options.destination.host.
length);buff.writeString(this.options.destination.host)}buff.writeUInt16BE(this.options.destination.port);this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.
Socks5ResponseHeader;this.socket.write(buff.toBuffer());this.setState(constants_1.SocksClientState.SentFinalHandshake)}handleSocks5FinalHandshakeResponse(){const header=this.
receiveBuffer.peek(5);if(header[0]!==5||header[1]!==constants_1.Socks5Response.Granted){this.closeSocket(`${constants_1.ERRORS.InvalidSocks5FinalHandshakeRejected}\
 - ${constants_1.Socks5Response[header[1]]}`)}else{const addressType=header[3];let remoteHost;let buff;if(addressType===constants_1.Socks5HostType.IPv4){const dataNeeded=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.
SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));remoteHost={host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE()),port:buff.readUInt16BE()};if(remoteHost.
host==="0.0.0.0"){remoteHost.host=this.options.proxy.ipaddress}}else if(addressType===constants_1.Socks5HostType.Hostname){const hostLength=header[4];const dataNeeded=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=
smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5));remoteHost={host:buff.readString(hostLength),port:buff.readUInt16BE()}}else if(addressType===
constants_1.Socks5HostType.IPv6){const dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=
dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));remoteHost={host:ip_address_1.Address6.fromByteArray(Array.
from(buff.readBuffer(16))).canonicalForm(),port:buff.readUInt16BE()}}this.setState(constants_1.SocksClientState.ReceivedFinalResponse);if(constants_1.SocksCommand[this.
options.command]===constants_1.SocksCommand.connect){this.setState(constants_1.SocksClientState.Established);this.removeInternalSocketHandlers();this.emit("esta\
blished",{remoteHost,socket:this.socket})}else if(constants_1.SocksCommand[this.options.command]===constants_1.SocksCommand.bind){this.setState(constants_1.SocksClientState.
BoundWaitingForConnection);this.nextRequiredPacketBufferSize=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHeader;this.emit("bound",{remoteHost,socket:this.
socket})}else if(constants_1.SocksCommand[this.options.command]===constants_1.SocksCommand.associate){this.setState(constants_1.SocksClientState.Established);this.
removeInternalSocketHandlers();this.emit("established",{remoteHost,socket:this.socket})}}}handleSocks5IncomingConnectionResponse(){const header=this.receiveBuffer.
peek(5);if(header[0]!==5||header[1]!==constants_1.Socks5Response.Granted){this.closeSocket(`${constants_1.ERRORS.Socks5ProxyRejectedIncomingBoundConnection} - ${constants_1.
Socks5Response[header[1]]}`)}else{const addressType=header[3];let remoteHost;let buff;if(addressType===constants_1.Socks5HostType.IPv4){const dataNeeded=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv4;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=smart_buffer_1.
SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));remoteHost={host:(0,helpers_1.int32ToIpv4)(buff.readUInt32BE()),port:buff.readUInt16BE()};if(remoteHost.
host==="0.0.0.0"){remoteHost.host=this.options.proxy.ipaddress}}else if(addressType===constants_1.Socks5HostType.Hostname){const hostLength=header[4];const dataNeeded=constants_1.
SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseHostname(hostLength);if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=dataNeeded;return}buff=
smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(5));remoteHost={host:buff.readString(hostLength),port:buff.readUInt16BE()}}else if(addressType===
constants_1.Socks5HostType.IPv6){const dataNeeded=constants_1.SOCKS_INCOMING_PACKET_SIZES.Socks5ResponseIPv6;if(this.receiveBuffer.length<dataNeeded){this.nextRequiredPacketBufferSize=
dataNeeded;return}buff=smart_buffer_1.SmartBuffer.fromBuffer(this.receiveBuffer.get(dataNeeded).slice(4));remoteHost={host:ip_address_1.Address6.fromByteArray(Array.
from(buff.readBuffer(16))).canonicalForm(),port:buff.readUInt16BE()}}this.setState(constants_1.SocksClientState.Established);this.removeInternalSocketHandlers();
this.emit("established",{remoteHost,socket:this.socket})}}get socksClientOptions(){return Object.assign({},this.options)}}exports.SocksClient=SocksClient}),2660:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.SOCKS5_NO_ACCEPTABLE_AUTH=exports.SOCKS5_CUSTOM_AUTH_END=exports.SOCKS5_CUSTOM_AUTH_START=exports.
SOCKS_INCOMING_PACKET_SIZES=exports.SocksClientState=exports.Socks5Response=exports.Socks5HostType=exports.Socks5Auth=exports.Socks4Response=exports.SocksCommand=
exports.ERRORS=exports.DEFAULT_TIMEOUT=void 0;const DEFAULT_TIMEOUT=3e4;exports.DEFAULT_TIMEOUT=DEFAULT_TIMEOUT;const ERRORS={InvalidSocksCommand:"An invalid SO\
CKS command was provided. Valid options are connect, bind, and associate.",InvalidSocksCommandForOperation:"An invalid SOCKS command was provided. Only a subset\
 of commands are supported for this operation.",InvalidSocksCommandChain:"An invalid SOCKS command was provided. Chaining currently only supports the connect co\
mmand.",InvalidSocksClientOptionsDestination:"An invalid destination host was provided.",InvalidSocksClientOptionsExistingSocket:"An invalid existing socket was\
 provided. This should be an instance of stream.Duplex.",InvalidSocksClientOptionsProxy:"Invalid SOCKS proxy details were provided.",InvalidSocksClientOptionsTimeout:"\
An invalid timeout value was provided. Please enter a value above 0 (in ms).",InvalidSocksClientOptionsProxiesLength:"At least two socks proxies must be provide\
d for chaining.",InvalidSocksClientOptionsCustomAuthRange:"Custom auth must be a value between 0x80 and 0xFE.",InvalidSocksClientOptionsCustomAuthOptions:"When \
a custom_auth_method is provided, custom_auth_request_handler, custom_auth_response_size, and custom_auth_response_handler must also be provided and valid.",NegotiationError:"\
Negotiation error",SocketClosed:"Socket closed",ProxyConnectionTimedOut:"Proxy connection timed out",InternalError:"SocksClient internal error (this should not \
happen)",InvalidSocks4HandshakeResponse:"Received invalid Socks4 handshake response",Socks4ProxyRejectedConnection:"Socks4 Proxy rejected connection",InvalidSocks4IncomingConnectionResponse:"\
Socks4 invalid incoming connection response",Socks4ProxyRejectedIncomingBoundConnection:"Socks4 Proxy rejected incoming bound connection",InvalidSocks5InitialHandshakeResponse:"\
Received invalid Socks5 initial handshake response",InvalidSocks5IntiailHandshakeSocksVersion:"Received invalid Socks5 initial handshake (invalid socks version)",
InvalidSocks5InitialHandshakeNoAcceptedAuthType:"Received invalid Socks5 initial handshake (no accepted authentication type)",InvalidSocks5InitialHandshakeUnknownAuthType:"\
Received invalid Socks5 initial handshake (unknown authentication type)",Socks5AuthenticationFailed:"Socks5 Authentication failed",InvalidSocks5FinalHandshake:"\
Received invalid Socks5 final handshake response",InvalidSocks5FinalHandshakeRejected:"Socks5 proxy rejected connection",InvalidSocks5IncomingConnectionResponse:"\
Received invalid Socks5 incoming connection response",Socks5ProxyRejectedIncomingBoundConnection:"Socks5 Proxy rejected incoming bound connection"};exports.ERRORS=
ERRORS;const SOCKS_INCOMING_PACKET_SIZES={Socks5InitialHandshakeResponse:2,Socks5UserPassAuthenticationResponse:2,Socks5ResponseHeader:5,Socks5ResponseIPv4:10,Socks5ResponseIPv6:22,
Socks5ResponseHostname:hostNameLength=>hostNameLength+7,Socks4Response:8};exports.SOCKS_INCOMING_PACKET_SIZES=SOCKS_INCOMING_PACKET_SIZES;var SocksCommand;(function(SocksCommand2){
SocksCommand2[SocksCommand2["connect"]=1]="connect";SocksCommand2[SocksCommand2["bind"]=2]="bind";SocksCommand2[SocksCommand2["associate"]=3]="associate"})(SocksCommand||
(exports.SocksCommand=SocksCommand={}));var Socks4Response;(function(Socks4Response2){Socks4Response2[Socks4Response2["Granted"]=90]="Granted";Socks4Response2[Socks4Response2["\
Failed"]=91]="Failed";Socks4Response2[Socks4Response2["Rejected"]=92]="Rejected";Socks4Response2[Socks4Response2["RejectedIdent"]=93]="RejectedIdent"})(Socks4Response||
(exports.Socks4Response=Socks4Response={}));var Socks5Auth;(function(Socks5Auth2){Socks5Auth2[Socks5Auth2["NoAuth"]=0]="NoAuth";Socks5Auth2[Socks5Auth2["GSSApi"]=
1]="GSSApi";Socks5Auth2[Socks5Auth2["UserPass"]=2]="UserPass"})(Socks5Auth||(exports.Socks5Auth=Socks5Auth={}));const SOCKS5_CUSTOM_AUTH_START=128;exports.SOCKS5_CUSTOM_AUTH_START=
SOCKS5_CUSTOM_AUTH_START;const SOCKS5_CUSTOM_AUTH_END=254;exports.SOCKS5_CUSTOM_AUTH_END=SOCKS5_CUSTOM_AUTH_END;const SOCKS5_NO_ACCEPTABLE_AUTH=255;exports.SOCKS5_NO_ACCEPTABLE_AUTH=
SOCKS5_NO_ACCEPTABLE_AUTH;var Socks5Response;(function(Socks5Response2){Socks5Response2[Socks5Response2["Granted"]=0]="Granted";Socks5Response2[Socks5Response2["\
Failure"]=1]="Failure";Socks5Response2[Socks5Response2["NotAllowed"]=2]="NotAllowed";Socks5Response2[Socks5Response2["NetworkUnreachable"]=3]="NetworkUnreachabl\
e";Socks5Response2[Socks5Response2["HostUnreachable"]=4]="HostUnreachable";Socks5Response2[Socks5Response2["ConnectionRefused"]=5]="ConnectionRefused";Socks5Response2[Socks5Response2["\
TTLExpired"]=6]="TTLExpired";Socks5Response2[Socks5Response2["CommandNotSupported"]=7]="CommandNotSupported";Socks5Response2[Socks5Response2["AddressNotSupporte\
d"]=8]="AddressNotSupported"})(Socks5Response||(exports.Socks5Response=Socks5Response={}));var Socks5HostType;(function(Socks5HostType2){Socks5HostType2[Socks5HostType2["\
IPv4"]=1]="IPv4";Socks5HostType2[Socks5HostType2["Hostname"]=3]="Hostname";Socks5HostType2[Socks5HostType2["IPv6"]=4]="IPv6"})(Socks5HostType||(exports.Socks5HostType=
Socks5HostType={}));var SocksClientState;(function(SocksClientState2){SocksClientState2[SocksClientState2["Created"]=0]="Created";SocksClientState2[SocksClientState2["\
Connecting"]=1]="Connecting";SocksClientState2[SocksClientState2["Connected"]=2]="Connected";SocksClientState2[SocksClientState2["SentInitialHandshake"]=3]="Sen\
tInitialHandshake";SocksClientState2[SocksClientState2["ReceivedInitialHandshakeResponse"]=4]="ReceivedInitialHandshakeResponse";SocksClientState2[SocksClientState2["\
SentAuthentication"]=5]="SentAuthentication";SocksClientState2[SocksClientState2["ReceivedAuthenticationResponse"]=6]="ReceivedAuthenticationResponse";SocksClientState2[SocksClientState2["\
SentFinalHandshake"]=7]="SentFinalHandshake";SocksClientState2[SocksClientState2["ReceivedFinalResponse"]=8]="ReceivedFinalResponse";SocksClientState2[SocksClientState2["\
BoundWaitingForConnection"]=9]="BoundWaitingForConnection";SocksClientState2[SocksClientState2["Established"]=10]="Established";SocksClientState2[SocksClientState2["\
Disconnected"]=11]="Disconnected";SocksClientState2[SocksClientState2["Error"]=99]="Error"})(SocksClientState||(exports.SocksClientState=SocksClientState={}))}),
4536:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.validateSocksClientOptions=validateSocksClientOptions;
exports.validateSocksClientChainOptions=validateSocksClientChainOptions;exports.ipv4ToInt32=ipv4ToInt32;exports.int32ToIpv4=int32ToIpv4;exports.ipToBuffer=ipToBuffer;
const util_1=__nccwpck_require__2(9293);const constants_1=__nccwpck_require__2(2660);const stream=__nccwpck_require__2(2203);const ip_address_1=__nccwpck_require__2(
2418);const net=__nccwpck_require__2(9278);function validateSocksClientOptions(options,acceptedCommands=["connect","bind","associate"]){if(!constants_1.SocksCommand[options.
command]){throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksCommand,options)}if(acceptedCommands.indexOf(options.command)===-1){throw new util_1.
SocksClientError(constants_1.ERRORS.InvalidSocksCommandForOperation,options)}if(!isValidSocksRemoteHost(options.destination)){throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsDestination,options)}if(!isValidSocksProxy(options.proxy)){throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsProxy,
options)}validateCustomProxyAuth(options.proxy,options);if(options.timeout&&!isValidTimeoutValue(options.timeout)){throw new util_1.SocksClientError(constants_1.
ERRORS.InvalidSocksClientOptionsTimeout,options)}if(options.existing_socket&&!(options.existing_socket instanceof stream.Duplex)){throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsExistingSocket,options)}}function validateSocksClientChainOptions(options){if(options.command!=="connect"){throw new util_1.
SocksClientError(constants_1.ERRORS.InvalidSocksCommandChain,options)}if(!isValidSocksRemoteHost(options.destination)){throw new util_1.SocksClientError(constants_1.
ERRORS.InvalidSocksClientOptionsDestination,options)}if(!(options.proxies&&Array.isArray(options.proxies)&&options.proxies.length>=2)){throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsProxiesLength,options)}options.proxies.forEach(proxy=>{if(!isValidSocksProxy(proxy)){throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsProxy,options)}validateCustomProxyAuth(proxy,options)});if(options.timeout&&!isValidTimeoutValue(options.timeout)){throw new util_1.
SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsTimeout,options)}}function validateCustomProxyAuth(proxy,options){if(proxy.custom_auth_method!==void 0){
if(proxy.custom_auth_method<constants_1.SOCKS5_CUSTOM_AUTH_START||proxy.custom_auth_method>constants_1.SOCKS5_CUSTOM_AUTH_END){throw new util_1.SocksClientError(
constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthRange,options)}if(proxy.custom_auth_request_handler===void 0||typeof proxy.custom_auth_request_handler!=="\
function"){throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,options)}if(proxy.custom_auth_response_size===void 0){
throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,options)}if(proxy.custom_auth_response_handler===void 0||typeof proxy.
custom_auth_response_handler!=="function"){throw new util_1.SocksClientError(constants_1.ERRORS.InvalidSocksClientOptionsCustomAuthOptions,options)}}}function isValidSocksRemoteHost(remoteHost){
return remoteHost&&typeof remoteHost.host==="string"&&Buffer.byteLength(remoteHost.host)<256&&typeof remoteHost.port==="number"&&remoteHost.port>=0&&remoteHost.
port<=65535}function isValidSocksProxy(proxy){return proxy&&(typeof proxy.host==="string"||typeof proxy.ipaddress==="string")&&typeof proxy.port==="number"&&proxy.
port>=0&&proxy.port<=65535&&(proxy.type===4||proxy.type===5)}function isValidTimeoutValue(value){return typeof value==="number"&&value>0}function ipv4ToInt32(ip){
const address=new ip_address_1.Address4(ip);return address.toArray().reduce((acc,part)=>(acc<<8)+part,0)>>>0}function int32ToIpv4(int32){const octet1=int32>>>24&
255;const octet2=int32>>>16&255;const octet3=int32>>>8&255;const octet4=int32&255;return[octet1,octet2,octet3,octet4].join(".")}function ipToBuffer(ip){if(net.isIPv4(
ip)){const address=new ip_address_1.Address4(ip);return Buffer.from(address.toArray())}else if(net.isIPv6(ip)){const address=new ip_address_1.Address6(ip);return Buffer.
from(address.canonicalForm().split(":").map(segment=>segment.padStart(4,"0")).join(""),"hex")}else{throw new Error("Invalid IP address format")}}}),1690:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.ReceiveBuffer=void 0;class ReceiveBuffer{constructor(size=4096){this.buffer=Buffer.allocUnsafe(
size);this.offset=0;this.originalSize=size}get length(){return this.offset}append(data){if(!Buffer.isBuffer(data)){throw new Error("Attempted to append a non-bu\
ffer instance to ReceiveBuffer.")}if(this.offset+data.length>=this.buffer.length){const tmp=this.buffer;this.buffer=Buffer.allocUnsafe(Math.max(this.buffer.length+
this.originalSize,this.buffer.length+data.length));tmp.copy(this.buffer)}data.copy(this.buffer,this.offset);return this.offset+=data.length}peek(length){if(length>
this.offset){throw new Error("Attempted to read beyond the bounds of the managed internal data.")}return this.buffer.slice(0,length)}get(length){if(length>this.
offset){throw new Error("Attempted to read beyond the bounds of the managed internal data.")}const value=Buffer.allocUnsafe(length);this.buffer.slice(0,length).
copy(value);this.buffer.copyWithin(0,length,length+this.offset-length);this.offset-=length;return value}}exports.ReceiveBuffer=ReceiveBuffer}),9293:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.SocksClientError=void 0;exports.shuffleArray=shuffleArray;class SocksClientError extends Error{constructor(message,options){
super(message);this.options=options}}exports.SocksClientError=SocksClientError;function shuffleArray(array){for(let i=array.length-1;i>0;i--){const j=Math.floor(
Math.random()*(i+1));[array[i],array[j]]=[array[j],array[i]]}}}),1087:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;
o[k2]=m[k]}));var __exportStar=this&&this.__exportStar||function(m,exports2){for(var p in m)if(p!=="default"&&!Object.prototype.hasOwnProperty.call(exports2,p))
__createBinding(exports2,m,p)};Object.defineProperty(exports,"__esModule",{value:true});__exportStar(__nccwpck_require__2(6553),exports)}),4602:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const crypto=__nccwpck_require__2(6982);const{Minipass}=__nccwpck_require__2(7493);const SPEC_ALGORITHMS=["sha512","sha384","sha256"];const DEFAULT_ALGORITHMS=[
"sha512"];const NODE_HASHES=crypto.getHashes();const BASE64_REGEX=/^[a-z0-9+/]+(?:=?=?)$/i;const SRI_REGEX=/^([a-z0-9]+)-([^?]+)(\?[?\S*]*)?$/;const STRICT_SRI_REGEX=/^([a-z0-9]+)-([A-Za-z0-9+/=]{44,88})(\?[\x21-\x7E]*)?$/;
const VCHAR_REGEX=/^[\x21-\x7E]+$/;const DEFAULT_PRIORITY=["md5","whirlpool","sha1","sha224","sha256","sha384","sha512","sha3","sha3-256","sha3-384","sha3-512",
"sha3_256","sha3_384","sha3_512"].filter(algo=>NODE_HASHES.includes(algo));const getOptString=options=>options?.length?`?${options.join("?")}`:"";class IntegrityStream extends Minipass{#emittedIntegrity;#emittedSize;#emittedVerified;constructor(opts){
super();this.size=0;this.opts=opts;this.#getOptions();if(opts?.algorithms){this.algorithms=[...opts.algorithms]}else{this.algorithms=[...DEFAULT_ALGORITHMS]}if(this.
algorithm!==null&&!this.algorithms.includes(this.algorithm)){this.algorithms.push(this.algorithm)}this.hashes=this.algorithms.map(crypto.createHash)}#getOptions(){
this.sri=this.opts?.integrity?parse(this.opts?.integrity,this.opts):null;this.expectedSize=this.opts?.size;if(!this.sri){this.algorithm=null}else if(this.sri.isHash){
this.goodSri=true;this.algorithm=this.sri.algorithm}else{this.goodSri=!this.sri.isEmpty();this.algorithm=this.sri.pickAlgorithm(this.opts)}this.digests=this.goodSri?
this.sri[this.algorithm]:null;this.optString=getOptString(this.opts?.options)}on(ev,handler){if(ev==="size"&&this.#emittedSize){return handler(this.#emittedSize)}
if(ev==="integrity"&&this.#emittedIntegrity){return handler(this.#emittedIntegrity)}if(ev==="verified"&&this.#emittedVerified){return handler(this.#emittedVerified)}
return super.on(ev,handler)}emit(ev,data){if(ev==="end"){this.#onEnd()}return super.emit(ev,data)}write(data){this.size+=data.length;this.hashes.forEach(h=>h.update(
data));return super.write(data)}#onEnd(){if(!this.goodSri){this.#getOptions()}const newSri=parse(this.hashes.map((h,i)=>{return`${this.algorithms[i]}-${h.digest(
"base64")}${this.optString}`}).join(" "),this.opts);const match=this.goodSri&&newSri.match(this.sri,this.opts);if(typeof this.expectedSize==="number"&&this.size!==
this.expectedSize){const err=new Error(`stream size mismatch when checking ${this.sri}.
  Wanted: ${this.expectedSize}
  Found: ${this.size}`);err.code="EBADSIZE";err.found=this.size;err.expected=this.expectedSize;err.sri=this.sri;this.emit("error",err)}else if(this.sri&&!match){
const err=new Error(`${this.sri} integrity checksum failed when using ${this.algorithm}: wanted ${this.digests} but got ${newSri}. (${this.size} bytes)`);err.code=
"EINTEGRITY";err.found=newSri;err.expected=this.digests;err.algorithm=this.algorithm;err.sri=this.sri;this.emit("error",err)}else{this.#emittedSize=this.size;this.
emit("size",this.size);this.#emittedIntegrity=newSri;this.emit("integrity",newSri);if(match){this.#emittedVerified=match;this.emit("verified",match)}}}}class Hash{get isHash(){
return true}constructor(hash,opts){const strict=opts?.strict;this.source=hash.trim();this.digest="";this.algorithm="";this.options=[];const match=this.source.match(
strict?STRICT_SRI_REGEX:SRI_REGEX);if(!match){return}if(strict&&!SPEC_ALGORITHMS.includes(match[1])){return}if(!NODE_HASHES.includes(match[1])){return}this.algorithm=
match[1];this.digest=match[2];const rawOpts=match[3];if(rawOpts){this.options=rawOpts.slice(1).split("?")}}hexDigest(){return this.digest&&Buffer.from(this.digest,
"base64").toString("hex")}toJSON(){return this.toString()}match(integrity,opts){const other=parse(integrity,opts);if(!other){return false}if(other.isIntegrity){
const algo=other.pickAlgorithm(opts,[this.algorithm]);if(!algo){return false}const foundHash=other[algo].find(hash=>hash.digest===this.digest);if(foundHash){return foundHash}
return false}return other.digest===this.digest?other:false}toString(opts){if(opts?.strict){if(!(SPEC_ALGORITHMS.includes(this.algorithm)&&this.digest.match(BASE64_REGEX)&&
this.options.every(opt=>opt.match(VCHAR_REGEX)))){return""}}return`${this.algorithm}-${this.digest}${getOptString(this.options)}`}}function integrityHashToString(toString,sep,opts,hashes){
const toStringIsNotEmpty=toString!=="";let shouldAddFirstSep=false;let complement="";const lastIndex=hashes.length-1;for(let i=0;i<lastIndex;i++){const hashString=Hash.
prototype.toString.call(hashes[i],opts);if(hashString){shouldAddFirstSep=true;complement+=hashString;complement+=sep}}const finalHashString=Hash.prototype.toString.
call(hashes[lastIndex],opts);if(finalHashString){shouldAddFirstSep=true;complement+=finalHashString}if(toStringIsNotEmpty&&shouldAddFirstSep){return toString+sep+
complement}return toString+complement}class Integrity{get isIntegrity(){return true}toJSON(){return this.toString()}isEmpty(){return Object.keys(this).length===
0}toString(opts){let sep=opts?.sep||" ";let toString="";if(opts?.strict){sep=sep.replace(/\S+/g," ");for(const hash of SPEC_ALGORITHMS){if(this[hash]){toString=
integrityHashToString(toString,sep,opts,this[hash])}}}else{for(const hash of Object.keys(this)){toString=integrityHashToString(toString,sep,opts,this[hash])}}return toString}concat(integrity,opts){
const other=typeof integrity==="string"?integrity:stringify(integrity,opts);return parse(`${this.toString(opts)} ${other}`,opts)}hexDigest(){return parse(this,{
single:true}).hexDigest()}merge(integrity,opts){const other=parse(integrity,opts);for(const algo in other){if(this[algo]){if(!this[algo].find(hash=>other[algo].
find(otherhash=>hash.digest===otherhash.digest))){throw new Error("hashes do not match, cannot update integrity")}}else{this[algo]=other[algo]}}}match(integrity,opts){
const other=parse(integrity,opts);if(!other){return false}const algo=other.pickAlgorithm(opts,Object.keys(this));return!!algo&&this[algo].find(hash=>other[algo].
find(otherhash=>hash.digest===otherhash.digest))||false}pickAlgorithm(opts,hashes){const pickAlgorithm=opts?.pickAlgorithm||getPrioritizedHash;let keys=Object.keys(
this);if(hashes?.length){keys=keys.filter(k=>hashes.includes(k))}if(keys.length){return keys.reduce((acc,algo)=>pickAlgorithm(acc,algo)||acc)}return null}}module2.
exports.parse=parse;function parse(sri,opts){if(!sri){return null}if(typeof sri==="string"){return _parse(sri,opts)}else if(sri.algorithm&&sri.digest){const fullSri=new Integrity;
fullSri[sri.algorithm]=[sri];return _parse(stringify(fullSri,opts),opts)}else{return _parse(stringify(sri,opts),opts)}}function _parse(integrity,opts){if(opts?.
single){return new Hash(integrity,opts)}const hashes=integrity.trim().split(/\s+/).reduce((acc,string)=>{const hash=new Hash(string,opts);if(hash.algorithm&&hash.
digest){const algo=hash.algorithm;if(!Object.keys(acc).includes(algo)){acc[algo]=[]}acc[algo].push(hash)}return acc},new Integrity);return hashes.isEmpty()?null:
hashes}module2.exports.stringify=stringify;function stringify(obj,opts){if(obj.algorithm&&obj.digest){return Hash.prototype.toString.call(obj,opts)}else if(typeof obj===
"string"){return stringify(parse(obj,opts),opts)}else{return Integrity.prototype.toString.call(obj,opts)}}module2.exports.fromHex=fromHex;function fromHex(hexDigest2,algorithm,opts){
const optString=getOptString(opts?.options);return parse(`${algorithm}-${Buffer.from(hexDigest2,"hex").toString("base64")}${optString}`,opts)}module2.exports.fromData=
fromData;function fromData(data,opts){const algorithms=opts?.algorithms||[...DEFAULT_ALGORITHMS];const optString=getOptString(opts?.options);return algorithms.reduce(
(acc,algo)=>{const digest=crypto.createHash(algo).update(data).digest("base64");const hash=new Hash(`${algo}-${digest}${optString}`,opts);if(hash.algorithm&&hash.
digest){const hashAlgo=hash.algorithm;if(!acc[hashAlgo]){acc[hashAlgo]=[]}acc[hashAlgo].push(hash)}return acc},new Integrity)}module2.exports.fromStream=fromStream;
function fromStream(stream,opts){const istream=integrityStream(opts);return new Promise((resolve,reject)=>{stream.pipe(istream);stream.on("error",reject);istream.
on("error",reject);let sri;istream.on("integrity",s=>{sri=s});istream.on("end",()=>resolve(sri));istream.resume()})}module2.exports.checkData=checkData;function checkData(data,sri,opts){
sri=parse(sri,opts);if(!sri||!Object.keys(sri).length){if(opts?.error){throw Object.assign(new Error("No valid integrity hashes to check against"),{code:"EINTEG\
RITY"})}else{return false}}const algorithm=sri.pickAlgorithm(opts);const digest=crypto.createHash(algorithm).update(data).digest("base64");const newSri=parse({algorithm,
digest});const match=newSri.match(sri,opts);opts=opts||{};if(match||!opts.error){return match}else if(typeof opts.size==="number"&&data.length!==opts.size){const err=new Error(
`data size mismatch when checking ${sri}.
  Wanted: ${opts.size}
  Found: ${data.length}`);err.code="EBADSIZE";err.found=data.length;err.expected=opts.size;err.sri=sri;throw err}else{const err=new Error(`Integrity checksum fa\
iled when using ${algorithm}: Wanted ${sri}, but got ${newSri}. (${data.length} bytes)`);err.code="EINTEGRITY";err.found=newSri;err.expected=sri;err.algorithm=algorithm;
err.sri=sri;throw err}}module2.exports.checkStream=checkStream;function checkStream(stream,sri,opts){opts=opts||Object.create(null);opts.integrity=sri;sri=parse(
sri,opts);if(!sri||!Object.keys(sri).length){return Promise.reject(Object.assign(new Error("No valid integrity hashes to check against"),{code:"EINTEGRITY"}))}const checker=integrityStream(
opts);return new Promise((resolve,reject)=>{stream.pipe(checker);stream.on("error",reject);checker.on("error",reject);let verified2;checker.on("verified",s=>{verified2=
s});checker.on("end",()=>resolve(verified2));checker.resume()})}module2.exports.integrityStream=integrityStream;function integrityStream(opts=Object.create(null)){
return new IntegrityStream(opts)}module2.exports.create=createIntegrity;function createIntegrity(opts){const algorithms=opts?.algorithms||[...DEFAULT_ALGORITHMS];
const optString=getOptString(opts?.options);const hashes=algorithms.map(crypto.createHash);return{update:function(chunk,enc){hashes.forEach(h=>h.update(chunk,enc));
return this},digest:function(){const integrity=algorithms.reduce((acc,algo)=>{const digest=hashes.shift().digest("base64");const hash=new Hash(`${algo}-${digest}${optString}`,
opts);if(!acc[hash.algorithm]){acc[hash.algorithm]=[]}acc[hash.algorithm].push(hash);return acc},new Integrity);return integrity}}}function getPrioritizedHash(algo1,algo2){
return DEFAULT_PRIORITY.indexOf(algo1.toLowerCase())>=DEFAULT_PRIORITY.indexOf(algo2.toLowerCase())?algo1:algo2}}),7350:(module=>{module.exports=eval("require")(
"iconv-lite")}),6397:(module=>{module.exports=eval("require")("kerberos")}),6048:(module=>{module.exports=eval("require")("supports-color")}),2613:(module2=>{module2.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")}),181:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),
6982:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),2250:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("dns")}),4434:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),9896:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("fs")}),1943:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises")}),8611:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("http")}),5675:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2")}),5692:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("https")}),9278:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),1421:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:child_process")}),3053:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel")}),8474:(module2=>{
module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")}),3024:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:fs")}),1455:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises")}),6760:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:path")}),7075:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")}),6193:(module2=>{module2.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder")}),3136:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("no\
de:url")}),857:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),6928:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("path")}),2203:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")}),3193:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("string_decoder")}),6460:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises")}),4756:(module2=>{module2.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),2018:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty")}),7016:(module2=>{
module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),9023:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("ut\
il")}),3106:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib")}),5468:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
const{RetryOperation}=__nccwpck_require__2(7326);const createTimeout=(attempt,opts)=>Math.min(Math.round((1+(opts.randomize?Math.random():0))*Math.max(opts.minTimeout,
1)*Math.pow(opts.factor,attempt)),opts.maxTimeout);const isRetryError=err=>err?.code==="EPROMISERETRY"&&Object.hasOwn(err,"retried");const promiseRetry=async(fn,options={})=>{
let timeouts=[];if(options instanceof Array){timeouts=[...options]}else{if(options.retries===Infinity){options.forever=true;delete options.retries}const opts={retries:10,
factor:2,minTimeout:1*1e3,maxTimeout:Infinity,randomize:false,...options};if(opts.minTimeout>opts.maxTimeout){throw new Error("minTimeout is greater than maxTim\
eout")}if(opts.retries){for(let i=0;i<opts.retries;i++){timeouts.push(createTimeout(i,opts))}timeouts.sort((a,b)=>a-b)}else if(options.forever){timeouts.push(createTimeout(
0,opts))}}const operation=new RetryOperation(timeouts,{forever:options.forever,unref:options.unref,maxRetryTime:options.maxRetryTime});return new Promise(function(resolve,reject){
operation.attempt(async number=>{try{const result=await fn(err=>{throw Object.assign(new Error("Retrying"),{code:"EPROMISERETRY",retried:err})},number,operation);
return resolve(result)}catch(err){if(!isRetryError(err)){return reject(err)}if(!operation.retry(err.retried||new Error)){return reject(err.retried)}}})})};module2.
exports={promiseRetry}}),7326:(module2=>{class RetryOperation{#attempts=1;#cachedTimeouts=null;#errors=[];#fn=null;#maxRetryTime;#operationStart=null;#originalTimeouts;#timeouts;#timer=null;#unref;constructor(timeouts,options={}){
this.#originalTimeouts=[...timeouts];this.#timeouts=[...timeouts];this.#unref=options.unref;this.#maxRetryTime=options.maxRetryTime||Infinity;if(options.forever){
this.#cachedTimeouts=[...this.#timeouts]}}get timeouts(){return[...this.#timeouts]}get errors(){return[...this.#errors]}get attempts(){return this.#attempts}get mainError(){
let mainError=null;if(this.#errors.length){let mainErrorCount=0;const counts={};for(let i=0;i<this.#errors.length;i++){const error=this.#errors[i];const{message}=error;
if(!counts[message]){counts[message]=0}counts[message]++;if(counts[message]>=mainErrorCount){mainError=error;mainErrorCount=counts[message]}}}return mainError}reset(){
this.#attempts=1;this.#timeouts=[...this.#originalTimeouts]}stop(){if(this.#timer){clearTimeout(this.#timer)}this.#timeouts=[];this.#cachedTimeouts=null}retry(err){
this.#errors.push(err);if(new Date().getTime()-this.#operationStart>=this.#maxRetryTime){this.#errors.unshift(new Error("RetryOperation timeout occurred"));return false}
let timeout=this.#timeouts.shift();if(timeout===void 0){if(this.#cachedTimeouts){this.#errors.pop();timeout=this.#cachedTimeouts.at(-1)}else{return false}}this.#timer=
setTimeout(()=>{this.#attempts++;this.#fn(this.#attempts)},timeout);if(this.#unref){this.#timer.unref()}return true}attempt(fn){this.#fn=fn;this.#operationStart=
new Date().getTime();this.#fn(this.#attempts)}}module2.exports={RetryOperation}}),4092:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esM\
odule",{value:true});exports.format=format;exports.parse=parse;const TEXT_REGEXP=/^[\u0009\u0020-\u007e\u0080-\u00ff]*$/;const TOKEN_REGEXP=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const QUOTE_REGEXP=/[\\"]/g;const TYPE_REGEXP=/^[!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;const NullObject=(()=>{const C=function(){};C.prototype=
Object.create(null);return C})();function format(obj){const{type,parameters}=obj;if(!type||!TYPE_REGEXP.test(type)){throw new TypeError(`Invalid type: ${type}`)}
let result=type;if(parameters){for(const param of Object.keys(parameters)){if(!TOKEN_REGEXP.test(param)){throw new TypeError(`Invalid parameter name: ${param}`)}
result+=`; ${param}=${qstring(parameters[param])}`}}return result}function parse(header,options){const stopChar=options?.comma===true?COMMA:65536;const len=header.
length;let index=skipOWS(header,options?.start??0,len);const valueStart=index;index=skipValue(header,index,len,stopChar);const valueEnd=trailingOWS(header,valueStart,
index);const type=header.slice(valueStart,valueEnd).toLowerCase();if(options?.parameters===false){return{type,index,parameters:new NullObject}}return parseParameters(
header,type,index,len,stopChar)}const SP=32;const HTAB=9;const SEMI=59;const EQ=61;const DQUOTE=34;const BSLASH=92;const COMMA=44;function parseParameters(header,type,index,len,stopChar){
const parameters=new NullObject;parameter:while(index<len){if(header.charCodeAt(index)===stopChar)break;index=skipOWS(header,index+1,len);const keyStart=index;while(index<
len){const code=header.charCodeAt(index);if(code===stopChar)break parameter;if(code===SEMI)continue parameter;if(code===EQ){const keyEnd=trailingOWS(header,keyStart,
index);const key=header.slice(keyStart,keyEnd).toLowerCase();index=skipOWS(header,index+1,len);if(index<len&&header.charCodeAt(index)===DQUOTE){index++;let value="";
while(index<len){const code2=header.charCodeAt(index++);if(code2===DQUOTE){index=skipValue(header,index,len,stopChar);if(parameters[key]===void 0)parameters[key]=
value;break}if(code2===BSLASH&&index<len){value+=header[index++];continue}value+=String.fromCharCode(code2)}continue parameter}const valueStart=index;index=skipValue(
header,index,len,stopChar);if(parameters[key]===void 0){const valueEnd=trailingOWS(header,valueStart,index);parameters[key]=header.slice(valueStart,valueEnd)}continue parameter}
index++}}return{type,index,parameters}}function skipValue(str,index,len,stopChar){while(index<len){const code=str.charCodeAt(index);if(code===SEMI||code===stopChar)
break;index++}return index}function skipOWS(header,index,len){while(index<len){const char=header.charCodeAt(index);if(char!==SP&&char!==HTAB)break;index++}return index}
function trailingOWS(header,start,end){while(end>start){const char=header.charCodeAt(end-1);if(char!==SP&&char!==HTAB)break;end--}return end}function qstring(str){
if(TOKEN_REGEXP.test(str))return str;if(TEXT_REGEXP.test(str))return`"${str.replace(QUOTE_REGEXP,"\\$&")}"`;throw new TypeError(`Invalid parameter value: ${str}`)}}),
7055:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var C=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}};var ms=C(
tt=>{"use strict";Object.defineProperty(tt,"__esModule",{value:true});tt.range=tt.balanced=void 0;var Ei=(r,t,e)=>{let s=r instanceof RegExp?ps(r,e):r,i=t instanceof
RegExp?ps(t,e):t,n=s!==null&&i!=null&&(0,tt.range)(s,i,e);return n&&{start:n[0],end:n[1],pre:e.slice(0,n[0]),body:e.slice(n[0]+s.length,n[1]),post:e.slice(n[1]+
i.length)}};tt.balanced=Ei;var ps=(r,t)=>{let e=t.match(r);return e?e[0]:null},Oi=(r,t,e)=>{let s,i,n,o,h,a=e.indexOf(r),l=e.indexOf(t,a+1),c=a;if(a>=0&&l>0){if(r===
t)return[a,l];for(s=[],n=e.length;c>=0&&!h;){if(c===a)s.push(c),a=e.indexOf(r,c+1);else if(s.length===1){let u=s.pop();u!==void 0&&(h=[u,l])}else i=s.pop(),i!==
void 0&&i<n&&(n=i,o=l),l=e.indexOf(t,c+1);c=a<l&&a>=0?a:l}s.length&&o!==void 0&&(h=[n,o])}return h};tt.range=Oi});var vs=C(T=>{"use strict";Object.defineProperty(
T,"__esModule",{value:true});T.EXPANSION_MAX_REWRITES=T.EXPANSION_MAX_DEPTH=T.EXPANSION_MAX_LENGTH=T.EXPANSION_MAX=void 0;T.expand=Wi;var gs=ms(),ws="\0SLASH"+Math.
random()+"\0",bs="\0OPEN"+Math.random()+"\0",xe="\0CLOSE"+Math.random()+"\0",ys="\0COMMA"+Math.random()+"\0",Ss="\0PERIOD"+Math.random()+"\0",xi=new RegExp(ws,"\
g"),Ci=new RegExp(bs,"g"),Mi=new RegExp(xe,"g"),ki=new RegExp(ys,"g"),Ai=new RegExp(Ss,"g"),Ri=/\\\\/g,Pi=/\\{/g,Ti=/\\}/g,Fi=/\\,/g,ji=/\\\./g;T.EXPANSION_MAX=
1e5;T.EXPANSION_MAX_LENGTH=4e6;T.EXPANSION_MAX_DEPTH=1e3;T.EXPANSION_MAX_REWRITES=1e3;function _e(r){return isNaN(r)?r.charCodeAt(0):parseInt(r,10)}function Ni(r){
return r.replace(Ri,ws).replace(Pi,bs).replace(Ti,xe).replace(Fi,ys).replace(ji,Ss)}function Di(r){return r.replace(xi,"\\").replace(Ci,"{").replace(Mi,"}").replace(
ki,",").replace(Ai,".")}function Ee(r,t){for(let e=0;e<t.length;e++)r.push(t[e])}function Li(r){let t=[],e="";for(;;){let s=(0,gs.balanced)("{","}",r);if(!s){let a=r.
split(",");return a[0]=e+a[0],Ee(t,a),t}let{pre:i,body:n,post:o}=s,h=i.split(",");if(h[0]=e+h[0],h[h.length-1]+="{"+n+"}",!o.length)return Ee(t,h),t;e=h.pop(),Ee(
t,h),r=o}}function Wi(r,t={}){if(!r)return[];let{max:e=T.EXPANSION_MAX,maxLength:s=T.EXPANSION_MAX_LENGTH,maxDepth:i=T.EXPANSION_MAX_DEPTH,maxRewrites:n=T.EXPANSION_MAX_REWRITES}=t;
return r.slice(0,2)==="{}"&&(r="\\{\\}"+r.slice(2)),Oe(Ni(r),e,s,i,0,n,true).map(Di)}function zi(r){return"{"+r+"}"}function Bi(r){return/^-?0\d/.test(r)}function Gi(r,t){
return r<=t}function Ii(r,t){return r>=t}function ct(r,t,e,s,i,n){let o=[],h=0;for(let a=0;a<r.length;a++)for(let l=0;l<e.length;l++){if(o.length>=s)return o;let c=r[a]+
t+e[l];if(!(n&&!c)){if(h+c.length>i)return o;o.push(c),h+=c.length}}return o}function $i(r,t,e,s){let i=r.split(/\.\./),n=[];if(i[0]===void 0||i[1]===void 0)return n;
let o=_e(i[0]),h=_e(i[1]),a=Math.max(i[0].length,i[1].length),l=i.length===3&&i[2]!==void 0?Math.max(Math.abs(_e(i[2])),1):1,c=Gi;h<o&&(l*=-1,c=Ii);let f=i.some(
Bi),p=0;for(let g=o;c(g,h)&&n.length<e;g+=l){let d;if(t)d=String.fromCharCode(g),d==="\\"&&(d="");else if(d=String(g),f){let b=a-d.length;if(b>0){let m=new Array(
b+1).join("0");g<0?d="-"+m+d.slice(1):d=m+d}}if(p+d.length>s)break;n.push(d),p+=d.length}return n}function Oe(r,t,e,s,i,n,o){if(i>s)return[r];let h=[""],a=0,l=false,
c=true;for(;;){let u=(0,gs.balanced)("{","}",r);if(!u)return ct(h,r,[""],t,e,l);let f=u.pre;if(/\$$/.test(f)){if(h=ct(h,f+"{"+u.body+"}",[""],t,e,l&&!u.post.length),
c=false,!u.post.length)break;r=u.post;continue}let p=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(u.body),g=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(u.body),d=p||g,
b=u.body.indexOf(",")>=0;if(!d&&!b){if(a<n&&u.post.match(/,(?!,).*\}/)){a++,r=u.pre+"{"+u.body+xe+u.post,o=true;continue}return ct(h,f+"{"+u.body+"}"+u.post,[""],
t,e,l)}c&&(l=o&&!d,c=false);let m;if(d)m=$i(u.body,g,t,e);else{let y=Li(u.body);if(y.length===1&&y[0]!==void 0&&(y=Oe(y[0],t,e,s,i+1,n,false).map(zi),y.length===
1)){if(h=ct(h,f+y[0],[""],t,e,l&&!u.post.length),!u.post.length)break;r=u.post;continue}let _=l&&!u.post.length&&!f;for(let S=0;_&&S<h.length;S++)h[S]&&(_=false);
m=[];let v=0;t:for(let S=0;S<y.length;S++){let K=Oe(y[S],t,e,s,i+1,n,false);for(let B=0;B<K.length;B++){let U=K[B];if(!(_&&!U)){if(m.length>=t||v+U.length>e)break t;
m.push(U),v+=U.length}}}}if(h=ct(h,f,m,t,e,l&&!u.post.length),!u.post.length)break;r=u.post}return h}});var Es=C(jt=>{"use strict";Object.defineProperty(jt,"__e\
sModule",{value:true});jt.numericRange=void 0;var Me=(r,t)=>r===t?{t:"lit",ch:String(r)}:{t:"class",re:new RegExp(`^[${r}-${t}]$`)},Ce=(r,t)=>t.map(e=>[Me(r,r),
...e]),ut=(r,t)=>{if(!r)return[[]];let e=+r[0],s=+t[0],i=r.slice(1),n=t.slice(1);if(e===s)return Ce(e,ut(i,n));let o="0".repeat(i.length),h="9".repeat(i.length),
a=[];i!==o&&a.push(...Ce(e++,ut(i,h)));let l=n===h?[]:Ce(s--,ut(o,n));return e<=s&&a.push([Me(e,s),...Array.from(i,()=>Me(0,9))]),a.push(...l),a},_s=(r,t,e)=>{if(e)
return ut(String(r).padStart(e,"0"),String(t).padStart(e,"0"));let s=[];for(let i=String(r).length;i<=String(t).length;i++){let n=Math.max(r,i===1?0:10**(i-1)),
o=Math.min(t,10**i-1);s.push(...ut(String(n),String(o)))}return s},Ui=(r,t)=>{let e=Number(r),s=Number(t);if(!Number.isSafeInteger(e)||!Number.isSafeInteger(s))
return;e>s&&([e,s]=[s,e]);let n=/^-?0\d/.test(r)||/^-?0\d/.test(t)?Math.max(r.length,t.length):0,o=[];if(e<0){let h=_s(Math.max(-s,1),-e,n&&n-1);o.push(...h.map(
a=>[{t:"lit",ch:"-"},...a]))}return s>=0&&o.push(..._s(Math.max(e,0),s,n)),o};jt.numericRange=Ui});var Os=C(Nt=>{"use strict";Object.defineProperty(Nt,"__esModu\
le",{value:true});Nt.parseClass=void 0;var qi={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}"],"[:alpha:]":["\\p{L}\\p{Nl}"],"[:ascii:]":["\\x00-\\x7f"],"[:blank:]":["\\p{Z\
s}\\t"],"[:cntrl:]":["\\p{Cc}"],"[:digit:]":["\\p{Nd}"],"[:graph:]":["\\p{Z}\\p{C}",true],"[:lower:]":["\\p{Ll}"],"[:print:]":["\\p{C}",true],"[:punct:]":["\\p{P\
}\\p{S}"],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f"],"[:upper:]":["\\p{Lu}"],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],"[:xdigit:]":["A-Fa-f0-9"]},ft=r=>r.replace(/[[\]\\-]/g,
"\\$&"),ke=/$./,Hi=(r,t,e=false,s)=>{let i=m=>{let y=s?m.normalize(s):m;return[...y].length===1?y:m},n=t;if(r.charAt(n)!=="[")throw new Error("not in a brace ex\
pression");let o=[],h=[],a=n+1,l=false,c=false,u=false,f=n,p="";t:for(;a<r.length;){let m=String.fromCodePoint(r.codePointAt(a));if((m==="!"||m==="^")&&a===n+1){
u=true,a++;continue}if(m==="]"&&l&&!c){f=a+1;break}if(l=true,m==="\\"&&!c){c=true,a++;continue}if(m==="["&&!c){for(let[_,[v,S]]of Object.entries(qi))if(r.startsWith(
_,a)){if(p)return[ke,r.length-n];a+=_.length,S?h.push(v):o.push(v);continue t}}c=false;let y=i(m);if(p){y.codePointAt(0)>p.codePointAt(0)?o.push(ft(p)+"-"+ft(y)):
y===p&&o.push(ft(y)),p="",a+=m.length;continue}if(r.startsWith("-]",a+m.length)){o.push(ft(y+"-")),a+=m.length+1;continue}if(r.startsWith("-",a+m.length)){p=y,a+=
m.length+1;continue}o.push(ft(y)),a+=m.length}if(f<a)return[ke,0];if(!o.length&&!h.length)return[ke,r.length-n];let g="["+(u?"^":"")+o.join("")+"]",d="["+(u?"":
"^")+h.join("")+"]",b="^"+(o.length&&h.length?"("+g+"|"+d+")":o.length?g:d);return[new RegExp(b,e?"iu":"u"),f-n]};Nt.parseClass=Hi});var Ns=C(Wt=>{"use strict";
Object.defineProperty(Wt,"__esModule",{value:true});Wt.Matcher=void 0;var Xi=Es(),Ki=Os(),Ae={t:"match",id:0},Vi="!?+*@",et=r=>({t:"lit",ch:r}),Yi=r=>r.replace(
/[\\^$.*+?()[\]{}|/]/g,"\\$&"),ks=r=>new RegExp(`^${Yi(r)}$`,"iu"),Dt=new Map,As=r=>{let t=Dt.get(r);return t||(t=ks(r),Dt.size>=1e3&&Dt.clear(),Dt.set(r,t)),t},
Fe=(r,t)=>{if(t===r.ch)return true;if(!r.re)return false;let e=t.charCodeAt(0);if(e>=128)return r.re.test(t);let s=r.ascii??=new Uint8Array(128);return s[e]||=r.
re.test(t)?1:2,s[e]===1},Ji=(r,t,e,s,i)=>{let n=[];for(let o=0;o<r.length;){let h=String.fromCodePoint(r.codePointAt(o));if(i){let a=h==="\\"&&r.startsWith(i,o+
1)?1:0;if(a||h===i){let l=o+a+i.length,c=r.indexOf(i,l),u=/^(-?\d+)\.\.(-?\d+)$/.exec(r.slice(l,c)),f=c!==-1&&u&&(0,Xi.numericRange)(u[1],u[2]);if(f){n.push({t:"\
ext",type:"@",alts:f}),o=c+i.length;continue}}}if(h==="\\"){let a=r.codePointAt(o+1),l=a===void 0?h:String.fromCodePoint(a);n.push(et(l)),o+=1+l.length;continue}
if(h==="["){let[a,l]=(0,Ki.parseClass)(r,o,t,s);if(l){n.push({t:"class",re:a}),o+=l;continue}}if(!e&&Vi.includes(h)&&r[o+1]==="("){n.push({t:"open",type:h}),o+=
2;continue}n.push(!e&&h==="|"?{t:"bar"}:!e&&h===")"?{t:"close"}:h==="*"?{t:"star"}:h==="?"?{t:"any"}:et(h)),o+=h.length}return n},Zi=r=>{let t=new Map,e=[];return r.
forEach((s,i)=>{s.t==="open"?e.push(i):s.t==="close"&&e.length&&t.set(e.pop(),i)}),t},Rs=(r,t,e,s,i)=>{let n=[],o=[n];for(let h=e;h<s;h++){let a=r[h],l=t.get(h);
if(a.t==="open"&&l!==void 0){let c=Rs(r,t,h+1,l,false);n.push({t:"ext",type:a.type,alts:c}),h=l}else a.t==="bar"&&!i?o.push(n=[]):a.t==="open"?n.push(et(a.type),
et("(")):a.t==="bar"?n.push(et("|")):a.t==="close"?n.push(et(")")):n.push(a)}return o},Ps=(r,t)=>{let e=[],s="",i=()=>{for(let n of s.normalize(t))e.push(et(n));
s=""};for(let n of r){if(n.t==="lit"){s+=n.ch;continue}i(),e.push(n.t==="ext"?{...n,alts:n.alts.map(o=>Ps(o,t))}:n)}return i(),e},Qi=(r,t)=>{let e=1,s=h=>({t:"s\
plit",id:e++,out:h}),i=(h,a)=>h.reduceRight((l,c)=>n(c,l),a),n=(h,a)=>{switch(h.t){case"lit":let f=t?As(h.ch):void 0;return{t:"lit",id:e++,ch:h.ch,re:f,next:a};case"\
any":case"star":return{t:h.t,id:e++,next:a};case"class":return{t:"class",id:e++,re:h.re,next:a}}let l=f=>h.alts.map(p=>i(p,f));switch(h.type){case"@":return s(l(
a));case"?":return s([a,...l(a)]);case"!":return{t:"neg",id:e++,sub:s(l(Ae)),next:a}}let c=s([]),u=s(l(c));return c.out.push(a,u),h.type==="*"?c:u};return[i(r,Ae),
e]},tn=r=>{let t=[],e=new Set,s=n=>n.t==="match"?"match":String(n.id),i=(n,o)=>{if(n.t==="match"||e.has(n))return;e.add(n);let h=a=>t.push(`${o}${n.id}: ${a}`);
switch(n.t){case"split":h(`split -> ${n.out.map(s).join(", ")}`);for(let a of n.out)i(a,o);return;case"neg":return h(`!(${s(n.sub)}) -> ${s(n.next)}`),i(n.sub,o+
"  "),i(n.next,o);case"lit":h(`${JSON.stringify(n.ch)} -> ${s(n.next)}`);break;case"class":h(`${n.re} -> ${s(n.next)}`);break;default:h(`${n.t==="any"?"?":"*"} \
-> ${s(n.next)}`)}i(n.next,o)};return i(r,""),[`start -> ${s(r)}`,...t].join(`
`)},Re=class{gen;threads=[];match=false;runs=[];ids=[];constructor(t){this.gen=t}get dead(){return!this.threads.length&&!this.match&&!this.runs.length}},Ts=(r,t)=>r.
ids.length!==t.ids.length||r.runs.length!==t.runs.length||r.ids.some((e,s)=>e!==t.ids[s])?false:r.runs.every(e=>t.runs.some(s=>s.neg===e.neg&&Ts(s.state,e.state))),
xs=r=>({has:new Float64Array(r),seen:new Float64Array(r),gen:0}),dt=class{dots;dotStart;#t;constructor(t,e,s){this.dots=t,this.dotStart=e,this.#t=s}state(){return new Re(
++this.#t.gen)}done(t){return t.ids=t.threads.map(e=>e.id).sort((e,s)=>e-s),t.match&&t.ids.unshift(Ae.id),t}#n(t,e){let{seen:s}=this.#t;return s[e.id]===t.gen?false:
(s[e.id]=t.gen,true)}#i(t,e){let{has:s}=this.#t;return s[e.id]===t.gen?false:(s[e.id]=t.gen,t.threads.push(e),true)}restricted(t,e){return e&&(this.dots||this.dotStart&&
t===0)}add(t,e,s,i){switch(e.t){case"split":if(!this.#n(t,e))return;for(let o of e.out)this.add(t,o,s,i);return;case"neg":if(!this.#n(t,e))return;let n=this.state();
return this.add(n,e.sub,s,false),this.done(n),this.addRun(t,{t:"run",neg:e,state:n},s,i);case"star":if(this.restricted(s,i))return;this.#i(t,e)&&this.add(t,e.next,
s,i);return;case"match":t.match=true;return;default:this.#i(t,e)}}addRun(t,e,s,i){for(let n of t.runs)if(n.neg===e.neg&&Ts(n.state,e.state))return;t.runs.push(e),
e.state.match||this.add(t,e.neg.next,s,i)}step(t,e,s,i){let n=this.state();for(let o of t.threads)switch(o.t){case"lit":Fe(o,e)&&this.add(n,o.next,s+1,i);break;case"\
any":this.restricted(s,i)||this.add(n,o.next,s+1,i);break;case"class":!this.restricted(s,i)&&o.re.test(e)&&this.add(n,o.next,s+1,i);break;case"star":this.restricted(
s,i)||this.add(n,o,s+1,i)}if(!this.restricted(s,i))for(let o of t.runs){if(o.state.dead){this.addRun(n,o,s+1,i);continue}let h=this.step(o.state,e,s,false);this.
addRun(n,{t:"run",neg:o.neg,state:h},s+1,i)}return this.done(n)}},Fs=r=>{let t=r.ids.join();if(!r.runs.length)return t;let e=r.runs.map(s=>`${s.neg.id}(${Fs(s.state)}\
)`);return`${t}|${e.sort().join("|")}`},en=1<<18,Pe=class{#t;#n=new Map;#i=0;#o;#r;#d;#f;constructor(t,e){this.#t=t,this.#d=new dt(false,false,e),this.#f=new dt(
false,true,e)}#u(t){return{state:t,match:t.match,dead:t.dead,next:new Map}}#h(t){let e=Fs(t),s=this.#n.get(e);if(s)return s;this.#i>en&&this.#m();let i=this.#u(
t);return this.#n.set(e,i),this.#i+=e.length+1,i}#m(){this.#n.clear(),this.#i=0,this.#o=void 0,this.#r=void 0}start(t){if(t){if(this.#r)return this.#r;let s=this.#f.
state();return this.#f.add(s,this.#t,0,true),this.#r=this.#u(this.#f.done(s))}if(this.#o)return this.#o;let e=this.#d.state();return this.#d.add(e,this.#t,0,true),
this.#o=this.#h(this.#d.done(e))}next(t,e){let s=e.charCodeAt(0),i=s<128?void 0:t.next.get(e);if(i)return i;let n=t===this.#r?this.#h(this.#f.step(t.state,e,0,true)):
this.#h(this.#d.step(t.state,e,1,true));return s<128?(t.ascii||(t.ascii=new Array(128),this.#i+=128),t.ascii[s]=n):t.next.set(e,n),this.#i++,n}},sn=r=>{let t=[];
for(let e=r;e.t!=="match";e=e.next){if(e.t==="split"||e.t==="neg")return;t.push(e)}return t},nn=(r,t,e,s)=>{let i=0,n=e,o=-1,h=0;for(;n<s;){let a=r[i];if(a?.t===
"star"){o=i++,h=n;continue}let l=t[n];if(a&&(a.t==="any"||a.t==="lit"&&Fe(a,l)||a.t==="class"&&a.re.test(l))){i++,n++;continue}if(o===-1)return false;i=o+1,n=++h}
for(;r[i]?.t==="star";)i++;return i===r.length},js=r=>{let t=0,e=0;for(let s of r){let[i,n]=rn(s);t+=i,e+=n}return[t,e]},rn=r=>{if(r.t==="star")return[0,1/0];if(r.
t!=="ext")return[1,1];if(r.type==="!")return[0,1/0];let t=r.alts.map(js),e=Math.min(...t.map(n=>n[0])),s=Math.max(...t.map(n=>n[1])),i=s===0?0:1/0;return r.type===
"@"?[e,s]:r.type==="?"?[0,s]:r.type==="*"?[0,i]:[e,i]},Cs=(r,t,e)=>{for(let s=0;s<r.length;s++)if(!Fe(r[s],t[e+s]))return false;return true},on=/[/\ud800-\udfff]/,
hn=/[\ud800-\udfff]/,Lt=r=>hn.test(r)?[...r]:r,Ms=r=>{if(r.includes("/"))throw new Error("can only match a single path portion, got: "+r)},Te=class{pattern;options;#t;#n;#i;#o;#r;#d=false;#f;#u;#h=false;#m=0;#l=1/
0;#a=[];#s=[];#b;#E;#y=false;#g;#w;constructor(t,e={}){if(t.includes("/"))throw new Error("can only match a single path portion, got pattern: "+t);this.pattern=
t,this.options=e;let{nocase:s=false,noext:i=false,normalize:n}=e;this.#w=n===true?"NFC":n||void 0;let o=/^[?*+@]\(\)$/.test(t),h=Ji(t,s,i||o,this.#w,e.rangeMark),
[a]=Rs(h,Zi(h),0,h.length,true);this.#w&&(a=Ps(a,this.#w));let[l,c]=Qi(a,s);if(this.#t=l,this.#n=c,a.every(u=>u.t==="lit"))this.#r=a.map(u=>u.ch).join(""),this.#d=
s;else{let u=g=>g.t!=="lit"?void 0:s?{ch:g.ch,re:As(g.ch)}:{ch:g.ch};for(let g of a){let d=u(g);if(!d)break;this.#a.push(d)}for(let g=a.length-1;g>=0;g--){let d=u(
a[g]);if(!d)break;this.#s.unshift(d)}this.#y=!!(this.#a.length||this.#s.length),s||(this.#b=this.#a.map(g=>g.ch).join(""),this.#E=this.#s.map(g=>g.ch).join("")),
this.#u=sn(this.#t)?.slice(this.#a.length,-this.#s.length||void 0),this.#h=!!this.#u?.every(g=>g.t==="star"||g.t==="any");let[f,p]=js(a);this.#m=f,this.#l=p}}test(t){
return this.#w?(Ms(t),this.#p(t.normalize(this.#w))):on.test(t)?(Ms(t),this.#p(t,[...t])):this.#p(t,t)}testUnchecked(t){return this.#p(this.#w?t.normalize(this.#w):
t)}#p(t,e){if(this.#r!==void 0)return this.#d?(this.#f??=ks(this.#r)).test(t):t===this.#r;let s=this.#m,i=this.#l;if(e===void 0){let c=t.length,u=c+1>>1;if(c<s||
u>i)return false;(u<s||c>i)&&(e=Lt(t))}if(e!==void 0&&(e.length<s||e.length>i))return false;let n=this.#a.length;if(this.#y)if(this.#b!==void 0&&this.#E!==void 0){
if(!t.startsWith(this.#b)||!t.endsWith(this.#E))return false}else{e??=Lt(t);let c=e.length-this.#s.length;if(!Cs(this.#a,e,0)||!Cs(this.#s,e,c))return false}let o=!this.
options.dot&&t.startsWith(".");if(this.#u){if(t==="."||t===".."||o&&!n)return false;if(this.#h)return true;e??=Lt(t);let c=e.length-this.#s.length;return nn(this.#u,
e,n,c)}if(e??=Lt(t),t==="."||t===".."){this.#i??=xs(this.#n);let c=this.#o??=new dt(true,false,this.#i),u=c.state();c.add(u,this.#t,0,true);let f=c.done(u);for(let p=0;p<
e.length;p++)f=c.step(f,e[p],p,true);return f.match}this.#i??=xs(this.#n);let h=this.#g??=new Pe(this.#t,this.#i),a=h.start(o),l=e===t;for(let c=0;c<e.length;c++){
if(a.dead)return false;let u=l?t.charCodeAt(c):e[c].charCodeAt(0);a=a.ascii?.[u]??h.next(a,e[c])}return a.match}toString(){return tn(this.#t)}};Wt.Matcher=Te});
var Ds=C(zt=>{"use strict";Object.defineProperty(zt,"__esModule",{value:true});zt.assertValidPattern=void 0;var an=1024*64,ln=r=>{if(typeof r!="string")throw new TypeError(
"invalid pattern");if(r.length>an)throw new TypeError("pattern is too long")};zt.assertValidPattern=ln});var je=C(Bt=>{"use strict";Object.defineProperty(Bt,"__\
esModule",{value:true});Bt.escape=void 0;var cn=(r,{windowsPathsNoEscape:t=false,magicalBraces:e=false}={})=>e?t?r.replace(/[?*()[\]{}]/g,"[$&]"):r.replace(/[?*()[\]\\{}]/g,
"\\$&"):t?r.replace(/[?*()[\]]/g,"[$&]"):r.replace(/[?*()[\]\\]/g,"\\$&");Bt.escape=cn});var Ne=C(Gt=>{"use strict";Object.defineProperty(Gt,"__esModule",{value:true});
Gt.unescape=void 0;var un=(r,{windowsPathsNoEscape:t=false,magicalBraces:e=true}={})=>e?t?r.replace(/\[([^/\\])\]/g,"$1"):r.replace(/((?!\\).|^)\[([^/\\])\]/g,"\
$1$2").replace(/\\([^/])/g,"$1"):t?r.replace(/\[([^/\\{}])\]/g,"$1"):r.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1");Gt.unescape=un});
var Y=C(w=>{"use strict";Object.defineProperty(w,"__esModule",{value:true});w.unescape=w.escape=w.Minimatch=w.match=w.braceExpand=w.defaults=w.filter=w.GLOBSTAR=
w.sep=w.minimatch=void 0;var fn=vs(),Ls=Ns(),Ut=Ds(),dn=je(),pn=Ne(),mn=(r,t,e={})=>((0,Ut.assertValidPattern)(t),!e.nocomment&&t.charAt(0)==="#"?false:wn(t,e).
match(r));w.minimatch=mn;var ot=new Map,gn=256,wn=(r,t)=>{let e=r+"\0"+JSON.stringify(t),s=ot.get(e);return s?ot.delete(e):(s=new ht(r,{...t}),ot.size>=gn&&ot.delete(
ot.keys().next().value)),ot.set(e,s),s},$s=typeof process=="object"&&process?process.env?.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix",Ws={win32:{sep:"\
\\"},posix:{sep:"/"}};w.sep=$s==="win32"?Ws.win32.sep:Ws.posix.sep;w.minimatch.sep=w.sep;w.GLOBSTAR=Symbol("globstar **");w.minimatch.GLOBSTAR=w.GLOBSTAR;var bn=(r,t={})=>e=>(0,
w.minimatch)(e,r,t);w.filter=bn;w.minimatch.filter=w.filter;var q=(r,t={})=>Object.assign({},r,t),yn=r=>{if(!r||typeof r!="object"||!Object.keys(r).length)return w.
minimatch;let t=w.minimatch;return Object.assign((s,i,n={})=>t(s,i,q(r,n)),{Minimatch:class extends t.Minimatch{constructor(i,n={}){super(i,q(r,n))}static defaults(i){
return t.defaults(q(r,i)).Minimatch}},unescape:(s,i={})=>t.unescape(s,q(r,i)),escape:(s,i={})=>t.escape(s,q(r,i)),filter:(s,i={})=>t.filter(s,q(r,i)),defaults:s=>t.
defaults(q(r,s)),braceExpand:(s,i={})=>t.braceExpand(s,q(r,i)),match:(s,i,n={})=>t.match(s,i,q(r,n)),sep:t.sep,GLOBSTAR:w.GLOBSTAR})};w.defaults=yn;w.minimatch.
defaults=w.defaults;var Sn=(r,t={})=>((0,Ut.assertValidPattern)(r),t.nobrace||!/\{(?:(?!\{).)*\}/.test(r)?[r]:(0,fn.expand)(r,{max:t.braceExpandMax}));w.braceExpand=
Sn;w.minimatch.braceExpand=w.braceExpand;var vn=100,_n=/(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g,En=(r,t,e={})=>{let s=new ht(t,e);return r=r.filter(i=>s.match(i)),s.
options.nonull&&!r.length&&r.push(t),r};w.match=En;w.minimatch.match=w.match;var zs=/[?*]|[+@!]\(.*?\)|\[|\]/,Us=(r,t)=>{let e=t+1;(r.charAt(e)==="!"||r.charAt(
e)==="^")&&e++;let s=false;for(;e<r.length;e++){let i=r.charAt(e);if(i==="]"&&s)return e;s=true,i==="\\"&&e++}return-1},On=(r,t)=>{if(!t&&(r==="+()"||r==="@()"))
return r;let e="";for(let s=0;s<r.length;s++){let i=r.charAt(s);if(i==="\\")e+=r.charAt(++s)||i;else{if(i==="*"||i==="?")return;if(i==="["){let n=Us(r,s);if(n===
-1){e+=i;continue}let o=r.slice(s+1,n);if(o.startsWith("\\")&&(o=o.slice(1)),[...o].length!==1||"!^".includes(r.charAt(s+1)))return;e+=o,s=n}else{if(!t&&"+@!".includes(
i)&&r.charAt(s+1)==="("&&r.includes(")",s+2))return;e+=i}}}return e},xn=r=>{if(/^[?*+@]\(\)$/.test(r)||r.includes("[:"))return false;let t=0;for(let e=0;e<r.length;e++){
let s=r.charAt(e);if(s==="\\"){if(++e===r.length)return false}else if(s==="["){let i=Us(r,e);i!==-1&&(e=i)}else if("+@!?*".includes(s)&&r.charAt(e+1)==="(")t++,
e++;else if(s===")"){if(!t--)return false}else if(s==="|"&&!t)return false}return!t},De,Bs,V=(r,t)=>typeof r=="string"?t===r:t!==""&&r.testUnchecked(t),Gs=(r,t,e,s,i)=>V(
r,t)?e:s!==void 0&&V(r,s)?i:-1,Be=r=>r==="."||r==="..",Le=r=>typeof r=="string"&&/^[a-z]:$/i.test(r),$t=r=>typeof r=="string"&&/^unc$/i.test(r),We=r=>{if(r[0]!==
""||r[1]!=="")return-1;let t=r[2]!=="?"?2:$t(r[3])?4:-1,e=r[t],s=r[t+1];return t!==-1&&e!==void 0&&e!==""&&e!==w.GLOBSTAR&&s!==void 0&&s!==""&&s!==w.GLOBSTAR?t:
-1},It=(r,t)=>!Be(r)&&(t||!r.startsWith(".")),pt=(r,t,e,s,i)=>{for(let n=t;n<e;){if(r.charCodeAt(n)===46){if(!s)return true;let h=r.charCodeAt(n+1)===46?n+2:n+1;
if(h>=e||qt(r.charCodeAt(h),i))return true}let o=Ge(r,n,i);if(o===-1)return false;for(n=o+1;n<e&&qt(r.charCodeAt(n),i);)n++}return false},qt=(r,t)=>t==="/"?r===
47:t==="\\"?r===92:r===47||r===92,Ge=(r,t,e)=>{if(e!=="both")return r.indexOf(e,t);let s=r.indexOf("/",t),i=r.indexOf("\\",t);return s===-1?i:i===-1?s:Math.min(
s,i)},Is=(r,t,e)=>e!=="both"?r.lastIndexOf(e,t):Math.max(r.lastIndexOf("/",t),r.lastIndexOf("\\",t)),ze={},ht=class{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;#t;#n;#i;#o;#r=[];#d=[];#f=[];#u=new Map;#h=false;#m;#l=new WeakMap;constructor(t,e={}){
(0,Ut.assertValidPattern)(t),e=e||{},this.options=e,this.maxGlobstarRecursion=e.maxGlobstarRecursion??200,this.pattern=t,this.platform=e.platform||$s,this.isWindows=
this.platform==="win32";let s="allowWindowsEscape";this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||e[s]===false,this.windowsPathsNoEscape&&(this.pattern=this.
pattern.replace(/\\/g,"/")),this.preserveMultipleSlashes=!!e.preserveMultipleSlashes,this.negate=false,this.nonegate=!!e.nonegate,this.comment=false,this.empty=
false,this.partial=!!e.partial,this.nocase=!!this.options.nocase,this.windowsNoMagicRoot=e.windowsNoMagicRoot!==void 0?e.windowsNoMagicRoot:!!(this.isWindows&&this.
nocase),this.globSet=[],this.globParts=[],this.set=[],this.#t=!this.preserveMultipleSlashes,this.#i=(e.optimizationLevel??1)>=2;let i=e.normalize;this.#o=i===true?
"NFC":i||void 0,this.make();let n=this.set.map(o=>this.#s(o));this.#f=this.set.map((o,h)=>this.#t&&o.length-1>n[h]),this.#r=this.set.map((o,h)=>{let a=this.#f[h]?
o.length-1:o.length,l=o.slice(n[h]+1,a).filter(c=>typeof c=="string"&&!!c);return[...new Set(l)]}),this.#n=this.#r.some(o=>o.length),this.#d=this.set.map((o,h)=>{
let[a,l,c]=o;if(this.#f[h]&&o.length===2&&a===w.GLOBSTAR&&l!==w.GLOBSTAR)return"tail";if(this.#f[h]&&e.matchBase&&o.length===1&&a!==w.GLOBSTAR&&a!=="")return"ba\
se";if(!(!this.#t||n[h]!==-1)){if(o.length===3&&a===w.GLOBSTAR&&c===w.GLOBSTAR&&l!==w.GLOBSTAR&&l!==""&&this.maxGlobstarRecursion>0)return"mid";if(o.length===2&&
l===w.GLOBSTAR&&a!==w.GLOBSTAR&&a!=="")return"head"}})}#a(t){return this.#o?t.normalize(this.#o):t}#s(t){if(!this.isWindows)return-1;if(Le(t[0]))return 0;if(t[0]===
""&&t[1]===""&&t[2]==="?"&&Le(t[3]))return 3;let s=We(t);return s===-1?-1:s+1}hasMagic(){if(this.options.magicalBraces&&this.set.length>1)return true;for(let t of this.
set)for(let e of t)if(typeof e!="string")return true;return false}make(){let t=this.pattern,e=this.options;if(!e.nocomment&&t.charAt(0)==="#"){this.comment=true;
return}if(!t){this.empty=true;return}this.parseNegate(),this.globSet=[...new Set(this.#M())];let s=this.globSet.map(n=>this.#e(n));this.globParts=this.preprocess(
s),this.#h=true;let i=this.globParts.map((n,o,h)=>{if(this.isWindows&&this.windowsNoMagicRoot){let a=n[2]==="?"&&$t(n[3])?6:4,l=n[0]===""&&n[1]===""&&(n[2]==="?"||
!zs.test(n[2]))&&n.slice(3,a).every(u=>!zs.test(u)),c=/^[a-z]:/i.test(n[0]);if(l)return[...n.slice(0,a).map(u=>this.#a(u)),...n.slice(a).map(u=>this.parse(u))];
if(c)return[this.#a(n[0]),...n.slice(1).map(u=>this.parse(u))]}return n.map(a=>this.parse(a))});if(this.set=i.filter(n=>n.indexOf(false)===-1),this.isWindows)for(let n=0;n<
this.set.length;n++){let o=this.set[n];o[0]===""&&o[1]===""&&this.globParts[n][2]==="?"&&(Le(o[3])||$t(this.globParts[n][3]))&&($t(this.globParts[n][3])&&(o[3]=
"UNC"),o[2]="?")}e.noext||this.mergeRows(),this.#h=false,this.set.forEach((n,o)=>{for(let h=0;h<n.length;h++)n[h]===ze&&(n[h]=this.parse(this.globParts[o][h]))})}mergeRows(){
let t=true;for(;t;){t=false;let e=Math.max(0,...this.set.map(s=>s.length));for(let s=0;s<e;s++){let i=new Map;this.set.forEach((o,h)=>{if(!(o[s]instanceof Ls.Matcher||
o[s]===ze)||!xn(this.globParts[h][s]))return;let a=[...this.globParts[h]];a[s]="";let l=`${o.length}/${a.join("/")}`,c=i.get(l);c?c.push(h):i.set(l,[h])});let n=new Set;
for(let o of i.values()){if(o.length<2)continue;let[h,...a]=o,c=`@(${o.map(u=>this.globParts[u][s]).join("|")})`;this.globParts[h][s]=c,this.set[h][s]=this.parse(
c);for(let u of a)n.add(u)}n.size&&(t=true,this.set=this.set.filter((o,h)=>!n.has(h)),this.globParts=this.globParts.filter((o,h)=>!n.has(h)))}}}preprocess(t){if(this.
options.noglobstar)for(let s of t)for(let i=0;i<s.length;i++)s[i]==="**"&&(s[i]="*");let{optimizationLevel:e=1}=this.options;return e>=2?(t=this.firstPhasePreProcess(
t),t=this.secondPhasePreProcess(t)):e>=1?t=this.levelOneOptimize(t):t=this.adjascentGlobstarOptimize(t),t}adjascentGlobstarOptimize(t){return t.map(e=>{let s=-1;
for(;(s=e.indexOf("**",s+1))!==-1;){let i=s;for(;e[i+1]==="**";)i++;i!==s&&e.splice(s,i-s)}return e})}levelOneOptimize(t){return t.map(e=>{let s=this.#s(e)+1;return e=
e.reduce((i,n)=>{let o=i[i.length-1];return n==="**"&&o==="**"?i:n===".."&&i.length>s&&o&&o!==".."&&o!=="."&&o!=="**"?(i.pop(),i):(i.push(n),i)},[]),e.length===
0?[""]:e})}#b(t){let e=!this.isWindows||!t.includes("\\")?"/":t.includes("/")?"both":"\\",s=this.#t?0:-1,i="",n=0,o,h=0,a=!!this.options.dot;t:for(let l=0;l<this.
set.length;l++){let c=this.set[l],u=c[c.length-1],f=s!==-1&&this.#f[l]&&u!==w.GLOBSTAR;if(f&&s===0){let d=Is(t,t.length,e);if(n=d+1,i=t.slice(n),i===""&&d>=0){let m=d;
for(;m>0&&qt(t.charCodeAt(m-1),e);)m--;h=m===0?0:Is(t,m-1,e)+1,o=t.slice(h,m)}let b=this.#i&&(Be(i)||i===""&&o!==void 0&&Be(o));s=b?-1:1,f=!b}let p=-1;if(f&&typeof u==
"string"&&(p=Gs(u,i,n,o,h),p===-1))continue;if(this.#n){for(let d of this.#r[l])if(!t.includes(d))continue t}if(f&&typeof u=="object"&&(p=Gs(u,i,n,o,h),p===-1))
continue;let g=this.#d[l];if(g==="base"&&f)return"yes";if(g==="tail"&&f){if(this.#i&&pt(t,0,p,true,e))return"maybe";if(!pt(t,0,p,a,e))return"yes";continue}if(g===
"mid"||g==="head"){let d=this.#y(t,c,g==="head",a,e);if(d!=="no")return d;continue}return"maybe"}return"no"}#E(t,e,s){let i=!!this.options.dot,n=t.length;if(s===
"head"){if(n<2||!V(e[0],t[0]))return false;for(let h=1;h<n;h++)if(!It(t[h],i))return false;return true}let o=e[1];if(s==="tail"){let h=n-1;if(!V(o,t[h])&&(t[h]!==
""||n===1||!V(o,t[--h])))return false;for(let a=0;a<h;a++)if(!It(t[a],i))return false;return true}for(let h=0;h<n;h++){if(V(o,t[h])&&h+1<n){let a=h+1;for(;a<n&&
It(t[a],i);)a++;if(a===n)return true}if(!It(t[h],i))return false}return false}#y(t,e,s,i,n){if(this.#i&&pt(t,0,t.length,true,n))return"maybe";let o=e[s?0:1],h=0;
for(let a=Ge(t,h,n);a!==-1;a=Ge(t,h,n)){let l=a+1;for(;l<t.length&&qt(t.charCodeAt(l),n);)l++;if((typeof o=="string"?a-h===o.length&&t.startsWith(o,h):a>h&&o.testUnchecked(
t.slice(h,a)))&&!pt(t,l,t.length,i,n))return"yes";if(s||pt(t,h,l,i,n))return"no";h=l}return"no"}#g(t){let e=De;return e?.f===t&&e.isWindows===this.isWindows&&e.
preserveMultipleSlashes===this.preserveMultipleSlashes&&e.normalize===this.#o?e:void 0}#w(t){let{isWindows:e,preserveMultipleSlashes:s}=this,i=this.#e(e?t.split(
"\\").join("/"):t),n=this.#o;return n&&(i=i.map(o=>o.normalize(n))),De={f:t,isWindows:e,preserveMultipleSlashes:s,normalize:n,parts:i},De}#p(t){let e=[...t],s=false;
do{if(s=false,!this.preserveMultipleSlashes){for(let o=1;o<e.length-1;o++){let h=e[o];o===1&&h===""&&e[0]===""||(h==="."||h==="")&&(s=true,e.splice(o,1),o--)}e[0]===
"."&&e.length===2&&(e[1]==="."||e[1]==="")&&(s=true,e.pop())}let i=this.#s(e)+1,n=i;for(;(n=e.indexOf("..",n+1))!==-1;){let o=e[n-1];o&&o!=="."&&o!==".."&&o!=="\
**"&&(s=true,e.splice(n-1,2),n=Math.max(n-2,i))}}while(s);return e.length===0?[""]:e}firstPhasePreProcess(t){let{braceExpandMax:e=1e5}=this.options,s=0,i=1e6,n=false;
do{n=false;for(let o of t){let h=-1;for(;(h=o.indexOf("**",h+1))!==-1;){let c=h;for(;o[c+1]==="**";)c++;c>h&&o.splice(h+1,c-h);let u=o[h+1],f=o[h+2],p=o[h+3];if(u!==
".."||!f||f==="."||f===".."||!p||p==="."||p==="..")continue;let g=o.length-1;if(t.length>=e||s+g>i)throw new RangeError("optimizationLevel 2: too many patterns \
from '**/..'");n=true,o.splice(h,1);let d=o.slice(0);d[h]="**",s+=g,t.push(d),h--}if(!this.preserveMultipleSlashes){for(let c=1;c<o.length-1;c++){let u=o[c];c===
1&&u===""&&o[0]===""||(u==="."||u==="")&&(n=true,o.splice(c,1),c--)}o[0]==="."&&o.length===2&&(o[1]==="."||o[1]==="")&&(n=true,o.pop())}let a=this.#s(o)+1,l=a;for(;(l=
o.indexOf("..",l+1))!==-1;){let c=o[l-1];if(c&&c!=="."&&c!==".."&&c!=="**"){n=true;let f=l===1&&o[l+1]==="**"?["."]:[];o.splice(l-1,2,...f),o.length===0&&o.push(
""),l=Math.max(l-2,a)}}}}while(n);return t}secondPhasePreProcess(t){let e=new Set,s=t.filter(o=>{let h=o.join("/");return e.has(h)?false:(e.add(h),true)}),i=new Map;
for(let o of s){let h=[];for(let a=0;a<o.length;a++)o[a]==="*"&&h.push(a);h.length&&i.set(h.join(","),h)}if(!i.size||s.length*i.size>1e5)return s;let{dot:n}=this.
options;return s.filter(o=>{for(let h of i.values()){if(h[h.length-1]>=o.length)continue;let a=[...o],l=true,c=false;for(let u of h){let f=o[u];if(f!=="*"){if(!f||
f==="**"||!n&&f.startsWith(".")){l=false;break}a[u]="*",c=true}}if(l&&c&&e.has(a.join("/")))return false}return true})}parseNegate(){if(this.nonegate)return;let t=this.
pattern,e=false,s=0;for(let i=0;i<t.length&&t.charAt(i)==="!";i++)e=!e,s++;s&&(this.pattern=t.slice(s)),this.negate=e}#O(t,e,s,i){let n=0,o=0,h=this.isWindows?We(
e):-1,a=h===-1?-1:We(s);if(a!==-1){let l=s[a],c=s[a+1];typeof l!="string"||typeof c!="string"?(n=h,o=a):e[h].toLowerCase()===l.toLowerCase()&&e[h+1].toLowerCase()===
c.toLowerCase()&&(n=h+2,o=a+2)}else if(this.isWindows){let l=typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0]),c=!l&&t[0]===""&&t[1]===""&&t[2]==="?"&&/^[a-z]:$/i.test(
t[3]),u=typeof s[0]=="string"&&/^[a-z]:$/i.test(s[0]),f=!u&&s[0]===""&&s[1]===""&&s[2]==="?"&&typeof s[3]=="string"&&/^[a-z]:$/i.test(s[3]),p=c?3:l?0:void 0,g=f?
3:u?0:void 0;if(typeof p=="number"&&typeof g=="number"){let[d,b]=[t[p],s[g]];d.toLowerCase()===b.toLowerCase()&&(o=g+1,n=p+1)}}return t=e,s.includes(w.GLOBSTAR)?
this.#x(t,s,i,n,o):this.#S(t,s,i,n,o)}#x(t,e,s,i,n){let{head:o,body:h,tail:a,segments:l}=this.#v(e,s,n);if(o.length){let u=i+o.length;if(!this.#S(t,o,s,i,0,u))return false;
i+=o.length,n+=o.length}let c=0;if(a.length){if(a.length+i>t.length)return false;let u=t.length-a.length;if(this.#S(t,a,s,u,0))c=a.length;else{if(t[t.length-1]!==
""||i+a.length===t.length||(u--,!this.#S(t,a,s,u,0)))return false;c=a.length+1}}if(!h.length){let u=!!c;for(let f=i;f<t.length-c;f++){let p=String(t[f]);if(u=true,
p==="."||p===".."||!this.options.dot&&p.startsWith("."))return false}return s||u}return!!this.#_(t,l,t.length-c,i,0,s,0,!!c,new Set)}#v(t,e,s){let i=this.#l.get(
t);i||(i=[],this.#l.set(t,i));let n=s*2+(e?1:0),o=i[n];if(o)return o;let h=t.indexOf(w.GLOBSTAR,s),a=t.lastIndexOf(w.GLOBSTAR),l=t.slice(s,h),c=t.slice(h+1,e?void 0:
a),u=e?[]:t.slice(a+1),f=[[[],0]],p=f[0],g=0,d=[0];for(let m of c)m===w.GLOBSTAR?(d.push(g),p=[[],0],f.push(p)):(p[0].push(m),g++);f.forEach((m,y)=>{m[1]=g-d[y]});
let b={head:l,body:c,tail:u,segments:f};return i[n]=b,b}#_(t,e,s,i,n,o,h,a,l){let c=e[n];if(!c){if(o)return i>=s||i===s-1&&t[i]==="";for(let g=i;g<s;g++){a=true;
let d=t[g];if(d==="."||d===".."||!this.options.dot&&d.startsWith("."))return false}return a}let[u,f]=c,p=o?s:s-f;for(;i<=p;){let g=n*(t.length+1)+i;if(l.has(g))
return false;if(l.add(g),this.#S(t,u,o,i,0,i+u.length)&&h<this.maxGlobstarRecursion){let m=this.#_(t,e,s,i+u.length,n+1,o,h+1,a,l);if(m!==false)return m}if(i===
p)break;let b=t[i];if(b==="."||b===".."||!this.options.dot&&b.startsWith("."))return false;i++}return o||null}#S(t,e,s,i,n,o=t.length){let h,a,l,c;for(h=i,a=n,c=
Math.min(o,t.length),l=e.length;h<c&&a<l;h++,a++){let u=e[a],f=t[h];if(u===false||u===w.GLOBSTAR||!V(u,f))return false}if(h===c&&a===l)return true;if(h===c)return s;
if(a===l)return h===c-1&&t[h]==="";throw new Error("wtf?")}braceExpand(){return(0,w.braceExpand)(this.pattern,this.options)}#M(){let{pattern:t}=this;if(this.options.
nobrace)return this.braceExpand();let e=57344;for(;t.includes(String.fromCharCode(e));)if(++e>63743)return this.braceExpand();let s=String.fromCharCode(e),i=false,
n=t.replace(_n,(h,a,l)=>{let c=Number(a),u=Number(l);return!Number.isSafeInteger(c)||!Number.isSafeInteger(u)||Math.abs(c-u)+1<vn?h:(i=true,`${s}${a}..${l}${s}`)});
if(!i)return this.braceExpand();let o=(0,w.braceExpand)(n,this.options);for(let h of o)for(let a of h.split("/")){let l=a.indexOf("[");if(l!==-1&&l<a.lastIndexOf(
s))return this.braceExpand()}return this.#m=s,o}parse(t){(0,Ut.assertValidPattern)(t);let e=this.options;if(t==="**")return w.GLOBSTAR;if(t==="")return"";let{nocase:s,
nocaseMagicOnly:i,noext:n=false,dot:o,normalize:h}=e,a=this.#m,l=a&&t.includes(a)?void 0:On(t,n);if(l!==void 0&&!(s&&!i&&t.toUpperCase()!==t.toLowerCase()))return this.#a(
l);if(this.#h)return ze;let c=this.#u.get(t);return c||(c=new Ls.Matcher(t,{nocase:s,noext:n,dot:o,normalize:h,...a&&{rangeMark:a}}),this.#u.set(t,c)),c}#e(t){return this.
preserveMultipleSlashes?t.split("/"):this.isWindows&&/^\/\/[^/]+/.test(t)?["",...t.split(/\/+/)]:t.split(/\/+/)}match(t,e=this.partial){if(this.comment)return false;
if(this.empty)return t==="";if(t==="/"&&e)return true;let s=this.options,i=this.#g(t);if(!i){if(!e&&!this.#o&&(this.#t||this.#n)&&Bs!==t){Bs=t;let l=this.#b(t);
if(l==="no")return s.flipNegate?false:this.negate;if(l==="yes")return s.flipNegate?true:!this.negate}i=this.#w(t)}let n=i.parts,o=this.#i?i.resolved??=this.#p(n):
n,h=this.set,a=n[n.length-1];if(!a)for(let l=n.length-2;!a&&l>=0;l--)a=n[l];for(let l=0;l<h.length;l++){let c=h[l],u=e?void 0:this.#d[l];if(u==="base"?V(c[0],a):
u?this.#E(o,c,u):s.matchBase&&c.length===1?this.#O([a],[a],c,e):this.#O(n,o,c,e))return s.flipNegate?true:!this.negate}return s.flipNegate?false:this.negate}static defaults(t){
return w.minimatch.defaults(t).Minimatch}};w.Minimatch=ht;var Cn=je();Object.defineProperty(w,"escape",{enumerable:true,get:function(){return Cn.escape}});var Mn=Ne();
Object.defineProperty(w,"unescape",{enumerable:true,get:function(){return Mn.unescape}});w.minimatch.Minimatch=ht;w.minimatch.escape=dn.escape;w.minimatch.unescape=
pn.unescape});var Ys=C(Xt=>{"use strict";var Hs=(r,t)=>()=>(t||r((t={exports:{}}).exports,t),t.exports),kn=Hs(r=>{"use strict";Object.defineProperty(r,"__esModu\
le",{value:true}),r.tracing=r.metrics=void 0;var t=__nccwpck_require__2(3053);r.metrics=(0,t.channel)("lru-cache:metrics"),r.tracing=(0,t.tracingChannel)("lru-c\
ache")}),An=Hs(r=>{"use strict";Object.defineProperty(r,"__esModule",{value:true}),r.defaultPerf=void 0,r.defaultPerf=typeof performance=="object"&&performance&&
typeof performance.now=="function"?performance:Date});Object.defineProperty(Xt,"__esModule",{value:true});Xt.LRUCache=void 0;var O=kn(),Rn=An(),Ie=()=>O.metrics.
hasSubscribers||O.tracing.hasSubscribers,Xs=new Set,qs=typeof process=="object"&&process?process:{},Pn=(r,t,e,s)=>{typeof qs.emitWarning=="function"?qs.emitWarning(
r,t,e,s):console.error(`[${e}] ${t}: ${r}`)},Tn=r=>!Xs.has(r),J=r=>!!r&&r===Math.floor(r)&&r>0&&isFinite(r),Ks=r=>J(r)?r<=Math.pow(2,8)?Uint8Array:r<=Math.pow(2,
16)?Uint16Array:r<=Math.pow(2,32)?Uint32Array:r<=Number.MAX_SAFE_INTEGER?Ht:null:null,Ht=class extends Array{constructor(r){super(r),this.fill(0)}},Fn=class mt{heap;length;static#t=false;static create(t){
let e=Ks(t);if(!e)return[];mt.#t=true;let s=new mt(t,e);return mt.#t=false,s}constructor(t,e){if(!mt.#t)throw new TypeError("instantiate Stack using Stack.creat\
e(n)");this.heap=new e(t),this.length=0}push(t){this.heap[this.length++]=t}pop(){return this.heap[--this.length]}},jn=class Vs{#t;#n;#i;#o;#r;#d;#f;#u;get perf(){
return this.#u}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#h;#m;#l;#a;#s;#b;#E;#y;#g;#w;#p;#O;#x;#v;#_;#S;#M;#e;#P;static unsafeExposeInternals(t){
return{starts:t.#x,ttls:t.#v,autopurgeTimers:t.#_,sizes:t.#O,keyMap:t.#l,keyList:t.#a,valList:t.#s,next:t.#b,prev:t.#E,get head(){return t.#y},get tail(){return t.#g},
free:t.#w,isBackgroundFetch:e=>t.#c(e),backgroundFetch:(e,s,i,n)=>t.#L(e,s,i,n),moveToTail:e=>t.#K(e),indexes:e=>t.#A(e),rindexes:e=>t.#R(e),isStale:e=>t.#C(e)}}get max(){
return this.#t}get maxSize(){return this.#n}get calculatedSize(){return this.#m}get size(){return this.#h}get fetchMethod(){return this.#d}get memoMethod(){return this.#f}get dispose(){
return this.#i}get onInsert(){return this.#o}get disposeAfter(){return this.#r}constructor(t){let{max:e=0,ttl:s,ttlResolution:i=1,ttlAutopurge:n,updateAgeOnGet:o,
updateAgeOnHas:h,allowStale:a,dispose:l,onInsert:c,disposeAfter:u,noDisposeOnSet:f,noUpdateTTL:p,maxSize:g=0,maxEntrySize:d=0,sizeCalculation:b,fetchMethod:m,memoMethod:y,
noDeleteOnFetchRejection:_,noDeleteOnStaleGet:v,allowStaleOnFetchRejection:S,allowStaleOnFetchAbort:K,ignoreFetchAbort:B,backgroundFetchSize:U=1,perf:rt}=t;if(this.
backgroundFetchSize=U,rt!==void 0&&typeof rt?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#u=rt??Rn.defaultPerf,
e!==0&&!J(e))throw new TypeError("max option must be a nonnegative integer");let Se=e?Ks(e):Array;if(!Se)throw new Error("invalid max value: "+e);if(this.#t=e,this.#n=
g,this.maxEntrySize=d||this.#n,this.sizeCalculation=b,this.sizeCalculation){if(!this.#n&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation with\
out setting maxSize or maxEntrySize");if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(y!==void 0&&typeof y!=
"function")throw new TypeError("memoMethod must be a function if defined");if(this.#f=y,m!==void 0&&typeof m!="function")throw new TypeError("fetchMethod must b\
e a function if specified");if(this.#d=m,this.#M=!!m,this.#l=new Map,this.#a=Array.from({length:e}).fill(void 0),this.#s=Array.from({length:e}).fill(void 0),this.#b=
new Se(e),this.#E=new Se(e),this.#y=0,this.#g=0,this.#w=Fn.create(e),this.#h=0,this.#m=0,typeof l=="function"&&(this.#i=l),typeof c=="function"&&(this.#o=c),typeof u==
"function"?(this.#r=u,this.#p=[]):(this.#r=void 0,this.#p=void 0),this.#S=!!this.#i,this.#P=!!this.#o,this.#e=!!this.#r,this.noDisposeOnSet=!!f,this.noUpdateTTL=
!!p,this.noDeleteOnFetchRejection=!!_,this.allowStaleOnFetchRejection=!!S,this.allowStaleOnFetchAbort=!!K,this.ignoreFetchAbort=!!B,this.maxEntrySize!==0){if(this.#n!==
0&&!J(this.#n))throw new TypeError("maxSize must be a positive integer if specified");if(!J(this.maxEntrySize))throw new TypeError("maxEntrySize must be a posit\
ive integer if specified");this.#U()}if(this.allowStale=!!a,this.noDeleteOnStaleGet=!!v,this.updateAgeOnGet=!!o,this.updateAgeOnHas=!!h,this.ttlResolution=J(i)||
i===0?i:1,this.ttlAutopurge=!!n,this.ttl=s||0,this.ttl){if(!J(this.ttl))throw new TypeError("ttl must be a positive integer if specified");this.#T()}if(this.#t===
0&&this.ttl===0&&this.#n===0)throw new TypeError("At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#t&&!this.#n){let ve="LRU_CACH\
E_UNBOUNDED";Tn(ve)&&(Xs.add(ve),Pn("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.","UnboundedCacheWarning",ve,Vs))}}getRemainingTTL(t){
return this.#l.has(t)?1/0:0}#T(){let t=new Ht(this.#t),e=new Ht(this.#t);this.#v=t,this.#x=e;let s=this.ttlAutopurge?Array.from({length:this.#t}):void 0;this.#_=
s,this.#z=(a,l,c=this.#u.now())=>{e[a]=l!==0?c:0,t[a]=l,i(a,l)},this.#k=a=>{e[a]=t[a]!==0?this.#u.now():0,i(a,t[a])};let i=this.ttlAutopurge?(a,l)=>{if(s?.[a]&&
(clearTimeout(s[a]),s[a]=void 0),l&&l!==0&&s){let c=setTimeout(()=>{this.#C(a)?(this.#W(this.#a[a],"expire"),s[a]=void 0):i(a,h(a))},l+1);c.unref&&c.unref(),s[a]=
c}}:()=>{};this.#F=(a,l)=>{if(t[l]){let c=t[l],u=e[l];if(!c||!u)return;a.ttl=c,a.start=u,a.now=n||o();let f=a.now-u;a.remainingTTL=c-f}};let n=0,o=()=>{let a=this.#u.
now();if(this.ttlResolution>0){n=a;let l=setTimeout(()=>n=0,this.ttlResolution);l.unref&&l.unref()}return a};this.getRemainingTTL=a=>{let l=this.#l.get(a);return l===
void 0?0:h(l)};let h=a=>{let l=t[a],c=e[a];if(!l||!c)return 1/0;let u=(n||o())-c;return l-u};this.#C=a=>{let l=e[a],c=t[a];return!!c&&!!l&&(n||o())-l>c}}#k=()=>{};#F=()=>{};#z=()=>{};#C=()=>false;#U(){
let t=new Ht(this.#t);this.#m=0,this.#O=t,this.#N=e=>{this.#m-=t[e],t[e]=0},this.#B=(e,s,i,n)=>{if(!J(i)){if(this.#c(s))return this.backgroundFetchSize;if(n){if(typeof n!=
"function")throw new TypeError("sizeCalculation must be a function");if(i=n(s,e),!J(i))throw new TypeError("sizeCalculation return invalid (expect positive inte\
ger)")}else throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return i},
this.#j=(e,s,i)=>{if(t[e]=s,this.#n){let n=this.#n-t[e];for(;this.#m>n;)this.#$(true)}this.#m+=t[e],i&&(i.entrySize=s,i.totalCalculatedSize=this.#m)}}#N=t=>{};#j=(t,e,s)=>{};#B=(t,e,s,i)=>{
if(s||i)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#A({allowStale:t=this.allowStale}={}){if(this.#h)for(let e=this.#g;this.#G(
e)&&((t||!this.#C(e))&&(yield e),e!==this.#y);)e=this.#E[e]}*#R({allowStale:t=this.allowStale}={}){if(this.#h)for(let e=this.#y;this.#G(e)&&((t||!this.#C(e))&&(yield e),
e!==this.#g);)e=this.#b[e]}#G(t){return t!==void 0&&this.#l.get(this.#a[t])===t}*entries(){for(let t of this.#A())this.#s[t]!==void 0&&this.#a[t]!==void 0&&!this.#c(
this.#s[t])&&(yield[this.#a[t],this.#s[t]])}*rentries(){for(let t of this.#R())this.#s[t]!==void 0&&this.#a[t]!==void 0&&!this.#c(this.#s[t])&&(yield[this.#a[t],
this.#s[t]])}*keys(){for(let t of this.#A()){let e=this.#a[t];e!==void 0&&!this.#c(this.#s[t])&&(yield e)}}*rkeys(){for(let t of this.#R()){let e=this.#a[t];e!==
void 0&&!this.#c(this.#s[t])&&(yield e)}}*values(){for(let t of this.#A())this.#s[t]!==void 0&&!this.#c(this.#s[t])&&(yield this.#s[t])}*rvalues(){for(let t of this.#R())
this.#s[t]!==void 0&&!this.#c(this.#s[t])&&(yield this.#s[t])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCache";find(t,e={}){for(let s of this.#A()){
let i=this.#s[s],n=this.#c(i)?i.__staleWhileFetching:i;if(n!==void 0&&t(n,this.#a[s],this))return this.#X(this.#a[s],e)}}forEach(t,e=this){for(let s of this.#A()){
let i=this.#s[s],n=this.#c(i)?i.__staleWhileFetching:i;n!==void 0&&t.call(e,n,this.#a[s],this)}}rforEach(t,e=this){for(let s of this.#R()){let i=this.#s[s],n=this.#c(
i)?i.__staleWhileFetching:i;n!==void 0&&t.call(e,n,this.#a[s],this)}}purgeStale(){let t=false;for(let e of this.#R({allowStale:true}))this.#C(e)&&(this.#W(this.#a[e],
"expire"),t=true);return t}info(t){let e=this.#l.get(t);if(e===void 0)return;let s=this.#s[e],i=this.#c(s)?s.__staleWhileFetching:s;if(i===void 0)return;let n={
value:i};if(this.#v&&this.#x){let o=this.#v[e],h=this.#x[e];if(o&&h){let a=o-(this.#u.now()-h);n.ttl=a,n.start=Date.now()}}return this.#O&&(n.size=this.#O[e]),n}dump(){
let t=[];for(let e of this.#A({allowStale:true})){let s=this.#a[e],i=this.#s[e],n=this.#c(i)?i.__staleWhileFetching:i;if(n===void 0||s===void 0)continue;let o={
value:n};if(this.#v&&this.#x){o.ttl=this.#v[e];let h=this.#u.now()-this.#x[e];o.start=Math.floor(Date.now()-h)}this.#O&&(o.size=this.#O[e]),t.unshift([s,o])}return t}load(t){
this.clear();for(let[e,s]of t){if(s.start){let i=Date.now()-s.start;s.start=this.#u.now()-i}this.#D(e,s.value,s)}}set(t,e,s={}){let{status:i=O.metrics.hasSubscribers?
{}:void 0}=s;s.status=i,i&&(i.op="set",i.key=t,e!==void 0&&(i.value=e),i.cache=this);let n=this.#D(t,e,s);return i&&O.metrics.hasSubscribers&&O.metrics.publish(
i),n}#D(t,e,s,i){let{ttl:n=this.ttl,start:o,noDisposeOnSet:h=this.noDisposeOnSet,sizeCalculation:a=this.sizeCalculation,status:l}=s,c=this.#c(e);if(e===void 0)return l&&
(l.set="deleted"),this.delete(t),this;let{noUpdateTTL:u=this.noUpdateTTL}=s;l&&!c&&(l.value=e);let f=this.#B(t,e,s.size||0,a,l);if(this.maxEntrySize&&f>this.maxEntrySize)
return this.#W(t,"set"),l&&(l.set="miss",l.maxEntrySizeExceeded=true),this;let p=this.#h===0?void 0:this.#l.get(t);if(p===void 0)p=this.#h===0?this.#g:this.#w.length!==
0?this.#w.pop():this.#h===this.#t?this.#$(false):this.#h,this.#a[p]=t,this.#s[p]=e,this.#l.set(t,p),this.#b[this.#g]=p,this.#E[p]=this.#g,this.#g=p,this.#h++,this.#j(
p,f,l),l&&(l.set="add"),u=false,this.#P&&!c&&this.#o?.(e,t,"add");else{this.#K(p);let g=this.#s[p];if(e!==g){if(!h)if(this.#c(g)){g!==i&&g.__abortController.abort(
new Error("replaced"));let{__staleWhileFetching:d}=g;d!==void 0&&d!==e&&(this.#S&&this.#i?.(d,t,"set"),this.#e&&this.#p?.push([d,t,"set"]))}else this.#S&&this.#i?.(
g,t,"set"),this.#e&&this.#p?.push([g,t,"set"]);if(this.#N(p),this.#j(p,f,l),this.#s[p]=e,!c){let d=g&&this.#c(g)?g.__staleWhileFetching:g,b=d===void 0?"add":e!==
d?"replace":"update";l&&(l.set=b,d!==void 0&&(l.oldValue=d)),this.#P&&this.onInsert?.(e,t,b)}}else c||(l&&(l.set="update"),this.#P&&this.onInsert?.(e,t,"update"))}
if(n!==0&&!this.#v&&this.#T(),this.#v&&(u||this.#z(p,n,o),l&&this.#F(l,p)),!h&&this.#e&&this.#p){let g=this.#p,d;for(;d=g?.shift();)this.#r?.(...d)}return this}pop(){
try{for(;this.#h;){let t=this.#s[this.#y];if(this.#$(true),this.#c(t)){if(t.__staleWhileFetching)return t.__staleWhileFetching}else if(t!==void 0)return t}}finally{
if(this.#e&&this.#p){let t=this.#p,e;for(;e=t?.shift();)this.#r?.(...e)}}}#$(t){let e=this.#y,s=this.#a[e],i=this.#s[e],n=this.#c(i);n&&i.__abortController.abort(
new Error("evicted"));let o=n?i.__staleWhileFetching:i;return(this.#S||this.#e)&&o!==void 0&&(this.#S&&this.#i?.(o,s,"evict"),this.#e&&this.#p?.push([o,s,"evict"])),
this.#N(e),this.#_?.[e]&&(clearTimeout(this.#_[e]),this.#_[e]=void 0),t&&(this.#a[e]=void 0,this.#s[e]=void 0,this.#w.push(e)),this.#h===1?(this.#y=this.#g=0,this.#w.
length=0):this.#y=this.#b[e],this.#l.delete(s),this.#h--,e}has(t,e={}){let{status:s=O.metrics.hasSubscribers?{}:void 0}=e;e.status=s,s&&(s.op="has",s.key=t,s.cache=
this);let i=this.#V(t,e);return O.metrics.hasSubscribers&&O.metrics.publish(s),i}#V(t,e={}){let{updateAgeOnHas:s=this.updateAgeOnHas,status:i}=e,n=this.#l.get(t);
if(n!==void 0){let o=this.#s[n];if(this.#c(o)&&o.__staleWhileFetching===void 0)return false;if(this.#C(n))i&&(i.has="stale",this.#F(i,n));else return s&&this.#k(
n),i&&(i.has="hit",this.#F(i,n)),true}else i&&(i.has="miss");return false}peek(t,e={}){let{status:s=Ie()?{}:void 0}=e;s&&(s.op="peek",s.key=t,s.cache=this),e.status=
s;let i=this.#q(t,e);return O.metrics.hasSubscribers&&O.metrics.publish(s),i}#q(t,e){let{status:s,allowStale:i=this.allowStale}=e,n=this.#l.get(t);if(n===void 0||
!i&&this.#C(n)){s&&(s.peek=n===void 0?"miss":"stale");return}let o=this.#s[n],h=this.#c(o)?o.__staleWhileFetching:o;return s&&(h!==void 0?(s.peek="hit",s.value=
h):s.peek="miss"),h}#L(t,e,s,i){let n=e===void 0?void 0:this.#s[e];if(this.#c(n))return n;let o=new AbortController,{signal:h}=s;h?.addEventListener("abort",()=>o.
abort(h.reason),{signal:o.signal});let a={signal:o.signal,options:s,context:i},l=(d,b=false)=>{let{aborted:m}=o.signal,y=s.ignoreFetchAbort&&d!==void 0,_=s.ignoreFetchAbort||
!!(s.allowStaleOnFetchAbort&&d!==void 0);if(s.status&&(m&&!b?(s.status.fetchAborted=true,s.status.fetchError=o.signal.reason,y&&(s.status.fetchAbortIgnored=true)):
s.status.fetchResolved=true),m&&!y&&!b)return u(o.signal.reason,_);let v=p,S=this.#s[e];return(S===p||S===void 0&&y&&b)&&(d===void 0?v.__staleWhileFetching!==void 0?
this.#s[e]=v.__staleWhileFetching:this.#W(t,"fetch"):(s.status&&(s.status.fetchUpdated=true),this.#D(t,d,a.options,v))),d},c=d=>(s.status&&(s.status.fetchRejected=
true,s.status.fetchError=d),u(d,false)),u=(d,b)=>{let{aborted:m}=o.signal,y=m&&s.allowStaleOnFetchAbort,_=y||s.allowStaleOnFetchRejection,v=_||s.noDeleteOnFetchRejection,
S=p;if(this.#s[e]===p&&(!v||!b&&S.__staleWhileFetching===void 0?this.#W(t,"fetch"):y||(this.#s[e]=S.__staleWhileFetching)),_)return s.status&&S.__staleWhileFetching!==
void 0&&(s.status.returnedStale=true),S.__staleWhileFetching;if(S.__returned===S)throw d},f=(d,b)=>{let m=this.#d?.(t,n,a);o.signal.addEventListener("abort",()=>{
(!s.ignoreFetchAbort||s.allowStaleOnFetchAbort)&&(d(void 0),s.allowStaleOnFetchAbort&&(d=y=>l(y,true)))}),m&&m instanceof Promise?m.then(y=>d(y===void 0?void 0:
y),b):m!==void 0&&d(m)};s.status&&(s.status.fetchDispatched=true);let p=new Promise(f).then(l,c),g=Object.assign(p,{__abortController:o,__staleWhileFetching:n,__returned:void 0});
return e===void 0?(this.#D(t,g,{...a.options,status:void 0}),e=this.#l.get(t)):this.#s[e]=g,g}#c(t){if(!this.#M)return false;let e=t;return!!e&&e instanceof Promise&&
e.hasOwnProperty("__staleWhileFetching")&&e.__abortController instanceof AbortController}fetch(t,e={}){let s=O.tracing.hasSubscribers,{status:i=Ie()?{}:void 0}=e;
e.status=i,i&&e.context&&(i.context=e.context);let n=this.#H(t,e);return i&&s&&(i.trace=true,O.tracing.tracePromise(()=>n,i).catch(()=>{})),n}async#H(t,e={}){let{
allowStale:s=this.allowStale,updateAgeOnGet:i=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.noDeleteOnStaleGet,ttl:o=this.ttl,noDisposeOnSet:h=this.noDisposeOnSet,
size:a=0,sizeCalculation:l=this.sizeCalculation,noUpdateTTL:c=this.noUpdateTTL,noDeleteOnFetchRejection:u=this.noDeleteOnFetchRejection,allowStaleOnFetchRejection:f=this.
allowStaleOnFetchRejection,ignoreFetchAbort:p=this.ignoreFetchAbort,allowStaleOnFetchAbort:g=this.allowStaleOnFetchAbort,context:d,forceRefresh:b=false,status:m,
signal:y}=e;if(m&&(m.op="fetch",m.key=t,b&&(m.forceRefresh=true),m.cache=this),!this.#M)return m&&(m.fetch="get"),this.#X(t,{allowStale:s,updateAgeOnGet:i,noDeleteOnStaleGet:n,
status:m});let _={allowStale:s,updateAgeOnGet:i,noDeleteOnStaleGet:n,ttl:o,noDisposeOnSet:h,size:a,sizeCalculation:l,noUpdateTTL:c,noDeleteOnFetchRejection:u,allowStaleOnFetchRejection:f,
allowStaleOnFetchAbort:g,ignoreFetchAbort:p,status:m,signal:y},v=this.#l.get(t);if(v===void 0){m&&(m.fetch="miss");let S=this.#L(t,v,_,d);return S.__returned=S}else{
let S=this.#s[v];if(this.#c(S)){let rt=s&&S.__staleWhileFetching!==void 0;return m&&(m.fetch="inflight",rt&&(m.returnedStale=true)),rt?S.__staleWhileFetching:S.
__returned=S}let K=this.#C(v);if(!b&&!K)return m&&(m.fetch="hit"),this.#K(v),i&&this.#k(v),m&&this.#F(m,v),S;let B=this.#L(t,v,_,d),U=B.__staleWhileFetching!==void 0&&
s;return m&&(m.fetch=K?"stale":"refresh",U&&K&&(m.returnedStale=true)),U?B.__staleWhileFetching:B.__returned=B}}forceFetch(t,e={}){let s=O.tracing.hasSubscribers,
{status:i=Ie()?{}:void 0}=e;e.status=i,i&&e.context&&(i.context=e.context);let n=this.#I(t,e);return i&&s&&(i.trace=true,O.tracing.tracePromise(()=>n,i).catch(()=>{})),
n}async#I(t,e={}){let s=await this.#H(t,e);if(s===void 0)throw new Error("fetch() returned undefined");return s}memo(t,e={}){let{status:s=O.metrics.hasSubscribers?
{}:void 0}=e;e.status=s,s&&(s.op="memo",s.key=t,e.context&&(s.context=e.context),s.cache=this);let i=this.#Z(t,e);return s&&(s.value=i),O.metrics.hasSubscribers&&
O.metrics.publish(s),i}#Z(t,e={}){let s=this.#f;if(!s)throw new Error("no memoMethod provided to constructor");let{context:i,status:n,forceRefresh:o,...h}=e;n&&
o&&(n.forceRefresh=true);let a=this.#X(t,h),l=o||a===void 0;if(n&&(n.memo=l?"miss":"hit",l||(n.value=a)),!l)return a;let c=s(t,a,{options:h,context:i});return n&&
(n.value=c),this.#D(t,c,h),c}get(t,e={}){let{status:s=O.metrics.hasSubscribers?{}:void 0}=e;e.status=s,s&&(s.op="get",s.key=t,s.cache=this);let i=this.#X(t,e);return s&&
(i!==void 0&&(s.value=i),O.metrics.hasSubscribers&&O.metrics.publish(s)),i}#X(t,e={}){let{allowStale:s=this.allowStale,updateAgeOnGet:i=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.
noDeleteOnStaleGet,status:o}=e,h=this.#l.get(t);if(h===void 0){o&&(o.get="miss");return}let a=this.#s[h],l=this.#c(a);return o&&this.#F(o,h),this.#C(h)?l?(o&&(o.
get="stale-fetching"),s&&a.__staleWhileFetching!==void 0?(o&&(o.returnedStale=true),a.__staleWhileFetching):void 0):(n||this.#W(t,"expire"),o&&(o.get="stale"),s?
(o&&(o.returnedStale=true),a):void 0):(o&&(o.get=l?"fetching":"hit"),this.#K(h),i&&this.#k(h),l?a.__staleWhileFetching:a)}#Y(t,e){this.#E[e]=t,this.#b[t]=e}#K(t){
t!==this.#g&&(t===this.#y?this.#y=this.#b[t]:this.#Y(this.#E[t],this.#b[t]),this.#Y(this.#g,t),this.#g=t)}delete(t){return this.#W(t,"delete")}#W(t,e){O.metrics.
hasSubscribers&&O.metrics.publish({op:"delete",delete:e,key:t,cache:this});let s=false;if(this.#h!==0){let i=this.#l.get(t);if(i!==void 0)if(this.#_?.[i]&&(clearTimeout(
this.#_[i]),this.#_[i]=void 0),s=true,this.#h===1)this.#J(e);else{this.#N(i);let n=this.#s[i];if(this.#c(n)?n.__abortController.abort(new Error("deleted")):(this.#S||
this.#e)&&(this.#S&&this.#i?.(n,t,e),this.#e&&this.#p?.push([n,t,e])),this.#l.delete(t),this.#a[i]=void 0,this.#s[i]=void 0,i===this.#g)this.#g=this.#E[i];else if(i===
this.#y)this.#y=this.#b[i];else{let o=this.#E[i];this.#b[o]=this.#b[i];let h=this.#b[i];this.#E[h]=this.#E[i]}this.#h--,this.#w.push(i)}}if(this.#e&&this.#p?.length){
let i=this.#p,n;for(;n=i?.shift();)this.#r?.(...n)}return s}clear(){return this.#J("delete")}#J(t){for(let e of this.#R({allowStale:true})){let s=this.#s[e];if(this.#c(
s))s.__abortController.abort(new Error("deleted"));else{let i=this.#a[e];this.#S&&this.#i?.(s,i,t),this.#e&&this.#p?.push([s,i,t])}}if(this.#l.clear(),this.#s.fill(
void 0),this.#a.fill(void 0),this.#v&&this.#x){this.#v.fill(0),this.#x.fill(0);for(let e of this.#_??[])e!==void 0&&clearTimeout(e);this.#_?.fill(void 0)}if(this.#O&&
this.#O.fill(0),this.#y=0,this.#g=0,this.#w.length=0,this.#m=0,this.#h=0,this.#e&&this.#p){let e=this.#p,s;for(;s=e?.shift();)this.#r?.(...s)}}};Xt.LRUCache=jn});
var Ye=C(j=>{"use strict";var Nn=j&&j.__importDefault||function(r){return r&&r.__esModule?r:{default:r}};Object.defineProperty(j,"__esModule",{value:true});j.Minipass=
j.isWritable=j.isReadable=j.isStream=void 0;var Js=typeof process=="object"&&process?process:{stdout:null,stderr:null},Ve=__nccwpck_require__2(8474),ei=Nn(__nccwpck_require__2(
7075)),Dn=__nccwpck_require__2(6193),Ln=r=>!!r&&typeof r=="object"&&(r instanceof te||r instanceof ei.default||(0,j.isReadable)(r)||(0,j.isWritable)(r));j.isStream=
Ln;var Wn=r=>!!r&&typeof r=="object"&&r instanceof Ve.EventEmitter&&typeof r.pipe=="function"&&r.pipe!==ei.default.Writable.prototype.pipe;j.isReadable=Wn;var zn=r=>!!r&&
typeof r=="object"&&r instanceof Ve.EventEmitter&&typeof r.write=="function"&&typeof r.end=="function";j.isWritable=zn;var H=Symbol("EOF"),X=Symbol("maybeEmitEn\
d"),Z=Symbol("emittedEnd"),Kt=Symbol("emittingEnd"),gt=Symbol("emittedError"),Vt=Symbol("closed"),Zs=Symbol("read"),Yt=Symbol("flush"),Qs=Symbol("flushChunk"),W=Symbol(
"encoding"),at2=Symbol("decoder"),M=Symbol("flowing"),wt=Symbol("paused"),lt=Symbol("resume"),k=Symbol("buffer"),F=Symbol("pipes"),A=Symbol("bufferLength"),$e=Symbol(
"bufferPush"),Jt=Symbol("bufferShift"),P=Symbol("objectMode"),x=Symbol("destroyed"),Ue=Symbol("error"),qe=Symbol("emitData"),ti=Symbol("emitEnd"),He=Symbol("emi\
tEnd2"),G=Symbol("async"),Xe=Symbol("abort"),Zt=Symbol("aborted"),bt=Symbol("signal"),st=Symbol("dataListeners"),N=Symbol("discarded"),yt=r=>Promise.resolve().then(
r),Bn=r=>r(),Gn=r=>r==="end"||r==="finish"||r==="prefinish",In=r=>r instanceof ArrayBuffer||!!r&&typeof r=="object"&&r.constructor&&r.constructor.name==="ArrayB\
uffer"&&r.byteLength>=0,$n=r=>!Buffer.isBuffer(r)&&ArrayBuffer.isView(r),Qt=class{src;dest;opts;ondrain;constructor(t,e,s){this.src=t,this.dest=e,this.opts=s,this.
ondrain=()=>t[lt](),this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(t){}end(){this.unpipe(),this.opts.end&&
this.dest.end()}},Ke=class extends Qt{unpipe(){this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(t,e,s){super(t,e,s),this.proxyErrors=
i=>this.dest.emit("error",i),t.on("error",this.proxyErrors)}},Un=r=>!!r.objectMode,qn=r=>!r.objectMode&&!!r.encoding&&r.encoding!=="buffer",te=class extends Ve.
EventEmitter{[M]=false;[wt]=false;[F]=[];[k]=[];[P];[W];[G];[at2];[H]=false;[Z]=false;[Kt]=false;[Vt]=false;[gt]=null;[A]=0;[x]=false;[bt];[Zt]=false;[st]=0;[N]=false;writable=true;readable=true;constructor(...t){
let e=t[0]||{};if(super(),e.objectMode&&typeof e.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");Un(e)?(this[P]=true,
this[W]=null):qn(e)?(this[W]=e.encoding,this[P]=false):(this[P]=false,this[W]=null),this[G]=!!e.async,this[at2]=this[W]?new Dn.StringDecoder(this[W]):null,e&&e.
debugExposeBuffer===true&&Object.defineProperty(this,"buffer",{get:()=>this[k]}),e&&e.debugExposePipes===true&&Object.defineProperty(this,"pipes",{get:()=>this[F]});
let{signal:s}=e;s&&(this[bt]=s,s.aborted?this[Xe]():s.addEventListener("abort",()=>this[Xe]()))}get bufferLength(){return this[A]}get encoding(){return this[W]}set encoding(t){
throw new Error("Encoding must be set at instantiation time")}setEncoding(t){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[P]}set objectMode(t){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[G]}set async(t){this[G]=this[G]||!!t}[Xe](){this[Zt]=true,this.emit("abo\
rt",this[bt]?.reason),this.destroy(this[bt]?.reason)}get aborted(){return this[Zt]}set aborted(t){}write(t,e,s){if(this[Zt])return false;if(this[H])throw new Error(
"write after end");if(this[x])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),
true;typeof e=="function"&&(s=e,e="utf8"),e||(e="utf8");let i=this[G]?yt:Bn;if(!this[P]&&!Buffer.isBuffer(t)){if($n(t))t=Buffer.from(t.buffer,t.byteOffset,t.byteLength);else if(In(
t))t=Buffer.from(t);else if(typeof t!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[P]?(this[M]&&this[A]!==0&&this[Yt](
true),this[M]?this.emit("data",t):this[$e](t),this[A]!==0&&this.emit("readable"),s&&i(s),this[M]):t.length?(typeof t=="string"&&!(e===this[W]&&!this[at2]?.lastNeed)&&
(t=Buffer.from(t,e)),Buffer.isBuffer(t)&&this[W]&&(t=this[at2].write(t)),this[M]&&this[A]!==0&&this[Yt](true),this[M]?this.emit("data",t):this[$e](t),this[A]!==
0&&this.emit("readable"),s&&i(s),this[M]):(this[A]!==0&&this.emit("readable"),s&&i(s),this[M])}read(t){if(this[x])return null;if(this[N]=false,this[A]===0||t===
0||t&&t>this[A])return this[X](),null;this[P]&&(t=null),this[k].length>1&&!this[P]&&(this[k]=[this[W]?this[k].join(""):Buffer.concat(this[k],this[A])]);let e=this[Zs](
t||null,this[k][0]);return this[X](),e}[Zs](t,e){if(this[P])this[Jt]();else{let s=e;t===s.length||t===null?this[Jt]():typeof s=="string"?(this[k][0]=s.slice(t),
e=s.slice(0,t),this[A]-=t):(this[k][0]=s.subarray(t),e=s.subarray(0,t),this[A]-=t)}return this.emit("data",e),!this[k].length&&!this[H]&&this.emit("drain"),e}end(t,e,s){
return typeof t=="function"&&(s=t,t=void 0),typeof e=="function"&&(s=e,e="utf8"),t!==void 0&&this.write(t,e),s&&this.once("end",s),this[H]=true,this.writable=false,
(this[M]||!this[wt])&&this[X](),this}[lt](){this[x]||(!this[st]&&!this[F].length&&(this[N]=true),this[wt]=false,this[M]=true,this.emit("resume"),this[k].length?
this[Yt]():this[H]?this[X]():this.emit("drain"))}resume(){return this[lt]()}pause(){this[M]=false,this[wt]=true,this[N]=false}get destroyed(){return this[x]}get flowing(){
return this[M]}get paused(){return this[wt]}[$e](t){this[P]?this[A]+=1:this[A]+=t.length,this[k].push(t)}[Jt](){return this[P]?this[A]-=1:this[A]-=this[k][0].length,
this[k].shift()}[Yt](t=false){do;while(this[Qs](this[Jt]())&&this[k].length);!t&&!this[k].length&&!this[H]&&this.emit("drain")}[Qs](t){return this.emit("data",t),
this[M]}pipe(t,e){if(this[x])return t;this[N]=false;let s=this[Z];return e=e||{},t===Js.stdout||t===Js.stderr?e.end=false:e.end=e.end!==false,e.proxyErrors=!!e.
proxyErrors,s?e.end&&t.end():(this[F].push(e.proxyErrors?new Ke(this,t,e):new Qt(this,t,e)),this[G]?yt(()=>this[lt]()):this[lt]()),t}unpipe(t){let e=this[F].find(
s=>s.dest===t);e&&(this[F].length===1?(this[M]&&this[st]===0&&(this[M]=false),this[F]=[]):this[F].splice(this[F].indexOf(e),1),e.unpipe())}addListener(t,e){return this.
on(t,e)}on(t,e){let s=super.on(t,e);if(t==="data")this[N]=false,this[st]++,!this[F].length&&!this[M]&&this[lt]();else if(t==="readable"&&this[A]!==0)super.emit(
"readable");else if(Gn(t)&&this[Z])super.emit(t),this.removeAllListeners(t);else if(t==="error"&&this[gt]){let i=e;this[G]?yt(()=>i.call(this,this[gt])):i.call(
this,this[gt])}return s}removeListener(t,e){return this.off(t,e)}off(t,e){let s=super.off(t,e);return t==="data"&&(this[st]=this.listeners("data").length,this[st]===
0&&!this[N]&&!this[F].length&&(this[M]=false)),s}removeAllListeners(t){let e=super.removeAllListeners(t);return(t==="data"||t===void 0)&&(this[st]=0,!this[N]&&!this[F].
length&&(this[M]=false)),e}get emittedEnd(){return this[Z]}[X](){!this[Kt]&&!this[Z]&&!this[x]&&this[k].length===0&&this[H]&&(this[Kt]=true,this.emit("end"),this.
emit("prefinish"),this.emit("finish"),this[Vt]&&this.emit("close"),this[Kt]=false)}emit(t,...e){let s=e[0];if(t!=="error"&&t!=="close"&&t!==x&&this[x])return false;
if(t==="data")return!this[P]&&!s?false:this[G]?(yt(()=>this[qe](s)),true):this[qe](s);if(t==="end")return this[ti]();if(t==="close"){if(this[Vt]=true,!this[Z]&&
!this[x])return false;let n=super.emit("close");return this.removeAllListeners("close"),n}else if(t==="error"){this[gt]=s,super.emit(Ue,s);let n=!this[bt]||this.
listeners("error").length?super.emit("error",s):false;return this[X](),n}else if(t==="resume"){let n=super.emit("resume");return this[X](),n}else if(t==="finish"||
t==="prefinish"){let n=super.emit(t);return this.removeAllListeners(t),n}let i=super.emit(t,...e);return this[X](),i}[qe](t){for(let s of this[F])s.dest.write(t)===
false&&this.pause();let e=this[N]?false:super.emit("data",t);return this[X](),e}[ti](){return this[Z]?false:(this[Z]=true,this.readable=false,this[G]?(yt(()=>this[He]()),
true):this[He]())}[He](){if(this[at2]){let e=this[at2].end();if(e){for(let s of this[F])s.dest.write(e);this[N]||super.emit("data",e)}}for(let e of this[F])e.end();
let t=super.emit("end");return this.removeAllListeners("end"),t}async collect(){let t=Object.assign([],{dataLength:0});this[P]||(t.dataLength=0);let e=this.promise();
return this.on("data",s=>{t.push(s),this[P]||(t.dataLength+=s.length)}),await e,t}async concat(){if(this[P])throw new Error("cannot concat in objectMode");let t=await this.
collect();return this[W]?t.join(""):Buffer.concat(t,t.dataLength)}async promise(){return new Promise((t,e)=>{this.on(x,()=>e(new Error("stream destroyed"))),this.
on("error",s=>e(s)),this.on("end",()=>t())})}[Symbol.asyncIterator](){this[N]=false;let t=false,e=async()=>(this.pause(),t=true,{value:void 0,done:true});return{
next:()=>{if(t)return e();let i=this.read();if(i!==null)return Promise.resolve({done:false,value:i});if(this[H])return e();let n,o,h=u=>{this.off("data",a),this.
off("end",l),this.off(x,c),e(),o(u)},a=u=>{this.off("error",h),this.off("end",l),this.off(x,c),this.pause(),n({value:u,done:!!this[H]})},l=()=>{this.off("error",
h),this.off("data",a),this.off(x,c),e(),n({done:true,value:void 0})},c=()=>h(new Error("stream destroyed"));return new Promise((u,f)=>{o=f,n=u,this.once(x,c),this.
once("error",h),this.once("end",l),this.once("data",a)})},throw:e,return:e,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){
this[N]=false;let t=false,e=()=>(this.pause(),this.off(Ue,e),this.off(x,e),this.off("end",e),t=true,{done:true,value:void 0}),s=()=>{if(t)return e();let i=this.
read();return i===null?e():{done:false,value:i}};return this.once("end",e),this.once(Ue,e),this.once(x,e),{next:s,throw:e,return:e,[Symbol.iterator](){return this},
[Symbol.dispose]:()=>{}}}destroy(t){if(this[x])return t?this.emit("error",t):this.emit(x),this;this[x]=true,this[N]=true,this[k].length=0,this[A]=0;let e=this;return typeof e.
close=="function"&&!this[Vt]&&e.close(),t?this.emit("error",t):this.emit(x),this}static get isStream(){return j.isStream}};j.Minipass=te});var mi=C(E=>{"use str\
ict";var Hn=E&&E.__createBinding||(Object.create?(function(r,t,e,s){s===void 0&&(s=e);var i=Object.getOwnPropertyDescriptor(t,e);(!i||("get"in i?!t.__esModule:i.
writable||i.configurable))&&(i={enumerable:true,get:function(){return t[e]}}),Object.defineProperty(r,s,i)}):(function(r,t,e,s){s===void 0&&(s=e),r[s]=t[e]})),Xn=E&&
E.__setModuleDefault||(Object.create?(function(r,t){Object.defineProperty(r,"default",{enumerable:true,value:t})}):function(r,t){r.default=t}),Kn=E&&E.__importStar||
(function(){var r=function(t){return r=Object.getOwnPropertyNames||function(e){var s=[];for(var i in e)Object.prototype.hasOwnProperty.call(e,i)&&(s[s.length]=i);
return s},r(t)};return function(t){if(t&&t.__esModule)return t;var e={};if(t!=null)for(var s=r(t),i=0;i<s.length;i++)s[i]!=="default"&&Hn(e,t,s[i]);return Xn(e,
t),e}})();Object.defineProperty(E,"__esModule",{value:true});E.PathScurry=E.Path=E.PathScurryDarwin=E.PathScurryPosix=E.PathScurryWin32=E.PathScurryBase=E.PathPosix=
E.PathWin32=E.PathBase=E.ChildrenCache=E.ResolveCache=void 0;var ae=Ys(),re=__nccwpck_require__2(6760),Vn=__nccwpck_require__2(3136),vt=__nccwpck_require__2(9896),
Yn=Kn(__nccwpck_require__2(3024)),Jn=vt.realpathSync.native,ee=__nccwpck_require__2(1455),si=Ye(),_t={lstatSync:vt.lstatSync,readdir:vt.readdir,readdirSync:vt.readdirSync,
readlinkSync:vt.readlinkSync,realpathSync:Jn,promises:{lstat:ee.lstat,readdir:ee.readdir,readlink:ee.readlink,realpath:ee.realpath}},ai=r=>!r||r===_t||r===Yn?_t:
{..._t,...r,promises:{..._t.promises,...r.promises}},Zn=/^\\\\\?\\([a-z]:)\\?$/i,Qn=/^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i,tr=/^\\\\[^\\?]+\\[^\\]+$/,ii=r=>r.replace(
/\//g,"\\").replace(Zn,"$1\\").replace(Qn,"\\\\$1\\").replace(tr,"$&\\"),er=/^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i,sr=/^[\\/]{2}\?[\\/](?=[a-z]:)/i,
ir=/^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i,nr=/[\\/]/,L=0,li=1,ci=2,I=4,ui=6,fi=8,it=10,di=12,D=15,St=~D,Je=16,ni=32,Et=64,z=128,se=256,ne=512,ri=Et|z|
ne,rr=1023,Ze=r=>r.isFile()?fi:r.isDirectory()?I:r.isSymbolicLink()?it:r.isCharacterDevice()?ci:r.isBlockDevice()?ui:r.isSocket()?di:r.isFIFO()?li:L,oi=new ae.LRUCache(
{max:2**12}),Ot=r=>{let t=oi.get(r);if(t)return t;let e=r.normalize("NFKD");return oi.set(r,e),e},hi=new ae.LRUCache({max:2**12}),ie=r=>{let t=hi.get(r);if(t)return t;
let e=Ot(r.toLowerCase());return hi.set(r,e),e},xt=class extends ae.LRUCache{constructor(){super({max:256})}};E.ResolveCache=xt;var oe=class extends ae.LRUCache{constructor(t=16*
1024){super({maxSize:t,sizeCalculation:e=>e.length+1})}};E.ChildrenCache=oe;var pi=Symbol("PathScurry setAsCwd"),R=class{name;root;roots;parent;nocase;isCWD=false;#t;#n;get dev(){
return this.#n}#i;get mode(){return this.#i}#o;get nlink(){return this.#o}#r;get uid(){return this.#r}#d;get gid(){return this.#d}#f;get rdev(){return this.#f}#u;get blksize(){
return this.#u}#h;get ino(){return this.#h}#m;get size(){return this.#m}#l;get blocks(){return this.#l}#a;get atimeMs(){return this.#a}#s;get mtimeMs(){return this.#s}#b;get ctimeMs(){
return this.#b}#E;get birthtimeMs(){return this.#E}#y;get atime(){return this.#y}#g;get mtime(){return this.#g}#w;get ctime(){return this.#w}#p;get birthtime(){
return this.#p}#O;#x;#v;#_;#S;#M;#e;#P;#T;#k;get parentPath(){return(this.parent||this).fullpath()}get path(){return this.parentPath}constructor(t,e=L,s,i,n,o,h){
this.name=t,this.#O=n?ie(t):Ot(t),this.#e=e&rr,this.nocase=n,this.roots=i,this.root=s||this,this.#P=o,this.#v=h.fullpath,this.#S=h.relative,this.#M=h.relativePosix,
this.parent=h.parent,this.parent?this.#t=this.parent.#t:this.#t=ai(h.fs)}get fs(){return this.#t}depth(){return this.#x!==void 0?this.#x:this.parent?this.#x=this.
parent.depth()+1:this.#x=0}childrenCache(){return this.#P}resolve(t){if(!t)return this;let e=this.getRootString(t),i=t.substring(e.length).split(this.splitSep);
return e?this.getRoot(e).#F(i):this.#F(i)}#F(t){let e=this;for(let s of t)e=e.child(s);return e}children(){let t=this.#P.get(this);if(t)return t;let e=Object.assign(
[],{provisional:0});return this.#P.set(this,e),this.#e&=~Je,e}child(t,e){if(t===""||t===".")return this;if(t==="..")return this.parent||this;let s=this.children(),
i=this.nocase?ie(t):Ot(t);for(let a of s)if(a.#O===i)return a;let n=this.parent?this.sep:"",o=this.#v?this.#v+n+t:void 0,h=this.newChild(t,L,{...e,parent:this,fullpath:o});
return this.canReaddir()||(h.#e|=z),s.push(h),h}relative(){if(this.isCWD)return"";if(this.#S!==void 0)return this.#S;let t=this.name,e=this.parent;if(!e)return this.#S=
this.name;let s=e.relative();return s+(!s||!e.parent?"":this.sep)+t}relativePosix(){if(this.sep==="/")return this.relative();if(this.isCWD)return"";if(this.#M!==
void 0)return this.#M;let t=this.name,e=this.parent;if(!e)return this.#M=this.fullpathPosix();let s=e.relativePosix();return s+(!s||!e.parent?"":"/")+t}fullpath(){
if(this.#v!==void 0)return this.#v;let t=this.name,e=this.parent;if(!e)return this.#v=this.name;let i=e.fullpath()+(e.parent?this.sep:"")+t;return this.#v=i}fullpathPosix(){
if(this.#_!==void 0)return this.#_;if(this.sep==="/")return this.#_=this.fullpath();if(!this.parent){let i=this.fullpath().replace(/\\/g,"/");return/^[a-z]:\//i.
test(i)?this.#_=`//?/${i}`:this.#_=i}let t=this.parent,e=t.fullpathPosix(),s=e+(!e||!t.parent?"":"/")+this.name;return this.#_=s}isUnknown(){return(this.#e&D)===
L}isType(t){return this[`is${t}`]()}getType(){return this.isUnknown()?"Unknown":this.isDirectory()?"Directory":this.isFile()?"File":this.isSymbolicLink()?"Symbo\
licLink":this.isFIFO()?"FIFO":this.isCharacterDevice()?"CharacterDevice":this.isBlockDevice()?"BlockDevice":this.isSocket()?"Socket":"Unknown"}isFile(){return(this.#e&
D)===fi}isDirectory(){return(this.#e&D)===I}isCharacterDevice(){return(this.#e&D)===ci}isBlockDevice(){return(this.#e&D)===ui}isFIFO(){return(this.#e&D)===li}isSocket(){
return(this.#e&D)===di}isSymbolicLink(){return(this.#e&it)===it}lstatCached(){return this.#e&ni?this:void 0}readlinkCached(){return this.#T}realpathCached(){return this.#k}readdirCached(){
let t=this.children();return t.slice(0,t.provisional)}canReadlink(){if(this.#T)return true;if(!this.parent)return false;let t=this.#e&D;return!(t!==L&&t!==it||this.#e&
se||this.#e&z)}calledReaddir(){return!!(this.#e&Je)}isENOENT(){return!!(this.#e&z)}isNamed(t){return this.nocase?this.#O===ie(t):this.#O===Ot(t)}async readlink(){
let t=this.#T;if(t)return t;if(this.canReadlink()&&this.parent)try{let e=await this.#t.promises.readlink(this.fullpath()),s=(await this.parent.realpath())?.resolve(
e);if(s)return this.#T=s}catch(e){this.#R(e.code);return}}readlinkSync(){let t=this.#T;if(t)return t;if(this.canReadlink()&&this.parent)try{let e=this.#t.readlinkSync(
this.fullpath()),s=this.parent.realpathSync()?.resolve(e);if(s)return this.#T=s}catch(e){this.#R(e.code);return}}#z(t){this.#e|=Je;for(let e=t.provisional;e<t.length;e++){
let s=t[e];s&&s.#C()}}#C(){this.#e&z||(this.#e=(this.#e|z)&St,this.#U())}#U(){let t=this.children();t.provisional=0;for(let e of t)e.#C()}#N(){this.#e|=ne,this.#j()}#j(){
if(this.#e&Et)return;let t=this.#e;(t&D)===I&&(t&=St),this.#e=t|Et,this.#U()}#B(t=""){t==="ENOTDIR"||t==="EPERM"?this.#j():t==="ENOENT"?this.#C():this.children().
provisional=0}#A(t=""){t==="ENOTDIR"?this.parent.#j():t==="ENOENT"&&this.#C()}#R(t=""){let e=this.#e;e|=se,t==="ENOENT"&&(e|=z),(t==="EINVAL"||t==="UNKNOWN")&&(e&=
St),this.#e=e,t==="ENOTDIR"&&this.parent&&this.parent.#j()}#G(t,e){return this.#$(t,e)||this.#D(t,e)}#D(t,e){let s=Ze(t),i=this.newChild(t.name,s,{parent:this}),
n=i.#e&D;return n!==I&&n!==it&&n!==L&&(i.#e|=Et),e.unshift(i),e.provisional++,i}#$(t,e){for(let s=e.provisional;s<e.length;s++){let i=e[s];if((this.nocase?ie(t.
name):Ot(t.name))===i.#O)return this.#V(t,i,s,e)}}#V(t,e,s,i){let n=e.name;return e.#e=e.#e&St|Ze(t),n!==t.name&&(e.name=t.name),s!==i.provisional&&(s===i.length-
1?i.pop():i.splice(s,1),i.unshift(e)),i.provisional++,e}async lstat(){if((this.#e&z)===0)try{return this.#q(await this.#t.promises.lstat(this.fullpath())),this}catch(t){
this.#A(t.code)}}lstatSync(){if((this.#e&z)===0)try{return this.#q(this.#t.lstatSync(this.fullpath())),this}catch(t){this.#A(t.code)}}#q(t){let{atime:e,atimeMs:s,
birthtime:i,birthtimeMs:n,blksize:o,blocks:h,ctime:a,ctimeMs:l,dev:c,gid:u,ino:f,mode:p,mtime:g,mtimeMs:d,nlink:b,rdev:m,size:y,uid:_}=t;this.#y=e,this.#a=s,this.#p=
i,this.#E=n,this.#u=o,this.#l=h,this.#w=a,this.#b=l,this.#n=c,this.#d=u,this.#h=f,this.#i=p,this.#g=g,this.#s=d,this.#o=b,this.#f=m,this.#m=y,this.#r=_;let v=Ze(
t);this.#e=this.#e&St|v|ni,v!==L&&v!==I&&v!==it&&(this.#e|=Et)}#L=[];#c=false;#H(t){this.#c=false;let e=this.#L.slice();this.#L.length=0,e.forEach(s=>s(null,t))}readdirCB(t,e=false){
if(!this.canReaddir()){e?t(null,[]):queueMicrotask(()=>t(null,[]));return}let s=this.children();if(this.calledReaddir()){let n=s.slice(0,s.provisional);e?t(null,
n):queueMicrotask(()=>t(null,n));return}if(this.#L.push(t),this.#c)return;this.#c=true;let i=this.fullpath();this.#t.readdir(i,{withFileTypes:true},(n,o)=>{if(n)
this.#B(n.code),s.provisional=0;else{for(let h of o)this.#G(h,s);this.#z(s)}this.#H(s.slice(0,s.provisional))})}#I;async readdir(){if(!this.canReaddir())return[];
let t=this.children();if(this.calledReaddir())return t.slice(0,t.provisional);let e=this.fullpath();if(this.#I)await this.#I;else{let s=()=>{};this.#I=new Promise(
i=>s=i);try{for(let i of await this.#t.promises.readdir(e,{withFileTypes:true}))this.#G(i,t);this.#z(t)}catch(i){this.#B(i.code),t.provisional=0}this.#I=void 0,
s()}return t.slice(0,t.provisional)}readdirSync(){if(!this.canReaddir())return[];let t=this.children();if(this.calledReaddir())return t.slice(0,t.provisional);let e=this.
fullpath();try{for(let s of this.#t.readdirSync(e,{withFileTypes:true}))this.#G(s,t);this.#z(t)}catch(s){this.#B(s.code),t.provisional=0}return t.slice(0,t.provisional)}canReaddir(){
if(this.#e&ri)return false;let t=D&this.#e;return t===L||t===I||t===it}shouldWalk(t,e){return(this.#e&I)===I&&!(this.#e&ri)&&!t.has(this)&&(!e||e(this))}async realpath(){
if(this.#k)return this.#k;if(!((ne|se|z)&this.#e))try{let t=await this.#t.promises.realpath(this.fullpath());return this.#k=this.resolve(t)}catch{this.#N()}}realpathSync(){
if(this.#k)return this.#k;if(!((ne|se|z)&this.#e))try{let t=this.#t.realpathSync(this.fullpath());return this.#k=this.resolve(t)}catch{this.#N()}}[pi](t){if(t===
this)return;t.isCWD=false,this.isCWD=true;let e=new Set([]),s=[],i=this;for(;i&&i.parent;)e.add(i),i.#S=s.join(this.sep),i.#M=s.join("/"),i=i.parent,s.push("..");
for(i=t;i&&i.parent&&!e.has(i);)i.#S=void 0,i.#M=void 0,i=i.parent}};E.PathBase=R;var Ct=class r extends R{sep="\\";splitSep=nr;constructor(t,e=L,s,i,n,o,h){super(
t,e,s,i,n,o,h)}newChild(t,e=L,s={}){return new r(t,e,this.root,this.roots,this.nocase,this.childrenCache(),s)}getRootString(t){return er.exec(t)?.[0]??re.win32.
parse(t).root}getRoot(t){if(t=ii(t.toUpperCase()),t===this.root.name||/^[\\/]$/.test(t))return this.root;for(let[e,s]of Object.entries(this.roots))if(this.sameRoot(
t,e))return this.roots[t]=s;return this.roots[t]=new At(t,{nocase:this.nocase,fs:this.fs}).root}sameRoot(t,e=this.root.name){return ii(t.toUpperCase())===e}};E.
PathWin32=Ct;var Mt=class r extends R{splitSep="/";sep="/";constructor(t,e=L,s,i,n,o,h){super(t,e,s,i,n,o,h)}getRootString(t){return t.startsWith("/")?"/":""}getRoot(t){
return this.root}newChild(t,e=L,s={}){return new r(t,e,this.root,this.roots,this.nocase,this.childrenCache(),s)}};E.PathPosix=Mt;var kt=class{root;rootPath;roots;cwd;#t;#n;#i;nocase;#o;constructor(t=process.
cwd(),e,s,{nocase:i,childrenCacheSize:n=16*1024,fs:o=_t}={}){this.#o=ai(o),(t instanceof URL||t.startsWith("file://"))&&(t=(0,Vn.fileURLToPath)(t));let h=e.resolve(
t);this.roots=Object.create(null),this.rootPath=this.parseRootPath(h),this.#t=new xt,this.#n=new xt,this.#i=new oe(n);let a=h.substring(this.rootPath.length).split(
s);if(a.length===1&&!a[0]&&a.pop(),i===void 0)throw new TypeError("must provide nocase setting to PathScurryBase ctor");this.nocase=i,this.root=this.newRoot(this.#o),
this.roots[this.rootPath]=this.root;let l=this.root,c=a.length-1,u=e.sep,f=this.rootPath,p=false;for(let g of a){let d=c--;l=l.child(g,{relative:new Array(d).fill(
"..").join(u),relativePosix:new Array(d).fill("..").join("/"),fullpath:f+=(p?"":u)+g}),p=true}this.cwd=l}depth(t=this.cwd){return typeof t=="string"&&(t=this.cwd.
resolve(t)),t.depth()}childrenCache(){return this.#i}resolve(...t){let e="";for(let n=t.length-1;n>=0;n--){let o=t[n];if(!(!o||o===".")&&(e=e?`${o}/${e}`:o,this.
isAbsolute(o)))break}let s=this.#t.get(e);if(s!==void 0)return s;let i=this.cwd.resolve(e).fullpath();return this.#t.set(e,i),i}resolvePosix(...t){let e="";for(let n=t.
length-1;n>=0;n--){let o=t[n];if(!(!o||o===".")&&(e=e?`${o}/${e}`:o,this.isAbsolute(o)))break}let s=this.#n.get(e);if(s!==void 0)return s;let i=this.cwd.resolve(
e).fullpathPosix();return this.#n.set(e,i),i}relative(t=this.cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.relative()}relativePosix(t=this.cwd){return typeof t==
"string"&&(t=this.cwd.resolve(t)),t.relativePosix()}basename(t=this.cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.name}dirname(t=this.cwd){return typeof t==
"string"&&(t=this.cwd.resolve(t)),(t.parent||t).fullpath()}async readdir(t=this.cwd,e={withFileTypes:true}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof
R||(e=t,t=this.cwd);let{withFileTypes:s}=e;if(t.canReaddir()){let i=await t.readdir();return s?i:i.map(n=>n.name)}else return[]}readdirSync(t=this.cwd,e={withFileTypes:true}){
typeof t=="string"?t=this.cwd.resolve(t):t instanceof R||(e=t,t=this.cwd);let{withFileTypes:s=true}=e;return t.canReaddir()?s?t.readdirSync():t.readdirSync().map(
i=>i.name):[]}async lstat(t=this.cwd){return typeof t=="string"&&(t=this.cwd.resolve(t)),t.lstat()}lstatSync(t=this.cwd){return typeof t=="string"&&(t=this.cwd.
resolve(t)),t.lstatSync()}async readlink(t=this.cwd,{withFileTypes:e}={withFileTypes:false}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof R||(e=t.withFileTypes,
t=this.cwd);let s=await t.readlink();return e?s:s?.fullpath()}readlinkSync(t=this.cwd,{withFileTypes:e}={withFileTypes:false}){typeof t=="string"?t=this.cwd.resolve(
t):t instanceof R||(e=t.withFileTypes,t=this.cwd);let s=t.readlinkSync();return e?s:s?.fullpath()}async realpath(t=this.cwd,{withFileTypes:e}={withFileTypes:false}){
typeof t=="string"?t=this.cwd.resolve(t):t instanceof R||(e=t.withFileTypes,t=this.cwd);let s=await t.realpath();return e?s:s?.fullpath()}realpathSync(t=this.cwd,{
withFileTypes:e}={withFileTypes:false}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof R||(e=t.withFileTypes,t=this.cwd);let s=t.realpathSync();return e?
s:s?.fullpath()}async walk(t=this.cwd,e={}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof R||(e=t,t=this.cwd);let{withFileTypes:s=true,follow:i=false,filter:n,
walkFilter:o}=e,h=[];(!n||n(t))&&h.push(s?t:t.fullpath());let a=new Set,l=(u,f)=>{a.add(u),u.readdirCB((p,g)=>{if(p)return f(p);let d=g.length;if(!d)return f();
let b=()=>{--d===0&&f()};for(let m of g)(!n||n(m))&&h.push(s?m:m.fullpath()),i&&m.isSymbolicLink()?m.realpath().then(y=>y?.isUnknown()?y.lstat():y).then(y=>y?.shouldWalk(
a,o)?l(y,b):b()):m.shouldWalk(a,o)?l(m,b):b()},true)},c=t;return new Promise((u,f)=>{l(c,p=>{if(p)return f(p);u(h)})})}walkSync(t=this.cwd,e={}){typeof t=="stri\
ng"?t=this.cwd.resolve(t):t instanceof R||(e=t,t=this.cwd);let{withFileTypes:s=true,follow:i=false,filter:n,walkFilter:o}=e,h=[];(!n||n(t))&&h.push(s?t:t.fullpath());
let a=new Set([t]);for(let l of a){let c=l.readdirSync();for(let u of c){(!n||n(u))&&h.push(s?u:u.fullpath());let f=u;if(u.isSymbolicLink()){if(!(i&&(f=u.realpathSync())))
continue;f.isUnknown()&&f.lstatSync()}f.shouldWalk(a,o)&&a.add(f)}}return h}[Symbol.asyncIterator](){return this.iterate()}iterate(t=this.cwd,e={}){return typeof t==
"string"?t=this.cwd.resolve(t):t instanceof R||(e=t,t=this.cwd),this.stream(t,e)[Symbol.asyncIterator]()}[Symbol.iterator](){return this.iterateSync()}*iterateSync(t=this.
cwd,e={}){typeof t=="string"?t=this.cwd.resolve(t):t instanceof R||(e=t,t=this.cwd);let{withFileTypes:s=true,follow:i=false,filter:n,walkFilter:o}=e;(!n||n(t))&&
(yield s?t:t.fullpath());let h=new Set([t]);for(let a of h){let l=a.readdirSync();for(let c of l){(!n||n(c))&&(yield s?c:c.fullpath());let u=c;if(c.isSymbolicLink()){
if(!(i&&(u=c.realpathSync())))continue;u.isUnknown()&&u.lstatSync()}u.shouldWalk(h,o)&&h.add(u)}}}stream(t=this.cwd,e={}){typeof t=="string"?t=this.cwd.resolve(
t):t instanceof R||(e=t,t=this.cwd);let{withFileTypes:s=true,follow:i=false,filter:n,walkFilter:o}=e,h=new si.Minipass({objectMode:true});(!n||n(t))&&h.write(s?
t:t.fullpath());let a=new Set,l=[t],c=0,u=()=>{let f=false;for(;!f;){let p=l.shift();if(!p){c===0&&h.end();return}c++,a.add(p);let g=(b,m,y=false)=>{if(b)return h.
emit("error",b);if(i&&!y){let _=[];for(let v of m)v.isSymbolicLink()&&_.push(v.realpath().then(S=>S?.isUnknown()?S.lstat():S));if(_.length){Promise.all(_).then(
()=>g(null,m,true));return}}for(let _ of m)_&&(!n||n(_))&&(h.write(s?_:_.fullpath())||(f=true));c--;for(let _ of m){let v=_.realpathCached()||_;v.shouldWalk(a,o)&&
l.push(v)}f&&!h.flowing?h.once("drain",u):d||u()},d=true;p.readdirCB(g,true),d=false}};return u(),h}streamSync(t=this.cwd,e={}){typeof t=="string"?t=this.cwd.resolve(
t):t instanceof R||(e=t,t=this.cwd);let{withFileTypes:s=true,follow:i=false,filter:n,walkFilter:o}=e,h=new si.Minipass({objectMode:true}),a=new Set;(!n||n(t))&&
h.write(s?t:t.fullpath());let l=[t],c=0,u=()=>{let f=false;for(;!f;){let p=l.shift();if(!p){c===0&&h.end();return}c++,a.add(p);let g=p.readdirSync();for(let d of g)
(!n||n(d))&&(h.write(s?d:d.fullpath())||(f=true));c--;for(let d of g){let b=d;if(d.isSymbolicLink()){if(!(i&&(b=d.realpathSync())))continue;b.isUnknown()&&b.lstatSync()}
b.shouldWalk(a,o)&&l.push(b)}}f&&!h.flowing&&h.once("drain",u)};return u(),h}chdir(t=this.cwd){let e=this.cwd;this.cwd=typeof t=="string"?this.cwd.resolve(t):t,
this.cwd[pi](e)}};E.PathScurryBase=kt;var At=class extends kt{sep="\\";constructor(t=process.cwd(),e={}){let{nocase:s=true}=e;typeof t=="string"&&!t.startsWith(
"file://")&&(t=t.replace(sr,"").replace(ir,"\\")),super(t,re.win32,"\\",{...e,nocase:s}),this.nocase=s;for(let i=this.cwd;i;i=i.parent)i.nocase=this.nocase}parseRootPath(t){
return re.win32.parse(t).root.toUpperCase()}newRoot(t){return new Ct(this.rootPath,I,void 0,this.roots,this.nocase,this.childrenCache(),{fs:t})}isAbsolute(t){return t.
startsWith("/")||t.startsWith("\\")||/^[a-z]:(\/|\\)/i.test(t)}};E.PathScurryWin32=At;var Rt=class extends kt{sep="/";constructor(t=process.cwd(),e={}){let{nocase:s=false}=e;
super(t,re.posix,"/",{...e,nocase:s}),this.nocase=s}parseRootPath(t){return"/"}newRoot(t){return new Mt(this.rootPath,I,void 0,this.roots,this.nocase,this.childrenCache(),
{fs:t})}isAbsolute(t){return t.startsWith("/")}};E.PathScurryPosix=Rt;var he=class extends Rt{constructor(t=process.cwd(),e={}){let{nocase:s=true}=e;super(t,{...e,
nocase:s})}};E.PathScurryDarwin=he;E.Path=process.platform==="win32"?Ct:Mt;E.PathScurry=process.platform==="win32"?At:process.platform==="darwin"?he:Rt});var ts=C(
le=>{"use strict";Object.defineProperty(le,"__esModule",{value:true});le.Pattern=void 0;var or=Y(),hr=r=>r.length>=1,ar=r=>r.length>=1,lr=Symbol.for("nodejs.uti\
l.inspect.custom"),Qe=class r{#t;#n;#i;length;#o;#r;#d;#f;#u;#h;#m=true;constructor(t,e,s,i){if(!hr(t))throw new TypeError("empty pattern list");if(!ar(e))throw new TypeError(
"empty glob list");if(e.length!==t.length)throw new TypeError("mismatched pattern list and glob list lengths");if(this.length=t.length,s<0||s>=this.length)throw new TypeError(
"index out of range");if(this.#t=t,this.#n=e,this.#i=s,this.#o=i,this.#i===0){if(this.isUNC()){let n=this.#l()?6:4,o=this.#t.slice(0,n),h=this.#n.slice(0,n),a=this.#t.
slice(n),l=this.#n.slice(n);a[0]===""&&(a.shift(),l.shift());let c=[...o,""].join("/"),u=[...h,""].join("/");this.#t=[c,...a],this.#n=[u,...l],this.length=this.#t.
length}else if(this.isDrive()||this.isAbsolute()){let[n,...o]=this.#t,[h,...a]=this.#n;o[0]===""&&(o.shift(),a.shift());let l=`${n}/`,c=`${h}/`;this.#t=[l,...o],
this.#n=[c,...a],this.length=this.#t.length}}}[lr](){return`Pattern <${this.#n.slice(this.#i).join("/")}>`}pattern(){return this.#t[this.#i]}isString(){return typeof this.#t[this.#i]==
"string"}isGlobstar(){return this.#t[this.#i]===or.GLOBSTAR}isMatcher(){return typeof this.#t[this.#i]=="object"}globString(){return this.#d=this.#d||(this.#i===
0?this.isAbsolute()?this.#n[0]+this.#n.slice(1).join("/"):this.#n.join("/"):this.#n.slice(this.#i).join("/"))}hasMore(){return this.length>this.#i+1}rest(){return this.#r!==
void 0?this.#r:this.hasMore()?(this.#r=new r(this.#t,this.#n,this.#i+1,this.#o),this.#r.#h=this.#h,this.#r.#u=this.#u,this.#r.#f=this.#f,this.#r):this.#r=null}#l(){
let t=this.#t;return t[2]==="?"&&typeof t[3]=="string"&&/^unc$/i.test(t[3])}isUNC(){let t=this.#t,e=this.#l()?4:2;return this.#u!==void 0?this.#u:this.#u=this.#o===
"win32"&&this.#i===0&&t[0]===""&&t[1]===""&&typeof t[e]=="string"&&!!t[e]&&typeof t[e+1]=="string"&&!!t[e+1]}isDrive(){let t=this.#t;return this.#f!==void 0?this.#f:
this.#f=this.#o==="win32"&&this.#i===0&&this.length>1&&typeof t[0]=="string"&&/^[a-z]:$/i.test(t[0])}isAbsolute(){let t=this.#t;return this.#h!==void 0?this.#h:
this.#h=t[0]===""&&t.length>1||this.isDrive()||this.isUNC()}root(){let t=this.#t[0];return typeof t=="string"&&this.isAbsolute()&&this.#i===0?t:""}checkFollowGlobstar(){
return!(this.#i===0||!this.isGlobstar()||!this.#m)}markFollowGlobstar(){return this.#i===0||!this.isGlobstar()||!this.#m?false:(this.#m=false,true)}};le.Pattern=
Qe});var is=C(ce=>{"use strict";Object.defineProperty(ce,"__esModule",{value:true});ce.Ignore=void 0;var es=Y(),cr=ts(),ur=typeof process=="object"&&process&&typeof process.
platform=="string"?process.platform:"linux",ss=class{relative;relativeChildren;absolute;absoluteChildren;platform;mmopts;slashRoot;constructor(t,{nobrace:e,nocase:s,
noext:i,noglobstar:n,normalize:o,platform:h=ur,root:a,windowsPathsNoEscape:l,allowWindowsEscape:c,braceExpandMax:u=1e4},f){this.relative=[],this.absolute=[],this.
relativeChildren=[],this.absoluteChildren=[],this.platform=h,l=!!l||c===false,this.mmopts={braceExpandMax:u,dot:true,nobrace:e,nocase:s,noext:i,noglobstar:n,normalize:o,
optimizationLevel:2,platform:h,nocomment:true,nonegate:true,windowsPathsNoEscape:l};let p=f?.resolve(a??"/").fullpath()??"/";this.slashRoot=(0,es.escape)(p.replace(
/\\/g,"/").replace(/\/$/,""),{magicalBraces:true,windowsPathsNoEscape:l});for(let g of t)this.add(g)}add(t){let e=new es.Minimatch(t,this.mmopts);for(let s=0;s<
e.set.length;s++){let i=e.set[s],n=e.globParts[s];if(!i||!n)throw new Error("invalid pattern object");for(;i[0]==="."&&n[0]===".";)i.shift(),n.shift();let o=new cr.
Pattern(i,n,0,this.platform),h=o.root()==="/"?`${this.slashRoot}/${o.rest()?.globString()??""}`:o.globString(),a=new es.Minimatch(h,this.mmopts),l=n[n.length-1]===
"**",c=o.isAbsolute();c?this.absolute.push(a):this.relative.push(a),l&&(c?this.absoluteChildren.push(a):this.relativeChildren.push(a))}}ignored(t){let e=t.fullpath(),
s=`${e}/`,i=t.relative()||".",n=`${i}/`;for(let o of this.relative)if(o.match(i)||o.match(n))return true;for(let o of this.absolute)if(o.match(e)||o.match(s))return true;
return false}childrenIgnored(t){let e=`${t.fullpath()}/`,s=`${t.relative()||"."}/`;for(let i of this.relativeChildren)if(i.match(s))return true;for(let i of this.
absoluteChildren)if(i.match(e))return true;return false}};ce.Ignore=ss});var wi=C($=>{"use strict";Object.defineProperty($,"__esModule",{value:true});$.Processor=
$.SubWalks=$.MatchRecord=$.HasWalkedCache=void 0;var gi=Y(),ue=class r{parent;store;constructor(t){this.parent=t}copy(){return new r(this)}#t(t){let e=this.store?.
get(t);return e||!this.parent?e:this.parent.#t(t)}hasWalked(t,e){return!!this.#t(t.fullpath())?.has(e.globString())}storeWalked(t,e){let s=t.fullpath(),i=this.#t(
s);i?i.add(e.globString()):(this.store??=new Map).set(s,new Set([e.globString()]))}};$.HasWalkedCache=ue;var fe=class r{static ABSOLUTE=2;static IF_DIR=1;store=new Map;add(t,e,s){
let i=(e?r.ABSOLUTE:0)|(s?r.IF_DIR:0),n=this.store.get(t);this.store.set(t,n===void 0?i:i&n)}};$.MatchRecord=fe;var de=class{store=new Map;add(t,e){if(!t.canReaddir())
return;let s=this.store.get(t);s?s.find(i=>i.globString()===e.globString())||s.push(e):this.store.set(t,[e])}get(t){let e=this.store.get(t);if(!e)throw new Error(
"attempting to walk unknown path");return e}entries(){return this.keys().map(t=>[t,this.store.get(t)])}keys(){return[...this.store.keys()].filter(t=>t.canReaddir())}};
$.SubWalks=de;var ns=class r{hasWalkedCache;matches=new fe;subwalks=new de;patterns;follow;dot;opts;constructor(t,e){this.opts=t,this.follow=!!t.follow,this.dot=
!!t.dot,this.hasWalkedCache=e?e.copy():new ue}processPatterns(t,e){this.patterns=e;let s=e.map(i=>[t,i]);for(let[i,n]of s){this.hasWalkedCache.storeWalked(i,n);
let o=n.root(),h=n.isAbsolute()&&this.opts.absolute!==false;if(o){i=i.resolve(o==="/"&&this.opts.root!==void 0?this.opts.root:o);let u=n.rest();if(u)n=u;else{this.
matches.add(i,true,false);continue}}if(i.isENOENT())continue;let a,l,c=false;for(;typeof(a=n.pattern())=="string"&&(l=n.rest());)i=i.resolve(a),n=l,c=true;if(a=
n.pattern(),l=n.rest(),c){if(this.hasWalkedCache.hasWalked(i,n))continue;this.hasWalkedCache.storeWalked(i,n)}if(typeof a=="string"){let u=a===".."||a===""||a===
".";this.matches.add(i.resolve(a),h,u);continue}else if(a===gi.GLOBSTAR){(!i.isSymbolicLink()||this.follow||n.checkFollowGlobstar())&&this.subwalks.add(i,n);let u=l?.
pattern(),f=l?.rest();if(!l||(u===""||u===".")&&!f)this.matches.add(i,h,u===""||u===".");else if(u===".."){let p=i.parent||i;f?this.hasWalkedCache.hasWalked(p,f)||
this.subwalks.add(p,f):this.matches.add(p,h,true)}}else typeof a=="object"&&this.subwalks.add(i,n)}return this}subwalkTargets(){return this.subwalks.keys()}child(){
return new r(this.opts,this.hasWalkedCache)}filterEntries(t,e){let s=this.subwalks.get(t),i=this.child();for(let n of e)for(let o of s){let h=o.isAbsolute(),a=o.
pattern(),l=o.rest();a===gi.GLOBSTAR?i.testGlobstar(n,o,l,h):typeof a=="object"?i.testMatcher(n,a,l,h):i.testString(n,a,l,h)}return i}testGlobstar(t,e,s,i){if((this.
dot||!t.name.startsWith("."))&&(e.hasMore()||this.matches.add(t,i,false),t.canReaddir()&&(this.follow||!t.isSymbolicLink()?this.subwalks.add(t,e):t.isSymbolicLink()&&
(s&&e.checkFollowGlobstar()?this.subwalks.add(t,s):e.markFollowGlobstar()&&this.subwalks.add(t,e)))),s){let n=s.pattern();if(typeof n=="string"&&n!==".."&&n!==""&&
n!==".")this.testString(t,n,s.rest(),i);else if(n===".."){let o=t.parent||t;this.subwalks.add(o,s)}else typeof n=="object"&&this.testMatcher(t,n,s.rest(),i)}}testMatcher(t,e,s,i){
e.testUnchecked(t.name)&&(s?this.subwalks.add(t,s):this.matches.add(t,i,false))}testString(t,e,s,i){t.isNamed(e)&&(s?this.subwalks.add(t,s):this.matches.add(t,i,
false))}};$.Processor=ns});var yi=C(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:true});Q.GlobStream=Q.GlobWalker=Q.GlobUtil=void 0;var fr=Ye(),
bi=is(),rs=wi(),{ABSOLUTE:pe,IF_DIR:me}=rs.MatchRecord,dr=(r,t,e)=>typeof r=="string"?new bi.Ignore([r],t,e):Array.isArray(r)?new bi.Ignore(r,t,e):r,Pt=class{path;patterns;opts;seen=new Set;paused=false;aborted=false;#t=[];#n;#i;signal;maxDepth;includeChildMatches;constructor(t,e,s){
if(this.patterns=t,this.path=e,this.opts=s,this.#i=!s.posix&&s.platform==="win32"?"\\":"/",this.includeChildMatches=s.includeChildMatches!==false,(s.ignore||!this.
includeChildMatches)&&(this.#n=dr(s.ignore??[],s,e),!this.includeChildMatches&&typeof this.#n.add!="function")){let i="cannot ignore child matches, ignore lacks\
 add() method.";throw new Error(i)}this.maxDepth=s.maxDepth||1/0,s.signal&&(this.signal=s.signal,this.signal.addEventListener("abort",()=>{this.#t.length=0}))}#o(t){
return this.seen.has(t)||!!this.#n?.ignored?.(t)}#r(t){return!!this.#n?.childrenIgnored?.(t)}pause(){this.paused=true}resume(){if(this.signal?.aborted)return;this.
paused=false;let t;for(;!this.paused&&(t=this.#t.shift());)t()}onResume(t){this.paused?this.#t.push(t):t()}async matchCheck(t,e){if(e&&this.opts.nodir)return;let s,
i;if(this.opts.realpath){if(s=t.realpathCached()||await t.realpath(),!s)return;i=s}else i=t;let o=i.isUnknown()||this.opts.stat?await i.lstat():i;if(this.opts.follow&&
this.opts.nodir&&o?.isSymbolicLink()){let h=await o.realpath();h&&(h.isUnknown()||this.opts.stat)&&await h.lstat()}return this.matchCheckTest(o,e)}matchCheckTest(t,e){
return t&&(this.maxDepth===1/0||t.depth()<=this.maxDepth)&&(!e||t.canReaddir())&&(!this.opts.nodir||!t.isDirectory())&&(!this.opts.nodir||!this.opts.follow||!t.
isSymbolicLink()||!t.realpathCached()?.isDirectory())&&!this.#o(t)?t:void 0}matchCheckSync(t,e){if(e&&this.opts.nodir)return;let s,i;if(this.opts.realpath){if(s=
t.realpathCached()||t.realpathSync(),!s)return;i=s}else i=t;let o=i.isUnknown()||this.opts.stat?i.lstatSync():i;if(this.opts.follow&&this.opts.nodir&&o?.isSymbolicLink()){
let h=o.realpathSync();h&&(h?.isUnknown()||this.opts.stat)&&h.lstatSync()}return this.matchCheckTest(o,e)}matchFinish(t,e){this.#o(t)||this.#d(t,e)}#d(t,e){if(!this.
includeChildMatches&&this.#n?.add){let n=`${t.relativePosix()}/**`;this.#n.add(n)}let s=this.opts.absolute===void 0?e:this.opts.absolute;this.seen.add(t);let i=this.
opts.mark&&t.isDirectory()?this.#i:"";if(this.opts.withFileTypes)this.matchEmit(t);else if(s){let n=this.opts.posix?t.fullpathPosix():t.fullpath();this.matchEmit(
n+i)}else{let n=this.opts.posix?t.relativePosix():t.relative(),o=this.opts.dotRelative&&!n.startsWith(`..${this.#i}`)?`.${this.#i}`:"";this.matchEmit(n?o+n+i:`.${i}`)}}async match(t,e,s){
let i=await this.matchCheck(t,s);i&&this.matchFinish(i,e)}matchSync(t,e,s){let i=this.matchCheckSync(t,s);i&&this.#d(i,e)}walkCB(t,e,s){if(this.signal?.aborted)
return s();this.walkCB2(t,e,new rs.Processor(this.opts),s)}walkCB2(t,e,s,i){if(this.#r(t)||this.signal?.aborted)return i();if(this.paused){this.onResume(()=>this.
walkCB2(t,e,s,i));return}s.processPatterns(t,e);let n=1,o=()=>{--n===0&&i()};for(let[h,a]of s.matches.store)this.#o(h)||(n++,this.match(h,!!(a&pe),!!(a&me)).then(
()=>o()));for(let h of s.subwalkTargets()){if(this.maxDepth!==1/0&&h.depth()>=this.maxDepth)continue;n++;let a=h.readdirCached();h.calledReaddir()?this.walkCB3(
h,a,s,o):h.readdirCB((l,c)=>this.walkCB3(h,c,s,o),true)}o()}walkCB3(t,e,s,i){let n=s.filterEntries(t,e),o=1,h=()=>{--o===0&&i()};for(let[a,l]of n.matches.store)
this.#o(a)||(o++,this.match(a,!!(l&pe),!!(l&me)).then(()=>h()));for(let[a,l]of n.subwalks.entries())o++,this.walkCB2(a,l,n.child(),h);h()}walkCBSync(t,e,s){if(this.
signal?.aborted)return s();this.walkCB2Sync(t,e,new rs.Processor(this.opts),s)}walkCB2Sync(t,e,s,i){if(this.#r(t)||this.signal?.aborted)return i();if(this.paused){
this.onResume(()=>this.walkCB2Sync(t,e,s,i));return}s.processPatterns(t,e);let n=1,o=()=>{--n===0&&i()};for(let[h,a]of s.matches.store)this.#o(h)||this.matchSync(
h,!!(a&pe),!!(a&me));for(let h of s.subwalkTargets()){if(this.maxDepth!==1/0&&h.depth()>=this.maxDepth)continue;n++;let a=h.readdirSync();this.walkCB3Sync(h,a,s,
o)}o()}walkCB3Sync(t,e,s,i){let n=s.filterEntries(t,e),o=1,h=()=>{--o===0&&i()};for(let[a,l]of n.matches.store)this.#o(a)||this.matchSync(a,!!(l&pe),!!(l&me));for(let[
a,l]of n.subwalks.entries())o++,this.walkCB2Sync(a,l,n.child(),h);h()}};Q.GlobUtil=Pt;var os=class extends Pt{matches=[];constructor(t,e,s){super(t,e,s)}matchEmit(t){
this.matches.push(t)}async walk(){if(this.signal?.aborted)throw this.signal.reason;return this.path.isUnknown()&&await this.path.lstat(),await new Promise((t,e)=>{
this.walkCB(this.path,this.patterns,()=>{this.signal?.aborted?e(this.signal.reason):t(this.matches)})}),this.matches}walkSync(){if(this.signal?.aborted)throw this.
signal.reason;return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>{if(this.signal?.aborted)throw this.signal.reason}),
this.matches}};Q.GlobWalker=os;var hs=class extends Pt{results;constructor(t,e,s){super(t,e,s),this.results=new fr.Minipass({signal:this.signal,objectMode:true}),
this.results.on("drain",()=>this.resume()),this.results.on("resume",()=>this.resume())}matchEmit(t){this.results.write(t),this.results.flowing||this.pause()}stream(){
let t=this.path;return t.isUnknown()?t.lstat().then(()=>{this.walkCB(t,this.patterns,()=>this.results.end())}):this.walkCB(t,this.patterns,()=>this.results.end()),
this.results}streamSync(){return this.path.isUnknown()&&this.path.lstatSync(),this.walkCBSync(this.path,this.patterns,()=>this.results.end()),this.results}};Q.GlobStream=
hs});var ls=C(be=>{"use strict";Object.defineProperty(be,"__esModule",{value:true});be.Glob=void 0;var pr=Y(),mr=__nccwpck_require__2(3136),ge=mi(),gr=ts(),we=yi(),
wr=typeof process=="object"&&process&&typeof process.platform=="string"?process.platform:"linux",as=class{absolute;cwd;root;dot;dotRelative;follow;ignore;magicalBraces;mark;matchBase;maxDepth;nobrace;nocase;nodir;noext;noglobstar;pattern;platform;realpath;scurry;stat;signal;windowsPathsNoEscape;withFileTypes;includeChildMatches;opts;patterns;constructor(t,e){
if(!e)throw new TypeError("glob options required");if(this.withFileTypes=!!e.withFileTypes,this.signal=e.signal,this.follow=!!e.follow,this.dot=!!e.dot,this.dotRelative=
!!e.dotRelative,this.nodir=!!e.nodir,this.mark=!!e.mark,e.cwd?(e.cwd instanceof URL||e.cwd.startsWith("file://"))&&(e.cwd=(0,mr.fileURLToPath)(e.cwd)):this.cwd=
"",this.cwd=e.cwd||"",this.root=e.root,this.magicalBraces=!!e.magicalBraces,this.nobrace=!!e.nobrace,this.noext=!!e.noext,this.realpath=!!e.realpath,this.absolute=
e.absolute,this.includeChildMatches=e.includeChildMatches!==false,this.noglobstar=!!e.noglobstar,this.matchBase=!!e.matchBase,this.maxDepth=typeof e.maxDepth=="\
number"?e.maxDepth:1/0,this.stat=!!e.stat,this.ignore=e.ignore,this.withFileTypes&&this.absolute!==void 0)throw new Error("cannot set absolute and withFileTypes\
:true");let s=typeof t=="string"?[t]:t;if(this.windowsPathsNoEscape=!!e.windowsPathsNoEscape||e.allowWindowsEscape===false,this.windowsPathsNoEscape&&(s=s.map(l=>l.
replace(/\\/g,"/"))),this.matchBase){if(e.noglobstar)throw new TypeError("base matching requires globstar");s=s.map(l=>l.includes("/")?l:`./**/${l}`)}if(this.pattern=
s,this.platform=e.platform||wr,this.opts={...e,platform:this.platform},e.scurry){if(this.scurry=e.scurry,e.nocase!==void 0&&e.nocase!==e.scurry.nocase)throw new Error(
"nocase option contradicts provided scurry option")}else{let l=e.platform==="win32"?ge.PathScurryWin32:e.platform==="darwin"?ge.PathScurryDarwin:e.platform?ge.PathScurryPosix:
ge.PathScurry;this.scurry=new l(this.cwd,{nocase:e.nocase,fs:e.fs})}this.nocase=this.scurry.nocase;let i=this.platform==="darwin"||this.platform==="win32",n={braceExpandMax:1e4,
...e,dot:this.dot,matchBase:this.matchBase,nobrace:this.nobrace,nocase:this.nocase,nocaseMagicOnly:i,nocomment:true,noext:this.noext,nonegate:true,optimizationLevel:2,
platform:this.platform,windowsPathsNoEscape:this.windowsPathsNoEscape},o=this.pattern.map(l=>new pr.Minimatch(l,n)),[h,a]=o.reduce((l,c)=>(l[0].push(...c.set),l[1].
push(...c.globParts),l),[[],[]]);this.patterns=h.map((l,c)=>{let u=a[c];if(!u)throw new Error("invalid pattern object");return new gr.Pattern(l,u,0,this.platform)})}async walk(){
return await new we.GlobWalker(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.
platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).walk()}walkSync(){return new we.GlobWalker(this.patterns,this.scurry.cwd,{...this.opts,
maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).
walkSync()}stream(){return new we.GlobStream(this.patterns,this.scurry.cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,
platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).stream()}streamSync(){return new we.GlobStream(this.patterns,this.scurry.
cwd,{...this.opts,maxDepth:this.maxDepth!==1/0?this.maxDepth+this.scurry.cwd.depth():1/0,platform:this.platform,nocase:this.nocase,includeChildMatches:this.includeChildMatches}).
streamSync()}iterateSync(){return this.streamSync()[Symbol.iterator]()}[Symbol.iterator](){return this.iterateSync()}iterate(){return this.stream()[Symbol.asyncIterator]()}[Symbol.
asyncIterator](){return this.iterate()}};be.Glob=as});var cs=C(ye=>{"use strict";Object.defineProperty(ye,"__esModule",{value:true});ye.hasMagic=void 0;var br=Y(),
yr=(r,t={})=>{for(let e of Array.isArray(r)?r:[r])if(new br.Minimatch(e,t).hasMagic())return true;return false};ye.hasMagic=yr});Object.defineProperty(exports,"\
__esModule",{value:true});exports.glob=exports.sync=exports.iterate=exports.iterateSync=exports.stream=exports.streamSync=exports.Ignore=exports.hasMagic=exports.
Glob=exports.unescape=exports.escape=void 0;exports.globStreamSync=Tt;exports.globStream=us;exports.globSync=fs;exports.globIterateSync=Ft;exports.globIterate=ds;
var Si=Y(),nt=ls(),Sr=cs(),_i=Y();Object.defineProperty(exports,"escape",{enumerable:true,get:function(){return _i.escape}});Object.defineProperty(exports,"unes\
cape",{enumerable:true,get:function(){return _i.unescape}});var vr=ls();Object.defineProperty(exports,"Glob",{enumerable:true,get:function(){return vr.Glob}});var _r=cs();
Object.defineProperty(exports,"hasMagic",{enumerable:true,get:function(){return _r.hasMagic}});var Er=is();Object.defineProperty(exports,"Ignore",{enumerable:true,
get:function(){return Er.Ignore}});function Tt(r,t={}){return new nt.Glob(r,t).streamSync()}function us(r,t={}){return new nt.Glob(r,t).stream()}function fs(r,t={}){
return new nt.Glob(r,t).walkSync()}async function vi(r,t={}){return new nt.Glob(r,t).walk()}function Ft(r,t={}){return new nt.Glob(r,t).iterateSync()}function ds(r,t={}){
return new nt.Glob(r,t).iterate()}exports.streamSync=Tt;exports.stream=Object.assign(us,{sync:Tt});exports.iterateSync=Ft;exports.iterate=Object.assign(ds,{sync:Ft});
exports.sync=Object.assign(fs,{stream:Tt,iterate:Ft});exports.glob=Object.assign(vi,{glob:vi,globSync:fs,sync:exports.sync,globStream:us,stream:exports.stream,globStreamSync:Tt,
streamSync:exports.streamSync,globIterate:ds,iterate:exports.iterate,globIterateSync:Ft,iterateSync:exports.iterateSync,Glob:nt.Glob,hasMagic:Sr.hasMagic,escape:Si.
escape,unescape:Si.unescape});exports.glob.glob=exports.glob}),6701:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var j=(u,t)=>()=>(t||u((t={exports:{}}).
exports,t),t.exports);var I=j(O=>{"use strict";Object.defineProperty(O,"__esModule",{value:true});O.tracing=O.metrics=void 0;var U=__nccwpck_require__2(3053);O.
metrics=(0,U.channel)("lru-cache:metrics");O.tracing=(0,U.tracingChannel)("lru-cache")});var P=j(R=>{"use strict";Object.defineProperty(R,"__esModule",{value:true});
R.defaultPerf=void 0;R.defaultPerf=typeof performance=="object"&&performance&&typeof performance.now=="function"?performance:Date});Object.defineProperty(exports,
"__esModule",{value:true});exports.LRUCache=void 0;var g=I(),N=P(),C=()=>g.metrics.hasSubscribers||g.tracing.hasSubscribers,k=new Set,G=typeof process=="object"&&
process?process:{},V=(u,t,e,i)=>{typeof G.emitWarning=="function"?G.emitWarning(u,t,e,i):console.error(`[${e}] ${t}: ${u}`)},q=u=>!k.has(u);var T=u=>!!u&&u===Math.
floor(u)&&u>0&&isFinite(u),H=u=>T(u)?u<=Math.pow(2,8)?Uint8Array:u<=Math.pow(2,16)?Uint16Array:u<=Math.pow(2,32)?Uint32Array:u<=Number.MAX_SAFE_INTEGER?W:null:null,
W=class extends Array{constructor(t){super(t),this.fill(0)}},L=class u{heap;length;static#o=false;static create(t){let e=H(t);if(!e)return[];u.#o=true;let i=new u(
t,e);return u.#o=false,i}constructor(t,e){if(!u.#o)throw new TypeError("instantiate Stack using Stack.create(n)");this.heap=new e(t),this.length=0}push(t){this.
heap[this.length++]=t}pop(){return this.heap[--this.length]}},M=class u{#o;#c;#m;#W;#S;#x;#j;#w;get perf(){return this.#w}ttl;ttlResolution;ttlAutopurge;updateAgeOnGet;updateAgeOnHas;allowStale;noDisposeOnSet;noUpdateTTL;maxEntrySize;sizeCalculation;noDeleteOnFetchRejection;noDeleteOnStaleGet;allowStaleOnFetchAbort;allowStaleOnFetchRejection;ignoreFetchAbort;backgroundFetchSize;#n;#b;#s;#i;#t;#l;#u;#a;#h;#_;#r;#y;#F;#d;#g;#T;#U;#f;#R;static unsafeExposeInternals(t){
return{starts:t.#F,ttls:t.#d,autopurgeTimers:t.#g,sizes:t.#y,keyMap:t.#s,keyList:t.#i,valList:t.#t,next:t.#l,prev:t.#u,get head(){return t.#a},get tail(){return t.#h},
free:t.#_,isBackgroundFetch:e=>t.#e(e),backgroundFetch:(e,i,s,n)=>t.#G(e,i,s,n),moveToTail:e=>t.#M(e),indexes:e=>t.#A(e),rindexes:e=>t.#z(e),isStale:e=>t.#p(e)}}get max(){
return this.#o}get maxSize(){return this.#c}get calculatedSize(){return this.#b}get size(){return this.#n}get fetchMethod(){return this.#x}get memoMethod(){return this.#j}get dispose(){
return this.#m}get onInsert(){return this.#W}get disposeAfter(){return this.#S}constructor(t){let{max:e=0,ttl:i,ttlResolution:s=1,ttlAutopurge:n,updateAgeOnGet:o,
updateAgeOnHas:l,allowStale:h,dispose:r,onInsert:c,disposeAfter:w,noDisposeOnSet:y,noUpdateTTL:d,maxSize:p=0,maxEntrySize:f=0,sizeCalculation:_,fetchMethod:a,memoMethod:S,
noDeleteOnFetchRejection:F,noDeleteOnStaleGet:b,allowStaleOnFetchRejection:m,allowStaleOnFetchAbort:A,ignoreFetchAbort:z,backgroundFetchSize:x=1,perf:v}=t;if(this.
backgroundFetchSize=x,v!==void 0&&typeof v?.now!="function")throw new TypeError("perf option must have a now() method if specified");if(this.#w=v??N.defaultPerf,
e!==0&&!T(e))throw new TypeError("max option must be a nonnegative integer");let E=e?H(e):Array;if(!E)throw new Error("invalid max value: "+e);if(this.#o=e,this.#c=
p,this.maxEntrySize=f||this.#c,this.sizeCalculation=_,this.sizeCalculation){if(!this.#c&&!this.maxEntrySize)throw new TypeError("cannot set sizeCalculation with\
out setting maxSize or maxEntrySize");if(typeof this.sizeCalculation!="function")throw new TypeError("sizeCalculation set to non-function")}if(S!==void 0&&typeof S!=
"function")throw new TypeError("memoMethod must be a function if defined");if(this.#j=S,a!==void 0&&typeof a!="function")throw new TypeError("fetchMethod must b\
e a function if specified");if(this.#x=a,this.#U=!!a,this.#s=new Map,this.#i=Array.from({length:e}).fill(void 0),this.#t=Array.from({length:e}).fill(void 0),this.#l=
new E(e),this.#u=new E(e),this.#a=0,this.#h=0,this.#_=L.create(e),this.#n=0,this.#b=0,typeof r=="function"&&(this.#m=r),typeof c=="function"&&(this.#W=c),typeof w==
"function"?(this.#S=w,this.#r=[]):(this.#S=void 0,this.#r=void 0),this.#T=!!this.#m,this.#R=!!this.#W,this.#f=!!this.#S,this.noDisposeOnSet=!!y,this.noUpdateTTL=
!!d,this.noDeleteOnFetchRejection=!!F,this.allowStaleOnFetchRejection=!!m,this.allowStaleOnFetchAbort=!!A,this.ignoreFetchAbort=!!z,this.maxEntrySize!==0){if(this.#c!==
0&&!T(this.#c))throw new TypeError("maxSize must be a positive integer if specified");if(!T(this.maxEntrySize))throw new TypeError("maxEntrySize must be a posit\
ive integer if specified");this.#X()}if(this.allowStale=!!h,this.noDeleteOnStaleGet=!!b,this.updateAgeOnGet=!!o,this.updateAgeOnHas=!!l,this.ttlResolution=T(s)||
s===0?s:1,this.ttlAutopurge=!!n,this.ttl=i||0,this.ttl){if(!T(this.ttl))throw new TypeError("ttl must be a positive integer if specified");this.#k()}if(this.#o===
0&&this.ttl===0&&this.#c===0)throw new TypeError("At least one of max, maxSize, or ttl is required");if(!this.ttlAutopurge&&!this.#o&&!this.#c){let D="LRU_CACHE\
_UNBOUNDED";q(D)&&(k.add(D),V("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.","UnboundedCacheWarning",D,u))}}getRemainingTTL(t){
return this.#s.has(t)?1/0:0}#k(){let t=new W(this.#o),e=new W(this.#o);this.#d=t,this.#F=e;let i=this.ttlAutopurge?Array.from({length:this.#o}):void 0;this.#g=i,
this.#H=(h,r,c=this.#w.now())=>{e[h]=r!==0?c:0,t[h]=r,s(h,r)},this.#D=h=>{e[h]=t[h]!==0?this.#w.now():0,s(h,t[h])};let s=this.ttlAutopurge?(h,r)=>{if(i?.[h]&&(clearTimeout(
i[h]),i[h]=void 0),r&&r!==0&&i){let c=setTimeout(()=>{this.#p(h)?(this.#v(this.#i[h],"expire"),i[h]=void 0):s(h,l(h))},r+1);c.unref&&c.unref(),i[h]=c}}:()=>{};this.#E=
(h,r)=>{if(t[r]){let c=t[r],w=e[r];if(!c||!w)return;h.ttl=c,h.start=w,h.now=n||o();let y=h.now-w;h.remainingTTL=c-y}};let n=0,o=()=>{let h=this.#w.now();if(this.
ttlResolution>0){n=h;let r=setTimeout(()=>n=0,this.ttlResolution);r.unref&&r.unref()}return h};this.getRemainingTTL=h=>{let r=this.#s.get(h);return r===void 0?0:
l(r)};let l=h=>{let r=t[h],c=e[h];if(!r||!c)return 1/0;let w=(n||o())-c;return r-w};this.#p=h=>{let r=e[h],c=t[h];return!!c&&!!r&&(n||o())-r>c}}#D=()=>{};#E=()=>{};#H=()=>{};#p=()=>false;#X(){
let t=new W(this.#o);this.#b=0,this.#y=t,this.#C=e=>{this.#b-=t[e],t[e]=0},this.#N=(e,i,s,n)=>{if(!T(s)){if(this.#e(i))return this.backgroundFetchSize;if(n){if(typeof n!=
"function")throw new TypeError("sizeCalculation must be a function");if(s=n(i,e),!T(s))throw new TypeError("sizeCalculation return invalid (expect positive inte\
ger)")}else throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.")}return s},
this.#I=(e,i,s)=>{if(t[e]=i,this.#c){let n=this.#c-t[e];for(;this.#b>n;)this.#P(true)}this.#b+=t[e],s&&(s.entrySize=i,s.totalCalculatedSize=this.#b)}}#C=t=>{};#I=(t,e,i)=>{};#N=(t,e,i,s)=>{
if(i||s)throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");return 0};*#A({allowStale:t=this.allowStale}={}){if(this.#n)for(let e=this.#h;this.#V(
e)&&((t||!this.#p(e))&&(yield e),e!==this.#a);)e=this.#u[e]}*#z({allowStale:t=this.allowStale}={}){if(this.#n)for(let e=this.#a;this.#V(e)&&((t||!this.#p(e))&&(yield e),
e!==this.#h);)e=this.#l[e]}#V(t){return t!==void 0&&this.#s.get(this.#i[t])===t}*entries(){for(let t of this.#A())this.#t[t]!==void 0&&this.#i[t]!==void 0&&!this.#e(
this.#t[t])&&(yield[this.#i[t],this.#t[t]])}*rentries(){for(let t of this.#z())this.#t[t]!==void 0&&this.#i[t]!==void 0&&!this.#e(this.#t[t])&&(yield[this.#i[t],
this.#t[t]])}*keys(){for(let t of this.#A()){let e=this.#i[t];e!==void 0&&!this.#e(this.#t[t])&&(yield e)}}*rkeys(){for(let t of this.#z()){let e=this.#i[t];e!==
void 0&&!this.#e(this.#t[t])&&(yield e)}}*values(){for(let t of this.#A())this.#t[t]!==void 0&&!this.#e(this.#t[t])&&(yield this.#t[t])}*rvalues(){for(let t of this.#z())
this.#t[t]!==void 0&&!this.#e(this.#t[t])&&(yield this.#t[t])}[Symbol.iterator](){return this.entries()}[Symbol.toStringTag]="LRUCache";find(t,e={}){for(let i of this.#A()){
let s=this.#t[i],n=this.#e(s)?s.__staleWhileFetching:s;if(n!==void 0&&t(n,this.#i[i],this))return this.#L(this.#i[i],e)}}forEach(t,e=this){for(let i of this.#A()){
let s=this.#t[i],n=this.#e(s)?s.__staleWhileFetching:s;n!==void 0&&t.call(e,n,this.#i[i],this)}}rforEach(t,e=this){for(let i of this.#z()){let s=this.#t[i],n=this.#e(
s)?s.__staleWhileFetching:s;n!==void 0&&t.call(e,n,this.#i[i],this)}}purgeStale(){let t=false;for(let e of this.#z({allowStale:true}))this.#p(e)&&(this.#v(this.#i[e],
"expire"),t=true);return t}info(t){let e=this.#s.get(t);if(e===void 0)return;let i=this.#t[e],s=this.#e(i)?i.__staleWhileFetching:i;if(s===void 0)return;let n={
value:s};if(this.#d&&this.#F){let o=this.#d[e],l=this.#F[e];if(o&&l){let h=o-(this.#w.now()-l);n.ttl=h,n.start=Date.now()}}return this.#y&&(n.size=this.#y[e]),n}dump(){
let t=[];for(let e of this.#A({allowStale:true})){let i=this.#i[e],s=this.#t[e],n=this.#e(s)?s.__staleWhileFetching:s;if(n===void 0||i===void 0)continue;let o={
value:n};if(this.#d&&this.#F){o.ttl=this.#d[e];let l=this.#w.now()-this.#F[e];o.start=Math.floor(Date.now()-l)}this.#y&&(o.size=this.#y[e]),t.unshift([i,o])}return t}load(t){
this.clear();for(let[e,i]of t){if(i.start){let s=Date.now()-i.start;i.start=this.#w.now()-s}this.#O(e,i.value,i)}}set(t,e,i={}){let{status:s=g.metrics.hasSubscribers?
{}:void 0}=i;i.status=s,s&&(s.op="set",s.key=t,e!==void 0&&(s.value=e),s.cache=this);let n=this.#O(t,e,i);return s&&g.metrics.hasSubscribers&&g.metrics.publish(
s),n}#O(t,e,i,s){let{ttl:n=this.ttl,start:o,noDisposeOnSet:l=this.noDisposeOnSet,sizeCalculation:h=this.sizeCalculation,status:r}=i,c=this.#e(e);if(e===void 0)return r&&
(r.set="deleted"),this.delete(t),this;let{noUpdateTTL:w=this.noUpdateTTL}=i;r&&!c&&(r.value=e);let y=this.#N(t,e,i.size||0,h,r);if(this.maxEntrySize&&y>this.maxEntrySize)
return this.#v(t,"set"),r&&(r.set="miss",r.maxEntrySizeExceeded=true),this;let d=this.#n===0?void 0:this.#s.get(t);if(d===void 0)d=this.#n===0?this.#h:this.#_.length!==
0?this.#_.pop():this.#n===this.#o?this.#P(false):this.#n,this.#i[d]=t,this.#t[d]=e,this.#s.set(t,d),this.#l[this.#h]=d,this.#u[d]=this.#h,this.#h=d,this.#n++,this.#I(
d,y,r),r&&(r.set="add"),w=false,this.#R&&!c&&this.#W?.(e,t,"add");else{this.#M(d);let p=this.#t[d];if(e!==p){if(!l)if(this.#e(p)){p!==s&&p.__abortController.abort(
new Error("replaced"));let{__staleWhileFetching:f}=p;f!==void 0&&f!==e&&(this.#T&&this.#m?.(f,t,"set"),this.#f&&this.#r?.push([f,t,"set"]))}else this.#T&&this.#m?.(
p,t,"set"),this.#f&&this.#r?.push([p,t,"set"]);if(this.#C(d),this.#I(d,y,r),this.#t[d]=e,!c){let f=p&&this.#e(p)?p.__staleWhileFetching:p,_=f===void 0?"add":e!==
f?"replace":"update";r&&(r.set=_,f!==void 0&&(r.oldValue=f)),this.#R&&this.onInsert?.(e,t,_)}}else c||(r&&(r.set="update"),this.#R&&this.onInsert?.(e,t,"update"))}
if(n!==0&&!this.#d&&this.#k(),this.#d&&(w||this.#H(d,n,o),r&&this.#E(r,d)),!l&&this.#f&&this.#r){let p=this.#r,f;for(;f=p?.shift();)this.#S?.(...f)}return this}pop(){
try{for(;this.#n;){let t=this.#t[this.#a];if(this.#P(true),this.#e(t)){if(t.__staleWhileFetching)return t.__staleWhileFetching}else if(t!==void 0)return t}}finally{
if(this.#f&&this.#r){let t=this.#r,e;for(;e=t?.shift();)this.#S?.(...e)}}}#P(t){let e=this.#a,i=this.#i[e],s=this.#t[e],n=this.#e(s);n&&s.__abortController.abort(
new Error("evicted"));let o=n?s.__staleWhileFetching:s;return(this.#T||this.#f)&&o!==void 0&&(this.#T&&this.#m?.(o,i,"evict"),this.#f&&this.#r?.push([o,i,"evict"])),
this.#C(e),this.#g?.[e]&&(clearTimeout(this.#g[e]),this.#g[e]=void 0),t&&(this.#i[e]=void 0,this.#t[e]=void 0,this.#_.push(e)),this.#n===1?(this.#a=this.#h=0,this.#_.
length=0):this.#a=this.#l[e],this.#s.delete(i),this.#n--,e}has(t,e={}){let{status:i=g.metrics.hasSubscribers?{}:void 0}=e;e.status=i,i&&(i.op="has",i.key=t,i.cache=
this);let s=this.#Y(t,e);return g.metrics.hasSubscribers&&g.metrics.publish(i),s}#Y(t,e={}){let{updateAgeOnHas:i=this.updateAgeOnHas,status:s}=e,n=this.#s.get(t);
if(n!==void 0){let o=this.#t[n];if(this.#e(o)&&o.__staleWhileFetching===void 0)return false;if(this.#p(n))s&&(s.has="stale",this.#E(s,n));else return i&&this.#D(
n),s&&(s.has="hit",this.#E(s,n)),true}else s&&(s.has="miss");return false}peek(t,e={}){let{status:i=C()?{}:void 0}=e;i&&(i.op="peek",i.key=t,i.cache=this),e.status=
i;let s=this.#J(t,e);return g.metrics.hasSubscribers&&g.metrics.publish(i),s}#J(t,e){let{status:i,allowStale:s=this.allowStale}=e,n=this.#s.get(t);if(n===void 0||
!s&&this.#p(n)){i&&(i.peek=n===void 0?"miss":"stale");return}let o=this.#t[n],l=this.#e(o)?o.__staleWhileFetching:o;return i&&(l!==void 0?(i.peek="hit",i.value=
l):i.peek="miss"),l}#G(t,e,i,s){let n=e===void 0?void 0:this.#t[e];if(this.#e(n))return n;let o=new AbortController,{signal:l}=i;l?.addEventListener("abort",()=>o.
abort(l.reason),{signal:o.signal});let h={signal:o.signal,options:i,context:s},r=(f,_=false)=>{let{aborted:a}=o.signal,S=i.ignoreFetchAbort&&f!==void 0,F=i.ignoreFetchAbort||
!!(i.allowStaleOnFetchAbort&&f!==void 0);if(i.status&&(a&&!_?(i.status.fetchAborted=true,i.status.fetchError=o.signal.reason,S&&(i.status.fetchAbortIgnored=true)):
i.status.fetchResolved=true),a&&!S&&!_)return w(o.signal.reason,F);let b=d,m=this.#t[e];return(m===d||m===void 0&&S&&_)&&(f===void 0?b.__staleWhileFetching!==void 0?
this.#t[e]=b.__staleWhileFetching:this.#v(t,"fetch"):(i.status&&(i.status.fetchUpdated=true),this.#O(t,f,h.options,b))),f},c=f=>(i.status&&(i.status.fetchRejected=
true,i.status.fetchError=f),w(f,false)),w=(f,_)=>{let{aborted:a}=o.signal,S=a&&i.allowStaleOnFetchAbort,F=S||i.allowStaleOnFetchRejection,b=F||i.noDeleteOnFetchRejection,
m=d;if(this.#t[e]===d&&(!b||!_&&m.__staleWhileFetching===void 0?this.#v(t,"fetch"):S||(this.#t[e]=m.__staleWhileFetching)),F)return i.status&&m.__staleWhileFetching!==
void 0&&(i.status.returnedStale=true),m.__staleWhileFetching;if(m.__returned===m)throw f},y=(f,_)=>{let a=this.#x?.(t,n,h);o.signal.addEventListener("abort",()=>{
(!i.ignoreFetchAbort||i.allowStaleOnFetchAbort)&&(f(void 0),i.allowStaleOnFetchAbort&&(f=S=>r(S,true)))}),a&&a instanceof Promise?a.then(S=>f(S===void 0?void 0:
S),_):a!==void 0&&f(a)};i.status&&(i.status.fetchDispatched=true);let d=new Promise(y).then(r,c),p=Object.assign(d,{__abortController:o,__staleWhileFetching:n,__returned:void 0});
return e===void 0?(this.#O(t,p,{...h.options,status:void 0}),e=this.#s.get(t)):this.#t[e]=p,p}#e(t){if(!this.#U)return false;let e=t;return!!e&&e instanceof Promise&&
e.hasOwnProperty("__staleWhileFetching")&&e.__abortController instanceof AbortController}fetch(t,e={}){let i=g.tracing.hasSubscribers,{status:s=C()?{}:void 0}=e;
e.status=s,s&&e.context&&(s.context=e.context);let n=this.#q(t,e);return s&&i&&(s.trace=true,g.tracing.tracePromise(()=>n,s).catch(()=>{})),n}async#q(t,e={}){let{
allowStale:i=this.allowStale,updateAgeOnGet:s=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.noDeleteOnStaleGet,ttl:o=this.ttl,noDisposeOnSet:l=this.noDisposeOnSet,
size:h=0,sizeCalculation:r=this.sizeCalculation,noUpdateTTL:c=this.noUpdateTTL,noDeleteOnFetchRejection:w=this.noDeleteOnFetchRejection,allowStaleOnFetchRejection:y=this.
allowStaleOnFetchRejection,ignoreFetchAbort:d=this.ignoreFetchAbort,allowStaleOnFetchAbort:p=this.allowStaleOnFetchAbort,context:f,forceRefresh:_=false,status:a,
signal:S}=e;if(a&&(a.op="fetch",a.key=t,_&&(a.forceRefresh=true),a.cache=this),!this.#U)return a&&(a.fetch="get"),this.#L(t,{allowStale:i,updateAgeOnGet:s,noDeleteOnStaleGet:n,
status:a});let F={allowStale:i,updateAgeOnGet:s,noDeleteOnStaleGet:n,ttl:o,noDisposeOnSet:l,size:h,sizeCalculation:r,noUpdateTTL:c,noDeleteOnFetchRejection:w,allowStaleOnFetchRejection:y,
allowStaleOnFetchAbort:p,ignoreFetchAbort:d,status:a,signal:S},b=this.#s.get(t);if(b===void 0){a&&(a.fetch="miss");let m=this.#G(t,b,F,f);return m.__returned=m}else{
let m=this.#t[b];if(this.#e(m)){let E=i&&m.__staleWhileFetching!==void 0;return a&&(a.fetch="inflight",E&&(a.returnedStale=true)),E?m.__staleWhileFetching:m.__returned=
m}let A=this.#p(b);if(!_&&!A)return a&&(a.fetch="hit"),this.#M(b),s&&this.#D(b),a&&this.#E(a,b),m;let z=this.#G(t,b,F,f),v=z.__staleWhileFetching!==void 0&&i;return a&&
(a.fetch=A?"stale":"refresh",v&&A&&(a.returnedStale=true)),v?z.__staleWhileFetching:z.__returned=z}}forceFetch(t,e={}){let i=g.tracing.hasSubscribers,{status:s=C()?
{}:void 0}=e;e.status=s,s&&e.context&&(s.context=e.context);let n=this.#K(t,e);return s&&i&&(s.trace=true,g.tracing.tracePromise(()=>n,s).catch(()=>{})),n}async#K(t,e={}){
let i=await this.#q(t,e);if(i===void 0)throw new Error("fetch() returned undefined");return i}memo(t,e={}){let{status:i=g.metrics.hasSubscribers?{}:void 0}=e;e.
status=i,i&&(i.op="memo",i.key=t,e.context&&(i.context=e.context),i.cache=this);let s=this.#Q(t,e);return i&&(i.value=s),g.metrics.hasSubscribers&&g.metrics.publish(
i),s}#Q(t,e={}){let i=this.#j;if(!i)throw new Error("no memoMethod provided to constructor");let{context:s,status:n,forceRefresh:o,...l}=e;n&&o&&(n.forceRefresh=
true);let h=this.#L(t,l),r=o||h===void 0;if(n&&(n.memo=r?"miss":"hit",r||(n.value=h)),!r)return h;let c=i(t,h,{options:l,context:s});return n&&(n.value=c),this.#O(
t,c,l),c}get(t,e={}){let{status:i=g.metrics.hasSubscribers?{}:void 0}=e;e.status=i,i&&(i.op="get",i.key=t,i.cache=this);let s=this.#L(t,e);return i&&(s!==void 0&&
(i.value=s),g.metrics.hasSubscribers&&g.metrics.publish(i)),s}#L(t,e={}){let{allowStale:i=this.allowStale,updateAgeOnGet:s=this.updateAgeOnGet,noDeleteOnStaleGet:n=this.
noDeleteOnStaleGet,status:o}=e,l=this.#s.get(t);if(l===void 0){o&&(o.get="miss");return}let h=this.#t[l],r=this.#e(h);return o&&this.#E(o,l),this.#p(l)?r?(o&&(o.
get="stale-fetching"),i&&h.__staleWhileFetching!==void 0?(o&&(o.returnedStale=true),h.__staleWhileFetching):void 0):(n||this.#v(t,"expire"),o&&(o.get="stale"),i?
(o&&(o.returnedStale=true),h):void 0):(o&&(o.get=r?"fetching":"hit"),this.#M(l),s&&this.#D(l),r?h.__staleWhileFetching:h)}#B(t,e){this.#u[e]=t,this.#l[t]=e}#M(t){
t!==this.#h&&(t===this.#a?this.#a=this.#l[t]:this.#B(this.#u[t],this.#l[t]),this.#B(this.#h,t),this.#h=t)}delete(t){return this.#v(t,"delete")}#v(t,e){g.metrics.
hasSubscribers&&g.metrics.publish({op:"delete",delete:e,key:t,cache:this});let i=false;if(this.#n!==0){let s=this.#s.get(t);if(s!==void 0)if(this.#g?.[s]&&(clearTimeout(
this.#g[s]),this.#g[s]=void 0),i=true,this.#n===1)this.#$(e);else{this.#C(s);let n=this.#t[s];if(this.#e(n)?n.__abortController.abort(new Error("deleted")):(this.#T||
this.#f)&&(this.#T&&this.#m?.(n,t,e),this.#f&&this.#r?.push([n,t,e])),this.#s.delete(t),this.#i[s]=void 0,this.#t[s]=void 0,s===this.#h)this.#h=this.#u[s];else if(s===
this.#a)this.#a=this.#l[s];else{let o=this.#u[s];this.#l[o]=this.#l[s];let l=this.#l[s];this.#u[l]=this.#u[s]}this.#n--,this.#_.push(s)}}if(this.#f&&this.#r?.length){
let s=this.#r,n;for(;n=s?.shift();)this.#S?.(...n)}return i}clear(){return this.#$("delete")}#$(t){for(let e of this.#z({allowStale:true})){let i=this.#t[e];if(this.#e(
i))i.__abortController.abort(new Error("deleted"));else{let s=this.#i[e];this.#T&&this.#m?.(i,s,t),this.#f&&this.#r?.push([i,s,t])}}if(this.#s.clear(),this.#t.fill(
void 0),this.#i.fill(void 0),this.#d&&this.#F){this.#d.fill(0),this.#F.fill(0);for(let e of this.#g??[])e!==void 0&&clearTimeout(e);this.#g?.fill(void 0)}if(this.#y&&
this.#y.fill(0),this.#a=0,this.#h=0,this.#_.length=0,this.#b=0,this.#n=0,this.#f&&this.#r){let e=this.#r,i;for(;i=e?.shift();)this.#S?.(...i)}}};exports.LRUCache=
M}),4448:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.MinipassSized=exports.SizeError=
void 0;const minipass_1=__nccwpck_require__2(7493);const isBufferEncoding=enc=>typeof enc==="string";class SizeError extends Error{expect;found;code="EBADSIZE";constructor(found,expect,from){
super(`Bad data size: expected ${expect} bytes, but got ${found}`);this.expect=expect;this.found=found;Error.captureStackTrace(this,from??this.constructor)}get name(){
return"SizeError"}}exports.SizeError=SizeError;class MinipassSized extends minipass_1.Minipass{found=0;expect;constructor(options){const size=options?.size;if(typeof size!==
"number"||size>Number.MAX_SAFE_INTEGER||isNaN(size)||size<0||!isFinite(size)||size!==Math.floor(size)){throw new Error("invalid expected size: "+size)}super(options);
if(options.objectMode){throw new TypeError(`${this.constructor.name} streams only work with string and buffer data`)}this.expect=size}write(chunk,encoding,cb){const buffer2=Buffer.
isBuffer(chunk)?chunk:typeof chunk==="string"?Buffer.from(chunk,isBufferEncoding(encoding)?encoding:"utf8"):chunk;if(typeof encoding==="function"){cb=encoding;encoding=
null}if(!Buffer.isBuffer(buffer2)){this.emit("error",new TypeError(`${this.constructor.name} streams only work with string and buffer data`));return false}this.
found+=buffer2.length;if(this.found>this.expect)this.emit("error",new SizeError(this.found,this.expect));return super.write(chunk,encoding,cb)}emit(ev,...args){
if(ev==="end"){if(this.found!==this.expect){this.emit("error",new SizeError(this.found,this.expect,this.emit))}}return super.emit(ev,...args)}}exports.MinipassSized=
MinipassSized}),7493:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||function(mod2){return mod2&&
mod2.__esModule?mod2:{"default":mod2}};Object.defineProperty(exports,"__esModule",{value:true});exports.Minipass=exports.isWritable=exports.isReadable=exports.isStream=
void 0;const proc=typeof process==="object"&&process?process:{stdout:null,stderr:null};const node_events_1=__nccwpck_require__2(8474);const node_stream_1=__importDefault(
__nccwpck_require__2(7075));const node_string_decoder_1=__nccwpck_require__2(6193);const isStream=s=>!!s&&typeof s==="object"&&(s instanceof Minipass||s instanceof
node_stream_1.default||(0,exports.isReadable)(s)||(0,exports.isWritable)(s));exports.isStream=isStream;const isReadable=s=>!!s&&typeof s==="object"&&s instanceof
node_events_1.EventEmitter&&typeof s.pipe==="function"&&s.pipe!==node_stream_1.default.Writable.prototype.pipe;exports.isReadable=isReadable;const isWritable=s=>!!s&&
typeof s==="object"&&s instanceof node_events_1.EventEmitter&&typeof s.write==="function"&&typeof s.end==="function";exports.isWritable=isWritable;const EOF=Symbol(
"EOF");const MAYBE_EMIT_END=Symbol("maybeEmitEnd");const EMITTED_END=Symbol("emittedEnd");const EMITTING_END=Symbol("emittingEnd");const EMITTED_ERROR=Symbol("e\
mittedError");const CLOSED=Symbol("closed");const READ=Symbol("read");const FLUSH=Symbol("flush");const FLUSHCHUNK=Symbol("flushChunk");const ENCODING=Symbol("e\
ncoding");const DECODER=Symbol("decoder");const FLOWING=Symbol("flowing");const PAUSED=Symbol("paused");const RESUME=Symbol("resume");const BUFFER=Symbol("buffe\
r");const PIPES=Symbol("pipes");const BUFFERLENGTH=Symbol("bufferLength");const BUFFERPUSH=Symbol("bufferPush");const BUFFERSHIFT=Symbol("bufferShift");const OBJECTMODE=Symbol(
"objectMode");const DESTROYED=Symbol("destroyed");const ERROR=Symbol("error");const EMITDATA=Symbol("emitData");const EMITEND=Symbol("emitEnd");const EMITEND2=Symbol(
"emitEnd2");const ASYNC=Symbol("async");const ABORT=Symbol("abort");const ABORTED=Symbol("aborted");const SIGNAL=Symbol("signal");const DATALISTENERS=Symbol("da\
taListeners");const DISCARDED=Symbol("discarded");const defer=fn=>Promise.resolve().then(fn);const nodefer=fn=>fn();const isEndish=ev=>ev==="end"||ev==="finish"||
ev==="prefinish";const isArrayBufferLike=b=>b instanceof ArrayBuffer||!!b&&typeof b==="object"&&b.constructor&&b.constructor.name==="ArrayBuffer"&&b.byteLength>=
0;const isArrayBufferView=b=>!Buffer.isBuffer(b)&&ArrayBuffer.isView(b);class Pipe{src;dest;opts;ondrain;constructor(src,dest,opts){this.src=src;this.dest=dest;
this.opts=opts;this.ondrain=()=>src[RESUME]();this.dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(_er){}end(){
this.unpipe();if(this.opts.end)this.dest.end()}}class PipeProxyErrors extends Pipe{unpipe(){this.src.removeListener("error",this.proxyErrors);super.unpipe()}constructor(src,dest,opts){
super(src,dest,opts);this.proxyErrors=er=>this.dest.emit("error",er);src.on("error",this.proxyErrors)}}const isObjectModeOptions=o=>!!o.objectMode;const isEncodingOptions=o=>!o.
objectMode&&!!o.encoding&&o.encoding!=="buffer";class Minipass extends node_events_1.EventEmitter{[FLOWING]=false;[PAUSED]=false;[PIPES]=[];[BUFFER]=[];[OBJECTMODE];[ENCODING];[ASYNC];[DECODER];[EOF]=false;[EMITTED_END]=false;[EMITTING_END]=false;[CLOSED]=false;[EMITTED_ERROR]=null;[BUFFERLENGTH]=0;[DESTROYED]=false;[SIGNAL];[ABORTED]=false;[DATALISTENERS]=0;[DISCARDED]=false;writable=true;readable=true;constructor(...args){
const options=args[0]||{};super();if(options.objectMode&&typeof options.encoding==="string"){throw new TypeError("Encoding and objectMode may not be used togeth\
er")}if(isObjectModeOptions(options)){this[OBJECTMODE]=true;this[ENCODING]=null}else if(isEncodingOptions(options)){this[ENCODING]=options.encoding;this[OBJECTMODE]=
false}else{this[OBJECTMODE]=false;this[ENCODING]=null}this[ASYNC]=!!options.async;this[DECODER]=this[ENCODING]?new node_string_decoder_1.StringDecoder(this[ENCODING]):
null;if(options&&options.debugExposeBuffer===true){Object.defineProperty(this,"buffer",{get:()=>this[BUFFER]})}if(options&&options.debugExposePipes===true){Object.
defineProperty(this,"pipes",{get:()=>this[PIPES]})}const{signal}=options;if(signal){this[SIGNAL]=signal;if(signal.aborted){this[ABORT]()}else{signal.addEventListener(
"abort",()=>this[ABORT]())}}}get bufferLength(){return this[BUFFERLENGTH]}get encoding(){return this[ENCODING]}set encoding(_enc){throw new Error("Encoding must\
 be set at instantiation time")}setEncoding(_enc){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[OBJECTMODE]}set objectMode(_om){
throw new Error("objectMode must be set at instantiation time")}get["async"](){return this[ASYNC]}set["async"](a){this[ASYNC]=this[ASYNC]||!!a}[ABORT](){this[ABORTED]=
true;this.emit("abort",this[SIGNAL]?.reason);this.destroy(this[SIGNAL]?.reason)}get aborted(){return this[ABORTED]}set aborted(_){}write(chunk,encoding,cb){if(this[ABORTED])
return false;if(this[EOF])throw new Error("write after end");if(this[DESTROYED]){this.emit("error",Object.assign(new Error("Cannot call write after a stream was\
 destroyed"),{code:"ERR_STREAM_DESTROYED"}));return true}if(typeof encoding==="function"){cb=encoding;encoding="utf8"}if(!encoding)encoding="utf8";const fn=this[ASYNC]?
defer:nodefer;if(!this[OBJECTMODE]&&!Buffer.isBuffer(chunk)){if(isArrayBufferView(chunk)){chunk=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength)}else if(isArrayBufferLike(
chunk)){chunk=Buffer.from(chunk)}else if(typeof chunk!=="string"){throw new Error("Non-contiguous data written to non-objectMode stream")}}if(this[OBJECTMODE]){
if(this[FLOWING]&&this[BUFFERLENGTH]!==0)this[FLUSH](true);if(this[FLOWING])this.emit("data",chunk);else this[BUFFERPUSH](chunk);if(this[BUFFERLENGTH]!==0)this.
emit("readable");if(cb)fn(cb);return this[FLOWING]}if(!chunk.length){if(this[BUFFERLENGTH]!==0)this.emit("readable");if(cb)fn(cb);return this[FLOWING]}if(typeof chunk===
"string"&&!(encoding===this[ENCODING]&&!this[DECODER]?.lastNeed)){chunk=Buffer.from(chunk,encoding)}if(Buffer.isBuffer(chunk)&&this[ENCODING]){chunk=this[DECODER].
write(chunk)}if(this[FLOWING]&&this[BUFFERLENGTH]!==0)this[FLUSH](true);if(this[FLOWING])this.emit("data",chunk);else this[BUFFERPUSH](chunk);if(this[BUFFERLENGTH]!==
0)this.emit("readable");if(cb)fn(cb);return this[FLOWING]}read(n){if(this[DESTROYED])return null;this[DISCARDED]=false;if(this[BUFFERLENGTH]===0||n===0||n&&n>this[BUFFERLENGTH]){
this[MAYBE_EMIT_END]();return null}if(this[OBJECTMODE])n=null;if(this[BUFFER].length>1&&!this[OBJECTMODE]){this[BUFFER]=[this[ENCODING]?this[BUFFER].join(""):Buffer.
concat(this[BUFFER],this[BUFFERLENGTH])]}const ret=this[READ](n||null,this[BUFFER][0]);this[MAYBE_EMIT_END]();return ret}[READ](n,chunk){if(this[OBJECTMODE])this[BUFFERSHIFT]();else{
const c=chunk;if(n===c.length||n===null)this[BUFFERSHIFT]();else if(typeof c==="string"){this[BUFFER][0]=c.slice(n);chunk=c.slice(0,n);this[BUFFERLENGTH]-=n}else{
this[BUFFER][0]=c.subarray(n);chunk=c.subarray(0,n);this[BUFFERLENGTH]-=n}}this.emit("data",chunk);if(!this[BUFFER].length&&!this[EOF])this.emit("drain");return chunk}end(chunk,encoding,cb){
if(typeof chunk==="function"){cb=chunk;chunk=void 0}if(typeof encoding==="function"){cb=encoding;encoding="utf8"}if(chunk!==void 0)this.write(chunk,encoding);if(cb)
this.once("end",cb);this[EOF]=true;this.writable=false;if(this[FLOWING]||!this[PAUSED])this[MAYBE_EMIT_END]();return this}[RESUME](){if(this[DESTROYED])return;if(!this[DATALISTENERS]&&
!this[PIPES].length){this[DISCARDED]=true}this[PAUSED]=false;this[FLOWING]=true;this.emit("resume");if(this[BUFFER].length)this[FLUSH]();else if(this[EOF])this[MAYBE_EMIT_END]();else
this.emit("drain")}resume(){return this[RESUME]()}pause(){this[FLOWING]=false;this[PAUSED]=true;this[DISCARDED]=false}get destroyed(){return this[DESTROYED]}get flowing(){
return this[FLOWING]}get paused(){return this[PAUSED]}[BUFFERPUSH](chunk){if(this[OBJECTMODE])this[BUFFERLENGTH]+=1;else this[BUFFERLENGTH]+=chunk.length;this[BUFFER].
push(chunk)}[BUFFERSHIFT](){if(this[OBJECTMODE])this[BUFFERLENGTH]-=1;else this[BUFFERLENGTH]-=this[BUFFER][0].length;return this[BUFFER].shift()}[FLUSH](noDrain=false){
do{}while(this[FLUSHCHUNK](this[BUFFERSHIFT]())&&this[BUFFER].length);if(!noDrain&&!this[BUFFER].length&&!this[EOF])this.emit("drain")}[FLUSHCHUNK](chunk){this.
emit("data",chunk);return this[FLOWING]}pipe(dest,opts){if(this[DESTROYED])return dest;this[DISCARDED]=false;const ended=this[EMITTED_END];opts=opts||{};if(dest===
proc.stdout||dest===proc.stderr)opts.end=false;else opts.end=opts.end!==false;opts.proxyErrors=!!opts.proxyErrors;if(ended){if(opts.end)dest.end()}else{this[PIPES].
push(!opts.proxyErrors?new Pipe(this,dest,opts):new PipeProxyErrors(this,dest,opts));if(this[ASYNC])defer(()=>this[RESUME]());else this[RESUME]()}return dest}unpipe(dest){
const p=this[PIPES].find(p2=>p2.dest===dest);if(p){if(this[PIPES].length===1){if(this[FLOWING]&&this[DATALISTENERS]===0){this[FLOWING]=false}this[PIPES]=[]}else
this[PIPES].splice(this[PIPES].indexOf(p),1);p.unpipe()}}addListener(ev,handler){return this.on(ev,handler)}on(ev,handler){const ret=super.on(ev,handler);if(ev===
"data"){this[DISCARDED]=false;this[DATALISTENERS]++;if(!this[PIPES].length&&!this[FLOWING]){this[RESUME]()}}else if(ev==="readable"&&this[BUFFERLENGTH]!==0){super.
emit("readable")}else if(isEndish(ev)&&this[EMITTED_END]){super.emit(ev);this.removeAllListeners(ev)}else if(ev==="error"&&this[EMITTED_ERROR]){const h=handler;
if(this[ASYNC])defer(()=>h.call(this,this[EMITTED_ERROR]));else h.call(this,this[EMITTED_ERROR])}return ret}removeListener(ev,handler){return this.off(ev,handler)}off(ev,handler){
const ret=super.off(ev,handler);if(ev==="data"){this[DATALISTENERS]=this.listeners("data").length;if(this[DATALISTENERS]===0&&!this[DISCARDED]&&!this[PIPES].length){
this[FLOWING]=false}}return ret}removeAllListeners(ev){const ret=super.removeAllListeners(ev);if(ev==="data"||ev===void 0){this[DATALISTENERS]=0;if(!this[DISCARDED]&&
!this[PIPES].length){this[FLOWING]=false}}return ret}get emittedEnd(){return this[EMITTED_END]}[MAYBE_EMIT_END](){if(!this[EMITTING_END]&&!this[EMITTED_END]&&!this[DESTROYED]&&
this[BUFFER].length===0&&this[EOF]){this[EMITTING_END]=true;this.emit("end");this.emit("prefinish");this.emit("finish");if(this[CLOSED])this.emit("close");this[EMITTING_END]=
false}}emit(ev,...args){const data=args[0];if(ev!=="error"&&ev!=="close"&&ev!==DESTROYED&&this[DESTROYED]){return false}else if(ev==="data"){return!this[OBJECTMODE]&&
!data?false:this[ASYNC]?(defer(()=>this[EMITDATA](data)),true):this[EMITDATA](data)}else if(ev==="end"){return this[EMITEND]()}else if(ev==="close"){this[CLOSED]=
true;if(!this[EMITTED_END]&&!this[DESTROYED])return false;const ret2=super.emit("close");this.removeAllListeners("close");return ret2}else if(ev==="error"){this[EMITTED_ERROR]=
data;super.emit(ERROR,data);const ret2=!this[SIGNAL]||this.listeners("error").length?super.emit("error",data):false;this[MAYBE_EMIT_END]();return ret2}else if(ev===
"resume"){const ret2=super.emit("resume");this[MAYBE_EMIT_END]();return ret2}else if(ev==="finish"||ev==="prefinish"){const ret2=super.emit(ev);this.removeAllListeners(
ev);return ret2}const ret=super.emit(ev,...args);this[MAYBE_EMIT_END]();return ret}[EMITDATA](data){for(const p of this[PIPES]){if(p.dest.write(data)===false)this.
pause()}const ret=this[DISCARDED]?false:super.emit("data",data);this[MAYBE_EMIT_END]();return ret}[EMITEND](){if(this[EMITTED_END])return false;this[EMITTED_END]=
true;this.readable=false;return this[ASYNC]?(defer(()=>this[EMITEND2]()),true):this[EMITEND2]()}[EMITEND2](){if(this[DECODER]){const data=this[DECODER].end();if(data){
for(const p of this[PIPES]){p.dest.write(data)}if(!this[DISCARDED])super.emit("data",data)}}for(const p of this[PIPES]){p.end()}const ret=super.emit("end");this.
removeAllListeners("end");return ret}async collect(){const buf=Object.assign([],{dataLength:0});if(!this[OBJECTMODE])buf.dataLength=0;const p=this.promise();this.
on("data",c=>{buf.push(c);if(!this[OBJECTMODE])buf.dataLength+=c.length});await p;return buf}async concat(){if(this[OBJECTMODE]){throw new Error("cannot concat \
in objectMode")}const buf=await this.collect();return this[ENCODING]?buf.join(""):Buffer.concat(buf,buf.dataLength)}async promise(){return new Promise((resolve,reject)=>{
this.on(DESTROYED,()=>reject(new Error("stream destroyed")));this.on("error",er=>reject(er));this.on("end",()=>resolve())})}[Symbol.asyncIterator](){this[DISCARDED]=
false;let stopped=false;const stop2=async()=>{this.pause();stopped=true;return{value:void 0,done:true}};const next=()=>{if(stopped)return stop2();const res=this.
read();if(res!==null)return Promise.resolve({done:false,value:res});if(this[EOF])return stop2();let resolve;let reject;const onerr=er=>{this.off("data",ondata);
this.off("end",onend);this.off(DESTROYED,ondestroy);stop2();reject(er)};const ondata=value=>{this.off("error",onerr);this.off("end",onend);this.off(DESTROYED,ondestroy);
this.pause();resolve({value,done:!!this[EOF]})};const onend=()=>{this.off("error",onerr);this.off("data",ondata);this.off(DESTROYED,ondestroy);stop2();resolve({
done:true,value:void 0})};const ondestroy=()=>onerr(new Error("stream destroyed"));return new Promise((res2,rej)=>{reject=rej;resolve=res2;this.once(DESTROYED,ondestroy);
this.once("error",onerr);this.once("end",onend);this.once("data",ondata)})};return{next,throw:stop2,return:stop2,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[DISCARDED]=false;let stopped=false;const stop2=()=>{this.pause();this.off(ERROR,stop2);this.off(DESTROYED,stop2);this.off("end",stop2);stopped=
true;return{done:true,value:void 0}};const next=()=>{if(stopped)return stop2();const value=this.read();return value===null?stop2():{done:false,value}};this.once(
"end",stop2);this.once(ERROR,stop2);this.once(DESTROYED,stop2);return{next,throw:stop2,return:stop2,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(er){
if(this[DESTROYED]){if(er)this.emit("error",er);else this.emit(DESTROYED);return this}this[DESTROYED]=true;this[DISCARDED]=true;this[BUFFER].length=0;this[BUFFERLENGTH]=
0;const wc=this;if(typeof wc.close==="function"&&!this[CLOSED])wc.close();if(er)this.emit("error",er);else this.emit(DESTROYED);return this}static get isStream(){
return exports.isStream}}exports.Minipass=Minipass}),3505:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||
function(mod2){return mod2&&mod2.__esModule?mod2:{"default":mod2}};Object.defineProperty(exports,"__esModule",{value:true});exports.constants=void 0;const zlib_1=__importDefault(
__nccwpck_require__2(3106));const realZlibConstants=zlib_1.default.constants||{ZLIB_VERNUM:4736};exports.constants=Object.freeze(Object.assign(Object.create(null),
{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,Z_DATA_ERROR:-3,
Z_MEM_ERROR:-4,Z_BUF_ERROR:-5,Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,Z_RLE:3,
Z_FIXED:4,Z_DEFAULT_STRATEGY:0,DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,Z_MIN_WINDOWBITS:8,Z_MAX_WINDOWBITS:15,
Z_DEFAULT_WINDOWBITS:15,Z_MIN_CHUNK:64,Z_MAX_CHUNK:Infinity,Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,Z_MIN_LEVEL:-1,Z_MAX_LEVEL:9,
Z_DEFAULT_LEVEL:-1,BROTLI_OPERATION_PROCESS:0,BROTLI_OPERATION_FLUSH:1,BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,BROTLI_MODE_GENERIC:0,BROTLI_MODE_TEXT:1,
BROTLI_MODE_FONT:2,BROTLI_DEFAULT_MODE:0,BROTLI_MIN_QUALITY:0,BROTLI_MAX_QUALITY:11,BROTLI_DEFAULT_QUALITY:11,BROTLI_MIN_WINDOW_BITS:10,BROTLI_MAX_WINDOW_BITS:24,
BROTLI_LARGE_MAX_WINDOW_BITS:30,BROTLI_DEFAULT_WINDOW:22,BROTLI_MIN_INPUT_BLOCK_BITS:16,BROTLI_MAX_INPUT_BLOCK_BITS:24,BROTLI_PARAM_MODE:0,BROTLI_PARAM_QUALITY:1,
BROTLI_PARAM_LGWIN:2,BROTLI_PARAM_LGBLOCK:3,BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING:4,BROTLI_PARAM_SIZE_HINT:5,BROTLI_PARAM_LARGE_WINDOW:6,BROTLI_PARAM_NPOSTFIX:7,
BROTLI_PARAM_NDIRECT:8,BROTLI_DECODER_RESULT_ERROR:0,BROTLI_DECODER_RESULT_SUCCESS:1,BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:2,BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:3,
BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION:0,BROTLI_DECODER_PARAM_LARGE_WINDOW:1,BROTLI_DECODER_NO_ERROR:0,BROTLI_DECODER_SUCCESS:1,BROTLI_DECODER_NEEDS_MORE_INPUT:2,
BROTLI_DECODER_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE:-1,BROTLI_DECODER_ERROR_FORMAT_RESERVED:-2,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE:-3,
BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET:-4,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME:-5,BROTLI_DECODER_ERROR_FORMAT_CL_SPACE:-6,BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE:-7,
BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT:-8,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1:-9,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2:-10,BROTLI_DECODER_ERROR_FORMAT_TRANSFORM:-11,
BROTLI_DECODER_ERROR_FORMAT_DICTIONARY:-12,BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS:-13,BROTLI_DECODER_ERROR_FORMAT_PADDING_1:-14,BROTLI_DECODER_ERROR_FORMAT_PADDING_2:-15,
BROTLI_DECODER_ERROR_FORMAT_DISTANCE:-16,BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET:-19,BROTLI_DECODER_ERROR_INVALID_ARGUMENTS:-20,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES:-21,
BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS:-22,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP:-25,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1:-26,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2:-27,
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},realZlibConstants))}),5932:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc2=Object.getOwnPropertyDescriptor(m,k);if(!desc2||
("get"in desc2?!m.__esModule:desc2.writable||desc2.configurable)){desc2={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc2)}):(function(o,m,k,k2){
if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,
value:v})}):function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)if(Object.prototype.hasOwnProperty.call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod2){if(mod2&&mod2.__esModule)
return mod2;var result={};if(mod2!=null){for(var k=ownKeys(mod2),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod2,k[i])}__setModuleDefault(result,
mod2);return result}})();var __importDefault=this&&this.__importDefault||function(mod2){return mod2&&mod2.__esModule?mod2:{"default":mod2}};Object.defineProperty(
exports,"__esModule",{value:true});exports.ZstdDecompress=exports.ZstdCompress=exports.BrotliDecompress=exports.BrotliCompress=exports.Unzip=exports.InflateRaw=
exports.DeflateRaw=exports.Gunzip=exports.Gzip=exports.Inflate=exports.Deflate=exports.Zlib=exports.ZlibError=exports.constants=void 0;const assert_1=__importDefault(
__nccwpck_require__2(2613));const buffer_1=__nccwpck_require__2(181);const minipass_1=__nccwpck_require__2(7493);const realZlib=__importStar(__nccwpck_require__2(
3106));const constants_js_1=__nccwpck_require__2(3505);var constants_js_2=__nccwpck_require__2(3505);Object.defineProperty(exports,"constants",{enumerable:true,
get:function(){return constants_js_2.constants}});const OriginalBufferConcat=buffer_1.Buffer.concat;const desc=Object.getOwnPropertyDescriptor(buffer_1.Buffer,"\
concat");const noop=args=>args;const passthroughBufferConcat=desc?.writable===true||desc?.set!==void 0?makeNoOp=>{buffer_1.Buffer.concat=makeNoOp?noop:OriginalBufferConcat}:
_=>{};const _superWrite=Symbol("_superWrite");class ZlibError extends Error{code;errno;constructor(err,origin){super("zlib: "+err.message,{cause:err});this.code=
err.code;this.errno=err.errno;if(!this.code)this.code="ZLIB_ERROR";this.message="zlib: "+err.message;Error.captureStackTrace(this,origin??this.constructor)}get name(){
return"ZlibError"}}exports.ZlibError=ZlibError;const _flushFlag=Symbol("flushFlag");class ZlibBase extends minipass_1.Minipass{#sawError=false;#ended=false;#flushFlag;#finishFlushFlag;#fullFlushFlag;#handle;#onError;get sawError(){
return this.#sawError}get handle(){return this.#handle}get flushFlag(){return this.#flushFlag}constructor(opts,mode){if(!opts||typeof opts!=="object")throw new TypeError(
"invalid options for ZlibBase constructor");super(opts);this.#flushFlag=opts.flush??0;this.#finishFlushFlag=opts.finishFlush??0;this.#fullFlushFlag=opts.fullFlushFlag??
0;if(typeof realZlib[mode]!=="function"){throw new TypeError("Compression method not supported: "+mode)}try{this.#handle=new realZlib[mode](opts)}catch(er){throw new ZlibError(
er,this.constructor)}this.#onError=err=>{if(this.#sawError)return;this.#sawError=true;this.close();this.emit("error",err)};this.#handle?.on("error",er=>this.#onError(
new ZlibError(er)));this.once("end",()=>this.close)}close(){if(this.#handle){this.#handle.close();this.#handle=void 0;this.emit("close")}}reset(){if(!this.#sawError){
(0,assert_1.default)(this.#handle,"zlib binding closed");return this.#handle.reset?.()}}flush(flushFlag){if(this.ended)return;if(typeof flushFlag!=="number")flushFlag=
this.#fullFlushFlag;this.write(Object.assign(buffer_1.Buffer.alloc(0),{[_flushFlag]:flushFlag}))}end(chunk,encoding,cb){if(typeof chunk==="function"){cb=chunk;encoding=
void 0;chunk=void 0}if(typeof encoding==="function"){cb=encoding;encoding=void 0}if(chunk){if(encoding)this.write(chunk,encoding);else this.write(chunk)}this.flush(
this.#finishFlushFlag);this.#ended=true;return super.end(cb)}get ended(){return this.#ended}[_superWrite](data){return super.write(data)}write(chunk,encoding,cb){
if(typeof encoding==="function")cb=encoding,encoding="utf8";if(typeof chunk==="string")chunk=buffer_1.Buffer.from(chunk,encoding);if(this.#sawError)return;(0,assert_1.
default)(this.#handle,"zlib binding closed");const nativeHandle=this.#handle._handle;const originalNativeClose=nativeHandle.close;nativeHandle.close=()=>{};const originalClose=this.#handle.
close;this.#handle.close=()=>{};passthroughBufferConcat(true);let result=void 0;try{const flushFlag=typeof chunk[_flushFlag]==="number"?chunk[_flushFlag]:this.#flushFlag;
result=this.#handle._processChunk(chunk,flushFlag);passthroughBufferConcat(false)}catch(err){passthroughBufferConcat(false);this.#onError(new ZlibError(err,this.
write))}finally{if(this.#handle){;this.#handle._handle=nativeHandle;nativeHandle.close=originalNativeClose;this.#handle.close=originalClose;this.#handle.removeAllListeners(
"error")}}if(this.#handle)this.#handle.on("error",er=>this.#onError(new ZlibError(er,this.write)));let writeReturn;if(result){if(Array.isArray(result)&&result.length>
0){const r=result[0];writeReturn=this[_superWrite](buffer_1.Buffer.from(r));for(let i=1;i<result.length;i++){writeReturn=this[_superWrite](result[i])}}else{writeReturn=
this[_superWrite](buffer_1.Buffer.from(result))}}if(cb)cb();return writeReturn}}class Zlib extends ZlibBase{#level;#strategy;constructor(opts,mode){opts=opts||{};
opts.flush=opts.flush||constants_js_1.constants.Z_NO_FLUSH;opts.finishFlush=opts.finishFlush||constants_js_1.constants.Z_FINISH;opts.fullFlushFlag=constants_js_1.
constants.Z_FULL_FLUSH;super(opts,mode);this.#level=opts.level;this.#strategy=opts.strategy}params(level,strategy){if(this.sawError)return;if(!this.handle)throw new Error(
"cannot switch params when binding is closed");if(!this.handle.params)throw new Error("not supported in this implementation");if(this.#level!==level||this.#strategy!==
strategy){this.flush(constants_js_1.constants.Z_SYNC_FLUSH);(0,assert_1.default)(this.handle,"zlib binding closed");const origFlush=this.handle.flush;this.handle.
flush=(flushFlag,cb)=>{if(typeof flushFlag==="function"){cb=flushFlag;flushFlag=this.flushFlag}this.flush(flushFlag);cb?.()};try{;this.handle.params(level,strategy)}finally{
this.handle.flush=origFlush}if(this.handle){this.#level=level;this.#strategy=strategy}}}}exports.Zlib=Zlib;class Deflate extends Zlib{constructor(opts){super(opts,
"Deflate")}}exports.Deflate=Deflate;class Inflate extends Zlib{constructor(opts){super(opts,"Inflate")}}exports.Inflate=Inflate;class Gzip extends Zlib{#portable;constructor(opts){
super(opts,"Gzip");this.#portable=opts&&!!opts.portable}[_superWrite](data){if(!this.#portable)return super[_superWrite](data);this.#portable=false;data[9]=255;
return super[_superWrite](data)}}exports.Gzip=Gzip;class Gunzip extends Zlib{constructor(opts){super(opts,"Gunzip")}}exports.Gunzip=Gunzip;class DeflateRaw extends Zlib{constructor(opts){
super(opts,"DeflateRaw")}}exports.DeflateRaw=DeflateRaw;class InflateRaw extends Zlib{constructor(opts){super(opts,"InflateRaw")}}exports.InflateRaw=InflateRaw;
class Unzip extends Zlib{constructor(opts){super(opts,"Unzip")}}exports.Unzip=Unzip;class Brotli extends ZlibBase{constructor(opts,mode){opts=opts||{};opts.flush=
opts.flush||constants_js_1.constants.BROTLI_OPERATION_PROCESS;opts.finishFlush=opts.finishFlush||constants_js_1.constants.BROTLI_OPERATION_FINISH;opts.fullFlushFlag=
constants_js_1.constants.BROTLI_OPERATION_FLUSH;super(opts,mode)}}class BrotliCompress extends Brotli{constructor(opts){super(opts,"BrotliCompress")}}exports.BrotliCompress=
BrotliCompress;class BrotliDecompress extends Brotli{constructor(opts){super(opts,"BrotliDecompress")}}exports.BrotliDecompress=BrotliDecompress;class Zstd extends ZlibBase{constructor(opts,mode){
opts=opts||{};opts.flush=opts.flush||constants_js_1.constants.ZSTD_e_continue;opts.finishFlush=opts.finishFlush||constants_js_1.constants.ZSTD_e_end;opts.fullFlushFlag=
constants_js_1.constants.ZSTD_e_flush;super(opts,mode)}}class ZstdCompress extends Zstd{constructor(opts){super(opts,"ZstdCompress")}}exports.ZstdCompress=ZstdCompress;
class ZstdDecompress extends Zstd{constructor(opts){super(opts,"ZstdDecompress")}}exports.ZstdDecompress=ZstdDecompress}),5921:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.r(__webpack_exports__2);__nccwpck_require__2.d(__webpack_exports__2,{Agent:()=>Agent,json:()=>json,req:()=>req,toBuffer:()=>toBuffer});var external_net_=__nccwpck_require__2(
9278);var external_http_=__nccwpck_require__2(8611);var external_http_namespaceObject=__nccwpck_require__2.t(external_http_,2);var external_https_=__nccwpck_require__2(
5692);var external_https_namespaceObject=__nccwpck_require__2.t(external_https_,2);;async function toBuffer(stream){let length=0;const chunks=[];for await(const chunk of stream){
length+=chunk.length;chunks.push(chunk)}return Buffer.concat(chunks,length)}async function json(stream){const buf=await toBuffer(stream);const str=buf.toString(
"utf8");try{return JSON.parse(str)}catch(_err){const err=_err;err.message+=` (input: ${str})`;throw err}}function req(url,opts={}){const href=typeof url==="stri\
ng"?url:url.href;const req2=(href.startsWith("https:")?external_https_namespaceObject:external_http_namespaceObject).request(url,opts);const promise=new Promise(
(resolve,reject)=>{req2.once("response",resolve).once("error",reject).end()});req2.then=promise.then.bind(promise);return req2};const INTERNAL=Symbol("AgentBase\
InternalState");class Agent extends external_http_.Agent{constructor(opts){super(opts);this[INTERNAL]={}}isSecureEndpoint(options){if(options){if(typeof options.
secureEndpoint==="boolean"){return options.secureEndpoint}if(typeof options.protocol==="string"){return options.protocol==="https:"}}const{stack}=new Error;if(typeof stack!==
"string")return false;return stack.split("\n").some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}incrementSockets(name){if(this.maxSockets===
Infinity&&this.maxTotalSockets===Infinity){return null}if(!this.sockets[name]){this.sockets[name]=[]}const fakeSocket=new external_net_.Socket({writable:false});
this.sockets[name].push(fakeSocket);this.totalSocketCount++;return fakeSocket}decrementSockets(name,socket){if(!this.sockets[name]||socket===null){return}const sockets=this.
sockets[name];const index=sockets.indexOf(socket);if(index!==-1){sockets.splice(index,1);this.totalSocketCount--;if(sockets.length===0){delete this.sockets[name]}}}getName(options){
const secureEndpoint=this.isSecureEndpoint(options);if(secureEndpoint){return external_https_.Agent.prototype.getName.call(this,options)}return super.getName(options)}createSocket(req2,options,cb){
const connectOpts={...options,secureEndpoint:this.isSecureEndpoint(options)};const name=this.getName(connectOpts);const fakeSocket=this.incrementSockets(name);Promise.
resolve().then(()=>this.connect(req2,connectOpts)).then(socket=>{this.decrementSockets(name,fakeSocket);if(typeof socket.addRequest==="function"){try{return socket.
addRequest(req2,connectOpts)}catch(err){return cb(err)}}this[INTERNAL].currentSocket=socket;super.createSocket(req2,options,cb)},err=>{this.decrementSockets(name,
fakeSocket);cb(err)})}createConnection(){const socket=this[INTERNAL].currentSocket;this[INTERNAL].currentSocket=void 0;if(!socket){throw new Error("No socket wa\
s returned in the `connect()` function")}return socket}get defaultPort(){return this[INTERNAL].defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(v){
if(this[INTERNAL]){this[INTERNAL].defaultPort=v}}get protocol(){return this[INTERNAL].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(v){if(this[INTERNAL]){
this[INTERNAL].protocol=v}}}}),5965:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.r(__webpack_exports__2);
__nccwpck_require__2.d(__webpack_exports__2,{HttpProxyAgent:()=>HttpProxyAgent});var net__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9278);var tls__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
4756);var debug__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6835);var events__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(4434);var agent_base__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
5921);var url__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(7016);var proxy_agent_negotiate__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(255);const debug=debug__WEBPACK_IMPORTED_MODULE_2__(
"http-proxy-agent");class HttpProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_4__.Agent{constructor(proxy,opts){super(opts);this.proxy=typeof proxy==="st\
ring"?new url__WEBPACK_IMPORTED_MODULE_5__.URL(proxy):proxy;this.proxyHeaders=opts?.headers??{};debug("Creating new HttpProxyAgent instance: %o",this.proxy.href);
if(opts?.negotiate){this.onProxyAuth=(0,proxy_agent_negotiate__WEBPACK_IMPORTED_MODULE_6__.h)()}else if(opts?.onProxyAuth){this.onProxyAuth=opts.onProxyAuth}const host=(this.
proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,"");const port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts=
{...opts?omit(opts,"headers","onProxyAuth","negotiate"):null,host,port}}addRequest(req,opts){req._header=null;this.setRequestProps(req,opts);super.addRequest(req,
opts)}setRequestProps(req,opts){const{proxy}=this;const protocol=opts.secureEndpoint?"https:":"http:";const hostname=req.getHeader("host")||"localhost";const base=`${protocol}\
//${hostname}`;const url=new url__WEBPACK_IMPORTED_MODULE_5__.URL(req.path,base);if(opts.port!==80){url.port=String(opts.port)}req.path=String(url);const headers=typeof this.
proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders};if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(
proxy.password)}`;headers["Proxy-Authorization"]=`Basic ${Buffer.from(auth).toString("base64")}`}if(!headers["Proxy-Connection"]){headers["Proxy-Connection"]=this.
keepAlive?"Keep-Alive":"close"}for(const name of Object.keys(headers)){const value=headers[name];if(value){req.setHeader(name,value)}}}async connect(req,opts){req.
_header=null;if(!req.path.includes("://")){this.setRequestProps(req,opts)}let first;let endOfHeaders;debug("Regenerating stored HTTP header string for request");
req._implicitHeader();if(req.outputData&&req.outputData.length>0){debug("Patching connection write() output buffer with updated header");first=req.outputData[0].
data;endOfHeaders=first.indexOf("\r\n\r\n")+4;req.outputData[0].data=req._header+first.substring(endOfHeaders);debug("Output buffer: %o",req.outputData[0].data)}
let socket;if(this.proxy.protocol==="https:"){debug("Creating `tls.Socket`: %o",this.connectOpts);socket=tls__WEBPACK_IMPORTED_MODULE_1__.connect(this.connectOpts)}else{
debug("Creating `net.Socket`: %o",this.connectOpts);socket=net__WEBPACK_IMPORTED_MODULE_0__.connect(this.connectOpts)}await(0,events__WEBPACK_IMPORTED_MODULE_3__.
once)(socket,"connect");const connect={socket};req.emit("proxyConnect",connect);this.emit("proxyConnect",connect,req);req.emit("proxy",{proxy:this.proxy.href,socket});
return socket}}HttpProxyAgent.protocols=["http","https"];function omit(obj,...keys){const ret={};let key;for(key in obj){if(!keys.includes(key)){ret[key]=obj[key]}}
return ret}}),2886:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.r(__webpack_exports__2);__nccwpck_require__2.
d(__webpack_exports__2,{HttpsProxyAgent:()=>HttpsProxyAgent});var external_net_=__nccwpck_require__2(9278);var external_tls_=__nccwpck_require__2(4756);var external_assert_=__nccwpck_require__2(
2613);var src=__nccwpck_require__2(6835);var dist2=__nccwpck_require__2(5921);var external_url_=__nccwpck_require__2(7016);;const debug=src("https-proxy-agent:p\
arse-proxy-response");function parseProxyResponse(socket){return new Promise((resolve,reject)=>{let buffersLength=0;const buffers=[];function read(){const b=socket.
read();if(b)ondata(b);else socket.once("readable",read)}function cleanup(){socket.removeListener("end",onend);socket.removeListener("error",onerror);socket.removeListener(
"readable",read)}function onend(){cleanup();debug("onend");reject(new Error("Proxy connection ended before receiving CONNECT response"))}function onerror(err){cleanup();
debug("onerror %o",err);reject(err)}function ondata(b){buffers.push(b);buffersLength+=b.length;const buffered=Buffer.concat(buffers,buffersLength);const endOfHeaders=buffered.
indexOf("\r\n\r\n");if(endOfHeaders===-1){debug("have not received end of HTTP headers yet...");read();return}const headerParts=buffered.slice(0,endOfHeaders).toString(
"ascii").split("\r\n");const firstLine=headerParts.shift();if(!firstLine){socket.destroy();return reject(new Error("No header received from proxy CONNECT respon\
se"))}const firstLineParts=firstLine.split(" ");const statusCode=+firstLineParts[1];const statusText=firstLineParts.slice(2).join(" ");const headers={};for(const header of headerParts){
if(!header)continue;const firstColon=header.indexOf(":");if(firstColon===-1){socket.destroy();return reject(new Error(`Invalid header from proxy CONNECT respons\
e: "${header}"`))}const key=header.slice(0,firstColon).toLowerCase();const value=header.slice(firstColon+1).trimStart();const current=headers[key];if(typeof current===
"string"){headers[key]=[current,value]}else if(Array.isArray(current)){current.push(value)}else{headers[key]=value}}debug("got proxy server response: %o %o",firstLine,
headers);cleanup();resolve({connect:{statusCode,statusText,headers},buffered})}socket.on("error",onerror);socket.on("end",onend);read()})}var proxy_agent_negotiate_dist=__nccwpck_require__2(
255);;const dist_debug=src("https-proxy-agent");const setServernameFromNonIpHost=options=>{if(options.servername===void 0&&options.host&&!external_net_.isIP(options.
host)){return{...options,servername:options.host}}return options};class HttpsProxyAgent extends dist2.Agent{constructor(proxy,opts){super(opts);this.options={path:void 0};
this.proxy=typeof proxy==="string"?new external_url_.URL(proxy):proxy;this.proxyHeaders=opts?.headers??{};dist_debug("Creating new HttpsProxyAgent instance: %o",
this.proxy.href);if(opts?.negotiate){this.onProxyAuth=(0,proxy_agent_negotiate_dist.h)()}else if(opts?.onProxyAuth){this.onProxyAuth=opts.onProxyAuth}const host=(this.
proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,"");const port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts=
{ALPNProtocols:["http/1.1"],...opts?omit(opts,"headers","onProxyAuth","negotiate"):null,host,port}}async connect(req,opts){const{proxy}=this;if(!opts.host){throw new TypeError(
'No "host" provided')}let socket;if(proxy.protocol==="https:"){dist_debug("Creating `tls.Socket`: %o",this.connectOpts);socket=external_tls_.connect(setServernameFromNonIpHost(
this.connectOpts))}else{dist_debug("Creating `net.Socket`: %o",this.connectOpts);socket=external_net_.connect(this.connectOpts)}const headers=typeof this.proxyHeaders===
"function"?this.proxyHeaders():{...this.proxyHeaders};const host=external_net_.isIPv6(opts.host)?`[${opts.host}]`:opts.host;let payload=`CONNECT ${host}:${opts.
port} HTTP/1.1\r
`;if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Ba\
sic ${Buffer.from(auth).toString("base64")}`}headers.Host=`${host}:${opts.port}`;if(!headers["Proxy-Connection"]){headers["Proxy-Connection"]=this.keepAlive?"Ke\
ep-Alive":"close"}for(const name of Object.keys(headers)){payload+=`${name}: ${headers[name]}\r
`}const proxyResponsePromise=parseProxyResponse(socket);socket.write(`${payload}\r
`);const{connect,buffered}=await proxyResponsePromise;req.emit("proxyConnect",connect);this.emit("proxyConnect",connect,req);req.emit("proxy",{proxy:this.proxy.
href,socket});if(connect.statusCode===200){req.once("socket",resume);if(opts.secureEndpoint){dist_debug("Upgrading socket connection to TLS");return external_tls_.
connect({...omit(setServernameFromNonIpHost(opts),"host","path","port"),socket})}return socket}if(connect.statusCode===407&&this.onProxyAuth){dist_debug("Got 40\
7 response, invoking onProxyAuth callback");socket.destroy();const proxyAuthenticate=connect.headers["proxy-authenticate"]||"";const scheme=Array.isArray(proxyAuthenticate)?
proxyAuthenticate[0].split(/\s/)[0]:proxyAuthenticate.split(/\s/)[0];const authResponse=await this.onProxyAuth({response:connect,scheme});return this._connectWithAuth(
req,opts,authResponse.headers)}socket.destroy();const fakeSocket=new external_net_.Socket({writable:false});fakeSocket.readable=true;req.once("socket",s=>{dist_debug(
"Replaying proxy buffer for failed request");external_assert_(s.listenerCount("data")>0);s.push(buffered);s.push(null)});return fakeSocket}async _connectWithAuth(req,opts,authHeaders){
const{proxy}=this;let socket;if(proxy.protocol==="https:"){socket=external_tls_.connect(setServernameFromNonIpHost(this.connectOpts))}else{socket=external_net_.
connect(this.connectOpts)}const headers=typeof this.proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders};const host=external_net_.isIPv6(opts.host)?
`[${opts.host}]`:opts.host;let payload=`CONNECT ${host}:${opts.port} HTTP/1.1\r
`;if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Ba\
sic ${Buffer.from(auth).toString("base64")}`}Object.assign(headers,authHeaders);headers.Host=`${host}:${opts.port}`;if(!headers["Proxy-Connection"]){headers["Pr\
oxy-Connection"]=this.keepAlive?"Keep-Alive":"close"}for(const name of Object.keys(headers)){payload+=`${name}: ${headers[name]}\r
`}const proxyResponsePromise=parseProxyResponse(socket);socket.write(`${payload}\r
`);const{connect}=await proxyResponsePromise;req.emit("proxyConnect",connect);this.emit("proxyConnect",connect,req);if(connect.statusCode===200){req.once("socke\
t",resume);if(opts.secureEndpoint){dist_debug("Upgrading socket connection to TLS");return external_tls_.connect({...omit(setServernameFromNonIpHost(opts),"host",
"path","port"),socket})}return socket}socket.destroy();throw new Error(`Proxy authentication failed with status ${connect.statusCode} after retry`)}}HttpsProxyAgent.
protocols=["http","https"];function resume(socket){setImmediate(()=>{socket.resume()})}function omit(obj,...keys){const ret={};let key;for(key in obj){if(!keys.
includes(key)){ret[key]=obj[key]}}return ret}}),5529:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{"default":()=>pMap});function pMap(iterable,mapper,options){return mapConcurrently(iterable,mapper,options,false)}function pMapSettled(iterable,mapper,options){
return mapConcurrently(iterable,mapper,options,true)}function pMapKeyed(input,mapper,options){return mapKeyed(input,mapper,options,false)}function pMapSettledKeyed(input,mapper,options){
return mapKeyed(input,mapper,options,true)}async function mapKeyed(input,mapper,options,isSettled){const entries=getKeyedEntries(input);if(typeof mapper!=="func\
tion"){throw new TypeError("Mapper function is required")}const mappedEntries=await mapConcurrently(entries,async([key,inputResult])=>{try{if(inputResult.status===
"rejected"){throw inputResult.reason}const result=await mapper(inputResult.value,key);if(result===pMapSkip||result===pMapStop){return result}return[key,isSettled?
{status:"fulfilled",value:result}:result]}catch(error){if(!isSettled){throw error}return[key,{status:"rejected",reason:error}]}},options,false);if(input instanceof
Map){return new Map(mappedEntries)}return Object.setPrototypeOf(Object.fromEntries(mappedEntries),null)}async function mapConcurrently(iterable,mapper,{concurrency=Number.
POSITIVE_INFINITY,stopOnError=true,signal}={},isSettled){return new Promise((resolve_,reject_)=>{validateOptions(iterable,mapper,concurrency);const result=[];const errors=[];
let skippedCount=0;let isResolved=false;let isIterableDone=false;const pendingIndexes=new Set;let doneIndex=Number.POSITIVE_INFINITY;let currentIndex=0;const iterator=getIterator(
iterable);const signalListener=()=>{reject(signal.reason)};const cleanup=()=>{signal?.removeEventListener("abort",signalListener)};const resolve=value=>{resolve_(
value);cleanup()};const reject=reason=>{if(isResolved){return}isResolved=true;reject_(reason);cleanup();if(!isIterableDone){closeIterator(iterator)}};if(signal){
if(signal.aborted){reject(signal.reason);return}signal.addEventListener("abort",signalListener,{once:true})}const pull=createPuller(iterator);const settleIfFinished=()=>{
if(isResolved||doneIndex===Number.POSITIVE_INFINITY){return}for(const index of pendingIndexes){if(index<doneIndex){return}}if(!stopOnError){const collectedErrors=[];
for(let index=0;index<Math.min(doneIndex,errors.length);index++){if(index in errors){collectedErrors.push(errors[index])}}if(collectedErrors.length>0){reject(new AggregateError(
collectedErrors));return}}isResolved=true;if(!isIterableDone){closeIterator(iterator)}const lastIndex=Math.min(doneIndex,result.length);if(lastIndex===result.length&&
skippedCount===0){resolve(result);return}resolve(result.slice(0,lastIndex).filter(value=>value!==pMapSkip))};const next=async()=>{if(isResolved||currentIndex>=doneIndex){
return}const index=currentIndex++;pendingIndexes.add(index);let nextItem;try{nextItem=await pull()}catch(error){pendingIndexes.delete(index);if(index<doneIndex){
throw error}settleIfFinished();return}if(nextItem.done){pendingIndexes.delete(index);doneIndex=Math.min(doneIndex,index);isIterableDone=true;settleIfFinished();
return}const runner=(async()=>{try{const element=await nextItem.value;if(isResolved||index>=doneIndex){return}const value=await mapper(element,index);if(index>=
doneIndex){return}if(value===pMapStop){doneIndex=index;return}if(value===pMapSkip){skippedCount++}result[index]=isSettled&&value!==pMapSkip?{status:"fulfilled",
value}:value}catch(error){if(index>=doneIndex){return}if(isSettled){result[index]={status:"rejected",reason:error}}else if(stopOnError){reject(error);return}else{
errors[index]=error}}finally{pendingIndexes.delete(index);settleIfFinished()}try{await next()}catch(error){reject(error)}})();runner.then(()=>new Promise(()=>{})).
then(resolve_)};(async()=>{for(let index=0;index<concurrency;index++){try{await next()}catch(error){reject(error);break}if(isResolved||currentIndex>=doneIndex){
break}}})()})}function pMapIterable(iterable,mapper,{concurrency=Number.POSITIVE_INFINITY,backpressure=concurrency,preserveOrder=true}={}){validateOptions(iterable,
mapper,concurrency);if(!isLimit(backpressure,concurrency)){throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency})\
 and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`)}return{[Symbol.asyncIterator](){let isDone=false;const generator=(async function*(){
const iterator=getIterator(iterable);let promises=[];let headIndex=0;let isIterableDone=false;let doneIndex=Number.POSITIVE_INFINITY;let readingCount=0;let runningMappersCount=0;
const mapperWaiters=new Map;let mapperWaiterCount=0;let wokenMapperWaiterCount=0;const releaseMapperSlot=()=>{if(wokenMapperWaiterCount===mapperWaiterCount){runningMappersCount--;
return}mapperWaiters.get(wokenMapperWaiterCount)();mapperWaiters.delete(wokenMapperWaiterCount++)};let index=0;let stopIndex=Number.POSITIVE_INFINITY;let fillIndex=0;
let wake;const unfilledIndexes=new Set;const fillSlot=result=>{promises[fillIndex++]=result;wake?.(result);wake=void 0};const pull=createPuller(iterator);function trySpawn(){
if(isDone||isIterableDone||index>stopIndex||readingCount>=concurrency||promises.length-headIndex>=backpressure){return}readingCount++;const currentIndex=index++;
const promise=(async()=>{try{let element;try{const{done,value}=await pull();if(done){isIterableDone=true;doneIndex=Math.min(doneIndex,currentIndex);return{done:true}}
trySpawn();element=await value;if(runningMappersCount<concurrency){runningMappersCount++}else{await new Promise(resolve=>{mapperWaiters.set(mapperWaiterCount++,
resolve)})}}finally{readingCount--}trySpawn();let returnValue;try{if(isDone||currentIndex>stopIndex){return{done:false,value:pMapSkip}}returnValue=await mapper(
element,currentIndex)}finally{releaseMapperSlot()}if(returnValue===pMapStop){stopIndex=Math.min(stopIndex,currentIndex)}return{done:false,value:returnValue}}catch(error){
if(preserveOrder){stopIndex=Math.min(stopIndex,currentIndex)}else if(currentIndex<doneIndex){isDone=true}return{error}}})();if(preserveOrder){promises.push(promise);
return}promises.push(void 0);unfilledIndexes.add(currentIndex);promise.then(result=>{if(!unfilledIndexes.delete(currentIndex)){return}if(result.done){for(const unfilledIndex of unfilledIndexes){
if(unfilledIndex>currentIndex){unfilledIndexes.delete(unfilledIndex);fillSlot({done:true})}}}fillSlot(result)})}trySpawn();try{while(headIndex<promises.length){
const result=await(promises[headIndex]??new Promise(resolve=>{wake=resolve}));const{done,value}=result;promises[headIndex]=void 0;headIndex++;if(headIndex*2>=promises.
length){promises=promises.slice(headIndex);fillIndex-=headIndex;headIndex=0}if(Object.hasOwn(result,"error")){throw result.error}if(done){if(preserveOrder){return}
continue}if(value===pMapStop){return}trySpawn();if(value===pMapSkip){continue}yield value}}finally{isDone=true;if(!isIterableDone){closeIterator(iterator)}}})();
const{return:generatorReturn,throw:generatorThrow}=generator;generator.return=value=>{isDone=true;return generatorReturn.call(generator,value)};generator.throw=
error=>{isDone=true;return generatorThrow.call(generator,error)};return generator}}}const pMapSkip=Symbol("skip");const pMapStop=Symbol("stop");function validateOptions(iterable,mapper,concurrency){
if(iterable?.[Symbol.iterator]===void 0&&iterable?.[Symbol.asyncIterator]===void 0){throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIt\
erable\`, got (${typeof iterable})`)}if(typeof mapper!=="function"){throw new TypeError("Mapper function is required")}if(!isLimit(concurrency,1)){throw new TypeError(
`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`)}}function isLimit(value,minimum){return Number.
isSafeInteger(value)&&value>=minimum||value===Number.POSITIVE_INFINITY}function getKeyedEntries(input){if(input===null||typeof input!=="object"&&typeof input!==
"function"){throw new TypeError(`Expected \`input\` to be an object, got (${input===null?"null":typeof input})`)}const entries=[];const addEntry=(key,value)=>{entries.
push(Promise.resolve(value).then(value2=>[key,{status:"fulfilled",value:value2}],error=>[key,{status:"rejected",reason:error}]))};if(input instanceof Map){for(const[
key,value]of input){addEntry(key,value)}}else{for(const key of Reflect.ownKeys(input)){if(Object.getOwnPropertyDescriptor(input,key)?.enumerable){addEntry(key,input[key])}}}
return entries}function getIterator(iterable){return iterable[Symbol.asyncIterator]===void 0?iterable[Symbol.iterator]():iterable[Symbol.asyncIterator]()}async function closeIterator(iterator){
try{await iterator.return?.()}catch{}}function createPuller(iterator){let isSourceDone=false;const markDone=item=>{if(item?.done){isSourceDone=true}};return()=>{
if(isSourceDone){return{done:true}}const result=iterator.next();markDone(result);if(typeof result?.then!=="function"){return result}const promise=Promise.resolve(
result);promise.then(markDone,()=>{});return promise}}}),255:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{h:()=>createNegotiateAuth});function createNegotiateAuth(){return async({response,scheme})=>{if(scheme.toLowerCase()!=="negotiate"){throw new Error(
`Expected Negotiate scheme but got "${scheme}"`)}let kerberos;try{kerberos=await Promise.resolve().then(__nccwpck_require__2.t.bind(__nccwpck_require__2,6397,19))}catch{
throw new Error('The "kerberos" package is required for Negotiate proxy authentication. Install it with: npm install kerberos')}const proxyAuthenticate=response.
headers["proxy-authenticate"]||"";const challengeHeader=Array.isArray(proxyAuthenticate)?proxyAuthenticate[0]:proxyAuthenticate;const serverToken=typeof challengeHeader===
"string"&&challengeHeader.includes(" ")?challengeHeader.split(" ").slice(1).join(" "):void 0;const client=await kerberos.initializeClient("HTTP@proxy",{mechOID:kerberos.
GSS_MECH_OID_SPNEGO});const token=await client.step(serverToken||"");if(!token){throw new Error("Kerberos client.step() returned no token")}return{headers:{"Pro\
xy-Authorization":`Negotiate ${token}`}}}}}),8711:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.r(__webpack_exports__2);
__nccwpck_require__2.d(__webpack_exports__2,{SocksProxyAgent:()=>SocksProxyAgent});var socks__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1087);var agent_base__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
5921);var debug__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6835);var dns__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(2250);var net__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
9278);var tls__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(4756);var url__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(7016);const debug=debug__WEBPACK_IMPORTED_MODULE_2__(
"socks-proxy-agent");const setServernameFromNonIpHost=options=>{if(options.servername===void 0&&options.host&&!net__WEBPACK_IMPORTED_MODULE_4__.isIP(options.host)){
return{...options,servername:options.host}}return options};function parseSocksURL(url){let lookup=false;let type=5;const host=url.hostname;const port=parseInt(url.
port,10)||1080;switch(url.protocol.replace(":","")){case"socks4":lookup=true;type=4;break;case"socks4a":type=4;break;case"socks5":lookup=true;type=5;break;case"\
socks":type=5;break;case"socks5h":type=5;break;default:throw new TypeError(`A "socks" protocol must be specified! Got: ${String(url.protocol)}`)}const proxy={host,
port,type};if(url.username){Object.defineProperty(proxy,"userId",{value:decodeURIComponent(url.username),enumerable:false})}if(url.password!=null){Object.defineProperty(
proxy,"password",{value:decodeURIComponent(url.password),enumerable:false})}return{lookup,proxy}}class SocksProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_1__.
Agent{constructor(uri,opts){super(opts);const url=typeof uri==="string"?new url__WEBPACK_IMPORTED_MODULE_6__.URL(uri):uri;const{proxy,lookup}=parseSocksURL(url);
this.shouldLookup=lookup;this.proxy=proxy;this.proxyUrl=url.href;this.timeout=opts?.timeout??null;this.socketOptions=opts?.socketOptions??null}async connect(req,opts){
const{shouldLookup,proxy,timeout}=this;if(!opts.host){throw new Error("No `host` defined!")}let{host}=opts;const{port,lookup:lookupFn=dns__WEBPACK_IMPORTED_MODULE_3__.
lookup}=opts;if(shouldLookup){host=await new Promise((resolve,reject)=>{lookupFn(host,{},(err,address)=>{if(err){reject(err)}else{resolve(typeof address==="stri\
ng"?address:address[0].address)}})})}const socksOpts={proxy,destination:{host,port:typeof port==="number"?port:parseInt(port,10)},command:"connect",timeout:timeout??
void 0,socket_options:this.socketOptions??void 0};const cleanup=tlsSocket=>{req.destroy();socket.destroy();if(tlsSocket)tlsSocket.destroy()};debug("Creating soc\
ks proxy connection: %o",socksOpts);const{socket}=await socks__WEBPACK_IMPORTED_MODULE_0__.SocksClient.createConnection(socksOpts);debug("Successfully created s\
ocks proxy connection");req.emit("proxy",{proxy:this.proxyUrl,socket});if(timeout!==null){socket.setTimeout(timeout);socket.on("timeout",()=>cleanup())}if(opts.
secureEndpoint){debug("Upgrading socket connection to TLS");const tlsSocket=tls__WEBPACK_IMPORTED_MODULE_5__.connect({...omit(setServernameFromNonIpHost(opts),"\
host","path","port"),socket});tlsSocket.once("error",error=>{debug("Socket TLS error",error.message);cleanup(tlsSocket)});return tlsSocket}return socket}}SocksProxyAgent.
protocols=["socks","socks4","socks4a","socks5","socks5h"];function omit(obj,...keys){const ret={};let key;for(key in obj){if(!keys.includes(key)){ret[key]=obj[key]}}
return ret}}),1925:(module2=>{module2.exports={"rE":"5.1.0"}}),9029:(module2=>{module2.exports=JSON.parse('{"MH":{"Q":"2","P":"5"}}')}),5208:(module2=>{module2.
exports=JSON.parse('{"name":"make-fetch-happen","version":"16.0.1","description":"Opinionated, caching, retrying fetch client","main":"lib/index.js","files":["b\
in/","lib/"],"scripts":{"test":"tap","posttest":"npm run lint","eslint":"eslint \\"**/*.{js,cjs,ts,mjs,jsx,tsx}\\"","lint":"npm run eslint","lintfix":"npm run esl\
int -- --fix","postlint":"template-oss-check","snap":"tap","template-oss-apply":"template-oss-apply --force"},"repository":{"type":"git","url":"git+https://gith\
ub.com/npm/make-fetch-happen.git"},"keywords":["http","request","fetch","mean girls","caching","cache","subresource integrity"],"author":"GitHub Inc.","license"\
:"ISC","dependencies":{"@gar/promise-retry":"^1.0.0","@npmcli/agent":"^5.0.0","@npmcli/redact":"^5.0.0","cacache":"^21.0.0","http-cache-semantics":"^4.1.1","min\
ipass":"^7.0.2","minipass-fetch":"^6.0.0","minipass-flush":"^1.0.5","minipass-pipeline":"^1.2.4","negotiator":"^1.0.0","proc-log":"^7.0.0","ssri":"^14.0.0"},"de\
vDependencies":{"@npmcli/eslint-config":"^7.0.0","@npmcli/template-oss":"5.1.0","nock":"^13.2.4","safe-buffer":"^5.2.1","standard-version":"^9.3.2","tap":"^16.0\
.0"},"engines":{"node":"^22.22.2 || ^24.15.0 || >=26.0.0"},"tap":{"color":1,"files":"test/*.js","check-coverage":true,"timeout":60,"nyc-arg":["--exclude","tap-s\
napshots/**"]},"templateOSS":{"//@npmcli/template-oss":"This file is partially managed by @npmcli/template-oss. Edits may be overwritten.","version":"5.1.0","pu\
blish":"true"}}')}),6731:(module2=>{module2.exports={"rE":"6.0.1"}})};var __webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0){return cachedModule.exports}var module2=__webpack_module_cache__[moduleId]={exports:{}};var threw=true;try{__webpack_modules__[moduleId].
call(module2.exports,module2,module2.exports,__nccwpck_require__);threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module2.exports}
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?
1:0,-1)+"/";(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__;var leafPrototypes;__nccwpck_require__.t=function(value,mode){
if(mode&1)value=this(value);if(mode&8)return value;if(typeof value==="object"&&value){if(mode&4&&value.__esModule)return value;if(mode&16&&typeof value.then==="\
function")return value}var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];
for(var current=mode&2&&value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current)){Object.getOwnPropertyNames(current).forEach(
key=>def[key]=()=>value[key])}def["default"]=()=>value;__nccwpck_require__.d(ns,def);return ns}})();(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){
if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)){Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}}}})();(()=>{
__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();(()=>{__nccwpck_require__.r=exports=>{if(typeof Symbol!=="undefined"&&Symbol.
toStringTag){Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(exports,"__esModule",{value:true})}})();var __webpack_exports__={};
__nccwpck_require__.d(__webpack_exports__,{V:()=>configuredSigner});;const promises_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:time\
rs/promises");;const ok=value=>({ok:true,value});const failed=problem2=>({ok:false,problem:problem2});function collect(results){const values=[];const problems=[];
for(const result of results){if(result.ok)values.push(result.value);else problems.push(result.problem)}return problems.length>0?failed(problems):ok(values)};function displayText(text,limit=300){
const shown=text.replace(UNSAFE,display_escape);if(shown.length<=limit)return shown;return`${shown.slice(0,limit-1).replace(/[\ud800-\udbff]$/,"")}…`}const quoted=(text,limit=300)=>`\
"${displayText(text,limit)}"`;const UNSAFE=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udfff]/gu;const display_escape=character=>`\
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
2)?2:codes.includes(3)?3:0}const EXIT={integrity:1,policy:1,input:2,internal:2,environment:2,permission:3,service:3};;const refuse=(code,current,desired)=>({code,
current,desired});const refusalProblem=(origin,refusal)=>{const{code,...parts}=refusal;return problem(code,{attempted:`verify the bundle ${quoted(origin)}`,...parts})};
function refusalOfError(error){const{code,text}=readError(error);const because=refusal=>({...refusal,cause:text});if(code==="SIGNATURE_ERROR"){return because(refuse(
"integrity/signature","the signature does not hold","it must be made by the signer over these bytes"))}if(code==="TIMESTAMP_ERROR"){return because(refuse("integ\
rity/signing-time","its timestamp does not hold","a trusted authority must vouch for the time of signing"))}if(code==="CERTIFICATE_ERROR"&&text.includes("SCT")){
return because(refuse("integrity/certificate-timestamp","its certificate is not proven to be logged","a trusted certificate log must have signed for it"))}if(code===
"CERTIFICATE_ERROR"&&text.includes("not valid or expired")){return because(refuse("integrity/signing-time","it was signed outside the life of its certificate","\
every trusted time must lie inside it"))}if(code==="CERTIFICATE_ERROR"||code==="PUBLIC_KEY_ERROR"){return because(refuse("integrity/certificate","its certificat\
e does not lead to a trusted authority","an authority of the trusted root must have issued it"))}if(code.startsWith("TLOG_")){return because(refuse("integrity/l\
og-entry","its log entry does not hold","a trusted log must have entered this signature"))}return because(refuse("integrity/bundle-malformed","it could not be v\
erified","it must be a well-formed Sigstore bundle"))}function readError(error){if(!(error instanceof Error))return{code:"",text:String(error)};const cause=error.
cause instanceof Error?`: ${error.cause.message}`:"";const code="code"in error&&typeof error.code==="string"?error.code:"";return{code,text:`${error.message}${cause}`}}
;const external_node_crypto_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");var dist=__nccwpck_require__(1443);var verify_dist=__nccwpck_require__(
1254);;function readConfiguredKeys(keys){const believed=new Map;for(const{hint,pem,validFrom,validUntil,logged}of keys){if(believed.has(hint))throw new Error("t\
wo keys have one name");const[start,end]=[timeOf(validFrom,Number.NEGATIVE_INFINITY),timeOf(validUntil,Number.POSITIVE_INFINITY)];believed.set(hint,{key:(0,external_node_crypto_namespaceObject.
createPublicKey)(pem),logged,timed:validFrom!==void 0||validUntil!==void 0,from:validFrom??"",until:validUntil??"",validFor:time=>start<=time.getTime()&&time.getTime()<=
end})}return believed}function timeOf(text,absent){if(text===void 0)return absent;const time=Date.parse(text);if(Number.isNaN(time))throw new Error("a key has a\
 malformed time");return time}var core_dist=__nccwpck_require__(1845);;const TAG={boolean:1,integer:2,bitString:3,octetString:4,objectIdentifier:6,utf8String:12,
utcTime:23,generalizedTime:24,sequence:48};class DerError extends Error{}function readDer(bytes,tag){const value=readAt(bytes,0);if(value.raw.length!==bytes.length)
throw new DerError("there are bytes behind the end");if(tag!==void 0&&value.tag!==tag)throw new DerError(`a value has the tag ${value.tag}, not ${tag}`);return value}
function readChildren(value,tag){if(value===void 0)throw new DerError("a value is missing");if(value.tag!==tag)throw new DerError(`a value has the tag ${value.tag}\
, not ${tag}`);const children=[];for(let at2=0;at2<value.content.length;){const child=readAt(value.content,at2);children.push(child);at2+=child.raw.length}return children}
function readContent(value,tag){if(value===void 0)throw new DerError("a value is missing");if(value.tag!==tag)throw new DerError(`a value has the tag ${value.tag}\
, not ${tag}`);return value.content}function readBoolean(value){const content=readContent(value,TAG.boolean);if(content.length!==1||content[0]!==0&&content[0]!==
255)throw new DerError("a boolean is malformed");return content[0]===255}function readObjectIdentifier(value){const content=readContent(value,TAG.objectIdentifier);
const arcs=[];let arc=0;let started=false;for(const byte of content){if(!started&&byte===128)throw new DerError("an object identifier is padded");arc=arc*128+(byte&
127);if(!Number.isSafeInteger(arc))throw new DerError("an object identifier is too large");started=(byte&128)!==0;if(!started){arcs.push(arc);arc=0}}const[first,
...rest]=arcs;if(started||first===void 0)throw new DerError("an object identifier is cut short");const root=first<40?0:first<80?1:2;return[root,first-40*root,...rest].
join(".")}function readTime(value){const short=value?.tag===TAG.utcTime;const text=latin1(readContent(value,short?TAG.utcTime:TAG.generalizedTime));const match=(short?
/^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/:/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/).exec(text);if(match===null)throw new DerError("a time is malformed");const[
year=0,month=0,day=0,hour=0,minute=0,second=0]=match.slice(1).map(Number);const fullYear=short?year+(year>=50?1900:2e3):year;const time=new Date(Date.UTC(fullYear,
month-1,day,hour,minute,second));if(time.getUTCMonth()!==month-1||time.getUTCDate()!==day||hour>23||minute>59||second>59){throw new DerError("a time does not ex\
ist")}return time}function readAt(bytes,at2){const tag=bytes[at2];const first=bytes[at2+1];if(tag===void 0||first===void 0)throw new DerError("a value is cut sh\
ort");if((tag&31)===31)throw new DerError("a tag has the long form");let length=first;let start=at2+2;if(first>127){const count=first&127;if(count===0||count>4)
throw new DerError("a length is indefinite or too large");length=0;for(let i=0;i<count;i++)length=length*256+(bytes[start+i]??0);start+=count;if(length<128||length<
256**(count-1))throw new DerError("a length is not minimal")}const end=start+length;if(end>bytes.length)throw new DerError("a value is cut short");return{tag,content:bytes.
subarray(start,end),raw:bytes.subarray(at2,end)}}const latin1=bytes=>String.fromCharCode(...bytes.subarray(0,64));;const MAX_BYTES=64*1024;const MAX_EXTENSIONS=100;
function parseCertificate(der){if(der.length>MAX_BYTES)return failed({kind:"malformed",reason:`it is longer than ${MAX_BYTES} bytes`});try{return readCertificate(
der)}catch(error){if(!(error instanceof DerError))throw error;return failed({kind:"malformed",reason:error.message})}}function readCertificate(der){const[tbs,algorithm,
signature,...excess]=readChildren(readDer(der),TAG.sequence);if(readContent(signature,TAG.bitString)[0]!==0)throw new DerError("its signature is not whole bytes");
if(tbs===void 0||algorithm===void 0||excess.length>0)throw new DerError("it has not three parts");const[version,serial,innerAlgorithm,issuer,validity,subject,publicKey,
...optional]=readChildren(tbs,TAG.sequence);const[number]=readChildren(version,160);if(readContent(number,TAG.integer)[0]!==2)throw new DerError("it is not of v\
ersion 3");readContent(serial,TAG.integer);readContent(issuer,TAG.sequence);readContent(subject,TAG.sequence);if(publicKey?.tag!==TAG.sequence)throw new DerError(
"it has no public key");if(innerAlgorithm===void 0||!sameBytes(innerAlgorithm.raw,algorithm.raw)){return failed({kind:"ambiguous",reason:"it names two signature\
 algorithms"})}const[notBefore2,notAfter,...more]=readChildren(validity,TAG.sequence);if(more.length>0)throw new DerError("its validity is malformed");const extensions=readExtensions(
optional);if(typeof extensions==="string")return failed({kind:"ambiguous",reason:extensions});return ok({der,tbs:tbs.raw,notBefore:readTime(notBefore2),notAfter:readTime(
notAfter),publicKey:publicKey.raw,extensions})}function readExtensions(optional){const[holder,...excess]=optional.filter(value=>value.tag!==129&&value.tag!==130);
if(holder===void 0||excess.length>0)throw new DerError("it has no list of extensions");const[list,...behind]=readChildren(holder,163);if(behind.length>0)throw new DerError(
"it has two lists of extensions");const items=readChildren(list,TAG.sequence);if(items.length>MAX_EXTENSIONS)throw new DerError(`it has more than ${MAX_EXTENSIONS}\
 extensions`);const extensions=new Map;for(const item of items){const parts=readChildren(item,TAG.sequence);const oid=readObjectIdentifier(parts[0]);const critical=parts.
length===3&&readBoolean(parts[1]);if(parts.length<2||parts.length>3)throw new DerError("an extension is malformed");if(extensions.has(oid))return`it has the ext\
ension ${oid} twice`;extensions.set(oid,{critical,value:readContent(parts.at(-1),TAG.octetString)})}return extensions}const sameBytes=(a,b)=>a.length===b.length&&
a.every((byte,index)=>byte===b[index]);;class HeldCertificate extends core_dist.X509Certificate{der;#tbs;#verified=new WeakMap;#memo=new Map;constructor(bytes){
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
timestampAuthorities:0,times};return{certificateLogs:trustedRoot.holds.certificateLogs>0?1:0,logs:trustedRoot.holds.logs>0?1:0,timestampAuthorities:0,times}};function parseJson(text,depth=100){
const cursor={text,at:0,depth};try{skipSpace(cursor);const value=parseValue(cursor,0);skipSpace(cursor);return cursor.at===text.length?ok(value):stop(cursor,"th\
ere is text behind the end of the document")}catch(error){if(!(error instanceof Stop))throw error;const before=text.slice(0,error.at);const line=before.split("\n").
length;return failed({reason:error.message,line,column:error.at-before.lastIndexOf("\n")})}}class Stop extends Error{at;constructor(at2,reason){super(reason);this.
at=at2}}function stop(cursor,reason,at2=cursor.at){throw new Stop(at2,reason)}function skipSpace(cursor){for(;;){const code=cursor.text.charCodeAt(cursor.at);if(code!==
32&&code!==10&&code!==13&&code!==9)return;cursor.at++}}function parseValue(cursor,level){if(level>cursor.depth)stop(cursor,`it nests more than ${cursor.depth} l\
evels`);switch(cursor.text[cursor.at]){case"{":return parseObject(cursor,level);case"[":return parseArray(cursor,level);case'"':return parseString(cursor);case"\
t":return parseWord(cursor,"true",true);case"f":return parseWord(cursor,"false",false);case"n":return parseWord(cursor,"null",null);case void 0:return stop(cursor,
"the text ends too early");default:return parseNumber(cursor)}}function parseObject(cursor,level){const object=Object.create(null);const keys=new Set;cursor.at++;
skipSpace(cursor);if(cursor.text[cursor.at]==="}"){cursor.at++;return object}for(;;){skipSpace(cursor);const start=cursor.at;if(cursor.text[start]!=='"')stop(cursor,
"a key in double quotes must stand here");const key=parseString(cursor);if(keys.has(key))stop(cursor,"the key stands twice in one object",start);keys.add(key);skipSpace(
cursor);if(cursor.text[cursor.at]!==":")stop(cursor,"a colon must stand here");cursor.at++;skipSpace(cursor);object[key]=parseValue(cursor,level+1);if(endsList(
cursor,"}"))return object}}function parseArray(cursor,level){const array=[];cursor.at++;skipSpace(cursor);if(cursor.text[cursor.at]==="]"){cursor.at++;return array}
for(;;){skipSpace(cursor);array.push(parseValue(cursor,level+1));if(endsList(cursor,"]"))return array}}function endsList(cursor,end){skipSpace(cursor);const character=cursor.
text[cursor.at];if(character!==","&&character!==end)stop(cursor,`a comma or "${end}" must stand here`);cursor.at++;return character===end}function parseString(cursor){
const{text}=cursor;const start=cursor.at;let escaped=false;let at2=start+1;for(;;){const code=text.charCodeAt(at2);if(code===34)break;if(code===92){escaped=true;
at2+=2}else if(code<32)stop(cursor,"a control character stands in a string",at2);else if(at2>=text.length)stop(cursor,"a string does not end",start);else at2++}
cursor.at=at2+1;const value=escaped?decodeEscapes(cursor,text.slice(start,at2+1),start):text.slice(start+1,at2);if(!value.isWellFormed())stop(cursor,"a string h\
as half of a surrogate pair",start);return value}function decodeEscapes(cursor,token,start){try{return JSON.parse(token)}catch{return stop(cursor,"a string has \
an unknown escape",start)}}function parseNumber(cursor){NUMBER.lastIndex=cursor.at;const token=NUMBER.exec(cursor.text)?.[0];if(token===void 0)return stop(cursor,
"a value must stand here");const value=Number(token);if(!Number.isFinite(value))stop(cursor,"a number is too large");cursor.at+=token.length;return value}const NUMBER=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function parseWord(cursor,word,value){if(!cursor.text.startsWith(word,cursor.at))stop(cursor,"a value must stand here");cursor.at+=word.length;return value}const isJsonObject=value=>typeof value===
"object"&&value!==null&&!Array.isArray(value);;const encoder=new TextEncoder;const decoder=new TextDecoder("utf-8",{fatal:true,ignoreBOM:true});const formatUtf8=text=>encoder.
encode(text);function parseUtf8(bytes){try{return decoder.decode(bytes)}catch{return void 0}};const ALPHABET="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwx\
yz0123456789+/";const SEXTET=new Int16Array(128).fill(-1);for(let i=0;i<ALPHABET.length;i++)SEXTET[ALPHABET.charCodeAt(i)]=i;function formatBase64(bytes){const parts=[];
for(let i=0;i<bytes.length;i+=3){const[a=0,b=0,c=0]=bytes.subarray(i,i+3);const left=bytes.length-i;parts.push(ALPHABET.charAt(a>>2)+ALPHABET.charAt((a&3)<<4|b>>
4)+(left>1?ALPHABET.charAt((b&15)<<2|c>>6):"=")+(left>2?ALPHABET.charAt(c&63):"="))}return parts.join("")}function parseBase64(text){if(text.length%4!==0)return void 0;
const padding=text.endsWith("==")?2:text.endsWith("=")?1:0;const bytes=new Uint8Array(text.length/4*3-padding);const end=text.length-padding;let bits=0;let held=0;
let at2=0;for(let i=0;i<end;i++){const code=text.charCodeAt(i);const sextet=code<128?SEXTET[code]??-1:-1;if(sextet<0)return void 0;held=held<<6|sextet;bits+=6;if(bits>=
8){bits-=8;bytes[at2++]=held>>bits&255;held&=(1<<bits)-1}}return held===0?bytes:void 0};class Malformed extends Error{}function json_fields_refuse(place,reason){
throw new Malformed(`${place} ${reason}`)}function fieldsOf(value,place,known2){if(!isJsonObject(value))return json_fields_refuse(place,"is not an object");const fields=Object.
create(null);for(const[key,member2]of Object.entries(value)){if(!known2.includes(key))json_fields_refuse(place,`has the unknown field ${quoted(key,60)}`);if(member2!==
null)fields[key]=member2}return fields}function textField(fields,key,place){const value=fields[key];return typeof value==="string"&&value!==""?value:json_fields_refuse(
`${place}.${key}`,"is not a text")}function bytesField(fields,key,place){return parseBase64(textField(fields,key,place))??json_fields_refuse(`${place}.${key}`,"\
is not canonical base64 with padding")}function listField(fields,key,place,limit){const value=fields[key]??[];if(!Array.isArray(value))return json_fields_refuse(
`${place}.${key}`,"is not a list");if(value.length>limit)json_fields_refuse(`${place}.${key}`,`has more than ${limit} elements`);return value}function countField(fields,key,place){
const value=fields[key]??"0";return typeof value==="string"&&/^(?:0|[1-9][0-9]{0,18})$/.test(value)?value:json_fields_refuse(`${place}.${key}`,"is not a count i\
n decimal text")};const DIGEST_LENGTHS={SHA2_256:32,SHA2_384:48,SHA2_512:64};function bundle_content_readContent(message,envelope){if(message!==void 0&&envelope!==
void 0)return json_fields_refuse("bundle","has two contents");if(envelope!==void 0)return readEnvelope(envelope);if(message!==void 0)return readMessage(message);
return json_fields_refuse("bundle","has no content")}function readEnvelope(value){const place="dsseEnvelope";const fields=fieldsOf(value,place,["payload","paylo\
adType","signatures"]);const signatures=listField(fields,"signatures",place,1);if(signatures.length===0)json_fields_refuse(`${place}.signatures`,"is empty");const signature=fieldsOf(
signatures[0],`${place}.signatures[0]`,["sig","keyid"]);if(signature["keyid"]!==void 0&&typeof signature["keyid"]!=="string"){json_fields_refuse(`${place}.signa\
tures[0].keyid`,"is not a text")}return{kind:"envelope",payloadType:textField(fields,"payloadType",place),payload:bytesField(fields,"payload",place),signature:bytesField(
signature,"sig",`${place}.signatures[0]`)}}function readMessage(value){const place="messageSignature";const fields=fieldsOf(value,place,["messageDigest","signat\
ure"]);const digest=fieldsOf(fields["messageDigest"],`${place}.messageDigest`,["algorithm","digest"]);const name=textField(digest,"algorithm",`${place}.messageD\
igest`);const algorithm=ALGORITHMS.find(known2=>known2===name);if(algorithm===void 0)return json_fields_refuse(`${place}.messageDigest.algorithm`,"is not a know\
n algorithm");const bytes=bytesField(digest,"digest",`${place}.messageDigest`);if(bytes.length!==DIGEST_LENGTHS[algorithm]){json_fields_refuse(`${place}.message\
Digest.digest`,`has the wrong length for ${algorithm}`)}return{kind:"message",algorithm,digest:bytes,signature:bytesField(fields,"signature",place)}}const ALGORITHMS=Object.
keys(DIGEST_LENGTHS);;function isNonEmpty(items){return items.length>0};const PLACE="verificationMaterial";function readMaterial(value,version,limits){const fields=fieldsOf(
value,PLACE,["certificate","x509CertificateChain","publicKey","tlogEntries","timestampVerificationData"]);const entries=listField(fields,"tlogEntries",PLACE,limits.
logEntries);return{signer:readBundleSigner(fields,version,limits.certificates),logEntries:entries.map((entry,index)=>readLogEntry(entry,`${PLACE}.tlogEntries[${index}\
]`,version)),timestamps:readTimestamps(fields["timestampVerificationData"],limits.timestamps)}}const MAX_HINT=512;function readBundleSigner(fields,version,limit){
const{certificate,x509CertificateChain:chain,publicKey}=fields;if(publicKey===void 0){return{kind:"certificate",certificates:readCertificates(fields,version,limit)}}
if(certificate!==void 0||chain!==void 0)json_fields_refuse(PLACE,"has a key and a certificate");const{hint=""}=fieldsOf(publicKey,`${PLACE}.publicKey`,["hint"]);
return typeof hint==="string"&&hint.length<=MAX_HINT?{kind:"key",hint}:json_fields_refuse(`${PLACE}.publicKey.hint`,"is not a short text")}function readCertificates(fields,version,limit){
const{certificate,x509CertificateChain:chain}=fields;if(certificate!==void 0&&chain!==void 0)json_fields_refuse(PLACE,"has a certificate and a chain");if(certificate!==
void 0)return[rawBytes(certificate,`${PLACE}.certificate`,"rawBytes")];if(chain===void 0)return json_fields_refuse(PLACE,"has no certificate");const place=`${PLACE}\
.x509CertificateChain`;if(version==="0.3")json_fields_refuse(place,"is not allowed in version 0.3");const list=listField(fieldsOf(chain,place,["certificates"]),
"certificates",place,limit);const bytes=list.map((item,index)=>rawBytes(item,`${place}.certificates[${index}]`,"rawBytes"));return isNonEmpty(bytes)?bytes:json_fields_refuse(
place,"is empty")}function readTimestamps(value,limit){if(value===void 0)return[];const place=`${PLACE}.timestampVerificationData`;const fields=fieldsOf(value,place,
["rfc3161Timestamps"]);return listField(fields,"rfc3161Timestamps",place,limit).map((item,index)=>rawBytes(item,`${place}.rfc3161Timestamps[${index}]`,"signedTi\
mestamp"))}function readLogEntry(value,place,version){const fields=fieldsOf(value,place,["logIndex","logId","kindVersion","integratedTime","inclusionPromise","i\
nclusionProof","canonicalizedBody"]);const{inclusionPromise:promise,inclusionProof:proof}=fields;if(version==="0.1"&&promise===void 0)json_fields_refuse(`${place}\
.inclusionPromise`,"is missing");if(version!=="0.1"&&proof===void 0)json_fields_refuse(`${place}.inclusionProof`,"is missing");const kind=fieldsOf(fields["kindV\
ersion"],`${place}.kindVersion`,["kind","version"]);const integratedTime=countField(fields,"integratedTime",place);return{logIndex:countField(fields,"logIndex",
place),logId:rawBytes(fields["logId"],`${place}.logId`,"keyId"),kind:textField(kind,"kind",`${place}.kindVersion`),kindVersion:textField(kind,"version",`${place}\
.kindVersion`),...integratedTime==="0"?{}:{integratedTime},...promise===void 0?{}:{inclusionPromise:rawBytes(promise,`${place}.inclusionPromise`,"signedEntryTim\
estamp")},...proof===void 0?{}:{inclusionProof:readProof(proof,`${place}.inclusionProof`,version)},body:bytesField(fields,"canonicalizedBody",place)}}function readProof(value,place,version){
const fields=fieldsOf(value,place,["logIndex","rootHash","treeSize","hashes","checkpoint"]);const{checkpoint}=fields;if(version!=="0.1"&&checkpoint===void 0)json_fields_refuse(
`${place}.checkpoint`,"is missing");const hashes=listField(fields,"hashes",place,63).map((hash,index)=>hashBytes(bytesField({hash},"hash",`${place}.hashes[${index}\
]`),`${place}.hashes[${index}]`));return{logIndex:countField(fields,"logIndex",place),treeSize:countField(fields,"treeSize",place),rootHash:hashBytes(bytesField(
fields,"rootHash",place),`${place}.rootHash`),hashes,...checkpoint===void 0?{}:{checkpoint:textField(fieldsOf(checkpoint,`${place}.checkpoint`,["envelope"]),"en\
velope",`${place}.checkpoint`)}}}const hashBytes=(bytes,place)=>bytes.length===32?bytes:json_fields_refuse(place,"is not a hash of 32 bytes");const rawBytes=(value,place,key)=>bytesField(
fieldsOf(value,place,[key]),key,place);;const BUNDLE_LIMITS={bytes:32*1024*1024,logEntries:32,timestamps:32,certificates:16};const VERSIONS=new Map([["applicati\
on/vnd.dev.sigstore.bundle+json;version=0.1","0.1"],["application/vnd.dev.sigstore.bundle+json;version=0.2","0.2"],["application/vnd.dev.sigstore.bundle+json;ve\
rsion=0.3","0.3"],["application/vnd.dev.sigstore.bundle.v0.3+json","0.3"]]);function decodeBundle(text){if(text.length>BUNDLE_LIMITS.bytes||formatUtf8(text).length>
BUNDLE_LIMITS.bytes){return malformed(`it is larger than ${BUNDLE_LIMITS.bytes} bytes`)}const json=parseJson(text);if(!json.ok){const{line,column,reason}=json.problem;
return malformed(`it is not strict JSON at line ${line}, column ${column}: ${reason}`)}try{const fields=fieldsOf(json.value,"bundle",TOP);const mediaType=textField(
fields,"mediaType","bundle");const version=VERSIONS.get(mediaType);if(version===void 0)return malformed(`its media type ${quoted(mediaType,100)} is not known`);
const material=readMaterial(fields["verificationMaterial"],version,BUNDLE_LIMITS);const content=bundle_content_readContent(fields["messageSignature"],fields["ds\
seEnvelope"]);return ok({mediaType,version,...material,content})}catch(error){if(!(error instanceof Malformed))throw error;return malformed(error.message)}}const TOP=[
"mediaType","verificationMaterial","messageSignature","dsseEnvelope"];const malformed=current=>failed(problem("integrity/bundle-malformed",{attempted:"read the \
bundle",current,desired:"it must be one Sigstore bundle of version 0.1 to 0.3 in canonical JSON"}));;function readBundleParts(text){const view=decodeBundle(text);
if(!view.ok)return failed(view.problem.current);const{mediaType,version,content,timestamps,signer,logEntries}=view.value;return ok({mediaType,version,content,timestamps,
signer:signer.kind==="key"?signer:{kind:"certificate",der:signer.certificates[0]},logEntries:logEntries.map(libraryForm)})}function libraryForm(entry){const{inclusionPromise:promise,
inclusionProof:proof}=entry;return{logIndex:entry.logIndex,logId:{keyId:buffer(entry.logId)},kindVersion:{kind:entry.kind,version:entry.kindVersion},integratedTime:entry.
integratedTime??"0",inclusionPromise:promise===void 0?void 0:{signedEntryTimestamp:buffer(promise)},inclusionProof:proof===void 0?void 0:{logIndex:proof.logIndex,
treeSize:proof.treeSize,rootHash:buffer(proof.rootHash),hashes:proof.hashes.map(buffer),checkpoint:proof.checkpoint===void 0?void 0:{envelope:proof.checkpoint}},
canonicalizedBody:buffer(entry.body)}}const buffer=bytes=>Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength);;function flawOfCheckpoint(entry,log){const proof=entry.
inclusionProof;if(proof===void 0)return void 0;const envelope=proof.checkpoint?.envelope??"";const split2=envelope.indexOf("\n\n");if(split2<0)return"its proof \
has no checkpoint";const[origin="",size="",root=""]=envelope.slice(0,split2).split("\n");const names=namesOf(log.baseURL);if(!names.some(name=>origin===name||origin.
startsWith(`${name} - `)))return"its checkpoint is of another log";const signers=envelope.slice(split2+2).split("\n").filter(line=>line!=="");if(!signers.every(
isSignatureLine))return"its checkpoint is malformed";if(!signers.some(line=>names.includes(line.split(" ")[1]??"")))return"its checkpoint is not signed by its l\
og";if(!/^(?:0|[1-9]\d{0,18})$/.test(size)||size!==proof.treeSize)return"its checkpoint is of another tree size";const hash=parseBase64(root);if(hash?.length!==
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
ith its entry from the log";const isIndex=text=>/^(?:0|[1-9]\d{0,18})$/.test(text);;const FACT_OIDS={issuer:8,buildSignerUri:9,buildSignerDigest:10,runnerEnvironment:11,
sourceRepositoryUri:12,sourceRepositoryDigest:13,sourceRepositoryRef:14,sourceRepositoryId:15,sourceRepositoryOwnerUri:16,sourceRepositoryOwnerId:17,buildConfigUri:18,
buildConfigDigest:19,buildTrigger:20,runInvocationUri:21,sourceRepositoryVisibility:22,deploymentEnvironment:23,tokenSubject:24};const FACT_OID_PREFIX="1.3.6.1.\
4.1.57264.1";const factOid=name=>`${FACT_OID_PREFIX}.${FACT_OIDS[name]}`;;const KEY_USAGE="2.5.29.15";const ALTERNATIVE_NAME="2.5.29.17";const BASIC_CONSTRAINTS="\
2.5.29.19";const EXTENDED_KEY_USAGE="2.5.29.37";const CODE_SIGNING="1.3.6.1.5.5.7.3.3";const UNDERSTOOD=new Set([KEY_USAGE,ALTERNATIVE_NAME,BASIC_CONSTRAINTS,EXTENDED_KEY_USAGE]);
function readSignerFacts(certificate){try{const flaw=flawOfPurpose(certificate);if(flaw!==void 0)return failed({kind:"malformed",reason:flaw});const name=readName(
certificate);if(typeof name==="string")return failed({kind:"ambiguous",reason:name});const facts=readFacts(certificate);const contradiction=contradictionIn(certificate,
facts);if(contradiction!==void 0)return failed({kind:"ambiguous",reason:contradiction});return ok({...name,facts,notBefore:certificate.notBefore.toISOString(),notAfter:certificate.
notAfter.toISOString()})}catch(error){if(!(error instanceof DerError))throw error;return failed({kind:"malformed",reason:error.message})}}function flawOfPurpose({
extensions}){for(const[oid,{critical}]of extensions){if(critical&&!UNDERSTOOD.has(oid))return`its critical extension ${oid} is not understood`}const constraints=extensions.
get(BASIC_CONSTRAINTS);if(constraints!==void 0){const[isAuthority]=readChildren(readDer(constraints.value),TAG.sequence);if(isAuthority!==void 0&&readBoolean(isAuthority))
return"it is the certificate of an authority, not of a signer"}const usage=extensions.get(KEY_USAGE);const bits=usage===void 0?void 0:readContent(readDer(usage.
value),TAG.bitString)[1];if(bits===void 0||(bits&128)===0)return"its key is not meant for signatures";if((bits&4)!==0)return"its key may sign certificates";const purposes=extensions.
get(EXTENDED_KEY_USAGE);const list=purposes===void 0?[]:readChildren(readDer(purposes.value),TAG.sequence);return list.map(readObjectIdentifier).includes(CODE_SIGNING)?
void 0:"it is not meant for code signing"}function readName({extensions}){const extension=extensions.get(ALTERNATIVE_NAME);if(extension===void 0)throw new DerError(
"it names no signer");const[name,...others]=readChildren(readDer(extension.value),TAG.sequence);if(name===void 0)throw new DerError("it names no signer");if(others.
length>0)return`it names ${others.length+1} signers`;if(name.tag===134)return{san:cleanText(name.content,"its name",true),sanKind:"uri"};if(name.tag===129)return{
san:cleanText(name.content,"its name",true),sanKind:"email"};const[type,holder]=readChildren(name,160);if(readObjectIdentifier(type)!==`${FACT_OID_PREFIX}.7`)throw new DerError(
"its name is of an unknown kind");const[text]=readChildren(holder,160);return{san:cleanText(readContent(text,TAG.utf8String),"its name",false),sanKind:"other"}}
function readFacts({extensions}){const facts={};for(const fact of Object.keys(FACT_OIDS)){const extension=extensions.get(factOid(fact));if(extension===void 0)continue;
const text=cleanText(readContent(readDer(extension.value),TAG.utf8String),`extension ${factOid(fact)}`,false);if(text!=="")facts[fact]=text}return facts}const SUCCESSORS=[
[1,"issuer",(old,now)=>old===now],[2,"buildTrigger",(old,now)=>old===now],[3,"sourceRepositoryDigest",(old,now)=>old===now],[5,"sourceRepositoryUri",(old,now)=>now.
endsWith(`/${old}`)&&/^https:\/\/[^/]+$/.test(now.slice(0,-old.length-1))],[6,"sourceRepositoryRef",(old,now)=>old===now]];function contradictionIn({extensions},facts){
for(const[number,fact,agrees]of SUCCESSORS){const oid=`${FACT_OID_PREFIX}.${number}`;const extension=extensions.get(oid);const now=facts[fact];if(extension===void 0||
now===void 0)continue;const old=cleanText(extension.value,`extension ${oid}`,false);if(!agrees(old,now))return`${oid} says ${displayText(old,80)}, but ${factOid(
fact)} says ${displayText(now,80)}`}return void 0}function cleanText(bytes,what,asciiOnly){const text=parseUtf8(bytes);if(text===void 0)throw new DerError(`${what}\
 is not UTF-8`);if(/[\u0000-\u001f\u007f]/.test(text))throw new DerError(`${what} has a control character`);if(asciiOnly&&!/^[\u0020-\u007e]+$/.test(text))throw new DerError(
`${what} is empty or not ASCII`);return text};function readSigner({signer},context){const{publicKey,material,strictness:strictness2}=context;if(signer.kind==="k\
ey")return keySigner(signer.hint,context);if(publicKey!==void 0){return refuse("integrity/certificate","it was made with a certificate","the configuration deman\
ds a managed key")}const certificate=parseCertificate(signer.der);if(!certificate.ok)return certificateRefusal(certificate.problem);const facts=readSignerFacts(
certificate.value);if(!facts.ok)return certificateRefusal(facts.problem);const key=(0,external_node_crypto_namespaceObject.createPublicKey)({key:Buffer.from(certificate.
value.publicKey),format:"der",type:"spki"});const held=new HeldCertificate(signer.der);return isIssuerNamed(held,material)?{key,verifier:signer.der,certificate:held,
facts:facts.value,strictness:strictness2,unlogged:false}:unknownIssuer(signer.der)}function keySigner(hint,context){const{publicKey,keys,strictness:strictness2}=context;
const found=keys.get(hint);const key=publicKey??found?.key;if(key===void 0){return refuse("integrity/certificate",hint===""?"it brings no certificate and names \
no key":`it was made with the key ${quoted(hint,100)}, which the configuration does not hold`,"its key must be given in the configuration, or it must bring a ce\
rtificate")}const own=publicKey===void 0?found:void 0;return{key,verifier:key.export({type:"spki",format:"der"}),facts:{san:hint,sanKind:"key",facts:{},notBefore:own?.
from??"",notAfter:own?.until??""},strictness:own===void 0?strictness2:context.strictnessOf(own),unlogged:own?.logged===false}}const isIssuerNamed=(leaf,{certificateAuthorities})=>certificateAuthorities.
some(({certChain})=>certChain.some(({subject})=>subject.equals(leaf.issuer)));const unknownIssuer=der=>refuse("integrity/certificate",`its certificate is from ${quoted(
new external_node_crypto_namespaceObject.X509Certificate(der).issuer.replaceAll("\n",", "))}, which the trusted root does not hold`,"an authority of the trusted\
 root must have issued it");const certificateRefusal=({kind,reason})=>kind==="ambiguous"?refuse("integrity/certificate-ambiguous",`of its certificate: ${reason}`,
"a certificate must say one thing of its signer"):refuse("integrity/certificate",`of its certificate: ${reason}`,"it must be a well-formed code-signing certific\
ate");;const last=new WeakMap;function rememberedSigner(parts,context){if(parts.signer.kind!=="certificate")return readSigner(parts,context);const{der}=parts.signer;
const known2=last.get(context);if(known2!==void 0&&Buffer.compare(known2.der,der)===0)return known2.signer;const signer=readSigner(parts,context);last.set(context,
{der:Uint8Array.from(der),signer});return signer};const IN_TOTO_PAYLOAD_TYPE="application/vnd.in-toto+json";function formatPreAuthentication(payloadType,payload){
const type=formatUtf8(payloadType);const head=formatUtf8(`DSSEv1 ${type.length} `);const middle=formatUtf8(` ${payload.length} `);const bytes=new Uint8Array(head.
length+type.length+middle.length+payload.length);bytes.set(head,0);bytes.set(type,head.length);bytes.set(middle,head.length+type.length);bytes.set(payload,head.
length+type.length+middle.length);return bytes};const U32_MASK64=(()=>BigInt(2**32-1))();const _32n=BigInt(32);function fromBig(n,le=false){if(le)return{h:Number(
n&U32_MASK64),l:Number(n>>_32n&U32_MASK64)};return{h:Number(n>>_32n&U32_MASK64)|0,l:Number(n&U32_MASK64)|0}}function split(lst,le=false){const len=lst.length;let Ah=new Uint32Array(
len);let Al=new Uint32Array(len);for(let i=0;i<len;i++){const{h,l}=fromBig(lst[i],le);[Ah[i],Al[i]]=[h,l]}return[Ah,Al]}const toBig=(h,l)=>BigInt(h>>>0)<<_32n|BigInt(
l>>>0);const fromNumH=n=>n/2**32|0;const fromNumL=n=>n>>>0;function setU64FromNum(view,byteOffset,n,isLE2){const h=fromNumH(n);const l=fromNumL(n);view.setUint32(
byteOffset,isLE2?l:h,isLE2);view.setUint32(byteOffset+4,isLE2?h:l,isLE2)}const shrSH=(h,_l,s)=>h>>>s;const shrSL=(h,l,s)=>h<<32-s|l>>>s;const rotrSH=(h,l,s)=>h>>>
s|l<<32-s;const rotrSL=(h,l,s)=>h<<32-s|l>>>s;const rotrBH=(h,l,s)=>h<<64-s|l>>>s-32;const rotrBL=(h,l,s)=>h>>>s-32|l<<64-s;const rotr32H=(_h,l)=>l;const rotr32L=(h,_l)=>h;
function add(Ah,Al,Bh,Bl){const l=(Al>>>0)+(Bl>>>0);return{h:Ah+Bh+(l/2**32|0)|0,l:l|0}}const add3L=(Al,Bl,Cl)=>(Al>>>0)+(Bl>>>0)+(Cl>>>0);const add3H=(low,Ah,Bh,Ch)=>Ah+
Bh+Ch+(low/2**32|0)|0;const add4L=(Al,Bl,Cl,Dl)=>(Al>>>0)+(Bl>>>0)+(Cl>>>0)+(Dl>>>0);const add4H=(low,Ah,Bh,Ch,Dh)=>Ah+Bh+Ch+Dh+(low/2**32|0)|0;const add5L=(Al,Bl,Cl,Dl,El)=>(Al>>>
0)+(Bl>>>0)+(Cl>>>0)+(Dl>>>0)+(El>>>0);const add5H=(low,Ah,Bh,Ch,Dh,Eh)=>Ah+Bh+Ch+Dh+Eh+(low/2**32|0)|0;;function isBytes(a){return a instanceof Uint8Array||ArrayBuffer.
isView(a)&&a.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in a&&a.BYTES_PER_ELEMENT===1}const atitle=title=>title?`"${title}" `:"";function anumber(n,title=""){
if(typeof n!=="number")throw new TypeError(atitle(title)+"expected number, got "+typeof n);if(!Number.isSafeInteger(n)||n<0)throw new RangeError(atitle(title)+"\
expected integer >= 0, got "+n);return n}function abool(value,title=""){if(typeof value!=="boolean")throw new TypeError(atitle(title)+"expected boolean, got typ\
e="+typeof value);return value}function abytes(value,length,title=""){if(isBytes(value)&&(length===void 0||value.length===length))return value;if(length!==void 0)
anumber(length,"length");const bytes=isBytes(value);const ofLen=length!==void 0?` of length ${length}`:"";const got=bytes?`length=${value.length}`:`type=${typeof value}`;
const message=atitle(title)+"expected Uint8Array"+ofLen+", got "+got;if(!bytes)throw new TypeError(message);throw new RangeError(message)}function copyBytes(bytes){
return Uint8Array.from(abytes(bytes))}function ahash(h){if(typeof h!=="function"||typeof h.create!=="function")throw new TypeError("expected hash wrapped by uti\
ls.createHasher");anumber(h.outputLen);anumber(h.blockLen);if(h.outputLen<1||h.blockLen<1)throw new Error("hash blockLen / outputLen must be >= 1")}const aobject=(value,label)=>{
if(value===null||typeof value!=="object"||Array.isArray(value))throw new TypeError((label==="object"?"":`"${label}" `)+"expected object, got type="+typeof value)};
const aopts=(value,label)=>{aobject(value,label);const proto=Object.getPrototypeOf(value);if(proto!==Object.prototype&&proto!==null)throw new TypeError(`"${label}\
" expected plain object`);if(Object.hasOwn(value,"__proto__"))throw new TypeError(`"${label}.__proto__" is not allowed`)};function aexists(instance,checkFinished=true){
if(instance.destroyed)throw new Error("hash was destroyed");if(checkFinished&&instance.finished)throw new Error("digest() was already called")}function aoutput(out,instance){
abytes(out,void 0,"output");const min=instance.outputLen;if(!(out.length>=min)){throw new RangeError('"output" expected length >= '+min)}}function u8(arr){return new Uint8Array(
arr.buffer,arr.byteOffset,arr.byteLength)}function u32(arr){return new Uint32Array(arr.buffer,arr.byteOffset,Math.floor(arr.byteLength/4))}function clean(...arrays){
for(let i=0;i<arrays.length;i++){arrays[i].fill(0)}}function createView(arr){return new DataView(arr.buffer,arr.byteOffset,arr.byteLength)}function rotr(word,shift){
return word<<32-shift|word>>>shift}function rotl(word,shift){return word<<shift|word>>>32-shift>>>0}const isLE=null;function byteSwap(word){return word<<24&4278190080|
word<<8&16711680|word>>>8&65280|word>>>24&255}const swap8IfBE=null;function byteSwap32(arr){for(let i=0;i<arr.length;i++){arr[i]=byteSwap(arr[i])}return arr}const swap32IfBE=null;
const hasHexBuiltin=(()=>typeof Uint8Array.from([]).toHex==="function"&&typeof Uint8Array.fromHex==="function")();const hexes=Array.from({length:256},(_,i)=>i.toString(
16).padStart(2,"0"));function bytesToHex(bytes){abytes(bytes);if(hasHexBuiltin)return bytes.toHex();let hex="";for(let i=0;i<bytes.length;i++){hex+=hexes[bytes[i]]}
return hex}function asciiToBase16(ch){return ch>=48&&ch<=57?ch-48:ch>=65&&ch<=70?ch-(65-10):ch>=97&&ch<=102?ch-(97-10):void 0}function hexToBytes(hex){if(typeof hex!==
"string")throw new TypeError("hex string expected, got "+typeof hex);if(hasHexBuiltin){try{return Uint8Array.fromHex(hex)}catch(error){if(error instanceof SyntaxError)
throw new RangeError(error.message);throw error}}const hl=hex.length;const al=hl/2;if(hl%2)throw new RangeError("hex string expected, got unpadded hex of length\
 "+hl);const array=new Uint8Array(al);for(let ai=0,hi=0;ai<al;ai++,hi+=2){const n1=asciiToBase16(hex.charCodeAt(hi));const n2=asciiToBase16(hex.charCodeAt(hi+1));
if(n1===void 0||n2===void 0){const char=hex[hi]+hex[hi+1];throw new RangeError('hex string expected, got non-hex character "'+char+'" at index '+hi)}array[ai]=n1*
16+n2}return array}function nextTick(onReject){const host=globalThis;if(typeof host.scheduler?.yield==="function"){const promise=host.scheduler.yield();if(onReject)
promise.catch(onReject);return promise}return new Promise(resolve=>host.setTimeout(resolve,0))}async function asyncLoop(iters,tick,cb,onReject){anumber(iters,"i\
ters");anumber(tick,"tick");if(typeof cb!=="function")throw new TypeError("callback must be a function");let ts=Date.now();for(let i=0;i<iters;i++){cb(i);const diff=Date.
now()-ts;if(diff>=0&&diff<tick)continue;await nextTick(onReject);ts=Date.now()}}function utf8ToBytes(str){if(typeof str!=="string")throw new TypeError("string e\
xpected");const encoded=new TextEncoder().encode(str);try{return new Uint8Array(encoded)}finally{clean(encoded)}}function kdfInputToBytes(data,errorTitle=""){if(typeof data===
"string")return utf8ToBytes(data);return abytes(data,void 0,errorTitle)}function concatBytes(...arrays){let sum=0;for(let i=0;i<arrays.length;i++){const a=arrays[i];
abytes(a);sum+=a.length}const res=new Uint8Array(sum);for(let i=0,pad=0;i<arrays.length;i++){const a=arrays[i];res.set(a,pad);pad+=a.length}return res}const validateObject=(object,fields={},optFields={},title="\
object")=>{aobject(object,title);aobject(fields,"fields");aobject(optFields,"optFields");function checkField(fieldName,expectedType,isOpt){const label=title==="\
object"?`param "${String(fieldName)}"`:`"${title}.${String(fieldName)}"`;const val=object[fieldName];if(!Object.hasOwn(object,fieldName)&&(isOpt?val!==void 0:expectedType!==
"function")){throw new TypeError(`${label} is invalid: expected own property`)}if(isOpt&&val===void 0)return;const current=typeof val;if(current!==expectedType||
val===null)throw new TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`)}const iter=(f,isOpt)=>Object.entries(f).forEach(([k,v])=>checkField(
k,v,isOpt));iter(fields,false);iter(optFields,true)};function checkOpts(defaults,opts,title="opts"){aopts(defaults,"defaults");if(opts!==void 0)aopts(opts,title);
const merged=Object.assign(Object.create(null),defaults,opts);return merged}function utils_createHasher(hashCons,info={}){if(typeof hashCons!=="function")throw new TypeError(
'"hashCons" expected function, got type='+typeof hashCons);info=checkOpts({},info,"info");const hashC=(msg,opts)=>hashCons(opts).update(msg).digest();const tmp=hashCons(
void 0);hashC.outputLen=tmp.outputLen;hashC.blockLen=tmp.blockLen;hashC.canXOF=tmp.canXOF;hashC.create=opts=>hashCons(opts);Object.assign(hashC,info);return Object.
freeze(hashC)}function randomBytes(bytesLength=32){anumber(bytesLength,"bytesLength");const cr=typeof globalThis==="object"?globalThis.crypto:null;if(typeof cr?.
getRandomValues!=="function")throw new Error("crypto.getRandomValues must be defined");if(bytesLength>65536)throw new RangeError(`"bytesLength" expected <= 6553\
6, got ${bytesLength}`);return cr.getRandomValues(new Uint8Array(bytesLength))}const utils_oidNist=suffix=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,suffix])});
;function Chi(a,b,c){return a&b^~a&c}function Maj(a,b,c){return a&b^a&c^b&c}class HashMD{blockLen;outputLen;canXOF=false;padOffset;isLE;buffer;view;finished=false;length=0;pos=0;destroyed=false;constructor(blockLen,outputLen,padOffset,isLE2){
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
ceil(bits/W);let acc=this.ZERO;for(let window2=windows-1;window2>=0;window2--){if(window2!==windows-1)for(let d=0;d<W;d++)acc=acc.double();const digit=Number(n>>
BigInt(window2*W)&mask);let sel=table[0];for(let i=1;i<size;i++)sel=i===digit?table[i]:sel;acc=acc.add(sel)}return{p:acc,f:acc}}shouldBlind(point,cofactor){if(this.
randomBytes===void 0)return false;if(cofactor===curve_1n)return true;if(point!==this.BASE)return false;if(this.baseCanBeBlinded===void 0)this.baseCanBeBlinded=this.
mulUnsafe(this.BASE,this.Point.Fn.ORDER).is0();return this.baseCanBeBlinded}mulSecret(point,scalar,cofactor,transform){return this.shouldBlind(point,cofactor)?this.
mulCTBlinded(point,scalar,transform):this.mulCT(point,scalar,transform)}mulUnsafe(point,scalar,transform){this.assertPoint(point);if(!isPosBig(scalar))throw new Error(
"invalid scalar");const W=getWindowSize(point);if(W===1||scalar>=this.Point.Fn.ORDER)return mulAddUnsafe(this.Point,[point],[scalar],true);const precomputes=this.
getWnafPrecomputes(W,point,this.bits,transform);return this.wnafCachedCT(precomputes,scalar).p}setWindowSize(point,W){this.assertPoint(point);validateW(W,this.bits);
const windows=Math.ceil((this.bits+BLIND_BITS)/W)+1;validateTableBytes(windows*2**(W-1),this.Point.Fp.BYTES);pointWindowSizes.set(point,W);this.wnafPrecomputes.
delete(point)}hasWindowSize(point){return getWindowSize(point)!==1}}function mulAddUnsafe(c,points,scalars,allowOversized=false){validatePointCons(c);validateMSMPoints(
points,c);utils_abool(allowOversized,"allowOversized");validateMSMScalars(scalars,c.Fn,allowOversized?c.Fn.ORDER**curve_4n:void 0);if(points.length!==scalars.length)
throw new Error("arrays of points and scalars must have equal length");const tables=points.map(p=>oddMultiples(p,4));const digits=scalars.map(n=>wnafDigits(n,4));
return wnafWalk(c.ZERO,tables,digits)}function pippenger(c,points,scalars){validatePointCons(c);const fieldN=c.Fn;validateMSMPoints(points,c);validateMSMScalars(
scalars,fieldN);const plength=points.length;const slength=scalars.length;if(plength!==slength)throw new Error("arrays of points and scalars must have equal leng\
th");const zero=c.ZERO;if(plength===0)return zero;const wbits=bitLen(BigInt(plength));let windowSize=1;if(wbits>12)windowSize=wbits-3;else if(wbits>4)windowSize=
wbits-2;else if(wbits>0)windowSize=2;const MASK=bitMask(windowSize);const buckets=new Array(Number(MASK)+1).fill(zero);const lastBits=Math.floor((fieldN.BITS-1)/
windowSize)*windowSize;let sum=zero;for(let i=lastBits;i>=0;i-=windowSize){buckets.fill(zero);for(let j=0;j<slength;j++){const scalar=scalars[j];const wbits2=Number(
scalar>>BigInt(i)&MASK);buckets[wbits2]=buckets[wbits2].add(points[j])}let resI=zero;for(let j=buckets.length-1,sumI=zero;j>0;j--){sumI=sumI.add(buckets[j]);resI=
resI.add(sumI)}sum=sum.add(resI);if(i!==0)for(let j=0;j<windowSize;j++)sum=sum.double()}return sum}function interleavedMSMUnsafe(c,points,windowSize){validatePointCons(
c);const fieldN=c.Fn;validateW(windowSize,fieldN.BITS,2);validateMSMPoints(points,c);validateTableBytes(points.length*2**(windowSize-2),c.Fp.BYTES);const tables=points.
map(p=>oddMultiples(p,2**(windowSize-2)));return scalars=>{validateMSMScalars(scalars,fieldN);if(scalars.length>points.length)throw new Error("array of scalars \
must not be larger than array of points");return wnafWalk(c.ZERO,tables,scalars.map(n=>wnafDigits(n,windowSize)))}}function createField(order,field,isLE2){if(field){
if(field.ORDER!==order)throw new Error("Field.ORDER must match order: Fp == p, Fn == n");validateField(field);return field}else{return Field(order,{isLE:isLE2})}}
function createCurveFields(type,CURVE,curveOpts={},FpFnLE){if(type!=="weierstrass"&&type!=="edwards")throw new Error('expected curve type "weierstrass" or "edwa\
rds"');if(FpFnLE===void 0)FpFnLE=type==="edwards";if(!CURVE||typeof CURVE!=="object")throw new Error(`expected valid ${type} CURVE object`);utils_validateObject(
curveOpts);for(const p of["p","n","h"]){const val=CURVE[p];if(!(isPosBig(val)&&val!==curve_0n))throw new Error(`CURVE.${p} must be positive bigint`)}const Fp=createField(
CURVE.p,curveOpts.Fp,FpFnLE);const Fn=createField(CURVE.n,curveOpts.Fn,FpFnLE);const _b=type==="weierstrass"?"b":"d";const params=["Gx","Gy","a",_b];for(const p of params){
if(!Fp.isValid(CURVE[p]))throw new Error(`CURVE.${p} must be valid field element of CURVE.Fp`)}CURVE=Object.freeze(Object.assign({},CURVE));return{CURVE,Fp,Fn}}
function createKeygen(randomSecretKey,getPublicKey){return function keygen(seed){const secretKey=randomSecretKey(seed);return{secretKey,publicKey:getPublicKey(secretKey)}}}
;const der_0n=BigInt(0);class DERErr extends Error{constructor(m=""){super(m)}}const _DER={Err:DERErr,_tlv:{encode:(tag,data)=>{const{Err:E}=_DER;asafenumber(tag,
"tag");if(tag<0||tag>255)throw new E("tlv.encode: wrong tag");astring(data,"data");if(data.length&1)throw new E("tlv.encode: unpadded data");const dataLen=data.
length/2;const len=numberToHexUnpadded(dataLen);if(len.length/2&128)throw new E("tlv.encode: long form length too big");const lenLen=dataLen>127?numberToHexUnpadded(
len.length/2|128):"";const t=numberToHexUnpadded(tag);return t+lenLen+len+data},decode(tag,data){const{Err:E}=_DER;data=utils_abytes(data,void 0,"DER data");let pos=0;
if(tag<0||tag>255)throw new E("tlv.decode: wrong tag");if(data.length<2||data[pos++]!==tag)throw new E("tlv.decode: wrong tlv");const first=data[pos++];const isLong=!!(first&
128);let length=0;if(!isLong)length=first;else{const lenLen=first&127;if(!lenLen)throw new E("tlv.decode(long): indefinite length not supported");if(lenLen>4)throw new E(
"tlv.decode(long): byte length is too big");const lengthBytes=data.subarray(pos,pos+lenLen);if(lengthBytes.length!==lenLen)throw new E("tlv.decode: length bytes\
 not complete");if(lengthBytes[0]===0)throw new E("tlv.decode(long): zero leftmost byte");for(const b of lengthBytes)length=length<<8|b;pos+=lenLen;if(length<128)
throw new E("tlv.decode(long): not minimal encoding")}const v=data.subarray(pos,pos+length);if(v.length!==length)throw new E("tlv.decode: wrong value length");return{
v,l:data.subarray(pos+length)}}},_int:{encode(num){const{Err:E}=_DER;abignumber(num);if(num<der_0n)throw new E("integer: negative integers are not allowed");let hex=numberToHexUnpadded(
num);if(Number.parseInt(hex[0],16)&8)hex="00"+hex;if(hex.length&1)throw new E("unexpected DER parsing assertion: unpadded hex");return hex},decode(data){const{Err:E}=_DER;
if(data.length<1)throw new E("invalid signature integer: empty");if(data[0]&128)throw new E("invalid signature integer: negative");if(data.length>1&&data[0]===0&&
!(data[1]&128))throw new E("invalid signature integer: unnecessary leading zero");return bytesToNumberBE(data)}},toSig(bytes,maxScalarBytes){const{Err:E,_int:int,
_tlv:tlv}=_DER;if(maxScalarBytes!==void 0){asafenumber(maxScalarBytes,"maxScalarBytes");if(maxScalarBytes<1)throw new E("invalid signature: maxScalarBytes must \
be positive")}const data=utils_abytes(bytes,void 0,"signature");const{v:seqBytes,l:seqLeftBytes}=tlv.decode(48,data);if(seqLeftBytes.length)throw new E("invalid\
 signature: left bytes after parsing");const{v:rBytes,l:rLeftBytes}=tlv.decode(2,seqBytes);const{v:sBytes,l:sLeftBytes}=tlv.decode(2,rLeftBytes);if(sLeftBytes.length)
throw new E("invalid signature: left bytes after parsing");if(maxScalarBytes!==void 0&&(rBytes.length>maxScalarBytes||sBytes.length>maxScalarBytes))throw new E(
"invalid signature: integer too large");return{r:int.decode(rBytes),s:int.decode(sBytes)}},hexFromSig(sig){const{_tlv:tlv,_int:int}=_DER;utils_validateObject(sig,
{r:"bigint",s:"bigint"},{},"sig");const rs=tlv.encode(2,int.encode(sig.r));const ss=tlv.encode(2,int.encode(sig.s));const seq=rs+ss;return tlv.encode(48,seq)}};
const DER=(()=>{Object.freeze(_DER._tlv);Object.freeze(_DER._int);return Object.freeze(_DER)})();;const divNearest=(num,den)=>(num+(num>=0?den:-den)/weierstrass_2n)/
den;function _splitEndoScalar(k,basis,n){aInRange("scalar",k,weierstrass_0n,n);const[[a1,b1],[a2,b2]]=basis;const c1=divNearest(b2*k,n);const c2=divNearest(-b1*
k,n);let k1=k-c1*a1-c2*a2;let k2=-c1*b1-c2*b2;const k1neg=k1<weierstrass_0n;const k2neg=k2<weierstrass_0n;if(k1neg)k1=-k1;if(k2neg)k2=-k2;const MAX_NUM=utils_bitMask(
Math.ceil(utils_bitLen(n)/2))+weierstrass_1n;if(k1<weierstrass_0n||k1>=MAX_NUM||k2<weierstrass_0n||k2>=MAX_NUM){throw new Error("splitScalar (endomorphism): fai\
led for k")}return{k1neg,k1,k2neg,k2}}function validateSigFormat(format){if(!["compact","recovered","der"].includes(format))throw new Error('Signature format mu\
st be "compact", "recovered", or "der"');return format}function validateSigOpts(opts,def){utils_validateObject(opts);const optsn={};for(let optName of Object.keys(
def)){optsn[optName]=opts[optName]===void 0?def[optName]:opts[optName]}utils_abool(optsn.lowS,"lowS");utils_abool(optsn.prehash,"prehash");if(optsn.format!==void 0)
validateSigFormat(optsn.format);return optsn}const weierstrass_0n=BigInt(0),weierstrass_1n=BigInt(1),weierstrass_2n=BigInt(2),weierstrass_3n=BigInt(3),weierstrass_4n=BigInt(
4);function weierstrass_weierstrass(params,extraOpts={}){const validated=createCurveFields("weierstrass",params,extraOpts);const Fp=validated.Fp;const Fn=validated.
Fn;let CURVE=validated.CURVE;const{h:cofactor,n:CURVE_ORDER}=CURVE;utils_validateObject(extraOpts,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"\
function",fromBytes:"function",toBytes:"function",endo:"object",randomBytes:"function"});const{endo:endoOpts,allowInfinityPoint,clearCofactor,isTorsionFree,fromBytes,
toBytes}=extraOpts;const randomBytes2=extraOpts.randomBytes===void 0?utils_randomBytes:extraOpts.randomBytes;if(endoOpts){if(!Fp.is0(CURVE.a)||typeof endoOpts.beta!==
"bigint"||!Array.isArray(endoOpts.basises)){throw new Error('invalid endo: expected "beta": bigint and "basises": array')}}const endo=endoOpts?{beta:endoOpts.beta,
basises:endoOpts.basises.map(basis=>[...basis])}:void 0;const lengths=getWLengths(Fp,Fn);function assertCompressionIsSupported(){if(!Fp.isOdd)throw new Error("c\
ompression is not supported: Field does not have .isOdd()")}function pointToBytes(_c,point,isCompressed){if(point.is0()){if(!allowInfinityPoint)throw new Error(
"bad point: ZERO");return Uint8Array.of(0)}const{x,y}=point.toAffine();const bx=Fp.toBytes(x);utils_abool(isCompressed,"isCompressed");if(isCompressed){assertCompressionIsSupported();
const hasEvenY=!Fp.isOdd(y);return utils_concatBytes(pprefix(hasEvenY),bx)}else{return utils_concatBytes(Uint8Array.of(4),bx,Fp.toBytes(y))}}function pointFromBytes(bytes){
utils_abytes(bytes,void 0,"Point");const{publicKey:comp,publicKeyUncompressed:uncomp}=lengths;const length=bytes.length;const head=bytes[0];const tail=bytes.subarray(
1);if(allowInfinityPoint&&length===1&&head===0)return{x:Fp.ZERO,y:Fp.ZERO};if(length===comp&&(head===2||head===3)){const x=Fp.fromBytes(tail);if(!Fp.isValid(x))
throw new Error("bad point: is not on curve, wrong x");const y2=weierstrassEquation(x);let y;try{y=Fp.sqrt(y2)}catch(sqrtError){const err=sqrtError instanceof Error?
": "+sqrtError.message:"";throw new Error("bad point: is not on curve, sqrt error"+err)}assertCompressionIsSupported();const evenY=Fp.isOdd(y);const evenH=(head&
1)===1;if(evenH!==evenY)y=Fp.neg(y);return{x,y}}else if(length===uncomp&&head===4){const L=Fp.BYTES;const x=Fp.fromBytes(tail.subarray(0,L));const y=Fp.fromBytes(
tail.subarray(L,L*2));if(!isValidXY(x,y))throw new Error("bad point: is not on curve");return{x,y}}else{throw new Error(`bad point: got length ${length}, expect\
ed compressed=${comp} or uncompressed=${uncomp}`)}}const encodePoint=toBytes===void 0?pointToBytes:toBytes;const decodePoint=fromBytes===void 0?pointFromBytes:fromBytes;
const b3=Fp.mul(CURVE.b,weierstrass_3n);const mulA=Fp.is0(CURVE.a)?_=>Fp.ZERO:x=>Fp.mul(CURVE.a,x);function weierstrassEquation(x){const x2=Fp.sqr(x);const x3=Fp.
mul(x2,x);return Fp.add(Fp.add(x3,Fp.mul(x,CURVE.a)),CURVE.b)}function isValidXY(x,y){const left=Fp.sqr(y);const right=weierstrassEquation(x);return Fp.eql(left,
right)}if(!isValidXY(CURVE.Gx,CURVE.Gy))throw new Error("bad curve params: generator point");const _4a3=Fp.mul(Fp.pow(CURVE.a,weierstrass_3n),weierstrass_4n);const _27b2=Fp.
mul(Fp.sqr(CURVE.b),BigInt(27));if(Fp.is0(Fp.add(_4a3,_27b2)))throw new Error("bad curve params: a or b");function acoord(title,n,banZero=false){if(!Fp.isValid(
n)||banZero&&Fp.is0(n))throw new Error(`bad point coordinate ${title}`);return typeof n==="object"&&n!==null?Fp.create(n):n}function aprjpoint(other){if(!(other instanceof
Point))throw new Error("Weierstrass Point expected")}function splitEndoScalarN(k){if(!endo||!endo.basises)throw new Error("no endo");return _splitEndoScalar(k,endo.
basises,Fn.ORDER)}function pushWnafPair(points,scalars,p,k){if(!Fn.isValid(k))throw new RangeError("invalid scalar: out of range");if(endo){const{k1neg,k1,k2neg,
k2}=splitEndoScalarN(k);const psi=new Point(Fp.mul(p.X,endo.beta),p.Y,p.Z);points.push(k1neg?p.negate():p,k2neg?psi.negate():psi);scalars.push(k1,k2)}else{points.
push(p);scalars.push(k)}}const validityCache=new WeakSet;class Point{static BASE=new Point(CURVE.Gx,CURVE.Gy,Fp.ONE);static ZERO=new Point(Fp.ZERO,Fp.ONE,Fp.ZERO);static Fp=Fp;static Fn=Fn;X;Y;Z;constructor(X,Y,Z){
this.X=acoord("x",X);this.Y=acoord("y",Y,true);this.Z=acoord("z",Z);Object.freeze(this)}static CURVE(){return CURVE}static fromAffine(p){const{x,y}=p||{};if(!p||
!Fp.isValid(x)||!Fp.isValid(y))throw new Error("invalid affine point");if(p instanceof Point)throw new Error("projective point not allowed");if(Fp.is0(x)&&Fp.is0(
y))return Point.ZERO;return new Point(x,y,Fp.ONE)}static fromBytes(bytes){const P=Point.fromAffine(decodePoint(utils_abytes(bytes,void 0,"point")));P.assertValidity();
return P}static fromHex(hex){return Point.fromBytes(utils_hexToBytes(hex))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(windowSize=6,isLazy=true){
wnaf.setWindowSize(this,windowSize);if(!isLazy)this.multiply(weierstrass_3n);return this}assertValidity(){const p=this;if(p.is0()){if(allowInfinityPoint&&Fp.is0(
p.X)&&Fp.eql(p.Y,Fp.ONE)&&Fp.is0(p.Z))return;throw new Error("bad point: ZERO")}if(validityCache.has(p))return;const{x,y}=p.toAffine();if(!Fp.isValid(x)||!Fp.isValid(
y))throw new Error("bad point: x or y not field elements");if(!isValidXY(x,y))throw new Error("bad point: equation left != right");if(!p.isTorsionFree())throw new Error(
"bad point: not in prime-order subgroup");validityCache.add(p)}hasEvenY(){const{y}=this.toAffine();if(!Fp.isOdd)throw new Error("Field doesn't support isOdd");return!Fp.
isOdd(y)}equals(other){aprjpoint(other);const{X:X1,Y:Y1,Z:Z1}=this;const{X:X2,Y:Y2,Z:Z2}=other;const U1=Fp.eql(Fp.mul(X1,Z2),Fp.mul(X2,Z1));const U2=Fp.eql(Fp.mul(
Y1,Z2),Fp.mul(Y2,Z1));return U1&&U2}negate(){return new Point(this.X,Fp.neg(this.Y),this.Z)}double(){const{X:X1,Y:Y1,Z:Z1}=this;let X3=Fp.ZERO,Y3=Fp.ZERO,Z3=Fp.
ZERO;let t0=Fp.mul(X1,X1);let t1=Fp.mul(Y1,Y1);let t2=Fp.mul(Z1,Z1);let t3=Fp.mul(X1,Y1);t3=Fp.add(t3,t3);Z3=Fp.mul(X1,Z1);Z3=Fp.add(Z3,Z3);X3=mulA(Z3);Y3=Fp.mul(
b3,t2);Y3=Fp.add(X3,Y3);X3=Fp.sub(t1,Y3);Y3=Fp.add(t1,Y3);Y3=Fp.mul(X3,Y3);X3=Fp.mul(t3,X3);Z3=Fp.mul(b3,Z3);t2=mulA(t2);t3=Fp.sub(t0,t2);t3=mulA(t3);t3=Fp.add(
t3,Z3);Z3=Fp.add(t0,t0);t0=Fp.add(Z3,t0);t0=Fp.add(t0,t2);t0=Fp.mul(t0,t3);Y3=Fp.add(Y3,t0);t2=Fp.mul(Y1,Z1);t2=Fp.add(t2,t2);t0=Fp.mul(t2,t3);X3=Fp.sub(X3,t0);
Z3=Fp.mul(t2,t1);Z3=Fp.add(Z3,Z3);Z3=Fp.add(Z3,Z3);return new Point(X3,Y3,Z3)}add(other){aprjpoint(other);const{X:X1,Y:Y1,Z:Z1}=this;const{X:X2,Y:Y2,Z:Z2}=other;
let X3=Fp.ZERO,Y3=Fp.ZERO,Z3=Fp.ZERO;let t0=Fp.mul(X1,X2);let t1=Fp.mul(Y1,Y2);let t2=Fp.mul(Z1,Z2);let t3=Fp.add(X1,Y1);let t4=Fp.add(X2,Y2);t3=Fp.mul(t3,t4);t4=
Fp.add(t0,t1);t3=Fp.sub(t3,t4);t4=Fp.add(X1,Z1);let t5=Fp.add(X2,Z2);t4=Fp.mul(t4,t5);t5=Fp.add(t0,t2);t4=Fp.sub(t4,t5);t5=Fp.add(Y1,Z1);X3=Fp.add(Y2,Z2);t5=Fp.
mul(t5,X3);X3=Fp.add(t1,t2);t5=Fp.sub(t5,X3);Z3=mulA(t4);X3=Fp.mul(b3,t2);Z3=Fp.add(X3,Z3);X3=Fp.sub(t1,Z3);Z3=Fp.add(t1,Z3);Y3=Fp.mul(X3,Z3);t1=Fp.add(t0,t0);t1=
Fp.add(t1,t0);t2=mulA(t2);t4=Fp.mul(b3,t4);t1=Fp.add(t1,t2);t2=Fp.sub(t0,t2);t2=mulA(t2);t4=Fp.add(t4,t2);t0=Fp.mul(t1,t4);Y3=Fp.add(Y3,t0);t0=Fp.mul(t5,t4);X3=
Fp.mul(t3,X3);X3=Fp.sub(X3,t0);t0=Fp.mul(t3,t1);Z3=Fp.mul(t5,Z3);Z3=Fp.add(Z3,t0);return new Point(X3,Y3,Z3)}subtract(other){aprjpoint(other);return this.add(other.
negate())}is0(){return this.equals(Point.ZERO)}multiply(scalar){if(!Fn.isValidNot0(scalar))throw new RangeError("invalid scalar: out of range");const{p,f}=wnaf.
mulSecret(this,scalar,cofactor,normalize);return normalize([p,f])[0]}multiplyUnsafe(scalar){const p=this;const sc=scalar;if(!Fn.isValid(sc))throw new RangeError(
"invalid scalar: out of range");if(sc===weierstrass_0n||p.is0())return Point.ZERO;if(sc===weierstrass_1n)return p;if(wnaf.hasWindowSize(this))return wnaf.mulUnsafe(
p,sc,normalize);const points=[];const scalars=[];pushWnafPair(points,scalars,p,sc);return mulAddUnsafe(Point,points,scalars)}mulAddUnsafe(a,other,b){aprjpoint(other);
const points=[];const scalars=[];pushWnafPair(points,scalars,this,a);pushWnafPair(points,scalars,other,b);return mulAddUnsafe(Point,points,scalars)}toAffine(invertedZ){
const p=this;let iz=invertedZ;if(iz!=null&&!Fp.isValid(iz))throw new RangeError('"invertedZ" expected valid field element');const{X,Y,Z}=p;if(Fp.eql(Z,Fp.ONE))return{
x:X,y:Y};const is0=p.is0();if(iz==null)iz=is0?Fp.ONE:Fp.inv(Z);const x=Fp.mul(X,iz);const y=Fp.mul(Y,iz);const zz=Fp.mul(Z,iz);if(is0)return{x:Fp.ZERO,y:Fp.ZERO};
if(!Fp.eql(zz,Fp.ONE))throw new Error("invZ was invalid");return{x,y}}isTorsionFree(){if(cofactor===weierstrass_1n)return true;if(isTorsionFree)return isTorsionFree(
Point,this);return wnaf.mulUnsafe(this,CURVE_ORDER).is0()}clearCofactor(){if(cofactor===weierstrass_1n)return this;if(clearCofactor)return clearCofactor(Point,this);
return this.multiplyUnsafe(cofactor)}isSmallOrder(){if(cofactor===weierstrass_1n)return this.is0();return this.clearCofactor().is0()}toBytes(isCompressed=true){
utils_abool(isCompressed,"isCompressed");this.assertValidity();return encodePoint(Point,this,isCompressed)}toHex(isCompressed=true){return utils_bytesToHex(this.
toBytes(isCompressed))}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}>`}}const normalize=points=>normalizeZ(Point,points);const wnaf=new ScalarMultiplier(
Point,randomBytes2);if(wnaf.bits>=6)Point.BASE.precompute(6);Object.freeze(Point.prototype);Object.freeze(Point);return Point}function pprefix(hasEvenY){return Uint8Array.
of(hasEvenY?2:3)}function getWLengths(Fp,Fn){return{secretKey:Fn.BYTES,publicKey:1+Fp.BYTES,publicKeyUncompressed:1+2*Fp.BYTES,publicKeyHasPrefix:true,signature:2*
Fn.BYTES}}function ecdh(Point,ecdhOpts={}){validatePointCons(Point);const{Fn}=Point;const randomBytes_=ecdhOpts.randomBytes===void 0?utils_randomBytes:ecdhOpts.
randomBytes;const lengths=Object.assign(getWLengths(Point.Fp,Fn),{seed:Math.max(getMinHashLength(Fn.ORDER),16)});function isValidSecretKey(secretKey){try{const num=Fn.
fromBytes(secretKey);return Fn.isValidNot0(num)}catch(error){return false}}function isValidPublicKey(publicKey,isCompressed){const{publicKey:comp,publicKeyUncompressed}=lengths;
try{const l=publicKey.length;if(isCompressed===true&&l!==comp)return false;if(isCompressed===false&&l!==publicKeyUncompressed)return false;return!Point.fromBytes(
publicKey).is0()}catch(error){return false}}function randomSecretKey(seed){seed=seed===void 0?randomBytes_(lengths.seed):seed;return mapHashToField(utils_abytes(
seed,lengths.seed,"seed"),Fn.ORDER)}function getPublicKey(secretKey,isCompressed=true){return Point.BASE.multiply(Fn.fromBytes(secretKey)).toBytes(isCompressed)}
function isProbPub(item){const{secretKey,publicKey,publicKeyUncompressed}=lengths;const allowedLengths=Fn._lengths;if(!utils_isBytes(item))return void 0;const l=utils_abytes(
item,void 0,"key").length;const isPub=l===publicKey||l===publicKeyUncompressed;const isSec=l===secretKey||!!allowedLengths?.includes(l);if(isPub&&isSec)return void 0;
return isPub}function getSharedSecret(secretKeyA,publicKeyB,isCompressed=true){if(isProbPub(secretKeyA)===true)throw new Error("first arg must be private key");
if(isProbPub(publicKeyB)===false)throw new Error("second arg must be public key");const s=Fn.fromBytes(secretKeyA);const b=Point.fromBytes(publicKeyB);if(b.is0())
throw new Error("invalid public key: point at infinity");return b.multiply(s).toBytes(isCompressed)}const utils={isValidSecretKey,isValidPublicKey,randomSecretKey};
const keygen=createKeygen(randomSecretKey,getPublicKey);Object.freeze(utils);Object.freeze(lengths);return Object.freeze({getPublicKey,getSharedSecret,keygen,Point,
utils,lengths})}function weierstrass_ecdsa(Point,hash,ecdsaOpts={}){validatePointCons(Point);const hash_=hash;ahash(hash_);utils_validateObject(ecdsaOpts,{},{hmac:"\
function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});const opts=Object.assign({},ecdsaOpts);const randomBytes2=opts.randomBytes===
void 0?utils_randomBytes:opts.randomBytes;const hmac=opts.hmac===void 0?(key,msg)=>hmac_hmac(hash_,key,msg):opts.hmac;const{Fp,Fn}=Point;const{ORDER:CURVE_ORDER,
BITS:fnBits}=Fn;const blindLength=getMinHashLength(CURVE_ORDER);const csprng=probeRandomBytes(randomBytes2,blindLength);const{keygen,getPublicKey,getSharedSecret,
utils,lengths}=ecdh(Point,opts);const defaultSigOpts={prehash:true,lowS:typeof opts.lowS==="boolean"?opts.lowS:true,format:"compact",extraEntropy:false};const hasLargeRecoveryLifts=CURVE_ORDER*
weierstrass_2n+weierstrass_1n<Fp.ORDER;function isBiggerThanHalfOrder(number){const HALF=CURVE_ORDER>>weierstrass_1n;return number>HALF}function validateRS(title,num){
if(!Fn.isValidNot0(num))throw new Error(`invalid signature ${title}: out of range 1..Point.Fn.ORDER`);return num}function assertFieldSignIsSupported(){if(!Fp.isOdd)
throw new Error("Field doesn't support isOdd")}function getRecoveryBit(x,y,r){assertFieldSignIsSupported();return(x===r?0:2)|Number(Fp.isOdd(y))}function assertRecoverableCurve(){
if(hasLargeRecoveryLifts)throw new Error('"recovered" sig type is not supported for cofactor >2 curves')}function validateSigLength(bytes,format){validateSigFormat(
format);const size=lengths.signature;const sizer=format==="compact"?size:format==="recovered"?size+1:void 0;return utils_abytes(bytes,sizer)}class Signature{r;s;recovery;constructor(r,s,recovery){
this.r=validateRS("r",r);this.s=validateRS("s",s);if(recovery!=null){assertRecoverableCurve();if(![0,1,2,3].includes(recovery))throw new Error("invalid recovery\
 id");this.recovery=recovery}Object.freeze(this)}static fromBytes(bytes,format=defaultSigOpts.format){validateSigLength(bytes,format);let recid;if(format==="der"){
if(bytes.length>2*Fn.BYTES+16)throw new DER.Err("invalid signature: DER signature too long");const{r:r2,s:s2}=DER.toSig(utils_abytes(bytes),Fn.BYTES+1);return new Signature(
r2,s2)}if(format==="recovered"){recid=bytes[0];format="compact";bytes=bytes.subarray(1)}const L=lengths.signature/2;const r=bytes.subarray(0,L);const s=bytes.subarray(
L,L*2);return new Signature(Fn.fromBytes(r),Fn.fromBytes(s),recid)}static fromHex(hex,format){return this.fromBytes(utils_hexToBytes(hex),format)}assertRecovery(){
const{recovery}=this;if(recovery==null)throw new Error("invalid recovery id: must be present");return recovery}addRecoveryBit(recovery){return new Signature(this.
r,this.s,recovery)}recoverPublicKey(messageHash){const{r,s}=this;const recovery=this.assertRecovery();const radj=recovery===2||recovery===3?r+CURVE_ORDER:r;if(!Fp.
isValid(radj))throw new Error("invalid recovery id: sig.r+curve.n != R.x");const x=Fp.toBytes(radj);const R=Point.fromBytes(utils_concatBytes(pprefix((recovery&
1)===0),x));const ir=Fn.inv(radj);const h=bits2int_modN(utils_abytes(messageHash,void 0,"msgHash"));const u1=Fn.create(-h*ir);const u2=Fn.create(s*ir);const Q=Point.
BASE.mulAddUnsafe(u1,R,u2);if(Q.is0())throw new Error("invalid recovery: point at infinify");Q.assertValidity();return Q}hasHighS(){return isBiggerThanHalfOrder(
this.s)}toBytes(format=defaultSigOpts.format){validateSigFormat(format);if(format==="der")return utils_hexToBytes(DER.hexFromSig(this));const{r,s}=this;const rb=Fn.
toBytes(r);const sb=Fn.toBytes(s);if(format==="recovered"){assertRecoverableCurve();return utils_concatBytes(Uint8Array.of(this.assertRecovery()),rb,sb)}return utils_concatBytes(
rb,sb)}toHex(format){return utils_bytesToHex(this.toBytes(format))}}Object.freeze(Signature.prototype);Object.freeze(Signature);const bits2int=opts.bits2int===void 0?
function bits2int_def(bytes){if(bytes.length>8192)throw new Error("input is too large");const num=bytesToNumberBE(bytes);const delta=bytes.length*8-fnBits;return delta>
0?num>>BigInt(delta):num}:opts.bits2int;const bits2int_modN=opts.bits2int_modN===void 0?function bits2int_modN_def(bytes){return Fn.create(bits2int(bytes))}:opts.
bits2int_modN;const ORDER_MASK=utils_bitMask(fnBits);function int2octets(num){aInRange("num < 2^"+fnBits,num,weierstrass_0n,ORDER_MASK);return Fn.toBytes(num)}function validateMsgAndHash(message,prehash){
utils_abytes(message,void 0,"message");return prehash?utils_abytes(hash_(message),void 0,"prehashed message"):message}function prepSig(message,secretKey,opts2){
const{lowS,prehash,extraEntropy}=validateSigOpts(opts2,defaultSigOpts);message=validateMsgAndHash(message,prehash);const h1int=bits2int_modN(message);const d=Fn.
fromBytes(secretKey);if(!Fn.isValidNot0(d))throw new Error("invalid private key");const seedArgs=[int2octets(d),int2octets(h1int)];if(extraEntropy!=null&&extraEntropy!==
false){const e=extraEntropy===true?randomBytes2(lengths.secretKey):extraEntropy;seedArgs.push(utils_abytes(e,void 0,"extraEntropy"))}const seed=utils_concatBytes(
...seedArgs);const m=h1int;function k2sig(kBytes){const k=bits2int(kBytes);if(!Fn.isValidNot0(k))return;const q=Point.BASE.multiply(k).toAffine();const r=Fn.create(
q.x);if(r===weierstrass_0n)return;let s;if(csprng!==void 0){const b=bytesToNumberBE(mapHashToField(csprng(blindLength),CURVE_ORDER));const ibk=Fn.inv(Fn.mul(b,k));
const bm=Fn.mul(b,m);const bd=Fn.mul(b,d);s=Fn.create(ibk*Fn.create(bm+bd*r))}else{const ik=invertCt(k,CURVE_ORDER);s=Fn.create(ik*Fn.create(m+r*d))}if(s===weierstrass_0n)
return;let recovery=getRecoveryBit(q.x,q.y,r);let normS=s;if(lowS&&isBiggerThanHalfOrder(s)){normS=Fn.neg(s);recovery^=1}return new Signature(r,normS,hasLargeRecoveryLifts?
void 0:recovery)}return{seed,k2sig}}function sign(message,secretKey,opts2={}){const{seed,k2sig}=prepSig(message,secretKey,opts2);const drbg=createHmacDrbg(hash_.
outputLen,Fn.BYTES,hmac);const sig=drbg(seed,k2sig);return sig.toBytes(opts2.format)}function verify(signature,message,publicKey,opts2={}){const{lowS,prehash,format}=validateSigOpts(
opts2,defaultSigOpts);publicKey=utils_abytes(publicKey,void 0,"publicKey");message=validateMsgAndHash(message,prehash);if(!utils_isBytes(signature)){const end=signature instanceof
Signature?", use sig.toBytes()":"";throw new Error("verify expects Uint8Array signature"+end)}validateSigLength(signature,format);try{const sig=Signature.fromBytes(
signature,format);const P=Point.fromBytes(publicKey);if(P.is0())return false;if(lowS&&sig.hasHighS())return false;const{r,s}=sig;const h=bits2int_modN(message);
const is=Fn.inv(s);const u1=Fn.create(h*is);const u2=Fn.create(r*is);const R=Point.BASE.mulAddUnsafe(u1,P,u2);if(R.is0())return false;const q=R.toAffine();const v=Fn.
create(q.x);if(v!==r)return false;if(format==="recovered"&&sig.recovery!==getRecoveryBit(q.x,q.y,r))return false;return true}catch(e){return false}}function recoverPublicKey(signature,message,opts2={}){
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
digest();;function verifyBundle(check,context){try{const outcome=judge(check,context);return"code"in outcome?failed(refusalProblem(check.bundle.origin,outcome)):
ok(outcome)}catch(error){return failed(refusalProblem(check.bundle.origin,refusalOfError(error)))}}function judge({bundle,artifact},context){const parts=readBundleParts(
bundle.text);if(!parts.ok)return refuse("integrity/bundle-malformed",parts.problem,"it must be a well-formed Sigstore bundle");const signer=rememberedSigner(parts.
value,context);if("code"in signer)return signer;const{document:document2}=bundle;if(document2!==void 0&&parts.value.content.kind==="envelope")return refuse("int\
egrity/bundle-malformed","it is an envelope","it must be a signature over the document");const signed=readSignedBytes(parts.value,document2===void 0?artifact:digestOf(
document2));if("code"in signed)return signed;if(!signed.verifies(signer.key,signer.unlogged)){return refuse("integrity/signature","the signature does not fit th\
e signed bytes and the signer","the signer must have signed exactly these bytes")}const{thresholds,verifier}=signer.strictness;const flaw=flawOfLogEntries(parts.
value,{...signed,verifier:signer.verifier},context,thresholds);if(flaw!==void 0)return refuse("integrity/log-entry",flaw,"a trusted log must have entered exactl\
y this signature");const timestamps=verify_bundle_readTimestamps(parts.value);if("code"in timestamps)return timestamps;if(timestamps.length<thresholds.timestampAuthorities){
return refuse("integrity/signing-time","it has no timestamp","this trust domain demands the time of a timestamp authority")}verifier.verify(entityOf(parts.value,
{signed,signer,timestamps}));return verified(bundle,{parts:parts.value,signer,signed,timestamps,context})}const digestOf=document2=>({algorithm:"sha256",hex:(0,
external_node_crypto_namespaceObject.createHash)("sha256").update(document2).digest("hex")});function readSignedBytes({content},artifact){if(content.kind==="env\
elope")return envelopeBytes(content.payloadType,content.payload,content.signature);const made=`${content.algorithm==="SHA2_256"?"sha256":content.algorithm}:${Buffer.
from(content.digest).toString("hex")}`;const wanted=`${artifact.algorithm}:${artifact.hex}`;if(artifact.algorithm!=="sha256"||made!==wanted){return refuse("inte\
grity/signature",`it was made for the artifact ${made}`,`it must be made for ${wanted}`)}return messageBytes(content.signature,content.digest)}const MAX_TIMESTAMP_BYTES=64*
1024;function verify_bundle_readTimestamps(parts){try{if(parts.timestamps.some(token=>token.length>MAX_TIMESTAMP_BYTES))throw new Error("too large");const timestamps=parts.
timestamps.map(token=>core_dist.RFC3161Timestamp.parse(Buffer.from(token)));if(timestamps.every(({status,signingTime})=>status<=1n&&status>=0n&&!Number.isNaN(signingTime.
getTime()))){return timestamps}}catch{}return refuse("integrity/signing-time","a timestamp is malformed or was not granted","a trusted authority must vouch for \
the time of signing")}function entityOf({logEntries,signer:signedBy},{signed,signer,timestamps}){return{signature:{signature:signed.signature,compareSignature:other=>signed.
signature.equals(other),compareDigest:other=>signed.payloadDigest.equals(other),compareSignedDigest:other=>signed.digest.equals(other),verifySignature:key=>key.
equals(signer.key)},key:signer.certificate===void 0?{$case:"public-key",hint:signedBy.kind==="key"?signedBy.hint:""}:{$case:"certificate",certificate:signer.certificate},
tlogEntries:[...logEntries],timestamps:[...logEntries.filter(hasSignedTime).map(tlogEntry=>({$case:"transparency-log",tlogEntry})),...timestamps.map(timestamp=>({
$case:"timestamp-authority",timestamp}))]}}const hasSignedTime=entry=>entry.inclusionPromise!==void 0&&entry.integratedTime!=="0";function verified({text,document:document2},{
parts,signer,signed,timestamps,context}){const times=[...parts.logEntries.filter(hasSignedTime).map(({integratedTime})=>({time:new Date(Number(integratedTime)*1e3).
toISOString(),source:"transparency-log"})),...timestamps.map(({signingTime})=>({time:signingTime.toISOString(),source:"timestamp-authority"}))];const stale=logOutsideItsLife(
parts,times,context);if(stale!==void 0)return stale;const[entry]=parts.logEntries;const{content}=parts;return{mediaType:parts.mediaType,bundleDigest:{algorithm:"\
sha256",hex:(0,external_node_crypto_namespaceObject.createHash)("sha256").update(text).digest("hex")},trustDomain:context.trustDomain,signer:signer.facts,times,
...entry===void 0?{}:{logIndex:provenIndex(entry)},content:content.kind==="envelope"?{kind:"statement",payloadType:content.payloadType,payload:content.payload}:
document2!==void 0?{kind:"image-signature",payload:document2}:{kind:"artifact",digest:{algorithm:"sha256",hex:signed.digest.toString("hex")}}}}const provenIndex=({
logIndex,inclusionPromise,inclusionProof})=>inclusionPromise===void 0?inclusionProof?.logIndex??logIndex:logIndex;function logOutsideItsLife(parts,times,{material}){
for(const entry of parts.logEntries){if(hasSignedTime(entry)||times.length===0)continue;const alive=material.tlogs.some(({logID,validFor})=>logID.equals(entry.logId.
keyId)&&times.every(({time})=>validFor.start<=new Date(time)&&new Date(time)<=validFor.end));if(!alive)return refuse("integrity/log-entry","it was signed outsid\
e the life of its log","the log must have been in use at that time")}return void 0};const external_node_os_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:os");;const external_node_worker_threads_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");;const SLICE=16;async function verifyInWorkers(checks,settings,{
workerUrl,workers=(0,external_node_os_namespaceObject.availableParallelism)()},progress){const results=checks.map(()=>void 0);let next=0;let done=0;const take=()=>{
if(next>=checks.length)return void 0;const first=next;next+=SLICE;return{first,checks:checks.slice(first,next)}};const accept=({first,results:answers})=>{for(const[
offset,answer]of answers.entries()){results[first+offset]=answer;done+=1;progress?.(done,checks.length,checks[first+offset]?.bundle.origin??"")}};const count=Math.
max(1,Math.min(workers,Math.ceil(checks.length/SLICE)));const ends=await Promise.all(Array.from({length:count},()=>runWorker(workerUrl,settings,{take,accept})));
const cause=ends.find(end=>end!==void 0);return checks.map(({bundle},index)=>results[index]??failed(unanswered(bundle.origin,cause)))}async function runWorker(workerUrl,settings,{
take,accept}){const worker=new external_node_worker_threads_namespaceObject.Worker(workerUrl,{workerData:settings,resourceLimits:{maxYoungGenerationSizeMb:12}});
try{return await new Promise(resolve=>{const ask2=()=>{const question=take();if(question===void 0)resolve(void 0);else worker.postMessage(question)};worker.on("\
message",answer=>{accept(answer);ask2()});worker.on("error",error=>resolve(error.message));worker.on("exit",code=>resolve(`the thread ended with exit code ${code}`));
ask2()})}finally{await worker.terminate()}}const unanswered=(origin,cause)=>problem("internal/invariant",{attempted:`verify the bundle ${quoted(origin)}`,current:"\
its verification came to no end",desired:"it must be verified before it is believed",...cause===void 0?{}:{cause}});;const WORKERS_ABOVE=200;const TURN=16;function createBundleVerifier(options){
const{workerUrl,workers,workersAbove=WORKERS_ABOVE,...settings}=options;let context;return{async verify(checks,progress){try{context??=createVerificationContext(
settings)}catch(error){return checks.map(({bundle})=>failed(unusableRoot(bundle.origin,settings,error)))}if(workerUrl!==void 0&&checks.length>workersAbove){return verifyInWorkers(
checks,settings,{workerUrl,...workers===void 0?{}:{workers}},progress)}return verifyHere(checks,context,progress)}}}async function verifyHere(checks,context,progress){
const results=[];for(const check of checks){results.push(verifyBundle(check,context));progress?.(results.length,checks.length,check.bundle.origin);if(results.length%
TURN===0)await(0,promises_namespaceObject.setImmediate)()}return results}const unusableRoot=(origin,{trustedRoot},error)=>refusalProblem(origin,{...refuse("inte\
grity/trusted-root",`the trusted root ${trustedRoot.origin} holds a key or certificate that cannot be read`,"every key and certificate in it must be well-formed"),
cause:error instanceof Error?error.message:String(error)});;const MEDIA_TYPE="application/vnd.dev.sigstore.signingconfig.v0.2+json";const MAX_LENGTH=1024*1024;function parseSigningConfig(text,origin,now){
const refuse2=current=>failed(problem("input/malformed",{attempted:`read the signing config ${quoted(origin)}`,current,desired:`it must be a Sigstore signing co\
nfig of the media type ${MEDIA_TYPE}`}));if(text.length>MAX_LENGTH)return refuse2(`it is longer than ${MAX_LENGTH} characters`);const parsed=parseJson(text);if(!parsed.
ok)return refuse2(`line ${parsed.problem.line}: ${parsed.problem.reason}`);const config=parsed.value;if(!isJsonObject(config))return refuse2("it is not an objec\
t");const{mediaType}=config;if(typeof mediaType!=="string")return refuse2("it has no media type");if(mediaType!==MEDIA_TYPE)return refuse2(`its media type is ${quoted(
mediaType)}`);const services={};for(const key of["caUrls","rekorTlogUrls","tsaUrls"]){const list=readServices(config,key);if(typeof list==="string")return refuse2(
list);services[key]=list}for(const key of["rekorTlogConfig","tsaConfig"]){const flaw=flawOfSelector(config,key);if(flaw!==void 0)return refuse2(flaw)}const pick=(key,version)=>newest(
services[key]??[],version,now);const certificateAuthority=pick("caUrls",1);if(certificateAuthority===void 0)return refuse2("it has no certificate authority that\
 is valid now");const[log1,log2,timestampAuthority]=[pick("rekorTlogUrls",1),pick("rekorTlogUrls",2),pick("tsaUrls",1)];return ok({name:origin,certificateAuthority,
logs:{...log1===void 0?{}:{1:log1},...log2===void 0?{}:{2:log2}},...timestampAuthority===void 0?{}:{timestampAuthority}})}function readServices(config,key){const list=config[key]??
[];if(!Array.isArray(list))return`"${key}" is not a list`;const entries=[];for(const[index,item]of list.entries()){if(!isJsonObject(item))return`${key}[${index}\
] is not an object`;const{url,majorApiVersion:version,validFor}=item;if(typeof url!=="string"||!isServiceUrl(url))return`${key}[${index}] has no https URL`;if(typeof version!==
"number")return`${key}[${index}] has no version`;const period=validFor!==void 0&&isJsonObject(validFor)?validFor:{};const start=typeof period["start"]==="string"?
Date.parse(period["start"]):Number.NaN;const end=typeof period["end"]==="string"?Date.parse(period["end"]):Number.POSITIVE_INFINITY;if(Number.isNaN(start)||Number.
isNaN(end))return`${key}[${index}] has no start of validity`;entries.push({url:url.replace(/\/+$/,""),version,start,end})}return entries}function isServiceUrl(url){
if(!URL.canParse(url))return false;const{protocol,hostname,username,password,search,hash}=new URL(url);const local=protocol==="http:"&&["127.0.0.1","[::1]","loc\
alhost"].includes(hostname);return(protocol==="https:"||local)&&username+password+search+hash===""}function flawOfSelector(config,key){const choice=config[key];
if(choice===void 0||choice===null)return void 0;if(!isJsonObject(choice))return`"${key}" is not an object`;const{selector,count}=choice;return selector==="ANY"||
selector==="EXACT"&&count===1?void 0:`"${key}" demands more than one service`}function newest(entries,version,now){const at2=now.getTime();return entries.filter(
entry=>entry.version===version&&entry.start<=at2&&at2<=entry.end).toSorted((a,b)=>b.start-a.start)[0]?.url};const PUBLIC_GOOD={name:"public-good",certificateAuthority:"\
https://fulcio.sigstore.dev",logs:{1:"https://rekor.sigstore.dev",2:"https://log2025-1.rekor.sigstore.dev"},timestampAuthority:"https://timestamp.sigstore.dev/a\
pi/v1/timestamp"};const STAGING={name:"staging",certificateAuthority:"https://fulcio.sigstage.dev",logs:{1:"https://rekor.sigstage.dev"},timestampAuthority:"htt\
ps://timestamp.sigstage.dev/api/v1/timestamp"};const GITHUB_PRIVATE={name:"github",certificateAuthority:"https://fulcio.githubapp.com",logs:{},timestampAuthority:"\
https://timestamp.githubapp.com/api/v1/timestamp"};function signingServices(instance,{rekorVersion,timestamp}){const url=instance.logs[rekorVersion];const hasLogs=instance.
logs[1]!==void 0||instance.logs[2]!==void 0;if(hasLogs&&url===void 0){return sigstore_instance_refuse(instance,`it has no transparency log of version ${rekorVersion}`,
"Choose the other `rekor-version`, or give a `signing-config` that names such a log.")}const needed=timestamp||url===void 0||rekorVersion===2;if(needed&&instance.
timestampAuthority===void 0){return sigstore_instance_refuse(instance,"it has no timestamp authority",timestamp&&url!==void 0&&rekorVersion===1?"Set `timestamp:\
 false`, or give a `signing-config` that names a timestamp authority.":"Give a `signing-config` that names a timestamp authority.")}return ok({certificateAuthority:instance.
certificateAuthority,...url===void 0?{}:{log:{url,version:rekorVersion}},...needed&&instance.timestampAuthority!==void 0?{timestampAuthority:instance.timestampAuthority}:
{}})}const sigstore_instance_refuse=({name},current,fix)=>failed(problem("input/conflict",{attempted:`choose the services of the Sigstore instance "${name}"`,current,
desired:"every service that the inputs ask for must exist there",fix}));;const CONFIG_LIMIT=1024*1024;async function configuredInstance(domain,path,files){switch(domain){case"\
public-good":return ok(PUBLIC_GOOD);case"staging":return ok(STAGING);case"github":return ok(GITHUB_PRIVATE);case"custom":return path===void 0?failed(missingConfig()):
readConfig(path,files)}}async function readConfig(path,files){const bytes=await files.read(path,CONFIG_LIMIT);if(!bytes.ok)return bytes;const text=parseUtf8(bytes.
value);return text===void 0?failed(notText(path)):parseSigningConfig(text,path,new Date)}const missingConfig=()=>problem("input/missing",{attempted:"choose the \
Sigstore instance",current:"the instance is custom, and no signing config was given",desired:"its services must come from your configuration",fix:"Give the `sig\
ning_config.json` of the instance in `signing-config`."});const notText=path=>problem("input/malformed",{attempted:`read the signing config ${quoted(path)}`,current:"\
it is not well-formed UTF-8",desired:"it must be JSON text"});;const seeds_namespaceObject=JSON.parse('{"https://tuf-repo-cdn.sigstore.dev":{"root.json":"ewogIn\
NpZ25hdHVyZXMiOiBbCiAgewogICAia2V5aWQiOiAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICJzaWciOiAiMzA0NTAyMjA2NW\
M2OGYyOGViZTQ0ZDBhNGUwNDdhNmUyODdmOTY2OWM4ZTNiMzFlMDg1MzYzOTZjNjdhMTQ4MzMyNmJlOGM2MDIyMTAwZTc1MjRhODg5ZTQwZGUwZGY4NDIzMWRkNDBlMWZjYzU3ZmJiYmY2MjA1NWMxNzA3NjU2OD\
MwN2RiYzUwOTA0NiIKICB9LAogIHsKICAgImtleWlkIjogIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAic2lnIjogIjMwNDUwMj\
IwNmZlZGM0YTM4MmEwYzUxNTVlODEyYzliNzQ2MWZlMzg4ZWY3MDRmZWY5ZTA5M2M1YzIzNmUyMGFiYmY4ZTY2MjAyMjEwMDhiYmVjMzZiNjNiZjliYWViYzAzYTgzYzc3MGNmOTM4N2VmYzkwOTA3ZWI4MzA3MG\
I3YTg3NTEyOTUxMmQ2ODciCiAgfSwKICB7CiAgICJrZXlpZCI6ICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgInNpZyI6ICIzMD\
Q1MDIyMDQ2OGY0MjE5ZGI1MWM3ZTgxNWUxZTNkMzNkOTk4Nzg3OGFhMTJhZWFmMzMxNjA0ZDUxODBkZDYwYjE5ZGZiMzUwMjIxMDA5Zjc3OGVmNWU5NjY0N2MwOGJkMjNkNjNmNjljMGNjZTZmYzM1M2Q3NDdiOW\
Q1MWYzNWRjMGY4Njc4ZGU5ZmVmIgogIH0sCiAgewogICAia2V5aWQiOiAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICJzaWciOi\
AiMzA0NTAyMjAyOWUyNTE4YTdiY2FjMDVlYzBiMjI3ODA5Y2UwYzk2OTQwNjc0MzQxMmY5MGRjNTI1NTQwMWFmYjEzMzYzZjQ2MDIyMTAwODdhNjQxODIyNDllNDFkZDExZGU5MWM5ZjM4NWEzMzY1OWJkNjAxND\
dhOTNkMTNjODZiN2E2NGU0NDdmOTgyNiIKICB9LAogIHsKICAgImtleWlkIjogIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiLAogICAic2\
lnIjogIjMwNDUwMjIxMDA4MDUxYzQ1NmVkMmJmNDhhYTVmYzU3NDI5MjhhYjA5MDQyNjZjMWQ2YmRkZTVmYzc1YWUyMGYxMmQwOThhOTU1MDIyMDNjYzY4M2JkODY3OTM4MDhlNmM5Zjg5ZTJjYTkzZjgwYjAwYz\
ZlYTY0ODgwYWM0ZTM3ZGI2OWUyZTg2YjI0ZTMiCiAgfQogXSwKICJzaWduZWQiOiB7CiAgIl90eXBlIjogInJvb3QiLAogICJjb25zaXN0ZW50X3NuYXBzaG90IjogdHJ1ZSwKICAiZXhwaXJlcyI6ICIyMDI3LT\
A0LTIyVDE5OjI3OjMxWiIsCiAgImtleXMiOiB7CiAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IjogewogICAgImtleWlkX2hhc2hfYW\
xnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQk\
xJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFV1JpR3I1K2orM0o1U3NIK1p0cjVuRTJIMndPN1xuQlYrbk8zczkzZ0xjYTE4cVRPekhZMW9XeUFHRHlrTVNzR1RVQlN0OU\
QrQW4wS2ZLc0QybWZTTTQyUT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLW9ubGluZS11cm\
kiOiAiZ2Nwa21zOnByb2plY3RzL3NpZ3N0b3JlLXJvb3Qtc2lnbmluZy9sb2NhdGlvbnMvZ2xvYmFsL2tleVJpbmdzL3Jvb3QvY3J5cHRvS2V5cy90aW1lc3RhbXAvY3J5cHRvS2V5VmVyc2lvbnMvMSIKICAgfS\
wKICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiOiB7CiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgIC\
JwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRU14cFBPSkNJWjVvdEc0MTA2ZkdKc2VFUWkzVjlcbnBrTVlRNHV5VjlUajFNN1\
dIWEl5TEcramtmdnVHMGdsUTFKWmJSWlpCVjNnQVI0c29qZEdISVNlb3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKIC\
AgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAbGFuY2UiCiAgIH0sCiAgICIyMmY0Y2FlYzZkOGU2Zjk1NTVhZjY2YjNkNGMzY2IwNmEzYmIyM2ZkYzdlMzljOTE2YzYxZjQ2MmU2ZjUyYjA2IjogewogICAgIm\
tleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS\
0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFekJ6Vk9tSENQb2pNVkxTSTM2NFdpaVY4TlByRFxuNklnUnhWbGlza3ovdit5M0pFUjVtY1ZHY09ObG\
lEY1dNQzVKMmxmSG1qUE5QaGI0SDd4bThMemZTQT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLW\
NpLWtleW93bmVyIjogIkBzYW50aWFnb3RvcnJlcyIKICAgfSwKICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiOiB7CiAgICAia2V5aW\
RfaGFzaF9hbGdvcml0aG1zIjogWwogICAgICJzaGEyNTYiLAogICAgICJzaGE1MTIiCiAgICBdLAogICAgImtleXR5cGUiOiAiZWNkc2EiLAogICAgImtleXZhbCI6IHsKICAgICAicHVibGljIjogIi0tLS0tQk\
VHSU4gUFVCTElDIEtFWS0tLS0tXG5NRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpbmlrU3NBUW1Za05lSDVlWXEvQ25JekxhYWNPXG54bFNhYXdRRE93cUt5L3RDcXhxNXh4UFNKYzIxSzRXSW\
hzOUd5T2tLZnp1ZVkzR0lMemNNSlo0Y1d3PT1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIgogICAgfSwKICAgICJzY2hlbWUiOiAiZWNkc2Etc2hhMi1uaXN0cDI1NiIsCiAgICAieC10dWYtb24tY2kta2\
V5b3duZXIiOiAiQGJvYmNhbGxhd2F5IgogICB9LAogICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCI6IHsKICAgICJrZXlpZF9oYXNoX2\
FsZ29yaXRobXMiOiBbCiAgICAgInNoYTI1NiIsCiAgICAgInNoYTUxMiIKICAgIF0sCiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVU\
JMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTBnaHJoOTJMdzFZcjNpZEdWNVdxQ3RNREI4Q3hcbitEOGhkQzR3MlpMTklwbFZSb1ZHTHNrWWEzZ2hlTXlPamlKOGtQaT\
E1YVEyLy83UCtvajdVdkpQR3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lci\
I6ICJAam9zaHVhZ2wiCiAgIH0sCiAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcy\
I6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS\
0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFRVhzejNTWlhGYjhqTVY0Mmo2cEpseWpialI4S1xuTjNCd29jZXhxNkxNSWI1cXNXS09RdkxOMTZOVWVmTGM0SHN3T291bVJzVlZhYWpTcF\
FTNmZvYmtSdz09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBtbm02Nz\
giCiAgIH0KICB9LAogICJyb2xlcyI6IHsKICAgInJvb3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYm\
E3ZWEyIiwKICAgICAiMjJmNGNhZWM2ZDhlNmY5NTU1YWY2NmIzZDRjM2NiMDZhM2JiMjNmZGM3ZTM5YzkxNmM2MWY0NjJlNmY1MmIwNiIsCiAgICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYz\
BkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiLAogICAgICJhNjg3ZTViZjRmYWI4MmIwZWU1OGQ0NmUwNWM5NTM1MTQ1YTJjOWFmYjQ1OGY0M2Q0MmI0NWNhMGZkY2UyYTcwIiwKICAgICAiMTgzZTY0Zj\
M3NjcwZGMxM2NhMGQyODk5NWEzMDUzZjM3NDA5NTRkZGNlNDQzMjFhNDFlNDY1MzRjZjQ0ZTYzMiIKICAgIF0sCiAgICAidGhyZXNob2xkIjogMwogICB9LAogICAic25hcHNob3QiOiB7CiAgICAia2V5aWRzIj\
ogWwogICAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IgogICAgXSwKICAgICJ0aHJlc2hvbGQiOiAxLAogICAgIngtdHVmLW9uLWNpLW\
V4cGlyeS1wZXJpb2QiOiAzNjUwLAogICAgIngtdHVmLW9uLWNpLXNpZ25pbmctcGVyaW9kIjogMzY1CiAgIH0sCiAgICJ0YXJnZXRzIjogewogICAgImtleWlkcyI6IFsKICAgICAiZTcxYTU0ZDU0MzgzNWJhOD\
ZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICAgIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMD\
YiLAogICAgICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYz\
lhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiCiAgICBdLAogICAgInRocmVzaG\
9sZCI6IDMKICAgfSwKICAgInRpbWVzdGFtcCI6IHsKICAgICJrZXlpZHMiOiBbCiAgICAgIjBjODc0MzJjM2JmMDlmZDk5MTg5ZmRjMzJmYTVlYWVkZjRlNGE1ZmFjN2JhYjczZmEwNGEyZTBmYzY0YWY2ZjUiCi\
AgICBdLAogICAgInRocmVzaG9sZCI6IDEsCiAgICAieC10dWYtb24tY2ktZXhwaXJ5LXBlcmlvZCI6IDcsCiAgICAieC10dWYtb24tY2ktc2lnbmluZy1wZXJpb2QiOiA2CiAgIH0KICB9LAogICJzcGVjX3Zlcn\
Npb24iOiAiMS4wIiwKICAidmVyc2lvbiI6IDE2LAogICJ4LXR1Zi1vbi1jaS1leHBpcnktcGVyaW9kIjogMTk3LAogICJ4LXR1Zi1vbi1jaS1zaWduaW5nLXBlcmlvZCI6IDQ2CiB9Cn0=","targets":{"trus\
ted_root.json":"ewogICJtZWRpYVR5cGUiOiAiYXBwbGljYXRpb24vdm5kLmRldi5zaWdzdG9yZS50cnVzdGVkcm9vdCtqc29uO3ZlcnNpb249MC4xIiwKICAidGxvZ3MiOiBbCiAgICB7CiAgICAgICJiYXNl\
VXJsIjogImh0dHBzOi8vcmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZ\
SEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUyRzJZKzJ0YWJkVFY1QmNHaUJJeDBhOWZBRndya0JibUxTR3RrczRMM3FYNnlZWTB6dWZCbmhDOFVyL2l5NTVHaFdQLzlBL2JZMkxoQzMwTTkrUll0dz09IiwK\
ICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDEtMTJUMTE6NTM6MjdaIgogICAgICAg\
IH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ3Tkk5YXRRR2x6K1ZXZk82TFJ5Z0g0UVVmWS84VzRSRndpVDVpNVdSZ0IwPSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAg\
ImJhc2VVcmwiOiAiaHR0cHM6Ly9sb2cyMDI1LTEucmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdC\
eXRlcyI6ICJNQ293QlFZREsyVndBeUVBdDhybHAxa25Hd2pmYmNYQVlQWUFrbjBYaUx6MXg4TzR0MFlrRWhpZTI0ND0iLAogICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUQyNTUxOSIsCiAgICAgICAgInZh\
bGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjUtMDktMjNUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ6eEdaRlZ2ZDBGRW1q\
UjhXckZ3TWRjQUo5dnRhWS9RWGY0NFkxd1VlUDZBPSIKICAgICAgfQogICAgfQogIF0sCiAgImNlcnRpZmljYXRlQXV0aG9yaXRpZXMiOiBbCiAgICB7CiAgICAgICJzdWJqZWN0IjogewogICAgICAgICJvcmdh\
bml6YXRpb24iOiAic2lnc3RvcmUuZGV2IiwKICAgICAgICAiY29tbW9uTmFtZSI6ICJzaWdzdG9yZSIKICAgICAgfSwKICAgICAgInVyaSI6ICJodHRwczovL2Z1bGNpby5zaWdzdG9yZS5kZXYiLAogICAgICAi\
Y2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCK0RDQ0FYNmdBd0lCQWdJVE5Wa0Rab0Npb2ZQRHN5N2RmbTZnZUxi\
dWh6QUtCZ2dxaGtqT1BRUURBekFxTVJVd0V3WURWUVFLRXd4emFXZHpkRzl5WlM1a1pYWXhFVEFQQmdOVkJBTVRDSE5wWjNOMGIzSmxNQjRYRFRJeE1ETXdOekF6TWpBeU9Wb1hEVE14TURJeU16QXpNakF5T1Zv\
d0tqRVZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRCMk1CQUdCeXFHU000OUFnRUdCU3VCQkFBaUEySUFCTFN5QTdJaTVrK3BOTzhaRVdZMHlsZW1XRG93T2tO\
YTNrTCtHWkU1WjVHV2VoTDkvQTliUk5BM1JicnNaNWkwSmNhc3RhUkw3U3A1ZnAvakQ1ZHhxYy9VZFRWbmx2UzE2YW4rMllmc3dlL1F1TG9sUlVDcmNPRTIrMmlBNSt0emQ2Tm1NR1F3RGdZRFZSMFBBUUgvQkFR\
REFnRUdNQklHQTFVZEV3RUIvd1FJTUFZQkFmOENBUUV3SFFZRFZSME9CQllFRk1qRkhRQkJtaVFwTWxFazZ3MnVTdTFLQnRQc01COEdBMVVkSXdRWU1CYUFGTWpGSFFCQm1pUXBNbEVrNncydVN1MUtCdFBzTUFv\
R0NDcUdTTTQ5QkFNREEyZ0FNR1VDTUg4bGlXSmZNdWk2dlhYQmhqRGdZNE13c2xtTi9USnhWZS84M1dyRm9td21OZjA1NnkxWDQ4RjljNG0zYTNvelhBSXhBS2pSYXk1L2FqL2pzS0tHSWttUWF0akk4dXVwSHIv\
K0N4RnZhSldtcFlxTmtMREdSVSs5b3J6aDVoSTJScmN1YVE9PSIKICAgICAgICAgIH0KICAgICAgICBdCiAgICAgIH0sCiAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAic3RhcnQiOiAiMjAyMS0wMy0wN1Qw\
MzoyMDoyOVoiLAogICAgICAgICJlbmQiOiAiMjAyMi0xMi0zMVQyMzo1OTo1OS45OTlaIgogICAgICB9CiAgICB9LAogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNp\
Z3N0b3JlLmRldiIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly9mdWxjaW8uc2lnc3RvcmUuZGV2IiwKICAgICAgImNlcnRDaGFpbiI6IHsK\
ICAgICAgICAiY2VydGlmaWNhdGVzIjogWwogICAgICAgICAgewogICAgICAgICAgICAicmF3Qnl0ZXMiOiAiTUlJQ0dqQ0NBYUdnQXdJQkFnSVVBTG5WaVZmblUwYnJKYXNtUmtIcm4vVW5mYVF3Q2dZSUtvWkl6\
ajBFQXdNd0tqRVZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRBZUZ3MHlNakEwTVRNeU1EQTJNVFZhRncwek1URXdNRFV4TXpVMk5UaGFNRGN4RlRBVEJnTlZC\
QW9UREhOcFozTjBiM0psTG1SbGRqRWVNQndHQTFVRUF4TVZjMmxuYzNSdmNtVXRhVzUwWlhKdFpXUnBZWFJsTUhZd0VBWUhLb1pJemowQ0FRWUZLNEVFQUNJRFlnQUU4UlZTL3lzSCtOT3Z1RFp5UEladGlsZ1VG\
OU5sYXJZcEFkOUhQMXZCQkgxVTVDVjc3TFNTN3MwWmlING5FN0h2N3B0UzZMdnZSL1NUazc5OExWZ016TGxKNEhlSWZGM3RIU2FleExjWXBTQVNyMWtTME4vUmdCSnovOWpXQ2lYbm8zc3dlVEFPQmdOVkhROEJB\
ZjhFQkFNQ0FRWXdFd1lEVlIwbEJBd3dDZ1lJS3dZQkJRVUhBd013RWdZRFZSMFRBUUgvQkFnd0JnRUIvd0lCQURBZEJnTlZIUTRFRmdRVTM5UHB6MVlrRVpiNXFOanBLRldpeGk0WVpEOHdId1lEVlIwakJCZ3dG\
b0FVV01BZVg1RkZwV2FwZXN5UW9aTWkwQ3JGeGZvd0NnWUlLb1pJemowRUF3TURad0F3WkFJd1BDc1FLNERZaVpZRFBJYURpNUhGS25meFh4NkFTU1ZtRVJmc3luWUJpWDJYNlNKUm5aVTg0LzlEWmRuRnZ2eG1B\
akJPdDZRcEJsYzRKLzBEeHZrVENxcGNsdnppTDZCQ0NQbmpkbElCM1B1M0J4c1BteWdVWTdJaTJ6YmRDZGxpaW93PSIKICAgICAgICAgIH0sCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJN\
SUlCOXpDQ0FYeWdBd0lCQWdJVUFMWk5BUEZkeEhQd2plRGxvRHd5WUNoQU8vNHdDZ1lJS29aSXpqMEVBd013S2pFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNUkV3RHdZRFZRUURFd2h6YVdkemRHOXla\
VEFlRncweU1URXdNRGN4TXpVMk5UbGFGdzB6TVRFd01EVXhNelUyTlRoYU1Db3hGVEFUQmdOVkJBb1RESE5wWjNOMGIzSmxMbVJsZGpFUk1BOEdBMVVFQXhNSWMybG5jM1J2Y21Vd2RqQVFCZ2NxaGtqT1BRSUJC\
Z1VyZ1FRQUlnTmlBQVQ3WGVGVDRyYjNQUUd3UzRJYWp0TGszL09sbnBnYW5nYUJjbFlwc1lCcjVpKzR5bkIwN2NlYjNMUDBPSU9aZHhleFg2OWM1aVZ1eUpSUStIejA1eWkrVUYzdUJXQWxIcGlTNXNoMCtIMkdI\
RTdTWHJrMUVDNW0xVHIxOUw5Z2c5MmpZekJoTUE0R0ExVWREd0VCL3dRRUF3SUJCakFQQmdOVkhSTUJBZjhFQlRBREFRSC9NQjBHQTFVZERnUVdCQlJZd0I1ZmtVV2xacWw2ekpDaGt5TFFLc1hGK2pBZkJnTlZI\
U01FR0RBV2dCUll3QjVma1VXbFpxbDZ6SkNoa3lMUUtzWEYrakFLQmdncWhrak9QUVFEQXdOcEFEQm1BakVBajFuSGVYWnArMTNOV0JOYStFRHNEUDhHMVdXZzF0Q01XUC9XSFBxcGFWbzBqaHN3ZU5GWmdTczBl\
RTd3WUk0cUFqRUEyV0I5b3Q5OHNJa29GM3ZaWWRkMy9WdFdCNWI5VE5NZWE3SXgvc3RKNVRmY0xMZUFCTEU0Qk5KT3NRNHZuQkhKIgogICAgICAgICAgfQogICAgICAgIF0KICAgICAgfSwKICAgICAgInZhbGlk\
Rm9yIjogewogICAgICAgICJzdGFydCI6ICIyMDIyLTA0LTEzVDIwOjA2OjE1WiIKICAgICAgfQogICAgfQogIF0sCiAgImN0bG9ncyI6IFsKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNp\
Z3N0b3JlLmRldi90ZXN0IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6\
ajBEQVFjRFFnQUViZndSK1JKdWRYc2NnUkJScEtYMVhGRHkzUHl1ZER4ei9TZm5SaTFmVDhla3BmQmQyTzF1b3o3anIzWjhuS3p4QTY5RVVRK2VGQ0ZJM3pldWJQV1U3dz09IiwKICAgICAgICAia2V5RGV0YWls\
cyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDMtMTRUMDA6MDA6MDBaIiwKICAgICAgICAgICJlbmQiOiAiMjAyMi0x\
MC0zMVQyMzo1OTo1OS45OTlaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJDR0NTOENoUy8yaEYwZEZySjRTY1JXY1lyQlk5d3pqU2JlYThJZ1kyYjNJPSIK\
ICAgICAgfQogICAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi8yMDIyIiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGlj\
S2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpUFNsRmkwQ21GVGZFakNVcUY5SHVDRWNZWE5LQWFZYWxJSm1CWjh5eWV6UGpUcWh4cktCcE1u\
YW9jVnRMSkJJMWVNM3VYblF6UUdBSmRKNGdzOUZ5dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0\
YXJ0IjogIjIwMjItMTAtMjBUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICIzVDB3YXNiSEVUSmpHUjRjbVdjM0FxSktYcmplUEszL2g0cHln\
QzhwN280PSIKICAgICAgfQogICAgfQogIF0sCiAgInRpbWVzdGFtcEF1dGhvcml0aWVzIjogWwogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIs\
CiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUtdHNhLXNlbGZzaWduZWQiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly90aW1lc3RhbXAuc2lnc3RvcmUuZGV2L2FwaS92MS90aW1lc3RhbXAi\
LAogICAgICAiY2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlDRURDQ0FaYWdBd0lCQWdJVU9oTlVMd3lRWWU2OHdV\
TXZ5NHFPaXlvaml3d3dDZ1lJS29aSXpqMEVBd013T1RFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNU0F3SGdZRFZRUURFeGR6YVdkemRHOXlaUzEwYzJFdGMyVnNabk5wWjI1bFpEQWVGdzB5TlRBME1E\
Z3dOalU1TkROYUZ3MHpOVEEwTURZd05qVTVORE5hTUM0eEZUQVRCZ05WQkFvVERITnBaM04wYjNKbExtUmxkakVWTUJNR0ExVUVBeE1NYzJsbmMzUnZjbVV0ZEhOaE1IWXdFQVlIS29aSXpqMENBUVlGSzRFRUFD\
SURZZ0FFNHJhMlo4aEtOaWcyVDlrRmpDQVRvR0czMGpreStXUXYzQnpMK21LdmgxU0tOUi9Vd3V3c2ZOQ2c0c3J5b1lBZDhFNmlzb3ZWQTNNNGFvTmRtOVFEaTUwWjhuVEV5dnFnZkRQdFRJd1hJdGZpVy9BRmYx\
Vjd1d2tia0FvajB4eGNvMm93YURBT0JnTlZIUThCQWY4RUJBTUNCNEF3SFFZRFZSME9CQllFRkluOWVVT0h6OUJsUnNNQ1JzY3NjMXQ5dE9zRE1COEdBMVVkSXdRWU1CYUFGSmpzQWU5L3UxSC8xSlVlYjRxSW1G\
TUhpYzYvTUJZR0ExVWRKUUVCL3dRTU1Bb0dDQ3NHQVFVRkJ3TUlNQW9HQ0NxR1NNNDlCQU1EQTJnQU1HVUNNRHRwc1YvNkthTzBxeUYvVU1zWDJhU1VYS1FGZG9HVHB0UUdjMGZ0cTFjc3VsSFBHRzZkc215TU5k\
M0pCK0czRVFJeEFPYWp2QmNqcEptS2I0TnYrMlRhb2o4VWM1K2I2aWg2RlhDQ0tyYVNxdXBlMDd6cXN3TWNYSlRlMWNFeHZIdnZsdz09IgogICAgICAgICAgfSwKICAgICAgICAgIHsKICAgICAgICAgICAgInJh\
d0J5dGVzIjogIk1JSUI5ekNDQVh5Z0F3SUJBZ0lVVjdmMEdMRE9vRXpJaDhMWFNXODBPSmlVcDE0d0NnWUlLb1pJemowRUF3TXdPVEVWTUJNR0ExVUVDaE1NYzJsbmMzUnZjbVV1WkdWMk1TQXdIZ1lEVlFRREV4\
ZHphV2R6ZEc5eVpTMTBjMkV0YzJWc1puTnBaMjVsWkRBZUZ3MHlOVEEwTURnd05qVTVORE5hRncwek5UQTBNRFl3TmpVNU5ETmFNRGt4RlRBVEJnTlZCQW9UREhOcFozTjBiM0psTG1SbGRqRWdNQjRHQTFVRUF4\
TVhjMmxuYzNSdmNtVXRkSE5oTFhObGJHWnphV2R1WldRd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnTmlBQVFVUU50ZlJUL291M1lBVGE2d0Iva0tUZTcwY2ZKd3lSSUJvdk1udDhSY0pwaC9DT0U4MnV5UzZG\
bXBwTExMMVZCUEdjUGZwUVBZSk5Yeld3aThpY3doS1E2Vy9RZTJoM29lYkJiMkZIcHdOSkRxbytUTWFDL3RkZmt2L0VsSkI3MmpSVEJETUE0R0ExVWREd0VCL3dRRUF3SUJCakFTQmdOVkhSTUJBZjhFQ0RBR0FR\
SC9BZ0VBTUIwR0ExVWREZ1FXQkJTWTdBSHZmN3RSLzlTVkhtK0tpSmhUQjRuT3Z6QUtCZ2dxaGtqT1BRUURBd05wQURCbUFqRUF3R0VHcmZHWlIxY2VuMVI4L0RUVk1JOTQzTHNzWm1KUnREcC9pN1NmR0htR1JQ\
NmdSYnVqOXZPSzNiNjdaMFFRQWpFQXVUMkg2NzNMUUVhSFRjeVFTWnJrcDRtWDdXd2ttRitzVmJrWVk1bVhOK1JNSDEzS1VFSEhPcUFTYWVtWVdLL0UiCiAgICAgICAgICB9CiAgICAgICAgXQogICAgICB9LAog\
ICAgICAidmFsaWRGb3IiOiB7CiAgICAgICAgInN0YXJ0IjogIjIwMjUtMDctMDRUMDA6MDA6MDBaIgogICAgICB9CiAgICB9CiAgXQp9Cg==","registry.npmjs.org%2Fkeys.json":"ewogICAgImtleXMi\
OiBbCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OmpsM2J3c3d1ODBQampva0NnaDBvMnc1YzJVNExoUUFFNTdnajljejFrekEiLAogICAgICAgICAgICAia2V5VXNhZ2UiOiAibnBtOnNp\
Z25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTFPbGIzek1BRkZ4WEtIaUlr\
UU81Y0ozWWhsNWk2VVBwK0lodXRlQkpidUhjQTVVb2dLbzBFV3RsV3dXNktTYUtvVE5FWUw3SmxDUWlWbmtoQmt0VWdnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2\
X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIxOTk5LTAxLTAxVDAwOjAwOjAwLjAwMFoiLAogICAgICAgICAgICAgICAgICAgICJl\
bmQiOiAiMjAyNS0wMS0yOVQwMDowMDowMC4wMDBaIgogICAgICAgICAgICAgICAgfQogICAgICAgICAgICB9CiAgICAgICAgfSwKICAgICAgICB7CiAgICAgICAgICAgICJrZXlJZCI6ICJTSEEyNTY6amwzYndz\
d3U4MFBqam9rQ2doMG8ydzVjMlU0TGhRQUU1N2dqOWN6MWt6QSIsCiAgICAgICAgICAgICJrZXlVc2FnZSI6ICJucG06YXR0ZXN0YXRpb25zIiwKICAgICAgICAgICAgInB1YmxpY0tleSI6IHsKICAgICAgICAg\
ICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUxT2xiM3pNQUZGeFhLSGlJa1FPNWNKM1lobDVpNlVQcCtJaHV0ZUJKYnVIY0E1VW9nS28wRVd0bFd3VzZLU2FL\
b1RORVlMN0psQ1FpVm5raEJrdFVnZz09IiwKICAgICAgICAgICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUNEU0FfUDI1Nl9TSEFfMjU2IiwKICAgICAgICAgICAgICAgICJ2YWxpZEZvciI6IHsKICAgICAg\
ICAgICAgICAgICAgICAic3RhcnQiOiAiMjAyMi0xMi0wMVQwMDowMDowMC4wMDBaIiwKICAgICAgICAgICAgICAgICAgICAiZW5kIjogIjIwMjUtMDEtMjlUMDA6MDA6MDAuMDAwWiIKICAgICAgICAgICAgICAg\
IH0KICAgICAgICAgICAgfQogICAgICAgIH0sCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OkRoUTh3UjVBUEJ2RkhMRi8rVGMrQVl2UE9kVHBjSURxT2h4c0JIUndDN1UiLAogICAgICAg\
ICAgICAia2V5VXNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERB\
UWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgICAgImtleURl\
dGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwOjAwLjAwMFoi\
CiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9LAogICAgICAgIHsKICAgICAgICAgICAgImtleUlkIjogIlNIQTI1NjpEaFE4d1I1QVBCdkZITEYvK1RjK0FZdlBPZFRwY0lEcU9oeHNC\
SFJ3QzdVIiwKICAgICAgICAgICAgImtleVVzYWdlIjogIm5wbTphdHRlc3RhdGlvbnMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29a\
SXpqMENBUVlJS29aSXpqMERBUWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAg\
ICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAx\
LTEzVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9CiAgICBdCn0K"}}}');;const MEDIA_TYPES=["application/vnd.dev.sigstore.trustedroot\
+json;version=0.1","application/vnd.dev.sigstore.trustedroot+json;version=0.2","application/vnd.dev.sigstore.trustedroot.v0.2+json"];const trusted_root_MAX_LENGTH=4*
1024*1024;function parseTrustedRoot(text,origin){const refuse2=current=>failed(problem("integrity/trusted-root",{attempted:`read the trusted root ${quoted(origin)}`,
current,desired:"it must be a Sigstore trusted root in which every key has a start of validity"}));if(text.length>trusted_root_MAX_LENGTH)return refuse2(`it is \
longer than ${trusted_root_MAX_LENGTH} characters`);const whole=parseJson(text);const lines=whole.ok?[text]:text.split(/\r?\n/).filter(line=>line.trim()!=="");if(!whole.
ok&&lines.length<2)return refuse2(`line ${whole.problem.line}: ${whole.problem.reason}`);const roots=[];for(const[index,line]of lines.entries()){const parsed=whole.
ok?whole:parseJson(line);if(!parsed.ok)return refuse2(`line ${index+1}: ${parsed.problem.reason}`);const flaw=flawOf(parsed.value);if(flaw!==void 0)return refuse2(
lines.length>1?`line ${index+1}: ${flaw}`:flaw);roots.push(describe(parsed.value,line,origin))}return isNonEmpty(roots)?ok(roots):refuse2("it is empty")}function flawOf(root){
if(!isJsonObject(root))return"it is not an object";const{mediaType}=root;if(typeof mediaType!=="string")return"it has no media type";if(!MEDIA_TYPES.includes(mediaType))
return`its media type is ${quoted(mediaType)}`;for(const list of["certificateAuthorities","timestampAuthorities","tlogs","ctlogs"]){const items=root[list]??[];if(!Array.
isArray(items))return`"${list}" is not a list`;for(const[index,item]of items.entries()){const holder=list.endsWith("logs")?member(item,"publicKey"):item;const start=member(
member(holder,"validFor"),"start");if(typeof start!=="string"||Number.isNaN(Date.parse(start)))return`${list}[${index}] has no start of validity`}}return listOf(
root,"certificateAuthorities").length===0&&listOf(root,"tlogs").length===0?"it holds neither a certificate authority nor a log":void 0}function describe(root,json,origin){
const authorities=listOf(root,"certificateAuthorities").flatMap(authority=>{const organization=member(member(authority,"subject"),"organization");const uri=member(
authority,"uri");return[hostOf(uri),organization].filter(name=>typeof name==="string"&&name!=="")});return{json,origin,digest:{algorithm:"sha256",hex:(0,external_node_crypto_namespaceObject.
createHash)("sha256").update(json).digest("hex")},authorities:[...new Set(authorities)],holds:{certificateAuthorities:listOf(root,"certificateAuthorities").length,
timestampAuthorities:listOf(root,"timestampAuthorities").length,logs:listOf(root,"tlogs").length,certificateLogs:listOf(root,"ctlogs").length}}}const KNOWN={"pu\
blic-good":["fulcio.sigstore.dev"],staging:["fulcio.sigstage.dev"],github:["fulcio.githubapp.com","GitHub, Inc."]};function chooseTrustedRoot(roots,domain){const[
first,...others]=withoutCopies(roots);if(others.length===0&&!isOfAnother(first,domain))return ok(first);const names=domain==="custom"?[]:KNOWN[domain];const matching=[
first,...others].filter(({authorities})=>authorities.some(name=>names.includes(name)));const[match,...more]=matching;if(match!==void 0&&more.length===0)return ok(
match);return failed(problem("input/conflict",{attempted:`choose the trusted root of the trust domain "${domain}" from ${quoted(first.origin)}`,current:`${matching.
length} of its ${others.length+1} roots are of that domain (${roots.map(({authorities})=>authorities.join(", ")).join("; ")})`,desired:domain==="custom"?"a cust\
om trust domain must have a file with one root":"exactly one must be",fix:"Give a `trusted-root` file that holds only the root of the instance you mean."}))}function withoutCopies(roots){
const[first,...others]=roots;const seen=new Set([first.digest.hex]);return[first,...others.filter(({digest})=>{const fresh=!seen.has(digest.hex);seen.add(digest.
hex);return fresh})]}const isOfAnother=({authorities},domain)=>domain!=="custom"&&!authorities.some(name=>KNOWN[domain].includes(name))&&Object.values(KNOWN).some(
names=>authorities.some(name=>names.includes(name)));const missingTrustedRoot=domain=>problem("input/missing",{attempted:`verify against the trust domain "${domain}\
"`,current:"no trusted root was given, and none is built in for it",desired:"the keys to believe must come from your configuration",fix:"Give the `trusted_root.\
json` of the instance in `trusted-root`."});const member=(value,key)=>value!==void 0&&isJsonObject(value)?value[key]:void 0;function listOf(root,key){const list=root[key];
return Array.isArray(list)?list:[]}function hostOf(uri){if(typeof uri!=="string")return void 0;return URL.canParse(uri)&&uri.includes("://")?new URL(uri).host:uri}
;const MIRROR="https://tuf-repo-cdn.sigstore.dev";const SEED_DAY="2026-11-05";function publicGoodRoot(){const seed=seeds_namespaceObject[MIRROR];const json=Buffer.
from(seed.targets["trusted_root.json"],"base64").toString("utf8");const parsed=parseTrustedRoot(json,"built-in public-good root");if(!parsed.ok)throw new Error(
`the built-in trusted root is malformed: ${parsed.problem.current}`);const builtIn={day:SEED_DAY,newestKeySince:newestStart(json),expires:expiryOf(Buffer.from(seed["\
root.json"],"base64").toString("utf8"))};return{root:{...parsed.value[0],builtIn},...builtIn}}function newestStart(json){const starts=[...json.matchAll(/"start":\s*"([^"]+)"/g)].
map(match=>Date.parse(match[1]??""));return new Date(Math.max(...starts)).toISOString()}function expiryOf(rootJson){const parsed=parseJson(rootJson);const signed=parsed.
ok&&isJsonObject(parsed.value)?parsed.value["signed"]:void 0;const expires=signed!==void 0&&isJsonObject(signed)?signed["expires"]:void 0;if(typeof expires!=="s\
tring")throw new Error("the built-in TUF root has no expiry");return new Date(expires).toISOString()};const fetchOnline=async domain=>(await import("./newest-keys.js")).
fetchTrustedRoot(domain);const FILE_LIMIT=4*1024*1024;async function configuredRoot(domain,path,files,refresh="auto",{fetch:fetch2=fetchOnline,builtIn=publicGoodRoot}={}){
if(path===void 0){if(domain==="public-good")return refresh==="always"?fetchNewest(domain,fetch2,builtIn):ok(builtIn().root);if(domain!=="github")return failed(missingTrustedRoot(
domain));return refresh==="never"?failed(notFetched()):fetch2(domain)}if(refresh==="always")return failed(pinnedAndFetched(path));const bytes=await files.read(path,
FILE_LIMIT);if(!bytes.ok)return bytes;const text=parseUtf8(bytes.value);if(text===void 0)return failed(configured_root_notText(path));const roots=parseTrustedRoot(
text,path);return roots.ok?chooseTrustedRoot(roots.value,domain):roots}const configured_root_notText=path=>problem("integrity/trusted-root",{attempted:`read the\
 trusted root ${quoted(path)}`,current:"it is not well-formed UTF-8",desired:"it must be JSON text"});async function fetchNewest(domain,fetch2=fetchOnline,builtIn=publicGoodRoot){
const root=await fetch2(domain);const{newestKeySince}=builtIn();if(!root.ok||newestStart(root.value.json)>=newestKeySince)return root;return failed(problem("int\
egrity/trusted-root",{attempted:`fetch the trusted root of "${domain}"`,current:`what was sent is older than the built-in keys, of which one is in use since ${newestKeySince}`,
desired:"the newest keys must be at least as new as the built-in ones",fix:"Find out who answers in place of the mirror; until then set `trusted-root-refresh: n\
ever`."}))}const notFetched=()=>problem("input/missing",{attempted:'verify against the trust domain "github"',current:"no trusted root was given, and `trusted-r\
oot-refresh` is `never`",desired:"the keys of GitHub must be fetched or given",fix:"Give the file that `gh attestation trusted-root` writes in `trusted-root`."});
const pinnedAndFetched=path=>problem("input/conflict",{attempted:"choose the keys to believe",current:`"trusted-root" is ${quoted(path)}, and "trusted-root-refr\
esh" is always`,desired:"keys are either given or fetched",fix:"Take away `trusted-root`, or set `trusted-root-refresh: never`."});;const SIGSTORE_AUDIENCE="sig\
store";const givenToken=(token,mask)=>({host:"the input identity-token",renewable:false,request:()=>Promise.resolve(token.trim()),mask});const jobToken=(request,mask,host="\
the token service of the job")=>({host,renewable:true,request,mask});const identity_MAX_LENGTH=32*1024;function decodeIdentityToken(token){if(token.length>identity_MAX_LENGTH||
!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))return identity_malformed("it is not a JSON Web Token");const text=parseUtf8(Buffer.from(token.split(".")[1]??"","base64\
url"));const parsed=text===void 0?void 0:parseJson(text);if(parsed===void 0||!parsed.ok||!isJsonObject(parsed.value))return identity_malformed("its claims are n\
ot a JSON object");const claims=parsed.value;const{aud,exp,sub,email,email_verified:emailVerified}=claims;const audiences=Array.isArray(aud)?aud:[aud];if(!audiences.
includes(SIGSTORE_AUDIENCE))return identity_malformed(`it is not for the audience "${SIGSTORE_AUDIENCE}"`);if(typeof exp!=="number")return identity_malformed("i\
t has no end of validity");if(typeof sub!=="string"||sub==="")return identity_malformed("it names no subject");if(email!==void 0&&emailVerified!==true)return identity_malformed(
"its e-mail address is not verified");return ok({claims,expires:exp*1e3})}const identity_malformed=current=>failed(problem("environment/token-malformed",{attempted:"\
read the identity token",current,desired:`it must be a token of the job for the audience "${SIGSTORE_AUDIENCE}"`}));var external_node_diagnostics_channel_=__nccwpck_require__(
3053);;const notBefore=new Map;let listening=false;function noteRetryAfter(){if(listening)return;listening=true;(0,external_node_diagnostics_channel_.subscribe)(
"http.client.response.finish",message=>{const{request,response}=message;const host=request.getHeader("host");const wait=parseRetryAfter(response.headers["retry-\
after"],Date.now());if(typeof host==="string"&&wait!==void 0&&(response.statusCode??0)>=400){notBefore.set(host,Date.now()+wait)}})}const retryAfter=host=>Math.
max(0,(notBefore.get(host)??0)-Date.now());function parseRetryAfter(value,now){if(value===void 0)return void 0;if(/^\d{1,6}$/.test(value))return Number(value)*1e3;
const date=/^[A-Z][a-z]{2}, /.test(value)?Date.parse(value):Number.NaN;return Number.isNaN(date)?void 0:Math.max(0,date-now)};class UnexpectedAnswer extends Error{}
class AttemptTimeout extends Error{}const TRANSIENT=new Set([408,425,429]);function serviceFailure(error){if(error instanceof AttemptTimeout)return{kind:"unavai\
lable",detail:error.message};if(error instanceof UnexpectedAnswer)return{kind:"unexpected",detail:error.message};const chain=causes(error);const status=chain.map(
statusOf).find(found=>found!==void 0);const text=chain.at(-1)?.message??String(error);if(status!==void 0){const transient=TRANSIENT.has(status)||status>=500;return{
kind:transient?"unavailable":"refused",detail:`HTTP status ${status}: ${text}`}}if(chain.some(isNetworkError))return{kind:"unavailable",detail:text};return{kind:"\
unexpected",detail:text}}function causes(error){const chain=[];for(let at2=error;at2 instanceof Error&&chain.length<5;at2=at2.cause)chain.push(at2);return chain}
function statusOf(error){if("statusCode"in error&&typeof error.statusCode==="number")return error.statusCode;const match=/Error Code ?: (\d{3})\b/.exec(error.message);
return match?.[1]===void 0?void 0:Number(match[1])}function isNetworkError(error){if("type"in error&&error.type==="invalid-json")return false;if("type"in error&&
typeof error.type==="string"&&/timeout|system|aborted/.test(error.type))return true;const code="code"in error&&typeof error.code==="string"?error.code:"";return/^(?:E[A-Z]{3,}|ERR_(?:STREAM|SOCKET|HTTP|TLS|SSL|NETWORK)\w*|UND_ERR_\w+|CERT_\w+|DEPTH_\w+|SELF_\w+|UNABLE_\w+|Z_\w+)$/.
test(code)};const FIRST_WAIT_MS=500;const LONGEST_WAIT_MS=15e3;const UNEXPECTED_ATTEMPTS=3;async function callService(service,attempt,policy,until){let since;let waited=0;
for(let count=1;;count++){try{return ok(await withTimeout(attempt(),policy.attemptTimeoutMs))}catch(error){const failure=serviceFailure(error);const now=policy.
clock.now();since??=now;const elapsed=Math.max(waited,now.getTime()-since.getTime());const wait=Math.max(backOff(count,policy.random()),retryAfter(service.host));
const last2=failure.kind==="refused"||failure.kind==="unexpected"&&count>=UNEXPECTED_ATTEMPTS||elapsed+wait>policy.maxWaitMs||until!==void 0&&now.getTime()+wait>
until.getTime();const detail=policy.redact(failure.detail);if(last2)return failed(failureProblem(service,{...failure,detail},{since,count,elapsed}));policy.onRetry?.(
{host:service.host,attempt:count,waitMs:wait,detail});await policy.sleep(wait);waited+=wait}}}const backOff=(count,random)=>{const full=Math.min(LONGEST_WAIT_MS,
FIRST_WAIT_MS*2**(count-1));return Math.round(full/2+full/2*random)};async function withTimeout(work,ms){let timer;const timeout=new Promise((_,reject)=>{timer=
setTimeout(()=>reject(new AttemptTimeout(`no answer within ${ms/1e3} s`)),ms)});try{return await Promise.race([work,timeout])}finally{clearTimeout(timer)}}function failureProblem({
role,host,attempted,codes},{kind,detail},{since,count,elapsed}){const tries=`${count} attempt${count===1?"":"s"} in ${Math.round(elapsed/1e3)} s`;if(kind==="ref\
used"){const current2=`${role} ${host} refuses the request`;return problem(codes.refused,{attempted,current:current2,desired:"it must accept it",cause:detail})}
if(kind==="unexpected"){const current2=`${role} ${host} gives a wrong answer since ${since.toISOString()} (${tries})`;return problem("service/unexpected-answer",
{attempted,current:current2,desired:"it must answer as its interface says",cause:detail})}const current=`${role} ${host} is not available since ${since.toISOString()}\
 (${tries})`;return problem(codes.unavailable,{attempted,current,desired:"it must answer",cause:detail})};async function domainByVisibility(source,policy){const token=await callService(
{role:"the token service",host:source.host,attempted:"get an identity token",codes:{unavailable:"service/oidc-unavailable",refused:"service/oidc-refused"}},()=>source.
request(SIGSTORE_AUDIENCE),{...policy,redact:text=>text});if(!token.ok)return token;const decoded=decodeIdentityToken(token.value);if(!decoded.ok)return decoded;
return ok(decoded.value.claims["repository_visibility"]==="public"?"public-good":"github")};class TokenEndpointError extends Error{statusCode;constructor(statusCode){
super("the token service answered with an error");this.statusCode=statusCode}}const ANSWER_LIMIT=64*1024;function jobTokenEndpoint(url,requestToken2,timeoutMs=2e4){
return async audience=>{const address=new URL(url);address.searchParams.set("audience",audience);const body=parseJson(await ask(address,requestToken2,timeoutMs));
const value=body.ok&&isJsonObject(body.value)?body.value["value"]:void 0;if(typeof value!=="string"||value==="")throw new UnexpectedAnswer("the answer of the to\
ken service holds no token");return value}}async function ask(address,requestToken2,timeoutMs){try{const answer=await fetch(address,{headers:{authorization:`Bea\
rer ${requestToken2}`,accept:"application/json"},redirect:"error",signal:AbortSignal.timeout(timeoutMs)});if(!answer.ok){await answer.body?.cancel();throw new TokenEndpointError(
answer.status)}return await readLimited(answer)}catch(error){if(error instanceof DOMException&&error.name==="TimeoutError")throw new AttemptTimeout(`no answer w\
ithin ${timeoutMs/1e3} s`);throw error}}async function readLimited(answer){const chunks=[];let size=0;for await(const chunk of answer.body??[]){size+=chunk.length;
if(size>ANSWER_LIMIT)throw new UnexpectedAnswer("the answer of the token service is too long");chunks.push(chunk)}return Buffer.concat(chunks).toString("utf8")}
;const ATTEMPTED="get an identity token for this job";const DESIRED="keyless signing needs the permission `id-token: write`";function describeMissingIdentity(context){
const{event,repository,headRepository,headIsFork,actor,workflowRef,jobWorkflowRef}=context;if(context.face==="cli"&&event===""){return problem("permission/id-to\
ken",{attempted:"get an identity token",current:"SIGSTORE_ID_TOKEN is not set, and this is no job of a workflow",desired:"keyless signing needs an identity toke\
n with audience sigstore",fix:"Set SIGSTORE_ID_TOKEN to an identity token with audience sigstore, or run in a workflow."})}const foreign=headRepository===void 0?
headIsFork===true:headRepository===null||differs(headRepository,repository);const fromFork=event==="pull_request"&&foreign;if(fromFork){const from=headRepository??
"a fork that no longer exists";return problem("permission/fork-pull-request",{attempted:ATTEMPTED,current:`the run is for a pull request from ${from}`,desired:DESIRED})}
if(event==="pull_request"&&actor==="dependabot[bot]"){return problem("permission/fork-pull-request",{attempted:ATTEMPTED,current:"the run is for a pull request \
by Dependabot, which GitHub treats as one from a fork",desired:DESIRED})}if(jobWorkflowRef!==void 0&&workflowRef!==void 0&&differs(pathOf(jobWorkflowRef),pathOf(
workflowRef))){return problem("permission/reusable-caller",{attempted:ATTEMPTED,current:`the job runs in ${jobWorkflowRef}, called by ${workflowRef}, which gran\
ts it no token`,desired:DESIRED})}return problem("permission/id-token",{attempted:ATTEMPTED,current:"the job has no permission to ask for one",desired:DESIRED})}
const pathOf=ref=>ref.replace(/(\.ya?ml)@.*$/,"$1");const differs=(a,b)=>a!==void 0&&a.toLowerCase()!==b.toLowerCase();;const EVENT_LIMIT=32*1024*1024;async function signingIdentity(job,files){
if(job.givenToken!==void 0)return ok(givenToken(job.givenToken,job.mask));const url=job.variable("ACTIONS_ID_TOKEN_REQUEST_URL");const token=job.variable("ACTIO\
NS_ID_TOKEN_REQUEST_TOKEN");if(url!==void 0&&url!==""&&token!==void 0&&token!==""){job.mask(token);const host=tokenHost(url);return host===void 0?failed(malformedAddress()):
ok(jobToken(jobTokenEndpoint(url,token),job.mask,host))}const head=await pullRequestHead(job.eventPath,files);const actor=job.variable("GITHUB_ACTOR");return failed(
describeMissingIdentity({event:job.eventName??"",repository:job.repository??"",...job.face===void 0?{}:{face:job.face},...head,...actor===void 0?{}:{actor},...job.
workflowRef===void 0?{}:{workflowRef:job.workflowRef},...job.jobWorkflowRef===void 0?{}:{jobWorkflowRef:job.jobWorkflowRef}}))}function tokenHost(url){if(!URL.canParse(
url))return void 0;const{protocol,hostname,host,username,password}=new URL(url);const local=protocol==="http:"&&(["127.0.0.1","[::1]","localhost"].includes(hostname)||
hostname.endsWith(".localhost"));return(protocol==="https:"||local)&&username+password===""?host:void 0}const malformedAddress=()=>problem("environment/variable\
-missing",{attempted:"get an identity token for this job",current:"ACTIONS_ID_TOKEN_REQUEST_URL is not an https address",desired:"it must be as the runner sets \
it"});async function pullRequestHead(path,files){if(path===void 0)return{};const bytes=await files.read(path,EVENT_LIMIT);const text=bytes.ok?parseUtf8(bytes.value):
void 0;const json=text===void 0?void 0:parseJson(text);const pullRequest=json?.ok===true?job_identity_member(json.value,"pull_request"):void 0;if(!isJsonObject(
pullRequest))return{};const repository=job_identity_member(pullRequest["head"],"repo");if(repository===null)return{headRepository:null};const name=job_identity_member(
repository,"full_name");const fork=job_identity_member(repository,"fork");return{...typeof name==="string"?{headRepository:name}:{},...typeof fork==="boolean"?{
headIsFork:fork}:{}}}const job_identity_member=(value,key)=>isJsonObject(value)?value[key]:void 0;;function withNewerKeys(builtIn,newest2,onNewer){return askingNewer(
builtIn,{newest:newest2,onNewer,isOpen:()=>true,without:(_,refusal,outage)=>explained(refusal,outage)})}function askingNewer(builtIn,{newest:newest2,onNewer,isOpen,
without}){let fetched;return{async verify(checks,progress){const answers=await builtIn.verify(checks,progress);const open=checks.flatMap((check,index)=>{const answer=answers[index];
return answer===void 0||answer.ok||!isOpen(check,answer.problem)?[]:[{check,index,refusal:answer.problem}]});if(open.length===0)return answers;fetched??=newest2();
const verifier=await fetched;const again=verifier.ok?await verifier.value.verify(open.map(({check})=>check)):[];if(again.some(answer=>answer.ok))onNewer();const better=new Map(
open.map(({check,index,refusal},i)=>{const other=again[i];if(verifier.ok)return[index,other?.ok===true?other:void 0];return[index,failed(without(check,refusal,verifier.
problem))]}));return answers.map((answer,index)=>better.get(index)??answer)}}}const explained=(refusal,outage)=>({...refusal,cause:[refusal.cause,`newer keys co\
uld not be had: ${describeProblem(outage)}`].filter(text=>text!==void 0).join("; ")});;function rememberFirst(source){let first;let used=false;return{...source,
async request(audience){if(first!==void 0&&!used){used=true;return first}const token=await source.request(audience);source.mask(token);first??=token;return token}}}
var bundle_dist=__nccwpck_require__(6028);;function assembleBundle(signed,{logEntries,timestamps}){const{identity,signature,content}=signed;const form={signature,
certificate:Buffer.from(identity.certificate.der),certificateChain:false};const bundle=content.$case==="dsseEnvelope"?(0,bundle_dist.toDSSEBundle)({...form,artifact:content.
dsseEnvelope.payload,artifactType:content.dsseEnvelope.payloadType}):(0,bundle_dist.toMessageSignatureBundle)({...form,digest:signed.digest});bundle.verificationMaterial.
tlogEntries=[...logEntries];bundle.verificationMaterial.timestampVerificationData={rfc3161Timestamps:timestamps.map(signedTimestamp=>({signedTimestamp}))};return{
bundle:JSON.stringify((0,bundle_dist.bundleToJSON)(bundle)),certificateIdentity:identity.san,certificateIssuer:identity.issuer,certificatePem:identity.certificatePem,
signature:signature.toString("base64")}};async function workInOrder(items,limit,work,progress){const results=[];const problems=new Map;const queue=items.entries();
let done=0;const run=async()=>{for(const[index,item]of queue){const result=await work(item);if(result.ok)results[index]=result.value;else problems.set(index,result.
problem);if(problems.size>0)return;done+=1;progress?.(done,items.length,item.label)}};await Promise.all(Array.from({length:Math.max(1,Math.min(limit,items.length))},
run));if(problems.size>0)return failed(distinct([...problems].toSorted(([a],[b])=>a-b).map(([,problem2])=>problem2)));if(!isNonEmpty(results)||results.length!==
items.length)throw new Error("a result is missing");return ok(results)}function distinct(problems){const seen=new Set;return problems.filter(({code,current})=>{
const key=code.startsWith("service/")?code:`${code} ${current}`;return!seen.has(key)&&seen.add(key)})};const SHORTEST_PART=12;function createRedactor(){const secrets=new Set;
return{add(secret){for(const part of[secret,...secret.split(".")])if(part.length>=SHORTEST_PART)secrets.add(part)},redact:text=>[...secrets].reduce((safe,secret)=>safe.
replaceAll(secret,"***"),text)}};class FileChangedError extends Error{};function artifactContent(artifact){return{label:artifact.name,async sign(current){const signer=(0,
external_node_crypto_namespaceObject.createSign)("sha256");const hash=(0,external_node_crypto_namespaceObject.createHash)("sha256");try{for await(const chunk of artifact.
read()){signer.update(chunk);hash.update(chunk)}}catch(error){return failed(unreadable(artifact.name,error))}const digest=hash.digest();const hex=digest.toString(
"hex");if(hex!==artifact.digest.sha256){return failed(changed(artifact.name,`it has the digest sha256:${hex} now, and had sha256:${artifact.digest.sha256} befor\
e`))}const identity=await current();if(!identity.ok)return identity;const signature=signer.sign(identity.value.privateKey);const messageDigest={algorithm:dist.HashAlgorithm.
SHA2_256,digest};const content={$case:"messageSignature",messageSignature:{messageDigest,signature}};return ok({identity:identity.value,signature,digest,payloadDigest:digest,
content})}}}function statementContent(payload,label){return{label,async sign(current){const identity=await current();if(!identity.ok)return identity;const bytes=Buffer.
from(payload);const encoded=formatPreAuthentication(IN_TOTO_PAYLOAD_TYPE,bytes);const signature=(0,external_node_crypto_namespaceObject.sign)("sha256",encoded,identity.
value.privateKey);const content={$case:"dsseEnvelope",dsseEnvelope:{payloadType:IN_TOTO_PAYLOAD_TYPE,payload:bytes,signatures:[{sig:signature,keyid:""}]}};return ok(
{identity:identity.value,signature,digest:signable_content_sha256(encoded),payloadDigest:signable_content_sha256(bytes),content})}}}const unreadable=(name,error)=>error instanceof
FileChangedError?changed(name,error.message):problem("environment/read-failed",{attempted:`read ${quoted(name)} to sign it`,current:"it cannot be read",desired:"\
it must be readable to its end",cause:error instanceof Error?error.message:String(error)});const changed=(name,current)=>problem("integrity/file-changed",{attempted:`\
sign ${quoted(name)}`,current,desired:"it must stay as it was hashed"});const signable_content_sha256=bytes=>(0,external_node_crypto_namespaceObject.createHash)(
"sha256").update(bytes).digest();var sign_dist=__nccwpck_require__(7721);;const RENEW_BEFORE_MS=12e4;const TOKEN_RESERVE_MS=15e3;function holdIdentity(options){
const{clock}=options.policy;const left=end=>end-clock.now().getTime();const token=shared(()=>requestToken(options),({expires})=>left(expires)>TOKEN_RESERVE_MS);
const identity=shared(async()=>{const held=await token();return held.ok?requestCertificate(held.value.token,options):held},({certificate})=>left(certificate.notAfter.
getTime())>RENEW_BEFORE_MS);let first;return{current:identity,async claims(){first??=token().then(held=>held.ok?ok(held.value.claims):held);const claims=await first;
if(!claims.ok)first=void 0;return claims}}}function shared(make,isGood){let running;let held;return()=>{if(held!==void 0&&isGood(held))return Promise.resolve(ok(
held));running??=make().then(result=>{held=result.ok?result.value:void 0;return result}).finally(()=>running=void 0);return running}}async function requestToken({
source,policy,onToken}){const service={role:"the token service",host:source.host,attempted:"get an identity token",codes:{unavailable:"service/oidc-unavailable",
refused:"service/oidc-refused"}};const token=await callService(service,async()=>{const fresh=await source.request(SIGSTORE_AUDIENCE);source.mask(fresh);onToken(
fresh);return fresh},policy);if(!token.ok)return token;const decoded=decodeIdentityToken(token.value);if(!decoded.ok)return decoded;if(!source.renewable&&decoded.
value.expires<=policy.clock.now().getTime()){return failed(problem("environment/token-expired",{attempted:"use the identity token",current:`it ended at ${new Date(
decoded.value.expires).toISOString()}`,desired:"it must be valid when a certificate is asked for"}))}return ok({...decoded.value,token:token.value})}async function requestCertificate(token,{
certificateAuthority,policy}){const{privateKey,publicKey}=(0,external_node_crypto_namespaceObject.generateKeyPairSync)("ec",{namedCurve:"prime256v1"});const publicPem=publicKey.
export({type:"spki",format:"pem"}).toString();const authority=new sign_dist.$o({fulcioBaseURL:certificateAuthority,identityProvider:{getToken:()=>Promise.resolve(
token)},keyHolder:{sign:data=>Promise.resolve({signature:(0,external_node_crypto_namespaceObject.sign)("sha256",data,privateKey),key:{$case:"publicKey",publicKey:publicPem}})},
retry:0,timeout:policy.attemptTimeoutMs});const{host}=new URL(certificateAuthority);const service={role:"the certificate authority",host,attempted:"get a signin\
g certificate",codes:{unavailable:"service/fulcio-unavailable",refused:"service/fulcio-refused"}};return callService(service,async()=>{const{key}=await authority.
sign(Buffer.alloc(0));if(key.$case!=="x509Certificate")throw new UnexpectedAnswer("it holds no certificate");return readIdentity(key.certificate,privateKey)},policy)}
function readIdentity(pem,privateKey){const match=typeof pem==="string"?/^-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/.exec(pem):
null;if(match?.[1]===void 0)throw new UnexpectedAnswer("it holds no certificate in PEM");const der=Buffer.from(match[1],"base64");const certificate=parseCertificate(
der);if(!certificate.ok)throw new UnexpectedAnswer(`its certificate is malformed: ${certificate.problem.reason}`);const own=(0,external_node_crypto_namespaceObject.
createPublicKey)(privateKey).export({type:"spki",format:"der"});if(!own.equals(certificate.value.publicKey))throw new UnexpectedAnswer("its certificate is for a\
nother key");const facts=readSignerFacts(certificate.value);if(!facts.ok)throw new UnexpectedAnswer(`its certificate is malformed: ${facts.problem.reason}`);const base642=der.
toString("base64").replaceAll(/.{1,64}/g,"$&\n");return{privateKey,certificate:certificate.value,certificatePem:`-----BEGIN CERTIFICATE-----
${base642}-----END CERTIFICATE-----
`,san:facts.value.san,issuer:facts.value.facts.issuer??""}};async function witnessSignature(signature,{log,timestampAuthority},policy,until){const[entry,timestamp]=await Promise.
all([log===void 0?void 0:enterInLog(signature,log,policy,until),timestampAuthority===void 0?void 0:takeTimestamp(signature,timestampAuthority,policy,until)]);if(entry?.
ok===false)return entry;if(timestamp?.ok===false)return timestamp;return ok({logEntries:entry===void 0?[]:[entry.value],timestamps:timestamp===void 0?[]:[timestamp.
value]})}function enterInLog({content,logged,certificatePem},{url,version},policy,until){const options={rekorBaseURL:url,retry:0,timeout:policy.attemptTimeoutMs,
fetchOnConflict:true};const witness=new sign_dist.fU({...options,majorApiVersion:version});const service={role:"the transparency log",host:new URL(url).host,attempted:"\
enter the signature in the transparency log",codes:{unavailable:"service/rekor-unavailable",refused:"service/rekor-refused"}};return callService(service,async()=>{
const{tlogEntries}=await witness.testify(version===2?asRecord(logged):content,certificatePem);const[entry]=tlogEntries;if(entry===void 0)throw new UnexpectedAnswer(
"it holds no log entry");const flaw=flawOfLogEntryBody(entry.canonicalizedBody,entry.kindVersion,logged);if(flaw!==void 0)throw new UnexpectedAnswer(`its log en\
try is not ours: ${flaw}`);if(entry.inclusionProof?.checkpoint===void 0)throw new UnexpectedAnswer("its log entry has no inclusion proof");return entry},policy,
until)}const asRecord=({signature,digest})=>({$case:"messageSignature",messageSignature:{messageDigest:{algorithm:dist.HashAlgorithm.SHA2_256,digest:Buffer.from(
digest)},signature:Buffer.from(signature)}});function takeTimestamp({content,logged},url,policy,until){const witness=new sign_dist.gs({tsaBaseURL:url,retry:0,timeout:policy.
attemptTimeoutMs});const service={role:"the timestamp authority",host:new URL(url).host,attempted:"get a timestamp for the signature",codes:{unavailable:"servic\
e/timestamp-unavailable",refused:"service/timestamp-refused"}};return callService(service,async()=>{const{rfc3161Timestamps}=await witness.testify(content);const[
timestamp]=rfc3161Timestamps;if(timestamp===void 0)throw new UnexpectedAnswer("it holds no timestamp");checkTimestamp(timestamp.signedTimestamp,logged.signature);
return timestamp.signedTimestamp},policy,until)}function checkTimestamp(der,signature){try{const timestamp=core_dist.RFC3161Timestamp.parse(Buffer.from(der));if(timestamp.
status!==0n&&timestamp.status!==1n)throw new Error("it was not granted");timestamp.tstInfo.verify(Buffer.from(signature))}catch(error){throw new UnexpectedAnswer(
`it is not a timestamp of this signature: ${error instanceof Error?error.message:String(error)}`)}};function createSigner(options){const services=signingServices(
options.instance,{rekorVersion:options.rekorVersion??1,timestamp:options.timestamp??true});if(!services.ok)return services;noteRetryAfter();const secrets=createRedactor();
const{clock={now:()=>new Date},sleep=ms=>(0,promises_namespaceObject.setTimeout)(ms),random=Math.random,onRetry}=options;const policy={maxWaitMs:(options.maxWaitSeconds??
60)*1e3,attemptTimeoutMs:(options.attemptTimeoutSeconds??20)*1e3,clock,sleep,random,redact:secrets.redact,...onRetry===void 0?{}:{onRetry}};const identity=holdIdentity(
{source:options.identity,certificateAuthority:services.value.certificateAuthority,policy,onToken:secrets.add});const run={identity,services:services.value,policy};
const signAll=(contents,progress)=>workInOrder(contents,options.concurrency??8,content=>signOne(content,run),progress);return ok({signArtifacts:(artifacts,progress)=>signAll(
artifacts.map(artifactContent),progress),signStatements:(statements,progress)=>signAll(statements.map((payload,index)=>statementContent(payload,`statement ${index+
1}`)),progress),claims:()=>identity.claims()})}async function signOne(content,{identity,services,policy}){const started=policy.clock.now().getTime();for(;;){const signed=await content.
sign(()=>identity.current());if(!signed.ok)return signed;const{certificate,certificatePem}=signed.value.identity;const{signature,digest,payloadDigest}=signed.value;
const logged={signature,digest,payloadDigest,verifier:certificate.der};const fresh={content:signed.value.content,logged,certificatePem};const lastAttempt=certificate.
notAfter.getTime()-policy.attemptTimeoutMs;const fit=policy.clock.now().getTime()+LONGEST_WAIT_MS<=lastAttempt;const material=await witnessSignature(fresh,services,
policy,new Date(lastAttempt));if(material.ok)return ok(assembleBundle(signed.value,material.value));const now=policy.clock.now().getTime();const outlived=fit&&now+
LONGEST_WAIT_MS>lastAttempt&&material.problem.code.endsWith("-unavailable");if(!outlived||now-started>policy.maxWaitMs)return failed(material.problem)}};async function configuredSigner(settings,job,files,say){
const identity=await signingIdentity(job,files);if(!identity.ok)return failed([identity.problem]);const auto=settings.sigstore==="auto";const source=auto?rememberFirst(
identity.value):identity.value;const patience={maxWaitSeconds:settings.maxWaitSeconds,attemptTimeoutSeconds:attemptTimeout(settings.maxWaitSeconds),onRetry:({host,
attempt,waitMs,detail})=>say(`  ${host} does not answer (${detail}); attempt ${attempt+1} in ${Math.ceil(waitMs/1e3)} s`)};const domain=settings.sigstore==="aut\
o"?await domainByVisibility(source,{maxWaitMs:patience.maxWaitSeconds*1e3,attemptTimeoutMs:patience.attemptTimeoutSeconds*1e3,onRetry:patience.onRetry,clock:{now:()=>new Date},
sleep:ms=>(0,promises_namespaceObject.setTimeout)(ms),random:Math.random}):ok(settings.sigstore);if(!domain.ok)return failed([domain.problem]);const instance=await configuredInstance(
domain.value,settings.signingConfig,files);if(!instance.ok)return failed([instance.problem]);const root=await configuredRoot(domain.value,settings.trustedRoot,files);
if(!root.ok)return failed([root.problem]);const signer=createSigner({instance:instance.value,identity:source,rekorVersion:settings.rekorVersion==="2"?2:1,timestamp:settings.
timestamp,...patience});if(!signer.ok)return failed([signer.problem]);const verifier=createBundleVerifier({trustedRoot:root.value,trustDomain:domain.value});return ok(
{signer:signer.value,verifier:settings.trustedRoot===void 0&&domain.value==="public-good"?withNewestKeys(verifier,say):verifier})}const attemptTimeout=maxWaitSeconds=>Math.
min(20,Math.max(5,maxWaitSeconds));const withNewestKeys=(builtIn,say)=>withNewerKeys(builtIn,async()=>{const{fetchTrustedRoot}=await import("./newest-keys.js");
const root=await fetchTrustedRoot("public-good");return root.ok?ok(createBundleVerifier({trustedRoot:root.value,trustDomain:"public-good"})):root},()=>say("! ma\
de with keys newer than this tier3: to verify, consumers need a newer tier3 or `trusted-root`"));var __webpack_exports__configuredSigner=__webpack_exports__.V;export{__webpack_exports__configuredSigner as configuredSigner};
