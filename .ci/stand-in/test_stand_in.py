"""The stand-in for CloudFormation is what boto3 takes for CloudFormation: its waiters, paginators, errors and models judge it."""

import copy
import json
import unittest

import boto3
from botocore.exceptions import ClientError, WaiterError

from world import ENDPOINT, SHOP, cloudformation, create, describe, events, order, parameters, plan, states, storage, update, wait


class Waiters(unittest.TestCase):
    def test_see_a_stack_come_change_and_go(self):
        create("waited")
        wait("stack_exists", "waited")
        update("waited", "second", Delay=5)
        wait("stack_update_complete", "waited")
        cloudformation.delete_stack(StackName="waited")
        wait("stack_delete_complete", "waited")

        with self.assertRaisesRegex(ClientError, "Stack with id waited does not exist"):
            describe("waited")

    def test_see_a_creation_fail(self):
        order("Topic", "fail", step="Create", reason="No topics", times=1)

        with self.assertRaises(WaiterError) as failure:
            create("unmade")

        self.assertEqual("ROLLBACK_COMPLETE", describe("unmade")["StackStatus"])
        self.assertIn("terminal failure state", str(failure.exception))

    def test_see_that_nothing_changes(self):
        create("same")

        with self.assertRaises(WaiterError) as failure:
            plan("same", "second", SHOP)

        self.assertIn("The submitted information didn't contain changes", failure.exception.last_response["StatusReason"])


class ChangeSets(unittest.TestCase):
    def test_tell_what_is_replaced_changed_added_and_removed(self):
        create("planned")
        template = copy.deepcopy(SHOP)
        template["Resources"]["Queue"]["Properties"]["FifoQueue"] = True
        template["Resources"]["Other"] = template["Resources"].pop("Topic")
        template["Resources"]["Third"] = {"Type": "AWS::SNS::Topic"}

        change_set = plan("planned", "second", template, Parameters=parameters(Delay=5))
        changes = [change["ResourceChange"] for change in change_set["Changes"]]

        self.assertEqual(
            [("Add", "Other", None), ("Modify", "Queue", "True"), ("Add", "Third", None), ("Remove", "Topic", None)],
            [(change["Action"], change["LogicalResourceId"], change.get("Replacement")) for change in changes])
        targets = {detail["Target"]["Name"]: (detail["Target"]["RequiresRecreation"], detail["ChangeSource"], detail.get("CausingEntity"), detail["Target"].get("AfterValue"))
                   for detail in changes[1]["Details"]}
        self.assertEqual({"DelaySeconds": ("Never", "ParameterReference", "Delay", "5"), "FifoQueue": ("Always", "DirectModification", None, "true")}, targets)
        self.assertEqual(("CREATE_COMPLETE", "AVAILABLE"), (change_set["Status"], change_set["ExecutionStatus"]))

    def test_are_executed_once_and_listed_until_then(self):
        create("executed")
        for name in ("second", "third"):
            plan("executed", name, SHOP, Parameters=parameters(Delay=7))
        listed = cloudformation.list_change_sets(StackName="executed")["Summaries"]
        cloudformation.execute_change_set(StackName="executed", ChangeSetName="second")
        wait("stack_update_complete", "executed")

        with self.assertRaises(cloudformation.exceptions.ChangeSetNotFoundException):
            cloudformation.describe_change_set(StackName="executed", ChangeSetName="third")
        with self.assertRaises(cloudformation.exceptions.InvalidChangeSetStatusException):
            cloudformation.execute_change_set(StackName="executed", ChangeSetName="second")
        self.assertEqual({"second", "third"}, {summary["ChangeSetName"] for summary in listed} - {"first"})


class Rollbacks(unittest.TestCase):
    def test_pass_through_their_states(self):
        create("rolled")
        order("Topic", "fail", step="Update", reason="No names", times=1)
        update("rolled", "second", Delay=5, Label="Bills")

        wait("stack_rollback_complete", "rolled")

        self.assertEqual(
            ["UPDATE_IN_PROGRESS", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE"],
            states("rolled")[-4:])
        failed = next(event for event in events("rolled") if event["ResourceStatus"] == "UPDATE_FAILED")
        self.assertEqual("Topic", failed["LogicalResourceId"])
        self.assertIn("No names", failed["ResourceStatusReason"])

    def test_that_failed_are_continued_and_skip(self):
        create("wedged")
        order("Topic", "fail", step="Update", times=1)
        order("Topic", "fail", step="Rollback", reason="Nobody can undo it")
        update("wedged", "second", Label="Bills")
        with self.assertRaises(WaiterError):
            wait("stack_rollback_complete", "wedged")
        stuck = describe("wedged")["StackStatus"]

        with self.assertRaisesRegex(ClientError, "ValidationError"):
            cloudformation.continue_update_rollback(StackName="wedged", ResourcesToSkip=["Queue"])
        cloudformation.continue_update_rollback(StackName="wedged", ResourcesToSkip=["Topic"])
        wait("stack_rollback_complete", "wedged")
        order("Topic", "heal")

        self.assertEqual(("UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE"), (stuck, describe("wedged")["StackStatus"]))

    def test_that_are_off_leave_the_stack_half_way(self):
        create("halfway")
        order("Queue", "fail", step="Update", times=1)
        update("halfway", "second", disable_rollback=True, Delay=5)
        with self.assertRaises(WaiterError):
            wait("stack_update_complete", "halfway")
        plan("halfway", "third", SHOP, Parameters=parameters(Delay=5))

        with self.assertRaisesRegex(ClientError, r"non-terminal \[UPDATE_FAILED\] state"):
            cloudformation.execute_change_set(StackName="halfway", ChangeSetName="third")
        cloudformation.rollback_stack(StackName="halfway")
        wait("stack_rollback_complete", "halfway")

    def test_follow_a_cancellation(self):
        create("cancelled")
        order("Topic", "stick", step="Update")
        update("cancelled", "second", Label="Bills")

        cloudformation.cancel_update_stack(StackName="cancelled")
        wait("stack_rollback_complete", "cancelled")
        order("Topic", "heal")

        reasons = [event.get("ResourceStatusReason") for event in events("cancelled")]
        self.assertIn("Resource update cancelled", reasons)


class Lists(unittest.TestCase):
    def test_come_in_pages_that_hold_everything_once(self):
        template = {"Resources": {f"Topic{number:02}": {"Type": "AWS::SNS::Topic"} for number in range(12)}}
        create("paged", template)

        pages = list(cloudformation.get_paginator("list_stack_resources").paginate(StackName="paged"))
        names = [resource["LogicalResourceId"] for page in pages for resource in page["StackResourceSummaries"]]
        ids = [event["EventId"] for event in events("paged")]

        self.assertEqual((3, sorted(template["Resources"])), (len(pages), sorted(names)))
        self.assertEqual(len(ids), len(set(ids)))
        self.assertEqual(3 * 12, len([name for name in ids if name.startswith("Topic")]))

    def test_go_on_from_a_token(self):
        create("resumed", {"Resources": {f"Topic{number:02}": {"Type": "AWS::SNS::Topic"} for number in range(7)}})
        paginator = cloudformation.get_paginator("list_stack_resources")

        first = paginator.paginate(StackName="resumed", PaginationConfig={"MaxItems": 4}).build_full_result()
        rest = paginator.paginate(StackName="resumed", PaginationConfig={"StartingToken": first["NextToken"]}).build_full_result()

        self.assertEqual((4, 3), (len(first["StackResourceSummaries"]), len(rest["StackResourceSummaries"])))


class NestedStacks(unittest.TestCase):
    def test_are_resources_with_events_and_outputs_of_their_own(self):
        storage.create_bucket(Bucket="nested", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        storage.put_object(Bucket="nested", Key="shop.json", Body=json.dumps(SHOP).encode())
        create("outer", {
            "Resources": {"Inner": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": f"{ENDPOINT}/nested/shop.json"}}},
            "Outputs": {"Queue": {"Value": {"Fn::GetAtt": ["Inner", "Outputs.Queue"]}}},
        })

        inner = cloudformation.describe_stack_resources(StackName="outer")["StackResources"][0]["PhysicalResourceId"]

        self.assertEqual(describe("outer")["StackId"], describe(inner)["ParentId"])
        self.assertEqual(describe("outer")["Outputs"][0]["OutputValue"], describe(inner)["Outputs"][0]["OutputValue"])
        self.assertEqual(["CREATE_IN_PROGRESS", "CREATE_COMPLETE"], states(inner))
        cloudformation.delete_stack(StackName="outer")
        wait("stack_delete_complete", "outer")
        self.assertEqual("DELETE_COMPLETE", describe(inner)["StackStatus"])


class Protection(unittest.TestCase):
    def test_keeps_stacks_and_resources(self):
        create("kept")
        cloudformation.update_termination_protection(StackName="kept", EnableTerminationProtection=True)
        cloudformation.set_stack_policy(StackName="kept", StackPolicyBody=json.dumps(
            {"Statement": [{"Effect": "Deny", "Action": "Update:*", "Principal": "*", "Resource": "LogicalResourceId/Queue"}]}))
        update("kept", "second", Delay=5)
        wait("stack_rollback_complete", "kept")

        with self.assertRaisesRegex(ClientError, "cannot be deleted while TerminationProtection is enabled"):
            cloudformation.delete_stack(StackName="kept")
        self.assertTrue(any("Action denied by stack policy" in event.get("ResourceStatusReason", "") for event in events("kept")))


class Signatures(unittest.TestCase):
    def test_of_others_are_refused(self):
        keys = {"aws_access_key_id": "AKIATESTING", "aws_secret_access_key": "testing", "aws_session_token": "testing-session"}
        for name, code in (("aws_access_key_id", "InvalidClientTokenId"), ("aws_secret_access_key", "SignatureDoesNotMatch"), ("aws_session_token", "InvalidClientTokenId")):
            stranger = boto3.client("cloudformation", endpoint_url=ENDPOINT, **{**keys, name: "another"})
            with self.subTest(name), self.assertRaises(ClientError) as refusal:
                stranger.describe_stacks()
            self.assertEqual(code, refusal.exception.response["Error"]["Code"])


if __name__ == "__main__":
    unittest.main()
