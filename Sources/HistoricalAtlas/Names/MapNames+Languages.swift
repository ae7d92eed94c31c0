extension MapNames {
  /// The names of every language of a table but English, which is the data set's own, in the order of its columns.
  public static func all(in table: String) throws(MapNamesError) -> [MapNames] {
    let header = table.prefix { $0 != "\n" && $0 != "\r\n" }.split(separator: ",").dropFirst(2)
    var names: [MapNames] = []
    for language in header where language != "en" {
      names.append(try MapNames(table: table, language: String(language)))
    }
    return names
  }
}
