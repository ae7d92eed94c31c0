import Foundation

/// `size_t LLVMFuzzerMutate(uint8_t *, size_t, size_t)` of libFuzzer: its own byte mutations.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ greatest: Int) -> Int

/// The selected check.
private let chosen =
  Check(rawValue: ProcessInfo.processInfo.environment["SPHERES_FUZZ_CHECK"] ?? "") ?? .dates

/// Called by libFuzzer with every input; a failed check traps.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    fatalError("\(error)")
  }
  return 0
}

/// Called by libFuzzer for the next input: three times in four, built files are changed according to item
/// type.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutateInput(
  _ start: UnsafeMutablePointer<UInt8>,
  _ count: Int,
  _ greatest: Int,
  _ seed: CUnsignedInt
) -> Int {
  guard chosen == .built, seed % 4 != 3,
    let bytes = BuiltCheck.mutated(
      Array(UnsafeBufferPointer(start: start, count: count)),
      seed: UInt64(seed / 4)
    ),
    bytes.count <= greatest
  else { return mutateBytes(start, count, greatest) }
  for (place, byte) in bytes.enumerated() { start[place] = byte }
  return bytes.count
}
