import MapGeometry
import SystemCalls

/// A part of a shapefile that is open to be read, of a size that is known; closed when it goes out of scope.
struct PartFile: ~Copyable {
  let path: String
  private let file: RegularFile

  var size: Int { file.size }

  /// The greatest part, in bytes: the format counts them in 32 bits.
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

  /// The whole file, for one that is small; a file of more than `limit` bytes is a problem.
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

  /// Whether there is anything of that name, be it a dangling link.
  static func exists(_ path: String) -> Bool { FileStatus(ofLink: path) != nil }
}

extension LayerError {
  /// What was refused when a file was to be read, created, moved or written.
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
  /// The four bytes at `offset` as a whole number, the greatest first.
  func bigEndian(at offset: Int) -> Int {
    Int(Int32(truncatingIfNeeded: self[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }))
  }

  /// The eight bytes at `offset` as a number, the least first.
  func double(at offset: Int) -> Double {
    let bits = unsafe withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
    return Double(bitPattern: UInt64(littleEndian: bits))
  }

  /// The bytes at `offset` as a whole number without a sign, the least first.
  func littleEndian(at offset: Int, count: Int) -> Int {
    self[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
