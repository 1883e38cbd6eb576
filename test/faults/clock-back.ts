/** Loaded before a program: in every thread of it the clock jumps back an hour, again and again. */
const { now } = Date
const begun = now()
Date.now = () => now() - Math.floor((now() - begun) / 300) * 3_600_000
