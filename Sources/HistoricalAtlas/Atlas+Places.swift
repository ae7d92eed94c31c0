extension Atlas {
  /// The places of that name: period or modern, in any of its forms; accents, case and punctuation do not matter.
  ///
  /// The place whose id is the name, letter by letter, comes alone. Else the places with a form that is the
  /// name; when there are none, those with a form that begins with it; when there are none of these, those with
  /// a form that has it inside. Sorted by id.
  public func places(named name: String) -> [Place] {
    if let place = places.first(where: { $0.id == name }) { return [place] }
    let wanted = SearchName(name).text
    guard !wanted.isEmpty else { return [] }
    let known = places.map { (place: $0, forms: $0.forms) }
    let tests: [(String) -> Bool] = [
      { $0 == wanted },
      { $0.hasPrefix(wanted) },
      { SearchName.has($0, inside: wanted) },
    ]
    for test in tests {
      let found = known.filter { $0.forms.contains(where: test) }.map(\.place)
      if !found.isEmpty { return found }
    }
    return []
  }
}

extension Place {
  /// Every form of the place's names: those outside and inside brackets, between commas and semicolons.
  fileprivate var forms: [String] {
    let parts = "\(periodName),\(modernName)".split { "(),;/".contains($0) }
    return ([id, periodName, modernName] + parts.map(String.init)).map { SearchName($0).text }
  }
}

extension SearchName {
  /// Whether a text stands inside another.
  fileprivate static func has(_ text: String, inside part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }
}
