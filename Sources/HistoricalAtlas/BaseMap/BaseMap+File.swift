import MapFormats
import MapGeometry

/// The file with the base map in `built`: a collection of Tiny WKB whose members have the numbers of what they are.
///
/// 0 is the land, 1 the lakes, 2, 3 and 4 a major, medium or minor river, 5 the box of the base map where it has one,
/// 6 the boxes of insets.
/// The lines of a river have its number in the base map; those of a river without one have none.
extension BaseMap {
  private static let (landNumber, lakesNumber, extentNumber, insetsNumber) = (0, 1, 5, 6)
  private static let rankNumbers: KeyValuePairs<River.Rank, Int> = [.major: 2, .medium: 3, .minor: 4]

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
      case (Self.landNumber, .multiPolygon(let polygons)): land += polygons
      case (Self.lakesNumber, .multiPolygon(let polygons)): lakes += polygons
      case (Self.extentNumber, .multiPolygon(let polygons)) where polygons.count == 1:
        extent = polygons[0].boundingBox
      case (Self.insetsNumber, .multiPolygon(let polygons)): insets += polygons.map(\.boundingBox)
      default:
        guard let river = Self.river(member) else {
          let expected = "land, lakes, the base map's box or insets as areas, or a river as lines"
          throw .damaged(
            file: file,
            reason: "found another shape with the number \(member.id), expected \(expected)"
          )
        }
        rivers.append(river)
      }
    }
  }

  /// The river that a member is, all of whose lines have one number of 32 bits or none; nil for anything else.
  private static func river(_ member: TinyWKB.Member) -> River? {
    guard case .multiLineString(let lines) = member.geometry,
      let rank = rankNumbers.first(where: { $0.value == member.id })?.key,
      Set(member.partIDs).count <= 1, member.partIDs.allSatisfy({ UInt32(exactly: $0) != nil })
    else { return nil }
    return River(lines: lines, rank: rank, number: member.partIDs.first)
  }

  /// The bytes of the file.
  package var builtFile: [UInt8] {
    var members = [
      TinyWKB.Member(id: Self.landNumber, geometry: .multiPolygon(land)),
      TinyWKB.Member(id: Self.lakesNumber, geometry: .multiPolygon(lakes)),
    ]
    for river in rivers {
      let id = Self.rankNumbers.first { $0.key == river.rank }?.value ?? 0
      let numbers = river.number.map { number in river.lines.map { _ in number } } ?? []
      members.append(TinyWKB.Member(id: id, geometry: .multiLineString(river.lines), partIDs: numbers))
    }
    if let box = extent?.polygon {
      members.append(TinyWKB.Member(id: Self.extentNumber, geometry: .multiPolygon([box])))
    }
    let boxes = insets.compactMap(\.polygon)
    if !boxes.isEmpty {
      members.append(TinyWKB.Member(id: Self.insetsNumber, geometry: .multiPolygon(boxes)))
    }
    return TinyWKB(members).bytes
  }
}
