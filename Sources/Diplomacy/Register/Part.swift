public import MapGeometry

/// A named piece of ground inside one or more regions, with edges of its own: an advance, an evacuated strip, a
/// neutral ground, the land north of a parallel.
///
/// It is a set of faces, as a region is. Parts may overlap each other. Clauses name it; without one it says nothing.
public struct Part: Hashable, Sendable, Identifiable {
  /// The stable name.
  public let id: PartID
  /// The name to show.
  public let name: String
  /// The short name for maps; nil for the name.
  public let label: String?
  /// The regions that it has ground in, sorted.
  public let regions: [RegionID]
  /// The sources of its edges.
  public let sources: [Citation]
  /// How certain its edges are.
  public let certainty: Certainty
  /// What it was.
  public let note: String?

  /// A part in these regions, in any order.
  public init(
    id: PartID,
    name: String,
    label: String? = nil,
    regions: [RegionID],
    sources: [Citation] = [],
    certainty: Certainty,
    note: String? = nil
  ) {
    self.id = id
    self.name = name
    self.label = label
    self.regions = regions.sorted()
    self.sources = sources
    self.certainty = certainty
    self.note = note
  }
}
