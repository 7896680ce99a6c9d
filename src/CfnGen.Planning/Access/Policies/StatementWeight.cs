using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Access.Policies;

/// <summary>Says how loudly a wider right is announced.</summary>
internal sealed class StatementWeight(AccessSubject subject, StatementLine line)
{
    private const string Endpoint = "AWS::EC2::VPCEndpoint";

    // Keys of a request that say who is behind it; any other condition lets strangers fulfil it.
    private static readonly string[] NamingKeys =
    [
        "aws:principalaccount", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths", "aws:sourceaccount", "aws:sourcearn", "aws:sourceip", "aws:sourceorgid",
        "aws:sourceorgpaths", "aws:sourceowner", "aws:sourcevpc", "aws:sourcevpce", "aws:sourcevpcarn", "aws:userid", "aws:vpcsourceip", "kms:calleraccount", "kms:viaservice",
        "lambda:principalorgid", "s3:dataaccesspointaccount", "s3:dataaccesspointarn", "sns:endpoint",
    ];

    // They are about no resource, so that a policy can only say '*'.
    private static readonly string[] OfNoResource =
    [
        "autoscaling:describe*", "cloudformation:listexports", "cloudwatch:describe*", "cloudwatch:getmetric*", "cloudwatch:list*", "cloudwatch:putmetricdata", "ec2:describe*",
        "ecr:getauthorizationtoken", "elasticloadbalancing:describe*", "ssmmessages:*", "ec2messages:*", "ssm:updateinstanceinformation", "sts:getcalleridentity", "tag:get*",
        "xray:getsampling*", "xray:put*",
    ];

    /// <param name="isNew">Whether the stack makes the subject in this update: what it gets from the start is announced only where it opens everything.</param>
    public Weight Of(bool isNew)
    {
        if (line.Effect != AccessEffect.Widens)
        {
            return Weight.Note;
        }

        if (IsForEverybody || IsAdministrative)
        {
            return Weight.Alarm;
        }

        return isNew ? Weight.Note : IsWild ? Weight.Alarm : Weight.Warning;
    }

    /// <summary>What to do about it where it is loud.</summary>
    public IReadOnlyList<string> Remedy => IsForEverybody
        ? ["Name accounts, roles or services as principals, or add a condition such as aws:SourceArn or aws:PrincipalOrgID."]
        : IsAdministrative || IsWild ? ["Name the actions and the resources that are needed."] : [];

    private bool AddsRight => line.Frame.Allows;

    /// <summary>Whether strangers are let in.</summary>
    private bool IsForEverybody => AddsRight && subject is { Kind: SubjectKind.Target, Type: not Endpoint } && !NamesSomebody
        && (line.Principals.Any(principal => principal.IsEverything || principal.IsExcept) || IsForAnyIdentity);

    // Who proves to a provider of identities who he is may be anybody whom it knows, unless a condition says whom.
    private bool IsForAnyIdentity => line.Frame.Conditions.IsEmpty && line.Principals.Any(principal => principal.Pattern?.StartsWith("Federated:", StringComparison.Ordinal) == true);

    private bool NamesSomebody => line.Frame.Conditions.Clauses.Any(clause => clause.IsPositive && IsNamingKey(clause.Key) && !clause.Values.Any(IsAnything));

    private bool IsAdministrative => AddsRight && subject.Kind == SubjectKind.Identity && line.Frame.Conditions.IsEmpty
        && line.Resources.Any(IsAnyResource) && line.Actions.Any(action => IsAnyAction(action) || action.Pattern is "iam:*");

    private bool IsWild => AddsRight && line.Frame.Conditions.IsEmpty && (subject.Kind == SubjectKind.Identity
        ? line.Actions.Any(IsWholeService) || (line.Resources.Any(IsAnyResource) && !line.Actions.All(IsOfNoResource))
        : subject.Type != Endpoint && line.Actions.Any(IsWholeService) && !line.Principals.All(IsOwn));

    private static bool IsNamingKey(string key) =>
        Array.IndexOf(NamingKeys, key) >= 0 || key.EndsWith(":sub", StringComparison.Ordinal) || key.EndsWith(":aud", StringComparison.Ordinal)
        || key.StartsWith("aws:principaltag/", StringComparison.Ordinal);

    private static bool IsAnything(string value) => value is "*" or "0.0.0.0/0" or "::/0";

    private static bool IsAnyAction(Element action) => action.IsExcept || action.Pattern is "*" or "*:*";

    private static bool IsAnyResource(Element resource) => resource.IsExcept || resource.IsEverything;

    private static bool IsWholeService(Element action) =>
        (IsAnyAction(action) || action.Pattern!.EndsWith(":*", StringComparison.Ordinal)) && !IsOfNoResource(action);

    private static bool IsOfNoResource(Element action) => action.Pattern is { } pattern && Array.Exists(OfNoResource, known => Glob.Covers(known, pattern));

    private static bool IsOwn(Element principal) => principal.Pattern?.StartsWith("AWS:${AWS::AccountId}:", StringComparison.Ordinal) == true;
}
