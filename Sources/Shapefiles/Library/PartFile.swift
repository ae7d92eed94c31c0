import MapGeometry
import SystemCalls

/// An open part of a shapefile, with its size; closed on deinit.
struct PartFile: ~Copyable {
  let path: String
  private let file: RegularFile

  var size: Int { file.size }

  /// The largest part, in bytes: the format counts them in 32 bits.
  private static let greatest = 1 << 32

  init(_ path: String, atMost limit: Int = PartFile.greatest) throws(LayerError) {
    self.path = path
    do throws(FileError) {
      file = try RegularFile(path, atMost: limit)
    } catch {
      throw LayerError(error, to: "read")
    }
  }

  /// Exactly `count` bytes from `offset`; both are within the file.
  func bytes(at offset: Int, count: Int) throws(LayerError) -> [UInt8] {
    do throws(FileError) {
      let bytes = try file.bytes(at: offset, atMost: count)
      guard bytes.count == count else {
        throw FileError(.system, path, "\(bytes.count) bytes at \(offset) in place of \(count)")
      }
      return bytes
    } catch {
      throw LayerError(error, to: "read")
    }
  }

  /// The whole of a small file; more than `limit` bytes are a problem.
  static func contents(of path: String, limit: Int = 65_536) throws(LayerError) -> [UInt8] {
    let file = try PartFile(path, atMost: limit)
    return try file.bytes(at: 0, count: file.size)
  }

  /// Creates a file that does not exist yet.
  static func create(_ path: String, holding text: String) throws(LayerError) {
    do throws(FileError) {
      try NewFile.write(Array(text.utf8), to: path, replacing: false)
    } catch {
      throw LayerError(error, to: "create")
    }
  }

  /// Whether anything of that name exists, even a dangling link.
  static func exists(_ path: String) -> Bool { FileStatus(ofLink: path) != nil }
}

extension LayerError {
  /// A failure to read, create, move or write a file.
  init(_ error: FileError, to operation: String) {
    let kind: LayerProblem.Kind =
      switch error.kind {
      case .missing: .missing
      case .exists: .exists
      case .tooLarge: .size
      default: .system
      }
    let found = error.kind == .missing ? "no such file" : error.reason
    self.init(LayerProblem(kind, file: error.path, found: found, expected: "to \(operation) it"))
  }
}

extension [UInt8] {
  /// The four bytes at `offset` as a big-endian integer.
  func bigEndian(at offset: Int) -> Int {
    Int(Int32(truncatingIfNeeded: self[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }))
  }

  /// The eight bytes at `offset` as a little-endian double.
  func double(at offset: Int) -> Double {
    let bits = unsafe withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    return Double(bitPattern: UInt64(littleEndian: bits))
  }

  /// The bytes at `offset` as an unsigned little-endian integer.
  func littleEndian(at offset: Int, count: Int) -> Int {
    self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
