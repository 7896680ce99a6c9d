using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CfnGen.CloudFormationStandIn.Hosting;
using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Storage;

/// <summary>S3, as far as templates on their way need it: buckets in the path, objects whole, no versions.</summary>
internal sealed class StorageService(ObjectStore store, TimeProvider clock) : IService
{
    private const string Space = "http://s3.amazonaws.com/doc/2006-03-01/";
    private const string XmlType = "application/xml";

    public bool Takes(ReceivedRequest request) => request.Action is null;

    public string NameOf(ReceivedRequest request) => StorageRequest.Of(request).Action;

    public Answer Answer(ReceivedRequest request, Authorization authorization, string requestId)
    {
        var call = StorageRequest.Of(request);
        lock (store.Gate)
        {
            RequireRegion(call, authorization.Region);
            return call switch
            {
                { Setting: "location" } => Document("LocationConstraint", store.Get(call.Bucket).Region),
                { Setting: { } setting } => Setting(call, setting),
                { Bucket: "" } => Document("ListBucketsResult", new XElement("Buckets", store.Buckets.Select(bucket => new XElement("Bucket", Xml.Text("Name", bucket.Name))))),
                { Key: "" } => OfBucket(call, authorization.Region),
                _ => OfObject(call),
            };
        }
    }

    public Answer Refuse(ServiceException problem, string requestId) => new(problem.Status, XmlType, Encoding.UTF8.GetBytes(
        new XElement("Error", Xml.Text("Code", problem.Code), Xml.Text("Message", problem.Message), Xml.Text("RequestId", requestId)).ToString()));

    // Where a bucket is may be asked anywhere; whatever else is wanted of it, only there.
    private void RequireRegion(StorageRequest call, string region)
    {
        var isAsked = call is { Setting: "location" } or { Action: "CreateBucket" };
        if (!isAsked && store.Find(call.Bucket) is { } bucket && bucket.Region != region)
        {
            throw new ServiceException(
                "PermanentRedirect", "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.", 301);
        }
    }

    private Answer OfBucket(StorageRequest call, string region)
    {
        switch (call.Method)
        {
            case "PUT":
                store.Add(new(call.Bucket, region));
                return Empty(200, ("Location", $"/{call.Bucket}"));
            case "DELETE":
                store.Get(call.Bucket);
                store.Remove(call.Bucket);
                return Empty(204);
            case "HEAD":
                return Empty(200, ("x-amz-bucket-region", store.Get(call.Bucket).Region));
            default:
                return Listing(store.Get(call.Bucket));
        }
    }

    private Answer OfObject(StorageRequest call)
    {
        switch (call.Method)
        {
            case "PUT":
                var kept = new StoredObject(call.Body, clock.GetUtcNow());
                store.Get(call.Bucket).Objects[call.Key] = kept;
                return Empty(200, ("ETag", kept.Tag));
            case "DELETE":
                store.Get(call.Bucket).Objects.Remove(call.Key);
                return Empty(204);
            default:
                var found = store.Read(call.Bucket, call.Key);
                return Empty(200, ("ETag", found.Tag), ("Last-Modified", found.LastModified.ToString("R", CultureInfo.InvariantCulture))) with { Body = found.Content };
        }
    }

    private Answer Setting(StorageRequest call, string setting)
    {
        var settings = store.Get(call.Bucket).Settings;
        switch (call.Method)
        {
            case "PUT":
                settings[setting] = call.Body;
                return Empty(200);
            case "DELETE":
                settings.Remove(setting);
                return Empty(204);
            default:
                return settings.TryGetValue(setting, out var content)
                    ? new(200, XmlType, content)
                    : throw new ServiceException("NoSuchConfiguration", $"The {setting} configuration does not exist", 404);
        }
    }

    private static Answer Listing(Bucket bucket) => Document(
        "ListBucketResult",
        Xml.Text("Name", bucket.Name),
        Xml.Number("KeyCount", bucket.Objects.Count),
        Xml.Flag("IsTruncated", false),
        bucket.Objects.Select(pair => new XElement(
            "Contents",
            Xml.Text("Key", pair.Key),
            Xml.Time("LastModified", pair.Value.LastModified),
            Xml.Text("ETag", pair.Value.Tag),
            Xml.Number("Size", pair.Value.Content.Length))));

    private static Answer Document(string name, params object?[] content)
    {
        var root = new XElement(name, content);
        foreach (var element in root.DescendantsAndSelf())
        {
            element.Name = (XNamespace)Space + element.Name.LocalName;
        }

        return new(200, XmlType, Encoding.UTF8.GetBytes(root.ToString()));
    }

    private static Answer Empty(int status, params (string Name, string Value)[] headers) =>
        new(status, XmlType, []) { Headers = headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.Ordinal) };
}
