import { expect, it } from 'vitest'
import { uploadRefusal } from './byte-upload.ts'

it.each([
  ['https://uploads.github.com/repos/o/r/releases/1/assets', 'https://api.github.com'],
  ['https://api.github.com/uploads/1', 'https://api.github.com'],
  ['https://uploads.octo.ghe.com/repos', 'https://api.octo.ghe.com'],
  ['https://ghe.example/api/uploads/repos', 'https://ghe.example/api/v3'],
  ['http://127.0.0.1:8080/uploads', 'http://127.0.0.1:8080/api'],
])('uploadRefusal lets %s of %s pass', (url, api) => {
  expect(uploadRefusal(url, api)).toBeUndefined()
})

it.each([
  [
    'https://uploads.github.com.evil.example/',
    'https://api.github.com',
    'its host is uploads.github.com.evil.example',
  ],
  ['https://uploads.github.com:8443/', 'https://api.github.com', 'its host is uploads.github.com:8443'],
  ['https://github.com/', 'https://api.github.com', 'its host is github.com'],
  ['http://uploads.github.com/', 'https://api.github.com', 'plain http is accepted on loopback only'],
  ['https://user@uploads.github.com/', 'https://api.github.com', 'it carries credentials'],
  ['http://127.0.0.1/', 'https://api.github.com', 'it points into this machine'],
  ['https://uploads.ghe.example/', 'https://ghe.example/api/v3', 'its host is uploads.ghe.example'],
  ['http://127.0.0.1:9090/uploads', 'http://127.0.0.1:8080/api', 'its host is 127.0.0.1:9090'],
  ['/uploads', 'https://api.github.com', 'it is not a URL'],
])('uploadRefusal refuses %s of %s', (url, api, reason) => {
  expect(uploadRefusal(url, api)).toBe(reason)
})
