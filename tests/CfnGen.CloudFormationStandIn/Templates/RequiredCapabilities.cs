using CfnGen.CloudFormationStandIn.Wire;
using CfnGen.Model.Documents;

namespace CfnGen.CloudFormationStandIn.Templates;

/// <summary>What a template makes that its sender must agree to.</summary>
internal sealed record RequiredCapabilities(string? Capability, IReadOnlyList<string> Types, bool Expands)
{
    private const string Iam = "CAPABILITY_IAM", NamedIam = "CAPABILITY_NAMED_IAM", AutoExpand = "CAPABILITY_AUTO_EXPAND";

    /// <summary>The types of IAM that need a word, each with the property that names the resource; null where it has none.</summary>
    private static readonly Dictionary<string, string?> Names = new(StringComparer.Ordinal)
    {
        ["AWS::IAM::AccessKey"] = null,
        ["AWS::IAM::Group"] = "GroupName",
        ["AWS::IAM::InstanceProfile"] = "InstanceProfileName",
        ["AWS::IAM::ManagedPolicy"] = "ManagedPolicyName",
        ["AWS::IAM::Policy"] = null,
        ["AWS::IAM::Role"] = "RoleName",
        ["AWS::IAM::User"] = "UserName",
        ["AWS::IAM::UserToGroupAddition"] = null,
    };

    public string? Reason => Capability is null ? null : $"The following resource(s) require capabilities: [{string.Join(", ", Types)}]";

    public IEnumerable<string> All => new[] { Capability, Expands ? AutoExpand : null }.OfType<string>();

    public static RequiredCapabilities Of(StackTemplate template)
    {
        var guarded = template.Resources.Where(resource => Names.ContainsKey(resource.Type)).ToList();
        var named = guarded.Any(resource => Names[resource.Type] is { } name && (resource.Properties as MappingNode)?[name] is not null);
        var capability = guarded.Count == 0 ? null : named ? NamedIam : Iam;
        return new(capability, [.. guarded.Select(resource => resource.Type).Distinct()], template.Transforms.Count > 0);
    }

    /// <exception cref="ServiceException">The request does not agree to all.</exception>
    public void Check(IReadOnlyList<string> given)
    {
        if ((Capability == Iam && !given.Contains(Iam) && !given.Contains(NamedIam)) || (Capability == NamedIam && !given.Contains(NamedIam)))
        {
            throw Missing(Capability);
        }

        if (Expands && !given.Contains(AutoExpand))
        {
            throw Missing(AutoExpand);
        }
    }

    private static ServiceException Missing(string capability) =>
        new("InsufficientCapabilitiesException", $"Requires capabilities : [{capability}]");
}
