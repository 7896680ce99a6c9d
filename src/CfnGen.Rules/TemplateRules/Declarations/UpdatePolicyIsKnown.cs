using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>An update policy is one that the resource has.</summary>
internal sealed class UpdatePolicyIsKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG1603", Severity.Error,
        "UpdatePolicy and CreationPolicy hold policies that there are, on resource types that have them.",
        "CloudFormation refuses the template, or ignores what was meant to protect the update.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInServce: 1
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInService: 1
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            foreach (var finding in In(resource, "UpdatePolicy", UpdatePolicies.OfUpdates))
            {
                yield return finding;
            }

            foreach (var finding in In(resource, "CreationPolicy", UpdatePolicies.OfCreations))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> In(CheckedResource resource, string attribute, IReadOnlyList<KnownPolicy> known)
    {
        foreach (var entry in resource.Place[attribute]?.Entries ?? [])
        {
            if (UpdatePolicies.Find(known, entry.Name) is not { } policy)
            {
                yield return AtKey(entry, Unknown(entry.Name, attribute, UpdatePolicies.NamesOf(known)));
                continue;
            }

            if (resource.CatalogueType is { } type && !policy.Types.Contains(type.Name))
            {
                yield return AtKey(entry, $"{type.Name} has no {entry.Name}: it is for {string.Join(", ", policy.Types)}.");
            }

            foreach (var key in entry.Entries)
            {
                if (!policy.Keys.Contains(key.Name))
                {
                    yield return AtKey(key, Unknown(key.Name, policy.Name, policy.Keys));
                }
            }
        }
    }

    private static string Unknown(string name, string owner, IReadOnlyList<string> known) => $"{owner} has no '{name}'.{NearestName.Question(name, known)}";
}
