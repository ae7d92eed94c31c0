/// The version of the programs and the libraries, defined only here.
package enum SpheresVersion {
  package static let text = "0.1.0"
  /// The day of the version, as manual pages give it.
  package static let day = "2026-11-25"
}
