import Foundation

/// `size_t LLVMFuzzerMutate(uint8_t *, size_t, size_t)` of libFuzzer: its own changes of bytes.
@_silgen_name("LLVMFuzzerMutate")
private func mutateBytes(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ greatest: Int) -> Int

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

/// What libFuzzer calls for the next input: of built files something is changed after its type, three times of four.
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
