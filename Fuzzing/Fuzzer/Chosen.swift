import Foundation

/// The check that was asked for.
private let chosen =
  Check(rawValue: ProcessInfo.processInfo.environment["SPHERES_FUZZ_CHECK"] ?? "") ?? .dates

/// What libFuzzer calls with every input; a check that fails ends the program as a trap does.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}
