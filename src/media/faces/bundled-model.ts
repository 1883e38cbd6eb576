/** The detector that comes with us: UltraFace RFB-320 (MIT), used as data only. This is the file that was measured. */
export const ULTRAFACE = {
  package: 'faceplugin-face-recognition-js',
  file: 'fr_detect.onnx',
  /** Bytes. */
  size: 1_217_758,
  sha256: '6c0256ccd3164f844736a401faf936ec2930764a87ae39442180887d0c5c8854',
} as const
