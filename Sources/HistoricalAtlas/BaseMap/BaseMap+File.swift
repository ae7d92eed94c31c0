import MapFormats
import MapGeometry

/// The file with the base map in `built`: land, lakes and rivers as members of a collection of Tiny WKB.
///
/// The land is one member with the number 0, the lakes are one with 1, the box of the base map, where it has one,
/// is one with 5. A river's is 10 times what follows, plus its
/// rank: 2 for a major one, 3 for a medium one, 4 for a minor one. What follows is one more than the river's number
/// in the base map, or 0 for a river without one.
extension BaseMap {
  private static let extentNumber = 5

  /// Reads the file in a folder of built files: a base map without names.
  package init(builtFolder path: String, _ manifest: Manifest) throws(AtlasError) {
    let file = "\(path)/\(Manifest.groundFileName)"
    let bytes = try Manifest.bytes(of: file, with: manifest.ground)
    let members: [TinyWKB.Member]
    do {
      members = try TinyWKB(bytes: bytes).members
    } catch {
      throw .damaged(file: file, reason: error.description)
    }
    self.init()
    for member in members {
      switch (member.id, member.geometry) {
      case (0, .multiPolygon(let polygons)): land += polygons
      case (1, .multiPolygon(let polygons)): lakes += polygons
      case (Self.extentNumber, .multiPolygon(let polygons)) where polygons.count == 1:
        extent = polygons[0].boundingBox
      case (let id, .multiLineString(let lines)) where id >= 0 && (2...4).contains(id % 10):
        let rank = River.Rank.allCases[id % 10 - 2]
        rivers.append(River(lines: lines, rank: rank, number: id >= 10 ? id / 10 - 1 : nil))
      case (let id, _):
        let expected = "land, lakes or the base map's box as areas, or a river as lines"
        throw .damaged(file: file, reason: "found another shape with the number \(id), expected \(expected)")
      }
    }
  }

  /// The bytes of the file.
  package var builtFile: [UInt8] {
    var members = [
      TinyWKB.Member(id: 0, geometry: .multiPolygon(land)),
      TinyWKB.Member(id: 1, geometry: .multiPolygon(lakes)),
    ]
    for river in rivers {
      let rank = 2 + (River.Rank.allCases.firstIndex(of: river.rank) ?? 0)
      let id = 10 * (river.number.map { $0 + 1 } ?? 0) + rank
      members.append(TinyWKB.Member(id: id, geometry: .multiLineString(river.lines)))
    }
    if let box = extent?.polygon {
      members.append(TinyWKB.Member(id: Self.extentNumber, geometry: .multiPolygon([box])))
    }
    return TinyWKB(members).bytes
  }
}
