using ReadoutDiff.Lexicon.Forms;

namespace ReadoutDiff.Lexicon.Matching;

/// <summary>Orders owners so that each is matched after those that its forms name.</summary>
internal static class FormLayers
{
    /// <summary>The layer of each owner: 0 when its forms name no other, else one more than the highest it names.</summary>
    /// <exception cref="InvalidOperationException">Owners name each other in a circle; the lexicon's check refuses that before.</exception>
    public static Dictionary<int, int> Of(IReadOnlyList<OwnedForm> forms, IReadOnlyDictionary<string, int> owners)
    {
        var named = new Dictionary<int, HashSet<int>>();
        foreach (var form in forms)
        {
            foreach (var id in FormReferences.Of(form.Form))
            {
                if (owners.TryGetValue(id, out var owner))
                {
                    (named.TryGetValue(form.Owner, out var set) ? set : named[form.Owner] = []).Add(owner);
                }
            }
        }

        var layers = new Dictionary<int, int>();
        for (var round = 0; named.Count > 0; round++)
        {
            if (round > forms.Count)
            {
                throw new InvalidOperationException("Concepts name each other in a circle.");
            }

            var changed = false;
            foreach (var (owner, set) in named)
            {
                var layer = 1 + set.Max(o => layers.GetValueOrDefault(o));
                changed |= layer != layers.GetValueOrDefault(owner);
                layers[owner] = layer;
            }

            if (!changed)
            {
                break;
            }
        }

        return layers;
    }
}
