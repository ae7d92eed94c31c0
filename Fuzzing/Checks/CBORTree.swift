@testable import MapFormats

/// Any CBOR that the project writes, as a tree that can be changed in one place and keeps the rest.
indirect enum CBORTree: Equatable {
  case integer(Int)
  case number(UInt64)
  case text(String)
  case list([CBORTree])
  case steps([Int32])
  case boolean(Bool)
  case null

  /// The tree of bytes; nil when they are invalid.
  init?(_ bytes: [UInt8]) {
    guard
      let tree = bytes.withUnsafeBytes({ bytes -> CBORTree? in
        var reader = CBORReader(bytes)
        guard let tree = try? CBORTree(&reader, depth: 0), (try? reader.end()) != nil else { return nil }
        return tree
      })
    else { return nil }
    self = tree
  }

  private init(_ reader: inout CBORReader, depth: Int) throws {
    guard depth < 16 else { throw CBORError(offset: 0, found: "a deep list", expected: "a shallow one") }
    if reader.passOverNull() {
      self = .null
    } else if reader.isList {
      self = .list(try (0..<(try reader.list())).map { _ in try CBORTree(&reader, depth: depth + 1) })
    } else if let value = try? reader.integer() {
      self = .integer(value)
    } else if let value = try? reader.text() {
      self = .text(value)
    } else if let value = try? reader.boolean() {
      self = .boolean(value)
    } else if let value = try? reader.number() {
      self = .number(value.bitPattern)
    } else {
      let bytes = try reader.steps()
      self = .steps(
        stride(from: 0, to: bytes.count, by: 4).map {
          Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: Int32.self))
        }
      )
    }
  }

  /// The bytes of the tree.
  var bytes: [UInt8] {
    var writer = CBORWriter()
    write(to: &writer)
    return writer.bytes
  }

  private func write(to writer: inout CBORWriter) {
    switch self {
    case .integer(let value): writer.integer(value)
    case .number(let bits): writer.number(Double(bitPattern: bits))
    case .text(let text): writer.text(text)
    case .list(let items):
      writer.list(count: items.count)
      for item in items { item.write(to: &writer) }
    case .steps(let steps): writer.steps(steps)
    case .boolean(let value): writer.boolean(value)
    case .null: writer.null()
    }
  }

  /// The number of items in the tree, including itself.
  var count: Int {
    if case .list(let items) = self { 1 + items.reduce(0) { $0 + $1.count } } else { 1 }
  }

  /// The item at an index, from 0 in byte order.
  subscript(number: Int) -> CBORTree {
    get {
      guard number > 0, case .list(let items) = self else { return self }
      var rest = number - 1
      for item in items {
        if rest < item.count { return item[rest] }
        rest -= item.count
      }
      return self
    }
    set {
      guard number > 0, case .list(var items) = self else {
        self = newValue
        return
      }
      var rest = number - 1
      for index in items.indices {
        let count = items[index].count
        if rest < count {
          items[index][rest] = newValue
          break
        }
        rest -= count
      }
      self = .list(items)
    }
  }
}
