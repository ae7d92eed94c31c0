import CSpheres

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text that a caller passes; NULL if it is left out.
typealias GivenText = UnsafePointer<CChar>
/// Where a text goes that is then the caller's.
typealias TextOutput = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

/// The text that was passed; fails if it is missing or not UTF-8.
func text(_ name: String, _ given: GivenText?) throws(Refusal) -> String {
  guard let text = try unsafe optionalText(name, given) else {
    throw .wrongUsage("\(name) is missing: NULL, expected a text")
  }
  return text
}

/// The text that was passed, or nil for NULL; fails if it is not UTF-8.
func optionalText(_ name: String, _ given: GivenText?) throws(Refusal) -> String? {
  guard let given = unsafe given else { return nil }
  guard let text = unsafe String(validatingCString: given) else {
    throw .wrongUsage("\(name) is not UTF-8")
  }
  return text
}

/// The address that was passed; fails for NULL.
func required<Pointee>(
  _ name: String,
  _ pointer: UnsafeMutablePointer<Pointee>?
) throws(Refusal) -> UnsafeMutablePointer<Pointee> {
  guard let pointer = unsafe pointer else {
    throw .wrongUsage("\(name) is missing: NULL, expected an address to write to")
  }
  return unsafe pointer
}

/// A copy that `spheres_free` frees; nil if memory has run out.
private func copy(of bytes: some Collection<UInt8>) -> UnsafeMutablePointer<CChar>? {
  guard let start = unsafe malloc(bytes.count + 1) else { return nil }
  let buffer = unsafe UnsafeMutableRawBufferPointer(start: start, count: bytes.count + 1)
  unsafe buffer.copyBytes(from: bytes)
  unsafe buffer[bytes.count] = 0
  return unsafe start.assumingMemoryBound(to: CChar.self)
}

/// Does the work of an entry; a refusal is its status, with the message where the caller wants it.
func ending(_ message: TextOutput?, _ work: () throws(Refusal) -> Void) -> Int32 {
  do {
    try work()
    return SPHERES_OK
  } catch {
    if let message = unsafe message { unsafe message.pointee = copy(of: error.message.utf8) }
    return error.status
  }
}

/// Does the work of an entry that answers with a document.
func ending(_ output: TextOutput?, _ message: TextOutput?, _ work: () throws(Refusal) -> [UInt8]) -> Int32 {
  unsafe ending(message) { () throws(Refusal) in
    let output = try unsafe required("the address of the answer", output)
    guard let text = unsafe copy(of: try work()) else { throw .fault("memory has run out") }
    unsafe output.pointee = text
  }
}
