import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={8873:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,
"__esModule",{value:true});exports.Signature=exports.Envelope=void 0;exports.Envelope={fromJSON(object){return{payload:isSet(object.payload)?Buffer.from(bytesFromBase64(
object.payload)):Buffer.alloc(0),payloadType:isSet(object.payloadType)?globalThis.String(object.payloadType):"",signatures:globalThis.Array.isArray(object?.signatures)?
object.signatures.map(e=>exports.Signature.fromJSON(e)):[]}},toJSON(message){const obj={};if(message.payload.length!==0){obj.payload=base64FromBytes(message.payload)}
if(message.payloadType!==""){obj.payloadType=message.payloadType}if(message.signatures?.length){obj.signatures=message.signatures.map(e=>exports.Signature.toJSON(
e))}return obj}};exports.Signature={fromJSON(object){return{sig:isSet(object.sig)?Buffer.from(bytesFromBase64(object.sig)):Buffer.alloc(0),keyid:isSet(object.keyid)?
globalThis.String(object.keyid):""}},toJSON(message){const obj={};if(message.sig.length!==0){obj.sig=base64FromBytes(message.sig)}if(message.keyid!==""){obj.keyid=
message.keyid}return obj}};function bytesFromBase64(b64){return Uint8Array.from(globalThis.Buffer.from(b64,"base64"))}function base64FromBytes(arr){return globalThis.
Buffer.from(arr).toString("base64")}function isSet(value){return value!==null&&value!==void 0}}),3749:((__unused_webpack_module,exports)=>{Object.defineProperty(
exports,"__esModule",{value:true});exports.Timestamp=void 0;exports.Timestamp={fromJSON(object){return{seconds:isSet(object.seconds)?globalThis.String(object.seconds):
"0",nanos:isSet(object.nanos)?globalThis.Number(object.nanos):0}},toJSON(message){const obj={};if(message.seconds!=="0"){obj.seconds=message.seconds}if(message.
nanos!==0){obj.nanos=Math.round(message.nanos)}return obj}};function isSet(value){return value!==null&&value!==void 0}}),3110:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.Bundle=exports.VerificationMaterial=exports.TimestampVerificationData=void 0;const envelope_1=__nccwpck_require__2(
8873);const sigstore_common_1=__nccwpck_require__2(7755);const sigstore_rekor_1=__nccwpck_require__2(8615);exports.TimestampVerificationData={fromJSON(object){return{
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
1510),exports);__exportStar(__nccwpck_require__2(2929),exports)}),3751:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&
this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.appDataPath=
appDataPath;const os_1=__importDefault(__nccwpck_require__2(857));const path_1=__importDefault(__nccwpck_require__2(6928));function appDataPath(name){const homedir=os_1.
default.homedir();switch(process.platform){case"darwin":{const appSupport=path_1.default.join(homedir,"Library","Application Support");return path_1.default.join(
appSupport,name)}case"win32":{const localAppData=process.env.LOCALAPPDATA||path_1.default.join(homedir,"AppData","Local");return path_1.default.join(localAppData,
name,"Data")}default:{const localData=process.env.XDG_DATA_HOME||path_1.default.join(homedir,".local","share");return path_1.default.join(localData,name)}}}}),8613:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});
exports.TUFClient=void 0;const fs_1=__importDefault(__nccwpck_require__2(9896));const path_1=__importDefault(__nccwpck_require__2(6928));const tuf_js_1=__nccwpck_require__2(
6788);const _1=__nccwpck_require__2(6956);const package_json_1=__nccwpck_require__2(4930);const target_1=__nccwpck_require__2(7539);const TARGETS_DIR_NAME="targ\
ets";class TUFClient{updater;constructor(options){const url=new URL(options.mirrorURL);const repoName=encodeURIComponent(url.host+url.pathname.replace(/\/$/,""));
const cachePath=path_1.default.join(options.cachePath,repoName);initTufCache(cachePath);seedCache({cachePath,mirrorURL:options.mirrorURL,tufRootPath:options.rootPath,
forceInit:options.forceInit});this.updater=initClient({mirrorURL:options.mirrorURL,cachePath,forceCache:options.forceCache,retry:options.retry,timeout:options.timeout})}async refresh(){
return this.updater.refresh()}getTarget(targetName){return(0,target_1.readTarget)(this.updater,targetName)}}exports.TUFClient=TUFClient;function initTufCache(cachePath){
const targetsPath=path_1.default.join(cachePath,TARGETS_DIR_NAME);if(!fs_1.default.existsSync(cachePath)){fs_1.default.mkdirSync(cachePath,{recursive:true})}if(!fs_1.
default.existsSync(targetsPath)){fs_1.default.mkdirSync(targetsPath)}}function seedCache({cachePath,mirrorURL,tufRootPath,forceInit}){const cachedRootPath=path_1.
default.join(cachePath,"root.json");if(!fs_1.default.existsSync(cachedRootPath)||forceInit){if(tufRootPath){fs_1.default.copyFileSync(tufRootPath,cachedRootPath)}else{
const seeds=__nccwpck_require__2(5252);const repoSeed=seeds[mirrorURL];if(!repoSeed){throw new _1.TUFError({code:"TUF_INIT_CACHE_ERROR",message:`No root.json fo\
und for mirror: ${mirrorURL}`})}fs_1.default.writeFileSync(cachedRootPath,Buffer.from(repoSeed["root.json"],"base64"));Object.entries(repoSeed.targets).forEach(
([targetName,target])=>{fs_1.default.writeFileSync(path_1.default.join(cachePath,TARGETS_DIR_NAME,targetName),Buffer.from(target,"base64"))})}}}function initClient(options){
const config={fetchTimeout:options.timeout,fetchRetry:options.retry,userAgent:`${encodeURIComponent(package_json_1.name)}/${package_json_1.version}`};return new tuf_js_1.
Updater({metadataBaseUrl:options.mirrorURL,targetBaseUrl:`${options.mirrorURL}/targets`,metadataDir:options.cachePath,targetDir:path_1.default.join(options.cachePath,
TARGETS_DIR_NAME),forceCache:options.forceCache,config})}}),5286:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
TUFError=void 0;class TUFError extends Error{code;cause;constructor({code,message,cause}){super(message);this.code=code;this.cause=cause;this.name=this.constructor.
name}}exports.TUFError=TUFError}),6956:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
TUFError=exports.DEFAULT_MIRROR_URL=void 0;exports.getTrustedRoot=getTrustedRoot;exports.initTUF=initTUF;const protobuf_specs_1=__nccwpck_require__2(1443);const appdata_1=__nccwpck_require__2(
3751);const client_1=__nccwpck_require__2(8613);exports.DEFAULT_MIRROR_URL="https://tuf-repo-cdn.sigstore.dev";const DEFAULT_CACHE_DIR="sigstore-js";const DEFAULT_RETRY={
retries:2};const DEFAULT_TIMEOUT=5e3;const TRUSTED_ROOT_TARGET="trusted_root.json";async function getTrustedRoot(options={}){const client=createClient(options);
const trustedRoot=await client.getTarget(TRUSTED_ROOT_TARGET);return protobuf_specs_1.TrustedRoot.fromJSON(JSON.parse(trustedRoot))}async function initTUF(options={}){
const client=createClient(options);return client.refresh().then(()=>client)}function createClient(options){return new client_1.TUFClient({cachePath:options.cachePath||
(0,appdata_1.appDataPath)(DEFAULT_CACHE_DIR),rootPath:options.rootPath,mirrorURL:options.mirrorURL||exports.DEFAULT_MIRROR_URL,retry:options.retry??DEFAULT_RETRY,
timeout:options.timeout??DEFAULT_TIMEOUT,forceCache:options.forceCache??false,forceInit:options.forceInit??options.force??false})}var error_1=__nccwpck_require__2(
5286);Object.defineProperty(exports,"TUFError",{enumerable:true,get:function(){return error_1.TUFError}})}),7539:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});
exports.readTarget=readTarget;const fs_1=__importDefault(__nccwpck_require__2(9896));const error_1=__nccwpck_require__2(5286);async function readTarget(tuf,targetPath){
const path=await getTargetPath(tuf,targetPath);return new Promise((resolve,reject)=>{fs_1.default.readFile(path,"utf-8",(err,data)=>{if(err){reject(new error_1.
TUFError({code:"TUF_READ_TARGET_ERROR",message:`error reading target ${path}`,cause:err}))}else{resolve(data)}})})}async function getTargetPath(tuf,target){let targetInfo;
try{targetInfo=await tuf.getTargetInfo(target)}catch(err){throw new error_1.TUFError({code:"TUF_REFRESH_METADATA_ERROR",message:"error refreshing TUF metadata",
cause:err})}if(!targetInfo){throw new error_1.TUFError({code:"TUF_FIND_TARGET_ERROR",message:`target ${target} not found`})}let path=await tuf.findCachedTarget(
targetInfo);if(!path){try{path=await tuf.downloadTarget(targetInfo)}catch(err){throw new error_1.TUFError({code:"TUF_DOWNLOAD_TARGET_ERROR",message:`error downl\
oading target ${path}`,cause:err})}}return path}}),8105:(module2=>{const COMMA=",";const COLON=":";const LEFT_SQUARE_BRACKET="[";const RIGHT_SQUARE_BRACKET="]";
const LEFT_CURLY_BRACKET="{";const RIGHT_CURLY_BRACKET="}";function canonicalize(object){const buffer=[];if(typeof object==="string"){buffer.push(canonicalizeString(
object))}else if(typeof object==="boolean"){buffer.push(JSON.stringify(object))}else if(Number.isInteger(object)){buffer.push(JSON.stringify(object))}else if(object===
null){buffer.push(JSON.stringify(object))}else if(Array.isArray(object)){buffer.push(LEFT_SQUARE_BRACKET);let first=true;object.forEach(element=>{if(!first){buffer.
push(COMMA)}first=false;buffer.push(canonicalize(element))});buffer.push(RIGHT_SQUARE_BRACKET)}else if(typeof object==="object"){buffer.push(LEFT_CURLY_BRACKET);
let first=true;Object.keys(object).sort().forEach(property=>{if(!first){buffer.push(COMMA)}first=false;buffer.push(canonicalizeString(property));buffer.push(COLON);
buffer.push(canonicalize(object[property]))});buffer.push(RIGHT_CURLY_BRACKET)}else{throw new TypeError("cannot encode "+object.toString())}return buffer.join("")}
function canonicalizeString(string){const escapedString=string.replace(/\\/g,"\\\\").replace(/"/g,'\\"');return'"'+escapedString+'"'}module2.exports={canonicalize}}),
994:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:
{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.Signed=exports.MetadataKind=void 0;exports.isMetadataKind=isMetadataKind;const util_1=__importDefault(
__nccwpck_require__2(9023));const error_1=__nccwpck_require__2(1805);const utils_1=__nccwpck_require__2(9801);const SPECIFICATION_VERSION=["1","0","31"];var MetadataKind;
(function(MetadataKind2){MetadataKind2["Root"]="root";MetadataKind2["Timestamp"]="timestamp";MetadataKind2["Snapshot"]="snapshot";MetadataKind2["Targets"]="targ\
ets"})(MetadataKind||(exports.MetadataKind=MetadataKind={}));function isMetadataKind(value){return typeof value==="string"&&Object.values(MetadataKind).includes(
value)}class Signed{specVersion;expires;version;unrecognizedFields;constructor(options){this.specVersion=options.specVersion||SPECIFICATION_VERSION.join(".");const specList=this.
specVersion.split(".");if(!(specList.length===2||specList.length===3)||!specList.every(item=>isNumeric(item))){throw new error_1.ValueError("Failed to parse spe\
cVersion")}if(specList[0]!=SPECIFICATION_VERSION[0]){throw new error_1.ValueError("Unsupported specVersion")}this.expires=options.expires;this.version=options.version;
this.unrecognizedFields=options.unrecognizedFields||{}}equals(other){if(!(other instanceof Signed)){return false}return this.specVersion===other.specVersion&&this.
expires===other.expires&&this.version===other.version&&util_1.default.isDeepStrictEqual(this.unrecognizedFields,other.unrecognizedFields)}isExpired(referenceTime){
if(!referenceTime){referenceTime=new Date}return referenceTime>=new Date(this.expires)}static commonFieldsFromJSON(data){const{spec_version,expires,version,...rest}=data;
if(!utils_1.guard.isDefined(spec_version)){throw new error_1.ValueError("spec_version is not defined")}else if(typeof spec_version!=="string"){throw new TypeError(
"spec_version must be a string")}if(!utils_1.guard.isDefined(expires)){throw new error_1.ValueError("expires is not defined")}else if(!(typeof expires==="string")){
throw new TypeError("expires must be a string")}else if(Number.isNaN(new Date(expires).getTime())){throw new error_1.ValueError("Failed to parse expires")}if(!utils_1.
guard.isDefined(version)){throw new error_1.ValueError("version is not defined")}else if(!(typeof version==="number")){throw new TypeError("version must be a nu\
mber")}return{specVersion:spec_version,expires,version,unrecognizedFields:rest}}}exports.Signed=Signed;function isNumeric(str){return!isNaN(Number(str))}}),7616:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});
exports.Delegations=void 0;const util_1=__importDefault(__nccwpck_require__2(9023));const error_1=__nccwpck_require__2(1805);const key_1=__nccwpck_require__2(9784);
const role_1=__nccwpck_require__2(5515);const utils_1=__nccwpck_require__2(9801);class Delegations{keys;roles;unrecognizedFields;succinctRoles;constructor(options){
this.keys=options.keys;this.unrecognizedFields=options.unrecognizedFields||{};if(options.roles){if(Object.keys(options.roles).some(roleName=>role_1.TOP_LEVEL_ROLE_NAMES.
includes(roleName))){throw new error_1.ValueError("Delegated role name conflicts with top-level role name")}}this.succinctRoles=options.succinctRoles;this.roles=
options.roles}equals(other){if(!(other instanceof Delegations)){return false}return util_1.default.isDeepStrictEqual(this.keys,other.keys)&&util_1.default.isDeepStrictEqual(
this.roles,other.roles)&&util_1.default.isDeepStrictEqual(this.unrecognizedFields,other.unrecognizedFields)&&util_1.default.isDeepStrictEqual(this.succinctRoles,
other.succinctRoles)}*rolesForTarget(targetPath){if(this.roles){for(const role of Object.values(this.roles)){if(role.isDelegatedPath(targetPath)){yield{role:role.
name,terminating:role.terminating}}}}else if(this.succinctRoles){yield{role:this.succinctRoles.getRoleForTarget(targetPath),terminating:true}}}toJSON(){const json={
keys:keysToJSON(this.keys),...this.unrecognizedFields};if(this.roles){json.roles=rolesToJSON(this.roles)}else if(this.succinctRoles){json.succinct_roles=this.succinctRoles.
toJSON()}return json}static fromJSON(data){const{keys,roles,succinct_roles,...unrecognizedFields}=data;let succinctRoles;if(utils_1.guard.isObject(succinct_roles)){
succinctRoles=role_1.SuccinctRoles.fromJSON(succinct_roles)}return new Delegations({keys:keysFromJSON(keys),roles:rolesFromJSON(roles),unrecognizedFields,succinctRoles})}}
exports.Delegations=Delegations;function keysToJSON(keys){return Object.entries(keys).reduce((acc,[keyId,key])=>({...acc,[keyId]:key.toJSON()}),{})}function rolesToJSON(roles){
return Object.values(roles).map(role=>role.toJSON())}function keysFromJSON(data){if(!utils_1.guard.isObjectRecord(data)){throw new TypeError("keys is malformed")}
return Object.entries(data).reduce((acc,[keyID,keyData])=>({...acc,[keyID]:key_1.Key.fromJSON(keyID,keyData)}),{})}function rolesFromJSON(data){let roleMap;if(utils_1.
guard.isDefined(data)){if(!utils_1.guard.isObjectArray(data)){throw new TypeError("roles is malformed")}roleMap=data.reduce((acc,role)=>{const delegatedRole=role_1.
DelegatedRole.fromJSON(role);if(Object.hasOwn(acc,delegatedRole.name)){throw new error_1.ValueError(`duplicate delegated role: ${delegatedRole.name}`)}return{...acc,
[delegatedRole.name]:delegatedRole}},{})}return roleMap}}),1805:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
UnsupportedAlgorithmError=exports.CryptoError=exports.LengthOrHashMismatchError=exports.UnsignedMetadataError=exports.RepositoryError=exports.ValueError=void 0;
class ValueError extends Error{}exports.ValueError=ValueError;class RepositoryError extends Error{}exports.RepositoryError=RepositoryError;class UnsignedMetadataError extends RepositoryError{}
exports.UnsignedMetadataError=UnsignedMetadataError;class LengthOrHashMismatchError extends RepositoryError{}exports.LengthOrHashMismatchError=LengthOrHashMismatchError;
class CryptoError extends Error{}exports.CryptoError=CryptoError;class UnsupportedAlgorithmError extends CryptoError{}exports.UnsupportedAlgorithmError=UnsupportedAlgorithmError}),
477:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:
{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.TargetFile=exports.MetaFile=void 0;const crypto_1=__importDefault(__nccwpck_require__2(
6982));const util_1=__importDefault(__nccwpck_require__2(9023));const error_1=__nccwpck_require__2(1805);const utils_1=__nccwpck_require__2(9801);class MetaFile{version;length;hashes;unrecognizedFields;constructor(opts){
if(opts.version<=0){throw new error_1.ValueError("Metafile version must be at least 1")}if(opts.length!==void 0){validateLength(opts.length)}this.version=opts.version;
this.length=opts.length;this.hashes=opts.hashes;this.unrecognizedFields=opts.unrecognizedFields||{}}equals(other){if(!(other instanceof MetaFile)){return false}
return this.version===other.version&&this.length===other.length&&util_1.default.isDeepStrictEqual(this.hashes,other.hashes)&&util_1.default.isDeepStrictEqual(this.
unrecognizedFields,other.unrecognizedFields)}verify(data){if(this.length!==void 0){if(data.length!==this.length){throw new error_1.LengthOrHashMismatchError(`Ex\
pected length ${this.length} but got ${data.length}`)}}if(this.hashes){Object.entries(this.hashes).forEach(([key,value])=>{let hash;try{hash=crypto_1.default.createHash(
key)}catch(e){throw new error_1.LengthOrHashMismatchError(`Hash algorithm ${key} not supported`)}const observedHash=hash.update(data).digest("hex");if(observedHash!==
value){throw new error_1.LengthOrHashMismatchError(`Expected hash ${value} but got ${observedHash}`)}})}}toJSON(){const json={version:this.version,...this.unrecognizedFields};
if(this.length!==void 0){json.length=this.length}if(this.hashes){json.hashes=this.hashes}return json}static fromJSON(data){const{version,length,hashes,...rest}=data;
if(typeof version!=="number"){throw new TypeError("version must be a number")}if(utils_1.guard.isDefined(length)&&typeof length!=="number"){throw new TypeError(
"length must be a number")}if(utils_1.guard.isDefined(hashes)&&!utils_1.guard.isStringRecord(hashes)){throw new TypeError("hashes must be string keys and values")}
return new MetaFile({version,length,hashes,unrecognizedFields:rest})}}exports.MetaFile=MetaFile;class TargetFile{length;path;hashes;unrecognizedFields;constructor(opts){
validateLength(opts.length);this.length=opts.length;this.path=opts.path;this.hashes=opts.hashes;this.unrecognizedFields=opts.unrecognizedFields||{}}get custom(){
const custom=this.unrecognizedFields["custom"];if(!custom||Array.isArray(custom)||!(typeof custom==="object")){return{}}return custom}equals(other){if(!(other instanceof
TargetFile)){return false}return this.length===other.length&&this.path===other.path&&util_1.default.isDeepStrictEqual(this.hashes,other.hashes)&&util_1.default.
isDeepStrictEqual(this.unrecognizedFields,other.unrecognizedFields)}async verify(stream){let observedLength=0;const digests=Object.keys(this.hashes).reduce((acc,key)=>{
try{acc[key]=crypto_1.default.createHash(key)}catch(e){throw new error_1.LengthOrHashMismatchError(`Hash algorithm ${key} not supported`)}return acc},{});for await(const chunk of stream){
observedLength+=chunk.length;Object.values(digests).forEach(digest=>{digest.update(chunk)})}if(observedLength!==this.length){throw new error_1.LengthOrHashMismatchError(
`Expected length ${this.length} but got ${observedLength}`)}Object.entries(digests).forEach(([key,value])=>{const expected=this.hashes[key];const actual=value.digest(
"hex");if(actual!==expected){throw new error_1.LengthOrHashMismatchError(`Expected hash ${expected} but got ${actual}`)}})}toJSON(){return{length:this.length,hashes:this.
hashes,...this.unrecognizedFields}}static fromJSON(path,data){const{length,hashes,...rest}=data;if(typeof length!=="number"){throw new TypeError("length must be\
 a number")}if(!utils_1.guard.isStringRecord(hashes)){throw new TypeError("hashes must have string keys and values")}return new TargetFile({length,path,hashes,unrecognizedFields:rest})}}
exports.TargetFile=TargetFile;function validateLength(length){if(length<0){throw new error_1.ValueError("Length must be at least 0")}}}),4111:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.Timestamp=exports.Targets=exports.Snapshot=exports.Signature=exports.Root=exports.Metadata=exports.
Key=exports.TargetFile=exports.MetaFile=exports.ValueError=exports.MetadataKind=void 0;var base_1=__nccwpck_require__2(994);Object.defineProperty(exports,"Metad\
ataKind",{enumerable:true,get:function(){return base_1.MetadataKind}});var error_1=__nccwpck_require__2(1805);Object.defineProperty(exports,"ValueError",{enumerable:true,
get:function(){return error_1.ValueError}});var file_1=__nccwpck_require__2(477);Object.defineProperty(exports,"MetaFile",{enumerable:true,get:function(){return file_1.
MetaFile}});Object.defineProperty(exports,"TargetFile",{enumerable:true,get:function(){return file_1.TargetFile}});var key_1=__nccwpck_require__2(9784);Object.defineProperty(
exports,"Key",{enumerable:true,get:function(){return key_1.Key}});var metadata_1=__nccwpck_require__2(7986);Object.defineProperty(exports,"Metadata",{enumerable:true,
get:function(){return metadata_1.Metadata}});var root_1=__nccwpck_require__2(5203);Object.defineProperty(exports,"Root",{enumerable:true,get:function(){return root_1.
Root}});var signature_1=__nccwpck_require__2(3225);Object.defineProperty(exports,"Signature",{enumerable:true,get:function(){return signature_1.Signature}});var snapshot_1=__nccwpck_require__2(
2711);Object.defineProperty(exports,"Snapshot",{enumerable:true,get:function(){return snapshot_1.Snapshot}});var targets_1=__nccwpck_require__2(1845);Object.defineProperty(
exports,"Targets",{enumerable:true,get:function(){return targets_1.Targets}});var timestamp_1=__nccwpck_require__2(3419);Object.defineProperty(exports,"Timestam\
p",{enumerable:true,get:function(){return timestamp_1.Timestamp}})}),9784:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&
this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.Key=void 0;
const util_1=__importDefault(__nccwpck_require__2(9023));const error_1=__nccwpck_require__2(1805);const utils_1=__nccwpck_require__2(9801);const key_1=__nccwpck_require__2(
4714);class Key{keyID;keyType;scheme;keyVal;unrecognizedFields;constructor(options){const{keyID,keyType,scheme,keyVal,unrecognizedFields}=options;this.keyID=keyID;
this.keyType=keyType;this.scheme=scheme;this.keyVal=keyVal;this.unrecognizedFields=unrecognizedFields||{}}verifySignature(metadata){const signature=metadata.signatures[this.
keyID];if(!signature)throw new error_1.UnsignedMetadataError("no signature for key found in metadata");if(!this.keyVal.public)throw new error_1.UnsignedMetadataError(
"no public key found");const publicKey=(0,key_1.getPublicKey)({keyType:this.keyType,scheme:this.scheme,keyVal:this.keyVal.public});const signedData=metadata.signed.
toJSON();try{if(!utils_1.crypto.verifySignature(signedData,publicKey,signature.sig)){throw new error_1.UnsignedMetadataError(`failed to verify ${this.keyID} sig\
nature`)}}catch(error){if(error instanceof error_1.UnsignedMetadataError){throw error}throw new error_1.UnsignedMetadataError(`failed to verify ${this.keyID} si\
gnature`)}}equals(other){if(!(other instanceof Key)){return false}return this.keyID===other.keyID&&this.keyType===other.keyType&&this.scheme===other.scheme&&util_1.
default.isDeepStrictEqual(this.keyVal,other.keyVal)&&util_1.default.isDeepStrictEqual(this.unrecognizedFields,other.unrecognizedFields)}toJSON(){return{keytype:this.
keyType,scheme:this.scheme,keyval:this.keyVal,...this.unrecognizedFields}}static fromJSON(keyID,data){const{keytype,scheme,keyval,...rest}=data;if(typeof keytype!==
"string"){throw new TypeError("keytype must be a string")}if(typeof scheme!=="string"){throw new TypeError("scheme must be a string")}if(!utils_1.guard.isStringRecord(
keyval)){throw new TypeError("keyval must be a string record")}return new Key({keyID,keyType:keytype,scheme,keyVal:keyval,unrecognizedFields:rest})}}exports.Key=
Key}),7986:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?
mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.Metadata=void 0;const canonical_json_1=__nccwpck_require__2(8105);const util_1=__importDefault(
__nccwpck_require__2(9023));const base_1=__nccwpck_require__2(994);const error_1=__nccwpck_require__2(1805);const root_1=__nccwpck_require__2(5203);const signature_1=__nccwpck_require__2(
3225);const snapshot_1=__nccwpck_require__2(2711);const targets_1=__nccwpck_require__2(1845);const timestamp_1=__nccwpck_require__2(3419);const utils_1=__nccwpck_require__2(
9801);class Metadata{signed;signatures;unrecognizedFields;constructor(signed,signatures,unrecognizedFields){this.signed=signed;this.signatures=signatures||{};this.
unrecognizedFields=unrecognizedFields||{}}sign(signer,append=true){const bytes=Buffer.from((0,canonical_json_1.canonicalize)(this.signed.toJSON()));const signature=signer(
bytes);if(!append){this.signatures={}}this.signatures[signature.keyID]=signature}verifyDelegate(delegatedRole,delegatedMetadata){let role;let keys={};switch(this.
signed.type){case base_1.MetadataKind.Root:keys=this.signed.keys;role=this.signed.roles[delegatedRole];break;case base_1.MetadataKind.Targets:if(!this.signed.delegations){
throw new error_1.ValueError(`No delegations found for ${delegatedRole}`)}keys=this.signed.delegations.keys;if(this.signed.delegations.roles){role=this.signed.delegations.
roles[delegatedRole]}else if(this.signed.delegations.succinctRoles){if(this.signed.delegations.succinctRoles.isDelegatedRole(delegatedRole)){role=this.signed.delegations.
succinctRoles}}break;default:throw new TypeError("invalid metadata type")}if(!role){throw new error_1.ValueError(`no delegation found for ${delegatedRole}`)}const signingKeys=new Set;
role.keyIDs.forEach(keyID=>{const key=keys[keyID];if(!key){return}try{key.verifySignature(delegatedMetadata);signingKeys.add(key.keyID)}catch(error){}});if(signingKeys.
size<role.threshold){throw new error_1.UnsignedMetadataError(`${delegatedRole} was signed by ${signingKeys.size}/${role.threshold} keys`)}}equals(other){if(!(other instanceof
Metadata)){return false}return this.signed.equals(other.signed)&&util_1.default.isDeepStrictEqual(this.signatures,other.signatures)&&util_1.default.isDeepStrictEqual(
this.unrecognizedFields,other.unrecognizedFields)}toJSON(){const signatures=Object.values(this.signatures).map(signature=>{return signature.toJSON()});return{signatures,
signed:this.signed.toJSON(),...this.unrecognizedFields}}static fromJSON(type,data){const{signed,signatures,...rest}=data;if(!utils_1.guard.isDefined(signed)||!utils_1.
guard.isObject(signed)){throw new TypeError("signed is not defined")}if(type!==signed._type){throw new error_1.ValueError(`expected '${type}', got ${signed["_ty\
pe"]}`)}if(!utils_1.guard.isObjectArray(signatures)){throw new TypeError("signatures is not an array")}let signedObj;switch(type){case base_1.MetadataKind.Root:
signedObj=root_1.Root.fromJSON(signed);break;case base_1.MetadataKind.Timestamp:signedObj=timestamp_1.Timestamp.fromJSON(signed);break;case base_1.MetadataKind.
Snapshot:signedObj=snapshot_1.Snapshot.fromJSON(signed);break;case base_1.MetadataKind.Targets:signedObj=targets_1.Targets.fromJSON(signed);break;default:throw new TypeError(
"invalid metadata type")}const sigMap={};signatures.forEach(sigData=>{const sig=signature_1.Signature.fromJSON(sigData);if(sigMap[sig.keyID]){throw new error_1.
ValueError(`multiple signatures found for keyid: ${sig.keyID}`)}sigMap[sig.keyID]=sig});return new Metadata(signedObj,sigMap,rest)}}exports.Metadata=Metadata}),
5515:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:
{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.SuccinctRoles=exports.DelegatedRole=exports.Role=exports.TOP_LEVEL_ROLE_NAMES=
void 0;const crypto_1=__importDefault(__nccwpck_require__2(6982));const minimatch_1=__nccwpck_require__2(5585);const util_1=__importDefault(__nccwpck_require__2(
9023));const error_1=__nccwpck_require__2(1805);const utils_1=__nccwpck_require__2(9801);exports.TOP_LEVEL_ROLE_NAMES=["root","targets","snapshot","timestamp"];
class Role{keyIDs;threshold;unrecognizedFields;constructor(options){const{keyIDs,threshold,unrecognizedFields}=options;if(hasDuplicates(keyIDs)){throw new error_1.
ValueError("duplicate key IDs found")}if(threshold<1){throw new error_1.ValueError("threshold must be at least 1")}this.keyIDs=keyIDs;this.threshold=threshold;this.
unrecognizedFields=unrecognizedFields||{}}equals(other){if(!(other instanceof Role)){return false}return this.threshold===other.threshold&&util_1.default.isDeepStrictEqual(
this.keyIDs,other.keyIDs)&&util_1.default.isDeepStrictEqual(this.unrecognizedFields,other.unrecognizedFields)}toJSON(){return{keyids:this.keyIDs,threshold:this.
threshold,...this.unrecognizedFields}}static fromJSON(data){const{keyids,threshold,...rest}=data;if(!utils_1.guard.isStringArray(keyids)){throw new TypeError("k\
eyids must be an array")}if(typeof threshold!=="number"){throw new TypeError("threshold must be a number")}return new Role({keyIDs:keyids,threshold,unrecognizedFields:rest})}}
exports.Role=Role;function hasDuplicates(array){return new Set(array).size!==array.length}class DelegatedRole extends Role{name;terminating;paths;pathHashPrefixes;constructor(opts){
super(opts);const{name,terminating,paths,pathHashPrefixes}=opts;this.name=name;this.terminating=terminating;if(opts.paths&&opts.pathHashPrefixes){throw new error_1.
ValueError("paths and pathHashPrefixes are mutually exclusive")}this.paths=paths;this.pathHashPrefixes=pathHashPrefixes}equals(other){if(!(other instanceof DelegatedRole)){
return false}return super.equals(other)&&this.name===other.name&&this.terminating===other.terminating&&util_1.default.isDeepStrictEqual(this.paths,other.paths)&&
util_1.default.isDeepStrictEqual(this.pathHashPrefixes,other.pathHashPrefixes)}isDelegatedPath(targetFilepath){if(this.paths){return this.paths.some(pathPattern=>isTargetInPathPattern(
targetFilepath,pathPattern))}if(this.pathHashPrefixes){const hasher=crypto_1.default.createHash("sha256");const pathHash=hasher.update(targetFilepath).digest("h\
ex");return this.pathHashPrefixes.some(pathHashPrefix=>pathHash.startsWith(pathHashPrefix))}return false}toJSON(){const json={...super.toJSON(),name:this.name,terminating:this.
terminating};if(this.paths){json.paths=this.paths}if(this.pathHashPrefixes){json.path_hash_prefixes=this.pathHashPrefixes}return json}static fromJSON(data){const{
keyids,threshold,name,terminating,paths,path_hash_prefixes,...rest}=data;if(!utils_1.guard.isStringArray(keyids)){throw new TypeError("keyids must be an array o\
f strings")}if(typeof threshold!=="number"){throw new TypeError("threshold must be a number")}if(typeof name!=="string"){throw new TypeError("name must be a str\
ing")}if(typeof terminating!=="boolean"){throw new TypeError("terminating must be a boolean")}if(utils_1.guard.isDefined(paths)&&!utils_1.guard.isStringArray(paths)){
throw new TypeError("paths must be an array of strings")}if(utils_1.guard.isDefined(path_hash_prefixes)&&!utils_1.guard.isStringArray(path_hash_prefixes)){throw new TypeError(
"path_hash_prefixes must be an array of strings")}return new DelegatedRole({keyIDs:keyids,threshold,name,terminating,paths,pathHashPrefixes:path_hash_prefixes,unrecognizedFields:rest})}}
exports.DelegatedRole=DelegatedRole;const zip=(a,b)=>a.map((k,i)=>[k,b[i]]);function isTargetInPathPattern(target,pattern){const targetParts=target.split("/");const patternParts=pattern.
split("/");if(patternParts.length!=targetParts.length){return false}return zip(targetParts,patternParts).every(([targetPart,patternPart])=>(0,minimatch_1.minimatch)(
targetPart,patternPart))}class SuccinctRoles extends Role{bitLength;namePrefix;numberOfBins;suffixLen;constructor(opts){super(opts);const{bitLength,namePrefix}=opts;
if(bitLength<=0||bitLength>32){throw new error_1.ValueError("bitLength must be between 1 and 32")}this.bitLength=bitLength;this.namePrefix=namePrefix;this.numberOfBins=
Math.pow(2,bitLength);this.suffixLen=(this.numberOfBins-1).toString(16).length}equals(other){if(!(other instanceof SuccinctRoles)){return false}return super.equals(
other)&&this.bitLength===other.bitLength&&this.namePrefix===other.namePrefix}getRoleForTarget(targetFilepath){const hasher=crypto_1.default.createHash("sha256");
const hasherBuffer=hasher.update(targetFilepath).digest();const hashBytes=hasherBuffer.subarray(0,4);const shiftValue=32-this.bitLength;const binNumber=hashBytes.
readUInt32BE()>>>shiftValue;const suffix=binNumber.toString(16).padStart(this.suffixLen,"0");return`${this.namePrefix}-${suffix}`}*getRoles(){for(let i=0;i<this.
numberOfBins;i++){const suffix=i.toString(16).padStart(this.suffixLen,"0");yield`${this.namePrefix}-${suffix}`}}isDelegatedRole(roleName){const desiredPrefix=this.
namePrefix+"-";if(!roleName.startsWith(desiredPrefix)){return false}const suffix=roleName.slice(desiredPrefix.length,roleName.length);if(suffix.length!=this.suffixLen){
return false}if(!suffix.match(/^[0-9a-fA-F]+$/)){return false}const num=parseInt(suffix,16);return 0<=num&&num<this.numberOfBins}toJSON(){const json={...super.toJSON(),
bit_length:this.bitLength,name_prefix:this.namePrefix};return json}static fromJSON(data){const{keyids,threshold,bit_length,name_prefix,...rest}=data;if(!utils_1.
guard.isStringArray(keyids)){throw new TypeError("keyids must be an array of strings")}if(typeof threshold!=="number"){throw new TypeError("threshold must be a \
number")}if(typeof bit_length!=="number"){throw new TypeError("bit_length must be a number")}if(typeof name_prefix!=="string"){throw new TypeError("name_prefix \
must be a string")}return new SuccinctRoles({keyIDs:keyids,threshold,bitLength:bit_length,namePrefix:name_prefix,unrecognizedFields:rest})}}exports.SuccinctRoles=
SuccinctRoles}),5203:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.
__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.Root=void 0;const util_1=__importDefault(__nccwpck_require__2(9023));
const base_1=__nccwpck_require__2(994);const error_1=__nccwpck_require__2(1805);const key_1=__nccwpck_require__2(9784);const role_1=__nccwpck_require__2(5515);const utils_1=__nccwpck_require__2(
9801);class Root extends base_1.Signed{type=base_1.MetadataKind.Root;keys;roles;consistentSnapshot;constructor(options){super(options);this.keys=options.keys||{};
this.consistentSnapshot=options.consistentSnapshot??true;if(!options.roles){this.roles=role_1.TOP_LEVEL_ROLE_NAMES.reduce((acc,role)=>({...acc,[role]:new role_1.
Role({keyIDs:[],threshold:1})}),{})}else{const roleNames=new Set(Object.keys(options.roles));if(!role_1.TOP_LEVEL_ROLE_NAMES.every(role=>roleNames.has(role))){throw new error_1.
ValueError("missing top-level role")}this.roles=options.roles}}addKey(key,role){if(!this.roles[role]){throw new error_1.ValueError(`role ${role} does not exist`)}
if(!this.roles[role].keyIDs.includes(key.keyID)){this.roles[role].keyIDs.push(key.keyID)}this.keys[key.keyID]=key}equals(other){if(!(other instanceof Root)){return false}
return super.equals(other)&&this.consistentSnapshot===other.consistentSnapshot&&util_1.default.isDeepStrictEqual(this.keys,other.keys)&&util_1.default.isDeepStrictEqual(
this.roles,other.roles)}toJSON(){return{_type:this.type,spec_version:this.specVersion,version:this.version,expires:this.expires,keys:keysToJSON(this.keys),roles:rolesToJSON(
this.roles),consistent_snapshot:this.consistentSnapshot,...this.unrecognizedFields}}static fromJSON(data){const{unrecognizedFields,...commonFields}=base_1.Signed.
commonFieldsFromJSON(data);const{keys,roles,consistent_snapshot,...rest}=unrecognizedFields;if(typeof consistent_snapshot!=="boolean"){throw new TypeError("cons\
istent_snapshot must be a boolean")}return new Root({...commonFields,keys:keysFromJSON(keys),roles:rolesFromJSON(roles),consistentSnapshot:consistent_snapshot,unrecognizedFields:rest})}}
exports.Root=Root;function keysToJSON(keys){return Object.entries(keys).reduce((acc,[keyID,key])=>({...acc,[keyID]:key.toJSON()}),{})}function rolesToJSON(roles){
return Object.entries(roles).reduce((acc,[roleName,role])=>({...acc,[roleName]:role.toJSON()}),{})}function keysFromJSON(data){let keys;if(utils_1.guard.isDefined(
data)){if(!utils_1.guard.isObjectRecord(data)){throw new TypeError("keys must be an object")}keys=Object.entries(data).reduce((acc,[keyID,keyData])=>({...acc,[keyID]:key_1.
Key.fromJSON(keyID,keyData)}),{})}return keys}function rolesFromJSON(data){let roles;if(utils_1.guard.isDefined(data)){if(!utils_1.guard.isObjectRecord(data)){throw new TypeError(
"roles must be an object")}roles=Object.entries(data).reduce((acc,[roleName,roleData])=>({...acc,[roleName]:role_1.Role.fromJSON(roleData)}),{})}return roles}}),
3225:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.Signature=void 0;class Signature{keyID;sig;constructor(options){
const{keyID,sig}=options;this.keyID=keyID;this.sig=sig}toJSON(){return{keyid:this.keyID,sig:this.sig}}static fromJSON(data){const{keyid,sig}=data;if(typeof keyid!==
"string"){throw new TypeError("keyid must be a string")}if(typeof sig!=="string"){throw new TypeError("sig must be a string")}return new Signature({keyID:keyid,
sig})}}exports.Signature=Signature}),2711:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.Snapshot=void 0;const util_1=__importDefault(__nccwpck_require__2(
9023));const base_1=__nccwpck_require__2(994);const file_1=__nccwpck_require__2(477);const utils_1=__nccwpck_require__2(9801);class Snapshot extends base_1.Signed{type=base_1.
MetadataKind.Snapshot;meta;constructor(opts){super(opts);this.meta=opts.meta||{"targets.json":new file_1.MetaFile({version:1})}}equals(other){if(!(other instanceof
Snapshot)){return false}return super.equals(other)&&util_1.default.isDeepStrictEqual(this.meta,other.meta)}toJSON(){return{_type:this.type,meta:metaToJSON(this.
meta),spec_version:this.specVersion,version:this.version,expires:this.expires,...this.unrecognizedFields}}static fromJSON(data){const{unrecognizedFields,...commonFields}=base_1.
Signed.commonFieldsFromJSON(data);const{meta,...rest}=unrecognizedFields;return new Snapshot({...commonFields,meta:metaFromJSON(meta),unrecognizedFields:rest})}}
exports.Snapshot=Snapshot;function metaToJSON(meta){return Object.entries(meta).reduce((acc,[path,metadata])=>({...acc,[path]:metadata.toJSON()}),{})}function metaFromJSON(data){
let meta;if(utils_1.guard.isDefined(data)){if(!utils_1.guard.isObjectRecord(data)){throw new TypeError("meta field is malformed")}else{meta=Object.entries(data).
reduce((acc,[path,metadata])=>({...acc,[path]:file_1.MetaFile.fromJSON(metadata)}),{})}}return meta}}),1845:(function(__unused_webpack_module,exports,__nccwpck_require__2){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});
exports.Targets=void 0;const util_1=__importDefault(__nccwpck_require__2(9023));const base_1=__nccwpck_require__2(994);const delegations_1=__nccwpck_require__2(
7616);const file_1=__nccwpck_require__2(477);const utils_1=__nccwpck_require__2(9801);class Targets extends base_1.Signed{type=base_1.MetadataKind.Targets;targets;delegations;constructor(options){
super(options);this.targets=options.targets||{};this.delegations=options.delegations}addTarget(target){this.targets[target.path]=target}equals(other){if(!(other instanceof
Targets)){return false}return super.equals(other)&&util_1.default.isDeepStrictEqual(this.targets,other.targets)&&util_1.default.isDeepStrictEqual(this.delegations,
other.delegations)}toJSON(){const json={_type:this.type,spec_version:this.specVersion,version:this.version,expires:this.expires,targets:targetsToJSON(this.targets),
...this.unrecognizedFields};if(this.delegations){json.delegations=this.delegations.toJSON()}return json}static fromJSON(data){const{unrecognizedFields,...commonFields}=base_1.
Signed.commonFieldsFromJSON(data);const{targets,delegations,...rest}=unrecognizedFields;return new Targets({...commonFields,targets:targetsFromJSON(targets),delegations:delegationsFromJSON(
delegations),unrecognizedFields:rest})}}exports.Targets=Targets;function targetsToJSON(targets){return Object.entries(targets).reduce((acc,[path,target])=>({...acc,
[path]:target.toJSON()}),{})}function targetsFromJSON(data){let targets;if(utils_1.guard.isDefined(data)){if(!utils_1.guard.isObjectRecord(data)){throw new TypeError(
"targets must be an object")}else{targets=Object.entries(data).reduce((acc,[path,target])=>({...acc,[path]:file_1.TargetFile.fromJSON(path,target)}),{})}}return targets}
function delegationsFromJSON(data){let delegations;if(utils_1.guard.isDefined(data)){if(!utils_1.guard.isObject(data)){throw new TypeError("delegations must be \
an object")}else{delegations=delegations_1.Delegations.fromJSON(data)}}return delegations}}),3419:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.
defineProperty(exports,"__esModule",{value:true});exports.Timestamp=void 0;const base_1=__nccwpck_require__2(994);const file_1=__nccwpck_require__2(477);const utils_1=__nccwpck_require__2(
9801);class Timestamp extends base_1.Signed{type=base_1.MetadataKind.Timestamp;snapshotMeta;constructor(options){super(options);this.snapshotMeta=options.snapshotMeta||
new file_1.MetaFile({version:1})}equals(other){if(!(other instanceof Timestamp)){return false}return super.equals(other)&&this.snapshotMeta.equals(other.snapshotMeta)}toJSON(){
return{_type:this.type,spec_version:this.specVersion,version:this.version,expires:this.expires,meta:{"snapshot.json":this.snapshotMeta.toJSON()},...this.unrecognizedFields}}static fromJSON(data){
const{unrecognizedFields,...commonFields}=base_1.Signed.commonFieldsFromJSON(data);const{meta,...rest}=unrecognizedFields;return new Timestamp({...commonFields,
snapshotMeta:snapshotMetaFromJSON(meta),unrecognizedFields:rest})}}exports.Timestamp=Timestamp;function snapshotMetaFromJSON(data){let snapshotMeta;if(utils_1.guard.
isDefined(data)){const snapshotData=data["snapshot.json"];if(!utils_1.guard.isDefined(snapshotData)||!utils_1.guard.isObject(snapshotData)){throw new TypeError(
"missing snapshot.json in meta")}else{snapshotMeta=file_1.MetaFile.fromJSON(snapshotData)}}return snapshotMeta}}),4808:((__unused_webpack_module,exports)=>{Object.
defineProperty(exports,"__esModule",{value:true});exports.isDefined=isDefined;exports.isObject=isObject;exports.isStringArray=isStringArray;exports.isObjectArray=
isObjectArray;exports.isStringRecord=isStringRecord;exports.isObjectRecord=isObjectRecord;function isDefined(val){return val!==void 0}function isObject(value){return typeof value===
"object"&&value!==null}function isStringArray(value){return Array.isArray(value)&&value.every(v=>typeof v==="string")}function isObjectArray(value){return Array.
isArray(value)&&value.every(isObject)}function isStringRecord(value){return typeof value==="object"&&value!==null&&Object.keys(value).every(k=>typeof k==="strin\
g")&&Object.values(value).every(v=>typeof v==="string")}function isObjectRecord(value){return typeof value==="object"&&value!==null&&Object.keys(value).every(k=>typeof k===
"string")&&Object.values(value).every(v=>typeof v==="object"&&v!==null)}}),9801:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;
o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):
function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];
for(var k in o2)if(Object.prototype.hasOwnProperty.call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null){for(var k=ownKeys(mod),i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod,k[i])}__setModuleDefault(result,mod);return result}})();
Object.defineProperty(exports,"__esModule",{value:true});exports.crypto=exports.guard=void 0;exports.guard=__importStar(__nccwpck_require__2(4808));exports.crypto=
__importStar(__nccwpck_require__2(640))}),4714:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.getPublicKey=getPublicKey;const crypto_1=__importDefault(
__nccwpck_require__2(6982));const error_1=__nccwpck_require__2(1805);const oid_1=__nccwpck_require__2(7453);const ASN1_TAG_SEQUENCE=48;const ANS1_TAG_BIT_STRING=3;
const NULL_BYTE=0;const OID_EDDSA="1.3.101.112";const OID_EC_PUBLIC_KEY="1.2.840.10045.2.1";const OID_EC_CURVE_P256V1="1.2.840.10045.3.1.7";const OID_EC_CURVE_P384="\
1.3.132.0.34";const PEM_HEADER="-----BEGIN PUBLIC KEY-----";function getPublicKey(keyInfo){switch(keyInfo.keyType){case"rsa":return getRSAPublicKey(keyInfo);case"\
ed25519":return getED25519PublicKey(keyInfo);case"ecdsa":case"ecdsa-sha2-nistp256":case"ecdsa-sha2-nistp384":return getECDCSAPublicKey(keyInfo);default:throw new error_1.
UnsupportedAlgorithmError(`Unsupported key type: ${keyInfo.keyType}`)}}function getRSAPublicKey(keyInfo){if(!keyInfo.keyVal.startsWith(PEM_HEADER)){throw new error_1.
CryptoError("Invalid key format")}const key=crypto_1.default.createPublicKey(keyInfo.keyVal);switch(keyInfo.scheme){case"rsassa-pss-sha256":case"rsassa-pss-sha3\
84":case"rsassa-pss-sha512":return{key,hashAlgorithm:keyInfo.scheme.slice("rsassa-pss-".length),padding:crypto_1.default.constants.RSA_PKCS1_PSS_PADDING};default:
throw new error_1.UnsupportedAlgorithmError(`Unsupported RSA scheme: ${keyInfo.scheme}`)}}function getED25519PublicKey(keyInfo){let key;if(keyInfo.keyVal.startsWith(
PEM_HEADER)){key=crypto_1.default.createPublicKey(keyInfo.keyVal)}else{if(!isHex(keyInfo.keyVal)){throw new error_1.CryptoError("Invalid key format")}key=crypto_1.
default.createPublicKey({key:ed25519.hexToDER(keyInfo.keyVal),format:"der",type:"spki"})}return{key}}function getECDCSAPublicKey(keyInfo){let namedCurve;let curveOID;
let hashAlgorithm;switch(keyInfo.scheme){case"ecdsa-sha2-nistp256":namedCurve="prime256v1";curveOID=OID_EC_CURVE_P256V1;hashAlgorithm="sha256";break;case"ecdsa-\
sha2-nistp384":namedCurve="secp384r1";curveOID=OID_EC_CURVE_P384;hashAlgorithm="sha384";break;default:throw new error_1.UnsupportedAlgorithmError(`Unsupported E\
CDSA scheme: ${keyInfo.scheme}`)}if(keyInfo.keyType!=="ecdsa"&&keyInfo.keyType!==keyInfo.scheme){throw new error_1.CryptoError("ECDSA key type does not match sc\
heme")}let key;if(keyInfo.keyVal.startsWith(PEM_HEADER)){key=crypto_1.default.createPublicKey(keyInfo.keyVal)}else{if(!isHex(keyInfo.keyVal)){throw new error_1.
CryptoError("Invalid key format")}key=crypto_1.default.createPublicKey({key:ecdsa.hexToDER(keyInfo.keyVal,curveOID),format:"der",type:"spki"})}if(key.asymmetricKeyType!==
"ec"||key.asymmetricKeyDetails?.namedCurve!==namedCurve){throw new error_1.CryptoError("ECDSA key curve does not match scheme")}return{key,hashAlgorithm}}const ed25519={
hexToDER:hex=>{const key=Buffer.from(hex,"hex");const oid=(0,oid_1.encodeOIDString)(OID_EDDSA);const elements=Buffer.concat([Buffer.concat([Buffer.from([ASN1_TAG_SEQUENCE]),
Buffer.from([oid.length]),oid]),Buffer.concat([Buffer.from([ANS1_TAG_BIT_STRING]),Buffer.from([key.length+1]),Buffer.from([NULL_BYTE]),key])]);const der=Buffer.
concat([Buffer.from([ASN1_TAG_SEQUENCE]),Buffer.from([elements.length]),elements]);return der}};const ecdsa={hexToDER:(hex,curveOID)=>{const key=Buffer.from(hex,
"hex");const bitString=Buffer.concat([Buffer.from([ANS1_TAG_BIT_STRING]),Buffer.from([key.length+1]),Buffer.from([NULL_BYTE]),key]);const oids=Buffer.concat([(0,
oid_1.encodeOIDString)(OID_EC_PUBLIC_KEY),(0,oid_1.encodeOIDString)(curveOID)]);const oidSequence=Buffer.concat([Buffer.from([ASN1_TAG_SEQUENCE]),Buffer.from([oids.
length]),oids]);const der=Buffer.concat([Buffer.from([ASN1_TAG_SEQUENCE]),Buffer.from([oidSequence.length+bitString.length]),oidSequence,bitString]);return der}};
const isHex=key=>/^[0-9a-fA-F]+$/.test(key)}),7453:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.encodeOIDString=
encodeOIDString;const ANS1_TAG_OID=6;function encodeOIDString(oid){const parts=oid.split(".");const first=parseInt(parts[0],10)*40+parseInt(parts[1],10);const rest=[];
parts.slice(2).forEach(part=>{const bytes=encodeVariableLengthInteger(parseInt(part,10));rest.push(...bytes)});const der=Buffer.from([first,...rest]);return Buffer.
from([ANS1_TAG_OID,der.length,...der])}function encodeVariableLengthInteger(value){const bytes=[];let mask=0;do{bytes.unshift(value&127|mask);value>>=7;mask=128}while(value>
0);return bytes}}),640:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||function(mod){return mod&&
mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.verifySignature=void 0;const canonical_json_1=__nccwpck_require__2(
8105);const crypto_1=__importDefault(__nccwpck_require__2(6982));const verifySignature=(metaDataSignedData,key,signature)=>{const canonicalData=Buffer.from((0,canonical_json_1.
canonicalize)(metaDataSignedData));return crypto_1.default.verify(key.hashAlgorithm,canonicalData,key,Buffer.from(signature,"hex"))};exports.verifySignature=verifySignature}),
2231:((module2,exports,__nccwpck_require__2)=>{exports.formatArgs=formatArgs;exports.save=save;exports.load=load;exports.useColors=useColors;exports.storage=localstorage();
exports.destroy=(()=>{let warned=false;return()=>{if(!warned){warned=true;console.warn("Instance method `debug.destroy()` is deprecated and no longer does anyth\
ing. It will be removed in the next major version of `debug`.")}}})();exports.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#00\
99FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33\
CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99\
CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC\
9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF\
6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function useColors(){if(typeof window!=="undefined"&&window.process&&(window.process.type==="renderer"||window.process.
__nwjs)){return true}if(typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)){return false}let m;
return typeof document!=="undefined"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window!==
"undefined"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.userAgent&&(m=navigator.
userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(m[1],10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().
match(/applewebkit\/(\d+)/)}function formatArgs(args){args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+args[0]+(this.useColors?"%c ":"\
 ")+"+"+module2.exports.humanize(this.diff);if(!this.useColors){return}const c="color: "+this.color;args.splice(1,0,c,"color: inherit");let index=0;let lastC=0;
args[0].replace(/%[a-zA-Z%]/g,match=>{if(match==="%%"){return}index++;if(match==="%c"){lastC=index}});args.splice(lastC,0,c)}exports.log=console.debug||console.
log||(()=>{});function save(namespaces){try{if(namespaces){exports.storage.setItem("debug",namespaces)}else{exports.storage.removeItem("debug")}}catch(error){}}
function load(){let r;try{r=exports.storage.getItem("debug")||exports.storage.getItem("DEBUG")}catch(error){}if(!r&&typeof process!=="undefined"&&"env"in process){
r=process.env.DEBUG}return r}function localstorage(){try{return localStorage}catch(error){}}module2.exports=__nccwpck_require__2(1274)(exports);const{formatters}=module2.
exports;formatters.j=function(v){try{return JSON.stringify(v)}catch(error){return"[UnexpectedJSONParseError]: "+error.message}}}),1274:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{
function setup(env){createDebug.debug=createDebug;createDebug.default=createDebug;createDebug.coerce=coerce;createDebug.disable=disable;createDebug.enable=enable;
createDebug.enabled=enabled;createDebug.humanize=__nccwpck_require__2(4523);createDebug.destroy=destroy;Object.keys(env).forEach(key=>{createDebug[key]=env[key]});
createDebug.names=[];createDebug.skips=[];createDebug.formatters={};function selectColor(namespace){let hash=0;for(let i=0;i<namespace.length;i++){hash=(hash<<5)-
hash+namespace.charCodeAt(i);hash|=0}return createDebug.colors[Math.abs(hash)%createDebug.colors.length]}createDebug.selectColor=selectColor;function createDebug(namespace){
let prevTime;let enableOverride=null;let namespacesCache;let enabledCache;function debug(...args){if(!debug.enabled){return}const self=debug;const curr=Number(new Date);
const ms=curr-(prevTime||curr);self.diff=ms;self.prev=prevTime;self.curr=curr;prevTime=curr;args[0]=createDebug.coerce(args[0]);if(typeof args[0]!=="string"){args.
unshift("%O")}let index=0;args[0]=args[0].replace(/%([a-zA-Z%])/g,(match,format)=>{if(match==="%%"){return"%"}index++;const formatter=createDebug.formatters[format];
if(typeof formatter==="function"){const val=args[index];match=formatter.call(self,val);args.splice(index,1);index--}return match});createDebug.formatArgs.call(self,
args);const logFn=self.log||createDebug.log;logFn.apply(self,args)}debug.namespace=namespace;debug.useColors=createDebug.useColors();debug.color=createDebug.selectColor(
namespace);debug.extend=extend;debug.destroy=createDebug.destroy;Object.defineProperty(debug,"enabled",{enumerable:true,configurable:false,get:()=>{if(enableOverride!==
null){return enableOverride}if(namespacesCache!==createDebug.namespaces){namespacesCache=createDebug.namespaces;enabledCache=createDebug.enabled(namespace)}return enabledCache},
set:v=>{enableOverride=v}});if(typeof createDebug.init==="function"){createDebug.init(debug)}return debug}function extend(namespace,delimiter){const newDebug=createDebug(
this.namespace+(typeof delimiter==="undefined"?":":delimiter)+namespace);newDebug.log=this.log;return newDebug}function enable(namespaces){createDebug.save(namespaces);
createDebug.namespaces=namespaces;createDebug.names=[];createDebug.skips=[];const split=(typeof namespaces==="string"?namespaces:"").trim().replace(/\s+/g,",").
split(",").filter(Boolean);for(const ns of split){if(ns[0]==="-"){createDebug.skips.push(ns.slice(1))}else{createDebug.names.push(ns)}}}function matchesTemplate(search,template){
let searchIndex=0;let templateIndex=0;let starIndex=-1;let matchIndex=0;while(searchIndex<search.length){if(templateIndex<template.length&&(template[templateIndex]===
search[searchIndex]||template[templateIndex]==="*")){if(template[templateIndex]==="*"){starIndex=templateIndex;matchIndex=searchIndex;templateIndex++}else{searchIndex++;
templateIndex++}}else if(starIndex!==-1){templateIndex=starIndex+1;matchIndex++;searchIndex=matchIndex}else{return false}}while(templateIndex<template.length&&template[templateIndex]===
"*"){templateIndex++}return templateIndex===template.length}function disable(){const namespaces=[...createDebug.names,...createDebug.skips.map(namespace=>"-"+namespace)].
join(",");createDebug.enable("");return namespaces}function enabled(name){for(const skip of createDebug.skips){if(matchesTemplate(name,skip)){return false}}for(const ns of createDebug.
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
4523:(module2=>{var s=1e3;var m=s*60;var h=m*60;var d=h*24;var w=d*7;var y=d*365.25;module2.exports=function(val,options){options=options||{};var type=typeof val;
if(type==="string"&&val.length>0){return parse(val)}else if(type==="number"&&isFinite(val)){return options.long?fmtLong(val):fmtShort(val)}throw new Error("val \
is not a non-empty string or a valid number. val="+JSON.stringify(val))};function parse(str){str=String(str);if(str.length>100){return}var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str);if(!match){return}var n=parseFloat(match[1]);var type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"yrs":case"yr":case"y":return n*
y;case"weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"\
minute":case"mins":case"min":case"m":return n*m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"mse\
cs":case"msec":case"ms":return n;default:return void 0}}function fmtShort(ms){var msAbs=Math.abs(ms);if(msAbs>=d){return Math.round(ms/d)+"d"}if(msAbs>=h){return Math.
round(ms/h)+"h"}if(msAbs>=m){return Math.round(ms/m)+"m"}if(msAbs>=s){return Math.round(ms/s)+"s"}return ms+"ms"}function fmtLong(ms){var msAbs=Math.abs(ms);if(msAbs>=
d){return plural(ms,msAbs,d,"day")}if(msAbs>=h){return plural(ms,msAbs,h,"hour")}if(msAbs>=m){return plural(ms,msAbs,m,"minute")}if(msAbs>=s){return plural(ms,msAbs,
s,"second")}return ms+" ms"}function plural(ms,msAbs,n,name){var isPlural=msAbs>=n*1.5;return Math.round(ms/n)+" "+name+(isPlural?"s":"")}}),1496:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.defaultConfig=void 0;exports.defaultConfig={maxRootRotations:256,maxDelegations:32,rootMaxLength:512e3,
timestampMaxLength:16384,snapshotMaxLength:2e6,targetsMaxLength:5e6,prefixTargetsWithHash:true,fetchTimeout:1e5,fetchRetries:void 0,fetchRetry:2,userAgent:""}}),
8910:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.DownloadHTTPError=exports.DownloadLengthMismatchError=
exports.DownloadError=exports.ExpiredMetadataError=exports.EqualVersionError=exports.BadVersionError=exports.RepositoryError=exports.PersistError=exports.RuntimeError=
exports.ValueError=void 0;class ValueError extends Error{}exports.ValueError=ValueError;class RuntimeError extends Error{}exports.RuntimeError=RuntimeError;class PersistError extends Error{}
exports.PersistError=PersistError;class RepositoryError extends Error{}exports.RepositoryError=RepositoryError;class BadVersionError extends RepositoryError{}exports.
BadVersionError=BadVersionError;class EqualVersionError extends BadVersionError{}exports.EqualVersionError=EqualVersionError;class ExpiredMetadataError extends RepositoryError{}
exports.ExpiredMetadataError=ExpiredMetadataError;class DownloadError extends Error{}exports.DownloadError=DownloadError;class DownloadLengthMismatchError extends DownloadError{}
exports.DownloadLengthMismatchError=DownloadLengthMismatchError;class DownloadHTTPError extends DownloadError{statusCode;constructor(message,statusCode){super(message);
this.statusCode=statusCode}}exports.DownloadHTTPError=DownloadHTTPError}),7139:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&
this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.DefaultFetcher=
exports.BaseFetcher=void 0;const debug_1=__importDefault(__nccwpck_require__2(6835));const fs_1=__importDefault(__nccwpck_require__2(9896));const util_1=__importDefault(
__nccwpck_require__2(9023));const error_1=__nccwpck_require__2(8910);const tmpfile_1=__nccwpck_require__2(9261);const promise_retry_1=__nccwpck_require__2(5468);
const log=(0,debug_1.default)("tuf:fetch");const USER_AGENT_HEADER="User-Agent";class BaseFetcher{async downloadFile(url,maxLength,handler){return(0,tmpfile_1.withTempFile)(
async tmpFile=>{const reader=await this.fetch(url);let numberOfBytesReceived=0;const fileStream=fs_1.default.createWriteStream(tmpFile);const streamReader=reader.
getReader();try{while(true){const{done,value:chunk}=await streamReader.read();if(done){break}numberOfBytesReceived+=chunk.length;if(numberOfBytesReceived>maxLength){
throw new error_1.DownloadLengthMismatchError("Max length reached")}await writeBufferToStream(fileStream,Buffer.from(chunk))}}finally{streamReader.releaseLock();
await util_1.default.promisify(fileStream.close).bind(fileStream)()}return handler(tmpFile)})}async downloadBytes(url,maxLength){return this.downloadFile(url,maxLength,
async file=>{const stream=fs_1.default.createReadStream(file);const chunks=[];for await(const chunk of stream){chunks.push(chunk)}return Buffer.concat(chunks)})}}
exports.BaseFetcher=BaseFetcher;class DefaultFetcher extends BaseFetcher{userAgent;timeout;retry;constructor(options={}){super();this.userAgent=options.userAgent;
this.timeout=options.timeout;if(options.retry===true){this.retry={forever:true}}else if(options.retry===false||options.retry===void 0){this.retry=void 0}else if(typeof options.
retry==="number"){if(options.retry<0){throw new Error("Retry count must be non-negative number")}this.retry={retries:options.retry}}else{this.retry=options.retry}}async fetch(url){
const shouldRetry=this.retry!==void 0;return(0,promise_retry_1.promiseRetry)(async(retry,number)=>{log("GET %s (attempt %d)",url,number);let response;try{response=
await fetch(url,{headers:{[USER_AGENT_HEADER]:this.userAgent||""},signal:this.timeout?AbortSignal.timeout(this.timeout):void 0})}catch(error){const err=error instanceof
Error?error:new Error(String(error));if(shouldRetry){return retry(err)}throw err}if(!response.ok||!response.body){const err=new error_1.DownloadHTTPError("Faile\
d to download",response.status);if(shouldRetry&&response.status>=500&&response.status<600){return retry(err)}throw err}return response.body},this.retry)}}exports.
DefaultFetcher=DefaultFetcher;const writeBufferToStream=async(stream,buffer)=>{return new Promise((resolve,reject)=>{stream.write(buffer,err=>{if(err){reject(err)}
resolve(true)})})}}),6788:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.Updater=exports.
BaseFetcher=exports.TargetFile=void 0;var models_1=__nccwpck_require__2(4111);Object.defineProperty(exports,"TargetFile",{enumerable:true,get:function(){return models_1.
TargetFile}});var fetcher_1=__nccwpck_require__2(7139);Object.defineProperty(exports,"BaseFetcher",{enumerable:true,get:function(){return fetcher_1.BaseFetcher}});
var updater_1=__nccwpck_require__2(2217);Object.defineProperty(exports,"Updater",{enumerable:true,get:function(){return updater_1.Updater}})}),3245:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.TrustedMetadataStore=void 0;const models_1=__nccwpck_require__2(4111);const error_1=__nccwpck_require__2(
8910);class TrustedMetadataStore{trustedSet={};referenceTime;constructor(rootData){this.referenceTime=new Date;this.loadTrustedRoot(rootData)}get root(){if(!this.
trustedSet.root){throw new ReferenceError("No trusted root metadata")}return this.trustedSet.root}get timestamp(){return this.trustedSet.timestamp}get snapshot(){
return this.trustedSet.snapshot}get targets(){return this.trustedSet.targets}getRole(name){return this.trustedSet[name]}updateRoot(bytesBuffer){const data=JSON.
parse(bytesBuffer.toString("utf8"));const newRoot=models_1.Metadata.fromJSON(models_1.MetadataKind.Root,data);if(newRoot.signed.type!=models_1.MetadataKind.Root){
throw new error_1.RepositoryError(`Expected 'root', got ${newRoot.signed.type}`)}this.root.verifyDelegate(models_1.MetadataKind.Root,newRoot);if(newRoot.signed.
version!=this.root.signed.version+1){throw new error_1.BadVersionError(`Expected version ${this.root.signed.version+1}, got ${newRoot.signed.version}`)}newRoot.
verifyDelegate(models_1.MetadataKind.Root,newRoot);this.trustedSet.root=newRoot;return newRoot}updateTimestamp(bytesBuffer){if(this.snapshot){throw new error_1.
RuntimeError("Cannot update timestamp after snapshot")}if(this.root.signed.isExpired(this.referenceTime)){throw new error_1.ExpiredMetadataError("Final root.jso\
n is expired")}const data=JSON.parse(bytesBuffer.toString("utf8"));const newTimestamp=models_1.Metadata.fromJSON(models_1.MetadataKind.Timestamp,data);if(newTimestamp.
signed.type!=models_1.MetadataKind.Timestamp){throw new error_1.RepositoryError(`Expected 'timestamp', got ${newTimestamp.signed.type}`)}this.root.verifyDelegate(
models_1.MetadataKind.Timestamp,newTimestamp);if(this.timestamp){if(newTimestamp.signed.version<this.timestamp.signed.version){throw new error_1.BadVersionError(
`New timestamp version ${newTimestamp.signed.version} is less than current version ${this.timestamp.signed.version}`)}if(newTimestamp.signed.version===this.timestamp.
signed.version){throw new error_1.EqualVersionError(`New timestamp version ${newTimestamp.signed.version} is equal to current version ${this.timestamp.signed.version}`)}
const snapshotMeta=this.timestamp.signed.snapshotMeta;const newSnapshotMeta=newTimestamp.signed.snapshotMeta;if(newSnapshotMeta.version<snapshotMeta.version){throw new error_1.
BadVersionError(`New snapshot version ${newSnapshotMeta.version} is less than current version ${snapshotMeta.version}`)}}this.trustedSet.timestamp=newTimestamp;
this.checkFinalTimestamp();return newTimestamp}updateSnapshot(bytesBuffer,trusted=false){if(!this.timestamp){throw new error_1.RuntimeError("Cannot update snaps\
hot before timestamp")}if(this.targets){throw new error_1.RuntimeError("Cannot update snapshot after targets")}this.checkFinalTimestamp();const snapshotMeta=this.
timestamp.signed.snapshotMeta;if(!trusted){snapshotMeta.verify(bytesBuffer)}const data=JSON.parse(bytesBuffer.toString("utf8"));const newSnapshot=models_1.Metadata.
fromJSON(models_1.MetadataKind.Snapshot,data);if(newSnapshot.signed.type!=models_1.MetadataKind.Snapshot){throw new error_1.RepositoryError(`Expected 'snapshot'\
, got ${newSnapshot.signed.type}`)}this.root.verifyDelegate(models_1.MetadataKind.Snapshot,newSnapshot);if(this.snapshot){Object.entries(this.snapshot.signed.meta).
forEach(([fileName,fileInfo])=>{const newFileInfo=newSnapshot.signed.meta[fileName];if(!newFileInfo){throw new error_1.RepositoryError(`Missing file ${fileName}\
 in new snapshot`)}if(newFileInfo.version<fileInfo.version){throw new error_1.BadVersionError(`New version ${newFileInfo.version} of ${fileName} is less than cu\
rrent version ${fileInfo.version}`)}})}this.trustedSet.snapshot=newSnapshot;this.checkFinalSnapsnot();return newSnapshot}updateDelegatedTargets(bytesBuffer,roleName,delegatorName){
if(!this.snapshot){throw new error_1.RuntimeError("Cannot update delegated targets before snapshot")}this.checkFinalSnapsnot();const delegator=this.trustedSet[delegatorName];
if(!delegator){throw new error_1.RuntimeError(`No trusted ${delegatorName} metadata`)}const meta=this.snapshot.signed.meta?.[`${roleName}.json`];if(!meta){throw new error_1.
RepositoryError(`Missing ${roleName}.json in snapshot`)}meta.verify(bytesBuffer);const data=JSON.parse(bytesBuffer.toString("utf8"));const newDelegate=models_1.
Metadata.fromJSON(models_1.MetadataKind.Targets,data);if(newDelegate.signed.type!=models_1.MetadataKind.Targets){throw new error_1.RepositoryError(`Expected 'ta\
rgets', got ${newDelegate.signed.type}`)}delegator.verifyDelegate(roleName,newDelegate);const version=newDelegate.signed.version;if(version!=meta.version){throw new error_1.
BadVersionError(`Version ${version} of ${roleName} does not match snapshot version ${meta.version}`)}if(newDelegate.signed.isExpired(this.referenceTime)){throw new error_1.
ExpiredMetadataError(`${roleName}.json is expired`)}this.trustedSet[roleName]=newDelegate}loadTrustedRoot(bytesBuffer){const data=JSON.parse(bytesBuffer.toString(
"utf8"));const root=models_1.Metadata.fromJSON(models_1.MetadataKind.Root,data);if(root.signed.type!=models_1.MetadataKind.Root){throw new error_1.RepositoryError(
`Expected 'root', got ${root.signed.type}`)}root.verifyDelegate(models_1.MetadataKind.Root,root);this.trustedSet["root"]=root}checkFinalTimestamp(){if(!this.timestamp){
throw new ReferenceError("No trusted timestamp metadata")}if(this.timestamp.signed.isExpired(this.referenceTime)){throw new error_1.ExpiredMetadataError("Final \
timestamp.json is expired")}}checkFinalSnapsnot(){if(!this.snapshot){throw new ReferenceError("No trusted snapshot metadata")}if(!this.timestamp){throw new ReferenceError(
"No trusted timestamp metadata")}if(this.snapshot.signed.isExpired(this.referenceTime)){throw new error_1.ExpiredMetadataError("snapshot.json is expired")}const snapshotMeta=this.
timestamp.signed.snapshotMeta;if(this.snapshot.signed.version!==snapshotMeta.version){throw new error_1.BadVersionError("Snapshot version doesn't match timestam\
p")}}}exports.TrustedMetadataStore=TrustedMetadataStore}),2217:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable)){
desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):function(o,v){o["default"]=v});var __importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)if(Object.prototype.hasOwnProperty.
call(o2,k))ar[ar.length]=k;return ar};return ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null){for(var k=ownKeys(mod),
i=0;i<k.length;i++)if(k[i]!=="default")__createBinding(result,mod,k[i])}__setModuleDefault(result,mod);return result}})();var __importDefault=this&&this.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.Updater=void 0;const models_1=__nccwpck_require__2(
4111);const debug_1=__importDefault(__nccwpck_require__2(6835));const fs=__importStar(__nccwpck_require__2(9896));const path=__importStar(__nccwpck_require__2(6928));
const package_json_1=__nccwpck_require__2(6962);const config_1=__nccwpck_require__2(1496);const error_1=__nccwpck_require__2(8910);const fetcher_1=__nccwpck_require__2(
7139);const store_1=__nccwpck_require__2(3245);const url=__importStar(__nccwpck_require__2(735));const log=(0,debug_1.default)("tuf:cache");class Updater{dir;metadataBaseUrl;targetDir;targetBaseUrl;forceCache;trustedSet;config;fetcher;constructor(options){
const{metadataDir,metadataBaseUrl,targetDir,targetBaseUrl,fetcher,config}=options;this.dir=metadataDir;this.metadataBaseUrl=metadataBaseUrl;this.targetDir=targetDir;
this.targetBaseUrl=targetBaseUrl;this.forceCache=options.forceCache??false;const data=this.loadLocalMetadata(models_1.MetadataKind.Root);this.trustedSet=new store_1.
TrustedMetadataStore(data);this.config={...config_1.defaultConfig,...config};const userAgent=config?.userAgent?`${config.userAgent} tuf-js/${package_json_1.version}`:
`tuf-js/${package_json_1.version}`;this.fetcher=fetcher||new fetcher_1.DefaultFetcher({userAgent,timeout:this.config.fetchTimeout,retry:this.config.fetchRetries??
this.config.fetchRetry})}async refresh(){if(this.forceCache){try{await this.loadTimestamp({checkRemote:false})}catch(error){await this.loadRoot();await this.loadTimestamp()}}else{
await this.loadRoot();await this.loadTimestamp()}await this.loadSnapshot();await this.loadTargets(models_1.MetadataKind.Targets,models_1.MetadataKind.Root)}async getTargetInfo(targetPath){
if(!this.trustedSet.targets){await this.refresh()}return this.preorderDepthFirstWalk(targetPath)}async downloadTarget(targetInfo,filePath,targetBaseUrl){const targetPath=filePath||
this.generateTargetPath(targetInfo);if(!targetBaseUrl){if(!this.targetBaseUrl){throw new error_1.ValueError("Target base URL not set")}targetBaseUrl=this.targetBaseUrl}
let targetFilePath=targetInfo.path;const consistentSnapshot=this.trustedSet.root.signed.consistentSnapshot;if(consistentSnapshot&&this.config.prefixTargetsWithHash){
const hashes=Object.values(targetInfo.hashes);const{dir,base}=path.parse(targetFilePath);const filename=`${hashes[0]}.${base}`;targetFilePath=dir?`${dir}/${filename}`:
filename}const targetUrl=url.join(targetBaseUrl,targetFilePath);await this.fetcher.downloadFile(targetUrl,targetInfo.length,async fileName=>{await targetInfo.verify(
fs.createReadStream(fileName));log("WRITE %s",targetPath);fs.copyFileSync(fileName,targetPath)});return targetPath}async findCachedTarget(targetInfo,filePath){if(!filePath){
filePath=this.generateTargetPath(targetInfo)}try{if(fs.existsSync(filePath)){await targetInfo.verify(fs.createReadStream(filePath));return filePath}}catch(error){
return}return}loadLocalMetadata(fileName){const filePath=path.join(this.dir,`${fileName}.json`);log("READ %s",filePath);return fs.readFileSync(filePath)}async loadRoot(){
const rootVersion=this.trustedSet.root.signed.version;const lowerBound=rootVersion+1;const upperBound=lowerBound+this.config.maxRootRotations;for(let version=lowerBound;version<
upperBound;version++){const rootUrl=url.join(this.metadataBaseUrl,`${version}.root.json`);try{const bytesData=await this.fetcher.downloadBytes(rootUrl,this.config.
rootMaxLength);this.trustedSet.updateRoot(bytesData);this.persistMetadata(models_1.MetadataKind.Root,bytesData)}catch(error){if(error instanceof error_1.DownloadHTTPError){
if([403,404].includes(error.statusCode)){break}}throw error}}}async loadTimestamp({checkRemote}={checkRemote:true}){try{const data=this.loadLocalMetadata(models_1.
MetadataKind.Timestamp);this.trustedSet.updateTimestamp(data);if(!checkRemote){return}}catch(error){}const timestampUrl=url.join(this.metadataBaseUrl,"timestamp\
.json");const bytesData=await this.fetcher.downloadBytes(timestampUrl,this.config.timestampMaxLength);try{this.trustedSet.updateTimestamp(bytesData)}catch(error){
if(error instanceof error_1.EqualVersionError){return}throw error}this.persistMetadata(models_1.MetadataKind.Timestamp,bytesData)}async loadSnapshot(){try{const data=this.
loadLocalMetadata(models_1.MetadataKind.Snapshot);this.trustedSet.updateSnapshot(data,true)}catch(error){if(!this.trustedSet.timestamp){throw new ReferenceError(
"No timestamp metadata",{cause:error})}const snapshotMeta=this.trustedSet.timestamp.signed.snapshotMeta;const maxLength=snapshotMeta.length||this.config.snapshotMaxLength;
const version=this.trustedSet.root.signed.consistentSnapshot?snapshotMeta.version:void 0;const snapshotUrl=url.join(this.metadataBaseUrl,version?`${version}.sna\
pshot.json`:"snapshot.json");try{const bytesData=await this.fetcher.downloadBytes(snapshotUrl,maxLength);this.trustedSet.updateSnapshot(bytesData);this.persistMetadata(
models_1.MetadataKind.Snapshot,bytesData)}catch(error2){throw new error_1.RuntimeError(`Unable to load snapshot metadata error ${error2}`)}}}async loadTargets(role,parentRole){
const cachedRole=this.trustedSet.getRole(role);if(cachedRole){const delegator=this.trustedSet.getRole(parentRole);if(!delegator){throw new error_1.RuntimeError(
`No trusted ${parentRole} metadata`)}delegator.verifyDelegate(role,cachedRole);return cachedRole}try{const buffer=this.loadLocalMetadata(role);this.trustedSet.updateDelegatedTargets(
buffer,role,parentRole)}catch(error){if(!this.trustedSet.snapshot){throw new ReferenceError("No snapshot metadata",{cause:error})}const metaInfo=this.trustedSet.
snapshot.signed.meta[`${role}.json`];const maxLength=metaInfo.length||this.config.targetsMaxLength;const version=this.trustedSet.root.signed.consistentSnapshot?
metaInfo.version:void 0;const encodedRole=encodeURIComponent(role);const metadataUrl=url.join(this.metadataBaseUrl,version?`${version}.${encodedRole}.json`:`${encodedRole}\
.json`);try{const bytesData=await this.fetcher.downloadBytes(metadataUrl,maxLength);this.trustedSet.updateDelegatedTargets(bytesData,role,parentRole);this.persistMetadata(
role,bytesData)}catch(error2){throw new error_1.RuntimeError(`Unable to load targets error ${error2}`)}}return this.trustedSet.getRole(role)}async preorderDepthFirstWalk(targetPath){
const delegationsToVisit=[{roleName:models_1.MetadataKind.Targets,parentRoleName:models_1.MetadataKind.Root}];const visitedRoleNames=new Set;while(visitedRoleNames.
size<=this.config.maxDelegations&&delegationsToVisit.length>0){const{roleName,parentRoleName}=delegationsToVisit.pop();if(visitedRoleNames.has(roleName)){continue}
const targets=(await this.loadTargets(roleName,parentRoleName))?.signed;if(!targets){continue}const target=targets.targets?.[targetPath];if(target){return target}
visitedRoleNames.add(roleName);if(targets.delegations){const childRolesToVisit=[];const rolesForTarget=targets.delegations.rolesForTarget(targetPath);for(const{
role:childName,terminating}of rolesForTarget){childRolesToVisit.push({roleName:childName,parentRoleName:roleName});if(terminating){delegationsToVisit.splice(0);
break}}childRolesToVisit.reverse();delegationsToVisit.push(...childRolesToVisit)}}return}generateTargetPath(targetInfo){if(!this.targetDir){throw new error_1.ValueError(
"Target directory not set")}const filePath=encodeURIComponent(targetInfo.path);return path.join(this.targetDir,filePath)}persistMetadata(metaDataName,bytesData){
const encodedName=encodeURIComponent(metaDataName);try{const filePath=path.join(this.dir,`${encodedName}.json`);log("WRITE %s",filePath);fs.writeFileSync(filePath,
bytesData.toString("utf8"))}catch(error){throw new error_1.PersistError(`Failed to persist metadata ${encodedName} error: ${error}`)}}}exports.Updater=Updater}),
9261:(function(__unused_webpack_module,exports,__nccwpck_require__2){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:
{"default":mod}};Object.defineProperty(exports,"__esModule",{value:true});exports.withTempFile=void 0;const promises_1=__importDefault(__nccwpck_require__2(1943));
const os_1=__importDefault(__nccwpck_require__2(857));const path_1=__importDefault(__nccwpck_require__2(6928));const withTempFile=async handler=>withTempDir(async dir=>handler(
path_1.default.join(dir,"tempfile")));exports.withTempFile=withTempFile;const withTempDir=async handler=>{const tmpDir=await promises_1.default.realpath(os_1.default.
tmpdir());const dir=await promises_1.default.mkdtemp(tmpDir+path_1.default.sep);try{return await handler(dir)}finally{await promises_1.default.rm(dir,{force:true,
recursive:true,maxRetries:3})}}}),735:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.
join=join;const url_1=__nccwpck_require__2(7016);function join(base,path){return new url_1.URL(ensureTrailingSlash(base)+removeLeadingSlash(path)).toString()}function ensureTrailingSlash(path){
return path.endsWith("/")?path:path+"/"}function removeLeadingSlash(path){return path.startsWith("/")?path.slice(1):path}}),6048:(module=>{module.exports=eval("\
require")("supports-color")}),6982:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),9896:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("fs")}),1943:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises")}),857:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("os")}),6928:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),2018:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("tty")}),7016:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),9023:(module2=>{module2.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("util")}),5468:((module2,__unused_webpack_exports,__nccwpck_require__2)=>{const{RetryOperation}=__nccwpck_require__2(7326);const createTimeout=(attempt,opts)=>Math.
min(Math.round((1+(opts.randomize?Math.random():0))*Math.max(opts.minTimeout,1)*Math.pow(opts.factor,attempt)),opts.maxTimeout);const isRetryError=err=>err?.code===
"EPROMISERETRY"&&Object.hasOwn(err,"retried");const promiseRetry=async(fn,options={})=>{let timeouts=[];if(options instanceof Array){timeouts=[...options]}else{
if(options.retries===Infinity){options.forever=true;delete options.retries}const opts={retries:10,factor:2,minTimeout:1*1e3,maxTimeout:Infinity,randomize:false,
...options};if(opts.minTimeout>opts.maxTimeout){throw new Error("minTimeout is greater than maxTimeout")}if(opts.retries){for(let i=0;i<opts.retries;i++){timeouts.
push(createTimeout(i,opts))}timeouts.sort((a,b)=>a-b)}else if(options.forever){timeouts.push(createTimeout(0,opts))}}const operation=new RetryOperation(timeouts,
{forever:options.forever,unref:options.unref,maxRetryTime:options.maxRetryTime});return new Promise(function(resolve,reject){operation.attempt(async number=>{try{
const result=await fn(err=>{throw Object.assign(new Error("Retrying"),{code:"EPROMISERETRY",retried:err})},number,operation);return resolve(result)}catch(err){if(!isRetryError(
err)){return reject(err)}if(!operation.retry(err.retried||new Error)){return reject(err.retried)}}})})};module2.exports={promiseRetry}}),7326:(module2=>{class RetryOperation{#attempts=1;#cachedTimeouts=null;#errors=[];#fn=null;#maxRetryTime;#operationStart=null;#originalTimeouts;#timeouts;#timer=null;#unref;constructor(timeouts,options={}){
this.#originalTimeouts=[...timeouts];this.#timeouts=[...timeouts];this.#unref=options.unref;this.#maxRetryTime=options.maxRetryTime||Infinity;if(options.forever){
this.#cachedTimeouts=[...this.#timeouts]}}get timeouts(){return[...this.#timeouts]}get errors(){return[...this.#errors]}get attempts(){return this.#attempts}get mainError(){
let mainError=null;if(this.#errors.length){let mainErrorCount=0;const counts={};for(let i=0;i<this.#errors.length;i++){const error=this.#errors[i];const{message}=error;
if(!counts[message]){counts[message]=0}counts[message]++;if(counts[message]>=mainErrorCount){mainError=error;mainErrorCount=counts[message]}}}return mainError}reset(){
this.#attempts=1;this.#timeouts=[...this.#originalTimeouts]}stop(){if(this.#timer){clearTimeout(this.#timer)}this.#timeouts=[];this.#cachedTimeouts=null}retry(err){
this.#errors.push(err);if(new Date().getTime()-this.#operationStart>=this.#maxRetryTime){this.#errors.unshift(new Error("RetryOperation timeout occurred"));return false}
let timeout=this.#timeouts.shift();if(timeout===void 0){if(this.#cachedTimeouts){this.#errors.pop();timeout=this.#cachedTimeouts.at(-1)}else{return false}}this.#timer=
setTimeout(()=>{this.#attempts++;this.#fn(this.#attempts)},timeout);if(this.#unref){this.#timer.unref()}return true}attempt(fn){this.#fn=fn;this.#operationStart=
new Date().getTime();this.#fn(this.#attempts)}}module2.exports={RetryOperation}}),8350:((__unused_webpack_module,exports)=>{Object.defineProperty(exports,"__esM\
odule",{value:true});exports.range=exports.balanced=void 0;const balanced=(a,b,str)=>{const ma=a instanceof RegExp?maybeMatch(a,str):a;const mb=b instanceof RegExp?
maybeMatch(b,str):b;const r=ma!==null&&mb!=null&&(0,exports.range)(ma,mb,str);return r&&{start:r[0],end:r[1],pre:str.slice(0,r[0]),body:str.slice(r[0]+ma.length,
r[1]),post:str.slice(r[1]+mb.length)}};exports.balanced=balanced;const maybeMatch=(reg,str)=>{const m=str.match(reg);return m?m[0]:null};const range=(a,b,str)=>{
let begs,beg,left,right=void 0,result;let ai=str.indexOf(a);let bi=str.indexOf(b,ai+1);let i=ai;if(ai>=0&&bi>0){if(a===b){return[ai,bi]}begs=[];left=str.length;
while(i>=0&&!result){if(i===ai){begs.push(i);ai=str.indexOf(a,i+1)}else if(begs.length===1){const r=begs.pop();if(r!==void 0)result=[r,bi]}else{beg=begs.pop();if(beg!==
void 0&&beg<left){left=beg;right=bi}bi=str.indexOf(b,i+1)}i=ai<bi&&ai>=0?ai:bi}if(begs.length&&right!==void 0){result=[left,right]}}return result};exports.range=
range}),8597:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});exports.EXPANSION_MAX_STEPS=exports.
EXPANSION_MAX_REWRITES=exports.EXPANSION_MAX_DEPTH=exports.EXPANSION_MAX_LENGTH=exports.EXPANSION_MAX=void 0;exports.expand=expand;const balanced_match_1=__nccwpck_require__2(
8350);const escSlash="\0SLASH"+Math.random().toFixed(16)+"\0";const escOpen="\0OPEN"+Math.random().toFixed(16)+"\0";const escClose="\0CLOSE"+Math.random().toFixed(
16)+"\0";const escComma="\0COMMA"+Math.random().toFixed(16)+"\0";const escPeriod="\0PERIOD"+Math.random().toFixed(16)+"\0";const escSlashPattern=new RegExp(escSlash,
"g");const escOpenPattern=new RegExp(escOpen,"g");const escClosePattern=new RegExp(escClose,"g");const escCommaPattern=new RegExp(escComma,"g");const escPeriodPattern=new RegExp(
escPeriod,"g");const slashPattern=/\\\\/g;const openPattern=/\\{/g;const closePattern=/\\}/g;const commaPattern=/\\,/g;const periodPattern=/\\\./g;exports.EXPANSION_MAX=
1e5;exports.EXPANSION_MAX_LENGTH=4e6;exports.EXPANSION_MAX_DEPTH=1e3;exports.EXPANSION_MAX_REWRITES=1e3;exports.EXPANSION_MAX_STEPS=2e7;const CALL_STEPS=16;function numeric(str){
return!isNaN(str)?parseInt(str,10):str.charCodeAt(0)}function escapeBraces(str){return str.replace(slashPattern,escSlash).replace(openPattern,escOpen).replace(closePattern,
escClose).replace(commaPattern,escComma).replace(periodPattern,escPeriod)}function unescapeBraces(str){return str.replace(escSlashPattern,"\\").replace(escOpenPattern,
"{").replace(escClosePattern,"}").replace(escCommaPattern,",").replace(escPeriodPattern,".")}function pushAll(target,items){for(let i=0;i<items.length;i++){target.
push(items[i])}}function balancedWithBudget(str,masked,budget){if(budget.remaining<0){return void 0}const r=(0,balanced_match_1.range)("{","}",masked);const unmatched=r!==
void 0&&masked.indexOf("{")<r[0];budget.remaining-=r&&!unmatched?r[1]+1:str.length;if(!r||budget.remaining<0){return void 0}return{end:r[1],pre:str.slice(0,r[0]),
body:str.slice(r[0]+1,r[1]),post:str.slice(r[1]+1),unmatched}}function maskUnmatchedOpens(masked,budget){budget.remaining-=masked.length;const open=[];for(let i=0;i<
masked.length;i++){const c=masked.charCodeAt(i);if(c===123){open.push(i)}else if(c===125&&open.length){open.pop()}}let out="";let last=0;for(let i=0;i<open.length;i++){
const at=open[i];out+=masked.slice(last,at)+"\0";last=at+1}return out+masked.slice(last)}function commaSetFollows(str,budget){budget.remaining-=str.length;if(budget.
remaining<0){return false}let close=false;for(let i=str.length-1;i>=0;i--){const c=str.charCodeAt(i);if(c===125){close=true}else if(c===10||c===13||c===8232||c===
8233){close=false}else if(c===44&&close&&str.charCodeAt(i+1)!==44){return true}}return false}function parseCommaParts(str,budget){const parts=[];let carry="";for(;;){
const m=balancedWithBudget(str,str,budget);if(budget.remaining<0){return void 0}if(!m){const tail=str.split(",");tail[0]=carry+tail[0];pushAll(parts,tail);return parts}
const{pre,body,post}=m;const p=pre.split(",");p[0]=carry+p[0];p[p.length-1]+="{"+body+"}";if(!post.length){pushAll(parts,p);return parts}carry=p.pop();pushAll(parts,
p);str=post}}function bound(value,fallback){return value===void 0||isNaN(value)?fallback:value}function expand(str,options={}){if(!str){return[]}const max=bound(
options.max,exports.EXPANSION_MAX);const maxLength=bound(options.maxLength,exports.EXPANSION_MAX_LENGTH);const maxDepth=bound(options.maxDepth,exports.EXPANSION_MAX_DEPTH);
const maxRewrites=bound(options.maxRewrites,exports.EXPANSION_MAX_REWRITES);const maxSteps=bound(options.maxSteps,exports.EXPANSION_MAX_STEPS);if(str.slice(0,2)===
"{}"){str="\\{\\}"+str.slice(2)}return expand_(escapeBraces(str),max,maxLength,maxDepth,0,maxRewrites,{remaining:maxSteps},true).map(unescapeBraces)}function embrace(str){
return"{"+str+"}"}function isPadded(el){return/^-?0\d/.test(el)}function lte(i,y){return i<=y}function gte(i,y){return i>=y}function combine(acc,pre,values,max,maxLength,dropEmpties,budget){
const out=[];let length=0;let nonEmpty;outer:for(let a=0;a<acc.length;a++){const prefix=acc[a]+pre;let vs=values;if(dropEmpties&&!prefix){if(!nonEmpty)nonEmpty=
values.filter(v=>v);vs=nonEmpty}for(let v=0;v<vs.length;v++){if(out.length>=max)break outer;const expansion=prefix+vs[v];if(length+expansion.length>maxLength)break outer;
out.push(expansion);length+=expansion.length}}budget.remaining-=out.length;return out}function expandSequence(body,isAlphaSequence,max,maxLength,budget){const n=body.
split(/\.\./);const N=[];if(n[0]===void 0||n[1]===void 0){return N}const x=numeric(n[0]);const y=numeric(n[1]);const width=Math.max(n[0].length,n[1].length);let incr=n.
length===3&&n[2]!==void 0?Math.max(Math.abs(numeric(n[2])),1):1;let test=lte;const reverse=y<x;if(reverse){incr*=-1;test=gte}const pad=n.some(isPadded);const cost=pad?
width:1;let length=0;for(let i=x;test(i,y)&&N.length<max;i+=incr){budget.remaining-=cost;if(budget.remaining<0){return void 0}let c;if(isAlphaSequence){c=String.
fromCharCode(i);if(c==="\\"){c=""}}else{c=String(i);if(pad){const need=width-c.length;if(need>0){const z=new Array(need+1).join("0");if(i<0){c="-"+z+c.slice(1)}else{
c=z+c}}}}if(length+c.length>maxLength)break;N.push(c);length+=c.length}return N}function expand_(str,max,maxLength,maxDepth,depth,maxRewrites,budget,isTop){budget.
remaining-=CALL_STEPS;if(depth>maxDepth){return[str]}let acc=[""];let rewrites=0;let dropEmpties=false;let firstGroup=true;let masked=str;for(;;){const m=balancedWithBudget(
str,masked,budget);if(!m){return combine(acc,str,[""],max,maxLength,dropEmpties,budget)}if(m.unmatched){masked=maskUnmatchedOpens(masked,budget)}const pre=m.pre;
const literal=()=>combine(acc,pre+"{"+m.body+"}"+m.post,[""],max,maxLength,dropEmpties,budget);if(/\$$/.test(pre)){acc=combine(acc,pre+"{"+m.body+"}",[""],max,maxLength,
dropEmpties&&!m.post.length,budget);firstGroup=false;if(!m.post.length)break;str=m.post;masked=masked.slice(m.end+1);continue}const isNumericSequence=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.
test(m.body);const isAlphaSequence=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);const isSequence=isNumericSequence||isAlphaSequence;const isOptions=m.body.
indexOf(",")>=0;if(!isSequence&&!isOptions){if(rewrites<maxRewrites&&commaSetFollows(m.post,budget)){rewrites++;str=m.pre+"{"+m.body+escClose+m.post;masked=masked.
slice(0,m.end)+escClose+masked.slice(m.end+1);isTop=true;continue}return literal()}if(firstGroup){dropEmpties=isTop&&!isSequence;firstGroup=false}let values;if(isSequence){
values=expandSequence(m.body,isAlphaSequence,max,maxLength,budget);if(!values){return literal()}}else{let n=parseCommaParts(m.body,budget);if(!n){return literal()}
if(n.length===1&&n[0]!==void 0){n=expand_(n[0],max,maxLength,maxDepth,depth+1,maxRewrites,budget,false).map(embrace);if(budget.remaining<0){return literal()}if(n.
length===1){const next2=combine(acc,pre+n[0],[""],max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.remaining<0){return literal()}acc=next2;if(!m.post.
length)break;str=m.post;masked=masked.slice(m.end+1);continue}}let dropsEmpties=dropEmpties&&!m.post.length&&!pre;for(let d=0;dropsEmpties&&d<acc.length;d++){if(acc[d]){
dropsEmpties=false}}values=[];let valuesLength=0;outer:for(let j=0;j<n.length;j++){const expanded=expand_(n[j],max,maxLength,maxDepth,depth+1,maxRewrites,budget,
false);if(budget.remaining<0){return literal()}for(let k=0;k<expanded.length;k++){const v=expanded[k];if(dropsEmpties&&!v)continue;if(values.length>=max||valuesLength+
v.length>maxLength){break outer}values.push(v);valuesLength+=v.length}}}const next=combine(acc,pre,values,max,maxLength,dropEmpties&&!m.post.length,budget);if(budget.
remaining<0){return literal()}acc=next;if(!m.post.length)break;str=m.post;masked=masked.slice(m.end+1)}return acc}}),7135:((__unused_webpack_module,exports)=>{Object.
defineProperty(exports,"__esModule",{value:true});exports.assertValidPattern=void 0;const MAX_PATTERN_LENGTH=1024*64;const assertValidPattern=pattern=>{if(typeof pattern!==
"string"){throw new TypeError("invalid pattern")}if(pattern.length>MAX_PATTERN_LENGTH){throw new TypeError("pattern is too long")}};exports.assertValidPattern=assertValidPattern}),
9705:((__unused_webpack_module,exports,__nccwpck_require__2)=>{var _a;Object.defineProperty(exports,"__esModule",{value:true});exports.AST=void 0;const brace_expressions_js_1=__nccwpck_require__2(
8616);const unescape_js_1=__nccwpck_require__2(8965);const types=new Set(["!","?","+","*","@"]);const isExtglobType=c=>types.has(c);const isExtglobAST=c=>isExtglobType(
c.type);const adoptionMap=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]);const adoptionWithSpaceMap=new Map([["!",["\
?"]],["@",["?"]],["+",["?","*"]]]);const adoptionAnyMap=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]]);
const usurpMap=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",
new Map([["?","*"],["*","*"]])]]);const startNoTraversal="(?!(?:^|/)\\.\\.?(?:$|/))";const startNoDot="(?!\\.)";const addPatternStart=new Set(["[","."]);const justDots=new Set(
["..","."]);const reSpecials=new Set("().*{}+?[]^$\\!");const regExpEscape=s=>s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const qmark="[^/]";const star=qmark+"\
*?";const starNoEmpty=qmark+"+?";let ID=0;class AST{type;#root;#hasMagic;#uflag=false;#parts=[];#parent;#parentIndex;#negs;#filledNegs=false;#options;#toString;#emptyExt=false;id=++ID;get depth(){
return(this.#parent?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,type:this.type,root:this.#root.id,parent:this.#parent?.
id,depth:this.depth,partsLength:this.#parts.length,parts:this.#parts}}constructor(type,parent,options={}){this.type=type;if(type)this.#hasMagic=true;this.#parent=
parent;this.#root=this.#parent?this.#parent.#root:this;this.#options=this.#root===this?options:this.#root.#options;this.#negs=this.#root===this?[]:this.#root.#negs;
if(type==="!"&&!this.#root.#filledNegs)this.#negs.push(this);this.#parentIndex=this.#parent?this.#parent.#parts.length:0}get hasMagic(){if(this.#hasMagic!==void 0)
return this.#hasMagic;for(const p of this.#parts){if(typeof p==="string")continue;if(p.type||p.hasMagic)return this.#hasMagic=true}return this.#hasMagic}toString(){
return this.#toString!==void 0?this.#toString:!this.type?this.#toString=this.#parts.map(p=>String(p)).join(""):this.#toString=this.type+"("+this.#parts.map(p=>String(
p)).join("|")+")"}#fillNegs(){if(this!==this.#root)throw new Error("should only call on root");if(this.#filledNegs)return this;this.toString();this.#filledNegs=
true;let n;while(n=this.#negs.pop()){if(n.type!=="!")continue;let p=n;let pp=p.#parent;while(pp){for(let i=p.#parentIndex+1;!pp.type&&i<pp.#parts.length;i++){for(const part of n.#parts){
if(typeof part==="string"){throw new Error("string part in extglob AST??")}part.copyIn(pp.#parts[i])}}p=pp;pp=p.#parent}}return this}push(...parts){for(const p of parts){
if(p==="")continue;if(typeof p!=="string"&&!(p instanceof _a&&p.#parent===this)){throw new Error("invalid part: "+p)}this.#parts.push(p)}}toJSON(){const ret=this.
type===null?this.#parts.slice().map(p=>typeof p==="string"?p:p.toJSON()):[this.type,...this.#parts.map(p=>p.toJSON())];if(this.isStart()&&!this.type)ret.unshift(
[]);if(this.isEnd()&&(this===this.#root||this.#root.#filledNegs&&this.#parent?.type==="!")){ret.push({})}return ret}isStart(){if(this.#root===this)return true;if(!this.#parent?.
isStart())return false;if(this.#parentIndex===0)return true;const p=this.#parent;for(let i=0;i<this.#parentIndex;i++){const pp=p.#parts[i];if(!(pp instanceof _a&&
pp.type==="!")){return false}}return true}isEnd(){if(this.#root===this)return true;if(this.#parent?.type==="!")return true;if(!this.#parent?.isEnd())return false;
if(!this.type)return this.#parent?.isEnd();const pl=this.#parent?this.#parent.#parts.length:0;return this.#parentIndex===pl-1}copyIn(part){if(typeof part==="str\
ing")this.push(part);else this.push(part.clone(this))}clone(parent){const c=new _a(this.type,parent);for(const p of this.#parts){c.copyIn(p)}return c}static#parseAST(str,ast,pos,opt,extDepth){
const maxDepth=opt.maxExtglobRecursion??2;let escaping=false;let inBrace=false;let braceStart=-1;let braceNeg=false;if(ast.type===null){let i2=pos;let acc2="";while(i2<
str.length){const c=str.charAt(i2++);if(escaping||c==="\\"){escaping=!escaping;acc2+=c;continue}if(inBrace){if(i2===braceStart+1){if(c==="^"||c==="!"){braceNeg=
true}}else if(c==="]"&&!(i2===braceStart+2&&braceNeg)){inBrace=false}acc2+=c;continue}else if(c==="["){inBrace=true;braceStart=i2;braceNeg=false;acc2+=c;continue}
const doRecurse=!opt.noext&&isExtglobType(c)&&str.charAt(i2)==="("&&extDepth<=maxDepth;if(doRecurse){ast.push(acc2);acc2="";const ext=new _a(c,ast);i2=_a.#parseAST(
str,ext,i2,opt,extDepth+1);ast.push(ext);continue}acc2+=c}ast.push(acc2);return i2}let i=pos+1;let part=new _a(null,ast);const parts=[];let acc="";while(i<str.length){
const c=str.charAt(i++);if(escaping||c==="\\"){escaping=!escaping;acc+=c;continue}if(inBrace){if(i===braceStart+1){if(c==="^"||c==="!"){braceNeg=true}}else if(c===
"]"&&!(i===braceStart+2&&braceNeg)){inBrace=false}acc+=c;continue}else if(c==="["){inBrace=true;braceStart=i;braceNeg=false;acc+=c;continue}const doRecurse=!opt.
noext&&isExtglobType(c)&&str.charAt(i)==="("&&(extDepth<=maxDepth||ast&&ast.#canAdoptType(c));if(doRecurse){const depthAdd=ast&&ast.#canAdoptType(c)?0:1;part.push(
acc);acc="";const ext=new _a(c,part);part.push(ext);i=_a.#parseAST(str,ext,i,opt,extDepth+depthAdd);continue}if(c==="|"){part.push(acc);acc="";parts.push(part);
part=new _a(null,ast);continue}if(c===")"){if(acc===""&&ast.#parts.length===0){ast.#emptyExt=true}part.push(acc);acc="";ast.push(...parts,part);return i}acc+=c}
ast.type=null;ast.#hasMagic=void 0;ast.#parts=[str.substring(pos-1)];return i}#canAdoptWithSpace(child){return this.#canAdopt(child,adoptionWithSpaceMap)}#canAdopt(child,map=adoptionMap){
if(!child||typeof child!=="object"||child.type!==null||child.#parts.length!==1||this.type===null){return false}const gc=child.#parts[0];if(!gc||typeof gc!=="obj\
ect"||gc.type===null){return false}return this.#canAdoptType(gc.type,map)}#canAdoptType(c,map=adoptionAnyMap){return!!map.get(this.type)?.includes(c)}#adoptWithSpace(child,index){
const gc=child.#parts[0];const blank=new _a(null,gc,this.options);blank.#parts.push("");gc.push(blank);this.#adopt(child,index)}#adopt(child,index){const gc=child.#parts[0];
this.#parts.splice(index,1,...gc.#parts);for(const p of gc.#parts){if(typeof p==="object")p.#parent=this}this.#toString=void 0}#canUsurpType(c){const m=usurpMap.
get(this.type);return!!m?.has(c)}#canUsurp(child){if(!child||typeof child!=="object"||child.type!==null||child.#parts.length!==1||this.type===null||this.#parts.
length!==1){return false}const gc=child.#parts[0];if(!gc||typeof gc!=="object"||gc.type===null){return false}return this.#canUsurpType(gc.type)}#usurp(child){const m=usurpMap.
get(this.type);const gc=child.#parts[0];const nt=m?.get(gc.type);if(!nt)return false;this.#parts=gc.#parts;for(const p of this.#parts){if(typeof p==="object"){p.#parent=
this}}this.type=nt;this.#toString=void 0;this.#emptyExt=false}static fromGlob(pattern,options={}){const ast=new _a(null,void 0,options);_a.#parseAST(pattern,ast,
0,options,0);return ast}toMMPattern(){if(this!==this.#root)return this.#root.toMMPattern();const glob=this.toString();const[re,body,hasMagic,uflag]=this.toRegExpSource();
const anyMagic=hasMagic||this.#hasMagic||this.#options.nocase&&!this.#options.nocaseMagicOnly&&glob.toUpperCase()!==glob.toLowerCase();if(!anyMagic){return body}
const flags=(this.#options.nocase?"i":"")+(uflag?"u":"");return Object.assign(new RegExp(`^${re}$`,flags),{_src:re,_glob:glob})}get options(){return this.#options}toRegExpSource(allowDot){
const dot=allowDot??!!this.#options.dot;if(this.#root===this){this.#flatten();this.#fillNegs()}if(!isExtglobAST(this)){const noEmpty=this.isStart()&&this.isEnd()&&
!this.#parts.some(s=>typeof s!=="string");const src=this.#parts.map(p=>{const[re,_,hasMagic,uflag]=typeof p==="string"?_a.#parseGlob(p,this.#hasMagic,noEmpty):p.
toRegExpSource(allowDot);this.#hasMagic=this.#hasMagic||hasMagic;this.#uflag=this.#uflag||uflag;return re}).join("");let start2="";if(this.isStart()){if(typeof this.#parts[0]===
"string"){const dotTravAllowed=this.#parts.length===1&&justDots.has(this.#parts[0]);if(!dotTravAllowed){const aps=addPatternStart;const needNoTrav=dot&&aps.has(
src.charAt(0))||src.startsWith("\\.")&&aps.has(src.charAt(2))||src.startsWith("\\.\\.")&&aps.has(src.charAt(4));const needNoDot=!dot&&!allowDot&&aps.has(src.charAt(
0));start2=needNoTrav?startNoTraversal:needNoDot?startNoDot:""}}}let end="";if(this.isEnd()&&this.#root.#filledNegs&&this.#parent?.type==="!"){end="(?:$|\\/)"}const final2=start2+
src+end;return[final2,(0,unescape_js_1.unescape)(src),this.#hasMagic=!!this.#hasMagic,this.#uflag]}const repeated=this.type==="*"||this.type==="+";const start=this.
type==="!"?"(?:(?!(?:":"(?:";let body=this.#partsToRegExp(dot);if(this.isStart()&&this.isEnd()&&!body&&this.type!=="!"){const s=this.toString();const me=this;me.#parts=
[s];me.type=null;me.#hasMagic=void 0;return[s,(0,unescape_js_1.unescape)(this.toString()),false,false]}let bodyDotAllowed=!repeated||allowDot||dot||!startNoDot?
"":this.#partsToRegExp(true);if(bodyDotAllowed===body){bodyDotAllowed=""}if(bodyDotAllowed){body=`(?:${body})(?:${bodyDotAllowed})*?`}let final="";if(this.type===
"!"&&this.#emptyExt){final=(this.isStart()&&!dot?startNoDot:"")+starNoEmpty}else{const close=this.type==="!"?"))"+(this.isStart()&&!dot&&!allowDot?startNoDot:"")+
star+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&bodyDotAllowed?")":this.type==="*"&&bodyDotAllowed?`)?`:`)${this.type}`;final=start+body+close}
return[final,(0,unescape_js_1.unescape)(body),this.#hasMagic=!!this.#hasMagic,this.#uflag]}#flatten(){if(!isExtglobAST(this)){for(const p of this.#parts){if(typeof p===
"object"){p.#flatten()}}}else{let iterations=0;let done=false;do{done=true;for(let i=0;i<this.#parts.length;i++){const c=this.#parts[i];if(typeof c==="object"){
c.#flatten();if(this.#canAdopt(c)){done=false;this.#adopt(c,i)}else if(this.#canAdoptWithSpace(c)){done=false;this.#adoptWithSpace(c,i)}else if(this.#canUsurp(c)){
done=false;this.#usurp(c)}}}}while(!done&&++iterations<10)}this.#toString=void 0}#partsToRegExp(dot){return this.#parts.map(p=>{if(typeof p==="string"){throw new Error(
"string type in extglob ast??")}const[re,_,_hasMagic,uflag]=p.toRegExpSource(dot);this.#uflag=this.#uflag||uflag;return re}).filter(p=>!(this.isStart()&&this.isEnd())||
!!p).join("|")}static#parseGlob(glob,hasMagic,noEmpty=false){let escaping=false;let re="";let uflag=false;let inStar=false;for(let i=0;i<glob.length;i++){const c=glob.
charAt(i);if(escaping){escaping=false;re+=(reSpecials.has(c)?"\\":"")+c;continue}if(c==="*"){if(inStar)continue;inStar=true;re+=noEmpty&&/^[*]+$/.test(glob)?starNoEmpty:
star;hasMagic=true;continue}else{inStar=false}if(c==="\\"){if(i===glob.length-1){re+="\\\\"}else{escaping=true}continue}if(c==="["){const[src,needUflag,consumed,
magic]=(0,brace_expressions_js_1.parseClass)(glob,i);if(consumed){re+=src;uflag=uflag||needUflag;i+=consumed-1;hasMagic=hasMagic||magic;continue}}if(c==="?"){re+=
qmark;hasMagic=true;continue}re+=regExpEscape(c)}return[re,(0,unescape_js_1.unescape)(glob),!!hasMagic,uflag]}}exports.AST=AST;_a=AST}),8616:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.parseClass=void 0;const posixClasses={"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",true],"[:alpha:]":["\\\
p{L}\\p{Nl}",true],"[:ascii:]":["\\x00-\\x7f",false],"[:blank:]":["\\p{Zs}\\t",true],"[:cntrl:]":["\\p{Cc}",true],"[:digit:]":["\\p{Nd}",true],"[:graph:]":["\\p{\
Z}\\p{C}",true,true],"[:lower:]":["\\p{Ll}",true],"[:print:]":["\\p{C}",true],"[:punct:]":["\\p{P}",true],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",true],"[:upper:]":[
"\\p{Lu}",true],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",true],"[:xdigit:]":["A-Fa-f0-9",false]};const braceEscape=s=>s.replace(/[[\]\\-]/g,"\\$&");const regexpEscape=s=>s.
replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const rangesToString=ranges=>ranges.join("");const parseClass=(glob,position)=>{const pos=position;if(glob.charAt(pos)!==
"["){throw new Error("not in a brace expression")}const ranges=[];const negs=[];let i=pos+1;let sawStart=false;let uflag=false;let escaping=false;let negate=false;
let endPos=pos;let rangeStart="";WHILE:while(i<glob.length){const c=glob.charAt(i);if((c==="!"||c==="^")&&i===pos+1){negate=true;i++;continue}if(c==="]"&&sawStart&&
!escaping){endPos=i+1;break}sawStart=true;if(c==="\\"){if(!escaping){escaping=true;i++;continue}}if(c==="["&&!escaping){for(const[cls,[unip,u,neg]]of Object.entries(
posixClasses)){if(glob.startsWith(cls,i)){if(rangeStart){return["$.",false,glob.length-pos,true]}i+=cls.length;if(neg)negs.push(unip);else ranges.push(unip);uflag=
uflag||u;continue WHILE}}}escaping=false;if(rangeStart){if(c>rangeStart){ranges.push(braceEscape(rangeStart)+"-"+braceEscape(c))}else if(c===rangeStart){ranges.
push(braceEscape(c))}rangeStart="";i++;continue}if(glob.startsWith("-]",i+1)){ranges.push(braceEscape(c+"-"));i+=2;continue}if(glob.startsWith("-",i+1)){rangeStart=
c;i+=2;continue}ranges.push(braceEscape(c));i++}if(endPos<i){return["",false,0,false]}if(!ranges.length&&!negs.length){return["$.",false,glob.length-pos,true]}if(negs.
length===0&&ranges.length===1&&/^\\?.$/.test(ranges[0])&&!negate){const r=ranges[0].length===2?ranges[0].slice(-1):ranges[0];return[regexpEscape(r),false,endPos-
pos,false]}const sranges="["+(negate?"^":"")+rangesToString(ranges)+"]";const snegs="["+(negate?"":"^")+rangesToString(negs)+"]";const comb=ranges.length&&negs.
length?"("+sranges+"|"+snegs+")":ranges.length?sranges:snegs;return[comb,uflag,endPos-pos,true]};exports.parseClass=parseClass}),9702:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.escape=void 0;const escape=(s,{windowsPathsNoEscape=false,magicalBraces=false}={})=>{if(magicalBraces){
return windowsPathsNoEscape?s.replace(/[?*()[\]{}]/g,"[$&]"):s.replace(/[?*()[\]\\{}]/g,"\\$&")}return windowsPathsNoEscape?s.replace(/[?*()[\]]/g,"[$&]"):s.replace(
/[?*()[\]\\]/g,"\\$&")};exports.escape=escape}),5585:((__unused_webpack_module,exports,__nccwpck_require__2)=>{Object.defineProperty(exports,"__esModule",{value:true});
exports.unescape=exports.escape=exports.AST=exports.Minimatch=exports.match=exports.makeRe=exports.braceExpand=exports.defaults=exports.filter=exports.GLOBSTAR=
exports.sep=exports.minimatch=void 0;const brace_expansion_1=__nccwpck_require__2(8597);const assert_valid_pattern_js_1=__nccwpck_require__2(7135);const ast_js_1=__nccwpck_require__2(
9705);const escape_js_1=__nccwpck_require__2(9702);const unescape_js_1=__nccwpck_require__2(8965);const minimatch=(p,pattern,options={})=>{(0,assert_valid_pattern_js_1.
assertValidPattern)(pattern);if(!options.nocomment&&pattern.charAt(0)==="#"){return false}return new Minimatch(pattern,options).match(p)};exports.minimatch=minimatch;
const starDotExtRE=/^\*+([^+@!?*[(]*)$/;const starDotExtTest=ext2=>f=>!f.startsWith(".")&&f.endsWith(ext2);const starDotExtTestDot=ext2=>f=>f.endsWith(ext2);const starDotExtTestNocase=ext2=>{
ext2=ext2.toLowerCase();return f=>!f.startsWith(".")&&f.toLowerCase().endsWith(ext2)};const starDotExtTestNocaseDot=ext2=>{ext2=ext2.toLowerCase();return f=>f.toLowerCase().
endsWith(ext2)};const starDotStarRE=/^\*+\.\*+$/;const starDotStarTest=f=>!f.startsWith(".")&&f.includes(".");const starDotStarTestDot=f=>f!=="."&&f!==".."&&f.includes(
".");const dotStarRE=/^\.\*+$/;const dotStarTest=f=>f!=="."&&f!==".."&&f.startsWith(".");const starRE=/^\*+$/;const starTest=f=>f.length!==0&&!f.startsWith(".");
const starTestDot=f=>f.length!==0&&f!=="."&&f!=="..";const qmarksRE=/^\?+([^+@!?*[(]*)?$/;const qmarksTestNocase=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);
if(!ext2)return noext;ext2=ext2.toLowerCase();return f=>noext(f)&&f.toLowerCase().endsWith(ext2)};const qmarksTestNocaseDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot(
[$0]);if(!ext2)return noext;ext2=ext2.toLowerCase();return f=>noext(f)&&f.toLowerCase().endsWith(ext2)};const qmarksTestDot=([$0,ext2=""])=>{const noext=qmarksTestNoExtDot(
[$0]);return!ext2?noext:f=>noext(f)&&f.endsWith(ext2)};const qmarksTest=([$0,ext2=""])=>{const noext=qmarksTestNoExt([$0]);return!ext2?noext:f=>noext(f)&&f.endsWith(
ext2)};const qmarksTestNoExt=([$0])=>{const len=$0.length;return f=>f.length===len&&!f.startsWith(".")};const qmarksTestNoExtDot=([$0])=>{const len=$0.length;return f=>f.
length===len&&f!=="."&&f!==".."};const defaultPlatform=typeof process==="object"&&process?typeof process.env==="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||
process.platform:"posix";const path={win32:{sep:"\\"},posix:{sep:"/"}};exports.sep=defaultPlatform==="win32"?path.win32.sep:path.posix.sep;exports.minimatch.sep=
exports.sep;exports.GLOBSTAR=Symbol("globstar **");exports.minimatch.GLOBSTAR=exports.GLOBSTAR;const qmark="[^/]";const star=qmark+"*?";const twoStarDot="(?:(?!\
(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";const twoStarNoDot="(?:(?!(?:\\/|^)\\.).)*?";const filter=(pattern,options={})=>p=>(0,exports.minimatch)(p,pattern,options);exports.
filter=filter;exports.minimatch.filter=exports.filter;const ext=(a,b={})=>Object.assign({},a,b);const defaults=def=>{if(!def||typeof def!=="object"||!Object.keys(
def).length){return exports.minimatch}const orig=exports.minimatch;const m=(p,pattern,options={})=>orig(p,pattern,ext(def,options));return Object.assign(m,{Minimatch:class Minimatch extends orig.
Minimatch{constructor(pattern,options={}){super(pattern,ext(def,options))}static defaults(options){return orig.defaults(ext(def,options)).Minimatch}},AST:class AST extends orig.
AST{constructor(type,parent,options={}){super(type,parent,ext(def,options))}static fromGlob(pattern,options={}){return orig.AST.fromGlob(pattern,ext(def,options))}},
unescape:(s,options={})=>orig.unescape(s,ext(def,options)),escape:(s,options={})=>orig.escape(s,ext(def,options)),filter:(pattern,options={})=>orig.filter(pattern,
ext(def,options)),defaults:options=>orig.defaults(ext(def,options)),makeRe:(pattern,options={})=>orig.makeRe(pattern,ext(def,options)),braceExpand:(pattern,options={})=>orig.
braceExpand(pattern,ext(def,options)),match:(list,pattern,options={})=>orig.match(list,pattern,ext(def,options)),sep:orig.sep,GLOBSTAR:exports.GLOBSTAR})};exports.
defaults=defaults;exports.minimatch.defaults=exports.defaults;const braceExpand=(pattern,options={})=>{(0,assert_valid_pattern_js_1.assertValidPattern)(pattern);
if(options.nobrace||!/\{(?:(?!\{).)*\}/.test(pattern)){return[pattern]}return(0,brace_expansion_1.expand)(pattern,{max:options.braceExpandMax})};exports.braceExpand=
braceExpand;exports.minimatch.braceExpand=exports.braceExpand;const makeRe=(pattern,options={})=>new Minimatch(pattern,options).makeRe();exports.makeRe=makeRe;exports.
minimatch.makeRe=exports.makeRe;const match=(list,pattern,options={})=>{const mm=new Minimatch(pattern,options);list=list.filter(f=>mm.match(f));if(mm.options.nonull&&
!list.length){list.push(pattern)}return list};exports.match=match;exports.minimatch.match=exports.match;const globMagic=/[?*]|[+@!]\(.*?\)|\[|\]/;const regExpEscape=s=>s.
replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");class Minimatch{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(pattern,options={}){
(0,assert_valid_pattern_js_1.assertValidPattern)(pattern);options=options||{};this.options=options;this.maxGlobstarRecursion=options.maxGlobstarRecursion??200;this.
pattern=pattern;this.platform=options.platform||defaultPlatform;this.isWindows=this.platform==="win32";const awe="allowWindowsEscape";this.windowsPathsNoEscape=
!!options.windowsPathsNoEscape||options[awe]===false;if(this.windowsPathsNoEscape){this.pattern=this.pattern.replace(/\\/g,"/")}this.preserveMultipleSlashes=!!options.
preserveMultipleSlashes;this.regexp=null;this.negate=false;this.nonegate=!!options.nonegate;this.comment=false;this.empty=false;this.partial=!!options.partial;this.
nocase=!!this.options.nocase;this.windowsNoMagicRoot=options.windowsNoMagicRoot!==void 0?options.windowsNoMagicRoot:!!(this.isWindows&&this.nocase);this.globSet=
[];this.globParts=[];this.set=[];this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1){return true}for(const pattern of this.set){for(const part of pattern){
if(typeof part!=="string")return true}}return false}debug(..._){}make(){const pattern=this.pattern;const options=this.options;if(!options.nocomment&&pattern.charAt(
0)==="#"){this.comment=true;return}if(!pattern){this.empty=true;return}this.parseNegate();this.globSet=[...new Set(this.braceExpand())];if(options.debug){this.debug=
(...args)=>console.error(...args)}this.debug(this.pattern,this.globSet);const rawGlobParts=this.globSet.map(s=>this.slashSplit(s));this.globParts=this.preprocess(
rawGlobParts);this.debug(this.pattern,this.globParts);let set=this.globParts.map((s,_,__)=>{if(this.isWindows&&this.windowsNoMagicRoot){const isUNC=s[0]===""&&s[1]===
""&&(s[2]==="?"||!globMagic.test(s[2]))&&!globMagic.test(s[3]);const isDrive=/^[a-z]:/i.test(s[0]);if(isUNC){return[...s.slice(0,4),...s.slice(4).map(ss=>this.parse(
ss))]}else if(isDrive){return[s[0],...s.slice(1).map(ss=>this.parse(ss))]}}return s.map(ss=>this.parse(ss))});this.debug(this.pattern,set);this.set=set.filter(s=>s.
indexOf(false)===-1);if(this.isWindows){for(let i=0;i<this.set.length;i++){const p=this.set[i];if(p[0]===""&&p[1]===""&&this.globParts[i][2]==="?"&&typeof p[3]===
"string"&&/^[a-z]:$/i.test(p[3])){p[2]="?"}}}this.debug(this.pattern,this.set)}preprocess(globParts){if(this.options.noglobstar){for(const partset of globParts){
for(let j=0;j<partset.length;j++){if(partset[j]==="**"){partset[j]="*"}}}}const{optimizationLevel=1}=this.options;if(optimizationLevel>=2){globParts=this.firstPhasePreProcess(
globParts);globParts=this.secondPhasePreProcess(globParts)}else if(optimizationLevel>=1){globParts=this.levelOneOptimize(globParts)}else{globParts=this.adjascentGlobstarOptimize(
globParts)}return globParts}adjascentGlobstarOptimize(globParts){return globParts.map(parts=>{let gs=-1;while(-1!==(gs=parts.indexOf("**",gs+1))){let i=gs;while(parts[i+
1]==="**"){i++}if(i!==gs){parts.splice(gs,i-gs)}}return parts})}levelOneOptimize(globParts){return globParts.map(parts=>{parts=parts.reduce((set,part)=>{const prev=set[set.
length-1];if(part==="**"&&prev==="**"){return set}if(part===".."){if(prev&&prev!==".."&&prev!=="."&&prev!=="**"){set.pop();return set}}set.push(part);return set},
[]);return parts.length===0?[""]:parts})}levelTwoFileOptimize(parts){if(!Array.isArray(parts)){parts=this.slashSplit(parts)}let didSomething=false;do{didSomething=
false;if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];if(i===1&&p===""&&parts[0]==="")continue;if(p==="."||p===""){didSomething=
true;parts.splice(i,1);i--}}if(parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")){didSomething=true;parts.pop()}}let dd=0;while(-1!==(dd=parts.indexOf(
"..",dd+1))){const p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(p))){didSomething=true;parts.splice(dd-1,2);dd-=2}}}while(didSomething);
return parts.length===0?[""]:parts}firstPhasePreProcess(globParts){let didSomething=false;do{didSomething=false;for(let parts of globParts){let gs=-1;while(-1!==
(gs=parts.indexOf("**",gs+1))){let gss=gs;while(parts[gss+1]==="**"){gss++}if(gss>gs){parts.splice(gs+1,gss-gs)}let next=parts[gs+1];const p=parts[gs+2];const p2=parts[gs+
3];if(next!=="..")continue;if(!p||p==="."||p===".."||!p2||p2==="."||p2===".."){continue}didSomething=true;parts.splice(gs,1);const other=parts.slice(0);other[gs]=
"**";globParts.push(other);gs--}if(!this.preserveMultipleSlashes){for(let i=1;i<parts.length-1;i++){const p=parts[i];if(i===1&&p===""&&parts[0]==="")continue;if(p===
"."||p===""){didSomething=true;parts.splice(i,1);i--}}if(parts[0]==="."&&parts.length===2&&(parts[1]==="."||parts[1]==="")){didSomething=true;parts.pop()}}let dd=0;
while(-1!==(dd=parts.indexOf("..",dd+1))){const p=parts[dd-1];if(p&&p!=="."&&p!==".."&&p!=="**"){didSomething=true;const needDot=dd===1&&parts[dd+1]==="**";const splin=needDot?
["."]:[];parts.splice(dd-1,2,...splin);if(parts.length===0)parts.push("");dd-=2}}}}while(didSomething);return globParts}secondPhasePreProcess(globParts){for(let i=0;i<
globParts.length-1;i++){for(let j=i+1;j<globParts.length;j++){const matched=this.partsMatch(globParts[i],globParts[j],!this.preserveMultipleSlashes);if(matched){
globParts[i]=[];globParts[j]=matched;break}}}return globParts.filter(gs=>gs.length)}partsMatch(a,b,emptyGSMatch=false){let ai=0;let bi=0;let result=[];let which="";
while(ai<a.length&&bi<b.length){if(a[ai]===b[bi]){result.push(which==="b"?b[bi]:a[ai]);ai++;bi++}else if(emptyGSMatch&&a[ai]==="**"&&b[bi]===a[ai+1]){result.push(
a[ai]);ai++}else if(emptyGSMatch&&b[bi]==="**"&&a[ai]===b[bi+1]){result.push(b[bi]);bi++}else if(a[ai]==="*"&&b[bi]&&(this.options.dot||!b[bi].startsWith("."))&&
b[bi]!=="**"){if(which==="b")return false;which="a";result.push(a[ai]);ai++;bi++}else if(b[bi]==="*"&&a[ai]&&(this.options.dot||!a[ai].startsWith("."))&&a[ai]!==
"**"){if(which==="a")return false;which="b";result.push(b[bi]);ai++;bi++}else{return false}}return a.length===b.length&&result}parseNegate(){if(this.nonegate)return;
const pattern=this.pattern;let negate=false;let negateOffset=0;for(let i=0;i<pattern.length&&pattern.charAt(i)==="!";i++){negate=!negate;negateOffset++}if(negateOffset)
this.pattern=pattern.slice(negateOffset);this.negate=negate}matchOne(file,pattern,partial=false){let fileStartIndex=0;let patternStartIndex=0;if(this.isWindows){
const fileDrive=typeof file[0]==="string"&&/^[a-z]:$/i.test(file[0]);const fileUNC=!fileDrive&&file[0]===""&&file[1]===""&&file[2]==="?"&&/^[a-z]:$/i.test(file[3]);
const patternDrive=typeof pattern[0]==="string"&&/^[a-z]:$/i.test(pattern[0]);const patternUNC=!patternDrive&&pattern[0]===""&&pattern[1]===""&&pattern[2]==="?"&&
typeof pattern[3]==="string"&&/^[a-z]:$/i.test(pattern[3]);const fdi=fileUNC?3:fileDrive?0:void 0;const pdi=patternUNC?3:patternDrive?0:void 0;if(typeof fdi==="\
number"&&typeof pdi==="number"){const[fd,pd]=[file[fdi],pattern[pdi]];if(fd.toLowerCase()===pd.toLowerCase()){pattern[pdi]=fd;patternStartIndex=pdi;fileStartIndex=
fdi}}}const{optimizationLevel=1}=this.options;if(optimizationLevel>=2){file=this.levelTwoFileOptimize(file)}if(pattern.includes(exports.GLOBSTAR)){return this.#matchGlobstar(
file,pattern,partial,fileStartIndex,patternStartIndex)}return this.#matchOne(file,pattern,partial,fileStartIndex,patternStartIndex)}#matchGlobstar(file,pattern,partial,fileIndex,patternIndex){
const firstgs=pattern.indexOf(exports.GLOBSTAR,patternIndex);const lastgs=pattern.lastIndexOf(exports.GLOBSTAR);const[head,body,tail]=partial?[pattern.slice(patternIndex,
firstgs),pattern.slice(firstgs+1),[]]:[pattern.slice(patternIndex,firstgs),pattern.slice(firstgs+1,lastgs),pattern.slice(lastgs+1)];if(head.length){const fileHead=file.
slice(fileIndex,fileIndex+head.length);if(!this.#matchOne(fileHead,head,partial,0,0)){return false}fileIndex+=head.length;patternIndex+=head.length}let fileTailMatch=0;
if(tail.length){if(tail.length+fileIndex>file.length)return false;let tailStart=file.length-tail.length;if(this.#matchOne(file,tail,partial,tailStart,0)){fileTailMatch=
tail.length}else{if(file[file.length-1]!==""||fileIndex+tail.length===file.length){return false}tailStart--;if(!this.#matchOne(file,tail,partial,tailStart,0)){return false}
fileTailMatch=tail.length+1}}if(!body.length){let sawSome=!!fileTailMatch;for(let i2=fileIndex;i2<file.length-fileTailMatch;i2++){const f=String(file[i2]);sawSome=
true;if(f==="."||f===".."||!this.options.dot&&f.startsWith(".")){return false}}return partial||sawSome}const bodySegments=[[[],0]];let currentBody=bodySegments[0];
let nonGsParts=0;const nonGsPartsSums=[0];for(const b of body){if(b===exports.GLOBSTAR){nonGsPartsSums.push(nonGsParts);currentBody=[[],0];bodySegments.push(currentBody)}else{
currentBody[0].push(b);nonGsParts++}}let i=bodySegments.length-1;const fileLength=file.length-fileTailMatch;for(const b of bodySegments){b[1]=fileLength-(nonGsPartsSums[i--]+
b[0].length)}return!!this.#matchGlobStarBodySections(file,bodySegments,fileIndex,0,partial,0,!!fileTailMatch)}#matchGlobStarBodySections(file,bodySegments,fileIndex,bodyIndex,partial,globStarDepth,sawTail){
const bs=bodySegments[bodyIndex];if(!bs){for(let i=fileIndex;i<file.length;i++){sawTail=true;const f=file[i];if(f==="."||f===".."||!this.options.dot&&f.startsWith(
".")){return false}}return sawTail}const[body,after]=bs;while(fileIndex<=after){const m=this.#matchOne(file.slice(0,fileIndex+body.length),body,partial,fileIndex,
0);if(m&&globStarDepth<this.maxGlobstarRecursion){const sub=this.#matchGlobStarBodySections(file,bodySegments,fileIndex+body.length,bodyIndex+1,partial,globStarDepth+
1,sawTail);if(sub!==false){return sub}}const f=file[fileIndex];if(f==="."||f===".."||!this.options.dot&&f.startsWith(".")){return false}fileIndex++}return partial||
null}#matchOne(file,pattern,partial,fileIndex,patternIndex){let fi;let pi;let pl;let fl;for(fi=fileIndex,pi=patternIndex,fl=file.length,pl=pattern.length;fi<fl&&
pi<pl;fi++,pi++){this.debug("matchOne loop");let p=pattern[pi];let f=file[fi];this.debug(pattern,p,f);if(p===false||p===exports.GLOBSTAR){return false}let hit;if(typeof p===
"string"){hit=f===p;this.debug("string match",p,f,hit)}else{hit=p.test(f);this.debug("pattern match",p,f,hit)}if(!hit)return false}if(fi===fl&&pi===pl){return true}else if(fi===
fl){return partial}else if(pi===pl){return fi===fl-1&&file[fi]===""}else{throw new Error("wtf?")}}braceExpand(){return(0,exports.braceExpand)(this.pattern,this.
options)}parse(pattern){(0,assert_valid_pattern_js_1.assertValidPattern)(pattern);const options=this.options;if(pattern==="**")return exports.GLOBSTAR;if(pattern===
"")return"";let m;let fastTest=null;if(m=pattern.match(starRE)){fastTest=options.dot?starTestDot:starTest}else if(m=pattern.match(starDotExtRE)){fastTest=(options.
nocase?options.dot?starDotExtTestNocaseDot:starDotExtTestNocase:options.dot?starDotExtTestDot:starDotExtTest)(m[1])}else if(m=pattern.match(qmarksRE)){fastTest=
(options.nocase?options.dot?qmarksTestNocaseDot:qmarksTestNocase:options.dot?qmarksTestDot:qmarksTest)(m)}else if(m=pattern.match(starDotStarRE)){fastTest=options.
dot?starDotStarTestDot:starDotStarTest}else if(m=pattern.match(dotStarRE)){fastTest=dotStarTest}const re=ast_js_1.AST.fromGlob(pattern,this.options).toMMPattern();
if(fastTest&&typeof re==="object"){Reflect.defineProperty(re,"test",{value:fastTest})}return re}makeRe(){if(this.regexp||this.regexp===false)return this.regexp;
const set=this.set;if(!set.length){this.regexp=false;return this.regexp}const options=this.options;const twoStar=options.noglobstar?star:options.dot?twoStarDot:
twoStarNoDot;const flags=new Set(options.nocase?["i"]:[]);let re=set.map(pattern=>{const pp=pattern.map(p=>{if(p instanceof RegExp){for(const f of p.flags.split(
""))flags.add(f)}return typeof p==="string"?regExpEscape(p):p===exports.GLOBSTAR?exports.GLOBSTAR:p._src});pp.forEach((p,i)=>{const next=pp[i+1];const prev=pp[i-
1];if(p!==exports.GLOBSTAR||prev===exports.GLOBSTAR){return}if(prev===void 0){if(next!==void 0&&next!==exports.GLOBSTAR){pp[i+1]="(?:\\/|"+twoStar+"\\/)?"+next}else{
pp[i]=twoStar}}else if(next===void 0){pp[i-1]=prev+"(?:\\/|\\/"+twoStar+")?"}else if(next!==exports.GLOBSTAR){pp[i-1]=prev+"(?:\\/|\\/"+twoStar+"\\/)"+next;pp[i+
1]=exports.GLOBSTAR}});const filtered=pp.filter(p=>p!==exports.GLOBSTAR);if(this.partial&&filtered.length>=1){const prefixes=[];for(let i=1;i<=filtered.length;i++){
prefixes.push(filtered.slice(0,i).join("/"))}return"(?:"+prefixes.join("|")+")"}return filtered.join("/")}).join("|");const[open,close]=set.length>1?["(?:",")"]:
["",""];re="^"+open+re+close+"$";if(this.partial){re="^(?:\\/|"+open+re.slice(1,-1)+close+")$"}if(this.negate)re="^(?!"+re+").+$";try{this.regexp=new RegExp(re,
[...flags].join(""))}catch{this.regexp=false}return this.regexp}slashSplit(p){if(this.preserveMultipleSlashes){return p.split("/")}else if(this.isWindows&&/^\/\/[^/]+/.
test(p)){return["",...p.split(/\/+/)]}else{return p.split(/\/+/)}}match(f,partial=this.partial){this.debug("match",f,this.pattern);if(this.comment){return false}
if(this.empty){return f===""}if(f==="/"&&partial){return true}const options=this.options;if(this.isWindows){f=f.split("\\").join("/")}const ff=this.slashSplit(f);
this.debug(this.pattern,"split",ff);const set=this.set;this.debug(this.pattern,"set",set);let filename=ff[ff.length-1];if(!filename){for(let i=ff.length-2;!filename&&
i>=0;i--){filename=ff[i]}}for(const pattern of set){let file=ff;if(options.matchBase&&pattern.length===1){file=[filename]}const hit=this.matchOne(file,pattern,partial);
if(hit){if(options.flipNegate){return true}return!this.negate}}if(options.flipNegate){return false}return this.negate}static defaults(def){return exports.minimatch.
defaults(def).Minimatch}}exports.Minimatch=Minimatch;var ast_js_2=__nccwpck_require__2(9705);Object.defineProperty(exports,"AST",{enumerable:true,get:function(){
return ast_js_2.AST}});var escape_js_2=__nccwpck_require__2(9702);Object.defineProperty(exports,"escape",{enumerable:true,get:function(){return escape_js_2.escape}});
var unescape_js_2=__nccwpck_require__2(8965);Object.defineProperty(exports,"unescape",{enumerable:true,get:function(){return unescape_js_2.unescape}});exports.minimatch.
AST=ast_js_1.AST;exports.minimatch.Minimatch=Minimatch;exports.minimatch.escape=escape_js_1.escape;exports.minimatch.unescape=unescape_js_1.unescape}),8965:((__unused_webpack_module,exports)=>{
Object.defineProperty(exports,"__esModule",{value:true});exports.unescape=void 0;const unescape=(s,{windowsPathsNoEscape=false,magicalBraces=true}={})=>{if(magicalBraces){
return windowsPathsNoEscape?s.replace(/\[([^/\\])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1")}return windowsPathsNoEscape?s.
replace(/\[([^/\\{}])\]/g,"$1"):s.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1")};exports.unescape=unescape}),4930:(module2=>{module2.
exports=JSON.parse('{"name":"@sigstore/tuf","version":"5.0.1","description":"Client for the Sigstore TUF repository","main":"dist/index.js","types":"dist/index.\
d.ts","scripts":{"clean":"shx rm -rf dist *.tsbuildinfo","build":"tsc --build","test":"jest"},"files":["dist","seeds.json"],"author":"bdehamer@github.com","lice\
nse":"Apache-2.0","repository":{"type":"git","url":"git+https://github.com/sigstore/sigstore-js.git"},"bugs":{"url":"https://github.com/sigstore/sigstore-js/iss\
ues"},"homepage":"https://github.com/sigstore/sigstore-js/tree/main/packages/tuf#readme","publishConfig":{"provenance":true},"devDependencies":{"@sigstore/jest"\
:"^0.0.0","@tufjs/repo-mock":"^5.0.2","@types/make-fetch-happen":"^10.0.4"},"dependencies":{"@sigstore/protobuf-specs":"^0.5.2","tuf-js":"^6.0.2"},"engines":{"n\
ode":"^22.22.2 || ^24.15.0 || >=26.0.0"}}')}),5252:(module2=>{module2.exports=JSON.parse('{"https://tuf-repo-cdn.sigstore.dev":{"root.json":"ewogInNpZ25hdHVyZXM\
iOiBbCiAgewogICAia2V5aWQiOiAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICJzaWciOiAiMzA0NTAyMjA2NWM2OGYyOGViZTQ\
0ZDBhNGUwNDdhNmUyODdmOTY2OWM4ZTNiMzFlMDg1MzYzOTZjNjdhMTQ4MzMyNmJlOGM2MDIyMTAwZTc1MjRhODg5ZTQwZGUwZGY4NDIzMWRkNDBlMWZjYzU3ZmJiYmY2MjA1NWMxNzA3NjU2ODMwN2RiYzUwOTA\
0NiIKICB9LAogIHsKICAgImtleWlkIjogIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAic2lnIjogIjMwNDUwMjIwNmZlZGM0YTM\
4MmEwYzUxNTVlODEyYzliNzQ2MWZlMzg4ZWY3MDRmZWY5ZTA5M2M1YzIzNmUyMGFiYmY4ZTY2MjAyMjEwMDhiYmVjMzZiNjNiZjliYWViYzAzYTgzYzc3MGNmOTM4N2VmYzkwOTA3ZWI4MzA3MGI3YTg3NTEyOTU\
xMmQ2ODciCiAgfSwKICB7CiAgICJrZXlpZCI6ICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgInNpZyI6ICIzMDQ1MDIyMDQ2OGY\
0MjE5ZGI1MWM3ZTgxNWUxZTNkMzNkOTk4Nzg3OGFhMTJhZWFmMzMxNjA0ZDUxODBkZDYwYjE5ZGZiMzUwMjIxMDA5Zjc3OGVmNWU5NjY0N2MwOGJkMjNkNjNmNjljMGNjZTZmYzM1M2Q3NDdiOWQ1MWYzNWRjMGY\
4Njc4ZGU5ZmVmIgogIH0sCiAgewogICAia2V5aWQiOiAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICJzaWciOiAiMzA0NTAyMjA\
yOWUyNTE4YTdiY2FjMDVlYzBiMjI3ODA5Y2UwYzk2OTQwNjc0MzQxMmY5MGRjNTI1NTQwMWFmYjEzMzYzZjQ2MDIyMTAwODdhNjQxODIyNDllNDFkZDExZGU5MWM5ZjM4NWEzMzY1OWJkNjAxNDdhOTNkMTNjODZ\
iN2E2NGU0NDdmOTgyNiIKICB9LAogIHsKICAgImtleWlkIjogIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiLAogICAic2lnIjogIjMwNDU\
wMjIxMDA4MDUxYzQ1NmVkMmJmNDhhYTVmYzU3NDI5MjhhYjA5MDQyNjZjMWQ2YmRkZTVmYzc1YWUyMGYxMmQwOThhOTU1MDIyMDNjYzY4M2JkODY3OTM4MDhlNmM5Zjg5ZTJjYTkzZjgwYjAwYzZlYTY0ODgwYWM\
0ZTM3ZGI2OWUyZTg2YjI0ZTMiCiAgfQogXSwKICJzaWduZWQiOiB7CiAgIl90eXBlIjogInJvb3QiLAogICJjb25zaXN0ZW50X3NuYXBzaG90IjogdHJ1ZSwKICAiZXhwaXJlcyI6ICIyMDI3LTA0LTIyVDE5OjI\
3OjMxWiIsCiAgImtleXMiOiB7CiAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI\
6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0\
tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFV1JpR3I1K2orM0o1U3NIK1p0cjVuRTJIMndPN1xuQlYrbk8zczkzZ0xjYTE4cVRPekhZMW9XeUFHRHlrTVNzR1RVQlN0OUQrQW4wS2ZLc0Q\
ybWZTTTQyUT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLW9ubGluZS11cmkiOiAiZ2Nwa21\
zOnByb2plY3RzL3NpZ3N0b3JlLXJvb3Qtc2lnbmluZy9sb2NhdGlvbnMvZ2xvYmFsL2tleVJpbmdzL3Jvb3QvY3J5cHRvS2V5cy90aW1lc3RhbXAvY3J5cHRvS2V5VmVyc2lvbnMvMSIKICAgfSwKICAgIjE4M2U\
2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiOiB7CiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiA\
iLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRU14cFBPSkNJWjVvdEc0MTA2ZkdKc2VFUWkzVjlcbnBrTVlRNHV5VjlUajFNN1dIWEl5TEcramt\
mdnVHMGdsUTFKWmJSWlpCVjNnQVI0c29qZEdISVNlb3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1\
vbi1jaS1rZXlvd25lciI6ICJAbGFuY2UiCiAgIH0sCiAgICIyMmY0Y2FlYzZkOGU2Zjk1NTVhZjY2YjNkNGMzY2IwNmEzYmIyM2ZkYzdlMzljOTE2YzYxZjQ2MmU2ZjUyYjA2IjogewogICAgImtleWlkX2hhc2h\
fYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFB\
VQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFekJ6Vk9tSENQb2pNVkxTSTM2NFdpaVY4TlByRFxuNklnUnhWbGlza3ovdit5M0pFUjVtY1ZHY09ObGlEY1dNQzVKMmx\
mSG1qUE5QaGI0SDd4bThMemZTQT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmV\
yIjogIkBzYW50aWFnb3RvcnJlcyIKICAgfSwKICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiOiB7CiAgICAia2V5aWRfaGFzaF9hbGd\
vcml0aG1zIjogWwogICAgICJzaGEyNTYiLAogICAgICJzaGE1MTIiCiAgICBdLAogICAgImtleXR5cGUiOiAiZWNkc2EiLAogICAgImtleXZhbCI6IHsKICAgICAicHVibGljIjogIi0tLS0tQkVHSU4gUFVCTEl\
DIEtFWS0tLS0tXG5NRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpbmlrU3NBUW1Za05lSDVlWXEvQ25JekxhYWNPXG54bFNhYXdRRE93cUt5L3RDcXhxNXh4UFNKYzIxSzRXSWhzOUd5T2tLZnp\
1ZVkzR0lMemNNSlo0Y1d3PT1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIgogICAgfSwKICAgICJzY2hlbWUiOiAiZWNkc2Etc2hhMi1uaXN0cDI1NiIsCiAgICAieC10dWYtb24tY2kta2V5b3duZXIiOiA\
iQGJvYmNhbGxhd2F5IgogICB9LAogICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCI6IHsKICAgICJrZXlpZF9oYXNoX2FsZ29yaXRobXM\
iOiBbCiAgICAgInNoYTI1NiIsCiAgICAgInNoYTUxMiIKICAgIF0sCiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0\
tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTBnaHJoOTJMdzFZcjNpZEdWNVdxQ3RNREI4Q3hcbitEOGhkQzR3MlpMTklwbFZSb1ZHTHNrWWEzZ2hlTXlPamlKOGtQaTE1YVEyLy83UCt\
vajdVdkpQR3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAam9zaHV\
hZ2wiCiAgIH0sCiAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICA\
ic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V\
3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFRVhzejNTWlhGYjhqTVY0Mmo2cEpseWpialI4S1xuTjNCd29jZXhxNkxNSWI1cXNXS09RdkxOMTZOVWVmTGM0SHN3T291bVJzVlZhYWpTcFFTNmZvYmtSdz0\
9XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBtbm02NzgiCiAgIH0KICB\
9LAogICJyb2xlcyI6IHsKICAgInJvb3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIiwKICA\
gICAiMjJmNGNhZWM2ZDhlNmY5NTU1YWY2NmIzZDRjM2NiMDZhM2JiMjNmZGM3ZTM5YzkxNmM2MWY0NjJlNmY1MmIwNiIsCiAgICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE\
2ZWIyYWFhNThiOTU5MDRhNTgyMjIiLAogICAgICJhNjg3ZTViZjRmYWI4MmIwZWU1OGQ0NmUwNWM5NTM1MTQ1YTJjOWFmYjQ1OGY0M2Q0MmI0NWNhMGZkY2UyYTcwIiwKICAgICAiMTgzZTY0ZjM3NjcwZGMxM2N\
hMGQyODk5NWEzMDUzZjM3NDA5NTRkZGNlNDQzMjFhNDFlNDY1MzRjZjQ0ZTYzMiIKICAgIF0sCiAgICAidGhyZXNob2xkIjogMwogICB9LAogICAic25hcHNob3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICI\
wYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IgogICAgXSwKICAgICJ0aHJlc2hvbGQiOiAxLAogICAgIngtdHVmLW9uLWNpLWV4cGlyeS1wZXJ\
pb2QiOiAzNjUwLAogICAgIngtdHVmLW9uLWNpLXNpZ25pbmctcGVyaW9kIjogMzY1CiAgIH0sCiAgICJ0YXJnZXRzIjogewogICAgImtleWlkcyI6IFsKICAgICAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM\
3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICAgIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAgICI\
2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDN\
kNDJiNDVjYTBmZGNlMmE3MCIsCiAgICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiCiAgICBdLAogICAgInRocmVzaG9sZCI6IDMKICA\
gfSwKICAgInRpbWVzdGFtcCI6IHsKICAgICJrZXlpZHMiOiBbCiAgICAgIjBjODc0MzJjM2JmMDlmZDk5MTg5ZmRjMzJmYTVlYWVkZjRlNGE1ZmFjN2JhYjczZmEwNGEyZTBmYzY0YWY2ZjUiCiAgICBdLAogICA\
gInRocmVzaG9sZCI6IDEsCiAgICAieC10dWYtb24tY2ktZXhwaXJ5LXBlcmlvZCI6IDcsCiAgICAieC10dWYtb24tY2ktc2lnbmluZy1wZXJpb2QiOiA2CiAgIH0KICB9LAogICJzcGVjX3ZlcnNpb24iOiAiMS4\
wIiwKICAidmVyc2lvbiI6IDE2LAogICJ4LXR1Zi1vbi1jaS1leHBpcnktcGVyaW9kIjogMTk3LAogICJ4LXR1Zi1vbi1jaS1zaWduaW5nLXBlcmlvZCI6IDQ2CiB9Cn0=","targets":{"trusted_root.json\
":"ewogICJtZWRpYVR5cGUiOiAiYXBwbGljYXRpb24vdm5kLmRldi5zaWdzdG9yZS50cnVzdGVkcm9vdCtqc29uO3ZlcnNpb249MC4xIiwKICAidGxvZ3MiOiBbCiAgICB7CiAgICAgICJiYXNlVXJsIjogImh0d\
HBzOi8vcmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQ\
VFZSUtvWkl6ajBEQVFjRFFnQUUyRzJZKzJ0YWJkVFY1QmNHaUJJeDBhOWZBRndya0JibUxTR3RrczRMM3FYNnlZWTB6dWZCbmhDOFVyL2l5NTVHaFdQLzlBL2JZMkxoQzMwTTkrUll0dz09IiwKICAgICAgICAia\
2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDEtMTJUMTE6NTM6MjdaIgogICAgICAgIH0KICAgICAgf\
SwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ3Tkk5YXRRR2x6K1ZXZk82TFJ5Z0g0UVVmWS84VzRSRndpVDVpNVdSZ0IwPSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiO\
iAiaHR0cHM6Ly9sb2cyMDI1LTEucmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNQ\
293QlFZREsyVndBeUVBdDhybHAxa25Hd2pmYmNYQVlQWUFrbjBYaUx6MXg4TzR0MFlrRWhpZTI0ND0iLAogICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUQyNTUxOSIsCiAgICAgICAgInZhbGlkRm9yIjoge\
wogICAgICAgICAgInN0YXJ0IjogIjIwMjUtMDktMjNUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ6eEdaRlZ2ZDBGRW1qUjhXckZ3TWRjQ\
Uo5dnRhWS9RWGY0NFkxd1VlUDZBPSIKICAgICAgfQogICAgfQogIF0sCiAgImNlcnRpZmljYXRlQXV0aG9yaXRpZXMiOiBbCiAgICB7CiAgICAgICJzdWJqZWN0IjogewogICAgICAgICJvcmdhbml6YXRpb24iO\
iAic2lnc3RvcmUuZGV2IiwKICAgICAgICAiY29tbW9uTmFtZSI6ICJzaWdzdG9yZSIKICAgICAgfSwKICAgICAgInVyaSI6ICJodHRwczovL2Z1bGNpby5zaWdzdG9yZS5kZXYiLAogICAgICAiY2VydENoYWluI\
jogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCK0RDQ0FYNmdBd0lCQWdJVE5Wa0Rab0Npb2ZQRHN5N2RmbTZnZUxidWh6QUtCZ2dxa\
GtqT1BRUURBekFxTVJVd0V3WURWUVFLRXd4emFXZHpkRzl5WlM1a1pYWXhFVEFQQmdOVkJBTVRDSE5wWjNOMGIzSmxNQjRYRFRJeE1ETXdOekF6TWpBeU9Wb1hEVE14TURJeU16QXpNakF5T1Zvd0tqRVZNQk1HQ\
TFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRCMk1CQUdCeXFHU000OUFnRUdCU3VCQkFBaUEySUFCTFN5QTdJaTVrK3BOTzhaRVdZMHlsZW1XRG93T2tOYTNrTCtHWkU1W\
jVHV2VoTDkvQTliUk5BM1JicnNaNWkwSmNhc3RhUkw3U3A1ZnAvakQ1ZHhxYy9VZFRWbmx2UzE2YW4rMllmc3dlL1F1TG9sUlVDcmNPRTIrMmlBNSt0emQ2Tm1NR1F3RGdZRFZSMFBBUUgvQkFRREFnRUdNQklHQ\
TFVZEV3RUIvd1FJTUFZQkFmOENBUUV3SFFZRFZSME9CQllFRk1qRkhRQkJtaVFwTWxFazZ3MnVTdTFLQnRQc01COEdBMVVkSXdRWU1CYUFGTWpGSFFCQm1pUXBNbEVrNncydVN1MUtCdFBzTUFvR0NDcUdTTTQ5Q\
kFNREEyZ0FNR1VDTUg4bGlXSmZNdWk2dlhYQmhqRGdZNE13c2xtTi9USnhWZS84M1dyRm9td21OZjA1NnkxWDQ4RjljNG0zYTNvelhBSXhBS2pSYXk1L2FqL2pzS0tHSWttUWF0akk4dXVwSHIvK0N4RnZhSldtc\
FlxTmtMREdSVSs5b3J6aDVoSTJScmN1YVE9PSIKICAgICAgICAgIH0KICAgICAgICBdCiAgICAgIH0sCiAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAic3RhcnQiOiAiMjAyMS0wMy0wN1QwMzoyMDoyOVoiL\
AogICAgICAgICJlbmQiOiAiMjAyMi0xMi0zMVQyMzo1OTo1OS45OTlaIgogICAgICB9CiAgICB9LAogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRld\
iIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly9mdWxjaW8uc2lnc3RvcmUuZGV2IiwKICAgICAgImNlcnRDaGFpbiI6IHsKICAgICAgICAiY\
2VydGlmaWNhdGVzIjogWwogICAgICAgICAgewogICAgICAgICAgICAicmF3Qnl0ZXMiOiAiTUlJQ0dqQ0NBYUdnQXdJQkFnSVVBTG5WaVZmblUwYnJKYXNtUmtIcm4vVW5mYVF3Q2dZSUtvWkl6ajBFQXdNd0tqR\
VZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRBZUZ3MHlNakEwTVRNeU1EQTJNVFZhRncwek1URXdNRFV4TXpVMk5UaGFNRGN4RlRBVEJnTlZCQW9UREhOcFozT\
jBiM0psTG1SbGRqRWVNQndHQTFVRUF4TVZjMmxuYzNSdmNtVXRhVzUwWlhKdFpXUnBZWFJsTUhZd0VBWUhLb1pJemowQ0FRWUZLNEVFQUNJRFlnQUU4UlZTL3lzSCtOT3Z1RFp5UEladGlsZ1VGOU5sYXJZcEFkO\
UhQMXZCQkgxVTVDVjc3TFNTN3MwWmlING5FN0h2N3B0UzZMdnZSL1NUazc5OExWZ016TGxKNEhlSWZGM3RIU2FleExjWXBTQVNyMWtTME4vUmdCSnovOWpXQ2lYbm8zc3dlVEFPQmdOVkhROEJBZjhFQkFNQ0FRW\
XdFd1lEVlIwbEJBd3dDZ1lJS3dZQkJRVUhBd013RWdZRFZSMFRBUUgvQkFnd0JnRUIvd0lCQURBZEJnTlZIUTRFRmdRVTM5UHB6MVlrRVpiNXFOanBLRldpeGk0WVpEOHdId1lEVlIwakJCZ3dGb0FVV01BZVg1R\
kZwV2FwZXN5UW9aTWkwQ3JGeGZvd0NnWUlLb1pJemowRUF3TURad0F3WkFJd1BDc1FLNERZaVpZRFBJYURpNUhGS25meFh4NkFTU1ZtRVJmc3luWUJpWDJYNlNKUm5aVTg0LzlEWmRuRnZ2eG1BakJPdDZRcEJsY\
zRKLzBEeHZrVENxcGNsdnppTDZCQ0NQbmpkbElCM1B1M0J4c1BteWdVWTdJaTJ6YmRDZGxpaW93PSIKICAgICAgICAgIH0sCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCOXpDQ0FYe\
WdBd0lCQWdJVUFMWk5BUEZkeEhQd2plRGxvRHd5WUNoQU8vNHdDZ1lJS29aSXpqMEVBd013S2pFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNUkV3RHdZRFZRUURFd2h6YVdkemRHOXlaVEFlRncweU1UR\
XdNRGN4TXpVMk5UbGFGdzB6TVRFd01EVXhNelUyTlRoYU1Db3hGVEFUQmdOVkJBb1RESE5wWjNOMGIzSmxMbVJsZGpFUk1BOEdBMVVFQXhNSWMybG5jM1J2Y21Vd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnT\
mlBQVQ3WGVGVDRyYjNQUUd3UzRJYWp0TGszL09sbnBnYW5nYUJjbFlwc1lCcjVpKzR5bkIwN2NlYjNMUDBPSU9aZHhleFg2OWM1aVZ1eUpSUStIejA1eWkrVUYzdUJXQWxIcGlTNXNoMCtIMkdIRTdTWHJrMUVDN\
W0xVHIxOUw5Z2c5MmpZekJoTUE0R0ExVWREd0VCL3dRRUF3SUJCakFQQmdOVkhSTUJBZjhFQlRBREFRSC9NQjBHQTFVZERnUVdCQlJZd0I1ZmtVV2xacWw2ekpDaGt5TFFLc1hGK2pBZkJnTlZIU01FR0RBV2dCU\
ll3QjVma1VXbFpxbDZ6SkNoa3lMUUtzWEYrakFLQmdncWhrak9QUVFEQXdOcEFEQm1BakVBajFuSGVYWnArMTNOV0JOYStFRHNEUDhHMVdXZzF0Q01XUC9XSFBxcGFWbzBqaHN3ZU5GWmdTczBlRTd3WUk0cUFqR\
UEyV0I5b3Q5OHNJa29GM3ZaWWRkMy9WdFdCNWI5VE5NZWE3SXgvc3RKNVRmY0xMZUFCTEU0Qk5KT3NRNHZuQkhKIgogICAgICAgICAgfQogICAgICAgIF0KICAgICAgfSwKICAgICAgInZhbGlkRm9yIjogewogI\
CAgICAgICJzdGFydCI6ICIyMDIyLTA0LTEzVDIwOjA2OjE1WiIKICAgICAgfQogICAgfQogIF0sCiAgImN0bG9ncyI6IFsKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRld\
i90ZXN0IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQ\
UViZndSK1JKdWRYc2NnUkJScEtYMVhGRHkzUHl1ZER4ei9TZm5SaTFmVDhla3BmQmQyTzF1b3o3anIzWjhuS3p4QTY5RVVRK2VGQ0ZJM3pldWJQV1U3dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX\
0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDMtMTRUMDA6MDA6MDBaIiwKICAgICAgICAgICJlbmQiOiAiMjAyMi0xMC0zMVQyMzo1O\
To1OS45OTlaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJDR0NTOENoUy8yaEYwZEZySjRTY1JXY1lyQlk5d3pqU2JlYThJZ1kyYjNJPSIKICAgICAgfQogI\
CAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi8yMDIyIiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogI\
CAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpUFNsRmkwQ21GVGZFakNVcUY5SHVDRWNZWE5LQWFZYWxJSm1CWjh5eWV6UGpUcWh4cktCcE1uYW9jVnRMSkJJM\
WVNM3VYblF6UUdBSmRKNGdzOUZ5dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwM\
jItMTAtMjBUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICIzVDB3YXNiSEVUSmpHUjRjbVdjM0FxSktYcmplUEszL2g0cHlnQzhwN280PSIKI\
CAgICAgfQogICAgfQogIF0sCiAgInRpbWVzdGFtcEF1dGhvcml0aWVzIjogWwogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIsCiAgICAgICAgI\
mNvbW1vbk5hbWUiOiAic2lnc3RvcmUtdHNhLXNlbGZzaWduZWQiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly90aW1lc3RhbXAuc2lnc3RvcmUuZGV2L2FwaS92MS90aW1lc3RhbXAiLAogICAgICAiY\
2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlDRURDQ0FaYWdBd0lCQWdJVU9oTlVMd3lRWWU2OHdVTXZ5NHFPaXlva\
ml3d3dDZ1lJS29aSXpqMEVBd013T1RFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNU0F3SGdZRFZRUURFeGR6YVdkemRHOXlaUzEwYzJFdGMyVnNabk5wWjI1bFpEQWVGdzB5TlRBME1EZ3dOalU1TkROY\
UZ3MHpOVEEwTURZd05qVTVORE5hTUM0eEZUQVRCZ05WQkFvVERITnBaM04wYjNKbExtUmxkakVWTUJNR0ExVUVBeE1NYzJsbmMzUnZjbVV0ZEhOaE1IWXdFQVlIS29aSXpqMENBUVlGSzRFRUFDSURZZ0FFNHJhM\
lo4aEtOaWcyVDlrRmpDQVRvR0czMGpreStXUXYzQnpMK21LdmgxU0tOUi9Vd3V3c2ZOQ2c0c3J5b1lBZDhFNmlzb3ZWQTNNNGFvTmRtOVFEaTUwWjhuVEV5dnFnZkRQdFRJd1hJdGZpVy9BRmYxVjd1d2tia0Fva\
jB4eGNvMm93YURBT0JnTlZIUThCQWY4RUJBTUNCNEF3SFFZRFZSME9CQllFRkluOWVVT0h6OUJsUnNNQ1JzY3NjMXQ5dE9zRE1COEdBMVVkSXdRWU1CYUFGSmpzQWU5L3UxSC8xSlVlYjRxSW1GTUhpYzYvTUJZR\
0ExVWRKUUVCL3dRTU1Bb0dDQ3NHQVFVRkJ3TUlNQW9HQ0NxR1NNNDlCQU1EQTJnQU1HVUNNRHRwc1YvNkthTzBxeUYvVU1zWDJhU1VYS1FGZG9HVHB0UUdjMGZ0cTFjc3VsSFBHRzZkc215TU5kM0pCK0czRVFJe\
EFPYWp2QmNqcEptS2I0TnYrMlRhb2o4VWM1K2I2aWg2RlhDQ0tyYVNxdXBlMDd6cXN3TWNYSlRlMWNFeHZIdnZsdz09IgogICAgICAgICAgfSwKICAgICAgICAgIHsKICAgICAgICAgICAgInJhd0J5dGVzIjogI\
k1JSUI5ekNDQVh5Z0F3SUJBZ0lVVjdmMEdMRE9vRXpJaDhMWFNXODBPSmlVcDE0d0NnWUlLb1pJemowRUF3TXdPVEVWTUJNR0ExVUVDaE1NYzJsbmMzUnZjbVV1WkdWMk1TQXdIZ1lEVlFRREV4ZHphV2R6ZEc5e\
VpTMTBjMkV0YzJWc1puTnBaMjVsWkRBZUZ3MHlOVEEwTURnd05qVTVORE5hRncwek5UQTBNRFl3TmpVNU5ETmFNRGt4RlRBVEJnTlZCQW9UREhOcFozTjBiM0psTG1SbGRqRWdNQjRHQTFVRUF4TVhjMmxuYzNSd\
mNtVXRkSE5oTFhObGJHWnphV2R1WldRd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnTmlBQVFVUU50ZlJUL291M1lBVGE2d0Iva0tUZTcwY2ZKd3lSSUJvdk1udDhSY0pwaC9DT0U4MnV5UzZGbXBwTExMMVZCU\
EdjUGZwUVBZSk5Yeld3aThpY3doS1E2Vy9RZTJoM29lYkJiMkZIcHdOSkRxbytUTWFDL3RkZmt2L0VsSkI3MmpSVEJETUE0R0ExVWREd0VCL3dRRUF3SUJCakFTQmdOVkhSTUJBZjhFQ0RBR0FRSC9BZ0VBTUIwR\
0ExVWREZ1FXQkJTWTdBSHZmN3RSLzlTVkhtK0tpSmhUQjRuT3Z6QUtCZ2dxaGtqT1BRUURBd05wQURCbUFqRUF3R0VHcmZHWlIxY2VuMVI4L0RUVk1JOTQzTHNzWm1KUnREcC9pN1NmR0htR1JQNmdSYnVqOXZPS\
zNiNjdaMFFRQWpFQXVUMkg2NzNMUUVhSFRjeVFTWnJrcDRtWDdXd2ttRitzVmJrWVk1bVhOK1JNSDEzS1VFSEhPcUFTYWVtWVdLL0UiCiAgICAgICAgICB9CiAgICAgICAgXQogICAgICB9LAogICAgICAidmFsa\
WRGb3IiOiB7CiAgICAgICAgInN0YXJ0IjogIjIwMjUtMDctMDRUMDA6MDA6MDBaIgogICAgICB9CiAgICB9CiAgXQp9Cg==","registry.npmjs.org%2Fkeys.json":"ewogICAgImtleXMiOiBbCiAgICAgI\
CAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OmpsM2J3c3d1ODBQampva0NnaDBvMnc1YzJVNExoUUFFNTdnajljejFrekEiLAogICAgICAgICAgICAia2V5VXNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiL\
AogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTFPbGIzek1BRkZ4WEtIaUlrUU81Y0ozWWhsN\
Wk2VVBwK0lodXRlQkpidUhjQTVVb2dLbzBFV3RsV3dXNktTYUtvVE5FWUw3SmxDUWlWbmtoQmt0VWdnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiL\
AogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIxOTk5LTAxLTAxVDAwOjAwOjAwLjAwMFoiLAogICAgICAgICAgICAgICAgICAgICJlbmQiOiAiMjAyN\
S0wMS0yOVQwMDowMDowMC4wMDBaIgogICAgICAgICAgICAgICAgfQogICAgICAgICAgICB9CiAgICAgICAgfSwKICAgICAgICB7CiAgICAgICAgICAgICJrZXlJZCI6ICJTSEEyNTY6amwzYndzd3U4MFBqam9rQ\
2doMG8ydzVjMlU0TGhRQUU1N2dqOWN6MWt6QSIsCiAgICAgICAgICAgICJrZXlVc2FnZSI6ICJucG06YXR0ZXN0YXRpb25zIiwKICAgICAgICAgICAgInB1YmxpY0tleSI6IHsKICAgICAgICAgICAgICAgICJyY\
XdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUxT2xiM3pNQUZGeFhLSGlJa1FPNWNKM1lobDVpNlVQcCtJaHV0ZUJKYnVIY0E1VW9nS28wRVd0bFd3VzZLU2FLb1RORVlMN0psQ\
1FpVm5raEJrdFVnZz09IiwKICAgICAgICAgICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUNEU0FfUDI1Nl9TSEFfMjU2IiwKICAgICAgICAgICAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAgICAgICAgI\
CAgICAic3RhcnQiOiAiMjAyMi0xMi0wMVQwMDowMDowMC4wMDBaIiwKICAgICAgICAgICAgICAgICAgICAiZW5kIjogIjIwMjUtMDEtMjlUMDA6MDA6MDAuMDAwWiIKICAgICAgICAgICAgICAgIH0KICAgICAgI\
CAgICAgfQogICAgICAgIH0sCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OkRoUTh3UjVBUEJ2RkhMRi8rVGMrQVl2UE9kVHBjSURxT2h4c0JIUndDN1UiLAogICAgICAgICAgICAia2V5V\
XNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRVk2W\
WE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiU\
EtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgI\
CAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9LAogICAgICAgIHsKICAgICAgICAgICAgImtleUlkIjogIlNIQTI1NjpEaFE4d1I1QVBCdkZITEYvK1RjK0FZdlBPZFRwY0lEcU9oeHNCSFJ3QzdVIiwKI\
CAgICAgICAgICAgImtleVVzYWdlIjogIm5wbTphdHRlc3RhdGlvbnMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS\
29aSXpqMERBUWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgI\
CAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwO\
jAwLjAwMFoiCiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9CiAgICBdCn0K"}}}')}),6962:(module2=>{module2.exports=JSON.parse('{"name":"tuf-js","version":"\
6.0.2","description":"JavaScript implementation of The Update Framework (TUF)","main":"dist/index.js","types":"dist/index.d.ts","scripts":{"build":"tsc --build \
tsconfig.build.json","clean":"rm -rf dist && rm tsconfig.build.tsbuildinfo","test":"jest"},"repository":{"type":"git","url":"git+https://github.com/theupdatefra\
mework/tuf-js.git"},"files":["dist"],"keywords":["tuf","security","update"],"author":"bdehamer@github.com","license":"MIT","bugs":{"url":"https://github.com/the\
updateframework/tuf-js/issues"},"homepage":"https://github.com/theupdateframework/tuf-js/tree/main/packages/client#readme","devDependencies":{"@tufjs/repo-mock"\
:"5.0.2","@types/debug":"^4.1.13","@types/retry":"^0.12.5"},"dependencies":{"@gar/promise-retry":"^1.0.3","@tufjs/models":"5.0.2","debug":"^4.4.3"},"engines":{"\
node":"^22.22.2 || ^24.15.0 || >=26.0.0"}}')})};var __webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0){return cachedModule.exports}var module2=__webpack_module_cache__[moduleId]={exports:{}};var threw=true;try{__webpack_modules__[moduleId].
call(module2.exports,module2,module2.exports,__nccwpck_require__);threw=false}finally{if(threw)delete __webpack_module_cache__[moduleId]}return module2.exports}
if(typeof __nccwpck_require__!=="undefined")__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?
1:0,-1)+"/";(()=>{__nccwpck_require__.d=(exports,definition)=>{for(var key in definition){if(__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,
key)){Object.defineProperty(exports,key,{enumerable:true,get:definition[key]})}}}})();(()=>{__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(
obj,prop)})();var __webpack_exports__={};__nccwpck_require__.d(__webpack_exports__,{W:()=>fetchTrustedRoot});;const promises_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs/promises");;const external_node_os_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");;const external_node_path_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:path");;const github_tuf_root_namespaceObject=JSON.parse('{"signatures":[{"keyid":"a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c\
79a5a187cf","sig":"3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3\
104"},{"keyid":"5e01c9a0b2641a8965a4a74e7df0bc7b2d8278a2c3ca0cf7a3f2f783d3c69800","sig":"3046022100d0f70effe60d6a18319e2890088cd01d45c654ee6d2ce1d5c3cdcf2dc7f63\
7570221008f947a2d7334d948f1c4794b0a465f1dfb99a578dd8d1f4563cee0581f457db2"},{"keyid":"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44","sig":"3\
04502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"},{"keyid":"88737c\
cdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","sig":"3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee79\
3042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"},{"keyid":"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","sig":"3046022100d2f6cceb05d135c\
e6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"},{"keyid":"8b498a80a1b7af188c10c9abdf6a\
ade81d14faaffcde2abcd6063baa673ebd12","sig":"30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2\
fecf3cb2ea4ee6d8393bdf93294"}],"signed":{"_type":"root","consistent_snapshot":true,"expires":"2025-04-11T14:36:57Z","keys":{"4f4d1dd75f2d7f3860e3a068d7bed90dec5\
f0faafcbe1ace7fb7d95d29e07228":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQK\
Y/\\nnv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@ashtom"},\
"539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj\
0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ai\\nn4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256\
","x-tuf-on-ci-keyowner":"@nerdneha"},"54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLI\
C KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYg\\nIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==\\n-----END PUBLIC KEY-\
----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@alexiswales"},"88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3":{"keytype":"ec\
dsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWn\\nonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr\
9qhOPG9Buj2HatrPw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@gregose"},"8b498a80a1b7af188c10c9abdf6aade81d14faaffcd\
e2abcd6063baa673ebd12":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd3\\n8duu\
ISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@trevrosen"},"a105\
13a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQc\
DQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53\\nRHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-\
tuf-on-ci-keyowner":"@kommendorkapten"},"d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUB\
LIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQ\\nAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==\\n-----END PUBLIC KE\
Y-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@krukow"},"eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62":{"keytype":"ecdsa\
","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemub\\nkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5\
gRx+QvDv0UzfsA==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-keyowner":"@mph4"},"eb9799b483affac9da87ef4c9ea467928415c961349e607e5\
e6e485679b07f8f":{"keytype":"ecdsa","keyval":{"public":"-----BEGIN PUBLIC KEY-----\\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOoh\\nzYQ+in43iG\
enbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==\\n-----END PUBLIC KEY-----\\n"},"scheme":"ecdsa-sha2-nistp256","x-tuf-on-ci-online-uri":"azurekms://production-\
tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05"}},"roles":{"root":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c7\
9a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb2280\
1a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaf\
fcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"]\
,"threshold":3},"snapshot":{"keyids":["eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":21,"x-tuf-on\
-ci-signing-period":7},"targets":{"keyids":["a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf","4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace\
7fb7d95d29e07228","88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3","d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c","eb8eff3\
7f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62","8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12","539dde44014c850fe6eeb8b299eb7dae2\
e1f4bf83454b949e98aa73542cdc65a","54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44"],"threshold":3},"timestamp":{"keyids":["eb9799b483affac9da87\
ef4c9ea467928415c961349e607e5e6e485679b07f8f"],"threshold":1,"x-tuf-on-ci-expiry-period":7,"x-tuf-on-ci-signing-period":6}},"spec_version":"1.0.31","version":3,\
"x-tuf-on-ci-expiry-period":240,"x-tuf-on-ci-signing-period":60}}');;const external_node_crypto_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(
"node:crypto");;const ok=value=>({ok:true,value});const failed=problem2=>({ok:false,problem:problem2});function collect(results){const values=[];const problems=[];
for(const result of results){if(result.ok)values.push(result.value);else problems.push(result.problem)}return problems.length>0?failed(problems):ok(values)};function parseJson(text,depth=100){
const cursor={text,at:0,depth};try{skipSpace(cursor);const value=parseValue(cursor,0);skipSpace(cursor);return cursor.at===text.length?ok(value):stop(cursor,"th\
ere is text behind the end of the document")}catch(error){if(!(error instanceof Stop))throw error;const before=text.slice(0,error.at);const line=before.split("\n").
length;return failed({reason:error.message,line,column:error.at-before.lastIndexOf("\n")})}}class Stop extends Error{at;constructor(at,reason){super(reason);this.
at=at}}function stop(cursor,reason,at=cursor.at){throw new Stop(at,reason)}function skipSpace(cursor){for(;;){const code=cursor.text.charCodeAt(cursor.at);if(code!==
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
const{text}=cursor;const start=cursor.at;let escaped=false;let at=start+1;for(;;){const code=text.charCodeAt(at);if(code===34)break;if(code===92){escaped=true;at+=
2}else if(code<32)stop(cursor,"a control character stands in a string",at);else if(at>=text.length)stop(cursor,"a string does not end",start);else at++}cursor.at=
at+1;const value=escaped?decodeEscapes(cursor,text.slice(start,at+1),start):text.slice(start+1,at);if(!value.isWellFormed())stop(cursor,"a string has half of a \
surrogate pair",start);return value}function decodeEscapes(cursor,token,start){try{return JSON.parse(token)}catch{return stop(cursor,"a string has an unknown es\
cape",start)}}function parseNumber(cursor){NUMBER.lastIndex=cursor.at;const token=NUMBER.exec(cursor.text)?.[0];if(token===void 0)return stop(cursor,"a value mu\
st stand here");const value=Number(token);if(!Number.isFinite(value))stop(cursor,"a number is too large");cursor.at+=token.length;return value}const NUMBER=/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function parseWord(cursor,word,value){if(!cursor.text.startsWith(word,cursor.at))stop(cursor,"a value must stand here");cursor.at+=word.length;return value}const isJsonObject=value=>typeof value===
"object"&&value!==null&&!Array.isArray(value);;function displayText(text,limit=300){const shown=text.replace(UNSAFE,display_escape);if(shown.length<=limit)return shown;
return`${shown.slice(0,limit-1).replace(/[\ud800-\udbff]$/,"")}…`}const quoted=(text,limit=300)=>`"${displayText(text,limit)}"`;const UNSAFE=/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udfff]/gu;
const display_escape=character=>`\\u{${(character.codePointAt(0)??0).toString(16).padStart(4,"0")}}`;function markdownText(text,limit=300){return withoutBareLinks(
displayText(text,limit).replace(/[\\`*_{}[\]<>()#+!|~&@:$-]/g,characterReference))}function markdownCode(text,limit=300){const safe=displayText(text,limit).replace(
/[\\`*_[\]<>!|~&@:$]/g,characterReference);return`<code>${withoutBareLinks(safe)}</code>`}const characterReference=character=>`&#${character.charCodeAt(0)};`;const withoutBareLinks=text=>text.
replace(/www\./gi,w=>`${w.slice(0,-1)}&#46;`);;function isNonEmpty(items){return items.length>0};const ENVIRONMENT_PROBLEMS={"environment/read-failed":{meaning:"\
A file could not be read.",fix:"Make sure that the file exists and that the runner may read it."},"environment/write-failed":{meaning:"A file could not be writt\
en. Nothing half-written was left behind.",fix:"Make sure that the folder exists, is writable and has space."},"environment/variable-missing":{meaning:"A variab\
le that the runner sets is missing or malformed.",fix:"Run this on a GitHub Actions runner, or set the variable as a runner does."},"environment/token-malformed":{
meaning:"The identity token is not one that a GitHub Actions job gets.",fix:"Use the token of the job: give no `identity-token`, and grant `id-token: write`."},
"environment/token-expired":{meaning:"The identity token has run out, and it cannot be renewed.",fix:"Give no `identity-token`, so that the job asks for fresh o\
nes; or sign fewer artifacts with one token."},"environment/program-missing":{meaning:"A program that is needed is not on this machine.",fix:"Install the progra\
m that the message names."},"environment/inventory-failed":{meaning:"The inventory of the packages could not be taken. Nothing was written.",fix:"Read the cause\
 in the message; `exclude` passes over files that cannot be read."},"environment/inventory-unusable":{meaning:"The inventory tool was not run to its end here: i\
ts place, its memory, its time or the size of its answer stood in the way. Nothing was written.",fix:"Read the message: it names what to change. Where it took t\
oo long or too much, `exclude` passes over files."},"environment/rebuild-unusable":{meaning:"A rebuild could not be made here: its folder, its source or its mac\
hine stood in the way.",fix:"Read the message: it names what to change on the machine. Then run the job again."}};;const INPUT_PROBLEMS={"input/missing":{meaning:"\
A required input was not given.",fix:"Give the input in the `with:` block of the step, or as a command-line option."},"input/unknown":{meaning:"An input or opti\
on that this action does not have.",fix:"Correct the name; the table of inputs in the README lists all of them."},"input/malformed":{meaning:"An input does not \
have the form it must have. Nothing was guessed and nothing was done.",fix:"Write the value in the form that the message names."},"input/conflict":{meaning:"Inp\
uts that exclude each other were given together, or none of a group was given.",fix:"Give exactly one of the inputs that the message names."},"input/unmatched-g\
lob":{meaning:"A pattern matches no file. An empty match in a release is nearly always a build that went wrong.",fix:"Correct the pattern, or make sure that the\
 build step wrote the file."},"input/empty-set":{meaning:"There is nothing to work on, and doing nothing must not look like success.",fix:"Name at least one art\
ifact."},"input/duplicate-name":{meaning:"Two artifacts would get the same name, so a consumer could not tell them apart.",fix:"Set `base` so that the names kee\
p their folders, or rename one of the files."},"input/asset-name":{meaning:"GitHub would store the asset under another name, so its checksums and attestations w\
ould not fit it.",fix:"Rename the file: letters, digits and `.`, `_`, `-`, `+`, `@` stay as they are; no dot at either end."},"input/unportable-name":{meaning:"\
A name that some system cannot hold, or takes for another one: the archive would not be the same everywhere.",fix:"Rename the file or folder, or exclude it with\
 `!`."},"input/path-escape":{meaning:"A path leaves the folder it must stay in, by `..`, an absolute path or a symbolic link.",fix:"Move the file below the base\
 folder, or set `base` to a folder that holds all files."},"input/not-a-file":{meaning:"A named path is a folder, a device, a socket or something else than a re\
gular file.",fix:"Name regular files only."},"input/too-large":{meaning:"A file or text is larger than the limit that protects against exhaustion.",fix:"Make it\
 smaller; the message names the limit."},"input/too-many":{meaning:"There are more items than the limit that protects against exhaustion.",fix:"Split the work; \
the message names the limit."},"input/checksum-syntax":{meaning:"A line of a checksum file is in none of the known forms.",fix:"Make the file again with `sha256\
sum` or with the checksums action."},"input/json-syntax":{meaning:"A file is not strict JSON, or it repeats a key.",fix:"Mend the file at the position that the \
message names."},"input/yaml-syntax":{meaning:"A file is not YAML, or it can be read in more than one way.",fix:"Mend the file at the line that the message name\
s."},"input/policy-malformed":{meaning:"A policy file says something that is not known, is not complete, or contradicts itself.",fix:"Mend the file at the line \
that the message names; an editor with the JSON Schema of policies shows what may stand there."},"input/policy-cycle":{meaning:"Policy files extend each other i\
n a circle, or too many deep.",fix:"Take the `extends` out of one of them."},"input/sbom-unknown":{meaning:"The file is neither a CycloneDX nor an SPDX document\
 in JSON.",fix:"Give a CycloneDX JSON document (`bomFormat`) or an SPDX JSON document (`spdxVersion` and `SPDXID`)."},"input/sbom-malformed":{meaning:"The SBOM \
is not a well-formed CycloneDX document, or it has more than one reading.",fix:"Make the SBOM again with a tool that writes CycloneDX 1.2 to 1.7 as JSON."},"inp\
ut/sbom-invalid":{meaning:"The SBOM breaks the schema of its format, or contradicts itself.",fix:"Mend what the message names in the tool that made the document\
."},"input/lockfile-syntax":{meaning:"A lockfile or manifest cannot be read: it was cut off, or is not in its own format.",fix:"Make the lockfile again with its\
 package manager, and commit it."},"input/source-tree":{meaning:"The tree of the commit cannot be read.",fix:"Check the repository out before this step, or set \
`source: folder` to read the folder as it is."},"input/source-time":{meaning:"Nothing tells the time of the source, and the time of the run would make every run\
 different.",fix:"Set the environment variable `SOURCE_DATE_EPOCH`, or read a commit."},"input/ruleset-malformed":{meaning:"A ruleset file does not hold a rules\
et, or holds something that GitHub would refuse.",fix:"Mend the place that the message names; `rulesets import` writes files that are right."},"input/ruleset-li\
nt":{meaning:"A ruleset file means something else than it seems to.",fix:"Write what is meant, as the message proposes."},"input/ruleset-duplicate":{meaning:"Tw\
o rulesets have the same target and name, so nobody knows which one counts.",fix:"Remove one of the two, or give it a name of its own."},"input/change-unknown":{
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
0,code.indexOf("/"));;function problem_problem(code,parts){return{code,attempted:displayText(parts.attempted,500),current:displayText(parts.current,1e3),desired:displayText(
parts.desired,500),fix:parts.fix??PROBLEM_REGISTRY[code].fix,...parts.at===void 0?{}:{at:parts.at},...parts.cause===void 0?{}:{cause:displayText(parts.cause,1e3)}}}
const describeProblem=p=>`Cannot ${p.attempted}: ${p.current}; ${p.desired}${p.cause===void 0?"":` (${p.cause})`}`;function exitCodeOf(problems){const codes=problems.
map(p=>EXIT[problemCategory(p.code)]);return codes.includes(1)?1:codes.includes(2)?2:codes.includes(3)?3:0}const EXIT={integrity:1,policy:1,input:2,internal:2,environment:2,
permission:3,service:3};;const MEDIA_TYPES=["application/vnd.dev.sigstore.trustedroot+json;version=0.1","application/vnd.dev.sigstore.trustedroot+json;version=0\
.2","application/vnd.dev.sigstore.trustedroot.v0.2+json"];const MAX_LENGTH=4*1024*1024;function parseTrustedRoot(text,origin){const refuse=current=>failed(problem_problem(
"integrity/trusted-root",{attempted:`read the trusted root ${quoted(origin)}`,current,desired:"it must be a Sigstore trusted root in which every key has a start\
 of validity"}));if(text.length>MAX_LENGTH)return refuse(`it is longer than ${MAX_LENGTH} characters`);const whole=parseJson(text);const lines=whole.ok?[text]:text.
split(/\r?\n/).filter(line=>line.trim()!=="");if(!whole.ok&&lines.length<2)return refuse(`line ${whole.problem.line}: ${whole.problem.reason}`);const roots=[];for(const[
index,line]of lines.entries()){const parsed=whole.ok?whole:parseJson(line);if(!parsed.ok)return refuse(`line ${index+1}: ${parsed.problem.reason}`);const flaw=flawOf(
parsed.value);if(flaw!==void 0)return refuse(lines.length>1?`line ${index+1}: ${flaw}`:flaw);roots.push(describe(parsed.value,line,origin))}return isNonEmpty(roots)?
ok(roots):refuse("it is empty")}function flawOf(root){if(!isJsonObject(root))return"it is not an object";const{mediaType}=root;if(typeof mediaType!=="string")return"\
it has no media type";if(!MEDIA_TYPES.includes(mediaType))return`its media type is ${quoted(mediaType)}`;for(const list of["certificateAuthorities","timestampAu\
thorities","tlogs","ctlogs"]){const items=root[list]??[];if(!Array.isArray(items))return`"${list}" is not a list`;for(const[index,item]of items.entries()){const holder=list.
endsWith("logs")?member(item,"publicKey"):item;const start=member(member(holder,"validFor"),"start");if(typeof start!=="string"||Number.isNaN(Date.parse(start)))
return`${list}[${index}] has no start of validity`}}return listOf(root,"certificateAuthorities").length===0&&listOf(root,"tlogs").length===0?"it holds neither a\
 certificate authority nor a log":void 0}function describe(root,json,origin){const authorities=listOf(root,"certificateAuthorities").flatMap(authority=>{const organization=member(
member(authority,"subject"),"organization");const uri=member(authority,"uri");return[hostOf(uri),organization].filter(name=>typeof name==="string"&&name!=="")});
return{json,origin,digest:{algorithm:"sha256",hex:(0,external_node_crypto_namespaceObject.createHash)("sha256").update(json).digest("hex")},authorities:[...new Set(
authorities)],holds:{certificateAuthorities:listOf(root,"certificateAuthorities").length,timestampAuthorities:listOf(root,"timestampAuthorities").length,logs:listOf(
root,"tlogs").length,certificateLogs:listOf(root,"ctlogs").length}}}const KNOWN={"public-good":["fulcio.sigstore.dev"],staging:["fulcio.sigstage.dev"],github:["\
fulcio.githubapp.com","GitHub, Inc."]};function chooseTrustedRoot(roots,domain){const[first,...others]=withoutCopies(roots);if(others.length===0&&!isOfAnother(first,
domain))return ok(first);const names=domain==="custom"?[]:KNOWN[domain];const matching=[first,...others].filter(({authorities})=>authorities.some(name=>names.includes(
name)));const[match,...more]=matching;if(match!==void 0&&more.length===0)return ok(match);return failed(problem_problem("input/conflict",{attempted:`choose the \
trusted root of the trust domain "${domain}" from ${quoted(first.origin)}`,current:`${matching.length} of its ${others.length+1} roots are of that domain (${roots.
map(({authorities})=>authorities.join(", ")).join("; ")})`,desired:domain==="custom"?"a custom trust domain must have a file with one root":"exactly one must be",
fix:"Give a `trusted-root` file that holds only the root of the instance you mean."}))}function withoutCopies(roots){const[first,...others]=roots;const seen=new Set(
[first.digest.hex]);return[first,...others.filter(({digest})=>{const fresh=!seen.has(digest.hex);seen.add(digest.hex);return fresh})]}const isOfAnother=({authorities},domain)=>domain!==
"custom"&&!authorities.some(name=>KNOWN[domain].includes(name))&&Object.values(KNOWN).some(names=>authorities.some(name=>names.includes(name)));const missingTrustedRoot=domain=>problem(
"input/missing",{attempted:`verify against the trust domain "${domain}"`,current:"no trusted root was given, and none is built in for it",desired:"the keys to b\
elieve must come from your configuration",fix:"Give the `trusted_root.json` of the instance in `trusted-root`."});const member=(value,key)=>value!==void 0&&isJsonObject(
value)?value[key]:void 0;function listOf(root,key){const list=root[key];return Array.isArray(list)?list:[]}function hostOf(uri){if(typeof uri!=="string")return void 0;
return URL.canParse(uri)&&uri.includes("://")?new URL(uri).host:uri}var dist=__nccwpck_require__(6956);;class UnexpectedAnswer extends Error{}class AttemptTimeout extends Error{}
const TRANSIENT=new Set([408,425,429]);function serviceFailure(error){if(error instanceof AttemptTimeout)return{kind:"unavailable",detail:error.message};if(error instanceof
UnexpectedAnswer)return{kind:"unexpected",detail:error.message};const chain=causes(error);const status=chain.map(statusOf).find(found=>found!==void 0);const text=chain.
at(-1)?.message??String(error);if(status!==void 0){const transient=TRANSIENT.has(status)||status>=500;return{kind:transient?"unavailable":"refused",detail:`HTTP\
 status ${status}: ${text}`}}if(chain.some(isNetworkError))return{kind:"unavailable",detail:text};return{kind:"unexpected",detail:text}}function causes(error){const chain=[];
for(let at=error;at instanceof Error&&chain.length<5;at=at.cause)chain.push(at);return chain}function statusOf(error){if("statusCode"in error&&typeof error.statusCode===
"number")return error.statusCode;const match=/Error Code ?: (\d{3})\b/.exec(error.message);return match?.[1]===void 0?void 0:Number(match[1])}function isNetworkError(error){
if("type"in error&&error.type==="invalid-json")return false;if("type"in error&&typeof error.type==="string"&&/timeout|system|aborted/.test(error.type))return true;
const code="code"in error&&typeof error.code==="string"?error.code:"";return/^(?:E[A-Z]{3,}|ERR_(?:STREAM|SOCKET|HTTP|TLS|SSL|NETWORK)\w*|UND_ERR_\w+|CERT_\w+|DEPTH_\w+|SELF_\w+|UNABLE_\w+|Z_\w+)$/.
test(code)};const PUBLIC_GOOD_MIRROR="https://tuf-repo-cdn.sigstore.dev";const GITHUB_MIRROR="https://tuf-repo.github.com";async function refreshTrustedRoot(options){
const{mirror,initialRoot,cacheDir,timeoutSeconds=20,retries=2,deadlineSeconds=60}=options;const{host}=new URL(mirror);if(initialRoot===void 0&&mirror!==PUBLIC_GOOD_MIRROR){
return failed(problem_problem("input/missing",{attempted:`fetch the trusted root from ${host}`,current:"no initial `root.json` is built in for it",desired:"the \
first key to believe must come from your configuration",fix:"Give the instance's `trusted_root.json` in `trusted-root`."}))}try{const fetching=(0,dist.initTUF)(
{mirrorURL:mirror,cachePath:cacheDir,timeout:timeoutSeconds*1e3,retry:{retries,minTimeout:500,maxTimeout:5e3},...initialRoot===void 0?{}:{rootPath:initialRoot}}).
then(tuf=>tuf.getTarget("trusted_root.json"));return parseTrustedRoot(await within(deadlineSeconds,fetching),host)}catch(error){const{kind,detail}=failureOf(error);
const attempted=`fetch the trusted root from ${host}`;return failed(kind==="unexpected"?problem_problem("integrity/trusted-root",{attempted,current:"its metadat\
a does not hold",desired:"it must be signed, current and complete",cause:detail}):problem_problem("service/trusted-root-unavailable",{attempted,current:"it did \
not answer",desired:"it must give its newest metadata",cause:detail}))}}async function within(seconds,work){let timer;const end=new Promise((_,reject)=>{timer=setTimeout(
()=>reject(new AttemptTimeout(`no end after ${seconds} s`)),seconds*1e3)});try{return await Promise.race([work,end])}finally{clearTimeout(timer)}}function failureOf(error){
const failure=serviceFailure(error);const lost=/^Unable to load (?:snapshot|targets) .*(?:Failed to download|fetch failed|TimeoutError|AbortError|terminated)/;return failure.
kind==="unexpected"&&lost.test(failure.detail)?{...failure,kind:"unavailable"}:failure};const GITHUB={url:GITHUB_MIRROR,initialRoot:github_tuf_root_namespaceObject};
const PUBLIC_GOOD={url:PUBLIC_GOOD_MIRROR,initialRoot:void 0};async function fetchTrustedRoot(domain,mirror=domain==="public-good"?PUBLIC_GOOD:GITHUB,limits={}){
const folder=await(0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.tmpdir)(),"tier3-root-"));
try{const first=(0,external_node_path_namespaceObject.join)(folder,"root.json");if(mirror.initialRoot!==void 0)await(0,promises_namespaceObject.writeFile)(first,
JSON.stringify(mirror.initialRoot));const roots=await refreshTrustedRoot({mirror:mirror.url,cacheDir:(0,external_node_path_namespaceObject.join)(folder,"cache"),
...limits,...mirror.initialRoot===void 0?{}:{initialRoot:first}});return roots.ok?chooseTrustedRoot(roots.value,domain):roots}finally{await(0,promises_namespaceObject.
rm)(folder,{recursive:true,force:true})}}var __webpack_exports__fetchTrustedRoot=__webpack_exports__.W;export{__webpack_exports__fetchTrustedRoot as fetchTrustedRoot};
