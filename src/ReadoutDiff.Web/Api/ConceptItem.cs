namespace ReadoutDiff.Web.Api;

/// <summary>A concept of the lexicon.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="English">Its English label.</param>
/// <param name="Chinese">Its Chinese label.</param>
/// <param name="Russian">Its Russian label.</param>
internal sealed record ConceptItem(string Id, string Kind, string English, string Chinese, string Russian);
