namespace CfnGen.Planning.Access.Reading;

/// <summary>What the catalogue says properties and types mean for access.</summary>
internal static class Meaning
{
    /// <summary>A list of policies, each with its document, of what has the property.</summary>
    public const string InlinePolicies = "InlineIdentityPolicies";

    /// <summary>A list of the names of policies.</summary>
    public const string ManagedPolicies = "ManagedPolicies";

    /// <summary>A type that is a policy of roles, users or groups.</summary>
    public const string IdentityPolicy = "IdentityPolicyResource";

    /// <summary>A type that is a policy of something else.</summary>
    public const string ResourcePolicy = "ResourcePolicyResource";

    public const string IngressRules = "IngressRules";

    public const string EgressRules = "EgressRules";

    /// <summary>A type that is one rule of a security group.</summary>
    public const string IngressRule = "IngressRuleResource";

    public const string EgressRule = "EgressRuleResource";
}
