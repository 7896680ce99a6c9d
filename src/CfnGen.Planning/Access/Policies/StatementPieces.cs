namespace CfnGen.Planning.Access.Policies;

/// <summary>Gathers single rights and puts them together again to few lines that say them exactly.</summary>
internal sealed class StatementPieces(Statement frame, AccessEffect effect)
{
    private readonly OrderedDictionary<string, Rights> rights = new(StringComparer.Ordinal);

    public void Add(Element principal, Element action, Element resource)
    {
        if (!rights.TryGetValue(principal.Key, out var those))
        {
            those = new(principal);
            rights.Add(principal.Key, those);
        }

        those.Add(action, resource);
    }

    /// <summary>Principals that may do the same share a line, and of their actions those that are about the same resources.</summary>
    public IEnumerable<StatementLine> Lines()
    {
        var groups = new OrderedDictionary<string, List<Rights>>(StringComparer.Ordinal);
        foreach (var those in rights.Values)
        {
            if (!groups.TryGetValue(those.Signature, out var group))
            {
                group = [];
                groups.Add(those.Signature, group);
            }

            group.Add(those);
        }

        foreach (var group in groups.Values)
        {
            Element[] principals = [.. group.Select(those => those.Principal)];
            foreach (var share in group[0].Shares())
            {
                yield return new(frame, effect, principals, share.Actions, share.Resources);
            }
        }
    }

    /// <summary>Actions that are about the same resources.</summary>
    private sealed record Share(List<Element> Actions, List<Element> Resources);

    /// <summary>What one principal may do.</summary>
    private sealed class Rights(Element principal)
    {
        private readonly OrderedDictionary<string, Share> byAction = new(StringComparer.Ordinal);

        public Element Principal => principal;

        public string Signature => string.Join('\n', Shares().Select(share => $"{Keys(share.Actions)} on {Keys(share.Resources)}").Order(StringComparer.Ordinal));

        public void Add(Element action, Element resource)
        {
            if (!byAction.TryGetValue(action.Key, out var share))
            {
                share = new([action], []);
                byAction.Add(action.Key, share);
            }

            if (!share.Resources.Exists(known => known.Key == resource.Key))
            {
                share.Resources.Add(resource);
            }
        }

        public IReadOnlyList<Share> Shares()
        {
            var shares = new OrderedDictionary<string, Share>(StringComparer.Ordinal);
            foreach (var one in byAction.Values)
            {
                if (shares.TryGetValue(Keys(one.Resources), out var share))
                {
                    share.Actions.AddRange(one.Actions);
                }
                else
                {
                    shares.Add(Keys(one.Resources), one with { Actions = [.. one.Actions] });
                }
            }

            return [.. shares.Values];
        }

        private static string Keys(List<Element> elements) => string.Join(' ', elements.Select(element => element.Key).Order(StringComparer.Ordinal));
    }
}
