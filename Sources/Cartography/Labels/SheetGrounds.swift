internal import MapGeometry

/// Whose ground lies where on a sheet, and so which ground a name keeps off.
struct SheetGrounds {
  private let regions: [GroundRows?]
  private let states: [GroundRows?]
  /// For each state, whether each region is in it.
  private let members: [[Bool]]
  private let polygons: [[Polygon]]
  /// The region of which each is a piece.
  private let wholes: [RegionID]
  /// How far a place may lie from the ground that it belongs to: coasts are drawn with fewer points.
  private let reach: Double

  init(_ sheet: MapSheet, _ shapes: SheetShapes, _ layout: SheetLayout) {
    let regions = shapes.regions.map(\.rows)
    let states = shapes.states.map(\.rows)
    members = states.map { state in
      regions.map { region in
        guard let state, let region else { return false }
        return region.liesMostly(in: state)
      }
    }
    polygons = sheet.regions.map(\.polygons)
    wholes = sheet.regions.map { $0.pieceOf ?? $0.id }
    reach = 3 * layout.unit
    (self.regions, self.states) = (regions, states)
  }

  /// What the name of a region keeps off: the other regions, and the states of which none of its pieces is.
  func foreign(toRegion index: Int) -> ForeignGround {
    let isOwn = wholes.map { $0 == wholes[index] }
    let others = zip(regions, isOwn).compactMap { region, isOwn in isOwn ? nil : region }
    let powers = zip(states, members).compactMap { state, members in
      zip(members, isOwn).contains { $0 && $1 } ? nil : state
    }
    return ForeignGround(others + powers)
  }

  /// What the name of a state keeps off: the other states, and the regions that are not in it.
  func foreign(toState index: Int) -> ForeignGround {
    let others = states.enumerated().compactMap { $0.offset == index ? nil : $0.element }
    let outside = zip(regions, members[index]).compactMap { region, isMember in isMember ? nil : region }
    return ForeignGround(others + outside)
  }

  /// What the name of a place keeps off: the regions other than that in which it lies; all, if it lies in none.
  ///
  /// - Parameters:
  ///   - point: Where it is in the picture.
  ///   - place: The place, whose position decides between grounds that meet there.
  func foreign(to place: MapPlace, at point: PixelPoint) -> ForeignGround {
    let near = PixelBox(left: point.x, top: point.y, right: point.x, bottom: point.y).grown(by: reach)
    let touched = regions.indices.filter { regions[$0]?.meets(near) ?? false }
    let inside = touched.count < 2 ? touched : touched.filter { lies(place, in: polygons[$0]) }
    let own = Set((inside.isEmpty ? touched : inside).map { wholes[$0] })
    return ForeignGround(zip(regions, wholes).compactMap { own.contains($1) ? nil : $0 })
  }

  private func lies(_ place: MapPlace, in polygons: [Polygon]) -> Bool {
    polygons.contains { $0.side(of: place.position) != .outside }
  }

  /// What a name keeps off that is set apart from its place.
  var allRegions: ForeignGround { ForeignGround(regions.compactMap(\.self)) }

  /// What the name of a sea or of land keeps off: all regions, if it is not in one of them.
  func foreign(toNameAt point: PixelPoint) -> ForeignGround {
    let all = regions.compactMap(\.self)
    return ForeignGround(all.contains { $0.contains(point) } ? [] : all)
  }
}
