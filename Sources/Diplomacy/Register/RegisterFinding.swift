public import MapGeometry

extension RegisterProblem {
  /// What is wrong with an entry.
  public enum Finding: Hashable, Sendable {
    /// Another entry of the same sort has the same id.
    case duplicate
    /// No entry of that sort has the name.
    case unknown(Kind, String)
    /// A region is part of one whose level does not allow it.
    case levelMismatch(RegionID)
    /// A region is, through others, part of itself.
    case partOfItself
    /// Regions are nested more than 32 deep.
    case tooDeep
    /// A named face is not part of the clause's region.
    case faceOutsideRegion(RegionID, region: RegionID)
    /// A part named by the clause has no ground in the clause's region.
    case partOutsideRegion(PartID, region: RegionID)
    /// The clause, or the instrument, is certain without a passage that was opened.
    case certainWithoutPassage
    /// The clause holds along railways, and names none.
    case stripWithoutRailway
    /// The clause leaves out the part on which it holds.
    case leavesItselfOut(PartID)
    /// The clause leaves out parts of ground that has no faces.
    case exceptPartsWithoutFaces
    /// A list names an entry twice.
    case namedTwice(Kind, String)
    /// An area is given for ground that has one already.
    case areaWithoutStrip
    /// The end is not after the start.
    case endsBeforeItStarts(start: HistoricalDate, end: HistoricalDate)
    /// The clause starts before its instrument can have been signed.
    case startsBeforeSigned(start: HistoricalDate, signed: EDTF)
    /// The clause is secret without a date of publication.
    case secretWithoutPublicFrom
    /// The end has a date of publication, but there is no end.
    case publicEndWithoutEnd
    /// A kind of sphere is given for another tenure.
    case kindWithoutSphere(Tenure)
    /// A tenure other than a sphere is marked as undelimited.
    case undelimitedWithoutSphere(Tenure)
    /// The recognition ends before it starts, or has no day in common with the clause.
    case recognitionWithoutDay(PowerID)
    /// Another power's sovereignty, undisputed too, holds in the same face on the same day.
    case secondSovereign(ClauseID, of: InstrumentID, face: RegionID, day: HistoricalDate)
  }
}

extension RegisterProblem.Finding: CustomStringConvertible {
  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .duplicate:
      "the id is used twice: expected ids that are used once"
    case .unknown(let kind, let name):
      "there is no \(kind.rawValue) \"\(name)\""
    case .levelMismatch(let whole):
      "cannot be part of \(whole): a subregion belongs to a region or a subregion, regions and groups to a group"
    case .partOfItself:
      "is part of itself"
    case .tooDeep:
      "is part of more than \(RegionTree.greatestDepth) regions: expected fewer levels"
    case .faceOutsideRegion(let face, let region):
      "names the face \(face), which is no part of \(region)"
    case .partOutsideRegion(let part, let region):
      "names the part \(part), which has no ground in \(region)"
    case .certainWithoutPassage:
      """
      is certain without a passage that was opened: expected a source with its place and opened: yes, or a \
      certainty of probable at most
      """
    case .stripWithoutRailway:
      "is a strip along no railway: expected at least one in railways"
    case .leavesItselfOut(let part):
      "holds on the part \(part) and leaves it out: expected other parts in except_parts"
    case .exceptPartsWithoutFaces:
      "leaves out parts of a strip or of unknown ground: expected except_parts with a region or a part"
    case .namedTwice(let kind, let name):
      "names the \(kind.rawValue) \(name) twice in one list"
    case .areaWithoutStrip:
      "gives an area for ground whose area is measured: expected it with ground: strip only"
    case .endsBeforeItStarts(let start, let end):
      "ends on \(end): expected a day after its start, \(start)"
    case .startsBeforeSigned(let start, let signed):
      "starts on \(start): expected a day from the instrument's signature on, \(signed)"
    case .secretWithoutPublicFrom:
      "is secret and does not say from when it was public: expected public_from"
    case .publicEndWithoutEnd:
      "says when its end was public and has no end"
    case .kindWithoutSphere(let tenure):
      "gives a kind of sphere for the tenure \(tenure.rawValue): expected it with sphere only"
    case .undelimitedWithoutSphere(let tenure):
      "marks the tenure \(tenure.rawValue) as undelimited: expected it with sphere only"
    case .recognitionWithoutDay(let power):
      "is recognised by \(power) on no day on which it holds"
    case .secondSovereign(let clause, of: let instrument, let face, let day):
      """
      is a second sovereign of \(face) on \(day) beside clause \(clause) of \(instrument): \
      expected one, or the certainty disputed
      """
    }
  }
}
