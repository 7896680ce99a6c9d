namespace CfnGen.Planning.Tests.Access.Traffic;

public sealed class TrafficChangesTests
{
    private const string Web = "22 203.0.113.0/24";

    // One line each: what is told, the rules before, the rules after, the lines, parted by bars.
    public static readonly TheoryData<string, string, string, string> Pairs = new()
    {
        { "a port for the world", Web, Web + ", 443 0.0.0.0/0", "+ Widens Warning: TCP port 443 from 0.0.0.0/0 to security group Web" },
        { "management for the world", Web, "22 0.0.0.0/0", "- None Note: TCP port 22 from 203.0.113.0/24 to security group Web|+ Widens Alarm: TCP port 22 from 0.0.0.0/0 to security group Web" },
        { "a database for the world", Web, Web + ", 5000-6000 0.0.0.0/0", "+ Widens Alarm: TCP ports 5000-6000 from 0.0.0.0/0 to security group Web" },
        { "all for the world", Web, Web + ", 0-65535 0.0.0.0/0", "+ Widens Alarm: All TCP ports from 0.0.0.0/0 to security group Web" },
        { "all IPv6 for the world", Web, Web + ", 3389 ::/0", "+ Widens Alarm: TCP port 3389 from ::/0 to security group Web" },
        { "half of the world twice", Web, Web + ", 22 0.0.0.0/1", "+ Widens Alarm: TCP port 22 from 0.0.0.0/1 to security group Web" },
        { "a part of a range", Web, Web + ", 22 203.0.113.128/25", "+ None Note: TCP port 22 from 203.0.113.128/25 to security group Web" },
        { "a part of the ports", "80-90 10.0.0.0/8", "80 10.0.0.0/8", "- Narrows Note: TCP ports 80-90 from 10.0.0.0/8 to security group Web|+ None Note: TCP port 80 from 10.0.0.0/8 to security group Web" },
        { "ports put together", "80-84 10.0.0.0/8, 85-90 10.0.0.0/8", "80-90 10.0.0.0/8", "- None Note: TCP ports 80-84 from 10.0.0.0/8 to security group Web|- None Note: TCP ports 85-90 from 10.0.0.0/8 to security group Web|+ None Note: TCP ports 80-90 from 10.0.0.0/8 to security group Web" },
        { "ports with a gap", "80-84 10.0.0.0/8, 86-90 10.0.0.0/8", "80-90 10.0.0.0/8", "- None Note: TCP ports 80-84 from 10.0.0.0/8 to security group Web|- None Note: TCP ports 86-90 from 10.0.0.0/8 to security group Web|+ Widens Warning: TCP ports 80-90 from 10.0.0.0/8 to security group Web" },
        { "ranges put together", "80 10.0.0.0/9, 80 10.128.0.0/9", "80 10.0.0.0/8", "- None Note: TCP port 80 from 10.0.0.0/9 to security group Web|- None Note: TCP port 80 from 10.128.0.0/9 to security group Web|+ None Note: TCP port 80 from 10.0.0.0/8 to security group Web" },
        { "a range spelled otherwise", "80 10.0.0.7/8", "80 10.0.0.0/8", "" },
        { "another order", "80 10.0.0.0/8, 22 10.0.0.0/8", "22 10.0.0.0/8, 80 10.0.0.0/8", "" },
        { "a rule less", Web + ", 80 0.0.0.0/0", Web, "- Narrows Note: TCP port 80 from 0.0.0.0/0 to security group Web" },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compares_ranges_as_numbers(string what, string before, string after, string expected)
    {
        var lines = AccessLines.Between(Group(before), Group(after));

        Assert.True(expected == string.Join('|', lines), $"{what}: {string.Join('|', lines)}");
    }

    [Fact]
    public void Takes_a_rule_that_stands_alone_for_one_of_the_group()
    {
        const string Alone = """

              Port:
                Type: AWS::EC2::SecurityGroupIngress
                Properties: {GroupId: !GetAtt Web.GroupId, IpProtocol: 6, FromPort: 80, ToPort: 80, CidrIp: 10.0.0.0/8, Description: moved}
            """;

        var lines = AccessLines.Between(Group("22 10.0.0.0/8, 80 10.0.0.0/8"), Group("22 10.0.0.0/8") + Alone);

        Assert.Empty(lines);
    }

    [Fact]
    public void Knows_groups_references_protocols_and_branches()
    {
        const string Before = """
              Web:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress: [{IpProtocol: '-1', SourceSecurityGroupId: !Ref Other}]
            """;
        const string After = """
              Web:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress:
                    - {IpProtocol: tcp, FromPort: 80, ToPort: 80, SourceSecurityGroupId: !GetAtt Other.GroupId}
                    - {IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: !Ref Range}
                    - {IpProtocol: icmp, FromPort: 8, ToPort: -1, CidrIp: !If [IsLarge, 10.0.0.0/8, 10.0.0.0/16]}
                    - {IpProtocol: '50', SourcePrefixListId: pl-1}
            """;

        var lines = AccessLines.Between(Before, After);

        Assert.Equal(
            [
                "- Narrows Note: All traffic from security group ${Other} to security group Web",
                "+ Widens Warning: TCP port 80 from security group ${Other.GroupId} to security group Web",
                "+ Widens Warning: TCP port ${Port} from ${Range} to security group Web",
                "+ Widens Warning: ICMP type 8 from 10.0.0.0/8 to security group Web (when IsLarge)",
                "+ Widens Warning: ICMP type 8 from 10.0.0.0/16 to security group Web (when not IsLarge)",
                "+ Widens Warning: Protocol 50 from prefix list pl-1 to security group Web",
            ],
            lines);
    }

    [Fact]
    public void Tells_what_goes_out_by_default()
    {
        var lines = AccessLines.Between(Group(""), Group("") + "\n      SecurityGroupEgress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]");

        Assert.Equal(
            [
                "- Narrows Note: All traffic from security group Web to 0.0.0.0/0",
                "- Narrows Note: All traffic from security group Web to ::/0",
                "+ None Note: TCP port 443 from security group Web to 0.0.0.0/0",
            ],
            lines);
    }

    /// <summary>EC2 does not give the default rules back.</summary>
    [Fact]
    public void Tells_that_nothing_goes_out_once_the_last_rule_is_removed()
    {
        var lines = AccessLines.Between(Group("") + "\n      SecurityGroupEgress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}]", Group(""));

        Assert.Equal(["- Narrows Note: TCP port 443 from security group Web to 0.0.0.0/0"], lines);
    }

    [Fact]
    public void Says_little_of_a_new_group_that_opens_no_door()
    {
        var lines = AccessLines.Between("  Topic: {Type: AWS::SNS::Topic}", Group("443 0.0.0.0/0"));

        Assert.Equal(
            [
                "+ Widens Note: TCP port 443 from 0.0.0.0/0 to security group Web",
                "+ Widens Note: All traffic from security group Web to 0.0.0.0/0",
                "+ Widens Note: All traffic from security group Web to ::/0",
            ],
            lines);
    }

    [Fact]
    public void Reads_the_groups_of_databases_and_caches()
    {
        const string Before = """
              Cache: {Type: AWS::ElastiCache::SecurityGroup, Properties: {Description: Cache}}
              Data: {Type: AWS::RDS::DBSecurityGroup, Properties: {GroupDescription: Data, DBSecurityGroupIngress: [{CIDRIP: 10.0.0.0/8}]}}
            """;
        const string After = """
              Cache: {Type: AWS::ElastiCache::SecurityGroup, Properties: {Description: Cache}}
              Web: {Type: AWS::ElastiCache::SecurityGroupIngress, Properties: {CacheSecurityGroupName: !Ref Cache, EC2SecurityGroupName: web}}
              Data: {Type: AWS::RDS::DBSecurityGroup, Properties: {GroupDescription: Data, DBSecurityGroupIngress: [{CIDRIP: 0.0.0.0/0}]}}
            """;

        var lines = AccessLines.Between(Before, After);

        Assert.Equal(
            [
                "+ Widens Warning: All traffic from security group web to security group Cache",
                "- None Note: All traffic from 10.0.0.0/8 to DB security group Data",
                "+ Widens Alarm: All traffic from 0.0.0.0/0 to DB security group Data",
            ],
            lines);
    }

    [Fact]
    public void Says_what_listens_at_an_open_port()
    {
        var change = AccessLines.Changes(Group(Web), Group("22 0.0.0.0/0"))[1];

        Assert.Equal("TCP port 22 (SSH) may now reach security group Web from 0.0.0.0/0.", change.Sentence);
        Assert.Equal(["Name the addresses or the security group of those who may come."], change.Remedy);
    }

    private static string Group(string rules)
    {
        var lines = rules.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Rule);
        return $"""
              Web:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Web
                  SecurityGroupIngress: [{string.Join(", ", lines)}]
            """;
    }

    private static string Rule(string words)
    {
        var (ports, range) = (words.Split(' ')[0].Split('-'), words.Split(' ')[1]);
        return $"{{IpProtocol: tcp, FromPort: {ports[0]}, ToPort: {ports[^1]}, {(range.Contains(':', StringComparison.Ordinal) ? "CidrIpv6" : "CidrIp")}: '{range}'}}";
    }
}
