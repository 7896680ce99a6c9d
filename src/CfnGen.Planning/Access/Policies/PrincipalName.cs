namespace CfnGen.Planning.Access.Policies;

/// <summary>Brings the spellings of a principal to one.</summary>
internal static class PrincipalName
{
    private const string ThisAccount = "${AWS::AccountId}";
    private const int AccountLength = 12;

    /// <summary>Those of the account in which the stack is.</summary>
    public const string OwnAccountPattern = "AWS:" + ThisAccount + ":*";

    /// <param name="kind"><c>AWS</c>, <c>Service</c>, <c>Federated</c>, <c>CanonicalUser</c>.</param>
    /// <param name="name">As a template gives it, in one line.</param>
    public static Element Of(string kind, string name) => kind switch
    {
        "AWS" => OfAccount(name),
        "Service" => Element.Of("Service:" + name.Replace("${AWS::URLSuffix}", "amazonaws.com", StringComparison.Ordinal), name),
        "CanonicalUser" => Element.Of("CanonicalUser:" + name, "canonical user " + name),
        _ => Element.Of(kind + ":" + Arn.WithPartition(name), name),
    };

    /// <summary>An account covers whom it has: to name one of them instead lets in fewer.</summary>
    private static Element OfAccount(string name)
    {
        if (name == "*")
        {
            return Element.Of("*", "everybody");
        }

        if (IsAccount(name))
        {
            return Account(name);
        }

        if (Arn.PartsOf(name) is var (_, account, resource))
        {
            return resource == "root" ? Account(account) : Element.Of($"AWS:{account}:{resource}", name);
        }

        // Whose ARN is read from the stack is in the stack's account.
        return Element.Of(name.StartsWith("${", StringComparison.Ordinal) && name.EndsWith(".Arn}", StringComparison.Ordinal) ? $"AWS:{ThisAccount}:{name}" : "AWS:" + name, name);
    }

    private static Element Account(string id) => Element.Of($"AWS:{id}:*", id == ThisAccount ? "this account" : "account " + id);

    private static bool IsAccount(string name) => name == ThisAccount || (name.Length == AccountLength && name.All(char.IsAsciiDigit));
}
