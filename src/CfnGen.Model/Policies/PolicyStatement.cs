using System.Text;

namespace CfnGen.Model;

/// <summary>One statement of a policy: who may or may not do what, with which resources, and when.</summary>
public sealed record PolicyStatement : Shape
{
    /// <summary>A name that is unique in the policy, of ASCII letters and digits.</summary>
    public CfnString? Sid
    {
        get => (CfnString?)CfnGet(0);
        init => CfnSet(0, value);
    }

    public required Effect Effect
    {
        get => (Effect)CfnGet(1)!;
        init => CfnSet(1, value);
    }

    /// <summary>Who may or may not; only in policies of resources and in trust policies.</summary>
    public PolicyPrincipal? Principal
    {
        get => (PolicyPrincipal?)CfnGet(2);
        init => CfnSet(2, value);
    }

    /// <summary>All but these.</summary>
    public PolicyPrincipal? NotPrincipal
    {
        get => (PolicyPrincipal?)CfnGet(3);
        init => CfnSet(3, value);
    }

    /// <summary>What is allowed or denied, such as <c>logs:PutLogEvents</c>. Excludes <see cref="NotAction"/>.</summary>
    public PolicyValues? Action
    {
        get => (PolicyValues?)CfnGet(4);
        init => CfnSet(4, value);
    }

    /// <summary>All but these.</summary>
    public PolicyValues? NotAction
    {
        get => (PolicyValues?)CfnGet(5);
        init => CfnSet(5, value);
    }

    /// <summary>On which resources. Absent only where the policy belongs to the one resource that it is about.</summary>
    public PolicyValues? Resource
    {
        get => (PolicyValues?)CfnGet(6);
        init => CfnSet(6, value);
    }

    /// <summary>All but these.</summary>
    public PolicyValues? NotResource
    {
        get => (PolicyValues?)CfnGet(7);
        init => CfnSet(7, value);
    }

    /// <summary>When the statement holds: operators such as <c>StringEquals</c>, with keys and their values. All of them must be met.</summary>
    public CfnMap<CfnMap<PolicyValues>>? Condition
    {
        get => (CfnMap<CfnMap<PolicyValues>>?)CfnGet(8);
        init => CfnSet(8, value);
    }

    protected override string CfnPropertyNames => "Sid|*Effect|Principal|NotPrincipal|Action|NotAction|Resource|NotResource|Condition";

    /// <summary>Allows actions.</summary>
    /// <param name="action">Such as <c>logs:PutLogEvents</c>, or several.</param>
    /// <param name="on">The resources; absent in the policy of a single resource.</param>
    /// <param name="to">Who may; absent in the policy of a user, group or role.</param>
    public static PolicyStatement Allow(PolicyValues action, PolicyValues? on = null, PolicyPrincipal? to = null) =>
        new() { Effect = Effect.Allow, Principal = to, Action = action, Resource = on };

    /// <summary>Denies actions, whatever other statements allow.</summary>
    /// <param name="action">Such as <c>s3:*</c>, or several.</param>
    /// <param name="on">The resources; absent in the policy of a single resource.</param>
    /// <param name="to">Who may not; absent in the policy of a user, group or role.</param>
    public static PolicyStatement Deny(PolicyValues action, PolicyValues? on = null, PolicyPrincipal? to = null) =>
        new() { Effect = Effect.Deny, Principal = to, Action = action, Resource = on };

    internal override IEnumerable<string> Contradictions()
    {
        if (Action is null == NotAction is null)
        {
            yield return Action is null ? "Action is missing: give Action or NotAction." : "Action and NotAction exclude each other: keep one of them.";
        }

        if (Resource is not null && NotResource is not null)
        {
            yield return "Resource and NotResource exclude each other: keep one of them.";
        }

        if (Principal is not null && NotPrincipal is not null)
        {
            yield return "Principal and NotPrincipal exclude each other: keep one of them.";
        }
    }

    protected override bool PrintMembers(StringBuilder builder) => base.PrintMembers(builder);
}
