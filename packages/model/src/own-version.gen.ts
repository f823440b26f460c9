// Generated from the version field of package.json. Do not edit.

export const OWN_VERSION = '0.1.0'
