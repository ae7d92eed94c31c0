import MapGeometry

/// Closes slivers: narrow ground between edges of parts, or an edge and another line, joins a neighbour.
struct SliverClosing {
  /// A stretch of the border of a piece.
  private struct Stretch: Hashable {
    /// The piece on the other side; nil where that is in another region, or none.
    let neighbour: Int?
    /// The indices of the parts whose rings run there, and -1 for a border of regions.
    let lines: [Int]
  }

  /// Adjoining pieces in the same parts.
  private struct Ground {
    var pieces: [Int] = []
    var squareKilometres = 0.0
    var kilometresAround = 0.0
    /// The lengths of the borders with other ground of the region.
    var neighbours: [Int: Double] = [:]
    /// The parts whose edges bound it there.
    var parts: Set<Int> = []
    /// The lines that run all around it; nil if nothing bounds it.
    var around: Set<Int>?

    var metresWide: Double { 2 * squareKilometres / kilometresAround * 1000 }
  }

  private(set) var remarks: [BuildRemark] = []
  private let plans: [PartPlan]
  /// The border of each piece, in the order of its edges, with lengths in kilometres.
  private var stretches: [[(stretch: Stretch, length: Double)]] = []

  /// Changes the parts of the pieces that are slivers, the smallest first.
  init(_ cut: inout PartPieces, of faces: [Face], _ parts: [DrawnPart], _ lines: CutLines) {
    plans = parts.map(\.plan)
    stretches = cut.pieces.map { piece in
      var (border, places): ([(stretch: Stretch, length: Double)], [Stretch: Int]) = ([], [:])
      for edge in piece.polygon.rings.flatMap(\.edges) {
        let owners = lines.owners(of: edge)
        let across = cut.left[edge.reversed].flatMap { cut.pieces[$0].face == piece.face ? $0 : nil }
        let stretch = Stretch(
          neighbour: across,
          lines: (owners.border == nil ? [] : [-1]) + Set(owners.rings.map(\.part)).sorted()
        )
        let length = edge.from.distanceInKilometres(to: edge.to)
        if let place = places[stretch] {
          border[place].length += length
        } else {
          places[stretch] = border.count
          border.append((stretch, length))
        }
      }
      return border
    }
    for index in cut.narrow { join(index, &cut, of: faces) }
    while let (sliver, neighbour) = next(in: cut.pieces) {
      let (largest, parts) = (cut.pieces[sliver.pieces[0]], cut.pieces[neighbour].parts)
      remarks.append(
        remark(sliver.parts, largest, faces, parts, sliver.squareKilometres, sliver.metresWide)
      )
      for piece in sliver.pieces { cut.pieces[piece].parts = parts }
    }
  }

  /// Gives a piece without an inner position, of whose parts nothing is known, those of its longest neighbour.
  private mutating func join(_ index: Int, _ cut: inout PartPieces, of faces: [Face]) {
    var lengths: [Int: Double] = [:]
    var parts: Set<Int> = []
    for (stretch, length) in stretches[index] {
      guard let neighbour = stretch.neighbour, !cut.narrow.contains(neighbour) || neighbour < index else {
        continue
      }
      lengths[neighbour, default: 0] += length
      parts.formUnion(stretch.lines)
    }
    let piece = cut.pieces[index]
    let longest = lengths.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    cut.pieces[index].parts = longest.map { cut.pieces[$0].parts } ?? []
    let around = stretches[index].reduce(0) { $0 + $1.length }
    let width = 2 * piece.squareKilometres / around * 1000
    remarks.append(
      remark(parts.subtracting([-1]), piece, faces, cut.pieces[index].parts, piece.squareKilometres, width)
    )
  }

  private func remark(
    _ bounding: Set<Int>,
    _ piece: PartPieces.Piece,
    _ faces: [Face],
    _ parts: [Int],
    _ area: Double,
    _ width: Double
  ) -> BuildRemark {
    let face = Face(
      region: faces[piece.face].region,
      parts: parts.map { plans[$0].id },
      areaInSquareKilometres: 0
    )
    return .sliver(
      of: bounding.sorted().map { plans[$0].id },
      into: face.name,
      at: piece.position,
      squareKilometres: area,
      metresWide: width
    )
  }

  /// The smallest sliver, and a piece of the neighbour with the longest border on it.
  private func next(in pieces: [PartPieces.Piece]) -> (sliver: Ground, neighbour: Int)? {
    let grounds = grounds(of: pieces)
    let slivers = grounds.filter { ground in
      let width = ground.parts.map { plans[$0].closingInKilometres }.max() ?? 0
      // A ring alone around its ground is a part, however narrow.
      return ground.metresWide < width * 1000 && ground.around == []
    }
    guard let sliver = slivers.min(by: { ($0.squareKilometres, $0.pieces[0]) < ($1.squareKilometres, $1.pieces[0]) }),
      let longest = sliver.neighbours.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else { return nil }
    return (sliver, grounds[longest.key].pieces[0])
  }

  /// Adjoining pieces of a region that lie in the same parts, together; the pieces of each by size.
  private func grounds(of pieces: [PartPieces.Piece]) -> [Ground] {
    var number = [Int?](repeating: nil, count: pieces.count)
    var grounds: [Ground] = []
    for first in pieces.indices where number[first] == nil {
      var (ground, open) = (Ground(), [first])
      number[first] = grounds.count
      while let index = open.popLast() {
        ground.pieces.append(index)
        ground.squareKilometres += pieces[index].squareKilometres
        for neighbour in stretches[index].compactMap(\.stretch.neighbour)
        where number[neighbour] == nil && pieces[neighbour].parts == pieces[index].parts {
          number[neighbour] = grounds.count
          open.append(neighbour)
        }
      }
      ground.pieces.sort { (pieces[$1].squareKilometres, $0) < (pieces[$0].squareKilometres, $1) }
      grounds.append(ground)
    }
    for index in grounds.indices {
      for piece in grounds[index].pieces {
        for (stretch, length) in stretches[piece] {
          let across = stretch.neighbour.flatMap { number[$0] }
          guard across != index else { continue }
          grounds[index].kilometresAround += length
          grounds[index].around = grounds[index].around?.intersection(stretch.lines) ?? Set(stretch.lines)
          guard let across, let neighbour = stretch.neighbour else { continue }
          grounds[index].neighbours[across, default: 0] += length
          let differing = Set(pieces[piece].parts).symmetricDifference(pieces[neighbour].parts)
          let own = differing.intersection(stretch.lines)
          grounds[index].parts.formUnion(own.isEmpty ? Set(stretch.lines).subtracting([-1]) : own)
        }
      }
    }
    return grounds
  }
}
