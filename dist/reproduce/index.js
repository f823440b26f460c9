import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={7013:((module,__unused_webpack_exports,__nccwpck_require__2)=>{__nccwpck_require__2(
8479)}),8479:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var __webpack_unused_export__;var net=__nccwpck_require__2(9278);var tls=__nccwpck_require__2(
4756);var http2=__nccwpck_require__2(8611);var https2=__nccwpck_require__2(5692);var events=__nccwpck_require__2(4434);var assert=__nccwpck_require__2(2613);var util=__nccwpck_require__2(
9023);__webpack_unused_export__=httpOverHttp;__webpack_unused_export__=httpsOverHttp;__webpack_unused_export__=httpOverHttps;__webpack_unused_export__=httpsOverHttps;
function httpOverHttp(options){var agent=new TunnelingAgent(options);agent.request=http2.request;return agent}function httpsOverHttp(options){var agent=new TunnelingAgent(
options);agent.request=http2.request;agent.createSocket=createSecureSocket;agent.defaultPort=443;return agent}function httpOverHttps(options){var agent=new TunnelingAgent(
options);agent.request=https2.request;return agent}function httpsOverHttps(options){var agent=new TunnelingAgent(options);agent.request=https2.request;agent.createSocket=
createSecureSocket;agent.defaultPort=443;return agent}function TunnelingAgent(options){var self=this;self.options=options||{};self.proxyOptions=self.options.proxy||
{};self.maxSockets=self.options.maxSockets||http2.Agent.defaultMaxSockets;self.requests=[];self.sockets=[];self.on("free",function onFree(socket,host,port,localAddress){
var options2=toOptions(host,port,localAddress);for(var i=0,len=self.requests.length;i<len;++i){var pending=self.requests[i];if(pending.host===options2.host&&pending.
port===options2.port){self.requests.splice(i,1);pending.request.onSocket(socket);return}}socket.destroy();self.removeSocket(socket)})}util.inherits(TunnelingAgent,
events.EventEmitter);TunnelingAgent.prototype.addRequest=function addRequest(req,host,port,localAddress){var self=this;var options=mergeOptions({request:req},self.
options,toOptions(host,port,localAddress));if(self.sockets.length>=this.maxSockets){self.requests.push(options);return}self.createSocket(options,function(socket){
socket.on("free",onFree);socket.on("close",onCloseOrRemove);socket.on("agentRemove",onCloseOrRemove);req.onSocket(socket);function onFree(){self.emit("free",socket,
options)}function onCloseOrRemove(err){self.removeSocket(socket);socket.removeListener("free",onFree);socket.removeListener("close",onCloseOrRemove);socket.removeListener(
"agentRemove",onCloseOrRemove)}})};TunnelingAgent.prototype.createSocket=function createSocket(options,cb){var self=this;var placeholder={};self.sockets.push(placeholder);
var connectOptions=mergeOptions({},self.proxyOptions,{method:"CONNECT",path:options.host+":"+options.port,agent:false,headers:{host:options.host+":"+options.port}});
if(options.localAddress){connectOptions.localAddress=options.localAddress}if(connectOptions.proxyAuth){connectOptions.headers=connectOptions.headers||{};connectOptions.
headers["Proxy-Authorization"]="Basic "+new Buffer(connectOptions.proxyAuth).toString("base64")}debug2("making CONNECT request");var connectReq=self.request(connectOptions);
connectReq.useChunkedEncodingByDefault=false;connectReq.once("response",onResponse);connectReq.once("upgrade",onUpgrade);connectReq.once("connect",onConnect);connectReq.
once("error",onError);connectReq.end();function onResponse(res){res.upgrade=true}function onUpgrade(res,socket,head){process.nextTick(function(){onConnect(res,socket,
head)})}function onConnect(res,socket,head){connectReq.removeAllListeners();socket.removeAllListeners();if(res.statusCode!==200){debug2("tunneling socket could \
not be established, statusCode=%d",res.statusCode);socket.destroy();var error=new Error("tunneling socket could not be established, statusCode="+res.statusCode);
error.code="ECONNRESET";options.request.emit("error",error);self.removeSocket(placeholder);return}if(head.length>0){debug2("got illegal response body from proxy");
socket.destroy();var error=new Error("got illegal response body from proxy");error.code="ECONNRESET";options.request.emit("error",error);self.removeSocket(placeholder);
return}debug2("tunneling connection has established");self.sockets[self.sockets.indexOf(placeholder)]=socket;return cb(socket)}function onError(cause){connectReq.
removeAllListeners();debug2("tunneling socket could not be established, cause=%s\n",cause.message,cause.stack);var error=new Error("tunneling socket could not b\
e established, cause="+cause.message);error.code="ECONNRESET";options.request.emit("error",error);self.removeSocket(placeholder)}};TunnelingAgent.prototype.removeSocket=
function removeSocket(socket){var pos=this.sockets.indexOf(socket);if(pos===-1){return}this.sockets.splice(pos,1);var pending=this.requests.shift();if(pending){
this.createSocket(pending,function(socket2){pending.request.onSocket(socket2)})}};function createSecureSocket(options,cb){var self=this;TunnelingAgent.prototype.
createSocket.call(self,options,function(socket){var hostHeader=options.request.getHeader("host");var tlsOptions=mergeOptions({},self.options,{socket,servername:hostHeader?
hostHeader.replace(/:.*$/,""):options.host});var secureSocket=tls.connect(0,tlsOptions);self.sockets[self.sockets.indexOf(socket)]=secureSocket;cb(secureSocket)})}
function toOptions(host,port,localAddress){if(typeof host==="string"){return{host,port,localAddress}}return host}function mergeOptions(target){for(var i=1,len=arguments.
length;i<len;++i){var overrides=arguments[i];if(typeof overrides==="object"){var keys=Object.keys(overrides);for(var j=0,keyLen=keys.length;j<keyLen;++j){var k=keys[j];
if(overrides[k]!==void 0){target[k]=overrides[k]}}}}return target}var debug2;if(process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)){debug2=function(){
var args=Array.prototype.slice.call(arguments);if(typeof args[0]==="string"){args[0]="TUNNEL: "+args[0]}else{args.unshift("TUNNEL:")}console.error.apply(console,
args)}}else{debug2=function(){}}__webpack_unused_export__=debug2}),9309:((module,__unused_webpack_exports,__nccwpck_require__2)=>{var __webpack_unused_export__;
const Client=__nccwpck_require__2(7140);const Dispatcher=__nccwpck_require__2(5030);const Pool=__nccwpck_require__2(2921);const BalancedPool=__nccwpck_require__2(
9390);const Agent=__nccwpck_require__2(4586);const ProxyAgent2=__nccwpck_require__2(3747);const EnvHttpProxyAgent=__nccwpck_require__2(6920);const RetryAgent=__nccwpck_require__2(
9089);const errors=__nccwpck_require__2(9934);const util=__nccwpck_require__2(8529);const{InvalidArgumentError}=errors;const api=__nccwpck_require__2(7998);const buildConnector=__nccwpck_require__2(
951);const MockClient=__nccwpck_require__2(8570);const MockAgent=__nccwpck_require__2(8444);const MockPool=__nccwpck_require__2(3927);const mockErrors=__nccwpck_require__2(
9654);const RetryHandler=__nccwpck_require__2(7877);const{getGlobalDispatcher,setGlobalDispatcher}=__nccwpck_require__2(4498);const DecoratorHandler=__nccwpck_require__2(
4606);const RedirectHandler=__nccwpck_require__2(3669);const createRedirectInterceptor=__nccwpck_require__2(7327);Object.assign(Dispatcher.prototype,api);__webpack_unused_export__=
Dispatcher;__webpack_unused_export__=Client;__webpack_unused_export__=Pool;__webpack_unused_export__=BalancedPool;__webpack_unused_export__=Agent;__webpack_unused_export__=
ProxyAgent2;__webpack_unused_export__=EnvHttpProxyAgent;__webpack_unused_export__=RetryAgent;__webpack_unused_export__=RetryHandler;__webpack_unused_export__=DecoratorHandler;
__webpack_unused_export__=RedirectHandler;__webpack_unused_export__=createRedirectInterceptor;__webpack_unused_export__={redirect:__nccwpck_require__2(910),retry:__nccwpck_require__2(
2503),dump:__nccwpck_require__2(7407),dns:__nccwpck_require__2(6814)};__webpack_unused_export__=buildConnector;__webpack_unused_export__=errors;__webpack_unused_export__=
{parseHeaders:util.parseHeaders,headerNameToString:util.headerNameToString};function makeDispatcher(fn){return(url,opts,handler)=>{if(typeof opts==="function"){
handler=opts;opts=null}if(!url||typeof url!=="string"&&typeof url!=="object"&&!(url instanceof URL)){throw new InvalidArgumentError("invalid url")}if(opts!=null&&
typeof opts!=="object"){throw new InvalidArgumentError("invalid opts")}if(opts&&opts.path!=null){if(typeof opts.path!=="string"){throw new InvalidArgumentError(
"invalid opts.path")}let path2=opts.path;if(!opts.path.startsWith("/")){path2=`/${path2}`}url=new URL(util.parseOrigin(url).origin+path2)}else{if(!opts){opts=typeof url===
"object"?url:{}}url=util.parseURL(url)}const{agent,dispatcher=getGlobalDispatcher()}=opts;if(agent){throw new InvalidArgumentError("unsupported opts.agent. Did \
you mean opts.client?")}return fn.call(dispatcher,{...opts,origin:url.origin,path:url.search?`${url.pathname}${url.search}`:url.pathname,method:opts.method||(opts.
body?"PUT":"GET")},handler)}}__webpack_unused_export__=setGlobalDispatcher;__webpack_unused_export__=getGlobalDispatcher;const fetchImpl=__nccwpck_require__2(8263).
fetch;__webpack_unused_export__=async function fetch(init,options=void 0){try{return await fetchImpl(init,options)}catch(err){if(err&&typeof err==="object"){Error.
captureStackTrace(err)}throw err}};__nccwpck_require__2(3257).Headers;__nccwpck_require__2(1328).Response;__nccwpck_require__2(6398).Request;__nccwpck_require__2(
7653).FormData;__webpack_unused_export__=globalThis.File??__nccwpck_require__2(4573).File;__nccwpck_require__2(5660).FileReader;const{setGlobalOrigin,getGlobalOrigin}=__nccwpck_require__2(
8712);__webpack_unused_export__=setGlobalOrigin;__webpack_unused_export__=getGlobalOrigin;const{CacheStorage}=__nccwpck_require__2(2118);const{kConstruct}=__nccwpck_require__2(
8404);__webpack_unused_export__=new CacheStorage(kConstruct);const{deleteCookie,getCookies,getSetCookies,setCookie}=__nccwpck_require__2(6748);__webpack_unused_export__=
deleteCookie;__webpack_unused_export__=getCookies;__webpack_unused_export__=getSetCookies;__webpack_unused_export__=setCookie;const{parseMIMEType,serializeAMimeType}=__nccwpck_require__2(
5192);__webpack_unused_export__=parseMIMEType;__webpack_unused_export__=serializeAMimeType;const{CloseEvent,ErrorEvent,MessageEvent}=__nccwpck_require__2(659);__nccwpck_require__2(
9708).WebSocket;__webpack_unused_export__=CloseEvent;__webpack_unused_export__=ErrorEvent;__webpack_unused_export__=MessageEvent;__webpack_unused_export__=makeDispatcher(
api.request);__webpack_unused_export__=makeDispatcher(api.stream);__webpack_unused_export__=makeDispatcher(api.pipeline);__webpack_unused_export__=makeDispatcher(
api.connect);__webpack_unused_export__=makeDispatcher(api.upgrade);__webpack_unused_export__=MockClient;__webpack_unused_export__=MockPool;__webpack_unused_export__=
MockAgent;__webpack_unused_export__=mockErrors;const{EventSource}=__nccwpck_require__2(9207);__webpack_unused_export__=EventSource}),2917:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{addAbortListener}=__nccwpck_require__2(8529);const{RequestAbortedError}=__nccwpck_require__2(9934);const kListener=Symbol("kListener");const kSignal=Symbol(
"kSignal");function abort(self){if(self.abort){self.abort(self[kSignal]?.reason)}else{self.reason=self[kSignal]?.reason??new RequestAbortedError}removeSignal(self)}
function addSignal(self,signal){self.reason=null;self[kSignal]=null;self[kListener]=null;if(!signal){return}if(signal.aborted){abort(self);return}self[kSignal]=
signal;self[kListener]=()=>{abort(self)};addAbortListener(self[kSignal],self[kListener])}function removeSignal(self){if(!self[kSignal]){return}if("removeEventLi\
stener"in self[kSignal]){self[kSignal].removeEventListener("abort",self[kListener])}else{self[kSignal].removeListener("abort",self[kListener])}self[kSignal]=null;
self[kListener]=null}module.exports={addSignal,removeSignal}}),4505:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const assert=__nccwpck_require__2(
4589);const{AsyncResource}=__nccwpck_require__2(6698);const{InvalidArgumentError,SocketError}=__nccwpck_require__2(9934);const util=__nccwpck_require__2(8529);const{
addSignal,removeSignal}=__nccwpck_require__2(2917);class ConnectHandler extends AsyncResource{constructor(opts,callback){if(!opts||typeof opts!=="object"){throw new InvalidArgumentError(
"invalid opts")}if(typeof callback!=="function"){throw new InvalidArgumentError("invalid callback")}const{signal,opaque,responseHeaders}=opts;if(signal&&typeof signal.
on!=="function"&&typeof signal.addEventListener!=="function"){throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget")}super("UNDICI_CONN\
ECT");this.opaque=opaque||null;this.responseHeaders=responseHeaders||null;this.callback=callback;this.abort=null;addSignal(this,signal)}onConnect(abort,context){
if(this.reason){abort(this.reason);return}assert(this.callback);this.abort=abort;this.context=context}onHeaders(){throw new SocketError("bad connect",null)}onUpgrade(statusCode,rawHeaders,socket){
const{callback,opaque,context}=this;removeSignal(this);this.callback=null;let headers=rawHeaders;if(headers!=null){headers=this.responseHeaders==="raw"?util.parseRawHeaders(
rawHeaders):util.parseHeaders(rawHeaders)}this.runInAsyncScope(callback,null,null,{statusCode,headers,socket,opaque,context})}onError(err){const{callback,opaque}=this;
removeSignal(this);if(callback){this.callback=null;queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})})}}}function connect(opts,callback){if(callback===
void 0){return new Promise((resolve,reject)=>{connect.call(this,opts,(err,data)=>{return err?reject(err):resolve(data)})})}try{const connectHandler=new ConnectHandler(
opts,callback);this.dispatch({...opts,method:"CONNECT"},connectHandler)}catch(err){if(typeof callback!=="function"){throw err}const opaque=opts?.opaque;queueMicrotask(
()=>callback(err,{opaque}))}}module.exports=connect}),7329:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{Readable,Duplex,PassThrough}=__nccwpck_require__2(
7075);const{InvalidArgumentError,InvalidReturnValueError,RequestAbortedError}=__nccwpck_require__2(9934);const util=__nccwpck_require__2(8529);const{AsyncResource}=__nccwpck_require__2(
6698);const{addSignal,removeSignal}=__nccwpck_require__2(2917);const assert=__nccwpck_require__2(4589);const kResume=Symbol("resume");class PipelineRequest extends Readable{constructor(){
super({autoDestroy:true});this[kResume]=null}_read(){const{[kResume]:resume}=this;if(resume){this[kResume]=null;resume()}}_destroy(err,callback){this._read();callback(
err)}}class PipelineResponse extends Readable{constructor(resume){super({autoDestroy:true});this[kResume]=resume}_read(){this[kResume]()}_destroy(err,callback){
if(!err&&!this._readableState.endEmitted){err=new RequestAbortedError}callback(err)}}class PipelineHandler extends AsyncResource{constructor(opts,handler){if(!opts||
typeof opts!=="object"){throw new InvalidArgumentError("invalid opts")}if(typeof handler!=="function"){throw new InvalidArgumentError("invalid handler")}const{signal,
method,opaque,onInfo,responseHeaders}=opts;if(signal&&typeof signal.on!=="function"&&typeof signal.addEventListener!=="function"){throw new InvalidArgumentError(
"signal must be an EventEmitter or EventTarget")}if(method==="CONNECT"){throw new InvalidArgumentError("invalid method")}if(onInfo&&typeof onInfo!=="function"){
throw new InvalidArgumentError("invalid onInfo callback")}super("UNDICI_PIPELINE");this.opaque=opaque||null;this.responseHeaders=responseHeaders||null;this.handler=
handler;this.abort=null;this.context=null;this.onInfo=onInfo||null;this.req=new PipelineRequest().on("error",util.nop);this.ret=new Duplex({readableObjectMode:opts.
objectMode,autoDestroy:true,read:()=>{const{body}=this;if(body?.resume){body.resume()}},write:(chunk,encoding,callback)=>{const{req}=this;if(req.push(chunk,encoding)||
req._readableState.destroyed){callback()}else{req[kResume]=callback}},destroy:(err,callback)=>{const{body,req,res,ret,abort}=this;if(!err&&!ret._readableState.endEmitted){
err=new RequestAbortedError}if(abort&&err){abort()}util.destroy(body,err);util.destroy(req,err);util.destroy(res,err);removeSignal(this);callback(err)}}).on("pr\
efinish",()=>{const{req}=this;req.push(null)});this.res=null;addSignal(this,signal)}onConnect(abort,context){const{ret,res}=this;if(this.reason){abort(this.reason);
return}assert(!res,"pipeline cannot be retried");assert(!ret.destroyed);this.abort=abort;this.context=context}onHeaders(statusCode,rawHeaders,resume){const{opaque,
handler,context}=this;if(statusCode<200){if(this.onInfo){const headers=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders);
this.onInfo({statusCode,headers})}return}this.res=new PipelineResponse(resume);let body;try{this.handler=null;const headers=this.responseHeaders==="raw"?util.parseRawHeaders(
rawHeaders):util.parseHeaders(rawHeaders);body=this.runInAsyncScope(handler,null,{statusCode,headers,opaque,body:this.res,context})}catch(err){this.res.on("erro\
r",util.nop);throw err}if(!body||typeof body.on!=="function"){throw new InvalidReturnValueError("expected Readable")}body.on("data",chunk=>{const{ret,body:body2}=this;
if(!ret.push(chunk)&&body2.pause){body2.pause()}}).on("error",err=>{const{ret}=this;util.destroy(ret,err)}).on("end",()=>{const{ret}=this;ret.push(null)}).on("c\
lose",()=>{const{ret}=this;if(!ret._readableState.ended){util.destroy(ret,new RequestAbortedError)}});this.body=body}onData(chunk){const{res}=this;return res.push(
chunk)}onComplete(trailers){const{res}=this;res.push(null)}onError(err){const{ret}=this;this.handler=null;util.destroy(ret,err)}}function pipeline(opts,handler){
try{const pipelineHandler=new PipelineHandler(opts,handler);this.dispatch({...opts,body:pipelineHandler.req},pipelineHandler);return pipelineHandler.ret}catch(err){
return new PassThrough().destroy(err)}}module.exports=pipeline}),3850:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const assert=__nccwpck_require__2(
4589);const{Readable}=__nccwpck_require__2(2036);const{InvalidArgumentError,RequestAbortedError}=__nccwpck_require__2(9934);const util=__nccwpck_require__2(8529);
const{getResolveErrorBodyCallback}=__nccwpck_require__2(8352);const{AsyncResource}=__nccwpck_require__2(6698);class RequestHandler extends AsyncResource{constructor(opts,callback){
if(!opts||typeof opts!=="object"){throw new InvalidArgumentError("invalid opts")}const{signal,method,opaque,body,onInfo,responseHeaders,throwOnError,highWaterMark}=opts;
try{if(typeof callback!=="function"){throw new InvalidArgumentError("invalid callback")}if(highWaterMark&&(typeof highWaterMark!=="number"||highWaterMark<0)){throw new InvalidArgumentError(
"invalid highWaterMark")}if(signal&&typeof signal.on!=="function"&&typeof signal.addEventListener!=="function"){throw new InvalidArgumentError("signal must be a\
n EventEmitter or EventTarget")}if(method==="CONNECT"){throw new InvalidArgumentError("invalid method")}if(onInfo&&typeof onInfo!=="function"){throw new InvalidArgumentError(
"invalid onInfo callback")}super("UNDICI_REQUEST")}catch(err){if(util.isStream(body)){util.destroy(body.on("error",util.nop),err)}throw err}this.method=method;this.
responseHeaders=responseHeaders||null;this.opaque=opaque||null;this.callback=callback;this.res=null;this.abort=null;this.body=body;this.trailers={};this.context=
null;this.onInfo=onInfo||null;this.throwOnError=throwOnError;this.highWaterMark=highWaterMark;this.signal=signal;this.reason=null;this.removeAbortListener=null;
if(util.isStream(body)){body.on("error",err=>{this.onError(err)})}if(this.signal){if(this.signal.aborted){this.reason=this.signal.reason??new RequestAbortedError}else{
this.removeAbortListener=util.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new RequestAbortedError;if(this.res){util.destroy(this.res.on("e\
rror",util.nop),this.reason)}else if(this.abort){this.abort(this.reason)}if(this.removeAbortListener){this.res?.off("close",this.removeAbortListener);this.removeAbortListener();
this.removeAbortListener=null}})}}}onConnect(abort,context){if(this.reason){abort(this.reason);return}assert(this.callback);this.abort=abort;this.context=context}onHeaders(statusCode,rawHeaders,resume,statusMessage){
const{callback,opaque,abort,context,responseHeaders,highWaterMark}=this;const headers=responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):util.parseHeaders(
rawHeaders);if(statusCode<200){if(this.onInfo){this.onInfo({statusCode,headers})}return}const parsedHeaders=responseHeaders==="raw"?util.parseHeaders(rawHeaders):
headers;const contentType=parsedHeaders["content-type"];const contentLength=parsedHeaders["content-length"];const res=new Readable({resume,abort,contentType,contentLength:this.
method!=="HEAD"&&contentLength?Number(contentLength):null,highWaterMark});if(this.removeAbortListener){res.on("close",this.removeAbortListener)}this.callback=null;
this.res=res;if(callback!==null){if(this.throwOnError&&statusCode>=400){this.runInAsyncScope(getResolveErrorBodyCallback,null,{callback,body:res,contentType,statusCode,
statusMessage,headers})}else{this.runInAsyncScope(callback,null,null,{statusCode,headers,trailers:this.trailers,opaque,body:res,context})}}}onData(chunk){return this.
res.push(chunk)}onComplete(trailers){util.parseHeaders(trailers,this.trailers);this.res.push(null)}onError(err){const{res,callback,body,opaque}=this;if(callback){
this.callback=null;queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})})}if(res){this.res=null;queueMicrotask(()=>{util.destroy(res,err)})}if(body){
this.body=null;util.destroy(body,err)}if(this.removeAbortListener){res?.off("close",this.removeAbortListener);this.removeAbortListener();this.removeAbortListener=
null}}}function request(opts,callback){if(callback===void 0){return new Promise((resolve,reject)=>{request.call(this,opts,(err,data)=>{return err?reject(err):resolve(
data)})})}try{this.dispatch(opts,new RequestHandler(opts,callback))}catch(err){if(typeof callback!=="function"){throw err}const opaque=opts?.opaque;queueMicrotask(
()=>callback(err,{opaque}))}}module.exports=request;module.exports.RequestHandler=RequestHandler}),2159:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const assert=__nccwpck_require__2(4589);const{finished,PassThrough}=__nccwpck_require__2(7075);const{InvalidArgumentError,InvalidReturnValueError}=__nccwpck_require__2(
9934);const util=__nccwpck_require__2(8529);const{getResolveErrorBodyCallback}=__nccwpck_require__2(8352);const{AsyncResource}=__nccwpck_require__2(6698);const{
addSignal,removeSignal}=__nccwpck_require__2(2917);class StreamHandler extends AsyncResource{constructor(opts,factory,callback){if(!opts||typeof opts!=="object"){
throw new InvalidArgumentError("invalid opts")}const{signal,method,opaque,body,onInfo,responseHeaders,throwOnError}=opts;try{if(typeof callback!=="function"){throw new InvalidArgumentError(
"invalid callback")}if(typeof factory!=="function"){throw new InvalidArgumentError("invalid factory")}if(signal&&typeof signal.on!=="function"&&typeof signal.addEventListener!==
"function"){throw new InvalidArgumentError("signal must be an EventEmitter or EventTarget")}if(method==="CONNECT"){throw new InvalidArgumentError("invalid metho\
d")}if(onInfo&&typeof onInfo!=="function"){throw new InvalidArgumentError("invalid onInfo callback")}super("UNDICI_STREAM")}catch(err){if(util.isStream(body)){util.
destroy(body.on("error",util.nop),err)}throw err}this.responseHeaders=responseHeaders||null;this.opaque=opaque||null;this.factory=factory;this.callback=callback;
this.res=null;this.abort=null;this.context=null;this.trailers=null;this.body=body;this.onInfo=onInfo||null;this.throwOnError=throwOnError||false;if(util.isStream(
body)){body.on("error",err=>{this.onError(err)})}addSignal(this,signal)}onConnect(abort,context){if(this.reason){abort(this.reason);return}assert(this.callback);
this.abort=abort;this.context=context}onHeaders(statusCode,rawHeaders,resume,statusMessage){const{factory,opaque,context,callback,responseHeaders}=this;const headers=responseHeaders===
"raw"?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders);if(statusCode<200){if(this.onInfo){this.onInfo({statusCode,headers})}return}this.factory=null;
let res;if(this.throwOnError&&statusCode>=400){const parsedHeaders=responseHeaders==="raw"?util.parseHeaders(rawHeaders):headers;const contentType=parsedHeaders["\
content-type"];res=new PassThrough;this.callback=null;this.runInAsyncScope(getResolveErrorBodyCallback,null,{callback,body:res,contentType,statusCode,statusMessage,
headers})}else{if(factory===null){return}res=this.runInAsyncScope(factory,null,{statusCode,headers,opaque,context});if(!res||typeof res.write!=="function"||typeof res.
end!=="function"||typeof res.on!=="function"){throw new InvalidReturnValueError("expected Writable")}finished(res,{readable:false},err=>{const{callback:callback2,
res:res2,opaque:opaque2,trailers,abort}=this;this.res=null;if(err||!res2.readable){util.destroy(res2,err)}this.callback=null;this.runInAsyncScope(callback2,null,
err||null,{opaque:opaque2,trailers});if(err){abort()}})}res.on("drain",resume);this.res=res;const needDrain=res.writableNeedDrain!==void 0?res.writableNeedDrain:
res._writableState?.needDrain;return needDrain!==true}onData(chunk){const{res}=this;return res?res.write(chunk):true}onComplete(trailers){const{res}=this;removeSignal(
this);if(!res){return}this.trailers=util.parseHeaders(trailers);res.end()}onError(err){const{res,callback,opaque,body}=this;removeSignal(this);this.factory=null;
if(res){this.res=null;util.destroy(res,err)}else if(callback){this.callback=null;queueMicrotask(()=>{this.runInAsyncScope(callback,null,err,{opaque})})}if(body){
this.body=null;util.destroy(body,err)}}}function stream(opts,factory,callback){if(callback===void 0){return new Promise((resolve,reject)=>{stream.call(this,opts,
factory,(err,data)=>{return err?reject(err):resolve(data)})})}try{this.dispatch(opts,new StreamHandler(opts,factory,callback))}catch(err){if(typeof callback!=="\
function"){throw err}const opaque=opts?.opaque;queueMicrotask(()=>callback(err,{opaque}))}}module.exports=stream}),3827:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{InvalidArgumentError,SocketError}=__nccwpck_require__2(9934);const{AsyncResource}=__nccwpck_require__2(6698);const util=__nccwpck_require__2(8529);const{addSignal,
removeSignal}=__nccwpck_require__2(2917);const assert=__nccwpck_require__2(4589);class UpgradeHandler extends AsyncResource{constructor(opts,callback){if(!opts||
typeof opts!=="object"){throw new InvalidArgumentError("invalid opts")}if(typeof callback!=="function"){throw new InvalidArgumentError("invalid callback")}const{
signal,opaque,responseHeaders}=opts;if(signal&&typeof signal.on!=="function"&&typeof signal.addEventListener!=="function"){throw new InvalidArgumentError("signa\
l must be an EventEmitter or EventTarget")}super("UNDICI_UPGRADE");this.responseHeaders=responseHeaders||null;this.opaque=opaque||null;this.callback=callback;this.
abort=null;this.context=null;addSignal(this,signal)}onConnect(abort,context){if(this.reason){abort(this.reason);return}assert(this.callback);this.abort=abort;this.
context=null}onHeaders(){throw new SocketError("bad upgrade",null)}onUpgrade(statusCode,rawHeaders,socket){assert(statusCode===101);const{callback,opaque,context}=this;
removeSignal(this);this.callback=null;const headers=this.responseHeaders==="raw"?util.parseRawHeaders(rawHeaders):util.parseHeaders(rawHeaders);this.runInAsyncScope(
callback,null,null,{headers,socket,opaque,context})}onError(err){const{callback,opaque}=this;removeSignal(this);if(callback){this.callback=null;queueMicrotask(()=>{
this.runInAsyncScope(callback,null,err,{opaque})})}}}function upgrade(opts,callback){if(callback===void 0){return new Promise((resolve,reject)=>{upgrade.call(this,
opts,(err,data)=>{return err?reject(err):resolve(data)})})}try{const upgradeHandler=new UpgradeHandler(opts,callback);this.dispatch({...opts,method:opts.method||
"GET",upgrade:opts.protocol||"Websocket"},upgradeHandler)}catch(err){if(typeof callback!=="function"){throw err}const opaque=opts?.opaque;queueMicrotask(()=>callback(
err,{opaque}))}}module.exports=upgrade}),7998:((module,__unused_webpack_exports,__nccwpck_require__2)=>{module.exports.request=__nccwpck_require__2(3850);module.
exports.stream=__nccwpck_require__2(2159);module.exports.pipeline=__nccwpck_require__2(7329);module.exports.upgrade=__nccwpck_require__2(3827);module.exports.connect=
__nccwpck_require__2(4505)}),2036:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const assert=__nccwpck_require__2(4589);const{Readable}=__nccwpck_require__2(
7075);const{RequestAbortedError,NotSupportedError,InvalidArgumentError,AbortError}=__nccwpck_require__2(9934);const util=__nccwpck_require__2(8529);const{ReadableStreamFrom}=__nccwpck_require__2(
8529);const kConsume=Symbol("kConsume");const kReading=Symbol("kReading");const kBody=Symbol("kBody");const kAbort=Symbol("kAbort");const kContentType=Symbol("k\
ContentType");const kContentLength=Symbol("kContentLength");const noop=()=>{};class BodyReadable extends Readable{constructor({resume,abort,contentType="",contentLength,
highWaterMark=64*1024}){super({autoDestroy:true,read:resume,highWaterMark});this._readableState.dataEmitted=false;this[kAbort]=abort;this[kConsume]=null;this[kBody]=
null;this[kContentType]=contentType;this[kContentLength]=contentLength;this[kReading]=false}destroy(err){if(!err&&!this._readableState.endEmitted){err=new RequestAbortedError}
if(err){this[kAbort]()}return super.destroy(err)}_destroy(err,callback){if(!this[kReading]){setImmediate(()=>{callback(err)})}else{callback(err)}}on(ev,...args){
if(ev==="data"||ev==="readable"){this[kReading]=true}return super.on(ev,...args)}addListener(ev,...args){return this.on(ev,...args)}off(ev,...args){const ret=super.
off(ev,...args);if(ev==="data"||ev==="readable"){this[kReading]=this.listenerCount("data")>0||this.listenerCount("readable")>0}return ret}removeListener(ev,...args){
return this.off(ev,...args)}push(chunk){if(this[kConsume]&&chunk!==null){consumePush(this[kConsume],chunk);return this[kReading]?super.push(chunk):true}return super.
push(chunk)}async text(){return consume(this,"text")}async json(){return consume(this,"json")}async blob(){return consume(this,"blob")}async bytes(){return consume(
this,"bytes")}async arrayBuffer(){return consume(this,"arrayBuffer")}async formData(){throw new NotSupportedError}get bodyUsed(){return util.isDisturbed(this)}get body(){
if(!this[kBody]){this[kBody]=ReadableStreamFrom(this);if(this[kConsume]){this[kBody].getReader();assert(this[kBody].locked)}}return this[kBody]}async dump(opts){
let limit=Number.isFinite(opts?.limit)?opts.limit:128*1024;const signal=opts?.signal;if(signal!=null&&(typeof signal!=="object"||!("aborted"in signal))){throw new InvalidArgumentError(
"signal must be an AbortSignal")}signal?.throwIfAborted();if(this._readableState.closeEmitted){return null}return await new Promise((resolve,reject)=>{if(this[kContentLength]>
limit){this.destroy(new AbortError)}const onAbort=()=>{this.destroy(signal.reason??new AbortError)};signal?.addEventListener("abort",onAbort);this.on("close",function(){
signal?.removeEventListener("abort",onAbort);if(signal?.aborted){reject(signal.reason??new AbortError)}else{resolve(null)}}).on("error",noop).on("data",function(chunk){
limit-=chunk.length;if(limit<=0){this.destroy()}}).resume()})}}function isLocked(self){return self[kBody]&&self[kBody].locked===true||self[kConsume]}function isUnusable(self){
return util.isDisturbed(self)||isLocked(self)}async function consume(stream,type){assert(!stream[kConsume]);return new Promise((resolve,reject)=>{if(isUnusable(
stream)){const rState=stream._readableState;if(rState.destroyed&&rState.closeEmitted===false){stream.on("error",err=>{reject(err)}).on("close",()=>{reject(new TypeError(
"unusable"))})}else{reject(rState.errored??new TypeError("unusable"))}}else{queueMicrotask(()=>{stream[kConsume]={type,stream,resolve,reject,length:0,body:[]};stream.
on("error",function(err){consumeFinish(this[kConsume],err)}).on("close",function(){if(this[kConsume].body!==null){consumeFinish(this[kConsume],new RequestAbortedError)}});
consumeStart(stream[kConsume])})}})}function consumeStart(consume2){if(consume2.body===null){return}const{_readableState:state}=consume2.stream;if(state.bufferIndex){
const start=state.bufferIndex;const end=state.buffer.length;for(let n=start;n<end;n++){consumePush(consume2,state.buffer[n])}}else{for(const chunk of state.buffer){
consumePush(consume2,chunk)}}if(state.endEmitted){consumeEnd(this[kConsume])}else{consume2.stream.on("end",function(){consumeEnd(this[kConsume])})}consume2.stream.
resume();while(consume2.stream.read()!=null){}}function chunksDecode(chunks,length){if(chunks.length===0||length===0){return""}const buffer=chunks.length===1?chunks[0]:
Buffer.concat(chunks,length);const bufferLength=buffer.length;const start=bufferLength>2&&buffer[0]===239&&buffer[1]===187&&buffer[2]===191?3:0;return buffer.utf8Slice(
start,bufferLength)}function chunksConcat(chunks,length){if(chunks.length===0||length===0){return new Uint8Array(0)}if(chunks.length===1){return new Uint8Array(
chunks[0])}const buffer=new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);let offset=0;for(let i=0;i<chunks.length;++i){const chunk=chunks[i];buffer.set(chunk,
offset);offset+=chunk.length}return buffer}function consumeEnd(consume2){const{type,body,resolve,stream,length}=consume2;try{if(type==="text"){resolve(chunksDecode(
body,length))}else if(type==="json"){resolve(JSON.parse(chunksDecode(body,length)))}else if(type==="arrayBuffer"){resolve(chunksConcat(body,length).buffer)}else if(type===
"blob"){resolve(new Blob(body,{type:stream[kContentType]}))}else if(type==="bytes"){resolve(chunksConcat(body,length))}consumeFinish(consume2)}catch(err){stream.
destroy(err)}}function consumePush(consume2,chunk){consume2.length+=chunk.length;consume2.body.push(chunk)}function consumeFinish(consume2,err){if(consume2.body===
null){return}if(err){consume2.reject(err)}else{consume2.resolve()}consume2.type=null;consume2.stream=null;consume2.resolve=null;consume2.reject=null;consume2.length=
0;consume2.body=null}module.exports={Readable:BodyReadable,chunksDecode}}),8352:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const assert=__nccwpck_require__2(
4589);const{ResponseStatusCodeError}=__nccwpck_require__2(9934);const{chunksDecode}=__nccwpck_require__2(2036);const CHUNK_LIMIT=128*1024;async function getResolveErrorBodyCallback({
callback,body,contentType,statusCode,statusMessage,headers}){assert(body);let chunks=[];let length=0;try{for await(const chunk of body){chunks.push(chunk);length+=
chunk.length;if(length>CHUNK_LIMIT){chunks=[];length=0;break}}}catch{chunks=[];length=0}const message=`Response status code ${statusCode}${statusMessage?`: ${statusMessage}`:
""}`;if(statusCode===204||!contentType||!length){queueMicrotask(()=>callback(new ResponseStatusCodeError(message,statusCode,headers)));return}const stackTraceLimit=Error.
stackTraceLimit;Error.stackTraceLimit=0;let payload;try{if(isContentTypeApplicationJson(contentType)){payload=JSON.parse(chunksDecode(chunks,length))}else if(isContentTypeText(
contentType)){payload=chunksDecode(chunks,length)}}catch{}finally{Error.stackTraceLimit=stackTraceLimit}queueMicrotask(()=>callback(new ResponseStatusCodeError(
message,statusCode,headers,payload)))}const isContentTypeApplicationJson=contentType=>{return contentType.length>15&&contentType[11]==="/"&&contentType[0]==="a"&&
contentType[1]==="p"&&contentType[2]==="p"&&contentType[3]==="l"&&contentType[4]==="i"&&contentType[5]==="c"&&contentType[6]==="a"&&contentType[7]==="t"&&contentType[8]===
"i"&&contentType[9]==="o"&&contentType[10]==="n"&&contentType[12]==="j"&&contentType[13]==="s"&&contentType[14]==="o"&&contentType[15]==="n"};const isContentTypeText=contentType=>{
return contentType.length>4&&contentType[4]==="/"&&contentType[0]==="t"&&contentType[1]==="e"&&contentType[2]==="x"&&contentType[3]==="t"};module.exports={getResolveErrorBodyCallback,
isContentTypeApplicationJson,isContentTypeText}}),951:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const net=__nccwpck_require__2(7030);const assert=__nccwpck_require__2(
4589);const util=__nccwpck_require__2(8529);const{InvalidArgumentError,ConnectTimeoutError}=__nccwpck_require__2(9934);const timers=__nccwpck_require__2(4486);function noop(){}
let tls;let SessionCache;if(global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)){SessionCache=class WeakSessionCache{constructor(maxCachedSessions){
this._maxCachedSessions=maxCachedSessions;this._sessionCache=new Map;this._sessionRegistry=new global.FinalizationRegistry(key=>{if(this._sessionCache.size<this.
_maxCachedSessions){return}const ref=this._sessionCache.get(key);if(ref!==void 0&&ref.deref()===void 0){this._sessionCache.delete(key)}})}get(sessionKey){const ref=this.
_sessionCache.get(sessionKey);return ref?ref.deref():null}set(sessionKey,session){if(this._maxCachedSessions===0){return}this._sessionCache.set(sessionKey,new WeakRef(
session));this._sessionRegistry.register(session,sessionKey)}}}else{SessionCache=class SimpleSessionCache{constructor(maxCachedSessions){this._maxCachedSessions=
maxCachedSessions;this._sessionCache=new Map}get(sessionKey){return this._sessionCache.get(sessionKey)}set(sessionKey,session){if(this._maxCachedSessions===0){return}
if(this._sessionCache.size>=this._maxCachedSessions){const{value:oldestKey}=this._sessionCache.keys().next();this._sessionCache.delete(oldestKey)}this._sessionCache.
set(sessionKey,session)}}}function buildConnector({allowH2,maxCachedSessions,socketPath,timeout,session:customSession,...opts}){if(maxCachedSessions!=null&&(!Number.
isInteger(maxCachedSessions)||maxCachedSessions<0)){throw new InvalidArgumentError("maxCachedSessions must be a positive integer or zero")}const options={path:socketPath,
...opts};const sessionCache=new SessionCache(maxCachedSessions==null?100:maxCachedSessions);timeout=timeout==null?1e4:timeout;allowH2=allowH2!=null?allowH2:false;
return function connect({hostname,host,protocol,port,servername,localAddress,httpSocket},callback){let socket;if(protocol==="https:"){if(!tls){tls=__nccwpck_require__2(
1692)}servername=servername||options.servername||util.getServerName(host)||null;const sessionKey=servername||hostname;assert(sessionKey);const session=customSession||
sessionCache.get(sessionKey)||null;port=port||443;socket=tls.connect({highWaterMark:16384,...options,servername,session,localAddress,ALPNProtocols:allowH2?["htt\
p/1.1","h2"]:["http/1.1"],socket:httpSocket,port,host:hostname});socket.on("session",function(session2){sessionCache.set(sessionKey,session2)})}else{assert(!httpSocket,
"httpSocket can only be sent on TLS update");port=port||80;socket=net.connect({highWaterMark:64*1024,...options,localAddress,port,host:hostname})}if(options.keepAlive==
null||options.keepAlive){const keepAliveInitialDelay=options.keepAliveInitialDelay===void 0?6e4:options.keepAliveInitialDelay;socket.setKeepAlive(true,keepAliveInitialDelay)}
const clearConnectTimeout=setupConnectTimeout(new WeakRef(socket),{timeout,hostname,port});socket.setNoDelay(true).once(protocol==="https:"?"secureConnect":"con\
nect",function(){queueMicrotask(clearConnectTimeout);if(callback){const cb=callback;callback=null;cb(null,this)}}).on("error",function(err){queueMicrotask(clearConnectTimeout);
if(callback){const cb=callback;callback=null;cb(err)}});return socket}}const setupConnectTimeout=process.platform==="win32"?(socketWeakRef,opts)=>{if(!opts.timeout){
return noop}let s1=null;let s2=null;const fastTimer=timers.setFastTimeout(()=>{s1=setImmediate(()=>{s2=setImmediate(()=>onConnectTimeout(socketWeakRef.deref(),opts))})},
opts.timeout);return()=>{timers.clearFastTimeout(fastTimer);clearImmediate(s1);clearImmediate(s2)}}:(socketWeakRef,opts)=>{if(!opts.timeout){return noop}let s1=null;
const fastTimer=timers.setFastTimeout(()=>{s1=setImmediate(()=>{onConnectTimeout(socketWeakRef.deref(),opts)})},opts.timeout);return()=>{timers.clearFastTimeout(
fastTimer);clearImmediate(s1)}};function onConnectTimeout(socket,opts){if(socket==null){return}let message="Connect Timeout Error";if(Array.isArray(socket.autoSelectFamilyAttemptedAddresses)){
message+=` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(", ")},`}else{message+=` (attempted address: ${opts.hostname}:${opts.port},`}message+=
` timeout: ${opts.timeout}ms)`;util.destroy(socket,new ConnectTimeoutError(message))}module.exports=buildConnector}),4448:(module=>{const headerNameLowerCasedRecord={};
const wellknownHeaderNames=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Acce\
ss-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Contro\
l-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connection","Content-Disposition","Content-Encoding","Co\
ntent-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cro\
ss-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expi\
res","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","M\
ax-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After",
"Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-\
Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","\
Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame\
-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let i=0;i<wellknownHeaderNames.length;++i){const key=wellknownHeaderNames[i];
const lowerCasedKey=key.toLowerCase();headerNameLowerCasedRecord[key]=headerNameLowerCasedRecord[lowerCasedKey]=lowerCasedKey}Object.setPrototypeOf(headerNameLowerCasedRecord,
null);module.exports={wellknownHeaderNames,headerNameLowerCasedRecord}}),1509:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const diagnosticsChannel=__nccwpck_require__2(
3053);const util=__nccwpck_require__2(7975);const undiciDebugLog=util.debuglog("undici");const fetchDebuglog=util.debuglog("fetch");const websocketDebuglog=util.
debuglog("websocket");let isClientSet=false;const channels={beforeConnect:diagnosticsChannel.channel("undici:client:beforeConnect"),connected:diagnosticsChannel.
channel("undici:client:connected"),connectError:diagnosticsChannel.channel("undici:client:connectError"),sendHeaders:diagnosticsChannel.channel("undici:client:s\
endHeaders"),create:diagnosticsChannel.channel("undici:request:create"),bodySent:diagnosticsChannel.channel("undici:request:bodySent"),headers:diagnosticsChannel.
channel("undici:request:headers"),trailers:diagnosticsChannel.channel("undici:request:trailers"),error:diagnosticsChannel.channel("undici:request:error"),open:diagnosticsChannel.
channel("undici:websocket:open"),close:diagnosticsChannel.channel("undici:websocket:close"),socketError:diagnosticsChannel.channel("undici:websocket:socket_erro\
r"),ping:diagnosticsChannel.channel("undici:websocket:ping"),pong:diagnosticsChannel.channel("undici:websocket:pong")};if(undiciDebugLog.enabled||fetchDebuglog.
enabled){const debuglog=fetchDebuglog.enabled?fetchDebuglog:undiciDebugLog;diagnosticsChannel.channel("undici:client:beforeConnect").subscribe(evt=>{const{connectParams:{
version,protocol,port,host}}=evt;debuglog("connecting to %s using %s%s",`${host}${port?`:${port}`:""}`,protocol,version)});diagnosticsChannel.channel("undici:cl\
ient:connected").subscribe(evt=>{const{connectParams:{version,protocol,port,host}}=evt;debuglog("connected to %s using %s%s",`${host}${port?`:${port}`:""}`,protocol,
version)});diagnosticsChannel.channel("undici:client:connectError").subscribe(evt=>{const{connectParams:{version,protocol,port,host},error}=evt;debuglog("connec\
tion to %s using %s%s errored - %s",`${host}${port?`:${port}`:""}`,protocol,version,error.message)});diagnosticsChannel.channel("undici:client:sendHeaders").subscribe(
evt=>{const{request:{method,path:path2,origin}}=evt;debuglog("sending request to %s %s/%s",method,origin,path2)});diagnosticsChannel.channel("undici:request:hea\
ders").subscribe(evt=>{const{request:{method,path:path2,origin},response:{statusCode}}=evt;debuglog("received response to %s %s/%s - HTTP %d",method,origin,path2,
statusCode)});diagnosticsChannel.channel("undici:request:trailers").subscribe(evt=>{const{request:{method,path:path2,origin}}=evt;debuglog("trailers received fr\
om %s %s/%s",method,origin,path2)});diagnosticsChannel.channel("undici:request:error").subscribe(evt=>{const{request:{method,path:path2,origin},error}=evt;debuglog(
"request to %s %s/%s errored - %s",method,origin,path2,error.message)});isClientSet=true}if(websocketDebuglog.enabled){if(!isClientSet){const debuglog=undiciDebugLog.
enabled?undiciDebugLog:websocketDebuglog;diagnosticsChannel.channel("undici:client:beforeConnect").subscribe(evt=>{const{connectParams:{version,protocol,port,host}}=evt;
debuglog("connecting to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)});diagnosticsChannel.channel("undici:client:connected").subscribe(evt=>{const{
connectParams:{version,protocol,port,host}}=evt;debuglog("connected to %s%s using %s%s",host,port?`:${port}`:"",protocol,version)});diagnosticsChannel.channel("\
undici:client:connectError").subscribe(evt=>{const{connectParams:{version,protocol,port,host},error}=evt;debuglog("connection to %s%s using %s%s errored - %s",host,
port?`:${port}`:"",protocol,version,error.message)});diagnosticsChannel.channel("undici:client:sendHeaders").subscribe(evt=>{const{request:{method,path:path2,origin}}=evt;
debuglog("sending request to %s %s/%s",method,origin,path2)})}diagnosticsChannel.channel("undici:websocket:open").subscribe(evt=>{const{address:{address,port}}=evt;
websocketDebuglog("connection opened %s%s",address,port?`:${port}`:"")});diagnosticsChannel.channel("undici:websocket:close").subscribe(evt=>{const{websocket,code,
reason}=evt;websocketDebuglog("closed connection to %s - %s %s",websocket.url,code,reason)});diagnosticsChannel.channel("undici:websocket:socket_error").subscribe(
err=>{websocketDebuglog("connection errored - %s",err.message)});diagnosticsChannel.channel("undici:websocket:ping").subscribe(evt=>{websocketDebuglog("ping rec\
eived")});diagnosticsChannel.channel("undici:websocket:pong").subscribe(evt=>{websocketDebuglog("pong received")})}module.exports={channels}}),9934:(module=>{const kUndiciError=Symbol.
for("undici.error.UND_ERR");class UndiciError extends Error{constructor(message){super(message);this.name="UndiciError";this.code="UND_ERR"}static[Symbol.hasInstance](instance){
return instance&&instance[kUndiciError]===true}[kUndiciError]=true}const kConnectTimeoutError=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class ConnectTimeoutError extends UndiciError{constructor(message){
super(message);this.name="ConnectTimeoutError";this.message=message||"Connect Timeout Error";this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](instance){
return instance&&instance[kConnectTimeoutError]===true}[kConnectTimeoutError]=true}const kHeadersTimeoutError=Symbol.for("undici.error.UND_ERR_HEADERS_TIMEOUT");
class HeadersTimeoutError extends UndiciError{constructor(message){super(message);this.name="HeadersTimeoutError";this.message=message||"Headers Timeout Error";
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&instance[kHeadersTimeoutError]===true}[kHeadersTimeoutError]=true}const kHeadersOverflowError=Symbol.
for("undici.error.UND_ERR_HEADERS_OVERFLOW");class HeadersOverflowError extends UndiciError{constructor(message){super(message);this.name="HeadersOverflowError";
this.message=message||"Headers Overflow Error";this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](instance){return instance&&instance[kHeadersOverflowError]===
true}[kHeadersOverflowError]=true}const kBodyTimeoutError=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class BodyTimeoutError extends UndiciError{constructor(message){
super(message);this.name="BodyTimeoutError";this.message=message||"Body Timeout Error";this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](instance){return instance&&
instance[kBodyTimeoutError]===true}[kBodyTimeoutError]=true}const kResponseStatusCodeError=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE");class ResponseStatusCodeError extends UndiciError{constructor(message,statusCode,headers,body){
super(message);this.name="ResponseStatusCodeError";this.message=message||"Response Status Code Error";this.code="UND_ERR_RESPONSE_STATUS_CODE";this.body=body;this.
status=statusCode;this.statusCode=statusCode;this.headers=headers}static[Symbol.hasInstance](instance){return instance&&instance[kResponseStatusCodeError]===true}[kResponseStatusCodeError]=true}
const kInvalidArgumentError=Symbol.for("undici.error.UND_ERR_INVALID_ARG");class InvalidArgumentError extends UndiciError{constructor(message){super(message);this.
name="InvalidArgumentError";this.message=message||"Invalid Argument Error";this.code="UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](instance){return instance&&
instance[kInvalidArgumentError]===true}[kInvalidArgumentError]=true}const kInvalidReturnValueError=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class InvalidReturnValueError extends UndiciError{constructor(message){
super(message);this.name="InvalidReturnValueError";this.message=message||"Invalid Return Value Error";this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](instance){
return instance&&instance[kInvalidReturnValueError]===true}[kInvalidReturnValueError]=true}const kAbortError=Symbol.for("undici.error.UND_ERR_ABORT");class AbortError extends UndiciError{constructor(message){
super(message);this.name="AbortError";this.message=message||"The operation was aborted";this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](instance){return instance&&
instance[kAbortError]===true}[kAbortError]=true}const kRequestAbortedError=Symbol.for("undici.error.UND_ERR_ABORTED");class RequestAbortedError extends AbortError{constructor(message){
super(message);this.name="AbortError";this.message=message||"Request aborted";this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](instance){return instance&&
instance[kRequestAbortedError]===true}[kRequestAbortedError]=true}const kInformationalError=Symbol.for("undici.error.UND_ERR_INFO");class InformationalError extends UndiciError{constructor(message){
super(message);this.name="InformationalError";this.message=message||"Request information";this.code="UND_ERR_INFO"}static[Symbol.hasInstance](instance){return instance&&
instance[kInformationalError]===true}[kInformationalError]=true}const kRequestContentLengthMismatchError=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MIS\
MATCH");class RequestContentLengthMismatchError extends UndiciError{constructor(message){super(message);this.name="RequestContentLengthMismatchError";this.message=
message||"Request body length does not match content-length header";this.code="UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](instance){return instance&&
instance[kRequestContentLengthMismatchError]===true}[kRequestContentLengthMismatchError]=true}const kResponseContentLengthMismatchError=Symbol.for("undici.error\
.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class ResponseContentLengthMismatchError extends UndiciError{constructor(message){super(message);this.name="ResponseConte\
ntLengthMismatchError";this.message=message||"Response body length does not match content-length header";this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.
hasInstance](instance){return instance&&instance[kResponseContentLengthMismatchError]===true}[kResponseContentLengthMismatchError]=true}const kClientDestroyedError=Symbol.
for("undici.error.UND_ERR_DESTROYED");class ClientDestroyedError extends UndiciError{constructor(message){super(message);this.name="ClientDestroyedError";this.message=
message||"The client is destroyed";this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](instance){return instance&&instance[kClientDestroyedError]===true}[kClientDestroyedError]=true}
const kClientClosedError=Symbol.for("undici.error.UND_ERR_CLOSED");class ClientClosedError extends UndiciError{constructor(message){super(message);this.name="Cl\
ientClosedError";this.message=message||"The client is closed";this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](instance){return instance&&instance[kClientClosedError]===
true}[kClientClosedError]=true}const kSocketError=Symbol.for("undici.error.UND_ERR_SOCKET");class SocketError extends UndiciError{constructor(message,socket){super(
message);this.name="SocketError";this.message=message||"Socket error";this.code="UND_ERR_SOCKET";this.socket=socket}static[Symbol.hasInstance](instance){return instance&&
instance[kSocketError]===true}[kSocketError]=true}const kNotSupportedError=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class NotSupportedError extends UndiciError{constructor(message){
super(message);this.name="NotSupportedError";this.message=message||"Not supported error";this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](instance){
return instance&&instance[kNotSupportedError]===true}[kNotSupportedError]=true}const kBalancedPoolMissingUpstreamError=Symbol.for("undici.error.UND_ERR_BPL_MISS\
ING_UPSTREAM");class BalancedPoolMissingUpstreamError extends UndiciError{constructor(message){super(message);this.name="MissingUpstreamError";this.message=message||
"No upstream has been added to the BalancedPool";this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](instance){return instance&&instance[kBalancedPoolMissingUpstreamError]===
true}[kBalancedPoolMissingUpstreamError]=true}const kHTTPParserError=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class HTTPParserError extends Error{constructor(message,code,data){
super(message);this.name="HTTPParserError";this.code=code?`HPE_${code}`:void 0;this.data=data?data.toString():void 0}static[Symbol.hasInstance](instance){return instance&&
instance[kHTTPParserError]===true}[kHTTPParserError]=true}const kResponseExceededMaxSizeError=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class ResponseExceededMaxSizeError extends UndiciError{constructor(message){
super(message);this.name="ResponseExceededMaxSizeError";this.message=message||"Response content exceeded max size";this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.
hasInstance](instance){return instance&&instance[kResponseExceededMaxSizeError]===true}[kResponseExceededMaxSizeError]=true}const kRequestRetryError=Symbol.for(
"undici.error.UND_ERR_REQ_RETRY");class RequestRetryError extends UndiciError{constructor(message,code,{headers,data}){super(message);this.name="RequestRetryErr\
or";this.message=message||"Request retry error";this.code="UND_ERR_REQ_RETRY";this.statusCode=code;this.data=data;this.headers=headers}static[Symbol.hasInstance](instance){
return instance&&instance[kRequestRetryError]===true}[kRequestRetryError]=true}const kResponseError=Symbol.for("undici.error.UND_ERR_RESPONSE");class ResponseError extends UndiciError{constructor(message,code,{
headers,data}){super(message);this.name="ResponseError";this.message=message||"Response error";this.code="UND_ERR_RESPONSE";this.statusCode=code;this.data=data;
this.headers=headers}static[Symbol.hasInstance](instance){return instance&&instance[kResponseError]===true}[kResponseError]=true}const kSecureProxyConnectionError=Symbol.
for("undici.error.UND_ERR_PRX_TLS");class SecureProxyConnectionError extends UndiciError{constructor(cause,message,options){super(message,{cause,...options??{}});
this.name="SecureProxyConnectionError";this.message=message||"Secure Proxy Connection failed";this.code="UND_ERR_PRX_TLS";this.cause=cause}static[Symbol.hasInstance](instance){
return instance&&instance[kSecureProxyConnectionError]===true}[kSecureProxyConnectionError]=true}const kMessageSizeExceededError=Symbol.for("undici.error.UND_ER\
R_WS_MESSAGE_SIZE_EXCEEDED");class MessageSizeExceededError extends UndiciError{constructor(message){super(message);this.name="MessageSizeExceededError";this.message=
message||"Max decompressed message size exceeded";this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](instance){return instance&&instance[kMessageSizeExceededError]===
true}get[kMessageSizeExceededError](){return true}}module.exports={AbortError,HTTPParserError,UndiciError,HeadersTimeoutError,HeadersOverflowError,BodyTimeoutError,
RequestContentLengthMismatchError,ConnectTimeoutError,ResponseStatusCodeError,InvalidArgumentError,InvalidReturnValueError,RequestAbortedError,ClientDestroyedError,
ClientClosedError,InformationalError,SocketError,NotSupportedError,ResponseContentLengthMismatchError,BalancedPoolMissingUpstreamError,ResponseExceededMaxSizeError,
RequestRetryError,ResponseError,SecureProxyConnectionError,MessageSizeExceededError}}),6540:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{InvalidArgumentError,
NotSupportedError}=__nccwpck_require__2(9934);const assert=__nccwpck_require__2(4589);const{isValidHTTPToken,isValidHeaderValue,isStream,destroy,isBuffer,isFormDataLike,
isIterable,isBlobLike,buildURL,validateHandler,getServerName,normalizedMethodRecords}=__nccwpck_require__2(8529);const{channels}=__nccwpck_require__2(1509);const{
headerNameLowerCasedRecord}=__nccwpck_require__2(4448);const invalidPathRegex=/[^\u0021-\u00ff]/;const kHandler=Symbol("handler");class Request{constructor(origin,{
path:path2,method,body,headers,query,idempotent,blocking,upgrade,headersTimeout,bodyTimeout,reset,throwOnError,expectContinue,servername},handler){if(typeof path2!==
"string"){throw new InvalidArgumentError("path must be a string")}else if(path2[0]!=="/"&&!(path2.startsWith("http://")||path2.startsWith("https://"))&&method!==
"CONNECT"){throw new InvalidArgumentError("path must be an absolute URL or start with a slash")}else if(invalidPathRegex.test(path2)){throw new InvalidArgumentError(
"invalid request path")}if(typeof method!=="string"){throw new InvalidArgumentError("method must be a string")}else if(normalizedMethodRecords[method]===void 0&&
!isValidHTTPToken(method)){throw new InvalidArgumentError("invalid request method")}if(upgrade&&typeof upgrade!=="string"){throw new InvalidArgumentError("upgra\
de must be a string")}if(upgrade&&!isValidHeaderValue(upgrade)){throw new InvalidArgumentError("invalid upgrade header")}if(headersTimeout!=null&&(!Number.isFinite(
headersTimeout)||headersTimeout<0)){throw new InvalidArgumentError("invalid headersTimeout")}if(bodyTimeout!=null&&(!Number.isFinite(bodyTimeout)||bodyTimeout<0)){
throw new InvalidArgumentError("invalid bodyTimeout")}if(reset!=null&&typeof reset!=="boolean"){throw new InvalidArgumentError("invalid reset")}if(expectContinue!=
null&&typeof expectContinue!=="boolean"){throw new InvalidArgumentError("invalid expectContinue")}this.headersTimeout=headersTimeout;this.bodyTimeout=bodyTimeout;
this.throwOnError=throwOnError===true;this.method=method;this.abort=null;if(body==null){this.body=null}else if(isStream(body)){this.body=body;const rState=this.
body._readableState;if(!rState||!rState.autoDestroy){this.endHandler=function autoDestroy(){destroy(this)};this.body.on("end",this.endHandler)}this.errorHandler=
err=>{if(this.abort){this.abort(err)}else{this.error=err}};this.body.on("error",this.errorHandler)}else if(isBuffer(body)){this.body=body.byteLength?body:null}else if(ArrayBuffer.
isView(body)){this.body=body.buffer.byteLength?Buffer.from(body.buffer,body.byteOffset,body.byteLength):null}else if(body instanceof ArrayBuffer){this.body=body.
byteLength?Buffer.from(body):null}else if(typeof body==="string"){this.body=body.length?Buffer.from(body):null}else if(isFormDataLike(body)||isIterable(body)||isBlobLike(
body)){this.body=body}else{throw new InvalidArgumentError("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable")}this.completed=
false;this.aborted=false;this.upgrade=upgrade||null;this.path=query?buildURL(path2,query):path2;this.origin=origin;this.idempotent=idempotent==null?method==="HE\
AD"||method==="GET":idempotent;this.blocking=blocking==null?false:blocking;this.reset=reset==null?null:reset;this.host=null;this.contentLength=null;this.contentType=
null;this.headers=[];this.expectContinue=expectContinue!=null?expectContinue:false;if(Array.isArray(headers)){if(headers.length%2!==0){throw new InvalidArgumentError(
"headers array must be even")}for(let i=0;i<headers.length;i+=2){processHeader(this,headers[i],headers[i+1])}}else if(headers&&typeof headers==="object"){if(headers[Symbol.
iterator]){for(const header of headers){if(!Array.isArray(header)||header.length!==2){throw new InvalidArgumentError("headers must be in key-value pair format")}
processHeader(this,header[0],header[1])}}else{const keys=Object.keys(headers);for(let i=0;i<keys.length;++i){processHeader(this,keys[i],headers[keys[i]])}}}else if(headers!=
null){throw new InvalidArgumentError("headers must be an object or an array")}validateHandler(handler,method,upgrade);this.servername=servername||getServerName(
this.host);this[kHandler]=handler;if(channels.create.hasSubscribers){channels.create.publish({request:this})}}onBodySent(chunk){if(this[kHandler].onBodySent){try{
return this[kHandler].onBodySent(chunk)}catch(err){this.abort(err)}}}onRequestSent(){if(channels.bodySent.hasSubscribers){channels.bodySent.publish({request:this})}
if(this[kHandler].onRequestSent){try{return this[kHandler].onRequestSent()}catch(err){this.abort(err)}}}onConnect(abort){assert(!this.aborted);assert(!this.completed);
if(this.error){abort(this.error)}else{this.abort=abort;return this[kHandler].onConnect(abort)}}onResponseStarted(){return this[kHandler].onResponseStarted?.()}onHeaders(statusCode,headers,resume,statusText){
assert(!this.aborted);assert(!this.completed);if(channels.headers.hasSubscribers){channels.headers.publish({request:this,response:{statusCode,headers,statusText}})}
try{return this[kHandler].onHeaders(statusCode,headers,resume,statusText)}catch(err){this.abort(err)}}onData(chunk){assert(!this.aborted);assert(!this.completed);
try{return this[kHandler].onData(chunk)}catch(err){this.abort(err);return false}}onUpgrade(statusCode,headers,socket,statusText=""){this.onFinally();assert(!this.
aborted);assert(!this.completed);if(statusCode!==null){this.#publishUpgradeHeaders(statusCode,headers,statusText)}const result=this[kHandler].onUpgrade(statusCode,
headers,socket);if(!this.aborted){this.completed=true;if(statusCode!==null){this.#publishUpgradeTrailers()}}return result}onUpgradeResponse(statusCode,headers,parseHeaders,statusText=""){
assert(!this.aborted);assert(this.completed);if(channels.headers.hasSubscribers){this.#publishUpgradeHeaders(statusCode,parseHeaders(headers),statusText)}this.#publishUpgradeTrailers()}onUpgradeError(error){
assert(!this.aborted);assert(this.completed);if(channels.error.hasSubscribers){channels.error.publish({request:this,error})}}#publishUpgradeHeaders(statusCode,headers,statusText){
if(channels.headers.hasSubscribers){channels.headers.publish({request:this,response:{statusCode,headers,statusText}})}}#publishUpgradeTrailers(){if(channels.trailers.
hasSubscribers){channels.trailers.publish({request:this,trailers:[]})}}onComplete(trailers){this.onFinally();assert(!this.aborted);this.completed=true;if(channels.
trailers.hasSubscribers){channels.trailers.publish({request:this,trailers})}try{return this[kHandler].onComplete(trailers)}catch(err){this.onError(err)}}onError(error){
this.onFinally();if(channels.error.hasSubscribers){channels.error.publish({request:this,error})}if(this.aborted){return}this.aborted=true;return this[kHandler].
onError(error)}onFinally(){if(this.errorHandler){this.body.off("error",this.errorHandler);this.errorHandler=null}if(this.endHandler){this.body.off("end",this.endHandler);
this.endHandler=null}}addHeader(key,value){processHeader(this,key,value);return this}}function processHeader(request,key,val){if(val&&(typeof val==="object"&&!Array.
isArray(val))){throw new InvalidArgumentError(`invalid ${key} header`)}else if(val===void 0){return}let headerName=headerNameLowerCasedRecord[key];if(headerName===
void 0){headerName=key.toLowerCase();if(headerNameLowerCasedRecord[headerName]===void 0&&!isValidHTTPToken(headerName)){throw new InvalidArgumentError("invalid \
header key")}}if(Array.isArray(val)){const arr=[];for(let i=0;i<val.length;i++){if(typeof val[i]==="string"){if(!isValidHeaderValue(val[i])){throw new InvalidArgumentError(
`invalid ${key} header`)}arr.push(val[i])}else if(val[i]===null){arr.push("")}else if(typeof val[i]==="object"){throw new InvalidArgumentError(`invalid ${key} h\
eader`)}else{const str=`${val[i]}`;if(!isValidHeaderValue(str)){throw new InvalidArgumentError(`invalid ${key} header`)}arr.push(str)}}val=arr}else if(typeof val===
"string"){if(!isValidHeaderValue(val)){throw new InvalidArgumentError(`invalid ${key} header`)}}else if(val===null){val=""}else{val=`${val}`;if(!isValidHeaderValue(
val)){throw new InvalidArgumentError(`invalid ${key} header`)}}if(headerName==="host"){if(request.host!==null){throw new InvalidArgumentError("duplicate host he\
ader")}if(typeof val!=="string"){throw new InvalidArgumentError("invalid host header")}request.host=val}else if(headerName==="content-length"){if(request.contentLength!==
null){throw new InvalidArgumentError("duplicate content-length header")}request.contentLength=parseInt(val,10);if(!Number.isFinite(request.contentLength)){throw new InvalidArgumentError(
"invalid content-length header")}}else if(request.contentType===null&&headerName==="content-type"){request.contentType=val;request.headers.push(key,val)}else if(headerName===
"transfer-encoding"||headerName==="keep-alive"||headerName==="upgrade"){throw new InvalidArgumentError(`invalid ${headerName} header`)}else if(headerName==="con\
nection"){const value=typeof val==="string"?val.toLowerCase():null;if(value!=="close"&&value!=="keep-alive"){throw new InvalidArgumentError("invalid connection \
header")}if(value==="close"){request.reset=true}}else if(headerName==="expect"){throw new NotSupportedError("expect header not supported")}else{request.headers.
push(key,val)}}module.exports=Request}),5424:(module=>{module.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol(
"url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol(
"default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol(
"keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server n\
ame"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol(
"running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol(
"connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("re\
sume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol(
"error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),
kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol(
"maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol(
"dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),8313:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{wellknownHeaderNames,headerNameLowerCasedRecord}=__nccwpck_require__2(4448);class TstNode{value=null;left=null;middle=null;right=null;code;constructor(key,value,index){
if(index===void 0||index>=key.length){throw new TypeError("Unreachable")}const code=this.code=key.charCodeAt(index);if(code>127){throw new TypeError("key must b\
e ascii string")}if(key.length!==++index){this.middle=new TstNode(key,value,index)}else{this.value=value}}add(key,value){const length=key.length;if(length===0){
throw new TypeError("Unreachable")}let index=0;let node=this;while(true){const code=key.charCodeAt(index);if(code>127){throw new TypeError("key must be ascii st\
ring")}if(node.code===code){if(length===++index){node.value=value;break}else if(node.middle!==null){node=node.middle}else{node.middle=new TstNode(key,value,index);
break}}else if(node.code<code){if(node.left!==null){node=node.left}else{node.left=new TstNode(key,value,index);break}}else if(node.right!==null){node=node.right}else{
node.right=new TstNode(key,value,index);break}}}search(key){const keylength=key.length;let index=0;let node=this;while(node!==null&&index<keylength){let code=key[index];
if(code<=90&&code>=65){code|=32}while(node!==null){if(code===node.code){if(keylength===++index){return node}node=node.middle;break}node=node.code<code?node.left:
node.right}}return null}}class TernarySearchTree{node=null;insert(key,value){if(this.node===null){this.node=new TstNode(key,value,0)}else{this.node.add(key,value)}}lookup(key){
return this.node?.search(key)?.value??null}}const tree=new TernarySearchTree;for(let i=0;i<wellknownHeaderNames.length;++i){const key=headerNameLowerCasedRecord[wellknownHeaderNames[i]];
tree.insert(key,key)}module.exports={TernarySearchTree,tree}}),8529:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const assert=__nccwpck_require__2(
4589);const{kDestroyed,kBodyUsed,kListeners,kBody}=__nccwpck_require__2(5424);const{IncomingMessage}=__nccwpck_require__2(7067);const stream=__nccwpck_require__2(
7075);const net=__nccwpck_require__2(7030);const{Blob:Blob2}=__nccwpck_require__2(4573);const nodeUtil=__nccwpck_require__2(7975);const{stringify}=__nccwpck_require__2(
1792);const{EventEmitter:EE}=__nccwpck_require__2(8474);const{InvalidArgumentError}=__nccwpck_require__2(9934);const{headerNameLowerCasedRecord}=__nccwpck_require__2(
4448);const{tree}=__nccwpck_require__2(8313);const[nodeMajor,nodeMinor]=process.versions.node.split(".").map(v=>Number(v));class BodyAsyncIterable{constructor(body){
this[kBody]=body;this[kBodyUsed]=false}async*[Symbol.asyncIterator](){assert(!this[kBodyUsed],"disturbed");this[kBodyUsed]=true;yield*this[kBody]}}function wrapRequestBody(body){
if(isStream(body)){if(bodyLength(body)===0){body.on("data",function(){assert(false)})}if(typeof body.readableDidRead!=="boolean"){body[kBodyUsed]=false;EE.prototype.
on.call(body,"data",function(){this[kBodyUsed]=true})}return body}else if(body&&typeof body.pipeTo==="function"){return new BodyAsyncIterable(body)}else if(body&&
typeof body!=="string"&&!ArrayBuffer.isView(body)&&isIterable(body)){return new BodyAsyncIterable(body)}else{return body}}function nop(){}function isStream(obj){
return obj&&typeof obj==="object"&&typeof obj.pipe==="function"&&typeof obj.on==="function"}function isBlobLike(object){if(object===null){return false}else if(object instanceof
Blob2){return true}else if(typeof object!=="object"){return false}else{const sTag=object[Symbol.toStringTag];return(sTag==="Blob"||sTag==="File")&&("stream"in object&&
typeof object.stream==="function"||"arrayBuffer"in object&&typeof object.arrayBuffer==="function")}}function buildURL(url,queryParams){if(url.includes("?")||url.
includes("#")){throw new Error('Query params cannot be passed when url already contains "?" or "#".')}const stringified=stringify(queryParams);if(stringified){url+=
"?"+stringified}return url}function isValidPort(port){const value=parseInt(port,10);return value===Number(port)&&value>=0&&value<=65535}function isHttpOrHttpsPrefixed(value){
return value!=null&&value[0]==="h"&&value[1]==="t"&&value[2]==="t"&&value[3]==="p"&&(value[4]===":"||value[4]==="s"&&value[5]===":")}function parseURL(url){if(typeof url===
"string"){url=new URL(url);if(!isHttpOrHttpsPrefixed(url.origin||url.protocol)){throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `h\
ttp:` or `https:`.")}return url}if(!url||typeof url!=="object"){throw new InvalidArgumentError("Invalid URL: The URL argument must be a non-null object.")}if(!(url instanceof
URL)){if(url.port!=null&&url.port!==""&&isValidPort(url.port)===false){throw new InvalidArgumentError("Invalid URL: port must be a valid integer or a string rep\
resentation of an integer.")}if(url.path!=null&&typeof url.path!=="string"){throw new InvalidArgumentError("Invalid URL path: the path must be a string or null/\
undefined.")}if(url.pathname!=null&&typeof url.pathname!=="string"){throw new InvalidArgumentError("Invalid URL pathname: the pathname must be a string or null/\
undefined.")}if(url.hostname!=null&&typeof url.hostname!=="string"){throw new InvalidArgumentError("Invalid URL hostname: the hostname must be a string or null/\
undefined.")}if(url.origin!=null&&typeof url.origin!=="string"){throw new InvalidArgumentError("Invalid URL origin: the origin must be a string or null/undefine\
d.")}if(!isHttpOrHttpsPrefixed(url.origin||url.protocol)){throw new InvalidArgumentError("Invalid URL protocol: the URL must start with `http:` or `https:`.")}const port=url.
port!=null?url.port:url.protocol==="https:"?443:80;let origin=url.origin!=null?url.origin:`${url.protocol||""}//${url.hostname||""}:${port}`;let path2=url.path!=
null?url.path:`${url.pathname||""}${url.search||""}`;if(origin[origin.length-1]==="/"){origin=origin.slice(0,origin.length-1)}if(path2&&path2[0]!=="/"){path2=`/${path2}`}
return new URL(`${origin}${path2}`)}if(!isHttpOrHttpsPrefixed(url.origin||url.protocol)){throw new InvalidArgumentError("Invalid URL protocol: the URL must star\
t with `http:` or `https:`.")}return url}function parseOrigin(url){url=parseURL(url);if(url.pathname!=="/"||url.search||url.hash){throw new InvalidArgumentError(
"invalid url")}return url}function getHostname(host){if(host[0]==="["){const idx2=host.indexOf("]");assert(idx2!==-1);return host.substring(1,idx2)}const idx=host.
indexOf(":");if(idx===-1)return host;return host.substring(0,idx)}function getServerName(host){if(!host){return null}assert(typeof host==="string");const servername=getHostname(
host);if(net.isIP(servername)){return""}return servername}function deepClone(obj){return JSON.parse(JSON.stringify(obj))}function isAsyncIterable(obj){return!!(obj!=
null&&typeof obj[Symbol.asyncIterator]==="function")}function isIterable(obj){return!!(obj!=null&&(typeof obj[Symbol.iterator]==="function"||typeof obj[Symbol.asyncIterator]===
"function"))}function bodyLength(body){if(body==null){return 0}else if(isStream(body)){const state=body._readableState;return state&&state.objectMode===false&&state.
ended===true&&Number.isFinite(state.length)?state.length:null}else if(isBlobLike(body)){return body.size!=null?body.size:null}else if(isBuffer(body)){return body.
byteLength}return null}function isDestroyed(body){return body&&!!(body.destroyed||body[kDestroyed]||stream.isDestroyed?.(body))}function destroy(stream2,err){if(stream2==
null||!isStream(stream2)||isDestroyed(stream2)){return}if(typeof stream2.destroy==="function"){if(Object.getPrototypeOf(stream2).constructor===IncomingMessage){
stream2.socket=null}stream2.destroy(err)}else if(err){queueMicrotask(()=>{stream2.emit("error",err)})}if(stream2.destroyed!==true){stream2[kDestroyed]=true}}const KEEPALIVE_TIMEOUT_EXPR=/timeout=(\d+)/;
function parseKeepAliveTimeout(val){const m=val.toString().match(KEEPALIVE_TIMEOUT_EXPR);return m?parseInt(m[1],10)*1e3:null}function headerNameToString(value){
return typeof value==="string"?headerNameLowerCasedRecord[value]??value.toLowerCase():tree.lookup(value)??value.toString("latin1").toLowerCase()}function bufferToLowerCasedHeaderName(value){
return tree.lookup(value)??value.toString("latin1").toLowerCase()}function parseHeaders(headers,obj){if(obj===void 0)obj={};for(let i=0;i<headers.length;i+=2){const key=headerNameToString(
headers[i]);let val=obj[key];if(val){if(typeof val==="string"){val=[val];obj[key]=val}val.push(headers[i+1].toString("utf8"))}else{const headersValue=headers[i+
1];if(typeof headersValue==="string"){obj[key]=headersValue}else{obj[key]=Array.isArray(headersValue)?headersValue.map(x=>x.toString("utf8")):headersValue.toString(
"utf8")}}}if("content-length"in obj&&"content-disposition"in obj){obj["content-disposition"]=Buffer.from(obj["content-disposition"]).toString("latin1")}return obj}
function parseRawHeaders(headers){const len=headers.length;const ret=new Array(len);let hasContentLength=false;let contentDispositionIdx=-1;let key;let val;let kLen=0;
for(let n=0;n<headers.length;n+=2){key=headers[n];val=headers[n+1];typeof key!=="string"&&(key=key.toString());typeof val!=="string"&&(val=val.toString("utf8"));
kLen=key.length;if(kLen===14&&key[7]==="-"&&(key==="content-length"||key.toLowerCase()==="content-length")){hasContentLength=true}else if(kLen===19&&key[7]==="-"&&
(key==="content-disposition"||key.toLowerCase()==="content-disposition")){contentDispositionIdx=n+1}ret[n]=key;ret[n+1]=val}if(hasContentLength&&contentDispositionIdx!==
-1){ret[contentDispositionIdx]=Buffer.from(ret[contentDispositionIdx]).toString("latin1")}return ret}function isBuffer(buffer){return buffer instanceof Uint8Array||
Buffer.isBuffer(buffer)}function validateHandler(handler,method,upgrade){if(!handler||typeof handler!=="object"){throw new InvalidArgumentError("handler must be\
 an object")}if(typeof handler.onConnect!=="function"){throw new InvalidArgumentError("invalid onConnect method")}if(typeof handler.onError!=="function"){throw new InvalidArgumentError(
"invalid onError method")}if(typeof handler.onBodySent!=="function"&&handler.onBodySent!==void 0){throw new InvalidArgumentError("invalid onBodySent method")}if(upgrade||
method==="CONNECT"){if(typeof handler.onUpgrade!=="function"){throw new InvalidArgumentError("invalid onUpgrade method")}}else{if(typeof handler.onHeaders!=="fu\
nction"){throw new InvalidArgumentError("invalid onHeaders method")}if(typeof handler.onData!=="function"){throw new InvalidArgumentError("invalid onData method")}
if(typeof handler.onComplete!=="function"){throw new InvalidArgumentError("invalid onComplete method")}}}function isDisturbed(body){return!!(body&&(stream.isDisturbed(
body)||body[kBodyUsed]))}function isErrored(body){return!!(body&&stream.isErrored(body))}function isReadable(body){return!!(body&&stream.isReadable(body))}function getSocketInfo(socket){
return{localAddress:socket.localAddress,localPort:socket.localPort,remoteAddress:socket.remoteAddress,remotePort:socket.remotePort,remoteFamily:socket.remoteFamily,
timeout:socket.timeout,bytesWritten:socket.bytesWritten,bytesRead:socket.bytesRead}}function ReadableStreamFrom(iterable){let iterator;return new ReadableStream(
{async start(){iterator=iterable[Symbol.asyncIterator]()},async pull(controller){const{done,value}=await iterator.next();if(done){queueMicrotask(()=>{controller.
close();controller.byobRequest?.respond(0)})}else{const buf=Buffer.isBuffer(value)?value:Buffer.from(value);if(buf.byteLength){controller.enqueue(new Uint8Array(
buf))}}return controller.desiredSize>0},async cancel(reason){await iterator.return()},type:"bytes"})}function isFormDataLike(object){return object&&typeof object===
"object"&&typeof object.append==="function"&&typeof object.delete==="function"&&typeof object.get==="function"&&typeof object.getAll==="function"&&typeof object.
has==="function"&&typeof object.set==="function"&&object[Symbol.toStringTag]==="FormData"}function addAbortListener(signal,listener){if("addEventListener"in signal){
signal.addEventListener("abort",listener,{once:true});return()=>signal.removeEventListener("abort",listener)}signal.addListener("abort",listener);return()=>signal.
removeListener("abort",listener)}const hasToWellFormed=typeof String.prototype.toWellFormed==="function";const hasIsWellFormed=typeof String.prototype.isWellFormed===
"function";function toUSVString(val){return hasToWellFormed?`${val}`.toWellFormed():nodeUtil.toUSVString(val)}function isUSVString(val){return hasIsWellFormed?`${val}`.
isWellFormed():toUSVString(val)===`${val}`}function isTokenCharCode(c){switch(c){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return false;default:return c>=33&&c<=126}}function isValidHTTPToken(characters){if(characters.length===0){return false}for(let i=0;i<characters.length;++i){if(!isTokenCharCode(
characters.charCodeAt(i))){return false}}return true}const headerCharRegex=/[^\t\x20-\x7e\x80-\xff]/;function isValidHeaderValue(characters){return!headerCharRegex.
test(characters)}function parseRangeHeader(range){if(range==null||range==="")return{start:0,end:null,size:null};const m=range?range.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):
null;return m?{start:parseInt(m[1]),end:m[2]?parseInt(m[2]):null,size:m[3]?parseInt(m[3]):null}:null}function addListener(obj,name,listener){const listeners=obj[kListeners]??=
[];listeners.push([name,listener]);obj.on(name,listener);return obj}function removeAllListeners(obj){for(const[name,listener]of obj[kListeners]??[]){obj.removeListener(
name,listener)}obj[kListeners]=null}function errorRequest(client,request,err){try{request.onError(err);assert(request.aborted)}catch(err2){client.emit("error",err2)}}
const kEnumerableProperty=Object.create(null);kEnumerableProperty.enumerable=true;const normalizedMethodRecordsBase={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"\
GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"};const normalizedMethodRecords={...normalizedMethodRecordsBase,
patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(normalizedMethodRecordsBase,null);Object.setPrototypeOf(normalizedMethodRecords,null);module.exports={kEnumerableProperty,
nop,isDisturbed,isErrored,isReadable,toUSVString,isUSVString,isBlobLike,parseOrigin,parseURL,getServerName,isStream,isIterable,isAsyncIterable,isDestroyed,headerNameToString,
bufferToLowerCasedHeaderName,addListener,removeAllListeners,errorRequest,parseRawHeaders,parseHeaders,parseKeepAliveTimeout,destroy,bodyLength,deepClone,ReadableStreamFrom,
isBuffer,validateHandler,getSocketInfo,isFormDataLike,buildURL,addAbortListener,isValidHTTPToken,isValidHeaderValue,isTokenCharCode,parseRangeHeader,normalizedMethodRecordsBase,
normalizedMethodRecords,isValidPort,isHttpOrHttpsPrefixed,nodeMajor,nodeMinor,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody}}),4586:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{InvalidArgumentError}=__nccwpck_require__2(9934);const{kClients,kRunning,kClose,kDestroy,kDispatch,kInterceptors}=__nccwpck_require__2(5424);const DispatcherBase=__nccwpck_require__2(
6870);const Pool=__nccwpck_require__2(2921);const Client=__nccwpck_require__2(7140);const util=__nccwpck_require__2(8529);const createRedirectInterceptor=__nccwpck_require__2(
7327);const kOnConnect=Symbol("onConnect");const kOnDisconnect=Symbol("onDisconnect");const kOnConnectionError=Symbol("onConnectionError");const kMaxRedirections=Symbol(
"maxRedirections");const kOnDrain=Symbol("onDrain");const kFactory=Symbol("factory");const kOptions=Symbol("options");function defaultFactory(origin,opts){return opts&&
opts.connections===1?new Client(origin,opts):new Pool(origin,opts)}class Agent extends DispatcherBase{constructor({factory=defaultFactory,maxRedirections=0,connect,
tls,...options}={}){if(typeof factory!=="function"){throw new InvalidArgumentError("factory must be a function.")}if(connect!=null&&typeof connect!=="function"&&
typeof connect!=="object"){throw new InvalidArgumentError("connect must be a function or an object")}if(!Number.isInteger(maxRedirections)||maxRedirections<0){throw new InvalidArgumentError(
"maxRedirections must be a positive number")}super(options);if(connect&&typeof connect!=="function"){connect={...connect}}if(tls&&typeof tls!=="function"){tls={
...tls}}this[kInterceptors]=options.interceptors?.Agent&&Array.isArray(options.interceptors.Agent)?options.interceptors.Agent:[createRedirectInterceptor({maxRedirections})];
this[kOptions]={...util.deepClone(options),connect,tls};this[kOptions].interceptors=options.interceptors?{...options.interceptors}:void 0;this[kMaxRedirections]=
maxRedirections;this[kFactory]=factory;this[kClients]=new Map;this[kOnDrain]=(origin,targets)=>{this.emit("drain",origin,[this,...targets])};this[kOnConnect]=(origin,targets)=>{
this.emit("connect",origin,[this,...targets])};this[kOnDisconnect]=(origin,targets,err)=>{this.emit("disconnect",origin,[this,...targets],err)};this[kOnConnectionError]=
(origin,targets,err)=>{this.emit("connectionError",origin,[this,...targets],err)}}get[kRunning](){let ret=0;for(const client of this[kClients].values()){ret+=client[kRunning]}
return ret}[kDispatch](opts,handler){let key;if(opts.origin&&(typeof opts.origin==="string"||opts.origin instanceof URL)){key=String(opts.origin)}else{throw new InvalidArgumentError(
"opts.origin must be a non-empty string or URL.")}let dispatcher=this[kClients].get(key);if(!dispatcher){dispatcher=this[kFactory](opts.origin,this[kOptions]).on(
"drain",this[kOnDrain]).on("connect",this[kOnConnect]).on("disconnect",this[kOnDisconnect]).on("connectionError",this[kOnConnectionError]);this[kClients].set(key,
dispatcher)}return dispatcher.dispatch(opts,handler)}async[kClose](){const closePromises=[];for(const client of this[kClients].values()){closePromises.push(client.
close())}this[kClients].clear();await Promise.all(closePromises)}async[kDestroy](err){const destroyPromises=[];for(const client of this[kClients].values()){destroyPromises.
push(client.destroy(err))}this[kClients].clear();await Promise.all(destroyPromises)}}module.exports=Agent}),9390:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{BalancedPoolMissingUpstreamError,InvalidArgumentError}=__nccwpck_require__2(9934);const{PoolBase,kClients,kNeedDrain,kAddClient,kRemoveClient,kGetDispatcher}=__nccwpck_require__2(
627);const Pool=__nccwpck_require__2(2921);const{kUrl,kInterceptors}=__nccwpck_require__2(5424);const{parseOrigin}=__nccwpck_require__2(8529);const kFactory=Symbol(
"factory");const kOptions=Symbol("options");const kGreatestCommonDivisor=Symbol("kGreatestCommonDivisor");const kCurrentWeight=Symbol("kCurrentWeight");const kIndex=Symbol(
"kIndex");const kWeight=Symbol("kWeight");const kMaxWeightPerServer=Symbol("kMaxWeightPerServer");const kErrorPenalty=Symbol("kErrorPenalty");function getGreatestCommonDivisor(a,b){
if(a===0)return b;while(b!==0){const t=b;b=a%b;a=t}return a}function defaultFactory(origin,opts){return new Pool(origin,opts)}class BalancedPool extends PoolBase{constructor(upstreams=[],{
factory=defaultFactory,...opts}={}){super();this[kOptions]=opts;this[kIndex]=-1;this[kCurrentWeight]=0;this[kMaxWeightPerServer]=this[kOptions].maxWeightPerServer||
100;this[kErrorPenalty]=this[kOptions].errorPenalty||15;if(!Array.isArray(upstreams)){upstreams=[upstreams]}if(typeof factory!=="function"){throw new InvalidArgumentError(
"factory must be a function.")}this[kInterceptors]=opts.interceptors?.BalancedPool&&Array.isArray(opts.interceptors.BalancedPool)?opts.interceptors.BalancedPool:
[];this[kFactory]=factory;for(const upstream of upstreams){this.addUpstream(upstream)}this._updateBalancedPoolStats()}addUpstream(upstream){const upstreamOrigin=parseOrigin(
upstream).origin;if(this[kClients].find(pool2=>pool2[kUrl].origin===upstreamOrigin&&pool2.closed!==true&&pool2.destroyed!==true)){return this}const pool=this[kFactory](
upstreamOrigin,Object.assign({},this[kOptions]));this[kAddClient](pool);pool.on("connect",()=>{pool[kWeight]=Math.min(this[kMaxWeightPerServer],pool[kWeight]+this[kErrorPenalty])});
pool.on("connectionError",()=>{pool[kWeight]=Math.max(1,pool[kWeight]-this[kErrorPenalty]);this._updateBalancedPoolStats()});pool.on("disconnect",(...args)=>{const err=args[2];
if(err&&err.code==="UND_ERR_SOCKET"){pool[kWeight]=Math.max(1,pool[kWeight]-this[kErrorPenalty]);this._updateBalancedPoolStats()}});for(const client of this[kClients]){
client[kWeight]=this[kMaxWeightPerServer]}this._updateBalancedPoolStats();return this}_updateBalancedPoolStats(){let result=0;for(let i=0;i<this[kClients].length;i++){
result=getGreatestCommonDivisor(this[kClients][i][kWeight],result)}this[kGreatestCommonDivisor]=result}removeUpstream(upstream){const upstreamOrigin=parseOrigin(
upstream).origin;const pool=this[kClients].find(pool2=>pool2[kUrl].origin===upstreamOrigin&&pool2.closed!==true&&pool2.destroyed!==true);if(pool){this[kRemoveClient](
pool)}return this}get upstreams(){return this[kClients].filter(dispatcher=>dispatcher.closed!==true&&dispatcher.destroyed!==true).map(p=>p[kUrl].origin)}[kGetDispatcher](){
if(this[kClients].length===0){throw new BalancedPoolMissingUpstreamError}const dispatcher=this[kClients].find(dispatcher2=>!dispatcher2[kNeedDrain]&&dispatcher2.
closed!==true&&dispatcher2.destroyed!==true);if(!dispatcher){return}const allClientsBusy=this[kClients].map(pool=>pool[kNeedDrain]).reduce((a,b)=>a&&b,true);if(allClientsBusy){
return}let counter=0;let maxWeightIndex=this[kClients].findIndex(pool=>!pool[kNeedDrain]);while(counter++<this[kClients].length){this[kIndex]=(this[kIndex]+1)%this[kClients].
length;const pool=this[kClients][this[kIndex]];if(pool[kWeight]>this[kClients][maxWeightIndex][kWeight]&&!pool[kNeedDrain]){maxWeightIndex=this[kIndex]}if(this[kIndex]===
0){this[kCurrentWeight]=this[kCurrentWeight]-this[kGreatestCommonDivisor];if(this[kCurrentWeight]<=0){this[kCurrentWeight]=this[kMaxWeightPerServer]}}if(pool[kWeight]>=
this[kCurrentWeight]&&!pool[kNeedDrain]){return pool}}this[kCurrentWeight]=this[kClients][maxWeightIndex][kWeight];this[kIndex]=maxWeightIndex;return this[kClients][maxWeightIndex]}}
module.exports=BalancedPool}),3010:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const assert=__nccwpck_require__2(4589);const util=__nccwpck_require__2(
8529);const{channels}=__nccwpck_require__2(1509);const timers=__nccwpck_require__2(4486);const{RequestContentLengthMismatchError,ResponseContentLengthMismatchError,
RequestAbortedError,InvalidArgumentError,HeadersTimeoutError,HeadersOverflowError,SocketError,InformationalError,BodyTimeoutError,HTTPParserError,ResponseExceededMaxSizeError}=__nccwpck_require__2(
9934);const{kUrl,kReset,kClient,kParser,kBlocking,kRunning,kPending,kSize,kWriting,kQueue,kNoRef,kKeepAliveDefaultTimeout,kHostHeader,kPendingIdx,kRunningIdx,kError,
kPipelining,kSocket,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,kMaxRequests,
kCounter,kMaxResponseSize,kOnError,kResume,kHTTPContext}=__nccwpck_require__2(5424);const constants=__nccwpck_require__2(2811);const EMPTY_BUF=Buffer.alloc(0);const FastBuffer=Buffer[Symbol.
species];const addListener=util.addListener;const removeAllListeners=util.removeAllListeners;const kIdleSocketValidation=Symbol("kIdleSocketValidation");const kIdleSocketValidationTimeout=Symbol(
"kIdleSocketValidationTimeout");const kSocketUsed=Symbol("kSocketUsed");let extractBody;async function lazyllhttp(){const llhttpWasmData=process.env.JEST_WORKER_ID?
__nccwpck_require__2(5381):void 0;let mod;try{mod=await WebAssembly.compile(__nccwpck_require__2(4823))}catch(e){mod=await WebAssembly.compile(llhttpWasmData||__nccwpck_require__2(
5381))}return await WebAssembly.instantiate(mod,{env:{wasm_on_url:(p,at,len)=>{return 0},wasm_on_status:(p,at,len)=>{assert(currentParser.ptr===p);const start=at-
currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer,start,len))||0},wasm_on_message_begin:p=>{assert(
currentParser.ptr===p);return currentParser.onMessageBegin()||0},wasm_on_header_field:(p,at,len)=>{assert(currentParser.ptr===p);const start=at-currentBufferPtr+
currentBufferRef.byteOffset;return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer,start,len))||0},wasm_on_header_value:(p,at,len)=>{assert(currentParser.
ptr===p);const start=at-currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer,start,len))||0},wasm_on_headers_complete:(p,statusCode,upgrade,shouldKeepAlive)=>{
assert(currentParser.ptr===p);return currentParser.onHeadersComplete(statusCode,Boolean(upgrade),Boolean(shouldKeepAlive))||0},wasm_on_body:(p,at,len)=>{assert(
currentParser.ptr===p);const start=at-currentBufferPtr+currentBufferRef.byteOffset;return currentParser.onBody(new FastBuffer(currentBufferRef.buffer,start,len))||
0},wasm_on_message_complete:p=>{assert(currentParser.ptr===p);return currentParser.onMessageComplete()||0}}})}let llhttpInstance=null;let llhttpPromise=lazyllhttp();
llhttpPromise.catch();let currentParser=null;let currentBufferRef=null;let currentBufferSize=0;let currentBufferPtr=null;const USE_NATIVE_TIMER=0;const USE_FAST_TIMER=1;
const TIMEOUT_HEADERS=2|USE_FAST_TIMER;const TIMEOUT_BODY=4|USE_FAST_TIMER;const TIMEOUT_KEEP_ALIVE=8|USE_NATIVE_TIMER;class Parser{constructor(client,socket,{exports}){
assert(Number.isFinite(client[kMaxHeadersSize])&&client[kMaxHeadersSize]>0);this.llhttp=exports;this.ptr=this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE);this.
client=client;this.socket=socket;this.timeout=null;this.timeoutValue=null;this.timeoutType=null;this.statusCode=null;this.statusText="";this.upgrade=false;this.
headers=[];this.headersSize=0;this.headersMaxSize=client[kMaxHeadersSize];this.shouldKeepAlive=false;this.paused=false;this.resume=this.resume.bind(this);this.bytesRead=
0;this.keepAlive="";this.contentLength="";this.connection="";this.maxResponseSize=client[kMaxResponseSize]}setTimeout(delay,type){if(delay!==this.timeoutValue||
type&USE_FAST_TIMER^this.timeoutType&USE_FAST_TIMER){if(this.timeout){timers.clearTimeout(this.timeout);this.timeout=null}if(delay){if(type&USE_FAST_TIMER){this.
timeout=timers.setFastTimeout(onParserTimeout,delay,new WeakRef(this))}else{this.timeout=setTimeout(onParserTimeout,delay,new WeakRef(this));this.timeout.unref()}}
this.timeoutValue=delay}else if(this.timeout){if(this.timeout.refresh){this.timeout.refresh()}}this.timeoutType=type}resume(){if(this.socket.destroyed||!this.paused){
return}assert(this.ptr!=null);assert(currentParser==null);this.llhttp.llhttp_resume(this.ptr);assert(this.timeoutType===TIMEOUT_BODY);if(this.timeout){if(this.timeout.
refresh){this.timeout.refresh()}}this.paused=false;this.execute(this.socket.read()||EMPTY_BUF);this.readMore()}readMore(){while(!this.paused&&this.ptr){const chunk=this.
socket.read();if(chunk===null){break}this.execute(chunk)}}execute(data){assert(this.ptr!=null);assert(currentParser==null);assert(!this.paused);const{socket,llhttp}=this;
if(data.length>currentBufferSize){if(currentBufferPtr){llhttp.free(currentBufferPtr)}currentBufferSize=Math.ceil(data.length/4096)*4096;currentBufferPtr=llhttp.
malloc(currentBufferSize)}new Uint8Array(llhttp.memory.buffer,currentBufferPtr,currentBufferSize).set(data);try{let ret;try{currentBufferRef=data;currentParser=
this;ret=llhttp.llhttp_execute(this.ptr,currentBufferPtr,data.length)}catch(err){throw err}finally{currentParser=null;currentBufferRef=null}const offset=llhttp.
llhttp_get_error_pos(this.ptr)-currentBufferPtr;if(ret!==constants.ERROR.OK){const body=data.subarray(offset);if(ret===constants.ERROR.PAUSED_UPGRADE){this.onUpgrade(
body)}else if(ret===constants.ERROR.PAUSED){this.paused=true;socket.unshift(body)}else{throw this.createError(ret,body)}}}catch(err){util.destroy(socket,err)}}finish(){
assert(currentParser===null);assert(this.ptr!=null);assert(!this.paused);const{llhttp}=this;let ret;try{currentParser=this;ret=llhttp.llhttp_finish(this.ptr)}finally{
currentParser=null}if(ret===constants.ERROR.OK){return null}if(ret===constants.ERROR.PAUSED||ret===constants.ERROR.PAUSED_UPGRADE){this.paused=true;return null}
return this.createError(ret,EMPTY_BUF)}createError(ret,data){const{llhttp,contentLength,bytesRead}=this;if(contentLength&&bytesRead!==parseInt(contentLength,10)){
return new ResponseContentLengthMismatchError}const ptr=llhttp.llhttp_get_error_reason(this.ptr);let message="";if(ptr){const len=new Uint8Array(llhttp.memory.buffer,
ptr).indexOf(0);message="Response does not match the HTTP/1.1 protocol ("+Buffer.from(llhttp.memory.buffer,ptr,len).toString()+")"}return new HTTPParserError(message,
constants.ERROR[ret],data)}destroy(){assert(this.ptr!=null);assert(currentParser==null);this.llhttp.llhttp_free(this.ptr);this.ptr=null;this.timeout&&timers.clearTimeout(
this.timeout);this.timeout=null;this.timeoutValue=null;this.timeoutType=null;this.paused=false}onStatus(buf){this.statusText=buf.toString()}onMessageBegin(){const{
socket,client}=this;if(socket.destroyed){return-1}if(client[kRunning]===0){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)));return-1}
const request=client[kQueue][client[kRunningIdx]];if(!request){return-1}request.onResponseStarted()}onHeaderField(buf){const len=this.headers.length;if((len&1)===
0){this.headers.push(buf)}else{this.headers[len-1]=Buffer.concat([this.headers[len-1],buf])}this.trackHeader(buf.length)}onHeaderValue(buf){let len=this.headers.
length;if((len&1)===1){this.headers.push(buf);len+=1}else{this.headers[len-1]=Buffer.concat([this.headers[len-1],buf])}const key=this.headers[len-2];if(key.length===
10){const headerName=util.bufferToLowerCasedHeaderName(key);if(headerName==="keep-alive"){this.keepAlive+=buf.toString()}else if(headerName==="connection"){this.
connection+=buf.toString()}}else if(key.length===14&&util.bufferToLowerCasedHeaderName(key)==="content-length"){this.contentLength+=buf.toString()}this.trackHeader(
buf.length)}trackHeader(len){this.headersSize+=len;if(this.headersSize>=this.headersMaxSize){util.destroy(this.socket,new HeadersOverflowError)}}onUpgrade(head){
const{upgrade,client,socket,headers,statusCode,statusText}=this;assert(upgrade);assert(client[kSocket]===socket);assert(!socket.destroyed);assert(!this.paused);
assert((headers.length&1)===0);const request=client[kQueue][client[kRunningIdx]];assert(request);assert(request.upgrade||request.method==="CONNECT");this.statusCode=
null;this.statusText="";this.shouldKeepAlive=null;this.headers=[];this.headersSize=0;socket.unshift(head);socket[kParser].destroy();socket[kParser]=null;socket[kClient]=
null;socket[kError]=null;removeAllListeners(socket);client[kSocket]=null;client[kHTTPContext]=null;client[kQueue][client[kRunningIdx]++]=null;client.emit("disco\
nnect",client[kUrl],[client],new InformationalError("upgrade"));try{request.onUpgrade(statusCode,headers,socket,statusText)}catch(error){util.errorRequest(client,
request,error);util.destroy(socket,error)}client[kResume]()}onHeadersComplete(statusCode,upgrade,shouldKeepAlive){const{client,socket,headers,statusText}=this;if(socket.
destroyed){return-1}if(client[kRunning]===0){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(socket)));return-1}const request=client[kQueue][client[kRunningIdx]];
if(!request){return-1}assert(!this.upgrade);assert(this.statusCode<200);if(statusCode===100){util.destroy(socket,new SocketError("bad response",util.getSocketInfo(
socket)));return-1}if(upgrade&&!request.upgrade){util.destroy(socket,new SocketError("bad upgrade",util.getSocketInfo(socket)));return-1}assert(this.timeoutType===
TIMEOUT_HEADERS);this.statusCode=statusCode;this.shouldKeepAlive=shouldKeepAlive||request.method==="HEAD"&&!socket[kReset]&&this.connection.toLowerCase()==="kee\
p-alive";if(this.statusCode>=200){const bodyTimeout=request.bodyTimeout!=null?request.bodyTimeout:client[kBodyTimeout];this.setTimeout(bodyTimeout,TIMEOUT_BODY)}else if(this.
timeout){if(this.timeout.refresh){this.timeout.refresh()}}if(request.method==="CONNECT"){assert(client[kRunning]===1);this.upgrade=true;return 2}if(upgrade){assert(
client[kRunning]===1);this.upgrade=true;return 2}assert((this.headers.length&1)===0);this.headers=[];this.headersSize=0;if(this.shouldKeepAlive&&client[kPipelining]){
const keepAliveTimeout=this.keepAlive?util.parseKeepAliveTimeout(this.keepAlive):null;if(keepAliveTimeout!=null){const timeout=Math.min(keepAliveTimeout-client[kKeepAliveTimeoutThreshold],
client[kKeepAliveMaxTimeout]);if(timeout<=0){socket[kReset]=true}else{client[kKeepAliveTimeoutValue]=timeout}}else{client[kKeepAliveTimeoutValue]=client[kKeepAliveDefaultTimeout]}}else{
socket[kReset]=true}const pause=request.onHeaders(statusCode,headers,this.resume,statusText)===false;if(request.aborted){return-1}if(request.method==="HEAD"){return 1}
if(statusCode<200){return 1}if(socket[kBlocking]){socket[kBlocking]=false;client[kResume]()}return pause?constants.ERROR.PAUSED:0}onBody(buf){const{client,socket,
statusCode,maxResponseSize}=this;if(socket.destroyed){return-1}const request=client[kQueue][client[kRunningIdx]];assert(request);assert(this.timeoutType===TIMEOUT_BODY);
if(this.timeout){if(this.timeout.refresh){this.timeout.refresh()}}assert(statusCode>=200);if(maxResponseSize>-1&&this.bytesRead+buf.length>maxResponseSize){util.
destroy(socket,new ResponseExceededMaxSizeError);return-1}this.bytesRead+=buf.length;if(request.onData(buf)===false){return constants.ERROR.PAUSED}}onMessageComplete(){
const{client,socket,statusCode,upgrade,headers,contentLength,bytesRead,shouldKeepAlive}=this;if(socket.destroyed&&(!statusCode||shouldKeepAlive)){return-1}if(upgrade){
return}assert(statusCode>=100);assert((this.headers.length&1)===0);const request=client[kQueue][client[kRunningIdx]];assert(request);this.statusCode=null;this.statusText=
"";this.bytesRead=0;this.contentLength="";this.keepAlive="";this.connection="";this.headers=[];this.headersSize=0;if(statusCode<200){return}if(request.method!==
"HEAD"&&contentLength&&bytesRead!==parseInt(contentLength,10)){util.destroy(socket,new ResponseContentLengthMismatchError);return-1}request.onComplete(headers);
client[kQueue][client[kRunningIdx]++]=null;socket[kSocketUsed]=true;if(socket[kWriting]){assert(client[kRunning]===0);util.destroy(socket,new InformationalError(
"reset"));return constants.ERROR.PAUSED}else if(!shouldKeepAlive){util.destroy(socket,new InformationalError("reset"));return constants.ERROR.PAUSED}else if(socket[kReset]&&
client[kRunning]===0){util.destroy(socket,new InformationalError("reset"));return constants.ERROR.PAUSED}else if(client[kPipelining]==null||client[kPipelining]===
1){setImmediate(()=>client[kResume]())}else{client[kResume]()}}}function onParserTimeout(parser){const{socket,timeoutType,client,paused}=parser.deref();if(timeoutType===
TIMEOUT_HEADERS){if(!socket[kWriting]||socket.writableNeedDrain||client[kRunning]>1){assert(!paused,"cannot be paused while waiting for headers");util.destroy(socket,
new HeadersTimeoutError)}}else if(timeoutType===TIMEOUT_BODY){if(!paused){util.destroy(socket,new BodyTimeoutError)}}else if(timeoutType===TIMEOUT_KEEP_ALIVE){assert(
client[kRunning]===0&&client[kKeepAliveTimeoutValue]);util.destroy(socket,new InformationalError("socket idle timeout"))}}async function connectH1(client,socket){
client[kSocket]=socket;if(!llhttpInstance){llhttpInstance=await llhttpPromise;llhttpPromise=null}socket[kNoRef]=false;socket[kWriting]=false;socket[kReset]=false;
socket[kBlocking]=false;socket[kIdleSocketValidation]=0;socket[kIdleSocketValidationTimeout]=null;socket[kSocketUsed]=false;socket[kParser]=new Parser(client,socket,
llhttpInstance);addListener(socket,"error",function(err){const parser=this[kParser];if(err.code==="ECONNRESET"&&parser.statusCode&&!parser.shouldKeepAlive){const parserErr=parser.
finish();if(parserErr){this[kError]=parserErr;this[kClient][kOnError](parserErr)}return}this[kError]=err;this[kClient][kOnError](err)});addListener(socket,"read\
able",function(){const parser=this[kParser];if(parser){parser.readMore()}});addListener(socket,"end",function(){const parser=this[kParser];if(parser.statusCode&&
!parser.shouldKeepAlive){const parserErr=parser.finish();if(parserErr){util.destroy(this,parserErr)}return}util.destroy(this,new SocketError("other side closed",
util.getSocketInfo(this)))});addListener(socket,"close",function(){const client2=this[kClient];const parser=this[kParser];clearIdleSocketValidation(this);if(parser){
if(!this[kError]&&parser.statusCode&&!parser.shouldKeepAlive){this[kError]=parser.finish()||this[kError]}this[kParser].destroy();this[kParser]=null}const err=this[kError]||
new SocketError("closed",util.getSocketInfo(this));client2[kSocket]=null;client2[kHTTPContext]=null;if(client2.destroyed){assert(client2[kPending]===0);const requests=client2[kQueue].
splice(client2[kRunningIdx]);for(let i=0;i<requests.length;i++){const request=requests[i];util.errorRequest(client2,request,err)}}else if(client2[kRunning]>0&&err.
code!=="UND_ERR_INFO"){const request=client2[kQueue][client2[kRunningIdx]];client2[kQueue][client2[kRunningIdx]++]=null;util.errorRequest(client2,request,err)}client2[kPendingIdx]=
client2[kRunningIdx];assert(client2[kRunning]===0);client2.emit("disconnect",client2[kUrl],[client2],err);client2[kResume]()});let closed=false;socket.on("close",
()=>{closed=true});return{version:"h1",defaultPipelining:1,write(...args){return writeH1(client,...args)},resume(){resumeH1(client)},destroy(err,callback){if(closed){
queueMicrotask(callback)}else{socket.destroy(err).on("close",callback)}},get destroyed(){return socket.destroyed},busy(request){if(socket[kWriting]||socket[kReset]||
socket[kBlocking]||socket[kIdleSocketValidation]===1){return true}if(request){if(client[kRunning]>0&&!request.idempotent){return true}if(client[kRunning]>0&&(request.
upgrade||request.method==="CONNECT")){return true}if(client[kRunning]>0&&util.bodyLength(request.body)!==0&&(util.isStream(request.body)||util.isAsyncIterable(request.
body)||util.isFormDataLike(request.body))){return true}}return false}}}function clearIdleSocketValidation(socket){if(socket[kIdleSocketValidationTimeout]){clearImmediate(
socket[kIdleSocketValidationTimeout]);socket[kIdleSocketValidationTimeout]=null}socket[kIdleSocketValidation]=0}function scheduleIdleSocketValidation(client,socket){
socket[kIdleSocketValidation]=1;socket[kIdleSocketValidationTimeout]=setImmediate(()=>{socket[kIdleSocketValidationTimeout]=null;socket[kIdleSocketValidation]=2;
if(client[kSocket]===socket&&!socket.destroyed){client[kResume]()}})}function resumeH1(client){const socket=client[kSocket];if(socket&&!socket.destroyed){if(client[kSize]===
0){if(!socket[kNoRef]&&socket.unref){socket.unref();socket[kNoRef]=true}}else if(socket[kNoRef]&&socket.ref){socket.ref();socket[kNoRef]=false}if(client[kRunning]===
0&&client[kPending]>0&&socket[kSocketUsed]){if(socket[kIdleSocketValidation]===0){scheduleIdleSocketValidation(client,socket);socket[kParser].readMore();if(socket.
destroyed){return}return}if(socket[kIdleSocketValidation]===1){socket[kParser].readMore();if(socket.destroyed){return}return}}if(client[kRunning]===0){socket[kParser].
readMore();if(socket.destroyed){return}}if(client[kSize]===0){if(socket[kParser].timeoutType!==TIMEOUT_KEEP_ALIVE){socket[kParser].setTimeout(client[kKeepAliveTimeoutValue],
TIMEOUT_KEEP_ALIVE)}}else if(client[kRunning]>0&&socket[kParser].statusCode<200){if(socket[kParser].timeoutType!==TIMEOUT_HEADERS){const request=client[kQueue][client[kRunningIdx]];
const headersTimeout=request.headersTimeout!=null?request.headersTimeout:client[kHeadersTimeout];socket[kParser].setTimeout(headersTimeout,TIMEOUT_HEADERS)}}}}function shouldSendContentLength(method){
return method!=="GET"&&method!=="HEAD"&&method!=="OPTIONS"&&method!=="TRACE"&&method!=="CONNECT"}function writeH1(client,request){const{method,path:path2,host,upgrade,
blocking,reset}=request;let{body,headers,contentLength}=request;const expectsPayload=method==="PUT"||method==="POST"||method==="PATCH"||method==="QUERY"||method===
"PROPFIND"||method==="PROPPATCH";if(util.isFormDataLike(body)){if(!extractBody){extractBody=__nccwpck_require__2(6455).extractBody}const[bodyStream,contentType]=extractBody(
body);if(request.contentType==null){headers.push("content-type",contentType)}body=bodyStream.stream;contentLength=bodyStream.length}else if(util.isBlobLike(body)&&
request.contentType==null){const contentType=body.type;if(contentType){const contentTypeValue=`${contentType}`;if(!util.isValidHeaderValue(contentTypeValue)){util.
errorRequest(client,request,new InvalidArgumentError("invalid content-type header"));return false}headers.push("content-type",contentTypeValue)}}if(body&&typeof body.
read==="function"){body.read(0)}const bodyLength=util.bodyLength(body);contentLength=bodyLength??contentLength;if(contentLength===null){contentLength=request.contentLength}
if(contentLength===0&&!expectsPayload){contentLength=null}if(shouldSendContentLength(method)&&contentLength>0&&request.contentLength!==null&&request.contentLength!==
contentLength){if(client[kStrictContentLength]){util.errorRequest(client,request,new RequestContentLengthMismatchError);return false}process.emitWarning(new RequestContentLengthMismatchError)}
const socket=client[kSocket];clearIdleSocketValidation(socket);const abort=error=>{if(request.aborted){return}if(request.completed){if(request.upgrade||request.
method==="CONNECT"){util.destroy(socket,new InformationalError("aborted"))}return}util.errorRequest(client,request,error||new RequestAbortedError);util.destroy(
body);util.destroy(socket,new InformationalError("aborted"))};try{request.onConnect(abort)}catch(err){util.errorRequest(client,request,err)}if(request.aborted){
return false}if(method==="HEAD"){socket[kReset]=true}if(upgrade||method==="CONNECT"){socket[kReset]=true}if(reset!=null){socket[kReset]=reset}if(client[kMaxRequests]&&
socket[kCounter]++>=client[kMaxRequests]){socket[kReset]=true}if(blocking){socket[kBlocking]=true}let header=`${method} ${path2} HTTP/1.1\r
`;if(typeof host==="string"){header+=`host: ${host}\r
`}else{header+=client[kHostHeader]}if(upgrade){header+=`connection: upgrade\r
upgrade: ${upgrade}\r
`}else if(client[kPipelining]&&!socket[kReset]){header+="connection: keep-alive\r\n"}else{header+="connection: close\r\n"}if(Array.isArray(headers)){for(let n=0;n<
headers.length;n+=2){const key=headers[n+0];const val=headers[n+1];if(Array.isArray(val)){for(let i=0;i<val.length;i++){header+=`${key}: ${val[i]}\r
`}}else{header+=`${key}: ${val}\r
`}}}if(channels.sendHeaders.hasSubscribers){channels.sendHeaders.publish({request,headers:header,socket})}if(!body||bodyLength===0){writeBuffer(abort,null,client,
request,socket,contentLength,header,expectsPayload)}else if(util.isBuffer(body)){writeBuffer(abort,body,client,request,socket,contentLength,header,expectsPayload)}else if(util.
isBlobLike(body)){if(typeof body.stream==="function"){writeIterable(abort,body.stream(),client,request,socket,contentLength,header,expectsPayload)}else{writeBlob(
abort,body,client,request,socket,contentLength,header,expectsPayload)}}else if(util.isStream(body)){writeStream(abort,body,client,request,socket,contentLength,header,
expectsPayload)}else if(util.isIterable(body)){writeIterable(abort,body,client,request,socket,contentLength,header,expectsPayload)}else{assert(false)}return true}
function writeStream(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(contentLength!==0||client[kRunning]===0,"stream body cannot be\
 pipelined");let finished=false;const writer=new AsyncWriter({abort,socket,request,contentLength,client,expectsPayload,header});const onData=function(chunk){if(finished){
return}try{if(!writer.write(chunk)&&this.pause){this.pause()}}catch(err){util.destroy(this,err)}};const onDrain=function(){if(finished){return}if(body.resume){body.
resume()}};const onClose=function(){queueMicrotask(()=>{body.removeListener("error",onFinished)});if(!finished){const err=new RequestAbortedError;queueMicrotask(
()=>onFinished(err))}};const onFinished=function(err){if(finished){return}finished=true;assert(socket.destroyed||socket[kWriting]&&client[kRunning]<=1);socket.off(
"drain",onDrain).off("error",onFinished);body.removeListener("data",onData).removeListener("end",onFinished).removeListener("close",onClose);if(!err){try{writer.
end()}catch(er){err=er}}writer.destroy(err);if(err&&(err.code!=="UND_ERR_INFO"||err.message!=="reset")){util.destroy(body,err)}else{util.destroy(body)}};body.on(
"data",onData).on("end",onFinished).on("error",onFinished).on("close",onClose);if(body.resume){body.resume()}socket.on("drain",onDrain).on("error",onFinished);if(body.
errorEmitted??body.errored){setImmediate(()=>onFinished(body.errored))}else if(body.endEmitted??body.readableEnded){setImmediate(()=>onFinished(null))}if(body.closeEmitted??
body.closed){setImmediate(onClose)}}function writeBuffer(abort,body,client,request,socket,contentLength,header,expectsPayload){try{if(!body){if(contentLength===
0){socket.write(`${header}content-length: 0\r
\r
`,"latin1")}else{assert(contentLength===null,"no body must not have content length");socket.write(`${header}\r
`,"latin1")}}else if(util.isBuffer(body)){assert(contentLength===body.byteLength,"buffer body must have content length");socket.cork();socket.write(`${header}co\
ntent-length: ${contentLength}\r
\r
`,"latin1");socket.write(body);socket.uncork();request.onBodySent(body);if(!expectsPayload&&request.reset!==false){socket[kReset]=true}}request.onRequestSent();
client[kResume]()}catch(err){abort(err)}}async function writeBlob(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(contentLength===body.
size,"blob body must have content length");try{if(contentLength!=null&&contentLength!==body.size){throw new RequestContentLengthMismatchError}const buffer=Buffer.
from(await body.arrayBuffer());socket.cork();socket.write(`${header}content-length: ${contentLength}\r
\r
`,"latin1");socket.write(buffer);socket.uncork();request.onBodySent(buffer);request.onRequestSent();if(!expectsPayload&&request.reset!==false){socket[kReset]=true}
client[kResume]()}catch(err){abort(err)}}async function writeIterable(abort,body,client,request,socket,contentLength,header,expectsPayload){assert(contentLength!==
0||client[kRunning]===0,"iterator body cannot be pipelined");let callback=null;function onDrain(){if(callback){const cb=callback;callback=null;cb()}}const waitForDrain=()=>new Promise(
(resolve,reject)=>{assert(callback===null);if(socket[kError]){reject(socket[kError])}else{callback=resolve}});socket.on("close",onDrain).on("drain",onDrain);const writer=new AsyncWriter(
{abort,socket,request,contentLength,client,expectsPayload,header});try{for await(const chunk of body){if(socket[kError]){throw socket[kError]}if(!writer.write(chunk)){
await waitForDrain()}}writer.end()}catch(err){writer.destroy(err)}finally{socket.off("close",onDrain).off("drain",onDrain)}}class AsyncWriter{constructor({abort,
socket,request,contentLength,client,expectsPayload,header}){this.socket=socket;this.request=request;this.contentLength=contentLength;this.client=client;this.bytesWritten=
0;this.expectsPayload=expectsPayload;this.header=header;this.abort=abort;socket[kWriting]=true}write(chunk){const{socket,request,contentLength,client,bytesWritten,
expectsPayload,header}=this;if(socket[kError]){throw socket[kError]}if(socket.destroyed){return false}const len=Buffer.byteLength(chunk);if(!len){return true}if(contentLength!==
null&&bytesWritten+len>contentLength){if(client[kStrictContentLength]){throw new RequestContentLengthMismatchError}process.emitWarning(new RequestContentLengthMismatchError)}
socket.cork();if(bytesWritten===0){if(!expectsPayload&&request.reset!==false){socket[kReset]=true}if(contentLength===null){socket.write(`${header}transfer-encod\
ing: chunked\r
`,"latin1")}else{socket.write(`${header}content-length: ${contentLength}\r
\r
`,"latin1")}}if(contentLength===null){socket.write(`\r
${len.toString(16)}\r
`,"latin1")}this.bytesWritten+=len;const ret=socket.write(chunk);socket.uncork();request.onBodySent(chunk);if(!ret){if(socket[kParser].timeout&&socket[kParser].
timeoutType===TIMEOUT_HEADERS){if(socket[kParser].timeout.refresh){socket[kParser].timeout.refresh()}}}return ret}end(){const{socket,contentLength,client,bytesWritten,
expectsPayload,header,request}=this;request.onRequestSent();socket[kWriting]=false;if(socket[kError]){throw socket[kError]}if(socket.destroyed){return}if(bytesWritten===
0){if(expectsPayload){socket.write(`${header}content-length: 0\r
\r
`,"latin1")}else{socket.write(`${header}\r
`,"latin1")}}else if(contentLength===null){socket.write("\r\n0\r\n\r\n","latin1")}if(contentLength!==null&&bytesWritten!==contentLength){if(client[kStrictContentLength]){
throw new RequestContentLengthMismatchError}else{process.emitWarning(new RequestContentLengthMismatchError)}}if(socket[kParser].timeout&&socket[kParser].timeoutType===
TIMEOUT_HEADERS){if(socket[kParser].timeout.refresh){socket[kParser].timeout.refresh()}}client[kResume]()}destroy(err){const{socket,client,abort}=this;socket[kWriting]=
false;if(err){assert(client[kRunning]<=1,"pipeline should only contain this request");abort(err)}}}module.exports=connectH1}),1967:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const assert=__nccwpck_require__2(4589);const{errorMonitor}=__nccwpck_require__2(8474);const{pipeline}=__nccwpck_require__2(7075);const util=__nccwpck_require__2(
8529);const{RequestContentLengthMismatchError,RequestAbortedError,SocketError,InformationalError}=__nccwpck_require__2(9934);const{kUrl,kReset,kClient,kRunning,
kPending,kQueue,kPendingIdx,kRunningIdx,kError,kSocket,kStrictContentLength,kOnError,kMaxConcurrentStreams,kHTTP2Session,kResume,kSize,kHTTPContext}=__nccwpck_require__2(
5424);const kOpenStreams=Symbol("open streams");let extractBody;let h2ExperimentalWarned=false;let http2;try{http2=__nccwpck_require__2(2467)}catch{http2={constants:{}}}
const{constants:{HTTP2_HEADER_AUTHORITY,HTTP2_HEADER_METHOD,HTTP2_HEADER_PATH,HTTP2_HEADER_SCHEME,HTTP2_HEADER_CONTENT_LENGTH,HTTP2_HEADER_EXPECT,HTTP2_HEADER_STATUS}}=http2;
function parseH2Headers(headers){const result=[];for(const[name,value]of Object.entries(headers)){if(Array.isArray(value)){for(const subvalue of value){result.push(
Buffer.from(name),Buffer.from(subvalue))}}else{result.push(Buffer.from(name),Buffer.from(value))}}return result}function parseH2ResponseHeaders(headers){const{[HTTP2_HEADER_STATUS]:_statusCode,
...realHeaders}=headers;return parseH2Headers(realHeaders)}async function connectH2(client,socket){client[kSocket]=socket;if(!h2ExperimentalWarned){h2ExperimentalWarned=
true;process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H2"})}const session=http2.connect(client[kUrl],{createConnection:()=>socket,
peerMaxConcurrentStreams:client[kMaxConcurrentStreams]});session[kOpenStreams]=0;session[kClient]=client;session[kSocket]=socket;util.addListener(session,"error",
onHttp2SessionError);util.addListener(session,"frameError",onHttp2FrameError);util.addListener(session,"end",onHttp2SessionEnd);util.addListener(session,"goaway",
onHTTP2GoAway);util.addListener(session,"close",function(){const{[kClient]:client2}=this;const{[kSocket]:socket2}=client2;const err=this[kSocket][kError]||this[kError]||
new SocketError("closed",util.getSocketInfo(socket2));client2[kHTTP2Session]=null;if(client2.destroyed){assert(client2[kPending]===0);const requests=client2[kQueue].
splice(client2[kRunningIdx]);for(let i=0;i<requests.length;i++){const request=requests[i];util.errorRequest(client2,request,err)}}});session.unref();client[kHTTP2Session]=
session;socket[kHTTP2Session]=session;util.addListener(socket,"error",function(err){this[kError]=err;this[kClient][kOnError](err)});util.addListener(socket,"end",
function(){util.destroy(this,new SocketError("other side closed",util.getSocketInfo(this)))});util.addListener(socket,"close",function(){const err=this[kError]||
new SocketError("closed",util.getSocketInfo(this));client[kSocket]=null;if(this[kHTTP2Session]!=null){this[kHTTP2Session].destroy(err)}client[kPendingIdx]=client[kRunningIdx];
assert(client[kRunning]===0);client.emit("disconnect",client[kUrl],[client],err);client[kResume]()});let closed=false;socket.on("close",()=>{closed=true});return{
version:"h2",defaultPipelining:Infinity,write(...args){return writeH2(client,...args)},resume(){resumeH2(client)},destroy(err,callback){if(closed){queueMicrotask(
callback)}else{socket.destroy(err).on("close",callback)}},get destroyed(){return socket.destroyed},busy(){return false}}}function resumeH2(client){const socket=client[kSocket];
if(socket?.destroyed===false){if(client[kSize]===0&&client[kMaxConcurrentStreams]===0){socket.unref();client[kHTTP2Session].unref()}else{socket.ref();client[kHTTP2Session].
ref()}}}function onHttp2SessionError(err){this[kSocket][kError]=err;this[kClient][kOnError](err)}function onHttp2FrameError(type,code,id){if(id===0){const err=new InformationalError(
`HTTP/2: "frameError" received - type ${type}, code ${code}`);this[kSocket][kError]=err;this[kClient][kOnError](err)}}function onHttp2SessionEnd(){const err=new SocketError(
"other side closed",util.getSocketInfo(this[kSocket]));this.destroy(err);util.destroy(this[kSocket],err)}function onHTTP2GoAway(code){const err=this[kError]||new SocketError(
`HTTP/2: "GOAWAY" frame received with code ${code}`,util.getSocketInfo(this));const client=this[kClient];client[kSocket]=null;client[kHTTPContext]=null;if(this[kHTTP2Session]!=
null){this[kHTTP2Session].destroy(err);this[kHTTP2Session]=null}util.destroy(this[kSocket],err);if(client[kRunningIdx]<client[kQueue].length){const request=client[kQueue][client[kRunningIdx]];
client[kQueue][client[kRunningIdx]++]=null;util.errorRequest(client,request,err);client[kPendingIdx]=client[kRunningIdx]}assert(client[kRunning]===0);client.emit(
"disconnect",client[kUrl],[client],err);client[kResume]()}function shouldSendContentLength(method){return method!=="GET"&&method!=="HEAD"&&method!=="OPTIONS"&&method!==
"TRACE"&&method!=="CONNECT"}function writeH2(client,request){const session=client[kHTTP2Session];const{method,path:path2,host,upgrade,expectContinue,signal,headers:reqHeaders}=request;
let{body}=request;if(upgrade){util.errorRequest(client,request,new Error("Upgrade not supported for H2"));return false}const headers={};for(let n=0;n<reqHeaders.
length;n+=2){const key=reqHeaders[n+0];const val=reqHeaders[n+1];if(Array.isArray(val)){for(let i=0;i<val.length;i++){if(headers[key]){headers[key]+=`,${val[i]}`}else{
headers[key]=val[i]}}}else{headers[key]=val}}let stream;const{hostname,port}=client[kUrl];headers[HTTP2_HEADER_AUTHORITY]=host||`${hostname}${port?`:${port}`:""}`;
headers[HTTP2_HEADER_METHOD]=method;const abort=error=>{if(request.aborted){return}if(request.completed){if(method==="CONNECT"&&stream!=null){util.destroy(stream,
error||new RequestAbortedError)}return}error=error||new RequestAbortedError;util.errorRequest(client,request,error);if(stream!=null){util.destroy(stream,error)}
util.destroy(body,error);client[kQueue][client[kRunningIdx]++]=null;client[kResume]()};try{request.onConnect(abort)}catch(err){util.errorRequest(client,request,
err)}if(request.aborted){return false}if(method==="CONNECT"){session.ref();stream=session.request(headers,{endStream:false,signal});let upgradeResponseFinished=false;
const onResponse=headers2=>{upgradeResponseFinished=true;stream.off(errorMonitor,onUpgradeError);request.onUpgradeResponse(Number(headers2[HTTP2_HEADER_STATUS]),
headers2,parseH2ResponseHeaders)};const onUpgradeError=error=>{upgradeResponseFinished=true;stream.off("response",onResponse);request.onUpgradeError(error)};const onReady=()=>{
try{request.onUpgrade(null,null,stream)}catch(error){stream.off("response",onResponse);abort(error);return}if(request.aborted){return}stream.off("error",abort);
stream.once(errorMonitor,onUpgradeError);client[kQueue][client[kRunningIdx]++]=null};stream.once("response",onResponse);stream.once("error",abort);++session[kOpenStreams];
onReady();stream.once("close",()=>{if(!upgradeResponseFinished&&request.completed){stream.off("response",onResponse);stream.off(errorMonitor,onUpgradeError);request.
onUpgradeError(new InformationalError(`HTTP/2: "stream error" received - code ${stream.rstCode}`))}session[kOpenStreams]-=1;if(session[kOpenStreams]===0)session.
unref()});return true}headers[HTTP2_HEADER_PATH]=path2;headers[HTTP2_HEADER_SCHEME]="https";const expectsPayload=method==="PUT"||method==="POST"||method==="PATC\
H";if(body&&typeof body.read==="function"){body.read(0)}let contentLength=util.bodyLength(body);if(util.isFormDataLike(body)){extractBody??=__nccwpck_require__2(
6455).extractBody;const[bodyStream,contentType]=extractBody(body);headers["content-type"]=contentType;body=bodyStream.stream;contentLength=bodyStream.length}if(contentLength==
null){contentLength=request.contentLength}if(contentLength===0||!expectsPayload){contentLength=null}if(shouldSendContentLength(method)&&contentLength>0&&request.
contentLength!=null&&request.contentLength!==contentLength){if(client[kStrictContentLength]){util.errorRequest(client,request,new RequestContentLengthMismatchError);
return false}process.emitWarning(new RequestContentLengthMismatchError)}if(contentLength!=null){assert(body,"no body must not have content length");headers[HTTP2_HEADER_CONTENT_LENGTH]=
`${contentLength}`}session.ref();const shouldEndStream=method==="GET"||method==="HEAD"||body===null;if(expectContinue){headers[HTTP2_HEADER_EXPECT]="100-continu\
e";stream=session.request(headers,{endStream:shouldEndStream,signal});stream.once("continue",writeBodyH2)}else{stream=session.request(headers,{endStream:shouldEndStream,
signal});writeBodyH2()}++session[kOpenStreams];stream.once("response",headers2=>{const{[HTTP2_HEADER_STATUS]:statusCode,...realHeaders}=headers2;request.onResponseStarted();
if(request.aborted){const err=new RequestAbortedError;util.errorRequest(client,request,err);util.destroy(stream,err);return}if(request.onHeaders(Number(statusCode),
parseH2Headers(realHeaders),stream.resume.bind(stream),"")===false){stream.pause()}stream.on("data",chunk=>{if(request.onData(chunk)===false){stream.pause()}})});
stream.once("end",()=>{if(stream.state?.state==null||stream.state.state<6){request.onComplete([])}if(session[kOpenStreams]===0){session.unref()}abort(new InformationalError(
"HTTP/2: stream half-closed (remote)"));client[kQueue][client[kRunningIdx]++]=null;client[kPendingIdx]=client[kRunningIdx];client[kResume]()});stream.once("clos\
e",()=>{session[kOpenStreams]-=1;if(session[kOpenStreams]===0){session.unref()}});stream.once("error",function(err){abort(err)});stream.once("frameError",(type,code)=>{
abort(new InformationalError(`HTTP/2: "frameError" received - type ${type}, code ${code}`))});return true;function writeBodyH2(){if(!body||contentLength===0){writeBuffer(
abort,stream,null,client,request,client[kSocket],contentLength,expectsPayload)}else if(util.isBuffer(body)){writeBuffer(abort,stream,body,client,request,client[kSocket],
contentLength,expectsPayload)}else if(util.isBlobLike(body)){if(typeof body.stream==="function"){writeIterable(abort,stream,body.stream(),client,request,client[kSocket],
contentLength,expectsPayload)}else{writeBlob(abort,stream,body,client,request,client[kSocket],contentLength,expectsPayload)}}else if(util.isStream(body)){writeStream(
abort,client[kSocket],expectsPayload,stream,body,client,request,contentLength)}else if(util.isIterable(body)){writeIterable(abort,stream,body,client,request,client[kSocket],
contentLength,expectsPayload)}else{assert(false)}}}function writeBuffer(abort,h2stream,body,client,request,socket,contentLength,expectsPayload){try{if(body!=null&&
util.isBuffer(body)){assert(contentLength===body.byteLength,"buffer body must have content length");h2stream.cork();h2stream.write(body);h2stream.uncork();h2stream.
end();request.onBodySent(body)}if(!expectsPayload){socket[kReset]=true}request.onRequestSent();client[kResume]()}catch(error){abort(error)}}function writeStream(abort,socket,expectsPayload,h2stream,body,client,request,contentLength){
assert(contentLength!==0||client[kRunning]===0,"stream body cannot be pipelined");const pipe=pipeline(body,h2stream,err=>{if(err){util.destroy(pipe,err);abort(err)}else{
util.removeAllListeners(pipe);request.onRequestSent();if(!expectsPayload){socket[kReset]=true}client[kResume]()}});util.addListener(pipe,"data",onPipeData);function onPipeData(chunk){
request.onBodySent(chunk)}}async function writeBlob(abort,h2stream,body,client,request,socket,contentLength,expectsPayload){assert(contentLength===body.size,"bl\
ob body must have content length");try{if(contentLength!=null&&contentLength!==body.size){throw new RequestContentLengthMismatchError}const buffer=Buffer.from(await body.
arrayBuffer());h2stream.cork();h2stream.write(buffer);h2stream.uncork();h2stream.end();request.onBodySent(buffer);request.onRequestSent();if(!expectsPayload){socket[kReset]=
true}client[kResume]()}catch(err){abort(err)}}async function writeIterable(abort,h2stream,body,client,request,socket,contentLength,expectsPayload){assert(contentLength!==
0||client[kRunning]===0,"iterator body cannot be pipelined");let callback=null;function onDrain(){if(callback){const cb=callback;callback=null;cb()}}const waitForDrain=()=>new Promise(
(resolve,reject)=>{assert(callback===null);if(socket[kError]){reject(socket[kError])}else{callback=resolve}});h2stream.on("close",onDrain).on("drain",onDrain);try{
for await(const chunk of body){if(socket[kError]){throw socket[kError]}const res=h2stream.write(chunk);request.onBodySent(chunk);if(!res){await waitForDrain()}}
h2stream.end();request.onRequestSent();if(!expectsPayload){socket[kReset]=true}client[kResume]()}catch(err){abort(err)}finally{h2stream.off("close",onDrain).off(
"drain",onDrain)}}module.exports=connectH2}),7140:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const assert=__nccwpck_require__2(4589);const net=__nccwpck_require__2(
7030);const http2=__nccwpck_require__2(7067);const util=__nccwpck_require__2(8529);const{channels}=__nccwpck_require__2(1509);const Request=__nccwpck_require__2(
6540);const DispatcherBase=__nccwpck_require__2(6870);const{InvalidArgumentError,InformationalError,ClientDestroyedError}=__nccwpck_require__2(9934);const buildConnector=__nccwpck_require__2(
951);const{kUrl,kServerName,kClient,kBusy,kConnect,kResuming,kRunning,kPending,kSize,kQueue,kConnected,kConnecting,kNeedDrain,kKeepAliveDefaultTimeout,kHostHeader,
kPendingIdx,kRunningIdx,kError,kPipelining,kKeepAliveTimeoutValue,kMaxHeadersSize,kKeepAliveMaxTimeout,kKeepAliveTimeoutThreshold,kHeadersTimeout,kBodyTimeout,kStrictContentLength,
kConnector,kMaxRedirections,kMaxRequests,kCounter,kClose,kDestroy,kDispatch,kInterceptors,kLocalAddress,kMaxResponseSize,kOnError,kHTTPContext,kMaxConcurrentStreams,
kResume}=__nccwpck_require__2(5424);const connectH1=__nccwpck_require__2(3010);const connectH2=__nccwpck_require__2(1967);let deprecatedInterceptorWarned=false;
const kClosedResolve=Symbol("kClosedResolve");const noop=()=>{};function getPipelining(client){return client[kPipelining]??client[kHTTPContext]?.defaultPipelining??
1}class Client extends DispatcherBase{constructor(url,{interceptors,maxHeaderSize,headersTimeout,socketTimeout,requestTimeout,connectTimeout,bodyTimeout,idleTimeout,
keepAlive,keepAliveTimeout,maxKeepAliveTimeout,keepAliveMaxTimeout,keepAliveTimeoutThreshold,socketPath,pipelining,tls,strictContentLength,maxCachedSessions,maxRedirections,
connect:connect2,maxRequestsPerClient,localAddress,maxResponseSize,autoSelectFamily,autoSelectFamilyAttemptTimeout,maxConcurrentStreams,allowH2,webSocket,eventSource}={}){
super({webSocket,eventSource});if(keepAlive!==void 0){throw new InvalidArgumentError("unsupported keepAlive, use pipelining=0 instead")}if(socketTimeout!==void 0){
throw new InvalidArgumentError("unsupported socketTimeout, use headersTimeout & bodyTimeout instead")}if(requestTimeout!==void 0){throw new InvalidArgumentError(
"unsupported requestTimeout, use headersTimeout & bodyTimeout instead")}if(idleTimeout!==void 0){throw new InvalidArgumentError("unsupported idleTimeout, use ke\
epAliveTimeout instead")}if(maxKeepAliveTimeout!==void 0){throw new InvalidArgumentError("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead")}if(maxHeaderSize!=
null&&!Number.isFinite(maxHeaderSize)){throw new InvalidArgumentError("invalid maxHeaderSize")}if(socketPath!=null&&typeof socketPath!=="string"){throw new InvalidArgumentError(
"invalid socketPath")}if(connectTimeout!=null&&(!Number.isFinite(connectTimeout)||connectTimeout<0)){throw new InvalidArgumentError("invalid connectTimeout")}if(keepAliveTimeout!=
null&&(!Number.isFinite(keepAliveTimeout)||keepAliveTimeout<=0)){throw new InvalidArgumentError("invalid keepAliveTimeout")}if(keepAliveMaxTimeout!=null&&(!Number.
isFinite(keepAliveMaxTimeout)||keepAliveMaxTimeout<=0)){throw new InvalidArgumentError("invalid keepAliveMaxTimeout")}if(keepAliveTimeoutThreshold!=null&&!Number.
isFinite(keepAliveTimeoutThreshold)){throw new InvalidArgumentError("invalid keepAliveTimeoutThreshold")}if(headersTimeout!=null&&(!Number.isInteger(headersTimeout)||
headersTimeout<0)){throw new InvalidArgumentError("headersTimeout must be a positive integer or zero")}if(bodyTimeout!=null&&(!Number.isInteger(bodyTimeout)||bodyTimeout<
0)){throw new InvalidArgumentError("bodyTimeout must be a positive integer or zero")}if(connect2!=null&&typeof connect2!=="function"&&typeof connect2!=="object"){
throw new InvalidArgumentError("connect must be a function or an object")}if(maxRedirections!=null&&(!Number.isInteger(maxRedirections)||maxRedirections<0)){throw new InvalidArgumentError(
"maxRedirections must be a positive number")}if(maxRequestsPerClient!=null&&(!Number.isInteger(maxRequestsPerClient)||maxRequestsPerClient<0)){throw new InvalidArgumentError(
"maxRequestsPerClient must be a positive number")}if(localAddress!=null&&(typeof localAddress!=="string"||net.isIP(localAddress)===0)){throw new InvalidArgumentError(
"localAddress must be valid string IP address")}if(maxResponseSize!=null&&(!Number.isInteger(maxResponseSize)||maxResponseSize<-1)){throw new InvalidArgumentError(
"maxResponseSize must be a positive number")}if(autoSelectFamilyAttemptTimeout!=null&&(!Number.isInteger(autoSelectFamilyAttemptTimeout)||autoSelectFamilyAttemptTimeout<
-1)){throw new InvalidArgumentError("autoSelectFamilyAttemptTimeout must be a positive number")}if(allowH2!=null&&typeof allowH2!=="boolean"){throw new InvalidArgumentError(
"allowH2 must be a valid boolean value")}if(maxConcurrentStreams!=null&&(typeof maxConcurrentStreams!=="number"||maxConcurrentStreams<1)){throw new InvalidArgumentError(
"maxConcurrentStreams must be a positive integer, greater than 0")}if(typeof connect2!=="function"){connect2=buildConnector({...tls,maxCachedSessions,allowH2,socketPath,
timeout:connectTimeout,...autoSelectFamily?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:void 0,...connect2})}if(interceptors?.Client&&Array.isArray(interceptors.
Client)){this[kInterceptors]=interceptors.Client;if(!deprecatedInterceptorWarned){deprecatedInterceptorWarned=true;process.emitWarning("Client.Options#intercept\
or is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"})}}else{this[kInterceptors]=[createRedirectInterceptor({maxRedirections})]}
this[kUrl]=util.parseOrigin(url);this[kConnector]=connect2;this[kPipelining]=pipelining!=null?pipelining:1;this[kMaxHeadersSize]=maxHeaderSize||http2.maxHeaderSize;
this[kKeepAliveDefaultTimeout]=keepAliveTimeout==null?4e3:keepAliveTimeout;this[kKeepAliveMaxTimeout]=keepAliveMaxTimeout==null?6e5:keepAliveMaxTimeout;this[kKeepAliveTimeoutThreshold]=
keepAliveTimeoutThreshold==null?2e3:keepAliveTimeoutThreshold;this[kKeepAliveTimeoutValue]=this[kKeepAliveDefaultTimeout];this[kServerName]=null;this[kLocalAddress]=
localAddress!=null?localAddress:null;this[kResuming]=0;this[kNeedDrain]=0;this[kHostHeader]=`host: ${this[kUrl].hostname}${this[kUrl].port?`:${this[kUrl].port}`:
""}\r
`;this[kBodyTimeout]=bodyTimeout!=null?bodyTimeout:3e5;this[kHeadersTimeout]=headersTimeout!=null?headersTimeout:3e5;this[kStrictContentLength]=strictContentLength==
null?true:strictContentLength;this[kMaxRedirections]=maxRedirections;this[kMaxRequests]=maxRequestsPerClient;this[kClosedResolve]=null;this[kMaxResponseSize]=maxResponseSize>
-1?maxResponseSize:-1;this[kMaxConcurrentStreams]=maxConcurrentStreams!=null?maxConcurrentStreams:100;this[kHTTPContext]=null;this[kQueue]=[];this[kRunningIdx]=
0;this[kPendingIdx]=0;this[kResume]=sync=>resume(this,sync);this[kOnError]=err=>onError(this,err)}get pipelining(){return this[kPipelining]}set pipelining(value){
this[kPipelining]=value;this[kResume](true)}get[kPending](){return this[kQueue].length-this[kPendingIdx]}get[kRunning](){return this[kPendingIdx]-this[kRunningIdx]}get[kSize](){
return this[kQueue].length-this[kRunningIdx]}get[kConnected](){return!!this[kHTTPContext]&&!this[kConnecting]&&!this[kHTTPContext].destroyed}get[kBusy](){return Boolean(
this[kHTTPContext]?.busy(null)||this[kSize]>=(getPipelining(this)||1)||this[kPending]>0)}[kConnect](cb){connect(this);this.once("connect",cb)}[kDispatch](opts,handler){
const origin=opts.origin||this[kUrl].origin;const request=new Request(origin,opts,handler);this[kQueue].push(request);if(this[kResuming]){}else if(util.bodyLength(
request.body)==null&&util.isIterable(request.body)){this[kResuming]=1;queueMicrotask(()=>resume(this))}else{this[kResume](true)}if(this[kResuming]&&this[kNeedDrain]!==
2&&this[kBusy]){this[kNeedDrain]=2}return this[kNeedDrain]<2}async[kClose](){return new Promise(resolve=>{if(this[kSize]){this[kClosedResolve]=resolve}else{resolve(
null)}})}async[kDestroy](err){return new Promise(resolve=>{const requests=this[kQueue].splice(this[kPendingIdx]);for(let i=0;i<requests.length;i++){const request=requests[i];
util.errorRequest(this,request,err)}const callback=()=>{if(this[kClosedResolve]){this[kClosedResolve]();this[kClosedResolve]=null}resolve(null)};if(this[kHTTPContext]){
this[kHTTPContext].destroy(err,callback);this[kHTTPContext]=null}else{queueMicrotask(callback)}this[kResume]()})}}const createRedirectInterceptor=__nccwpck_require__2(
7327);function onError(client,err){if(client[kRunning]===0&&err.code!=="UND_ERR_INFO"&&err.code!=="UND_ERR_SOCKET"){assert(client[kPendingIdx]===client[kRunningIdx]);
const requests=client[kQueue].splice(client[kRunningIdx]);for(let i=0;i<requests.length;i++){const request=requests[i];util.errorRequest(client,request,err)}assert(
client[kSize]===0)}}async function connect(client){assert(!client[kConnecting]);assert(!client[kHTTPContext]);let{host,hostname,protocol,port}=client[kUrl];if(hostname[0]===
"["){const idx=hostname.indexOf("]");assert(idx!==-1);const ip=hostname.substring(1,idx);assert(net.isIP(ip));hostname=ip}client[kConnecting]=true;if(channels.beforeConnect.
hasSubscribers){channels.beforeConnect.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.version,servername:client[kServerName],
localAddress:client[kLocalAddress]},connector:client[kConnector]})}try{const socket=await new Promise((resolve,reject)=>{client[kConnector]({host,hostname,protocol,
port,servername:client[kServerName],localAddress:client[kLocalAddress]},(err,socket2)=>{if(err){reject(err)}else{resolve(socket2)}})});if(client.destroyed){util.
destroy(socket.on("error",noop),new ClientDestroyedError);return}assert(socket);try{client[kHTTPContext]=socket.alpnProtocol==="h2"?await connectH2(client,socket):
await connectH1(client,socket)}catch(err){socket.destroy().on("error",noop);throw err}client[kConnecting]=false;socket[kCounter]=0;socket[kMaxRequests]=client[kMaxRequests];
socket[kClient]=client;socket[kError]=null;if(channels.connected.hasSubscribers){channels.connected.publish({connectParams:{host,hostname,protocol,port,version:client[kHTTPContext]?.
version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector],socket})}client.emit("connect",client[kUrl],[client])}catch(err){
if(client.destroyed){return}client[kConnecting]=false;if(channels.connectError.hasSubscribers){channels.connectError.publish({connectParams:{host,hostname,protocol,
port,version:client[kHTTPContext]?.version,servername:client[kServerName],localAddress:client[kLocalAddress]},connector:client[kConnector],error:err})}if(err.code===
"ERR_TLS_CERT_ALTNAME_INVALID"){assert(client[kRunning]===0);while(client[kPending]>0&&client[kQueue][client[kPendingIdx]].servername===client[kServerName]){const request=client[kQueue][client[kPendingIdx]++];
util.errorRequest(client,request,err)}}else{onError(client,err)}client.emit("connectionError",client[kUrl],[client],err)}client[kResume]()}function emitDrain(client){
client[kNeedDrain]=0;client.emit("drain",client[kUrl],[client])}function resume(client,sync){if(client[kResuming]===2){return}client[kResuming]=2;_resume(client,
sync);client[kResuming]=0;if(client[kRunningIdx]>256){client[kQueue].splice(0,client[kRunningIdx]);client[kPendingIdx]-=client[kRunningIdx];client[kRunningIdx]=
0}}function _resume(client,sync){while(true){if(client.destroyed){assert(client[kPending]===0);return}if(client[kClosedResolve]&&!client[kSize]){client[kClosedResolve]();
client[kClosedResolve]=null;return}if(client[kHTTPContext]){client[kHTTPContext].resume()}if(client[kBusy]){client[kNeedDrain]=2}else if(client[kNeedDrain]===2){
if(sync){client[kNeedDrain]=1;queueMicrotask(()=>emitDrain(client))}else{emitDrain(client)}continue}if(client[kPending]===0){return}if(client[kRunning]>=(getPipelining(
client)||1)){return}const request=client[kQueue][client[kPendingIdx]];if(client[kUrl].protocol==="https:"&&client[kServerName]!==request.servername){if(client[kRunning]>
0){return}client[kServerName]=request.servername;client[kHTTPContext]?.destroy(new InformationalError("servername changed"),()=>{client[kHTTPContext]=null;resume(
client)})}if(client[kConnecting]){return}if(!client[kHTTPContext]){connect(client);return}if(client[kHTTPContext].destroyed){return}if(client[kHTTPContext].busy(
request)){return}if(!request.aborted&&client[kHTTPContext].write(request)){client[kPendingIdx]++}else{client[kQueue].splice(client[kPendingIdx],1)}}}module.exports=
Client}),6870:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const buffer=__nccwpck_require__2(4573);const Dispatcher=__nccwpck_require__2(5030);const{
ClientDestroyedError,ClientClosedError,InvalidArgumentError}=__nccwpck_require__2(9934);const{kDestroy,kClose,kClosed,kDestroyed,kDispatch,kInterceptors}=__nccwpck_require__2(
5424);const kOnDestroyed=Symbol("onDestroyed");const kOnClosed=Symbol("onClosed");const kInterceptedDispatch=Symbol("Intercepted Dispatch");const kWebSocketOptions=Symbol(
"webSocketOptions");const kEventSourceOptions=Symbol("eventSourceOptions");class DispatcherBase extends Dispatcher{constructor(opts){super();this[kDestroyed]=false;
this[kOnDestroyed]=null;this[kClosed]=false;this[kOnClosed]=[];this[kWebSocketOptions]=opts?.webSocket??{};this[kEventSourceOptions]=opts?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[kWebSocketOptions].maxFragments??131072,maxPayloadSize:this[kWebSocketOptions].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){
return{maxEventSize:this[kEventSourceOptions].maxEventSize??buffer.kStringMaxLength}}get destroyed(){return this[kDestroyed]}get closed(){return this[kClosed]}get interceptors(){
return this[kInterceptors]}set interceptors(newInterceptors){if(newInterceptors){for(let i=newInterceptors.length-1;i>=0;i--){const interceptor=this[kInterceptors][i];
if(typeof interceptor!=="function"){throw new InvalidArgumentError("interceptor must be an function")}}}this[kInterceptors]=newInterceptors}close(callback){if(callback===
void 0){return new Promise((resolve,reject)=>{this.close((err,data)=>{return err?reject(err):resolve(data)})})}if(typeof callback!=="function"){throw new InvalidArgumentError(
"invalid callback")}if(this[kDestroyed]){queueMicrotask(()=>callback(new ClientDestroyedError,null));return}if(this[kClosed]){if(this[kOnClosed]){this[kOnClosed].
push(callback)}else{queueMicrotask(()=>callback(null,null))}return}this[kClosed]=true;this[kOnClosed].push(callback);const onClosed=()=>{const callbacks=this[kOnClosed];
this[kOnClosed]=null;for(let i=0;i<callbacks.length;i++){callbacks[i](null,null)}};this[kClose]().then(()=>this.destroy()).then(()=>{queueMicrotask(onClosed)})}destroy(err,callback){
if(typeof err==="function"){callback=err;err=null}if(callback===void 0){return new Promise((resolve,reject)=>{this.destroy(err,(err2,data)=>{return err2?reject(
err2):resolve(data)})})}if(typeof callback!=="function"){throw new InvalidArgumentError("invalid callback")}if(this[kDestroyed]){if(this[kOnDestroyed]){this[kOnDestroyed].
push(callback)}else{queueMicrotask(()=>callback(null,null))}return}if(!err){err=new ClientDestroyedError}this[kDestroyed]=true;this[kOnDestroyed]=this[kOnDestroyed]||
[];this[kOnDestroyed].push(callback);const onDestroyed=()=>{const callbacks=this[kOnDestroyed];this[kOnDestroyed]=null;for(let i=0;i<callbacks.length;i++){callbacks[i](
null,null)}};this[kDestroy](err).then(()=>{queueMicrotask(onDestroyed)})}[kInterceptedDispatch](opts,handler){if(!this[kInterceptors]||this[kInterceptors].length===
0){this[kInterceptedDispatch]=this[kDispatch];return this[kDispatch](opts,handler)}let dispatch=this[kDispatch].bind(this);for(let i=this[kInterceptors].length-
1;i>=0;i--){dispatch=this[kInterceptors][i](dispatch)}this[kInterceptedDispatch]=dispatch;return dispatch(opts,handler)}dispatch(opts,handler){if(!handler||typeof handler!==
"object"){throw new InvalidArgumentError("handler must be an object")}try{if(!opts||typeof opts!=="object"){throw new InvalidArgumentError("opts must be an obje\
ct.")}if(this[kDestroyed]||this[kOnDestroyed]){throw new ClientDestroyedError}if(this[kClosed]){throw new ClientClosedError}return this[kInterceptedDispatch](opts,
handler)}catch(err){if(typeof handler.onError!=="function"){throw new InvalidArgumentError("invalid onError method")}handler.onError(err);return false}}}module.
exports=DispatcherBase}),5030:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const EventEmitter=__nccwpck_require__2(8474);class Dispatcher extends EventEmitter{dispatch(){
throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...args){const interceptors=Array.
isArray(args[0])?args[0]:args;let dispatch=this.dispatch.bind(this);for(const interceptor of interceptors){if(interceptor==null){continue}if(typeof interceptor!==
"function"){throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`)}dispatch=interceptor(dispatch);if(dispatch==null||typeof dispatch!==
"function"||dispatch.length!==2){throw new TypeError("invalid interceptor")}}return new ComposedDispatcher(this,dispatch)}}class ComposedDispatcher extends Dispatcher{#dispatcher=null;#dispatch=null;constructor(dispatcher,dispatch){
super();this.#dispatcher=dispatcher;this.#dispatch=dispatch}dispatch(...args){this.#dispatch(...args)}close(...args){return this.#dispatcher.close(...args)}destroy(...args){
return this.#dispatcher.destroy(...args)}}module.exports=Dispatcher}),6920:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const DispatcherBase=__nccwpck_require__2(
6870);const{kClose,kDestroy,kClosed,kDestroyed,kDispatch,kNoProxyAgent,kHttpProxyAgent,kHttpsProxyAgent}=__nccwpck_require__2(5424);const ProxyAgent2=__nccwpck_require__2(
3747);const Agent=__nccwpck_require__2(4586);const DEFAULT_PORTS={"http:":80,"https:":443};let experimentalWarned=false;class EnvHttpProxyAgent extends DispatcherBase{#noProxyValue=null;#noProxyEntries=null;#opts=null;constructor(opts={}){
super();this.#opts=opts;if(!experimentalWarned){experimentalWarned=true;process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any tim\
e.",{code:"UNDICI-EHPA"})}const{httpProxy,httpsProxy,noProxy,...agentOpts}=opts;this[kNoProxyAgent]=new Agent(agentOpts);const HTTP_PROXY=httpProxy??process.env.
http_proxy??process.env.HTTP_PROXY;if(HTTP_PROXY){this[kHttpProxyAgent]=new ProxyAgent2({...agentOpts,uri:HTTP_PROXY})}else{this[kHttpProxyAgent]=this[kNoProxyAgent]}
const HTTPS_PROXY=httpsProxy??process.env.https_proxy??process.env.HTTPS_PROXY;if(HTTPS_PROXY){this[kHttpsProxyAgent]=new ProxyAgent2({...agentOpts,uri:HTTPS_PROXY})}else{
this[kHttpsProxyAgent]=this[kHttpProxyAgent]}this.#parseNoProxy()}[kDispatch](opts,handler){const url=new URL(opts.origin);const agent=this.#getProxyAgentForUrl(
url);return agent.dispatch(opts,handler)}async[kClose](){await this[kNoProxyAgent].close();if(!this[kHttpProxyAgent][kClosed]){await this[kHttpProxyAgent].close()}
if(!this[kHttpsProxyAgent][kClosed]){await this[kHttpsProxyAgent].close()}}async[kDestroy](err){await this[kNoProxyAgent].destroy(err);if(!this[kHttpProxyAgent][kDestroyed]){
await this[kHttpProxyAgent].destroy(err)}if(!this[kHttpsProxyAgent][kDestroyed]){await this[kHttpsProxyAgent].destroy(err)}}#getProxyAgentForUrl(url){let{protocol,
host:hostname,port}=url;hostname=hostname.replace(/:\d*$/,"").toLowerCase();port=Number.parseInt(port,10)||DEFAULT_PORTS[protocol]||0;if(!this.#shouldProxy(hostname,
port)){return this[kNoProxyAgent]}if(protocol==="https:"){return this[kHttpsProxyAgent]}return this[kHttpProxyAgent]}#shouldProxy(hostname,port){if(this.#noProxyChanged){
this.#parseNoProxy()}if(this.#noProxyEntries.length===0){return true}if(this.#noProxyValue==="*"){return false}for(let i=0;i<this.#noProxyEntries.length;i++){const entry=this.#noProxyEntries[i];
if(entry.port&&entry.port!==port){continue}if(!/^[.*]/.test(entry.hostname)){if(hostname===entry.hostname){return false}}else{if(hostname.endsWith(entry.hostname.
replace(/^\*/,""))){return false}}}return true}#parseNoProxy(){const noProxyValue=this.#opts.noProxy??this.#noProxyEnv;const noProxySplit=noProxyValue.split(/[,\s]/);
const noProxyEntries=[];for(let i=0;i<noProxySplit.length;i++){const entry=noProxySplit[i];if(!entry){continue}const parsed=entry.match(/^(.+):(\d+)$/);noProxyEntries.
push({hostname:(parsed?parsed[1]:entry).toLowerCase(),port:parsed?Number.parseInt(parsed[2],10):0})}this.#noProxyValue=noProxyValue;this.#noProxyEntries=noProxyEntries}get#noProxyChanged(){
if(this.#opts.noProxy!==void 0){return false}return this.#noProxyValue!==this.#noProxyEnv}get#noProxyEnv(){return process.env.no_proxy??process.env.NO_PROXY??""}}
module.exports=EnvHttpProxyAgent}),4007:(module=>{const kSize=2048;const kMask=kSize-1;class FixedCircularBuffer{constructor(){this.bottom=0;this.top=0;this.list=
new Array(kSize);this.next=null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&kMask)===this.bottom}push(data){this.list[this.top]=data;this.
top=this.top+1&kMask}shift(){const nextItem=this.list[this.bottom];if(nextItem===void 0)return null;this.list[this.bottom]=void 0;this.bottom=this.bottom+1&kMask;
return nextItem}}module.exports=class FixedQueue{constructor(){this.head=this.tail=new FixedCircularBuffer}isEmpty(){return this.head.isEmpty()}push(data){if(this.
head.isFull()){this.head=this.head.next=new FixedCircularBuffer}this.head.push(data)}shift(){const tail=this.tail;const next=tail.shift();if(tail.isEmpty()&&tail.
next!==null){this.tail=tail.next}return next}}}),627:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const DispatcherBase=__nccwpck_require__2(6870);const FixedQueue=__nccwpck_require__2(
4007);const{kConnected,kSize,kRunning,kPending,kQueued,kBusy,kFree,kUrl,kClose,kDestroy,kDispatch}=__nccwpck_require__2(5424);const PoolStats=__nccwpck_require__2(
5871);const kClients=Symbol("clients");const kNeedDrain=Symbol("needDrain");const kQueue=Symbol("queue");const kClosedResolve=Symbol("closed resolve");const kOnDrain=Symbol(
"onDrain");const kOnConnect=Symbol("onConnect");const kOnDisconnect=Symbol("onDisconnect");const kOnConnectionError=Symbol("onConnectionError");const kGetDispatcher=Symbol(
"get dispatcher");const kAddClient=Symbol("add client");const kRemoveClient=Symbol("remove client");const kStats=Symbol("stats");class PoolBase extends DispatcherBase{constructor(opts){
super(opts);this[kQueue]=new FixedQueue;this[kClients]=[];this[kQueued]=0;const pool=this;this[kOnDrain]=function onDrain(origin,targets){const queue=pool[kQueue];
let needDrain=false;while(!needDrain){const item=queue.shift();if(!item){break}pool[kQueued]--;needDrain=!this.dispatch(item.opts,item.handler)}this[kNeedDrain]=
needDrain;if(!this[kNeedDrain]&&pool[kNeedDrain]){pool[kNeedDrain]=false;pool.emit("drain",origin,[pool,...targets])}if(pool[kClosedResolve]&&queue.isEmpty()){Promise.
all(pool[kClients].map(c=>c.close())).then(pool[kClosedResolve])}};this[kOnConnect]=(origin,targets)=>{pool.emit("connect",origin,[pool,...targets])};this[kOnDisconnect]=
(origin,targets,err)=>{pool.emit("disconnect",origin,[pool,...targets],err)};this[kOnConnectionError]=(origin,targets,err)=>{pool.emit("connectionError",origin,
[pool,...targets],err)};this[kStats]=new PoolStats(this)}get[kBusy](){return this[kNeedDrain]}get[kConnected](){return this[kClients].filter(client=>client[kConnected]).
length}get[kFree](){return this[kClients].filter(client=>client[kConnected]&&!client[kNeedDrain]).length}get[kPending](){let ret=this[kQueued];for(const{[kPending]:pending}of this[kClients]){
ret+=pending}return ret}get[kRunning](){let ret=0;for(const{[kRunning]:running}of this[kClients]){ret+=running}return ret}get[kSize](){let ret=this[kQueued];for(const{
[kSize]:size}of this[kClients]){ret+=size}return ret}get stats(){return this[kStats]}async[kClose](){if(this[kQueue].isEmpty()){await Promise.all(this[kClients].
map(c=>c.close()))}else{await new Promise(resolve=>{this[kClosedResolve]=resolve})}}async[kDestroy](err){while(true){const item=this[kQueue].shift();if(!item){break}
item.handler.onError(err)}await Promise.all(this[kClients].map(c=>c.destroy(err)))}[kDispatch](opts,handler){const dispatcher=this[kGetDispatcher]();if(!dispatcher){
this[kNeedDrain]=true;this[kQueue].push({opts,handler});this[kQueued]++}else if(!dispatcher.dispatch(opts,handler)){dispatcher[kNeedDrain]=true;this[kNeedDrain]=
!this[kGetDispatcher]()}return!this[kNeedDrain]}[kAddClient](client){client.on("drain",this[kOnDrain]).on("connect",this[kOnConnect]).on("disconnect",this[kOnDisconnect]).
on("connectionError",this[kOnConnectionError]);this[kClients].push(client);if(this[kNeedDrain]){queueMicrotask(()=>{if(this[kNeedDrain]){this[kOnDrain](client[kUrl],
[this,client])}})}return this}[kRemoveClient](client){client.close(()=>{const idx=this[kClients].indexOf(client);if(idx!==-1){this[kClients].splice(idx,1)}});this[kNeedDrain]=
this[kClients].some(dispatcher=>!dispatcher[kNeedDrain]&&dispatcher.closed!==true&&dispatcher.destroyed!==true)}}module.exports={PoolBase,kClients,kNeedDrain,kAddClient,
kRemoveClient,kGetDispatcher}}),5871:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{kFree,kConnected,kPending,kQueued,kRunning,kSize}=__nccwpck_require__2(
5424);const kPool=Symbol("pool");class PoolStats{constructor(pool){this[kPool]=pool}get connected(){return this[kPool][kConnected]}get free(){return this[kPool][kFree]}get pending(){
return this[kPool][kPending]}get queued(){return this[kPool][kQueued]}get running(){return this[kPool][kRunning]}get size(){return this[kPool][kSize]}}module.exports=
PoolStats}),2921:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{PoolBase,kClients,kNeedDrain,kAddClient,kGetDispatcher}=__nccwpck_require__2(627);
const Client=__nccwpck_require__2(7140);const{InvalidArgumentError}=__nccwpck_require__2(9934);const util=__nccwpck_require__2(8529);const{kUrl,kInterceptors}=__nccwpck_require__2(
5424);const buildConnector=__nccwpck_require__2(951);const kOptions=Symbol("options");const kConnections=Symbol("connections");const kFactory=Symbol("factory");
function defaultFactory(origin,opts){return new Client(origin,opts)}class Pool extends PoolBase{constructor(origin,{connections,factory=defaultFactory,connect,connectTimeout,
tls,maxCachedSessions,socketPath,autoSelectFamily,autoSelectFamilyAttemptTimeout,allowH2,...options}={}){if(connections!=null&&(!Number.isFinite(connections)||connections<
0)){throw new InvalidArgumentError("invalid connections")}if(typeof factory!=="function"){throw new InvalidArgumentError("factory must be a function.")}if(connect!=
null&&typeof connect!=="function"&&typeof connect!=="object"){throw new InvalidArgumentError("connect must be a function or an object")}if(typeof connect!=="fun\
ction"){connect=buildConnector({...tls,maxCachedSessions,allowH2,socketPath,timeout:connectTimeout,...autoSelectFamily?{autoSelectFamily,autoSelectFamilyAttemptTimeout}:
void 0,...connect})}super(options);this[kInterceptors]=options.interceptors?.Pool&&Array.isArray(options.interceptors.Pool)?options.interceptors.Pool:[];this[kConnections]=
connections||null;this[kUrl]=util.parseOrigin(origin);this[kOptions]={...util.deepClone(options),connect,allowH2};this[kOptions].interceptors=options.interceptors?
{...options.interceptors}:void 0;this[kFactory]=factory;this.on("connectionError",(origin2,targets,error)=>{for(const target of targets){const idx=this[kClients].
indexOf(target);if(idx!==-1){this[kClients].splice(idx,1)}}})}[kGetDispatcher](){for(const client of this[kClients]){if(!client[kNeedDrain]){return client}}if(!this[kConnections]||
this[kClients].length<this[kConnections]){const dispatcher=this[kFactory](this[kUrl],this[kOptions]);this[kAddClient](dispatcher);return dispatcher}}}module.exports=
Pool}),3747:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{kProxy,kClose,kDestroy,kDispatch,kInterceptors}=__nccwpck_require__2(5424);const{URL:URL2}=__nccwpck_require__2(
3136);const Agent=__nccwpck_require__2(4586);const Pool=__nccwpck_require__2(2921);const DispatcherBase=__nccwpck_require__2(6870);const{InvalidArgumentError,RequestAbortedError,
SecureProxyConnectionError}=__nccwpck_require__2(9934);const buildConnector=__nccwpck_require__2(951);const Client=__nccwpck_require__2(7140);const kAgent=Symbol(
"proxy agent");const kClient=Symbol("proxy client");const kProxyHeaders=Symbol("proxy headers");const kRequestTls=Symbol("request tls settings");const kProxyTls=Symbol(
"proxy tls settings");const kConnectEndpoint=Symbol("connect endpoint function");const kTunnelProxy=Symbol("tunnel proxy");function defaultProtocolPort(protocol){
return protocol==="https:"?443:80}function defaultFactory(origin,opts){return new Pool(origin,opts)}const noop=()=>{};function defaultAgentFactory(origin,opts){
if(opts.connections===1){return new Client(origin,opts)}return new Pool(origin,opts)}class Http1ProxyWrapper extends DispatcherBase{#client;constructor(proxyUrl,{
headers={},connect,factory}){super();if(!proxyUrl){throw new InvalidArgumentError("Proxy URL is mandatory")}this[kProxyHeaders]=headers;if(factory){this.#client=
factory(proxyUrl,{connect})}else{this.#client=new Client(proxyUrl,{connect})}}[kDispatch](opts,handler){const onHeaders=handler.onHeaders;handler.onHeaders=function(statusCode,data,resume){
if(statusCode===407){if(typeof handler.onError==="function"){handler.onError(new InvalidArgumentError("Proxy Authentication Required (407)"))}return}if(onHeaders)
onHeaders.call(this,statusCode,data,resume)};const{origin,path:path2="/",headers={}}=opts;opts.path=origin+path2;if(!("host"in headers)&&!("Host"in headers)){const{
host}=new URL2(origin);headers.host=host}opts.headers={...this[kProxyHeaders],...headers};return this.#client[kDispatch](opts,handler)}async[kClose](){return this.#client.
close()}async[kDestroy](err){return this.#client.destroy(err)}}class ProxyAgent2 extends DispatcherBase{constructor(opts){super();if(!opts||typeof opts==="objec\
t"&&!(opts instanceof URL2)&&!opts.uri){throw new InvalidArgumentError("Proxy uri is mandatory")}const{clientFactory=defaultFactory}=opts;if(typeof clientFactory!==
"function"){throw new InvalidArgumentError("Proxy opts.clientFactory must be a function.")}const{proxyTunnel=true}=opts;const url=this.#getUrl(opts);const{href,
origin,port,protocol,username,password,hostname:proxyHostname}=url;this[kProxy]={uri:href,protocol};this[kInterceptors]=opts.interceptors?.ProxyAgent&&Array.isArray(
opts.interceptors.ProxyAgent)?opts.interceptors.ProxyAgent:[];this[kRequestTls]=opts.requestTls;this[kProxyTls]=opts.proxyTls;this[kProxyHeaders]=opts.headers||
{};this[kTunnelProxy]=proxyTunnel;if(opts.auth&&opts.token){throw new InvalidArgumentError("opts.auth cannot be used in combination with opts.token")}else if(opts.
auth){this[kProxyHeaders]["proxy-authorization"]=`Basic ${opts.auth}`}else if(opts.token){this[kProxyHeaders]["proxy-authorization"]=opts.token}else if(username&&
password){this[kProxyHeaders]["proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64")}`}
const connect=buildConnector({...opts.proxyTls});this[kConnectEndpoint]=buildConnector({...opts.requestTls});const agentFactory=opts.factory||defaultAgentFactory;
const factory=(origin2,options)=>{const{protocol:protocol2}=new URL2(origin2);if(!this[kTunnelProxy]&&protocol2==="http:"&&this[kProxy].protocol==="http:"){return new Http1ProxyWrapper(
this[kProxy].uri,{headers:this[kProxyHeaders],connect,factory:agentFactory})}return agentFactory(origin2,options)};this[kClient]=clientFactory(url,{connect});this[kAgent]=
new Agent({...opts,factory,connect:async(opts2,callback)=>{let requestedPath=opts2.host;if(!opts2.port){requestedPath+=`:${defaultProtocolPort(opts2.protocol)}`}
try{const{socket,statusCode}=await this[kClient].connect({origin,port,path:requestedPath,signal:opts2.signal,headers:{...this[kProxyHeaders],host:opts2.host},servername:this[kProxyTls]?.
servername||proxyHostname});if(statusCode!==200){socket.on("error",noop).destroy();callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when\
 HTTP Tunneling`))}if(opts2.protocol!=="https:"){callback(null,socket);return}let servername;if(this[kRequestTls]){servername=this[kRequestTls].servername}else{
servername=opts2.servername}this[kConnectEndpoint]({...opts2,servername,httpSocket:socket},callback)}catch(err){if(err.code==="ERR_TLS_CERT_ALTNAME_INVALID"){callback(
new SecureProxyConnectionError(err))}else{callback(err)}}}})}dispatch(opts,handler){const headers=buildHeaders(opts.headers);throwIfProxyAuthIsSent(headers);if(headers&&
!("host"in headers)&&!("Host"in headers)){const{host}=new URL2(opts.origin);headers.host=host}return this[kAgent].dispatch({...opts,headers},handler)}#getUrl(opts){
if(typeof opts==="string"){return new URL2(opts)}else if(opts instanceof URL2){return opts}else{return new URL2(opts.uri)}}async[kClose](){await this[kAgent].close();
await this[kClient].close()}async[kDestroy](){await this[kAgent].destroy();await this[kClient].destroy()}}function buildHeaders(headers){if(Array.isArray(headers)){
const headersPair={};for(let i=0;i<headers.length;i+=2){headersPair[headers[i]]=headers[i+1]}return headersPair}return headers}function throwIfProxyAuthIsSent(headers){
const existProxyAuth=headers&&Object.keys(headers).find(key=>key.toLowerCase()==="proxy-authorization");if(existProxyAuth){throw new InvalidArgumentError("Proxy\
-Authorization should be sent in ProxyAgent constructor")}}module.exports=ProxyAgent2}),9089:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const Dispatcher=__nccwpck_require__2(
5030);const RetryHandler=__nccwpck_require__2(7877);class RetryAgent extends Dispatcher{#agent=null;#options=null;constructor(agent,options={}){super(options);this.#agent=
agent;this.#options=options}dispatch(opts,handler){const retry=new RetryHandler({...opts,retryOptions:this.#options},{dispatch:this.#agent.dispatch.bind(this.#agent),
handler});return this.#agent.dispatch(opts,retry)}close(){return this.#agent.close()}destroy(){return this.#agent.destroy()}}module.exports=RetryAgent}),4498:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const globalDispatcher=Symbol.for("undici.globalDispatcher.1");const{InvalidArgumentError}=__nccwpck_require__2(9934);const Agent=__nccwpck_require__2(4586);if(getGlobalDispatcher()===
void 0){setGlobalDispatcher(new Agent)}function setGlobalDispatcher(agent){if(!agent||typeof agent.dispatch!=="function"){throw new InvalidArgumentError("Argume\
nt agent must implement Agent")}Object.defineProperty(globalThis,globalDispatcher,{value:agent,writable:true,enumerable:false,configurable:false})}function getGlobalDispatcher(){
return globalThis[globalDispatcher]}module.exports={setGlobalDispatcher,getGlobalDispatcher}}),4606:(module=>{module.exports=class DecoratorHandler{#handler;constructor(handler){
if(typeof handler!=="object"||handler===null){throw new TypeError("handler must be an object")}this.#handler=handler}onConnect(...args){return this.#handler.onConnect?.(
...args)}onError(...args){return this.#handler.onError?.(...args)}onUpgrade(...args){return this.#handler.onUpgrade?.(...args)}onResponseStarted(...args){return this.#handler.
onResponseStarted?.(...args)}onHeaders(...args){return this.#handler.onHeaders?.(...args)}onData(...args){return this.#handler.onData?.(...args)}onComplete(...args){
return this.#handler.onComplete?.(...args)}onBodySent(...args){return this.#handler.onBodySent?.(...args)}}}),3669:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const util=__nccwpck_require__2(8529);const{kBodyUsed}=__nccwpck_require__2(5424);const assert=__nccwpck_require__2(4589);const{InvalidArgumentError}=__nccwpck_require__2(
9934);const EE=__nccwpck_require__2(8474);const redirectableStatusCodes=[300,301,302,303,307,308];const kBody=Symbol("body");class BodyAsyncIterable{constructor(body){
this[kBody]=body;this[kBodyUsed]=false}async*[Symbol.asyncIterator](){assert(!this[kBodyUsed],"disturbed");this[kBodyUsed]=true;yield*this[kBody]}}class RedirectHandler{constructor(dispatch,maxRedirections,opts,handler){
if(maxRedirections!=null&&(!Number.isInteger(maxRedirections)||maxRedirections<0)){throw new InvalidArgumentError("maxRedirections must be a positive number")}util.
validateHandler(handler,opts.method,opts.upgrade);this.dispatch=dispatch;this.location=null;this.abort=null;this.opts={...opts,maxRedirections:0};this.maxRedirections=
maxRedirections;this.handler=handler;this.history=[];this.redirectionLimitReached=false;if(util.isStream(this.opts.body)){if(util.bodyLength(this.opts.body)===0){
this.opts.body.on("data",function(){assert(false)})}if(typeof this.opts.body.readableDidRead!=="boolean"){this.opts.body[kBodyUsed]=false;EE.prototype.on.call(this.
opts.body,"data",function(){this[kBodyUsed]=true})}}else if(this.opts.body&&typeof this.opts.body.pipeTo==="function"){this.opts.body=new BodyAsyncIterable(this.
opts.body)}else if(this.opts.body&&typeof this.opts.body!=="string"&&!ArrayBuffer.isView(this.opts.body)&&util.isIterable(this.opts.body)){this.opts.body=new BodyAsyncIterable(
this.opts.body)}}onConnect(abort){this.abort=abort;this.handler.onConnect(abort,{history:this.history})}onUpgrade(statusCode,headers,socket){this.handler.onUpgrade(
statusCode,headers,socket)}onError(error){this.handler.onError(error)}onHeaders(statusCode,headers,resume,statusText){this.location=this.history.length>=this.maxRedirections||
util.isDisturbed(this.opts.body)?null:parseLocation(statusCode,headers);if(this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){if(this.request){
this.request.abort(new Error("max redirects"))}this.redirectionLimitReached=true;this.abort(new Error("max redirects"));return}if(this.opts.origin){this.history.
push(new URL(this.opts.path,this.opts.origin))}if(!this.location){return this.handler.onHeaders(statusCode,headers,resume,statusText)}const{origin,pathname,search}=util.
parseURL(new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin)));const path2=search?`${pathname}${search}`:pathname;this.opts.headers=
cleanRequestHeaders(this.opts.headers,statusCode===303,this.opts.origin!==origin);this.opts.path=path2;this.opts.origin=origin;this.opts.maxRedirections=0;this.
opts.query=null;if(statusCode===303&&this.opts.method!=="HEAD"){this.opts.method="GET";this.opts.body=null}}onData(chunk){if(this.location){}else{return this.handler.
onData(chunk)}}onComplete(trailers){if(this.location){this.location=null;this.abort=null;this.dispatch(this.opts,this)}else{this.handler.onComplete(trailers)}}onBodySent(chunk){
if(this.handler.onBodySent){this.handler.onBodySent(chunk)}}}function parseLocation(statusCode,headers){if(redirectableStatusCodes.indexOf(statusCode)===-1){return null}
for(let i=0;i<headers.length;i+=2){if(headers[i].length===8&&util.headerNameToString(headers[i])==="location"){return headers[i+1]}}}function shouldRemoveHeader(header,removeContent,unknownOrigin){
if(header.length===4){return util.headerNameToString(header)==="host"}if(removeContent&&util.headerNameToString(header).startsWith("content-")){return true}if(unknownOrigin&&
(header.length===13||header.length===6||header.length===19)){const name=util.headerNameToString(header);return name==="authorization"||name==="cookie"||name==="\
proxy-authorization"}return false}function cleanRequestHeaders(headers,removeContent,unknownOrigin){const ret=[];if(Array.isArray(headers)){for(let i=0;i<headers.
length;i+=2){if(!shouldRemoveHeader(headers[i],removeContent,unknownOrigin)){ret.push(headers[i],headers[i+1])}}}else if(headers&&typeof headers==="object"){for(const key of Object.
keys(headers)){if(!shouldRemoveHeader(key,removeContent,unknownOrigin)){ret.push(key,headers[key])}}}else{assert(headers==null,"headers must be an object or an \
array")}return ret}module.exports=RedirectHandler}),7877:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const assert=__nccwpck_require__2(4589);const{
kRetryHandlerDefaultRetry}=__nccwpck_require__2(5424);const{RequestRetryError}=__nccwpck_require__2(9934);const{isDisturbed,parseHeaders,parseRangeHeader,wrapRequestBody}=__nccwpck_require__2(
8529);function calculateRetryAfterHeader(retryAfter){const current=Date.now();return new Date(retryAfter).getTime()-current}function validatePartialResponseContentLength(headers,range,statusCode,retryCount){
const contentLength=headers["content-length"];if(contentLength==null){return null}if(!Number.isFinite(range.start)||!Number.isFinite(range.end)){return null}const length=Number(
contentLength);const expectedLength=range.end-range.start+1;if(!Number.isFinite(length)||length!==expectedLength){return new RequestRetryError("Content-Length m\
ismatch",statusCode,{headers,data:{count:retryCount}})}return null}class RetryHandler{constructor(opts,handlers){const{retryOptions,...dispatchOpts}=opts;const{
retry:retryFn,maxRetries,maxTimeout,minTimeout,timeoutFactor,methods,errorCodes,retryAfter,statusCodes}=retryOptions??{};this.dispatch=handlers.dispatch;this.handler=
handlers.handler;this.opts={...dispatchOpts,body:wrapRequestBody(opts.body)};this.abort=null;this.aborted=false;this.retryOpts={retry:retryFn??RetryHandler[kRetryHandlerDefaultRetry],
retryAfter:retryAfter??true,maxTimeout:maxTimeout??30*1e3,minTimeout:minTimeout??500,timeoutFactor:timeoutFactor??2,maxRetries:maxRetries??5,methods:methods??["\
GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:statusCodes??[500,502,503,504,429],errorCodes:errorCodes??["ECONNRESET","ECONNREFUSED","ENOTFOUND","EN\
ETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]};this.retryCount=0;this.retryCountCheckpoint=0;this.start=0;this.end=null;this.etag=null;
this.resume=null;this.headersSent=false;this.handler.onConnect(reason=>{this.aborted=true;if(this.abort){this.abort(reason)}else{this.reason=reason}})}checkpointResponseEnd(headers,resume){
if(this.end==null&&this.opts.method!=="HEAD"){const contentLength=headers["content-length"];this.end=contentLength!=null?Number(contentLength)-1:null;assert(this.
end==null||Number.isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?resume:null}onRequestSent(){if(this.handler.onRequestSent){this.handler.
onRequestSent()}}onUpgrade(statusCode,headers,socket){if(this.handler.onUpgrade){this.handler.onUpgrade(statusCode,headers,socket)}}onConnect(abort){if(this.aborted){
abort(this.reason)}else{this.abort=abort}}onBodySent(chunk){if(this.handler.onBodySent)return this.handler.onBodySent(chunk)}static[kRetryHandlerDefaultRetry](err,{
state,opts},cb){const{statusCode,code,headers}=err;const{method,retryOptions}=opts;const{maxRetries,minTimeout,maxTimeout,timeoutFactor,statusCodes,errorCodes,methods}=retryOptions;
const{counter}=state;if(code&&code!=="UND_ERR_REQ_RETRY"&&!errorCodes.includes(code)){cb(err);return}if(Array.isArray(methods)&&!methods.includes(method)){cb(err);
return}if(statusCode!=null&&Array.isArray(statusCodes)&&!statusCodes.includes(statusCode)){cb(err);return}if(counter>maxRetries){cb(err);return}let retryAfterHeader=headers?.["\
retry-after"];if(retryAfterHeader){retryAfterHeader=Number(retryAfterHeader);retryAfterHeader=Number.isNaN(retryAfterHeader)?calculateRetryAfterHeader(retryAfterHeader):
retryAfterHeader*1e3}const retryTimeout=retryAfterHeader>0?Math.min(retryAfterHeader,maxTimeout):Math.min(minTimeout*timeoutFactor**(counter-1),maxTimeout);setTimeout(
()=>cb(null),retryTimeout)}onHeaders(statusCode,rawHeaders,resume,statusMessage){const headers=parseHeaders(rawHeaders);this.retryCount+=1;if(statusCode>=300){if(!this.
headersSent&&this.retryOpts.statusCodes.includes(statusCode)===false){this.headersSent=true;this.checkpointResponseEnd(headers,resume);return this.handler.onHeaders(
statusCode,rawHeaders,resume,statusMessage)}else{this.abort(new RequestRetryError("Request failed",statusCode,{headers,data:{count:this.retryCount}}));return false}}
if(this.resume!=null){this.resume=null;if(statusCode!==206&&(this.start>0||statusCode!==200)){this.abort(new RequestRetryError("server does not support the rang\
e header and the payload was partially consumed",statusCode,{headers,data:{count:this.retryCount}}));return false}const contentRange=parseRangeHeader(headers["c\
ontent-range"]);if(!contentRange){this.abort(new RequestRetryError("Content-Range mismatch",statusCode,{headers,data:{count:this.retryCount}}));return false}if(this.
etag!=null&&this.etag!==headers.etag){this.abort(new RequestRetryError("ETag mismatch",statusCode,{headers,data:{count:this.retryCount}}));return false}const contentLengthError=validatePartialResponseContentLength(
headers,contentRange,statusCode,this.retryCount);if(contentLengthError!=null){this.abort(contentLengthError);return false}const{start,size,end=size-1}=contentRange;
if(this.start!==start||this.end!=null&&this.end!==end){this.abort(new RequestRetryError("Content-Range mismatch",statusCode,{headers,data:{count:this.retryCount}}));
return false}this.resume=resume;return true}if(this.end==null){if(statusCode===206){const range=parseRangeHeader(headers["content-range"]);if(range==null){this.
headersSent=true;return this.handler.onHeaders(statusCode,rawHeaders,resume,statusMessage)}const contentLengthError=validatePartialResponseContentLength(headers,
range,statusCode,this.retryCount);if(contentLengthError!=null){this.abort(contentLengthError);return false}const{start,size,end=size-1}=range;assert(start!=null&&
Number.isFinite(start),"content-range mismatch");assert(end!=null&&Number.isFinite(end),"invalid content-length");this.start=start;this.end=end}if(this.end==null){
const contentLength=headers["content-length"];this.end=contentLength!=null?Number(contentLength)-1:null}assert(Number.isFinite(this.start));assert(this.end==null||
Number.isFinite(this.end),"invalid content-length");this.resume=resume;this.headersSent=true;this.etag=headers.etag!=null?headers.etag:null;if(this.etag!=null&&
this.etag.startsWith("W/")){this.etag=null}return this.handler.onHeaders(statusCode,rawHeaders,resume,statusMessage)}const err=new RequestRetryError("Request fa\
iled",statusCode,{headers,data:{count:this.retryCount}});this.abort(err);return false}onData(chunk){this.start+=chunk.length;return this.handler.onData(chunk)}onComplete(rawTrailers){
this.retryCount=0;return this.handler.onComplete(rawTrailers)}onError(err){if(this.aborted||isDisturbed(this.opts.body)||this.headersSent&&this.resume==null){return this.
handler.onError(err)}if(this.retryCount-this.retryCountCheckpoint>0){this.retryCount=this.retryCountCheckpoint+(this.retryCount-this.retryCountCheckpoint)}else{
this.retryCount+=1}this.retryOpts.retry(err,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},onRetry.bind(this));function onRetry(err2){
if(err2!=null||this.aborted||isDisturbed(this.opts.body)){return this.handler.onError(err2)}if(this.start!==0){const headers={range:`bytes=${this.start}-${this.
end??""}`};if(this.etag!=null){headers["if-match"]=this.etag}this.opts={...this.opts,headers:{...this.opts.headers,...headers}}}try{this.retryCountCheckpoint=this.
retryCount;this.dispatch(this.opts,this)}catch(err3){this.handler.onError(err3)}}}}module.exports=RetryHandler}),6814:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{isIP}=__nccwpck_require__2(7030);const{lookup}=__nccwpck_require__2(610);const DecoratorHandler=__nccwpck_require__2(4606);const{InvalidArgumentError,InformationalError}=__nccwpck_require__2(
9934);const maxInt=Math.pow(2,31)-1;class DNSInstance{#maxTTL=0;#maxItems=0;#records=new Map;dualStack=true;affinity=null;lookup=null;pick=null;constructor(opts){
this.#maxTTL=opts.maxTTL;this.#maxItems=opts.maxItems;this.dualStack=opts.dualStack;this.affinity=opts.affinity;this.lookup=opts.lookup??this.#defaultLookup;this.
pick=opts.pick??this.#defaultPick}get full(){return this.#records.size===this.#maxItems}runLookup(origin,opts,cb){const ips=this.#records.get(origin.hostname);if(ips==
null&&this.full){cb(null,origin.origin);return}const newOpts={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...opts.dns,maxTTL:this.#maxTTL,
maxItems:this.#maxItems};if(ips==null){this.lookup(origin,newOpts,(err,addresses)=>{if(err||addresses==null||addresses.length===0){cb(err??new InformationalError(
"No DNS entries found"));return}this.setRecords(origin,addresses);const records=this.#records.get(origin.hostname);const ip=this.pick(origin,records,newOpts.affinity);
let port;if(typeof ip.port==="number"){port=`:${ip.port}`}else if(origin.port!==""){port=`:${origin.port}`}else{port=""}cb(null,`${origin.protocol}//${ip.family===
6?`[${ip.address}]`:ip.address}${port}`)})}else{const ip=this.pick(origin,ips,newOpts.affinity);if(ip==null){this.#records.delete(origin.hostname);this.runLookup(
origin,opts,cb);return}let port;if(typeof ip.port==="number"){port=`:${ip.port}`}else if(origin.port!==""){port=`:${origin.port}`}else{port=""}cb(null,`${origin.
protocol}//${ip.family===6?`[${ip.address}]`:ip.address}${port}`)}}#defaultLookup(origin,opts,cb){lookup(origin.hostname,{all:true,family:this.dualStack===false?
this.affinity:0,order:"ipv4first"},(err,addresses)=>{if(err){return cb(err)}const results=new Map;for(const addr of addresses){results.set(`${addr.address}:${addr.
family}`,addr)}cb(null,results.values())})}#defaultPick(origin,hostnameRecords,affinity){let ip=null;const{records,offset}=hostnameRecords;let family;if(this.dualStack){
if(affinity==null){if(offset==null||offset===maxInt){hostnameRecords.offset=0;affinity=4}else{hostnameRecords.offset++;affinity=(hostnameRecords.offset&1)===1?6:
4}}if(records[affinity]!=null&&records[affinity].ips.length>0){family=records[affinity]}else{family=records[affinity===4?6:4]}}else{family=records[affinity]}if(family==
null||family.ips.length===0){return ip}if(family.offset==null||family.offset===maxInt){family.offset=0}else{family.offset++}const position=family.offset%family.
ips.length;ip=family.ips[position]??null;if(ip==null){return ip}if(Date.now()-ip.timestamp>ip.ttl){family.ips.splice(position,1);return this.pick(origin,hostnameRecords,
affinity)}return ip}setRecords(origin,addresses){const timestamp=Date.now();const records={records:{4:null,6:null}};for(const record of addresses){record.timestamp=
timestamp;if(typeof record.ttl==="number"){record.ttl=Math.min(record.ttl,this.#maxTTL)}else{record.ttl=this.#maxTTL}const familyRecords=records.records[record.
family]??{ips:[]};familyRecords.ips.push(record);records.records[record.family]=familyRecords}this.#records.set(origin.hostname,records)}getHandler(meta,opts){return new DNSDispatchHandler(
this,meta,opts)}}class DNSDispatchHandler extends DecoratorHandler{#state=null;#opts=null;#dispatch=null;#handler=null;#origin=null;constructor(state,{origin,handler,
dispatch},opts){super(handler);this.#origin=origin;this.#handler=handler;this.#opts={...opts};this.#state=state;this.#dispatch=dispatch}onError(err){switch(err.
code){case"ETIMEDOUT":case"ECONNREFUSED":{if(this.#state.dualStack){this.#state.runLookup(this.#origin,this.#opts,(err2,newOrigin)=>{if(err2){return this.#handler.
onError(err2)}const dispatchOpts={...this.#opts,origin:newOrigin};this.#dispatch(dispatchOpts,this)});return}this.#handler.onError(err);return}case"ENOTFOUND":this.#state.
deleteRecord(this.#origin);default:this.#handler.onError(err);break}}}module.exports=interceptorOpts=>{if(interceptorOpts?.maxTTL!=null&&(typeof interceptorOpts?.
maxTTL!=="number"||interceptorOpts?.maxTTL<0)){throw new InvalidArgumentError("Invalid maxTTL. Must be a positive number")}if(interceptorOpts?.maxItems!=null&&(typeof interceptorOpts?.
maxItems!=="number"||interceptorOpts?.maxItems<1)){throw new InvalidArgumentError("Invalid maxItems. Must be a positive number and greater than zero")}if(interceptorOpts?.
affinity!=null&&interceptorOpts?.affinity!==4&&interceptorOpts?.affinity!==6){throw new InvalidArgumentError("Invalid affinity. Must be either 4 or 6")}if(interceptorOpts?.
dualStack!=null&&typeof interceptorOpts?.dualStack!=="boolean"){throw new InvalidArgumentError("Invalid dualStack. Must be a boolean")}if(interceptorOpts?.lookup!=
null&&typeof interceptorOpts?.lookup!=="function"){throw new InvalidArgumentError("Invalid lookup. Must be a function")}if(interceptorOpts?.pick!=null&&typeof interceptorOpts?.
pick!=="function"){throw new InvalidArgumentError("Invalid pick. Must be a function")}const dualStack=interceptorOpts?.dualStack??true;let affinity;if(dualStack){
affinity=interceptorOpts?.affinity??null}else{affinity=interceptorOpts?.affinity??4}const opts={maxTTL:interceptorOpts?.maxTTL??1e4,lookup:interceptorOpts?.lookup??
null,pick:interceptorOpts?.pick??null,dualStack,affinity,maxItems:interceptorOpts?.maxItems??Infinity};const instance=new DNSInstance(opts);return dispatch=>{return function dnsInterceptor(origDispatchOpts,handler){
const origin=origDispatchOpts.origin.constructor===URL?origDispatchOpts.origin:new URL(origDispatchOpts.origin);if(isIP(origin.hostname)!==0){return dispatch(origDispatchOpts,
handler)}instance.runLookup(origin,origDispatchOpts,(err,newOrigin)=>{if(err){return handler.onError(err)}let dispatchOpts=null;dispatchOpts={...origDispatchOpts,
servername:origin.hostname,origin:newOrigin,headers:{host:origin.hostname,...origDispatchOpts.headers}};dispatch(dispatchOpts,instance.getHandler({origin,dispatch,
handler},origDispatchOpts))});return true}}}}),7407:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const util=__nccwpck_require__2(8529);const{InvalidArgumentError,
RequestAbortedError}=__nccwpck_require__2(9934);const DecoratorHandler=__nccwpck_require__2(4606);class DumpHandler extends DecoratorHandler{#maxSize=1024*1024;#abort=null;#dumped=false;#aborted=false;#size=0;#reason=null;#handler=null;constructor({
maxSize},handler){super(handler);if(maxSize!=null&&(!Number.isFinite(maxSize)||maxSize<1)){throw new InvalidArgumentError("maxSize must be a number greater than\
 0")}this.#maxSize=maxSize??this.#maxSize;this.#handler=handler}onConnect(abort){this.#abort=abort;this.#handler.onConnect(this.#customAbort.bind(this))}#customAbort(reason){
this.#aborted=true;this.#reason=reason}onHeaders(statusCode,rawHeaders,resume,statusMessage){const headers=util.parseHeaders(rawHeaders);const contentLength=headers["\
content-length"];if(contentLength!=null&&contentLength>this.#maxSize){throw new RequestAbortedError(`Response size (${contentLength}) larger than maxSize (${this.#maxSize}\
)`)}if(this.#aborted){return true}return this.#handler.onHeaders(statusCode,rawHeaders,resume,statusMessage)}onError(err){if(this.#dumped){return}err=this.#reason??
err;this.#handler.onError(err)}onData(chunk){this.#size=this.#size+chunk.length;if(this.#size>=this.#maxSize){this.#dumped=true;if(this.#aborted){this.#handler.
onError(this.#reason)}else{this.#handler.onComplete([])}}return true}onComplete(trailers){if(this.#dumped){return}if(this.#aborted){this.#handler.onError(this.reason);
return}this.#handler.onComplete(trailers)}}function createDumpInterceptor({maxSize:defaultMaxSize}={maxSize:1024*1024}){return dispatch=>{return function Intercept(opts,handler){
const{dumpMaxSize=defaultMaxSize}=opts;const dumpHandler=new DumpHandler({maxSize:dumpMaxSize},handler);return dispatch(opts,dumpHandler)}}}module.exports=createDumpInterceptor}),
7327:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const RedirectHandler=__nccwpck_require__2(3669);function createRedirectInterceptor({maxRedirections:defaultMaxRedirections}){
return dispatch=>{return function Intercept(opts,handler){const{maxRedirections=defaultMaxRedirections}=opts;if(!maxRedirections){return dispatch(opts,handler)}
const redirectHandler=new RedirectHandler(dispatch,maxRedirections,opts,handler);opts={...opts,maxRedirections:0};return dispatch(opts,redirectHandler)}}}module.
exports=createRedirectInterceptor}),910:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const RedirectHandler=__nccwpck_require__2(3669);module.exports=
opts=>{const globalMaxRedirections=opts?.maxRedirections;return dispatch=>{return function redirectInterceptor(opts2,handler){const{maxRedirections=globalMaxRedirections,
...baseOpts}=opts2;if(!maxRedirections){return dispatch(opts2,handler)}const redirectHandler=new RedirectHandler(dispatch,maxRedirections,opts2,handler);return dispatch(
baseOpts,redirectHandler)}}}}),2503:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const RetryHandler=__nccwpck_require__2(7877);module.exports=globalOpts=>{
return dispatch=>{return function retryInterceptor(opts,handler){return dispatch(opts,new RetryHandler({...opts,retryOptions:{...globalOpts,...opts.retryOptions}},
{handler,dispatch}))}}}}),2811:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.SPECIAL_HEADERS=
exports.HEADER_STATE=exports.MINOR=exports.MAJOR=exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS=exports.TOKEN=exports.STRICT_TOKEN=exports.HEX=exports.URL_CHAR=
exports.STRICT_URL_CHAR=exports.USERINFO_CHARS=exports.MARK=exports.ALPHANUM=exports.NUM=exports.HEX_MAP=exports.NUM_MAP=exports.ALPHA=exports.FINISH=exports.H_METHOD_MAP=
exports.METHOD_MAP=exports.METHODS_RTSP=exports.METHODS_ICE=exports.METHODS_HTTP=exports.METHODS=exports.LENIENT_FLAGS=exports.FLAGS=exports.TYPE=exports.ERROR=
void 0;const utils_1=__nccwpck_require__2(6683);var ERROR;(function(ERROR2){ERROR2[ERROR2["OK"]=0]="OK";ERROR2[ERROR2["INTERNAL"]=1]="INTERNAL";ERROR2[ERROR2["S\
TRICT"]=2]="STRICT";ERROR2[ERROR2["LF_EXPECTED"]=3]="LF_EXPECTED";ERROR2[ERROR2["UNEXPECTED_CONTENT_LENGTH"]=4]="UNEXPECTED_CONTENT_LENGTH";ERROR2[ERROR2["CLOSE\
D_CONNECTION"]=5]="CLOSED_CONNECTION";ERROR2[ERROR2["INVALID_METHOD"]=6]="INVALID_METHOD";ERROR2[ERROR2["INVALID_URL"]=7]="INVALID_URL";ERROR2[ERROR2["INVALID_C\
ONSTANT"]=8]="INVALID_CONSTANT";ERROR2[ERROR2["INVALID_VERSION"]=9]="INVALID_VERSION";ERROR2[ERROR2["INVALID_HEADER_TOKEN"]=10]="INVALID_HEADER_TOKEN";ERROR2[ERROR2["\
INVALID_CONTENT_LENGTH"]=11]="INVALID_CONTENT_LENGTH";ERROR2[ERROR2["INVALID_CHUNK_SIZE"]=12]="INVALID_CHUNK_SIZE";ERROR2[ERROR2["INVALID_STATUS"]=13]="INVALID_\
STATUS";ERROR2[ERROR2["INVALID_EOF_STATE"]=14]="INVALID_EOF_STATE";ERROR2[ERROR2["INVALID_TRANSFER_ENCODING"]=15]="INVALID_TRANSFER_ENCODING";ERROR2[ERROR2["CB_\
MESSAGE_BEGIN"]=16]="CB_MESSAGE_BEGIN";ERROR2[ERROR2["CB_HEADERS_COMPLETE"]=17]="CB_HEADERS_COMPLETE";ERROR2[ERROR2["CB_MESSAGE_COMPLETE"]=18]="CB_MESSAGE_COMPL\
ETE";ERROR2[ERROR2["CB_CHUNK_HEADER"]=19]="CB_CHUNK_HEADER";ERROR2[ERROR2["CB_CHUNK_COMPLETE"]=20]="CB_CHUNK_COMPLETE";ERROR2[ERROR2["PAUSED"]=21]="PAUSED";ERROR2[ERROR2["\
PAUSED_UPGRADE"]=22]="PAUSED_UPGRADE";ERROR2[ERROR2["PAUSED_H2_UPGRADE"]=23]="PAUSED_H2_UPGRADE";ERROR2[ERROR2["USER"]=24]="USER"})(ERROR=exports.ERROR||(exports.
ERROR={}));var TYPE;(function(TYPE2){TYPE2[TYPE2["BOTH"]=0]="BOTH";TYPE2[TYPE2["REQUEST"]=1]="REQUEST";TYPE2[TYPE2["RESPONSE"]=2]="RESPONSE"})(TYPE=exports.TYPE||
(exports.TYPE={}));var FLAGS;(function(FLAGS2){FLAGS2[FLAGS2["CONNECTION_KEEP_ALIVE"]=1]="CONNECTION_KEEP_ALIVE";FLAGS2[FLAGS2["CONNECTION_CLOSE"]=2]="CONNECTIO\
N_CLOSE";FLAGS2[FLAGS2["CONNECTION_UPGRADE"]=4]="CONNECTION_UPGRADE";FLAGS2[FLAGS2["CHUNKED"]=8]="CHUNKED";FLAGS2[FLAGS2["UPGRADE"]=16]="UPGRADE";FLAGS2[FLAGS2["\
CONTENT_LENGTH"]=32]="CONTENT_LENGTH";FLAGS2[FLAGS2["SKIPBODY"]=64]="SKIPBODY";FLAGS2[FLAGS2["TRAILING"]=128]="TRAILING";FLAGS2[FLAGS2["TRANSFER_ENCODING"]=512]=
"TRANSFER_ENCODING"})(FLAGS=exports.FLAGS||(exports.FLAGS={}));var LENIENT_FLAGS;(function(LENIENT_FLAGS2){LENIENT_FLAGS2[LENIENT_FLAGS2["HEADERS"]=1]="HEADERS";
LENIENT_FLAGS2[LENIENT_FLAGS2["CHUNKED_LENGTH"]=2]="CHUNKED_LENGTH";LENIENT_FLAGS2[LENIENT_FLAGS2["KEEP_ALIVE"]=4]="KEEP_ALIVE"})(LENIENT_FLAGS=exports.LENIENT_FLAGS||
(exports.LENIENT_FLAGS={}));var METHODS;(function(METHODS2){METHODS2[METHODS2["DELETE"]=0]="DELETE";METHODS2[METHODS2["GET"]=1]="GET";METHODS2[METHODS2["HEAD"]=
2]="HEAD";METHODS2[METHODS2["POST"]=3]="POST";METHODS2[METHODS2["PUT"]=4]="PUT";METHODS2[METHODS2["CONNECT"]=5]="CONNECT";METHODS2[METHODS2["OPTIONS"]=6]="OPTIO\
NS";METHODS2[METHODS2["TRACE"]=7]="TRACE";METHODS2[METHODS2["COPY"]=8]="COPY";METHODS2[METHODS2["LOCK"]=9]="LOCK";METHODS2[METHODS2["MKCOL"]=10]="MKCOL";METHODS2[METHODS2["\
MOVE"]=11]="MOVE";METHODS2[METHODS2["PROPFIND"]=12]="PROPFIND";METHODS2[METHODS2["PROPPATCH"]=13]="PROPPATCH";METHODS2[METHODS2["SEARCH"]=14]="SEARCH";METHODS2[METHODS2["\
UNLOCK"]=15]="UNLOCK";METHODS2[METHODS2["BIND"]=16]="BIND";METHODS2[METHODS2["REBIND"]=17]="REBIND";METHODS2[METHODS2["UNBIND"]=18]="UNBIND";METHODS2[METHODS2["\
ACL"]=19]="ACL";METHODS2[METHODS2["REPORT"]=20]="REPORT";METHODS2[METHODS2["MKACTIVITY"]=21]="MKACTIVITY";METHODS2[METHODS2["CHECKOUT"]=22]="CHECKOUT";METHODS2[METHODS2["\
MERGE"]=23]="MERGE";METHODS2[METHODS2["M-SEARCH"]=24]="M-SEARCH";METHODS2[METHODS2["NOTIFY"]=25]="NOTIFY";METHODS2[METHODS2["SUBSCRIBE"]=26]="SUBSCRIBE";METHODS2[METHODS2["\
UNSUBSCRIBE"]=27]="UNSUBSCRIBE";METHODS2[METHODS2["PATCH"]=28]="PATCH";METHODS2[METHODS2["PURGE"]=29]="PURGE";METHODS2[METHODS2["MKCALENDAR"]=30]="MKCALENDAR";METHODS2[METHODS2["\
LINK"]=31]="LINK";METHODS2[METHODS2["UNLINK"]=32]="UNLINK";METHODS2[METHODS2["SOURCE"]=33]="SOURCE";METHODS2[METHODS2["PRI"]=34]="PRI";METHODS2[METHODS2["DESCRI\
BE"]=35]="DESCRIBE";METHODS2[METHODS2["ANNOUNCE"]=36]="ANNOUNCE";METHODS2[METHODS2["SETUP"]=37]="SETUP";METHODS2[METHODS2["PLAY"]=38]="PLAY";METHODS2[METHODS2["\
PAUSE"]=39]="PAUSE";METHODS2[METHODS2["TEARDOWN"]=40]="TEARDOWN";METHODS2[METHODS2["GET_PARAMETER"]=41]="GET_PARAMETER";METHODS2[METHODS2["SET_PARAMETER"]=42]="\
SET_PARAMETER";METHODS2[METHODS2["REDIRECT"]=43]="REDIRECT";METHODS2[METHODS2["RECORD"]=44]="RECORD";METHODS2[METHODS2["FLUSH"]=45]="FLUSH"})(METHODS=exports.METHODS||
(exports.METHODS={}));exports.METHODS_HTTP=[METHODS.DELETE,METHODS.GET,METHODS.HEAD,METHODS.POST,METHODS.PUT,METHODS.CONNECT,METHODS.OPTIONS,METHODS.TRACE,METHODS.
COPY,METHODS.LOCK,METHODS.MKCOL,METHODS.MOVE,METHODS.PROPFIND,METHODS.PROPPATCH,METHODS.SEARCH,METHODS.UNLOCK,METHODS.BIND,METHODS.REBIND,METHODS.UNBIND,METHODS.
ACL,METHODS.REPORT,METHODS.MKACTIVITY,METHODS.CHECKOUT,METHODS.MERGE,METHODS["M-SEARCH"],METHODS.NOTIFY,METHODS.SUBSCRIBE,METHODS.UNSUBSCRIBE,METHODS.PATCH,METHODS.
PURGE,METHODS.MKCALENDAR,METHODS.LINK,METHODS.UNLINK,METHODS.PRI,METHODS.SOURCE];exports.METHODS_ICE=[METHODS.SOURCE];exports.METHODS_RTSP=[METHODS.OPTIONS,METHODS.
DESCRIBE,METHODS.ANNOUNCE,METHODS.SETUP,METHODS.PLAY,METHODS.PAUSE,METHODS.TEARDOWN,METHODS.GET_PARAMETER,METHODS.SET_PARAMETER,METHODS.REDIRECT,METHODS.RECORD,
METHODS.FLUSH,METHODS.GET,METHODS.POST];exports.METHOD_MAP=utils_1.enumToMap(METHODS);exports.H_METHOD_MAP={};Object.keys(exports.METHOD_MAP).forEach(key=>{if(/^H/.
test(key)){exports.H_METHOD_MAP[key]=exports.METHOD_MAP[key]}});var FINISH;(function(FINISH2){FINISH2[FINISH2["SAFE"]=0]="SAFE";FINISH2[FINISH2["SAFE_WITH_CB"]=
1]="SAFE_WITH_CB";FINISH2[FINISH2["UNSAFE"]=2]="UNSAFE"})(FINISH=exports.FINISH||(exports.FINISH={}));exports.ALPHA=[];for(let i="A".charCodeAt(0);i<="Z".charCodeAt(
0);i++){exports.ALPHA.push(String.fromCharCode(i));exports.ALPHA.push(String.fromCharCode(i+32))}exports.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9};exports.
HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15};exports.NUM=["0","1","2","3","4","5","6","7","8","\
9"];exports.ALPHANUM=exports.ALPHA.concat(exports.NUM);exports.MARK=["-","_",".","!","~","*","'","(",")"];exports.USERINFO_CHARS=exports.ALPHANUM.concat(exports.
MARK).concat(["%",";",":","&","=","+","$",","]);exports.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\",
"]","^","_","`","{","|","}","~"].concat(exports.ALPHANUM);exports.URL_CHAR=exports.STRICT_URL_CHAR.concat(["	","\f"]);for(let i=128;i<=255;i++){exports.URL_CHAR.
push(i)}exports.HEX=exports.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]);exports.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_",
"`","|","~"].concat(exports.ALPHANUM);exports.TOKEN=exports.STRICT_TOKEN.concat([" "]);exports.HEADER_CHARS=["	"];for(let i=32;i<=255;i++){if(i!==127){exports.HEADER_CHARS.
push(i)}}exports.CONNECTION_TOKEN_CHARS=exports.HEADER_CHARS.filter(c=>c!==44);exports.MAJOR=exports.NUM_MAP;exports.MINOR=exports.MAJOR;var HEADER_STATE;(function(HEADER_STATE2){
HEADER_STATE2[HEADER_STATE2["GENERAL"]=0]="GENERAL";HEADER_STATE2[HEADER_STATE2["CONNECTION"]=1]="CONNECTION";HEADER_STATE2[HEADER_STATE2["CONTENT_LENGTH"]=2]="\
CONTENT_LENGTH";HEADER_STATE2[HEADER_STATE2["TRANSFER_ENCODING"]=3]="TRANSFER_ENCODING";HEADER_STATE2[HEADER_STATE2["UPGRADE"]=4]="UPGRADE";HEADER_STATE2[HEADER_STATE2["\
CONNECTION_KEEP_ALIVE"]=5]="CONNECTION_KEEP_ALIVE";HEADER_STATE2[HEADER_STATE2["CONNECTION_CLOSE"]=6]="CONNECTION_CLOSE";HEADER_STATE2[HEADER_STATE2["CONNECTION\
_UPGRADE"]=7]="CONNECTION_UPGRADE";HEADER_STATE2[HEADER_STATE2["TRANSFER_ENCODING_CHUNKED"]=8]="TRANSFER_ENCODING_CHUNKED"})(HEADER_STATE=exports.HEADER_STATE||
(exports.HEADER_STATE={}));exports.SPECIAL_HEADERS={"connection":HEADER_STATE.CONNECTION,"content-length":HEADER_STATE.CONTENT_LENGTH,"proxy-connection":HEADER_STATE.
CONNECTION,"transfer-encoding":HEADER_STATE.TRANSFER_ENCODING,"upgrade":HEADER_STATE.UPGRADE}}),5381:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{
Buffer:Buffer2}=__nccwpck_require__2(4573);module.exports=Buffer2.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25f\
aGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2Fz\
bV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFw\
ARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0\
cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0\
aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNo\
ABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRf\
ZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9o\
ZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0\
dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEB\
f0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAo\
AgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAML\
IAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAE\
NgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYC\
GCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQ\
ACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAA\
QXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2Aggg\
AiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYC\
BAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAA\
IAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJB\
ASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFC\
ADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIE\
QXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABB\
rNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACgg\
ACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQ\
AS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0B\
jgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUB\
xgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAEL\
QQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAyg\
AQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4M\
jAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6\
C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEA\
DGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAM\
UQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEM\
PQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEM\
KQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwV\
C0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwB\
C0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYB\
AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgB\
iQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQB\
xQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAh\
AwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcN\
MkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABr\
QeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEA\
ACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwc\
CyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2\
AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIg\
AxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAg\
AygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIg\
AkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAA\
RQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAE\
IAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQD\
CyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8Ddq\
LQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoi\
AUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/\
Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEc\
IQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB\
0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYC\
C0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEt\
AABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEK\
DL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEK\
DK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUE\
QCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0Eg\
cUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0C\
CyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEV\
NgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiAB\
QQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFq\
IQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHw\
O2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAi\
AWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUC\
C0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcN\
AAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABB\
CmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABB\
LEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsg\
AiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8B\
cUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcN\
AAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVH\
DeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALM\
AswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HF\
ACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAA\
IgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAA\
IAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEa\
SRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIg\
BSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAi\
BUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAg\
AC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB\
0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAg\
AEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACED\
DMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAt\
QQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQAC\
QCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBr\
DgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyI\
AQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABB\
A0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB\
5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKz\
AQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsg\
BCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARG\
BEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFB\
AWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEt\
AABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFr\
DgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB\
8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHe\
ACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMC\
CyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBH\
DY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMC\
CyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQIL\
IAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0Ag\
AS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0A\
ACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAA\
QfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMM\
rAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB\
7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEB\
QQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMM\
bAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEg\
BEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYN\
pAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwyk\
AgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM\
ogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGUL\
QYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0B\
IQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYE\
QEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBq\
LQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAA\
Rw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1e\
IABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABB\
BUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHB\
AGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4B\
C0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyAB\
IARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFB\
AWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAG\
QQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFq\
IQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFB\
HAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxV\
CyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjP\
AGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGot\
AABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABH\
DVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8g\
AEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEB\
aiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQB\
IQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYE\
QEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyAB\
QQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANA\
IAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEt\
AAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAg\
AEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHK\
zwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyAB\
QQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAg\
BCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAA\
Rw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIA\
IAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQA\
Pz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0B\
IABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABB\
AWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFq\
IQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYC\
AAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3\
AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIA\
IAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQg\
AWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtq\
IQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBr\
DgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQg\
AUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEh\
AwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAEC\
Az8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEB\
aiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASED\
DNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEV\
Rw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2Aggg\
AiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsL\
CwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzm\
AQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AEL\
IAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEA\
IAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIU\
IAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6\
AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwB\
C0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgAp\
IAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCAC\
IAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGM\
HDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0R\
IAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2\
AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiAB\
NgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9\
EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEA\
NgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJB\
xgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQg\
AiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIM\
QQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIA\
QSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2\
AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAh\
AwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQg\
AiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgAr\
IAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEA\
IQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMM\
lgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIU\
IAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIM\
DJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECAC\
QRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAg\
ARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAh\
AyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEt\
AABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYC\
BCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0B\
C0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYC\
ECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASAB\
QQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxa\
CyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQh\
AEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIc\
IAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIU\
IAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIU\
IAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIc\
IAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMB\
IQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACAC\
IAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/\
IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQE\
BAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNF\
DQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJB\
ADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0T\
NgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIg\
ATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIA\
RQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWoh\
AQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2Ahwg\
AiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACED\
IAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCAC\
IAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCAC\
IAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYC\
FAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxB\
ACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEe\
NgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACED\
IAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFF\
DT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0A\
QQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82\
AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIU\
IAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQ\
NgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFq\
IQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6\
CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB\
0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2\
AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAg\
AkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEg\
AUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEA\
NgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIg\
ADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYE\
QEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtB\
CSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUE\
QCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAF\
ECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECAC\
QSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJB\
ADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFB\
AWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEA\
NgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCAC\
QZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYC\
DAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEA\
NgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCAC\
QfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYC\
DAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNA\
IAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAI\
KAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQML\
IAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIg\
AEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIA\
IAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcD\
GCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMW\
NgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEk\
TwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
BgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFh\
YTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0Go\
Lw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQ\
MQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0Gw\
IQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1\
LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsB\
cSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAg\
AygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4\
IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8C\
QCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAE\
Cz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBB\
GCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0A\
K0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtX\
ACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLBgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRA\
QeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUBDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIA\
QdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2\
AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBB\
jNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBjNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsg\
AEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAA\
IAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUE\
QEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEF\
IAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCDCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2\
AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACII\
RQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cb\
dCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABIAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIg\
BnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEfyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIA\
IARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECCwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAo\
AhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIE\
QQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTT\
ACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYC\
AAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAII\
IgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDBEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAG\
EDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAIAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQ\
M0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0B\
IAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsM\
AgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2\
AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFB\
AXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqIgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2\
AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEI\
cUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgBEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIg\
BkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEIABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEB\
Rw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYIQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIM\
DAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAA\
IANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2\
AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBcjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIA\
IgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIc\
IAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgAUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgC\
BEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMIAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAA\
KAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCAAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiID\
KAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiAC\
NgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAA\
DAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFNgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEB\
IAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiAigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRx\
akEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgCUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBq\
IgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2\
AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFNgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAi\
AUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmIAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2Ahwg\
AkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYN\
ASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJA\
IAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BCyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsg\
AEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyNgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFB\
tNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAg\
AQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAAAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgL\
ii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVuayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93\
AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDRSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZh\
bGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBp\
biBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsYmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2Fs\
bGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNr\
IGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9u\
X21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVu\
a19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhcgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4g\
Y2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlIGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRl\
ciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsaWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBz\
dGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5ndGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFs\
aWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNr\
IGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1p\
c3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90\
ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVz\
ZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxl\
dGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhv\
ZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2Fs\
bGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlIG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkv\
VXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwYWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVy\
cm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3Qg\
aGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkA\
Tk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQATkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElP\
Tl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURf\
UkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZB\
TElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUAENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElE\
X1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QUk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMA\
TVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfUFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NM\
X0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIRVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFS\
AFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDVEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9J\
TkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhB\
TkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklD\
SUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFTlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJD\
SABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOVkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQg\
Q1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVURQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0Jf\
VVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fVkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVO\
U0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NU\
QVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMRQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9T\
QVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UA\
UEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BB\
Q0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVVEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBf\
VkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYUEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElN\
X1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNB\
VElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSRUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJ\
TEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEAE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhD\
RUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtEgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0V\
AADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUDgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYX\
AADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzEwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKUR\
AABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9\
OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFs\
aXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFj\
aHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlv\
bmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFAQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQE\
BAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKAAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMD\
AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA\
AAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUWUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hH\
RU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),4823:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{Buffer:Buffer2}=__nccwpck_require__2(4573);module.exports=Buffer2.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc2\
1fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbn\
YUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAA\
AEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDG\
xsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZX\
RfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZm\
luaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF\
9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaW\
VudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJB\
hsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEA\
ALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQE\
Gg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANg\
IMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2Ag\
AgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIA\
AgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmN\
AAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAA\
wGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIg\
I2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBE\
EBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIg\
IEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKA\
IAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNg\
IcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgAC\
IDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0\
Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIA\
M6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS\
0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiw\
GMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBww\
HEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR\
8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQ\
tBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQ\
ELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0\
HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADG\
YLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUg\
tB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPg\
tBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKg\
tBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFg\
tBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0\
HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQC\
ADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhg\
GHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwg\
HDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDX\
BB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIA\
EgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIg\
VB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIA\
IgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA\
3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQC\
ACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ\
0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4Ig\
NFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFU\
cNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAAC\
EACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDM\
UBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFi\
EDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAA\
BB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIA\
FBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab\
8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBE\
YEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0A\
HQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDC\
EKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+Ag\
tCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAg\
tCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0\
EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQ\
sgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBES\
EDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2Ah\
AgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw\
2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAi\
ABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0\
AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIA\
IoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgAC\
EBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAW\
oiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRw\
RAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQ\
ALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAU\
cNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQ\
BrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAW\
oiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNAS\
AAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAs\
wCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw\
0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AAC\
AALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwg\
BqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf\
8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIg\
VBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIA\
AtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAG\
otAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBg\
NAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQS\
ByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAU\
HEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohAS\
ACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIg\
FHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0\
EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQ\
AAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAW\
ohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDb\
EBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQ\
FqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIA\
RGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBsw\
GzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQ\
GkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCy\
ABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfS\
AEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQA\
JAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQC\
AAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIg\
BGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAW\
ohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfAC\
EDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQ\
AAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6AC\
EDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2Ag\
AMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBg\
JAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0\
AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS\
0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQY\
EBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQ\
FqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBk\
EBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBai\
EBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHAS\
EDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIA\
EgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQ\
EhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIA\
U2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAU\
ECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDG\
QLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIA\
EgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAE\
GRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzw\
BqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQ\
AARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw\
1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS\
0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAAS\
EDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCw\
xaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/Q\
ELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBAD\
YCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCAC\
AGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQ\
FqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQ\
FBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AAC\
AAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQb\
rPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAG\
otAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAA\
BHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQ\
sgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE\
0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIA\
EgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQ\
RNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQ\
YCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQA\
NAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIA\
EtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAA\
AgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRw\
NHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKA\
IAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQ\
AAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAk\
EANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQ\
BrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAE\
EDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg\
0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCy\
ABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIA\
IgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBT\
YCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAi\
gCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCAC\
IAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIA\
QgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAA\
BByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBai\
EAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQ\
FBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw\
4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQ\
sgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAU\
GgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV\
4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQR\
E2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCw\
sLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxw\
EhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2Ah\
QM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAi\
gCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAi\
ABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQR\
ghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxAC\
EDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQS\
QLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4AD\
YCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2Ah\
QgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJS\
IARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIA\
JB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2Ah\
wgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2Ah\
QgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQ\
AgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNg\
IUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIA\
E2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAi\
AANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi\
0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCEC\
ACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQ\
tB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQ\
A2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAi\
ADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgAD\
YCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDE\
EAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAi\
ABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAi\
AANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFz\
YCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBC\
ACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhw\
ELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQA\
NAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIA\
JBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQ\
hxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAk\
HkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLE\
cNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQT\
QhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIA\
IoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAk\
EsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAi\
ABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAi\
ABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAk\
EANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQ\
RAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0\
UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZw\
sgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBA\
QEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKA\
I4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBAC\
EDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFC\
ACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANg\
IcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIA\
EQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIA\
FBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQ\
A2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVA\
tBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDj\
YCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgAD\
YCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAU\
EBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQR\
U2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSg\
sgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQ\
tBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC\
1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANE\
EBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCEC\
ACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAi\
ABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBE\
AgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCy\
ABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBT\
YCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAA\
AgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIA\
JB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA\
42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAA\
BHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLw\
sgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNg\
IUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIA\
EiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQ\
YMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADEC\
giAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIA\
IgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDT\
YCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2Ag\
ALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCy\
AEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQ\
MgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgAT\
YCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIA\
JBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQ\
MgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgAT\
YCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIA\
JBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAW\
ohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAg\
whACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBE\
EhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQ\
A6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0\
EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIA\
BCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACy\
AAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFw\
AgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYW\
FhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8i\
APC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9y\
sPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgC\
YPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR\
4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQ\
AtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4Ig\
NFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQC\
AAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz\
4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGC\
EECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlB\
Q2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQ\
AgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAg\
sgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCw\
YAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1A\
Q2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQd\
jQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQY\
zQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdC\
ICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cU\
G00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAg\
AiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAg\
wiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0\
F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQE\
EAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgAS\
AHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH\
8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAg\
sDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNg\
IEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNg\
IAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIg\
AgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQ\
NAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAw\
RAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiAC\
AFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v\
///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQ\
NAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAA\
NAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgA\
JHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACai\
IDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAk\
ADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIA\
RBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBC\
AAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGC\
EHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeC\
AAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANw\
IAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAX\
I2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQS\
YgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIA\
FBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDC\
AAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2Ag\
AMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgAC\
ACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQAC\
gCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBT\
YCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIg\
IoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIA\
lBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIA\
E2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBT\
YCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJi\
AFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIA\
FBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIA\
JBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQ\
sgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcj\
YCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoN\
AAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAA\
ADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bm\
sgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0\
UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZX\
Nwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbG\
JhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm\
9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdm\
FsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2\
NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYX\
IASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZS\
BhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbG\
lkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3\
RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcm\
FjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYW\
N0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2\
hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldG\
UASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c1\
9jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb2\
5fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZW\
Qgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZS\
BvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcG\
FjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cG\
VjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAE\
NPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE\
5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUV\
VFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT1\
9DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVA\
BDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUF\
JPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1\
BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USE\
VSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1\
RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE\
9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1\
RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU\
5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTl\
ZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVE\
UASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1\
ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ0\
9NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTE\
UAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT0\
9fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAE\
FOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVV\
RIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWF\
BFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0\
FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUk\
VDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRA\
BOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArR\
IAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A\
4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcx\
MAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAA\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAg\
ICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAg\
ICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQ\
ECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+c\
QACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6yg\
ALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAE\
GxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVF\
lMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),6683:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.enumToMap=void 0;function enumToMap(obj){const res={};Object.keys(obj).forEach(key=>{const value=obj[key];
if(typeof value==="number"){res[key]=value}});return res}exports.enumToMap=enumToMap}),8444:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{kClients}=__nccwpck_require__2(
5424);const Agent=__nccwpck_require__2(4586);const{kAgent,kMockAgentSet,kMockAgentGet,kDispatches,kIsMockActive,kNetConnect,kGetNetConnect,kOptions,kFactory}=__nccwpck_require__2(
2104);const MockClient=__nccwpck_require__2(8570);const MockPool=__nccwpck_require__2(3927);const{matchValue,buildMockOptions}=__nccwpck_require__2(7532);const{
InvalidArgumentError,UndiciError}=__nccwpck_require__2(9934);const Dispatcher=__nccwpck_require__2(5030);const Pluralizer=__nccwpck_require__2(2492);const PendingInterceptorsFormatter=__nccwpck_require__2(
4955);class MockAgent extends Dispatcher{constructor(opts){super(opts);this[kNetConnect]=true;this[kIsMockActive]=true;if(opts?.agent&&typeof opts.agent.dispatch!==
"function"){throw new InvalidArgumentError("Argument opts.agent must implement Agent")}const agent=opts?.agent?opts.agent:new Agent(opts);this[kAgent]=agent;this[kClients]=
agent[kClients];this[kOptions]=buildMockOptions(opts)}get(origin){let dispatcher=this[kMockAgentGet](origin);if(!dispatcher){dispatcher=this[kFactory](origin);this[kMockAgentSet](
origin,dispatcher)}return dispatcher}dispatch(opts,handler){this.get(opts.origin);return this[kAgent].dispatch(opts,handler)}async close(){await this[kAgent].close();
this[kClients].clear()}deactivate(){this[kIsMockActive]=false}activate(){this[kIsMockActive]=true}enableNetConnect(matcher){if(typeof matcher==="string"||typeof matcher===
"function"||matcher instanceof RegExp){if(Array.isArray(this[kNetConnect])){this[kNetConnect].push(matcher)}else{this[kNetConnect]=[matcher]}}else if(typeof matcher===
"undefined"){this[kNetConnect]=true}else{throw new InvalidArgumentError("Unsupported matcher. Must be one of String|Function|RegExp.")}}disableNetConnect(){this[kNetConnect]=
false}get isMockActive(){return this[kIsMockActive]}[kMockAgentSet](origin,dispatcher){this[kClients].set(origin,dispatcher)}[kFactory](origin){const mockOptions=Object.
assign({agent:this},this[kOptions]);return this[kOptions]&&this[kOptions].connections===1?new MockClient(origin,mockOptions):new MockPool(origin,mockOptions)}[kMockAgentGet](origin){
const client=this[kClients].get(origin);if(client){return client}if(typeof origin!=="string"){const dispatcher=this[kFactory]("http://localhost:9999");this[kMockAgentSet](
origin,dispatcher);return dispatcher}for(const[keyMatcher,nonExplicitDispatcher]of Array.from(this[kClients])){if(nonExplicitDispatcher&&typeof keyMatcher!=="st\
ring"&&matchValue(keyMatcher,origin)){const dispatcher=this[kFactory](origin);this[kMockAgentSet](origin,dispatcher);dispatcher[kDispatches]=nonExplicitDispatcher[kDispatches];
return dispatcher}}}[kGetNetConnect](){return this[kNetConnect]}pendingInterceptors(){const mockAgentClients=this[kClients];return Array.from(mockAgentClients.entries()).
flatMap(([origin,scope])=>scope[kDispatches].map(dispatch=>({...dispatch,origin}))).filter(({pending})=>pending)}assertNoPendingInterceptors({pendingInterceptorsFormatter=new PendingInterceptorsFormatter}={}){
const pending=this.pendingInterceptors();if(pending.length===0){return}const pluralizer=new Pluralizer("interceptor","interceptors").pluralize(pending.length);throw new UndiciError(
`
${pluralizer.count} ${pluralizer.noun} ${pluralizer.is} pending:

${pendingInterceptorsFormatter.format(pending)}
`.trim())}}module.exports=MockAgent}),8570:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{promisify}=__nccwpck_require__2(7975);const Client=__nccwpck_require__2(
7140);const{buildMockDispatch}=__nccwpck_require__2(7532);const{kDispatches,kMockAgent,kClose,kOriginalClose,kOrigin,kOriginalDispatch,kConnected}=__nccwpck_require__2(
2104);const{MockInterceptor}=__nccwpck_require__2(9478);const Symbols=__nccwpck_require__2(5424);const{InvalidArgumentError}=__nccwpck_require__2(9934);class MockClient extends Client{constructor(origin,opts){
super(origin,opts);if(!opts||!opts.agent||typeof opts.agent.dispatch!=="function"){throw new InvalidArgumentError("Argument opts.agent must implement Agent")}this[kMockAgent]=
opts.agent;this[kOrigin]=origin;this[kDispatches]=[];this[kConnected]=1;this[kOriginalDispatch]=this.dispatch;this[kOriginalClose]=this.close.bind(this);this.dispatch=
buildMockDispatch.call(this);this.close=this[kClose]}get[Symbols.kConnected](){return this[kConnected]}intercept(opts){return new MockInterceptor(opts,this[kDispatches])}async[kClose](){
await promisify(this[kOriginalClose])();this[kConnected]=0;this[kMockAgent][Symbols.kClients].delete(this[kOrigin])}}module.exports=MockClient}),9654:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{UndiciError}=__nccwpck_require__2(9934);const kMockNotMatchedError=Symbol.for("undici.error.UND_MOCK_ERR_MOCK_NOT_MATCHED");class MockNotMatchedError extends UndiciError{constructor(message){
super(message);Error.captureStackTrace(this,MockNotMatchedError);this.name="MockNotMatchedError";this.message=message||"The request does not match any registere\
d mock dispatches";this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](instance){return instance&&instance[kMockNotMatchedError]===true}[kMockNotMatchedError]=true}
module.exports={MockNotMatchedError}}),9478:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{getResponseData,buildKey,addMockDispatch}=__nccwpck_require__2(
7532);const{kDispatches,kDispatchKey,kDefaultHeaders,kDefaultTrailers,kContentLength,kMockDispatch}=__nccwpck_require__2(2104);const{InvalidArgumentError}=__nccwpck_require__2(
9934);const{buildURL}=__nccwpck_require__2(8529);class MockScope{constructor(mockDispatch){this[kMockDispatch]=mockDispatch}delay(waitInMs){if(typeof waitInMs!==
"number"||!Number.isInteger(waitInMs)||waitInMs<=0){throw new InvalidArgumentError("waitInMs must be a valid integer > 0")}this[kMockDispatch].delay=waitInMs;return this}persist(){
this[kMockDispatch].persist=true;return this}times(repeatTimes){if(typeof repeatTimes!=="number"||!Number.isInteger(repeatTimes)||repeatTimes<=0){throw new InvalidArgumentError(
"repeatTimes must be a valid integer > 0")}this[kMockDispatch].times=repeatTimes;return this}}class MockInterceptor{constructor(opts,mockDispatches){if(typeof opts!==
"object"){throw new InvalidArgumentError("opts must be an object")}if(typeof opts.path==="undefined"){throw new InvalidArgumentError("opts.path must be defined")}
if(typeof opts.method==="undefined"){opts.method="GET"}if(typeof opts.path==="string"){if(opts.query){opts.path=buildURL(opts.path,opts.query)}else{const parsedURL=new URL(
opts.path,"data://");opts.path=parsedURL.pathname+parsedURL.search}}if(typeof opts.method==="string"){opts.method=opts.method.toUpperCase()}this[kDispatchKey]=buildKey(
opts);this[kDispatches]=mockDispatches;this[kDefaultHeaders]={};this[kDefaultTrailers]={};this[kContentLength]=false}createMockScopeDispatchData({statusCode,data,
responseOptions}){const responseData=getResponseData(data);const contentLength=this[kContentLength]?{"content-length":responseData.length}:{};const headers={...this[kDefaultHeaders],
...contentLength,...responseOptions.headers};const trailers={...this[kDefaultTrailers],...responseOptions.trailers};return{statusCode,data,headers,trailers}}validateReplyParameters(replyParameters){
if(typeof replyParameters.statusCode==="undefined"){throw new InvalidArgumentError("statusCode must be defined")}if(typeof replyParameters.responseOptions!=="ob\
ject"||replyParameters.responseOptions===null){throw new InvalidArgumentError("responseOptions must be an object")}}reply(replyOptionsCallbackOrStatusCode){if(typeof replyOptionsCallbackOrStatusCode===
"function"){const wrappedDefaultsCallback=opts=>{const resolvedData=replyOptionsCallbackOrStatusCode(opts);if(typeof resolvedData!=="object"||resolvedData===null){
throw new InvalidArgumentError("reply options callback must return an object")}const replyParameters2={data:"",responseOptions:{},...resolvedData};this.validateReplyParameters(
replyParameters2);return{...this.createMockScopeDispatchData(replyParameters2)}};const newMockDispatch2=addMockDispatch(this[kDispatches],this[kDispatchKey],wrappedDefaultsCallback);
return new MockScope(newMockDispatch2)}const replyParameters={statusCode:replyOptionsCallbackOrStatusCode,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===
void 0?{}:arguments[2]};this.validateReplyParameters(replyParameters);const dispatchData=this.createMockScopeDispatchData(replyParameters);const newMockDispatch=addMockDispatch(
this[kDispatches],this[kDispatchKey],dispatchData);return new MockScope(newMockDispatch)}replyWithError(error){if(typeof error==="undefined"){throw new InvalidArgumentError(
"error must be defined")}const newMockDispatch=addMockDispatch(this[kDispatches],this[kDispatchKey],{error});return new MockScope(newMockDispatch)}defaultReplyHeaders(headers){
if(typeof headers==="undefined"){throw new InvalidArgumentError("headers must be defined")}this[kDefaultHeaders]=headers;return this}defaultReplyTrailers(trailers){
if(typeof trailers==="undefined"){throw new InvalidArgumentError("trailers must be defined")}this[kDefaultTrailers]=trailers;return this}replyContentLength(){this[kContentLength]=
true;return this}}module.exports.MockInterceptor=MockInterceptor;module.exports.MockScope=MockScope}),3927:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{promisify}=__nccwpck_require__2(7975);const Pool=__nccwpck_require__2(2921);const{buildMockDispatch}=__nccwpck_require__2(7532);const{kDispatches,kMockAgent,
kClose,kOriginalClose,kOrigin,kOriginalDispatch,kConnected}=__nccwpck_require__2(2104);const{MockInterceptor}=__nccwpck_require__2(9478);const Symbols=__nccwpck_require__2(
5424);const{InvalidArgumentError}=__nccwpck_require__2(9934);class MockPool extends Pool{constructor(origin,opts){super(origin,opts);if(!opts||!opts.agent||typeof opts.
agent.dispatch!=="function"){throw new InvalidArgumentError("Argument opts.agent must implement Agent")}this[kMockAgent]=opts.agent;this[kOrigin]=origin;this[kDispatches]=
[];this[kConnected]=1;this[kOriginalDispatch]=this.dispatch;this[kOriginalClose]=this.close.bind(this);this.dispatch=buildMockDispatch.call(this);this.close=this[kClose]}get[Symbols.
kConnected](){return this[kConnected]}intercept(opts){return new MockInterceptor(opts,this[kDispatches])}async[kClose](){await promisify(this[kOriginalClose])();
this[kConnected]=0;this[kMockAgent][Symbols.kClients].delete(this[kOrigin])}}module.exports=MockPool}),2104:(module=>{module.exports={kAgent:Symbol("agent"),kOptions:Symbol(
"options"),kFactory:Symbol("factory"),kDispatches:Symbol("dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol(
"default trailers"),kContentLength:Symbol("content length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock ag\
ent get"),kMockDispatch:Symbol("mock dispatch"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol(
"is mock active"),kNetConnect:Symbol("net connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),7532:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{MockNotMatchedError}=__nccwpck_require__2(9654);const{kDispatches,kMockAgent,kOriginalDispatch,kOrigin,kGetNetConnect}=__nccwpck_require__2(2104);const{buildURL}=__nccwpck_require__2(
8529);const{STATUS_CODES}=__nccwpck_require__2(7067);const{types:{isPromise}}=__nccwpck_require__2(7975);function matchValue(match,value){if(typeof match==="str\
ing"){return match===value}if(match instanceof RegExp){return match.test(value)}if(typeof match==="function"){return match(value)===true}return false}function lowerCaseEntries(headers){
return Object.fromEntries(Object.entries(headers).map(([headerName,headerValue])=>{return[headerName.toLocaleLowerCase(),headerValue]}))}function getHeaderByName(headers,key){
if(Array.isArray(headers)){for(let i=0;i<headers.length;i+=2){if(headers[i].toLocaleLowerCase()===key.toLocaleLowerCase()){return headers[i+1]}}return void 0}else if(typeof headers.
get==="function"){return headers.get(key)}else{return lowerCaseEntries(headers)[key.toLocaleLowerCase()]}}function buildHeadersFromArray(headers){const clone=headers.
slice();const entries=[];for(let index=0;index<clone.length;index+=2){entries.push([clone[index],clone[index+1]])}return Object.fromEntries(entries)}function matchHeaders(mockDispatch2,headers){
if(typeof mockDispatch2.headers==="function"){if(Array.isArray(headers)){headers=buildHeadersFromArray(headers)}return mockDispatch2.headers(headers?lowerCaseEntries(
headers):{})}if(typeof mockDispatch2.headers==="undefined"){return true}if(typeof headers!=="object"||typeof mockDispatch2.headers!=="object"){return false}for(const[
matchHeaderName,matchHeaderValue]of Object.entries(mockDispatch2.headers)){const headerValue=getHeaderByName(headers,matchHeaderName);if(!matchValue(matchHeaderValue,
headerValue)){return false}}return true}function safeUrl(path2){if(typeof path2!=="string"){return path2}const pathSegments=path2.split("?");if(pathSegments.length!==
2){return path2}const qp=new URLSearchParams(pathSegments.pop());qp.sort();return[...pathSegments,qp.toString()].join("?")}function matchKey(mockDispatch2,{path:path2,
method,body,headers}){const pathMatch=matchValue(mockDispatch2.path,path2);const methodMatch=matchValue(mockDispatch2.method,method);const bodyMatch=typeof mockDispatch2.
body!=="undefined"?matchValue(mockDispatch2.body,body):true;const headersMatch=matchHeaders(mockDispatch2,headers);return pathMatch&&methodMatch&&bodyMatch&&headersMatch}
function getResponseData(data){if(Buffer.isBuffer(data)){return data}else if(data instanceof Uint8Array){return data}else if(data instanceof ArrayBuffer){return data}else if(typeof data===
"object"){return JSON.stringify(data)}else{return data.toString()}}function getMockDispatch(mockDispatches,key){const basePath=key.query?buildURL(key.path,key.query):
key.path;const resolvedPath=typeof basePath==="string"?safeUrl(basePath):basePath;let matchedMockDispatches=mockDispatches.filter(({consumed})=>!consumed).filter(
({path:path2})=>matchValue(safeUrl(path2),resolvedPath));if(matchedMockDispatches.length===0){throw new MockNotMatchedError(`Mock dispatch not matched for path \
'${resolvedPath}'`)}matchedMockDispatches=matchedMockDispatches.filter(({method})=>matchValue(method,key.method));if(matchedMockDispatches.length===0){throw new MockNotMatchedError(
`Mock dispatch not matched for method '${key.method}' on path '${resolvedPath}'`)}matchedMockDispatches=matchedMockDispatches.filter(({body})=>typeof body!=="un\
defined"?matchValue(body,key.body):true);if(matchedMockDispatches.length===0){throw new MockNotMatchedError(`Mock dispatch not matched for body '${key.body}' on\
 path '${resolvedPath}'`)}matchedMockDispatches=matchedMockDispatches.filter(mockDispatch2=>matchHeaders(mockDispatch2,key.headers));if(matchedMockDispatches.length===
0){const headers=typeof key.headers==="object"?JSON.stringify(key.headers):key.headers;throw new MockNotMatchedError(`Mock dispatch not matched for headers '${headers}\
' on path '${resolvedPath}'`)}return matchedMockDispatches[0]}function addMockDispatch(mockDispatches,key,data){const baseData={timesInvoked:0,times:1,persist:false,
consumed:false};const replyData=typeof data==="function"?{callback:data}:{...data};const newMockDispatch={...baseData,...key,pending:true,data:{error:null,...replyData}};
mockDispatches.push(newMockDispatch);return newMockDispatch}function deleteMockDispatch(mockDispatches,key){const index=mockDispatches.findIndex(dispatch=>{if(!dispatch.
consumed){return false}return matchKey(dispatch,key)});if(index!==-1){mockDispatches.splice(index,1)}}function buildKey(opts){const{path:path2,method,body,headers,
query}=opts;return{path:path2,method,body,headers,query}}function generateKeyValues(data){const keys=Object.keys(data);const result=[];for(let i=0;i<keys.length;++i){
const key=keys[i];const value=data[key];const name=Buffer.from(`${key}`);if(Array.isArray(value)){for(let j=0;j<value.length;++j){result.push(name,Buffer.from(`${value[j]}`))}}else{
result.push(name,Buffer.from(`${value}`))}}return result}function getStatusText(statusCode){return STATUS_CODES[statusCode]||"unknown"}async function getResponse(body){
const buffers=[];for await(const data of body){buffers.push(data)}return Buffer.concat(buffers).toString("utf8")}function mockDispatch(opts,handler){const key=buildKey(
opts);const mockDispatch2=getMockDispatch(this[kDispatches],key);mockDispatch2.timesInvoked++;if(mockDispatch2.data.callback){mockDispatch2.data={...mockDispatch2.
data,...mockDispatch2.data.callback(opts)}}const{data:{statusCode,data,headers,trailers,error},delay,persist}=mockDispatch2;const{timesInvoked,times}=mockDispatch2;
mockDispatch2.consumed=!persist&&timesInvoked>=times;mockDispatch2.pending=timesInvoked<times;if(error!==null){deleteMockDispatch(this[kDispatches],key);handler.
onError(error);return true}if(typeof delay==="number"&&delay>0){setTimeout(()=>{handleReply(this[kDispatches])},delay)}else{handleReply(this[kDispatches])}function handleReply(mockDispatches,_data=data){
const optsHeaders=Array.isArray(opts.headers)?buildHeadersFromArray(opts.headers):opts.headers;const body=typeof _data==="function"?_data({...opts,headers:optsHeaders}):
_data;if(isPromise(body)){body.then(newData=>handleReply(mockDispatches,newData));return}const responseData=getResponseData(body);const responseHeaders=generateKeyValues(
headers);const responseTrailers=generateKeyValues(trailers);handler.onConnect?.(err=>handler.onError(err),null);handler.onHeaders?.(statusCode,responseHeaders,resume,
getStatusText(statusCode));handler.onData?.(Buffer.from(responseData));handler.onComplete?.(responseTrailers);deleteMockDispatch(mockDispatches,key)}function resume(){}
return true}function buildMockDispatch(){const agent=this[kMockAgent];const origin=this[kOrigin];const originalDispatch=this[kOriginalDispatch];return function dispatch(opts,handler){
if(agent.isMockActive){try{mockDispatch.call(this,opts,handler)}catch(error){if(error instanceof MockNotMatchedError){const netConnect=agent[kGetNetConnect]();if(netConnect===
false){throw new MockNotMatchedError(`${error.message}: subsequent request to origin ${origin} was not allowed (net.connect disabled)`)}if(checkNetConnect(netConnect,
origin)){originalDispatch.call(this,opts,handler)}else{throw new MockNotMatchedError(`${error.message}: subsequent request to origin ${origin} was not allowed (\
net.connect is not enabled for this origin)`)}}else{throw error}}}else{originalDispatch.call(this,opts,handler)}}}function checkNetConnect(netConnect,origin){const url=new URL(
origin);if(netConnect===true){return true}else if(Array.isArray(netConnect)&&netConnect.some(matcher=>matchValue(matcher,url.host))){return true}return false}function buildMockOptions(opts){
if(opts){const{agent,...mockOptions}=opts;return mockOptions}}module.exports={getResponseData,getMockDispatch,addMockDispatch,deleteMockDispatch,buildKey,generateKeyValues,
matchValue,getResponse,getStatusText,mockDispatch,buildMockDispatch,checkNetConnect,buildMockOptions,getHeaderByName,buildHeadersFromArray}}),4955:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{Transform}=__nccwpck_require__2(7075);const{Console}=__nccwpck_require__2(7540);const PERSISTENT=process.versions.icu?"✅":"Y ";const NOT_PERSISTENT=process.
versions.icu?"❌":"N ";module.exports=class PendingInterceptorsFormatter{constructor({disableColors}={}){this.transform=new Transform({transform(chunk,_enc,cb){
cb(null,chunk)}});this.logger=new Console({stdout:this.transform,inspectOptions:{colors:!disableColors&&!process.env.CI}})}format(pendingInterceptors){const withPrettyHeaders=pendingInterceptors.
map(({method,path:path2,data:{statusCode},persist,times,timesInvoked,origin})=>({Method:method,Origin:origin,Path:path2,"Status code":statusCode,Persistent:persist?
PERSISTENT:NOT_PERSISTENT,Invocations:timesInvoked,Remaining:persist?Infinity:times-timesInvoked}));this.logger.table(withPrettyHeaders);return this.transform.read().
toString()}}}),2492:(module=>{const singulars={pronoun:"it",is:"is",was:"was",this:"this"};const plurals={pronoun:"they",is:"are",was:"were",this:"these"};module.
exports=class Pluralizer{constructor(singular,plural){this.singular=singular;this.plural=plural}pluralize(count){const one=count===1;const keys=one?singulars:plurals;
const noun=one?this.singular:this.plural;return{...keys,count,noun}}}}),4486:(module=>{let fastNow=0;const RESOLUTION_MS=1e3;const TICK_MS=(RESOLUTION_MS>>1)-1;
let fastNowTimeout;const kFastTimer=Symbol("kFastTimer");const fastTimers=[];const NOT_IN_LIST=-2;const TO_BE_CLEARED=-1;const PENDING=0;const ACTIVE=1;function onTick(){
fastNow+=TICK_MS;let idx=0;let len=fastTimers.length;while(idx<len){const timer=fastTimers[idx];if(timer._state===PENDING){timer._idleStart=fastNow-TICK_MS;timer.
_state=ACTIVE}else if(timer._state===ACTIVE&&fastNow>=timer._idleStart+timer._idleTimeout){timer._state=TO_BE_CLEARED;timer._idleStart=-1;timer._onTimeout(timer.
_timerArg)}if(timer._state===TO_BE_CLEARED){timer._state=NOT_IN_LIST;if(--len!==0){fastTimers[idx]=fastTimers[len]}}else{++idx}}fastTimers.length=len;if(fastTimers.
length!==0){refreshTimeout()}}function refreshTimeout(){if(fastNowTimeout){fastNowTimeout.refresh()}else{clearTimeout(fastNowTimeout);fastNowTimeout=setTimeout(
onTick,TICK_MS);if(fastNowTimeout.unref){fastNowTimeout.unref()}}}class FastTimer{[kFastTimer]=true;_state=NOT_IN_LIST;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(callback,delay,arg){
this._onTimeout=callback;this._idleTimeout=delay;this._timerArg=arg;this.refresh()}refresh(){if(this._state===NOT_IN_LIST){fastTimers.push(this)}if(!fastNowTimeout||
fastTimers.length===1){refreshTimeout()}this._state=PENDING}clear(){this._state=TO_BE_CLEARED;this._idleStart=-1}}module.exports={setTimeout(callback,delay,arg){
return delay<=RESOLUTION_MS?setTimeout(callback,delay,arg):new FastTimer(callback,delay,arg)},clearTimeout(timeout){if(timeout[kFastTimer]){timeout.clear()}else{
clearTimeout(timeout)}},setFastTimeout(callback,delay,arg){return new FastTimer(callback,delay,arg)},clearFastTimeout(timeout){timeout.clear()},now(){return fastNow},
tick(delay=0){fastNow+=delay-RESOLUTION_MS+1;onTick();onTick()},reset(){fastNow=0;fastTimers.length=0;clearTimeout(fastNowTimeout);fastNowTimeout=null},kFastTimer}}),
9419:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{kConstruct}=__nccwpck_require__2(8404);const{urlEquals,getFieldValues}=__nccwpck_require__2(
6893);const{kEnumerableProperty,isDisturbed}=__nccwpck_require__2(8529);const{webidl}=__nccwpck_require__2(5162);const{Response,cloneResponse,fromInnerResponse}=__nccwpck_require__2(
1328);const{Request,fromInnerRequest}=__nccwpck_require__2(6398);const{kState}=__nccwpck_require__2(6602);const{fetching}=__nccwpck_require__2(8263);const{urlIsHttpHttpsScheme,
createDeferredPromise,readAllBytes}=__nccwpck_require__2(3095);const assert=__nccwpck_require__2(4589);class Cache{#relevantRequestResponseList;constructor(){if(arguments[0]!==
kConstruct){webidl.illegalConstructor()}webidl.util.markAsUncloneable(this);this.#relevantRequestResponseList=arguments[1]}async match(request,options={}){webidl.
brandCheck(this,Cache);const prefix="Cache.match";webidl.argumentLengthCheck(arguments,1,prefix);request=webidl.converters.RequestInfo(request,prefix,"request");
options=webidl.converters.CacheQueryOptions(options,prefix,"options");const p=this.#internalMatchAll(request,options,1);if(p.length===0){return}return p[0]}async matchAll(request=void 0,options={}){
webidl.brandCheck(this,Cache);const prefix="Cache.matchAll";if(request!==void 0)request=webidl.converters.RequestInfo(request,prefix,"request");options=webidl.converters.
CacheQueryOptions(options,prefix,"options");return this.#internalMatchAll(request,options)}async add(request){webidl.brandCheck(this,Cache);const prefix="Cache.\
add";webidl.argumentLengthCheck(arguments,1,prefix);request=webidl.converters.RequestInfo(request,prefix,"request");const requests=[request];const responseArrayPromise=this.
addAll(requests);return await responseArrayPromise}async addAll(requests){webidl.brandCheck(this,Cache);const prefix="Cache.addAll";webidl.argumentLengthCheck(arguments,
1,prefix);const responsePromises=[];const requestList=[];for(let request of requests){if(request===void 0){throw webidl.errors.conversionFailed({prefix,argument:"\
Argument 1",types:["undefined is not allowed"]})}request=webidl.converters.RequestInfo(request);if(typeof request==="string"){continue}const r=request[kState];if(!urlIsHttpHttpsScheme(
r.url)||r.method!=="GET"){throw webidl.errors.exception({header:prefix,message:"Expected http/s scheme when method is not GET."})}}const fetchControllers=[];for(const request of requests){
const r=new Request(request)[kState];if(!urlIsHttpHttpsScheme(r.url)){throw webidl.errors.exception({header:prefix,message:"Expected http/s scheme."})}r.initiator=
"fetch";r.destination="subresource";requestList.push(r);const responsePromise=createDeferredPromise();fetchControllers.push(fetching({request:r,processResponse(response){
if(response.type==="error"||response.status===206||response.status<200||response.status>299){responsePromise.reject(webidl.errors.exception({header:"Cache.addAl\
l",message:"Received an invalid status code or the request failed."}))}else if(response.headersList.contains("vary")){const fieldValues=getFieldValues(response.
headersList.get("vary"));for(const fieldValue of fieldValues){if(fieldValue==="*"){responsePromise.reject(webidl.errors.exception({header:"Cache.addAll",message:"\
invalid vary field value"}));for(const controller of fetchControllers){controller.abort()}return}}}},processResponseEndOfBody(response){if(response.aborted){responsePromise.
reject(new DOMException("aborted","AbortError"));return}responsePromise.resolve(response)}}));responsePromises.push(responsePromise.promise)}const p=Promise.all(
responsePromises);const responses=await p;const operations=[];let index=0;for(const response of responses){const operation={type:"put",request:requestList[index],
response};operations.push(operation);index++}const cacheJobPromise=createDeferredPromise();let errorData=null;try{this.#batchCacheOperations(operations)}catch(e){
errorData=e}queueMicrotask(()=>{if(errorData===null){cacheJobPromise.resolve(void 0)}else{cacheJobPromise.reject(errorData)}});return cacheJobPromise.promise}async put(request,response){
webidl.brandCheck(this,Cache);const prefix="Cache.put";webidl.argumentLengthCheck(arguments,2,prefix);request=webidl.converters.RequestInfo(request,prefix,"requ\
est");response=webidl.converters.Response(response,prefix,"response");let innerRequest=null;if(request instanceof Request){innerRequest=request[kState]}else{innerRequest=
new Request(request)[kState]}if(!urlIsHttpHttpsScheme(innerRequest.url)||innerRequest.method!=="GET"){throw webidl.errors.exception({header:prefix,message:"Expe\
cted an http/s scheme when method is not GET"})}const innerResponse=response[kState];if(innerResponse.status===206){throw webidl.errors.exception({header:prefix,
message:"Got 206 status"})}if(innerResponse.headersList.contains("vary")){const fieldValues=getFieldValues(innerResponse.headersList.get("vary"));for(const fieldValue of fieldValues){
if(fieldValue==="*"){throw webidl.errors.exception({header:prefix,message:"Got * vary field value"})}}}if(innerResponse.body&&(isDisturbed(innerResponse.body.stream)||
innerResponse.body.stream.locked)){throw webidl.errors.exception({header:prefix,message:"Response body is locked or disturbed"})}const clonedResponse=cloneResponse(
innerResponse);const bodyReadPromise=createDeferredPromise();if(innerResponse.body!=null){const stream=innerResponse.body.stream;const reader=stream.getReader();
readAllBytes(reader).then(bodyReadPromise.resolve,bodyReadPromise.reject)}else{bodyReadPromise.resolve(void 0)}const operations=[];const operation={type:"put",request:innerRequest,
response:clonedResponse};operations.push(operation);const bytes=await bodyReadPromise.promise;if(clonedResponse.body!=null){clonedResponse.body.source=bytes}const cacheJobPromise=createDeferredPromise();
let errorData=null;try{this.#batchCacheOperations(operations)}catch(e){errorData=e}queueMicrotask(()=>{if(errorData===null){cacheJobPromise.resolve()}else{cacheJobPromise.
reject(errorData)}});return cacheJobPromise.promise}async delete(request,options={}){webidl.brandCheck(this,Cache);const prefix="Cache.delete";webidl.argumentLengthCheck(
arguments,1,prefix);request=webidl.converters.RequestInfo(request,prefix,"request");options=webidl.converters.CacheQueryOptions(options,prefix,"options");let r=null;
if(request instanceof Request){r=request[kState];if(r.method!=="GET"&&!options.ignoreMethod){return false}}else{assert(typeof request==="string");r=new Request(
request)[kState]}const operations=[];const operation={type:"delete",request:r,options};operations.push(operation);const cacheJobPromise=createDeferredPromise();
let errorData=null;let requestResponses;try{requestResponses=this.#batchCacheOperations(operations)}catch(e){errorData=e}queueMicrotask(()=>{if(errorData===null){
cacheJobPromise.resolve(!!requestResponses?.length)}else{cacheJobPromise.reject(errorData)}});return cacheJobPromise.promise}async keys(request=void 0,options={}){
webidl.brandCheck(this,Cache);const prefix="Cache.keys";if(request!==void 0)request=webidl.converters.RequestInfo(request,prefix,"request");options=webidl.converters.
CacheQueryOptions(options,prefix,"options");let r=null;if(request!==void 0){if(request instanceof Request){r=request[kState];if(r.method!=="GET"&&!options.ignoreMethod){
return[]}}else if(typeof request==="string"){r=new Request(request)[kState]}}const promise=createDeferredPromise();const requests=[];if(request===void 0){for(const requestResponse of this.#relevantRequestResponseList){
requests.push(requestResponse[0])}}else{const requestResponses=this.#queryCache(r,options);for(const requestResponse of requestResponses){requests.push(requestResponse[0])}}
queueMicrotask(()=>{const requestList=[];for(const request2 of requests){const requestObject=fromInnerRequest(request2,new AbortController().signal,"immutable");
requestList.push(requestObject)}promise.resolve(Object.freeze(requestList))});return promise.promise}#batchCacheOperations(operations){const cache=this.#relevantRequestResponseList;
const backupCache=[...cache];const addedItems=[];const resultList=[];try{for(const operation of operations){if(operation.type!=="delete"&&operation.type!=="put"){
throw webidl.errors.exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'})}if(operation.type==="delete"&&operation.
response!=null){throw webidl.errors.exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"})}if(this.#queryCache(
operation.request,operation.options,addedItems).length){throw new DOMException("???","InvalidStateError")}let requestResponses;if(operation.type==="delete"){requestResponses=
this.#queryCache(operation.request,operation.options);if(requestResponses.length===0){return[]}for(const requestResponse of requestResponses){const idx=cache.indexOf(
requestResponse);assert(idx!==-1);cache.splice(idx,1)}}else if(operation.type==="put"){if(operation.response==null){throw webidl.errors.exception({header:"Cache\
.#batchCacheOperations",message:"put operation should have an associated response"})}const r=operation.request;if(!urlIsHttpHttpsScheme(r.url)){throw webidl.errors.
exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"})}if(r.method!=="GET"){throw webidl.errors.exception({header:"Cache.#bat\
chCacheOperations",message:"not get method"})}if(operation.options!=null){throw webidl.errors.exception({header:"Cache.#batchCacheOperations",message:"options m\
ust not be defined"})}requestResponses=this.#queryCache(operation.request);for(const requestResponse of requestResponses){const idx=cache.indexOf(requestResponse);
assert(idx!==-1);cache.splice(idx,1)}cache.push([operation.request,operation.response]);addedItems.push([operation.request,operation.response])}resultList.push(
[operation.request,operation.response])}return resultList}catch(e){this.#relevantRequestResponseList.length=0;this.#relevantRequestResponseList=backupCache;throw e}}#queryCache(requestQuery,options,targetStorage){
const resultList=[];const storage=targetStorage??this.#relevantRequestResponseList;for(const requestResponse of storage){const[cachedRequest,cachedResponse]=requestResponse;
if(this.#requestMatchesCachedItem(requestQuery,cachedRequest,cachedResponse,options)){resultList.push(requestResponse)}}return resultList}#requestMatchesCachedItem(requestQuery,request,response=null,options){
const queryURL=new URL(requestQuery.url);const cachedURL=new URL(request.url);if(options?.ignoreSearch){cachedURL.search="";queryURL.search=""}if(!urlEquals(queryURL,
cachedURL,true)){return false}if(response==null||options?.ignoreVary||!response.headersList.contains("vary")){return true}const fieldValues=getFieldValues(response.
headersList.get("vary"));for(const fieldValue of fieldValues){if(fieldValue==="*"){return false}const requestValue=request.headersList.get(fieldValue);const queryValue=requestQuery.
headersList.get(fieldValue);if(requestValue!==queryValue){return false}}return true}#internalMatchAll(request,options,maxResponses=Infinity){let r=null;if(request!==
void 0){if(request instanceof Request){r=request[kState];if(r.method!=="GET"&&!options.ignoreMethod){return[]}}else if(typeof request==="string"){r=new Request(
request)[kState]}}const responses=[];if(request===void 0){for(const requestResponse of this.#relevantRequestResponseList){responses.push(requestResponse[1])}}else{
const requestResponses=this.#queryCache(r,options);for(const requestResponse of requestResponses){responses.push(requestResponse[1])}}const responseList=[];for(const response of responses){
const responseObject=fromInnerResponse(response,"immutable");responseList.push(responseObject.clone());if(responseList.length>=maxResponses){break}}return Object.
freeze(responseList)}}Object.defineProperties(Cache.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:true},match:kEnumerableProperty,matchAll:kEnumerableProperty,
add:kEnumerableProperty,addAll:kEnumerableProperty,put:kEnumerableProperty,delete:kEnumerableProperty,keys:kEnumerableProperty});const cacheQueryOptionConverters=[
{key:"ignoreSearch",converter:webidl.converters.boolean,defaultValue:()=>false},{key:"ignoreMethod",converter:webidl.converters.boolean,defaultValue:()=>false},
{key:"ignoreVary",converter:webidl.converters.boolean,defaultValue:()=>false}];webidl.converters.CacheQueryOptions=webidl.dictionaryConverter(cacheQueryOptionConverters);
webidl.converters.MultiCacheQueryOptions=webidl.dictionaryConverter([...cacheQueryOptionConverters,{key:"cacheName",converter:webidl.converters.DOMString}]);webidl.
converters.Response=webidl.interfaceConverter(Response);webidl.converters["sequence<RequestInfo>"]=webidl.sequenceConverter(webidl.converters.RequestInfo);module.
exports={Cache}}),2118:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{kConstruct}=__nccwpck_require__2(8404);const{Cache}=__nccwpck_require__2(
9419);const{webidl}=__nccwpck_require__2(5162);const{kEnumerableProperty}=__nccwpck_require__2(8529);class CacheStorage{#caches=new Map;constructor(){if(arguments[0]!==
kConstruct){webidl.illegalConstructor()}webidl.util.markAsUncloneable(this)}async match(request,options={}){webidl.brandCheck(this,CacheStorage);webidl.argumentLengthCheck(
arguments,1,"CacheStorage.match");request=webidl.converters.RequestInfo(request);options=webidl.converters.MultiCacheQueryOptions(options);if(options.cacheName!=
null){if(this.#caches.has(options.cacheName)){const cacheList=this.#caches.get(options.cacheName);const cache=new Cache(kConstruct,cacheList);return await cache.
match(request,options)}}else{for(const cacheList of this.#caches.values()){const cache=new Cache(kConstruct,cacheList);const response=await cache.match(request,
options);if(response!==void 0){return response}}}}async has(cacheName){webidl.brandCheck(this,CacheStorage);const prefix="CacheStorage.has";webidl.argumentLengthCheck(
arguments,1,prefix);cacheName=webidl.converters.DOMString(cacheName,prefix,"cacheName");return this.#caches.has(cacheName)}async open(cacheName){webidl.brandCheck(
this,CacheStorage);const prefix="CacheStorage.open";webidl.argumentLengthCheck(arguments,1,prefix);cacheName=webidl.converters.DOMString(cacheName,prefix,"cache\
Name");if(this.#caches.has(cacheName)){const cache2=this.#caches.get(cacheName);return new Cache(kConstruct,cache2)}const cache=[];this.#caches.set(cacheName,cache);
return new Cache(kConstruct,cache)}async delete(cacheName){webidl.brandCheck(this,CacheStorage);const prefix="CacheStorage.delete";webidl.argumentLengthCheck(arguments,
1,prefix);cacheName=webidl.converters.DOMString(cacheName,prefix,"cacheName");return this.#caches.delete(cacheName)}async keys(){webidl.brandCheck(this,CacheStorage);
const keys=this.#caches.keys();return[...keys]}}Object.defineProperties(CacheStorage.prototype,{[Symbol.toStringTag]:{value:"CacheStorage",configurable:true},match:kEnumerableProperty,
has:kEnumerableProperty,open:kEnumerableProperty,delete:kEnumerableProperty,keys:kEnumerableProperty});module.exports={CacheStorage}}),8404:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
module.exports={kConstruct:__nccwpck_require__2(5424).kConstruct}}),6893:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const assert=__nccwpck_require__2(
4589);const{URLSerializer}=__nccwpck_require__2(5192);const{isValidHeaderName}=__nccwpck_require__2(3095);function urlEquals(A,B,excludeFragment=false){const serializedA=URLSerializer(
A,excludeFragment);const serializedB=URLSerializer(B,excludeFragment);return serializedA===serializedB}function getFieldValues(header){assert(header!==null);const values=[];
for(let value of header.split(",")){value=value.trim();if(isValidHeaderName(value)){values.push(value)}}return values}module.exports={urlEquals,getFieldValues}}),
9265:(module=>{const maxAttributeValueSize=1024;const maxNameValuePairSize=4096;module.exports={maxAttributeValueSize,maxNameValuePairSize}}),6748:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{parseSetCookie}=__nccwpck_require__2(2351);const{stringify}=__nccwpck_require__2(190);const{webidl}=__nccwpck_require__2(5162);const{Headers}=__nccwpck_require__2(
3257);function getCookies(headers){webidl.argumentLengthCheck(arguments,1,"getCookies");webidl.brandCheck(headers,Headers,{strict:false});const cookie=headers.get(
"cookie");const out={};if(!cookie){return out}for(const piece of cookie.split(";")){const[name,...value]=piece.split("=");out[name.trim()]=value.join("=")}return out}
function deleteCookie(headers,name,attributes){webidl.brandCheck(headers,Headers,{strict:false});const prefix="deleteCookie";webidl.argumentLengthCheck(arguments,
2,prefix);name=webidl.converters.DOMString(name,prefix,"name");attributes=webidl.converters.DeleteCookieAttributes(attributes);setCookie(headers,{name,value:"",
expires:new Date(0),...attributes})}function getSetCookies(headers){webidl.argumentLengthCheck(arguments,1,"getSetCookies");webidl.brandCheck(headers,Headers,{strict:false});
const cookies=headers.getSetCookie();if(!cookies){return[]}return cookies.map(pair=>parseSetCookie(pair))}function setCookie(headers,cookie){webidl.argumentLengthCheck(
arguments,2,"setCookie");webidl.brandCheck(headers,Headers,{strict:false});cookie=webidl.converters.Cookie(cookie);const str=stringify(cookie);if(str){headers.append(
"Set-Cookie",str)}}webidl.converters.DeleteCookieAttributes=webidl.dictionaryConverter([{converter:webidl.nullableConverter(webidl.converters.DOMString),key:"pa\
th",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.converters.DOMString),key:"domain",defaultValue:()=>null}]);webidl.converters.Cookie=webidl.
dictionaryConverter([{converter:webidl.converters.DOMString,key:"name"},{converter:webidl.converters.DOMString,key:"value"},{converter:webidl.nullableConverter(
value=>{if(typeof value==="number"){return webidl.converters["unsigned long long"](value)}return new Date(value)}),key:"expires",defaultValue:()=>null},{converter:webidl.
nullableConverter(webidl.converters["long long"]),key:"maxAge",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.converters.DOMString),key:"doma\
in",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.converters.DOMString),key:"path",defaultValue:()=>null},{converter:webidl.nullableConverter(
webidl.converters.boolean),key:"secure",defaultValue:()=>null},{converter:webidl.nullableConverter(webidl.converters.boolean),key:"httpOnly",defaultValue:()=>null},
{converter:webidl.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","None"]},{converter:webidl.sequenceConverter(webidl.converters.DOMString),key:"\
unparsed",defaultValue:()=>new Array(0)}]);module.exports={getCookies,deleteCookie,getSetCookies,setCookie}}),2351:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{maxNameValuePairSize,maxAttributeValueSize}=__nccwpck_require__2(9265);const{isCTLExcludingHtab}=__nccwpck_require__2(190);const{collectASequenceOfCodePointsFast}=__nccwpck_require__2(
5192);const assert=__nccwpck_require__2(4589);function parseSetCookie(header){if(isCTLExcludingHtab(header)){return null}let nameValuePair="";let unparsedAttributes="";
let name="";let value="";if(header.includes(";")){const position={position:0};nameValuePair=collectASequenceOfCodePointsFast(";",header,position);unparsedAttributes=
header.slice(position.position)}else{nameValuePair=header}if(!nameValuePair.includes("=")){value=nameValuePair}else{const position={position:0};name=collectASequenceOfCodePointsFast(
"=",nameValuePair,position);value=nameValuePair.slice(position.position+1)}name=name.trim();value=value.trim();if(name.length+value.length>maxNameValuePairSize){
return null}return{name,value,...parseUnparsedAttributes(unparsedAttributes)}}function parseUnparsedAttributes(unparsedAttributes,cookieAttributeList={}){if(unparsedAttributes.
length===0){return cookieAttributeList}assert(unparsedAttributes[0]===";");unparsedAttributes=unparsedAttributes.slice(1);let cookieAv="";if(unparsedAttributes.
includes(";")){cookieAv=collectASequenceOfCodePointsFast(";",unparsedAttributes,{position:0});unparsedAttributes=unparsedAttributes.slice(cookieAv.length)}else{
cookieAv=unparsedAttributes;unparsedAttributes=""}let attributeName="";let attributeValue="";if(cookieAv.includes("=")){const position={position:0};attributeName=
collectASequenceOfCodePointsFast("=",cookieAv,position);attributeValue=cookieAv.slice(position.position+1)}else{attributeName=cookieAv}attributeName=attributeName.
trim();attributeValue=attributeValue.trim();if(attributeValue.length>maxAttributeValueSize){return parseUnparsedAttributes(unparsedAttributes,cookieAttributeList)}
const attributeNameLowercase=attributeName.toLowerCase();if(attributeNameLowercase==="expires"){const expiryTime=new Date(attributeValue);cookieAttributeList.expires=
expiryTime}else if(attributeNameLowercase==="max-age"){const charCode=attributeValue.charCodeAt(0);if((charCode<48||charCode>57)&&attributeValue[0]!=="-"){return parseUnparsedAttributes(
unparsedAttributes,cookieAttributeList)}if(!/^\d+$/.test(attributeValue)){return parseUnparsedAttributes(unparsedAttributes,cookieAttributeList)}const deltaSeconds=Number(
attributeValue);cookieAttributeList.maxAge=deltaSeconds}else if(attributeNameLowercase==="domain"){let cookieDomain=attributeValue;if(cookieDomain[0]==="."){cookieDomain=
cookieDomain.slice(1)}cookieDomain=cookieDomain.toLowerCase();cookieAttributeList.domain=cookieDomain}else if(attributeNameLowercase==="path"){let cookiePath="";
if(attributeValue.length===0||attributeValue[0]!=="/"){cookiePath="/"}else{cookiePath=attributeValue}cookieAttributeList.path=cookiePath}else if(attributeNameLowercase===
"secure"){cookieAttributeList.secure=true}else if(attributeNameLowercase==="httponly"){cookieAttributeList.httpOnly=true}else if(attributeNameLowercase==="sames\
ite"){const attributeValueLowercase=attributeValue.toLowerCase();if(attributeValueLowercase==="none"){cookieAttributeList.sameSite="None"}else if(attributeValueLowercase===
"strict"){cookieAttributeList.sameSite="Strict"}else if(attributeValueLowercase==="lax"){cookieAttributeList.sameSite="Lax"}}else{cookieAttributeList.unparsed??=
[];cookieAttributeList.unparsed.push(`${attributeName}=${attributeValue}`)}return parseUnparsedAttributes(unparsedAttributes,cookieAttributeList)}module.exports=
{parseSetCookie,parseUnparsedAttributes}}),190:(module=>{function isCTLExcludingHtab(value){for(let i=0;i<value.length;++i){const code=value.charCodeAt(i);if(code>=
0&&code<=8||code>=10&&code<=31||code===127){return true}}return false}function validateCookieName(name){for(let i=0;i<name.length;++i){const code=name.charCodeAt(
i);if(code<33||code>126||code===34||code===40||code===41||code===60||code===62||code===64||code===44||code===59||code===58||code===92||code===47||code===91||code===
93||code===63||code===61||code===123||code===125){throw new Error("Invalid cookie name")}}}function validateCookieValue(value){let len=value.length;let i=0;if(value[0]===
'"'){if(len===1||value[len-1]!=='"'){throw new Error("Invalid cookie value")}--len;++i}while(i<len){const code=value.charCodeAt(i++);if(code<33||code>126||code===
34||code===44||code===59||code===92){throw new Error("Invalid cookie value")}}}function validateCookiePath(path2){for(let i=0;i<path2.length;++i){const code=path2.
charCodeAt(i);if(code<32||code>126||code===59){throw new Error("Invalid cookie path")}}}function isLetterOrDigit(code){return code>=48&&code<=57||code>=65&&code<=
90||code>=97&&code<=122}function validateCookieDomain(domain){if(domain===" "){return}if(domain.length>255){throw new Error("Invalid cookie domain")}let labelLength=0;
for(let i=0;i<domain.length;++i){const code=domain.charCodeAt(i);if(code===46){if(labelLength===0){throw new Error("Invalid cookie domain")}if(domain.charCodeAt(
i-1)===45){throw new Error("Invalid cookie domain")}labelLength=0;continue}if(labelLength===0&&!isLetterOrDigit(code)){throw new Error("Invalid cookie domain")}
if(!isLetterOrDigit(code)&&code!==45){throw new Error("Invalid cookie domain")}if(++labelLength>63){throw new Error("Invalid cookie domain")}}if(labelLength===0||
domain.charCodeAt(domain.length-1)===45){throw new Error("Invalid cookie domain")}}const IMFDays=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"];const IMFMonths=["J\
an","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];const IMFPaddedNumbers=Array(61).fill(0).map((_,i)=>i.toString().padStart(2,"0"));function toIMFDate(date){
if(typeof date==="number"){date=new Date(date)}return`${IMFDays[date.getUTCDay()]}, ${IMFPaddedNumbers[date.getUTCDate()]} ${IMFMonths[date.getUTCMonth()]} ${date.
getUTCFullYear()} ${IMFPaddedNumbers[date.getUTCHours()]}:${IMFPaddedNumbers[date.getUTCMinutes()]}:${IMFPaddedNumbers[date.getUTCSeconds()]} GMT`}function validateCookieMaxAge(maxAge){
if(maxAge<0){throw new Error("Invalid cookie max-age")}}function stringify(cookie){if(cookie.name.length===0){return null}validateCookieName(cookie.name);validateCookieValue(
cookie.value);const out=[`${cookie.name}=${cookie.value}`];if(cookie.name.startsWith("__Secure-")){cookie.secure=true}if(cookie.name.startsWith("__Host-")){cookie.
secure=true;cookie.domain=null;cookie.path="/"}if(cookie.secure){out.push("Secure")}if(cookie.httpOnly){out.push("HttpOnly")}if(typeof cookie.maxAge==="number"){
validateCookieMaxAge(cookie.maxAge);out.push(`Max-Age=${cookie.maxAge}`)}if(cookie.domain){validateCookieDomain(cookie.domain);out.push(`Domain=${cookie.domain}`)}
if(cookie.path){validateCookiePath(cookie.path);out.push(`Path=${cookie.path}`)}if(cookie.expires&&cookie.expires.toString()!=="Invalid Date"){out.push(`Expires\
=${toIMFDate(cookie.expires)}`)}if(cookie.sameSite){out.push(`SameSite=${cookie.sameSite}`)}for(const part of cookie.unparsed){if(!part.includes("=")){throw new Error(
"Invalid unparsed")}const[key,...value]=part.split("=");const trimmedKey=key.trim();const joinedValue=value.join("=");validateCookieName(trimmedKey);validateCookieValue(
joinedValue);out.push(`${trimmedKey}=${joinedValue}`)}return out.join("; ")}module.exports={isCTLExcludingHtab,validateCookieName,validateCookiePath,validateCookieValue,
toIMFDate,stringify}}),2900:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const buffer=__nccwpck_require__2(4573);const{Transform}=__nccwpck_require__2(
7075);const{isASCIINumber,isValidLastEventId}=__nccwpck_require__2(1048);const BOM=[239,187,191];const LF=10;const CR=13;const COLON=58;const SPACE=32;const defaultMaxEventSize=buffer.
kStringMaxLength;const DATA=Buffer.from("data");const EVENT=Buffer.from("event");const ID=Buffer.from("id");const RETRY=Buffer.from("retry");const minParserItems=1024;
const maxParserItems=131072;const bytesPerParserItem=128;function isASCIINumberBytes(buffer2,start){if(start>=buffer2.length){return false}for(let i=start;i<buffer2.
length;i++){if(buffer2[i]<48||buffer2[i]>57){return false}}return true}function isValidLastEventIdBytes(buffer2,start){for(let i=start;i<buffer2.length;i++){if(buffer2[i]===
0){return false}}return true}function isFieldName(line,length,field){if(length!==field.length){return false}for(let i=0;i<length;i++){if(line[i]!==field[i]){return false}}
return true}function createMaxEventSizeExceededError(){const error=new Error("EventSource message size exceeded");error.aborted=false;return error}class EventSourceStream extends Transform{state=null;checkBOM=true;crlfCheck=false;eventEndCheck=false;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(options={}){
options.readableObjectMode=true;super(options);this.state=options.eventSourceSettings||{};this.maxEventSize=options.maxEventSize??defaultMaxEventSize;const parserItemLimit=this.
maxEventSize>0?Math.min(maxParserItems,Math.max(minParserItems,Math.floor(this.maxEventSize/bytesPerParserItem))):0;this.maxDataLines=parserItemLimit;this.maxBufferedChunks=
parserItemLimit;if(options.push){this.push=options.push}}_transform(chunk,_encoding,callback){if(chunk.length===0){callback();return}if(this.maxEventSize>0&&this.
chunks.length>=this.maxBufferedChunks&&chunk[0]!==LF&&chunk[0]!==CR){callback(createMaxEventSizeExceededError());return}this.chunks.push(chunk);if(this.checkBOM){
if(this.handleBOM()){callback();return}}while(this.hasCurrentByte()){const byte=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(byte===LF){this.
crlfCheck=false;this.consumeCurrentByte();continue}this.crlfCheck=false}if(byte===LF||byte===CR){if(byte===CR){this.crlfCheck=true}this.consumeCurrentByte();if(this.
hasPendingEvent()){this.processEvent(this.event)}this.clearEvent();continue}this.eventEndCheck=false;continue}if(byte===LF||byte===CR){if(byte===CR){this.crlfCheck=
true}try{this.parseLine(this.readLine(),this.event)}catch(error){callback(error);return}this.consumeCurrentByte();this.eventEndCheck=true;continue}if(this.maxEventSize>
0&&++this.lineLength>this.maxEventSize+7){callback(createMaxEventSizeExceededError());return}this.advanceCursor()}callback()}_destroy(error,callback){this.chunks.
length=0;this.clearEvent();super._destroy(error,callback)}parseLine(line,event){if(line.length===0){return}const colonPosition=line.indexOf(COLON);if(colonPosition===
0){return}let fieldLength=line.length;let valueStart=line.length;if(colonPosition!==-1){fieldLength=colonPosition;valueStart=colonPosition+1;if(line[valueStart]===
SPACE){++valueStart}}if(isFieldName(line,fieldLength,DATA)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines){throw createMaxEventSizeExceededError()}
const valueBytes=line.length-valueStart;const dataSize=this.eventFieldSizes.data+(event.data===void 0?0:1)+valueBytes;this.setEventFieldSize("data",dataSize);const value=line.
toString("utf8",valueStart);if(event.data===void 0){event.data=value}else{event.data+=`
${value}`}this.dataLineCount++;return}if(isFieldName(line,fieldLength,RETRY)){if(isASCIINumberBytes(line,valueStart)){this.setEventFieldSize("retry",line.length-
valueStart);event.retry=line.toString("utf8",valueStart)}return}if(isFieldName(line,fieldLength,ID)){if(isValidLastEventIdBytes(line,valueStart)){this.setEventFieldSize(
"id",line.length-valueStart);event.id=line.toString("utf8",valueStart)}return}if(isFieldName(line,fieldLength,EVENT)){if(valueStart<line.length){this.setEventFieldSize(
"event",line.length-valueStart);event.event=line.toString("utf8",valueStart)}}}setEventFieldSize(field,size){const eventSize=this.eventSize-this.eventFieldSizes[field]+
size;if(this.maxEventSize>0&&eventSize>this.maxEventSize){throw createMaxEventSizeExceededError()}this.eventSize=eventSize;this.eventFieldSizes[field]=size}processEvent(event){
if(event.retry&&isASCIINumber(event.retry)){this.state.reconnectionTime=parseInt(event.retry,10)}if(event.id&&isValidLastEventId(event.id)){this.state.lastEventId=
event.id}if(event.data!==void 0){this.push({type:event.event||"message",options:{data:event.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}}clearEvent(){
this.event.data=void 0;this.event.event=void 0;this.event.id=void 0;this.event.retry=void 0;this.eventSize=0;this.dataLineCount=0;this.eventFieldSizes.data=0;this.
eventFieldSizes.event=0;this.eventFieldSizes.id=0;this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.
event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){
return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){this.advanceCursor();this.syncLineStartToCursor()}advanceCursor(){this.pos++;while(this.chunkIndex<
this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length){this.chunkIndex++;this.pos=0}}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex;this.
linePos=this.pos;this.lineLength=0;this.dropConsumedChunks()}dropConsumedChunks(){if(this.lineChunkIndex>0){const consumed=this.lineChunkIndex;this.chunks.splice(
0,consumed);this.lineChunkIndex=0;this.chunkIndex-=consumed}if(this.chunkIndex===this.chunks.length){this.chunks.length=0;this.chunkIndex=0;this.pos=0;this.lineChunkIndex=
0;this.linePos=0}}readLine(){if(this.lineChunkIndex===this.chunkIndex){return this.chunks[this.chunkIndex].subarray(this.linePos,this.pos)}const chunks=[];let length=0;
for(let i=this.lineChunkIndex;i<=this.chunkIndex;i++){const chunk=this.chunks[i];const start=i===this.lineChunkIndex?this.linePos:0;const end=i===this.chunkIndex?
this.pos:chunk.length;const slice=chunk.subarray(start,end);length+=slice.length;chunks.push(slice)}return Buffer.concat(chunks,length)}peekBufferedByte(offset){
let chunkIndex=this.lineChunkIndex;let pos=this.linePos;while(chunkIndex<this.chunks.length){const chunk=this.chunks[chunkIndex];const remaining=chunk.length-pos;
if(offset<remaining){return chunk[pos+offset]}offset-=remaining;chunkIndex++;pos=0}}discardLeadingBytes(count){while(count>0&&this.lineChunkIndex<this.chunks.length){
const chunk=this.chunks[this.lineChunkIndex];const remaining=chunk.length-this.linePos;if(count<remaining){this.linePos+=count;count=0}else{count-=remaining;this.
lineChunkIndex++;this.linePos=0}}this.chunkIndex=this.lineChunkIndex;this.pos=this.linePos;this.dropConsumedChunks()}handleBOM(){const first=this.peekBufferedByte(
0);const second=this.peekBufferedByte(1);const third=this.peekBufferedByte(2);if(second===void 0){if(first===BOM[0]){return true}this.checkBOM=false;return true}
if(third===void 0){if(first===BOM[0]&&second===BOM[1]){return true}this.checkBOM=false;return false}if(first===BOM[0]&&second===BOM[1]&&third===BOM[2]){this.discardLeadingBytes(
3)}this.checkBOM=false;return!this.hasCurrentByte()}}module.exports={EventSourceStream}}),9207:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{pipeline}=__nccwpck_require__2(
7075);const{fetching}=__nccwpck_require__2(8263);const{makeRequest}=__nccwpck_require__2(6398);const{webidl}=__nccwpck_require__2(5162);const{EventSourceStream}=__nccwpck_require__2(
2900);const{parseMIMEType}=__nccwpck_require__2(5192);const{createFastMessageEvent}=__nccwpck_require__2(659);const{isNetworkError}=__nccwpck_require__2(1328);const{
delay}=__nccwpck_require__2(1048);const{kEnumerableProperty}=__nccwpck_require__2(8529);const{environmentSettingsObject}=__nccwpck_require__2(3095);const{getGlobalDispatcher}=__nccwpck_require__2(
4498);let experimentalWarned=false;const defaultReconnectionTime=3e3;const CONNECTING=0;const OPEN=1;const CLOSED=2;const ANONYMOUS="anonymous";const USE_CREDENTIALS="\
use-credentials";class EventSource extends EventTarget{#events={open:null,error:null,message:null};#url=null;#withCredentials=false;#readyState=CONNECTING;#request=null;#controller=null;#dispatcher;#state;constructor(url,eventSourceInitDict={}){
super();webidl.util.markAsUncloneable(this);const prefix="EventSource constructor";webidl.argumentLengthCheck(arguments,1,prefix);if(!experimentalWarned){experimentalWarned=
true;process.emitWarning("EventSource is experimental, expect them to change at any time.",{code:"UNDICI-ES"})}url=webidl.converters.USVString(url,prefix,"url");
eventSourceInitDict=webidl.converters.EventSourceInitDict(eventSourceInitDict,prefix,"eventSourceInitDict");this.#dispatcher=eventSourceInitDict.dispatcher;this.#state=
{lastEventId:"",reconnectionTime:defaultReconnectionTime};const settings=environmentSettingsObject;let urlRecord;try{urlRecord=new URL(url,settings.settingsObject.
baseUrl);this.#state.origin=urlRecord.origin}catch(e){throw new DOMException(e,"SyntaxError")}this.#url=urlRecord.href;let corsAttributeState=ANONYMOUS;if(eventSourceInitDict.
withCredentials){corsAttributeState=USE_CREDENTIALS;this.#withCredentials=true}const initRequest={redirect:"follow",keepalive:true,mode:"cors",credentials:corsAttributeState===
"anonymous"?"same-origin":"omit",referrer:"no-referrer"};initRequest.client=environmentSettingsObject.settingsObject;initRequest.headersList=[["accept",{name:"a\
ccept",value:"text/event-stream"}]];initRequest.cache="no-store";initRequest.initiator="other";initRequest.urlList=[new URL(this.#url)];this.#request=makeRequest(
initRequest);this.#connect()}get readyState(){return this.#readyState}get url(){return this.#url}get withCredentials(){return this.#withCredentials}#connect(){if(this.#readyState===
CLOSED)return;this.#readyState=CONNECTING;const fetchParams={request:this.#request,dispatcher:this.#dispatcher};const processEventSourceEndOfBody=response=>{if(isNetworkError(
response)){this.dispatchEvent(new Event("error"));this.close()}this.#reconnect()};fetchParams.processResponseEndOfBody=processEventSourceEndOfBody;fetchParams.processResponse=
response=>{if(isNetworkError(response)){if(response.aborted){this.close();this.dispatchEvent(new Event("error"));return}else{this.#reconnect();return}}const contentType=response.
headersList.get("content-type",true);const mimeType=contentType!==null?parseMIMEType(contentType):"failure";const contentTypeValid=mimeType!=="failure"&&mimeType.
essence==="text/event-stream";if(response.status!==200||contentTypeValid===false){this.close();this.dispatchEvent(new Event("error"));return}this.#readyState=OPEN;
this.dispatchEvent(new Event("open"));this.#state.origin=response.urlList[response.urlList.length-1].origin;const eventSourceStream=new EventSourceStream({eventSourceSettings:this.#state,
maxEventSize:this.#dispatcher.eventSourceOptions?.maxEventSize,push:event=>{this.dispatchEvent(createFastMessageEvent(event.type,event.options))}});pipeline(response.
body.stream,eventSourceStream,error=>{if(error?.aborted===false){this.close();this.dispatchEvent(new Event("error"))}})};this.#controller=fetching(fetchParams)}async#reconnect(){
if(this.#readyState===CLOSED)return;this.#readyState=CONNECTING;this.dispatchEvent(new Event("error"));await delay(this.#state.reconnectionTime);if(this.#readyState!==
CONNECTING)return;if(this.#state.lastEventId.length){this.#request.headersList.set("last-event-id",this.#state.lastEventId,true)}this.#connect()}close(){webidl.
brandCheck(this,EventSource);if(this.#readyState===CLOSED)return;this.#readyState=CLOSED;this.#controller.abort();this.#request=null}get onopen(){return this.#events.
open}set onopen(fn){if(this.#events.open){this.removeEventListener("open",this.#events.open)}if(typeof fn==="function"){this.#events.open=fn;this.addEventListener(
"open",fn)}else{this.#events.open=null}}get onmessage(){return this.#events.message}set onmessage(fn){if(this.#events.message){this.removeEventListener("message",
this.#events.message)}if(typeof fn==="function"){this.#events.message=fn;this.addEventListener("message",fn)}else{this.#events.message=null}}get onerror(){return this.#events.
error}set onerror(fn){if(this.#events.error){this.removeEventListener("error",this.#events.error)}if(typeof fn==="function"){this.#events.error=fn;this.addEventListener(
"error",fn)}else{this.#events.error=null}}}const constantsPropertyDescriptors={CONNECTING:{__proto__:null,configurable:false,enumerable:true,value:CONNECTING,writable:false},
OPEN:{__proto__:null,configurable:false,enumerable:true,value:OPEN,writable:false},CLOSED:{__proto__:null,configurable:false,enumerable:true,value:CLOSED,writable:false}};
Object.defineProperties(EventSource,constantsPropertyDescriptors);Object.defineProperties(EventSource.prototype,constantsPropertyDescriptors);Object.defineProperties(
EventSource.prototype,{close:kEnumerableProperty,onerror:kEnumerableProperty,onmessage:kEnumerableProperty,onopen:kEnumerableProperty,readyState:kEnumerableProperty,
url:kEnumerableProperty,withCredentials:kEnumerableProperty});webidl.converters.EventSourceInitDict=webidl.dictionaryConverter([{key:"withCredentials",converter:webidl.
converters.boolean,defaultValue:()=>false},{key:"dispatcher",converter:webidl.converters.any,defaultValue:()=>getGlobalDispatcher()}]);module.exports={EventSource,
defaultReconnectionTime}}),1048:(module=>{function isValidLastEventId(value){return value.indexOf("\0")===-1}function isASCIINumber(value){if(value.length===0)return false;
for(let i=0;i<value.length;i++){if(value.charCodeAt(i)<48||value.charCodeAt(i)>57)return false}return true}function delay(ms){return new Promise(resolve=>{setTimeout(
resolve,ms).unref()})}module.exports={isValidLastEventId,isASCIINumber,delay}}),6455:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const util=__nccwpck_require__2(
8529);const{ReadableStreamFrom,isBlobLike,isReadableStreamLike,readableStreamClose,createDeferredPromise,fullyReadBody,extractMimeType,utf8DecodeBytes}=__nccwpck_require__2(
3095);const{FormData}=__nccwpck_require__2(7653);const{kState}=__nccwpck_require__2(6602);const{webidl}=__nccwpck_require__2(5162);const{Blob:Blob2}=__nccwpck_require__2(
4573);const assert=__nccwpck_require__2(4589);const{isErrored,isDisturbed}=__nccwpck_require__2(7075);const{isArrayBuffer}=__nccwpck_require__2(3429);const{serializeAMimeType}=__nccwpck_require__2(
5192);const{multipartFormDataParser}=__nccwpck_require__2(6701);let random;try{const crypto=__nccwpck_require__2(7598);random=max=>crypto.randomInt(0,max)}catch{
random=max=>Math.floor(Math.random(max))}const textEncoder=new TextEncoder;function noop(){}const hasFinalizationRegistry=globalThis.FinalizationRegistry&&process.
version.indexOf("v18")!==0;let streamRegistry;if(hasFinalizationRegistry){streamRegistry=new FinalizationRegistry(weakRef=>{const stream=weakRef.deref();if(stream&&
!stream.locked&&!isDisturbed(stream)&&!isErrored(stream)){stream.cancel("Response object has been garbage collected").catch(noop)}})}function extractBody(object,keepalive=false){
let stream=null;if(object instanceof ReadableStream){stream=object}else if(isBlobLike(object)){stream=object.stream()}else{stream=new ReadableStream({async pull(controller){
const buffer=typeof source==="string"?textEncoder.encode(source):source;if(buffer.byteLength){controller.enqueue(buffer)}queueMicrotask(()=>readableStreamClose(
controller))},start(){},type:"bytes"})}assert(isReadableStreamLike(stream));let action=null;let source=null;let length=null;let type=null;if(typeof object==="st\
ring"){source=object;type="text/plain;charset=UTF-8"}else if(object instanceof URLSearchParams){source=object.toString();type="application/x-www-form-urlencoded\
;charset=UTF-8"}else if(isArrayBuffer(object)){source=new Uint8Array(object.slice())}else if(ArrayBuffer.isView(object)){source=new Uint8Array(object.buffer.slice(
object.byteOffset,object.byteOffset+object.byteLength))}else if(util.isFormDataLike(object)){const boundary=`----formdata-undici-0${`${random(1e11)}`.padStart(11,
"0")}`;const prefix=`--${boundary}\r
Content-Disposition: form-data`;const escape=str=>str.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22");const normalizeLinefeeds=value=>value.replace(
/\r?\n|\r/g,"\r\n");const blobParts=[];const rn=new Uint8Array([13,10]);length=0;let hasUnknownSizeValue=false;for(const[name,value]of object){if(typeof value===
"string"){const chunk2=textEncoder.encode(prefix+`; name="${escape(normalizeLinefeeds(name))}"\r
\r
${normalizeLinefeeds(value)}\r
`);blobParts.push(chunk2);length+=chunk2.byteLength}else{const chunk2=textEncoder.encode(`${prefix}; name="${escape(normalizeLinefeeds(name))}"`+(value.name?`; \
filename="${escape(value.name)}"`:"")+`\r
Content-Type: ${value.type||"application/octet-stream"}\r
\r
`);blobParts.push(chunk2,value,rn);if(typeof value.size==="number"){length+=chunk2.byteLength+value.size+rn.byteLength}else{hasUnknownSizeValue=true}}}const chunk=textEncoder.
encode(`--${boundary}--\r
`);blobParts.push(chunk);length+=chunk.byteLength;if(hasUnknownSizeValue){length=null}source=object;action=async function*(){for(const part of blobParts){if(part.
stream){yield*part.stream()}else{yield part}}};type=`multipart/form-data; boundary=${boundary}`}else if(isBlobLike(object)){source=object;length=object.size;if(object.
type){type=object.type}}else if(typeof object[Symbol.asyncIterator]==="function"){if(keepalive){throw new TypeError("keepalive")}if(util.isDisturbed(object)||object.
locked){throw new TypeError("Response body object should not be disturbed or locked")}stream=object instanceof ReadableStream?object:ReadableStreamFrom(object)}
if(typeof source==="string"||util.isBuffer(source)){length=Buffer.byteLength(source)}if(action!=null){let iterator;stream=new ReadableStream({async start(){iterator=
action(object)[Symbol.asyncIterator]()},async pull(controller){const{value,done}=await iterator.next();if(done){queueMicrotask(()=>{controller.close();controller.
byobRequest?.respond(0)})}else{if(!isErrored(stream)){const buffer=new Uint8Array(value);if(buffer.byteLength){controller.enqueue(buffer)}}}return controller.desiredSize>
0},async cancel(reason){await iterator.return()},type:"bytes"})}const body={stream,source,length};return[body,type]}function safelyExtractBody(object,keepalive=false){
if(object instanceof ReadableStream){assert(!util.isDisturbed(object),"The body has already been consumed.");assert(!object.locked,"The stream is locked.")}return extractBody(
object,keepalive)}function cloneBody(instance,body){const[out1,out2]=body.stream.tee();body.stream=out1;return{stream:out2,length:body.length,source:body.source}}
function throwIfAborted(state){if(state.aborted){throw new DOMException("The operation was aborted.","AbortError")}}function bodyMixinMethods(instance){const methods={
blob(){return consumeBody(this,bytes=>{let mimeType=bodyMimeType(this);if(mimeType===null){mimeType=""}else if(mimeType){mimeType=serializeAMimeType(mimeType)}return new Blob2(
[bytes],{type:mimeType})},instance)},arrayBuffer(){return consumeBody(this,bytes=>{return new Uint8Array(bytes).buffer},instance)},text(){return consumeBody(this,
utf8DecodeBytes,instance)},json(){return consumeBody(this,parseJSONFromBytes,instance)},formData(){return consumeBody(this,value=>{const mimeType=bodyMimeType(this);
if(mimeType!==null){switch(mimeType.essence){case"multipart/form-data":{const parsed=multipartFormDataParser(value,mimeType);if(parsed==="failure"){throw new TypeError(
"Failed to parse body as FormData.")}const fd=new FormData;fd[kState]=parsed;return fd}case"application/x-www-form-urlencoded":{const entries=new URLSearchParams(
value.toString());const fd=new FormData;for(const[name,value2]of entries){fd.append(name,value2)}return fd}}}throw new TypeError('Content-Type was not one of "m\
ultipart/form-data" or "application/x-www-form-urlencoded".')},instance)},bytes(){return consumeBody(this,bytes=>{return new Uint8Array(bytes)},instance)}};return methods}
function mixinBody(prototype){Object.assign(prototype.prototype,bodyMixinMethods(prototype))}async function consumeBody(object,convertBytesToJSValue,instance){webidl.
brandCheck(object,instance);if(bodyUnusable(object)){throw new TypeError("Body is unusable: Body has already been read")}throwIfAborted(object[kState]);const promise=createDeferredPromise();
const errorSteps=error=>promise.reject(error);const successSteps=data=>{try{promise.resolve(convertBytesToJSValue(data))}catch(e){errorSteps(e)}};if(object[kState].
body==null){successSteps(Buffer.allocUnsafe(0));return promise.promise}await fullyReadBody(object[kState].body,successSteps,errorSteps);return promise.promise}function bodyUnusable(object){
const body=object[kState].body;return body!=null&&(body.stream.locked||util.isDisturbed(body.stream))}function parseJSONFromBytes(bytes){return JSON.parse(utf8DecodeBytes(
bytes))}function bodyMimeType(requestOrResponse){const headers=requestOrResponse[kState].headersList;const mimeType=extractMimeType(headers);if(mimeType==="fail\
ure"){return null}return mimeType}module.exports={extractBody,safelyExtractBody,cloneBody,mixinBody,streamRegistry,hasFinalizationRegistry,bodyUnusable}}),5706:(module=>{
const corsSafeListedMethods=["GET","HEAD","POST"];const corsSafeListedMethodsSet=new Set(corsSafeListedMethods);const nullBodyStatus=[101,204,205,304];const redirectStatus=[
301,302,303,307,308];const redirectStatusSet=new Set(redirectStatus);const badPorts=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43",
"53","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512",
"513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","419\
0","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"];const badPortsSet=new Set(badPorts);const referrerPolicy=["","no-referr\
er","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"];const referrerPolicySet=new Set(
referrerPolicy);const requestRedirect=["follow","manual","error"];const safeMethods=["GET","HEAD","OPTIONS","TRACE"];const safeMethodsSet=new Set(safeMethods);const requestMode=[
"navigate","same-origin","no-cors","cors"];const requestCredentials=["omit","same-origin","include"];const requestCache=["default","no-store","reload","no-cache",
"force-cache","only-if-cached"];const requestBodyHeader=["content-encoding","content-language","content-location","content-type","content-length"];const requestDuplex=[
"half"];const forbiddenMethods=["CONNECT","TRACE","TRACK"];const forbiddenMethodsSet=new Set(forbiddenMethods);const subresource=["audio","audioworklet","font",
"image","manifest","paintworklet","script","style","track","video","xslt",""];const subresourceSet=new Set(subresource);module.exports={subresource,forbiddenMethods,
requestBodyHeader,referrerPolicy,requestRedirect,requestMode,requestCredentials,requestCache,redirectStatus,corsSafeListedMethods,nullBodyStatus,safeMethods,badPorts,
requestDuplex,subresourceSet,badPortsSet,redirectStatusSet,corsSafeListedMethodsSet,safeMethodsSet,forbiddenMethodsSet,referrerPolicySet}}),5192:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const assert=__nccwpck_require__2(4589);const encoder=new TextEncoder;const HTTP_TOKEN_CODEPOINTS=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/;const HTTP_WHITESPACE_REGEX=/[\u000A\u000D\u0009\u0020]/;
const ASCII_WHITESPACE_REPLACE_REGEX=/[\u0009\u000A\u000C\u000D\u0020]/g;const HTTP_QUOTED_STRING_TOKENS=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function dataURLProcessor(dataURL){
assert(dataURL.protocol==="data:");let input=URLSerializer(dataURL,true);input=input.slice(5);const position={position:0};let mimeType=collectASequenceOfCodePointsFast(
",",input,position);const mimeTypeLength=mimeType.length;mimeType=removeASCIIWhitespace(mimeType,true,true);if(position.position>=input.length){return"failure"}
position.position++;const encodedBody=input.slice(mimeTypeLength+1);let body=stringPercentDecode(encodedBody);if(/;(\u0020){0,}base64$/i.test(mimeType)){const stringBody=isomorphicDecode(
body);body=forgivingBase64(stringBody);if(body==="failure"){return"failure"}mimeType=mimeType.slice(0,-6);mimeType=mimeType.replace(/(\u0020)+$/,"");mimeType=mimeType.
slice(0,-1)}if(mimeType.startsWith(";")){mimeType="text/plain"+mimeType}let mimeTypeRecord=parseMIMEType(mimeType);if(mimeTypeRecord==="failure"){mimeTypeRecord=
parseMIMEType("text/plain;charset=US-ASCII")}return{mimeType:mimeTypeRecord,body}}function URLSerializer(url,excludeFragment=false){if(!excludeFragment){return url.
href}const href=url.href;const hashLength=url.hash.length;const serialized=hashLength===0?href:href.substring(0,href.length-hashLength);if(!hashLength&&href.endsWith(
"#")){return serialized.slice(0,-1)}return serialized}function collectASequenceOfCodePoints(condition,input,position){let result="";while(position.position<input.
length&&condition(input[position.position])){result+=input[position.position];position.position++}return result}function collectASequenceOfCodePointsFast(char,input,position){
const idx=input.indexOf(char,position.position);const start=position.position;if(idx===-1){position.position=input.length;return input.slice(start)}position.position=
idx;return input.slice(start,position.position)}function stringPercentDecode(input){const bytes=encoder.encode(input);return percentDecode(bytes)}function isHexCharByte(byte){
return byte>=48&&byte<=57||byte>=65&&byte<=70||byte>=97&&byte<=102}function hexByteToNumber(byte){return byte>=48&&byte<=57?byte-48:(byte&223)-55}function percentDecode(input){
const length=input.length;const output=new Uint8Array(length);let j=0;for(let i=0;i<length;++i){const byte=input[i];if(byte!==37){output[j++]=byte}else if(byte===
37&&!(isHexCharByte(input[i+1])&&isHexCharByte(input[i+2]))){output[j++]=37}else{output[j++]=hexByteToNumber(input[i+1])<<4|hexByteToNumber(input[i+2]);i+=2}}return length===
j?output:output.subarray(0,j)}function parseMIMEType(input){input=removeHTTPWhitespace(input,true,true);const position={position:0};const type=collectASequenceOfCodePointsFast(
"/",input,position);if(type.length===0||!HTTP_TOKEN_CODEPOINTS.test(type)){return"failure"}if(position.position>input.length){return"failure"}position.position++;
let subtype=collectASequenceOfCodePointsFast(";",input,position);subtype=removeHTTPWhitespace(subtype,false,true);if(subtype.length===0||!HTTP_TOKEN_CODEPOINTS.
test(subtype)){return"failure"}const typeLowercase=type.toLowerCase();const subtypeLowercase=subtype.toLowerCase();const mimeType={type:typeLowercase,subtype:subtypeLowercase,
parameters:new Map,essence:`${typeLowercase}/${subtypeLowercase}`};while(position.position<input.length){position.position++;collectASequenceOfCodePoints(char=>HTTP_WHITESPACE_REGEX.
test(char),input,position);let parameterName=collectASequenceOfCodePoints(char=>char!==";"&&char!=="=",input,position);parameterName=parameterName.toLowerCase();
if(position.position<input.length){if(input[position.position]===";"){continue}position.position++}if(position.position>input.length){break}let parameterValue=null;
if(input[position.position]==='"'){parameterValue=collectAnHTTPQuotedString(input,position,true);collectASequenceOfCodePointsFast(";",input,position)}else{parameterValue=
collectASequenceOfCodePointsFast(";",input,position);parameterValue=removeHTTPWhitespace(parameterValue,false,true);if(parameterValue.length===0){continue}}if(parameterName.
length!==0&&HTTP_TOKEN_CODEPOINTS.test(parameterName)&&(parameterValue.length===0||HTTP_QUOTED_STRING_TOKENS.test(parameterValue))&&!mimeType.parameters.has(parameterName)){
mimeType.parameters.set(parameterName,parameterValue)}}return mimeType}function forgivingBase64(data){data=data.replace(ASCII_WHITESPACE_REPLACE_REGEX,"");let dataLength=data.
length;if(dataLength%4===0){if(data.charCodeAt(dataLength-1)===61){--dataLength;if(data.charCodeAt(dataLength-1)===61){--dataLength}}}if(dataLength%4===1){return"\
failure"}if(/[^+/0-9A-Za-z]/.test(data.length===dataLength?data:data.substring(0,dataLength))){return"failure"}const buffer=Buffer.from(data,"base64");return new Uint8Array(
buffer.buffer,buffer.byteOffset,buffer.byteLength)}function collectAnHTTPQuotedString(input,position,extractValue){const positionStart=position.position;let value="";
assert(input[position.position]==='"');position.position++;while(true){value+=collectASequenceOfCodePoints(char=>char!=='"'&&char!=="\\",input,position);if(position.
position>=input.length){break}const quoteOrBackslash=input[position.position];position.position++;if(quoteOrBackslash==="\\"){if(position.position>=input.length){
value+="\\";break}value+=input[position.position];position.position++}else{assert(quoteOrBackslash==='"');break}}if(extractValue){return value}return input.slice(
positionStart,position.position)}function serializeAMimeType(mimeType){assert(mimeType!=="failure");const{parameters,essence}=mimeType;let serialization=essence;
for(let[name,value]of parameters.entries()){serialization+=";";serialization+=name;serialization+="=";if(!HTTP_TOKEN_CODEPOINTS.test(value)){value=value.replace(
/(\\|")/g,"\\$1");value='"'+value;value+='"'}serialization+=value}return serialization}function isHTTPWhiteSpace(char){return char===13||char===10||char===9||char===
32}function removeHTTPWhitespace(str,leading=true,trailing=true){return removeChars(str,leading,trailing,isHTTPWhiteSpace)}function isASCIIWhitespace(char){return char===
13||char===10||char===9||char===12||char===32}function removeASCIIWhitespace(str,leading=true,trailing=true){return removeChars(str,leading,trailing,isASCIIWhitespace)}
function removeChars(str,leading,trailing,predicate){let lead=0;let trail=str.length-1;if(leading){while(lead<str.length&&predicate(str.charCodeAt(lead)))lead++}
if(trailing){while(trail>0&&predicate(str.charCodeAt(trail)))trail--}return lead===0&&trail===str.length-1?str:str.slice(lead,trail+1)}function isomorphicDecode(input){
const length=input.length;if((2<<15)-1>length){return String.fromCharCode.apply(null,input)}let result="";let i=0;let addition=(2<<15)-1;while(i<length){if(i+addition>
length){addition=length-i}result+=String.fromCharCode.apply(null,input.subarray(i,i+=addition))}return result}function minimizeSupportedMimeType(mimeType){switch(mimeType.
essence){case"application/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text\
/javascript":case"text/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.\
5":case"text/jscript":case"text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"\
application/json";case"image/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}if(mimeType.subtype.endsWith("+json")){
return"application/json"}if(mimeType.subtype.endsWith("+xml")){return"application/xml"}return""}module.exports={dataURLProcessor,URLSerializer,collectASequenceOfCodePoints,
collectASequenceOfCodePointsFast,stringPercentDecode,parseMIMEType,collectAnHTTPQuotedString,serializeAMimeType,removeChars,removeHTTPWhitespace,minimizeSupportedMimeType,
HTTP_TOKEN_CODEPOINTS,isomorphicDecode}}),3090:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{kConnected,kSize}=__nccwpck_require__2(5424);class CompatWeakRef{constructor(value){
this.value=value}deref(){return this.value[kConnected]===0&&this.value[kSize]===0?void 0:this.value}}class CompatFinalizer{constructor(finalizer){this.finalizer=
finalizer}register(dispatcher,key){if(dispatcher.on){dispatcher.on("disconnect",()=>{if(dispatcher[kConnected]===0&&dispatcher[kSize]===0){this.finalizer(key)}})}}unregister(key){}}
module.exports=function(){if(process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")){process._rawDebug("Using compatibility WeakRef and FinalizationReg\
istry");return{WeakRef:CompatWeakRef,FinalizationRegistry:CompatFinalizer}}return{WeakRef,FinalizationRegistry}}}),5733:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{Blob:Blob2,File}=__nccwpck_require__2(4573);const{kState}=__nccwpck_require__2(6602);const{webidl}=__nccwpck_require__2(5162);class FileLike{constructor(blobLike,fileName,options={}){
const n=fileName;const t=options.type;const d=options.lastModified??Date.now();this[kState]={blobLike,name:n,type:t,lastModified:d}}stream(...args){webidl.brandCheck(
this,FileLike);return this[kState].blobLike.stream(...args)}arrayBuffer(...args){webidl.brandCheck(this,FileLike);return this[kState].blobLike.arrayBuffer(...args)}slice(...args){
webidl.brandCheck(this,FileLike);return this[kState].blobLike.slice(...args)}text(...args){webidl.brandCheck(this,FileLike);return this[kState].blobLike.text(...args)}get size(){
webidl.brandCheck(this,FileLike);return this[kState].blobLike.size}get type(){webidl.brandCheck(this,FileLike);return this[kState].blobLike.type}get name(){webidl.
brandCheck(this,FileLike);return this[kState].name}get lastModified(){webidl.brandCheck(this,FileLike);return this[kState].lastModified}get[Symbol.toStringTag](){
return"File"}}webidl.converters.Blob=webidl.interfaceConverter(Blob2);function isFileLike(object){return object instanceof File||object&&(typeof object.stream===
"function"||typeof object.arrayBuffer==="function")&&object[Symbol.toStringTag]==="File"}module.exports={FileLike,isFileLike}}),6701:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{isUSVString,bufferToLowerCasedHeaderName}=__nccwpck_require__2(8529);const{utf8DecodeBytes}=__nccwpck_require__2(3095);const{HTTP_TOKEN_CODEPOINTS,isomorphicDecode}=__nccwpck_require__2(
5192);const{isFileLike}=__nccwpck_require__2(5733);const{makeEntry}=__nccwpck_require__2(7653);const assert=__nccwpck_require__2(4589);const{File:NodeFile}=__nccwpck_require__2(
4573);const File=globalThis.File??NodeFile;const formDataNameBuffer=Buffer.from('form-data; name="');const filenameBuffer=Buffer.from("; filename");const dd=Buffer.
from("--");const ddcrlf=Buffer.from("--\r\n");function isAsciiString(chars){for(let i=0;i<chars.length;++i){if((chars.charCodeAt(i)&~127)!==0){return false}}return true}
function validateBoundary(boundary){const length=boundary.length;if(length<27||length>70){return false}for(let i=0;i<length;++i){const cp=boundary.charCodeAt(i);
if(!(cp>=48&&cp<=57||cp>=65&&cp<=90||cp>=97&&cp<=122||cp===39||cp===45||cp===95)){return false}}return true}function multipartFormDataParser(input,mimeType){assert(
mimeType!=="failure"&&mimeType.essence==="multipart/form-data");const boundaryString=mimeType.parameters.get("boundary");if(boundaryString===void 0){return"fail\
ure"}const boundary=Buffer.from(`--${boundaryString}`,"utf8");const entryList=[];const position={position:0};while(input[position.position]===13&&input[position.
position+1]===10){position.position+=2}let trailing=input.length;while(input[trailing-1]===10&&input[trailing-2]===13){trailing-=2}if(trailing!==input.length){input=
input.subarray(0,trailing)}while(true){if(input.subarray(position.position,position.position+boundary.length).equals(boundary)){position.position+=boundary.length}else{
return"failure"}if(position.position===input.length-2&&bufferStartsWith(input,dd,position)||position.position===input.length-4&&bufferStartsWith(input,ddcrlf,position)){
return entryList}if(input[position.position]!==13||input[position.position+1]!==10){return"failure"}position.position+=2;const result=parseMultipartFormDataHeaders(
input,position);if(result==="failure"){return"failure"}let{name,filename,contentType,encoding}=result;position.position+=2;let body;{const boundaryIndex=input.indexOf(
boundary.subarray(2),position.position);if(boundaryIndex===-1){return"failure"}body=input.subarray(position.position,boundaryIndex-4);position.position+=body.length;
if(encoding==="base64"){body=Buffer.from(body.toString(),"base64")}}if(input[position.position]!==13||input[position.position+1]!==10){return"failure"}else{position.
position+=2}let value;if(filename!==null){contentType??="text/plain";if(!isAsciiString(contentType)){contentType=""}value=new File([body],filename,{type:contentType})}else{
value=utf8DecodeBytes(Buffer.from(body))}assert(isUSVString(name));assert(typeof value==="string"&&isUSVString(value)||isFileLike(value));entryList.push(makeEntry(
name,value,filename))}}function parseMultipartFormDataHeaders(input,position){let name=null;let filename=null;let contentType=null;let encoding=null;while(true){
if(input[position.position]===13&&input[position.position+1]===10){if(name===null){return"failure"}return{name,filename,contentType,encoding}}let headerName=collectASequenceOfBytes(
char=>char!==10&&char!==13&&char!==58,input,position);headerName=removeChars(headerName,true,true,char=>char===9||char===32);if(!HTTP_TOKEN_CODEPOINTS.test(headerName.
toString())){return"failure"}if(input[position.position]!==58){return"failure"}position.position++;collectASequenceOfBytes(char=>char===32||char===9,input,position);
switch(bufferToLowerCasedHeaderName(headerName)){case"content-disposition":{name=filename=null;if(!bufferStartsWith(input,formDataNameBuffer,position)){return"f\
ailure"}position.position+=17;name=parseMultipartFormDataName(input,position);if(name===null){return"failure"}if(bufferStartsWith(input,filenameBuffer,position)){
let check=position.position+filenameBuffer.length;if(input[check]===42){position.position+=1;check+=1}if(input[check]!==61||input[check+1]!==34){return"failure"}
position.position+=12;filename=parseMultipartFormDataName(input,position);if(filename===null){return"failure"}}break}case"content-type":{let headerValue=collectASequenceOfBytes(
char=>char!==10&&char!==13,input,position);headerValue=removeChars(headerValue,false,true,char=>char===9||char===32);contentType=isomorphicDecode(headerValue);break}case"\
content-transfer-encoding":{let headerValue=collectASequenceOfBytes(char=>char!==10&&char!==13,input,position);headerValue=removeChars(headerValue,false,true,char=>char===
9||char===32);encoding=isomorphicDecode(headerValue);break}default:{collectASequenceOfBytes(char=>char!==10&&char!==13,input,position)}}if(input[position.position]!==
13&&input[position.position+1]!==10){return"failure"}else{position.position+=2}}}function parseMultipartFormDataName(input,position){assert(input[position.position-
1]===34);let name=collectASequenceOfBytes(char=>char!==10&&char!==13&&char!==34,input,position);if(input[position.position]!==34){return null}else{position.position++}
name=new TextDecoder().decode(name).replace(/%0A/ig,"\n").replace(/%0D/ig,"\r").replace(/%22/g,'"');return name}function collectASequenceOfBytes(condition,input,position){
let start=position.position;while(start<input.length&&condition(input[start])){++start}return input.subarray(position.position,position.position=start)}function removeChars(buf,leading,trailing,predicate){
let lead=0;let trail=buf.length-1;if(leading){while(lead<buf.length&&predicate(buf[lead]))lead++}if(trailing){while(trail>0&&predicate(buf[trail]))trail--}return lead===
0&&trail===buf.length-1?buf:buf.subarray(lead,trail+1)}function bufferStartsWith(buffer,start,position){if(buffer.length<start.length){return false}for(let i=0;i<
start.length;i++){if(start[i]!==buffer[position.position+i]){return false}}return true}module.exports={multipartFormDataParser,validateBoundary}}),7653:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{isBlobLike,iteratorMixin}=__nccwpck_require__2(3095);const{kState}=__nccwpck_require__2(6602);const{kEnumerableProperty}=__nccwpck_require__2(8529);const{
FileLike,isFileLike}=__nccwpck_require__2(5733);const{webidl}=__nccwpck_require__2(5162);const{File:NativeFile}=__nccwpck_require__2(4573);const nodeUtil=__nccwpck_require__2(
7975);const File=globalThis.File??NativeFile;class FormData{constructor(form){webidl.util.markAsUncloneable(this);if(form!==void 0){throw webidl.errors.conversionFailed(
{prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]})}this[kState]=[]}append(name,value,filename=void 0){webidl.brandCheck(this,FormData);const prefix="\
FormData.append";webidl.argumentLengthCheck(arguments,2,prefix);if(arguments.length===3&&!isBlobLike(value)){throw new TypeError("Failed to execute 'append' on \
'FormData': parameter 2 is not of type 'Blob'")}name=webidl.converters.USVString(name,prefix,"name");value=isBlobLike(value)?webidl.converters.Blob(value,prefix,
"value",{strict:false}):webidl.converters.USVString(value,prefix,"value");filename=arguments.length===3?webidl.converters.USVString(filename,prefix,"filename"):
void 0;const entry=makeEntry(name,value,filename);this[kState].push(entry)}delete(name){webidl.brandCheck(this,FormData);const prefix="FormData.delete";webidl.argumentLengthCheck(
arguments,1,prefix);name=webidl.converters.USVString(name,prefix,"name");this[kState]=this[kState].filter(entry=>entry.name!==name)}get(name){webidl.brandCheck(
this,FormData);const prefix="FormData.get";webidl.argumentLengthCheck(arguments,1,prefix);name=webidl.converters.USVString(name,prefix,"name");const idx=this[kState].
findIndex(entry=>entry.name===name);if(idx===-1){return null}return this[kState][idx].value}getAll(name){webidl.brandCheck(this,FormData);const prefix="FormData\
.getAll";webidl.argumentLengthCheck(arguments,1,prefix);name=webidl.converters.USVString(name,prefix,"name");return this[kState].filter(entry=>entry.name===name).
map(entry=>entry.value)}has(name){webidl.brandCheck(this,FormData);const prefix="FormData.has";webidl.argumentLengthCheck(arguments,1,prefix);name=webidl.converters.
USVString(name,prefix,"name");return this[kState].findIndex(entry=>entry.name===name)!==-1}set(name,value,filename=void 0){webidl.brandCheck(this,FormData);const prefix="\
FormData.set";webidl.argumentLengthCheck(arguments,2,prefix);if(arguments.length===3&&!isBlobLike(value)){throw new TypeError("Failed to execute 'set' on 'FormD\
ata': parameter 2 is not of type 'Blob'")}name=webidl.converters.USVString(name,prefix,"name");value=isBlobLike(value)?webidl.converters.Blob(value,prefix,"name",
{strict:false}):webidl.converters.USVString(value,prefix,"name");filename=arguments.length===3?webidl.converters.USVString(filename,prefix,"name"):void 0;const entry=makeEntry(
name,value,filename);const idx=this[kState].findIndex(entry2=>entry2.name===name);if(idx!==-1){this[kState]=[...this[kState].slice(0,idx),entry,...this[kState].
slice(idx+1).filter(entry2=>entry2.name!==name)]}else{this[kState].push(entry)}}[nodeUtil.inspect.custom](depth,options){const state=this[kState].reduce((a,b)=>{
if(a[b.name]){if(Array.isArray(a[b.name])){a[b.name].push(b.value)}else{a[b.name]=[a[b.name],b.value]}}else{a[b.name]=b.value}return a},{__proto__:null});options.
depth??=depth;options.colors??=true;const output=nodeUtil.formatWithOptions(options,state);return`FormData ${output.slice(output.indexOf("]")+2)}`}}iteratorMixin(
"FormData",FormData,kState,"name","value");Object.defineProperties(FormData.prototype,{append:kEnumerableProperty,delete:kEnumerableProperty,get:kEnumerableProperty,
getAll:kEnumerableProperty,has:kEnumerableProperty,set:kEnumerableProperty,[Symbol.toStringTag]:{value:"FormData",configurable:true}});function makeEntry(name,value,filename){
if(typeof value==="string"){}else{if(!isFileLike(value)){value=value instanceof Blob?new File([value],"blob",{type:value.type}):new FileLike(value,"blob",{type:value.
type})}if(filename!==void 0){const options={type:value.type,lastModified:value.lastModified};value=value instanceof NativeFile?new File([value],filename,options):
new FileLike(value,filename,options)}}return{name,value}}module.exports={FormData,makeEntry}}),8712:(module=>{const globalOrigin=Symbol.for("undici.globalOrigin\
.1");function getGlobalOrigin(){return globalThis[globalOrigin]}function setGlobalOrigin(newOrigin){if(newOrigin===void 0){Object.defineProperty(globalThis,globalOrigin,
{value:void 0,writable:true,enumerable:false,configurable:false});return}const parsedURL=new URL(newOrigin);if(parsedURL.protocol!=="http:"&&parsedURL.protocol!==
"https:"){throw new TypeError(`Only http & https urls are allowed, received ${parsedURL.protocol}`)}Object.defineProperty(globalThis,globalOrigin,{value:parsedURL,
writable:true,enumerable:false,configurable:false})}module.exports={getGlobalOrigin,setGlobalOrigin}}),3257:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{kConstruct}=__nccwpck_require__2(5424);const{kEnumerableProperty}=__nccwpck_require__2(8529);const{iteratorMixin,isValidHeaderName,isValidHeaderValue}=__nccwpck_require__2(
3095);const{webidl}=__nccwpck_require__2(5162);const assert=__nccwpck_require__2(4589);const util=__nccwpck_require__2(7975);const kHeadersMap=Symbol("headers m\
ap");const kHeadersSortedMap=Symbol("headers map sorted");function isHTTPWhiteSpaceCharCode(code){return code===10||code===13||code===9||code===32}function headerValueNormalize(potentialValue){
let i=0;let j=potentialValue.length;while(j>i&&isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(j-1)))--j;while(j>i&&isHTTPWhiteSpaceCharCode(potentialValue.charCodeAt(
i)))++i;return i===0&&j===potentialValue.length?potentialValue:potentialValue.substring(i,j)}function fill(headers,object){if(Array.isArray(object)){for(let i=0;i<
object.length;++i){const header=object[i];if(header.length!==2){throw webidl.errors.exception({header:"Headers constructor",message:`expected name/value pair to\
 be length 2, found ${header.length}.`})}appendHeader(headers,header[0],header[1])}}else if(typeof object==="object"&&object!==null){const keys=Object.keys(object);
for(let i=0;i<keys.length;++i){appendHeader(headers,keys[i],object[keys[i]])}}else{throw webidl.errors.conversionFailed({prefix:"Headers constructor",argument:"\
Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}}function appendHeader(headers,name,value){value=headerValueNormalize(value);
if(!isValidHeaderName(name)){throw webidl.errors.invalidArgument({prefix:"Headers.append",value:name,type:"header name"})}else if(!isValidHeaderValue(value)){throw webidl.
errors.invalidArgument({prefix:"Headers.append",value,type:"header value"})}if(getHeadersGuard(headers)==="immutable"){throw new TypeError("immutable")}return getHeadersList(
headers).append(name,value,false)}function compareHeaderName(a,b){return a[0]<b[0]?-1:1}class HeadersList{cookies=null;constructor(init){if(init instanceof HeadersList){
this[kHeadersMap]=new Map(init[kHeadersMap]);this[kHeadersSortedMap]=init[kHeadersSortedMap];this.cookies=init.cookies===null?null:[...init.cookies]}else{this[kHeadersMap]=
new Map(init);this[kHeadersSortedMap]=null}}contains(name,isLowerCase){return this[kHeadersMap].has(isLowerCase?name:name.toLowerCase())}clear(){this[kHeadersMap].
clear();this[kHeadersSortedMap]=null;this.cookies=null}append(name,value,isLowerCase){this[kHeadersSortedMap]=null;const lowercaseName=isLowerCase?name:name.toLowerCase();
const exists=this[kHeadersMap].get(lowercaseName);if(exists){const delimiter=lowercaseName==="cookie"?"; ":", ";this[kHeadersMap].set(lowercaseName,{name:exists.
name,value:`${exists.value}${delimiter}${value}`})}else{this[kHeadersMap].set(lowercaseName,{name,value})}if(lowercaseName==="set-cookie"){(this.cookies??=[]).push(
value)}}set(name,value,isLowerCase){this[kHeadersSortedMap]=null;const lowercaseName=isLowerCase?name:name.toLowerCase();if(lowercaseName==="set-cookie"){this.cookies=
[value]}this[kHeadersMap].set(lowercaseName,{name,value})}delete(name,isLowerCase){this[kHeadersSortedMap]=null;if(!isLowerCase)name=name.toLowerCase();if(name===
"set-cookie"){this.cookies=null}this[kHeadersMap].delete(name)}get(name,isLowerCase){return this[kHeadersMap].get(isLowerCase?name:name.toLowerCase())?.value??null}*[Symbol.
iterator](){for(const{0:name,1:{value}}of this[kHeadersMap]){yield[name,value]}}get entries(){const headers={};if(this[kHeadersMap].size!==0){for(const{name,value}of this[kHeadersMap].
values()){headers[name]=value}}return headers}rawValues(){return this[kHeadersMap].values()}get entriesList(){const headers=[];if(this[kHeadersMap].size!==0){for(const{
0:lowerName,1:{name,value}}of this[kHeadersMap]){if(lowerName==="set-cookie"){for(const cookie of this.cookies){headers.push([name,cookie])}}else{headers.push([
name,value])}}}return headers}toSortedArray(){const size=this[kHeadersMap].size;const array=new Array(size);if(size<=32){if(size===0){return array}const iterator=this[kHeadersMap][Symbol.
iterator]();const firstValue=iterator.next().value;array[0]=[firstValue[0],firstValue[1].value];assert(firstValue[1].value!==null);for(let i=1,j=0,right=0,left=0,
pivot=0,x,value;i<size;++i){value=iterator.next().value;x=array[i]=[value[0],value[1].value];assert(x[1]!==null);left=0;right=i;while(left<right){pivot=left+(right-
left>>1);if(array[pivot][0]<=x[0]){left=pivot+1}else{right=pivot}}if(i!==pivot){j=i;while(j>left){array[j]=array[--j]}array[left]=x}}if(!iterator.next().done){throw new TypeError(
"Unreachable")}return array}else{let i=0;for(const{0:name,1:{value}}of this[kHeadersMap]){array[i++]=[name,value];assert(value!==null)}return array.sort(compareHeaderName)}}}
class Headers{#guard;#headersList;constructor(init=void 0){webidl.util.markAsUncloneable(this);if(init===kConstruct){return}this.#headersList=new HeadersList;this.#guard=
"none";if(init!==void 0){init=webidl.converters.HeadersInit(init,"Headers contructor","init");fill(this,init)}}append(name,value){webidl.brandCheck(this,Headers);
webidl.argumentLengthCheck(arguments,2,"Headers.append");const prefix="Headers.append";name=webidl.converters.ByteString(name,prefix,"name");value=webidl.converters.
ByteString(value,prefix,"value");return appendHeader(this,name,value)}delete(name){webidl.brandCheck(this,Headers);webidl.argumentLengthCheck(arguments,1,"Heade\
rs.delete");const prefix="Headers.delete";name=webidl.converters.ByteString(name,prefix,"name");if(!isValidHeaderName(name)){throw webidl.errors.invalidArgument(
{prefix:"Headers.delete",value:name,type:"header name"})}if(this.#guard==="immutable"){throw new TypeError("immutable")}if(!this.#headersList.contains(name,false)){
return}this.#headersList.delete(name,false)}get(name){webidl.brandCheck(this,Headers);webidl.argumentLengthCheck(arguments,1,"Headers.get");const prefix="Header\
s.get";name=webidl.converters.ByteString(name,prefix,"name");if(!isValidHeaderName(name)){throw webidl.errors.invalidArgument({prefix,value:name,type:"header na\
me"})}return this.#headersList.get(name,false)}has(name){webidl.brandCheck(this,Headers);webidl.argumentLengthCheck(arguments,1,"Headers.has");const prefix="Hea\
ders.has";name=webidl.converters.ByteString(name,prefix,"name");if(!isValidHeaderName(name)){throw webidl.errors.invalidArgument({prefix,value:name,type:"header\
 name"})}return this.#headersList.contains(name,false)}set(name,value){webidl.brandCheck(this,Headers);webidl.argumentLengthCheck(arguments,2,"Headers.set");const prefix="\
Headers.set";name=webidl.converters.ByteString(name,prefix,"name");value=webidl.converters.ByteString(value,prefix,"value");value=headerValueNormalize(value);if(!isValidHeaderName(
name)){throw webidl.errors.invalidArgument({prefix,value:name,type:"header name"})}else if(!isValidHeaderValue(value)){throw webidl.errors.invalidArgument({prefix,
value,type:"header value"})}if(this.#guard==="immutable"){throw new TypeError("immutable")}this.#headersList.set(name,value,false)}getSetCookie(){webidl.brandCheck(
this,Headers);const list=this.#headersList.cookies;if(list){return[...list]}return[]}get[kHeadersSortedMap](){if(this.#headersList[kHeadersSortedMap]){return this.#headersList[kHeadersSortedMap]}
const headers=[];const names=this.#headersList.toSortedArray();const cookies=this.#headersList.cookies;if(cookies===null||cookies.length===1){return this.#headersList[kHeadersSortedMap]=
names}for(let i=0;i<names.length;++i){const{0:name,1:value}=names[i];if(name==="set-cookie"){for(let j=0;j<cookies.length;++j){headers.push([name,cookies[j]])}}else{
headers.push([name,value])}}return this.#headersList[kHeadersSortedMap]=headers}[util.inspect.custom](depth,options){options.depth??=depth;return`Headers ${util.
formatWithOptions(options,this.#headersList.entries)}`}static getHeadersGuard(o){return o.#guard}static setHeadersGuard(o,guard){o.#guard=guard}static getHeadersList(o){
return o.#headersList}static setHeadersList(o,list){o.#headersList=list}}const{getHeadersGuard,setHeadersGuard,getHeadersList,setHeadersList}=Headers;Reflect.deleteProperty(
Headers,"getHeadersGuard");Reflect.deleteProperty(Headers,"setHeadersGuard");Reflect.deleteProperty(Headers,"getHeadersList");Reflect.deleteProperty(Headers,"se\
tHeadersList");iteratorMixin("Headers",Headers,kHeadersSortedMap,0,1);Object.defineProperties(Headers.prototype,{append:kEnumerableProperty,delete:kEnumerableProperty,
get:kEnumerableProperty,has:kEnumerableProperty,set:kEnumerableProperty,getSetCookie:kEnumerableProperty,[Symbol.toStringTag]:{value:"Headers",configurable:true},
[util.inspect.custom]:{enumerable:false}});webidl.converters.HeadersInit=function(V,prefix,argument){if(webidl.util.Type(V)==="Object"){const iterator=Reflect.get(
V,Symbol.iterator);if(!util.types.isProxy(V)&&iterator===Headers.prototype.entries){try{return getHeadersList(V).entriesList}catch{}}if(typeof iterator==="funct\
ion"){return webidl.converters["sequence<sequence<ByteString>>"](V,prefix,argument,iterator.bind(V))}return webidl.converters["record<ByteString, ByteString>"](
V,prefix,argument)}throw webidl.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<Byte\
String, ByteString>"]})};module.exports={fill,compareHeaderName,Headers,HeadersList,getHeadersGuard,setHeadersGuard,setHeadersList,getHeadersList}}),8263:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{makeNetworkError,makeAppropriateNetworkError,filterResponse,makeResponse,fromInnerResponse}=__nccwpck_require__2(1328);const{HeadersList}=__nccwpck_require__2(
3257);const{Request,cloneRequest}=__nccwpck_require__2(6398);const zlib=__nccwpck_require__2(8522);const{bytesMatch,makePolicyContainer,clonePolicyContainer,requestBadPort,
TAOCheck,appendRequestOriginHeader,responseLocationURL,requestCurrentURL,setRequestReferrerPolicyOnRedirect,tryUpgradeRequestToAPotentiallyTrustworthyURL,createOpaqueTimingInfo,
appendFetchMetadata,corsCheck,crossOriginResourcePolicyCheck,determineRequestsReferrer,coarsenedSharedCurrentTime,createDeferredPromise,isBlobLike,sameOrigin,isCancelled,
isAborted,isErrorLike,fullyReadBody,readableStreamClose,isomorphicEncode,urlIsLocal,urlIsHttpHttpsScheme,urlHasHttpsScheme,clampAndCoarsenConnectionTimingInfo,simpleRangeHeaderValue,
buildContentRange,createInflate,extractMimeType}=__nccwpck_require__2(3095);const{kState,kDispatcher}=__nccwpck_require__2(6602);const assert=__nccwpck_require__2(
4589);const{safelyExtractBody,extractBody}=__nccwpck_require__2(6455);const{redirectStatusSet,nullBodyStatus,safeMethodsSet,requestBodyHeader,subresourceSet}=__nccwpck_require__2(
5706);const EE=__nccwpck_require__2(8474);const{Readable,pipeline,finished}=__nccwpck_require__2(7075);const{addAbortListener,isErrored,isReadable,bufferToLowerCasedHeaderName}=__nccwpck_require__2(
8529);const{dataURLProcessor,serializeAMimeType,minimizeSupportedMimeType}=__nccwpck_require__2(5192);const{getGlobalDispatcher}=__nccwpck_require__2(4498);const{
webidl}=__nccwpck_require__2(5162);const{STATUS_CODES}=__nccwpck_require__2(7067);const GET_OR_HEAD=["GET","HEAD"];const defaultUserAgent=typeof __UNDICI_IS_NODE__!==
"undefined"||typeof esbuildDetection!=="undefined"?"node":"undici";let resolveObjectURL;class Fetch extends EE{constructor(dispatcher){super();this.dispatcher=dispatcher;
this.connection=null;this.dump=false;this.state="ongoing"}terminate(reason){if(this.state!=="ongoing"){return}this.state="terminated";this.connection?.destroy(reason);
this.emit("terminated",reason)}abort(error){if(this.state!=="ongoing"){return}this.state="aborted";if(!error){error=new DOMException("The operation was aborted.",
"AbortError")}this.serializedAbortReason=error;this.connection?.destroy(error);this.emit("terminated",error)}}function handleFetchDone(response){finalizeAndReportTiming(
response,"fetch")}function fetch(input,init=void 0){webidl.argumentLengthCheck(arguments,1,"globalThis.fetch");let p=createDeferredPromise();let requestObject;try{
requestObject=new Request(input,init)}catch(e){p.reject(e);return p.promise}const request=requestObject[kState];if(requestObject.signal.aborted){abortFetch(p,request,
null,requestObject.signal.reason);return p.promise}const globalObject=request.client.globalObject;if(globalObject?.constructor?.name==="ServiceWorkerGlobalScope"){
request.serviceWorkers="none"}let responseObject=null;let locallyAborted=false;let controller=null;addAbortListener(requestObject.signal,()=>{locallyAborted=true;
assert(controller!=null);controller.abort(requestObject.signal.reason);const realResponse=responseObject?.deref();abortFetch(p,request,realResponse,requestObject.
signal.reason)});const processResponse=response=>{if(locallyAborted){return}if(response.aborted){abortFetch(p,request,responseObject,controller.serializedAbortReason);
return}if(response.type==="error"){p.reject(new TypeError("fetch failed",{cause:response.error}));return}responseObject=new WeakRef(fromInnerResponse(response,"\
immutable"));p.resolve(responseObject.deref());p=null};controller=fetching({request,processResponseEndOfBody:handleFetchDone,processResponse,dispatcher:requestObject[kDispatcher]});
return p.promise}function finalizeAndReportTiming(response,initiatorType="other"){if(response.type==="error"&&response.aborted){return}if(!response.urlList?.length){
return}const originalURL=response.urlList[0];let timingInfo=response.timingInfo;let cacheState=response.cacheState;if(!urlIsHttpHttpsScheme(originalURL)){return}
if(timingInfo===null){return}if(!response.timingAllowPassed){timingInfo=createOpaqueTimingInfo({startTime:timingInfo.startTime});cacheState=""}timingInfo.endTime=
coarsenedSharedCurrentTime();response.timingInfo=timingInfo;markResourceTiming(timingInfo,originalURL.href,initiatorType,globalThis,cacheState)}const markResourceTiming=performance.
markResourceTiming;function abortFetch(p,request,responseObject,error){if(p){p.reject(error)}if(request.body!=null&&isReadable(request.body?.stream)){request.body.
stream.cancel(error).catch(err=>{if(err.code==="ERR_INVALID_STATE"){return}throw err})}if(responseObject==null){return}const response=responseObject[kState];if(response.
body!=null&&isReadable(response.body?.stream)){response.body.stream.cancel(error).catch(err=>{if(err.code==="ERR_INVALID_STATE"){return}throw err})}}function fetching({
request,processRequestBodyChunkLength,processRequestEndOfBody,processResponse,processResponseEndOfBody,processResponseConsumeBody,useParallelQueue=false,dispatcher=getGlobalDispatcher()}){
assert(dispatcher);let taskDestination=null;let crossOriginIsolatedCapability=false;if(request.client!=null){taskDestination=request.client.globalObject;crossOriginIsolatedCapability=
request.client.crossOriginIsolatedCapability}const currentTime=coarsenedSharedCurrentTime(crossOriginIsolatedCapability);const timingInfo=createOpaqueTimingInfo(
{startTime:currentTime});const fetchParams={controller:new Fetch(dispatcher),request,timingInfo,processRequestBodyChunkLength,processRequestEndOfBody,processResponse,
processResponseConsumeBody,processResponseEndOfBody,taskDestination,crossOriginIsolatedCapability};assert(!request.body||request.body.stream);if(request.window===
"client"){request.window=request.client?.globalObject?.constructor?.name==="Window"?request.client:"no-window"}if(request.origin==="client"){request.origin=request.
client.origin}if(request.policyContainer==="client"){if(request.client!=null){request.policyContainer=clonePolicyContainer(request.client.policyContainer)}else{
request.policyContainer=makePolicyContainer()}}if(!request.headersList.contains("accept",true)){const value="*/*";request.headersList.append("accept",value,true)}
if(!request.headersList.contains("accept-language",true)){request.headersList.append("accept-language","*",true)}if(request.priority===null){}if(subresourceSet.
has(request.destination)){}mainFetch(fetchParams).catch(err=>{fetchParams.controller.terminate(err)});return fetchParams.controller}async function mainFetch(fetchParams,recursive=false){
const request=fetchParams.request;let response=null;if(request.localURLsOnly&&!urlIsLocal(requestCurrentURL(request))){response=makeNetworkError("local URLs onl\
y")}tryUpgradeRequestToAPotentiallyTrustworthyURL(request);if(requestBadPort(request)==="blocked"){response=makeNetworkError("bad port")}if(request.referrerPolicy===
""){request.referrerPolicy=request.policyContainer.referrerPolicy}if(request.referrer!=="no-referrer"){request.referrer=determineRequestsReferrer(request)}if(response===
null){response=await(async()=>{const currentURL=requestCurrentURL(request);if(sameOrigin(currentURL,request.url)&&request.responseTainting==="basic"||currentURL.
protocol==="data:"||(request.mode==="navigate"||request.mode==="websocket")){request.responseTainting="basic";return await schemeFetch(fetchParams)}if(request.mode===
"same-origin"){return makeNetworkError('request mode cannot be "same-origin"')}if(request.mode==="no-cors"){if(request.redirect!=="follow"){return makeNetworkError(
'redirect mode cannot be "follow" for "no-cors" request')}request.responseTainting="opaque";return await schemeFetch(fetchParams)}if(!urlIsHttpHttpsScheme(requestCurrentURL(
request))){return makeNetworkError("URL scheme must be a HTTP(S) scheme")}request.responseTainting="cors";return await httpFetch(fetchParams)})()}if(recursive){
return response}if(response.status!==0&&!response.internalResponse){if(request.responseTainting==="cors"){}if(request.responseTainting==="basic"){response=filterResponse(
response,"basic")}else if(request.responseTainting==="cors"){response=filterResponse(response,"cors")}else if(request.responseTainting==="opaque"){response=filterResponse(
response,"opaque")}else{assert(false)}}let internalResponse=response.status===0?response:response.internalResponse;if(internalResponse.urlList.length===0){internalResponse.
urlList.push(...request.urlList)}if(!request.timingAllowFailed){response.timingAllowPassed=true}if(response.type==="opaque"&&internalResponse.status===206&&internalResponse.
rangeRequested&&!request.headers.contains("range",true)){response=internalResponse=makeNetworkError()}if(response.status!==0&&(request.method==="HEAD"||request.
method==="CONNECT"||nullBodyStatus.includes(internalResponse.status))){internalResponse.body=null;fetchParams.controller.dump=true}if(request.integrity){const processBodyError=reason=>fetchFinale(
fetchParams,makeNetworkError(reason));if(request.responseTainting==="opaque"||response.body==null){processBodyError(response.error);return}const processBody=bytes=>{
if(!bytesMatch(bytes,request.integrity)){processBodyError("integrity mismatch");return}response.body=safelyExtractBody(bytes)[0];fetchFinale(fetchParams,response)};
await fullyReadBody(response.body,processBody,processBodyError)}else{fetchFinale(fetchParams,response)}}function schemeFetch(fetchParams){if(isCancelled(fetchParams)&&
fetchParams.request.redirectCount===0){return Promise.resolve(makeAppropriateNetworkError(fetchParams))}const{request}=fetchParams;const{protocol:scheme}=requestCurrentURL(
request);switch(scheme){case"about:":{return Promise.resolve(makeNetworkError("about scheme is not supported"))}case"blob:":{if(!resolveObjectURL){resolveObjectURL=
__nccwpck_require__2(4573).resolveObjectURL}const blobURLEntry=requestCurrentURL(request);if(blobURLEntry.search.length!==0){return Promise.resolve(makeNetworkError(
"NetworkError when attempting to fetch resource."))}const blob=resolveObjectURL(blobURLEntry.toString());if(request.method!=="GET"||!isBlobLike(blob)){return Promise.
resolve(makeNetworkError("invalid method"))}const response=makeResponse();const fullLength=blob.size;const serializedFullLength=isomorphicEncode(`${fullLength}`);
const type=blob.type;if(!request.headersList.contains("range",true)){const bodyWithType=extractBody(blob);response.statusText="OK";response.body=bodyWithType[0];
response.headersList.set("content-length",serializedFullLength,true);response.headersList.set("content-type",type,true)}else{response.rangeRequested=true;const rangeHeader=request.
headersList.get("range",true);const rangeValue=simpleRangeHeaderValue(rangeHeader,true);if(rangeValue==="failure"){return Promise.resolve(makeNetworkError("fail\
ed to fetch the data URL"))}let{rangeStartValue:rangeStart,rangeEndValue:rangeEnd}=rangeValue;if(rangeStart===null){rangeStart=fullLength-rangeEnd;rangeEnd=rangeStart+
rangeEnd-1}else{if(rangeStart>=fullLength){return Promise.resolve(makeNetworkError("Range start is greater than the blob's size."))}if(rangeEnd===null||rangeEnd>=
fullLength){rangeEnd=fullLength-1}}const slicedBlob=blob.slice(rangeStart,rangeEnd,type);const slicedBodyWithType=extractBody(slicedBlob);response.body=slicedBodyWithType[0];
const serializedSlicedLength=isomorphicEncode(`${slicedBlob.size}`);const contentRange=buildContentRange(rangeStart,rangeEnd,fullLength);response.status=206;response.
statusText="Partial Content";response.headersList.set("content-length",serializedSlicedLength,true);response.headersList.set("content-type",type,true);response.
headersList.set("content-range",contentRange,true)}return Promise.resolve(response)}case"data:":{const currentURL=requestCurrentURL(request);const dataURLStruct=dataURLProcessor(
currentURL);if(dataURLStruct==="failure"){return Promise.resolve(makeNetworkError("failed to fetch the data URL"))}const mimeType=serializeAMimeType(dataURLStruct.
mimeType);return Promise.resolve(makeResponse({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:mimeType}]],body:safelyExtractBody(dataURLStruct.
body)[0]}))}case"file:":{return Promise.resolve(makeNetworkError("not implemented... yet..."))}case"http:":case"https:":{return httpFetch(fetchParams).catch(err=>makeNetworkError(
err))}default:{return Promise.resolve(makeNetworkError("unknown scheme"))}}}function finalizeResponse(fetchParams,response){fetchParams.request.done=true;if(fetchParams.
processResponseDone!=null){queueMicrotask(()=>fetchParams.processResponseDone(response))}}function fetchFinale(fetchParams,response){let timingInfo=fetchParams.
timingInfo;const processResponseEndOfBody=()=>{const unsafeEndTime=Date.now();if(fetchParams.request.destination==="document"){fetchParams.controller.fullTimingInfo=
timingInfo}fetchParams.controller.reportTimingSteps=()=>{if(fetchParams.request.url.protocol!=="https:"){return}timingInfo.endTime=unsafeEndTime;let cacheState=response.
cacheState;const bodyInfo=response.bodyInfo;if(!response.timingAllowPassed){timingInfo=createOpaqueTimingInfo(timingInfo);cacheState=""}let responseStatus=0;if(fetchParams.
request.mode!=="navigator"||!response.hasCrossOriginRedirects){responseStatus=response.status;const mimeType=extractMimeType(response.headersList);if(mimeType!==
"failure"){bodyInfo.contentType=minimizeSupportedMimeType(mimeType)}}if(fetchParams.request.initiatorType!=null){markResourceTiming(timingInfo,fetchParams.request.
url.href,fetchParams.request.initiatorType,globalThis,cacheState,bodyInfo,responseStatus)}};const processResponseEndOfBodyTask=()=>{fetchParams.request.done=true;
if(fetchParams.processResponseEndOfBody!=null){queueMicrotask(()=>fetchParams.processResponseEndOfBody(response))}if(fetchParams.request.initiatorType!=null){fetchParams.
controller.reportTimingSteps()}};queueMicrotask(()=>processResponseEndOfBodyTask())};if(fetchParams.processResponse!=null){queueMicrotask(()=>{fetchParams.processResponse(
response);fetchParams.processResponse=null})}const internalResponse=response.type==="error"?response:response.internalResponse??response;if(internalResponse.body==
null){processResponseEndOfBody()}else{finished(internalResponse.body.stream,()=>{processResponseEndOfBody()})}}async function httpFetch(fetchParams){const request=fetchParams.
request;let response=null;let actualResponse=null;const timingInfo=fetchParams.timingInfo;if(request.serviceWorkers==="all"){}if(response===null){if(request.redirect===
"follow"){request.serviceWorkers="none"}actualResponse=response=await httpNetworkOrCacheFetch(fetchParams);if(request.responseTainting==="cors"&&corsCheck(request,
response)==="failure"){return makeNetworkError("cors failure")}if(TAOCheck(request,response)==="failure"){request.timingAllowFailed=true}}if((request.responseTainting===
"opaque"||response.type==="opaque")&&crossOriginResourcePolicyCheck(request.origin,request.client,request.destination,actualResponse)==="blocked"){return makeNetworkError(
"blocked")}if(redirectStatusSet.has(actualResponse.status)){if(request.redirect!=="manual"){fetchParams.controller.connection.destroy(void 0,false)}if(request.redirect===
"error"){response=makeNetworkError("unexpected redirect")}else if(request.redirect==="manual"){response=actualResponse}else if(request.redirect==="follow"){response=
await httpRedirectFetch(fetchParams,response)}else{assert(false)}}response.timingInfo=timingInfo;return response}function httpRedirectFetch(fetchParams,response){
const request=fetchParams.request;const actualResponse=response.internalResponse?response.internalResponse:response;let locationURL;try{locationURL=responseLocationURL(
actualResponse,requestCurrentURL(request).hash);if(locationURL==null){return response}}catch(err){return Promise.resolve(makeNetworkError(err))}if(!urlIsHttpHttpsScheme(
locationURL)){return Promise.resolve(makeNetworkError("URL scheme must be a HTTP(S) scheme"))}if(request.redirectCount===20){return Promise.resolve(makeNetworkError(
"redirect count exceeded"))}request.redirectCount+=1;if(request.mode==="cors"&&(locationURL.username||locationURL.password)&&!sameOrigin(request,locationURL)){return Promise.
resolve(makeNetworkError('cross origin not allowed for request mode "cors"'))}if(request.responseTainting==="cors"&&(locationURL.username||locationURL.password)){
return Promise.resolve(makeNetworkError('URL cannot contain credentials for request mode "cors"'))}if(actualResponse.status!==303&&request.body!=null&&request.body.
source==null){return Promise.resolve(makeNetworkError())}if([301,302].includes(actualResponse.status)&&request.method==="POST"||actualResponse.status===303&&!GET_OR_HEAD.
includes(request.method)){request.method="GET";request.body=null;for(const headerName of requestBodyHeader){request.headersList.delete(headerName)}}if(!sameOrigin(
requestCurrentURL(request),locationURL)){request.headersList.delete("authorization",true);request.headersList.delete("proxy-authorization",true);request.headersList.
delete("cookie",true);request.headersList.delete("host",true)}if(request.body!=null){assert(request.body.source!=null);request.body=safelyExtractBody(request.body.
source)[0]}const timingInfo=fetchParams.timingInfo;timingInfo.redirectEndTime=timingInfo.postRedirectStartTime=coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability);
if(timingInfo.redirectStartTime===0){timingInfo.redirectStartTime=timingInfo.startTime}request.urlList.push(locationURL);setRequestReferrerPolicyOnRedirect(request,
actualResponse);return mainFetch(fetchParams,true)}async function httpNetworkOrCacheFetch(fetchParams,isAuthenticationFetch=false,isNewConnectionFetch=false){const request=fetchParams.
request;let httpFetchParams=null;let httpRequest=null;let response=null;const httpCache=null;const revalidatingFlag=false;if(request.window==="no-window"&&request.
redirect==="error"){httpFetchParams=fetchParams;httpRequest=request}else{httpRequest=cloneRequest(request);httpFetchParams={...fetchParams};httpFetchParams.request=
httpRequest}const includeCredentials=request.credentials==="include"||request.credentials==="same-origin"&&request.responseTainting==="basic";const contentLength=httpRequest.
body?httpRequest.body.length:null;let contentLengthHeaderValue=null;if(httpRequest.body==null&&["POST","PUT"].includes(httpRequest.method)){contentLengthHeaderValue=
"0"}if(contentLength!=null){contentLengthHeaderValue=isomorphicEncode(`${contentLength}`)}if(contentLengthHeaderValue!=null){httpRequest.headersList.append("con\
tent-length",contentLengthHeaderValue,true)}if(contentLength!=null&&httpRequest.keepalive){}if(httpRequest.referrer instanceof URL){httpRequest.headersList.append(
"referer",isomorphicEncode(httpRequest.referrer.href),true)}appendRequestOriginHeader(httpRequest);appendFetchMetadata(httpRequest);if(!httpRequest.headersList.
contains("user-agent",true)){httpRequest.headersList.append("user-agent",defaultUserAgent)}if(httpRequest.cache==="default"&&(httpRequest.headersList.contains("\
if-modified-since",true)||httpRequest.headersList.contains("if-none-match",true)||httpRequest.headersList.contains("if-unmodified-since",true)||httpRequest.headersList.
contains("if-match",true)||httpRequest.headersList.contains("if-range",true))){httpRequest.cache="no-store"}if(httpRequest.cache==="no-cache"&&!httpRequest.preventNoCacheCacheControlHeaderModification&&
!httpRequest.headersList.contains("cache-control",true)){httpRequest.headersList.append("cache-control","max-age=0",true)}if(httpRequest.cache==="no-store"||httpRequest.
cache==="reload"){if(!httpRequest.headersList.contains("pragma",true)){httpRequest.headersList.append("pragma","no-cache",true)}if(!httpRequest.headersList.contains(
"cache-control",true)){httpRequest.headersList.append("cache-control","no-cache",true)}}if(httpRequest.headersList.contains("range",true)){httpRequest.headersList.
append("accept-encoding","identity",true)}if(!httpRequest.headersList.contains("accept-encoding",true)){if(urlHasHttpsScheme(requestCurrentURL(httpRequest))){httpRequest.
headersList.append("accept-encoding","br, gzip, deflate",true)}else{httpRequest.headersList.append("accept-encoding","gzip, deflate",true)}}httpRequest.headersList.
delete("host",true);if(includeCredentials){}if(httpCache==null){httpRequest.cache="no-store"}if(httpRequest.cache!=="no-store"&&httpRequest.cache!=="reload"){}if(response==
null){if(httpRequest.cache==="only-if-cached"){return makeNetworkError("only if cached")}const forwardResponse=await httpNetworkFetch(httpFetchParams,includeCredentials,
isNewConnectionFetch);if(!safeMethodsSet.has(httpRequest.method)&&forwardResponse.status>=200&&forwardResponse.status<=399){}if(revalidatingFlag&&forwardResponse.
status===304){}if(response==null){response=forwardResponse}}response.urlList=[...httpRequest.urlList];if(httpRequest.headersList.contains("range",true)){response.
rangeRequested=true}response.requestIncludesCredentials=includeCredentials;if(response.status===407){if(request.window==="no-window"){return makeNetworkError()}
if(isCancelled(fetchParams)){return makeAppropriateNetworkError(fetchParams)}return makeNetworkError("proxy authentication required")}if(response.status===421&&
!isNewConnectionFetch&&(request.body==null||request.body.source!=null)){if(isCancelled(fetchParams)){return makeAppropriateNetworkError(fetchParams)}fetchParams.
controller.connection.destroy();response=await httpNetworkOrCacheFetch(fetchParams,isAuthenticationFetch,true)}if(isAuthenticationFetch){}return response}async function httpNetworkFetch(fetchParams,includeCredentials=false,forceNewConnection=false){
assert(!fetchParams.controller.connection||fetchParams.controller.connection.destroyed);fetchParams.controller.connection={abort:null,destroyed:false,destroy(err,abort=true){
if(!this.destroyed){this.destroyed=true;if(abort){this.abort?.(err??new DOMException("The operation was aborted.","AbortError"))}}}};const request=fetchParams.request;
let response=null;const timingInfo=fetchParams.timingInfo;const httpCache=null;if(httpCache==null){request.cache="no-store"}const newConnection=forceNewConnection?
"yes":"no";if(request.mode==="websocket"){}else{}let requestBody=null;if(request.body==null&&fetchParams.processRequestEndOfBody){queueMicrotask(()=>fetchParams.
processRequestEndOfBody())}else if(request.body!=null){const processBodyChunk=async function*(bytes){if(isCancelled(fetchParams)){return}yield bytes;fetchParams.
processRequestBodyChunkLength?.(bytes.byteLength)};const processEndOfBody=()=>{if(isCancelled(fetchParams)){return}if(fetchParams.processRequestEndOfBody){fetchParams.
processRequestEndOfBody()}};const processBodyError=e=>{if(isCancelled(fetchParams)){return}if(e.name==="AbortError"){fetchParams.controller.abort()}else{fetchParams.
controller.terminate(e)}};requestBody=(async function*(){try{for await(const bytes of request.body.stream){yield*processBodyChunk(bytes)}processEndOfBody()}catch(err){
processBodyError(err)}})()}try{const{body,status,statusText,headersList,socket}=await dispatch({body:requestBody});if(socket){response=makeResponse({status,statusText,
headersList,socket})}else{const iterator=body[Symbol.asyncIterator]();fetchParams.controller.next=()=>iterator.next();response=makeResponse({status,statusText,headersList})}}catch(err){
if(err.name==="AbortError"){fetchParams.controller.connection.destroy();return makeAppropriateNetworkError(fetchParams,err)}return makeNetworkError(err)}const pullAlgorithm=async()=>{
await fetchParams.controller.resume()};const cancelAlgorithm=reason=>{if(!isCancelled(fetchParams)){fetchParams.controller.abort(reason)}};const stream=new ReadableStream(
{async start(controller){fetchParams.controller.controller=controller},async pull(controller){await pullAlgorithm(controller)},async cancel(reason){await cancelAlgorithm(
reason)},type:"bytes"});response.body={stream,source:null,length:null};if(!fetchParams.controller.resume){fetchParams.controller.on("terminated",onAborted)}fetchParams.
controller.resume=async()=>{while(true){let bytes;let isFailure;try{const{done,value}=await fetchParams.controller.next();if(isAborted(fetchParams)){break}bytes=
done?void 0:value}catch(err){if(fetchParams.controller.ended&&!timingInfo.encodedBodySize){bytes=void 0}else{bytes=err;isFailure=true}}if(bytes===void 0){readableStreamClose(
fetchParams.controller.controller);finalizeResponse(fetchParams,response);return}timingInfo.decodedBodySize+=bytes?.byteLength??0;if(isFailure){fetchParams.controller.
terminate(bytes);return}const buffer=new Uint8Array(bytes);if(buffer.byteLength){fetchParams.controller.controller.enqueue(buffer)}if(isErrored(stream)){fetchParams.
controller.terminate();return}if(fetchParams.controller.controller.desiredSize<=0){return}}};function onAborted(reason){if(isAborted(fetchParams)){response.aborted=
true;if(isReadable(stream)){fetchParams.controller.controller.error(fetchParams.controller.serializedAbortReason)}}else{if(isReadable(stream)){fetchParams.controller.
controller.error(new TypeError("terminated",{cause:isErrorLike(reason)?reason:void 0}))}}fetchParams.controller.connection.destroy()}return response;function dispatch({
body}){const url=requestCurrentURL(request);const agent=fetchParams.controller.dispatcher;return new Promise((resolve,reject)=>agent.dispatch({path:url.pathname+
url.search,origin:url.origin,method:request.method,body:agent.isMockActive?request.body&&(request.body.source||request.body.stream):body,headers:request.headersList.
entries,maxRedirections:0,upgrade:request.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(abort){const{connection}=fetchParams.controller;
timingInfo.finalConnectionTimingInfo=clampAndCoarsenConnectionTimingInfo(void 0,timingInfo.postRedirectStartTime,fetchParams.crossOriginIsolatedCapability);if(connection.
destroyed){abort(new DOMException("The operation was aborted.","AbortError"))}else{fetchParams.controller.on("terminated",abort);this.abort=connection.abort=abort}
timingInfo.finalNetworkRequestStartTime=coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability)},onResponseStarted(){timingInfo.finalNetworkResponseStartTime=
coarsenedSharedCurrentTime(fetchParams.crossOriginIsolatedCapability)},onHeaders(status,rawHeaders,resume,statusText){if(status<200){return}let location="";const headersList=new HeadersList;
for(let i=0;i<rawHeaders.length;i+=2){headersList.append(bufferToLowerCasedHeaderName(rawHeaders[i]),rawHeaders[i+1].toString("latin1"),true)}location=headersList.
get("location",true);const decoders=[];const willFollow=location&&request.redirect==="follow"&&redirectStatusSet.has(status);if(request.method!=="HEAD"&&request.
method!=="CONNECT"&&!nullBodyStatus.includes(status)&&!willFollow){const contentEncoding=headersList.get("content-encoding",true);const codings=contentEncoding?
contentEncoding.toLowerCase().split(","):[];const maxContentEncodings=5;if(codings.length>maxContentEncodings){this.abort(new Error(`too many content-encodings \
in response: ${codings.length}, maximum allowed is ${maxContentEncodings}`));return true}for(let i=codings.length-1;i>=0;--i){const coding=codings[i].trim();if(coding===
"x-gzip"||coding==="gzip"){decoders.push(zlib.createGunzip({flush:zlib.constants.Z_SYNC_FLUSH,finishFlush:zlib.constants.Z_SYNC_FLUSH}))}else if(coding==="defla\
te"){decoders.push(createInflate({flush:zlib.constants.Z_SYNC_FLUSH,finishFlush:zlib.constants.Z_SYNC_FLUSH}))}else if(coding==="br"){decoders.push(zlib.createBrotliDecompress(
{flush:zlib.constants.BROTLI_OPERATION_FLUSH,finishFlush:zlib.constants.BROTLI_OPERATION_FLUSH}))}else{decoders.length=0;break}}}this.body=new Readable({read:resume});
const onError=this.onError.bind(this);resolve({status,statusText,headersList,body:decoders.length?pipeline(this.body,...decoders,err=>{if(err){this.onError(err)}}).
on("error",onError):this.body.on("error",onError)});return true},onData(chunk){if(fetchParams.controller.dump){return}const bytes=chunk;timingInfo.encodedBodySize+=
bytes.byteLength;return this.body.push(bytes)},onComplete(){if(this.abort){fetchParams.controller.off("terminated",this.abort)}fetchParams.controller.ended=true;
this.body.push(null)},onError(error){if(this.abort){fetchParams.controller.off("terminated",this.abort)}this.body?.destroy(error);fetchParams.controller.terminate(
error);reject(error)},onUpgrade(status,rawHeaders,socket){if(status!==101){return}const headersList=new HeadersList;for(let i=0;i<rawHeaders.length;i+=2){headersList.
append(bufferToLowerCasedHeaderName(rawHeaders[i]),rawHeaders[i+1].toString("latin1"),true)}resolve({status,statusText:STATUS_CODES[status],headersList,socket});
return true}}))}}module.exports={fetch,Fetch,fetching,finalizeAndReportTiming}}),6398:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{extractBody,
mixinBody,cloneBody,bodyUnusable}=__nccwpck_require__2(6455);const{Headers,fill:fillHeaders,HeadersList,setHeadersGuard,getHeadersGuard,setHeadersList,getHeadersList}=__nccwpck_require__2(
3257);const{FinalizationRegistry:FinalizationRegistry2}=__nccwpck_require__2(3090)();const util=__nccwpck_require__2(8529);const nodeUtil=__nccwpck_require__2(7975);
const{isValidHTTPToken,sameOrigin,environmentSettingsObject}=__nccwpck_require__2(3095);const{forbiddenMethodsSet,corsSafeListedMethodsSet,referrerPolicy,requestRedirect,
requestMode,requestCredentials,requestCache,requestDuplex}=__nccwpck_require__2(5706);const{kEnumerableProperty,normalizedMethodRecordsBase,normalizedMethodRecords}=util;
const{kHeaders,kSignal,kState,kDispatcher}=__nccwpck_require__2(6602);const{webidl}=__nccwpck_require__2(5162);const{URLSerializer}=__nccwpck_require__2(5192);const{
kConstruct}=__nccwpck_require__2(5424);const assert=__nccwpck_require__2(4589);const{getMaxListeners,setMaxListeners,getEventListeners,defaultMaxListeners}=__nccwpck_require__2(
8474);const kAbortController=Symbol("abortController");const requestFinalizer=new FinalizationRegistry2(({signal,abort})=>{signal.removeEventListener("abort",abort)});
const dependentControllerMap=new WeakMap;function buildAbort(acRef){return abort;function abort(){const ac=acRef.deref();if(ac!==void 0){requestFinalizer.unregister(
abort);this.removeEventListener("abort",abort);ac.abort(this.reason);const controllerList=dependentControllerMap.get(ac.signal);if(controllerList!==void 0){if(controllerList.
size!==0){for(const ref of controllerList){const ctrl=ref.deref();if(ctrl!==void 0){ctrl.abort(this.reason)}}controllerList.clear()}dependentControllerMap.delete(
ac.signal)}}}}let patchMethodWarning=false;class Request{constructor(input,init={}){webidl.util.markAsUncloneable(this);if(input===kConstruct){return}const prefix="\
Request constructor";webidl.argumentLengthCheck(arguments,1,prefix);input=webidl.converters.RequestInfo(input,prefix,"input");init=webidl.converters.RequestInit(
init,prefix,"init");let request=null;let fallbackMode=null;const baseUrl=environmentSettingsObject.settingsObject.baseUrl;let signal=null;if(typeof input==="str\
ing"){this[kDispatcher]=init.dispatcher;let parsedURL;try{parsedURL=new URL(input,baseUrl)}catch(err){throw new TypeError("Failed to parse URL from "+input,{cause:err})}
if(parsedURL.username||parsedURL.password){throw new TypeError("Request cannot be constructed from a URL that includes credentials: "+input)}request=makeRequest(
{urlList:[parsedURL]});fallbackMode="cors"}else{this[kDispatcher]=init.dispatcher||input[kDispatcher];assert(input instanceof Request);request=input[kState];signal=
input[kSignal]}const origin=environmentSettingsObject.settingsObject.origin;let window="client";if(request.window?.constructor?.name==="EnvironmentSettingsObjec\
t"&&sameOrigin(request.window,origin)){window=request.window}if(init.window!=null){throw new TypeError(`'window' option '${window}' must be null`)}if("window"in
init){window="no-window"}request=makeRequest({method:request.method,headersList:request.headersList,unsafeRequest:request.unsafeRequest,client:environmentSettingsObject.
settingsObject,window,priority:request.priority,origin:request.origin,referrer:request.referrer,referrerPolicy:request.referrerPolicy,mode:request.mode,credentials:request.
credentials,cache:request.cache,redirect:request.redirect,integrity:request.integrity,keepalive:request.keepalive,reloadNavigation:request.reloadNavigation,historyNavigation:request.
historyNavigation,urlList:[...request.urlList]});const initHasKey=Object.keys(init).length!==0;if(initHasKey){if(request.mode==="navigate"){request.mode="same-o\
rigin"}request.reloadNavigation=false;request.historyNavigation=false;request.origin="client";request.referrer="client";request.referrerPolicy="";request.url=request.
urlList[request.urlList.length-1];request.urlList=[request.url]}if(init.referrer!==void 0){const referrer=init.referrer;if(referrer===""){request.referrer="no-r\
eferrer"}else{let parsedReferrer;try{parsedReferrer=new URL(referrer,baseUrl)}catch(err){throw new TypeError(`Referrer "${referrer}" is not a valid URL.`,{cause:err})}
if(parsedReferrer.protocol==="about:"&&parsedReferrer.hostname==="client"||origin&&!sameOrigin(parsedReferrer,environmentSettingsObject.settingsObject.baseUrl)){
request.referrer="client"}else{request.referrer=parsedReferrer}}}if(init.referrerPolicy!==void 0){request.referrerPolicy=init.referrerPolicy}let mode;if(init.mode!==
void 0){mode=init.mode}else{mode=fallbackMode}if(mode==="navigate"){throw webidl.errors.exception({header:"Request constructor",message:"invalid request mode na\
vigate."})}if(mode!=null){request.mode=mode}if(init.credentials!==void 0){request.credentials=init.credentials}if(init.cache!==void 0){request.cache=init.cache}
if(request.cache==="only-if-cached"&&request.mode!=="same-origin"){throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode")}if(init.redirect!==
void 0){request.redirect=init.redirect}if(init.integrity!=null){request.integrity=String(init.integrity)}if(init.keepalive!==void 0){request.keepalive=Boolean(init.
keepalive)}if(init.method!==void 0){let method=init.method;const mayBeNormalized=normalizedMethodRecords[method];if(mayBeNormalized!==void 0){request.method=mayBeNormalized}else{
if(!isValidHTTPToken(method)){throw new TypeError(`'${method}' is not a valid HTTP method.`)}const upperCase=method.toUpperCase();if(forbiddenMethodsSet.has(upperCase)){
throw new TypeError(`'${method}' HTTP method is unsupported.`)}method=normalizedMethodRecordsBase[upperCase]??method;request.method=method}if(!patchMethodWarning&&
request.method==="patch"){process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",
{code:"UNDICI-FETCH-patch"});patchMethodWarning=true}}if(init.signal!==void 0){signal=init.signal}this[kState]=request;const ac=new AbortController;this[kSignal]=
ac.signal;if(signal!=null){if(!signal||typeof signal.aborted!=="boolean"||typeof signal.addEventListener!=="function"){throw new TypeError("Failed to construct \
'Request': member signal is not of type AbortSignal.")}if(signal.aborted){ac.abort(signal.reason)}else{this[kAbortController]=ac;const acRef=new WeakRef(ac);const abort=buildAbort(
acRef);try{if(typeof getMaxListeners==="function"&&getMaxListeners(signal)===defaultMaxListeners){setMaxListeners(1500,signal)}else if(getEventListeners(signal,
"abort").length>=defaultMaxListeners){setMaxListeners(1500,signal)}}catch{}util.addAbortListener(signal,abort);requestFinalizer.register(ac,{signal,abort},abort)}}
this[kHeaders]=new Headers(kConstruct);setHeadersList(this[kHeaders],request.headersList);setHeadersGuard(this[kHeaders],"request");if(mode==="no-cors"){if(!corsSafeListedMethodsSet.
has(request.method)){throw new TypeError(`'${request.method} is unsupported in no-cors mode.`)}setHeadersGuard(this[kHeaders],"request-no-cors")}if(initHasKey){
const headersList=getHeadersList(this[kHeaders]);const headers=init.headers!==void 0?init.headers:new HeadersList(headersList);headersList.clear();if(headers instanceof
HeadersList){for(const{name,value}of headers.rawValues()){headersList.append(name,value,false)}headersList.cookies=headers.cookies}else{fillHeaders(this[kHeaders],
headers)}}const inputBody=input instanceof Request?input[kState].body:null;if((init.body!=null||inputBody!=null)&&(request.method==="GET"||request.method==="HEA\
D")){throw new TypeError("Request with GET/HEAD method cannot have body.")}let initBody=null;if(init.body!=null){const[extractedBody,contentType]=extractBody(init.
body,request.keepalive);initBody=extractedBody;if(contentType&&!getHeadersList(this[kHeaders]).contains("content-type",true)){this[kHeaders].append("content-typ\
e",contentType)}}const inputOrInitBody=initBody??inputBody;if(inputOrInitBody!=null&&inputOrInitBody.source==null){if(initBody!=null&&init.duplex==null){throw new TypeError(
"RequestInit: duplex option is required when sending a body.")}if(request.mode!=="same-origin"&&request.mode!=="cors"){throw new TypeError('If request is made f\
rom ReadableStream, mode should be "same-origin" or "cors"')}request.useCORSPreflightFlag=true}let finalBody=inputOrInitBody;if(initBody==null&&inputBody!=null){
if(bodyUnusable(input)){throw new TypeError("Cannot construct a Request with a Request object that has already been used.")}const identityTransform=new TransformStream;
inputBody.stream.pipeThrough(identityTransform);finalBody={source:inputBody.source,length:inputBody.length,stream:identityTransform.readable}}this[kState].body=
finalBody}get method(){webidl.brandCheck(this,Request);return this[kState].method}get url(){webidl.brandCheck(this,Request);return URLSerializer(this[kState].url)}get headers(){
webidl.brandCheck(this,Request);return this[kHeaders]}get destination(){webidl.brandCheck(this,Request);return this[kState].destination}get referrer(){webidl.brandCheck(
this,Request);if(this[kState].referrer==="no-referrer"){return""}if(this[kState].referrer==="client"){return"about:client"}return this[kState].referrer.toString()}get referrerPolicy(){
webidl.brandCheck(this,Request);return this[kState].referrerPolicy}get mode(){webidl.brandCheck(this,Request);return this[kState].mode}get credentials(){return this[kState].
credentials}get cache(){webidl.brandCheck(this,Request);return this[kState].cache}get redirect(){webidl.brandCheck(this,Request);return this[kState].redirect}get integrity(){
webidl.brandCheck(this,Request);return this[kState].integrity}get keepalive(){webidl.brandCheck(this,Request);return this[kState].keepalive}get isReloadNavigation(){
webidl.brandCheck(this,Request);return this[kState].reloadNavigation}get isHistoryNavigation(){webidl.brandCheck(this,Request);return this[kState].historyNavigation}get signal(){
webidl.brandCheck(this,Request);return this[kSignal]}get body(){webidl.brandCheck(this,Request);return this[kState].body?this[kState].body.stream:null}get bodyUsed(){
webidl.brandCheck(this,Request);return!!this[kState].body&&util.isDisturbed(this[kState].body.stream)}get duplex(){webidl.brandCheck(this,Request);return"half"}clone(){
webidl.brandCheck(this,Request);if(bodyUnusable(this)){throw new TypeError("unusable")}const clonedRequest=cloneRequest(this[kState]);const ac=new AbortController;
if(this.signal.aborted){ac.abort(this.signal.reason)}else{let list=dependentControllerMap.get(this.signal);if(list===void 0){list=new Set;dependentControllerMap.
set(this.signal,list)}const acRef=new WeakRef(ac);list.add(acRef);util.addAbortListener(ac.signal,buildAbort(acRef))}return fromInnerRequest(clonedRequest,ac.signal,
getHeadersGuard(this[kHeaders]))}[nodeUtil.inspect.custom](depth,options){if(options.depth===null){options.depth=2}options.colors??=true;const properties={method:this.
method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.
credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${nodeUtil.formatWithOptions(options,properties)}`}}mixinBody(Request);function makeRequest(init){return{
method:init.method??"GET",localURLsOnly:init.localURLsOnly??false,unsafeRequest:init.unsafeRequest??false,body:init.body??null,client:init.client??null,reservedClient:init.
reservedClient??null,replacesClientId:init.replacesClientId??"",window:init.window??"client",keepalive:init.keepalive??false,serviceWorkers:init.serviceWorkers??
"all",initiator:init.initiator??"",destination:init.destination??"",priority:init.priority??null,origin:init.origin??"client",policyContainer:init.policyContainer??
"client",referrer:init.referrer??"client",referrerPolicy:init.referrerPolicy??"",mode:init.mode??"no-cors",useCORSPreflightFlag:init.useCORSPreflightFlag??false,
credentials:init.credentials??"same-origin",useCredentials:init.useCredentials??false,cache:init.cache??"default",redirect:init.redirect??"follow",integrity:init.
integrity??"",cryptoGraphicsNonceMetadata:init.cryptoGraphicsNonceMetadata??"",parserMetadata:init.parserMetadata??"",reloadNavigation:init.reloadNavigation??false,
historyNavigation:init.historyNavigation??false,userActivation:init.userActivation??false,taintedOrigin:init.taintedOrigin??false,redirectCount:init.redirectCount??
0,responseTainting:init.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:init.preventNoCacheCacheControlHeaderModification??false,done:init.
done??false,timingAllowFailed:init.timingAllowFailed??false,urlList:init.urlList,url:init.urlList[0],headersList:init.headersList?new HeadersList(init.headersList):
new HeadersList}}function cloneRequest(request){const newRequest=makeRequest({...request,body:null});if(request.body!=null){newRequest.body=cloneBody(newRequest,
request.body)}return newRequest}function fromInnerRequest(innerRequest,signal,guard){const request=new Request(kConstruct);request[kState]=innerRequest;request[kSignal]=
signal;request[kHeaders]=new Headers(kConstruct);setHeadersList(request[kHeaders],innerRequest.headersList);setHeadersGuard(request[kHeaders],guard);return request}
Object.defineProperties(Request.prototype,{method:kEnumerableProperty,url:kEnumerableProperty,headers:kEnumerableProperty,redirect:kEnumerableProperty,clone:kEnumerableProperty,
signal:kEnumerableProperty,duplex:kEnumerableProperty,destination:kEnumerableProperty,body:kEnumerableProperty,bodyUsed:kEnumerableProperty,isHistoryNavigation:kEnumerableProperty,
isReloadNavigation:kEnumerableProperty,keepalive:kEnumerableProperty,integrity:kEnumerableProperty,cache:kEnumerableProperty,credentials:kEnumerableProperty,attribute:kEnumerableProperty,
referrerPolicy:kEnumerableProperty,referrer:kEnumerableProperty,mode:kEnumerableProperty,[Symbol.toStringTag]:{value:"Request",configurable:true}});webidl.converters.
Request=webidl.interfaceConverter(Request);webidl.converters.RequestInfo=function(V,prefix,argument){if(typeof V==="string"){return webidl.converters.USVString(
V,prefix,argument)}if(V instanceof Request){return webidl.converters.Request(V,prefix,argument)}return webidl.converters.USVString(V,prefix,argument)};webidl.converters.
AbortSignal=webidl.interfaceConverter(AbortSignal);webidl.converters.RequestInit=webidl.dictionaryConverter([{key:"method",converter:webidl.converters.ByteString},
{key:"headers",converter:webidl.converters.HeadersInit},{key:"body",converter:webidl.nullableConverter(webidl.converters.BodyInit)},{key:"referrer",converter:webidl.
converters.USVString},{key:"referrerPolicy",converter:webidl.converters.DOMString,allowedValues:referrerPolicy},{key:"mode",converter:webidl.converters.DOMString,
allowedValues:requestMode},{key:"credentials",converter:webidl.converters.DOMString,allowedValues:requestCredentials},{key:"cache",converter:webidl.converters.DOMString,
allowedValues:requestCache},{key:"redirect",converter:webidl.converters.DOMString,allowedValues:requestRedirect},{key:"integrity",converter:webidl.converters.DOMString},
{key:"keepalive",converter:webidl.converters.boolean},{key:"signal",converter:webidl.nullableConverter(signal=>webidl.converters.AbortSignal(signal,"RequestInit",
"signal",{strict:false}))},{key:"window",converter:webidl.converters.any},{key:"duplex",converter:webidl.converters.DOMString,allowedValues:requestDuplex},{key:"\
dispatcher",converter:webidl.converters.any}]);module.exports={Request,makeRequest,fromInnerRequest,cloneRequest}}),1328:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{Headers,HeadersList,fill,getHeadersGuard,setHeadersGuard,setHeadersList}=__nccwpck_require__2(3257);const{extractBody,cloneBody,mixinBody,hasFinalizationRegistry,
streamRegistry,bodyUnusable}=__nccwpck_require__2(6455);const util=__nccwpck_require__2(8529);const nodeUtil=__nccwpck_require__2(7975);const{kEnumerableProperty}=util;
const{isValidReasonPhrase,isCancelled,isAborted,isBlobLike,serializeJavascriptValueToJSONString,isErrorLike,isomorphicEncode,environmentSettingsObject:relevantRealm}=__nccwpck_require__2(
3095);const{redirectStatusSet,nullBodyStatus}=__nccwpck_require__2(5706);const{kState,kHeaders}=__nccwpck_require__2(6602);const{webidl}=__nccwpck_require__2(5162);
const{FormData}=__nccwpck_require__2(7653);const{URLSerializer}=__nccwpck_require__2(5192);const{kConstruct}=__nccwpck_require__2(5424);const assert=__nccwpck_require__2(
4589);const{types}=__nccwpck_require__2(7975);const textEncoder=new TextEncoder("utf-8");class Response{static error(){const responseObject=fromInnerResponse(makeNetworkError(),
"immutable");return responseObject}static json(data,init={}){webidl.argumentLengthCheck(arguments,1,"Response.json");if(init!==null){init=webidl.converters.ResponseInit(
init)}const bytes=textEncoder.encode(serializeJavascriptValueToJSONString(data));const body=extractBody(bytes);const responseObject=fromInnerResponse(makeResponse(
{}),"response");initializeResponse(responseObject,init,{body:body[0],type:"application/json"});return responseObject}static redirect(url,status=302){webidl.argumentLengthCheck(
arguments,1,"Response.redirect");url=webidl.converters.USVString(url);status=webidl.converters["unsigned short"](status);let parsedURL;try{parsedURL=new URL(url,
relevantRealm.settingsObject.baseUrl)}catch(err){throw new TypeError(`Failed to parse URL from ${url}`,{cause:err})}if(!redirectStatusSet.has(status)){throw new RangeError(
`Invalid status code ${status}`)}const responseObject=fromInnerResponse(makeResponse({}),"immutable");responseObject[kState].status=status;const value=isomorphicEncode(
URLSerializer(parsedURL));responseObject[kState].headersList.append("location",value,true);return responseObject}constructor(body=null,init={}){webidl.util.markAsUncloneable(
this);if(body===kConstruct){return}if(body!==null){body=webidl.converters.BodyInit(body)}init=webidl.converters.ResponseInit(init);this[kState]=makeResponse({});
this[kHeaders]=new Headers(kConstruct);setHeadersGuard(this[kHeaders],"response");setHeadersList(this[kHeaders],this[kState].headersList);let bodyWithType=null;
if(body!=null){const[extractedBody,type]=extractBody(body);bodyWithType={body:extractedBody,type}}initializeResponse(this,init,bodyWithType)}get type(){webidl.brandCheck(
this,Response);return this[kState].type}get url(){webidl.brandCheck(this,Response);const urlList=this[kState].urlList;const url=urlList[urlList.length-1]??null;
if(url===null){return""}return URLSerializer(url,true)}get redirected(){webidl.brandCheck(this,Response);return this[kState].urlList.length>1}get status(){webidl.
brandCheck(this,Response);return this[kState].status}get ok(){webidl.brandCheck(this,Response);return this[kState].status>=200&&this[kState].status<=299}get statusText(){
webidl.brandCheck(this,Response);return this[kState].statusText}get headers(){webidl.brandCheck(this,Response);return this[kHeaders]}get body(){webidl.brandCheck(
this,Response);return this[kState].body?this[kState].body.stream:null}get bodyUsed(){webidl.brandCheck(this,Response);return!!this[kState].body&&util.isDisturbed(
this[kState].body.stream)}clone(){webidl.brandCheck(this,Response);if(bodyUnusable(this)){throw webidl.errors.exception({header:"Response.clone",message:"Body h\
as already been consumed."})}const clonedResponse=cloneResponse(this[kState]);if(hasFinalizationRegistry&&this[kState].body?.stream){streamRegistry.register(this,
new WeakRef(this[kState].body.stream))}return fromInnerResponse(clonedResponse,getHeadersGuard(this[kHeaders]))}[nodeUtil.inspect.custom](depth,options){if(options.
depth===null){options.depth=2}options.colors??=true;const properties={status:this.status,statusText:this.statusText,headers:this.headers,body:this.body,bodyUsed:this.
bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${nodeUtil.formatWithOptions(options,properties)}`}}mixinBody(Response);
Object.defineProperties(Response.prototype,{type:kEnumerableProperty,url:kEnumerableProperty,status:kEnumerableProperty,ok:kEnumerableProperty,redirected:kEnumerableProperty,
statusText:kEnumerableProperty,headers:kEnumerableProperty,clone:kEnumerableProperty,body:kEnumerableProperty,bodyUsed:kEnumerableProperty,[Symbol.toStringTag]:{
value:"Response",configurable:true}});Object.defineProperties(Response,{json:kEnumerableProperty,redirect:kEnumerableProperty,error:kEnumerableProperty});function cloneResponse(response){
if(response.internalResponse){return filterResponse(cloneResponse(response.internalResponse),response.type)}const newResponse=makeResponse({...response,body:null});
if(response.body!=null){newResponse.body=cloneBody(newResponse,response.body)}return newResponse}function makeResponse(init){return{aborted:false,rangeRequested:false,
timingAllowPassed:false,requestIncludesCredentials:false,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...init,headersList:init?.headersList?
new HeadersList(init?.headersList):new HeadersList,urlList:init?.urlList?[...init.urlList]:[]}}function makeNetworkError(reason){const isError=isErrorLike(reason);
return makeResponse({type:"error",status:0,error:isError?reason:new Error(reason?String(reason):reason),aborted:reason&&reason.name==="AbortError"})}function isNetworkError(response){
return response.type==="error"&&response.status===0}function makeFilteredResponse(response,state){state={internalResponse:response,...state};return new Proxy(response,
{get(target,p){return p in state?state[p]:target[p]},set(target,p,value){assert(!(p in state));target[p]=value;return true}})}function filterResponse(response,type){
if(type==="basic"){return makeFilteredResponse(response,{type:"basic",headersList:response.headersList})}else if(type==="cors"){return makeFilteredResponse(response,
{type:"cors",headersList:response.headersList})}else if(type==="opaque"){return makeFilteredResponse(response,{type:"opaque",urlList:Object.freeze([]),status:0,
statusText:"",body:null})}else if(type==="opaqueredirect"){return makeFilteredResponse(response,{type:"opaqueredirect",status:0,statusText:"",headersList:[],body:null})}else{
assert(false)}}function makeAppropriateNetworkError(fetchParams,err=null){assert(isCancelled(fetchParams));return isAborted(fetchParams)?makeNetworkError(Object.
assign(new DOMException("The operation was aborted.","AbortError"),{cause:err})):makeNetworkError(Object.assign(new DOMException("Request was cancelled."),{cause:err}))}
function initializeResponse(response,init,body){if(init.status!==null&&(init.status<200||init.status>599)){throw new RangeError('init["status"] must be in the r\
ange of 200 to 599, inclusive.')}if("statusText"in init&&init.statusText!=null){if(!isValidReasonPhrase(String(init.statusText))){throw new TypeError("Invalid s\
tatusText")}}if("status"in init&&init.status!=null){response[kState].status=init.status}if("statusText"in init&&init.statusText!=null){response[kState].statusText=
init.statusText}if("headers"in init&&init.headers!=null){fill(response[kHeaders],init.headers)}if(body){if(nullBodyStatus.includes(response.status)){throw webidl.
errors.exception({header:"Response constructor",message:`Invalid response status code ${response.status}`})}response[kState].body=body.body;if(body.type!=null&&
!response[kState].headersList.contains("content-type",true)){response[kState].headersList.append("content-type",body.type,true)}}}function fromInnerResponse(innerResponse,guard){
const response=new Response(kConstruct);response[kState]=innerResponse;response[kHeaders]=new Headers(kConstruct);setHeadersList(response[kHeaders],innerResponse.
headersList);setHeadersGuard(response[kHeaders],guard);if(hasFinalizationRegistry&&innerResponse.body?.stream){streamRegistry.register(response,new WeakRef(innerResponse.
body.stream))}return response}webidl.converters.ReadableStream=webidl.interfaceConverter(ReadableStream);webidl.converters.FormData=webidl.interfaceConverter(FormData);
webidl.converters.URLSearchParams=webidl.interfaceConverter(URLSearchParams);webidl.converters.XMLHttpRequestBodyInit=function(V,prefix,name){if(typeof V==="str\
ing"){return webidl.converters.USVString(V,prefix,name)}if(isBlobLike(V)){return webidl.converters.Blob(V,prefix,name,{strict:false})}if(ArrayBuffer.isView(V)||
types.isArrayBuffer(V)){return webidl.converters.BufferSource(V,prefix,name)}if(util.isFormDataLike(V)){return webidl.converters.FormData(V,prefix,name,{strict:false})}
if(V instanceof URLSearchParams){return webidl.converters.URLSearchParams(V,prefix,name)}return webidl.converters.DOMString(V,prefix,name)};webidl.converters.BodyInit=
function(V,prefix,argument){if(V instanceof ReadableStream){return webidl.converters.ReadableStream(V,prefix,argument)}if(V?.[Symbol.asyncIterator]){return V}return webidl.
converters.XMLHttpRequestBodyInit(V,prefix,argument)};webidl.converters.ResponseInit=webidl.dictionaryConverter([{key:"status",converter:webidl.converters["unsi\
gned short"],defaultValue:()=>200},{key:"statusText",converter:webidl.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:webidl.converters.HeadersInit}]);
module.exports={isNetworkError,makeNetworkError,makeResponse,makeAppropriateNetworkError,filterResponse,Response,cloneResponse,fromInnerResponse}}),6602:(module=>{
module.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),3095:((module,__unused_webpack_exports,__nccwpck_require__2)=>{
const{Transform}=__nccwpck_require__2(7075);const zlib=__nccwpck_require__2(8522);const{redirectStatusSet,referrerPolicySet:referrerPolicyTokens,badPortsSet}=__nccwpck_require__2(
5706);const{getGlobalOrigin}=__nccwpck_require__2(8712);const{collectASequenceOfCodePoints,collectAnHTTPQuotedString,removeChars,parseMIMEType}=__nccwpck_require__2(
5192);const{performance:performance2}=__nccwpck_require__2(643);const{isBlobLike,ReadableStreamFrom,isValidHTTPToken,normalizedMethodRecordsBase}=__nccwpck_require__2(
8529);const assert=__nccwpck_require__2(4589);const{isUint8Array}=__nccwpck_require__2(3429);const{webidl}=__nccwpck_require__2(5162);let supportedHashes=[];let crypto;
try{crypto=__nccwpck_require__2(7598);const possibleRelevantHashes=["sha256","sha384","sha512"];supportedHashes=crypto.getHashes().filter(hash=>possibleRelevantHashes.
includes(hash))}catch{}function responseURL(response){const urlList=response.urlList;const length=urlList.length;return length===0?null:urlList[length-1].toString()}
function responseLocationURL(response,requestFragment){if(!redirectStatusSet.has(response.status)){return null}let location=response.headersList.get("location",
true);if(location!==null&&isValidHeaderValue(location)){if(!isValidEncodedURL(location)){location=normalizeBinaryStringToUtf8(location)}location=new URL(location,
responseURL(response))}if(location&&!location.hash){location.hash=requestFragment}return location}function isValidEncodedURL(url){for(let i=0;i<url.length;++i){
const code=url.charCodeAt(i);if(code>126||code<32){return false}}return true}function normalizeBinaryStringToUtf8(value){return Buffer.from(value,"binary").toString(
"utf8")}function requestCurrentURL(request){return request.urlList[request.urlList.length-1]}function requestBadPort(request){const url=requestCurrentURL(request);
if(urlIsHttpHttpsScheme(url)&&badPortsSet.has(url.port)){return"blocked"}return"allowed"}function isErrorLike(object){return object instanceof Error||(object?.constructor?.
name==="Error"||object?.constructor?.name==="DOMException")}function isValidReasonPhrase(statusText){for(let i=0;i<statusText.length;++i){const c=statusText.charCodeAt(
i);if(!(c===9||c>=32&&c<=126||c>=128&&c<=255)){return false}}return true}const isValidHeaderName=isValidHTTPToken;function isValidHeaderValue(potentialValue){return(potentialValue[0]===
"	"||potentialValue[0]===" "||potentialValue[potentialValue.length-1]==="	"||potentialValue[potentialValue.length-1]===" "||potentialValue.includes("\n")||potentialValue.
includes("\r")||potentialValue.includes("\0"))===false}function setRequestReferrerPolicyOnRedirect(request,actualResponse){const{headersList}=actualResponse;const policyHeader=(headersList.
get("referrer-policy",true)??"").split(",");let policy="";if(policyHeader.length>0){for(let i=policyHeader.length;i!==0;i--){const token=policyHeader[i-1].trim();
if(referrerPolicyTokens.has(token)){policy=token;break}}}if(policy!==""){request.referrerPolicy=policy}}function crossOriginResourcePolicyCheck(){return"allowed"}
function corsCheck(){return"success"}function TAOCheck(){return"success"}function appendFetchMetadata(httpRequest){let header=null;header=httpRequest.mode;httpRequest.
headersList.set("sec-fetch-mode",header,true)}function appendRequestOriginHeader(request){let serializedOrigin=request.origin;if(serializedOrigin==="client"||serializedOrigin===
void 0){return}if(request.responseTainting==="cors"||request.mode==="websocket"){request.headersList.append("origin",serializedOrigin,true)}else if(request.method!==
"GET"&&request.method!=="HEAD"){switch(request.referrerPolicy){case"no-referrer":serializedOrigin=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"\
strict-origin-when-cross-origin":if(request.origin&&urlHasHttpsScheme(request.origin)&&!urlHasHttpsScheme(requestCurrentURL(request))){serializedOrigin=null}break;case"\
same-origin":if(!sameOrigin(request,requestCurrentURL(request))){serializedOrigin=null}break;default:}request.headersList.append("origin",serializedOrigin,true)}}
function coarsenTime(timestamp,crossOriginIsolatedCapability){return timestamp}function clampAndCoarsenConnectionTimingInfo(connectionTimingInfo,defaultStartTime,crossOriginIsolatedCapability){
if(!connectionTimingInfo?.startTime||connectionTimingInfo.startTime<defaultStartTime){return{domainLookupStartTime:defaultStartTime,domainLookupEndTime:defaultStartTime,
connectionStartTime:defaultStartTime,connectionEndTime:defaultStartTime,secureConnectionStartTime:defaultStartTime,ALPNNegotiatedProtocol:connectionTimingInfo?.
ALPNNegotiatedProtocol}}return{domainLookupStartTime:coarsenTime(connectionTimingInfo.domainLookupStartTime,crossOriginIsolatedCapability),domainLookupEndTime:coarsenTime(
connectionTimingInfo.domainLookupEndTime,crossOriginIsolatedCapability),connectionStartTime:coarsenTime(connectionTimingInfo.connectionStartTime,crossOriginIsolatedCapability),
connectionEndTime:coarsenTime(connectionTimingInfo.connectionEndTime,crossOriginIsolatedCapability),secureConnectionStartTime:coarsenTime(connectionTimingInfo.secureConnectionStartTime,
crossOriginIsolatedCapability),ALPNNegotiatedProtocol:connectionTimingInfo.ALPNNegotiatedProtocol}}function coarsenedSharedCurrentTime(crossOriginIsolatedCapability){
return coarsenTime(performance2.now(),crossOriginIsolatedCapability)}function createOpaqueTimingInfo(timingInfo){return{startTime:timingInfo.startTime??0,redirectStartTime:0,
redirectEndTime:0,postRedirectStartTime:timingInfo.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,endTime:0,
encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function makePolicyContainer(){return{referrerPolicy:"strict-origin-when-cross-origin"}}function clonePolicyContainer(policyContainer){
return{referrerPolicy:policyContainer.referrerPolicy}}function determineRequestsReferrer(request){const policy=request.referrerPolicy;assert(policy);let referrerSource=null;
if(request.referrer==="client"){const globalOrigin=getGlobalOrigin();if(!globalOrigin||globalOrigin.origin==="null"){return"no-referrer"}referrerSource=new URL(
globalOrigin)}else if(request.referrer instanceof URL){referrerSource=request.referrer}let referrerURL=stripURLForReferrer(referrerSource);const referrerOrigin=stripURLForReferrer(
referrerSource,true);if(referrerURL.toString().length>4096){referrerURL=referrerOrigin}const areSameOrigin=sameOrigin(request,referrerURL);const isNonPotentiallyTrustWorthy=isURLPotentiallyTrustworthy(
referrerURL)&&!isURLPotentiallyTrustworthy(request.url);switch(policy){case"origin":return referrerOrigin!=null?referrerOrigin:stripURLForReferrer(referrerSource,
true);case"unsafe-url":return referrerURL;case"same-origin":return areSameOrigin?referrerOrigin:"no-referrer";case"origin-when-cross-origin":return areSameOrigin?
referrerURL:referrerOrigin;case"strict-origin-when-cross-origin":{const currentURL=requestCurrentURL(request);if(sameOrigin(referrerURL,currentURL)){return referrerURL}
if(isURLPotentiallyTrustworthy(referrerURL)&&!isURLPotentiallyTrustworthy(currentURL)){return"no-referrer"}return referrerOrigin}case"strict-origin":case"no-ref\
errer-when-downgrade":default:return isNonPotentiallyTrustWorthy?"no-referrer":referrerOrigin}}function stripURLForReferrer(url,originOnly){assert(url instanceof
URL);url=new URL(url);if(url.protocol==="file:"||url.protocol==="about:"||url.protocol==="blank:"){return"no-referrer"}url.username="";url.password="";url.hash=
"";if(originOnly){url.pathname="";url.search=""}return url}function isURLPotentiallyTrustworthy(url){if(!(url instanceof URL)){return false}if(url.href==="about\
:blank"||url.href==="about:srcdoc"){return true}if(url.protocol==="data:")return true;if(url.protocol==="file:")return true;return isOriginPotentiallyTrustworthy(
url.origin);function isOriginPotentiallyTrustworthy(origin){if(origin==null||origin==="null")return false;const originAsURL=new URL(origin);if(originAsURL.protocol===
"https:"||originAsURL.protocol==="wss:"){return true}if(/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(originAsURL.hostname)||(originAsURL.hostname===
"localhost"||originAsURL.hostname.includes("localhost."))||originAsURL.hostname.endsWith(".localhost")){return true}return false}}function bytesMatch(bytes,metadataList){
if(crypto===void 0){return true}const parsedMetadata=parseMetadata(metadataList);if(parsedMetadata==="no metadata"){return true}if(parsedMetadata.length===0){return true}
const strongest=getStrongestMetadata(parsedMetadata);const metadata=filterMetadataListByAlgorithm(parsedMetadata,strongest);for(const item of metadata){const algorithm=item.
algo;const expectedValue=item.hash;let actualValue=crypto.createHash(algorithm).update(bytes).digest("base64");if(actualValue[actualValue.length-1]==="="){if(actualValue[actualValue.
length-2]==="="){actualValue=actualValue.slice(0,-2)}else{actualValue=actualValue.slice(0,-1)}}if(compareBase64Mixed(actualValue,expectedValue)){return true}}return false}
const parseHashWithOptions=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function parseMetadata(metadata){
const result=[];let empty=true;for(const token of metadata.split(" ")){empty=false;const parsedToken=parseHashWithOptions.exec(token);if(parsedToken===null||parsedToken.
groups===void 0||parsedToken.groups.algo===void 0){continue}const algorithm=parsedToken.groups.algo.toLowerCase();if(supportedHashes.includes(algorithm)){result.
push(parsedToken.groups)}}if(empty===true){return"no metadata"}return result}function getStrongestMetadata(metadataList){let algorithm=metadataList[0].algo;if(algorithm[3]===
"5"){return algorithm}for(let i=1;i<metadataList.length;++i){const metadata=metadataList[i];if(metadata.algo[3]==="5"){algorithm="sha512";break}else if(algorithm[3]===
"3"){continue}else if(metadata.algo[3]==="3"){algorithm="sha384"}}return algorithm}function filterMetadataListByAlgorithm(metadataList,algorithm){if(metadataList.
length===1){return metadataList}let pos=0;for(let i=0;i<metadataList.length;++i){if(metadataList[i].algo===algorithm){metadataList[pos++]=metadataList[i]}}metadataList.
length=pos;return metadataList}function compareBase64Mixed(actualValue,expectedValue){if(actualValue.length!==expectedValue.length){return false}for(let i=0;i<actualValue.
length;++i){if(actualValue[i]!==expectedValue[i]){if(actualValue[i]==="+"&&expectedValue[i]==="-"||actualValue[i]==="/"&&expectedValue[i]==="_"){continue}return false}}
return true}function tryUpgradeRequestToAPotentiallyTrustworthyURL(request){}function sameOrigin(A,B){if(A.origin===B.origin&&A.origin==="null"){return true}if(A.
protocol===B.protocol&&A.hostname===B.hostname&&A.port===B.port){return true}return false}function createDeferredPromise(){let res;let rej;const promise=new Promise(
(resolve,reject)=>{res=resolve;rej=reject});return{promise,resolve:res,reject:rej}}function isAborted(fetchParams){return fetchParams.controller.state==="aborte\
d"}function isCancelled(fetchParams){return fetchParams.controller.state==="aborted"||fetchParams.controller.state==="terminated"}function normalizeMethod(method){
return normalizedMethodRecordsBase[method.toLowerCase()]??method}function serializeJavascriptValueToJSONString(value){const result=JSON.stringify(value);if(result===
void 0){throw new TypeError("Value is not JSON serializable")}assert(typeof result==="string");return result}const esIteratorPrototype=Object.getPrototypeOf(Object.
getPrototypeOf([][Symbol.iterator]()));function createIterator(name,kInternalIterator,keyIndex=0,valueIndex=1){class FastIterableIterator{#target;#kind;#index;constructor(target,kind){
this.#target=target;this.#kind=kind;this.#index=0}next(){if(typeof this!=="object"||this===null||!(#target in this)){throw new TypeError(`'next' called on an ob\
ject that does not implement interface ${name} Iterator.`)}const index=this.#index;const values=this.#target[kInternalIterator];const len=values.length;if(index>=
len){return{value:void 0,done:true}}const{[keyIndex]:key,[valueIndex]:value}=values[index];this.#index=index+1;let result;switch(this.#kind){case"key":result=key;
break;case"value":result=value;break;case"key+value":result=[key,value];break}return{value:result,done:false}}}delete FastIterableIterator.prototype.constructor;
Object.setPrototypeOf(FastIterableIterator.prototype,esIteratorPrototype);Object.defineProperties(FastIterableIterator.prototype,{[Symbol.toStringTag]:{writable:false,
enumerable:false,configurable:true,value:`${name} Iterator`},next:{writable:true,enumerable:true,configurable:true}});return function(target,kind){return new FastIterableIterator(
target,kind)}}function iteratorMixin(name,object,kInternalIterator,keyIndex=0,valueIndex=1){const makeIterator=createIterator(name,kInternalIterator,keyIndex,valueIndex);
const properties={keys:{writable:true,enumerable:true,configurable:true,value:function keys(){webidl.brandCheck(this,object);return makeIterator(this,"key")}},values:{
writable:true,enumerable:true,configurable:true,value:function values(){webidl.brandCheck(this,object);return makeIterator(this,"value")}},entries:{writable:true,
enumerable:true,configurable:true,value:function entries(){webidl.brandCheck(this,object);return makeIterator(this,"key+value")}},forEach:{writable:true,enumerable:true,
configurable:true,value:function forEach(callbackfn,thisArg=globalThis){webidl.brandCheck(this,object);webidl.argumentLengthCheck(arguments,1,`${name}.forEach`);
if(typeof callbackfn!=="function"){throw new TypeError(`Failed to execute 'forEach' on '${name}': parameter 1 is not of type 'Function'.`)}for(const{0:key,1:value}of makeIterator(
this,"key+value")){callbackfn.call(thisArg,value,key,this)}}}};return Object.defineProperties(object.prototype,{...properties,[Symbol.iterator]:{writable:true,enumerable:false,
configurable:true,value:properties.entries.value}})}async function fullyReadBody(body,processBody,processBodyError){const successSteps=processBody;const errorSteps=processBodyError;
let reader;try{reader=body.stream.getReader()}catch(e){errorSteps(e);return}try{successSteps(await readAllBytes(reader))}catch(e){errorSteps(e)}}function isReadableStreamLike(stream){
return stream instanceof ReadableStream||stream[Symbol.toStringTag]==="ReadableStream"&&typeof stream.tee==="function"}function readableStreamClose(controller){
try{controller.close();controller.byobRequest?.respond(0)}catch(err){if(!err.message.includes("Controller is already closed")&&!err.message.includes("ReadableSt\
ream is already closed")){throw err}}}const invalidIsomorphicEncodeValueRegex=/[^\x00-\xFF]/;function isomorphicEncode(input){assert(!invalidIsomorphicEncodeValueRegex.
test(input));return input}async function readAllBytes(reader){const bytes=[];let byteLength=0;while(true){const{done,value:chunk}=await reader.read();if(done){return Buffer.
concat(bytes,byteLength)}if(!isUint8Array(chunk)){throw new TypeError("Received non-Uint8Array chunk")}bytes.push(chunk);byteLength+=chunk.length}}function urlIsLocal(url){
assert("protocol"in url);const protocol=url.protocol;return protocol==="about:"||protocol==="blob:"||protocol==="data:"}function urlHasHttpsScheme(url){return typeof url===
"string"&&url[5]===":"&&url[0]==="h"&&url[1]==="t"&&url[2]==="t"&&url[3]==="p"&&url[4]==="s"||url.protocol==="https:"}function urlIsHttpHttpsScheme(url){assert(
"protocol"in url);const protocol=url.protocol;return protocol==="http:"||protocol==="https:"}function simpleRangeHeaderValue(value,allowWhitespace){const data=value;
if(!data.startsWith("bytes")){return"failure"}const position={position:5};if(allowWhitespace){collectASequenceOfCodePoints(char=>char==="	"||char===" ",data,position)}
if(data.charCodeAt(position.position)!==61){return"failure"}position.position++;if(allowWhitespace){collectASequenceOfCodePoints(char=>char==="	"||char===" ",data,
position)}const rangeStart=collectASequenceOfCodePoints(char=>{const code=char.charCodeAt(0);return code>=48&&code<=57},data,position);const rangeStartValue=rangeStart.
length?Number(rangeStart):null;if(allowWhitespace){collectASequenceOfCodePoints(char=>char==="	"||char===" ",data,position)}if(data.charCodeAt(position.position)!==
45){return"failure"}position.position++;if(allowWhitespace){collectASequenceOfCodePoints(char=>char==="	"||char===" ",data,position)}const rangeEnd=collectASequenceOfCodePoints(
char=>{const code=char.charCodeAt(0);return code>=48&&code<=57},data,position);const rangeEndValue=rangeEnd.length?Number(rangeEnd):null;if(position.position<data.
length){return"failure"}if(rangeEndValue===null&&rangeStartValue===null){return"failure"}if(rangeStartValue>rangeEndValue){return"failure"}return{rangeStartValue,
rangeEndValue}}function buildContentRange(rangeStart,rangeEnd,fullLength){let contentRange="bytes ";contentRange+=isomorphicEncode(`${rangeStart}`);contentRange+=
"-";contentRange+=isomorphicEncode(`${rangeEnd}`);contentRange+="/";contentRange+=isomorphicEncode(`${fullLength}`);return contentRange}class InflateStream extends Transform{#zlibOptions;constructor(zlibOptions){
super();this.#zlibOptions=zlibOptions}_transform(chunk,encoding,callback){if(!this._inflateStream){if(chunk.length===0){callback();return}this._inflateStream=(chunk[0]&
15)===8?zlib.createInflate(this.#zlibOptions):zlib.createInflateRaw(this.#zlibOptions);this._inflateStream.on("data",this.push.bind(this));this._inflateStream.on(
"end",()=>this.push(null));this._inflateStream.on("error",err=>this.destroy(err))}this._inflateStream.write(chunk,encoding,callback)}_final(callback){if(this._inflateStream){
this._inflateStream.end();this._inflateStream=null}callback()}}function createInflate(zlibOptions){return new InflateStream(zlibOptions)}function extractMimeType(headers){
let charset=null;let essence=null;let mimeType=null;const values=getDecodeSplit("content-type",headers);if(values===null){return"failure"}for(const value of values){
const temporaryMimeType=parseMIMEType(value);if(temporaryMimeType==="failure"||temporaryMimeType.essence==="*/*"){continue}mimeType=temporaryMimeType;if(mimeType.
essence!==essence){charset=null;if(mimeType.parameters.has("charset")){charset=mimeType.parameters.get("charset")}essence=mimeType.essence}else if(!mimeType.parameters.
has("charset")&&charset!==null){mimeType.parameters.set("charset",charset)}}if(mimeType==null){return"failure"}return mimeType}function gettingDecodingSplitting(value){
const input=value;const position={position:0};const values=[];let temporaryValue="";while(position.position<input.length){temporaryValue+=collectASequenceOfCodePoints(
char=>char!=='"'&&char!==",",input,position);if(position.position<input.length){if(input.charCodeAt(position.position)===34){temporaryValue+=collectAnHTTPQuotedString(
input,position);if(position.position<input.length){continue}}else{assert(input.charCodeAt(position.position)===44);position.position++}}temporaryValue=removeChars(
temporaryValue,true,true,char=>char===9||char===32);values.push(temporaryValue);temporaryValue=""}return values}function getDecodeSplit(name,list){const value=list.
get(name,true);if(value===null){return null}return gettingDecodingSplitting(value)}const textDecoder=new TextDecoder;function utf8DecodeBytes(buffer){if(buffer.
length===0){return""}if(buffer[0]===239&&buffer[1]===187&&buffer[2]===191){buffer=buffer.subarray(3)}const output=textDecoder.decode(buffer);return output}class EnvironmentSettingsObjectBase{get baseUrl(){
return getGlobalOrigin()}get origin(){return this.baseUrl?.origin}policyContainer=makePolicyContainer()}class EnvironmentSettingsObject{settingsObject=new EnvironmentSettingsObjectBase}
const environmentSettingsObject=new EnvironmentSettingsObject;module.exports={isAborted,isCancelled,isValidEncodedURL,createDeferredPromise,ReadableStreamFrom,tryUpgradeRequestToAPotentiallyTrustworthyURL,
clampAndCoarsenConnectionTimingInfo,coarsenedSharedCurrentTime,determineRequestsReferrer,makePolicyContainer,clonePolicyContainer,appendFetchMetadata,appendRequestOriginHeader,
TAOCheck,corsCheck,crossOriginResourcePolicyCheck,createOpaqueTimingInfo,setRequestReferrerPolicyOnRedirect,isValidHTTPToken,requestBadPort,requestCurrentURL,responseURL,
responseLocationURL,isBlobLike,isURLPotentiallyTrustworthy,isValidReasonPhrase,sameOrigin,normalizeMethod,serializeJavascriptValueToJSONString,iteratorMixin,createIterator,
isValidHeaderName,isValidHeaderValue,isErrorLike,fullyReadBody,bytesMatch,isReadableStreamLike,readableStreamClose,isomorphicEncode,urlIsLocal,urlHasHttpsScheme,
urlIsHttpHttpsScheme,readAllBytes,simpleRangeHeaderValue,buildContentRange,parseMetadata,createInflate,extractMimeType,getDecodeSplit,utf8DecodeBytes,environmentSettingsObject}}),
5162:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{types,inspect}=__nccwpck_require__2(7975);const{markAsUncloneable}=__nccwpck_require__2(5919);
const{toUSVString}=__nccwpck_require__2(8529);const webidl={};webidl.converters={};webidl.util={};webidl.errors={};webidl.errors.exception=function(message){return new TypeError(
`${message.header}: ${message.message}`)};webidl.errors.conversionFailed=function(context){const plural=context.types.length===1?"":" one of";const message=`${context.
argument} could not be converted to${plural}: ${context.types.join(", ")}.`;return webidl.errors.exception({header:context.prefix,message})};webidl.errors.invalidArgument=
function(context){return webidl.errors.exception({header:context.prefix,message:`"${context.value}" is an invalid ${context.type}.`})};webidl.brandCheck=function(V,I,opts){
if(opts?.strict!==false){if(!(V instanceof I)){const err=new TypeError("Illegal invocation");err.code="ERR_INVALID_THIS";throw err}}else{if(V?.[Symbol.toStringTag]!==
I.prototype[Symbol.toStringTag]){const err=new TypeError("Illegal invocation");err.code="ERR_INVALID_THIS";throw err}}};webidl.argumentLengthCheck=function({length},min,ctx){
if(length<min){throw webidl.errors.exception({message:`${min} argument${min!==1?"s":""} required, but${length?" only":""} ${length} found.`,header:ctx})}};webidl.
illegalConstructor=function(){throw webidl.errors.exception({header:"TypeError",message:"Illegal constructor"})};webidl.util.Type=function(V){switch(typeof V){case"\
undefined":return"Undefined";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"\
BigInt";case"function":case"object":{if(V===null){return"Null"}return"Object"}}};webidl.util.markAsUncloneable=markAsUncloneable||(()=>{});webidl.util.ConvertToInt=
function(V,bitLength,signedness,opts){let upperBound;let lowerBound;if(bitLength===64){upperBound=Math.pow(2,53)-1;if(signedness==="unsigned"){lowerBound=0}else{
lowerBound=Math.pow(-2,53)+1}}else if(signedness==="unsigned"){lowerBound=0;upperBound=Math.pow(2,bitLength)-1}else{lowerBound=Math.pow(-2,bitLength)-1;upperBound=
Math.pow(2,bitLength-1)-1}let x=Number(V);if(x===0){x=0}if(opts?.enforceRange===true){if(Number.isNaN(x)||x===Number.POSITIVE_INFINITY||x===Number.NEGATIVE_INFINITY){
throw webidl.errors.exception({header:"Integer conversion",message:`Could not convert ${webidl.util.Stringify(V)} to an integer.`})}x=webidl.util.IntegerPart(x);
if(x<lowerBound||x>upperBound){throw webidl.errors.exception({header:"Integer conversion",message:`Value must be between ${lowerBound}-${upperBound}, got ${x}.`})}
return x}if(!Number.isNaN(x)&&opts?.clamp===true){x=Math.min(Math.max(x,lowerBound),upperBound);if(Math.floor(x)%2===0){x=Math.floor(x)}else{x=Math.ceil(x)}return x}
if(Number.isNaN(x)||x===0&&Object.is(0,x)||x===Number.POSITIVE_INFINITY||x===Number.NEGATIVE_INFINITY){return 0}x=webidl.util.IntegerPart(x);x=x%Math.pow(2,bitLength);
if(signedness==="signed"&&x>=Math.pow(2,bitLength)-1){return x-Math.pow(2,bitLength)}return x};webidl.util.IntegerPart=function(n){const r=Math.floor(Math.abs(n));
if(n<0){return-1*r}return r};webidl.util.Stringify=function(V){const type=webidl.util.Type(V);switch(type){case"Symbol":return`Symbol(${V.description})`;case"Ob\
ject":return inspect(V);case"String":return`"${V}"`;default:return`${V}`}};webidl.sequenceConverter=function(converter){return(V,prefix,argument,Iterable)=>{if(webidl.
util.Type(V)!=="Object"){throw webidl.errors.exception({header:prefix,message:`${argument} (${webidl.util.Stringify(V)}) is not iterable.`})}const method=typeof Iterable===
"function"?Iterable():V?.[Symbol.iterator]?.();const seq=[];let index=0;if(method===void 0||typeof method.next!=="function"){throw webidl.errors.exception({header:prefix,
message:`${argument} is not iterable.`})}while(true){const{done,value}=method.next();if(done){break}seq.push(converter(value,prefix,`${argument}[${index++}]`))}
return seq}};webidl.recordConverter=function(keyConverter,valueConverter){return(O,prefix,argument)=>{if(webidl.util.Type(O)!=="Object"){throw webidl.errors.exception(
{header:prefix,message:`${argument} ("${webidl.util.Type(O)}") is not an Object.`})}const result={};if(!types.isProxy(O)){const keys2=[...Object.getOwnPropertyNames(
O),...Object.getOwnPropertySymbols(O)];for(const key of keys2){const typedKey=keyConverter(key,prefix,argument);const typedValue=valueConverter(O[key],prefix,argument);
result[typedKey]=typedValue}return result}const keys=Reflect.ownKeys(O);for(const key of keys){const desc=Reflect.getOwnPropertyDescriptor(O,key);if(desc?.enumerable){
const typedKey=keyConverter(key,prefix,argument);const typedValue=valueConverter(O[key],prefix,argument);result[typedKey]=typedValue}}return result}};webidl.interfaceConverter=
function(i){return(V,prefix,argument,opts)=>{if(opts?.strict!==false&&!(V instanceof i)){throw webidl.errors.exception({header:prefix,message:`Expected ${argument}\
 ("${webidl.util.Stringify(V)}") to be an instance of ${i.name}.`})}return V}};webidl.dictionaryConverter=function(converters){return(dictionary,prefix,argument)=>{
const type=webidl.util.Type(dictionary);const dict={};if(type==="Null"||type==="Undefined"){return dict}else if(type!=="Object"){throw webidl.errors.exception({
header:prefix,message:`Expected ${dictionary} to be one of: Null, Undefined, Object.`})}for(const options of converters){const{key,defaultValue,required,converter}=options;
if(required===true){if(!Object.hasOwn(dictionary,key)){throw webidl.errors.exception({header:prefix,message:`Missing required key "${key}".`})}}let value=dictionary[key];
const hasDefault=Object.hasOwn(options,"defaultValue");if(hasDefault&&value!==null){value??=defaultValue()}if(required||hasDefault||value!==void 0){value=converter(
value,prefix,`${argument}.${key}`);if(options.allowedValues&&!options.allowedValues.includes(value)){throw webidl.errors.exception({header:prefix,message:`${value}\
 is not an accepted type. Expected one of ${options.allowedValues.join(", ")}.`})}dict[key]=value}}return dict}};webidl.nullableConverter=function(converter){return(V,prefix,argument)=>{
if(V===null){return V}return converter(V,prefix,argument)}};webidl.converters.DOMString=function(V,prefix,argument,opts){if(V===null&&opts?.legacyNullToEmptyString){
return""}if(typeof V==="symbol"){throw webidl.errors.exception({header:prefix,message:`${argument} is a symbol, which cannot be converted to a DOMString.`})}return String(
V)};webidl.converters.ByteString=function(V,prefix,argument){const x=webidl.converters.DOMString(V,prefix,argument);for(let index=0;index<x.length;index++){if(x.
charCodeAt(index)>255){throw new TypeError(`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${x.charCodeAt(index)}\
 which is greater than 255.`)}}return x};webidl.converters.USVString=toUSVString;webidl.converters.boolean=function(V){const x=Boolean(V);return x};webidl.converters.
any=function(V){return V};webidl.converters["long long"]=function(V,prefix,argument){const x=webidl.util.ConvertToInt(V,64,"signed",void 0,prefix,argument);return x};
webidl.converters["unsigned long long"]=function(V,prefix,argument){const x=webidl.util.ConvertToInt(V,64,"unsigned",void 0,prefix,argument);return x};webidl.converters["\
unsigned long"]=function(V,prefix,argument){const x=webidl.util.ConvertToInt(V,32,"unsigned",void 0,prefix,argument);return x};webidl.converters["unsigned short"]=
function(V,prefix,argument,opts){const x=webidl.util.ConvertToInt(V,16,"unsigned",opts,prefix,argument);return x};webidl.converters.ArrayBuffer=function(V,prefix,argument,opts){
if(webidl.util.Type(V)!=="Object"||!types.isAnyArrayBuffer(V)){throw webidl.errors.conversionFailed({prefix,argument:`${argument} ("${webidl.util.Stringify(V)}"\
)`,types:["ArrayBuffer"]})}if(opts?.allowShared===false&&types.isSharedArrayBuffer(V)){throw webidl.errors.exception({header:"ArrayBuffer",message:"SharedArrayB\
uffer is not allowed."})}if(V.resizable||V.growable){throw webidl.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})}return V};
webidl.converters.TypedArray=function(V,T,prefix,name,opts){if(webidl.util.Type(V)!=="Object"||!types.isTypedArray(V)||V.constructor.name!==T.name){throw webidl.
errors.conversionFailed({prefix,argument:`${name} ("${webidl.util.Stringify(V)}")`,types:[T.name]})}if(opts?.allowShared===false&&types.isSharedArrayBuffer(V.buffer)){
throw webidl.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})}if(V.buffer.resizable||V.buffer.growable){throw webidl.errors.
exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})}return V};webidl.converters.DataView=function(V,prefix,name,opts){if(webidl.util.Type(
V)!=="Object"||!types.isDataView(V)){throw webidl.errors.exception({header:prefix,message:`${name} is not a DataView.`})}if(opts?.allowShared===false&&types.isSharedArrayBuffer(
V.buffer)){throw webidl.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."})}if(V.buffer.resizable||V.buffer.growable){throw webidl.
errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."})}return V};webidl.converters.BufferSource=function(V,prefix,name,opts){if(types.
isAnyArrayBuffer(V)){return webidl.converters.ArrayBuffer(V,prefix,name,{...opts,allowShared:false})}if(types.isTypedArray(V)){return webidl.converters.TypedArray(
V,V.constructor,prefix,name,{...opts,allowShared:false})}if(types.isDataView(V)){return webidl.converters.DataView(V,prefix,name,{...opts,allowShared:false})}throw webidl.
errors.conversionFailed({prefix,argument:`${name} ("${webidl.util.Stringify(V)}")`,types:["BufferSource"]})};webidl.converters["sequence<ByteString>"]=webidl.sequenceConverter(
webidl.converters.ByteString);webidl.converters["sequence<sequence<ByteString>>"]=webidl.sequenceConverter(webidl.converters["sequence<ByteString>"]);webidl.converters["\
record<ByteString, ByteString>"]=webidl.recordConverter(webidl.converters.ByteString,webidl.converters.ByteString);module.exports={webidl}}),9944:(module=>{function getEncoding(label){
if(!label){return"failure"}switch(label.trim().toLowerCase()){case"unicode-1-1-utf-8":case"unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unic\
ode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"\
iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"\
iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"\
iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-1\
44":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"\
csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"is\
o_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"\
iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"\
iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"iso-\
8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-157":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"\
ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"\
csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"ISO-8859-15";case"iso-8859-16":return"ISO-8859-16";case"cskoi8\
r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-ma\
c-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"windows-874":return"windows-874";case"cp1250":case"windows-1250":case"\
x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"\
csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-\
ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"\
iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"\
windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp1256":case"windows-1256":case"x-cp1256":return"windows-1256";case"cp125\
7":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-uk\
rainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-\
gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"\
euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshiftjis":case"ms932":case"ms_kanji":case"shift-jis":case"s\
hift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"euc-kr":case"iso-ir-149":case"korean":case"ks_c_560\
1-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn\
-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"csunicode":case"iso-10646-ucs-2":case"ucs-2":case"\
unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-defined";default:return"failure"}}module.exports={getEncoding}}),
5660:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{staticPropertyDescriptors,readOperation,fireAProgressEvent}=__nccwpck_require__2(857);const{
kState,kError,kResult,kEvents,kAborted}=__nccwpck_require__2(7192);const{webidl}=__nccwpck_require__2(5162);const{kEnumerableProperty}=__nccwpck_require__2(8529);
class FileReader extends EventTarget{constructor(){super();this[kState]="empty";this[kResult]=null;this[kError]=null;this[kEvents]={loadend:null,error:null,abort:null,
load:null,progress:null,loadstart:null}}readAsArrayBuffer(blob){webidl.brandCheck(this,FileReader);webidl.argumentLengthCheck(arguments,1,"FileReader.readAsArra\
yBuffer");blob=webidl.converters.Blob(blob,{strict:false});readOperation(this,blob,"ArrayBuffer")}readAsBinaryString(blob){webidl.brandCheck(this,FileReader);webidl.
argumentLengthCheck(arguments,1,"FileReader.readAsBinaryString");blob=webidl.converters.Blob(blob,{strict:false});readOperation(this,blob,"BinaryString")}readAsText(blob,encoding=void 0){
webidl.brandCheck(this,FileReader);webidl.argumentLengthCheck(arguments,1,"FileReader.readAsText");blob=webidl.converters.Blob(blob,{strict:false});if(encoding!==
void 0){encoding=webidl.converters.DOMString(encoding,"FileReader.readAsText","encoding")}readOperation(this,blob,"Text",encoding)}readAsDataURL(blob){webidl.brandCheck(
this,FileReader);webidl.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL");blob=webidl.converters.Blob(blob,{strict:false});readOperation(this,blob,"Da\
taURL")}abort(){if(this[kState]==="empty"||this[kState]==="done"){this[kResult]=null;return}if(this[kState]==="loading"){this[kState]="done";this[kResult]=null}
this[kAborted]=true;fireAProgressEvent("abort",this);if(this[kState]!=="loading"){fireAProgressEvent("loadend",this)}}get readyState(){webidl.brandCheck(this,FileReader);
switch(this[kState]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){webidl.brandCheck(this,FileReader);
return this[kResult]}get error(){webidl.brandCheck(this,FileReader);return this[kError]}get onloadend(){webidl.brandCheck(this,FileReader);return this[kEvents].
loadend}set onloadend(fn){webidl.brandCheck(this,FileReader);if(this[kEvents].loadend){this.removeEventListener("loadend",this[kEvents].loadend)}if(typeof fn===
"function"){this[kEvents].loadend=fn;this.addEventListener("loadend",fn)}else{this[kEvents].loadend=null}}get onerror(){webidl.brandCheck(this,FileReader);return this[kEvents].
error}set onerror(fn){webidl.brandCheck(this,FileReader);if(this[kEvents].error){this.removeEventListener("error",this[kEvents].error)}if(typeof fn==="function"){
this[kEvents].error=fn;this.addEventListener("error",fn)}else{this[kEvents].error=null}}get onloadstart(){webidl.brandCheck(this,FileReader);return this[kEvents].
loadstart}set onloadstart(fn){webidl.brandCheck(this,FileReader);if(this[kEvents].loadstart){this.removeEventListener("loadstart",this[kEvents].loadstart)}if(typeof fn===
"function"){this[kEvents].loadstart=fn;this.addEventListener("loadstart",fn)}else{this[kEvents].loadstart=null}}get onprogress(){webidl.brandCheck(this,FileReader);
return this[kEvents].progress}set onprogress(fn){webidl.brandCheck(this,FileReader);if(this[kEvents].progress){this.removeEventListener("progress",this[kEvents].
progress)}if(typeof fn==="function"){this[kEvents].progress=fn;this.addEventListener("progress",fn)}else{this[kEvents].progress=null}}get onload(){webidl.brandCheck(
this,FileReader);return this[kEvents].load}set onload(fn){webidl.brandCheck(this,FileReader);if(this[kEvents].load){this.removeEventListener("load",this[kEvents].
load)}if(typeof fn==="function"){this[kEvents].load=fn;this.addEventListener("load",fn)}else{this[kEvents].load=null}}get onabort(){webidl.brandCheck(this,FileReader);
return this[kEvents].abort}set onabort(fn){webidl.brandCheck(this,FileReader);if(this[kEvents].abort){this.removeEventListener("abort",this[kEvents].abort)}if(typeof fn===
"function"){this[kEvents].abort=fn;this.addEventListener("abort",fn)}else{this[kEvents].abort=null}}}FileReader.EMPTY=FileReader.prototype.EMPTY=0;FileReader.LOADING=
FileReader.prototype.LOADING=1;FileReader.DONE=FileReader.prototype.DONE=2;Object.defineProperties(FileReader.prototype,{EMPTY:staticPropertyDescriptors,LOADING:staticPropertyDescriptors,
DONE:staticPropertyDescriptors,readAsArrayBuffer:kEnumerableProperty,readAsBinaryString:kEnumerableProperty,readAsText:kEnumerableProperty,readAsDataURL:kEnumerableProperty,
abort:kEnumerableProperty,readyState:kEnumerableProperty,result:kEnumerableProperty,error:kEnumerableProperty,onloadstart:kEnumerableProperty,onprogress:kEnumerableProperty,
onload:kEnumerableProperty,onabort:kEnumerableProperty,onerror:kEnumerableProperty,onloadend:kEnumerableProperty,[Symbol.toStringTag]:{value:"FileReader",writable:false,
enumerable:false,configurable:true}});Object.defineProperties(FileReader,{EMPTY:staticPropertyDescriptors,LOADING:staticPropertyDescriptors,DONE:staticPropertyDescriptors});
module.exports={FileReader}}),4732:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{webidl}=__nccwpck_require__2(5162);const kState=Symbol("Progr\
essEvent state");class ProgressEvent extends Event{constructor(type,eventInitDict={}){type=webidl.converters.DOMString(type,"ProgressEvent constructor","type");
eventInitDict=webidl.converters.ProgressEventInit(eventInitDict??{});super(type,eventInitDict);this[kState]={lengthComputable:eventInitDict.lengthComputable,loaded:eventInitDict.
loaded,total:eventInitDict.total}}get lengthComputable(){webidl.brandCheck(this,ProgressEvent);return this[kState].lengthComputable}get loaded(){webidl.brandCheck(
this,ProgressEvent);return this[kState].loaded}get total(){webidl.brandCheck(this,ProgressEvent);return this[kState].total}}webidl.converters.ProgressEventInit=
webidl.dictionaryConverter([{key:"lengthComputable",converter:webidl.converters.boolean,defaultValue:()=>false},{key:"loaded",converter:webidl.converters["unsig\
ned long long"],defaultValue:()=>0},{key:"total",converter:webidl.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:webidl.converters.
boolean,defaultValue:()=>false},{key:"cancelable",converter:webidl.converters.boolean,defaultValue:()=>false},{key:"composed",converter:webidl.converters.boolean,
defaultValue:()=>false}]);module.exports={ProgressEvent}}),7192:(module=>{module.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),
kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol("FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol(
"FileReader aborted")}}),857:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{kState,kError,kResult,kAborted,kLastProgressEventFired}=__nccwpck_require__2(
7192);const{ProgressEvent}=__nccwpck_require__2(4732);const{getEncoding}=__nccwpck_require__2(9944);const{serializeAMimeType,parseMIMEType}=__nccwpck_require__2(
5192);const{types}=__nccwpck_require__2(7975);const{StringDecoder:StringDecoder2}=__nccwpck_require__2(3193);const{btoa}=__nccwpck_require__2(4573);const staticPropertyDescriptors={
enumerable:true,writable:false,configurable:false};function readOperation(fr,blob,type,encodingName){if(fr[kState]==="loading"){throw new DOMException("Invalid \
state","InvalidStateError")}fr[kState]="loading";fr[kResult]=null;fr[kError]=null;const stream=blob.stream();const reader=stream.getReader();const bytes=[];let chunkPromise=reader.
read();let isFirstChunk=true;(async()=>{while(!fr[kAborted]){try{const{done,value}=await chunkPromise;if(isFirstChunk&&!fr[kAborted]){queueMicrotask(()=>{fireAProgressEvent(
"loadstart",fr)})}isFirstChunk=false;if(!done&&types.isUint8Array(value)){bytes.push(value);if((fr[kLastProgressEventFired]===void 0||Date.now()-fr[kLastProgressEventFired]>=
50)&&!fr[kAborted]){fr[kLastProgressEventFired]=Date.now();queueMicrotask(()=>{fireAProgressEvent("progress",fr)})}chunkPromise=reader.read()}else if(done){queueMicrotask(
()=>{fr[kState]="done";try{const result=packageData(bytes,type,blob.type,encodingName);if(fr[kAborted]){return}fr[kResult]=result;fireAProgressEvent("load",fr)}catch(error){
fr[kError]=error;fireAProgressEvent("error",fr)}if(fr[kState]!=="loading"){fireAProgressEvent("loadend",fr)}});break}}catch(error){if(fr[kAborted]){return}queueMicrotask(
()=>{fr[kState]="done";fr[kError]=error;fireAProgressEvent("error",fr);if(fr[kState]!=="loading"){fireAProgressEvent("loadend",fr)}});break}}})()}function fireAProgressEvent(e,reader){
const event=new ProgressEvent(e,{bubbles:false,cancelable:false});reader.dispatchEvent(event)}function packageData(bytes,type,mimeType,encodingName){switch(type){case"\
DataURL":{let dataURL="data:";const parsed=parseMIMEType(mimeType||"application/octet-stream");if(parsed!=="failure"){dataURL+=serializeAMimeType(parsed)}dataURL+=
";base64,";const decoder=new StringDecoder2("latin1");for(const chunk of bytes){dataURL+=btoa(decoder.write(chunk))}dataURL+=btoa(decoder.end());return dataURL}case"\
Text":{let encoding="failure";if(encodingName){encoding=getEncoding(encodingName)}if(encoding==="failure"&&mimeType){const type2=parseMIMEType(mimeType);if(type2!==
"failure"){encoding=getEncoding(type2.parameters.get("charset"))}}if(encoding==="failure"){encoding="UTF-8"}return decode(bytes,encoding)}case"ArrayBuffer":{const sequence=combineByteSequences(
bytes);return sequence.buffer}case"BinaryString":{let binaryString="";const decoder=new StringDecoder2("latin1");for(const chunk of bytes){binaryString+=decoder.
write(chunk)}binaryString+=decoder.end();return binaryString}}}function decode(ioQueue,encoding){const bytes=combineByteSequences(ioQueue);const BOMEncoding=BOMSniffing(
bytes);let slice=0;if(BOMEncoding!==null){encoding=BOMEncoding;slice=BOMEncoding==="UTF-8"?3:2}const sliced=bytes.slice(slice);return new TextDecoder(encoding).
decode(sliced)}function BOMSniffing(ioQueue){const[a,b,c]=ioQueue;if(a===239&&b===187&&c===191){return"UTF-8"}else if(a===254&&b===255){return"UTF-16BE"}else if(a===
255&&b===254){return"UTF-16LE"}return null}function combineByteSequences(sequences){const size=sequences.reduce((a,b)=>{return a+b.byteLength},0);let offset=0;return sequences.
reduce((a,b)=>{a.set(b,offset);offset+=b.byteLength;return a},new Uint8Array(size))}module.exports={staticPropertyDescriptors,readOperation,fireAProgressEvent}}),
6890:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{uid,states,sentCloseFrameState,emptyBuffer,opcodes}=__nccwpck_require__2(6869);const{kReadyState,
kSentClose,kByteParser,kReceivedClose,kResponse}=__nccwpck_require__2(5457);const{fireEvent,failWebsocketConnection,isClosing,isClosed,isEstablished,parseExtensions}=__nccwpck_require__2(
1226);const{channels}=__nccwpck_require__2(1509);const{CloseEvent}=__nccwpck_require__2(659);const{makeRequest}=__nccwpck_require__2(6398);const{fetching}=__nccwpck_require__2(
8263);const{Headers,getHeadersList}=__nccwpck_require__2(3257);const{getDecodeSplit}=__nccwpck_require__2(3095);const{WebsocketFrameSend}=__nccwpck_require__2(2129);
let crypto;try{crypto=__nccwpck_require__2(7598)}catch{}function establishWebSocketConnection(url,protocols,client,ws,onEstablish,options){const requestURL=url;
requestURL.protocol=url.protocol==="ws:"?"http:":"https:";const request=makeRequest({urlList:[requestURL],client,serviceWorkers:"none",referrer:"no-referrer",mode:"\
websocket",credentials:"include",cache:"no-store",redirect:"error"});if(options.headers){const headersList=getHeadersList(new Headers(options.headers));request.
headersList=headersList}const keyValue=crypto.randomBytes(16).toString("base64");request.headersList.append("sec-websocket-key",keyValue);request.headersList.append(
"sec-websocket-version","13");for(const protocol of protocols){request.headersList.append("sec-websocket-protocol",protocol)}const permessageDeflate="permessage\
-deflate; client_max_window_bits";request.headersList.append("sec-websocket-extensions",permessageDeflate);const controller=fetching({request,useParallelQueue:true,
dispatcher:options.dispatcher,processResponse(response){if(response.type==="error"||response.status!==101){failWebsocketConnection(ws,"Received network error or\
 non-101 status code.");return}if(protocols.length!==0&&!response.headersList.get("Sec-WebSocket-Protocol")){failWebsocketConnection(ws,"Server did not respond \
with sent protocols.");return}if(response.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){failWebsocketConnection(ws,'Server did not set Upgrade header\
 to "websocket".');return}if(response.headersList.get("Connection")?.toLowerCase()!=="upgrade"){failWebsocketConnection(ws,'Server did not set Connection header\
 to "upgrade".');return}const secWSAccept=response.headersList.get("Sec-WebSocket-Accept");const digest=crypto.createHash("sha1").update(keyValue+uid).digest("b\
ase64");if(secWSAccept!==digest){failWebsocketConnection(ws,"Incorrect hash received in Sec-WebSocket-Accept header.");return}const secExtension=response.headersList.
get("Sec-WebSocket-Extensions");let extensions;if(secExtension!==null){extensions=parseExtensions(secExtension);if(!extensions.has("permessage-deflate")){failWebsocketConnection(
ws,"Sec-WebSocket-Extensions header does not match.");return}}const secProtocol=response.headersList.get("Sec-WebSocket-Protocol");if(secProtocol!==null){const requestProtocols=getDecodeSplit(
"sec-websocket-protocol",request.headersList);if(requestProtocols===null||!requestProtocols.includes(secProtocol)){failWebsocketConnection(ws,"Protocol was not \
set in the opening handshake.");return}}response.socket.on("data",onSocketData);response.socket.on("close",onSocketClose);response.socket.on("error",onSocketError);
if(channels.open.hasSubscribers){channels.open.publish({address:response.socket.address(),protocol:secProtocol,extensions:secExtension})}onEstablish(response,extensions)}});
return controller}function closeWebSocketConnection(ws,code,reason,reasonByteLength){if(isClosing(ws)||isClosed(ws)){}else if(!isEstablished(ws)){failWebsocketConnection(
ws,"Connection was closed before it was established.");ws[kReadyState]=states.CLOSING}else if(ws[kSentClose]===sentCloseFrameState.NOT_SENT){ws[kSentClose]=sentCloseFrameState.
PROCESSING;const frame=new WebsocketFrameSend;if(code!==void 0&&reason===void 0){frame.frameData=Buffer.allocUnsafe(2);frame.frameData.writeUInt16BE(code,0)}else if(code!==
void 0&&reason!==void 0){frame.frameData=Buffer.allocUnsafe(2+reasonByteLength);frame.frameData.writeUInt16BE(code,0);frame.frameData.write(reason,2,"utf-8")}else{
frame.frameData=emptyBuffer}const socket=ws[kResponse].socket;socket.write(frame.createFrame(opcodes.CLOSE));ws[kSentClose]=sentCloseFrameState.SENT;ws[kReadyState]=
states.CLOSING}else{ws[kReadyState]=states.CLOSING}}function onSocketData(chunk){if(!this.ws[kByteParser].write(chunk)){this.pause()}}function onSocketClose(){const{
ws}=this;const{[kResponse]:response}=ws;response.socket.off("data",onSocketData);response.socket.off("close",onSocketClose);response.socket.off("error",onSocketError);
const wasClean=ws[kSentClose]===sentCloseFrameState.SENT&&ws[kReceivedClose];let code=1005;let reason="";const result=ws[kByteParser].closingInfo;if(result&&!result.
error){code=result.code??1005;reason=result.reason}else if(!ws[kReceivedClose]){code=1006}ws[kReadyState]=states.CLOSED;fireEvent("close",ws,(type,init)=>new CloseEvent(
type,init),{wasClean,code,reason});if(channels.close.hasSubscribers){channels.close.publish({websocket:ws,code,reason})}}function onSocketError(error){const{ws}=this;
ws[kReadyState]=states.CLOSING;if(channels.socketError.hasSubscribers){channels.socketError.publish(error)}this.destroy()}module.exports={establishWebSocketConnection,
closeWebSocketConnection}}),6869:(module=>{const uid="258EAFA5-E914-47DA-95CA-C5AB0DC85B11";const staticPropertyDescriptors={enumerable:true,writable:false,configurable:false};
const states={CONNECTING:0,OPEN:1,CLOSING:2,CLOSED:3};const sentCloseFrameState={NOT_SENT:0,PROCESSING:1,SENT:2};const opcodes={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,
PING:9,PONG:10};const maxUnsigned16Bit=2**16-1;const parserStates={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,READ_DATA:4};const emptyBuffer=Buffer.allocUnsafe(
0);const sendHints={string:1,typedArray:2,arrayBuffer:3,blob:4};module.exports={uid,sentCloseFrameState,staticPropertyDescriptors,states,opcodes,maxUnsigned16Bit,
parserStates,emptyBuffer,sendHints}}),659:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{webidl}=__nccwpck_require__2(5162);const{kEnumerableProperty}=__nccwpck_require__2(
8529);const{kConstruct}=__nccwpck_require__2(5424);const{MessagePort}=__nccwpck_require__2(5919);class MessageEvent extends Event{#eventInit;constructor(type,eventInitDict={}){
if(type===kConstruct){super(arguments[1],arguments[2]);webidl.util.markAsUncloneable(this);return}const prefix="MessageEvent constructor";webidl.argumentLengthCheck(
arguments,1,prefix);type=webidl.converters.DOMString(type,prefix,"type");eventInitDict=webidl.converters.MessageEventInit(eventInitDict,prefix,"eventInitDict");
super(type,eventInitDict);this.#eventInit=eventInitDict;webidl.util.markAsUncloneable(this)}get data(){webidl.brandCheck(this,MessageEvent);return this.#eventInit.
data}get origin(){webidl.brandCheck(this,MessageEvent);return this.#eventInit.origin}get lastEventId(){webidl.brandCheck(this,MessageEvent);return this.#eventInit.
lastEventId}get source(){webidl.brandCheck(this,MessageEvent);return this.#eventInit.source}get ports(){webidl.brandCheck(this,MessageEvent);if(!Object.isFrozen(
this.#eventInit.ports)){Object.freeze(this.#eventInit.ports)}return this.#eventInit.ports}initMessageEvent(type,bubbles=false,cancelable=false,data=null,origin="",lastEventId="",source=null,ports=[]){
webidl.brandCheck(this,MessageEvent);webidl.argumentLengthCheck(arguments,1,"MessageEvent.initMessageEvent");return new MessageEvent(type,{bubbles,cancelable,data,
origin,lastEventId,source,ports})}static createFastMessageEvent(type,init){const messageEvent=new MessageEvent(kConstruct,type,init);messageEvent.#eventInit=init;
messageEvent.#eventInit.data??=null;messageEvent.#eventInit.origin??="";messageEvent.#eventInit.lastEventId??="";messageEvent.#eventInit.source??=null;messageEvent.#eventInit.
ports??=[];return messageEvent}}const{createFastMessageEvent}=MessageEvent;delete MessageEvent.createFastMessageEvent;class CloseEvent extends Event{#eventInit;constructor(type,eventInitDict={}){
const prefix="CloseEvent constructor";webidl.argumentLengthCheck(arguments,1,prefix);type=webidl.converters.DOMString(type,prefix,"type");eventInitDict=webidl.converters.
CloseEventInit(eventInitDict);super(type,eventInitDict);this.#eventInit=eventInitDict;webidl.util.markAsUncloneable(this)}get wasClean(){webidl.brandCheck(this,
CloseEvent);return this.#eventInit.wasClean}get code(){webidl.brandCheck(this,CloseEvent);return this.#eventInit.code}get reason(){webidl.brandCheck(this,CloseEvent);
return this.#eventInit.reason}}class ErrorEvent extends Event{#eventInit;constructor(type,eventInitDict){const prefix="ErrorEvent constructor";webidl.argumentLengthCheck(
arguments,1,prefix);super(type,eventInitDict);webidl.util.markAsUncloneable(this);type=webidl.converters.DOMString(type,prefix,"type");eventInitDict=webidl.converters.
ErrorEventInit(eventInitDict??{});this.#eventInit=eventInitDict}get message(){webidl.brandCheck(this,ErrorEvent);return this.#eventInit.message}get filename(){webidl.
brandCheck(this,ErrorEvent);return this.#eventInit.filename}get lineno(){webidl.brandCheck(this,ErrorEvent);return this.#eventInit.lineno}get colno(){webidl.brandCheck(
this,ErrorEvent);return this.#eventInit.colno}get error(){webidl.brandCheck(this,ErrorEvent);return this.#eventInit.error}}Object.defineProperties(MessageEvent.
prototype,{[Symbol.toStringTag]:{value:"MessageEvent",configurable:true},data:kEnumerableProperty,origin:kEnumerableProperty,lastEventId:kEnumerableProperty,source:kEnumerableProperty,
ports:kEnumerableProperty,initMessageEvent:kEnumerableProperty});Object.defineProperties(CloseEvent.prototype,{[Symbol.toStringTag]:{value:"CloseEvent",configurable:true},
reason:kEnumerableProperty,code:kEnumerableProperty,wasClean:kEnumerableProperty});Object.defineProperties(ErrorEvent.prototype,{[Symbol.toStringTag]:{value:"Er\
rorEvent",configurable:true},message:kEnumerableProperty,filename:kEnumerableProperty,lineno:kEnumerableProperty,colno:kEnumerableProperty,error:kEnumerableProperty});
webidl.converters.MessagePort=webidl.interfaceConverter(MessagePort);webidl.converters["sequence<MessagePort>"]=webidl.sequenceConverter(webidl.converters.MessagePort);
const eventInit=[{key:"bubbles",converter:webidl.converters.boolean,defaultValue:()=>false},{key:"cancelable",converter:webidl.converters.boolean,defaultValue:()=>false},
{key:"composed",converter:webidl.converters.boolean,defaultValue:()=>false}];webidl.converters.MessageEventInit=webidl.dictionaryConverter([...eventInit,{key:"d\
ata",converter:webidl.converters.any,defaultValue:()=>null},{key:"origin",converter:webidl.converters.USVString,defaultValue:()=>""},{key:"lastEventId",converter:webidl.
converters.DOMString,defaultValue:()=>""},{key:"source",converter:webidl.nullableConverter(webidl.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:webidl.
converters["sequence<MessagePort>"],defaultValue:()=>new Array(0)}]);webidl.converters.CloseEventInit=webidl.dictionaryConverter([...eventInit,{key:"wasClean",converter:webidl.
converters.boolean,defaultValue:()=>false},{key:"code",converter:webidl.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:webidl.converters.
USVString,defaultValue:()=>""}]);webidl.converters.ErrorEventInit=webidl.dictionaryConverter([...eventInit,{key:"message",converter:webidl.converters.DOMString,
defaultValue:()=>""},{key:"filename",converter:webidl.converters.USVString,defaultValue:()=>""},{key:"lineno",converter:webidl.converters["unsigned long"],defaultValue:()=>0},
{key:"colno",converter:webidl.converters["unsigned long"],defaultValue:()=>0},{key:"error",converter:webidl.converters.any}]);module.exports={MessageEvent,CloseEvent,
ErrorEvent,createFastMessageEvent}}),2129:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{maxUnsigned16Bit}=__nccwpck_require__2(6869);const BUFFER_SIZE=16386;
let crypto;let buffer=null;let bufIdx=BUFFER_SIZE;try{crypto=__nccwpck_require__2(7598)}catch{crypto={randomFillSync:function randomFillSync(buffer2,_offset,_size){
for(let i=0;i<buffer2.length;++i){buffer2[i]=Math.random()*255|0}return buffer2}}}function generateMask(){if(bufIdx===BUFFER_SIZE){bufIdx=0;crypto.randomFillSync(
buffer??=Buffer.allocUnsafe(BUFFER_SIZE),0,BUFFER_SIZE)}return[buffer[bufIdx++],buffer[bufIdx++],buffer[bufIdx++],buffer[bufIdx++]]}class WebsocketFrameSend{constructor(data){
this.frameData=data}createFrame(opcode){const frameData=this.frameData;const maskKey=generateMask();const bodyLength=frameData?.byteLength??0;let payloadLength=bodyLength;
let offset=6;if(bodyLength>maxUnsigned16Bit){offset+=8;payloadLength=127}else if(bodyLength>125){offset+=2;payloadLength=126}const buffer2=Buffer.allocUnsafe(bodyLength+
offset);buffer2[0]=buffer2[1]=0;buffer2[0]|=128;buffer2[0]=(buffer2[0]&240)+opcode;buffer2[offset-4]=maskKey[0];buffer2[offset-3]=maskKey[1];buffer2[offset-2]=maskKey[2];
buffer2[offset-1]=maskKey[3];buffer2[1]=payloadLength;if(payloadLength===126){buffer2.writeUInt16BE(bodyLength,2)}else if(payloadLength===127){buffer2[2]=buffer2[3]=
0;buffer2.writeUIntBE(bodyLength,4,6)}buffer2[1]|=128;for(let i=0;i<bodyLength;++i){buffer2[offset+i]=frameData[i]^maskKey[i&3]}return buffer2}}module.exports={
WebsocketFrameSend}}),7350:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{createInflateRaw,Z_DEFAULT_WINDOWBITS}=__nccwpck_require__2(8522);const{
isValidClientWindowBits}=__nccwpck_require__2(1226);const{MessageSizeExceededError}=__nccwpck_require__2(9934);const tail=Buffer.from([0,0,255,255]);const kBuffer=Symbol(
"kBuffer");const kLength=Symbol("kLength");class PerMessageDeflate{#inflate;#options={};#maxPayloadSize=0;constructor(extensions,options){this.#options.serverNoContextTakeover=
extensions.has("server_no_context_takeover");this.#options.serverMaxWindowBits=extensions.get("server_max_window_bits");this.#maxPayloadSize=options.maxPayloadSize}decompress(chunk,fin,callback){
if(!this.#inflate){let windowBits=Z_DEFAULT_WINDOWBITS;if(this.#options.serverMaxWindowBits){if(!isValidClientWindowBits(this.#options.serverMaxWindowBits)){callback(
new Error("Invalid server_max_window_bits"));return}windowBits=Number.parseInt(this.#options.serverMaxWindowBits)}try{this.#inflate=createInflateRaw({windowBits})}catch(err){
callback(err);return}this.#inflate[kBuffer]=[];this.#inflate[kLength]=0;this.#inflate.on("data",data=>{this.#inflate[kLength]+=data.length;if(this.#maxPayloadSize>
0&&this.#inflate[kLength]>this.#maxPayloadSize){callback(new MessageSizeExceededError);this.#inflate.removeAllListeners();this.#inflate.destroy();this.#inflate=
null;return}this.#inflate[kBuffer].push(data)});this.#inflate.on("error",err=>{this.#inflate=null;callback(err)})}this.#inflate.write(chunk);if(fin){this.#inflate.
write(tail)}this.#inflate.flush(()=>{if(!this.#inflate){return}const full=Buffer.concat(this.#inflate[kBuffer],this.#inflate[kLength]);this.#inflate[kBuffer].length=
0;this.#inflate[kLength]=0;callback(null,full)})}}module.exports={PerMessageDeflate}}),5183:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{Writable}=__nccwpck_require__2(
7075);const assert=__nccwpck_require__2(4589);const{parserStates,opcodes,states,emptyBuffer,sentCloseFrameState}=__nccwpck_require__2(6869);const{kReadyState,kSentClose,
kResponse,kReceivedClose}=__nccwpck_require__2(5457);const{channels}=__nccwpck_require__2(1509);const{isValidStatusCode,isValidOpcode,failWebsocketConnection,websocketMessageReceived,
utf8Decode,isControlFrame,isTextBinaryFrame,isContinuationFrame}=__nccwpck_require__2(1226);const{WebsocketFrameSend}=__nccwpck_require__2(2129);const{closeWebSocketConnection}=__nccwpck_require__2(
6890);const{PerMessageDeflate}=__nccwpck_require__2(7350);const{MessageSizeExceededError}=__nccwpck_require__2(9934);function failWebsocketConnectionWithCode(ws,code,reason){
closeWebSocketConnection(ws,code,reason,Buffer.byteLength(reason));failWebsocketConnection(ws,reason)}class ByteParser extends Writable{#buffers=[];#fragmentsBytes=0;#byteOffset=0;#loop=false;#state=parserStates.
INFO;#info={};#fragments=[];#extensions;#maxFragments;#maxPayloadSize;constructor(ws,extensions,options={}){super();this.ws=ws;this.#extensions=extensions==null?
new Map:extensions;this.#maxFragments=options.maxFragments??0;this.#maxPayloadSize=options.maxPayloadSize??0;if(this.#extensions.has("permessage-deflate")){this.#extensions.
set("permessage-deflate",new PerMessageDeflate(extensions,options))}}_write(chunk,_,callback){this.#buffers.push(chunk);this.#byteOffset+=chunk.length;this.#loop=
true;this.run(callback)}#validatePayloadLength(){if(this.#maxPayloadSize>0&&!isControlFrame(this.#info.opcode)&&this.#info.payloadLength+this.#fragmentsBytes>this.#maxPayloadSize){
failWebsocketConnectionWithCode(this.ws,1009,"Payload size exceeds maximum allowed size");return false}return true}run(callback){while(this.#loop){if(this.#state===
parserStates.INFO){if(this.#byteOffset<2){return callback()}const buffer=this.consume(2);const fin=(buffer[0]&128)!==0;const opcode=buffer[0]&15;const masked=(buffer[1]&
128)===128;const fragmented=!fin&&opcode!==opcodes.CONTINUATION;const payloadLength=buffer[1]&127;const rsv1=buffer[0]&64;const rsv2=buffer[0]&32;const rsv3=buffer[0]&
16;if(!isValidOpcode(opcode)){failWebsocketConnection(this.ws,"Invalid opcode received");return callback()}if(masked){failWebsocketConnection(this.ws,"Frame can\
not be masked");return callback()}if(rsv1!==0&&!this.#extensions.has("permessage-deflate")){failWebsocketConnection(this.ws,"Expected RSV1 to be clear.");return}
if(rsv2!==0||rsv3!==0){failWebsocketConnection(this.ws,"RSV1, RSV2, RSV3 must be clear");return}if(fragmented&&!isTextBinaryFrame(opcode)){failWebsocketConnection(
this.ws,"Invalid frame type was fragmented.");return}if(isTextBinaryFrame(opcode)&&this.#fragments.length>0){failWebsocketConnection(this.ws,"Expected continuat\
ion frame");return}if(this.#info.fragmented&&fragmented){failWebsocketConnection(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((payloadLength>125||fragmented)&&
isControlFrame(opcode)){failWebsocketConnection(this.ws,"Control frame either too large or fragmented");return}if(isContinuationFrame(opcode)&&this.#fragments.length===
0&&!this.#info.compressed){failWebsocketConnection(this.ws,"Unexpected continuation frame");return}if(payloadLength<=125){this.#info.payloadLength=payloadLength;
this.#state=parserStates.READ_DATA;if(!this.#validatePayloadLength()){return}}else if(payloadLength===126){this.#state=parserStates.PAYLOADLENGTH_16}else if(payloadLength===
127){this.#state=parserStates.PAYLOADLENGTH_64}if(isTextBinaryFrame(opcode)){this.#info.binaryType=opcode;this.#info.compressed=rsv1!==0}this.#info.opcode=opcode;
this.#info.masked=masked;this.#info.fin=fin;this.#info.fragmented=fragmented}else if(this.#state===parserStates.PAYLOADLENGTH_16){if(this.#byteOffset<2){return callback()}
const buffer=this.consume(2);this.#info.payloadLength=buffer.readUInt16BE(0);this.#state=parserStates.READ_DATA;if(!this.#validatePayloadLength()){return}}else if(this.#state===
parserStates.PAYLOADLENGTH_64){if(this.#byteOffset<8){return callback()}const buffer=this.consume(8);const upper=buffer.readUInt32BE(0);const lower=buffer.readUInt32BE(
4);if(upper!==0||lower>2**31-1){failWebsocketConnection(this.ws,"Received payload length > 2^31 bytes.");return}this.#info.payloadLength=lower;this.#state=parserStates.
READ_DATA;if(!this.#validatePayloadLength()){return}}else if(this.#state===parserStates.READ_DATA){if(this.#byteOffset<this.#info.payloadLength){return callback()}
const body=this.consume(this.#info.payloadLength);if(isControlFrame(this.#info.opcode)){this.#loop=this.parseControlFrame(body);this.#state=parserStates.INFO;const socket=this.
ws[kResponse].socket;if(this.#loop&&socket.writableNeedDrain){this.#loop=false;socket.once("drain",()=>{if(this.destroyed)return;this.#loop=true;this.run(callback)});
return}}else{if(!this.#info.compressed){if(!this.writeFragments(body)){return}if(this.#maxPayloadSize>0&&this.#fragmentsBytes>this.#maxPayloadSize){failWebsocketConnectionWithCode(
this.ws,1009,new MessageSizeExceededError().message);return}if(!this.#info.fragmented&&this.#info.fin){websocketMessageReceived(this.ws,this.#info.binaryType,this.
consumeFragments())}this.#state=parserStates.INFO}else{this.#extensions.get("permessage-deflate").decompress(body,this.#info.fin,(error,data)=>{if(error){const code=error instanceof
MessageSizeExceededError?1009:1007;failWebsocketConnectionWithCode(this.ws,code,error.message);return}if(!this.writeFragments(data)){return}if(this.#maxPayloadSize>
0&&this.#fragmentsBytes>this.#maxPayloadSize){failWebsocketConnectionWithCode(this.ws,1009,new MessageSizeExceededError().message);return}if(!this.#info.fin){this.#state=
parserStates.INFO;this.#loop=true;this.run(callback);return}websocketMessageReceived(this.ws,this.#info.binaryType,this.consumeFragments());this.#loop=true;this.#state=
parserStates.INFO;this.run(callback)});this.#loop=false;break}}}}}consume(n){if(n>this.#byteOffset){throw new Error("Called consume() before buffers satiated.")}else if(n===
0){return emptyBuffer}if(this.#buffers[0].length===n){this.#byteOffset-=this.#buffers[0].length;return this.#buffers.shift()}const buffer=Buffer.allocUnsafe(n);
let offset=0;while(offset!==n){const next=this.#buffers[0];const{length}=next;if(length+offset===n){buffer.set(this.#buffers.shift(),offset);break}else if(length+
offset>n){buffer.set(next.subarray(0,n-offset),offset);this.#buffers[0]=next.subarray(n-offset);break}else{buffer.set(this.#buffers.shift(),offset);offset+=next.
length}}this.#byteOffset-=n;return buffer}writeFragments(fragment){if(this.#maxFragments>0&&this.#fragments.length===this.#maxFragments){failWebsocketConnectionWithCode(
this.ws,1008,"Too many message fragments");return false}this.#fragmentsBytes+=fragment.length;this.#fragments.push(fragment);return true}consumeFragments(){const fragments=this.#fragments;
if(fragments.length===1){this.#fragmentsBytes=0;return fragments.shift()}const output=Buffer.concat(fragments,this.#fragmentsBytes);this.#fragments=[];this.#fragmentsBytes=
0;return output}parseCloseBody(data){assert(data.length!==1);let code;if(data.length>=2){code=data.readUInt16BE(0)}if(code!==void 0&&!isValidStatusCode(code)){return{
code:1002,reason:"Invalid status code",error:true}}let reason=data.subarray(2);if(reason[0]===239&&reason[1]===187&&reason[2]===191){reason=reason.subarray(3)}try{
reason=utf8Decode(reason)}catch{return{code:1007,reason:"Invalid UTF-8",error:true}}return{code,reason,error:false}}parseControlFrame(body){const{opcode,payloadLength}=this.#info;
if(opcode===opcodes.CLOSE){if(payloadLength===1){failWebsocketConnection(this.ws,"Received close frame with a 1-byte body.");return false}this.#info.closeInfo=this.
parseCloseBody(body);if(this.#info.closeInfo.error){const{code,reason}=this.#info.closeInfo;closeWebSocketConnection(this.ws,code,reason,reason.length);failWebsocketConnection(
this.ws,reason);return false}if(this.ws[kSentClose]!==sentCloseFrameState.SENT){let body2=emptyBuffer;if(this.#info.closeInfo.code){body2=Buffer.allocUnsafe(2);
body2.writeUInt16BE(this.#info.closeInfo.code,0)}const closeFrame=new WebsocketFrameSend(body2);this.ws[kResponse].socket.write(closeFrame.createFrame(opcodes.CLOSE),
err=>{if(!err){this.ws[kSentClose]=sentCloseFrameState.SENT}})}this.ws[kReadyState]=states.CLOSING;this.ws[kReceivedClose]=true;return false}else if(opcode===opcodes.
PING){if(!this.ws[kReceivedClose]){const frame=new WebsocketFrameSend(body);this.ws[kResponse].socket.write(frame.createFrame(opcodes.PONG));if(channels.ping.hasSubscribers){
channels.ping.publish({payload:body})}}}else if(opcode===opcodes.PONG){if(channels.pong.hasSubscribers){channels.pong.publish({payload:body})}}return true}get closingInfo(){
return this.#info.closeInfo}}module.exports={ByteParser}}),9051:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{WebsocketFrameSend}=__nccwpck_require__2(
2129);const{opcodes,sendHints}=__nccwpck_require__2(6869);const FixedQueue=__nccwpck_require__2(4007);const FastBuffer=Buffer[Symbol.species];class SendQueue{#queue=new FixedQueue;#running=false;#socket;constructor(socket){
this.#socket=socket}add(item,cb,hint){if(hint!==sendHints.blob){const frame=createFrame(item,hint);if(!this.#running){this.#socket.write(frame,cb)}else{const node2={
promise:null,callback:cb,frame};this.#queue.push(node2)}return}const node={promise:item.arrayBuffer().then(ab=>{node.promise=null;node.frame=createFrame(ab,hint)}),
callback:cb,frame:null};this.#queue.push(node);if(!this.#running){this.#run()}}async#run(){this.#running=true;const queue=this.#queue;while(!queue.isEmpty()){const node=queue.
shift();if(node.promise!==null){await node.promise}this.#socket.write(node.frame,node.callback);node.callback=node.frame=null}this.#running=false}}function createFrame(data,hint){
return new WebsocketFrameSend(toBuffer(data,hint)).createFrame(hint===sendHints.string?opcodes.TEXT:opcodes.BINARY)}function toBuffer(data,hint){switch(hint){case sendHints.
string:return Buffer.from(data);case sendHints.arrayBuffer:case sendHints.blob:return new FastBuffer(data);case sendHints.typedArray:return new FastBuffer(data.
buffer,data.byteOffset,data.byteLength)}}module.exports={SendQueue}}),5457:(module=>{module.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),
kController:Symbol("controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received \
close"),kByteParser:Symbol("byte parser")}}),1226:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{kReadyState,kController,kResponse,kBinaryType,
kWebSocketURL}=__nccwpck_require__2(5457);const{states,opcodes}=__nccwpck_require__2(6869);const{ErrorEvent,createFastMessageEvent}=__nccwpck_require__2(659);const{
isUtf8}=__nccwpck_require__2(4573);const{collectASequenceOfCodePointsFast,removeHTTPWhitespace}=__nccwpck_require__2(5192);function isConnecting(ws){return ws[kReadyState]===
states.CONNECTING}function isEstablished(ws){return ws[kReadyState]===states.OPEN}function isClosing(ws){return ws[kReadyState]===states.CLOSING}function isClosed(ws){
return ws[kReadyState]===states.CLOSED}function fireEvent(e,target,eventFactory=(type,init)=>new Event(type,init),eventInitDict={}){const event=eventFactory(e,eventInitDict);
target.dispatchEvent(event)}function websocketMessageReceived(ws,type,data){if(ws[kReadyState]!==states.OPEN){return}let dataForEvent;if(type===opcodes.TEXT){try{
dataForEvent=utf8Decode(data)}catch{failWebsocketConnection(ws,"Received invalid UTF-8 in text frame.");return}}else if(type===opcodes.BINARY){if(ws[kBinaryType]===
"blob"){dataForEvent=new Blob([data])}else{dataForEvent=toArrayBuffer(data)}}fireEvent("message",ws,createFastMessageEvent,{origin:ws[kWebSocketURL].origin,data:dataForEvent})}
function toArrayBuffer(buffer){if(buffer.byteLength===buffer.buffer.byteLength){return buffer.buffer}return buffer.buffer.slice(buffer.byteOffset,buffer.byteOffset+
buffer.byteLength)}function isValidSubprotocol(protocol){if(protocol.length===0){return false}for(let i=0;i<protocol.length;++i){const code=protocol.charCodeAt(
i);if(code<33||code>126||code===34||code===40||code===41||code===44||code===47||code===58||code===59||code===60||code===61||code===62||code===63||code===64||code===
91||code===92||code===93||code===123||code===125){return false}}return true}function isValidStatusCode(code){if(code>=1e3&&code<1015){return code!==1004&&code!==
1005&&code!==1006}return code>=3e3&&code<=4999}function failWebsocketConnection(ws,reason){const{[kController]:controller,[kResponse]:response}=ws;controller.abort();
if(response?.socket&&!response.socket.destroyed){response.socket.destroy()}if(reason){fireEvent("error",ws,(type,init)=>new ErrorEvent(type,init),{error:new Error(
reason),message:reason})}}function isControlFrame(opcode){return opcode===opcodes.CLOSE||opcode===opcodes.PING||opcode===opcodes.PONG}function isContinuationFrame(opcode){
return opcode===opcodes.CONTINUATION}function isTextBinaryFrame(opcode){return opcode===opcodes.TEXT||opcode===opcodes.BINARY}function isValidOpcode(opcode){return isTextBinaryFrame(
opcode)||isContinuationFrame(opcode)||isControlFrame(opcode)}function parseExtensions(extensions){const position={position:0};const extensionList=new Map;while(position.
position<extensions.length){const pair=collectASequenceOfCodePointsFast(";",extensions,position);const[name,value=""]=pair.split("=");extensionList.set(removeHTTPWhitespace(
name,true,false),removeHTTPWhitespace(value,false,true));position.position++}return extensionList}function isValidClientWindowBits(value){if(value.length===0){return false}
for(let i=0;i<value.length;i++){const byte=value.charCodeAt(i);if(byte<48||byte>57){return false}}const num=Number.parseInt(value,10);return num>=8&&num<=15}const hasIntl=typeof process.
versions.icu==="string";const fatalDecoder=hasIntl?new TextDecoder("utf-8",{fatal:true}):void 0;const utf8Decode=hasIntl?fatalDecoder.decode.bind(fatalDecoder):
function(buffer){if(isUtf8(buffer)){return buffer.toString("utf-8")}throw new TypeError("Invalid utf-8 received.")};module.exports={isConnecting,isEstablished,isClosing,
isClosed,fireEvent,isValidSubprotocol,isValidStatusCode,failWebsocketConnection,websocketMessageReceived,utf8Decode,isControlFrame,isContinuationFrame,isTextBinaryFrame,
isValidOpcode,parseExtensions,isValidClientWindowBits}}),9708:((module,__unused_webpack_exports,__nccwpck_require__2)=>{const{webidl}=__nccwpck_require__2(5162);
const{URLSerializer}=__nccwpck_require__2(5192);const{environmentSettingsObject}=__nccwpck_require__2(3095);const{staticPropertyDescriptors,states,sentCloseFrameState,
sendHints}=__nccwpck_require__2(6869);const{kWebSocketURL,kReadyState,kController,kBinaryType,kResponse,kSentClose,kByteParser}=__nccwpck_require__2(5457);const{
isConnecting,isEstablished,isClosing,isValidSubprotocol,fireEvent}=__nccwpck_require__2(1226);const{establishWebSocketConnection,closeWebSocketConnection}=__nccwpck_require__2(
6890);const{ByteParser}=__nccwpck_require__2(5183);const{kEnumerableProperty,isBlobLike}=__nccwpck_require__2(8529);const{getGlobalDispatcher}=__nccwpck_require__2(
4498);const{types}=__nccwpck_require__2(7975);const{ErrorEvent,CloseEvent}=__nccwpck_require__2(659);const{SendQueue}=__nccwpck_require__2(9051);class WebSocket extends EventTarget{#events={
open:null,error:null,close:null,message:null};#bufferedAmount=0;#protocol="";#extensions="";#sendQueue;constructor(url,protocols=[]){super();webidl.util.markAsUncloneable(
this);const prefix="WebSocket constructor";webidl.argumentLengthCheck(arguments,1,prefix);const options=webidl.converters["DOMString or sequence<DOMString> or W\
ebSocketInit"](protocols,prefix,"options");url=webidl.converters.USVString(url,prefix,"url");protocols=options.protocols;const baseURL=environmentSettingsObject.
settingsObject.baseUrl;let urlRecord;try{urlRecord=new URL(url,baseURL)}catch(e){throw new DOMException(e,"SyntaxError")}if(urlRecord.protocol==="http:"){urlRecord.
protocol="ws:"}else if(urlRecord.protocol==="https:"){urlRecord.protocol="wss:"}if(urlRecord.protocol!=="ws:"&&urlRecord.protocol!=="wss:"){throw new DOMException(
`Expected a ws: or wss: protocol, got ${urlRecord.protocol}`,"SyntaxError")}if(urlRecord.hash||urlRecord.href.endsWith("#")){throw new DOMException("Got fragmen\
t","SyntaxError")}if(typeof protocols==="string"){protocols=[protocols]}if(protocols.length!==new Set(protocols.map(p=>p.toLowerCase())).size){throw new DOMException(
"Invalid Sec-WebSocket-Protocol value","SyntaxError")}if(protocols.length>0&&!protocols.every(p=>isValidSubprotocol(p))){throw new DOMException("Invalid Sec-Web\
Socket-Protocol value","SyntaxError")}this[kWebSocketURL]=new URL(urlRecord.href);const client=environmentSettingsObject.settingsObject;this[kController]=establishWebSocketConnection(
urlRecord,protocols,client,this,(response,extensions)=>this.#onConnectionEstablished(response,extensions),options);this[kReadyState]=WebSocket.CONNECTING;this[kSentClose]=
sentCloseFrameState.NOT_SENT;this[kBinaryType]="blob"}close(code=void 0,reason=void 0){webidl.brandCheck(this,WebSocket);const prefix="WebSocket.close";if(code!==
void 0){code=webidl.converters["unsigned short"](code,prefix,"code",{clamp:true})}if(reason!==void 0){reason=webidl.converters.USVString(reason,prefix,"reason")}
if(code!==void 0){if(code!==1e3&&(code<3e3||code>4999)){throw new DOMException("invalid code","InvalidAccessError")}}let reasonByteLength=0;if(reason!==void 0){
reasonByteLength=Buffer.byteLength(reason);if(reasonByteLength>123){throw new DOMException(`Reason must be less than 123 bytes; received ${reasonByteLength}`,"S\
yntaxError")}}closeWebSocketConnection(this,code,reason,reasonByteLength)}send(data){webidl.brandCheck(this,WebSocket);const prefix="WebSocket.send";webidl.argumentLengthCheck(
arguments,1,prefix);data=webidl.converters.WebSocketSendData(data,prefix,"data");if(isConnecting(this)){throw new DOMException("Sent before connected.","Invalid\
StateError")}if(!isEstablished(this)||isClosing(this)){return}if(typeof data==="string"){const length=Buffer.byteLength(data);this.#bufferedAmount+=length;this.#sendQueue.
add(data,()=>{this.#bufferedAmount-=length},sendHints.string)}else if(types.isArrayBuffer(data)){this.#bufferedAmount+=data.byteLength;this.#sendQueue.add(data,
()=>{this.#bufferedAmount-=data.byteLength},sendHints.arrayBuffer)}else if(ArrayBuffer.isView(data)){this.#bufferedAmount+=data.byteLength;this.#sendQueue.add(data,
()=>{this.#bufferedAmount-=data.byteLength},sendHints.typedArray)}else if(isBlobLike(data)){this.#bufferedAmount+=data.size;this.#sendQueue.add(data,()=>{this.#bufferedAmount-=
data.size},sendHints.blob)}}get readyState(){webidl.brandCheck(this,WebSocket);return this[kReadyState]}get bufferedAmount(){webidl.brandCheck(this,WebSocket);return this.#bufferedAmount}get url(){
webidl.brandCheck(this,WebSocket);return URLSerializer(this[kWebSocketURL])}get extensions(){webidl.brandCheck(this,WebSocket);return this.#extensions}get protocol(){
webidl.brandCheck(this,WebSocket);return this.#protocol}get onopen(){webidl.brandCheck(this,WebSocket);return this.#events.open}set onopen(fn){webidl.brandCheck(
this,WebSocket);if(this.#events.open){this.removeEventListener("open",this.#events.open)}if(typeof fn==="function"){this.#events.open=fn;this.addEventListener("\
open",fn)}else{this.#events.open=null}}get onerror(){webidl.brandCheck(this,WebSocket);return this.#events.error}set onerror(fn){webidl.brandCheck(this,WebSocket);
if(this.#events.error){this.removeEventListener("error",this.#events.error)}if(typeof fn==="function"){this.#events.error=fn;this.addEventListener("error",fn)}else{
this.#events.error=null}}get onclose(){webidl.brandCheck(this,WebSocket);return this.#events.close}set onclose(fn){webidl.brandCheck(this,WebSocket);if(this.#events.
close){this.removeEventListener("close",this.#events.close)}if(typeof fn==="function"){this.#events.close=fn;this.addEventListener("close",fn)}else{this.#events.
close=null}}get onmessage(){webidl.brandCheck(this,WebSocket);return this.#events.message}set onmessage(fn){webidl.brandCheck(this,WebSocket);if(this.#events.message){
this.removeEventListener("message",this.#events.message)}if(typeof fn==="function"){this.#events.message=fn;this.addEventListener("message",fn)}else{this.#events.
message=null}}get binaryType(){webidl.brandCheck(this,WebSocket);return this[kBinaryType]}set binaryType(type){webidl.brandCheck(this,WebSocket);if(type!=="blob"&&
type!=="arraybuffer"){this[kBinaryType]="blob"}else{this[kBinaryType]=type}}#onConnectionEstablished(response,parsedExtensions){this[kResponse]=response;const webSocketOptions=this[kController]?.
dispatcher?.webSocketOptions;const maxFragments=webSocketOptions?.maxFragments;const maxPayloadSize=webSocketOptions?.maxPayloadSize;const parser=new ByteParser(
this,parsedExtensions,{maxFragments,maxPayloadSize});parser.on("drain",onParserDrain);parser.on("error",onParserError.bind(this));response.socket.ws=this;this[kByteParser]=
parser;this.#sendQueue=new SendQueue(response.socket);this[kReadyState]=states.OPEN;const extensions=response.headersList.get("sec-websocket-extensions");if(extensions!==
null){this.#extensions=extensions}const protocol=response.headersList.get("sec-websocket-protocol");if(protocol!==null){this.#protocol=protocol}fireEvent("open",
this)}}WebSocket.CONNECTING=WebSocket.prototype.CONNECTING=states.CONNECTING;WebSocket.OPEN=WebSocket.prototype.OPEN=states.OPEN;WebSocket.CLOSING=WebSocket.prototype.
CLOSING=states.CLOSING;WebSocket.CLOSED=WebSocket.prototype.CLOSED=states.CLOSED;Object.defineProperties(WebSocket.prototype,{CONNECTING:staticPropertyDescriptors,
OPEN:staticPropertyDescriptors,CLOSING:staticPropertyDescriptors,CLOSED:staticPropertyDescriptors,url:kEnumerableProperty,readyState:kEnumerableProperty,bufferedAmount:kEnumerableProperty,
onopen:kEnumerableProperty,onerror:kEnumerableProperty,onclose:kEnumerableProperty,close:kEnumerableProperty,onmessage:kEnumerableProperty,binaryType:kEnumerableProperty,
send:kEnumerableProperty,extensions:kEnumerableProperty,protocol:kEnumerableProperty,[Symbol.toStringTag]:{value:"WebSocket",writable:false,enumerable:false,configurable:true}});
Object.defineProperties(WebSocket,{CONNECTING:staticPropertyDescriptors,OPEN:staticPropertyDescriptors,CLOSING:staticPropertyDescriptors,CLOSED:staticPropertyDescriptors});
webidl.converters["sequence<DOMString>"]=webidl.sequenceConverter(webidl.converters.DOMString);webidl.converters["DOMString or sequence<DOMString>"]=function(V,prefix,argument){
if(webidl.util.Type(V)==="Object"&&Symbol.iterator in V){return webidl.converters["sequence<DOMString>"](V)}return webidl.converters.DOMString(V,prefix,argument)};
webidl.converters.WebSocketInit=webidl.dictionaryConverter([{key:"protocols",converter:webidl.converters["DOMString or sequence<DOMString>"],defaultValue:()=>new Array(
0)},{key:"dispatcher",converter:webidl.converters.any,defaultValue:()=>getGlobalDispatcher()},{key:"headers",converter:webidl.nullableConverter(webidl.converters.
HeadersInit)}]);webidl.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(V){if(webidl.util.Type(V)==="Object"&&!(Symbol.iterator in V)){return webidl.
converters.WebSocketInit(V)}return{protocols:webidl.converters["DOMString or sequence<DOMString>"](V)}};webidl.converters.WebSocketSendData=function(V){if(webidl.
util.Type(V)==="Object"){if(isBlobLike(V)){return webidl.converters.Blob(V,{strict:false})}if(ArrayBuffer.isView(V)||types.isArrayBuffer(V)){return webidl.converters.
BufferSource(V)}}return webidl.converters.USVString(V)};function onParserDrain(){this.ws[kResponse].socket.resume()}function onParserError(err){let message;let code;
if(err instanceof CloseEvent){message=err.reason;code=err.code}else{message=err.message}fireEvent("error",this,()=>new ErrorEvent("error",{error:err,message}));
closeWebSocketConnection(this,code)}module.exports={WebSocket}}),2613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")}),4434:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),8611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("ht\
tp")}),5692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),9278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("net")}),4589:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert")}),6698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:async_hooks")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")}),7540:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console")}),7598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),
3053:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel")}),610:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:dns")}),8474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs")}),1455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises")}),7067:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),2467:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")}),
7030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),8161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:os")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")}),643:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:perf_hooks")}),1708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")}),1792:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring")}),7075:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:st\
ream")}),1692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),3136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:url")}),7975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),3429:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:util/types")}),5919:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads")}),8522:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),3193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("string\
_decoder")}),4756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("util")}),2678:((__webpack_module__,__unused_webpack___webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.a(__webpack_module__,async(__webpack_handle_async_dependencies__,__webpack_async_result__)=>{
try{var _tier3_runner_run_run_action__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(2415);var _wire_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4124);
await(0,_tier3_runner_run_run_action__WEBPACK_IMPORTED_MODULE_1__.C)(_wire_js__WEBPACK_IMPORTED_MODULE_0__.O);__webpack_async_result__()}catch(e){__webpack_async_result__(
e)}},1)}),4124:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,{O:()=>wired});var result=__nccwpck_require__2(
7912);;const defineAction=action=>action;const wire=(action,ports)=>({action,ports});;const promises_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:timers/promises");;class FileChangedError extends Error{}var display=__nccwpck_require__2(6983);;function isNonEmpty(items){return items.length>0}var problem=__nccwpck_require__2(
970);var external_node_fs_=__nccwpck_require__2(3024);var external_node_path_=__nccwpck_require__2(6760);;function parseArtifactName(text){if(text==="")return(0,
result.g)("the name is empty");if(text.length>4096)return(0,result.g)("the name is longer than 4096 characters");if(text.includes("\0"))return(0,result.g)(`${(0,
display.TL)(text)} has a NUL character`);if(text.includes("\\"))return(0,result.g)(`${(0,display.TL)(text)} has a backslash; use "/" between folders`);if(text.startsWith(
"/")||/^[A-Za-z]:/.test(text))return(0,result.g)(`${(0,display.TL)(text)} is an absolute path`);for(const part of text.split("/")){if(part===""||part==="."||part===
".."){return(0,result.g)(`${(0,display.TL)(text)} has an empty, "." or ".." part`)}}return(0,result.ok)(text)}const pathBelow=(base,name)=>base==="."?name:base.
endsWith("/")?`${base}${name}`:`${base}/${name}`;;function isInside(folder,path2){const way=(0,external_node_path_.relative)(folder,path2);return way!==".."&&!way.
startsWith(`..${external_node_path_.sep}`)&&!(0,external_node_path_.isAbsolute)(way)}function errorCode(error){return error instanceof Error&&"code"in error&&typeof error.
code==="string"?error.code:""}const errorText=error=>error instanceof Error?error.message:String(error);var external_node_crypto_=__nccwpck_require__2(7598);;const temporaryName=()=>`\
.tier3-${(0,external_node_crypto_.randomBytes)(12).toString("hex")}`;const isLeftover=name=>/^\.tier3-[0-9a-f]{24}$/.test(name);;const identityOf=stats=>({device:stats.
dev,inode:stats.ino,size:stats.size,modified:stats.mtimeNs});const sameIdentity=(a,b)=>a.device===b.device&&a.inode===b.inode&&a.size===b.size&&a.modified===b.modified;
const READ_FLAGS=external_node_fs_.constants.O_RDONLY|(external_node_fs_.constants.O_NOFOLLOW??0)|(external_node_fs_.constants.O_NONBLOCK??0);function openFound(path2,isFound){
const descriptor=openRegular(path2);try{const stats=(0,external_node_fs_.fstatSync)(descriptor,{bigint:true});const identity=identityOf(stats);if(stats.isFile()&&
isFound(identity))return{descriptor,identity}}catch(error){(0,external_node_fs_.closeSync)(descriptor);throw error}(0,external_node_fs_.closeSync)(descriptor);throw new FileChangedError(
"it is not the file that was found")}function openRegular(path2){try{return(0,external_node_fs_.openSync)(path2,READ_FLAGS)}catch(error){if(!SWAPPED.includes(errorCode(
error)))throw error;throw new FileChangedError("the file that was found is gone",{cause:error})}}const SWAPPED=["ENOENT","ENOTDIR","ELOOP","ENXIO"];function assertUnchanged({
descriptor,identity},bytesRead){if(BigInt(bytesRead)!==identity.size)throw new FileChangedError("its size changed while it was read");if(!sameIdentity(identityOf(
(0,external_node_fs_.fstatSync)(descriptor,{bigint:true})),identity)){throw new FileChangedError("it changed while it was read")}};function inspectCandidate({base},path2,exact,folders){
try{const{real,stats,link}=followPath(path2,folders);if(isLeftover((0,external_node_path_.basename)(path2))&&stats.isFile())return(0,result.g)(leftover(path2));
if(!isInside(base,real)||!isInside(base,path2))return(0,result.g)(escapes(path2,real,base));if(stats.isDirectory()&&!exact)return link?(0,result.g)(folderLink(path2)):
(0,result.ok)("folder");if(!stats.isFile())return(0,result.g)(notAFile(path2,stats.isDirectory()?"a folder":"no regular file"));const name=parseArtifactName((0,
external_node_path_.relative)(base,path2).split(external_node_path_.sep).join("/"));if(!name.ok)return(0,result.g)(badName(path2,name.problem));return(0,result.
ok)({name:name.value,path:real,size:Number(stats.size),identity:identityOf(stats)})}catch(error){return(0,result.g)(failedLook(path2,exact,error))}}function followPath(path2,folders){
const stats=(0,external_node_fs_.lstatSync)(path2,{bigint:true});if(stats.isSymbolicLink()){const real2=external_node_fs_.realpathSync.native(path2);return{real:real2,
stats:(0,external_node_fs_.statSync)(real2,{bigint:true}),link:true}}const folder=(0,external_node_path_.dirname)(path2);const real=folders.get(folder)??external_node_fs_.
realpathSync.native(folder);folders.set(folder,real);return{real:(0,external_node_path_.join)(real,(0,external_node_path_.basename)(path2)),stats,link:false}}function failedLook(path2,exact,error){
if(["ENOENT","ENOTDIR"].includes(errorCode(error))&&exact&&!isLink(path2))return missing(path2);if(isLink(path2))return notAFile(path2,"a link that leads to no \
file");if(path2.includes("�"))return badName(path2,"the name is not UTF-8");return(0,problem.CC)("environment/read-failed",{attempted:`look at the file ${(0,display.
TL)(path2)}`,current:"it could not be looked at",desired:"it must exist and be readable",cause:errorText(error)})}const isLink=path2=>{try{return(0,external_node_fs_.
lstatSync)(path2).isSymbolicLink()}catch{return false}};const missing=path2=>(0,problem.CC)("input/unmatched-glob",{attempted:`find the file ${(0,display.TL)(path2)}`,
current:"there is no such file",desired:"every pattern must match at least one file",...path2.includes("{")?{fix:"Braces are not expanded: write one pattern for\
 each alternative."}:{}});const notAFile=(path2,what)=>(0,problem.CC)("input/not-a-file",{attempted:`use ${(0,display.TL)(path2)} as an artifact`,current:`it is\
 ${what}`,desired:"it must be a regular file",...what==="a folder"?{fix:"Put `/**` behind it to name every file below the folder."}:{}});const folderLink=path2=>(0,
problem.CC)("input/not-a-file",{attempted:`use ${(0,display.TL)(path2)} as an artifact`,current:"it is a link to a folder, which patterns do not look behind",desired:"\
everything that a pattern leads to must be looked at or excluded",fix:"Name the folder itself, or exclude the link with `!`."});const leftover=path2=>(0,problem.
CC)("input/malformed",{attempted:`use ${(0,display.TL)(path2)} as an artifact`,current:"it has the name of a temporary file that an interrupted run left behind",
desired:"artifacts must be whole files",fix:"Delete the file."});const escapes=(path2,real,base)=>(0,problem.CC)("input/path-escape",{attempted:`use ${(0,display.
TL)(path2)} as an artifact`,current:path2===real?"it is outside the base":`it leads to ${(0,display.TL)(real)}`,desired:`it must be in the base ${(0,display.TL)(
base)}`});const badName=(path2,reason)=>(0,problem.CC)("input/malformed",{attempted:`name the artifact ${(0,display.TL)(path2)}`,current:reason,desired:"names o\
f artifacts must be portable paths below the base",fix:"Rename the file."});;function nameCollisions(names){const first=new Map;const problems=[];for(const name of names){
const key=name.normalize("NFC").toLowerCase();const other=first.get(key);if(other===void 0)first.set(key,name);else problems.push(collision(other,name))}return problems}
const collision=(one,other)=>(0,problem.CC)("input/duplicate-name",{attempted:`name the artifact ${(0,display.TL)(other)}`,current:one===other?"another artifact\
 has this name":`file systems that fold case take it for ${(0,display.TL)(one)}`,desired:"every artifact must have a name of its own"});;function compileNamePattern(text){
const characters=Array.from(text);const tokens2=[];for(let at=0;at<characters.length;at++){const character=characters[at]??"";if(character==="*"){if(tokens2.at(
-1)?.kind!=="run")tokens2.push({kind:"run"})}else if(character==="?")tokens2.push({kind:"one"});else if(character==="\\"&&at+1<characters.length){at++;tokens2.push(
{kind:"character",character:characters[at]??""})}else if(character==="["){const set=compileSet(characters,at+1);tokens2.push(set?.token??{kind:"character",character});
at=set?.end??at}else tokens2.push({kind:"character",character})}return tokens2}function compileSet(characters,start){const negated=characters[start]==="!"||characters[start]===
"^";const first=negated?start+1:start;const members=[];let at=first;for(;characters[at]!=="]"||at===first;at++){const escaped=characters[at]==="\\"&&at+1<characters.
length;if(escaped)at++;const character=characters[at];if(character===void 0)return void 0;members.push({character,plain:!escaped})}const ranges=[];for(let i=0;i<
members.length;i++){const low=members[i]?.character??"";const hyphen=members[i+1];const high=members[i+2];if(hyphen?.character==="-"&&hyphen.plain&&high!==void 0){
ranges.push([low,high.character]);i+=2}else ranges.push([low,low])}const[only]=ranges;if(!negated&&ranges.length===1&&only!==void 0&&only[0]===only[1]){return{token:{
kind:"character",character:only[0]},end:at}}return{token:{kind:"set",negated,ranges},end:at}}function literalName(pattern){let name="";for(const token of pattern){
if(token.kind!=="character")return void 0;name+=token.character}return name}function matchesName(pattern,name){const characters=Array.from(name);let at=0;let token=0;
let run2=-1;let runEnd=0;while(at<characters.length){const expected=pattern[token];if(expected?.kind==="run"){run2=token++;runEnd=at}else if(expected!==void 0&&
accepts(expected,characters[at]??"")){token++;at++}else if(run2>=0){token=run2+1;at=++runEnd}else return false}while(pattern[token]?.kind==="run")token++;return token===
pattern.length}function accepts(token,character){if(token.kind==="character")return token.character===character;if(token.kind!=="set")return true;const code=character.
codePointAt(0)??0;const inside=token.ranges.some(([low,high])=>(low.codePointAt(0)??0)<=code&&code<=(high.codePointAt(0)??0));return inside!==token.negated};const ANY_DEPTH=Symbol(
"**");function parsePathPattern(text,from){if(text==="")return(0,result.g)("the pattern is empty");if(text.length>4096)return(0,result.g)("the pattern is longer\
 than 4096 characters");if(text.includes("\0"))return(0,result.g)("the pattern has a NUL character");const written=external_node_path_.sep==="\\"?text.replaceAll(
"\\","/"):text;const root=(0,external_node_path_.parse)((0,external_node_path_.isAbsolute)(text)?text:from).root;const parts=(0,external_node_path_.isAbsolute)(
text)?[]:pathParts(from);const tail=(0,external_node_path_.isAbsolute)(text)?written.slice(root.length):written;for(const part of tail.split("/")){if(part===""||
part===".")continue;if(part===".."){if(typeof parts.at(-1)!=="string")return(0,result.g)('".." must stand behind exact folder names');parts.pop()}else if(part===
"**"){if(parts.at(-1)!==ANY_DEPTH)parts.push(ANY_DEPTH)}else{const pattern=compileNamePattern(part);parts.push(literalName(pattern)??pattern)}}return(0,result.ok)(
{root,parts,folder:/(?:^|\/)\.{0,2}$/.test(written)})}const pathParts=path2=>path2.slice((0,external_node_path_.parse)(path2).root.length).split(external_node_path_.
sep).filter(part=>part!=="");function literalPath(pattern){const names=exactPrefix(pattern);return names.length===pattern.parts.length?pattern.root+names.join(external_node_path_.
sep):void 0}const searchRoot=pattern=>pattern.root+exactPrefix(pattern).join(external_node_path_.sep);function exactPrefix({parts}){const names=[];for(const part of parts){
if(typeof part!=="string")break;names.push(part)}return names}function rerootPattern(pattern,from,to){const before=pathParts(from);const applies=pattern.root===
(0,external_node_path_.parse)(from).root&&before.every((name,i)=>pattern.parts[i]===name);if(!applies)return pattern;return{...pattern,root:(0,external_node_path_.
parse)(to).root,parts:[...pathParts(to),...pattern.parts.slice(before.length)]}}const startMatch=pattern=>skipDepth(pattern,[0]);function advanceMatch(pattern,state,name){
const next=[];for(const at of state){const part=pattern.parts[at];if(part===void 0)continue;if(part===ANY_DEPTH)next.push(at);else if(typeof part==="string"?part===
name:matchesName(part,name))next.push(at+1)}return skipDepth(pattern,next)}const isMatch=(pattern,state)=>state.includes(pattern.parts.length);function skipDepth(pattern,state){
const places=new Set;for(const at of state){places.add(at);if(pattern.parts[at]===ANY_DEPTH)places.add(at+1)}return[...places]};async function walkFiles(pattern,exclusions,limit,onLink=()=>void 0){
const root=searchRoot(pattern);const start={folder:root,state:startMatch(pattern),exclusions:exclusions.map(startMatch)};const first=pathParts(root).reduce((visit,name)=>visit&&
step(pattern,exclusions,visit,name,root),start);const found=[];const open=first===void 0?[]:[first];for(let visit=open.pop(),count2=1;visit!==void 0;visit=open.
pop(),count2++){for(const entry of entriesOf(visit.folder,visit.folder===root)){const below=step(pattern,exclusions,visit,entry.name,(0,external_node_path_.join)(
visit.folder,entry.name));if(below===void 0)continue;if(entry.isDirectory())open.push(below);else if(isLeftover(entry.name))continue;else if(isMatch(pattern,below.
state))found.push(below.folder);else if(entry.isSymbolicLink())onLink(below.folder)}if(found.length>limit)throw new TooManyPathsError(`more than ${limit} files \
match`);if(count2%256===0)await(0,promises_namespaceObject.setImmediate)()}return found}class TooManyPathsError extends Error{}function isExcluded(path2,exclusions){
return exclusions.some(pattern=>{let state=startMatch(pattern);return pathParts(path2).some(name=>{state=advanceMatch(pattern,state,name);return isMatch(pattern,
state)})})}function step(pattern,exclusions,visit,name,path2){const state=advanceMatch(pattern,visit.state,name);if(state.length===0)return void 0;const excluded=[];
for(const[i,exclusion]of exclusions.entries()){const next=advanceMatch(exclusion,visit.exclusions[i]??[],name);if(isMatch(exclusion,next))return void 0;excluded.
push(next)}return{folder:path2,state,exclusions:excluded}}function entriesOf(folder,mayBeMissing){try{return readEntries(folder)}catch(error){if(mayBeMissing&&[
"ENOENT","ENOTDIR"].includes(errorCode(error)))return[];throw error}}const readEntries=folder=>(0,external_node_fs_.readdirSync)(folder,{withFileTypes:true});;function isThere(path2){
try{(0,external_node_fs_.lstatSync)(path2);return true}catch{return false}}const readsAsPattern=text=>(0,problem.CC)("input/malformed",{attempted:`find files fo\
r the pattern ${(0,display.TL)(text)}`,current:text.startsWith("!")?"a file has this name, which reads as an exclusion":"this names a file whose name reads as a\
 pattern",desired:"a pattern must not be the name of a file that it does not mean",fix:text.startsWith("!")?"Rename the file, or put `./` in front to name it.":
"Rename the file, or write the pattern with brackets around the character, as in `app[[]1].tgz`."});;async function matchInclusion(search,{text,pattern,asName},limit){
if(pattern.folder)return(0,result.g)(namesFolder(text));const inside=path2=>isInside(search.workspace,path2)||isInside(search.base,path2);if(asName!==void 0&&inside(
asName)&&isThere(asName))return(0,result.g)(readsAsPattern(text));const exact=literalPath(pattern);if(exact!==void 0){if(!inside(exact))return(0,result.g)(pattern_matches_escapes(
text,exact));return(0,result.ok)({exact:true,paths:isExcluded(exact,search.exclusions)?[]:[exact]})}const root=searchRoot(pattern);try{if(!inside(root)||!inside(
external_node_fs_.realpathSync.native(root)))return(0,result.g)(pattern_matches_escapes(text,root))}catch(error){if(["ENOENT","ENOTDIR"].includes(errorCode(error)))
return(0,result.ok)({exact:false,paths:[]});return(0,result.g)(unreadable(text,error))}try{const links=[];const paths=await walkFiles(pattern,search.exclusions,
limit,path2=>links.push(path2));return(0,result.ok)({exact:false,paths:[...paths,...links.filter(leadsToFolder)]})}catch(error){return(0,result.g)(error instanceof
TooManyPathsError?tooMany(text,limit):unreadable(text,error))}}function leadsToFolder(link){try{return(0,external_node_fs_.statSync)(link).isDirectory()}catch{return false}}
const namesFolder=text=>(0,problem.CC)("input/not-a-file",{attempted:`find files for the pattern ${(0,display.TL)(text)}`,current:"it ends like the name of a fo\
lder",desired:"patterns must name regular files",fix:"Put `**` behind it to name every file below the folder."});const pattern_matches_escapes=(text,root)=>(0,problem.
CC)("input/path-escape",{attempted:`find files for the pattern ${(0,display.TL)(text)}`,current:`${(0,display.TL)(root)} lies, or leads through a link, outside \
the workspace and the base`,desired:"patterns must stay in the workspace or the base"});const tooMany=(text,limit)=>(0,problem.CC)("input/too-many",{attempted:`\
find files for the pattern ${(0,display.TL)(text)}`,current:`more than ${limit} files match`,desired:`at most ${limit} artifacts are worked on at once`});const unreadable=(text,error)=>(0,
problem.CC)("environment/read-failed",{attempted:`find files for the pattern ${(0,display.TL)(text)}`,current:"a folder could not be listed",desired:"every fold\
er that the pattern leads into must be readable",cause:errorText(error)});;function prepareSearch(workspace,base,patterns){const folders=resolveFolders(workspace,
base);if(!folders.ok)return(0,result.g)([folders.problem]);const{links,...real}=folders.value;const problems=[];const inclusions=[];const exclusions=[];for(const text of patterns){
const exclude2=text.startsWith("!");const parsed=parsePathPattern(exclude2?text.slice(1):text,real.workspace);if(!parsed.ok){problems.push(malformed(text,parsed.
problem));continue}const link=links.find(([from,to])=>rerootPattern(parsed.value,from,to)!==parsed.value);const pattern=link===void 0?parsed.value:rerootPattern(
parsed.value,...link);const asName=(0,external_node_path_.resolve)(real.workspace,text);if(exclude2&&isInside(real.workspace,asName)&&isThere(asName))problems.push(
readsAsPattern(text));else if(exclude2)exclusions.push(pattern);else if(literalPath(parsed.value)===asName)inclusions.push({text,pattern});else inclusions.push(
{text,pattern,asName})}if(inclusions.length===0&&problems.length===0)problems.push(emptySet(patterns.length));return problems.length>0?(0,result.g)(problems):(0,
result.ok)({...real,inclusions,exclusions})}function resolveFolders(workspace,base){const realWorkspace=realFolder(workspace,"workspace");if(!realWorkspace.ok)return realWorkspace;
const escape=(0,result.g)(baseEscape(base));if(base.includes("\0"))return escape;const written=(0,external_node_path_.resolve)(realWorkspace.value,base);if(!(0,
external_node_path_.isAbsolute)(base)&&!isInside(realWorkspace.value,written))return escape;const realBase=realFolder(written,"base");if(!realBase.ok)return realBase;
if(!(0,external_node_path_.isAbsolute)(base)&&!isInside(realWorkspace.value,realBase.value))return escape;return(0,result.ok)({workspace:realWorkspace.value,base:realBase.
value,links:[[written,realBase.value],[(0,external_node_path_.resolve)(workspace),realWorkspace.value]]})}function realFolder(path2,role){const current=text=>(0,
result.g)((0,problem.CC)("environment/read-failed",{attempted:`look for artifacts in the ${role} ${(0,display.TL)(path2)}`,current:text,desired:"it must be a fo\
lder that exists"}));try{const real=external_node_fs_.realpathSync.native(path2);return(0,external_node_fs_.statSync)(real).isDirectory()?(0,result.ok)(real):current(
"it is not a folder")}catch(error){return current(errorText(error))}}const baseEscape=base=>(0,problem.CC)("input/path-escape",{attempted:`use the base ${(0,display.
TL)(base)}`,current:"it leads out of the workspace",desired:"a relative base must stay in the workspace",fix:"Name a folder of the workspace, or give the absolu\
te path of another folder."});const malformed=(text,reason)=>(0,problem.CC)("input/malformed",{attempted:`read the pattern ${(0,display.TL)(text)}`,current:reason,
desired:"it must be a path or a glob, relative to the workspace or absolute"});const emptySet=exclusions=>(0,problem.CC)("input/empty-set",{attempted:"find arti\
facts",current:exclusions===0?"no pattern was given":"every pattern is an exclusion",desired:"at least one pattern must name files"});;const LIMIT=1e5;async function findArtifacts(request,limit=LIMIT){
const search=prepareSearch(request.workspace,request.base,request.patterns);if(!search.ok)return search;const problems=[];const seen=new Map;const folders=new Map;
const named2=new Set;for(const inclusion of search.value.inclusions){const matches2=await matchInclusion(search.value,inclusion,limit);if(!matches2.ok){problems.
push(matches2.problem);continue}let useful=false;for(const path2 of matches2.value.paths){if(matches2.value.exact)named2.add(path2);let candidate=seen.get(path2);
if(candidate===void 0||candidate==="folder"&&matches2.value.exact){const inspected=inspectCandidate(search.value,path2,matches2.value.exact,folders);if(!inspected.
ok)problems.push(inspected.problem);candidate=inspected.ok?inspected.value:"problem";seen.set(path2,candidate)}useful||=candidate!=="folder"}if(!useful)problems.
push(unmatched(inclusion.text))}const found=[...seen].flatMap(([path2,item])=>typeof item==="string"?[]:[named2.has(path2)?{...item,named:true}:item]);if(found.
length>limit)problems.push(artifact_finder_tooMany(limit));const sorted2=found.toSorted((a,b)=>a.name<b.name?-1:1);problems.push(...nameCollisions(sorted2.map(({
name})=>name)));return problems.length===0&&isNonEmpty(sorted2)?(0,result.ok)(sorted2):(0,result.g)(problems)}const unmatched=pattern=>(0,problem.CC)("input/unm\
atched-glob",{attempted:`find files for the pattern ${(0,display.TL)(pattern)}`,current:"it matches no file that is not excluded",desired:"every pattern must ma\
tch at least one file",...pattern.includes("{")?{fix:"Braces are not expanded: write one pattern for each alternative."}:{}});const artifact_finder_tooMany=limit=>(0,
problem.CC)("input/too-many",{attempted:"find artifacts",current:`more than ${limit} files match`,desired:`at most ${limit} artifacts are worked on at once`});;
function locateArtifact(request){const name=parseArtifactName(request.name);if(!name.ok)return(0,result.g)(unsafeName(request.name,name.problem));const folders=resolveFolders(
request.workspace,request.base);if(!folders.ok)return folders;const path2=(0,external_node_path_.join)(folders.value.base,...name.value.split("/"));const found=inspectCandidate(
folders.value,path2,true,new Map);if(!found.ok)return found.problem.code==="input/unmatched-glob"?(0,result.ok)(void 0):found;return(0,result.ok)(found.value===
"folder"?void 0:found.value)}const unsafeName=(name,reason)=>(0,problem.CC)("input/path-escape",{attempted:`find the artifact ${(0,display.TL)(name)}`,current:reason,
desired:"the name must be a path that stays below the base"});;const CHUNK=1024*1024;const SMALL=CHUNK;let smallBuffer;async function hashFile(path2,isFound,algorithms){
const file=openFound(path2,isFound);try{const wanted=[...new Set(["sha256",...algorithms])];return file.identity.size<SMALL?hashSmall(file,wanted):await hashLarge(
file,wanted)}finally{(0,external_node_fs_.closeSync)(file.descriptor)}}function hashSmall(file,algorithms){smallBuffer??=Buffer.allocUnsafeSlow(SMALL+1);const room=Number(
file.identity.size)+1;let length=0;while(length<room){const count2=(0,external_node_fs_.readSync)(file.descriptor,smallBuffer,length,room-length,null);if(count2===
0)break;length+=count2}assertUnchanged(file,length);const bytes=smallBuffer.subarray(0,length);return digestSet(algorithms.map(algorithm=>[algorithm,(0,external_node_crypto_.
hash)(algorithm,bytes,"hex")]))}async function hashLarge(file,algorithms){const hashes=algorithms.map(algorithm=>[algorithm,(0,external_node_crypto_.createHash)(
algorithm)]);let full=Buffer.allocUnsafeSlow(CHUNK);let empty=Buffer.allocUnsafeSlow(CHUNK);let length=0;let reading=readChunk(file.descriptor,full);for(;;){const count2=await reading;
if(count2===0)break;length+=count2;if(BigInt(length)>file.identity.size)throw new FileChangedError("it grew while it was read");reading=readChunk(file.descriptor,
empty);for(const[,running2]of hashes)running2.update(full.subarray(0,count2));[full,empty]=[empty,full]}assertUnchanged(file,length);return digestSet(hashes.map(
([algorithm,running2])=>[algorithm,running2.digest("hex")]))}function readChunk(descriptor,into){return new Promise((resolve2,reject)=>{(0,external_node_fs_.read)(
descriptor,into,0,into.byteLength,null,(error,count2)=>{if(error===null)resolve2(count2);else reject(error)})})}const digestSet=entries=>Object.fromEntries(entries);
;const open_artifact_CHUNK=1024*1024;async function*openArtifact(path2,isFound){const file=openFound(path2,isFound);const chunk=Math.min(open_artifact_CHUNK,Number(
file.identity.size)+1);let full=new Uint8Array(chunk);let empty=new Uint8Array(chunk);let reading=readChunk(file.descriptor,full);try{let length=0;for(;;){const count2=await reading;
length+=count2;if(count2===0||BigInt(length)>file.identity.size)break;reading=readChunk(file.descriptor,empty);yield full.subarray(0,count2);const recycled=new Uint8Array(
structuredClone(full.buffer,{transfer:[full.buffer]}));full=empty;empty=recycled}assertUnchanged(file,length)}finally{await reading.catch(()=>0);(0,external_node_fs_.
closeSync)(file.descriptor)}};function createArtifactSource({workspace}){const identities=new Map;const isFound=({path:path2,size})=>now=>{const then=identities.
get(path2);return now.size===BigInt(size)&&(then===void 0||sameIdentity(now,then))};return{async find({patterns,base}){const found=await findArtifacts({workspace,
base,patterns});if(!found.ok)return found;const artifacts=found.value.map(({identity,...artifact})=>{identities.set(artifact.path,identity);return artifact});return isNonEmpty(
artifacts)?(0,result.ok)(artifacts):(0,result.g)([])},async locate(name,base){const located=locateArtifact({workspace,base,name});if(!located.ok||located.value===
void 0)return located;const{identity,...artifact}=located.value;identities.set(artifact.path,identity);return(0,result.ok)(artifact)},async hash(artifacts,algorithms,progress){
const hashed=[];const problems=[];for(const[index,artifact]of artifacts.entries()){try{const digest=await hashFile(artifact.path,isFound(artifact),algorithms);hashed.
push({...artifact,digest})}catch(error){problems.push(hashProblem(artifact,error))}progress?.(index+1,artifacts.length,artifact.name);if(index%64===63)await(0,promises_namespaceObject.
setImmediate)()}return problems.length===0&&isNonEmpty(hashed)?(0,result.ok)(hashed):(0,result.g)(problems)},open:artifact=>openArtifact(artifact.path,isFound(artifact))}}
function hashProblem(artifact,error){if(error instanceof FileChangedError){return(0,problem.CC)("integrity/file-changed",{attempted:`hash ${(0,display.TL)(artifact.
name)}`,current:error.message,desired:"it must stay as it is until this step ends"})}return(0,problem.CC)("environment/read-failed",{attempted:`hash ${(0,display.
TL)(artifact.name)}`,current:"it could not be read",desired:"it must be readable",cause:errorText(error)})};const writeRoot=folder=>({named:(0,external_node_path_.
resolve)(folder),real:external_node_fs_.realpathSync.native(folder)});function resolveTarget(path2,roots){const[workspace]=roots;if(path2===""||path2.includes("\
\0")||/[\\/]$/.test(path2))return(0,result.g)(write_target_notAFile(path2,"no file name"));const written=(0,external_node_path_.resolve)(workspace?.real??"",path2);
const root=roots.filter((_,index)=>index===0||(0,external_node_path_.isAbsolute)(path2)).find(({named:named2,real})=>isInside(real,written)||isInside(named2,written));
if(root===void 0)return(0,result.g)(write_target_escapes(path2,written));try{const existing=nearestExisting(written);const real=external_node_fs_.realpathSync.native(
existing);if(!isInside(root.real,real))return(0,result.g)(write_target_escapes(path2,real));if(existing===written){const stats=(0,external_node_fs_.statSync)(real);
if(!stats.isFile())return(0,result.g)(write_target_notAFile(path2,stats.isDirectory()?"a folder":"no regular file"));return(0,result.ok)({path:real,exists:true,
missingFolders:[]})}const below=(0,external_node_path_.relative)(existing,written).split(external_node_path_.sep);const missingFolders=below.slice(0,-1).map((_,i)=>(0,
external_node_path_.join)(real,...below.slice(0,i+1)));return(0,result.ok)({path:(0,external_node_path_.join)(real,...below),exists:false,missingFolders})}catch(error){
return(0,result.g)(unusable(path2,error))}}function nearestExisting(path2){for(let at=path2;;at=(0,external_node_path_.dirname)(at)){try{(0,external_node_fs_.lstatSync)(
at);return at}catch(error){if(at===(0,external_node_path_.dirname)(at)||!["ENOENT","ENOTDIR"].includes(errorCode(error)))throw error}}}const write_target_escapes=(path2,real)=>(0,
problem.CC)("input/path-escape",{attempted:`write ${(0,display.TL)(path2)}`,current:`it leads to ${(0,display.TL)(real)}, out of the workspace`,desired:"files a\
re written in the workspace or the temporary folder of the runner only",fix:"Name a path in the workspace."});const write_target_notAFile=(path2,what)=>(0,problem.
CC)("input/not-a-file",{attempted:`write ${(0,display.TL)(path2)}`,current:`it is ${what}`,desired:"it must be a regular file or not be there yet"});const unusable=(path2,error)=>(0,
problem.CC)("environment/write-failed",{attempted:`write ${(0,display.TL)(path2)}`,current:"the path cannot be used; nothing was written",desired:"every folder \
and link on the way must be usable",cause:errorText(error)});var promises_=__nccwpck_require__2(1455);;async function writeTogether(files){const undo=[];const finish=[];
try{for(const{target}of files)makeFolders(target,undo);const staged=await inTurns(files,file=>stage(file,undo));for(const[index,{target}]of files.entries())commit(
target,staged[index]??"",undo,finish)}catch(error){for(const step2 of undo.toReversed())attempt(step2);throw error}for(const step2 of finish)attempt(step2)}function makeFolders(target,undo){
for(const folder of target.missingFolders){try{(0,external_node_fs_.mkdirSync)(folder);undo.push(()=>(0,external_node_fs_.rmdirSync)(folder))}catch(error){if(errorCode(
error)!=="EEXIST")throw error}}}async function stage({target,content},undo){const path2=besides(target.path);const file=await(0,promises_.open)(path2,"wx",420);
undo.push(()=>(0,external_node_fs_.rmSync)(path2,{force:true}));try{await file.writeFile(content);await file.sync()}finally{await file.close()}return path2}function commit(target,staged,undo,finish){
if(target.exists){const saved=besides(target.path);keepCopy(target.path,saved);undo.push(()=>{(0,external_node_fs_.renameSync)(saved,target.path);(0,external_node_fs_.
rmSync)(saved,{force:true})});finish.push(()=>(0,external_node_fs_.rmSync)(saved,{force:true}));(0,external_node_fs_.renameSync)(staged,target.path)}else{(0,external_node_fs_.
renameSync)(staged,target.path);undo.push(()=>(0,external_node_fs_.rmSync)(target.path,{force:true}))}}function keepCopy(path2,copy){try{(0,external_node_fs_.linkSync)(
path2,copy)}catch{(0,external_node_fs_.copyFileSync)(path2,copy,external_node_fs_.constants.COPYFILE_EXCL|external_node_fs_.constants.COPYFILE_FICLONE)}}const besides=path2=>(0,
external_node_path_.join)((0,external_node_path_.dirname)(path2),temporaryName());function attempt(step2){try{step2()}catch{}}async function inTurns(items,work){
const results=[];const failures=[];let next=0;const worker=async()=>{for(let index=next++;index<items.length&&failures.length===0;index=next++){try{results[index]=
await work(items[index])}catch(error){failures.push(error)}}};await Promise.all(Array.from({length:16},worker));if(failures.length>0)throw failures[0];return results}
;function createFileSink({workspace,allow=[]}){return{async writeAll(files){const roots=resolveRoots([workspace,...allow]);if(!roots.ok)return(0,result.g)([roots.
problem]);const targets=(0,result.F)(files.map(({path:path2})=>resolveTarget(path2,roots.value)));if(!targets.ok)return targets;const twice=repeatedTargets(targets.
value);if(twice.length>0)return(0,result.g)(twice);const pending2=files.flatMap(({content},index)=>{const target=targets.value[index];return target===void 0?[]:
[{target,content}]});try{await writeTogether(pending2);return(0,result.ok)(void 0)}catch(error){return(0,result.g)([writeFailed(files.length,error)])}}}}function resolveRoots(folders){
try{return(0,result.ok)(folders.map(writeRoot))}catch(error){return(0,result.g)(writeFailed(0,error))}}function repeatedTargets(targets){const seen=new Set;const repeated=targets.
filter(({path:path2})=>seen.size===seen.add(path2).size);return repeated.map(({path:path2})=>(0,problem.CC)("input/duplicate-name",{attempted:`write ${(0,display.
TL)(path2)}`,current:"two files would be written to this path",desired:"every file must have a path of its own"}))}const writeFailed=(count2,error)=>(0,problem.
CC)("environment/write-failed",{attempted:count2===0?"use the folders to write into":`write ${count2} files`,current:"one could not be written, and everything i\
s as it was before",desired:"all files must be written together",cause:errorText(error)});;const GROWTH=65536;function readBounded(path2,real,limit){const descriptor=(0,
external_node_fs_.openSync)(real,READ_FLAGS);try{const stats=(0,external_node_fs_.fstatSync)(descriptor);if(!stats.isFile())return(0,result.g)(bounded_read_notAFile(
path2,stats.isDirectory()?"a folder":"no regular file"));if(stats.size>limit)return(0,result.g)(tooLarge(path2,limit));const chunks=[];for(let length=0;;){const left=stats.
size===0?0:stats.size+1-length;const chunk=new Uint8Array(Math.min(limit+1-length,left>0?left:GROWTH));const count2=(0,external_node_fs_.readSync)(descriptor,chunk);
if(count2===0)break;length+=count2;if(length>limit)return(0,result.g)(tooLarge(path2,limit));chunks.push(chunk.subarray(0,count2))}const[only]=chunks;return(0,result.
ok)(chunks.length===1&&only!==void 0?only:new Uint8Array(Buffer.concat(chunks)))}finally{(0,external_node_fs_.closeSync)(descriptor)}}const bounded_read_notAFile=(path2,what)=>(0,
problem.CC)("input/not-a-file",{attempted:`read ${(0,display.TL)(path2)}`,current:`it is ${what}`,desired:"it must be a regular file"});const tooLarge=(path2,limit)=>(0,
problem.CC)("input/too-large",{attempted:`read ${(0,display.TL)(path2)}`,current:`it has more than ${limit} bytes`,desired:`it may have at most ${limit} bytes`});
;const file_glob_LIMIT=1e5;async function globFiles(workspace,patterns){const inclusions=[];const exclusions=[];try{const root=external_node_fs_.realpathSync.native(
workspace);for(const text of patterns){const exclude2=text.startsWith("!");const parsed=parsePathPattern(exclude2?text.slice(1):text,root);if(!parsed.ok)return(0,
result.g)(file_glob_malformed(text,parsed.problem));const pattern=rerootPattern(parsed.value,(0,external_node_path_.resolve)(workspace),root);if(exclude2)exclusions.
push(pattern);else if(leadsOut(pattern,text,root))return(0,result.g)(file_glob_escapes(text));else if(!pattern.folder){const asName=(0,external_node_path_.resolve)(
root,text);if(literalPath(parsed.value)!==asName&&isThere(asName))return(0,result.g)(readsAsPattern(text));inclusions.push(pattern)}}const found=new Set;for(const pattern of inclusions){
for(const path2 of await matches(pattern,exclusions)){const regular=isRegular(path2,root);if(regular==="escapes")return(0,result.g)(file_glob_escapes(path2));if(regular)
found.add(path2)}}return(0,result.ok)([...found].toSorted())}catch(error){return(0,result.g)(error instanceof TooManyPathsError?file_glob_tooMany(patterns):file_glob_unreadable(
patterns,error))}}async function matches(pattern,exclusions){const exact=literalPath(pattern);if(exact===void 0)return walkFiles(pattern,exclusions,file_glob_LIMIT);
return isExcluded(exact,exclusions)||isLeftover((0,external_node_path_.basename)(exact))?[]:[exact]}function leadsOut(pattern,text,root){const folder=searchRoot(
pattern);if(!isInside(root,folder))return!(0,external_node_path_.isAbsolute)(text);try{return!isInside(root,external_node_fs_.realpathSync.native(folder))}catch{
return false}}function isRegular(path2,root){try{const real=external_node_fs_.realpathSync.native(path2);if(isInside(root,path2)&&!isInside(root,real))return"es\
capes";return(0,external_node_fs_.statSync)(real).isFile()}catch(error){if(["ENOENT","ENOTDIR","ELOOP"].includes(errorCode(error)))return false;throw error}}const describe=patterns=>`\
find files for ${(0,display.TL)(patterns.join(" "))}`;const file_glob_malformed=(text,reason)=>(0,problem.CC)("input/malformed",{attempted:`read the pattern ${(0,
display.TL)(text)}`,current:reason,desired:"it must be a path or a glob, relative to the workspace or absolute"});const file_glob_escapes=path2=>(0,problem.CC)(
"input/path-escape",{attempted:`find files for ${(0,display.TL)(path2)}`,current:"it leads out of the workspace",desired:"paths in the workspace must stay in it"});
const file_glob_tooMany=patterns=>(0,problem.CC)("input/too-many",{attempted:describe(patterns),current:`more than ${file_glob_LIMIT} files match`,desired:`at m\
ost ${file_glob_LIMIT} files are worked on at once`});const file_glob_unreadable=(patterns,error)=>(0,problem.CC)("environment/read-failed",{attempted:describe(
patterns),current:"a folder could not be listed",desired:"every folder that the patterns lead into must be readable",cause:errorText(error)});;function createFileSource({
workspace}){return{async read(path2,limit){try{const real=realPath(workspace,path2);return real.ok?readBounded(path2,real.value,limit):real}catch(error){return(0,
result.g)(file_source_unreadable(path2,error))}},glob:patterns=>globFiles(workspace,patterns),async list(folder){try{const real=realPath(workspace,folder===""?"\
.":folder);return real.ok?(0,result.ok)(regularFiles(real.value)):real}catch(error){return errorCode(error)==="ENOENT"?(0,result.ok)([]):(0,result.g)(file_source_unreadable(
folder,error))}}}}function regularFiles(folder){const entries=(0,external_node_fs_.readdirSync)(folder,{withFileTypes:true});const files=entries.filter(entry=>entry.
isFile()||entry.isSymbolicLink()&&file_source_isRegular((0,external_node_path_.join)(folder,entry.name)));return files.map(({name})=>name).toSorted()}function file_source_isRegular(path2){
try{return(0,external_node_fs_.statSync)(path2).isFile()}catch{return false}}function realPath(workspace,path2){if(path2===""||path2.includes("\0"))return(0,result.
g)(file_source_malformed(path2));const root=external_node_fs_.realpathSync.native(workspace);const written=(0,external_node_path_.resolve)(root,path2);const inside=isInside(
root,written)||isInside((0,external_node_path_.resolve)(workspace),written);if(!inside)return(0,external_node_path_.isAbsolute)(path2)?(0,result.ok)(external_node_fs_.
realpathSync.native(written)):(0,result.g)(file_source_escapes(path2,written));const real=external_node_fs_.realpathSync.native(written);return isInside(root,real)?
(0,result.ok)(real):(0,result.g)(file_source_escapes(path2,real))}const file_source_escapes=(path2,real)=>(0,problem.CC)("input/path-escape",{attempted:`read ${(0,
display.TL)(path2)}`,current:`it leads to ${(0,display.TL)(real)}, out of the workspace`,desired:"paths in the workspace must stay in it",fix:"Name a file of th\
e workspace, or give the absolute path of the file that is meant."});const file_source_malformed=path2=>(0,problem.CC)("input/malformed",{attempted:`read ${(0,display.
TL)(path2)}`,current:"it is empty or has a NUL character",desired:"it must be a path"});const file_source_unreadable=(path2,error)=>(0,problem.CC)("environment/\
read-failed",{attempted:`read ${(0,display.TL)(path2)}`,current:errorCode(error)==="ENOENT"?"there is no such file":"it could not be read",desired:"it must exis\
t and be readable",cause:errorText(error)});var external_node_process_=__nccwpck_require__2(1708);;const external_node_child_process_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:child_process");;const SIGNALS=["SIGINT","SIGTERM","SIGHUP"];const pending=new Set;function onEarlyExit(work){const entry=()=>work();if(pending.
size===0)listen();pending.add(entry);return()=>{if(pending.delete(entry)&&pending.size===0)unlisten()}}function listen(){external_node_process_.on("exit",doAll);
for(const signal of SIGNALS)external_node_process_.on(signal,onSignal)}function unlisten(){external_node_process_.off("exit",doAll);for(const signal of SIGNALS)
external_node_process_.off(signal,onSignal)}function doAll(){for(const work of[...pending].toReversed()){pending.delete(work);work()}}function onSignal(signal){
unlisten();doAll();if(external_node_process_.listenerCount(signal)===0)external_node_process_.kill(external_node_process_.pid,signal)};const ENDED_BY_SIGNAL=-1;
const STDERR_KEPT=65536;async function runBounded(program,args,{cwd,env,input,limit,milliseconds}){const child=(0,external_node_child_process_namespaceObject.spawn)(
program,args,{cwd,env,detached:true,stdio:"pipe",windowsHide:true});let stopped;const stop2=why=>{stopped??=why;endGroup(child)};const forget=onEarlyExit(()=>endGroup(
child));const timer=setTimeout(()=>stop2("too-long"),milliseconds);try{const stdout=collect(child.stdout,limit,()=>stop2("too-much"));const stderr=keepEnd(child.
stderr);child.stdin.on("error",()=>void 0);child.stdin.end(input);const status=await new Promise((resolve2,reject)=>{child.once("error",reject);child.once("clos\
e",code=>resolve2(code??ENDED_BY_SIGNAL))});return{ended:stopped??status,stdout:Buffer.concat(stdout),stderr:stderr()}}finally{clearTimeout(timer);forget();endGroup(
child)}}function collect(stream,limit,exceeded){const chunks=[];let length=0;stream.on("data",chunk=>{length+=chunk.length;if(length<=limit)chunks.push(chunk);else
exceeded()});return chunks}function keepEnd(stream){let kept=Buffer.alloc(0);stream.on("data",chunk=>{kept=Buffer.concat([kept,chunk]).subarray(-STDERR_KEPT)});
return()=>new TextDecoder().decode(kept)}function endGroup(child){if(child.pid===void 0)return;try{if(external_node_process_.platform==="win32")child.kill("SIGK\
ILL");else external_node_process_.kill(-child.pid,"SIGKILL")}catch{}};function wrapCommand(command,surroundings,tools){const{clockHours,fixedLayout,hostName,processors,
umask}=surroundings;return[...hostName===void 0?[]:[...needed(tools.nameHost),hostName],...fixedLayout?needed(tools.fixLayout):[],...processors===void 0?[]:needed(
tools.bindProcessor),...clockHours===void 0?[]:clockCommand(needed(tools.faketime),clockHours),...withUmask(command,umask,tools.shell)]}const clockCommand=(faketime,hours)=>[
"/usr/bin/env","NO_FAKE_STAT=1","FAKETIME_DONT_FAKE_MONOTONIC=1",faketime,"-f",`+${hours}h`];const withUmask=(command,umask,shell)=>[shell,"-c",'umask "$0" && e\
xec "$@"',umask,...command];function needed(tool){if(tool===void 0)throw new Error("a variation was asked for that this machine cannot make");return tool};const MINUTES=10;
async function exportClone(request){const{commit:commit2,gitFolder,origin,target}=request;const format2=commit2.length===64?"sha256":"sha1";const fetch=["fetch",
"--quiet","--update-shallow","--no-recurse-submodules","--no-write-fetch-head"];const steps=[["init","--quiet","--template=",`--object-format=${format2}`,target],
["-C",target,...fetch,gitFolder,commit2,"+refs/tags/*:refs/tags/*"],["-C",target,"checkout","--quiet","--detach",commit2,"--"],...origin===void 0?[]:[["-C",target,
"config","remote.origin.url",origin]]];for(const step2 of steps){const done=await runGit(request,step2);if(!done.ok)return done}(0,external_node_fs_.rmSync)((0,
external_node_path_.join)(target,".git","logs"),{recursive:true,force:true});return(0,result.ok)(void 0)}async function exportArchive(request){const{commit:commit2,
gitFolder,root,shell,target,umask}=request;const path2=systemPath(request);const archive=(0,external_node_path_.join)(root,"source.tar");const settings=[`--git-\
dir=${gitFolder}`,"-c","tar.umask=0000"];const made=await runGit(request,[...settings,"archive","--format=tar",`--output=${archive}`,commit2]);if(!made.ok)return made;
const command=["tar","-xf",archive,"-C",target,"--no-same-owner","--no-same-permissions"];const unpacked=await run(["mkdir","-p",target],request,path2);const done=unpacked.
ok?await run(withUmask(command,umask,shell),request,path2):unpacked;(0,external_node_fs_.rmSync)(archive,{force:true});return done}function runGit(request,args){
const settings=(0,external_node_path_.join)(request.root,"git-settings");(0,external_node_fs_.writeFileSync)(settings,SETTINGS);const environment={GIT_ALLOW_PROTOCOL:"\
file",GIT_ASKPASS:"",GIT_CONFIG_GLOBAL:settings,GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_TERMINAL_PROMPT:"0",HOME:request.root,
LC_ALL:"C",TZ:"UTC"};const command=withUmask([request.git,...args],request.umask,request.shell);return run(command,request,systemPath(request),environment)}const systemPath=({
git})=>`${(0,external_node_path_.dirname)(git)}:/usr/bin:/bin`;const SETTINGS=`[safe]
	directory = *
[core]
	hooksPath = /dev/null
	fsmonitor = false
	autocrlf = false
[uploadpack]
	allowAnySHA1InWant = true
[gc]
	auto = 0
[advice]
	detachedHead = false
`;async function run([program="",...args],{root},path2,environment={}){try{const{ended,stderr}=await runBounded(program,args,{cwd:root,env:{...environment,PATH:path2},
limit:1e6,milliseconds:MINUTES*6e4});return ended===0?(0,result.ok)(void 0):(0,result.g)(unexported(stderr.trim()||`it ended with ${ended}`))}catch(error){return(0,
result.g)(unexported(errorText(error)))}}const unexported=cause=>(0,problem.CC)("input/source-tree",{attempted:"export the commit",current:"git cannot copy it o\
ut of the repository",desired:"the repository must have the commit with all its files",fix:"Check the repository out with `actions/checkout` and without a `filt\
er` before this step; `fetch-depth: 0` gets all tags and commits that a version is made from.",cause});function cleanOrigin(address){const[,scheme,rest]=/^(https|ssh|git):\/\/([^\s?#]{1,1000})$/.
exec(address)??[];if(scheme!==void 0&&rest!==void 0){const slash=rest.indexOf("/");const host2=slash<0?rest:rest.slice(0,slash);return`${scheme}://${host2.slice(
host2.lastIndexOf("@")+1)}${slash<0?"":rest.slice(slash)}`}const[,host,path2]=/^(?:[A-Za-z0-9_.-]+@)?([A-Za-z0-9.-]+):(?!\/\/)([A-Za-z0-9_.~/-]{1,1000})$/.exec(
address)??[];return host===void 0||path2===void 0?void 0:`ssh://${host}/${path2.replace(/^\//,"")}`}const noGit=()=>(0,problem.CC)("environment/program-missing",
{attempted:"export the commit",current:`there is no ${(0,display.TL)("git")} or no ${(0,display.TL)("bash")} on the PATH outside of the workspace`,desired:"both\
 must be installed"});;function findInstalled(name,workspace,path2){for(const folder of path2.split(external_node_path_.delimiter)){if(!(0,external_node_path_.isAbsolute)(
folder)||isInside(workspace,folder))continue;try{const program=(0,external_node_path_.join)(folder,name);const real=external_node_fs_.realpathSync.native(program);
if(isInside(workspace,real)||!(0,external_node_fs_.statSync)(real).isFile())continue;(0,external_node_fs_.accessSync)(real,external_node_fs_.constants.X_OK);return program}catch{}}
return void 0};async function applyEdits(folder,edits,git){const isRepository=(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder,".git"));for(const{
content,path:path2}of edits){const target=targetOf(folder,path2);if(!target.ok)return target;try{const isNew=!(0,external_node_fs_.existsSync)(target.value);(0,
external_node_fs_.writeFileSync)(target.value,content,{flag:isNew?"wx":"w"});if(isRepository&&isNew)exclude(folder,path2);else if(isRepository){const hidden=await git(
["-C",folder,"update-index","--assume-unchanged","--",path2]);if(!hidden.ok)return hidden}}catch(error){return(0,result.g)(unwritable(path2,errorText(error)))}}
return(0,result.ok)(void 0)}function targetOf(folder,path2){const name=parseArtifactName(path2);if(!name.ok)return(0,result.g)(unwritable(path2,name.problem));const target=(0,
external_node_path_.join)(folder,...name.value.split("/"));try{(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target),{recursive:true});const real=external_node_fs_.
realpathSync.native((0,external_node_path_.dirname)(target));const stats=(0,external_node_fs_.lstatSync)(target,{throwIfNoEntry:false});if(isInside(external_node_fs_.
realpathSync.native(folder),real)&&(stats===void 0||stats.isFile()))return(0,result.ok)(target);return(0,result.g)(unwritable(path2,"it is a link, or leads thro\
ugh one"))}catch(error){return(0,result.g)(unwritable(path2,errorText(error)))}}function exclude(folder,path2){const info=(0,external_node_path_.join)(folder,".\
git","info");if(!(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder,".git")).isDirectory())return;(0,external_node_fs_.mkdirSync)(info,{recursive:true});
(0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(info,"exclude"),`
/${path2.replaceAll(/[\\*?[\]#! ]/g,"\\$&")}
`)}const unwritable=(path2,cause)=>(0,problem.CC)("environment/write-failed",{attempted:`change ${(0,display.TL)(path2)} on purpose`,current:"it could not be wr\
itten",desired:"it must be a regular file of the checkout",cause});;function wipeFolder(folder){try{(0,external_node_fs_.rmSync)(folder,{recursive:true,force:true,
maxRetries:2})}catch{makeWritable(folder);(0,external_node_fs_.rmSync)(folder,{recursive:true,force:true,maxRetries:5,retryDelay:50})}}function makeWritable(folder){
const stats=(0,external_node_fs_.lstatSync)(folder,{throwIfNoEntry:false});if(stats?.isDirectory()!==true)return;(0,external_node_fs_.chmodSync)(folder,448);for(const entry of(0,
external_node_fs_.readdirSync)(folder,{withFileTypes:true})){if(entry.isDirectory())makeWritable((0,external_node_path_.join)(folder,entry.name))}};function createCheckoutEditor(at){
return{async apply(edits){const workspace=external_node_fs_.realpathSync.native(at.workspace);const folder=external_node_fs_.realpathSync.native((0,external_node_path_.
resolve)(workspace,at.folder));if(!isInside(workspace,folder))return(0,result.g)([checkout_editor_escapes(at.folder)]);const path2=at.path??external_node_process_.
env["PATH"]??"";const[git,shell]=[findInstalled("git",workspace,path2),findInstalled("bash",workspace,path2)];if(git===void 0||shell===void 0)return(0,result.g)(
[noGit()]);const root=(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(external_node_fs_.realpathSync.native(at.temporary),"tier3-change-"));try{const done=await applyEdits(
folder,edits,args=>runGit({git,shell,root,umask:"0022"},args));return done.ok?(0,result.ok)(void 0):(0,result.g)([done.problem])}finally{wipeFolder(root)}}}}const checkout_editor_escapes=folder=>(0,
problem.CC)("input/path-escape",{attempted:`change a checkout in ${(0,display.TL)(folder)}`,current:"it leads out of the workspace",desired:"it must be a folder\
 of the workspace"});;const external_node_string_decoder_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");var external_node_util_=__nccwpck_require__2(
7975);;const LINE_CHARACTERS=2e3;const TAIL_LINES=40;const LIVE_LINES=500;function openBuildLog(path2,limit,tell){const file=(0,external_node_fs_.openSync)(path2,
"wx",384);const decoder2=new external_node_string_decoder_namespaceObject.StringDecoder("utf8");const tail=[];let[kept,dropped,told,open]=[0,0,0,""];const line=text=>{
const safe=(0,display.WV)((0,external_node_util_.stripVTControlCharacters)(text.replace(/\r$/,"")),LINE_CHARACTERS);tail.push(safe);if(tail.length>TAIL_LINES)tail.
shift();if(told++<LIVE_LINES)tell(safe);else if(told===LIVE_LINES+1)tell("(the rest stands in the log file)")};const take2=text=>{const parts=`${open}${text}`.split(
"\n");open=(parts.pop()??"").slice(0,LINE_CHARACTERS*2);for(const part of parts)line(part)};return{path:path2,write(chunk){const room=Math.max(0,Math.min(chunk.
length,limit-kept));if(room>0)(0,external_node_fs_.writeSync)(file,chunk,0,room);kept+=room;dropped+=chunk.length-room;take2(decoder2.write(Buffer.from(chunk)))},
close(){take2(decoder2.end());if(open!=="")line(open);if(dropped>0)(0,external_node_fs_.writeSync)(file,`
[${dropped} bytes of the log were not kept; it ended with:]
${tail.join("\n")}
`);(0,external_node_fs_.closeSync)(file);return{tail:[...tail],dropped}}}};const fileKey=({device,inode})=>`${device}:${inode}`;async function outputsBefore(source,patterns){
const exclusions=patterns.filter(pattern=>pattern.startsWith("!"));for(const pattern of patterns.filter(one=>!exclusions.includes(one))){const found=await findArtifacts(
{workspace:source,base:".",patterns:[pattern,...exclusions]});if(found.ok)return(0,result.ok)(found.value.map(({name})=>name));const others=found.problem.filter(
({code})=>code!=="input/unmatched-glob");if(others.length>0)return(0,result.g)(others)}return(0,result.ok)([])}async function takeOutputs(source,patterns,request){
const found=await findArtifacts({workspace:source,base:".",patterns});if(!found.ok)return notFound(found.problem);const stale=found.value.flatMap(file=>{const why=staleness(
file,request);return why===void 0?[]:[{name:file.name,why}]});if(isNonEmpty(stale))return(0,result.ok)({kind:"stale",files:stale});const outputs=[];const moved=new Map;
for(const[index,{identity,name,path:path2,size}]of found.value.entries()){const place=moved.get(path2)??keep(path2,(0,external_node_path_.join)(request.kept,String(
index)));moved.set(path2,place);request.known.set(fileKey(identity),`an output of the build ${(0,external_node_path_.basename)(request.kept)}`);const digest=await hashFile(
place,({size:now})=>now===BigInt(size),["sha256"]);outputs.push({name,path:place,size,sha256:digest.sha256})}return isNonEmpty(outputs)?(0,result.ok)({kind:"mad\
e",outputs}):(0,result.g)([])}function notFound(problems){const[unmatched2]=problems.filter(({code})=>code==="input/unmatched-glob");if(unmatched2!==void 0)return(0,
result.ok)({kind:"failed",why:`ended well and made nothing: ${unmatched2.attempted}: ${unmatched2.current}`});const links=problems.filter(({code})=>code==="inpu\
t/path-escape"||code==="input/not-a-file");const files=links.map(({attempted,current})=>({name:attempted,why:current}));return isNonEmpty(files)?(0,result.ok)({
kind:"stale",files}):(0,result.g)(problems)}const BEFORE_ZIP=504921600;function staleness({identity,path:path2},{known,since,sourceDateEpoch}){const other=known.
get(fileKey(identity));if(other!==void 0)return`it is a link to ${other}`;const seconds=Number(identity.modified/1000000000n);const isFixed=seconds===sourceDateEpoch||
seconds<BEFORE_ZIP;if(identity.modified>=since||isFixed)return void 0;return`${(0,external_node_path_.basename)(path2)} was last changed before the build starte\
d`}function keep(path2,folder){(0,external_node_fs_.mkdirSync)(folder,{recursive:true});const place=(0,external_node_path_.join)(folder,(0,external_node_path_.basename)(
path2));const links=(0,external_node_fs_.lstatSync)(path2).nlink;(0,external_node_fs_.renameSync)(path2,place);if(links<2)return place;const copy=(0,external_node_path_.
join)(folder,"copy");(0,external_node_fs_.mkdirSync)(copy);(0,external_node_fs_.copyFileSync)(place,(0,external_node_path_.join)(copy,(0,external_node_path_.basename)(
path2)));return(0,external_node_path_.join)(copy,(0,external_node_path_.basename)(path2))}function rememberFiles(paths,known,what){for(const path2 of paths){const stats=(0,
external_node_fs_.statSync)(path2,{bigint:true,throwIfNoEntry:false});if(stats!==void 0)known.set(fileKey(identityOf(stats)),what)}};function build_processes_endGroup(child){
if(child.pid===void 0)return;try{if(external_node_process_.platform==="win32")child.kill("SIGKILL");else external_node_process_.kill(-child.pid,"SIGKILL")}catch{}}
function endLeftovers(root){if(external_node_process_.platform!=="linux")return;for(let round=0;round<3;round++){const left=processesOf(root);if(left.length===0)
return;for(const pid of left){try{external_node_process_.kill(pid,"SIGKILL")}catch{}}}}function processesOf(root){const mark=Buffer.from(`=${root}/work/`);return(0,
external_node_fs_.readdirSync)("/proc").flatMap(name=>{const pid=/^\d{1,9}$/.test(name)?Number(name):external_node_process_.pid;if(pid===external_node_process_.
pid)return[];try{const isOurs=(0,external_node_fs_.readFileSync)(`/proc/${name}/environ`).includes(mark)||`${(0,external_node_fs_.readlinkSync)(`/proc/${name}/c\
wd`)}/`.startsWith(`${root}/work/`);return isOurs?[pid]:[]}catch{return[]}})};function makePlace(temporary){const base=external_node_fs_.realpathSync.native(temporary);
const logs=(0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base,"tier3-reproduce-logs-"));const root=(0,external_node_fs_.mkdtempSync)((0,external_node_path_.
join)(base,"tier3-reproduce-"));(0,external_node_fs_.chmodSync)(root,448);const place={root,work:(0,external_node_path_.join)(root,"work"),kept:(0,external_node_path_.
join)(root,"kept"),logs};const clear=()=>{endLeftovers(root);wipeFolder(root)};const forget=onEarlyExit(clear);(0,external_node_fs_.mkdirSync)(place.kept);return{
...place,remove(){clear();forget()}}}function renewWork({work}){wipeFolder(work);if((0,external_node_fs_.existsSync)(work))throw new Error("the folder of the bu\
ild before is still there");(0,external_node_fs_.mkdirSync)(work)}function copyShared(from,to,variable){const leftOut=LEFT_OUT[variable];(0,external_node_fs_.mkdirSync)(
(0,external_node_path_.dirname)(to),{recursive:true});(0,external_node_fs_.cpSync)(from,to,{recursive:true,preserveTimestamps:true,verbatimSymlinks:true,mode:external_node_fs_.
constants.COPYFILE_FICLONE,filter:path2=>leftOut?.test((0,external_node_path_.relative)(from,path2).replaceAll("\\","/"))!==true})}const LEFT_OUT={CARGO_HOME:/^credentials(?:\.toml)?$/,
GRADLE_USER_HOME:/^(?:caches\/build-cache-[^/]*|daemon|gradle\.properties)$/,NPM_CONFIG_CACHE:/^(?:_logs|_npx)$/,PIP_CACHE_DIR:/^wheels$/};;async function runLogged([
program="",...args],{cwd,env,log,root,seconds}){const child=(0,external_node_child_process_namespaceObject.spawn)(program,args,{cwd,env,detached:true,stdio:["ig\
nore","pipe","pipe"]});let tooLong=false;const end=()=>{build_processes_endGroup(child);endLeftovers(root)};const forget=onEarlyExit(end);const timer=setTimeout(
()=>{tooLong=true;end()},seconds*1e3);const closed=new Promise(resolve2=>child.once("close",()=>resolve2()));try{for(const stream of[child.stdout,child.stderr]){
stream.on("data",chunk=>log.write(chunk))}const ended=await new Promise((resolve2,reject)=>{child.once("error",reject);child.once("exit",(code,signal)=>resolve2(
code??signal??"SIGKILL"))});clearTimeout(timer);end();await Promise.race([closed,(0,promises_namespaceObject.setTimeout)(2e3,void 0,{ref:false})]);return tooLong?
"too-long":ended}finally{clearTimeout(timer);forget();end();child.stdout.destroy();child.stderr.destroy()}};async function buildOnce(order,site){const{place}=site;
const startedAt=Math.floor(Date.now()/1e3);renewWork(place);const folders=build_once_makeFolders(order,place);const mark=(0,external_node_path_.join)(place.work,
"started");(0,external_node_fs_.writeFileSync)(mark,"");const since=(0,external_node_fs_.statSync)(mark,{bigint:true}).mtimeNs;const before=await exportSource(order,
site,folders.source);if(!before.ok)return before;const log=openBuildLog((0,external_node_path_.join)(place.logs,`${order.id}.log`),order.logLimit,line=>site.say(
`${order.id} | ${line}`));const[first,...others]=before.value;const end=first===void 0?await runAndTake(order,site,folders,{log,since}):(0,result.ok)({kind:"sta\
le",files:[tracked(first),...others.map(tracked)]});const{dropped,tail}=log.close();if(!end.ok)return end;renewWork(place);(0,external_node_fs_.rmSync)((0,external_node_path_.
join)(place.root,"git-settings"),{force:true});return(0,result.ok)({end:end.value,folders:{source:folders.source,home:folders.home},log:{path:log.path,tail,dropped},
startedAt,endedAt:Math.ceil(Date.now()/1e3)})}function build_once_makeFolders({surroundings},{root}){const{home,pathTail,source,temporary}=surroundings;const folders={
source:(0,external_node_path_.join)(root,source),home:(0,external_node_path_.join)(root,home),temporary:(0,external_node_path_.join)(root,temporary),tail:pathTail===
void 0?void 0:(0,external_node_path_.join)(root,pathTail)};for(const folder of[folders.home,folders.temporary,folders.tail]){if(folder!==void 0)(0,external_node_fs_.
mkdirSync)(folder,{recursive:true})}return folders}async function exportSource(order,{place,programs,source},target){const{umask}=order.surroundings;const git={
git:programs.git,shell:programs.bash,root:place.root,umask};const request={...git,...source,commit:order.commit,target};const exported=await(order.export==="clo\
ne"?exportClone(request):exportArchive(request));if(!exported.ok)return(0,result.g)([exported.problem]);const before=await outputsBefore(target,order.outputs);if(!before.
ok)return before;const edited=await applyEdits(target,order.edits,args=>runGit(git,args));return edited.ok?before:(0,result.g)([edited.problem])}async function runAndTake(order,{
known,machine,path:path2,place,programs,workspace},{source,tail},{log,since}){const shared=order.shared.map(({folder,variable})=>{const copy=(0,external_node_path_.
join)(place.work,"shared",variable);copyShared(external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(workspace,folder)),copy,variable);return[variable,
copy]});const script2=(0,external_node_path_.join)(place.work,"build.sh");(0,external_node_fs_.writeFileSync)(script2,order.command,{mode:384});const command=[programs.
bash,"--noprofile","--norc","-e","-o","pipefail",script2];const ended=await runLogged(wrapCommand(command,order.surroundings,machine.tools),{cwd:source,env:{...order.
surroundings.environment,...Object.fromEntries(shared),PATH:tail===void 0?path2:`${path2}${external_node_path_.delimiter}${tail}`,PWD:source},seconds:order.timeoutSeconds,
log,root:place.root});if(ended!==0)return(0,result.ok)(endOf(ended,order.timeoutSeconds));const kept=(0,external_node_path_.join)(place.kept,order.id);return takeOutputs(
source,order.outputs,{kept,since,sourceDateEpoch:order.sourceDateEpoch,known})}const tracked=name=>({name,why:"it is in the export before the build starts: git \
tracks it"});function endOf(ended,seconds){if(ended==="too-long")return{kind:"failed",why:`took longer than ${seconds} seconds, and was ended`};if(ended==="SIGK\
ILL"||ended==="SIGTERM"||ended===137)return{kind:"killed",why:`was killed from outside (${ended}), mostly for want of memory`};return{kind:"failed",why:typeof ended===
"number"?`ended with the code ${ended}`:`ended by ${ended}`}};const SECONDS=300;const MOST_BYTES=4*1024*1024;async function writeDifference(diffoscope,[left,right],at){
const target=(0,external_node_path_.join)(at.folder,`${at.name.replace(/[^A-Za-z0-9._-]+/g,"-").slice(0,100)}.diffoscope.txt`);const bounds=["--max-text-report-\
size",String(MOST_BYTES),"--timeout",String(SECONDS-30)];const form=["--text",target,"--no-progress","--exclude-directory-metadata","yes"];try{const{ended}=await runBounded(
diffoscope,[...form,...bounds,"--",left,right],{cwd:at.scratch,env:{PATH:at.path,HOME:at.scratch,TMPDIR:at.scratch,LC_ALL:"C.UTF-8",TZ:"UTC"},limit:1e6,milliseconds:SECONDS*
1e3});return ended===1&&(0,external_node_fs_.existsSync)(target)&&(0,external_node_fs_.statSync)(target).size>0?target:void 0}catch{return void 0}}var external_node_os_=__nccwpck_require__2(
8161);;async function findMachine(at){const find=name=>findInstalled(name,at.workspace,at.path);const run2=command=>tryOut(command,at);const[bind,host,layout,clock,
locales]=await Promise.all([tryProcessor(find("taskset"),run2),tryHost(at.shell,find("unshare"),find("hostname"),run2),tryLayout(find("setarch"),run2),tryClock(
find("faketime"),run2),find("locale")===void 0?void 0:run2([find("locale")??"","-a"])]);const diffoscope=find("diffoscope");return{diffoscope,tools:{shell:at.shell,
bindProcessor:bind,nameHost:host,fixLayout:layout,faketime:clock},abilities:{platform:`${external_node_process_.platform}-${external_node_process_.arch}`,user:userName(),
hostName:(0,external_node_os_.hostname)(),root:at.root,locales:(locales??"").split("\n").filter(name=>name!==""),timeZones:(0,external_node_fs_.existsSync)("/us\
r/share/zoneinfo/Pacific/Kiritimati"),processors:(0,external_node_os_.availableParallelism)(),bindProcessors:bind!==void 0||"taskset is not installed, or may no\
t be used here",nameHost:host!==void 0||"this machine does not let a build have another name of the host (unshare)",fixLayout:layout!==void 0||"setarch is not i\
nstalled, or may not be used here",moveClock:clock!==void 0||"libfaketime (the program faketime) is not installed",diffoscope:diffoscope!==void 0||"diffoscope i\
s not installed"}}}async function tryProcessor(taskset,run2){if(taskset===void 0||external_node_process_.platform!=="linux")return void 0;const[,first]=/^Cpus_allowed_list:\s*(\d+)/m.
exec((0,external_node_fs_.readFileSync)("/proc/self/status","utf8"))??[];const command=[taskset,"-c",first??"0"];return await run2([...command,"true"])===void 0?
void 0:command}const PROBED_NAME="tried-out";async function tryHost(shell,unshare,hostProgram,run2){if(unshare===void 0||hostProgram===void 0)return void 0;const[
user,group]=[external_node_process_.getuid?.()??0,external_node_process_.getgid?.()??0];const named2='"$0" "$1" && shift && exec';const asRoot=[unshare,"--uts",
shell,"-c",`${named2} "$@"`,hostProgram];const inside=`${named2} ${unshare} --map-user=${user} --map-group=${group} -- "$@"`;const asUser=[unshare,"--map-root-u\
ser","--uts",shell,"-c",inside,hostProgram];const probe=[PROBED_NAME,shell,"-c","uname -n && id -u"];for(const command of user===0?[asRoot]:[asUser]){if(await run2(
[...command,...probe])===`${PROBED_NAME}
${user}
`)return command}return void 0}async function tryLayout(setarch,run2){const name=(await run2(["uname","-m"]))?.trim();if(setarch===void 0||name===void 0)return void 0;
const command=[setarch,name,"-R"];return await run2([...command,"true"])===void 0?void 0:command}async function tryClock(faketime,run2){if(faketime===void 0)return void 0;
const seconds=Number(await run2([faketime,"-f","+29h","date","+%s"]));return seconds>Date.now()/1e3+28*3600?faketime:void 0}async function tryOut([program="",...args],{
path:path2,root}){try{const{ended,stdout}=await runBounded(program,args,{cwd:root,env:{PATH:path2,LC_ALL:"C"},limit:1e6,milliseconds:1e4});return ended===0?new TextDecoder().
decode(stdout):void 0}catch{return void 0}}function userName(){try{return(0,external_node_os_.userInfo)().username}catch{return"builder"}};function findRepository({
workspace,folder="",above=false}){if(!(0,external_node_fs_.existsSync)(workspace))return void 0;const start=external_node_fs_.realpathSync.native(workspace);const asked=folder.
split("/").filter(part=>part!==""&&part!==".");for(let depth2=foldersThere(start,asked);depth2>0;depth2--){const gitFolder=(0,external_node_path_.join)(start,...asked.
slice(0,depth2),".git");if((0,external_node_fs_.existsSync)(gitFolder))return{gitFolder,folder:asked.slice(depth2).join("/"),outermost:start}}for(let top=start;;top=
(0,external_node_path_.dirname)(top)){const gitFolder=(0,external_node_path_.join)(top,".git");if((0,external_node_fs_.existsSync)(gitFolder)){const way=(0,external_node_path_.
relative)(top,start);const parts=[...way===""?[]:way.split(external_node_path_.sep),...asked];return{gitFolder,folder:parts.join("/"),outermost:top}}if(!above||
(0,external_node_path_.dirname)(top)===top)return void 0}}function foldersThere(start,parts){const end=parts.findIndex((_,index)=>{const path2=(0,external_node_path_.
join)(start,...parts.slice(0,index+1));return(0,external_node_fs_.lstatSync)(path2,{throwIfNoEntry:false})?.isDirectory()!==true});return end<0?parts.length:end}
;const git_program_MINUTES=5;function findGit(gitFolder,workspace,path2=external_node_process_.env["PATH"]){const program=findInstalled(external_node_process_.platform===
"win32"?"git.exe":"git",workspace,path2??"");if(program===void 0)return(0,result.g)(git_program_missing());const fixed=[`--git-dir=${gitFolder}`,...git_program_SETTINGS.
flatMap(setting=>["-c",setting])];const env={...ENVIRONMENT,...systemVariables()};return(0,result.ok)((args,{limit,input})=>runBounded(program,[...fixed,...args],
{cwd:(0,external_node_path_.parse)(gitFolder).root,env,limit,milliseconds:git_program_MINUTES*6e4,...input===void 0?{}:{input}}))}const git_program_SETTINGS=["c\
ore.fsmonitor=false","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","protocol.allow=never","log.showSignature=false"];const ENVIRONMENT={
GIT_ALLOW_PROTOCOL:"none",GIT_ASKPASS:"",GIT_CONFIG_GLOBAL:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_NO_LAZY_FETCH:"1",GIT_NO_REPLACE_OBJECTS:"1",GIT_OPTIONAL_LOCKS:"\
0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",TZ:"UTC"};function systemVariables(){const root=external_node_process_.env["SystemRoot"];return external_node_process_.platform===
"win32"&&root!==void 0?{SystemRoot:root}:{PATH:"/usr/bin:/bin"}}const git_program_missing=cause=>(0,problem.CC)("environment/program-missing",{attempted:"read a\
 commit",current:"there is no git on the PATH outside of the workspace, or it cannot be started",desired:"git must be installed",fix:"Install git, or set `sourc\
e: folder` to read the folder as it is.",...cause===void 0?{}:{cause}});const unusableGit=error=>git_program_missing(errorText(error));;async function findSource(at){
const folder=at.folder.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");const inner=folder==="."?"":folder;if(inner!==""&&!parseArtifactName(inner).ok)return(0,result.
g)(noSource(at.folder));const place=findRepository({workspace:at.workspace,folder:inner,above:at.above??false});if(place===void 0||place.folder!=="")return(0,result.
g)(noSource(at.folder));const git=findGit(place.gitFolder,place.outermost,at.path);if(!git.ok)return git;try{const told=await git.value(["config","--get","remot\
e.origin.url"],{limit:1e4});const address=told.ended===0?new TextDecoder().decode(told.stdout).trim():"";return(0,result.ok)({gitFolder:place.gitFolder,outermost:place.
outermost,origin:cleanOrigin(address)})}catch(error){return(0,result.g)(unusableGit(errorText(error)))}}const noSource=folder=>(0,problem.CC)("input/source-tree",
{attempted:`export a commit from ${(0,display.TL)(folder)}`,current:"it is not the top folder of a checkout",desired:"it must be a checkout with its repository",
fix:"Check the repository out before this step, and name its top folder in `path`."});;function createRebuildStage(options){const path2=options.path??external_node_process_.
env["PATH"]??"";const known=new Map;let opened;let lastStart=0;const open=()=>opened??=openStage(options,path2);return{async abilities(){const at=await open();return at.
ok?(0,result.ok)(at.value.machine.abilities):at},async build(order){const at=await open();if(!at.ok)return(0,result.g)([at.problem]);await(0,promises_namespaceObject.
setTimeout)(Math.max(0,lastStart+(options.apart??2100)-Date.now()));lastStart=Date.now();rememberFiles(order.foreign,known,"a file that ships");try{return await buildOnce(
order,{...at.value,workspace:options.workspace,path:path2,known,say:options.say})}catch(error){return(0,result.g)([rebuild_stage_unusable(order.id,errorText(error))])}},
sameFiles:(left,right)=>Promise.resolve(sameFiles(left,right)),async describeDifference(left,right,name){const at=await open();if(!at.ok||at.value.machine.diffoscope===
void 0)return void 0;const scratch=(0,external_node_path_.join)(at.value.place.root,"scratch");(0,external_node_fs_.mkdirSync)(scratch,{recursive:true});const{logs}=at.
value.place;return writeDifference(at.value.machine.diffoscope,[left,right],{folder:logs,scratch,name,path:path2})},async close(){const at=await opened;if(at?.ok===
true)at.value.place.remove()}}}async function openStage(options,path2){const source=await findSource(options);if(!source.ok)return source;const{outermost}=source.
value;const[git,bash]=[findInstalled("git",outermost,path2),findInstalled("bash",outermost,path2)];if(git===void 0||bash===void 0||external_node_process_.platform===
"win32")return(0,result.g)(noGit());try{const place=makePlace(options.temporary);const machine=await findMachine({root:place.root,workspace:outermost,path:path2,
shell:bash});return(0,result.ok)({place,machine,source:source.value,programs:{git,bash}})}catch(error){return(0,result.g)(rebuild_stage_unusable("all",errorText(
error)))}}function sameFiles(left,right){const keys=new Map(left.flatMap(path2=>keyed(path2)));return right.flatMap(path2=>keyed(path2).flatMap(([key])=>{const same2=keys.
get(key);return same2===void 0?[]:[[same2,path2]]}))}function keyed(path2){const stats=(0,external_node_fs_.statSync)(path2,{bigint:true,throwIfNoEntry:false});
return stats===void 0?[]:[[fileKey({device:stats.dev,inode:stats.ino}),path2]]}const rebuild_stage_unusable=(id,cause)=>(0,problem.CC)("environment/rebuild-unus\
able",{attempted:`make the build ${id}`,current:"its private folder or its programs could not be used",desired:"a build must start in a fresh folder, and everyt\
hing of the one before must be gone",cause});;function manifestKind(path2){const parts=path2.split("/");const name=parts.at(-1)??"";const folders=parts.slice(0,
-1);if(folders.some(isForeignFolder))return void 0;return EXACT.get(name)??PATTERNS.find(([pattern])=>pattern.test(name))?.[1]??placed(folders,name)}const isForeignFolder=name=>FOREIGN.
has(name);const FOREIGN=new Set([".git",".gradle",".nox",".pnpm-store",".tox",".venv",".yarn","bower_components","node_modules","site-packages","vendor","venv"]);
const kinds=(ecosystem,names)=>[...names.manifest.map(name=>[name,{ecosystem,role:"manifest"}]),...names.lock.map(name=>[name,{ecosystem,role:"lock"}])];const EXACT=new Map(
[...kinds("npm",{manifest:["package.json","pnpm-workspace.yaml"],lock:["package-lock.json","npm-shrinkwrap.json","pnpm-lock.yaml","yarn.lock","bun.lock"]}),...kinds(
"python",{manifest:["pyproject.toml","Pipfile","setup.py","setup.cfg"],lock:["poetry.lock","uv.lock","pdm.lock","Pipfile.lock","pylock.toml"]}),...kinds("cargo",
{manifest:["Cargo.toml"],lock:["Cargo.lock"]}),...kinds("go",{manifest:["go.mod","go.work"],lock:["go.sum","go.work.sum"]}),...kinds("maven",{manifest:["pom.xml"],
lock:[]}),...kinds("gradle",{manifest:["build.gradle","build.gradle.kts","settings.gradle","settings.gradle.kts"],lock:["gradle.lockfile","buildscript-gradle.lo\
ckfile","settings-gradle.lockfile"]}),...kinds("github-actions",{manifest:["action.yml","action.yaml"],lock:[]}),...kinds("rubygems",{manifest:["Gemfile","gems.\
rb"],lock:["Gemfile.lock","gems.locked"]}),...kinds("composer",{manifest:["composer.json"],lock:["composer.lock"]}),...kinds("nuget",{manifest:["Directory.Packa\
ges.props","Directory.Build.props","packages.config"],lock:["packages.lock.json"]})]);const PATTERNS=[[/^(?:[\w.-]*[_.-])?requirements(?:[_.-][\w.-]*)?\.txt$/,{
ecosystem:"python",role:"manifest"}],[/^pylock\.[\w-]+\.toml$/,{ecosystem:"python",role:"lock"}],[/^(?:Dockerfile|Containerfile)(?:[_.-].+)?$/,{ecosystem:"conta\
iner",role:"manifest"}],[/.\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/,{ecosystem:"container",role:"manifest"}],[/^(?:docker-)?compose(?:[_.-][\w.-]+)?\.ya?ml$/,{ecosystem:"\
container",role:"manifest"}],[/.\.gemspec$/,{ecosystem:"rubygems",role:"manifest"}],[/.\.(?:cs|fs|vb)proj$/,{ecosystem:"nuget",role:"manifest"}]];function placed(folders,name){
const folder=folders.at(-1);if(folder==="workflows"&&folders.length===2&&folders[0]===".github"&&/.\.ya?ml$/.test(name)){return{ecosystem:"github-actions",role:"\
manifest"}}if(folder==="gradle"&&/.\.versions\.toml$/.test(name))return{ecosystem:"gradle",role:"manifest"};if(folder==="dependency-locks"&&folders.at(-2)==="gr\
adle"&&/.\.lockfile$/.test(name)){return{ecosystem:"gradle",role:"lock"}}if(folder==="requirements"&&/.\.txt$/.test(name))return{ecosystem:"python",role:"manife\
st"};return void 0}function isUnreadKind(path2){const parts=path2.split("/");const name=parts.pop()??"";return!parts.some(isForeignFolder)&&(UNREAD.has(name)||/.\.cabal$/.
test(name))}const UNREAD=new Set(["Cartfile.resolved","MODULE.bazel.lock","Package.resolved","Package.swift","Podfile","Podfile.lock","build.sbt","cabal.project\
.freeze","conan.lock","conanfile.py","conanfile.txt","conda-lock.yml","deno.lock","elm.json","environment.yaml","environment.yml","flake.lock","mix.exs","mix.lo\
ck","pixi.lock","pubspec.lock","pubspec.yaml","rebar.lock","renv.lock","stack.yaml.lock","vcpkg.json"]);;const noSuchFile=(path2,kind)=>(0,problem.CC)("input/so\
urce-tree",{attempted:`read ${(0,display.TL)(path2)}`,current:kind===void 0?"the tree has no such file":`it is a ${kind}, no file`,desired:"it must be a file of\
 the tree"});const source_tree_problems_tooLarge=(path2,limit)=>(0,problem.CC)("input/too-large",{attempted:`read ${(0,display.TL)(path2)}`,current:`it has more\
 than ${limit} bytes`,desired:`it may have at most ${limit} bytes`,at:{file:path2}});;const MOST_ENTRIES=2e6;function createFolderSourceTree({folder}){let listed;
const list2=()=>listed??=walk(folder);return{origin:async()=>{const entries=await list2();return entries.ok?(0,result.ok)({}):entries},list:list2,async read(paths,limit){
const entries=await list2();if(!entries.ok)return entries;const known=new Map(entries.value.map(entry=>[entry.path,entry.kind]));const files=[];for(const path2 of paths){
const kind=known.get(path2);const content=kind==="file"?readOne(folder,path2,limit):(0,result.g)(noSuchFile(path2,kind));if(!content.ok)return content;files.push(
{path:path2,content:content.value})}return(0,result.ok)(files)}}}async function walk(root){const entries=[];const open=[""];try{for(let at=open.pop(),count2=1;at!==
void 0;at=open.pop(),count2++){const found=(0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root,at),{withFileTypes:true});if(at!==""&&found.some(
({name})=>name===".git")){entries.push({path:at,kind:"submodule",size:0});continue}for(const entry of found){const path2=at===""?entry.name:`${at}/${entry.name}`;
if(entry.isDirectory()){if(!isForeignFolder(entry.name))open.push(path2)}else entries.push(...entryOf(root,path2,entry))}if(entries.length>MOST_ENTRIES)return(0,
result.g)(source_tree_folder_tooMany(root));if(count2%256===0)await(0,promises_namespaceObject.setImmediate)()}}catch(error){return(0,result.g)(source_tree_folder_unreadable(
root,error))}return(0,result.ok)(entries.toSorted((a,b)=>a.path<b.path?-1:1))}function entryOf(root,path2,entry){if(entry.isSymbolicLink())return[{path:path2,kind:"\
link",size:0}];return entry.isFile()?[{path:path2,kind:"file",size:(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root,path2)).size}]:[]}function readOne(root,path2,limit){
try{const expected=(0,external_node_path_.join)(external_node_fs_.realpathSync.native(root),path2);if(external_node_fs_.realpathSync.native(expected)!==expected)
return(0,result.g)(noSuchFile(path2,"link"));const content=readBounded(path2,expected,limit);if(content.ok)return content;return(0,result.g)(content.problem.code===
"input/too-large"?source_tree_problems_tooLarge(path2,limit):content.problem)}catch(error){return(0,result.g)((0,problem.CC)("environment/read-failed",{attempted:`\
read ${(0,display.TL)(path2)}`,current:"it could not be read",desired:"it must be readable",cause:errorText(error)}))}}const source_tree_folder_unreadable=(root,error)=>(0,
problem.CC)("input/source-tree",{attempted:`list the files of ${(0,display.TL)(root)}`,current:"a folder could not be listed",desired:"it must be a folder that \
can be read",fix:"Name a folder that is there and readable.",cause:errorText(error)});const source_tree_folder_tooMany=root=>(0,problem.CC)("input/too-many",{attempted:`\
list the files of ${(0,display.TL)(root)}`,current:`there are more than ${MOST_ENTRIES}`,desired:`at most ${MOST_ENTRIES} are listed`});;function parseTreeListing(bytes){
const text=new TextDecoder("utf-8",{ignoreBOM:true});const entries=[];let seen;for(let start=0;start<bytes.length;){const end=bytes.indexOf(0,start);if(end<0)return(0,
result.g)("the list of its files is cut off");const line=text.decode(bytes.subarray(start,end));start=end+1;const[,mode="",object2="",size="",path2=""]=LINE.exec(
line)??[];if(path2==="")return(0,result.g)("the list of its files is not one that git writes");if(path2.split("/").some(isUnsafePart))return(0,result.g)("a path\
 in it leaves the tree");if(path2===seen&&!path2.includes("�"))return(0,result.g)("a path stands in it twice");seen=path2;entries.push({path:path2,...kindAndSize(
mode,size),object:object2})}return(0,result.ok)(entries.toSorted((a,b)=>a.path<b.path?-1:a.path>b.path?1:0))}const LINE=/^(100[0-7]{3}|120000|160000) (?:blob|commit) ([0-9a-f]{40}(?:[0-9a-f]{24})?) +(\d{1,15}|-|BAD)\t([^]+)$/;
const isUnsafePart=part=>part===""||part==="."||part===".."||/^\.git$/i.test(part);function kindAndSize(mode,size){if(mode==="120000")return{kind:"link",size:0};
if(mode==="160000")return{kind:"submodule",size:0};return{kind:"file",size:/^\d/.test(size)?Number(size):0}}function parseBatch(bytes,objects,limit){const contents=[];
let at=0;for(const[index,object2]of objects.entries()){const end=bytes.indexOf(NEWLINE,at);const header=end<0?"":new TextDecoder().decode(bytes.subarray(at,Math.
min(end,at+200)));const[,name,size=""]=HEADER.exec(header)??[];const length=Number(size);if(name!==object2)return(0,result.g)({index,reason:"missing"});if(length>
limit)return(0,result.g)({index,reason:"too-large"});at=end+1+length;if(bytes[at]!==NEWLINE)return(0,result.g)({index,reason:"missing"});contents.push(bytes.slice(
end+1,at));at++}return(0,result.ok)(contents)}const NEWLINE=10;const HEADER=/^([0-9a-f]{40}(?:[0-9a-f]{24})?) blob (\d{1,15})$/;function committedAt(commit2){const[
header=""]=commit2.split("\n\n",1);const line=header.split("\n").find(one=>one.startsWith("committer "));const[,seconds]=/> (\d{1,11}) [+-]\d{4}$/.exec(line??"")??
[];return seconds===void 0?void 0:Number(seconds)};const LISTING_LIMIT=512*1024*1024;const COMMIT_LIMIT=1024*1024;function createGitSourceTree(source){let opened;
let listed;const attempted=`read the tree of ${(0,display.TL)(source.revision??"HEAD")} in ${(0,display.TL)(source.workspace)}`;const open=()=>opened??=openCommit(
source,attempted);const list2=()=>listed??=open().then(at=>at.ok?listTree(at.value,attempted):at);return{async origin(){const at=await open();return at.ok?(0,result.
ok)(at.value.origin):at},list:list2,async read(paths,limit){const[at,entries]=[await open(),await list2()];if(!at.ok)return at;return entries.ok?readFiles(at.value,
entries.value,paths,limit,attempted):entries}}}async function openCommit(source,attempted){const revision=source.revision??"HEAD";if(!isRevision(revision))return(0,
result.g)(refused(attempted,"this is no name of a commit, tag or branch"));const{folder=""}=source;if(folder!==""&&!parseArtifactName(folder).ok)return(0,result.
g)(leaves(attempted,folder));const place=findRepository(source);if(place===void 0)return(0,result.g)(refused(attempted,"it is in no git repository"));const git=findGit(
place.gitFolder,place.outermost,source.path);if(!git.ok)return git;try{const commit2=await resolve(git.value,`${revision}^{commit}`);if(commit2===void 0)return(0,
result.g)(refused(attempted,"there is no such commit in the repository"));if(place.folder!==""&&!parseArtifactName(place.folder).ok){return(0,result.g)(leaves(attempted,
place.folder))}const tree=place.folder===""?commit2:await folderOf(git.value,commit2,place.folder);if(tree===void 0){return(0,result.g)(refused(attempted,`the c\
ommit has no folder ${(0,display.TL)(place.folder)}`))}const text=await git.value(["cat-file","commit",commit2],{limit:COMMIT_LIMIT});const time=text.ended===0?
committedAt(new TextDecoder().decode(text.stdout)):void 0;const origin={commit:commit2,...time===void 0?{}:{committedAt:time},...place.folder===""?{}:{folder:place.
folder}};return(0,result.ok)({git:git.value,origin,tree})}catch(error){return(0,result.g)(unusableGit(error))}}async function resolve(git,expression){const found=await git(
["rev-parse","--verify","--quiet","--end-of-options",expression],{limit:1e4});const name=new TextDecoder().decode(found.stdout).trim();return found.ended===0&&/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.
test(name)?name:void 0}async function folderOf(git,commit2,folder){const object2=await resolve(git,`${commit2}:${folder}`);return object2===void 0?void 0:resolve(
git,`${object2}^{tree}`)}const isRevision=text=>text.length<=1e3&&/^[^-\s~^:?*[\\\u0000-\u001f\u007f][^\s~^:?*[\\\u0000-\u001f\u007f]*$/.test(text)&&!text.includes(
"..")&&!text.includes("@{");async function listTree({git,tree},attempted){const listed=await git(["ls-tree","-r","-l","-z","--full-tree",tree],{limit:LISTING_LIMIT});
if(listed.ended!==0){const ways={"too-long":"listing it took too long","too-much":"it has too many files"};const current=typeof listed.ended==="string"?ways[listed.
ended]:"git cannot list it";return(0,result.g)(refused(attempted,current,listed.stderr))}const entries=parseTreeListing(listed.stdout);return entries.ok?entries:
(0,result.g)(refused(attempted,entries.problem))}async function readFiles({git},entries,paths,limit,attempted){const known=new Map(entries.map(entry=>[entry.path,
entry]));const wanted=[];for(const path3 of paths){const entry=known.get(path3);if(entry?.kind!=="file")return(0,result.g)(noSuchFile(path3,entry?.kind));if(entry.
size>limit)return(0,result.g)(source_tree_problems_tooLarge(path3,limit));wanted.push(entry)}if(wanted.length===0)return(0,result.ok)([]);const objects=wanted.map(
({object:object2})=>object2);const most=wanted.reduce((sum,{size})=>sum+200+(size===0?Math.min(limit,65536):size),0);const batch=await git(["cat-file","--batch"],
{input:`${objects.join("\n")}
`,limit:most});const contents=parseBatch(batch.stdout,objects,limit);if(contents.ok){return(0,result.ok)(contents.value.map((content,index)=>({path:wanted[index]?.
path??"",content})))}const path2=wanted[contents.problem.index]?.path??"";if(contents.problem.reason==="too-large")return(0,result.g)(source_tree_problems_tooLarge(
path2,limit));return(0,result.g)(refused(attempted,`the content of ${(0,display.TL)(path2)} is not in the repository`,batch.stderr))}const leaves=(attempted,folder)=>refused(
attempted,`the folder ${(0,display.TL)(folder)} leaves the tree`);const refused=(attempted,current,cause="")=>(0,problem.CC)("input/source-tree",{attempted,current,
desired:"it must be a commit of a checkout, with all its files",...cause.trim()===""?{}:{cause:errorText(cause.trim())}});;function createSourceTree({kind,workspace,
folder,above,revision}){const bare=folder.replace(/^(?:\.\/)+/,"").replace(/\/+$/,"");const inner=bare===""||bare==="."?void 0:bare;if(inner!==void 0&&!parseArtifactName(
inner).ok)return refusedTree(outside(folder));if(kind==="folder")return createFolderSourceTree({folder:inner===void 0?workspace:(0,external_node_path_.join)(workspace,
inner)});return createGitSourceTree({workspace,...above===void 0?{}:{above},...inner===void 0?{}:{folder:inner},...revision===void 0?{}:{revision}})}const refusedTree=reason=>({
origin:()=>Promise.resolve((0,result.g)(reason)),list:()=>Promise.resolve((0,result.g)(reason)),read:()=>Promise.resolve((0,result.g)(reason))});const outside=folder=>(0,
problem.CC)("input/path-escape",{attempted:`read the tree in ${(0,display.TL)(folder)}`,current:"it leads out of the workspace",desired:'it must be a folder bel\
ow the workspace, written without ".."',fix:"Name a folder of the checkout in `path`."});;const sha256OfText=text=>createHash("sha256").update(text,"utf8").digest(
"hex");const sha256OfBytes=bytes=>(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");var problem_registry=__nccwpck_require__2(645);;function exitCodeOfFindings(findings){
if(findings.length===0)return 0;return findings.some(({code})=>(0,problem_registry.c)(code)!=="environment")?1:3};function judgeFile(file){const agree=new Set(file.
rebuilds.map(({sha256})=>sha256)).size===1;const others=file.rebuilds.filter(({sha256})=>sha256!==file.sha256);const verdict=file.rebuilds.length===0?"different":
others.length===0?"identical":others.every(({structure})=>structure==="equivalent")?"equivalent":"different";return{...file,verdict,rebuildsAgree:agree}}function judgeFiles(files){
const verdicts=files.map(({verdict})=>verdict);if(verdicts.length===0||verdicts.includes("different"))return"different";return verdicts.includes("equivalent")?"\
equivalent":"identical"};const SHOWN_LINES=12;function buildFindings({builds,guilt,stale}){const told=builds.filter(({purpose})=>purpose!=="bisection").flatMap(
one=>ofBuild(one,guilt));return[...told,...stale.map(({name,why})=>staleFinding(name,why))]}function ofBuild({id,on,outcome,purpose},guilt){const{end,log}=outcome;
switch(end.kind){case"made":return[];case"stale":return end.files.map(({name,why})=>staleFinding(`${name} (${id})`,why));case"killed":return[{code:"environment/\
rebuild-unusable",subject:id,demand:"the build must come to its own end",seen:`it ${end.why}`,fix:"Run the job again, on a machine with more memory when it stay\
s."}];case"failed":{if(purpose==="sensitivity")return[];const because=on.length===0?"":`, and the one without variations did not${guilt===void 0?"":guiltyWords(
guilt)}`;return[{code:"policy/rebuild-failed",subject:id,demand:"the commit must build in a fresh export, with nothing but what it names",seen:`the build ${end.
why}${because}; the log (${log.path}) ends with: ${log.tail.slice(-SHOWN_LINES).join(" ⏎ ")}`,fix:"Read the log; variables that the build needs stand in `env`\
, caches of downloads in `share`."}]}}}const guiltyWords=guilt=>guilt.kind==="itself"?" (a repeat without any did as well)":` (what breaks it: ${guilt.variations.
join(", ")})`;const staleFinding=(subject,seen)=>({code:"integrity/rebuild-stale",subject,demand:"an output must be made by the build that is judged by it",seen,
fix:"Let the build write the file itself, in a folder of the checkout that git does not track."});;const guilt_text_all=fix=>[{ecosystem:"any",fix}];const EXPLAINED={
itself:{says:"two builds with nothing different around them give different bytes: the time of the build, random numbers, the order of threads, or something that\
 a build leaves behind for the next one",fixes:[{ecosystem:"any",fix:"Take times from SOURCE_DATE_EPOCH, and seed random numbers with a constant."},{ecosystem:"\
Python",fix:"Set PYTHONHASHSEED=0."},{ecosystem:"Rust",fix:"Set codegen-units = 1 and look for build scripts that ask for the time."},{ecosystem:"Java",fix:"Set\
 project.build.outputTimestamp (Maven), or isPreserveFileTimestamps = false (Gradle)."}]},"build-path":{says:"the path of the checkout gets into the outputs",fixes:[
{ecosystem:"Go",fix:"Build with -trimpath."},{ecosystem:"Rust",fix:'Set RUSTFLAGS="--remap-path-prefix=$PWD=." or trim-paths in the profile.'},{ecosystem:"C, C+\
+",fix:'Build with -ffile-prefix-map="$PWD"=. for paths in the code and in debug information.'},{ecosystem:".NET",fix:"Set ContinuousIntegrationBuild and Determ\
inistic to true."},{ecosystem:"JavaScript",fix:"Use relative paths in source maps and module names of the bundler."}]},clock:{says:"the time of the build gets i\
nto the outputs",fixes:[{ecosystem:"any",fix:"Take times from SOURCE_DATE_EPOCH."},{ecosystem:"tar",fix:"Use --mtime=@$SOURCE_DATE_EPOCH --clamp-mtime."},{ecosystem:"\
Java",fix:"Set project.build.outputTimestamp (Maven), or isPreserveFileTimestamps = false (Gradle)."}]},"time-zone":{says:"a local time gets into the outputs",fixes:[
{ecosystem:"any",fix:"Set TZ=UTC in the build, and format times in UTC."},{ecosystem:"zip",fix:"A zip holds local times: set TZ=UTC for the program that writes \
it."}]},locale:{says:"the outputs depend on the language of the machine: the order of names, numbers, dates or an encoding",fixes:guilt_text_all("Set LC_ALL=C.U\
TF-8 in the build, above all for sort and for patterns of the shell.")},umask:{says:"the modes of files get into the outputs as the machine sets them",fixes:[{ecosystem:"\
any",fix:"Set umask 0022 at the start of the build."},{ecosystem:"tar",fix:"Use --mode=u=rwX,go=rX."}]},processors:{says:"the outputs depend on the number of pr\
ocessors: work is divided by it, or finishes in another order",fixes:[{ecosystem:"any",fix:"Sort what is gathered from parallel work, or set the number of jobs \
to a constant."},{ecosystem:"Rust",fix:"Set codegen-units = 1."}]},"host-name":{says:"the name of the host gets into the outputs",fixes:guilt_text_all("Leave th\
e name of the host out of what the build writes.")},home:{says:"the path of the home folder gets into the outputs",fixes:[{ecosystem:"Rust",fix:'Set RUSTFLAGS="\
--remap-path-prefix=$HOME=home" or trim-paths in the profile.'},{ecosystem:"Go",fix:"Build with -trimpath."},{ecosystem:"any",fix:"Leave paths of caches and of \
the user out of what the build writes."}]},"user-name":{says:"the name of the user gets into the outputs",fixes:[{ecosystem:"tar",fix:"Use --owner=0 --group=0 -\
-numeric-owner."},{ecosystem:"Java",fix:"Leave Built-By out of the manifest."}]},environment:{says:"variables of the environment get into the outputs",fixes:guilt_text_all(
"Write only those variables that the build means.")},"temporary-folder":{says:"the path of a temporary folder gets into the outputs",fixes:guilt_text_all("Use n\
ames below the source, or map them away as for the path of the checkout.")},"search-path":{says:"the PATH gets into the outputs",fixes:guilt_text_all("Leave the\
 PATH out of what the build writes.")},"memory-layout":{says:"addresses in memory get into the outputs, or decide an order",fixes:guilt_text_all("Order by name \
or number, and not by address or by the hash of one.")}};const explainGuilty=name=>EXPLAINED[name];const guiltyNames=guilt=>guilt===void 0?"":guilt.kind==="itse\
lf"?"itself":guilt.variations.join(", ");function describeGuilt(guilt){if(guilt.kind==="itself")return`nothing has to be different: ${EXPLAINED.itself.says}`;const names=guilt.
variations.join(", ");if(guilt.kind==="among")return`one or several of these together make the difference: ${names}; more builds (\`bisect-builds\`) may tell`;const means=guilt.
variations.map(name=>EXPLAINED[name].says).join("; ");const more={yes:"; something else makes one as well",no:"; nothing else does","not tried":""}[guilt.more];
return`${names} alone ${guilt.variations.length===1?"makes":"make"} the difference (${means})${more}`};function fixesOf({compared:compared2,guilt},name){const causes=compared2.
filter(one=>one.name===name).flatMap(({comparison})=>comparison?.causes??[]);const guilty=guilt===void 0?[]:guilt.kind==="itself"?["itself"]:guilt.variations.slice(
0,3);const explained=guilty.flatMap(one=>explainGuilty(one).fixes);const all=[...explained,...causes.slice(0,3).flatMap(({fixes:fixes2})=>fixes2)];return[...new Set(
all.map(({ecosystem,fix})=>ecosystem==="any"?fix:`${ecosystem}: ${fix}`))]};function fileFindings(files,accept,evidence){const{unmade,unshipped}=evidence.unmatched;
return[...files.flatMap(file=>differing(file,accept,evidence)),...unmade.map(name=>({code:"policy/rebuild-uncovered",subject:name,demand:"every file that ships \
must be made by a rebuild",seen:"no rebuild makes it",fix:"Name it in `outputs`; or take it out with `ignore` when it is made of the others afterwards, such as \
a checksum file."})),...unshipped.map(name=>({code:"policy/rebuild-uncovered",subject:name,demand:"every output must ship",seen:"no file that ships has its name\
, or only one of the rebuilds makes it",fix:"Name it in `shipped`; or narrow `outputs`, or take it out with `ignore`."}))]}function differing(file,accept,evidence){
const{name,rebuildsAgree,rebuilds,sha256,verdict}=file;const hasFailed=evidence.builds.some(({outcome,purpose})=>purpose==="rebuild"&&outcome.end.kind!=="made");
if(verdict==="identical"||verdict==="equivalent"&&accept==="equivalent")return[];if(rebuilds.length===0)return hasFailed?[]:[unread(name)];const digests=rebuilds.
map(one=>`${one.from} sha256:${one.sha256}`).join(", ");const cause=evidence.compared.find(one=>one.name===name)?.comparison?.causes[0];const why=[...evidence.guilt===
void 0||rebuildsAgree?[]:[describeGuilt(evidence.guilt)],...cause===void 0?[]:[cause.sentence]].join("; ");const fix=fixesOf(evidence,name).slice(0,3).join(" ");
const said={subject:name,seen:`${digests}${why===""?"":`; ${why}`}`,demand:`the bytes that ship, sha256:${sha256}`};if(verdict==="equivalent")return[{code:"poli\
cy/rebuild-equivalent",...said,fix:fix||"Make the container deterministic, or set `accept: equivalent`."}];return rebuildsAgree&&rebuilds.length>0?[{code:"integ\
rity/not-reproduced",...said,fix:fix||"Find out what the shipped file was built from, and where."}]:[{code:"policy/not-reproducible",...said,fix:fix||"Look at t\
he differences in the report."}]}const unread=name=>({code:"policy/rebuild-uncovered",subject:name,demand:"every file that ships must be made by a rebuild",seen:"\
no rebuild makes it",fix:"Name it in `outputs`."});;function judge(plan2,evidence){if(evidence.mode==="change")return{mode:"change",evidence};if(plan2.mode==="c\
hange")throw new Error("a plan of a change has no comparison");return{mode:"compared",judged:judgeCompared(plan2,evidence),evidence,written:evidence.written??{diffPath:void 0,
predicatePath:void 0}}}function judgeCompared(plan2,evidence){const files=evidence.files.map(judgeFile);const killed=evidence.builds.some(({outcome})=>outcome.end.
kind==="killed");const found=[...buildFindings(evidence),...fileFindings(files,plan2.accept,evidence),...sensitivityFindings(evidence,files)];const verdict=verdictOf(
evidence,files,found,killed);const passes=verdict==="identical"||verdict==="equivalent"&&plan2.accept==="equivalent";const findings=found.length>0||passes?found:
[NOTHING];return{verdict,files,findings,exitCode:exitCodeOfFindings(findings)}}const NOTHING={code:"policy/rebuild-uncovered",subject:"the files that ship",demand:"\
at least one file must be compared with a rebuild of it",seen:"nothing was compared",fix:"Name the outputs of the build in `outputs`, and fewer files in `ignore\
`."};function verdictOf({sensitivity,unmatched:unmatched2},files,findings,killed){const verdict=judgeFiles(files);if(killed&&(files.length===0||verdict!=="diffe\
rent"))return"indeterminate";if(verdict==="different"||unmatched2.unmade.length+unmatched2.unshipped.length>0)return"different";if(findings.some(({code})=>code===
"integrity/rebuild-stale"||code==="policy/rebuild-failed"))return"different";return sensitivity.state==="no"?"indeterminate":verdict}function sensitivityFindings({
mode,sensitivity},files){if(sensitivity.state!=="no")return[];const broke=sensitivity.why.startsWith("the build with the change");return[{code:"policy/rebuild-i\
nsensitive",subject:sensitivity.changed.join(", "),demand:"a change of an input on purpose must change at least one of the outputs",seen:sensitivity.why,fix:mode===
"rebuilt"?"Build once more behind `reproduce` with `change` and a `change-path` that goes into the outputs, without a shared cache or output folder.":broke?"Nam\
e another tracked text file in `sensitivity`, whose change the build survives.":`Name a tracked file in \`sensitivity\` that goes into ${files.length===1?"the o\
utput":"the outputs"}; when that changes nothing either, the build takes its outputs from a cache or from elsewhere.`}]};const encoder=new TextEncoder;const decoder=new TextDecoder(
"utf-8",{fatal:true,ignoreBOM:true});const formatUtf8=text=>encoder.encode(text);function parseUtf8(bytes){try{return decoder.decode(bytes)}catch{return void 0}}
;const TEST_RESULT_TYPE="https://in-toto.io/attestation/test-result/v0.1";function testResultPredicate(facts){const{files,passed,sensitive,verdict}=facts;const named2=wanted=>files.
filter(file=>file.verdict===wanted).map(({name})=>`reproduced: ${name}`);const test="sensitivity";const clean=passed&&verdict==="identical"&&sensitive==="yes";return{
result:clean?"PASSED":passed?"WARNED":"FAILED",configuration:configuration(facts),...facts.runUrl===void 0?{}:{url:facts.runUrl},passedTests:[...named2("identic\
al"),...sensitive==="yes"?[test]:[]],warnedTests:[...named2("equivalent"),...sensitive==="not shown"?[test]:[]],failedTests:[...named2("different"),...sensitive===
"no"?[test]:[]]}}function configuration(facts){const{command,commit:commit2,repositoryUrl,same:same2,varied}=facts;return[...commit2===void 0?[]:[{name:"source",
...repositoryUrl===void 0?{}:{uri:`git+${repositoryUrl}`},digest:{gitCommit:commit2}}],{name:"rebuild",...command===void 0?{}:{digest:command},annotations:{varied,
notVaried:same2}}]};const MOST_LINES=120;const MOST_DEPTH=8;function describeComparison(comparison,limit=MOST_LINES){const{causes,unread:unread2,omitted,tree,passes}=comparison;
const lines=[headline(comparison),...passes.map(({id,says})=>`- pass ${(0,display.D9)(id)}: ${(0,display.p7)(says)}`),...causes.flatMap(causeLines),...comparison.
verdict==="identical"?[]:["","**What differs**","",...treeLines(tree,0)],...unread2.length===0?[]:["","**What was not read**",""],...unread2.map(({path:path2,reason})=>`\
- ${(0,display.D9)(path2,600)}: ${(0,display.p7)(reason)}`),...omitted===0?[]:["",`${omitted} more differences are left out.`]];if(lines.length<=limit)return`${lines.
join("\n")}
`;return`${lines.slice(0,Math.max(1,limit-2)).join("\n")}

${lines.length-Math.max(1,limit-2)} more lines are left out.
`}function headline({verdict,left,right}){const sides=`${(0,display.D9)(left.name)} (${left.size} bytes) and ${(0,display.D9)(right.name)} (${right.size} bytes)`;
if(verdict==="identical")return`${sides} are **identical**, byte for byte.`;if(verdict==="equivalent")return`${sides} are **equivalent, not identical**: only wh\
at these passes take away differs.`;return`${sides} are **different**.`}function causeLines({id,sentence,evidence,fixes:fixes2}){return["",`**${(0,display.p7)(sentence,
500)}** (${(0,display.D9)(id)})`,"",...evidence.map(line=>`- ${(0,display.p7)(line,500)}`),...fixes2.map(({ecosystem,fix})=>`- Fix, ${(0,display.p7)(ecosystem)}\
: ${fixText(fix)}`)]}const fixText=fix=>fix.split("`").map((piece,i)=>i%2===0?(0,display.p7)(piece,500):(0,display.D9)(piece,500)).join("");function treeLines({
name,format:format2,differences,parts},depth2){const indent="  ".repeat(Math.min(depth2,MOST_DEPTH));return[`${indent}- ${(0,display.D9)(name,200)} (${(0,display.
p7)(format2,40)})`,...differences.flatMap(difference=>differenceLines(difference,`${indent}  `)),...parts.flatMap(part=>treeLines(part,depth2+1))]}function differenceLines({
kind,path:path2,left,right,leftAt,pass,leaks,lines},indent){const step2=path2.split(" > ").at(-1)??"";const named2=kind==="member"||kind==="tar.pax"||kind.startsWith(
"zip.")||kind==="go.setting";const values=left===void 0&&right===void 0?"":`: ${(0,display.D9)(left??"absent",200)} | ${(0,display.D9)(right??"absent",200)}`;const place=leftAt===
void 0?"":` at byte ${leftAt}`;return[`${indent}- ${(0,display.p7)(kind)}${named2?` ${(0,display.D9)(step2,120)}`:""}${values}${place}${pass===void 0?"":` (pass\
 ${(0,display.D9)(pass)})`}`,...leaks.map(({kind:what,side:side2,text})=>`${indent}  - ${side2} has ${(0,display.p7)(what)} ${(0,display.D9)(text)}`),...lines.map(
line=>`${indent}  - ${(0,display.D9)(line,200)}`)]};const DIFFERENCE_MARK="<!-- tier3 reproduce: differences -->";function differenceText({compared:compared2,guilt},{
files}){const rows=files.filter(({verdict})=>verdict!=="identical").map(({name,rebuilds,sha256,verdict})=>[`| ${(0,display.D9)(name)} | ${verdict} | ${(0,display.
D9)(sha256)} |`,rebuilds.map(one=>`${(0,display.p7)(one.from)} ${(0,display.D9)(one.sha256)}`).join("<br>"),"|"].join(" "));return["# What differs","",...rows.length===
0?[]:["| file | verdict | ships | rebuilds |","|---|---|---|---|",...rows,""],...guilt===void 0?[]:["## What makes two builds differ","",(0,display.p7)(describeGuilt(
guilt),2e3),"",...fixes(guilt)],...compared2.flatMap(({comparison,diffoscope,from,name,unread:unread2})=>[`## ${(0,display.p7)(name)}: what ships and ${(0,display.
p7)(from)}`,"",...comparison===void 0?[`Nobody looked into it: ${(0,display.p7)(unread2??"it is too large")}`]:[describeComparison(comparison)],"",...diffoscope===
void 0?[]:[`What diffoscope says: ${(0,display.D9)(diffoscope)}`,""]])].join("\n")}function fixes(guilt){const names=guilt.kind==="itself"?["itself"]:guilt.variations;
const lines=names.flatMap(name=>explainGuilty(name).fixes).map(({ecosystem,fix})=>`- ${ecosystem}: ${fix}`);return lines.length===0?[]:[...new Set(lines),""]};function tomlTable(text,header){
const lines=text.split("\n");let at=0;let start;for(const line of lines){const trimmed=line.trim();if(start===void 0){if(trimmed.replace(/\s*#.*$/,"").replaceAll(
" ","")===header)start=at+line.length+1}else if(trimmed.startsWith("[")&&/^\[[^\]]{1,200}\]/.test(trimmed)){return{start:Math.min(start,text.length),end:at}}at+=
line.length+1}return start===void 0?void 0:{start:Math.min(start,text.length),end:text.length}}function tomlString(text,{start,end},key){const part=text.slice(start,
end);const match=new RegExp(`^([ \\t]*${key}[ \\t]*=[ \\t]*)(?:"([^"\\\\\\n]*)"|'([^'\\n]*)')`,"m").exec(part);if(match===null)return void 0;const begin=start+match.
index+(match[1]??"").length;return{value:match[2]??match[3]??"",start:begin,end:start+match.index+match[0].length}}const splice=(text,start,end,by)=>`${text.slice(
0,start)}${by}${text.slice(end)}`;;function planCargoChange(source){const manifests=source.at===void 0?source.paths.filter(path2=>MANIFEST.test(path2)):[source.
at];if(source.at===void 0&&!source.paths.includes("Cargo.toml"))return void 0;const edits=[];const changed=[];let inherited;for(const path2 of manifests){const text=source.
text(path2);if(text===void 0)continue;const edit=bumped(text,"[package]")??bumped(text,"[workspace.package]");if(edit===void 0)continue;const table=tomlTable(text,
"[package]");const name=table===void 0?void 0:tomlString(text,table,"name");if(name===void 0)inherited=edit.version;else changed.push({name:name.value,version:edit.
version});edits.push({path:path2,content:edit.text})}if(edits.length===0)return void 0;const lock=nearestLock(source);const lockText=lock===void 0?void 0:source.
text(lock);if(lock!==void 0&&lockText!==void 0)edits.push({path:lock,content:lockWith(lockText,changed,inherited)});return{edits,says:edits.map(({path:path2})=>`\
the version in ${path2}`)}}const MANIFEST=/(?:^|\/)Cargo\.toml$/;const SUFFIX="+changed.on.purpose";function bumped(text,header){const table=tomlTable(text,header);
const version=table===void 0?void 0:tomlString(text,table,"version");if(version===void 0||!/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version.value))return void 0;
return{text:splice(text,version.start,version.end,`"${version.value}${SUFFIX}"`),version:version.value}}function nearestLock({at,paths}){const beside=at?.replace(
/Cargo\.toml$/,"Cargo.lock");return[beside,"Cargo.lock"].find(path2=>path2!==void 0&&paths.includes(path2))}function lockWith(text,changed,inherited){return text.
split(/(?=^\[\[package\]\]$)/m).map(block=>{const whole={start:0,end:block.length};const[name,version]=[tomlString(block,whole,"name"),tomlString(block,whole,"v\
ersion")];if(name===void 0||version===void 0||/^source[ \t]*=/m.test(block))return block;const own=changed.some(one=>one.name===name.value&&one.version===version.
value);return own||version.value===inherited?splice(block,version.start,version.end,`"${version.value}${SUFFIX}"`):block}).join("")};const MARK="changed on purp\
ose to see whether the comparison notices";const MARK_NAME="tier3_changed_on_purpose";;const MOST=50;function planGoChange(source){if(!source.paths.includes("go\
.mod"))return void 0;const folders=new Set;for(const path2 of source.paths){if(!path2.endsWith(".go")||path2.endsWith("_test.go")||PASSED_OVER.test(path2))continue;
const text=source.text(path2);if(text===void 0||/^\/\/go:build\s+ignore/m.test(text)||!/^package[ \t]+main\b/m.test(text))continue;folders.add(path2.slice(0,path2.
lastIndexOf("/")+1))}const edits=[...folders].slice(0,MOST).map(folder=>({path:`${folder}${MARK_NAME}.go`,content:`package main

func init() { println(${JSON.stringify(MARK)}) }
`}));return edits.length===0?void 0:{edits,says:edits.map(({path:path2})=>`the new file ${path2}`)}}const PASSED_OVER=/(?:^|\/)(?:vendor|testdata|[._][^/]*)\//;
;function parseJson(text,depth2=100){const cursor={text,at:0,depth:depth2};try{skipSpace(cursor);const value=parseValue(cursor,0);skipSpace(cursor);return cursor.
at===text.length?(0,result.ok)(value):stop(cursor,"there is text behind the end of the document")}catch(error){if(!(error instanceof Stop))throw error;const before=text.
slice(0,error.at);const line=before.split("\n").length;return(0,result.g)({reason:error.message,line,column:error.at-before.lastIndexOf("\n")})}}class Stop extends Error{at;constructor(at,reason){
super(reason);this.at=at}}function stop(cursor,reason,at=cursor.at){throw new Stop(at,reason)}function skipSpace(cursor){for(;;){const code=cursor.text.charCodeAt(
cursor.at);if(code!==32&&code!==10&&code!==13&&code!==9)return;cursor.at++}}function parseValue(cursor,level){if(level>cursor.depth)stop(cursor,`it nests more t\
han ${cursor.depth} levels`);switch(cursor.text[cursor.at]){case"{":return parseObject(cursor,level);case"[":return parseArray(cursor,level);case'"':return parseString(
cursor);case"t":return parseWord(cursor,"true",true);case"f":return parseWord(cursor,"false",false);case"n":return parseWord(cursor,"null",null);case void 0:return stop(
cursor,"the text ends too early");default:return parseNumber(cursor)}}function parseObject(cursor,level){const object2=Object.create(null);const keys=new Set;cursor.
at++;skipSpace(cursor);if(cursor.text[cursor.at]==="}"){cursor.at++;return object2}for(;;){skipSpace(cursor);const start=cursor.at;if(cursor.text[start]!=='"')stop(
cursor,"a key in double quotes must stand here");const key=parseString(cursor);if(keys.has(key))stop(cursor,"the key stands twice in one object",start);keys.add(
key);skipSpace(cursor);if(cursor.text[cursor.at]!==":")stop(cursor,"a colon must stand here");cursor.at++;skipSpace(cursor);object2[key]=parseValue(cursor,level+
1);if(endsList(cursor,"}"))return object2}}function parseArray(cursor,level){const array=[];cursor.at++;skipSpace(cursor);if(cursor.text[cursor.at]==="]"){cursor.
at++;return array}for(;;){skipSpace(cursor);array.push(parseValue(cursor,level+1));if(endsList(cursor,"]"))return array}}function endsList(cursor,end){skipSpace(
cursor);const character=cursor.text[cursor.at];if(character!==","&&character!==end)stop(cursor,`a comma or "${end}" must stand here`);cursor.at++;return character===
end}function parseString(cursor){const{text}=cursor;const start=cursor.at;let escaped=false;let at=start+1;for(;;){const code=text.charCodeAt(at);if(code===34)break;
if(code===92){escaped=true;at+=2}else if(code<32)stop(cursor,"a control character stands in a string",at);else if(at>=text.length)stop(cursor,"a string does not\
 end",start);else at++}cursor.at=at+1;const value=escaped?decodeEscapes(cursor,text.slice(start,at+1),start):text.slice(start+1,at);if(!value.isWellFormed())stop(
cursor,"a string has half of a surrogate pair",start);return value}function decodeEscapes(cursor,token,start){try{return JSON.parse(token)}catch{return stop(cursor,
"a string has an unknown escape",start)}}function parseNumber(cursor){NUMBER.lastIndex=cursor.at;const token=NUMBER.exec(cursor.text)?.[0];if(token===void 0)return stop(
cursor,"a value must stand here");const value=Number(token);if(!Number.isFinite(value))stop(cursor,"a number is too large");cursor.at+=token.length;return value}
const NUMBER=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;function parseWord(cursor,word,value){if(!cursor.text.startsWith(word,cursor.at))stop(cursor,"a valu\
e must stand here");cursor.at+=word.length;return value}const isJsonObject=value=>typeof value==="object"&&value!==null&&!Array.isArray(value);;function setJsonString(text,key,value){
const parsed=parseJson(text);if(!parsed.ok||!isJsonObject(parsed.value))return void 0;const written=JSON.stringify(value);const name=JSON.stringify(key);const current=parsed.
value[key];const changed=current===void 0?text.replace("{",`{
  ${name}: ${written}${Object.keys(parsed.value).length===0?"\n":","}`):replaceMember(text,name,JSON.stringify(current),written);if(changed===void 0)return void 0;
const after=parseJson(changed);return after.ok&&JSON.stringify({...parsed.value,[key]:value},sorted)===JSON.stringify(after.value,sorted)?changed:void 0}function replaceMember(text,name,old,value){
for(let at=text.indexOf(name);at>=0;at=text.indexOf(name,at+1)){const[space]=/^\s*:\s*/.exec(text.slice(at+name.length,at+name.length+1e3))??[];if(space===void 0)
continue;const start=at+name.length+space.length;if(!text.startsWith(old,start))continue;const changed=`${text.slice(0,start)}${value}${text.slice(start+old.length)}`;
if(isTopLevel(text,at))return changed}return void 0}function isTopLevel(text,end){let level=0;let inString=false;for(let at=0;at<end;at++){const character=text[at];
if(inString){if(character==="\\")at++;else if(character==='"')inString=false}else if(character==='"')inString=true;else if(character==="{"||character==="[")level++;else if(character===
"}"||character==="]")level--}return level===1&&!inString}const sorted=(_,value)=>typeof value==="object"&&value!==null&&!Array.isArray(value)?Object.fromEntries(
Object.entries(value).toSorted(([a],[b])=>a<b?-1:1)):value;;function planMavenChange(source){if(source.at===void 0&&!source.paths.includes("pom.xml"))return void 0;
const files=source.at===void 0?source.paths.filter(path2=>/(?:^|\/)pom\.xml$/.test(path2)):[source.at];const edits=files.flatMap(path2=>{const text=source.text(
path2);const content=text===void 0?void 0:described(text);return content===void 0?[]:[{path:path2,content}]});return edits.length===0?void 0:{edits,says:edits.map(
({path:path2})=>`the description in ${path2}`)}}function described(text){const model=/<modelVersion>[^<]{1,20}<\/modelVersion>/.exec(text);if(model===null)return void 0;
const current=/<description>([^<]{0,10000})<\/description>/.exec(text);if(current!==null&&isOfProject(text,current.index))return`${text.slice(0,current.index)}<\
description>${MARK}</description>${text.slice(current.index+current[0].length)}`;if(current!==null)return void 0;const end=model.index+model[0].length;return`${text.
slice(0,end)}
  <description>${MARK}</description>${text.slice(end)}`}function isOfProject(text,at){const before=text.slice(0,at).replace(/<!--[^]*?-->|<\?[^]*?\?>/g,"");const open=before.
match(/<[A-Za-z][^<>]*[^/<>]>|<[A-Za-z]>/g)?.length??0;const closed=before.match(/<\/[A-Za-z][^<>]*>/g)?.length??0;return open-closed===1};function planPythonChange(source){
const path2=source.at??"pyproject.toml";const text=source.text(path2);if(text===void 0)return void 0;const content=python_described(text,"[project]")??python_described(
text,"[tool.poetry]");return content===void 0?void 0:{edits:[{path:path2,content}],says:[`the description in ${path2}`]}}function python_described(text,header){
const table=tomlTable(text,header);if(table===void 0)return void 0;const part=text.slice(table.start,table.end);const current=tomlString(text,table,"description");
if(current!==void 0)return splice(text,current.start,current.end,`"${MARK}"`);if(/^[ \t]*description[ \t]*=/m.test(part)||/^[ \t]*dynamic[ \t]*=[^\]]*description/m.
test(part))return void 0;return splice(text,table.start,table.start,`description = "${MARK}"
`)};function sourceStatement(path2){const ending=path2.slice(path2.lastIndexOf(".")+1);return STATEMENTS[ending]}const SCRIPT=`;Object.assign(globalThis, { ${MARK_NAME}\
: ${JSON.stringify(MARK)} });`;const C=`char ${MARK_NAME}[] = ${JSON.stringify(MARK)};`;const CPP=`extern "C" { ${C} }`;const STATEMENTS={js:SCRIPT,mjs:SCRIPT,cjs:SCRIPT,
ts:SCRIPT,mts:SCRIPT,cts:SCRIPT,tsx:SCRIPT,jsx:SCRIPT,c:C,cc:CPP,cpp:CPP,cxx:CPP,py:`${MARK_NAME} = ${JSON.stringify(MARK)}`,go:`func init() { println(${JSON.stringify(
MARK)}) }`,rb:`${MARK_NAME} = ${JSON.stringify(MARK)}`,java:`class ${MARK_NAME} { static final String TEXT = ${JSON.stringify(MARK)}; }`,cs:`class ${MARK_NAME} \
{ public const string Text = ${JSON.stringify(MARK)}; }`};;function editText(path2,text,source){const name=path2.slice(path2.lastIndexOf("/")+1);if(text.includes(
"\0"))return(0,result.g)("it is no text");const manifest={paths:source.paths,text:source.text,at:path2};if(name==="Cargo.toml")return planned(planCargoChange(manifest),
"it has no version to change");if(name==="pyproject.toml")return planned(planPythonChange(manifest),"it has no [project] to describe");if(name==="pom.xml")return planned(
planMavenChange(manifest),"it is no project of Maven");const ending=name.slice(name.lastIndexOf(".")+1).toLowerCase();if(ending==="json"){const changed=setJsonString(
text,"description",MARK);return changed===void 0?(0,result.g)("it is no strict JSON object"):(0,result.ok)({edits:[{path:path2,content:changed}],says:[`the desc\
ription in ${path2}`]})}if(UNSAFE.test(ending))return(0,result.g)(`nothing is known that may be added to a file of the kind ".${ending}"`);const statement=sourceStatement(
path2);const line=statement??(HASH.test(name)?`# ${MARK}`:MARK);return(0,result.ok)({edits:[{path:path2,content:`${text.replace(/\n?$/,"\n")}${line}
`}],says:[`a line at the end of ${path2}`]})}const UNSAFE=/^(?:toml|ya?ml|xml|html?|svg|lock|sum|mod|kts?|scala|rs|swift|h|hpp|gradle|csproj)$/;const HASH=/(?:\.(?:sh|bash|zsh|pl|cfg|ini|conf|properties)|^Makefile|^Dockerfile)$/;
const planned=(plan2,reason)=>plan2===void 0?(0,result.g)(reason):(0,result.ok)(plan2);;const node_MANIFEST="package.json";const ENTRIES=["src/index","src/main",
"src/cli","index","main","cli"];const ENDINGS=[".ts",".mts",".tsx",".js",".mjs",".cjs"];function planNodeChange(source){const text=source.text(node_MANIFEST);if(text===
void 0)return void 0;const manifest=parseJson(text);if(!manifest.ok||!isJsonObject(manifest.value))return void 0;const described2=setJsonString(text,"descriptio\
n",MARK);const entry=node_entryOf(source,manifest.value["main"]);const entryText=entry===void 0?void 0:source.text(entry);const statement=entry===void 0?void 0:
sourceStatement(entry);const edits=[...described2===void 0?[]:[{path:node_MANIFEST,content:described2}],...entry===void 0||entryText===void 0||statement===void 0?
[]:[{path:entry,content:`${entryText.replace(/\n?$/,"\n")}${statement}
`}]];if(edits.length===0)return void 0;return{edits,says:edits.map(({path:path2})=>path2===node_MANIFEST?`the description in ${path2}`:`a statement at the end o\
f ${path2}`)}}function node_entryOf({paths,text},main){const named2=typeof main==="string"?main.replace(/^\.\//,""):void 0;if(named2!==void 0&&text(named2)!==void 0)
return named2;return ENTRIES.flatMap(name=>ENDINGS.map(ending=>`${name}${ending}`)).find(path2=>paths.includes(path2))};const CHANGE_PLANNERS=[planNodeChange,planCargoChange,
planPythonChange,planGoChange,planMavenChange];function wantedForChange(paths,named2){if(named2!==void 0)return paths.includes(named2)?[named2]:[];const wanted=paths.
filter(path2=>/(?:^|\/)(?:package\.json|Cargo\.toml|Cargo\.lock|pyproject\.toml|pom\.xml|go\.mod)$/.test(path2)||path2.endsWith(".go")&&!path2.endsWith("_test.g\
o")||/^(?:[^/]+\/)?[^/]+\.(?:[cm]?js|tsx|[cm]?ts)$/.test(path2));return wanted.toSorted((a,b)=>depth(a)-depth(b)||(a<b?-1:1)).slice(0,2e3)}const depth=path2=>path2.
split("/").length;function planChange(source,named2){if(named2!==void 0){const text=source.text(named2);if(text===void 0)return(0,result.g)("it is no tracked te\
xt file of the commit");return editText(named2,text,source)}const plans=CHANGE_PLANNERS.flatMap(plan2=>plan2(source)??[]);if(plans.length===0)return(0,result.g)(
"no manifest of a known ecosystem (npm, Cargo, Python, Go, Maven) stands at its root");return{ok:true,value:{edits:plans.flatMap(({edits})=>edits),says:plans.flatMap(
({says})=>says)}}};async function readSourceFacts({source}){const origin=await source.origin();if(!origin.ok)return(0,result.g)([origin.problem]);const{commit:commit2,
committedAt:committedAt2,folder}=origin.value;if(commit2===void 0||folder!==void 0)return(0,result.g)([notTop(folder)]);const entries=await source.list();if(!entries.
ok)return(0,result.g)([entries.problem]);const submodules=entries.value.filter(({kind})=>kind==="submodule").length;const attributes=entries.value.filter(({kind,
path:path2,size})=>kind==="file"&&/(?:^|\/)\.gitattributes$/.test(path2)&&size<TEXT_LIMIT).map(({path:path2})=>path2);const texts=await source.read(attributes,TEXT_LIMIT);
const lfs=texts.ok&&texts.value.some(({content})=>/filter=lfs/.test(parseUtf8(content)??""));return(0,result.ok)({commit:commit2,committedAt:committedAt2,entries:entries.
value,losses:[...submodules===0?[]:[`the commit has ${submodules} submodules, which are empty folders in the exports that are built`],...lfs?["files of Git LFS \
are their pointers in the exports that are built, not their contents"]:[]]})}const TEXT_LIMIT=1024*1024;async function readChange({entries},path2,{source},input){
const files=entries.filter(({kind,size})=>kind==="file"&&size<=TEXT_LIMIT);const paths=files.map(file=>file.path);const read=await source.read(wantedForChange(paths,
path2),TEXT_LIMIT);if(!read.ok)return(0,result.g)([read.problem]);const texts=new Map(read.value.map(file=>[file.path,parseUtf8(file.content)]));const planned2=planChange(
{paths,text:name=>texts.get(name)},path2);return planned2.ok?planned2:(0,result.g)([noChange(input,planned2.problem)])}const notTop=folder=>(0,problem.CC)("inpu\
t/source-tree",{attempted:"find the commit to build",current:folder===void 0?"there is no commit":"the folder is not the top of its checkout",desired:"it must b\
e the top folder of a checkout",fix:"Name the top folder of the checkout in `path`, and go to a folder of it in `command`."});const noChange=(input,current)=>(0,
problem.CC)("input/change-unknown",{attempted:"choose an input to change on purpose",current,desired:"the outputs must change with it, and the build must still \
work",fix:`Name a tracked text file that goes into the outputs in \`${input}\`${input==="sensitivity"?"; or set `sensitivity: off` and give up the proof":""}.`});
;async function performChange({path:path2},ports){const facts=await readSourceFacts(ports);if(!facts.ok)return facts;const change2=await readChange(facts.value,
path2,ports,"change-path");if(!change2.ok)return change2;const{edits,says}=change2.value;if(!isNonEmpty(edits))throw new Error("a planned change has an edit");const applied=await ports.
editor.apply(edits);return applied.ok?(0,result.ok)({mode:"change",says,paths:edits.map(edit=>edit.path)}):applied};const baseName=path2=>path2.slice(path2.lastIndexOf(
"/")+1);function matchOutputs(shipped,outputs){const made=new Set(outputs);const exact=new Set(shipped.filter(name=>made.has(name)));const restShipped=byBaseName(
shipped.filter(name=>!exact.has(name)));const restOutputs=byBaseName(outputs.filter(name=>!exact.has(name)));const pairs=new Map([...exact].map(name=>[name,name]));
const ambiguous2=[];const unmade=[];for(const[base,names]of restShipped){const candidates=restOutputs.get(base)??[];restOutputs.delete(base);const[name,output]=[
names[0],candidates[0]];if(output===void 0)unmade.push(...names);else if(names.length===1&&candidates.length===1&&name!==void 0)pairs.set(name,output);else ambiguous2.
push({name:base,candidates:[...names,...candidates]})}return{pairs:shipped.flatMap(name=>{const output=pairs.get(name);return output===void 0?[]:[{shipped:name,
output}]}),unmade,unshipped:[...restOutputs.values()].flat(),ambiguous:ambiguous2}}function byBaseName(names){const groups=new Map;for(const name of names)groups.
set(baseName(name),[...groups.get(baseName(name))??[],name]);return groups};function otherLocale(installed){const named2=installed.filter(name=>/^[A-Za-z0-9_.@-]{1,40}$/.
test(name));const utf8=named2.filter(name=>/\.utf-?8$/i.test(name)&&!name.startsWith("C."));for(const language of PREFERRED){const found=utf8.find(name=>name.startsWith(
language));if(found!==void 0)return found}return utf8[0]??(named2.includes("C")||named2.includes("POSIX")?"C":void 0)}const PREFERRED=["et_EE","fr_FR","de_DE","\
sv_SE","ja_JP","en_US"];const localeLoss=installed=>otherLocale(installed)==="C"?"no locale of a language is installed: only the character set is different in t\
he second build, not the order of letters, numbers and dates":void 0;;const VARIATIONS=["build-path","clock","time-zone","locale","umask","processors","host-nam\
e","home","user-name","environment","temporary-folder","search-path","memory-layout"];const BASIC=["build-path","time-zone","locale","umask","home","environment",
"temporary-folder","search-path"];const NEVER=[{name:"file-order",why:"the order in which folders list their files needs a file system of its own"},{name:"user-\
id",why:"both builds run as the user of the job"},{name:"kernel",why:"both builds run on one machine"},{name:"processor-type",why:"both builds run on one machin\
e"}];function planVariations(level,machine){const same2=[];const varied=VARIATIONS.filter(name=>{const why=level==="basic"&&!BASIC.includes(name)?"the level bas\
ic leaves it out":hindrance(name,machine);if(why!==void 0)same2.push({name,why});return why===void 0});return{varied,same:[...same2,...NEVER]}}function hindrance(name,machine){
const abilities={processors:machine.processors<2?"the machine has one processor":machine.bindProcessors,clock:machine.moveClock,"host-name":machine.nameHost,"me\
mory-layout":machine.fixLayout,locale:otherLocale(machine.locales)!==void 0||"no second locale is installed"};const ability=abilities[name]??true;return ability===
true?void 0:ability};function nextBisection(varied,probes,most){const known=on=>on.length===varied.length?true:probes.find(probe=>same(probe.on,on))?.bad;const build=(on,otherwise)=>probes.
length<most?{kind:"build",on}:{kind:"done",guilt:otherwise};const repeat2=known([]);if(repeat2===void 0)return build([],{kind:"among",variations:varied});if(repeat2)
return{kind:"done",guilt:{kind:"itself"}};const found=[];for(;;){const rest=varied.filter(name=>!found.includes(name));const restBad=rest.length===0?false:known(
rest);if(restBad===void 0)return build(rest,{kind:"found",variations:found,more:"not tried"});if(!restBad)return{kind:"done",guilt:{kind:"found",variations:found,
more:"no"}};let suspects=rest;const guess=()=>found.length>0?{kind:"found",variations:found,more:"yes"}:{kind:"among",variations:suspects};while(suspects.length>
1){const half=suspects.slice(0,Math.ceil(suspects.length/2));const bad=known(half);if(bad===void 0)return build(half,guess());suspects=bad?half:suspects.slice(half.
length)}const alone=known(suspects);if(alone===void 0)return build(suspects,guess());if(!alone){suspects=rest;return{kind:"done",guilt:guess()}}found.push(...suspects)}}
const same=(a,b)=>a.length===b.length&&a.every(name=>b.includes(name));;function matchesGlob(pattern,text){let reachable=[true,...Array.from({length:text.length},
()=>false)];for(const token of tokens(pattern)){const next=Array.from({length:text.length+1},()=>false);for(let i=0;i<=text.length;i++){if(token==="*"||token===
"**"){const extended=i>0&&next[i-1]===true&&(token==="**"||text[i-1]!=="/");next[i]=reachable[i]===true||extended}else if(i>0&&reachable[i-1]===true){next[i]=token===
"?"?text[i-1]!=="/":text[i-1]===token.slice(1)}}reachable=next}return reachable[text.length]===true}function*tokens(pattern){for(let i=0;i<pattern.length;i++){const character=pattern.
charAt(i);if(character==="*"&&pattern[i+1]==="*"){i++;yield"**"}else if(character==="*"||character==="?")yield character;else yield`=${character}`}};const isIgnored=(name,patterns)=>patterns.
some(pattern=>matchesGlob(pattern,name)||matchesGlob(pattern,name.slice(name.lastIndexOf("/")+1)));async function readShipped({base,ignore,shipped},{artifacts},progress){
const found=await artifacts.find({patterns:shipped,base});if(!found.ok)return found;const files=found.value.filter(({name})=>!isIgnored(name,ignore));if(!isNonEmpty(
files))return(0,result.g)([nothing()]);const hashed=await artifacts.hash(files,["sha256"],progress);if(!hashed.ok)return hashed;const ignored=found.value.filter(
({name})=>isIgnored(name,ignore)).map(({name})=>name);return(0,result.ok)({files:hashed.value,ignored})}const nothing=()=>(0,problem.CC)("input/empty-set",{attempted:"\
find the files that ship",current:"`ignore` takes all of them out",desired:"at least one file must be compared",fix:"Name fewer files in `ignore`."});;async function bisect(first,varied,{
bisectBuilds:most,ignore},builder){if(most===0||varied.length===0)return(0,result.ok)(void 0);const probes=[];for(;;){const step2=nextBisection(varied,probes,most);
if(step2.kind==="done")return(0,result.ok)(step2.guilt);const built=await builder.build(`bisect-${probes.length+1}`,"bisection",step2.on);if(!built.ok)return built;
if(built.value.end.kind==="killed")return(0,result.ok)(void 0);probes.push({on:step2.on,bad:!sameOutputs(first,built.value,ignore)})}}function sameOutputs(a,b,ignore){
const[left,right]=[listing(a,ignore),listing(b,ignore)];return left!==void 0&&left===right}const listing=({end},ignore)=>end.kind==="made"?end.outputs.filter(({
name})=>!isIgnored(name,ignore)).map(({name,sha256})=>JSON.stringify([name,sha256])).toSorted().join("\n"):void 0;;function buildEnvironment(home,temporary){return{
CI:"true",TERM:"dumb",HOME:home,TMPDIR:temporary,TEMP:temporary,TMP:temporary,XDG_CACHE_HOME:`${home}/.cache`,XDG_CONFIG_HOME:`${home}/.config`,XDG_DATA_HOME:`${home}\
/.local/share`,XDG_STATE_HOME:`${home}/.local/state`,CARGO_HOME:`${home}/.cargo`,GOCACHE:`${home}/.cache/go-build`,GOPATH:`${home}/go`,GOMODCACHE:`${home}/go/pk\
g/mod`,GRADLE_USER_HOME:`${home}/.gradle`,MAVEN_OPTS:`-Duser.home=${home} -Dmaven.repo.local=${home}/.m2/repository`,NPM_CONFIG_CACHE:`${home}/.npm`,PIP_CACHE_DIR:`${home}\
/.cache/pip`}}const TOOLCHAIN_VARIABLES=["ANDROID_HOME","DOTNET_ROOT","GOROOT","JAVA_HOME","RUSTUP_HOME","RUSTUP_TOOLCHAIN"];const SHARED_VARIABLES=["CARGO_HOME",
"GOMODCACHE","GRADLE_USER_HOME","NPM_CONFIG_CACHE","PIP_CACHE_DIR"];const SET_BY_VARIATIONS="PATH PWD TZ LANG LC_ALL USER LOGNAME SOURCE_DATE_EPOCH CAPTURED_ENV\
IRONMENT GIT_CEILING_DIRECTORIES";const build_environment_NEVER="CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR BASH_ENV ENV SHELLOPTS BASHOPTS LD_PRELOAD LD_LIBRARY_P\
ATH";const OWN=new Set([...Object.keys(buildEnvironment("","")),...SET_BY_VARIATIONS.split(" "),...build_environment_NEVER.split(" ")]);function parseBuildVariable(name){
if(!/^[A-Za-z_][A-Za-z0-9_]{0,199}$/.test(name))return(0,result.g)("it is no name of a variable");const upper=name.toUpperCase();if(/^(?:GITHUB|ACTIONS|RUNNER|INPUT|STATE)_/.
test(upper))return(0,result.g)("variables of the runner do not reach a build");if(/(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_KEY|API_?KEY|ACCESS_KEY)/.
test(upper))return(0,result.g)("it has the name of a secret, and a build needs none");if(OWN.has(upper))return(0,result.g)("every build gets one of its own");return(0,
result.ok)(name)};async function readBasis(plan2,{committedAt:committedAt2},ports){const problems=[];const passed={...await toolchains(ports)};for(const{name,value}of plan2.
passed){const text=value??ports.variable(name);if(text===void 0)problems.push(unset(name));else passed[name]=text}const sourceDateEpoch=plan2.sourceDateEpoch??committedAt2;
if(sourceDateEpoch===void 0)problems.push(noTime());return problems.length>0||sourceDateEpoch===void 0?(0,result.g)(problems):(0,result.ok)({sourceDateEpoch,passed})}
async function toolchains({files,variable}){const set=TOOLCHAIN_VARIABLES.flatMap(name=>{const value=variable(name)??"";return value===""?[]:[[name,value]]});const found=Object.
fromEntries(set);const home=variable("HOME")??"";if(found["RUSTUP_HOME"]!==void 0||home==="")return found;const rustup=await files.list(`${home}/.rustup`);return rustup.
ok&&rustup.value.length>0?{...found,RUSTUP_HOME:`${home}/.rustup`}:found}const unset=name=>(0,problem.CC)("environment/variable-missing",{attempted:`let the var\
iable ${name} through to the builds`,current:"the job does not have it",desired:"it must be set, or have a value in `env`",fix:`Write \`${name}=value\` in \`env\`,\
 or set it in the job.`});const noTime=()=>(0,problem.CC)("input/source-time",{attempted:"set SOURCE_DATE_EPOCH of the builds",current:"the commit has no time t\
hat can be read",desired:"every build must get the same time",fix:"Give `source-date-epoch`."});;const CLOCK_HOURS=29;const OTHER_HOST="second-rebuild";function surroundingsOf(on,machine,basis){
const pick=(name,plain2,varied)=>on.includes(name)?varied:plain2;const home=pick("home","work/home","work/people/somebody-else");const temporary=pick("temporary\
-folder","work/tmp","work/scratch/of-another-name");const user=pick("user-name",machine.user,"somebody");const locale=pick("locale","C.UTF-8",otherLocale(machine.
locales)??"C");return{source:pick("build-path","work/source","work/another/and/longer/place-of-the-source"),home,temporary,pathTail:pick("search-path",void 0,"w\
ork/more-programs"),umask:pick("umask","0022","0002"),processors:pick("processors",void 0,1),clockHours:pick("clock",void 0,CLOCK_HOURS),hostName:pick("host-nam\
e",void 0,OTHER_HOST),fixedLayout:on.includes("memory-layout"),environment:{...buildEnvironment(`${machine.root}/${home}`,`${machine.root}/${temporary}`),...basis.
passed,TZ:pick("time-zone","UTC",machine.timeZones?"Pacific/Kiritimati":"<+14>-14"),LANG:locale,LC_ALL:locale,USER:user,LOGNAME:user,GIT_CEILING_DIRECTORIES:machine.
root,SOURCE_DATE_EPOCH:String(basis.sourceDateEpoch),...pick("environment",{},{CAPTURED_ENVIRONMENT:"a variable that no build asks for"})}}};const LOG_LIMIT=64*
1024*1024;function createBuilder(plan2,facts,{stage:stage2}){const records=[];return{records,machine:facts.machine,async build(id,purpose,on,edits=[]){const built=await stage2.
build({id,commit:facts.commit,command:plan2.command,export:plan2.export,outputs:plan2.outputs,surroundings:surroundingsOf(on,facts.machine,facts.basis),edits,shared:plan2.
shared,foreign:facts.shipped,sourceDateEpoch:facts.basis.sourceDateEpoch,timeoutSeconds:plan2.timeoutSeconds,logLimit:LOG_LIMIT});if(!built.ok)return built;records.
push({id,on,purpose,outcome:built.value});return(0,result.ok)(built.value)}}};function inflateRaw(input,limit,spend=()=>{}){const state={input,at:0,held:0,bits:0,
out:new Uint8Array(Math.min(limit,65536)),size:0,limit};try{for(;;){const last=take(state,1);const type=take(state,2);if(type===0)stored(state);else if(type===1)
compressed(state,FIXED_LITERALS,FIXED_DISTANCES);else if(type===2)compressed(state,...dynamicCodes(state));else return"damaged";if(last===1)break}}catch(error){
if(!(error instanceof inflate_Stop))throw error;return error.why}finally{spend(state.size)}const bytes=state.size<state.out.length/2?state.out.slice(0,state.size):
state.out.subarray(0,state.size);return{bytes,consumed:state.at-(state.bits>>3)}}class inflate_Stop extends Error{why;constructor(why){super(why);this.why=why}}
const damaged=()=>{throw new inflate_Stop("damaged")};function take(state,count2){while(state.bits<count2){const byte=state.input[state.at];if(byte===void 0)return damaged();
state.at++;state.held|=byte<<state.bits;state.bits+=8}const value=state.held&(1<<count2)-1;state.held>>>=count2;state.bits-=count2;return value}function reserve(state,more){
const needed2=state.size+more;if(needed2>state.limit)throw new inflate_Stop("too-large");if(needed2<=state.out.length)return;const larger=new Uint8Array(Math.min(
state.limit,Math.max(needed2,state.out.length*2)));larger.set(state.out.subarray(0,state.size));state.out=larger}function stored(state){take(state,state.bits&7);
const length=take(state,16);if((take(state,16)^65535)!==length)damaged();reserve(state,length);for(let i=0;i<length;i++)state.out[state.size++]=take(state,8)}function codeOf(lengths,mayBePartial){
const width=Math.max(1,...lengths);const counts=new Uint16Array(17);for(const length of lengths)if(length>0)counts[length]=(counts[length]??0)+1;let left=1;const next=[
0,0];for(let length=1;length<=15;length++){left=left*2-(counts[length]??0);if(left<0)damaged();next[length+1]=(next[length]??0)+(counts[length]??0)<<1}const used=lengths.
filter(length=>length>0).length;if(left>0&&!(mayBePartial&&used<=1))damaged();const table=new Uint16Array(1<<width);for(const[symbol,length]of lengths.entries()){
if(length===0)continue;const code=next[length]??0;next[length]=code+1;let reversed=0;for(let i=0;i<length;i++)reversed|=(code>>i&1)<<length-1-i;for(let i=reversed;i<
table.length;i+=1<<length)table[i]=symbol*16+length}return{width,table}}function symbolOf(state,{width,table}){while(state.bits<width&&state.at<state.input.length){
state.held|=(state.input[state.at++]??0)<<state.bits;state.bits+=8}const entry=table[state.held&(1<<width)-1]??0;const length=entry&15;if(length===0||length>state.
bits)return damaged();state.held>>>=length;state.bits-=length;return entry>>4}function compressed(state,literals,distances){for(;;){const symbol=symbolOf(state,
literals);if(symbol<256){if(state.size>=state.out.length)reserve(state,1);state.out[state.size++]=symbol;continue}if(symbol===256)return;const base=LENGTHS[symbol-
257];if(base===void 0)return damaged();const length=base+take(state,LENGTH_BITS[symbol-257]??0);const code=symbolOf(state,distances);const distance=(DISTANCES[code]??
damaged())+take(state,DISTANCE_BITS[code]??0);if(distance>state.size)damaged();reserve(state,length);const{out}=state;for(let i=0;i<length;i++,state.size++)out[state.
size]=out[state.size-distance]??0}}function dynamicCodes(state){const literals=take(state,5)+257;const distances=take(state,5)+1;const count2=take(state,4)+4;if(literals>
286||distances>30)damaged();const order=Array.from({length:19},()=>0);for(let i=0;i<count2;i++)order[CODE_ORDER[i]??0]=take(state,3);const code=codeOf(order,false);
const lengths=[];while(lengths.length<literals+distances){const symbol=symbolOf(state,code);if(symbol<16)lengths.push(symbol);else if(symbol===16)repeat(lengths,
lengths.at(-1)??damaged(),3+take(state,2));else if(symbol===17)repeat(lengths,0,3+take(state,3));else repeat(lengths,0,11+take(state,7))}if(lengths.length>literals+
distances||lengths[256]===0)damaged();return[codeOf(lengths.slice(0,literals),true),codeOf(lengths.slice(literals),true)]}function repeat(list2,value,times){for(let i=0;i<
times;i++)list2.push(value)}const CODE_ORDER=[16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15];const LENGTH_BITS=[0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,
5,5,5,5,0];const DISTANCE_BITS=Array.from({length:30},(_,i)=>Math.max(0,(i>>1)-1));const LENGTHS=running(LENGTH_BITS,3).with(28,258);const DISTANCES=running(DISTANCE_BITS,
1);const FIXED_LITERALS=codeOf(Array.from({length:288},(_,i)=>i<144?8:i<256?9:i<280?7:8),false);const FIXED_DISTANCES=codeOf(Array.from({length:32},()=>5),false);
function running(bits,first){const starts=[];let next=first;for(const count2 of bits){starts.push(next);next+=2**count2}return starts};function budgetOf(limits){
let entries=limits.entries;let inflatable=limits.inflatedTotal;return{limits,entry:()=>entries-- >0,inflate:input=>{const byRatio=Math.max(limits.ratioFrom,input.
length*limits.ratio);const limit=Math.max(0,Math.min(inflatable,limits.inflatedPart,byRatio));const result2=inflateRaw(input,limit,bytes=>{inflatable-=bytes});if(result2===
"damaged")return"the compressed data are damaged";if(result2==="too-large"){return`the compressed data hold more than the ${limit} bytes that may be unpacked`}return result2}}}
;function viewOf(bytes,order="little"){const read=(at,size)=>{if(!Number.isSafeInteger(at)||at<0||at+size>bytes.length)return void 0;let value=0;for(let i=0;i<size;i++){
value=value*256+(bytes[order==="big"?at+i:at+size-1-i]??0)}return Number.isSafeInteger(value)?value:void 0};return{bytes,length:bytes.length,u8:at=>read(at,1),u16:at=>read(
at,2),u32:at=>read(at,4),u64:at=>read(at,8),slice:(start,length)=>sliceOf(bytes,start,length),text:(start,length)=>zeroEnded(latin1(sliceOf(bytes,start,boundedLength(
bytes,start,length))??EMPTY))}}const EMPTY=new Uint8Array(0);function sliceOf(bytes,start,length){if(!Number.isSafeInteger(start)||!Number.isSafeInteger(length)||
start<0||length<0)return void 0;return start+length>bytes.length?void 0:bytes.subarray(start,start+length)}const boundedLength=(bytes,start,length)=>Math.max(0,
Math.min(length,bytes.length-start));const zeroEnded=text=>{const end=text.indexOf("\0");return end<0?text:text.slice(0,end)};function latin1(bytes){let text="";
for(let i=0;i<bytes.length;i+=8192)text+=String.fromCharCode(...bytes.subarray(i,i+8192));return text}function latin1Bytes(text){const bytes=new Uint8Array(text.
length);for(let i=0;i<text.length;i++)bytes[i]=text.charCodeAt(i);return bytes}function isSameBytes(a,b){if(a===b)return true;if(a.length!==b.length)return false;
for(let i=0;i<a.length;i++)if(a[i]!==b[i])return false;return true}const startsWith=(bytes,magic,at=0)=>magic.every((byte,i)=>bytes[at+i]===byte);function concatBytes(chunks){
const all=new Uint8Array(chunks.reduce((sum,chunk)=>sum+chunk.length,0));let at=0;for(const chunk of chunks){all.set(chunk,at);at+=chunk.length}return all};const ofKind=(...kinds2)=>({
kind})=>kinds2.includes(kind);const leaking=(...kinds2)=>({leaks})=>leaks.some(leak2=>kinds2.includes(leak2.kind));const inPath=pattern=>({path:path2})=>pattern.
test(path2);const labelled=(kind,pattern)=>{return difference=>difference.kind===kind&&pattern.test(difference.path.split(" > ").at(-1)??"")};const anyOf=(...rules)=>difference=>rules.
some(rule=>rule(difference));const allOf=(...rules)=>difference=>rules.every(rule=>rule(difference));;const PACK="Make the archive with the action `pack`: the s\
ame files give the same bytes on every system.";const ARCHIVE_RULES=[{id:"archive-times",sentence:"Entries of the archive have the times of the files on disk.",
explains:anyOf(ofKind("tar.mtime","zip.time","zip.local-time","ar.mtime"),labelled("tar.pax",/^(?:[acm]time|LIBARCHIVE\.creationtime)$/),labelled("zip.extra",/^0x(?:5455|000a|5855)/),
labelled("zip.local-extra",/^0x(?:5455|000a|5855)/)),fixes:{tier3:PACK,tar:'Add `--mtime="@$SOURCE_DATE_EPOCH"`, and `--pax-option=delete=atime,delete=ctime` fo\
r pax archives.',zip:'Run `zip -X` after `find . -exec touch -d "@$SOURCE_DATE_EPOCH" {} +`, with `TZ=UTC`.',java:"Set `project.build.outputTimestamp` (Maven); \
`preserveFileTimestamps = false` (Gradle archive tasks).",python:"Set SOURCE_DATE_EPOCH: wheels take it; sdists need a backend that does (hatchling, flit, poetr\
y, setuptools with a sorted tar step).",npm:"`npm pack` writes fixed times: do not repack its result with tar.",rust:"`cargo package` writes fixed times: do not\
 repack its result with tar.",ruby:"Set SOURCE_DATE_EPOCH for `gem build`.",dotnet:"Use `dotnet pack` of SDK 8 or later with `-p:Deterministic=true`; older ones\
 write the time.",c:"Make static libraries with `ar D` (or `ZERO_AR_DATE=1` on macOS)."}},{id:"locale-order",sentence:"The order of entries follows the locale o\
f the machine.",explains:allOf(ofKind("tar.order","zip.order","ar.order"),({left="",right=""})=>{const[a,b]=[left,right].map(text=>text.replace(/^entry \d+ is /,
""));const loose=(text="")=>text.toLowerCase().replace(/[^a-z0-9]/g,"");return a!==void 0&&b!==void 0&&a<b!==loose(a)<loose(b)}),fixes:{tier3:PACK,tar:"Set `LC_\
ALL=C` for every `sort` and shell glob; `--sort=name` does not depend on the locale.",any:"Set `LC_ALL=C` for the build."}},{id:"archive-order",sentence:"Entrie\
s of the archive stand in another order: the folder was read unsorted, or parallel work finished in another order.",explains:ofKind("tar.order","zip.order","ar.\
order"),fixes:{tier3:PACK,tar:"Add `--sort=name` (GNU tar 1.28 and later).",zip:"Give the names sorted: `find . -type f | LC_ALL=C sort | zip -X -@ out.zip`.",java:"\
Set `reproducibleFileOrder = true` (Gradle archive tasks); Maven needs `maven-jar-plugin` 3.2 and later.",python:"Sort file lists in custom build steps; use a b\
uild backend that sorts.",ruby:"Sort `files` in the gemspec.",any:"Sort by code points (`LC_ALL=C`) whatever was read from a folder, and do not let the number o\
f processors decide."}},{id:"archive-owner",sentence:"Entries of the archive have the owner of the files on disk.",explains:anyOf(ofKind("tar.owner","tar.owner-\
name","ar.owner"),labelled("tar.pax",/^(?:uid|gid|uname|gname)$/),labelled("zip.extra",/^0x(?:7875|7855)/),labelled("zip.local-extra",/^0x(?:7875|7855)/)),fixes:{
tier3:PACK,tar:"Add `--owner=0 --group=0 --numeric-owner`.",zip:"Add `-X`.",ruby:"Update RubyGems: `gem build` writes fixed owners.",c:"Make static libraries wi\
th `ar D`."}},{id:"umask",sentence:"Entries of the archive have other permissions: the umask of the machine, or of the checkout, decides about them.",explains:ofKind(
"tar.mode","zip.attributes","ar.mode"),fixes:{tier3:PACK,tar:"Add `--mode=u+rw,go+rX,go-w`.",java:"Set `dirMode`/`fileMode` (Gradle `dirPermissions`/`filePermis\
sions`) of archive tasks.",python:"Set `umask 022` before building sdists and wheels.",any:"Set `umask 022` before the checkout and the build."}},{id:"gzip-head\
er",sentence:"The gzip header holds a time or the name of the file.",explains:ofKind("gzip.mtime","gzip.name","gzip.comment","gzip.os","gzip.extra"),fixes:{tier3:PACK,
gzip:"Compress with `gzip -n`.",python:'Pass `mtime=0` to `gzip.GzipFile`, and `filename=""`; `tarfile.open(..., "w:gz")` writes the time.',go:"Leave `Header.Mo\
dTime` and `Header.Name` of `compress/gzip` empty.",npm:"`npm pack` writes a fixed header: do not repack its result.",ruby:"Set SOURCE_DATE_EPOCH: RubyGems writ\
es it as the time of `metadata.gz` and `data.tar.gz`."}},{id:"compression",sentence:"The same content is compressed otherwise: by another library, version or le\
vel.",explains:ofKind("gzip.compression","gzip.xfl","zip.compression","zip.method","zip.needed","zip.strength","zip.internal","zip.flags","zip.descriptor"),fixes:{
tier3:PACK,gzip:"Compress with one implementation and level (`gzip -n -9`); `pigz` and zlib-ng give other bytes.",java:"Build with one JDK: its zlib decides; or\
 store without compression.",python:"Build with one Python on one system: its zlib decides.",any:"Pin the version of the tool that compresses, and of the system\
 image that brings zlib."}},{id:"archive-format",sentence:"The archives are written in another form: by another tool or version.",explains:ofKind("tar.format","\
tar.type","tar.tail","tar.padding","tar.pax","tar.device","zip.made-by","zip.internal","zip.extra","zip.local-extra","zip.comment","zip.entry-comment","zip.pref\
ix","zip.between","zip.end","zip.local-mismatch","gzip.trailing","gzip.text","format"),fixes:{tier3:PACK,tar:"Choose the form with `--format=ustar` or `--format\
=pax`, and one tar (GNU tar and bsdtar differ).",zip:"Use one version of one tool, with `-X`.",any:"Pin the tools that make the archive."},isConsequence:true},{
id:"jar-manifest",sentence:"The manifest of the jar differs only in the order of attributes, or in attributes that name the build.",explains:ofKind("jar.manifes\
t"),fixes:{java:"Set `project.build.outputTimestamp` (Maven), `-reproducible` and `-noextraheaders` (bnd), and take `Build-*` attributes out (Gradle)."}},{id:"p\
roperties-date",sentence:"A property file has the date comment that `Properties.store` writes.",explains:ofKind("properties.date"),fixes:{java:"Use `WriteProper\
ties` (Gradle), `maven-archiver` 3.4 and later, or `-Djava.properties.date=` (JDK 18 and later)."}},{id:"wheel-record",sentence:"RECORD lists the digests of fil\
es that differ, or lists files in another order.",explains:ofKind("wheel.record"),fixes:{python:"Mend the files that RECORD lists; it follows them. Set PYTHONHA\
SHSEED=0 for its order."},isConsequence:true}];;const ECOSYSTEMS=["tier3","tar","zip","gzip","go","rust","c","msvc","apple","java","python","npm","ruby","dotnet",
"git","any"];;const BY_NAME=[[/\.(?:jar|war|ear|aar|apk)$|\.class$/i,["java"]],[/\.(?:whl|pyc|pyz)$|\.dist-info\//i,["python"]],[/\.crate$/i,["rust"]],[/\.(?:nupkg|snupkg)$/i,
["dotnet"]],[/\.gem$/i,["ruby"]],[/\.vsix$|(?:^|\/)package\/package\.json$/i,["npm"]],[/\.(?:tar|tgz|tar\.gz|deb)$/i,["tar","gzip"]],[/\.gz$/i,["gzip"]],[/\.zip$/i,
["zip"]],[/\.(?:exe|dll)$/i,["msvc"]],[/\.(?:dylib|dmg)$/i,["apple"]],[/\.(?:a|so|deb)$/i,["c"]]];const BY_KIND=[[/^tar\./,["tar"]],[/^zip\./,["zip"]],[/^gzip\./,
["gzip"]],[/^ar\./,["c"]],[/^go\.|^elf\.go/,["go"]],[/^rust\./,["rust"]],[/^pe\./,["msvc","c"]],[/^mach-o\./,["apple"]],[/^java\.|^jar\.|^properties\./,["java"]],
[/^pyc\.|^wheel\./,["python"]]];function ecosystemsOf(names,differences){const found=new Set;const steps=new Set([...names,...differences.flatMap(({path:path2})=>path2.
split(" > "))]);for(const[pattern,ecosystems]of BY_NAME){if([...steps].some(name=>pattern.test(name)))for(const ecosystem of ecosystems)found.add(ecosystem)}for(const[
pattern,ecosystems]of BY_KIND){if(differences.some(({kind})=>pattern.test(kind)))for(const ecosystem of ecosystems)found.add(ecosystem)}for(const{path:path2,left="",
right=""}of differences){if(/section (?:\.go|\.gopclntab|__gopclntab)/.test(path2))found.add("go");if(/\/rustc\/|\.rs\b|_ZN4core/.test(`${left}${right}`))found.
add("rust");if(/section \.(?:text|rodata|data|comment|debug)/.test(path2))found.add("c")}return found};const ENVIRONMENT_RULES=[{id:"build-path",sentence:"The f\
older of the build, or a home folder, is written into the artifact.",explains:leaking("build-path","home","encoded-path"),fixes:{go:"Build with `go build -trimp\
ath`.",rust:'Set `RUSTFLAGS="--remap-path-prefix=$PWD=. --remap-path-prefix=$HOME=~"`, or `trim-paths` where cargo has it.',c:"Compile with `-ffile-prefix-map=$\
PWD=.` (GCC 8, Clang 10 and later), assembler and linker calls included.",msvc:"Compile with `/d1trimfile:%CD%\\` (MSVC) or `/pathmap:%CD%=.` (C#), and link with\
 `/PDBALTPATH:%_PDB%`.",apple:"Compile with `-ffile-prefix-map=$PWD=.` and `-fdebug-prefix-map`; link with `-oso_prefix .`.",java:"Write no absolute path into r\
esources; `-g:none` or `-g:source,lines` keeps javac from more than file names.",python:'Compile with `python -m compileall -s "$PWD" -p ""`; build extensions w\
ith `CFLAGS=-ffile-prefix-map=$PWD=.`.',npm:"Make bundlers write relative paths (source maps, `__dirname`, module identifiers).",ruby:"Build native extensions w\
ith `-ffile-prefix-map`, and leave `mkmf.log` and `gem_make.out` out.",dotnet:"Build with `-p:ContinuousIntegrationBuild=true -p:Deterministic=true` and Source \
Link.",any:"Build in the same absolute folder each time where the tool offers nothing better."}},{id:"build-time",sentence:"The time of the build is written int\
o the artifact.",explains:anyOf(leaking("build-time"),d=>leaking("time")(d)&&!d.kind.includes("time")),fixes:{go:'Take `-ldflags "-X main.date=..."` from SOURCE\
_DATE_EPOCH, or from the time of the commit.',rust:"Let build scripts read SOURCE_DATE_EPOCH; crates that embed the time (`built`, `vergen`) do when it is set.",
c:"Do not use `__DATE__`, `__TIME__` and `__TIMESTAMP__`: `-Werror=date-time` finds them; GCC and Clang take SOURCE_DATE_EPOCH.",msvc:"Compile and link with `/B\
repro`, and do not use `__DATE__`.",java:"Set `project.build.outputTimestamp` (Maven); write no build date into property files and manifests.",python:"Set SOURC\
E_DATE_EPOCH for wheels and sdists, and write no build date into `_version.py`.",npm:"Take the date that a bundler defines (banner, `BUILD_TIME`) from SOURCE_DA\
TE_EPOCH.",ruby:"Set SOURCE_DATE_EPOCH: RubyGems 3 writes it as the date of the gem.",dotnet:"Build with `-p:Deterministic=true`; a version of the form `1.0.*` \
holds the time.",any:"Set SOURCE_DATE_EPOCH to the time of the commit in every job that builds, and take dates from it."}},{id:"user-or-host",sentence:"The name\
 of the user or of the machine is written into the artifact.",explains:leaking("user","host"),fixes:{java:"Remove `Built-By` and the like from manifests: `maven\
-jar-plugin` 3.4 and later writes none.",c:"Keep `whoami`, `hostname` and `uname -n` out of `config.h` and of version texts; set KBUILD_BUILD_USER and KBUILD_BU\
ILD_HOST for kernels.",go:"Keep `whoami` and `hostname` out of `-ldflags -X`.",any:"Write neither user nor host into what ships."}},{id:"time-zone",sentence:"Th\
e time zone of the machine decides about a time in the artifact.",explains:anyOf(leaking("time-zone"),isWholeHours),fixes:{zip:"Run `zip` with `TZ=UTC` and `-X`\
: its times are local times.",java:"Build with `-Duser.timezone=UTC`.",any:"Set `TZ=UTC` for the build, and format times in UTC."}},{id:"temporary-name",sentence:"\
The name of a temporary file or folder is written into the artifact.",explains:leaking("temporary-name"),fixes:{c:"Compile to named object files; add `-ffile-pr\
efix-map=$TMPDIR=/tmp`, and strip the symbols of temporary files.",rust:"Add `--remap-path-prefix=$TMPDIR=/tmp`; keep names of OUT_DIR files out of `include!` m\
essages.",go:"Build with `-trimpath`; for cgo also set `CGO_CFLAGS=-ffile-prefix-map=$WORK=/tmp`.",python:"Build wheels with `--no-isolation`, or with a fixed T\
MPDIR: isolated builds run in folders of random names.",any:"Use a fixed TMPDIR, and names that follow from the content."}},{id:"random-id",sentence:"An identif\
ier that is made anew by each build (a UUID or random digits) is in the artifact.",explains:allOf(leaking("uuid","random-hex"),d=>!/build-id|uuid|guid|record|signature|digest/i.
test(`${d.kind} ${d.path}`)),fixes:{npm:"Turn on deterministic module identifiers and content hashes of the bundler (`moduleIds: deterministic`).",java:"Give `s\
erialVersionUID` and generated class names fixed values.",rust:"Replace random values in build scripts and procedural macros (`uuid`, `const-random`) by fixed o\
nes.",any:"Derive the identifier from the content or the version (UUID version 5), or seed the generator."}},{id:"line-ends",sentence:"Text files have other lin\
e ends: the sources were checked out on another system, or with another setting.",explains:ofKind("text.line-ends","text.byte-order-mark","text.final-newline"),
fixes:{git:"Put `* text=auto eol=lf` into `.gitattributes`.",any:"Write files with `\\n` and without byte order mark on every system."}},{id:"line-order",sentence:"\
The same lines stand in another order: a folder was read unsorted, the locale sorted, or parallel work finished in another order.",explains:ofKind("text.line-or\
der"),fixes:{c:"Sort `$(wildcard ...)` and `find` in makefiles: `$(sort $(wildcard *.c))`; set `LC_ALL=C`.",go:"Sort the keys of maps before they are written.",
rust:"Use BTreeMap, or sort, where a HashMap is written out; sort `read_dir`.",python:"Sort sets, `os.listdir` and `glob`; set PYTHONHASHSEED=0.",npm:"Sort `rea\
ddir` and `glob` results.",any:"Sort by code points (`LC_ALL=C sort`) before writing, and collect parallel results by key."}},{id:"json-format",sentence:"The sa\
me JSON is written with other white space or with its keys in another order.",explains:ofKind("json.format"),fixes:{python:"Write with `json.dumps(..., sort_key\
s=True)`.",go:"Encode structs or maps with `encoding/json`: it sorts the keys of maps.",rust:"Leave `preserve_order` of serde_json off, or fill maps in a fixed \
order.",any:"Write JSON with sorted keys by one tool of one version."}},{id:"files",sentence:"A file or section stands on one side only: left-over or generated \
files get in, or a step did not run.",explains:ofKind("member"),fixes:{npm:"List what ships in `files` of package.json, and run `npm ci` before `npm pack`.",python:"\
List what ships in MANIFEST.in; `setuptools_scm` takes what git knows. Set PYTHONDONTWRITEBYTECODE=1.",rust:"List what ships in `include` of Cargo.toml.",ruby:"\
List `files` in the gemspec by name, and not by `Dir` of a dirty folder.",any:"Build from a fresh export of the commit, and name what ships."}},{id:"debug-infor\
mation",sentence:"Debug information or symbols differ.",explains:inPath(/section (?:\.z?debug_|__DWARF|\.symtab|\.strtab|custom (?:name|\.debug))/),fixes:{go:'B\
uild with `-trimpath`, or without them by `-ldflags="-s -w"`.',rust:'Set `strip = "symbols"` or `debug = false` in the release profile.',c:"Compile with `-ffile\
-prefix-map=$PWD=. -gno-record-gcc-switches`, or strip what ships.",any:"Strip what ships, and keep debug files apart."},isConsequence:true}];function isWholeHours({
kind,left,right}){if(!kind.endsWith("time"))return false;const[a,b]=[left,right].map(text=>{const parts=/(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)/.exec(text??
"")?.slice(1).map(Number);return parts===void 0?Number.NaN:Date.UTC(parts[0]??0,(parts[1]??1)-1,parts[2],parts[3],parts[4],parts[5])/1e3});const apart=Math.abs(
(a??Number.NaN)-(b??Number.NaN));return apart>0&&apart<=26*3600&&apart%900===0};const isContent=ofKind("bytes","text");const TOOLCHAIN_RULES=[{id:"toolchain",sentence:"\
Another compiler or linker, or another version of it, made the artifact.",explains:ofKind("elf.comment","elf.interpreter","rust.compiler","go.version","wasm.pro\
ducers","java.version","pyc.version","pe.linker","mach-o.build-version"),fixes:{go:"Pin `toolchain` in go.mod, and `go-version` of the setup step to a full vers\
ion.",rust:"Pin the channel in rust-toolchain.toml to a full version.",c:"Build in a container that is pinned by digest.",apple:"Choose one Xcode with `xcode-se\
lect`, and one runner image.",java:"Pin the JDK (Gradle toolchains, `release` of javac).",python:"Pin the full version of Python.",any:"Pin every tool by full v\
ersion or digest, and the runner image with it."}},{id:"go-vcs",sentence:"Go wrote what it knows of the repository, which differs: another commit, or a tree wit\
h changes.",explains:labelled("go.setting",/^(?:vcs(?:\.|$)|mod )/),fixes:{go:"Build the same clean checkout, or add `-buildvcs=false`."}},{id:"go-settings",sentence:"\
Go was called with other settings.",explains:labelled("go.setting",/^(?!vcs|mod )/),fixes:{go:"Set `CGO_ENABLED`, `GOFLAGS`, `GOAMD64` and `-ldflags` the same i\
n both builds; paths in flags need `-trimpath`."}},{id:"pe-timestamp",sentence:"The linker wrote the time of the build into the header.",explains:ofKind("pe.tim\
estamp","pe.debug-time","pe.export-time","pe.checksum","pe.reproducible"),fixes:{msvc:"Link with `/Brepro` (and compile with it).",c:"Link with `-Wl,--no-insert\
-timestamp` (MinGW).",dotnet:"Build with `-p:Deterministic=true`.",rust:"Set `RUSTFLAGS=-Clink-arg=/Brepro` for MSVC targets.",go:"Build with `-trimpath`; for e\
xternal linking add `-ldflags=-extldflags=-Wl,--no-insert-timestamp`."}},{id:"pe-debug-file",sentence:"The program names its debug file by an identifier or path\
 that each build makes anew.",explains:ofKind("pe.debug-guid","pe.debug-age","pe.debug-path"),fixes:{msvc:"Link with `/Brepro /PDBALTPATH:%_PDB%`, incremental l\
inking off.",dotnet:"Build with `-p:ContinuousIntegrationBuild=true -p:Deterministic=true`.",rust:'Set `RUSTFLAGS="-Clink-arg=/Brepro -Clink-arg=/PDBALTPATH:%_P\
DB%"`.'}},{id:"signature",sentence:"One of the programs is signed, or both are signed separately: signatures hold times and random values.",explains:anyOf(ofKind(
"pe.signature","mach-o.signature"),inPath(/> (?:certificate table|code signature)$|META-INF\/[^/]+\.(?:RSA|DSA|EC|SF)$/)),fixes:{apple:"Compare before `codesign\
` and notarisation, or sign ad hoc in both builds.",msvc:"Compare before Authenticode signing.",java:"Compare before `jarsigner`.",any:"Compare the unsigned art\
ifact, and sign what was compared."}},{id:"mach-o-uuid",sentence:"The linker gave the program another identifier, which follows from paths of objects and from i\
ts content.",explains:ofKind("mach-o.uuid"),fixes:{apple:"Link with `-Wl,-reproducible` and `-oso_prefix .`, `ZERO_AR_DATE=1`; or `-Wl,-no_uuid`.",rust:"Set `RU\
STFLAGS=-Clink-arg=-Wl,-reproducible`.",go:"Build with `-trimpath`, and with internal linking."},isConsequence:true},{id:"build-id",sentence:"The build identifi\
er differs: it is a digest of inputs of the link, some of which do not get into the program.",explains:anyOf(ofKind("elf.build-id","elf.go-build-id"),inPath(/> section \.note\.(?:gnu\.build-id|go\.buildid)$/)),
fixes:{go:"Add `-trimpath -ldflags=-buildid=`.",rust:"Set `RUSTFLAGS=-Clink-arg=-Wl,--build-id=none`, once the other differences are gone.",c:"Mend the other di\
fferences; or link with `-Wl,--build-id=none`."},isConsequence:true},{id:"python-bytecode",sentence:"Compiled Python differs: it holds the time of its source, o\
r the order of sets.",explains:anyOf(ofKind("pyc.mtime","pyc.kind","pyc.source-digest","pyc.source-size"),allOf(isContent,inPath(/\.py[co] > code$/))),fixes:{python:"\
Do not ship `__pycache__`; or compile with `--invalidation-mode unchecked-hash`, PYTHONHASHSEED=0 and SOURCE_DATE_EPOCH."}},{id:"code",sentence:"Compiled code o\
r data differ: what the compiler saw, or the order in which it worked, was another.",explains:allOf(isContent,inPath(/ > (?:section (?!\.z?debug|\.symtab|\.strtab|\.shstrtab|\.note|\.comment|custom)|constants$|code and attributes$)/)),
fixes:{go:"Look for code that is generated from maps or from the time.",rust:"Set `codegen-units = 1`, commit Cargo.lock, and look into build scripts and proced\
ural macros: HashMap order, time, environment.",c:"Sort the objects that are linked; GCC needs `-frandom-seed=<file name>`; LTO needs a fixed number of partitio\
ns.",java:"Look at annotation processors: they must sort what they write. Use one JDK.",dotnet:"Build with `-p:Deterministic=true`; source generators must sort.",
apple:"Swift needs whole-module builds with a fixed order of files.",any:"Rebuild with one processor: when that helps, parallel work decides about the order."},
isConsequence:true}];;const RULES=[...ENVIRONMENT_RULES,...TOOLCHAIN_RULES,...ARCHIVE_RULES];const MOST_EVIDENCE=6;function causesOf(differences,names){const ecosystems=ecosystemsOf(
names,differences);const explained=new Set;const explain=rule=>{const matching=differences.filter(difference=>rule.explains(difference)&&!(rule.id==="archive-or\
der"&&isExplainedByLocale(difference))&&!(rule.isConsequence===true&&explained.has(difference)));return matching.length===0?[]:[causeOf(rule,matching,ecosystems)]};
const note=rule=>{for(const difference of differences)if(rule.explains(difference))explained.add(difference)};const causes=[false,true].flatMap(isConsequence=>{
const rules=RULES.filter(rule=>rule.isConsequence===true===isConsequence);const found=rules.flatMap(explain);for(const rule of rules)note(rule);return found});const rest=differences.
filter(difference=>!explained.has(difference));return[...causes,...rest.length>0||causes.length===0?[causeOf(UNEXPLAINED,rest,ecosystems)]:[]]}const LOCALE=ARCHIVE_RULES.
find(({id})=>id==="locale-order");const isExplainedByLocale=difference=>LOCALE?.explains(difference)??false;const UNEXPLAINED={id:"content",sentence:"The conten\
t differs, and nothing of the surroundings of the builds is found in it.",explains:()=>true,fixes:{npm:"Compare the outputs of the bundler step by step; commit \
the lockfile, and run `npm ci`.",python:"Set PYTHONHASHSEED=0 and SOURCE_DATE_EPOCH, and pin the build backend.",any:"Look at the places below: a generator with\
 random values, unsorted maps, other versions of dependencies or downloads are usual."}};const causeOf=({id,sentence,fixes:fixes2},matching,ecosystems)=>({id,sentence,
evidence:evidenceOf(matching),fixes:causes_of_fixesOf(fixes2,ecosystems)});function evidenceOf(differences){const lines=[...new Set(differences.map(evidenceLine))].
map(line=>(0,display.WV)(line,400));if(lines.length<=MOST_EVIDENCE)return lines;return[...lines.slice(0,MOST_EVIDENCE-1),`and ${lines.length-MOST_EVIDENCE+1} mo\
re places`]}function evidenceLine({path:path2,kind,left,right,leaks}){const values=left===void 0&&right===void 0?"":`: ${left??"absent"} | ${right??"absent"}`;const traces=leaks.
slice(0,3).map(leak2=>`${leak2.side} has ${leak2.kind} ${leak2.text}`);return`${path2}: ${kind}${values}${traces.length===0?"":` (${traces.join("; ")})`}`}function causes_of_fixesOf(fixes2,ecosystems){
const all=ECOSYSTEMS.flatMap(ecosystem=>{const fix=fixes2[ecosystem];return fix===void 0?[]:[{ecosystem,fix}]});const fitting=all.filter(({ecosystem})=>ecosystem===
"any"||ecosystem==="tier3"||ecosystems.has(ecosystem));return fitting.some(({ecosystem})=>ecosystem!=="any"&&ecosystem!=="tier3")?fitting:all};const DIGITS="012\
3456789abcdef";function formatHex(bytes){let text="";for(const byte of bytes)text+=DIGITS.charAt(byte>>4)+DIGITS.charAt(byte&15);return text}function parseHex(text){
if(text.length%2!==0||!/^[0-9a-fA-F]*$/.test(text))return void 0;const bytes=new Uint8Array(text.length/2);for(let i=0;i<bytes.length;i++)bytes[i]=Number.parseInt(
text.slice(2*i,2*i+2),16);return bytes};const JOIN=32;const MOST_REGIONS=256;function differingRegions(a,b){if(a.length!==b.length)return[middleOf(a,b)];const regions=[];
let start=-1;let end=-1;for(let i=0;i<a.length;i++){if(a[i]===b[i])continue;if(start>=0&&i-end>JOIN&&regions.length<MOST_REGIONS-1){regions.push({left:[start,end],
right:[start,end]});start=i}else if(start<0)start=i;end=i+1}if(start>=0)regions.push({left:[start,end],right:[start,end]});return regions}function middleOf(a,b){
const least=Math.min(a.length,b.length);let head=0;while(head<least&&a[head]===b[head])head++;let tail=0;while(tail<least-head&&a[a.length-1-tail]===b[b.length-
1-tail])tail++;return{left:[head,a.length-tail],right:[head,b.length-tail]}}const REACH=256;function widened(bytes,[start,end]){let[from,to]=[start,end];while(from>
0&&start-from<REACH&&isPrintable(bytes[from-1]))from--;while(to<bytes.length&&to-end<REACH&&isPrintable(bytes[to]))to++;return[from,to]}const isPrintable=byte=>byte!==
void 0&&byte>=32&&byte!==127;;const LEAK_KINDS=["build-path","home","user","host","encoded-path","temporary-name","build-time","time","time-zone","uuid","random\
-hex"];;const ZONE_SLACK=26*3600;const SLACK=3600;function timeTraces(text,buildTimes){const found=[];const isBuild=(seconds,slack)=>buildTimes!==void 0&&seconds>=
buildTimes[0]-slack&&seconds<=buildTimes[1]+slack;for(const[shown,digits=""]of text.matchAll(/(?<![\w.])(\d{10}(?:\d{3}|\d{6}|\d{9})?)(?![\w.])/g)){if(isBuild(Number(
digits.slice(0,10)),SLACK))found.push({kind:"build-time",text:shown})}for(const[pattern,read]of FORMS){for(const match of text.matchAll(pattern)){const seconds=read(
match);if(seconds===void 0)continue;const kind=isBuild(seconds,ZONE_SLACK)?"build-time":"time";if(kind==="build-time"||!/^\d{8}/.test(match[0]))found.push({kind,
text:match[0]})}}for(const[shown]of text.matchAll(ZONES))found.push({kind:"time-zone",text:shown});return found}const MONTHS="Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Se\
p|Oct|Nov|Dec";const utc=(year,month,day,rest="")=>{const[hour=0,minute=0,second=0]=rest.split(":").map(Number);const time=Date.UTC(Number(year),month,Number(day),
hour,minute,second)/1e3;return Number.isNaN(time)||month<0||month>11||Number(day)>31?void 0:time};const monthOf=name=>MONTHS.split("|").indexOf(name??"");const FORMS=[
[/(?<!\d)(20\d\d|19\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)/g,m=>utc(m[1],Number(m[2])-1,m[3],m[4])],[/(?<!\d)(20\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)Z?)?(?!\d)/g,
m=>utc(m[1],Number(m[2])-1,m[3])],[new RegExp(`\\b(${MONTHS}) ([ \\d]\\d) (?:(\\d\\d:\\d\\d:\\d\\d) (?:[A-Z]{3,5} )?)?((?:19|20)\\d\\d)\\b`,"g"),m=>utc(m[4],monthOf(
m[1]),m[2],m[3])],[new RegExp(`\\b(\\d{1,2}) (${MONTHS}) ((?:19|20)\\d\\d)(?: (\\d\\d:\\d\\d:\\d\\d))?`,"g"),m=>utc(m[3],monthOf(m[2]),m[1],m[4])]];const ZONES=/(?<![\w/])(?:UTC|GMT|CES?T|E[SD]T|P[SD]T|C[SD]T|M[SD]T|JST|IST|BST|Etc\/[A-Z]{3}|Europe\/[A-Z][a-z]+|America\/[A-Z][A-Za-z_]+|Asia\/[A-Z][a-z]+|Pacific\/[A-Z][a-z]+)(?![\w/])/g;
function binaryTimes(bytes,buildTimes){if(buildTimes===void 0)return[];const found=new Set;for(let at=0;at+4<=bytes.length&&found.size<8;at++){const[a=0,b=0,c=0,
d=0]=bytes.subarray(at,at+4);for(const seconds of[a+b*256+c*65536+d*2**24,d+c*256+b*65536+a*2**24]){if(seconds>=buildTimes[0]-60&&seconds<=buildTimes[1]+60)found.
add(seconds)}}return[...found]};const ALPHABET="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";const SEXTET=new Int16Array(128).fill(-1);for(let i=0;i<
ALPHABET.length;i++)SEXTET[ALPHABET.charCodeAt(i)]=i;function formatBase64(bytes){const parts=[];for(let i=0;i<bytes.length;i+=3){const[a=0,b=0,c=0]=bytes.subarray(
i,i+3);const left=bytes.length-i;parts.push(ALPHABET.charAt(a>>2)+ALPHABET.charAt((a&3)<<4|b>>4)+(left>1?ALPHABET.charAt((b&15)<<2|c>>6):"=")+(left>2?ALPHABET.charAt(
c&63):"="))}return parts.join("")}function parseBase64(text){if(text.length%4!==0)return void 0;const padding=text.endsWith("==")?2:text.endsWith("=")?1:0;const bytes=new Uint8Array(
text.length/4*3-padding);const end=text.length-padding;let bits=0;let held=0;let at=0;for(let i=0;i<end;i++){const code=text.charCodeAt(i);const sextet=code<128?
SEXTET[code]??-1:-1;if(sextet<0)return void 0;held=held<<6|sextet;bits+=6;if(bits>=8){bits-=8;bytes[at++]=held>>bits&255;held&=(1<<bits)-1}}return held===0?bytes:
void 0};const MOST_TRACES=200;function tracesIn(text,context){const found=new Map;const add=(kind,trace)=>{if(found.size<MOST_TRACES)found.set(`${kind}\0${trace}`,
{kind,text:trace})};const flat=text.includes("\0")?`${text}
${text.replaceAll("\0","")}`:text;for(const path2 of context.paths)for(const form of formsOf(path2))if(flat.includes(form))add("build-path",form);for(const path2 of context.
homes)for(const form of formsOf(path2))if(flat.includes(form))add("home",form);for(const path2 of[...context.paths,...context.homes]){if(path2.length>=6&&base64Forms(
path2).some(form=>text.includes(form)))add("encoded-path",path2)}for(const name of context.users)if(hasWord(flat,name))add("user",name);for(const name of context.
hosts)if(hasWord(flat,name))add("host",name);for(const[kind,pattern]of traces_PATTERNS)for(const[trace]of text.matchAll(pattern))add(kind,trace);for(const{kind,
text:trace}of timeTraces(text,context.buildTimes))add(kind,trace);return[...found.values()]}const formsOf=path2=>path2.length<4?[]:[...new Set([latin1(formatUtf8(
path2)),path2.replaceAll("\\","/"),path2.replaceAll("\\","\\\\"),path2.replaceAll("/","\\"),encodeURI(path2.toWellFormed())])];function base64Forms(path2){return[
0,1,2].map(shift=>{const encoded=formatBase64(formatUtf8(`${"\0".repeat(shift)}${path2}`)).replace(/=+$/,"");const stable=encoded.slice(shift===0?0:shift+1);return stable.
slice(0,Math.max(6,stable.length-1))})}function hasWord(text,name){if(name.length<3)return false;for(let at=text.indexOf(name);at>=0;at=text.indexOf(name,at+1)){
if(!isWord(text[at-1])&&!isWord(text[at+name.length]))return true}return false}const isWord=character=>character!==void 0&&/[A-Za-z0-9_]/.test(character);const traces_PATTERNS=[
["uuid",/[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/g],["temporary-name",/\/(?:var\/folders\/[\w+/]{1,80}|(?:private\/)?(?:var\/)?tmp\/[\w.+-]{2,80})/g],
["temporary-name",/\\(?:Temp|tmp)\\[\w.+-]{2,80}/gi],["temporary-name",/\b(?:tmp|temp|cc|rustc|go-build)[-_.]?(?=[A-Za-z]*\d)[A-Za-z0-9_]{6,12}\b/g],["random-he\
x",/(?<![0-9A-Za-z-])(?=[0-9a-f]*[a-f])(?=[a-f]*\d)[0-9a-f]{16,128}(?![0-9A-Za-z-])/g]];;const MOST_LEAKS=12;const scan_SMALL=256;function textLeaks(left,right,context){
return oneSided(tracesIn(left,context),tracesIn(right,context))}function regionLeaks(left,right,regions,context,limit){const traces=(bytes,side2)=>{const texts=[];
const times=[];let rest=limit;for(const region of regions){const[from,to]=widened(bytes,region[side2]);const end=Math.min(to,from+rest);rest-=end-from;if(end<=from)
continue;texts.push(latin1(bytes.subarray(from,end)));const[start,stop2]=region[side2];const near=bytes.subarray(Math.max(0,start-3),stop2+3);if(near.length<=scan_SMALL)
times.push(...binaryTimes(near,context.buildTimes))}const binary=times.map(time=>({kind:"build-time",text:`${time} (32 bit)`}));return[...tracesIn(texts.join("\n"),
context),...binary]};return oneSided(traces(left,"left"),traces(right,"right"))}function oneSided(left,right){const key=({kind,text})=>`${kind}\0${text}`;const[
inLeft,inRight]=[new Set(left.map(key)),new Set(right.map(key))];const leaks=[...left.filter(trace=>!inRight.has(key(trace))).map(trace=>leak(trace,"left")),...right.
filter(trace=>!inLeft.has(key(trace))).map(trace=>leak(trace,"right"))];const rank=({kind})=>LEAK_KINDS.indexOf(kind);return leaks.toSorted((a,b)=>rank(a)-rank(
b)).slice(0,MOST_LEAKS)}const leak=({kind,text},side2)=>({kind,side:side2,text:(0,display.WV)(text,160)});;const CONTEXT=2;const MOST_CELLS=25e4;function lineDiff(left,right,limit=30){
const[a,b]=[left.split("\n"),right.split("\n")];let head=0;while(head<Math.min(a.length,b.length)&&a[head]===b[head])head++;let tail=0;while(tail<Math.min(a.length,
b.length)-head&&a.at(-1-tail)===b.at(-1-tail))tail++;const from=Math.max(0,head-CONTEXT);const edits=[...a.slice(from,head).map(line=>` ${line}`),...middle(a.slice(
head,a.length-tail),b.slice(head,b.length-tail)),...a.slice(a.length-tail,a.length-tail+CONTEXT).map(line=>` ${line}`)];const lines=[`@@ from line ${from+1} @@`,
...edits];const rest=lines.length-limit+1;const shown=rest>1?[...lines.slice(0,limit-1),`... and ${rest} more lines`]:lines;return shown.map(line=>(0,display.WV)(
line,200))}function middle(a,b){if(a.length*b.length>MOST_CELLS)return[...a.map(line=>`-${line}`),...b.map(line=>`+${line}`)];const width=b.length+1;const lengths=new Uint32Array(
(a.length+1)*width);const at=(i2,j2)=>lengths[i2*width+j2]??0;for(let i2=a.length-1;i2>=0;i2--){for(let j2=b.length-1;j2>=0;j2--){lengths[i2*width+j2]=a[i2]===b[j2]?
at(i2+1,j2+1)+1:Math.max(at(i2+1,j2),at(i2,j2+1))}}const edits=[];let[i,j]=[0,0];while(i<a.length||j<b.length){if(i<a.length&&j<b.length&&a[i]===b[j])edits.push(
` ${a[i++]}`,...(j++,[]));else if(i<a.length&&(j>=b.length||at(i+1,j)>=at(i,j+1)))edits.push(`-${a[i++]}`);else edits.push(`+${b[j++]}`)}return edits};const LARGEST_TEXT=8*
1024*1024;function textOf(bytes){if(bytes.length>LARGEST_TEXT||bytes.includes(0))return void 0;const text=parseUtf8(bytes);return text===void 0||/[\u0001-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.
test(text)?void 0:text}function textKind(a,b){const plain2=text=>text.replace(/^\ufeff/,"");if(plain2(a)===plain2(b))return"text.byte-order-mark";const unix=text=>text.
replaceAll("\r\n","\n");if(unix(a)===unix(b))return"text.line-ends";const[first,second]=[a,b].map(text=>text.replace(/\n+$/,""));if(first===second)return"text.f\
inal-newline";const sorted2=text=>(text??"").split("\n").toSorted().join("\n");return sorted2(first)===sorted2(second)?"text.line-order":"text"};function compareBytes(path2,a,b,recorder,as){
const regions=differingRegions(a,b);const leaks=regionLeaks(a,b,regions,recorder.context,recorder.limits.scanned);const[left,right]=[textOf(a),textOf(b)];if(left!==
void 0&&right!==void 0){const kind=as?.kind??textKind(left,right);const more={leaks,lines:lineDiff(left,right),pass:as?.pass,...placesOf(regions)};return{format:"\
text",differences:recorder.difference(path2,kind,more),parts:[]}}const differences=recorder.difference(path2,as?.kind??"bytes",{left:excerpt(a,regions[0]?.left[0]??
0),right:excerpt(b,regions[0]?.right[0]??0),...placesOf(regions),pass:as?.pass,leaks});return{format:"bytes",differences,parts:[]}}const placesOf=regions=>{const[
first]=regions;return first===void 0?{}:{leftAt:first.left[0],rightAt:first.right[0]}};const SHOWN=48;function excerpt(bytes,at){let from=at;while(from>0&&at-from<
SHOWN/2&&isPlain(bytes[from-1]))from--;const piece=bytes.subarray(from,from+SHOWN);const readable=piece.findIndex(byte=>!isPlain(byte));const length=readable<0?
piece.length:readable;const shown=length>=4?`"${latin1(piece.subarray(0,length))}"`:formatHex(bytes.subarray(at,at+24));return`${shown===""?"nothing":shown} (of\
 ${bytes.length} bytes)`}const isPlain=byte=>isPrintable(byte)&&(byte??255)<127;;function compareParts(path2,a,b,comparing){if(isSameBytes(a.bytes,b.bytes))return{
format:"bytes",differences:[],parts:[]};const{reader,recorder}=comparing;const[left,right]=[reader.read(a),reader.read(b)];recorder.unread(path2,[...reader.unread(
a),...reader.unread(b)]);if(left===void 0&&right===void 0)return compareBytes(path2,a.bytes,b.bytes,recorder);if(left===void 0||right===void 0||left.format!==right.
format){const formats=recorder.difference(path2,"format",{left:left?.format??"bytes",right:right?.format??"bytes"});const bytes=compareBytes(path2,a.bytes,b.bytes,
recorder);return{...bytes,differences:[...formats,...bytes.differences]}}if(left.text!==void 0&&right.text!==void 0){const isForm=isSameBytes(left.text.normal,right.
text.normal);const as=isForm?{kind:left.text.kind,pass:left.text.pass}:void 0;return{...compareBytes(path2,a.bytes,b.bytes,recorder,as),format:left.format}}const before=recorder.
count();const found=compareReadings(path2,left,right,a.depth,comparing);if(recorder.count()>before)return found;return{...compareBytes(path2,a.bytes,b.bytes,recorder),
format:left.format}}function compareReadings(path2,a,b,depth2,comparing){const{recorder}=comparing;const[left,right]=[named(a.members),named(b.members)];const differences=[
...compareFields(path2,a.fields,b.fields,recorder),...onlyIn(path2,left,right,a.format,recorder),...compareOrder(path2,a,[...left.keys()],[...right.keys()],b.order?.
pass,recorder)];const parts=[];for(const[name,member]of left){const other=right.get(name);if(other===void 0)continue;const label=member.noun===void 0?name:`${member.
noun} ${name}`;const found=compareMembers([...path2,label],member,other,depth2,comparing);if(found.differences.length>0||found.parts.length>0){parts.push({name:(0,
display.WV)(label,200),...found})}}return{format:a.format,differences,parts}}function compareMembers(path2,a,b,depth2,comparing){const{recorder,shared}=comparing;
const fields=compareFields(path2,a.fields,b.fields,recorder);const none={format:"bytes",differences:fields,parts:[]};if(isSameBytes(a.raw,b.raw)&&isSameCoding(a,
b)){shared.add(a.raw);shared.add(b.raw);return none}const[left,right]=[a.content(),b.content()];if(left===void 0||right===void 0){recorder.unread(path2,["it can\
not be unpacked"]);const found2=compareBytes(path2,a.raw,b.raw,recorder);return{...found2,differences:[...fields,...found2.differences]}}if(isSameBytes(left,right)){
const coding=a.coding??b.coding;if(coding===void 0||isSameBytes(a.raw,b.raw))return none;const sizes={left:`${a.raw.length} bytes`,right:`${b.raw.length} bytes`,
leftAt:a.at,rightAt:b.at};return{...none,differences:[...fields,...recorder.difference(path2,coding.kind,{...sizes,pass:coding.pass})]}}const found=a.isFile?compareParts(
path2,partOf(a,left,depth2),partOf(b,right,depth2),comparing):compareBytes(path2,left,right,recorder);return{...found,differences:[...fields,...found.differences]}}
const isSameCoding=(a,b)=>{const methods=[a,b].map(({fields})=>fields.find(({kind})=>kind==="zip.method")?.value);return methods[0]===methods[1]};const partOf=({
name},bytes,depth2)=>({name,bytes,depth:depth2+1});function named(members){const result2=new Map;const seen=new Map;for(const member of members){const count2=(seen.
get(member.name)??0)+1;seen.set(member.name,count2);result2.set(count2===1?member.name:`${member.name}\0${count2}`,member)}return result2}function compareFields(path2,a,b,recorder){
const key=({kind,label})=>`${kind}\0${label??""}`;const others=new Map(b.map(field=>[key(field),field]));const mine=new Set(a.map(key));return[...a.flatMap(field=>recorder.
field(path2,field,others.get(key(field)))),...b.filter(field=>!mine.has(key(field))).flatMap(field=>recorder.field(path2,void 0,field))]}function onlyIn(path2,left,right,format2,recorder){
const size=member=>`${member.raw.length} bytes`;const one=(name,member,side2)=>recorder.difference([...path2,name.replace("\0"," #")],"member",{left:side2==="le\
ft"?`${size(member)} in ${format2}`:"absent",right:side2==="right"?`${size(member)} in ${format2}`:"absent"});return[...[...left].filter(([name])=>!right.has(name)).
flatMap(([name,member])=>one(name,member,"left")),...[...right].filter(([name])=>!left.has(name)).flatMap(([name,member])=>one(name,member,"right"))]}function compareOrder(path2,{
order},a,b,otherPass,recorder){const[inLeft,inRight]=[new Set(a),new Set(b)];const[left,right]=[a.filter(name=>inRight.has(name)),b.filter(name=>inLeft.has(name))];
const at=left.findIndex((name,i)=>name!==right[i]);if(at<0)return[];return recorder.difference(path2,order?.kind??"order",{left:`entry ${at+1} is ${left[at]??""}`,
right:`entry ${at+1} is ${right[at]??""}`,pass:order?.pass===otherPass?order?.pass:void 0})};const allDifferences=node=>[...node.differences,...node.parts.flatMap(
allDifferences)];;const MIB=1024*1024;const DEFAULT_COMPARISON_LIMITS={depth:4,entries:5e4,inflatedTotal:1024*MIB,inflatedPart:512*MIB,ratio:300,ratioFrom:16*MIB,
differences:500,scanned:MIB};;const PASSES={"gzip-metadata":"file name, time, operating system and comment in gzip headers","gzip-compression":"how strongly gzi\
p compressed the same bytes","tar-order":"order of tar entries","tar-time":"times of tar entries","tar-owner":"owners and groups of tar entries","tar-mode":"per\
missions of group and others in tar entries","zip-order":"order of zip entries","zip-time":"times of zip entries","zip-mode":"permissions of group and others, a\
nd the system that made zip entries","zip-extra":"owner and time fields in the extra data of zip entries","zip-compression":"how zip compressed the same bytes",
"ar-order":"order of ar members","ar-time":"times of ar members","ar-owner":"owners, groups and permissions of group and others of ar members","jar-manifest":"o\
rder of attributes in jar manifests, and the attributes that only name the build","properties-date":"the date comment of Java property files","wheel-record":"or\
der, digests and sizes in the RECORD of wheels (of files that are compared themselves)","elf-build-id":"build identifiers of ELF files","pe-timestamp":"time sta\
mps and the checksum of PE files","pe-debug-id":"identifier of the debug file of PE files","mach-o-uuid":"identifier of Mach-O files","mach-o-signature":"code s\
ignature of Mach-O files","pyc-time":"source time of compiled Python","json-format":"white space, escapes and order of keys in JSON"};const PASS_IDS=Object.keys(
PASSES);;function normalForm(part,source){const kept=[];const erased=new Map;const erase=(pass,raw,of)=>{const item=of===void 0?{raw}:{raw,of};const list2=erased.
get(pass);if(list2===void 0)erased.set(pass,[item]);else list2.push(item)};const file=inner=>{const reading=source.read(inner);mark(reading?.format??"bytes");if(reading===
void 0)kept.push(inner.bytes);else each(reading.atoms,inner.depth);mark("end")};const mark=text=>kept.push(text);const each=(atoms,depth2)=>{for(const atom of atoms)
one(atom,depth2)};const one=(atom,depth2)=>{switch(atom.type){case"kept":kept.push(atom.raw);return;case"erased":erase(atom.pass,atom.raw);return;case"derived":
return;case"replaced":kept.push(atom.by);erase(atom.pass,atom.raw);return;case"coded":coded(atom.raw,atom.pass,atom.member,depth2);return;case"unordered":for(const group of inOrder(
atom.groups)){mark("group");each(group.atoms,depth2)}for(const group of atom.groups)erase(atom.pass,latin1Bytes(group.key));return}};const coded=(raw,pass,member,depth2)=>{
const bytes=source.isShared(raw)?void 0:member.content();if(bytes===void 0){mark("raw");kept.push(raw);return}if(pass!==void 0)erase(pass,raw,bytes);file({name:member.
name,bytes,depth:depth2+1})};file(part);return{kept,erased}}const inOrder=groups=>groups.toSorted((a,b)=>a.key<b.key?-1:a.key>b.key?1:0);function passesBetween(a,b){
if(a.kept.length!==b.kept.length)return void 0;if(!a.kept.every((item,i)=>isSameKept(item,b.kept[i])))return void 0;return PASS_IDS.filter(pass=>!isSameErased(a.
erased.get(pass)??[],b.erased.get(pass)??[]))}function isSameKept(a,b){if(typeof a==="string"||typeof b==="string"||b===void 0)return a===b;return isSameBytes(a,
b)}const isSameErased=(a,b)=>a.length===b.length&&a.every(({raw,of},i)=>{const other=b[i];if(other===void 0)return false;if(of!==void 0&&other.of!==void 0&&!isSameBytes(
of,other.of))return true;return isSameBytes(raw,other.raw)});;const rawBytes=atoms=>atoms.flatMap(atom=>atom.type==="unordered"?atom.groups.flatMap(group=>rawBytes(
group.atoms)):[atom.raw]);function withHoles(bytes,holes){const atoms=[];let done=0;for(const{at,length,pass,by}of holes.toSorted((a,b)=>a.at-b.at)){if(at<done||
length<=0||at+length>bytes.length)continue;if(at>done)atoms.push({type:"kept",raw:bytes.subarray(done,at)});const raw=bytes.subarray(at,at+length);if(pass==="de\
rived")atoms.push({type:"derived",raw});else atoms.push(by===void 0?{type:"erased",raw,pass}:{type:"replaced",raw,pass,by});done=at+length}if(done<bytes.length||
atoms.length===0)atoms.push({type:"kept",raw:bytes.subarray(done)});return atoms}const plainMember=(name,raw,at,more={})=>({name,...more.noun===void 0?{}:{noun:more.
noun},at,fields:more.fields??[],raw,content:()=>raw,isFile:more.isFile??false});const textReading=(format2,raw,kind,pass,normal)=>({format:format2,fields:[],members:[],
atoms:[{type:"replaced",raw,pass,by:normal}],unread:[],text:{kind,pass,normal}});;const isJavaClass=bytes=>viewOf(bytes,"big").u32(0)===3405691582&&(viewOf(bytes,
"big").u16(6)??0)>=45;const SIZES={3:4,4:4,5:8,6:8,7:2,8:2,9:4,10:4,11:4,12:4,15:3,16:2,17:4,18:4,19:2,20:2};function readJavaClass({bytes}){const view=viewOf(bytes,
"big");const count2=view.u16(8);if(count2===void 0)return void 0;const kinds2=new Map;let at=10;for(let i=1;i<count2;i++){const tag=view.u8(at)??0;const size=tag===
1?2+(view.u16(at+1)??0):SIZES[tag];if(size===void 0||at+1+size>bytes.length)return void 0;kinds2.set(tag,(kinds2.get(tag)??0)+1);at+=1+size;if(tag===5||tag===6)
i++}const counts=[...kinds2].toSorted(([a],[b])=>a-b).map(([tag,times])=>`tag ${tag}: ${times}`);const fields=[{kind:"java.version",value:`${view.u16(6)??0}.${view.
u16(4)??0}`,at:4},{kind:"java.constants",value:counts.join(", "),at:10}];const members=[plainMember("constants",bytes.subarray(10,at),10),plainMember("code and \
attributes",bytes.subarray(at),at)];return{format:"java class",fields,members,atoms:withHoles(bytes,[]),unread:[]}};function crc32(bytes,before=0){let crc=~before;
let at=0;for(const end=bytes.length-3;at<end;at+=4){crc^=byteAt(bytes,at)|byteAt(bytes,at+1)<<8|byteAt(bytes,at+2)<<16|byteAt(bytes,at+3)<<24;crc=crc32_entryOf(
768+(crc&255))^crc32_entryOf(512+(crc>>>8&255))^crc32_entryOf(256+(crc>>>16&255))^crc32_entryOf(crc>>>24)}for(;at<bytes.length;at++)crc=crc32_entryOf((crc^byteAt(
bytes,at))&255)^crc>>>8;return~crc>>>0}const byteAt=(bytes,at)=>bytes[at]??0;const TABLES=new Int32Array(1024);for(let index=0;index<1024;index++){let value=index<
256?index:TABLES[index-256]??0;if(index>=256)value=(TABLES[value&255]??0)^value>>>8;else for(let bit=0;bit<8;bit++)value=value&1?3988292384^value>>>1:value>>>1;
TABLES[index]=value}const crc32_entryOf=index=>TABLES[index]??0;;const isGzip=bytes=>startsWith(bytes,[31,139,8]);function readGzip(part,budget){const{bytes}=part;
const fields=[];const members=[];const atoms=[];const unread2=[];let at=0;for(let count2=0;at<bytes.length&&isGzip(bytes.subarray(at));count2++){const label=count2===
0?{}:{label:`member ${count2+1}`};const head=headOf(bytes,at,label);if(head===void 0)break;if(!budget.entry()){unread2.push("there are too many members");break}
const inflated=budget.inflate(bytes.subarray(head.end));if(typeof inflated==="string"){unread2.push(inflated);break}const trailer=head.end+inflated.consumed;const view=viewOf(
bytes);const[crc,size]=[view.u32(trailer),view.u32(trailer+4)];if(crc===void 0||size===void 0){unread2.push("the gzip file ends too early");break}const raw=bytes.
subarray(head.end,trailer);const isSound=crc===crc32(inflated.bytes)&&size===inflated.bytes.length%2**32;if(!isSound)unread2.push("the checksum of the gzip file\
 is wrong");const member={...plainMember(innerName(part.name,count2),raw,head.end,{isFile:true}),content:()=>inflated.bytes,coding:{kind:"gzip.compression",pass:"\
gzip-compression"}};fields.push(...head.fields);members.push(member);atoms.push(...head.atoms,{type:"coded",raw,pass:"gzip-compression",member});atoms.push({type:isSound?
"derived":"kept",raw:bytes.subarray(trailer,trailer+8)});at=trailer+8}if(members.length===0&&unread2.length===0)return void 0;if(at<bytes.length){const raw=bytes.
subarray(at);atoms.push({type:"kept",raw});fields.push({kind:"gzip.trailing",value:`${raw.length} bytes: ${formatHex(raw.subarray(0,16))}`,at});members.push(plainMember(
"bytes behind the end",raw,at))}return{format:"gzip",fields,members,atoms,unread:unread2}}const innerName=(name,count2)=>{const base=name.split("/").at(-1)??name;
const inner=/\.(?:tgz|crate|apk)$/i.test(base)?base.replace(/\.[^.]+$/,".tar"):base.replace(/\.gz$/i,"");return count2===0?inner===base?`${base} content`:inner:
`member ${count2+1}`};function headOf(bytes,start,label){const view=viewOf(bytes);const flags=view.u8(start+3);const mtime=view.u32(start+4);const strength=view.
u8(start+8);const system=view.u8(start+9);if(flags===void 0||mtime===void 0||strength===void 0||system===void 0)return void 0;if((flags&224)!==0)return void 0;let at=start+
10;const fields=[{kind:"gzip.mtime",value:timeText(mtime),at:start+4,pass:"gzip-metadata",...label},{kind:"gzip.xfl",value:String(strength),at:start+8,pass:"gzi\
p-compression",...label},{kind:"gzip.os",value:String(system),at:start+9,pass:"gzip-metadata",...label},{kind:"gzip.text",value:String(flags&1),at:start+3,...label}];
const kept=(from,to)=>({type:"kept",raw:bytes.subarray(from,to)});const erased=(from,to,pass)=>({type:"erased",raw:bytes.subarray(from,to),pass});const flagByte={
type:"replaced",raw:bytes.subarray(start+3,start+4),pass:"gzip-metadata",by:Uint8Array.of(flags&5)};const atoms=[kept(start,start+3),flagByte,erased(start+4,start+
8,"gzip-metadata"),erased(start+8,start+9,"gzip-compression"),erased(start+9,start+10,"gzip-metadata")];if((flags&4)!==0){const length=view.u16(at);const extra=length===
void 0?void 0:view.slice(at,2+length);if(extra===void 0)return void 0;fields.push({kind:"gzip.extra",value:formatHex(extra.subarray(2,34)),at,...label});atoms.push(
{type:"kept",raw:extra});at+=extra.length}for(const[flag2,kind]of TEXTS){if((flags&flag2)===0)continue;const end=bytes.indexOf(0,at);if(end<0)return void 0;fields.
push({kind,value:latin1(bytes.subarray(at,Math.min(end,at+300))),at,pass:"gzip-metadata",...label});atoms.push(erased(at,end+1,"gzip-metadata"));at=end+1}if((flags&
2)!==0){if(view.u16(at)===void 0)return void 0;const isSound=view.u16(at)===(crc32(bytes.subarray(start,at))&65535);atoms.push(isSound?erased(at,at+2,"gzip-meta\
data"):kept(at,at+2));at+=2}return{end:at,fields,atoms}}const TEXTS=[[8,"gzip.name"],[16,"gzip.comment"]];const timeText=seconds=>seconds===0?"0 (none)":`${seconds}\
 (${isoTime(seconds)})`;const isoTime=seconds=>{const date=new Date(seconds*1e3);return Number.isNaN(date.getTime())?"out of range":date.toISOString().replace("\
.000Z","Z")};;const isPyc=(bytes,name)=>/\.py[co]$/.test(name)&&bytes.length>=16&&bytes[2]===13&&bytes[3]===10;function readPyc({bytes}){const view=viewOf(bytes);
const[magic,flags,time,size]=[view.u16(0),view.u32(4),view.u32(8),view.u32(12)];if(magic===void 0||flags===void 0||time===void 0||size===void 0||flags>3)return void 0;
const byTime=flags===0;const fields=[{kind:"pyc.version",value:String(magic),at:0},{kind:"pyc.kind",value:byTime?"by time":flags===1?"by digest, not checked":"b\
y digest",at:4},byTime?{kind:"pyc.mtime",value:timeText(time),at:8,pass:"pyc-time"}:{kind:"pyc.source-digest",value:formatHex(bytes.subarray(8,16)),at:8},...byTime?
[{kind:"pyc.source-size",value:String(size),at:12}]:[]];return{format:"python bytecode",fields,members:[plainMember("code",bytes.subarray(16),16)],atoms:withHoles(
bytes,byTime?[{at:8,length:4,pass:"pyc-time"}]:[]),unread:[]}};const TAR_TYPES={"1":{isEmpty:true},"2":{isEmpty:true},"3":{isEmpty:true},"4":{isEmpty:true},"5":{
isEmpty:true},"6":{isEmpty:true},x:{extends:true},g:{extends:true},L:{extends:true},K:{extends:true}};function tarHead(bytes,at){const block=sliceOf(bytes,at,512);
if(block===void 0||block.every(byte=>byte===0))return void 0;const view=viewOf(block);const magic=latin1(block.subarray(257,265));const format2=magic==="ustar\x000\
0"?"ustar":magic==="ustar  \0"?"gnu":"v7";const prefix=format2==="ustar"?view.text(345,155):"";const type=String.fromCharCode(block[156]??0);const number2=(start,length)=>numberOf(
block.subarray(start,start+length));const mode=number2(100,8);const isSetId=mode===void 0||(mode&3072)!==0;const ownerPass=isSetId?void 0:"tar-owner";const field=(kind,value,offset,pass)=>({
kind,value,at:at+offset,...pass===void 0?{}:{pass}});const text=value=>value===void 0?"not a number":String(value);return{format:format2,isSound:number2(148,8)===
checksum(block),isSetId,name:prefix===""?view.text(0,100):`${prefix}/${view.text(0,100)}`,type,size:number2(124,12),fields:({link,keys,extensions})=>[field("tar\
.mtime",keys.get("mtime")??timeOf(number2(136,12)),136,"tar-time"),field("tar.mode",mode===void 0?"not a number":mode.toString(8).padStart(4,"0"),100,modePass(mode)),
field("tar.owner",`${text(number2(108,8))}:${text(number2(116,8))}`,108,ownerPass),field("tar.owner-name",`${view.text(265,32)}:${view.text(297,32)}`,265,ownerPass),
field("tar.type",type==="\0"?"file (old)":type,156),field("tar.link",link??view.text(157,100),157),field("tar.device",format2==="v7"?"":`${text(number2(329,8))}\
,${text(number2(337,8))}`,329),field("tar.format",extensions.length===0?format2:`${format2} with ${extensions.join(", ")}`,257),...[...keys].filter(([key])=>key!==
"mtime").slice(0,100).map(([key,value])=>({...field("tar.pax",value.slice(0,1e3),0,PAX_PASSES[key]),label:key}))],atoms:(all,from)=>headAtoms(all,from,mode)}}const modePass=mode=>mode===
void 0?void 0:"tar-mode";function headAtoms(bytes,at,mode){const rest=(from,holes,to)=>withHoles(bytes.subarray(at+from,at+to),holes.map(hole=>({...hole,at:hole.
at-from})));const modeField=bytes.subarray(at+100,at+108);const isSetId=mode===void 0||(mode&3072)!==0;return[...rest(0,[],100),mode===void 0?{type:"kept",raw:modeField}:
{type:"replaced",raw:modeField,pass:"tar-mode",by:ownerMode(mode)},...rest(108,[...isSetId?[]:[{at:108,length:16,pass:"tar-owner"}],{at:124,length:12,pass:"deri\
ved"},{at:136,length:12,pass:"tar-time"},{at:148,length:8,pass:"derived"},...isSetId?[]:[{at:265,length:64,pass:"tar-owner"}]],512)]}const ownerMode=mode=>{const bits=mode&
4032|(mode>65535?65536:mode&61440);return Uint8Array.of(bits>>16&255,bits>>8&255,bits&255)};const timeOf=seconds=>seconds===void 0?"not a number":timeText(seconds);
function numberOf(bytes){if(((bytes[0]??0)&128)!==0){if(bytes[0]!==128)return void 0;const value=bytes.subarray(1).reduce((sum,byte)=>sum*256+byte,0);return Number.
isSafeInteger(value)?value:void 0}const text=/^ *([0-7]*)[ \0]*$/.exec(latin1(bytes))?.[1];return text===void 0?void 0:text===""?0:Number.parseInt(text,8)}const checksum=block=>block.
reduce((sum,byte,i)=>sum+(i>=148&&i<156?32:byte),0);const emptyOverrides=()=>({path:void 0,link:void 0,size:void 0,keys:new Map,extensions:[]});function overridesOf(before,head,content){
const extensions=[...before.extensions,EXTENSION_NAMES[head.type]??head.type];const text=latin1(content).replace(/\0+$/,"");if(head.type==="L")return{...before,
path:text,extensions};if(head.type==="K")return{...before,link:text,extensions};const records=paxRecords(content);const keys=new Map([...before.keys,...(records??
[]).map(({key,value})=>[key,value])]);const size=/^\d{1,15}$/.exec(keys.get("size")??"")?.[0];return{path:keys.get("path")??before.path,link:keys.get("linkpath")??
before.link,size:size===void 0?before.size:Number(size),keys,extensions}}const EXTENSION_NAMES={x:"pax",g:"global pax",L:"GNU long name",K:"GNU long link"};const PAX_PASSES={
atime:"tar-time",ctime:"tar-time","LIBARCHIVE.creationtime":"tar-time",uid:"tar-owner",gid:"tar-owner",uname:"tar-owner",gname:"tar-owner",size:void 0};function paxRecords(content){
const records=[];for(let at=0;at<content.length;){const head=/^(\d{1,9}) ([^=]{1,200})=/.exec(latin1(content.subarray(at,at+220)));const length=Number(head?.[1]);
const record=head===null?void 0:sliceOf(content,at,length);if(head===null||record===void 0||length<=head[0].length||record.at(-1)!==10)return void 0;const value=record.
subarray(head[0].length,-1);records.push({key:head[2]??"",value:parseUtf8(value)??latin1(value),start:at,end:at+length});at+=length}return records}function extensionAtoms(bytes,at,head,content){
const[name,...others]=headAtoms(bytes,at,0);const raw=bytes.subarray(at,at+100);const isUsual=head.type==="x"&&/^[ -~]*PaxHeader[ -~]*$/.test(latin1(raw).replace(
/\0+$/,""));const first=isUsual||name===void 0?{type:"erased",raw,pass:"tar-time"}:name;const records=head.type==="x"?paxRecords(content):void 0;if(records===void 0)
return[first,...others,{type:"kept",raw:content}];const holes=records.flatMap(({key,start,end})=>{const pass=key==="mtime"?"tar-time":PAX_PASSES[key];return pass===
void 0?[]:[{at:start,length:end-start,pass}]});return[first,...others,...withHoles(content,holes)]};const MAGIC=[33,60,97,114,99,104,62,10];const HEAD=60;const isAr=bytes=>startsWith(
bytes,MAGIC);function readAr({bytes},budget){const view=viewOf(bytes);const unread2=[];const entries=[];let names="";let at=MAGIC.length;while(at<bytes.length){
const head=view.slice(at,HEAD);const size=head===void 0?void 0:decimal(head,48,10);const content=size===void 0?void 0:view.slice(at+HEAD,size);if(head===void 0||
content===void 0||head[58]!==96||head[59]!==10){unread2.push(`the ar archive is damaged at byte ${at}`);break}if(!budget.entry()){unread2.push("there are too ma\
ny members");break}const raw=latin1(head.subarray(0,16)).trimEnd();if(raw==="//")names=latin1(content.subarray(0,1024*1024));const long=/^#1\/(\d{1,6})$/.exec(raw)?.[1];
const name=long===void 0?gnuName(raw,names):view.text(at+HEAD,Math.min(Number(long),content.length));const skipped=long===void 0?0:Math.min(Number(long),content.
length);const end=Math.min(bytes.length,at+HEAD+content.length+content.length%2);const body=content.subarray(skipped);const isFile=!/^\/(?:\/|SYM64\/)?$/.test(raw)&&
!name.startsWith("__.SYMDEF");const member=plainMember(name,body,at+HEAD+skipped,{isFile,fields:fieldsOf(head,at)});entries.push({key:name,member,atoms:[...ar_headAtoms(
head),{type:"kept",raw:content.subarray(0,skipped)},isFile?{type:"coded",raw:body,member}:{type:"kept",raw:body},{type:"kept",raw:bytes.subarray(at+HEAD+content.
length,end)}]});at=end}const tail={type:"kept",raw:bytes.subarray(at)};const magic={type:"kept",raw:bytes.subarray(0,MAGIC.length)};const canReorder=entries.every(
({key})=>key!=="debian-binary")&&entries.every(({member})=>member.isFile)&&new Set(entries.map(({key})=>key)).size===entries.length;const groups=entries.map(({key,
atoms})=>({key,atoms}));const all=canReorder?[{type:"unordered",pass:"ar-order",groups}]:groups.flatMap(({atoms})=>atoms);return{format:"ar",fields:[],members:entries.
map(({member})=>member),order:canReorder?{kind:"ar.order",pass:"ar-order"}:{kind:"ar.order"},atoms:[magic,...all,tail],unread:unread2}}function gnuName(raw,names){
const index=/^\/(\d{1,9})$/.exec(raw)?.[1];if(index===void 0)return raw.length>1&&raw!=="//"?raw.replace(/\/$/,""):raw;const rest=names.slice(Number(index),Number(
index)+4096);return rest.split(/\/?\n/,1)[0]??raw}const decimal=(head,at,length)=>{const text=latin1(head.subarray(at,at+length)).trimEnd();return/^\d{1,12}$/.test(
text)?Number(text):void 0};const modeOf=head=>{const text=latin1(head.subarray(40,48)).trimEnd();return/^[0-7]{1,7}$/.test(text)?Number.parseInt(text,8):void 0};
function fieldsOf(head,at){const time=decimal(head,16,12);const owner=`${latin1(head.subarray(28,34)).trimEnd()}:${latin1(head.subarray(34,40)).trimEnd()}`;return[
{kind:"ar.mtime",value:time===void 0?"not a number":timeText(time),at:at+16,pass:"ar-time"},{kind:"ar.owner",value:owner,at:at+28,pass:"ar-owner"},{kind:"ar.mod\
e",value:modeOf(head)?.toString(8)??"not a number",at:at+40,pass:"ar-owner"}]}function ar_headAtoms(head){const mode=modeOf(head);const modeField=head.subarray(
40,48);return[{type:"kept",raw:head.subarray(0,16)},{type:"erased",raw:head.subarray(16,28),pass:"ar-time"},{type:"erased",raw:head.subarray(28,40),pass:"ar-own\
er"},mode===void 0?{type:"kept",raw:modeField}:{type:"replaced",raw:modeField,pass:"ar-owner",by:ownerMode(mode)},{type:"derived",raw:head.subarray(48,58)},{type:"\
kept",raw:head.subarray(58)}]};const LONGEST_PATH=4096;function isFreeOrder(entries){const places=new Map;for(const{path:path2,isFolder}of entries){const place=placeOf(
path2);if(place===void 0||places.has(place))return false;places.set(place,isFolder)}for(const place of places.keys()){for(let end=place.indexOf("/");end>=0;end=
place.indexOf("/",end+1)){if(places.get(place.slice(0,end))===false)return false}}return true}function placeOf(path2){if(path2.length>LONGEST_PATH||path2.includes(
"\\"))return void 0;const bare=decoded(path2).replace(/^(?:\.\/)+(?=.)/,"").replace(/\/$/,"");const isMended=bare!=="."&&bare.split("/").some(part=>part===""||part===
"."||part==="..");return isMended?void 0:bare.toUpperCase().toLowerCase().normalize("NFC")}const decoded=path2=>/[\u0080-\u00ff]/.test(path2)&&!/[^ -\u00ff]/u.test(
path2)?parseUtf8(latin1Bytes(path2))??path2:path2;;const BLOCK=512;const MOST_EXTENSIONS=8;const isTar=bytes=>{const head=tarHead(bytes,0);return head!==void 0&&
head.isSound&&(head.format!=="v7"||head.name!=="")};function readTar({bytes},budget){const entries=[];const unread2=[];const globals=[];const fields=[];let inherited=emptyOverrides();
let canReorder=true;let at=0;let pending2;for(;;){const head=tarHead(bytes,at);if(head===void 0)break;const stop2=refusalOf(head,at,budget);if(stop2!==void 0){unread2.
push(stop2);break}const size=TAR_TYPES[head.type]?.isEmpty===true?0:pending2?.overrides.size??head.size;const content=size===void 0?void 0:sliceOf(bytes,at+BLOCK,
size);if(content===void 0){unread2.push(`the entry at byte ${at} is longer than the file`);break}const end=Math.min(bytes.length,at+BLOCK+Math.ceil(content.length/
BLOCK)*BLOCK);const padding=bytes.subarray(at+BLOCK+content.length,end);if(head.type==="g"&&pending2===void 0){const said=overridesOf(inherited,head,content);fields.
push(...globalFields(said.keys,at));inherited={...said,keys:new Map};canReorder&&=entries.length===0;const atoms2=[...extensionAtoms(bytes,at,head,content),paddingAtom(
padding)];if(canReorder)globals.push(...atoms2);else pending2={atoms:atoms2,overrides:inherited,from:at}}else if(TAR_TYPES[head.type]?.extends===true){pending2??=
{atoms:[],overrides:inherited,from:at};if(pending2.overrides.extensions.length>=MOST_EXTENSIONS){unread2.push(`there are too many extension headers at byte ${at}`);
break}pending2.overrides=overridesOf(pending2.overrides,head,content);pending2.atoms.push(...extensionAtoms(bytes,at,head,content),paddingAtom(padding))}else{const before=pending2??
{atoms:[],overrides:inherited};entries.push(tar_entryOf(bytes,at,head,content,padding,before.atoms,before.overrides));pending2=void 0}at=end}if(entries.length===
0)return void 0;const tail=bytes.subarray(pending2?.from??at);fields.push({kind:"tar.tail",value:tailText(tail),at:bytes.length-tail.length});const groups=entries.
map(({key,atoms:atoms2})=>({key,atoms:atoms2}));const order=canReorder&&entries.every(({isCertain})=>isCertain)&&isFreeOrder(entries)?{kind:"tar.order",pass:"ta\
r-order"}:{kind:"tar.order"};const atoms=order.pass===void 0?groups.flatMap(group=>group.atoms):[{type:"unordered",pass:"tar-order",groups}];return{format:"tar",
fields,members:entries.map(({member})=>member),order,atoms:[...globals,...atoms,{type:"kept",raw:tail}],unread:unread2}}function refusalOf(head,at,budget){if(!head.
isSound)return`the header at byte ${at} has a wrong checksum`;if(head.type==="S")return`the entry at byte ${at} is a sparse file in the old GNU form`;return budget.
entry()?void 0:"there are too many entries"}const paddingAtom=raw=>({type:isZero(raw)?"derived":"kept",raw});const globalFields=(keys,at)=>[...keys].slice(0,100).
map(([key,value])=>({kind:"tar.pax",label:`${key} at ${at}`,value:value.slice(0,1e3),at}));function tar_entryOf(bytes,at,head,content,padding,before,overrides){
const path2=overrides.path??head.name;const fields=[...head.fields(overrides),{kind:"tar.padding",value:paddingText(padding)}];const member=plainMember(path2,content,
at+BLOCK,{fields,isFile:head.type==="0"||head.type==="\0"});const body=member.isFile?{type:"coded",raw:content,member}:{type:"kept",raw:content};return{key:`${path2}\
\0${head.type}`,path:path2,isFolder:head.type==="5",isCertain:head.type!=="1"&&overrides.extensions.length<2&&![...overrides.keys.keys()].some(key=>key.startsWith(
"GNU.sparse.")),member,atoms:[...owned(before,head),...head.atoms(bytes,at),body,paddingAtom(padding)]}}const owned=(before,{isSetId})=>before.map(atom=>isSetId&&
atom.type==="erased"&&atom.pass==="tar-owner"?{type:"kept",raw:atom.raw}:atom);const isZero=bytes=>bytes.every(byte=>byte===0);const paddingText=padding=>isZero(
padding)?"zero bytes":`not zero: ${latin1(padding.subarray(0,40))}`;const tailText=tail=>isZero(tail)?`${tail.length} zero bytes`:`${tail.length} bytes that are\
 not all zero`;;const END_SIZE=22;function centralRecords(bytes,budget){const view=viewOf(bytes);const endAt=endRecord(view);if(endAt===void 0)return void 0;const count2=view.
u16(endAt+10);const size=view.u32(endAt+12);const start=view.u32(endAt+16);const commentLength=view.u16(endAt+20);if(count2===void 0||size===void 0||start===void 0||
commentLength===void 0)return void 0;const unread2=[];if(count2===65535||size===4294967295||start===4294967295)unread2.push("zip64 is not read");const records=[];
let at=start;while(view.u32(at)===33639248&&at<endAt){const record=recordAt(view,at);if(record===void 0||record.end>endAt){unread2.push(`the directory is damage\
d at byte ${at}`);break}if(!budget.entry()){unread2.push("there are too many entries");break}records.push(record);at=record.end}if(records.length!==count2&&unread2.
length===0)unread2.push("the directory has another number of entries");if(at!==start+size&&unread2.length===0)unread2.push("the directory is not as long as the \
end record says");if(start>bytes.length||records.length===0&&start>endAt)return void 0;const offset=endAt-at;return{records,start:Math.min(start,at),end:at,comment:latin1(
bytes.subarray(endAt+END_SIZE,endAt+END_SIZE+Math.min(commentLength,300))),endText:`disk ${view.u16(endAt+4)??0}, ${offset} bytes before it`,offsetsAt:[[offset+
12,8]],unread:unread2}}function endRecord({bytes,u32,u16}){const least=Math.max(0,bytes.length-END_SIZE-65535);for(let at=bytes.length-END_SIZE;at>=least;at--){
if(u32(at)===101010256&&at+END_SIZE+(u16(at+20)??0)===bytes.length)return at}return void 0}function recordAt(view,at){const u16=offset=>view.u16(at+offset)??0;const u32=offset=>view.
u32(at+offset)??0;const[nameLength,extraLength,commentLength]=[u16(28),u16(30),u16(32)];const texts=view.slice(at+46,nameLength+extraLength+commentLength);if(texts===
void 0)return void 0;const name=texts.subarray(0,nameLength);const flags=u16(8);return{at,end:at+46+texts.length,name:(flags&2048)===0?latin1(name):parseUtf8(name)??
latin1(name),nameLength,extra:texts.subarray(nameLength,nameLength+extraLength),comment:texts.subarray(nameLength+extraLength),madeBy:u16(4),needed:u16(6),flags,
method:u16(10),time:u32(12),crc:u32(16),packedSize:u32(20),size:u32(24),disk:u16(34),internal:u16(36),external:u32(38),localAt:u32(42)}}function extraFields(extra){
const view=viewOf(extra);const found=[];for(let at=0;at<extra.length;){const[id,length]=[view.u16(at),view.u16(at+2)];const bytes=id===void 0||length===void 0?void 0:
view.slice(at,4+length);if(id===void 0||bytes===void 0)return void 0;found.push({id,at,bytes});at+=bytes.length}return found}const EXTRA_OF_MACHINE=new Set([21589,
10,22613,30837,30805]);const dosTime=time=>{const two=value=>String(value).padStart(2,"0");const[date,clock]=[time>>>16,time&65535];const day=`${1980+(date>>9)}\
-${two(date>>5&15)}-${two(date&31)}`;return`${day} ${two(clock>>11)}:${two(clock>>5&63)}:${two((clock&31)*2)}`};const centralFields=record=>[{kind:"zip.time",value:dosTime(
record.time),at:record.at+12,pass:"zip-time"},{kind:"zip.attributes",value:attributesText(record),at:record.at+38,pass:"zip-mode"},{kind:"zip.made-by",value:`0x${record.
madeBy.toString(16)}`,at:record.at+4,pass:"zip-mode"},{kind:"zip.needed",value:String(record.needed),at:record.at+6,pass:"zip-compression"},{kind:"zip.flags",value:`\
0x${(record.flags&~6).toString(16)}`,at:record.at+8},{kind:"zip.strength",value:String(record.flags>>1&3),at:record.at+8,pass:"zip-compression"},{kind:"zip.meth\
od",value:String(record.method),at:record.at+10,pass:"zip-compression"},{kind:"zip.internal",value:String(record.internal),at:record.at+36,pass:"zip-compression"},
{kind:"zip.entry-comment",value:latin1(record.comment.subarray(0,300)),at:record.at},...extraTexts(record.extra,"zip.extra",record.at+46+record.nameLength)];function extraTexts(extra,kind,at){
const found=extraFields(extra);if(found===void 0)return[{kind,value:`not whole: ${formatHex(extra.subarray(0,32))}`,at}];const seen=new Map;return found.map(({id,
at:offset,bytes})=>{const name=`0x${id.toString(16).padStart(4,"0")}`;const count2=(seen.get(name)??0)+1;seen.set(name,count2);return{kind,label:count2===1?name:
`${name} #${count2}`,value:formatHex(bytes.subarray(4,36)),at:at+offset,...EXTRA_OF_MACHINE.has(id)?{pass:"zip-extra"}:{}}})}const attributesText=({external,madeBy})=>madeBy>>
8===3||madeBy>>8===19?`mode ${(external>>>16).toString(8)}, DOS 0x${(external&65535).toString(16)}`:`0x${external.toString(16)}`;;function localAtoms(bytes,local,central,isReadable){
const head=bytes.subarray(local.start,local.dataAt);const sameTime=isSameBytes(head.subarray(10,14),bytes.subarray(central.at+12,central.at+16));const sameMethod=isSameBytes(
head.subarray(8,10),bytes.subarray(central.at+10,central.at+12));const holes=[...isReadable&&sameMethod?[{at:4,length:2,pass:"zip-compression"},flagsHole(head,6)]:
[],...isReadable&&sameMethod?[{at:8,length:2,pass:"zip-compression"}]:[],...sameTime?[{at:10,length:4,pass:"zip-time"}]:[],...isReadable&&local.agrees?[{at:14,length:12,
pass:"derived"}]:[],...extraHoles(local.extra,head.length-local.extra.length,28)];return withHoles(head,holes)}function centralAtoms(bytes,central,isReadable){const record=bytes.
subarray(central.at,central.end);const holes=[...isReadable?[{at:6,length:2,pass:"zip-compression"},flagsHole(record,8),{at:36,length:1,pass:"zip-compression",by:Uint8Array.
of((record[36]??0)&~1&255)},{at:10,length:2,pass:"zip-compression"},{at:16,length:12,pass:"derived"}]:[],{at:12,length:4,pass:"zip-time"},{at:42,length:4,pass:"\
derived"},...extraHoles(central.extra,46+central.nameLength,30)];const early=holes.filter(({at})=>at<38);const late=holes.filter(({at})=>at>=42).map(hole=>({...hole,
at:hole.at-42}));const[version,...rest]=[record.subarray(4,6),record.subarray(38,42)];const attributes=rest[0]??record.subarray(0,0);const isUnix=isUnixRecord(central);
return[...withHoles(record.subarray(0,4),[]),isUnix?{type:"erased",raw:version,pass:"zip-mode"}:{type:"kept",raw:version},...withHoles(record.subarray(6,38),early.
map(hole=>({...hole,at:hole.at-6}))),isUnix?{type:"replaced",raw:attributes,pass:"zip-mode",by:ownerMode(central.external>>>16)}:{type:"kept",raw:attributes},...withHoles(
record.subarray(42),late)]}const flagsHole=(head,at)=>({at,length:2,pass:"zip-compression",by:Uint8Array.of((head[at]??0)&~6&255,head[at+1]??0)});const isUnixRecord=({
madeBy})=>madeBy>>8===3||madeBy>>8===19;function extraHoles(extra,at,lengthAt){const found=extraFields(extra);if(found===void 0)return[];const holes=found.filter(
({id})=>EXTRA_OF_MACHINE.has(id)).map(({at:offset,bytes})=>({at:at+offset,length:bytes.length,pass:"zip-extra"}));return[{at:lengthAt,length:2,pass:"derived"},...holes]}
;function readLocal(bytes,central){const start=central.localAt;const view=viewOf(bytes);if(view.u32(start)!==67324752)return void 0;const u16=offset=>view.u16(start+
offset)??0;const u32=offset=>view.u32(start+offset)??0;const[nameLength,extraLength]=[u16(26),u16(28)];const name=view.slice(start+30,nameLength);const extra=view.
slice(start+30+nameLength,extraLength);const dataAt=start+30+nameLength+extraLength;const data=view.slice(dataAt,central.packedSize);const centralName=view.slice(
central.at+46,central.nameLength);if(name===void 0||extra===void 0||data===void 0||centralName===void 0)return void 0;const described2=(u16(6)&8)!==0;const isEmpty=u32(
14)===0&&u32(18)===0&&u32(22)===0;const isSame=u32(14)===central.crc&&u32(18)===central.packedSize&&u32(22)===central.size;const descriptor=described2?descriptorOf(
bytes,dataAt+data.length,central):void 0;const hasSameName=isSameBytes(name,centralName);const mismatches=[!hasSameName&&"name",u16(6)!==central.flags&&"flags",
u16(8)!==central.method&&"method",u32(10)!==central.time&&"time",!(isSame||described2&&isEmpty)&&"sizes or checksum",described2&&descriptor===void 0&&"data desc\
riptor"].filter(what=>what!==false);return{start,end:dataAt+data.length+(descriptor?.length??0),dataAt,extra,hasSameName,agrees:isSame||described2&&isEmpty,fields:[
{kind:"zip.local-mismatch",value:mismatches.length===0?"none":mismatches.join(", "),at:start},{kind:"zip.descriptor",value:descriptorText(described2,descriptor),
at:dataAt+data.length},...u32(10)===central.time?[]:[{kind:"zip.local-time",value:dosTime(u32(10)),at:start+10,pass:"zip-time"}],...extraTexts(extra,"zip.local-\
extra",start+30+nameLength)],descriptorAtoms:descriptor===void 0?[]:descriptorAtoms(descriptor)}}function descriptorOf(bytes,at,central){const view=viewOf(bytes);
const agrees=from=>view.u32(from)===central.crc&&view.u32(from+4)===central.packedSize&&view.u32(from+8)===central.size;if(view.u32(at)===134695760&&agrees(at+4))
return bytes.subarray(at,at+16);return agrees(at)?bytes.subarray(at,at+12):void 0}const descriptorText=(described2,descriptor)=>descriptor===void 0?described2?"\
announced, and not there":"none":`${descriptor.length} bytes`;const descriptorAtoms=descriptor=>[{type:"kept",raw:descriptor.subarray(0,descriptor.length-12)},{
type:"derived",raw:descriptor.subarray(descriptor.length-12)}];;const isZip=bytes=>startsWith(bytes,[80,75,3,4])||startsWith(bytes,[80,75,5,6]);function isPrefixedZip(bytes){
const view=viewOf(bytes);const end=endRecord(view);return end!==void 0&&view.u32(view.u32(end+16)??-1)===33639248}function readZip(part,budget){const{bytes}=part;
const directory=centralRecords(bytes,budget);if(directory===void 0)return void 0;const unread2=[...directory.unread];const inPlace=directory.records.toSorted((a,b)=>a.
localAt-b.localAt);const entries=[];const gaps=[];let done=0;for(const central of inPlace){const local=readLocal(bytes,central);if(local===void 0||local.start<done||
local.end>directory.start){unread2.push(`an entry at byte ${central.localAt} overlaps another, or lies outside of the file`);break}if(local.start>done)gaps.push(
{type:"kept",raw:bytes.subarray(done,local.start)});entries.push(zip_entryOf(bytes,central,local,budget));done=local.end}if(done<directory.start)gaps.push({type:"\
kept",raw:bytes.subarray(done,directory.start)});const tail=bytes.subarray(directory.end);const fields=[{kind:"zip.comment",value:directory.comment},{kind:"zip.\
prefix",value:`${inPlace[0]?.localAt??directory.start} bytes`},{kind:"zip.between",value:gapText(gaps)},{kind:"zip.end",value:directory.endText}];const byRecord=new Map(
entries.map(entry=>[entry.central,entry]));const inDirectory=directory.records.flatMap(record=>byRecord.get(record)??[]);const front=gaps.slice(0,(inPlace[0]?.localAt??
0)>0?1:0);const behind=gaps.slice(gaps.length-(done<directory.start?1:0));const isBound=unread2.length===0&&gaps.length===front.length+behind.length&&entries.every(
({hasSameName})=>hasSameName)&&new Set(entries.map(({key})=>key)).size===entries.length;const canReorder=isBound&&entries.every(({isCertain})=>isCertain)&&isFreeOrder(
entries);const inner=canReorder?[unordered(entries,"data"),...behind,unordered(inDirectory,"record")]:[...entries.flatMap(({data:data2})=>data2),...behind,...inDirectory.
flatMap(({record})=>record)];const data=isBound?[...front,...inner]:[{type:"kept",raw:bytes.subarray(0,directory.end)}];const order=canReorder?{kind:"zip.order",
pass:"zip-order"}:{kind:"zip.order"};return{format:"zip",fields,members:inDirectory.map(({member})=>member),order,atoms:[...data,...tailAtoms(tail,directory.offsetsAt)],
unread:[...unread2,...entries.flatMap(entry=>entry.unread===void 0?[]:[entry.unread])]}}const unordered=(entries,what)=>({type:"unordered",pass:"zip-order",groups:entries.
map(entry=>({key:entry.key,atoms:entry[what]}))});function zip_entryOf(bytes,central,local,budget){const raw=bytes.subarray(local.dataAt,local.dataAt+central.packedSize);
const unpack=unpacking(raw,central,budget);const isSound=(central.flags&1)===0&&METHODS.has(central.method);const member={...plainMember(central.name,raw,local.
dataAt,{fields:[...centralFields(central),...local.fields],isFile:!central.name.endsWith("/")}),content:()=>{const content=unpack();return typeof content==="str\
ing"?void 0:content},coding:{kind:"zip.compression",pass:"zip-compression"}};const data=isSound?{type:"coded",raw,pass:"zip-compression",member}:{type:"kept",raw};
return{key:central.name,path:central.name,isFolder:central.name.endsWith("/")&&!zip_isLink(central),hasSameName:local.hasSameName,isCertain:!hasUnicodePath(central.
extra)&&!hasUnicodePath(local.extra),central,member,data:[...localAtoms(bytes,local,central,isSound),data,...local.descriptorAtoms],record:centralAtoms(bytes,central,
isSound),...isSound?{}:{unread:`an entry is encrypted or compressed by method ${central.method}`}}}const zip_isLink=central=>isUnixRecord(central)&&(central.external>>>
16&61440)===40960;const hasUnicodePath=extra=>extraFields(extra)?.some(({id})=>id===28789)!==false;const METHODS=new Set([0,8]);function unpacking(raw,central,budget){
let result2;const once=()=>{if((central.flags&1)!==0||!METHODS.has(central.method))return"it is encrypted or compressed by another method";const inflated=central.
method===0?{bytes:raw,consumed:raw.length}:budget.inflate(raw);if(typeof inflated==="string")return inflated;if(inflated.consumed!==raw.length)return"there are \
bytes behind its compressed data";if(inflated.bytes.length!==central.size)return"its size is not the one that the directory gives";return crc32(inflated.bytes)===
central.crc?inflated.bytes:"its checksum is wrong"};return()=>result2??=once()}const gapText=gaps=>{const sizes=gaps.map(({raw})=>raw.length);return sizes.length===
0?"nothing":`${sizes.reduce((a,b)=>a+b,0)} bytes in ${sizes.length} places`};function tailAtoms(tail,offsets){const atoms=[];let done=0;for(const[at,length]of offsets){
atoms.push({type:"kept",raw:tail.subarray(done,at)},{type:"derived",raw:tail.subarray(at,at+length)});done=at+length}return[...atoms,{type:"kept",raw:tail.subarray(
done)}]};function boundedMembers(members,fileSize,unread2){let rest=fileSize*2;return members.filter(({raw})=>{if(raw.length>rest){if(rest>=0)unread2.push("sect\
ions overlap each other many times");rest=-1;return false}rest-=raw.length;return true})};const SEARCHED=1024*1024;function languageFields(members){const fields=[];
const info=members.find(({name})=>/(?:^\.|__)go[._]buildinfo$/.test(name));if(info!==void 0)fields.push(...goFields(info));const comment=members.find(({name})=>name===
".comment");const rust=/rustc version [\w.() -]{1,60}/.exec(latin1((comment?.raw??new Uint8Array(0)).subarray(0,4096)))?.[0];if(rust!==void 0)fields.push({kind:"\
rust.compiler",value:rust,at:comment?.at??0});return fields}function goFields({raw,at}){const view=viewOf(raw);if(view.text(0,14)!=="ÿ Go buildinf:"||((raw[15]??
0)&2)===0)return[];const version=varText(raw,32);const settings=version===void 0?void 0:varText(raw,version.end);if(version===void 0||settings===void 0)return[];
const lines=settings.text.slice(16,-16).split("\n").slice(0,300);const seen=new Set;return[{kind:"go.version",value:(0,display.WV)(version.text,60),at:at+32},...lines.
flatMap(line=>{const parts=/^(path|mod|dep|=>|build)\t(.*)$/.exec(line);if(parts===null)return[];const[,what="",rest=""]=parts;const name=what==="build"?rest.split(
"=")[0]??"":`${what} ${rest.split("	")[0]??""}`;const label=(0,display.WV)(name,120);if(seen.has(label))return[];seen.add(label);const value=what==="build"?rest.
slice(name.length+1):rest;return[{kind:"go.setting",label,value:(0,display.WV)(value,200),at:version.end+at}]})]}function varText(raw,start){let length=0;let at=start;
for(let shift=0;shift<28;shift+=7){const byte=raw[at++];if(byte===void 0)return void 0;length+=(byte&127)*2**shift;if(byte<128){if(length>SEARCHED||at+length>raw.
length)return void 0;return{text:latin1(raw.subarray(at,at+length)),end:at+length}}}return void 0}function goBuildIds(bytes,id){const mark=`ÿ Go build ID: "`;const text=latin1(
bytes.subarray(0,SEARCHED));const at=text.indexOf(`${mark}${id}"`);return id===""||at<0?[]:[{at:at+mark.length,length:id.length,pass:"elf-build-id"}]};const isElf=bytes=>startsWith(
bytes,[127,69,76,70]);const MOST_NOTES=4;function readElf({bytes},budget){const wide=bytes[4]===2;const order=bytes[5]===2?"big":"little";if(bytes[4]!==1&&!wide||
bytes[5]!==1&&bytes[5]!==2)return void 0;const view=viewOf(bytes,order);const word=at=>wide?view.u64(at):view.u32(at);const unread2=[];const sections=sectionsOf(
view,word,wide,budget,unread2);if(sections===void 0)return void 0;const fields=[{kind:"elf.class",value:`${wide?64:32} bit, ${order} endian`},{kind:"elf.type",value:`\
type ${view.u16(16)??0}, machine ${view.u16(18)??0}`,at:16},{kind:"elf.entry",value:hex(word(24)),at:24},{kind:"elf.sections",value:(0,display.WV)(sections.map(
({name})=>name).join(" "),2e3)},...segmentFields(view,word,wide)];const holes=[];for(const section of sections){if(section.type!==7||holes.length>=MOST_NOTES)continue;
for(const note of notesOf(view,section).slice(0,MOST_NOTES)){if(note.owner==="GNU"&&note.type===3&&note.value.length<=64){fields.push({kind:"elf.build-id",value:formatHex(
note.value),at:note.at,pass:"elf-build-id"});holes.push({at:note.at,length:note.value.length,pass:"elf-build-id"})}else if(note.owner==="Go"&&note.type===4&&note.
value.length<=128){const value=latin1(note.value);fields.push({kind:"elf.go-build-id",value,at:note.at,pass:"elf-build-id"});holes.push({at:note.at,length:note.
value.length,pass:"elf-build-id"});holes.push(...goBuildIds(bytes,value))}}}const all=sections.filter(({type,size})=>type!==8&&type!==0&&size>0).flatMap(({name,
at,size})=>{const raw=view.slice(at,size);return raw===void 0?[]:[plainMember(name,raw,at,{noun:"section"})]});const members=boundedMembers(all,bytes.length,unread2);
fields.push(...languageFields(members),...commentFields(members));return{format:"elf",fields:elf_labelled(fields),members,atoms:withHoles(bytes,holes),unread:unread2}}
const hex=value=>value===void 0?"unreadable":`0x${value.toString(16)}`;function sectionsOf(view,word,wide,budget,unread2){const start=word(wide?40:32);const entry=view.
u16(wide?58:46);const count2=view.u16(wide?60:48);const namesIndex=view.u16(wide?62:50);if(start===void 0||entry===void 0||count2===void 0||namesIndex===void 0)
return void 0;if(count2===0)return[];if(entry<(wide?64:40))return void 0;const raw=[];for(let i=0;i<count2;i++){const at=start+i*entry;const[nameAt,type]=[view.
u32(at),view.u32(at+4)];const[offset,size]=wide?[view.u64(at+24),view.u64(at+32)]:[view.u32(at+16),view.u32(at+20)];if(nameAt===void 0||type===void 0||offset===
void 0||size===void 0||!budget.entry()){unread2.push("the table of ELF sections cannot be read to its end");break}if(type!==8&&type!==0&&offset+size>view.length)
unread2.push(`ELF section ${i} lies outside of the file`);raw.push({name:"",nameAt,type,at:offset,size})}const names=raw[namesIndex];return raw.map(section=>{const limit=names===
void 0?0:Math.min(256,names.size-section.nameAt);return{...section,name:limit<=0||names===void 0?"":view.text(names.at+section.nameAt,limit)}})}function segmentFields(view,word,wide){
const start=word(wide?32:28);const size=view.u16(wide?54:42);const count2=view.u16(wide?56:44);if(start===void 0||size===void 0||count2===void 0)return[];for(let i=0;i<
Math.min(count2,256);i++){const at=start+i*size;if(view.u32(at)!==3)continue;const[offset,length]=wide?[view.u64(at+8),view.u64(at+32)]:[view.u32(at+4),view.u32(
at+16)];if(offset===void 0||length===void 0)return[];return[{kind:"elf.interpreter",value:view.text(offset,Math.min(length,300)),at:offset}]}return[]}function notesOf(view,{
at:start,size}){const notes=[];const end=Math.min(view.length,start+size);let at=start;while(at+12<=end&&notes.length<64){const[nameSize,valueSize,type]=[view.u32(
at),view.u32(at+4),view.u32(at+8)];if(nameSize===void 0||valueSize===void 0||type===void 0)break;const valueAt=at+12+align(nameSize);const value=view.slice(valueAt,
valueSize);if(value===void 0||valueAt+valueSize>end)break;notes.push({owner:view.text(at+12,Math.min(nameSize,64)),type,at:valueAt,value});at=valueAt+align(valueSize)}
return notes}const align=size=>Math.ceil(size/4)*4;const commentFields=members=>members.filter(({name})=>name===".comment").map(({raw,at})=>({kind:"elf.comment",
value:(0,display.WV)(latin1(raw.subarray(0,600)).split("\0").filter(Boolean).join("; "),300),at}));function elf_labelled(fields){const seen=new Map;return fields.
map(field=>{const count2=(seen.get(field.kind)??0)+1;seen.set(field.kind,count2);return count2===1?field:{...field,label:`#${count2}`}})};const MAGICS={4277009102:{
wide:false,order:"big"},4277009103:{wide:true,order:"big"},3472551422:{wide:false,order:"little"},3489328638:{wide:true,order:"little"}};const magicOf=bytes=>viewOf(
bytes,"big").u32(0)??0;const isMachO=bytes=>magicOf(bytes)in MAGICS;const isFat=bytes=>[3405691582,3405691583].includes(magicOf(bytes))&&(viewOf(bytes,"big").u32(
4)??99)<30;function readMachO({bytes},budget){const form=MAGICS[magicOf(bytes)];if(form===void 0)return void 0;const view=viewOf(bytes,form.order);const count2=view.
u32(16);const size=view.u32(20);const start=form.wide?32:28;if(count2===void 0||size===void 0||view.slice(0,start)===void 0)return void 0;if(count2>MOST_COMMANDS)
return void 0;const state={view,wide:form.wide,fields:[],holes:[],members:[],commands:[],unread:[]};let at=start;for(let i=0;i<count2;i++){const[command,length]=[
view.u32(at),view.u32(at+4)];if(command===void 0||length===void 0||length<8||at+length>start+size||!budget.entry()){state.unread.push("the load commands cannot \
be read to their end");break}state.commands.push(`0x${command.toString(16)}`);readCommand(state,command,at,length);at+=length}const{unread:unread2,holes}=state;
const members=boundedMembers(state.members,bytes.length,unread2);const fields=[{kind:"mach-o.type",value:`processor ${view.u32(4)}, type ${view.u32(12)}, flags ${view.
u32(24)}`,at:4},{kind:"mach-o.commands",value:(0,display.WV)(state.commands.join(" "),600),at:start},...state.fields,...languageFields(members)];return{format:"\
mach-o",fields,members,atoms:withHoles(bytes,holes),unread:unread2}}const MOST_COMMANDS=4096;function readCommand(state,command,at,length){const{view,fields,holes,
members}=state;const has=kind=>fields.some(field=>field.kind===kind);if(command===27&&length>=24&&!has("mach-o.uuid")){const uuid=view.slice(at+8,16);if(uuid===
void 0)return;fields.push({kind:"mach-o.uuid",value:formatHex(uuid),at:at+8,pass:"mach-o-uuid"});holes.push({at:at+8,length:16,pass:"mach-o-uuid"})}else if(command===
29&&length>=16&&!has("mach-o.signature")){const[dataAt,size]=[view.u32(at+8),view.u32(at+12)];const raw=dataAt===void 0||size===void 0?void 0:view.slice(dataAt,
size);fields.push({kind:"mach-o.signature",value:`${size??0} bytes`,at:at+8,pass:"mach-o-signature"});if(raw===void 0||dataAt===void 0){state.unread.push("the c\
ode signature lies outside of the file");return}members.push({...plainMember("code signature",raw,dataAt),fields:[]});holes.push({at:at+12,length:4,pass:"mach-o\
-signature"});holes.push({at:dataAt,length:raw.length,pass:"mach-o-signature"})}else if(command===25||command===1)readSegment(state,at,length);else if([12,13,2147483676].
includes(command)){const nameAt=view.u32(at+8)??0;const text=nameAt<length?view.text(at+nameAt,length-nameAt):"";const kind=command===2147483676?"mach-o.rpath":
command===13?"mach-o.id":"mach-o.library";fields.push({kind,label:`#${state.commands.length}`,value:(0,display.WV)(text,300),at})}else if(command===50){fields.push(
{kind:"mach-o.build-version",value:formatHex(view.slice(at+8,length-8)??new Uint8Array(0)),at})}}function readSegment({view,wide,members,holes,unread:unread2},at,length){
const segment=view.text(at+8,16);const head=wide?72:56;const each=wide?80:68;const count2=view.u32(at+(wide?64:48))??0;if(head+count2*each>length){unread2.push(
`segment ${(0,display.WV)(segment,20)} is longer than its load command`);return}if(segment==="__LINKEDIT"){const[place,size]=wide?[at+48,8]:[at+36,4];holes.push(
{at:place,length:size,pass:"mach-o-signature"});holes.push({at:wide?at+32:at+28,length:size,pass:"mach-o-signature"})}for(let i=0;i<count2;i++){const section=at+
head+i*each;const size=wide?view.u64(section+40):view.u32(section+36);const offset=view.u32(section+(wide?48:40));const flags=view.u32(section+(wide?64:56))??0;
if(size===void 0||offset===void 0||size===0||[1,12,18].includes(flags&255))continue;const name=`${view.text(section+16,16)},${view.text(section,16)}`;const raw=view.
slice(offset,size);if(raw===void 0)unread2.push(`section ${(0,display.WV)(name,40)} lies outside of the file`);else members.push(plainMember(name,raw,offset,{noun:"\
section"}))}}function readFat({bytes},budget){const view=viewOf(bytes,"big");const wide=magicOf(bytes)===3405691583;const count2=view.u32(4)??0;const members=[];
for(let i=0;i<count2;i++){const at=8+i*(wide?32:20);const[offset,size]=wide?[view.u64(at+8),view.u64(at+16)]:[view.u32(at+8),view.u32(at+12)];if(offset===void 0||
size===void 0||!budget.entry())return void 0;const raw=view.slice(offset,size);if(raw===void 0)return void 0;const name=`processor ${view.u32(at)}.${view.u32(at+
4)}`;members.push(plainMember(name,raw,offset,{isFile:true}))}const atoms=[];let done=0;for(const member of members.toSorted((a,b)=>a.at-b.at)){if(member.at<done)
return void 0;atoms.push({type:"kept",raw:bytes.subarray(done,member.at)},{type:"coded",raw:member.raw,member});done=member.at+member.raw.length}atoms.push({type:"\
kept",raw:bytes.subarray(done)});const fields=[{kind:"mach-o.processors",value:members.map(({name})=>name).join(" ")}];return{format:"fat mach-o",fields,members,
atoms,unread:[]}};const isPe=bytes=>{const at=startsWith(bytes,[77,90])?viewOf(bytes).u32(60):void 0;return at!==void 0&&startsWith(bytes,[80,69,0,0],at)};function readPe({
bytes},budget){const view=viewOf(bytes);const pe=view.u32(60)??0;const[count2,stamp,optionalSize]=[view.u16(pe+6),view.u32(pe+8),view.u16(pe+20)];const optional=pe+
24;const magic=view.u16(optional);const checksum2=view.u32(optional+64);if(count2===void 0||stamp===void 0||optionalSize===void 0||checksum2===void 0)return void 0;
if(magic!==267&&magic!==523)return void 0;const unread2=[];const sections=pe_sectionsOf(view,optional+optionalSize,count2,budget,unread2);const tables=optional+
(magic===523?112:96);const tableCount=view.u32(tables-4)??0;const table=index=>index<tableCount?[view.u32(tables+index*8)??0,view.u32(tables+index*8+4)??0]:[0,0];
const fields=[{kind:"pe.timestamp",value:timeText(stamp),at:pe+8,pass:"pe-timestamp"},{kind:"pe.checksum",value:`0x${checksum2.toString(16)}`,at:optional+64,pass:"\
pe-timestamp"},{kind:"pe.machine",value:`0x${(view.u16(pe+4)??0).toString(16)}`,at:pe+4},{kind:"pe.linker",value:`${view.u8(optional+2)??0}.${view.u8(optional+3)??
0}`,at:optional+2},{kind:"pe.sections",value:(0,display.WV)(sections.map(({name})=>name).join(" "),600)}];const holes=[{at:pe+8,length:4,pass:"pe-timestamp"},{at:optional+
64,length:4,pass:"pe-timestamp"}];const place=address=>fileOffset(sections,address);const exportAt=place(table(0)[0]);const exported=exportAt===void 0?void 0:view.
u32(exportAt+4);if(exportAt!==void 0&&exported!==void 0&&table(0)[1]>=40){fields.push({kind:"pe.export-time",value:timeText(exported),at:exportAt+4,pass:"pe-tim\
estamp"});holes.push({at:exportAt+4,length:4,pass:"pe-timestamp"})}const debugAt=place(table(6)[0]);if(debugAt!==void 0)addDebug(view,debugAt,table(6)[1],fields,
holes);const[certificatesAt,certificatesSize]=table(4);const certificates=certificatesSize===0?void 0:view.slice(certificatesAt,certificatesSize);fields.push({kind:"\
pe.signature",value:`${certificatesSize} bytes`,at:certificatesAt});if(certificatesSize>0&&certificates===void 0)unread2.push("the certificate table lies outsid\
e of the file");const all=sections.flatMap(({name,at,size})=>{const raw=size===0?void 0:view.slice(at,size);return raw===void 0?[]:[plainMember(name,raw,at,{noun:"\
section"})]});if(certificates!==void 0)all.push(plainMember("certificate table",certificates,certificatesAt));const members=boundedMembers(all,bytes.length,unread2);
fields.push(...languageFields(members));return{format:"pe",fields,members,atoms:withHoles(bytes,holes),unread:unread2}}function pe_sectionsOf(view,start,count2,budget,unread2){
const sections=[];for(let i=0;i<count2;i++){const head=start+i*40;const[address,size,at]=[view.u32(head+12),view.u32(head+16),view.u32(head+20)];if(address===void 0||
size===void 0||at===void 0||!budget.entry()){unread2.push("the table of PE sections cannot be read to its end");break}if(at+size>view.length)unread2.push(`PE se\
ction ${i} lies outside of the file`);sections.push({name:view.text(head,8),address,size,at})}return sections}function fileOffset(sections,address){if(address===
0)return void 0;const section=sections.find(s=>address>=s.address&&address<s.address+s.size);return section===void 0?void 0:section.at+(address-section.address)}
function addDebug(view,start,size,fields,holes){for(let i=0;i<Math.min(32,Math.floor(size/28));i++){const at=start+i*28;const[stamp,type,dataSize,dataAt]=[view.
u32(at+4),view.u32(at+12),view.u32(at+16),view.u32(at+24)];if(stamp===void 0||type===void 0||dataSize===void 0||dataAt===void 0)return;const label=`#${i+1}`;fields.
push({kind:"pe.debug-time",label,value:timeText(stamp),at:at+4,pass:"pe-timestamp"});holes.push({at:at+4,length:4,pass:"pe-timestamp"});if(type===16)fields.push(
{kind:"pe.reproducible",label,value:"yes",at});if(type!==2||view.u32(dataAt)!==1396986706||dataSize<25)continue;const guid=view.slice(dataAt+4,16);if(guid===void 0)
continue;fields.push({kind:"pe.debug-guid",label,value:formatHex(guid),at:dataAt+4,pass:"pe-debug-id"},{kind:"pe.debug-age",label,value:String(view.u32(dataAt+20)),
at:dataAt+20,pass:"pe-debug-id"},{kind:"pe.debug-path",label,value:view.text(dataAt+24,Math.min(dataSize-24,400)),at:dataAt+24});holes.push({at:dataAt+4,length:20,
pass:"pe-debug-id"})}};const isWasm=bytes=>startsWith(bytes,[0,97,115,109,1,0,0,0]);const NAMES="custom type import function table memory global export start el\
ement code data data-count tag".split(" ");function readWasm({bytes},budget){const members=[];const unread2=[];const seen=new Map;let at=8;while(at<bytes.length){
const id=bytes[at]??0;const size=leb(bytes,at+1);if(size===void 0||size.end+size.value>bytes.length||!budget.entry()){unread2.push(`the sections cannot be read \
behind byte ${at}`);break}const raw=bytes.subarray(size.end,size.end+size.value);const custom=id===0?customName(raw):void 0;const base=id===0?`custom ${custom??
"?"}`:NAMES[id]??`number ${id}`;const count2=(seen.get(base)??0)+1;seen.set(base,count2);members.push(plainMember(count2===1?base:`${base} #${count2}`,raw,size.
end,{noun:"section"}));at=size.end+size.value}const producers=members.find(({name})=>name==="custom producers");const fields=[{kind:"wasm.sections",value:(0,display.
WV)(members.map(({name})=>name).join(", "),600)}];if(producers!==void 0){const text=latin1(producers.raw.subarray(0,400)).replace(/[^\x20-\x7e]+/g," ");fields.push(
{kind:"wasm.producers",value:(0,display.WV)(text,300),at:producers.at})}return{format:"wasm",fields,members,atoms:withHoles(bytes,[]),unread:unread2}}function customName(raw){
const length=leb(raw,0);if(length===void 0||length.value>200||length.end+length.value>raw.length)return void 0;return latin1(raw.subarray(length.end,length.end+
length.value))}function leb(bytes,start){let value=0;for(let i=0;i<5;i++){const byte=bytes[start+i];if(byte===void 0)return void 0;value+=(byte&127)*2**(7*i);if(byte<
128)return{value,end:start+i+1}}return void 0};const BUILD_ATTRIBUTES=new Set(["bnd-lastmodified","build-date","build-date-iso-8601","build-host","build-jdk","b\
uild-jdk-spec","build-os","build-time","build-timestamp","built-at","built-by","built-date","built-on","created-by","tool"]);function readManifest({bytes}){const text=textOf(
bytes);if(text===void 0)return void 0;const lines=text.replaceAll("\r\n","\n").replaceAll("\r","\n").replaceAll("\n ","");const sections=lines.split(/\n{2,}/).map(
section=>section.split("\n").filter(line=>line!==""));const[main=[],...others]=sections.filter(section=>section.length>0);const isBuild=line=>BUILD_ATTRIBUTES.has(
(line.split(":")[0]??"").toLowerCase());const namesOf=section=>section.map(line=>(line.split(":")[0]??"").toLowerCase());const isTwice=names=>new Set(names).size!==
names.length;if([main,...others].some(section=>isTwice(namesOf(section))))return void 0;if(isTwice(others.map(([first=""])=>first))||lines.startsWith("\n"))return void 0;
const normal=[main.filter(line=>!isBuild(line)).toSorted(),...others.map(section=>[...section.slice(0,1),...section.slice(1).toSorted()])];const rest=normal.slice(
1).map(section=>section.join("\n"));const joined=[(normal[0]??[]).join("\n"),...rest.toSorted()].join("\n\n");return textReading("jar manifest",bytes,"jar.manif\
est","jar-manifest",formatUtf8(joined))}function readProperties({bytes}){const text=textOf(bytes);if(text===void 0)return void 0;const lines=text.split("\n");const kept=lines.
filter((line,i)=>!DATE_COMMENT.test(line)||(lines[i-1]??"").replace(/\r$/,"").endsWith("\\"));return textReading("properties",bytes,"properties.date","propertie\
s-date",formatUtf8(kept.join("\n")))}const DATE_COMMENT=/^#(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d [\w:+-]{1,12} \d{4}\r?$/;function readWheelRecord({
bytes}){const text=textOf(bytes);if(text===void 0)return void 0;const rows=text.split(/\r?\n/).filter(row=>row!=="");const names=rows.map(row=>/^(.*),(?:[a-z0-9]+=[\w-]{1,128})?,\d{0,15}$/.
exec(row)?.[1]);if(names.some(name=>name===void 0))return void 0;const normal=names.map(String).toSorted().join("\n");return textReading("wheel record",bytes,"w\
heel.record","wheel-record",formatUtf8(normal))};const LARGEST_JSON=4*1024*1024;function readJson({bytes,name}){if(bytes.length>LARGEST_JSON)return void 0;const text=parseUtf8(
bytes);if(text===void 0||!parseJson(text,60).ok)return void 0;return textReading("json",bytes,"json.format","json-format",formatUtf8(canonicalText(text,!ORDERED.
test(name))))}const ORDERED=/(?:^|\/)(?:package|composer)\.json$/;const isJson=bytes=>{const first=bytes.findIndex(byte=>byte!==32&&byte!==10&&byte!==13&&byte!==
9);return first>=0&&(bytes[first]===123||bytes[first]===91)};function canonicalText(text,sorts=true){const tokens2=tokensOf(text);let at=0;const value=()=>{const token=tokens2[at++]??
"";if(token==="{"){const members=[];while(tokens2[at]!=="}"&&at<tokens2.length){const key=plain(tokens2[at]??"");at+=2;members.push([key,value()]);if(tokens2[at]===
",")at++}at++;const sorted2=sorts?members.toSorted(([a],[b])=>a<b?-1:a>b?1:0):members;return`{${sorted2.map(([key,held])=>`${key}:${held}`).join(",")}}`}if(token===
"["){const items=[];while(tokens2[at]!=="]"&&at<tokens2.length){items.push(value());if(tokens2[at]===",")at++}at++;return`[${items.join(",")}]`}return plain(token)};
return value()}function tokensOf(text){const tokens2=[];for(let at=0;at<text.length;){const character=text.charAt(at);let end=at+1;if(character==='"'){while(end<
text.length&&text[end]!=='"')end+=text[end]==="\\"?2:1;end++}else if(!MARKS.includes(character)){while(end<text.length&&!MARKS.includes(text.charAt(end)))end++}
if(!SPACE.includes(character))tokens2.push(text.slice(at,end));at=end}return tokens2}const SPACE=" 	\r\n";const MARKS=`{}[]:,"${SPACE}`;const plain=token=>token.
startsWith('"')?JSON.stringify(JSON.parse(token)):token;;const format=(name,knows,read,isContainer=false)=>({name,isContainer,knows:part=>knows(part.bytes,part.
name),read});const FORMATS=[format("gzip",isGzip,readGzip,true),format("zip",isZip,readZip,true),format("ar",isAr,readAr,true),format("elf",isElf,readElf),format(
"pe",isPe,readPe),format("mach-o",isMachO,readMachO),format("fat mach-o",isFat,readFat,true),format("java class",isJavaClass,readJavaClass),format("wasm",isWasm,
readWasm),format("zip",isPrefixedZip,readZip,true),format("tar",isTar,readTar,true),format("python bytecode",isPyc,readPyc),format("jar manifest",(_,name)=>/(?:^|\/)META-INF\/MANIFEST\.MF$/.
test(name),readManifest),format("wheel record",(_,name)=>name.endsWith(".dist-info/RECORD"),readWheelRecord),format("properties",(_,name)=>name.endsWith(".prope\
rties"),readProperties),format("json",isJson,readJson)];const UNREADABLE=[["xz",[253,55,122,88,90,0]],["zstd",[40,181,47,253]],["bzip2",[66,90,104]],["7z",[55,122,
188,175,39,28]],["rpm",[237,171,238,219]]];const unreadableFormat=bytes=>UNREADABLE.find(([,magic])=>startsWith(bytes,magic))?.[0];;function partReader(budget){
const known=new Map;const outcome=part=>{const key=`${part.depth}\0${part.name}`;const byName=known.get(part.bytes)??new Map;known.set(part.bytes,byName);const found=byName.
get(key)??readOnce(part,budget);byName.set(key,found);return found};return{read:part=>outcome(part).reading,unread:part=>outcome(part).unread}}function readOnce(part,budget){
const found=FORMATS.find(({knows})=>knows(part));if(found===void 0){const other=unreadableFormat(part.bytes);return{reading:void 0,unread:other===void 0?[]:[`${other}\
 is not read`]}}if(found.isContainer&&part.depth>=budget.limits.depth){return{reading:void 0,unread:[`it is nested deeper than ${budget.limits.depth} containers`]}}
const reading=found.read(part,budget);if(reading!==void 0)return{reading,unread:reading.unread};const isText=["json","properties","jar manifest","wheel record"].
includes(found.name);return{reading:void 0,unread:isText?[]:[`it begins as ${found.name}, and cannot be read as such`]}};const MOST_UNREAD=50;const recorder_TEXTS=new Set(
["gzip.name","gzip.comment","tar.link","tar.owner-name","tar.pax","zip.comment","zip.entry-comment","elf.interpreter","elf.comment","go.setting","pe.debug-path",
"mach-o.rpath","mach-o.library","mach-o.id"]);function recorderOf(context,limits){const unread2=new Map;let count2=0;const difference=(path2,kind,more)=>{count2++;
if(count2>limits.differences)return[];return[{path:pathText(path2),kind,...more.left===void 0?{}:{left:(0,display.WV)(more.left,200)},...more.right===void 0?{}:
{right:(0,display.WV)(more.right,200)},...more.leftAt===void 0?{}:{leftAt:more.leftAt},...more.rightAt===void 0?{}:{rightAt:more.rightAt},...more.pass===void 0?
{}:{pass:more.pass},leaks:more.leaks??[],lines:more.lines??[]}]};return{context,limits,difference,field:(path2,left,right)=>{if(left?.value===right?.value&&left!==
void 0&&right!==void 0)return[];const{kind="",label}=left??right??{};return difference(label===void 0?path2:[...path2,label],kind,{left:left?.value??"absent",right:right?.
value??"absent",leftAt:left?.at,rightAt:right?.at,pass:(left??right)?.pass,leaks:recorder_TEXTS.has(kind)?textLeaks(left?.value??"",right?.value??"",context):[]})},
unread:(path2,reasons)=>{for(const reason of reasons){const item={path:pathText(path2),reason:(0,display.WV)(reason,200)};if(unread2.size<MOST_UNREAD)unread2.set(
`${item.path}\0${item.reason}`,item)}},allUnread:()=>[...unread2.values()],count:()=>count2,omitted:()=>Math.max(0,count2-limits.differences)}}const pathText=path2=>path2.
map(name=>(0,display.WV)(name.replaceAll(" > "," \\u{003e} "),120)).join(" > ");;function compareArtifacts(a,b,context,limits=DEFAULT_COMPARISON_LIMITS){const[left,
right]=[a,b].map(({name,bytes})=>({name:(0,display.WV)(name,200),size:bytes.length}));const sides={left:left??compare_artifacts_NOTHING,right:right??compare_artifacts_NOTHING};
const base={...sides,causes:[],passes:[],unread:[],omitted:0};const nodeName=sides.left.name===sides.right.name?sides.left.name:`${sides.left.name} | ${sides.right.
name}`;if(isSameBytes(a.bytes,b.bytes)){const tree2={name:nodeName,format:"bytes",differences:[],parts:[]};return{...base,verdict:"identical",tree:tree2}}const reader=partReader(
budgetOf(limits));const recorder=recorderOf(context,limits);const shared=new Set;const parts=[a,b].map(({name,bytes})=>({name,bytes,depth:0}));const[first,second]=[
parts[0]??NO_PART,parts[1]??NO_PART];const tree={name:nodeName,...compareParts([nodeName],first,second,{reader,recorder,shared})};const unread2=recorder.allUnread();
const passes=unread2.length>0?[]:passesFor(first,second,reader,shared);return{...sides,verdict:passes.length>0?"equivalent":"different",tree,causes:causesOf(allDifferences(
tree),[a.name,b.name]),passes:passes.map(id=>({id,says:PASSES[id]})),unread:unread2,omitted:recorder.omitted()}}const compare_artifacts_NOTHING={name:"",size:0};
const NO_PART={name:"",bytes:new Uint8Array(0),depth:0};function passesFor(a,b,reader,shared){let isWhole=true;const source={read:part=>{const reading=reader.read(
part);if(reader.unread(part).length>0)isWhole=false;return reading},isShared:raw=>shared.has(raw)};const[left,right]=[normalForm(a,source),normalForm(b,source)];
return isWhole?passesBetween(left,right)??[]:[]};const STRUCTURE_LIMIT=128*1024*1024;async function compareStructure(name,from,sides,builds,machine,{files,sha256}){
const[left,right]=await Promise.all([files.read(sides.shipped.path,STRUCTURE_LIMIT),files.read(sides.rebuilt.path,STRUCTURE_LIMIT)]);if(!left.ok)return{name,from,
comparison:void 0,unread:left.problem.current};if(!right.ok)return{name,from,comparison:void 0,unread:right.problem.current};if(sha256(left.value)!==sides.shipped.
sha256||sha256(right.value)!==sides.rebuilt.sha256)return{name,from,comparison:void 0,unread:"its bytes changed after they were hashed"};const outcomes=builds.map(
({outcome})=>outcome);const times=outcomes.flatMap(({endedAt,startedAt})=>[startedAt,endedAt]);const comparison=compareArtifacts({name,bytes:left.value},{name,bytes:right.
value},{paths:[...new Set(outcomes.map(({folders})=>folders.source))],homes:[...new Set(outcomes.map(({folders})=>folders.home))],users:machine===void 0?[]:[machine.
user,"somebody"],hosts:machine===void 0?[]:[machine.hostName,"second-rebuild"],...times.length===0?{}:{buildTimes:[Math.min(...times),Math.max(...times)]}});return{
name,from,comparison}};const MOST_EXPLAINED=20;async function compareFiles(plan2,request,ports){const{builder,pairs,rebuilds}=request;const evidence=[];const compared2=[];
let explained=0;for(const{output,shipped}of pairs){const file=request.files.find(({name})=>name===shipped);if(file===void 0)continue;const found=[];const looked=new Map;
for(const{from,outputs}of rebuilds){const made=outputs.find(({name})=>name===output);if(made===void 0)continue;const{path:path2,sha256}=made;if(sha256===file.digest.
sha256)found.push({from,sha256});else{let told=looked.get(sha256);if(told===void 0&&explained<MOST_EXPLAINED){const sides={shipped:{path:file.path,sha256:file.digest.
sha256},rebuilt:{path:path2,sha256}};told=await compareStructure(shipped,from,sides,builder?.records??[],builder?.machine,ports);const described2=plan2.diffoscope&&
told.comparison?.verdict!=="equivalent"?await ports.stage.describeDifference(file.path,path2,`${explained}-${shipped}`):void 0;if(described2!==void 0)told={...told,
diffoscope:described2};explained++;looked.set(sha256,told);compared2.push(told)}const structure=told?.comparison?.verdict==="equivalent"?"equivalent":"different";
found.push({from,sha256,structure})}}evidence.push({name:shipped,output,size:file.size,sha256:file.digest.sha256,rebuilds:found})}return{files:evidence,compared:compared2}}
;async function proveSensitivity(first,{edits,says},plan2,builder,ports){const built=await builder.build("sensitivity","sensitivity",[],edits);if(!built.ok)return built;
const{end}=built.value;const told=(state,why,untouched=[])=>(0,result.ok)({state,why,changed:says,untouched});switch(end.kind){case"made":{const made=end.outputs.
filter(({name})=>!isIgnored(name,plan2.ignore));const known=new Set(first.map(({sha256})=>sha256));const fresh=made.filter(({sha256})=>!known.has(sha256));if(fresh.
length===0)return told("no","the outputs are the same bytes as without the change");if(!await hasOtherContent(first,fresh,plan2.accept,ports))return told("no","\
the outputs are equivalent to those without the change, which passes here");const same2=made.filter(({sha256})=>known.has(sha256));return told("yes","the output\
s differ with the change",same2.map(({name})=>`the change on purpose did not reach the output ${(0,display.TL)(name)}`))}case"stale":return told("no","the build\
 did not make its outputs itself");case"failed":return told("no",`the build with the change ${end.why}`);case"killed":return told("not shown",`the build with th\
e change ${end.why}`)}}async function hasOtherContent(before,after,accept,ports){if(accept==="identical")return after.length>0;for(const rebuilt of after){const named2=before.
filter(({name})=>name===rebuilt.name);const verdicts=[];for(const shipped of named2.length>0?named2:before){const told=await compareStructure(rebuilt.name,"sens\
itivity",{shipped,rebuilt},[],void 0,ports);verdicts.push(told.comparison?.verdict)}if(!verdicts.includes("equivalent"))return true}return false};const UNTOUCHED={
state:"not shown",why:"nothing was changed on purpose",changed:[]};async function performCommand(plan2,ports,progress){const facts=await readSourceFacts(ports);
if(!facts.ok)return facts;const change2=plan2.sensitivity.kind==="off"?(0,result.ok)(void 0):await readChange(facts.value,plan2.sensitivity.path,ports,"sensitiv\
ity");if(!change2.ok)return change2;const[basis,shipped]=[await readBasis(plan2,facts.value,ports),await readShipped(plan2,ports,progress)];if(!basis.ok)return basis;
if(!shipped.ok)return shipped;const machine=await ports.stage.abilities();if(!machine.ok)return(0,result.g)([machine.problem]);const variations=planVariations(plan2.
variations,machine.value);const{commit:commit2,losses}=facts.value;const{files,ignored}=shipped.value;const paths=files.map(({path:path2})=>path2);const about={
commit:commit2,basis:basis.value,machine:machine.value,shipped:paths};const builder=createBuilder(plan2,about,ports);const notVaried=localeLoss(machine.value.locales);
const evidence={mode:"command",commit:commit2,platform:machine.value.platform,sourceDateEpoch:basis.value.sourceDateEpoch,passed:Object.keys(basis.value.passed).
toSorted(),shared:plan2.shared.map(({folder,variable})=>`${variable}=${folder}`),variations,builds:[],files:[],ignored,unmatched:{unmade:[],unshipped:[]},stale:[],
compared:[],guilt:void 0,sensitivity:UNTOUCHED,notices:[],losses:[...losses,...notVaried===void 0?[]:[notVaried]]};const gathered=await gather(plan2,{...about,files,
variations,change:change2.value},builder,ports,progress);if(!gathered.ok)return gathered;const again=await ports.artifacts.hash(files,["sha256"]);if(!again.ok)return again;
const swapped=again.value.filter(({digest},i)=>digest.sha256!==files[i]?.digest.sha256);if(swapped.length>0)return(0,result.g)(swapped.map(({name})=>swappedMeanwhile(
name)));return(0,result.ok)({...evidence,...gathered.value,builds:builder.records})}async function gather(plan2,{change:change2,files,variations},builder,ports,progress){
progress(0,3,"first rebuild");const first=await builder.build("rebuild-1","rebuild",[]);if(!first.ok)return first;const made=outputsOf(first.value,plan2.ignore);
if(made===void 0)return(0,result.ok)({});const matched=matchOutputs(files.map(({name})=>name),made.map(({name})=>name));if(matched.ambiguous.length>0)return(0,result.
g)(matched.ambiguous.map(ambiguous));progress(1,3,`second rebuild with ${variations.varied.length} variations`);const second=await builder.build("rebuild-2","re\
build",variations.varied);if(!second.ok)return second;const rebuilds=[{from:"rebuild-1",outputs:made},{from:"rebuild-2",outputs:outputsOf(second.value,plan2.ignore)??
[]}];const compared2=await compareFiles(plan2,{files,pairs:matched.pairs,rebuilds,builder},ports);let found={...compared2,unmatched:unmatchedOf(matched,second.value.
end.kind==="made"?rebuilds:[]),notices:emptyFiles(made)};if(second.value.end.kind==="killed"||second.value.end.kind==="stale")return(0,result.ok)(found);if(!sameOutputs(
first.value,second.value,plan2.ignore)){progress(2,3,"looking for what makes the difference");const guilt=await bisect(first.value,variations.varied,plan2,builder);
if(!guilt.ok)return guilt;found={...found,guilt:guilt.value}}const verdict=judgeFiles(compared2.files.map(judgeFile));const isGreen=verdict==="identical"||verdict===
"equivalent"&&plan2.accept==="equivalent";if(!isGreen||second.value.end.kind!=="made")return(0,result.ok)(found);if(change2===void 0)return(0,result.ok)({...found,
sensitivity:{...UNTOUCHED,why:"`sensitivity` is off"}});progress(2,3,`a build with a change on purpose: ${change2.says.join(", ")}`);const proof=await proveSensitivity(
made,change2,plan2,builder,ports);if(!proof.ok)return proof;const{untouched,...sensitivity}=proof.value;return(0,result.ok)({...found,sensitivity,notices:[...found.
notices??[],...untouched]})}const outputsOf=({end},ignore)=>{const outputs=end.kind==="made"?end.outputs.filter(({name})=>!isIgnored(name,ignore)):[];return isNonEmpty(
outputs)?outputs:void 0};function unmatchedOf({unmade,unshipped},rebuilds){const made=rebuilds.map(({outputs})=>new Set(outputs.map(({name})=>name)));const all=new Set(
made.flatMap(names=>[...names]));const some=[...all].filter(name=>made.some(names=>!names.has(name)));return{unmade,unshipped:[...new Set([...unshipped,...some])]}}
const emptyFiles=outputs=>outputs.filter(({size})=>size===0).map(({name})=>`the output ${(0,display.TL)(name)} has no byte`);const swappedMeanwhile=name=>(0,problem.
CC)("integrity/file-changed",{attempted:`read ${(0,display.TL)(name)}, which ships, once more behind the builds`,current:"it has other bytes than those that wer\
e compared",desired:"no build may touch what ships"});const ambiguous=({candidates,name})=>(0,problem.CC)("input/duplicate-name",{attempted:`find out which outp\
ut ships as ${(0,display.TL)(name)}`,current:`several files have that name: ${candidates.slice(0,8).join(", ")}`,desired:"every shipped file must have exactly o\
ne output",fix:"Set `base` so that shipped files have the paths of the outputs, or name fewer files."});;async function performRebuilt(plan2,ports,progress){const shipped=await readShipped(
plan2,ports,progress);if(!shipped.ok)return shipped;const{files,ignored}=shipped.value;const names=files.map(({name})=>name);const folders=[];for(const folder of plan2.
folders){const read=await readFolder(folder,names,plan2,ports);if(!read.ok)return read;folders.push(read.value)}const changed=plan2.changed===void 0?void 0:await readFolder(
plan2.changed,names,plan2,ports);if(changed?.ok===false)return changed;const all=changed===void 0?folders:[...folders,changed.value];const stale=await linkedFiles(
files,all,ports);const unmade=names.filter(name=>folders.every(({pairs})=>!pairs.has(name)));const compared2=await compareFiles(plan2,{files,pairs:names.filter(
name=>!unmade.includes(name)).map(name=>({shipped:name,output:name})),rebuilds:folders.map(underShippedNames),builder:void 0},ports);return(0,result.ok)({mode:"\
rebuilt",commit:void 0,platform:void 0,sourceDateEpoch:void 0,passed:[],shared:[],variations:void 0,builds:[],...compared2,ignored,unmatched:{unmade,unshipped:[
...new Set(folders.flatMap(({unshipped})=>unshipped))]},stale,guilt:void 0,sensitivity:await judgeChanged(files,changed?.value,plan2.accept,ports),notices:files.
filter(({size})=>size===0).map(({name})=>`the shipped file ${(0,display.TL)(name)} has no byte`),losses:["the rebuilds were made elsewhere: what was different a\
round them is not known here"]})}async function readFolder(folder,shipped,{ignore},{artifacts}){const from=folder.replace(/\/+$/,"");const found=await artifacts.
find({patterns:[`${from}/**`],base:from});if(!found.ok)return found;const hashed=await artifacts.hash(found.value,["sha256"]);if(!hashed.ok)return hashed;const files=hashed.
value.filter(({name})=>!isIgnored(name,ignore));const matched=matchOutputs(shipped,files.map(({name})=>name));const[twice]=matched.ambiguous;if(twice!==void 0)return(0,
result.g)([perform_rebuilt_ambiguous(from,twice.name,twice.candidates)]);return(0,result.ok)({from,files,pairs:new Map(matched.pairs.map(({output,shipped:name})=>[
name,output])),unshipped:matched.unshipped.map(name=>`${from}/${name}`)})}const underShippedNames=({files,from,pairs})=>({from,outputs:[...pairs].flatMap(([name,
output])=>files.filter(file=>file.name===output).map(({digest,path:path2})=>({name,path:path2,sha256:digest.sha256})))});async function linkedFiles(shipped,folders,{
stage:stage2}){const stale=[];const before=shipped.map(({path:path2})=>path2);for(const{files}of folders){const paths=files.map(({path:path2})=>path2);for(const[
other,path2]of await stage2.sameFiles(before,paths)){stale.push({name:path2,why:`it is the file ${(0,display.TL)(other)} itself`})}before.push(...paths)}return stale}
async function judgeChanged(shipped,changed,accept,ports){if(changed===void 0)return{state:"not shown",why:"`sensitivity` is off",changed:[]};const side2=(name,{
digest,path:path2})=>({name,path:path2,sha256:digest.sha256});const others=shipped.flatMap(one=>{const output=changed.pairs.get(one.name);const file=changed.files.
find(({name})=>name===output);return file===void 0||file.digest.sha256===one.digest.sha256?[]:[side2(one.name,file)]});const before=shipped.map(one=>side2(one.name,
one));const differs=others.length>0&&await hasOtherContent(before,others,accept,ports);return differs?{state:"yes",why:"the build with a change on purpose gave \
other bytes",changed:[changed.from]}:{state:"no",why:others.length>0?"the files of the build with a change on purpose are equivalent to those that ship, which p\
asses here":"no file of the build with a change on purpose has other bytes than the one that ships",changed:[changed.from]}}const perform_rebuilt_ambiguous=(folder,name,candidates)=>(0,
problem.CC)("input/duplicate-name",{attempted:`find out which file of ${(0,display.TL)(folder)} ships as ${(0,display.TL)(name)}`,current:`several files have th\
at name: ${candidates.slice(0,8).join(", ")}`,desired:"every shipped file must have exactly one partner in a folder",fix:"Set `base` so that shipped files have \
the paths of the rebuilds, or take files out with `ignore`."});;const taken_paths_LIMIT=64*1024*1024;async function takenPaths({diffPath,predicatePath},files){const problems=[];
const targets=[[diffPath,"diff-path",text=>text.startsWith(DIFFERENCE_MARK)],...predicatePath===void 0?[]:[[predicatePath,"predicate-path",isPredicate]]];for(const[
path2,input,isOurs]of targets){const slash=path2.lastIndexOf("/");const names=await files.list(slash<0?".":slash===0?"/":path2.slice(0,slash));if(!names.ok||!names.
value.includes(path2.slice(slash+1)))continue;const bytes=await files.read(path2,taken_paths_LIMIT);if(!bytes.ok)problems.push(bytes.problem);else if(bytes.value.
length>0&&!isOurs(parseUtf8(bytes.value)??""))problems.push(taken(path2,input))}return problems}function isPredicate(text){const json=parseJson(text);return json.
ok&&isJsonObject(json.value)&&"result"in json.value&&"configuration"in json.value}const taken=(path2,input)=>(0,problem.CC)("input/conflict",{attempted:`write ${(0,
display.TL)(path2)}`,current:"a file of that name is there, and no earlier run wrote it",desired:"nothing but the result of an earlier run may be replaced",fix:`\
Move that file away, or name another one in \`${input}\`.`});;async function perform(plan2,ports,progress){if(plan2.mode==="change")return performChange(plan2,ports);
const taken2=await takenPaths(plan2,ports.files);if(taken2.length>0)return(0,result.g)(taken2);try{const evidence=await(plan2.mode==="command"?performCommand(plan2,
ports,progress):performRebuilt(plan2,ports,progress));if(!evidence.ok)return evidence;const written=await write(plan2,evidence.value,judgeCompared(plan2,evidence.
value),ports);return written.ok?(0,result.ok)({...evidence.value,written:written.value}):written}finally{await ports.stage.close()}}async function write(plan2,evidence,judged,{
sha256,sink}){const differs=evidence.compared.length>0||evidence.guilt!==void 0;const predicatePath=judged.exitCode===0?plan2.predicatePath:void 0;const files=[
...differs?[{path:plan2.diffPath,content:`${DIFFERENCE_MARK}
${differenceText(evidence,judged)}`}]:[],...predicatePath===void 0?[]:[{path:predicatePath,content:`${JSON.stringify(predicateOf(plan2,evidence,judged,sha256),void 0,
2)}
`}]];const written={diffPath:differs?plan2.diffPath:void 0,predicatePath};if(!isNonEmpty(files))return(0,result.ok)(written);const done=await sink.writeAll(files);
return done.ok?(0,result.ok)(written):done}const predicateOf=(plan2,{commit:commit2,sensitivity,variations},{exitCode,files,verdict},sha256)=>testResultPredicate(
{verdict,passed:exitCode===0,files,sensitive:sensitivity.state,commit:commit2,repositoryUrl:plan2.repositoryUrl,runUrl:plan2.runUrl,command:plan2.mode==="comman\
d"?{sha256:sha256(formatUtf8(plan2.command))}:void 0,varied:variations?.varied??[],same:(variations?.same??[]).map(({name})=>name)});;function plan(config,context){
const{mode}=config;const path2=config["change-path"]==="auto"?void 0:config["change-path"];if(mode.kind==="change")return(0,result.ok)({mode:"change",folder:mode.
value,path:path2});const{shipped}=config;const problems=[...shipped===void 0?[plan_missing("shipped",`with \`${mode.kind}\``)]:[],...mode.kind==="command"&&config.
outputs===void 0?[plan_missing("outputs","with `command`")]:[],...mode.kind==="rebuilt"?rebuiltProblems(config):[],...mode.kind==="command"&&config.changed!==void 0?
[notTogether("changed","command")]:[]];if(problems.length>0||shipped===void 0)return(0,result.g)(problems);const comparing={shipped:shipped.map(pattern=>pattern.
endsWith("/")?`${pattern}**`:pattern),base:config.base??".",ignore:config.ignore??[],accept:config.accept,diffoscope:config.diffoscope==="auto",diffPath:config["\
diff-path"]??`${context.temp}/tier3-reproduce-${context.unique}.md`,predicatePath:config["predicate-path"],runUrl:context.runUrl,repositoryUrl:context.repository===
void 0?void 0:`${context.serverUrl}/${context.repository}`};if(mode.kind==="rebuilt")return(0,result.ok)({...comparing,mode:"rebuilt",folders:mode.value,changed:config.
changed});return(0,result.ok)({...comparing,mode:"command",command:mode.value,outputs:config.outputs??[],export:config.export,variations:config.variations,passed:config.
env??[],shared:config.share??[],sourceDateEpoch:config["source-date-epoch"],sensitivity:config.sensitivity==="off"?{kind:"off"}:{kind:"on",path:config.sensitivity===
"auto"?void 0:config.sensitivity},bisectBuilds:config["bisect-builds"],timeoutSeconds:config["build-timeout"]})}function rebuiltProblems(config){const{changed,sensitivity}=config;
if(changed===void 0&&sensitivity!=="off")return[(0,problem.CC)("input/missing",{attempted:"prove that the comparison can turn red",current:'"changed" was not gi\
ven, and "sensitivity" is not off',desired:"rebuilds made elsewhere need one more, whose input was changed on purpose",fix:"Build once more behind `reproduce` w\
ith `change`, and name the folder of its outputs in `changed`; or set `sensitivity: off`."})];return config.outputs===void 0?[]:[notTogether("outputs","rebuilt")]}
const plan_missing=(input,when)=>(0,problem.CC)("input/missing",{attempted:`read the input "${input}"`,current:"it was not given",desired:`it is required ${when}`});
const notTogether=(input,mode)=>(0,problem.CC)("input/conflict",{attempted:`read the input "${input}"`,current:`it was given together with "${mode}"`,desired:`i\
t has no meaning with "${mode}"`,fix:`Take \`${input}\` out.`});;const OUTPUT_CHARACTERS=4e5;function listPaths(output,paths,instead){const listed=paths.filter(
path2=>!/[\r\n]/.test(path2));const notice=`a path with a line break is left out of the output "${output}"; use ${instead}`;return{text:listed.join("\n"),notices:listed.
length<paths.length?[notice]:[]}}function fitOutputs(outputs,instead){const fitting={...outputs};const notices=[];let left=OUTPUT_CHARACTERS;const shortestFirst=Object.
keys(outputs).toSorted((a,b)=>outputs[a].length-outputs[b].length);for(const name of shortestFirst){if(outputs[name].length<=left)left-=outputs[name].length;else{
fitting[name]="";notices.push(`the output "${name}" would be too large and is left empty; use ${instead}`)}}return{outputs:fitting,notices}};const comparisonJson=comparison=>({
verdict:comparison.verdict,left:{...comparison.left},right:{...comparison.right},tree:nodeJson(comparison.tree),causes:comparison.causes.map(({id,sentence,evidence,
fixes:fixes2})=>({id,sentence,evidence,fixes:fixes2.map(fix=>({...fix}))})),passes:comparison.passes.map(pass=>({...pass})),unread:comparison.unread.map(unread2=>({
...unread2})),omitted:comparison.omitted});const nodeJson=({name,format:format2,differences,parts})=>({name,format:format2,differences:differences.map(differenceJson),
parts:parts.map(nodeJson)});const differenceJson=({leaks,lines,...rest})=>({...rest,leaks:leaks.map(leak2=>({...leak2})),lines});;function bodyOf(plan2,judged,evidence,written){
const{commit:commit2,guilt,platform,sourceDateEpoch,variations}=evidence;return{mode:evidence.mode,verdict:judged.verdict,accept:plan2.mode==="change"?"identica\
l":plan2.accept,samePlatform:evidence.mode==="command",slsaBuildReproduced:false,...commit2===void 0?{}:{commit:commit2},...platform===void 0?{}:{platform},...sourceDateEpoch===
void 0?{}:{sourceDateEpoch},...variations===void 0?{}:{variations:{varied:variations.varied,same:variations.same.map(one=>({...one}))}},passedVariables:evidence.
passed,shared:evidence.shared,builds:evidence.builds.map(buildJson),files:judged.files.map(({name,output,rebuilds,sha256,size,verdict})=>({name,output,size,sha256,
verdict,rebuilds:rebuilds.map(({from,sha256:digest,structure})=>({from,sha256:digest,...structure===void 0?{}:{structure}}))})),ignored:evidence.ignored,unmade:evidence.
unmatched.unmade,unshipped:evidence.unmatched.unshipped,stale:evidence.stale.map(one=>({...one})),...guilt===void 0?{}:{guilt:{kind:guilt.kind,variations:guilt.
kind==="itself"?[]:guilt.variations,says:describeGuilt(guilt)}},sensitivity:{...evidence.sensitivity},comparisons:evidence.compared.map(comparedJson),losses:evidence.
losses,...written.diffPath===void 0?{}:{diffPath:written.diffPath},...written.predicatePath===void 0?{}:{predicatePath:written.predicatePath}}}function buildJson({
id,on,outcome,purpose}){const{end,endedAt,log,startedAt}=outcome;return{id,purpose,variations:on,ended:end.kind,...end.kind==="failed"||end.kind==="killed"?{why:end.
why}:{},outputs:end.kind==="made"?end.outputs.map(({name,sha256,size})=>({name,size,sha256})):[],startedAt,endedAt,log:{path:log.path,tail:log.tail,dropped:log.
dropped}}}const comparedJson=({comparison,diffoscope,from,name,unread:unread2})=>({name,from,...comparison===void 0?{}:{comparison:comparisonJson(comparison)},...unread2===
void 0?{}:{unread:unread2},...diffoscope===void 0?{}:{diffoscope}});;const SAME_PLATFORM="one build platform: this is not SLSA_BUILD_REPRODUCED, which needs pro\
venance of the same bytes from a second, independently operated platform";;const MOST_ROWS=100;function summaryOf({files,findings},evidence){const{builds,compared:compared2,
guilt,losses,sensitivity,variations}=evidence;return[...findings.slice(0,MOST_ROWS).map(({seen,subject})=>({kind:"text",text:`- ${subject}: ${seen}`})),{kind:"t\
able",columns:["file","verdict","sha256 of what ships","rebuilds"],rows:files.slice(0,MOST_ROWS).map(({name,rebuilds,sha256,verdict})=>[{code:name},verdict,{code:sha256},
rebuilds.map(({from,sha256:other})=>`${from}: ${other===sha256?"same bytes":"other bytes"}`).join(", ")])},...files.length>MOST_ROWS?[{kind:"text",text:`and ${files.
length-MOST_ROWS} more; the report has all.`}]:[],...guilt===void 0?[]:[{kind:"text",text:`What makes the difference: ${describeGuilt(guilt)}.`}],...compared2.slice(
0,MOST_ROWS).flatMap(({comparison,from,name})=>comparison===void 0?[]:[{kind:"details",title:`${name}: what ships and ${from} (${comparison.verdict})`,open:compared2.
length===1,blocks:[{kind:"table",columns:["probable cause"],rows:comparison.causes.slice(0,10).map(({sentence})=>[sentence])},{kind:"table",columns:["fix"],rows:fixesOf(
evidence,name).slice(0,20).map(fix=>[fix])}]}]),{kind:"text",text:`Shown to be sensitive: ${sensitivity.state}; ${sensitivity.why}.`},...losses.map(loss=>({kind:"\
text",text:`Not covered: ${loss}.`})),...variations===void 0?[]:[{kind:"details",title:`What differed between the builds (${variations.varied.length}), and what\
 did not (${variations.same.length})`,blocks:[{kind:"table",columns:["surrounding","different","why not"],rows:[...variations.varied.map(name=>[name,"yes",""]),
...variations.same.map(({name,why})=>[name,"no",why])]}]}],...builds.filter(({outcome})=>outcome.end.kind==="failed").slice(0,3).map(({id,outcome})=>({kind:"det\
ails",title:`End of the log of ${id}`,open:true,blocks:[{kind:"code",language:"text",text:outcome.log.tail.join("\n")}]})),{kind:"text",text:`${SAME_PLATFORM}.`}]}
;const NO_OUTPUTS={verdict:"",files:"",guilty:"",sensitive:"","diff-path":"","predicate-path":"","predicate-type":"","changed-paths":""};function report(plan2,conclusion){
if(conclusion.mode==="change")return changeReport(conclusion.evidence);const{evidence,judged,written}=conclusion;const{files,findings,exitCode,verdict}=judged;const{
outputs,notices}=fitOutputs({...NO_OUTPUTS,verdict,files:String(files.length),guilty:guiltyNames(evidence.guilt),sensitive:evidence.sensitivity.state,"diff-path":written.
diffPath??"","predicate-path":written.predicatePath??"","predicate-type":written.predicatePath===void 0?"":TEST_RESULT_TYPE},"the report");return{exitCode,title:title(
judged,evidence),outputs,lines:linesOf(judged,evidence),summary:summaryOf(judged,evidence),findings,warnings:warningsOf(judged,evidence),notices:[...evidence.notices,
...notices],body:bodyOf(plan2,judged,evidence,written)}}function changeReport({paths,says}){const listed=listPaths("changed-paths",paths,"the report");return{exitCode:0,
title:`${paths.length} ${paths.length===1?"file":"files"} changed on purpose`,outputs:{...NO_OUTPUTS,"changed-paths":listed.text},lines:says.map(one=>(0,display.
WV)(`changed on purpose: ${one}`)),summary:[{kind:"text",text:"Changed on purpose, so that a build of this checkout must give other outputs:"},{kind:"table",columns:[
"what was changed"],rows:says.map(one=>[one])}],findings:[],warnings:["the checkout is changed: build it for `changed` only, and never ship what is built from i\
t"],notices:listed.notices,body:{mode:"change",changed:says,paths}}}function title({exitCode,files,findings,verdict},{sensitivity}){const count2=`${files.length}\
 ${files.length===1?"file":"files"}`;const unproven=sensitivity.state==="not shown"?", not shown to be sensitive":"";if(exitCode===0)return verdict==="equivalen\
t"?`${count2} equivalent to the rebuilds, and not identical${unproven}`:`${count2} identical with the rebuilds${unproven}`;const codes=new Set(findings.map(({code})=>code));
if(codes.has("integrity/rebuild-stale"))return"not reproduced: an output was not made by its build";if(codes.has("policy/rebuild-failed"))return"not reproduced:\
 a rebuild failed";if(codes.has("policy/not-reproducible"))return"not reproducible: the same commit gives different bytes";if(codes.has("integrity/not-reproduce\
d"))return"not reproduced: what ships is not what the commit builds";if(codes.has("policy/rebuild-equivalent"))return"equivalent to the rebuilds, and not identi\
cal";if(codes.has("policy/rebuild-uncovered"))return"not reproduced: a file has no partner";if(codes.has("policy/rebuild-insensitive"))return"nothing proven: a \
changed input changed no output";return"it is not known whether the files can be reproduced: a build was killed"}function linesOf({files},evidence){const{builds,
guilt,ignored,sensitivity,variations}=evidence;return[...variations===void 0?[]:[`different in the second build: ${variations.varied.join(", ")||"nothing"}`,...variations.
same.map(({name,why})=>`not different: ${name} (${why})`)],...builds.map(({id,on,outcome})=>(0,display.WV)(`${id}: ${outcome.end.kind} in ${outcome.endedAt-outcome.
startedAt} s${on.length===0?"":` with ${on.join(", ")}`}; log: ${outcome.log.path}`,2e3)),...files.map(({name,rebuilds,verdict})=>(0,display.WV)(`${verdict==="i\
dentical"?"✓":"✗"} ${name}: ${verdict} (${rebuilds.length} rebuilds)`,500)),...ignored.map(name=>(0,display.WV)(`- ${name}: not compared (ignore)`)),...guilt===
void 0?[]:[(0,display.WV)(`what makes the difference: ${describeGuilt(guilt)}`,2e3)],(0,display.WV)(`sensitive: ${sensitivity.state} (${sensitivity.why})`,1e3),
SAME_PLATFORM]}function warningsOf({exitCode,verdict},evidence){const{losses,mode,sensitivity,shared,variations}=evidence;const clock=variations?.same.find(({name})=>name===
"clock");return[...exitCode===0&&verdict==="equivalent"?["equivalent is not identical: consumers who compare bytes will see a difference"]:[],...sensitivity.state===
"not shown"&&exitCode===0?[`the comparison was not shown to be able to fail: ${sensitivity.why}`]:[],...clock===void 0||mode==="rebuilt"?[]:[`the clock was the \
same day in both builds (${clock.why}): a date in the outputs would not be seen`],...shared.map(one=>`each build got a copy of a cache of the job: ${one}`),...losses]}
var codec=__nccwpck_require__2(8488);var spec=__nccwpck_require__2(4545);;const script={form:"script of bash",parse:value=>{if(value.trim()==="")return(0,result.
g)("it has no command");return value.includes("\0")?(0,result.g)("it has a NUL character"):(0,result.ok)(value.replaceAll("\r\n","\n"))}};const buildVariables={
form:"`NAME` or `NAME=value`, one per line",parse:value=>eachLine(value,entry=>{const equals=entry.indexOf("=");const name=equals<0?entry:entry.slice(0,equals);
const parsed=parseBuildVariable(name);if(!parsed.ok)return(0,result.g)(`${(0,display.TL)(name)}: ${parsed.problem}`);return(0,result.ok)(equals<0?{name}:{name,value:entry.
slice(equals+1)})})};const sharedFolders={form:"`VARIABLE=folder`, one per line",parse:value=>eachLine(value,entry=>{const[,variable="",folder=""]=/^([A-Z_]{1,100})=(.{1,4096})$/.
exec(entry)??[];const known=SHARED_VARIABLES;return known.includes(variable)?(0,result.ok)({variable,folder}):(0,result.g)(`${(0,display.TL)(entry)} is not one \
of ${known.join(", ")} with "=" and a folder behind it`)})};function eachLine(value,parse){const entries=codec.Mn.parse(value);if(!entries.ok)return entries;const parsed=(0,
result.F)(entries.value.map(parse));return parsed.ok?parsed:(0,result.g)(parsed.problem.join("; "))};const schema_text={type:"string"};const count={type:"intege\
r",minimum:0};const oneOf=values=>({enum:values});const list=items=>({type:"array",items});const object=members=>({type:"object",properties:Object.fromEntries(Object.
entries(members).map(([name,is])=>[name.replace(/\?$/,""),is])),required:Object.keys(members).filter(name=>!name.endsWith("?")),additionalProperties:false});const side=object(
{name:schema_text,size:count});const COMPARISON_DEFS={difference:object({path:schema_text,kind:schema_text,"left?":schema_text,"right?":schema_text,"leftAt?":count,
"rightAt?":count,"pass?":oneOf(PASS_IDS),leaks:list(object({kind:oneOf(LEAK_KINDS),side:oneOf(["left","right"]),text:schema_text})),lines:list(schema_text)}),differenceNode:object(
{name:schema_text,format:schema_text,differences:list({$ref:"#/$defs/difference"}),parts:list({$ref:"#/$defs/differenceNode"})})};const COMPARISON_SCHEMA=object(
{verdict:oneOf(["identical","equivalent","different"]),left:side,right:side,tree:{$ref:"#/$defs/differenceNode"},causes:list(object({id:schema_text,sentence:schema_text,
evidence:list(schema_text),fixes:list(object({ecosystem:oneOf(ECOSYSTEMS),fix:schema_text}))})),passes:list(object({id:oneOf(PASS_IDS),says:schema_text})),unread:list(
object({path:schema_text,reason:schema_text})),omitted:count});;const report_schema_text={type:"string"};const flag={type:"boolean"};const number={type:"integer",
minimum:0};const report_schema_hex={type:"string",pattern:"^[0-9a-f]{64}$"};const report_schema_list=items=>({type:"array",items});const report_schema_oneOf=(...values)=>({
enum:values});const report_schema_object=members=>({type:"object",properties:Object.fromEntries(Object.entries(members).map(([name,is])=>[name.replace(/\?$/,""),
is])),required:Object.keys(members).filter(name=>!name.endsWith("?")),additionalProperties:false});const change=report_schema_object({mode:report_schema_oneOf("\
change"),changed:report_schema_list(report_schema_text),paths:report_schema_list(report_schema_text)});const compared=report_schema_object({mode:report_schema_oneOf(
"command","rebuilt"),verdict:report_schema_oneOf("identical","equivalent","different","indeterminate"),accept:report_schema_oneOf("identical","equivalent"),samePlatform:flag,
slsaBuildReproduced:{const:false},"commit?":{type:"string",pattern:"^[0-9a-f]{40}(?:[0-9a-f]{24})?$"},"platform?":report_schema_text,"sourceDateEpoch?":number,"\
variations?":report_schema_object({varied:report_schema_list(report_schema_text),same:report_schema_list(report_schema_object({name:report_schema_text,why:report_schema_text}))}),
passedVariables:report_schema_list(report_schema_text),shared:report_schema_list(report_schema_text),builds:report_schema_list(report_schema_object({id:report_schema_text,
purpose:report_schema_oneOf("rebuild","bisection","sensitivity"),variations:report_schema_list(report_schema_text),ended:report_schema_oneOf("made","failed","ki\
lled","stale"),"why?":report_schema_text,outputs:report_schema_list(report_schema_object({name:report_schema_text,size:number,sha256:report_schema_hex})),startedAt:number,
endedAt:number,log:report_schema_object({path:report_schema_text,tail:report_schema_list(report_schema_text),dropped:number})})),files:report_schema_list(report_schema_object(
{name:report_schema_text,output:report_schema_text,size:number,sha256:report_schema_hex,verdict:report_schema_oneOf("identical","equivalent","different"),rebuilds:report_schema_list(
report_schema_object({from:report_schema_text,sha256:report_schema_hex,"structure?":report_schema_oneOf("equivalent","different")}))})),ignored:report_schema_list(
report_schema_text),unmade:report_schema_list(report_schema_text),unshipped:report_schema_list(report_schema_text),stale:report_schema_list(report_schema_object(
{name:report_schema_text,why:report_schema_text})),"guilt?":report_schema_object({kind:report_schema_oneOf("itself","found","among"),variations:report_schema_list(
report_schema_text),says:report_schema_text}),sensitivity:report_schema_object({state:report_schema_oneOf("yes","no","not shown"),why:report_schema_text,changed:report_schema_list(
report_schema_text)}),comparisons:report_schema_list(report_schema_object({name:report_schema_text,from:report_schema_text,"comparison?":COMPARISON_SCHEMA,"unre\
ad?":report_schema_text,"diffoscope?":report_schema_text})),losses:report_schema_list(report_schema_text),"diffPath?":report_schema_text,"predicatePath?":report_schema_text});
const reportSchema={oneOf:[change,compared],$defs:COMPARISON_DEFS};;const spec_spec=(0,spec.jX)({name:"reproduce",title:"build the commit again and compare it w\
ith what ships",description:"Build a commit again in fresh, varied surroundings and compare every byte with the files that ship; name what makes the difference,\
 and how to mend it.",icon:"repeat",color:"green",permissions:{},inputs:{mode:(0,spec.BK)({command:(0,spec.lq)(script,"The build, a script for bash. It runs in \
fresh exports of the commit, without tokens and variables of the runner, with a home and caches of its own."),rebuilt:(0,spec.lq)(codec.Mn,"Folders with rebuild\
s that were made elsewhere, one per line. Every file that ships must be in at least one."),change:(0,spec.lq)(codec.Ae,"A fresh checkout to change one input of \
on purpose, for a build whose outputs must differ (`changed`). Nothing is compared.")}),shipped:(0,spec.lq)(codec.qp,"The files that ship; a folder with `/` beh\
ind it means everything below it. Needed but for `change`."),base:(0,spec.lq)(codec.Ae,"Folder that names of shipped files are relative to. Default: the workspa\
ce."),outputs:(0,spec.lq)(codec.qp,"What the build makes, relative to the checkout; needed with `command`. Each is compared with the shipped file of its path, e\
lse of its name."),ignore:(0,spec.lq)(codec.Mn,"Shipped files and outputs that are not compared, one pattern of names per line, such as `*.sha256`. They are lis\
ted."),path:(0,spec.P_)(codec.Ae,".","Top folder of the checkout to build from."),ref:(0,spec.lq)(codec.Qq,"Commit, tag or branch to build. Default: the commit \
that is checked out."),export:(0,spec.P_)((0,codec.Yq)("clone","archive"),"clone","What a build gets: a repository of its own with all tags, or the files alone \
as `git archive` gives them."),variations:(0,spec.P_)((0,codec.Yq)("basic","standard"),"standard","What differs in the second build: `basic` paths, time zone, l\
ocale, umask and environment; `standard` also processors, clock, host name, user name and memory layout, where the machine allows it."),env:(0,spec.lq)(buildVariables,
"Variables of the job that a build gets; nothing but PATH and the places of toolchains reaches it without being named."),share:(0,spec.lq)(sharedFolders,"Caches\
 of downloaded packages that each build gets a copy of. Caches of results cannot be shared."),"source-date-epoch":(0,spec.lq)((0,codec.nd)(0,253402300799),"SOUR\
CE_DATE_EPOCH of the builds. Default: the time of the commit."),sensitivity:(0,spec.P_)(codec.Ae,"auto","Proof that the comparison can turn red, by one more bui\
ld with an input changed on purpose: `auto` chooses it by ecosystem, a path names it, `off` leaves the proof out."),changed:(0,spec.lq)(codec.Ae,"With `rebuilt`\
: folder with the outputs of a build whose input was changed on purpose. At least one must differ."),"change-path":(0,spec.P_)(codec.Ae,"auto","With `change`: t\
he file to change, or `auto`."),accept:(0,spec.P_)((0,codec.Yq)("identical","equivalent"),"identical","What passes. `equivalent` also lets the same content in o\
ther bytes pass, under that name."),"bisect-builds":(0,spec.P_)((0,codec.nd)(0,50),"6","How many more builds may be made to find what makes a difference."),diffoscope:(0,
spec.P_)((0,codec.Yq)("auto","off"),"auto","Whether to ask diffoscope as well, where it is installed."),"build-timeout":(0,spec.P_)(codec.p0,"60m","How long one\
 build may take."),"diff-path":(0,spec.lq)(codec.Ae,"Where to write the differences in Markdown. Default: a file in the temporary folder of the runner."),"predi\
cate-path":(0,spec.lq)(codec.Ae,"Where to write the result as an in-toto predicate (test-result v0.1), for `attest`. Written only when the step passes.")},outputs:{
verdict:"`identical`, `equivalent`, `different` or `indeterminate`; empty with `change`.",files:"Number of files that were compared.",guilty:"What makes two bui\
lds of the commit differ: `itself` when nothing has to be different, else variations, separated by commas.",sensitive:"Whether the comparison was shown to be ab\
le to fail: `yes`, `no` or `not shown`.","diff-path":"Path of the differences in Markdown; empty without any.","predicate-path":"Path of the predicate; empty wh\
en none was written.","predicate-type":"Type of the predicate, for `attest`; empty when none was written.","changed-paths":"With `change`: what was changed, one\
 path per line."},reportSchema});;const reproduce=defineAction({spec:spec_spec,plan,perform,conclude:judge,report});;const wired=wire(reproduce,({config,context,
variable,say})=>{const{temp,workspace}=context;const folder=config.mode.kind==="change"?config.mode.value:config.path;const above=context.face==="cli";return Promise.
resolve((0,result.ok)({stage:createRebuildStage({workspace,folder,above,temporary:temp,say}),source:createSourceTree({kind:"commit",workspace,folder,above,...config.
ref===void 0?{}:{revision:config.ref}}),editor:createCheckoutEditor({workspace,folder,temporary:temp}),artifacts:createArtifactSource({workspace}),files:createFileSource(
{workspace}),sink:createFileSink({workspace,allow:[temp]}),variable,sha256:sha256OfBytes}))})}),6983:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{D9:()=>markdownCode,TL:()=>quoted2,WV:()=>displayText,p7:()=>markdownText});function displayText(text,limit=300){const shown=text.
replace(UNSAFE,escape);if(shown.length<=limit)return shown;return`${shown.slice(0,limit-1).replace(/[\ud800-\udbff]$/,"")}…`}const quoted2=(text,limit=300)=>`\
"${displayText(text,limit)}"`;const UNSAFE=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udfff]/gu;const escape=character=>`\
\\u{${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}}`;function markdownText(text,limit=300){return withoutBareLinks(displayText(text,limit).replace(
/[\\`*_{}[\]<>()#+!|~&@:$-]/g,characterReference))}function markdownCode(text,limit=300){const safe=displayText(text,limit).replace(/[\\`*_[\]<>!|~&@:$]/g,characterReference);
return`<code>${withoutBareLinks(safe)}</code>`}const characterReference=character=>`&#${character.charCodeAt(0)};`;const withoutBareLinks=text=>text.replace(/www\./gi,
w=>`${w.slice(0,-1)}&#46;`)}),645:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{o:()=>PROBLEM_REGISTRY,c:()=>problemCategory});;const ENVIRONMENT_PROBLEMS={"environment/read-failed":{meaning:"A file could not be read.",fix:"Make sure that \
the file exists and that the runner may read it."},"environment/write-failed":{meaning:"A file could not be written. Nothing half-written was left behind.",fix:"\
Make sure that the folder exists, is writable and has space."},"environment/variable-missing":{meaning:"A variable that the runner sets is missing or malformed.",
fix:"Run this on a GitHub Actions runner, or set the variable as a runner does."},"environment/token-malformed":{meaning:"The identity token is not one that a G\
itHub Actions job gets.",fix:"Use the token of the job: give no `identity-token`, and grant `id-token: write`."},"environment/token-expired":{meaning:"The ident\
ity token has run out, and it cannot be renewed.",fix:"Give no `identity-token`, so that the job asks for fresh ones; or sign fewer artifacts with one token."},
"environment/program-missing":{meaning:"A program that is needed is not on this machine.",fix:"Install the program that the message names."},"environment/invent\
ory-failed":{meaning:"The inventory of the packages could not be taken. Nothing was written.",fix:"Read the cause in the message; `exclude` passes over files th\
at cannot be read."},"environment/inventory-unusable":{meaning:"The inventory tool was not run to its end here: its place, its memory, its time or the size of i\
ts answer stood in the way. Nothing was written.",fix:"Read the message: it names what to change. Where it took too long or too much, `exclude` passes over file\
s."},"environment/rebuild-unusable":{meaning:"A rebuild could not be made here: its folder, its source or its machine stood in the way.",fix:"Read the message: \
it names what to change on the machine. Then run the job again."}};;const INPUT_PROBLEMS={"input/missing":{meaning:"A required input was not given.",fix:"Give t\
he input in the `with:` block of the step, or as a command-line option."},"input/unknown":{meaning:"An input or option that this action does not have.",fix:"Cor\
rect the name; the table of inputs in the README lists all of them."},"input/malformed":{meaning:"An input does not have the form it must have. Nothing was gues\
sed and nothing was done.",fix:"Write the value in the form that the message names."},"input/conflict":{meaning:"Inputs that exclude each other were given toget\
her, or none of a group was given.",fix:"Give exactly one of the inputs that the message names."},"input/unmatched-glob":{meaning:"A pattern matches no file. An\
 empty match in a release is nearly always a build that went wrong.",fix:"Correct the pattern, or make sure that the build step wrote the file."},"input/empty-s\
et":{meaning:"There is nothing to work on, and doing nothing must not look like success.",fix:"Name at least one artifact."},"input/duplicate-name":{meaning:"Tw\
o artifacts would get the same name, so a consumer could not tell them apart.",fix:"Set `base` so that the names keep their folders, or rename one of the files."},
"input/asset-name":{meaning:"GitHub would store the asset under another name, so its checksums and attestations would not fit it.",fix:"Rename the file: letters\
, digits and `.`, `_`, `-`, `+`, `@` stay as they are; no dot at either end."},"input/unportable-name":{meaning:"A name that some system cannot hold, or takes f\
or another one: the archive would not be the same everywhere.",fix:"Rename the file or folder, or exclude it with `!`."},"input/path-escape":{meaning:"A path le\
aves the folder it must stay in, by `..`, an absolute path or a symbolic link.",fix:"Move the file below the base folder, or set `base` to a folder that holds a\
ll files."},"input/not-a-file":{meaning:"A named path is a folder, a device, a socket or something else than a regular file.",fix:"Name regular files only."},"i\
nput/too-large":{meaning:"A file or text is larger than the limit that protects against exhaustion.",fix:"Make it smaller; the message names the limit."},"input\
/too-many":{meaning:"There are more items than the limit that protects against exhaustion.",fix:"Split the work; the message names the limit."},"input/checksum-\
syntax":{meaning:"A line of a checksum file is in none of the known forms.",fix:"Make the file again with `sha256sum` or with the checksums action."},"input/jso\
n-syntax":{meaning:"A file is not strict JSON, or it repeats a key.",fix:"Mend the file at the position that the message names."},"input/yaml-syntax":{meaning:"\
A file is not YAML, or it can be read in more than one way.",fix:"Mend the file at the line that the message names."},"input/policy-malformed":{meaning:"A polic\
y file says something that is not known, is not complete, or contradicts itself.",fix:"Mend the file at the line that the message names; an editor with the JSON\
 Schema of policies shows what may stand there."},"input/policy-cycle":{meaning:"Policy files extend each other in a circle, or too many deep.",fix:"Take the `e\
xtends` out of one of them."},"input/sbom-unknown":{meaning:"The file is neither a CycloneDX nor an SPDX document in JSON.",fix:"Give a CycloneDX JSON document \
(`bomFormat`) or an SPDX JSON document (`spdxVersion` and `SPDXID`)."},"input/sbom-malformed":{meaning:"The SBOM is not a well-formed CycloneDX document, or it \
has more than one reading.",fix:"Make the SBOM again with a tool that writes CycloneDX 1.2 to 1.7 as JSON."},"input/sbom-invalid":{meaning:"The SBOM breaks the \
schema of its format, or contradicts itself.",fix:"Mend what the message names in the tool that made the document."},"input/lockfile-syntax":{meaning:"A lockfil\
e or manifest cannot be read: it was cut off, or is not in its own format.",fix:"Make the lockfile again with its package manager, and commit it."},"input/sourc\
e-tree":{meaning:"The tree of the commit cannot be read.",fix:"Check the repository out before this step, or set `source: folder` to read the folder as it is."},
"input/source-time":{meaning:"Nothing tells the time of the source, and the time of the run would make every run different.",fix:"Set the environment variable `\
SOURCE_DATE_EPOCH`, or read a commit."},"input/ruleset-malformed":{meaning:"A ruleset file does not hold a ruleset, or holds something that GitHub would refuse.",
fix:"Mend the place that the message names; `rulesets import` writes files that are right."},"input/ruleset-lint":{meaning:"A ruleset file means something else \
than it seems to.",fix:"Write what is meant, as the message proposes."},"input/ruleset-duplicate":{meaning:"Two rulesets have the same target and name, so nobod\
y knows which one counts.",fix:"Remove one of the two, or give it a name of its own."},"input/change-unknown":{meaning:"No tracked file is known whose change mu\
st change the outputs.",fix:"Name a tracked text file that goes into the outputs."},"input/changelog-missing":{meaning:"The changelog has no section for the ver\
sion. Notes that say nothing are not made up.",fix:"Write the section under a heading such as `## 1.2.3`, or name the right file in `changelog`."},"input/change\
log-empty":{meaning:"The section of the version says nothing: it is blank, or has only comments, headings or placeholders.",fix:"Write what changed, or say in w\
ords that nothing notable did."},"input/changelog-duplicate":{meaning:"Several sections of the changelog are of the version, so nobody knows which one counts.",
fix:"Join the sections, or name the package in `package` when the file is of several."},"input/changelog-malformed":{meaning:"The changelog is not Markdown in U\
TF-8, or has markup that is not closed or cannot be closed safely.",fix:"Save the file as UTF-8, and close the code, comment or HTML that the message names."},"\
input/image-missing":{meaning:"The registry has no such image, or does not show it without credentials.",fix:"Check the name and the digest. If the image is pri\
vate, give credentials of its registry."},"input/registry-credentials":{meaning:"The stored credentials of the registry cannot be used here.",fix:"Give `registr\
y-username` and `registry-password`, or store a login without a credential helper."}};;const INTEGRITY_PROBLEMS={"integrity/file-changed":{meaning:"A file chang\
ed while it was read. Its digest would be of bytes that never existed together.",fix:"Let the step that writes the file end before this one starts."},"integrity\
/digest-mismatch":{meaning:"The bytes of the artifact are not the bytes that the digest names.",fix:"Do not use the artifact. Get it again from its source; if i\
t stays, treat it as tampered with."},"integrity/file-missing":{meaning:"A checksum file or digest list names an artifact that is not there.",fix:"Get the missi\
ng artifact, or the checksum file that belongs to this set of artifacts."},"integrity/file-unexpected":{meaning:"A file is there that no job vouched for: it got\
 in between, or a build wrote it unsaid.",fix:"Find out where the file comes from before anything is signed or published; if it belongs there, have its build li\
st it."},"integrity/sbom-differs":{meaning:"The SBOM made again from the tree is not the SBOM that was given.",fix:"Find out how the published SBOM was made: it\
 does not describe this tree."},"integrity/rehashed":{meaning:"A dependency has the same name and version as before, and other bytes.",fix:"Do not release befor\
e you know who replaced the package: versions of a registry do not change."},"integrity/bundle-malformed":{meaning:"The bundle is not a well-formed Sigstore bun\
dle, or it has more than one reading.",fix:"Get the bundle again from its source. What is malformed is never guessed at."},"integrity/payload-malformed":{meaning:"\
The signed payload is not a well-formed in-toto statement, or it has more than one reading.",fix:"Have the attestation made again by a tool that follows the in-\
toto specification."},"integrity/signature":{meaning:"The signature does not fit the signed bytes and the certificate.",fix:"Do not use the artifact: somebody c\
hanged the artifact, the statement or the bundle."},"integrity/certificate":{meaning:"The signing certificate does not lead to a certificate authority of the tr\
usted root, or is malformed.",fix:"Check that `trust-domain` names the Sigstore instance the signer used; else do not use the artifact."},"integrity/certificate\
-timestamp":{meaning:"The certificate has no valid proof that it stands in a certificate transparency log.",fix:"Do not use the artifact: the certificate may ha\
ve been issued in secret."},"integrity/certificate-ambiguous":{meaning:"The certificate says two different things of its signer: duplicate or contradicting exte\
nsions.",fix:"Do not use the artifact: no honest certificate authority issues such a certificate."},"integrity/log-entry":{meaning:"The transparency log entry i\
s missing, or does not belong to this signature.",fix:"Sign the artifact again; do not use it as it is."},"integrity/signing-time":{meaning:"There is no trusted\
 time of signing, or it lies outside the life of the certificate or the keys.",fix:"Sign the artifact again; do not use it as it is."},"integrity/trusted-root":{
meaning:"The trusted root is malformed, or has no start of validity where it must have one.",fix:"Give the `trusted_root.json` of the Sigstore instance as it pu\
blishes it."},"integrity/subject-mismatch":{meaning:"The attestation does not speak of this artifact: no subject has its digest, or digests contradict.",fix:"Ge\
t the attestation that belongs to this artifact; if there is none, do not use the artifact."},"integrity/predicate-contradiction":{meaning:"The predicate says s\
omething else than the certificate. Only the certificate is checked by an authority.",fix:"Do not use the artifact: the provenance was written to mislead, or by\
 a broken builder."},"integrity/tag-moved":{meaning:"The tag does not point to the commit that this run is of: somebody moved it.",fix:"Find out who moved the t\
ag. Release from a new tag, and protect tags by a ruleset with `update` and `deletion`."},"integrity/tag-renamed":{meaning:"The tag object was made for another \
tag, so its signature says nothing of this one.",fix:"Make the tag anew under its own name; somebody may have put the object of another release there."},"integr\
ity/release-differs":{meaning:"A release of this tag is published, and its assets are not the files of this run.",fix:"Change nothing on the published release. \
Release the new files as a new version."},"integrity/asset-unexpected":{meaning:"The release holds an asset that this run did not upload.",fix:"Find out who add\
ed it. Delete that one asset from the draft, and run the job again."},"integrity/published-unverified":{meaning:"The release is published, and what a stranger g\
ets of it is not what was verified before.",fix:"Warn your users, find out who changed it, and release a new version. Nothing was changed or deleted: the eviden\
ce is still there."},"integrity/archive-differs":{meaning:"An archive just written does not hold what was put into it, so it was not published.",fix:"Run the jo\
b again on another runner; when it stays, report this with the log of the run."},"integrity/self-check":{meaning:"A bundle just made was refused by our own veri\
fication, so it was not published.",fix:"Report this with the log of the run."},"integrity/not-reproduced":{meaning:"A file that ships is not the file that its \
commit builds, although the builds agree with each other.",fix:"Do not release it before you know why: it was built from something else, elsewhere in another wa\
y, or changed afterwards."},"integrity/rebuild-stale":{meaning:"An output of a rebuild was not made by it: it was there before, is older than the build, or is a\
 link to another file.",fix:"Let the build make its outputs itself: take them out of git, and share no output or cache folder between builds."}};;const INTERNAL_PROBLEMS={
"internal/invariant":{meaning:"tier3 met a state that it holds to be impossible. It stopped before doing anything further.",fix:"Please report this with the log\
 of the run."}};;const PERMISSION_PROBLEMS={"permission/id-token":{meaning:"The job may not ask for an identity token, which keyless signing needs.",fix:"Add to\
 the job:\npermissions:\n  id-token: write"},"permission/fork-pull-request":{meaning:"GitHub gives runs for pull requests from forks no identity token and no wr\
ite permission.",fix:"Run this step only where signing is possible: `if: github.event_name != 'pull_request'`, or use `dry-run: true` for pull requests."},"perm\
ission/reusable-caller":{meaning:"The job runs in a reusable workflow, and the workflow that calls it does not grant the permission.",fix:"Add to the job that h\
as `uses:` in the calling workflow:\npermissions:\n  id-token: write"},"permission/denied":{meaning:"The token may not do this.",fix:"Grant the permission that \
the message names to the job."},"permission/token-rejected":{meaning:"GitHub does not accept the token.",fix:"Give a valid token in the input `token`; `${{ gith\
ub.token }}` is the default."},"permission/registry-denied":{meaning:"The container registry does not let these credentials, or nobody without credentials, do t\
his.",fix:"Give credentials of that registry in `registry-username` and `registry-password`, or log in to it before this step; on GitHub `packages: read` (to pu\
sh: `write`) must be granted to the job."},"permission/plan-limit":{meaning:"The plan of the owner does not have this feature for this repository, so GitHub doe\
s not show it.",fix:"Make the repository public, or move its owner to a plan that has the feature."},"permission/attestations-unavailable":{meaning:"GitHub keep\
s no attestations for this repository: private repositories of users, and of plans without the feature, have no store.",fix:"Set `store: none` and publish the b\
undles with the release, or make the repository public."}};;const POLICY_PROBLEMS={"policy/no-attestation":{meaning:"There is no bundle for the artifact. Nothin\
g verified is never a success.",fix:"Put the bundle beside the artifact, name it in `bundles`, or give a token so that the store can be asked."},"policy/trust-d\
omain":{meaning:"The bundle was made with another Sigstore instance than the policy accepts.",fix:"If that instance is right, name it in `trust-domain`; else do\
 not use the artifact."},"policy/issuer":{meaning:"The identity was vouched for by another issuer than the policy accepts.",fix:"Use attestations made in GitHub\
 Actions, or name the issuer of your enterprise in the policy."},"policy/signer-workflow":{meaning:"Another workflow signed than the policy accepts.",fix:"If th\
at workflow is right, name it in `signer-workflow`; else do not use the artifact."},"policy/source-repository":{meaning:"The artifact was built from another rep\
ository than the policy accepts.",fix:"If that repository is right, name it in `repository`; else do not use the artifact."},"policy/source-repository-id":{meaning:"\
The repository has the right name but another identity: it was deleted and made again, or transferred.",fix:"Find out who owns the name now before you accept it\
s id in `repository-id`."},"policy/source-ref":{meaning:"The artifact was built from another branch or tag than the policy accepts.",fix:"If that ref is right, \
name it in `source-ref`; else do not use the artifact."},"policy/source-digest":{meaning:"The artifact was built from another commit than the policy accepts.",fix:"\
If that commit is right, name it in `source-digest`; else do not use the artifact."},"policy/event":{meaning:"The build was started by an event that the policy \
does not accept.",fix:"If that event is right, name it in `events`; pull request events run code that nobody reviewed."},"policy/level":{meaning:"The artifact i\
s verified, and its provenance supports a lower SLSA Build level than the policy demands.",fix:"Release with the reusable workflow release.yml at a commit, whic\
h gives level 3; or accept the lower level in `min-level`."},"policy/workflow-inputs":{meaning:"The provenance records other inputs of the workflow than the pol\
icy accepts, or none.",fix:"Find out who gave the workflow that input; if it is right, list it in `workflow-inputs`."},"policy/runner":{meaning:"The signing job\
 did not run, or does not say that it ran, on a runner hosted by GitHub.",fix:"Build on hosted runners, or set `allow-self-hosted: true` when you trust the mach\
ine."},"policy/predicate-type":{meaning:"There are attestations of the artifact, but none of the type that the policy demands.",fix:"Have the missing attestatio\
n made, or correct `predicate-types`."},"policy/name":{meaning:"The attestation speaks of the same bytes under another name, so a file may have been renamed or \
swapped.",fix:"Give the file its own name back, or set `require-name: false` when the name does not matter."},"policy/build-type":{meaning:"The provenance is of\
 a build type, or has external parameters, that the policy does not know.",fix:"Have the artifact built in a way that the policy knows."},"policy/denied":{meaning:"\
The policy denies this artifact, or the run that made it, by name.",fix:"Do not use the artifact; the reason stands in the policy."},"policy/unlisted":{meaning:"\
No rule of the policy speaks of the artifact, and what nobody demanded anything of is not accepted.",fix:"Find out where the file comes from; if it belongs to t\
he release, give it a rule in `artifacts`."},"policy/rule-unmatched":{meaning:"A rule of the policy demands an artifact that is not there.",fix:"Find out why it\
 is missing; if the release may go without it, set `optional: true` in the rule."},"policy/undemanded":{meaning:"The rules that speak of the artifact do not say\
 what repository it must be built from.",fix:"Name the repository in `source` of one of the rules."},"policy/threshold":{meaning:"Fewer signers vouch for the ar\
tifact than the policy demands; two bundles of one signer count once.",fix:"Have the missing attestation made by another signer, or lower `at-least`."},"policy/\
parameters":{meaning:"The build had an external parameter that the policy does not list, or one with another value.",fix:"Find out who gave the build that param\
eter; if it is right, list it in `parameters`."},"policy/freshness":{meaning:"The artifact was signed before the policy allows, or too long ago.",fix:"Release a\
gain, or allow a longer time in `freshness`."},"policy/summary-verifier":{meaning:"A verification summary is of another verifier, or signed by somebody else, th\
an the policy believes.",fix:"Do not use the artifact on its word. If that verifier is right, name the pair of its signer and id."},"policy/summary-resource":{meaning:"\
A verification summary is for another resource than the artifact is used as.",fix:"Ask the verifier which URI its summaries have for this artifact; if that is r\
ight, demand that URI."},"policy/summary-result":{meaning:"A verification summary says that the artifact failed.",fix:"Do not use the artifact; the verifier can\
 tell why it failed."},"policy/summary-policy":{meaning:"A verification summary is of another policy than is accepted.",fix:"Compare both policies; if that one \
is right, add its digest."},"policy/version-disagrees":{meaning:"The version of the tag, of the ref it was built from and of the name of the artifact are not th\
e same.",fix:"Do not use the artifact: an older one may have been renamed. Correct `version` only if the names are right."},"policy/downgrade":{meaning:"The art\
ifact is older than one that was accepted before.",fix:"Get the newer one; to go back on purpose, lower the recorded version by hand."},"policy/test-failed":{meaning:"\
A case of a policy test ended in another verdict, or in other codes, than it says.",fix:"Find out whether the policy or the case is wrong; the message says what\
 came out."},"policy/waiver-expired":{meaning:"A waiver that would let the artifact pass has expired.",fix:"Mend what was waived, or have its owner renew the wa\
iver after review."},"policy/sbom-profile":{meaning:"The SBOM misses elements that the demanded profile requires.",fix:"Give what the message names, or demand a\
 profile that the inputs can meet."},"policy/sbom-license":{meaning:"A component has a licence that is not accepted, or none that is known.",fix:"Replace the co\
mponent, or accept its licence after review."},"policy/sbom-components":{meaning:"The SBOM lists fewer components than demanded. An empty list is never a succes\
s.",fix:"Commit the lockfiles, or set `min-components: 0` when there really is nothing to list."},"policy/lock-missing":{meaning:"A manifest has no lockfile, so\
 nobody knows which versions will be used.",fix:"Commit the lockfile, pass a BOM of the build in `sbom-inputs`, or exclude the manifest."},"policy/sbom-incomple\
te":{meaning:"The SBOM does not list everything, or not how it hangs together.",fix:"Close the gaps that the message names, or do not demand completeness."},"po\
licy/ruleset-weaker":{meaning:"What is live protects less than what is declared.",fix:"Apply the declared ruleset; when the change is wanted, declare it after r\
eview."},"policy/ruleset-stricter":{meaning:"What is live protects more than what is declared.",fix:"Declare the stricter form, or set `mode: at-least` to accep\
t it."},"policy/ruleset-changed":{meaning:"What is live differs from what is declared, and neither is the stricter one.",fix:"Apply the declared ruleset, or dec\
lare the live form after review."},"policy/ruleset-cosmetic":{meaning:"What is live is spelled in another way than what is declared, and protects the same.",fix:"\
Nothing has to be done; declare the live form to silence this."},"policy/ruleset-missing":{meaning:"A declared ruleset is not live.",fix:"Apply the declared rul\
eset, or remove its file after review."},"policy/ruleset-extra":{meaning:"A live ruleset is not declared. It cannot weaken anything, and nobody reviewed it.",fix:"\
Import it into a file, or set `allow-extra: true`."},"policy/ruleset-hidden":{meaning:"Something that decides the verdict was not shown to this token. Hidden is\
 not empty.",fix:"Give the token of an App with the permission Administration: write, or set `bypass: unverified-ok` to accept the loss."},"policy/ruleset-effec\
tive":{meaning:"The rules that GitHub says are in force are not those that the rulesets add up to.",fix:"Run the check again; when it stays, read the rulesets o\
f the organization and the enterprise."},"policy/ruleset-dangling-actor":{meaning:"A ruleset lets an actor bypass who is no longer there.",fix:"Take the actor o\
ut of the list; when its App or team comes back, so does its bypass."},"policy/tag-unprotected":{meaning:"A rule that must protect the tag does not: nobody has \
it in force, or somebody can pass by it.",fix:"Add the ruleset that the report holds; rulesets add up, so nothing that exists has to change."},"policy/tag-unver\
ified":{meaning:"Whether the tag is protected could not be told, since something was not shown or not read.",fix:"Give the token of an App with the permission A\
dministration: write, which is shown who can bypass; or set `bypass: unverified-ok` to accept the loss."},"policy/tag-creation":{meaning:"A rule for the creatio\
n of tags stops the actor that makes the release, or may stop it.",fix:"Let that actor alone bypass the ruleset with the rule `creation`, or make the release as\
 an actor that may."},"policy/release-mutable":{meaning:"The tag has no immutable release: its assets can be changed after they were verified.",fix:"Switch on i\
mmutable releases in the settings of the repository, and publish the release after that."},"policy/tag-not-release":{meaning:"The tag does not name a version, o\
r is none of the tags that the policy takes for releases.",fix:"Release from a tag such as `v1.2.3` or `v1.2.3-rc.1`, or name the form of your tags in `tag-patt\
ern`."},"policy/tag-missing":{meaning:"The tag is not there, or not any more.",fix:"Push the tag, and find out who deleted it if it was there before."},"policy/\
tag-lightweight":{meaning:"The tag is lightweight: nobody stands for it, and nothing records when it was made.",fix:"Make the next tag with `git tag -a`, or set\
 `tag-type: any`."},"policy/tag-unsigned":{meaning:"The tag has no signature that GitHub could verify.",fix:"Make the next tag with `git tag -s` and a key that \
GitHub knows, or do not demand it in `tag-type`."},"policy/commit-unsigned":{meaning:"The commit has no signature that GitHub could verify.",fix:"Sign commits w\
ith a key that GitHub knows, or set `require-signed-commit: false`."},"policy/commit-off-branch":{meaning:"The tagged commit is in none of the branches that rel\
eases are made from, so it may be unreviewed.",fix:"Tag a commit of the branch, or name the branch in `branches`."},"policy/version-mismatch":{meaning:"The vers\
ion in the tag is not the version in a manifest.",fix:"Set the version in the manifest, commit it, and make a new tag; or name the right file in `manifest`."},"\
policy/version-unstated":{meaning:"No manifest states the version in a way that can be read without running anything.",fix:"Name the file in `manifest`, as `pat\
h` or `path:pattern`; or set `manifest: none` when the tag alone has it."},"policy/already-released":{meaning:"There is a published release of the tag.",fix:"Ra\
ise the version and make a new tag, or set `require-unreleased: false` to resume."},"policy/context-unknown":{meaning:"Whether this is a release could not be to\
ld, since something was not shown or not read.",fix:"Do what the message says of what was not answered, and run the job again."},"policy/release-missing":{meaning:"\
The repository has no published release of the tag that was to be verified.",fix:"Check the tag and the repository; a draft is not published, and a prerelease i\
s found by its tag only."},"policy/release-foreign":{meaning:"There is a release or a draft of this tag that was not made by a run for this tag and commit.",fix:"\
Look at the one that the message names; delete it by hand if it is a leftover, and run the job again."},"policy/release-incomplete":{meaning:"The files of the r\
elease do not describe each other completely, so a consumer could not verify all of them.",fix:"Have the missing file made by the step before, and name it in `f\
iles`; or take what is not delivered out of `require`."},"policy/tag-used-up":{meaning:"An immutable release had this tag and was deleted. GitHub never allows t\
hat name for a release again.",fix:"Release under a new tag, with a new version."},"policy/forbidden-path":{meaning:"A file that must not ship, or has no busine\
ss in a release, would go into the archive.",fix:"Exclude the file with `!` in `files`; when it is meant to ship, name it in `allow`."},"policy/secret-text":{meaning:"\
A file that would go into the archive holds a text of the form of a credential.",fix:"Take it out of the file and revoke it; a harmless one, such as a test key,\
 is named in `allow-secrets`."},"policy/preset-unmet":{meaning:"The rules in force do not reach the chosen preset.",fix:"Add the rulesets of the preset, or choo\
se a preset that the repository can meet."},"policy/not-reproducible":{meaning:"The same commit, built twice, gives different bytes.",fix:"Mend what the report \
names as the cause; it says how, for each ecosystem."},"policy/rebuild-equivalent":{meaning:"The rebuild has the same content as the file that ships, and not th\
e same bytes.",fix:"Make the container deterministic, as the report says; or set `accept: equivalent` to let it pass under that name."},"policy/rebuild-failed":{
meaning:"A rebuild failed, or made nothing, so there is nothing to compare what ships with.",fix:"Read the end of the log in the message; the whole log is kept \
as a file."},"policy/rebuild-insensitive":{meaning:"An input was changed on purpose and the comparison did not turn red, so that its green proves nothing.",fix:"\
Name a tracked file in `sensitivity` that must change the outputs; if it does not, the build takes them from elsewhere."},"policy/rebuild-uncovered":{meaning:"T\
he files that ship are not the files that the build makes: one has no partner.",fix:"Name the file in `outputs` or `shipped`, or take it out of the comparison w\
ith `ignore`."},"policy/version-yanked":{meaning:"The changelog says that this version was yanked, so it must not be released again.",fix:"Release a new version\
; when the notes of a yanked one are wanted, set `allow-yanked: true`."}};;const SERVICE_PROBLEMS={"service/oidc-unavailable":{meaning:"The service that hands o\
ut identity tokens did not answer.",fix:"Run the job again when the service is back; a larger `max-wait` waits longer."},"service/oidc-refused":{meaning:"The se\
rvice that hands out identity tokens refused the request; asking again will not help.",fix:"Make sure that the job has `id-token: write`, and run it again from \
the start."},"service/fulcio-unavailable":{meaning:"The certificate authority did not answer. Nothing was signed.",fix:"Run the job again when the service is ba\
ck; a larger `max-wait` waits longer."},"service/fulcio-refused":{meaning:"The certificate authority refused the request; asking again will not help.",fix:"Chec\
k that the identity token is meant for this Sigstore instance."},"service/rekor-unavailable":{meaning:"The transparency log did not answer. Nothing was publishe\
d.",fix:"Run the job again when the service is back; a larger `max-wait` waits longer."},"service/rekor-refused":{meaning:"The transparency log refused the entr\
y; asking again will not help.",fix:"Report this with the log of the run: the entry is made by tier3."},"service/timestamp-unavailable":{meaning:"The timestamp \
authority did not answer.",fix:"Run the job again when the service is back; a larger `max-wait` waits longer."},"service/timestamp-refused":{meaning:"The timest\
amp authority refused the request; asking again will not help.",fix:"Check that the instance has a timestamp authority of this kind; report it when it has."},"s\
ervice/trusted-root-unavailable":{meaning:"The repository of the newest trusted root did not answer.",fix:"Run the job again when the service is back, or give a\
 `trusted-root` file."},"service/trusted-root-stale":{meaning:"The bundle names a key that the built-in trusted root does not hold. It may have come into use si\
nce, and the newest keys were not at hand.",fix:"Run the job again with a network and without `trusted-root-refresh: never`, or give a newer `trusted-root` file\
."},"service/github-unavailable":{meaning:"GitHub did not answer, or answered with a server error.",fix:"Run the job again when GitHub is back."},"service/githu\
b-refused":{meaning:"GitHub refused the request; asking again will not help.",fix:"Read what GitHub said, and correct what it names."},"service/registry-unavail\
able":{meaning:"The container registry did not answer, or answered with a server error.",fix:"Run the job again when the registry is back."},"service/registry-r\
efused":{meaning:"The container registry refused the request, or asks for something that must not be done.",fix:"Read what the registry said, and correct what t\
he message names."},"service/rate-limited":{meaning:"GitHub answers no more requests for now.",fix:"Run the job again after the time that the message names, or \
give a token with a higher limit."},"service/concurrent-run":{meaning:"Another run makes the release of the same tag at this moment. This one took back what it \
had begun.",fix:"Wait for the other run. Give the workflow a `concurrency` group for each tag, so that only one runs."},"service/call-budget":{meaning:"The run \
has made all the requests to GitHub that it may make; what was not read is unknown.",fix:"Allow more requests, or split the repositories over several jobs."},"s\
ervice/unexpected-answer":{meaning:"A service answered with something that is not what its interface promises.",fix:"Run the job again; when it stays, something\
 stands between the runner and the service."}};;const PROBLEM_REGISTRY={...INPUT_PROBLEMS,...PERMISSION_PROBLEMS,...ENVIRONMENT_PROBLEMS,...SERVICE_PROBLEMS,...INTEGRITY_PROBLEMS,
...POLICY_PROBLEMS,...INTERNAL_PROBLEMS};const problemCategory=code=>code.slice(0,code.indexOf("/"))}),970:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{BJ:()=>describeProblem,CC:()=>problem,FO:()=>exitCodeOf});var _display_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6983);var _problem_registry_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(645);function problem(code,parts){return{code,attempted:(0,_display_js__WEBPACK_IMPORTED_MODULE_0__.
WV)(parts.attempted,500),current:(0,_display_js__WEBPACK_IMPORTED_MODULE_0__.WV)(parts.current,1e3),desired:(0,_display_js__WEBPACK_IMPORTED_MODULE_0__.WV)(parts.
desired,500),fix:parts.fix??_problem_registry_js__WEBPACK_IMPORTED_MODULE_1__.o[code].fix,...parts.at===void 0?{}:{at:parts.at},...parts.cause===void 0?{}:{cause:(0,
_display_js__WEBPACK_IMPORTED_MODULE_0__.WV)(parts.cause,1e3)}}}const describeProblem=p=>`Cannot ${p.attempted}: ${p.current}; ${p.desired}${p.cause===void 0?"":
` (${p.cause})`}`;function exitCodeOf(problems){const codes=problems.map(p=>EXIT[(0,_problem_registry_js__WEBPACK_IMPORTED_MODULE_1__.c)(p.code)]);return codes.
includes(1)?1:codes.includes(2)?2:codes.includes(3)?3:0}const EXIT={integrity:1,policy:1,input:2,internal:2,environment:2,permission:3,service:3}}),7912:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{F:()=>collect,g:()=>failed2,ok:()=>ok2});const ok2=value=>({ok:true,value});const failed2=problem=>({ok:false,problem});
function collect(results){const values=[];const problems=[];for(const result of results){if(result.ok)values.push(result.value);else problems.push(result.problem)}
return problems.length>0?failed2(problems):ok2(values)}}),8488:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__2,{Yq:()=>choice,p0:()=>duration,Jt:()=>flag,nd:()=>integer,Mn:()=>lines,Ae:()=>path2,qp:()=>patterns,Qq:()=>codec_text});var display=__nccwpck_require__2(
6983);var result=__nccwpck_require__2(7912);;function parseRepoSlug(text){const match=/^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}))\/([A-Za-z0-9._-]{1,100})$/.exec(text);
const name=match?.[2];if(name===void 0||name==="."||name===".."||name.endsWith(".git")){return(0,result.g)("it is not of the form owner/name")}return(0,result.ok)(
text)}const foldAscii=text=>text.replace(/[A-Z]/g,c=>c.toLowerCase());const sameRepo=(a,b)=>foldAscii(a)===foldAscii(b);;const codec_text={form:"text",parse:value=>parseOneLine(
value)};const path2={form:"path",parse:value=>parseOneLine(value)};const longText={form:"text of several lines",parse:value=>value.trim()===""?(0,result.g)("it \
is empty"):(0,result.ok)(value)};const flag={form:"`true` or `false`",parse:value=>value==="true"?(0,result.ok)(true):value==="false"?(0,result.ok)(false):(0,result.
g)(`it is ${(0,display.TL)(value)}, not true or false`)};const lines={form:"one per line",parse:value=>{const entries=splitLines(value);return entries.length>0?
(0,result.ok)(entries):(0,result.g)("it has no entry")}};const patterns={form:"patterns, one per line, `!` excludes",parse:value=>{const entries=splitLines(value);
return entries.some(entry=>!entry.startsWith("!"))?(0,result.ok)(entries):(0,result.g)("it has no pattern that takes files in")}};const repository={form:"owner/\
name",parse:value=>{const slug=parseRepoSlug(value);return slug.ok?slug:(0,result.g)(`it is ${(0,display.TL)(value)}, not of the form owner/name`)}};function choice(...names){
return{form:`one of ${names.map(c=>`\`${c}\``).join(", ")}`,parse:value=>names.includes(value)?(0,result.ok)(value):(0,result.g)(`it is ${(0,display.TL)(value)}\
, not one of ${names.join(", ")}`)}}function choices(...names){return{form:`some of ${names.map(c=>`\`${c}\``).join(", ")}`,parse:value=>{const entries=value.split(
/[,\n]/).map(entry=>entry.trim()).filter(entry=>entry!=="");const unknown=entries.find(entry=>!names.includes(entry));if(unknown!==void 0)return failed(`${quoted(
unknown)} is not one of ${names.join(", ")}`);if(new Set(entries).size<entries.length)return failed("an entry stands twice");return entries.length>0?ok(entries):
failed("it has no entry")}}}function integer(min,max){return{form:`whole number from ${min} to ${max}`,parse:value=>{const number=/^\d{1,15}$/.test(value)?Number(
value):Number.NaN;return number>=min&&number<=max?(0,result.ok)(number):(0,result.g)(`it is ${(0,display.TL)(value)}, not a whole number from ${min} to ${max}`)}}}
const duration={form:"duration such as `90s`, `10m`, `1h`",parse:value=>{const match=/^(\d{1,6})(s|m|h)$/.exec(value);const factor=match?.[2]==="h"?3600:match?.[2]===
"m"?60:1;return match?.[1]===void 0?(0,result.g)(`it is ${(0,display.TL)(value)}, not a number with s, m or h behind it`):(0,result.ok)(Number(match[1])*factor)}};
const splitLines=value=>value.split(/\r?\n/).map(entry=>entry.trim()).filter(entry=>entry!=="");function parseOneLine(value){return/[\u0000-\u001f\u007f]/.test(
value)?(0,result.g)("it has a line break or control character"):(0,result.ok)(value)}}),4545:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__2,{BK:()=>exactlyOne,P_:()=>defaulted,jX:()=>defineSpec,lq:()=>optional});const required=(codec,doc)=>({kind:"input",presence:"\
required",codec,doc});const optional=(codec,doc)=>({kind:"input",presence:"optional",codec,doc});const contextual=(codec,expression,doc)=>({kind:"input",presence:"\
optional",codec,doc,expression});const defaulted=(codec,value,doc)=>({kind:"input",presence:"defaulted",codec,doc,default:value});const secret=(doc,from)=>({kind:"\
secret",doc,...from});const exactlyOne=members=>({kind:"one-of",presence:"required",members});const atMostOne=members=>({kind:"one-of",presence:"optional",members});
const defineSpec=spec=>spec}),2415:((__unused_webpack___webpack_module__,__webpack_exports__2,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__2,
{C:()=>runAction});var external_node_process_=__nccwpck_require__2(1708);var promises_=__nccwpck_require__2(1455);;const external_os_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("os");;function utils_toCommandValue(input){if(input===null||input===void 0){return""}else if(typeof input==="string"||input instanceof String){
return input}return JSON.stringify(input)}function toCommandProperties(annotationProperties){if(!Object.keys(annotationProperties).length){return{}}return{title:annotationProperties.
title,file:annotationProperties.file,line:annotationProperties.startLine,endLine:annotationProperties.endLine,col:annotationProperties.startColumn,endColumn:annotationProperties.
endColumn}};function command_issueCommand(command,properties,message){const cmd=new Command(command,properties,message);process.stdout.write(cmd.toString()+external_os_namespaceObject.
EOL)}function command_issue(name,message=""){command_issueCommand(name,{},message)}const CMD_STRING="::";class Command{constructor(command,properties,message){if(!command){
command="missing.command"}this.command=command;this.properties=properties;this.message=message}toString(){let cmdStr=CMD_STRING+this.command;if(this.properties&&
Object.keys(this.properties).length>0){cmdStr+=" ";let first=true;for(const key in this.properties){if(this.properties.hasOwnProperty(key)){const val=this.properties[key];
if(val){if(first){first=false}else{cmdStr+=","}cmdStr+=`${key}=${escapeProperty(val)}`}}}}cmdStr+=`${CMD_STRING}${escapeData(this.message)}`;return cmdStr}}function escapeData(s){
return utils_toCommandValue(s).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function escapeProperty(s){return utils_toCommandValue(s).replace(/%/g,
"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")};const external_crypto_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("crypto");;const external_fs_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");;function file_command_issueFileCommand(command,message){
const filePath=process.env[`GITHUB_${command}`];if(!filePath){throw new Error(`Unable to find environment variable for file command ${command}`)}if(!external_fs_namespaceObject.
existsSync(filePath)){throw new Error(`Missing file at path: ${filePath}`)}external_fs_namespaceObject.appendFileSync(filePath,`${utils_toCommandValue(message)}${external_os_namespaceObject.
EOL}`,{encoding:"utf8"})}function file_command_prepareKeyValueMessage(key,value){const delimiter=`ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
const convertedValue=utils_toCommandValue(value);if(key.includes(delimiter)){throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}\
"`)}if(convertedValue.includes(delimiter)){throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`)}return`${key}<<${delimiter}${external_os_namespaceObject.
EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`};const external_path_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("pat\
h");var external_http_=__nccwpck_require__2(8611);var external_https_=__nccwpck_require__2(5692);;function getProxyUrl(reqUrl){const usingSsl=reqUrl.protocol===
"https:";if(checkBypass(reqUrl)){return void 0}const proxyVar=(()=>{if(usingSsl){return process.env["https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.
env["http_proxy"]||process.env["HTTP_PROXY"]}})();if(proxyVar){try{return new DecodedURL(proxyVar)}catch(_a){if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith(
"https://"))return new DecodedURL(`http://${proxyVar}`)}}else{return void 0}}function checkBypass(reqUrl){if(!reqUrl.hostname){return false}const reqHost=reqUrl.
hostname;if(isLoopbackAddress(reqHost)){return true}const noProxy=process.env["no_proxy"]||process.env["NO_PROXY"]||"";if(!noProxy){return false}let reqPort;if(reqUrl.
port){reqPort=Number(reqUrl.port)}else if(reqUrl.protocol==="http:"){reqPort=80}else if(reqUrl.protocol==="https:"){reqPort=443}const upperReqHosts=[reqUrl.hostname.
toUpperCase()];if(typeof reqPort==="number"){upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`)}for(const upperNoProxyItem of noProxy.split(",").map(x=>x.trim().
toUpperCase()).filter(x=>x)){if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.startsWith(
".")&&x.endsWith(`${upperNoProxyItem}`))){return true}}return false}function isLoopbackAddress(host){const hostLower=host.toLowerCase();return hostLower==="loca\
lhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(url,base){
super(url,base);this._decodedUsername=decodeURIComponent(super.username);this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}var node_modules_tunnel=__nccwpck_require__2(7013);var undici=__nccwpck_require__2(9309);;var __awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.
done?resolve(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};var HttpCodes;(function(HttpCodes2){
HttpCodes2[HttpCodes2["OK"]=200]="OK";HttpCodes2[HttpCodes2["MultipleChoices"]=300]="MultipleChoices";HttpCodes2[HttpCodes2["MovedPermanently"]=301]="MovedPerma\
nently";HttpCodes2[HttpCodes2["ResourceMoved"]=302]="ResourceMoved";HttpCodes2[HttpCodes2["SeeOther"]=303]="SeeOther";HttpCodes2[HttpCodes2["NotModified"]=304]=
"NotModified";HttpCodes2[HttpCodes2["UseProxy"]=305]="UseProxy";HttpCodes2[HttpCodes2["SwitchProxy"]=306]="SwitchProxy";HttpCodes2[HttpCodes2["TemporaryRedirect"]=
307]="TemporaryRedirect";HttpCodes2[HttpCodes2["PermanentRedirect"]=308]="PermanentRedirect";HttpCodes2[HttpCodes2["BadRequest"]=400]="BadRequest";HttpCodes2[HttpCodes2["\
Unauthorized"]=401]="Unauthorized";HttpCodes2[HttpCodes2["PaymentRequired"]=402]="PaymentRequired";HttpCodes2[HttpCodes2["Forbidden"]=403]="Forbidden";HttpCodes2[HttpCodes2["\
NotFound"]=404]="NotFound";HttpCodes2[HttpCodes2["MethodNotAllowed"]=405]="MethodNotAllowed";HttpCodes2[HttpCodes2["NotAcceptable"]=406]="NotAcceptable";HttpCodes2[HttpCodes2["\
ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired";HttpCodes2[HttpCodes2["RequestTimeout"]=408]="RequestTimeout";HttpCodes2[HttpCodes2["Conflict"]=
409]="Conflict";HttpCodes2[HttpCodes2["Gone"]=410]="Gone";HttpCodes2[HttpCodes2["TooManyRequests"]=429]="TooManyRequests";HttpCodes2[HttpCodes2["InternalServerE\
rror"]=500]="InternalServerError";HttpCodes2[HttpCodes2["NotImplemented"]=501]="NotImplemented";HttpCodes2[HttpCodes2["BadGateway"]=502]="BadGateway";HttpCodes2[HttpCodes2["\
ServiceUnavailable"]=503]="ServiceUnavailable";HttpCodes2[HttpCodes2["GatewayTimeout"]=504]="GatewayTimeout"})(HttpCodes||(HttpCodes={}));var Headers;(function(Headers2){
Headers2["Accept"]="accept";Headers2["ContentType"]="content-type"})(Headers||(Headers={}));var MediaTypes;(function(MediaTypes2){MediaTypes2["ApplicationJson"]=
"application/json"})(MediaTypes||(MediaTypes={}));function lib_getProxyUrl(serverUrl){const proxyUrl=pm.getProxyUrl(new URL(serverUrl));return proxyUrl?proxyUrl.
href:""}const HttpRedirectCodes=[HttpCodes.MovedPermanently,HttpCodes.ResourceMoved,HttpCodes.SeeOther,HttpCodes.TemporaryRedirect,HttpCodes.PermanentRedirect];
const HttpResponseRetryCodes=[HttpCodes.BadGateway,HttpCodes.ServiceUnavailable,HttpCodes.GatewayTimeout];const RetryableHttpVerbs=null;const ExponentialBackoffCeiling=10;
const ExponentialBackoffTimeSlice=5;class HttpClientError extends Error{constructor(message,statusCode){super(message);this.name="HttpClientError";this.statusCode=
statusCode;Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(message){this.message=message}readBody(){return __awaiter(
this,void 0,void 0,function*(){return new Promise(resolve=>__awaiter(this,void 0,void 0,function*(){let output=Buffer.alloc(0);this.message.on("data",chunk=>{output=
Buffer.concat([output,chunk])});this.message.on("end",()=>{resolve(output.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,void 0,function*(){return new Promise(
resolve=>__awaiter(this,void 0,void 0,function*(){const chunks=[];this.message.on("data",chunk=>{chunks.push(chunk)});this.message.on("end",()=>{resolve(Buffer.
concat(chunks))})}))})}}function isHttps(requestUrl){const parsedUrl=new URL(requestUrl);return parsedUrl.protocol==="https:"}class lib_HttpClient{constructor(userAgent,handlers,requestOptions){
this._ignoreSslError=false;this._allowRedirects=true;this._allowRedirectDowngrade=false;this._maxRedirects=50;this._allowRetries=false;this._maxRetries=1;this._keepAlive=
false;this._disposed=false;this.userAgent=this._getUserAgentWithOrchestrationId(userAgent);this.handlers=handlers||[];this.requestOptions=requestOptions;if(requestOptions){
if(requestOptions.ignoreSslError!=null){this._ignoreSslError=requestOptions.ignoreSslError}this._socketTimeout=requestOptions.socketTimeout;if(requestOptions.allowRedirects!=
null){this._allowRedirects=requestOptions.allowRedirects}if(requestOptions.allowRedirectDowngrade!=null){this._allowRedirectDowngrade=requestOptions.allowRedirectDowngrade}
if(requestOptions.maxRedirects!=null){this._maxRedirects=Math.max(requestOptions.maxRedirects,0)}if(requestOptions.keepAlive!=null){this._keepAlive=requestOptions.
keepAlive}if(requestOptions.allowRetries!=null){this._allowRetries=requestOptions.allowRetries}if(requestOptions.maxRetries!=null){this._maxRetries=requestOptions.
maxRetries}}}options(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("OPTIONS",requestUrl,null,additionalHeaders||
{})})}get(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){return this.request("GET",requestUrl,null,additionalHeaders||{})})}del(requestUrl,additionalHeaders){
return __awaiter(this,void 0,void 0,function*(){return this.request("DELETE",requestUrl,null,additionalHeaders||{})})}post(requestUrl,data,additionalHeaders){return __awaiter(
this,void 0,void 0,function*(){return this.request("POST",requestUrl,data,additionalHeaders||{})})}patch(requestUrl,data,additionalHeaders){return __awaiter(this,
void 0,void 0,function*(){return this.request("PATCH",requestUrl,data,additionalHeaders||{})})}put(requestUrl,data,additionalHeaders){return __awaiter(this,void 0,
void 0,function*(){return this.request("PUT",requestUrl,data,additionalHeaders||{})})}head(requestUrl,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request("HEAD",requestUrl,null,additionalHeaders||{})})}sendStream(verb,requestUrl,stream,additionalHeaders){return __awaiter(this,void 0,void 0,function*(){
return this.request(verb,requestUrl,stream,additionalHeaders)})}getJson(requestUrl_1){return __awaiter(this,arguments,void 0,function*(requestUrl,additionalHeaders={}){
additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);const res=yield this.get(requestUrl,
additionalHeaders);return this._processResponse(res,this.requestOptions)})}postJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.post(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}putJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.put(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}patchJson(requestUrl_1,obj_1){return __awaiter(this,arguments,void 0,function*(requestUrl,obj,additionalHeaders={}){
const data=JSON.stringify(obj,null,2);additionalHeaders[Headers.Accept]=this._getExistingOrDefaultHeader(additionalHeaders,Headers.Accept,MediaTypes.ApplicationJson);
additionalHeaders[Headers.ContentType]=this._getExistingOrDefaultContentTypeHeader(additionalHeaders,MediaTypes.ApplicationJson);const res=yield this.patch(requestUrl,
data,additionalHeaders);return this._processResponse(res,this.requestOptions)})}request(verb,requestUrl,data,headers){return __awaiter(this,void 0,void 0,function*(){
if(this._disposed){throw new Error("Client has already been disposed.")}const parsedUrl=new URL(requestUrl);let info2=this._prepareRequest(verb,parsedUrl,headers);
const maxTries=this._allowRetries&&RetryableHttpVerbs.includes(verb)?this._maxRetries+1:1;let numTries=0;let response;do{response=yield this.requestRaw(info2,data);
if(response&&response.message&&response.message.statusCode===HttpCodes.Unauthorized){let authenticationHandler;for(const handler of this.handlers){if(handler.canHandleAuthentication(
response)){authenticationHandler=handler;break}}if(authenticationHandler){return authenticationHandler.handleAuthentication(this,info2,data)}else{return response}}
let redirectsRemaining=this._maxRedirects;while(response.message.statusCode&&HttpRedirectCodes.includes(response.message.statusCode)&&this._allowRedirects&&redirectsRemaining>
0){const redirectUrl=response.message.headers["location"];if(!redirectUrl){break}const parsedRedirectUrl=new URL(redirectUrl);if(parsedUrl.protocol==="https:"&&
parsedUrl.protocol!==parsedRedirectUrl.protocol&&!this._allowRedirectDowngrade){throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not all\
owed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")}yield response.readBody();if(parsedRedirectUrl.hostname!==
parsedUrl.hostname){for(const header in headers){if(header.toLowerCase()==="authorization"){delete headers[header]}}}info2=this._prepareRequest(verb,parsedRedirectUrl,
headers);response=yield this.requestRaw(info2,data);redirectsRemaining--}if(!response.message.statusCode||!HttpResponseRetryCodes.includes(response.message.statusCode)){
return response}numTries+=1;if(numTries<maxTries){yield response.readBody();yield this._performExponentialBackoff(numTries)}}while(numTries<maxTries);return response})}dispose(){
if(this._agent){this._agent.destroy()}this._disposed=true}requestRaw(info2,data){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>{
function callbackForResult(err,res){if(err){reject(err)}else if(!res){reject(new Error("Unknown error"))}else{resolve(res)}}this.requestRawWithCallback(info2,data,
callbackForResult)})})}requestRawWithCallback(info2,data,onResult){if(typeof data==="string"){if(!info2.options.headers){info2.options.headers={}}info2.options.
headers["Content-Length"]=Buffer.byteLength(data,"utf8")}let callbackCalled=false;function handleResult(err,res){if(!callbackCalled){callbackCalled=true;onResult(
err,res)}}const req=info2.httpModule.request(info2.options,msg=>{const res=new HttpClientResponse(msg);handleResult(void 0,res)});let socket;req.on("socket",sock=>{
socket=sock});req.setTimeout(this._socketTimeout||3*6e4,()=>{if(socket){socket.end()}handleResult(new Error(`Request timeout: ${info2.options.path}`))});req.on(
"error",function(err){handleResult(err)});if(data&&typeof data==="string"){req.write(data,"utf8")}if(data&&typeof data!=="string"){data.on("close",function(){req.
end()});data.pipe(req)}else{req.end()}}getAgent(serverUrl){const parsedUrl=new URL(serverUrl);return this._getAgent(parsedUrl)}getAgentDispatcher(serverUrl){const parsedUrl=new URL(
serverUrl);const proxyUrl=pm.getProxyUrl(parsedUrl);const useProxy=proxyUrl&&proxyUrl.hostname;if(!useProxy){return}return this._getProxyAgentDispatcher(parsedUrl,
proxyUrl)}_prepareRequest(method,requestUrl,headers){const info2={};info2.parsedUrl=requestUrl;const usingSsl=info2.parsedUrl.protocol==="https:";info2.httpModule=
usingSsl?https:http;const defaultPort=usingSsl?443:80;info2.options={};info2.options.host=info2.parsedUrl.hostname;info2.options.port=info2.parsedUrl.port?parseInt(
info2.parsedUrl.port):defaultPort;info2.options.path=(info2.parsedUrl.pathname||"")+(info2.parsedUrl.search||"");info2.options.method=method;info2.options.headers=
this._mergeHeaders(headers);if(this.userAgent!=null){info2.options.headers["user-agent"]=this.userAgent}info2.options.agent=this._getAgent(info2.parsedUrl);if(this.
handlers){for(const handler of this.handlers){handler.prepareRequest(info2.options)}}return info2}_mergeHeaders(headers){if(this.requestOptions&&this.requestOptions.
headers){return Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(headers||{}))}return lowercaseKeys(headers||{})}_getExistingOrDefaultHeader(additionalHeaders,header,_default){
let clientHeader;if(this.requestOptions&&this.requestOptions.headers){const headerValue=lowercaseKeys(this.requestOptions.headers)[header];if(headerValue){clientHeader=
typeof headerValue==="number"?headerValue.toString():headerValue}}const additionalValue=additionalHeaders[header];if(additionalValue!==void 0){return typeof additionalValue===
"number"?additionalValue.toString():additionalValue}if(clientHeader!==void 0){return clientHeader}return _default}_getExistingOrDefaultContentTypeHeader(additionalHeaders,_default){
let clientHeader;if(this.requestOptions&&this.requestOptions.headers){const headerValue=lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];if(headerValue){
if(typeof headerValue==="number"){clientHeader=String(headerValue)}else if(Array.isArray(headerValue)){clientHeader=headerValue.join(", ")}else{clientHeader=headerValue}}}
const additionalValue=additionalHeaders[Headers.ContentType];if(additionalValue!==void 0){if(typeof additionalValue==="number"){return String(additionalValue)}else if(Array.
isArray(additionalValue)){return additionalValue.join(", ")}else{return additionalValue}}if(clientHeader!==void 0){return clientHeader}return _default}_getAgent(parsedUrl){
let agent;const proxyUrl=pm.getProxyUrl(parsedUrl);const useProxy=proxyUrl&&proxyUrl.hostname;if(this._keepAlive&&useProxy){agent=this._proxyAgent}if(!useProxy){
agent=this._agent}if(agent){return agent}const usingSsl=parsedUrl.protocol==="https:";let maxSockets=100;if(this.requestOptions){maxSockets=this.requestOptions.
maxSockets||http.globalAgent.maxSockets}if(proxyUrl&&proxyUrl.hostname){const agentOptions={maxSockets,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign(
{},(proxyUrl.username||proxyUrl.password)&&{proxyAuth:`${proxyUrl.username}:${proxyUrl.password}`}),{host:proxyUrl.hostname,port:proxyUrl.port})};let tunnelAgent;
const overHttps=proxyUrl.protocol==="https:";if(usingSsl){tunnelAgent=overHttps?tunnel.httpsOverHttps:tunnel.httpsOverHttp}else{tunnelAgent=overHttps?tunnel.httpOverHttps:
tunnel.httpOverHttp}agent=tunnelAgent(agentOptions);this._proxyAgent=agent}if(!agent){const options={keepAlive:this._keepAlive,maxSockets};agent=usingSsl?new https.
Agent(options):new http.Agent(options);this._agent=agent}if(usingSsl&&this._ignoreSslError){agent.options=Object.assign(agent.options||{},{rejectUnauthorized:false})}
return agent}_getProxyAgentDispatcher(parsedUrl,proxyUrl){let proxyAgent;if(this._keepAlive){proxyAgent=this._proxyAgentDispatcher}if(proxyAgent){return proxyAgent}
const usingSsl=parsedUrl.protocol==="https:";proxyAgent=new ProxyAgent(Object.assign({uri:proxyUrl.href,pipelining:!this._keepAlive?0:1},(proxyUrl.username||proxyUrl.
password)&&{token:`Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`}));this._proxyAgentDispatcher=proxyAgent;if(usingSsl&&this.
_ignoreSslError){proxyAgent.options=Object.assign(proxyAgent.options.requestTls||{},{rejectUnauthorized:false})}return proxyAgent}_getUserAgentWithOrchestrationId(userAgent){
const baseUserAgent=userAgent||"actions/http-client";const orchId=process.env["ACTIONS_ORCHESTRATION_ID"];if(orchId){const sanitizedId=orchId.replace(/[^a-z0-9_.-]/gi,
"_");return`${baseUserAgent} actions_orchestration_id/${sanitizedId}`}return baseUserAgent}_performExponentialBackoff(retryNumber){return __awaiter(this,void 0,
void 0,function*(){retryNumber=Math.min(ExponentialBackoffCeiling,retryNumber);const ms=ExponentialBackoffTimeSlice*Math.pow(2,retryNumber);return new Promise(resolve=>setTimeout(
()=>resolve(),ms))})}_processResponse(res,options){return __awaiter(this,void 0,void 0,function*(){return new Promise((resolve,reject)=>__awaiter(this,void 0,void 0,
function*(){const statusCode=res.message.statusCode||0;const response={statusCode,result:null,headers:{}};if(statusCode===HttpCodes.NotFound){resolve(response)}
function dateTimeDeserializer(key,value){if(typeof value==="string"){const a=new Date(value);if(!isNaN(a.valueOf())){return a}}return value}let obj;let contents;
try{contents=yield res.readBody();if(contents&&contents.length>0){if(options&&options.deserializeDates){obj=JSON.parse(contents,dateTimeDeserializer)}else{obj=JSON.
parse(contents)}response.result=obj}response.headers=res.message.headers}catch(err){}if(statusCode>299){let msg;if(obj&&obj.message){msg=obj.message}else if(contents&&
contents.length>0){msg=contents}else{msg=`Failed request: (${statusCode})`}const err=new HttpClientError(msg,statusCode);err.result=response.result;reject(err)}else{
resolve(response)}}))})}}const lowercaseKeys=obj=>Object.keys(obj).reduce((c,k)=>(c[k.toLowerCase()]=obj[k],c),{});;var auth_awaiter=function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.
done?resolve(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};class BasicCredentialHandler{constructor(username,password){
this.username=username;this.password=password}prepareRequest(options){if(!options.headers){throw Error("The request has no headers")}options.headers["Authorizat\
ion"]=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return false}handleAuthentication(){return auth_awaiter(
this,void 0,void 0,function*(){throw new Error("not implemented")})}}class auth_BearerCredentialHandler{constructor(token){this.token=token}prepareRequest(options){
if(!options.headers){throw Error("The request has no headers")}options.headers["Authorization"]=`Bearer ${this.token}`}canHandleAuthentication(){return false}handleAuthentication(){
return auth_awaiter(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class PersonalAccessTokenCredentialHandler{constructor(token){this.token=
token}prepareRequest(options){if(!options.headers){throw Error("The request has no headers")}options.headers["Authorization"]=`Basic ${Buffer.from(`PAT:${this.token}`).
toString("base64")}`}canHandleAuthentication(){return false}handleAuthentication(){return auth_awaiter(this,void 0,void 0,function*(){throw new Error("not imple\
mented")})}};var oidc_utils_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(
value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve(result2.value):adopt(result2.value).then(fulfilled,rejected)}
step((generator=generator.apply(thisArg,_arguments||[])).next())})};class oidc_utils_OidcClient{static createHttpClient(allowRetry=true,maxRetry=10){const requestOptions={
allowRetries:allowRetry,maxRetries:maxRetry};return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())],
requestOptions)}static getRequestToken(){const token=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];if(!token){throw new Error("Unable to get ACTIONS_ID_TOKEN_RE\
QUEST_TOKEN env variable")}return token}static getIDTokenUrl(){const runtimeUrl=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];if(!runtimeUrl){throw new Error("Una\
ble to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}return runtimeUrl}static getCall(id_token_url){return oidc_utils_awaiter(this,void 0,void 0,function*(){var _a;
const httpclient=oidc_utils_OidcClient.createHttpClient();const res=yield httpclient.getJson(id_token_url).catch(error2=>{throw new Error(`Failed to get ID Toke\
n. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`)});const id_token=(_a=res.result)===null||_a===void 0?void 0:_a.value;if(!id_token){throw new Error("Response json bod\
y do not have ID Token field")}return id_token})}static getIDToken(audience){return oidc_utils_awaiter(this,void 0,void 0,function*(){try{let id_token_url=oidc_utils_OidcClient.
getIDTokenUrl();if(audience){const encodedAudience=encodeURIComponent(audience);id_token_url=`${id_token_url}&audience=${encodedAudience}`}debug(`ID token url i\
s ${id_token_url}`);const id_token=yield oidc_utils_OidcClient.getCall(id_token_url);setSecret(id_token);return id_token}catch(error2){throw new Error(`Error me\
ssage: ${error2.message}`)}})}};var summary_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve(result2.value):adopt(result2.value).then(fulfilled,rejected)}
step((generator=generator.apply(thisArg,_arguments||[])).next())})};const{access,appendFile,writeFile}=external_fs_namespaceObject.promises;const SUMMARY_ENV_VAR="\
GITHUB_STEP_SUMMARY";const SUMMARY_DOCS_URL="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class Summary{constructor(){
this._buffer=""}filePath(){return summary_awaiter(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const pathFromEnv=process.env[SUMMARY_ENV_VAR];
if(!pathFromEnv){throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`)}try{yield access(
pathFromEnv,external_fs_namespaceObject.constants.R_OK|external_fs_namespaceObject.constants.W_OK)}catch(_a){throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}this._filePath=pathFromEnv;return this._filePath})}wrap(tag,content,attrs={}){const htmlAttrs=Object.
entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");if(!content){return`<${tag}${htmlAttrs}>`}return`<${tag}${htmlAttrs}>${content}</${tag}>`}write(options){
return summary_awaiter(this,void 0,void 0,function*(){const overwrite=!!(options===null||options===void 0?void 0:options.overwrite);const filePath=yield this.filePath();
const writeFunc=overwrite?writeFile:appendFile;yield writeFunc(filePath,this._buffer,{encoding:"utf8"});return this.emptyBuffer()})}clear(){return summary_awaiter(
this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===
0}emptyBuffer(){this._buffer="";return this}addRaw(text,addEOL=false){this._buffer+=text;return addEOL?this.addEOL():this}addEOL(){return this.addRaw(external_os_namespaceObject.
EOL)}addCodeBlock(code,lang){const attrs=Object.assign({},lang&&{lang});const element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).
addEOL()}addList(items,ordered=false){const tag=ordered?"ol":"ul";const listItems=items.map(item=>this.wrap("li",item)).join("");const element=this.wrap(tag,listItems);
return this.addRaw(element).addEOL()}addTable(rows){const tableBody=rows.map(row=>{const cells=row.map(cell=>{if(typeof cell==="string"){return this.wrap("td",cell)}
const{header,data,colspan,rowspan}=cell;const tag=header?"th":"td";const attrs=Object.assign(Object.assign({},colspan&&{colspan}),rowspan&&{rowspan});return this.
wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join("");const element=this.wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){
const element=this.wrap("details",this.wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){const{width,height}=options||
{};const attrs=Object.assign(Object.assign({},width&&{width}),height&&{height});const element=this.wrap("img",null,Object.assign({src,alt},attrs));return this.addRaw(
element).addEOL()}addHeading(text,level){const tag=`h${level}`;const allowedTag=["h1","h2","h3","h4","h5","h6"].includes(tag)?tag:"h1";const element=this.wrap(allowedTag,
text);return this.addRaw(element).addEOL()}addSeparator(){const element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){const element=this.
wrap("br",null);return this.addRaw(element).addEOL()}addQuote(text,cite){const attrs=Object.assign({},cite&&{cite});const element=this.wrap("blockquote",text,attrs);
return this.addRaw(element).addEOL()}addLink(text,href){const element=this.wrap("a",text,{href});return this.addRaw(element).addEOL()}}const _summary=new Summary;
const markdownSummary=null;const summary=null;;function toPosixPath(pth){return pth.replace(/[\\]/g,"/")}function toWin32Path(pth){return pth.replace(/[/]/g,"\\")}
function toPlatformPath(pth){return pth.replace(/[/\\]/g,path.sep)}var external_string_decoder_=__nccwpck_require__2(3193);var external_events_=__nccwpck_require__2(
4434);;const external_child_process_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");var external_assert_=__nccwpck_require__2(
2613);;var io_util_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}
return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(
generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=
generator.apply(thisArg,_arguments||[])).next())})};const{chmod,copyFile,lstat,mkdir,open:io_util_open,readdir,rename,rm,rmdir,stat,symlink,unlink}=external_fs_namespaceObject.
promises;const IS_WINDOWS=process.platform==="win32";function readlink(fsPath){return io_util_awaiter(this,void 0,void 0,function*(){const result2=yield fs.promises.
readlink(fsPath);if(IS_WINDOWS&&!result2.endsWith("\\")){return`${result2}\\`}return result2})}const UV_FS_O_EXLOCK=268435456;const READONLY=external_fs_namespaceObject.
constants.O_RDONLY;function exists(fsPath){return io_util_awaiter(this,void 0,void 0,function*(){try{yield stat(fsPath)}catch(err){if(err.code==="ENOENT"){return false}
throw err}return true})}function isDirectory(fsPath_1){return io_util_awaiter(this,arguments,void 0,function*(fsPath,useStat=false){const stats=useStat?yield stat(
fsPath):yield lstat(fsPath);return stats.isDirectory()})}function isRooted(p){p=normalizeSeparators(p);if(!p){throw new Error('isRooted() parameter "p" cannot b\
e empty')}if(IS_WINDOWS){return p.startsWith("\\")||/^[A-Z]:/i.test(p)}return p.startsWith("/")}function tryGetExecutablePath(filePath,extensions){return io_util_awaiter(
this,void 0,void 0,function*(){let stats=void 0;try{stats=yield stat(filePath)}catch(err){if(err.code!=="ENOENT"){console.log(`Unexpected error attempting to de\
termine if executable file exists '${filePath}': ${err}`)}}if(stats&&stats.isFile()){if(IS_WINDOWS){const upperExt=external_path_namespaceObject.extname(filePath).
toUpperCase();if(extensions.some(validExt=>validExt.toUpperCase()===upperExt)){return filePath}}else{if(isUnixExecutable(stats)){return filePath}}}const originalFilePath=filePath;
for(const extension of extensions){filePath=originalFilePath+extension;stats=void 0;try{stats=yield stat(filePath)}catch(err){if(err.code!=="ENOENT"){console.log(
`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`)}}if(stats&&stats.isFile()){if(IS_WINDOWS){try{const directory=external_path_namespaceObject.
dirname(filePath);const upperName=external_path_namespaceObject.basename(filePath).toUpperCase();for(const actualName of yield readdir(directory)){if(upperName===
actualName.toUpperCase()){filePath=external_path_namespaceObject.join(directory,actualName);break}}}catch(err){console.log(`Unexpected error attempting to deter\
mine the actual case of the file '${filePath}': ${err}`)}return filePath}else{if(isUnixExecutable(stats)){return filePath}}}}return""})}function normalizeSeparators(p){
p=p||"";if(IS_WINDOWS){p=p.replace(/\//g,"\\");return p.replace(/\\\\+/g,"\\")}return p.replace(/\/\/+/g,"/")}function isUnixExecutable(stats){return(stats.mode&
1)>0||(stats.mode&8)>0&&process.getgid!==void 0&&stats.gid===process.getgid()||(stats.mode&64)>0&&process.getuid!==void 0&&stats.uid===process.getuid()}function getCmdPath(){
var _a;return(_a=process.env["COMSPEC"])!==null&&_a!==void 0?_a:`cmd.exe`};var io_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve(result2.value):adopt(result2.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};function cp(source_1,dest_1){return io_awaiter(this,arguments,
void 0,function*(source,dest,options={}){const{force,recursive,copySourceDirectory}=readCopyOptions(options);const destStat=(yield ioUtil.exists(dest))?yield ioUtil.
stat(dest):null;if(destStat&&destStat.isFile()&&!force){return}const newDest=destStat&&destStat.isDirectory()&&copySourceDirectory?path.join(dest,path.basename(
source)):dest;if(!(yield ioUtil.exists(source))){throw new Error(`no such file or directory: ${source}`)}const sourceStat=yield ioUtil.stat(source);if(sourceStat.
isDirectory()){if(!recursive){throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`)}else{yield cpDirRecursive(source,
newDest,0,force)}}else{if(path.relative(source,newDest)===""){throw new Error(`'${newDest}' and '${source}' are the same file`)}yield io_copyFile(source,newDest,
force)}})}function mv(source_1,dest_1){return io_awaiter(this,arguments,void 0,function*(source,dest,options={}){if(yield ioUtil.exists(dest)){let destExists=true;
if(yield ioUtil.isDirectory(dest)){dest=path.join(dest,path.basename(source));destExists=yield ioUtil.exists(dest)}if(destExists){if(options.force==null||options.
force){yield rmRF(dest)}else{throw new Error("Destination already exists")}}}yield mkdirP(path.dirname(dest));yield ioUtil.rename(source,dest)})}function rmRF(inputPath){
return io_awaiter(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS){if(/[*"<>|]/.test(inputPath)){throw new Error('File path must not contain `*`, `"`, `<`, \
`>` or `|` on Windows')}}try{yield ioUtil.rm(inputPath,{force:true,maxRetries:3,recursive:true,retryDelay:300})}catch(err){throw new Error(`File was unable to b\
e removed ${err}`)}})}function mkdirP(fsPath){return io_awaiter(this,void 0,void 0,function*(){ok(fsPath,"a path argument must be provided");yield ioUtil.mkdir(
fsPath,{recursive:true})})}function which(tool,check){return io_awaiter(this,void 0,void 0,function*(){if(!tool){throw new Error("parameter 'tool' is required")}
if(check){const result2=yield which(tool,false);if(!result2){if(IS_WINDOWS){throw new Error(`Unable to locate executable file: ${tool}. Please verify either the\
 file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an exec\
utable file.`)}else{throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a dire\
ctory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)}}return result2}const matches=yield findInPath(tool);
if(matches&&matches.length>0){return matches[0]}return""})}function findInPath(tool){return io_awaiter(this,void 0,void 0,function*(){if(!tool){throw new Error(
"parameter 'tool' is required")}const extensions=[];if(IS_WINDOWS&&process.env["PATHEXT"]){for(const extension of process.env["PATHEXT"].split(external_path_namespaceObject.
delimiter)){if(extension){extensions.push(extension)}}}if(isRooted(tool)){const filePath=yield tryGetExecutablePath(tool,extensions);if(filePath){return[filePath]}
return[]}if(tool.includes(external_path_namespaceObject.sep)){return[]}const directories=[];if(process.env.PATH){for(const p of process.env.PATH.split(external_path_namespaceObject.
delimiter)){if(p){directories.push(p)}}}const matches=[];for(const directory of directories){const filePath=yield tryGetExecutablePath(external_path_namespaceObject.
join(directory,tool),extensions);if(filePath){matches.push(filePath)}}return matches})}function readCopyOptions(options){const force=options.force==null?true:options.
force;const recursive=Boolean(options.recursive);const copySourceDirectory=options.copySourceDirectory==null?true:Boolean(options.copySourceDirectory);return{force,
recursive,copySourceDirectory}}function cpDirRecursive(sourceDir,destDir,currentDepth,force){return io_awaiter(this,void 0,void 0,function*(){if(currentDepth>=255)
return;currentDepth++;yield mkdirP(destDir);const files=yield ioUtil.readdir(sourceDir);for(const fileName of files){const srcFile=`${sourceDir}/${fileName}`;const destFile=`${destDir}\
/${fileName}`;const srcFileStat=yield ioUtil.lstat(srcFile);if(srcFileStat.isDirectory()){yield cpDirRecursive(srcFile,destFile,currentDepth,force)}else{yield io_copyFile(
srcFile,destFile,force)}}yield ioUtil.chmod(destDir,(yield ioUtil.stat(sourceDir)).mode)})}function io_copyFile(srcFile,destFile,force){return io_awaiter(this,void 0,
void 0,function*(){if((yield ioUtil.lstat(srcFile)).isSymbolicLink()){try{yield ioUtil.lstat(destFile);yield ioUtil.unlink(destFile)}catch(e){if(e.code==="EPERM"){
yield ioUtil.chmod(destFile,"0666");yield ioUtil.unlink(destFile)}}const symlinkFull=yield ioUtil.readlink(srcFile);yield ioUtil.symlink(symlinkFull,destFile,ioUtil.
IS_WINDOWS?"junction":null)}else if(!(yield ioUtil.exists(destFile))||force){yield ioUtil.copyFile(srcFile,destFile)}})};const external_timers_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("timers");;var toolrunner_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){
resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve(result2.value):adopt(result2.value).then(fulfilled,rejected)}
step((generator=generator.apply(thisArg,_arguments||[])).next())})};const toolrunner_IS_WINDOWS=process.platform==="win32";class ToolRunner extends external_events_.
EventEmitter{constructor(toolPath,args,options){super();if(!toolPath){throw new Error("Parameter 'toolPath' cannot be null or empty.")}this.toolPath=toolPath;this.
args=args||[];this.options=options||{}}_debug(message){if(this.options.listeners&&this.options.listeners.debug){this.options.listeners.debug(message)}}_getCommandString(options,noPrefix){
const toolPath=this._getSpawnFileName();const args=this._getSpawnArgs(options);let cmd=noPrefix?"":"[command]";if(toolrunner_IS_WINDOWS){if(this._isCmdFile()){cmd+=
toolPath;for(const a of args){cmd+=` ${a}`}}else if(options.windowsVerbatimArguments){cmd+=`"${toolPath}"`;for(const a of args){cmd+=` ${a}`}}else{cmd+=this._windowsQuoteCmdArg(
toolPath);for(const a of args){cmd+=` ${this._windowsQuoteCmdArg(a)}`}}}else{cmd+=toolPath;for(const a of args){cmd+=` ${a}`}}return cmd}_processLineBuffer(data,strBuffer,onLine){
try{let s=strBuffer+data.toString();let n=s.indexOf(external_os_namespaceObject.EOL);while(n>-1){const line=s.substring(0,n);onLine(line);s=s.substring(n+external_os_namespaceObject.
EOL.length);n=s.indexOf(external_os_namespaceObject.EOL)}return s}catch(err){this._debug(`error processing line. Failed with error ${err}`);return""}}_getSpawnFileName(){
if(toolrunner_IS_WINDOWS){if(this._isCmdFile()){return process.env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(options){if(toolrunner_IS_WINDOWS){
if(this._isCmdFile()){let argline=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const a of this.args){argline+=" ";argline+=options.windowsVerbatimArguments?
a:this._windowsQuoteCmdArg(a)}argline+='"';return[argline]}}return this.args}_endsWith(str,end){return str.endsWith(end)}_isCmdFile(){const upperToolPath=this.toolPath.
toUpperCase();return this._endsWith(upperToolPath,".CMD")||this._endsWith(upperToolPath,".BAT")}_windowsQuoteCmdArg(arg){if(!this._isCmdFile()){return this._uvQuoteCmdArg(
arg)}if(!arg){return'""'}const cmdSpecialChars=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let needsQuotes=false;for(const char of arg){
if(cmdSpecialChars.some(x=>x===char)){needsQuotes=true;break}}if(!needsQuotes){return arg}let reverse='"';let quoteHit=true;for(let i=arg.length;i>0;i--){reverse+=
arg[i-1];if(quoteHit&&arg[i-1]==="\\"){reverse+="\\"}else if(arg[i-1]==='"'){quoteHit=true;reverse+='"'}else{quoteHit=false}}reverse+='"';return reverse.split("").
reverse().join("")}_uvQuoteCmdArg(arg){if(!arg){return'""'}if(!arg.includes(" ")&&!arg.includes("	")&&!arg.includes('"')){return arg}if(!arg.includes('"')&&!arg.
includes("\\")){return`"${arg}"`}let reverse='"';let quoteHit=true;for(let i=arg.length;i>0;i--){reverse+=arg[i-1];if(quoteHit&&arg[i-1]==="\\"){reverse+="\\"}else if(arg[i-
1]==='"'){quoteHit=true;reverse+="\\"}else{quoteHit=false}}reverse+='"';return reverse.split("").reverse().join("")}_cloneExecOptions(options){options=options||
{};const result2={cwd:options.cwd||process.cwd(),env:options.env||process.env,silent:options.silent||false,windowsVerbatimArguments:options.windowsVerbatimArguments||
false,failOnStdErr:options.failOnStdErr||false,ignoreReturnCode:options.ignoreReturnCode||false,delay:options.delay||1e4};result2.outStream=options.outStream||process.
stdout;result2.errStream=options.errStream||process.stderr;return result2}_getSpawnOptions(options,toolPath){options=options||{};const result2={};result2.cwd=options.
cwd;result2.env=options.env;result2["windowsVerbatimArguments"]=options.windowsVerbatimArguments||this._isCmdFile();if(options.windowsVerbatimArguments){result2.
argv0=`"${toolPath}"`}return result2}exec(){return toolrunner_awaiter(this,void 0,void 0,function*(){if(!isRooted(this.toolPath)&&(this.toolPath.includes("/")||
toolrunner_IS_WINDOWS&&this.toolPath.includes("\\"))){this.toolPath=external_path_namespaceObject.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}
this.toolPath=yield which(this.toolPath,true);return new Promise((resolve,reject)=>toolrunner_awaiter(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.
toolPath}`);this._debug("arguments:");for(const arg of this.args){this._debug(`   ${arg}`)}const optionsNonNull=this._cloneExecOptions(this.options);if(!optionsNonNull.
silent&&optionsNonNull.outStream){optionsNonNull.outStream.write(this._getCommandString(optionsNonNull)+external_os_namespaceObject.EOL)}const state=new ExecState(
optionsNonNull,this.toolPath);state.on("debug",message=>{this._debug(message)});if(this.options.cwd&&!(yield exists(this.options.cwd))){return reject(new Error(
`The cwd: ${this.options.cwd} does not exist!`))}const fileName=this._getSpawnFileName();const cp2=external_child_process_namespaceObject.spawn(fileName,this._getSpawnArgs(
optionsNonNull),this._getSpawnOptions(this.options,fileName));let stdbuffer="";if(cp2.stdout){cp2.stdout.on("data",data=>{if(this.options.listeners&&this.options.
listeners.stdout){this.options.listeners.stdout(data)}if(!optionsNonNull.silent&&optionsNonNull.outStream){optionsNonNull.outStream.write(data)}stdbuffer=this._processLineBuffer(
data,stdbuffer,line=>{if(this.options.listeners&&this.options.listeners.stdline){this.options.listeners.stdline(line)}})})}let errbuffer="";if(cp2.stderr){cp2.stderr.
on("data",data=>{state.processStderr=true;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.stderr(data)}if(!optionsNonNull.silent&&
optionsNonNull.errStream&&optionsNonNull.outStream){const s=optionsNonNull.failOnStdErr?optionsNonNull.errStream:optionsNonNull.outStream;s.write(data)}errbuffer=
this._processLineBuffer(data,errbuffer,line=>{if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(line)}})})}cp2.on("error",
err=>{state.processError=err.message;state.processExited=true;state.processClosed=true;state.CheckComplete()});cp2.on("exit",code=>{state.processExitCode=code;state.
processExited=true;this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);state.CheckComplete()});cp2.on("close",code=>{state.processExitCode=code;
state.processExited=true;state.processClosed=true;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);state.CheckComplete()});state.on("done",(error2,exitCode)=>{
if(stdbuffer.length>0){this.emit("stdline",stdbuffer)}if(errbuffer.length>0){this.emit("errline",errbuffer)}cp2.removeAllListeners();if(error2){reject(error2)}else{
resolve(exitCode)}});if(this.options.input){if(!cp2.stdin){throw new Error("child process missing stdin")}cp2.stdin.end(this.options.input)}}))})}}function argStringToArray(argString){
const args=[];let inQuotes=false;let escaped=false;let arg="";function append(c){if(escaped&&c!=='"'){arg+="\\"}arg+=c;escaped=false}for(let i=0;i<argString.length;i++){
const c=argString.charAt(i);if(c==='"'){if(!escaped){inQuotes=!inQuotes}else{append(c)}continue}if(c==="\\"&&escaped){append(c);continue}if(c==="\\"&&inQuotes){
escaped=true;continue}if(c===" "&&!inQuotes){if(arg.length>0){args.push(arg);arg=""}continue}append(c)}if(arg.length>0){args.push(arg.trim())}return args}class ExecState extends external_events_.
EventEmitter{constructor(options,toolPath){super();this.processClosed=false;this.processError="";this.processExitCode=0;this.processExited=false;this.processStderr=
false;this.delay=1e4;this.done=false;this.timeout=null;if(!toolPath){throw new Error("toolPath must not be empty")}this.options=options;this.toolPath=toolPath;if(options.
delay){this.delay=options.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){this.timeout=(0,external_timers_namespaceObject.
setTimeout)(ExecState.HandleTimeout,this.delay,this)}}_debug(message){this.emit("debug",message)}_setResult(){let error2;if(this.processExited){if(this.processError){
error2=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`)}else if(this.
processExitCode!==0&&!this.options.ignoreReturnCode){error2=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)}else if(this.
processStderr&&this.options.failOnStdErr){error2=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)}}
if(this.timeout){clearTimeout(this.timeout);this.timeout=null}this.done=true;this.emit("done",error2,this.processExitCode)}static HandleTimeout(state){if(state.
done){return}if(!state.processClosed&&state.processExited){const message=`The STDIO streams did not close within ${state.delay/1e3} seconds of the exit event fr\
om process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;state._debug(message)}state._setResult()}}
;var exec_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||
(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};function exec_exec(commandLine,args,options){return exec_awaiter(this,void 0,void 0,function*(){const commandArgs=tr.argStringToArray(
commandLine);if(commandArgs.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const toolPath=commandArgs[0];args=commandArgs.slice(
1).concat(args||[]);const runner=new tr.ToolRunner(toolPath,args,options);return runner.exec()})}function getExecOutput(commandLine,args,options){return exec_awaiter(
this,void 0,void 0,function*(){var _a,_b;let stdout="";let stderr="";const stdoutDecoder=new StringDecoder("utf8");const stderrDecoder=new StringDecoder("utf8");
const originalStdoutListener=(_a=options===null||options===void 0?void 0:options.listeners)===null||_a===void 0?void 0:_a.stdout;const originalStdErrListener=(_b=
options===null||options===void 0?void 0:options.listeners)===null||_b===void 0?void 0:_b.stderr;const stdErrListener=data=>{stderr+=stderrDecoder.write(data);if(originalStdErrListener){
originalStdErrListener(data)}};const stdOutListener=data=>{stdout+=stdoutDecoder.write(data);if(originalStdoutListener){originalStdoutListener(data)}};const listeners=Object.
assign(Object.assign({},options===null||options===void 0?void 0:options.listeners),{stdout:stdOutListener,stderr:stdErrListener});const exitCode=yield exec_exec(
commandLine,args,Object.assign(Object.assign({},options),{listeners}));stdout+=stdoutDecoder.end();stderr+=stderrDecoder.end();return{exitCode,stdout,stderr}})}
;var platform_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||
(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["\
throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve(result2.value):adopt(result2.value).then(fulfilled,rejected)}step((generator=generator.
apply(thisArg,_arguments||[])).next())})};const getWindowsInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){const{stdout:version}=yield exec.getExecOutput(
'powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:true});const{stdout:name}=yield exec.getExecOutput('powershell\
 -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:true});return{name:name.trim(),version:version.trim()}});const getMacOsInfo=()=>platform_awaiter(
void 0,void 0,void 0,function*(){var _a,_b,_c,_d;const{stdout}=yield exec.getExecOutput("sw_vers",void 0,{silent:true});const version=(_b=(_a=stdout.match(/ProductVersion:\s*(.+)/))===
null||_a===void 0?void 0:_a[1])!==null&&_b!==void 0?_b:"";const name=(_d=(_c=stdout.match(/ProductName:\s*(.+)/))===null||_c===void 0?void 0:_c[1])!==null&&_d!==
void 0?_d:"";return{name,version}});const getLinuxInfo=()=>platform_awaiter(void 0,void 0,void 0,function*(){const{stdout}=yield exec.getExecOutput("lsb_release",
["-i","-r","-s"],{silent:true});const[name,version]=stdout.trim().split("\n");return{name,version}});const platform=external_os_namespaceObject.platform();const arch=external_os_namespaceObject.
arch();const isWindows=platform==="win32";const isMacOS=platform==="darwin";const isLinux=platform==="linux";function getDetails(){return platform_awaiter(this,
void 0,void 0,function*(){return Object.assign(Object.assign({},yield isWindows?getWindowsInfo():isMacOS?getMacOsInfo():getLinuxInfo()),{platform,arch,isWindows,
isMacOS,isLinux})})};var core_awaiter=function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(
value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){
try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result2){result2.done?resolve(result2.value):adopt(result2.value).then(fulfilled,rejected)}
step((generator=generator.apply(thisArg,_arguments||[])).next())})};var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2["Success"]=0]="Success";ExitCode2[ExitCode2["\
Failure"]=1]="Failure"})(ExitCode||(ExitCode={}));function exportVariable(name,val){const convertedVal=toCommandValue(val);process.env[name]=convertedVal;const filePath=process.
env["GITHUB_ENV"]||"";if(filePath){return issueFileCommand("ENV",prepareKeyValueMessage(name,val))}issueCommand("set-env",{name},convertedVal)}function core_setSecret(secret){
command_issueCommand("add-mask",{},secret)}function addPath(inputPath){const filePath=process.env["GITHUB_PATH"]||"";if(filePath){issueFileCommand("PATH",inputPath)}else{
issueCommand("add-path",{},inputPath)}process.env["PATH"]=`${inputPath}${path.delimiter}${process.env["PATH"]}`}function getInput(name,options){const val=process.
env[`INPUT_${name.replace(/ /g,"_").toUpperCase()}`]||"";if(options&&options.required&&!val){throw new Error(`Input required and not supplied: ${name}`)}if(options&&
options.trimWhitespace===false){return val}return val.trim()}function getMultilineInput(name,options){const inputs=getInput(name,options).split("\n").filter(x=>x!==
"");if(options&&options.trimWhitespace===false){return inputs}return inputs.map(input=>input.trim())}function getBooleanInput(name,options){const trueValue=["tr\
ue","True","TRUE"];const falseValue=["false","False","FALSE"];const val=getInput(name,options);if(trueValue.includes(val))return true;if(falseValue.includes(val))
return false;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function setOutput(name,value){const filePath=process.env["GITHUB_OUTPUT"]||"";if(filePath){
return file_command_issueFileCommand("OUTPUT",file_command_prepareKeyValueMessage(name,value))}process.stdout.write(external_os_namespaceObject.EOL);command_issueCommand(
"set-output",{name},utils_toCommandValue(value))}function setCommandEcho(enabled){issue("echo",enabled?"on":"off")}function setFailed(message){process.exitCode=
ExitCode.Failure;error(message)}function isDebug(){return process.env["RUNNER_DEBUG"]==="1"}function core_debug(message){issueCommand("debug",{},message)}function error(message,properties={}){
command_issueCommand("error",toCommandProperties(properties),message instanceof Error?message.toString():message)}function warning(message,properties={}){command_issueCommand(
"warning",toCommandProperties(properties),message instanceof Error?message.toString():message)}function notice(message,properties={}){command_issueCommand("noti\
ce",toCommandProperties(properties),message instanceof Error?message.toString():message)}function info(message){process.stdout.write(message+external_os_namespaceObject.
EOL)}function startGroup(name){issue("group",name)}function endGroup(){issue("endgroup")}function group(name,fn){return core_awaiter(this,void 0,void 0,function*(){
startGroup(name);let result2;try{result2=yield fn()}finally{endGroup()}return result2})}function saveState(name,value){const filePath=process.env["GITHUB_STATE"]||
"";if(filePath){return issueFileCommand("STATE",prepareKeyValueMessage(name,value))}issueCommand("save-state",{name},toCommandValue(value))}function getState(name){
return process.env[`STATE_${name}`]||""}function getIDToken(aud){return core_awaiter(this,void 0,void 0,function*(){return yield OidcClient.getIDToken(aud)})};function actionFace(environment){
return{kind:"action",input:name=>getInput(name),variable:name=>environment[name],mask:maskLines,say:line=>info(withoutCommands(line)),progress:line=>info(withoutCommands(
line)),annotate:({level,title,message,file,line})=>{const properties={title,...file===void 0?{}:{file},...line===void 0?{}:{startLine:line}};if(level==="error")
error(message,properties);else if(level==="warning")warning(message,properties);else notice(message,properties)},setOutput:(name,value)=>setOutput(name,value),summary:async markdown=>{
const path2=environment["GITHUB_STEP_SUMMARY"];if(path2===void 0||path2==="")return false;await(0,promises_.appendFile)(path2,`${markdown}
`);return true},emitReport:()=>{}}}function maskLines(text){for(const line of text.split(/\r?\n/))if(line.trim()!=="")core_setSecret(line)}const withoutCommands=line=>line.
replace(/^(\s*):(?=:)/gm,"$1: ").replaceAll("##[","# #[");var external_node_crypto_=__nccwpck_require__2(7598);var external_node_os_=__nccwpck_require__2(8161);
;const processFallback=()=>({workspace:external_node_process_.cwd(),temp:(0,external_node_os_.tmpdir)(),unique:(0,external_node_crypto_.randomBytes)(8).toString(
"hex")});var problem=__nccwpck_require__2(970);var result=__nccwpck_require__2(7912);;function decodeContext(face,variables2,fallback){const value=name=>variables2[name]||
void 0;const serverUrl=origin(value("GITHUB_SERVER_URL")??"https://github.com");const apiUrl=origin(value("GITHUB_API_URL")??"https://api.github.com");if(serverUrl===
void 0)return(0,result.g)(variableProblem("GITHUB_SERVER_URL"));if(apiUrl===void 0)return(0,result.g)(variableProblem("GITHUB_API_URL"));const repository=value(
"GITHUB_REPOSITORY");const runId=value("GITHUB_RUN_ID");return(0,result.ok)({face,workspace:(face==="action"?value("GITHUB_WORKSPACE"):void 0)??fallback.workspace,
temp:value("RUNNER_TEMP")??fallback.temp,unique:fallback.unique,serverUrl,apiUrl,repository,eventName:value("GITHUB_EVENT_NAME"),eventPath:value("GITHUB_EVENT_P\
ATH"),ref:value("GITHUB_REF"),sha:value("GITHUB_SHA"),workflowRef:value("GITHUB_WORKFLOW_REF"),runUrl:repository===void 0||runId===void 0?void 0:`${serverUrl}/${repository}\
/actions/runs/${runId}`})}function origin(text){const trimmed=text.endsWith("/")?text.slice(0,-1):text;const https2=/^https:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:\/[A-Za-z0-9/_-]*)?$/;
const loopback=/^http:\/\/(?:127\.0\.0\.1|localhost|[a-z0-9-]+\.localhost|\[::1\])(?::\d{1,5})?(?:\/[A-Za-z0-9/_-]*)?$/;return https2.test(trimmed)||loopback.test(
trimmed)?trimmed:void 0}const variableProblem=name=>(0,problem.CC)("environment/variable-missing",{attempted:"read the environment of the runner",current:`${name}\
 is not an https address`,desired:"it must be as the runner sets it"});var display=__nccwpck_require__2(6983);var codec=__nccwpck_require__2(8488);var spec=__nccwpck_require__2(
4545);;const COMMON_INPUTS={"dry-run":(0,spec.P_)(codec.Jt,"false","Print what would be done, and do nothing: nothing is read, written, signed or sent."),"repor\
t-path":(0,spec.lq)(codec.Ae,"Where to write the machine-readable report. Default: a new file in the temporary folder of the runner.")};const COMMON_OUTPUTS={"r\
eport-path":"Path of the machine-readable report (JSON, versioned; the schema stands in `docs/schemas`). Written on failure, too."};;function parseInputs(spec2,raw){
const problems=[];const config={};const secrets={};for(const[old,renamed]of Object.entries(spec2.renamed??{})){if(raw(old)!=="")problems.push(renamedProblem(old,
renamed))}const all={...spec2.inputs,...COMMON_INPUTS};for(const[name,input]of Object.entries(all)){if(input.kind==="secret"){const value=raw(name);secrets[name]=
value===""||value===input.expression?void 0:value}else if(input.kind==="input")config[name]=parseInput(name,input,raw(name),problems);else{const members=Object.
keys(input.members);const given=members.filter(member=>raw(member)!=="");const[only]=given;if(given.length>1||only===void 0&&input.presence==="required"){problems.
push(groupProblem(members,given,input.presence))}else if(only!==void 0){const member=input.members[only];if(member!==void 0)config[name]={kind:only,value:parseInput(
only,member,raw(only),problems)}}}}if(problems.length>0)return(0,result.g)(problems);const{"dry-run":dryRun,"report-path":reportPath,...own}=config;return(0,result.
ok)({config:own,secrets,dryRun:dryRun===true,reportPath:typeof reportPath==="string"?reportPath:void 0})}function parseInput(name,input,given,problems){const text=given===
""||given===input.expression?input.default:given;if(text===void 0){if(input.presence==="required")problems.push(missingProblem(name,input));return void 0}if(text.
length>MAX_INPUT){problems.push(malformedProblem(name,input,`it is longer than ${MAX_INPUT} characters`));return void 0}const parsed=input.codec.parse(text);if(parsed.
ok)return parsed.value;problems.push(malformedProblem(name,input,parsed.problem));return void 0}const MAX_INPUT=1e6;const missingProblem=(name,input)=>(0,problem.
CC)("input/missing",{attempted:`read the input ${(0,display.TL)(name)}`,current:"it was not given",desired:`it is required: ${input.codec.form}`});const malformedProblem=(name,input,reason)=>(0,
problem.CC)("input/malformed",{attempted:`read the input ${(0,display.TL)(name)}`,current:reason,desired:`it must be ${input.codec.form}`});const groupProblem=(members,given,presence)=>(0,
problem.CC)("input/conflict",{attempted:`read the inputs ${members.map(m=>(0,display.TL)(m)).join(", ")}`,current:given.length===0?"none of them was given":`${given.
map(g=>(0,display.TL)(g)).join(" and ")} were given together`,desired:presence==="required"?"exactly one of them must be given":"at most one of them may be give\
n"});const renamedProblem=(old,renamed)=>(0,problem.CC)("input/unknown",{attempted:`read the input ${(0,display.TL)(old)}`,current:"it has another name now",desired:`\
it is called ${(0,display.TL)(renamed)}`,fix:`Write \`${renamed}\` in place of \`${old}\`.`});;const SHOWN=9;const problemAnnotation=p=>({level:"error",title:p.
code,message:`${(0,problem.BJ)(p)}
To mend it: ${p.fix}`,...p.at===void 0?{}:{file:p.at.file,...p.at.line===void 0?{}:{line:p.at.line}}});const findingAnnotation=f=>({level:"error",title:f.code,message:(0,
display.WV)(`${(0,display.TL)(f.subject)}: wanted ${f.demand}; seen ${f.seen}`,2e3)+`
To mend it: ${f.fix}`,...f.at===void 0?{}:{file:f.at.file,...f.at.line===void 0?{}:{line:f.at.line}}});function limitAnnotations(annotations){return["error","wa\
rning","notice"].flatMap(level=>{const own=annotations.filter(a=>a.level===level);if(own.length<=SHOWN+1)return own;const rest={level,title:"more",message:`and ${own.
length-SHOWN} more; the summary and the report list all of them`};return[...own.slice(0,SHOWN),rest]})};const REPORT_MEDIA_TYPE="application/vnd.tier3.report+js\
on;version=1";const formatReport=document=>`${JSON.stringify(document,null,2)}
`;var external_node_fs_=__nccwpck_require__2(3024);var external_node_path_=__nccwpck_require__2(6760);;const HEAD=/^\{\s*"mediaType":\s*"application\/vnd\.tier3\.report\+json;/;
async function writeReportFile(json,reportPath,workspace){const path2=(0,external_node_path_.resolve)(workspace,reportPath);const partial=`${path2}.${(0,external_node_crypto_.
randomUUID)()}.partial`;try{await(0,promises_.mkdir)((0,external_node_path_.dirname)(path2),{recursive:true});if(!(0,external_node_path_.isAbsolute)(reportPath)&&
!await isInside((0,external_node_path_.dirname)(path2),workspace))return(0,result.g)(report_file_escape(reportPath));if(!await isReplaceable(path2))return(0,result.
g)(taken(path2));await(0,promises_.writeFile)(partial,json,{flag:"wx"});await(0,promises_.rename)(partial,path2);return(0,result.ok)(path2)}catch(error2){await(0,
promises_.rm)(partial,{force:true}).catch(()=>{});return(0,result.g)((0,problem.CC)("environment/write-failed",{attempted:`write the report ${path2}`,current:error2 instanceof
Error?error2.message:"it failed",desired:"the report must be written"}))}}const temporaryReport=(temp,action)=>(0,external_node_path_.join)(temp,"tier3",`${action}\
-${(0,external_node_crypto_.randomUUID)()}.json`);async function isInside(folder,workspace){const way=(0,external_node_path_.relative)(await(0,promises_.realpath)(
workspace),await(0,promises_.realpath)(folder));return way!==".."&&!way.startsWith(`..${external_node_path_.sep}`)&&!(0,external_node_path_.isAbsolute)(way)}async function isReplaceable(path2){
const file=await(0,promises_.open)(path2,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NONBLOCK).catch(error2=>{if(error2 instanceof Error&&
"code"in error2&&error2.code==="ENOENT")return void 0;throw error2});if(file===void 0)return true;try{const status=await file.stat();if(!status.isFile())return false;
const{buffer,bytesRead}=await file.read(Buffer.alloc(200),0,200,0);return status.size===0||HEAD.test(buffer.subarray(0,bytesRead).toString("latin1"))}finally{await file.
close()}}const report_file_escape=path2=>(0,problem.CC)("input/path-escape",{attempted:`write the report ${path2}`,current:"the path leads out of the workspace",
desired:"a relative path must stay in it",fix:"Give `report-path` a path in the workspace, or an absolute one."});const taken=path2=>(0,problem.CC)("input/confl\
ict",{attempted:`write the report ${path2}`,current:"a file of that name is there, and it is no report",desired:"nothing but a report may be replaced",fix:"Give\
 `report-path` another name."});;const BYTE_BUDGET=9e5;const ROW_BUDGET=1e3;const GLYPH={0:"✅",1:"❌",2:"⚠️",3:"❔"};function renderSummary(action,report){
const head=`### ${GLYPH[report.exitCode]} ${(0,display.p7)(action)}: ${(0,display.p7)(report.title)}
`;let text=head;for(const block of report.summary){const rendered=renderBlock(block);if(byteLength(text)+byteLength(rendered)>BYTE_BUDGET){return`${text}
_The rest is too long for a summary; the report has all of it._
`}text+=`
${rendered}`}return text}function renderBlock(block){switch(block.kind){case"text":return`${(0,display.p7)(block.text,4e3)}
`;case"code":return renderCode(block.language,block.text);case"details":return`<details${block.open===true?" open":""}><summary>${(0,display.p7)(block.title)}</\
summary>

${block.blocks.map(renderBlock).join("\n")}
</details>
`;case"table":return renderTable(block.columns,block.rows)}}function renderTable(columns,rows){const line=cells=>`| ${cells.join(" | ")} |
`;const shown=rows.slice(0,ROW_BUDGET);const more=rows.length>shown.length?`
_and ${rows.length-shown.length} more rows in the report_
`:"";const header=line(columns.map(c=>(0,display.p7)(c)))+line(columns.map(()=>"---"));return header+shown.map(row=>line(row.map(renderCell))).join("")+more}const renderCell=cell=>typeof cell===
"string"?(0,display.p7)(cell):(0,display.D9)(cell.code);function renderCode(language,text){const longest=Math.max(0,...[...text.matchAll(/`+/g)].map(m=>m[0].length));
const fence="`".repeat(Math.max(3,longest+1));return`${fence}${language}
${text.replace(/\r/g,"")}
${fence}
`}const byteLength=text=>Buffer.byteLength(text);;const emit_GLYPH={0:"✓",1:"✗",2:"✗",3:"?"};async function emit(spec2,face,outcome,place){const shown=describe(
outcome);for(const line of shown.lines)face.say(line);const document=documentOf(spec2,outcome,shown);const written=await writeReport(face,formatReport(document),
place,spec2.name);const problems=written.problem===void 0?[]:[written.problem];for(const p of problems)face.say(`✗ ${p.code}: ${(0,problem.BJ)(p)}`);const exitCode=problems.
length>0&&shown.exitCode===0?(0,problem.FO)(problems):shown.exitCode;for(const annotation of limitAnnotations([...shown.annotations,...problems.map(problemAnnotation)])){
face.annotate(annotation)}for(const[name,value]of Object.entries(shown.outputs))face.setOutput(name,value);if(written.path!==void 0)face.setOutput("report-path",
written.path);await face.summary(renderSummary(`tier3 ${spec2.name}`,{title:shown.title,exitCode,summary:shown.summary}));face.say(`${emit_GLYPH[exitCode]} ${(0,
display.WV)(shown.title,500)}`);if(written.path!==void 0)face.say(`  report: ${(0,display.WV)(written.path,1e3)}`);face.emitReport(formatReport({...document,exitCode,
problems:[...document.problems,...problems]}));return exitCode}function describe(outcome){if(outcome.kind==="report"){const{report}=outcome;const{findings,warnings=[],
notices}=report;return{...report,annotations:[...findings.map(findingAnnotation),...warnings.map(remark("warning")),...notices.map(remark("notice"))]}}const base={
outputs:{},notices:[],annotations:[]};if(outcome.kind==="dry-run"){const plan=JSON.stringify(outcome.plan,null,2);const lines=["Dry run: this is what would be d\
one.",...plan.split("\n").map(l=>`  ${(0,display.WV)(l,500)}`)];return{...base,exitCode:0,title:"dry run: nothing was done",lines,summary:[{kind:"code",language:"\
json",text:plan}]}}const{problems}=outcome;return{...base,exitCode:(0,problem.FO)(problems),title:problems.length===1?"stopped by a problem":`stopped by ${problems.
length} problems`,lines:problems.flatMap(p=>[`✗ ${p.code}: ${(0,problem.BJ)(p)}`,...p.fix.split("\n").map(l=>`    ${l}`)]),summary:[{kind:"table",columns:["co\
de","problem","to mend it"],rows:problems.map(p=>[{code:p.code},(0,problem.BJ)(p),p.fix.replaceAll("\n"," ")])}],annotations:problems.map(problemAnnotation)}}const remark=level=>text=>({
level,title:"tier3",message:(0,display.WV)(text,2e3)});function documentOf(spec2,outcome,shown){return{mediaType:REPORT_MEDIA_TYPE,action:spec2.name,dryRun:outcome.
kind==="dry-run",exitCode:shown.exitCode,title:shown.title,problems:outcome.kind==="problems"?outcome.problems:[],findings:outcome.kind==="report"?outcome.report.
findings:[],warnings:shown.warnings??[],notices:shown.notices,outputs:shown.outputs,...outcome.kind==="dry-run"?{plan:outcome.plan}:{},...outcome.kind==="report"?
{body:outcome.report.body}:{}}}async function writeReport(face,json,place,name){if(place.reportPath===void 0&&face.kind==="cli")return{};const path2=place.reportPath??
temporaryReport(place.temp,name);const written=await writeReportFile(json,path2,place.workspace);return written.ok?{path:written.value}:{problem:written.problem}}
;function createProgress(say,now,interval=500){let last=now();return(done,total,label)=>{const time=now();if(time-last<interval||done>=total)return;last=time;say(
`  ${done} of ${total}: ${(0,display.WV)(label,80)}`)}};async function runWired(wired,face,fallback){const{spec:spec2}=wired.action;face.say(`tier3 ${spec2.name}\
: ${spec2.title}`);const context=decodeContext(face.kind,variables(face),fallback);const inputs=parseInputs(spec2,name=>face.input(name));let outcome;if(!context.
ok)outcome={kind:"problems",problems:[context.problem]};else if(!inputs.ok)outcome={kind:"problems",problems:inputs.problem};else outcome=await attempt(wired,face,
inputs.value,context.value);try{return await emit(spec2,face,outcome,{temp:context.ok?context.value.temp:fallback.temp,workspace:context.ok?context.value.workspace:
fallback.workspace,reportPath:inputs.ok?inputs.value.reportPath:void 0})}catch(error2){const p=unwritableProblem(spec2.name,error2);face.say(`✗ ${p.code}: ${(0,
problem.BJ)(p)}`);return 2}}async function attempt(wired,face,inputs,context){const{action}=wired;for(const value of Object.values(inputs.secrets))if(value!==void 0)
face.mask(value);try{const plan=action.plan(inputs.config,context);if(!plan.ok)return stopped(action.spec.name,plan.problem);if(inputs.dryRun)return{kind:"dry-r\
un",plan:plan.value};const ports=await wired.ports({config:inputs.config,secrets:inputs.secrets,context,variable:name=>face.variable(name),mask:text=>face.mask(
text),say:line=>face.say(line)});if(!ports.ok)return stopped(action.spec.name,ports.problem);const progress=createProgress(line=>face.progress(line),()=>performance.
now());const evidence=await action.perform(plan.value,ports.value,progress);if(!evidence.ok)return stopped(action.spec.name,evidence.problem);const report=action.
report(plan.value,action.conclude(plan.value,evidence.value));return{kind:"report",report}}catch(error2){return{kind:"problems",problems:[invariantProblem(action.
spec.name,error2)]}}}const unwritableProblem=(name,error2)=>(0,problem.CC)("environment/write-failed",{attempted:`hand the outcome of ${name} to the runner`,current:error2 instanceof
Error?error2.message:String(error2),desired:"outputs and summary must be written"});const stopped=(name,problems)=>({kind:"problems",problems:problems.length>0?
problems:[invariantProblem(name,new Error("it failed without a reason"))]});const invariantProblem=(name,error2)=>(0,problem.CC)("internal/invariant",{attempted:`\
run ${name}`,current:"an unexpected error stopped it",desired:"this should never happen",cause:error2 instanceof Error?(error2.stack??error2.message).split("\n").
slice(0,6).join(" | "):String(error2)});const CONTEXT_VARIABLES=["GITHUB_SERVER_URL","GITHUB_API_URL","GITHUB_REPOSITORY","GITHUB_WORKSPACE","GITHUB_EVENT_NAME",
"GITHUB_EVENT_PATH","GITHUB_REF","GITHUB_SHA","GITHUB_WORKFLOW_REF","GITHUB_RUN_ID","RUNNER_TEMP"];const variables=face=>Object.fromEntries(CONTEXT_VARIABLES.map(
name=>[name,face.variable(name)]));;async function runAction(wired){external_node_process_.exitCode=2;external_node_process_.exitCode=await runWired(wired,actionFace(
external_node_process_.env),processFallback())}})};var __webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0){return cachedModule.exports}var module=__webpack_module_cache__[moduleId]={exports:{}};var threw=true;try{__webpack_modules__[moduleId](
module,module.exports,__nccwpck_require__);threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module.exports}if(typeof __nccwpck_require__!==
"undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/";(()=>{var webpackQueues=typeof Symbol===
"function"?Symbol("webpack queues"):"__webpack_queues__";var webpackExports=typeof Symbol==="function"?Symbol("webpack exports"):"__webpack_exports__";var webpackError=typeof Symbol===
"function"?Symbol("webpack error"):"__webpack_error__";var resolveQueue=queue=>{if(queue&&queue.d<1){queue.d=1;queue.forEach(fn=>fn.r--);queue.forEach(fn=>fn.r--?
fn.r++:fn())}};var wrapDeps=deps=>deps.map(dep=>{if(dep!==null&&typeof dep==="object"){if(dep[webpackQueues])return dep;if(dep.then){var queue=[];queue.d=0;dep.
then(r=>{obj[webpackExports]=r;resolveQueue(queue)},e=>{obj[webpackError]=e;resolveQueue(queue)});var obj={};obj[webpackQueues]=fn=>fn(queue);return obj}}var ret={};
ret[webpackQueues]=x=>{};ret[webpackExports]=dep;return ret});__nccwpck_require__.a=(module,body,hasAwait)=>{var queue;hasAwait&&((queue=[]).d=-1);var depQueues=new Set;
var exports=module.exports;var currentDeps;var outerResolve;var reject;var promise=new Promise((resolve,rej)=>{reject=rej;outerResolve=resolve});promise[webpackExports]=
exports;promise[webpackQueues]=fn=>(queue&&fn(queue),depQueues.forEach(fn),promise["catch"](x=>{}));module.exports=promise;body(deps=>{currentDeps=wrapDeps(deps);
var fn;var getResult=()=>currentDeps.map(d=>{if(d[webpackError])throw d[webpackError];return d[webpackExports]});var promise2=new Promise(resolve=>{fn=()=>resolve(
getResult);fn.r=0;var fnQueue=q=>q!==queue&&!depQueues.has(q)&&(depQueues.add(q),q&&!q.d&&(fn.r++,q.push(fn)));currentDeps.map(dep=>dep[webpackQueues](fnQueue))});
return fn.r?promise2:getResult()},err=>(err?reject(promise[webpackError]=err):outerResolve(exports),resolveQueue(queue)));queue&&queue.d<0&&(queue.d=0)}})();(()=>{
__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)){Object.defineProperty(
exports,key,{enumerable:true,get:definition[key]})}}}})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop)})();var __webpack_exports__=__nccwpck_require__(
2678);__webpack_exports__=await __webpack_exports__;
