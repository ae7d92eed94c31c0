public import MapGeometry

/// The regions of a data set and what each is part of: every region named exists, and none is part of itself.
///
/// Cost: one binary search per step.
public struct RegionTree: Sendable {
  /// All regions, sorted by id.
  public let regions: [Region]

  /// The maximum depth of the tree.
  static let greatestDepth = 32

  /// Takes regions; fails with all their problems.
  public init(_ regions: [Region]) throws(RegisterError) {
    let (tree, problems) = Self.checked(regions)
    guard problems.isEmpty else { throw RegisterError(problems: problems) }
    self = tree
  }

  /// The tree of the valid regions, and the problems of the others.
  static func checked(_ regions: [Region]) -> (tree: RegionTree, problems: [RegisterProblem]) {
    var byID: [RegionID: Region] = [:]
    var problems: [RegisterProblem] = []
    for region in regions where byID.updateValue(region, forKey: region.id) != nil {
      problems.append(RegisterProblem(.region(region.id), .duplicate))
    }
    let tree = RegionTree(knownValid: byID.values.sorted { $0.id < $1.id })
    for region in tree.regions {
      guard let whole = region.partOf else { continue }
      if let container = byID[whole] {
        if !region.level.canBePart(of: container.level) {
          problems.append(RegisterProblem(.region(region.id), .levelMismatch(whole)))
        }
      } else {
        problems.append(RegisterProblem(.region(region.id), .unknown(.region, whole.name)))
      }
      let ancestors = tree.ancestors(of: region.id)
      if ancestors.contains(region.id) {
        problems.append(RegisterProblem(.region(region.id), .partOfItself))
      } else if ancestors.count == greatestDepth, tree.region(ancestors[greatestDepth - 1])?.partOf != nil {
        problems.append(RegisterProblem(.region(region.id), .tooDeep))
      }
    }
    return (tree, problems)
  }

  /// Takes regions, sorted by id, that were a tree when they were written, for instance by `spheres build`.
  init(knownValid regions: [Region]) {
    self.regions = regions
  }

  /// The region of an id; nil when there is none.
  public func region(_ id: RegionID) -> Region? { regions.entry(id) }

  /// What a region is part of, directly and indirectly, the finest first; empty if it is not in the tree.
  public func ancestors(of id: RegionID) -> [RegionID] {
    var ancestors: [RegionID] = []
    var next = region(id)?.partOf
    while let ancestor = next, ancestors.count < Self.greatestDepth, !ancestors.contains(ancestor) {
      ancestors.append(ancestor)
      next = region(ancestor)?.partOf
    }
    return ancestors
  }

  /// The region itself and what it is part of, the finest first.
  public func lineage(of id: RegionID) -> [RegionID] { [id] + ancestors(of: id) }

  /// The region of level ``RegionLevel/region`` that an id is or is part of; nil for a group.
  public func principalRegion(of id: RegionID) -> RegionID? {
    lineage(of: id).first { region($0)?.level == .region }
  }
}
