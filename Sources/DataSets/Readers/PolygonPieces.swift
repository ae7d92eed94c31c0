import MapFormats
public import MapGeometry
import SystemCalls

/// The features of a file of polygons, piece by piece.
public struct PolygonPieces: ~Copyable {
  private let source: PolygonSource
  private let asked: Set<String>?
  private var file: RegularFile?
  private var offset = 0
  private var features = 0
  private var lines = 0
  private var isAtEnd = false
  /// How many bytes are read at a time.
  private static let size = 1 << 22

  init(source: PolygonSource, asked: Set<String>?) {
    self.source = source
    self.asked = asked
  }

  /// The next features; nil at the end.
  ///
  /// - Parameter remarks: Receives what was left out.
  public mutating func next(_ remarks: inout [String]) throws(DataSetError) -> [Feature]? {
    guard !isAtEnd else { return nil }
    guard source.hasLines else {
      isAtEnd = true
      return try source.features(asking: asked, &remarks)
    }
    let bytes = try piece()
    guard !bytes.isEmpty else { return nil }
    do {
      var left: [GeoJSONError.Problem] = []
      let found = try FeatureCollection(geoJSON: bytes, leavingOut: &left).features
      remarks += left.map { "left out: \($0.continuing(features: features, lines: lines))" }
      features += found.count
      lines += bytes.count { $0 == 0x0A }
      return found
    } catch {
      let problems = error.problems.map { $0.continuing(features: features, lines: lines).description }
      throw .problems([
        DataSetProblem(file: source.path, line: nil, message: problems.joined(separator: "\n"))
      ])
    }
  }

  /// Bytes up to the end of a feature; none at the end of the file.
  private mutating func piece() throws(DataSetError) -> [UInt8] {
    do throws(FileError) {
      if file == nil { file = try RegularFile(source.path, atMost: .max) }
      var bytes: [UInt8] = []
      while true {
        let more = try file?.bytes(at: offset + bytes.count, atMost: Self.size) ?? []
        bytes += more
        isAtEnd = more.count < Self.size
        let end = isAtEnd ? bytes.count : Self.endOfFeature(in: bytes)
        guard let end else { continue }
        offset += end
        return Array(bytes[..<end])
      }
    } catch {
      throw .unreadable(file: source.path, reason: error.reason)
    }
  }

  /// Behind the last line end after which a text begins: what precedes it is complete.
  private static func endOfFeature(in bytes: [UInt8]) -> Int? {
    var place = bytes.count - 1
    while place > 1 {
      let isBegun = bytes[place] == UInt8(ascii: "{") || bytes[place] == 0x1E
      if isBegun, bytes[place - 1] == 0x0A,
        bytes[..<(place - 1)].last(where: { $0 > 0x20 }) == UInt8(ascii: "}")
      {
        return place
      }
      place -= 1
    }
    return nil
  }
}
