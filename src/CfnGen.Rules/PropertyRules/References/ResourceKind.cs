namespace CfnGen.Rules.PropertyRules.References;

/// <summary>What properties refer to: a VPC by its id, a role by its ARN.</summary>
/// <param name="Name">For messages: <c>the id of a VPC</c>.</param>
/// <param name="Members">What gives it: <c>Ref</c> or an attribute of a resource type, such as <c>AWS::IAM::Role.Arn</c>, the best one first.</param>
internal sealed record ResourceKind(string Name, params string[] Members)
{
    /// <summary>How names of attributes end that give it too, whichever resource they belong to: <c>VpcId</c>.</summary>
    public string[] Endings { get; init; } = [];

    /// <summary>The types of parameters whose values are of this kind.</summary>
    public string? ParameterType { get; init; }

    /// <summary>Whether nothing but <see cref="Members"/> and <see cref="Endings"/> gives it, as far as types of AWS go.</summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>Whether this member of a resource gives it, as far as names tell.</summary>
    public bool IsGivenBy(string type, string member) => Has(type, member) || (member != ResourceKinds.Ref && EndsLikeIt(member));

    /// <summary>Whether this is one of <see cref="Members"/>.</summary>
    public bool Has(string type, string member)
    {
        foreach (var known in Members)
        {
            if (Is(known, type, member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What of a resource of this type gives it: <c>Ref</c> or an attribute; null when nothing does.</summary>
    public string? MemberOf(string type)
    {
        foreach (var known in Members)
        {
            if (known.Length > type.Length && known[type.Length] == '.' && known.StartsWith(type, StringComparison.Ordinal))
            {
                return known[(type.Length + 1)..];
            }
        }

        return null;
    }

    private static bool Is(string known, string type, string member) =>
        known.Length == type.Length + 1 + member.Length
        && known.StartsWith(type, StringComparison.Ordinal)
        && known[type.Length] == '.'
        && known.EndsWith(member, StringComparison.Ordinal);

    private bool EndsLikeIt(string member)
    {
        foreach (var ending in Endings)
        {
            if (member.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
