namespace CfnGen.Planning.Tests.Access;

public sealed class AccessChangesTests
{
    private const string Role = """
          App:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: 'sts:AssumeRole'}]}
              Policies:
                - {PolicyName: Own, PolicyDocument: {Statement: [STATEMENTS]}}
        """;

    // One line each: what is told, the statements before, the statements after, the lines, parted by bars.
    public static readonly TheoryData<string, string, string, string> Pairs = new()
    {
        { "a new action", "Allow s3:GetObject b", "Allow s3:GetObject+s3:PutObject b", "+ Widens Warning: Allow s3:PutObject on arn:aws:s3:::b to role App" },
        { "a new resource", "Allow s3:GetObject b", "Allow s3:GetObject b+c", "+ Widens Warning: Allow s3:GetObject on arn:aws:s3:::c to role App" },
        { "an action less", "Allow s3:GetObject+s3:PutObject b", "Allow s3:GetObject b", "- Narrows Note: Allow s3:PutObject on arn:aws:s3:::b to role App" },
        { "a statement split", "Allow s3:GetObject+s3:PutObject b", "Allow s3:GetObject b, Allow s3:PutObject b", "" },
        { "statements merged", "Allow s3:GetObject b, Allow s3:GetObject c", "Allow s3:GetObject b+c", "" },
        { "another order", "Allow s3:GetObject b, Deny s3:PutObject c", "Deny s3:PutObject c, Allow s3:GetObject b", "" },
        { "other letters", "Allow s3:GetObject b", "Allow S3:getobject b", "" },
        { "a wildcard for its action", "Allow s3:GetObject b", "Allow s3:Get* b", "- None Note: Allow s3:GetObject on arn:aws:s3:::b to role App|+ Widens Warning: Allow s3:Get* on arn:aws:s3:::b to role App" },
        { "an action under a wildcard", "Allow s3:Get* b", "Allow s3:Get*+s3:GetObject b", "+ None Note: Allow s3:GetObject on arn:aws:s3:::b to role App" },
        { "a resource under a wildcard", "Allow s3:Get* b*", "Allow s3:Get* b*+b/x*", "+ None Note: Allow s3:Get* on arn:aws:s3:::b/x* to role App" },
        { "a Deny less", "Deny s3:PutObject b", "", "- Widens Warning: Deny s3:PutObject on arn:aws:s3:::b to role App" },
        { "a Deny more", "", "Deny s3:PutObject b", "+ Narrows Note: Deny s3:PutObject on arn:aws:s3:::b to role App" },
        { "a Deny under a wider one", "Deny s3:PutObject b", "Deny s3:* b", "- None Note: Deny s3:PutObject on arn:aws:s3:::b to role App|+ Narrows Note: Deny s3:* on arn:aws:s3:::b to role App" },
        { "a right that is denied all the same", "Deny s3:* b", "Deny s3:* b, Allow s3:GetObject b", "+ None Note: Allow s3:GetObject on arn:aws:s3:::b to role App" },
        { "everything", "Allow s3:GetObject b", "Allow * *", "- None Note: Allow s3:GetObject on arn:aws:s3:::b to role App|+ Widens Alarm: Allow everything on everything to role App" },
        { "a whole service", "", "Allow s3:* b", "+ Widens Alarm: Allow s3:* on arn:aws:s3:::b to role App" },
        { "all resources", "", "Allow s3:GetObject *", "+ Widens Alarm: Allow s3:GetObject on everything to role App" },
        { "an action of no resource", "", "Allow cloudwatch:PutMetricData *", "+ Widens Warning: Allow cloudwatch:PutMetricData on everything to role App" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compares_rights_one_by_one(string what, string before, string after, string expected)
    {
        var lines = AccessLines.Between(With(before), With(after));

        Assert.True(expected == string.Join('|', lines), $"{what}: {string.Join('|', lines)}");
    }

    [Fact]
    public void Says_nothing_of_a_template_that_is_as_it_was()
    {
        var changes = AccessLines.Changes(With("Allow s3:GetObject b"), With("Allow s3:GetObject b"));

        Assert.Empty(changes);
    }

    private static string With(string statements) => Role.Replace("STATEMENTS", string.Join(", ", statements.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Statement)), StringComparison.Ordinal);

    private static string Statement(string words)
    {
        var parts = words.Split(' ');
        var resources = parts[2].Split('+').Select(name => name == "*" ? "'*'" : $"'arn:aws:s3:::{name}'");
        return $"{{Effect: {parts[0]}, Action: [{string.Join(", ", parts[1].Split('+').Select(action => $"'{action}'"))}], Resource: [{string.Join(", ", resources)}]}}";
    }
}
