public import MapGeometry

/// The id of a power, as in `russia`.
public typealias PowerID = Identifier<Power>
/// The id of a source, as in `price-1933`.
public typealias SourceID = Identifier<Source>
/// The id of an instrument, as in `russo-japanese-secret-1907`.
public typealias InstrumentID = Identifier<Instrument>
/// The id of a clause and of the claim that it gives, as in `north-manchuria-06`.
public typealias ClauseID = Identifier<Clause>
