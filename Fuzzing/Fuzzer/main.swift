// libFuzzer over one check: `fuzz CHECK [options and folders of libFuzzer]`. Built by `make fuzz` only.
import Foundation

/// `int LLVMFuzzerRunDriver(int *, char ***, int (*)(const uint8_t *, size_t))` of libFuzzer.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

guard CommandLine.arguments.count > 1, let check = Check(rawValue: CommandLine.arguments[1]) else {
  print("usage: fuzz CHECK ...; checks: \(Check.allCases.map(\.rawValue).joined(separator: " "))")
  exit(64)
}
let arguments = [CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2)
var count = CInt(arguments.count)
let copies = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: arguments.count + 1)
for (index, argument) in arguments.enumerated() { copies[index] = strdup(argument) }
copies[arguments.count] = nil
var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = copies
// The function that libFuzzer calls has no context.
setenv("SPHERES_FUZZ_CHECK", check.rawValue, 1)
exit(runFuzzer(&count, &list, tryInput))
