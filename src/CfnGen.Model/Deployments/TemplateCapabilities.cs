using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What a template does that CloudFormation wants acknowledged: rights, rights under a fixed name, and macros that rewrite the template.</summary>
internal static class TemplateCapabilities
{
    public static IReadOnlyList<string> Of(TemplateDocument template)
    {
        bool iam = false, named = false, expanded = template.Root["Transform"] is not null || CallsMacro(template.Root);
        foreach (var resource in (template.Root["Resources"] as MappingNode)?.Entries ?? [])
        {
            if (resource.Value is not MappingNode body || body["Type"] is not ScalarNode { Text: var type })
            {
                // A loop, whose body the macro for loops writes out: its Transform stands above.
                continue;
            }

            iam |= GivesRights(type);
            named |= NameOf(type) is { } name && (body["Properties"] as MappingNode)?[name] is not null;
            // What a nested template or a module holds stands elsewhere.
            expanded |= type == "AWS::CloudFormation::Stack" || type.EndsWith("::MODULE", StringComparison.Ordinal);
        }

        var capabilities = new List<string>(2);
        if (iam)
        {
            // The second includes the first.
            capabilities.Add(named ? "CAPABILITY_NAMED_IAM" : "CAPABILITY_IAM");
        }

        if (expanded)
        {
            capabilities.Add("CAPABILITY_AUTO_EXPAND");
        }

        return capabilities;
    }

    private static bool GivesRights(string type) => type is "AWS::IAM::AccessKey" or "AWS::IAM::GroupPolicy" or "AWS::IAM::Policy"
        or "AWS::IAM::RolePolicy" or "AWS::IAM::UserPolicy" or "AWS::IAM::UserToGroupAddition" || NameOf(type) is not null;

    /// <summary>The property that fixes the name of such a resource.</summary>
    private static string? NameOf(string type) => type switch
    {
        "AWS::IAM::Group" => "GroupName",
        "AWS::IAM::InstanceProfile" => "InstanceProfileName",
        "AWS::IAM::ManagedPolicy" => "ManagedPolicyName",
        "AWS::IAM::Role" => "RoleName",
        "AWS::IAM::User" => "UserName",
        _ => null,
    };

    private static bool CallsMacro(TemplateNode node)
    {
        switch (node)
        {
            case IntrinsicNode intrinsic:
                return intrinsic.Function == IntrinsicFunction.Transform || CallsMacro(intrinsic.Argument);
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    if (CallsMacro(item))
                    {
                        return true;
                    }
                }

                return false;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (CallsMacro(entry.Value))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }
}
