/// <reference types="vite/client" />
declare module 'virtual:protocol' {
  const protocol: import('../../protocol/schema.ts').Protocol
  export default protocol
}
declare module 'virtual:protocol/reading' {
  const reading: import('./protocol-data.ts').Reading
  export default reading
}
declare module 'virtual:protocol/pages' {
  const pages: import('./protocol-data.ts').PagesData
  export default pages
}
