/** The parts of the design system that we use, each from its own file: the whole package at once is 30 kB more to load. */
export { Button } from '@amsterdam/design-system-react/dist/Button/index.js'
export { Heading } from '@amsterdam/design-system-react/dist/Heading/index.js'
export { Page } from '@amsterdam/design-system-react/dist/Page/index.js'
export { Paragraph } from '@amsterdam/design-system-react/dist/Paragraph/index.js'
export { Select } from '@amsterdam/design-system-react/dist/Select/index.js'
export { SkipLink } from '@amsterdam/design-system-react/dist/SkipLink/index.js'
