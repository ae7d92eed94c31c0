import CSpheres
import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry

/// The atlas that was passed; fails for NULL.
func opened(_ atlas: OpaquePointer?) throws(Refusal) -> OpenAtlas {
  guard let atlas = unsafe atlas else {
    throw .wrongUsage("the atlas is missing: NULL, expected one from spheres_open")
  }
  return unsafe Unmanaged<OpenAtlas>.fromOpaque(UnsafeRawPointer(atlas)).takeUnretainedValue()
}

/// The days of a date that was passed.
func period(_ given: GivenText?) throws(Refusal) -> DatePeriod {
  try period("date", try unsafe text("date", given))
}

func period(_ name: String, _ text: String) throws(Refusal) -> DatePeriod {
  do {
    return try DatePeriod(text)
  } catch {
    throw .wrongUsage("\(name): \(error)")
  }
}

/// The knowledge of `known_to` and `as_of`.
func knowledge(_ knownTo: GivenText?, _ asOf: GivenText?) throws(Refusal) -> Knowledge {
  let knower = try unsafe optionalText("known_to", knownTo)
  var day: HistoricalDate?
  if let text = try unsafe optionalText("as_of", asOf) {
    let period = try period("as_of", text)
    guard period.isDay else { throw .wrongUsage("as_of \(text.shortened): expected one day") }
    guard knower != nil else { throw .wrongUsage("as_of goes with known_to") }
    day = period.first
  }
  switch knower {
  case nil: return .everything
  case "public": return .public(asOf: day)
  case "signatories": return .signatories(asOf: day)
  case let other?:
    throw .wrongUsage("known_to \"\(other.shortened)\": expected public or signatories")
  }
}

func position(_ longitude: Double, _ latitude: Double) throws(Refusal) -> Position {
  do {
    return try Position(longitude: longitude, latitude: latitude)
  } catch {
    throw .wrongUsage(error.description)
  }
}

extension OpenAtlas {
  /// The one place of a name.
  func place(_ given: GivenText?) throws(Refusal) -> Place {
    let name = try unsafe text("place", given)
    do {
      return try atlas.place(named: name)
    } catch {
      throw .badInput(error.description)
    }
  }

  /// Fails where more claims would be listed than time and memory allow.
  private func checkClaims(at position: Position, in days: DatePeriod, _ hint: String) throws(Refusal) {
    guard let face = atlas.coverage.face(at: position).face,
      let message = atlas.tooManyClaims(ofFaces: [face], in: days, hint)
    else { return }
    throw .badInput(message)
  }

  /// The answer for a position, or a place with its position.
  func answer(
    at position: Position,
    _ place: Place?,
    in period: DatePeriod,
    knownTo knowledge: Knowledge
  ) throws(Refusal) -> [UInt8] {
    if !period.isDay { try checkClaims(at: position, in: period, "ask for a day, or for fewer") }
    var answer = atlas.answer(at: position, in: period, knownTo: knowledge)
    answer.place = place
    return answer.json(in: atlas).bytes()
  }

  /// The changes at a position, or a place with its position.
  func timeline(
    at position: Position,
    _ place: Place?,
    knownTo knowledge: Knowledge
  ) throws(Refusal) -> [UInt8] {
    try checkClaims(at: position, in: atlas.calendar, "ask for a day")
    guard let stretches = atlas.timeline(at: position, knownTo: knowledge) else {
      throw .badInput(Words(of: atlas).outside(position, place))
    }
    return atlas.json(of: stretches, at: position, place).bytes()
  }
}
