// HistoricalAtlas re-exports days, claims and positions: no question can be asked without them.
@_exported public import Diplomacy
@_exported public import MapGeometry
