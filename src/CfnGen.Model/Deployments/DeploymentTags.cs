namespace CfnGen.Model;

/// <summary>The tags of a deployment: its environment's, then its own.</summary>
internal static class DeploymentTags
{
    private const int MaxCount = 50;
    private const int MaxKeyLength = 128;
    private const int MaxValueLength = 256;

    public static IReadOnlyList<DeploymentTag> Of(Deployment deployment)
    {
        var tags = new List<DeploymentTag>(deployment.Environment.Tags.Count + deployment.Tags.Count);
        foreach (var tag in deployment.Environment.Tags)
        {
            if (!Has(deployment.Tags, tag.Key))
            {
                tags.Add(tag);
            }
        }

        tags.AddRange(deployment.Tags);
        return tags;
    }

    public static IEnumerable<string> ProblemsOf(IReadOnlyList<DeploymentTag> tags)
    {
        if (tags.Count > MaxCount)
        {
            yield return FormattableString.Invariant($"It has {tags.Count} tags: CloudFormation takes {MaxCount}.");
        }

        for (var i = 0; i < tags.Count; i++)
        {
            var (key, value) = tags[i];
            if (key.Length is 0 or > MaxKeyLength || key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase) || key.Contains('='))
            {
                yield return $"'{key}' is no key of a tag: use 1 to {MaxKeyLength} characters without '=', and do not begin with aws:.";
            }

            if (value.Length > MaxValueLength)
            {
                yield return $"The tag '{key}' is longer than {MaxValueLength} characters.";
            }

            if (tags.Take(i).Any(before => before.Key == key))
            {
                yield return $"The tag '{key}' is given twice: keep one of them.";
            }
        }
    }

    private static bool Has(IReadOnlyList<DeploymentTag> tags, string key)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == key)
            {
                return true;
            }
        }

        return false;
    }
}
