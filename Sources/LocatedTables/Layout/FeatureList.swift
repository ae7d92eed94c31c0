import MapFormats
import MapGeometry

/// A FeatureCollection, divided into features on lines and what stands around them.
struct FeatureList {
  /// What precedes the first feature.
  let lead: [UInt8]
  /// The features, each on a line of its own.
  let lines: [UInt8]
  /// The line of the file on which each begins, counted from 1.
  let numbers: [Int]
  /// What follows the last feature.
  let tail: [UInt8]

  /// Whether a file begins as a FeatureCollection.
  static func isCollection(_ start: [UInt8]) -> Bool {
    let packed = start.prefix(4096).filter { $0 > 0x20 && $0 < 0x80 }
    let text = String(decoding: packed, as: UTF8.self)
    return text.hasPrefix("{")
      && (text.contains("\"type\":\"FeatureCollection\"") || text.contains("\"features\":["))
  }

  /// Fails if the bytes are no FeatureCollection, or in another coordinate system than WGS 84.
  init(_ bytes: [UInt8]) throws(TableError) {
    var found: (start: Int, end: Int, elements: [Range<Int>])?
    var system: String?
    bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return }
      let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      _ = JSONLine.members(start + mark, start + bytes.count) { member in
        switch member.name.trimmed {
        case "features" where member.value.bytes.first == UInt8(ascii: "["):
          let elements = JSONLine.elements(member.value)
          found = (
            member.value.start - start, member.value.end - start,
            elements.map {
              $0.start - start..<$0.end - start
            }
          )
        case "crs": system = Self.name(ofSystem: member.value)
        default: break
        }
      }
    }
    guard let found else {
      // The reader of whole files says what is wrong, and where.
      do { _ = try FeatureCollection(geoJSON: bytes) } catch { throw .invalid(error.description) }
      throw .invalid("found no features, expected a FeatureCollection of points")
    }
    if let system, let objection = ReferenceSystem.objection(to: system) {
      throw .invalid(
        "found \(objection), expected \(ReferenceSystem.expected(instead: "FILE", ending: "geojson"))"
      )
    }
    lead = Array(bytes[...found.start])
    tail = Array(bytes[(found.end - 1)...])
    var lines: [UInt8] = []
    var numbers: [Int] = []
    var (line, place) = (1, 0)
    for element in found.elements {
      line += bytes[place..<element.lowerBound].count { $0 == 0x0A }
      place = element.lowerBound
      numbers.append(line)
      lines += bytes[element].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      lines.append(0x0A)
    }
    (self.lines, self.numbers) = (lines, numbers)
  }

  private static func name(ofSystem system: CellText) -> String? {
    guard case .string(let name)? = (try? JSONValue(parsing: Array(system.bytes)))?["properties"]?["name"]
    else {
      return nil
    }
    return name
  }
}

extension JSONLine {
  /// The elements of an array, without blanks around them.
  static func elements(_ array: CellText) -> [CellText] {
    var elements: [CellText] = []
    var (depth, isInString) = (0, false)
    var place = array.start + 1
    var start = place
    func take(_ end: UnsafePointer<UInt8>) {
      var (a, b) = (start, end)
      while a < b, a[0] <= 0x20 { a += 1 }
      while a < b, b[-1] <= 0x20 { b -= 1 }
      if a < b { elements.append(CellText(start: a, end: b)) }
      start = end + 1
    }
    while place < array.end - 1 {
      switch place[0] {
      case UInt8(ascii: "\\") where isInString: place += 1
      case UInt8(ascii: "\""): isInString.toggle()
      case UInt8(ascii: "{") where !isInString, UInt8(ascii: "[") where !isInString: depth += 1
      case UInt8(ascii: "}") where !isInString, UInt8(ascii: "]") where !isInString: depth -= 1
      case UInt8(ascii: ",") where !isInString && depth == 0: take(place)
      default: break
      }
      place += 1
    }
    take(array.end - 1)
    return elements
  }
}
