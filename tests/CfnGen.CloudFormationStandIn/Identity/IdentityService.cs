using System.Globalization;
using System.Xml.Linq;
using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Hosting;
using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Identity;

/// <summary>STS: tells who calls, and lets anybody take any role.</summary>
internal sealed class IdentityService(Account account, KeyRing keys) : IService
{
    private const string Space = "https://sts.amazonaws.com/doc/2011-06-15/";
    private const string Version = "2011-06-15";

    private int sessions;

    public bool Takes(ReceivedRequest request) => request.AsQuery()["Version"] == Version;

    public string NameOf(ReceivedRequest request) => request.Action ?? "";

    public Answer Answer(ReceivedRequest request, Authorization authorization, string requestId) => request.Action switch
    {
        "GetCallerIdentity" => Wire.Answer.Of(request.Action, Caller(authorization), requestId, Space),
        "AssumeRole" => Wire.Answer.Of(request.Action, Assume(request.AsQuery()), requestId, Space),
        _ => throw new ServiceException("InvalidAction", $"Could not find operation {request.Action} for version {Version}"),
    };

    public Answer Refuse(ServiceException problem, string requestId) => Wire.Answer.Of(problem, requestId, Space);

    private object?[] Caller(Authorization authorization) =>
    [
        Xml.Text("Arn", keys.Find(authorization.KeyId)?.Caller ?? $"arn:aws:iam::{account.Options.AccountId}:user/deployer"),
        Xml.Text("UserId", authorization.KeyId),
        Xml.Text("Account", account.Options.AccountId),
    ];

    private object?[] Assume(QueryRequest request)
    {
        const int defaultSeconds = 3600;
        var number = Interlocked.Increment(ref sessions).ToString(CultureInfo.InvariantCulture);
        var (role, session) = (request.Required("RoleArn"), request.Required("RoleSessionName"));
        var expires = account.Options.SigningClock.GetUtcNow().AddSeconds(request.Number("DurationSeconds") ?? defaultSeconds);
        var caller = $"{role.Replace(":iam:", ":sts:", StringComparison.Ordinal).Replace(":role/", ":assumed-role/", StringComparison.Ordinal)}/{session}";
        var key = new AccessKey($"ASIASTANDIN{number}", $"secret-of-session-{number}", $"token-of-session-{number}") { Expires = expires, Caller = caller };
        keys.Add(key);
        return
        [
            new XElement("AssumedRoleUser", Xml.Text("AssumedRoleId", $"AROASTANDIN:{session}"), Xml.Text("Arn", caller)),
            new XElement(
                "Credentials",
                Xml.Text("AccessKeyId", key.Id),
                Xml.Text("SecretAccessKey", key.Secret),
                Xml.Text("SessionToken", key.SessionToken),
                Xml.Time("Expiration", expires)),
        ];
    }
}
