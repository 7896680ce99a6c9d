using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>References to values that other services keep, which CloudFormation puts in when it makes a resource: the template never holds them.</summary>
/// <remarks>They work in properties of resources only. In metadata, and in what becomes an identifier of the resource, a secret could be read by others.</remarks>
public static class DynamicReference
{
    /// <summary>A parameter of the Parameter Store that is plain text.</summary>
    /// <param name="name">Letters, digits and <c>. - _ /</c>.</param>
    /// <param name="version">Absent: the newest when the stack is deployed, which a later deployment does not look up again by itself.</param>
    public static CfnString Ssm(CfnString name, int? version = null) => Parameter("ssm", name, version);

    /// <summary>A parameter of the Parameter Store that is a secure string; only some properties take it.</summary>
    /// <param name="name">Letters, digits and <c>. - _ /</c>.</param>
    /// <param name="version">Absent: the newest when the stack is deployed.</param>
    public static CfnString SsmSecure(CfnString name, int? version = null) => Parameter("ssm-secure", name, version);

    /// <summary>A secret of Secrets Manager, or one value of it.</summary>
    /// <param name="secretId">Its name or ARN, as its <c>Ref</c> yields; the ARN for another account.</param>
    /// <param name="jsonKey">Absent: the whole text of the secret.</param>
    /// <param name="versionStage">Excludes <paramref name="versionId"/>. Absent: <c>AWSCURRENT</c>.</param>
    /// <param name="versionId">Excludes <paramref name="versionStage"/>.</param>
    /// <exception cref="FormatException">A segment has a character that would end it.</exception>
    public static CfnString SecretsManager(CfnString secretId, CfnString? jsonKey = null, CfnString? versionStage = null, CfnString? versionId = null)
    {
        ArgumentNullException.ThrowIfNull(secretId);
        if (versionStage is not null && versionId is not null)
        {
            throw new ArgumentException("A version is named by its stage or by its id, not by both.", nameof(versionId));
        }

        CfnString?[] segments = jsonKey is null && versionStage is null && versionId is null ? [] : ["SecretString", jsonKey, versionStage, versionId];
        var last = Array.FindLastIndex(segments, segment => segment is not null);
        return Compose([Segment("secretsmanager", nameof(secretId)), Segment(secretId, nameof(secretId), colonAllowed: true), .. segments[..(last + 1)].Select(segment => Segment(segment ?? "", "segment"))]);
    }

    private static CfnString Parameter(string service, CfnString name, int? version)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Node is ScalarNode { Text: var text } && (text.Length == 0 || !text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '/')))
        {
            throw new FormatException($"'{text}' is no name of an SSM parameter: use ASCII letters, digits and . - _ /");
        }

        if (version is < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(version), version, "Versions are counted from 1.");
        }

        return Compose(version is { } number ? [service, name, number.ToString(CultureInfo.InvariantCulture)] : [service, name]);
    }

    private static CfnString Segment(CfnString value, string name, bool colonAllowed = false) =>
        value.Node is ScalarNode { Text: var text } && (text.AsSpan().ContainsAny("{}") || (!colonAllowed && text.Contains(':', StringComparison.Ordinal)) || text.EndsWith('\\'))
            ? throw new FormatException($"'{text}' cannot stand in a dynamic reference: a {name} has no braces, no backslash at its end{(colonAllowed ? "" : " and no colon")}.")
            : value;

    private static CfnString Compose(IReadOnlyList<CfnString> segments)
    {
        var text = new CfnString(0, 0);
        text.AppendFormatted("{{resolve");
        foreach (var segment in segments)
        {
            text.AppendFormatted(':');
            text.AppendFormatted(segment);
        }

        text.AppendFormatted("}}");
        return text;
    }
}
