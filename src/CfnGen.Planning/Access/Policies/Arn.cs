namespace CfnGen.Planning.Access.Policies;

/// <summary>The parts of the name of a resource or a principal, as far as a template says them.</summary>
internal static class Arn
{
    private const string Partition = "${AWS::Partition}";

    /// <summary>The name with the commercial partition written as the partition of the stack, so that the two spellings are one.</summary>
    public static string WithPartition(string name) =>
        name.StartsWith("arn:aws:", StringComparison.Ordinal) ? string.Concat("arn:", Partition, name.AsSpan("arn:aws".Length)) : name;

    /// <summary>Service, region, account and the rest; null: the text is no such name.</summary>
    public static (string Service, string Account, string Resource)? PartsOf(string name)
    {
        if (!name.StartsWith("arn:", StringComparison.Ordinal))
        {
            return null;
        }

        var (parts, start, depth) = (new List<string>(6), 0, 0);
        for (var index = 0; index < name.Length && parts.Count < 5; index++)
        {
            depth += name[index] == '{' ? 1 : name[index] == '}' ? -1 : 0;
            if (name[index] == ':' && depth == 0)
            {
                parts.Add(name[start..index]);
                start = index + 1;
            }
        }

        return parts.Count == 5 ? (parts[2], parts[4], name[start..]) : null;
    }
}
