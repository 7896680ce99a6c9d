using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.ChangeSets;

/// <summary>The name of a change set of ours, by which we know it again: what it makes of the stack, when it was made, and something by chance.</summary>
/// <remarks>It is the token of all calls that belong to it, too, so CloudFormation's events bear it.</remarks>
public readonly record struct ChangeSetName
{
    private const string Ours = "cfngen-";
    private const int ContentLength = 16;
    private readonly string? text;

    private ChangeSetName(string text) => this.text = text;

    /// <summary>What the stack becomes, as a digest: two deployments of the same have the same.</summary>
    public string Content => ToString().Substring(Ours.Length, ContentLength);

    public static ChangeSetName Of(WantedStack wanted, DateTimeOffset made) =>
        new($"{Ours}{Digest(wanted)}-{made.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4))}");

    /// <param name="nameOrId">A name, or an id that holds it: <c>arn:aws:cloudformation:REGION:ACCOUNT:changeSet/NAME/UUID</c>.</param>
    /// <returns>Null for one that somebody else made.</returns>
    public static ChangeSetName? Recognise(string? nameOrId)
    {
        var name = nameOrId?.Split('/') is [_, var inId, ..] ? inId : nameOrId;
        return name?.StartsWith(Ours, StringComparison.Ordinal) == true && name.Length > Ours.Length + ContentLength && name[Ours.Length + ContentLength] == '-'
            ? new(name)
            : null;
    }

    /// <summary>Whether it makes of a stack what is wanted now.</summary>
    public bool Makes(WantedStack wanted) => Content == Digest(wanted);

    public override string ToString() => text ?? throw new InvalidOperationException("An unset name of a change set has no text.");

    private static string Digest(WantedStack wanted)
    {
        var content = new StringBuilder(wanted.Template.Body);
        Add(content, "role", wanted.RoleArn ?? "");
        foreach (var parameter in wanted.Parameters)
        {
            // One that stays as it is may have its value from a default at first, and from the stack later.
            if (parameter.Value is null)
            {
                continue;
            }

            // A digest that everybody can see must not help to guess a password.
            Add(content, parameter.Name, parameter.IsSecret ? "" : parameter.Value);
        }

        foreach (var (key, value) in wanted.Tags ?? [])
        {
            Add(content, key, value);
        }

        foreach (var trigger in wanted.RollbackTriggers ?? [])
        {
            Add(content, trigger.Type, trigger.LogicalId);
        }

        foreach (var topic in wanted.NotificationArns ?? [])
        {
            Add(content, "topic", topic);
        }

        Add(content, "monitoring", wanted.RollbackMonitoringMinutes.ToString(CultureInfo.InvariantCulture));
        // What is set at the end of an execution was reviewed with this one only.
        Add(content, "policy", wanted.StackPolicy ?? "");
        Add(content, "protection", wanted.TerminationProtection switch { true => "on", false => "off", null => "" });

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())))[..ContentLength];
    }

    private static void Add(StringBuilder content, string name, string value) => content.Append('\0').Append(name).Append('\0').Append(value);
}
